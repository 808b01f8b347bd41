// server/skip_driver.hpp: moves an automatic clock while the server lives. docs/TIME.md says by which rule.
//
// It looks whenever something may have changed (a call or a hold ended, an answer was written) and else sleeps: with no
// task on the clock, or while a hold without an end stands, there is no timer.
#pragma once

#include "server/reactor.hpp"
#include "server/traffic.hpp"

#include <squall/clock.hpp>

#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace squall::server {

class SkipDriver : public std::enable_shared_from_this<SkipDriver> {
 public:
  // Null for a clock that is not automatic. `warn` hears of holds that expire; null: nobody does.
  static std::shared_ptr<SkipDriver> start(Clock& clock, Reactor& reactor, Traffic& traffic,
                                           std::function<void(const std::string&)> warn);
  // Lets go of the clock; must come before the reactor's end.
  void stop();

 private:
  SkipDriver(Clock& clock, Reactor& reactor) : clock_(clock), reactor_(reactor), begun_(Clock::realNow()) {}
  void askToLook();
  void look();
  std::optional<std::chrono::nanoseconds> step();

  Clock& clock_;
  Reactor& reactor_;
  const Clock::RealTime begun_;
  std::mutex looking_;  // one thread looks at a time
  std::optional<std::uint64_t> seen_;
  Clock::RealTime seen_since_{};

  std::mutex mutex_;
  bool stopped_ = false;
  bool warns_ = false;
  bool look_asked_ = false;
  Reactor::Timer timer_;
};

}  // namespace squall::server
