// A queue as a target: a SendMessage by EventBridge, with all that SQS makes of it.
//
// EventBridge needs the queue's permission:
// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html#eb-sqs-permissions. A queue
// without any policy lets it in all the same unless CloudOptions::strict is set: a test seldom cares, and a policy that
// is there is meant.
#include "core/arn.hpp"
#include "core/dispatch.hpp"
#include "delivery/courier.hpp"
#include "delivery/policy.hpp"
#include "sqs/state.hpp"

#include <squall/sqs/model.gen.hpp>

#include <memory>
#include <optional>
#include <string>

namespace squall::delivery {

namespace {

using targets::Receipt;

std::string queueUrl(const core::World& world, const core::Arn& arn) {
  return world.options().endpoint + "/" + arn.account + "/" + arn.resource;
}

// Why the queue does not let the sender in; nothing: it does, or is not there, which the call will say better.
std::optional<Receipt> refusal(core::World& world, const core::Service& queues, const core::Arn& arn,
                               const Attempt& attempt) {
  const core::Parcel& parcel = *attempt.taken.parcel;
  if (parcel.by_role && &world == &attempt.world) return std::nullopt;
  std::string policy;
  {
    const std::lock_guard lock(world.mutex);
    auto& state = static_cast<sqs::State&>(*world.region(queues, arn.region).state);
    const sqs::QueueResource* const queue = state.look(arn.resource);
    if (queue == nullptr) return std::nullopt;
    policy = queue->attributes.policy;
  }
  if (policy.empty() && !world.options().strict && &world == &attempt.world) return std::nullopt;
  std::string source;
  for (const auto& [name, value] : parcel.dead_letter_attributes) {
    if (name == "RULE_ARN" || name == "SCHEDULE_ARN") source = value;
  }
  const Asker asker{.service = parcel.sender, .account = attempt.world.options().account, .source = source};
  if (permits(policy, asker, "sqs:SendMessage", parcel.target_arn)) return std::nullopt;
  return targets::refused("NO_PERMISSIONS", policy.empty()
                                                ? "the queue " + arn.resource + " has no policy that lets " +
                                                      parcel.sender + " send messages"
                                                : "the policy of the queue " + arn.resource + " does not let " +
                                                      parcel.sender + " send messages for " + source);
}

std::shared_ptr<const sqs::SendMessageRequest> requestOf(const core::World& world, const core::Arn& arn,
                                                         const core::Parcel& parcel) {
  auto request = std::make_shared<sqs::SendMessageRequest>();
  request->queueUrl = queueUrl(world, arn);
  if (parcel.body) request->messageBody = *parcel.body;
  if (!parcel.group.empty()) request->messageGroupId = parcel.group;
  if (!parcel.deduplication.empty()) request->messageDeduplicationId = parcel.deduplication;
  if (!parcel.trace_header.empty()) {
    request->messageSystemAttributes["AWSTraceHeader"] = {.stringValue = parcel.trace_header, .dataType = "String"};
  }
  if (parcel.is_dead_letter) {
    for (const auto& [name, value] : parcel.dead_letter_attributes)
      request->messageAttributes[name] = {.stringValue = value, .dataType = "String"};
  }
  return request;
}

}  // namespace

void carryToQueue(const core::Service& queues, const Attempt& attempt, const Done& done) {
  const core::Parcel& parcel = *attempt.taken.parcel;
  const auto arn = core::parseArn(parcel.target_arn);
  core::World* const world = arn ? worldOf(attempt.world, arn->account) : nullptr;
  if (world == nullptr)
    return done(targets::refused("NO_RESOURCE", "there is no account for " + parcel.target_arn + " here"));
  if (auto why = refusal(*world, queues, *arn, attempt)) return done(std::move(*why));

  core::Origin origin = world->localOrigin();
  origin.region = arn->region;
  origin.client = std::make_shared<const Client>(
      Client{.access_key = parcel.sender, .user_agent = parcel.sender, .connection = "in-process", .name = {}});
  core::CallInput input{
      .service = &queues,
      .operation = static_cast<std::size_t>(sqs::SendMessage),
      .origin = std::move(origin),
      .request = {.shape = &sqs::SendMessageRequest::shape(), .data = requestOf(*world, *arn, parcel)},
      .cause = world == &attempt.world ? attempt.taken.cause : 0};
  const core::Admission admission = core::admit(*world, input);
  if (admission.before) admission.before();
  std::optional<core::Outcome> outcome;
  if (!admission.never_arrives)
    core::dispatch(*world, std::move(input), [&outcome](core::Outcome answer) { outcome = std::move(answer); });
  if (admission.after) admission.after();
  if (!outcome || !outcome->transport.arrives() || !admission.transport.arrives())
    return done(targets::failed("CONNECTION_FAILURE", "no answer from the queue " + arn->resource));
  if (outcome->error) return done(targets::receiptOf(*outcome->error));
  const auto& result = *static_cast<const sqs::SendMessageResult*>(outcome->result.data.get());
  done({.message = "message " + result.messageId.value_or("") + " in " + arn->resource});
}

}  // namespace squall::delivery
