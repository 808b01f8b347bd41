#include "server/skip_driver.hpp"

#include "core/clock_impl.hpp"

#include <algorithm>

namespace squall::server {

using std::chrono::nanoseconds;

std::shared_ptr<SkipDriver> SkipDriver::start(Clock& clock, Reactor& reactor, Traffic& traffic,
                                              std::function<void(const std::string&)> warn) {
  if (clock.mode() != ClockMode::Auto) return nullptr;
  std::shared_ptr<SkipDriver> driver(new SkipDriver(clock, reactor));
  const auto ask = [weak = std::weak_ptr(driver)] {
    if (const auto self = weak.lock()) self->askToLook();
  };
  traffic.watch(ask);
  clock.onNextDueChanged(ask);
  clock.impl().drive([&traffic] { return !traffic.isQuiet(); });
  if (warn) {
    driver->warns_ = true;
    clock.onHoldExpired([warn = std::move(warn)](const Clock::ExpiredHold& hold) {
      warn("a hold of the clock expired: " + (hold.what.empty() ? "'" + hold.name + "'" : hold.what) + ", held by " +
           hold.owner + "; from here on the run depends on real time");
    });
  }
  driver->askToLook();
  return driver;
}

void SkipDriver::stop() {
  clock_.impl().stopDriving();
  clock_.onNextDueChanged({});
  if (warns_) clock_.onHoldExpired({});
  const std::lock_guard lock(mutex_);
  stopped_ = true;
  timer_.reset();
}

void SkipDriver::askToLook() {
  const std::lock_guard lock(mutex_);
  if (stopped_ || look_asked_) return;
  look_asked_ = true;
  reactor_.post([weak = weak_from_this()] {
    if (const auto self = weak.lock()) self->look();
  });
}

void SkipDriver::look() {
  {
    const std::lock_guard lock(mutex_);
    if (stopped_) return;
    look_asked_ = false;
    timer_.reset();
  }
  std::optional<nanoseconds> next;
  {
    const std::lock_guard lock(looking_);
    next = step();
  }
  if (!next) return;
  if (*next <= nanoseconds(0)) return askToLook();
  const std::lock_guard lock(mutex_);
  if (stopped_) return;
  timer_ = reactor_.callAfter(*next, [weak = weak_from_this()] {
    if (const auto self = weak.lock()) self->look();
  });
}

// Jumps if it may; says when to look again, or nothing when somebody else will ask.
std::optional<nanoseconds> SkipDriver::step() {
  Clock::Impl& clock = clock_.impl();
  clock.lapse();
  const Clock::Impl::Standing standing = clock.standing();
  const Clock::RealTime now = Clock::realNow();
  if (seen_ != standing.activity) {
    seen_ = standing.activity;
    seen_since_ = now;
  }
  if (!standing.due) return std::nullopt;
  if (standing.held) {
    if (!standing.hold_ends) return std::nullopt;
    return std::max<nanoseconds>(*standing.hold_ends - now, nanoseconds(1));
  }
  const nanoseconds settle = clock.options.settle;
  if (!standing.quiet) return std::nullopt;
  if (standing.at_work) return settle;  // nobody tells that a client went, or that a message is over its time

  nanoseconds wait = seen_since_ + settle - now;
  if (clock.parked == 0) {
    // Nobody asks to get ahead of real time, so nobody is overtaken by real time: what is due comes when it would.
    const nanoseconds pace = *standing.due - standing.now;
    wait = std::max<nanoseconds>(wait, std::max(standing.moved, begun_) + pace - now);
  }
  if (wait > nanoseconds(0)) return wait;
  clock.jumpToNext();
  return nanoseconds(0);
}

}  // namespace squall::server
