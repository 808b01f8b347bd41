// What a queue holds, for matchers: a look, which is no call and leaves no record.
#include <squall/sqs.hpp>

#include "amqp/service.hpp"
#include "core/dispatch.hpp"
#include "core/world.hpp"
#include "sqs/service.hpp"

#include <mutex>

namespace squall {

namespace {

bool isSaid(const sqs::Message& message, const char* attribute, const char* value) {
  const auto found = message.attributes.find(attribute);
  return found != message.attributes.end() && found->second == value;
}

QueueDepth depthOf(const sqs::ReceiveMessageResult& held) {
  QueueDepth depth;
  for (const sqs::Message& message : held.messages) {
    if (isSaid(message, "IsDelayed", "true"))
      ++depth.delayed;
    else if (isSaid(message, "IsVisible", "false"))
      ++depth.inFlight;
    else
      ++depth.visible;
  }
  return depth;
}

std::optional<QueueDepth> lookAtSqs(const Cloud& cloud, const std::string& queue) {
  sqs::ReceiveMessageRequest request;
  request.queueUrl = cloud.options().endpoint + "/" + cloud.options().account + "/" + queue;
  core::CallInput input;
  input.service = &sqs::service();
  input.operation = static_cast<std::size_t>(sqs::ReceiveMessage);
  input.origin.region = cloud.options().region;
  input.request = {.shape = &sqs::ReceiveMessageRequest::shape(),
                   .data = std::make_shared<const sqs::ReceiveMessageRequest>(std::move(request))};
  try {
    const model::Object held = core::peek(cloud.world(), input, {.in_flight = true, .delayed = true});
    return depthOf(*static_cast<const sqs::ReceiveMessageResult*>(held.data.get()));
  } catch (const AwsError& error) {
    if (error.code() != "QueueDoesNotExist") throw;
    return std::nullopt;
  }
}

std::optional<QueueDepth> lookAtBroker(const Cloud& cloud, const std::string& queue) {
  core::World& world = cloud.world();
  const std::lock_guard lock(world.mutex);
  const core::ServiceState* const broker = world.stateIfAny(amqp::service(), cloud.options().region);
  if (broker == nullptr) return std::nullopt;
  const auto counts = amqp::countsOf(*broker, queue);
  if (!counts) return std::nullopt;
  return QueueDepth{.visible = static_cast<int>(counts->ready),
                    .inFlight = static_cast<int>(counts->unacknowledged),
                    .delayed = static_cast<int>(counts->delayed)};
}

}  // namespace

std::optional<QueueDepth> lookAtQueue(const Cloud& cloud, const std::string& queue) {
  const std::optional<QueueDepth> depth = lookAtSqs(cloud, queue);
  return depth ? depth : lookAtBroker(cloud, queue);
}

}  // namespace squall
