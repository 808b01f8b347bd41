// Who is at work, and when the automatic clock may jump: threads that wait inside the clock, and what drivers ask.
#include "core/clock_impl.hpp"

#include <algorithm>

namespace squall {

using std::chrono::nanoseconds;

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
  if (driven) tellDriver();
}

void Clock::Impl::wakeParked() {
  // Taking the lock orders this after a parking thread's last look at `done`, so no wake-up is lost.
  { const std::lock_guard lock(mutex); }
  changed.notify_all();
}

bool Clock::Impl::mayJump() const {
  return holds.empty() && running == 0 && !(is_busy && is_busy()) && !(is_anybody_at_work && is_anybody_at_work());
}

Clock::Impl::Standing Clock::Impl::standing() const {
  Standing result;
  result.activity = activity;  // first: what comes meanwhile is then seen as news
  const std::lock_guard lock(mutex);
  result.now = nowLocked();
  result.due = earliestLocked();
  result.quiet = running == 0 && !(is_busy && is_busy());
  result.at_work = is_anybody_at_work && is_anybody_at_work();
  result.held = !holds.empty();
  result.hold_ends = firstHoldEndLocked();
  result.moved = moved;
  return result;
}

// With several threads at work, a jump waits until nothing has happened for `settle` of real time.
bool Clock::Impl::settles(std::unique_lock<std::mutex>& lock, const std::atomic<bool>& done) {
  const std::uint64_t seen = activity + moves;
  changed.wait_for(lock, options.settle, [&done] { return done.load(); });
  return seen == activity + moves && mayJump();
}

// One stay of a parked thread: it comes back when something may have changed.
void Clock::Impl::parkOnce(std::unique_lock<std::mutex>& lock, const std::atomic<bool>& done, nanoseconds real_left) {
  const auto earliest = earliestLocked();
  if (isReal() && earliest) {
    const auto due_in = realTimeUntil(*earliest);  // nothing while it is frozen
    changed.wait_for(lock, due_in ? std::min<nanoseconds>(real_left, *due_in) : real_left);
    if (done) return;
    lock.unlock();
    {
      const std::lock_guard moving_lock(moving);
      TimePoint present;
      {
        const std::lock_guard inner(mutex);
        present = nowLocked();
      }
      runUntil(present, false);
    }
    lock.lock();
  } else if (options.mode == ClockMode::Auto && earliest && holds.empty()) {
    if (several_callers && !settles(lock, done)) return;
    if (done) return;
    lock.unlock();
    jumpToNext();
    lock.lock();
  } else {
    if (const auto ends = firstHoldEndLocked()) real_left = std::min<nanoseconds>(real_left, *ends - Clock::realNow());
    changed.wait_for(lock, std::max(real_left, nanoseconds(0)));
  }
}

bool Clock::Impl::park(const std::atomic<bool>& done, nanoseconds real_budget) {
  const auto deadline = Clock::realNow() + real_budget;
  std::unique_lock lock(mutex);
  while (!done) {
    const auto real_left = deadline - Clock::realNow();
    if (real_left <= nanoseconds(0)) return false;
    if (options.mode == ClockMode::Auto && (several_callers || !holds.empty())) {
      lock.unlock();
      lapse();
      lock.lock();
      if (done) break;
    }
    parkOnce(lock, done, real_left);
  }
  return true;
}

bool Clock::Impl::awaitQuiet(RealTime deadline, std::optional<std::uint64_t>& settled) {
  while (true) {
    lapse();
    const std::uint64_t seen = activity;
    std::unique_lock lock(mutex);
    const bool alone = !several_callers && !driven;
    if (mayJump() && (alone || settled == seen)) return true;
    const auto left = deadline - Clock::realNow();
    if (left <= nanoseconds(0)) return false;
    changed.wait_for(lock, std::min<nanoseconds>(left, options.settle), [&] { return seen != activity; });
    settled = seen == activity ? std::optional(seen) : std::nullopt;
  }
}

void Clock::Impl::drive(std::function<bool()> busy) {
  const std::lock_guard lock(mutex);
  is_busy = std::move(busy);
  driven = true;
}

void Clock::Impl::stopDriving() {
  const std::lock_guard lock(mutex);
  is_busy = nullptr;
  driven = false;
}

void Clock::Impl::tellDriver() {
  std::function<void()> tell;
  {
    const std::lock_guard lock(mutex);
    tell = on_next_due_changed;
  }
  if (tell) tell();
}

}  // namespace squall
