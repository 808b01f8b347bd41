#include "eventbridge/delivery/delivery.hpp"

namespace squall::eventbridge {

namespace {

// Says in the journal which target of which rule is to get an event, and goes no further yet.
class JournalDelivery final : public Delivery {
 public:
  void deliver(DeliveryOrder order, TimePoint /*now*/, core::Effects& effects) override {
    effects.add({.kind = EventKind::Invoke,
                 .resource = order.rule_name,
                 .message_id = order.event->id,
                 .cause = order.cause,
                 .detail = "target " + order.target.id + ", " + order.target.arn});
  }
};

}  // namespace

std::unique_ptr<Delivery> makeDelivery(const core::World& /*world*/, State& /*state*/) {
  return std::make_unique<JournalDelivery>();
}

}  // namespace squall::eventbridge
