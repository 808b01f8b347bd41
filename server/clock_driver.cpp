#include "server/clock_driver.hpp"

namespace squall::server {

std::shared_ptr<ClockDriver> ClockDriver::start(Clock& clock, Reactor& reactor) {
  if (clock.mode() != ClockMode::Wall && clock.mode() != ClockMode::Scaled) return nullptr;
  std::shared_ptr<ClockDriver> driver(new ClockDriver(clock, reactor));
  clock.onNextDueChanged([weak = std::weak_ptr(driver)] {
    if (const auto self = weak.lock()) self->askToRearm();
  });
  driver->askToRearm();
  return driver;
}

void ClockDriver::stop() {
  clock_.onNextDueChanged({});
  const std::lock_guard lock(mutex_);
  stopped_ = true;
  timer_.reset();
}

void ClockDriver::askToRearm() {
  const std::lock_guard lock(mutex_);
  if (stopped_ || rearm_asked_) return;
  rearm_asked_ = true;
  reactor_.post([weak = weak_from_this()] {
    if (const auto self = weak.lock()) self->rearm();
  });
}

void ClockDriver::rearm() {
  {
    const std::lock_guard lock(mutex_);
    rearm_asked_ = false;
  }
  const auto left = clock_.realTimeToNextDue();
  const std::lock_guard lock(mutex_);
  timer_.reset();
  if (stopped_ || !left) return;
  timer_ = reactor_.callAfter(*left, [weak = weak_from_this()] {
    const auto self = weak.lock();
    if (!self) return;
    self->clock_.runDue();
    self->askToRearm();
  });
}

}  // namespace squall::server
