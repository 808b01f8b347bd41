// Another event bus as a target: the event arrives there with an id of its own, and with the account, region and time
// that it had. AWS forwards once: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-bus-to-bus.html
#include "core/arn.hpp"
#include "core/dispatch.hpp"
#include "delivery/courier.hpp"
#include "delivery/policy.hpp"
#include "eventbridge/routing.hpp"

#include <memory>
#include <string>
#include <utility>

namespace squall::delivery {

namespace {

using targets::Receipt;

constexpr std::string_view kBusPrefix = "event-bus/";

// An event that another bus sent here already goes no further.
Receipt hopRefused(bool leaves_region) {
  return leaves_region ? targets::refused("THIRD_REGION_HOP_DETECTED", "Unknown exception.")
                       : targets::refused("THIRD_ACCOUNT_HOP_DETECTED",
                                          "Events received from another event bus cannot be forwarded to this event "
                                          "bus.");
}

// One that nobody put on a bus before: the sender only knows what is in it.
eventbridge::Event newEvent(const Attempt& attempt, const std::string& detail, TimePoint now) {
  eventbridge::Event event;
  event.source = attempt.taken.parcel->event_words->source;
  event.detail_type = attempt.taken.parcel->event_words->detail_type;
  event.account = attempt.world.options().account;
  event.region = attempt.region;
  event.time = now;
  event.detail = detail;
  return event;
}

// What a rule of a bus sent; a delivery that comes from a file of a snapshot has but the envelope of it.
std::optional<eventbridge::Event> eventOf(const core::Parcel& parcel) {
  if (parcel.content) return *std::static_pointer_cast<const eventbridge::Event>(parcel.content);
  if (parcel.event_words || parcel.original == nullptr) return std::nullopt;
  std::optional<eventbridge::Event> event = eventbridge::eventIn(*parcel.original);
  if (!event) return std::nullopt;
  event->hops = parcel.forwards;
  if (!parcel.trace_header.empty()) event->trace_header = parcel.trace_header;
  return event;
}

Receipt arrive(core::World& world, eventbridge::State& state, const std::string& bus_name, const Attempt& attempt,
               const core::Arn& arn, TimePoint now, core::Effects& effects) {
  const core::Parcel& parcel = *attempt.taken.parcel;
  const eventbridge::BusResource* const bus = state.findBus(bus_name);
  if (bus == nullptr) return targets::refused("NO_RESOURCE", "there is no event bus " + parcel.target_arn);
  const bool is_foreign = &world != &attempt.world;
  if (is_foreign &&
      !permits(bus->policy, {.account = attempt.world.options().account}, "events:PutEvents", parcel.target_arn)) {
    return targets::refused("NO_PERMISSIONS", "the policy of the event bus " + parcel.target_arn +
                                                  " does not let account " + attempt.world.options().account +
                                                  " put events");
  }
  eventbridge::Event event;
  if (const auto sent = eventOf(parcel)) {
    event = *sent;
    if (event.hops > 0) return hopRefused(arn.region != attempt.region);
    event.replay_name.reset();
    ++event.hops;
  } else {
    const auto detail = parcel.body ? eventbridge::compactObject(*parcel.body) : std::nullopt;
    if (!detail) return targets::refused("INVALID_JSON", "the detail of an event is a JSON object");
    event = newEvent(attempt, *detail, now);
  }
  event.id = world.ids.messageId();
  event.ingested = now;
  const std::string id = event.id;
  eventbridge::route(state, eventbridge::seal(std::move(event)),
                     {.bus = bus_name, .cause = is_foreign ? 0 : attempt.taken.cause}, now, effects);
  return {.message = "event " + id + " on " + bus_name};
}

}  // namespace

void carryToBus(const core::Service& buses, const Attempt& attempt, const Done& done) {
  const auto arn = core::parseArn(attempt.taken.parcel->target_arn);
  if (!attempt.taken.parcel->event_words && !eventOf(*attempt.taken.parcel))
    return done(targets::refused("INVALID_PARAMETER", "only an event can go to an event bus"));
  core::World* const world = worldOf(attempt.world, arn->account);
  if (world == nullptr)
    return done(
        targets::refused("NO_RESOURCE", "there is no account for " + attempt.taken.parcel->target_arn + " here"));
  const std::string bus = arn->resource.substr(kBusPrefix.size());
  Receipt receipt;
  core::disturb(*world, buses, arn->region, [&](core::ServiceState& state, TimePoint now, core::Effects& effects) {
    receipt = arrive(*world, static_cast<eventbridge::State&>(state), bus, attempt, *arn, now, effects);
  });
  done(std::move(receipt));
}

}  // namespace squall::delivery
