// core/picture.hpp: what waits in a World, what is in flight and who holds its clock: for the person who asks why
// nothing moves.
#pragma once

#include "core/workers.hpp"

#include <squall/clock.hpp>

#include <optional>
#include <string>
#include <vector>

namespace squall::core {

class World;

struct Picture {
  struct ParkedPoll {
    std::string operation;
    std::string resource;
    std::string client;  // "host:port", or "in-process"
    TimePoint since;
    TimePoint until;
  };
  TimePoint now;
  std::optional<TimePoint> due;
  std::vector<ParkedPoll> parked;            // oldest first
  std::vector<Workers::InFlight> in_flight;  // those that may hold an automatic clock, oldest first
  std::vector<Clock::HoldInfo> holds;
  // Why nothing can happen any more though somebody waits; empty when something can, or nobody waits. Only an automatic
  // clock stalls.
  std::string stall;
};

// Takes the World's lock.
Picture pictureOf(World& world);
// In lines, each with its end; empty when nothing waits, is in flight or holds.
std::string draw(const Picture& picture);

}  // namespace squall::core
