#include "core/picture.hpp"

#include "core/clock_impl.hpp"
#include "core/time_text.hpp"
#include "core/world.hpp"

#include <algorithm>

namespace squall::core {

namespace {

// Microseconds are what our texts of spans are made from.
std::string realSeconds(std::chrono::nanoseconds span) {
  return seconds(std::chrono::duration_cast<Duration>(span)) + " of real time";
}

std::string whyStalled(World& world, const Picture& picture) {
  const Clock::Impl& clock = world.clock().impl();
  if (world.clock().mode() != ClockMode::Auto) return {};
  if (picture.parked.empty() && clock.waiting_tests == 0) return {};
  const Clock::Impl::Standing standing = clock.standing();
  // Who asks may be a request itself, so that bytes are under way says nothing.
  if (clock.running != 0 || standing.at_work) return {};
  if (standing.held) {
    const bool for_ever = std::any_of(picture.holds.begin(), picture.holds.end(),
                                      [](const Clock::HoldInfo& hold) { return !hold.left.has_value(); });
    return for_ever ? "the clock is held, and nothing ends the hold" : "";
  }
  if (!standing.due) return "nothing is due on the clock";
  if (picture.parked.empty() && !clock.driven) {
    return "no call waits in a long poll, and a wait never moves the clock (advanceUntil does)";
  }
  return {};
}

}  // namespace

Picture pictureOf(World& world) {
  Picture picture;
  picture.holds = world.clock().holds();
  picture.now = world.clock().now();
  picture.due = world.clock().nextDue();
  {
    const std::lock_guard lock(world.mutex);
    for (const ParkedId id : world.waiters.all()) {
      const ParkedCall& call = *world.waiters.find(id);
      picture.parked.push_back(
          {.operation = std::string(call.input.service->model->operations[call.input.operation].name),
           .resource = call.park.resource,
           .client = call.input.origin.client ? call.input.origin.client->connection : "unknown",
           .since = call.since,
           .until = call.park.until});
    }
  }
  picture.in_flight = world.workers.inFlight();
  picture.stall = whyStalled(world, picture);
  return picture;
}

std::string draw(const Picture& picture) {
  std::string text;
  if (!picture.stall.empty()) text += "The world stands still: " + picture.stall + ".\n";
  for (const auto& call : picture.parked) {
    text += "  waits: " + call.operation + " on " + call.resource + " since " + isoTime(call.since) + ", until " +
            isoTime(call.until) + ", from " + call.client + "\n";
  }
  for (const auto& message : picture.in_flight) {
    text += "  in flight: message " + message.message_id + " of " + message.resource + ", received " +
            realSeconds(message.age) + " ago by " + message.owner + "\n";
  }
  for (const auto& hold : picture.holds) {
    text += "  held: '" + hold.name + "'" + (hold.owner.empty() ? "" : " by " + hold.owner) +
            (hold.left ? ", for another " + realSeconds(*hold.left) : ", until it is released") + "\n";
  }
  return text;
}

}  // namespace squall::core
