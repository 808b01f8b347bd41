// delivery/delivery.hpp: the one seam between an event that a rule matched and the target that is to get it.
//
// The API side decides which rules match and hands each of their targets here; everything after that (what the target
// gets: Input, InputPath, InputTransformer; how it gets it; retries, dead-letter queue) is the Delivery's business.
//
//   PutEvents, replays, schedules ─ routing ─ Delivery::deliver(order) for each target of each matching rule
//
// A Delivery belongs to the state of one account and region, lives under the Cloud's lock like everything in it, and
// has its own place on the Cloud's clock through nextDue() and runDue(). PutEvents never waits for a target: deliver()
// records that the target is to be invoked and returns; what cannot be done at once it does when it is due.
#pragma once

#include "core/operation.hpp"
#include "eventbridge/event.hpp"

#include <squall/eventbridge/model.gen.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace squall::eventbridge {

class State;

// One event for one target. All of it is a copy or shared, so an order stays good when its rule is changed or deleted.
struct DeliveryOrder {
  std::string bus;
  std::string rule_name;
  std::string rule_arn;
  Target target;
  EventPtr event;
  // Schedules: the instant that the rule was due; else the same as event->ingested.
  TimePoint due = {};
  std::uint64_t cause = 0;  // sequence number of the rule's Match record
};

class Delivery {
 public:
  virtual ~Delivery() = default;

  // Takes an order. Adds an Invoke effect (resource: the rule; message_id: the event's id; detail: id and ARN of the
  // target; cause: order.cause); its attempts are Deliver and Fail effects with that Invoke as their cause.
  virtual void deliver(DeliveryOrder order, TimePoint now, core::Effects& effects) = 0;

  // What happens by itself (retries, what deliver() put off), as core::ServiceState has it.
  virtual std::optional<TimePoint> nextDue() const { return std::nullopt; }
  virtual void runDue(TimePoint /*now*/, core::Ids& /*ids*/, core::Effects& /*effects*/) {}
};

// The Delivery of one account and region. `state` is the state that owns it and outlives it.
std::unique_ptr<Delivery> makeDelivery(const core::World& world, State& state);

}  // namespace squall::eventbridge
