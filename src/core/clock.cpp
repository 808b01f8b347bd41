#include "core/clock_impl.hpp"

#include <algorithm>
#include <stdexcept>
#include <vector>

namespace squall {

using std::chrono::nanoseconds;

namespace {

TimePoint wallMicroseconds() { return std::chrono::floor<Duration>(Clock::wallNow()); }

}  // namespace

Clock::Impl::Impl(ClockOptions chosen)
    : options(chosen),
      started(Clock::realNow()),
      real_epoch(chosen.mode == ClockMode::Wall ? wallMicroseconds() : chosen.epoch),
      now(chosen.epoch) {
  if (options.mode == ClockMode::Scaled && !(options.scale > 0)) {
    throw std::logic_error("squall::Clock: the scale must be above 0, e.g. 60 for a virtual minute in a second");
  }
}

TimePoint Clock::Impl::nowLocked() const {
  if (!isReal()) return now;
  const double factor = options.mode == ClockMode::Wall ? 1.0 : options.scale;
  const auto real = std::chrono::duration<double, std::micro>(Clock::realNow() - started);
  return real_epoch + Duration(static_cast<Duration::rep>(real.count() * factor));
}

std::optional<TimePoint> Clock::Impl::earliestLocked() const {
  if (timers.empty()) return std::nullopt;
  return timers.begin()->first.first;
}

std::optional<nanoseconds> Clock::Impl::realTimeUntil(TimePoint when) const {
  if (!isReal()) return std::nullopt;
  const double factor = options.mode == ClockMode::Wall ? 1.0 : options.scale;
  const auto left = std::chrono::duration<double, std::nano>(when - nowLocked()) / factor;
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
        if (move_to_target && !isReal()) now = std::max(now, target);
        break;
      }
      const auto first = timers.begin();
      if (!isReal()) now = std::max(now, first->first.first);
      task = std::move(first->second);
      due_of.erase(first->first.second);
      timers.erase(first);
    }
    task();
    ++count;
  }
  mover = outer;
  ++activity;
  wakeParked();
  return count;
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

void Clock::Impl::enterCall() {
  ++running;
  ++activity;
  if (several_callers) return;
  std::thread::id nobody{};
  if (!first_caller.compare_exchange_strong(nobody, std::this_thread::get_id()) &&
      nobody != std::this_thread::get_id()) {
    several_callers = true;
  }
}

void Clock::Impl::leaveCall() {
  ++activity;
  --running;
}

void Clock::Impl::wakeParked() {
  // Taking the lock orders this after a parking thread's last look at `done`, so no wake-up is lost.
  { const std::lock_guard lock(mutex); }
  changed.notify_all();
}

bool Clock::Impl::mayJump() const {
  return holds.empty() && running == 0 && !(is_anybody_at_work && is_anybody_at_work());
}

// With several threads at work, a jump waits until nothing has happened for `settle` of real time.
bool Clock::Impl::settles(std::unique_lock<std::mutex>& lock, const std::atomic<bool>& done) {
  const std::uint64_t seen = activity;
  changed.wait_for(lock, options.settle, [&done] { return done.load(); });
  return seen == activity && mayJump();
}

bool Clock::Impl::park(const std::atomic<bool>& done, nanoseconds real_budget) {
  const auto deadline = Clock::realNow() + real_budget;
  std::unique_lock lock(mutex);
  while (!done) {
    const auto real_left = deadline - Clock::realNow();
    if (real_left <= nanoseconds(0)) return false;
    const auto earliest = earliestLocked();

    if (isReal() && earliest) {
      changed.wait_for(lock, std::min<nanoseconds>(real_left, *realTimeUntil(*earliest)));
      if (done) break;
      lock.unlock();
      {
        const std::lock_guard moving_lock(moving);
        runUntil(nowLocked(), false);
      }
      lock.lock();
    } else if (options.mode == ClockMode::Auto && earliest && holds.empty()) {
      if (several_callers && !settles(lock, done)) continue;
      if (done) break;
      lock.unlock();
      jumpToNext();
      lock.lock();
    } else {
      changed.wait_for(lock, real_left);
    }
  }
  return true;
}

Clock::Clock(ClockOptions options) : impl_(std::make_unique<Impl>(options)) {}
Clock::~Clock() = default;

ClockMode Clock::mode() const { return impl_->options.mode; }

TimePoint Clock::now() const {
  const std::lock_guard lock(impl_->mutex);
  return impl_->nowLocked();
}

Clock::TimerId Clock::callAt(TimePoint when, Task task) {
  std::function<void()> tell;
  std::uint64_t id = 0;
  {
    const std::lock_guard lock(impl_->mutex);
    const auto before = impl_->earliestLocked();
    id = ++impl_->last_timer;
    impl_->timers.emplace(Impl::Key{when, id}, std::move(task));
    impl_->due_of.emplace(id, when);
    if (impl_->isReal() && before != impl_->earliestLocked()) {
      tell = impl_->on_next_due_changed;
      impl_->changed.notify_all();
    }
  }
  if (tell) tell();
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
  if (impl_->mover.load() == std::this_thread::get_id()) {
    throw std::logic_error("squall::Clock: a task cannot advance the clock that runs it");
  }
  const std::lock_guard moving(impl_->moving);
  return impl_->runUntil(when, true);
}

std::size_t Clock::advanceToNext() {
  const auto due = nextDue();
  return due ? advanceTo(*due) : 0;
}

std::size_t Clock::runDue() {
  if (!impl_->isReal()) return 0;
  const std::lock_guard moving(impl_->moving);
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

Clock::Hold Clock::hold(std::string name) {
  Impl* const impl = impl_.get();
  const std::lock_guard lock(impl->mutex);
  std::string key = std::move(name) + "#" + std::to_string(++impl->last_hold);
  impl->holds.insert(key);
  return Hold(std::shared_ptr<void>(nullptr, [impl, key](void*) {
    {
      const std::lock_guard inner(impl->mutex);
      impl->holds.erase(key);
    }
    impl->changed.notify_all();
  }));
}

std::size_t Clock::parkedWaiters() const { return impl_->parked; }

Clock::RealTime Clock::realNow() { return std::chrono::steady_clock::now(); }

std::chrono::sys_time<nanoseconds> Clock::wallNow() { return std::chrono::system_clock::now(); }

}  // namespace squall
