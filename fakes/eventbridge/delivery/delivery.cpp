// Takes the orders of rules and sends them on their way: what the target gets is made here, once, since AWS tries the
// same bytes again. How it gets there, retries and dead letters: fakes/targets and the courier.
#include "eventbridge/delivery/delivery.hpp"

#include "core/parcel.hpp"
#include "eventbridge/delivery/api_destination.hpp"
#include "eventbridge/delivery/input.hpp"

#include <memory>
#include <string>
#include <utility>

namespace squall::eventbridge {

namespace {

constexpr const char* kSender = "events.amazonaws.com";

class ParcelDelivery final : public Delivery {
 public:
  explicit ParcelDelivery(const State& state) : state_(state) {}

  void deliver(DeliveryOrder order, TimePoint /*now*/, core::Effects& effects) override {
    const std::uint64_t invoked = effects.add({.kind = EventKind::Invoke,
                                               .resource = order.rule_name,
                                               .message_id = order.event->id,
                                               .cause = order.cause,
                                               .detail = "target " + order.target.id + ", " + order.target.arn});
    core::Parcel parcel = parcelOf(order);
    parcel.cause = invoked;
    core::send(effects, std::move(parcel));
  }

 private:
  core::Parcel parcelOf(const DeliveryOrder& order) const {
    const Target& target = order.target;
    const Event& event = *order.event;
    core::Parcel parcel{.source = order.rule_name,
                        .target_id = target.id,
                        .target_arn = target.arn,
                        .message_id = event.id,
                        .original = event.json,
                        .content = order.event,
                        .forwards = event.hops,
                        .trace_header = event.trace_header.value_or(""),
                        .sender = kSender,
                        .dead_letter_attributes = {{"RULE_ARN", order.rule_arn}}};
    Input input = inputFor(target,
                           {.event = *event.json,
                            .ingestion_time = eventTime(event.ingested),
                            .rule_arn = order.rule_arn,
                            .rule_name = order.rule_name},
                           event.json);
    if (!input.body) parcel.hopeless.emplace("INVALID_JSON", std::move(input.problem));
    parcel.body = std::move(input.body);
    if (target.sqsParameters) parcel.group = target.sqsParameters->messageGroupId.value_or("");
    if (target.deadLetterConfig) parcel.dead_letter_arn = target.deadLetterConfig->arn.value_or("");
    if (target.retryPolicy) {
      parcel.most_retries = target.retryPolicy->maximumRetryAttempts.value_or(parcel.most_retries);
      if (const auto age = target.retryPolicy->maximumEventAgeInSeconds) parcel.most_age = std::chrono::seconds(*age);
    }
    addHttpCall(state_, order, parcel);
    return parcel;
  }

  const State& state_;
};

}  // namespace

std::unique_ptr<Delivery> makeDelivery(const core::World& /*world*/, State& state) {
  return std::make_unique<ParcelDelivery>(state);
}

}  // namespace squall::eventbridge
