#include "core/clock_impl.hpp"

#include <algorithm>
#include <stdexcept>

namespace squall {

using std::chrono::nanoseconds;

namespace {

TimePoint wallMicroseconds() { return std::chrono::floor<Duration>(Clock::wallNow()); }

}  // namespace

Clock::Impl::Impl(ClockOptions chosen)
    : options(chosen),
      started(Clock::realNow()),
      real_epoch(chosen.mode == ClockMode::Wall ? wallMicroseconds() : chosen.epoch),
      now(chosen.epoch),
      moved(started) {
  if (options.mode == ClockMode::Scaled && !(options.scale > 0)) {
    throw std::logic_error("squall::Clock: the scale must be above 0, e.g. 60 for a virtual minute in a second");
  }
}

TimePoint Clock::Impl::nowLocked() const {
  if (!isReal()) return now;
  if (standsLocked()) return frozen_at;
  // A freeze whose time is over counts no more, whether somebody has looked since or not.
  const RealTime since = freezes > 0 ? *thawLocked() : started;
  const auto real = std::chrono::duration<double, std::micro>(Clock::realNow() - since);
  return (freezes > 0 ? frozen_at : real_epoch) + Duration(static_cast<Duration::rep>(real.count() * factor()));
}

// Forward only; a clock that follows real time goes on from `instant`.
void Clock::Impl::setNowLocked(TimePoint instant) {
  if (!isReal()) {
    now = std::max(now, instant);
  } else if (const TimePoint present = nowLocked(); instant > present) {
    if (freezes > 0) {
      frozen_at += instant - present;
    } else {
      real_epoch += instant - present;
    }
  }
}

std::optional<TimePoint> Clock::Impl::earliestLocked() const {
  if (timers.empty()) return std::nullopt;
  return timers.begin()->first.first;
}

std::optional<nanoseconds> Clock::Impl::realTimeUntil(TimePoint when) const {
  if (!isReal()) return std::nullopt;
  const TimePoint present = nowLocked();
  nanoseconds stands{0};
  if (standsLocked() && when > present) {
    const auto thaw = thawLocked();
    if (!thaw) return std::nullopt;
    stands = std::max(nanoseconds(0), nanoseconds(*thaw - Clock::realNow()));
  }
  const auto left = std::chrono::duration<double, std::nano>(when - present) / factor() + stands;
  // One microsecond more: the virtual instant has then surely come, and nobody spins on the last fraction.
  return std::max(nanoseconds(0), nanoseconds(static_cast<nanoseconds::rep>(left.count())) + nanoseconds(1000));
}

// Runs the tasks due by `target`, oldest first, each at its own instant; the caller holds `moving`.
std::size_t Clock::Impl::runUntil(TimePoint target, bool move_to_target) {
  std::size_t count = 0;
  const std::thread::id outer = mover.exchange(std::this_thread::get_id());
  while (true) {
    Task task;
    {
      const std::lock_guard lock(mutex);
      if (timers.empty() || timers.begin()->first.first > target) {
        if (move_to_target) setNowLocked(target);
        if (!isReal()) moved = Clock::realNow();
        break;
      }
      const auto first = timers.begin();
      if (!isReal() || move_to_target) setNowLocked(first->first.first);
      task = std::move(first->second);
      due_of.erase(first->first.second);
      timers.erase(first);
    }
    task();
    ++count;
  }
  mover = outer;
  ++moves;
  wakeParked();
  return count;
}

// Moves the clock by hand.
std::size_t Clock::Impl::move(TimePoint target) {
  if (mover.load() == std::this_thread::get_id()) {
    throw std::logic_error("squall::Clock: a task cannot advance the clock that runs it");
  }
  std::size_t ran = 0;
  {
    const std::lock_guard moving_lock(moving);
    ran = runUntil(target, true);
  }
  if (driven) tellDriver();
  return ran;
}

std::size_t Clock::Impl::jumpToNext() {
  const std::lock_guard moving_lock(moving);
  std::optional<TimePoint> due;
  {
    const std::lock_guard lock(mutex);
    due = earliestLocked();
  }
  return due ? runUntil(*due, true) : 0;
}

Clock::Clock(ClockOptions options) : impl_(std::make_unique<Impl>(options)) {}
Clock::~Clock() = default;

ClockMode Clock::mode() const { return impl_->options.mode; }

TimePoint Clock::now() const {
  const std::lock_guard lock(impl_->mutex);
  return impl_->nowLocked();
}

Clock::TimerId Clock::callAt(TimePoint when, Task task) {
  bool tell = false;
  std::uint64_t id = 0;
  {
    const std::lock_guard lock(impl_->mutex);
    const auto before = impl_->earliestLocked();
    id = ++impl_->last_timer;
    impl_->timers.emplace(Impl::Key{when, id}, std::move(task));
    impl_->due_of.emplace(id, when);
    if ((impl_->isReal() || impl_->driven) && before != impl_->earliestLocked()) {
      tell = true;
      impl_->changed.notify_all();
    }
  }
  if (tell) impl_->tellDriver();
  return TimerId{id};
}

bool Clock::cancel(TimerId timer) {
  const std::lock_guard lock(impl_->mutex);
  const auto due = impl_->due_of.find(static_cast<std::uint64_t>(timer));
  if (due == impl_->due_of.end()) return false;
  impl_->timers.erase(Impl::Key{due->second, due->first});
  impl_->due_of.erase(due);
  return true;
}

std::optional<TimePoint> Clock::nextDue() const {
  const std::lock_guard lock(impl_->mutex);
  return impl_->earliestLocked();
}

std::size_t Clock::advance(Duration delta) {
  if (delta < Duration(0)) throw std::logic_error("squall::Clock::advance: time only goes forward");
  return advanceTo(now() + delta);
}

std::size_t Clock::advanceTo(TimePoint when) {
  if (impl_->isReal()) {
    throw std::logic_error("squall::Clock: only a Manual or Auto clock can be advanced; this one follows real time");
  }
  return impl_->move(when);
}

std::size_t Clock::advanceToNext() {
  const auto due = nextDue();
  return due ? advanceTo(*due) : 0;
}

std::size_t Clock::jump(Duration delta) {
  if (delta < Duration(0)) throw std::logic_error("squall::Clock::jump: time only goes forward");
  const std::size_t ran = impl_->move(now() + delta);
  if (impl_->isReal()) impl_->tellDriver();
  return ran;
}

std::size_t Clock::runDue() {
  if (!impl_->isReal()) return 0;
  const std::lock_guard moving(impl_->moving);
  {
    const std::lock_guard lock(impl_->mutex);
    impl_->endFreezesLocked();
  }
  return impl_->runUntil(now(), false);
}

std::optional<nanoseconds> Clock::realTimeToNextDue() const {
  const std::lock_guard lock(impl_->mutex);
  const auto due = impl_->earliestLocked();
  return due ? impl_->realTimeUntil(*due) : std::nullopt;
}

void Clock::onNextDueChanged(std::function<void()> callback) {
  const std::lock_guard lock(impl_->mutex);
  impl_->on_next_due_changed = std::move(callback);
}

std::size_t Clock::parkedWaiters() const { return impl_->parked; }

Clock::RealTime Clock::realNow() { return std::chrono::steady_clock::now(); }

std::chrono::sys_time<nanoseconds> Clock::wallNow() { return std::chrono::system_clock::now(); }

}  // namespace squall
