// server/clock_driver.hpp: runs what is due on a Wall or Scaled clock while the server lives. One timer of the event
// loop stands for the clock's earliest task, so an idle server sleeps.
#pragma once

#include "server/reactor.hpp"

#include <squall/clock.hpp>

#include <memory>
#include <mutex>

namespace squall::server {

class ClockDriver : public std::enable_shared_from_this<ClockDriver> {
 public:
  // Null for a clock that does not follow real time.
  static std::shared_ptr<ClockDriver> start(Clock& clock, Reactor& reactor);
  // Lets go of the clock; must come before the reactor's end.
  void stop();

 private:
  ClockDriver(Clock& clock, Reactor& reactor) : clock_(clock), reactor_(reactor) {}
  void askToRearm();
  void rearm();

  Clock& clock_;
  Reactor& reactor_;
  std::mutex mutex_;
  bool stopped_ = false;
  bool rearm_asked_ = false;  // many changes of the earliest task cost one look
  Reactor::Timer timer_;
};

}  // namespace squall::server
