// core/clock_impl.hpp: the inside of the Clock, and what the core needs of it beyond the public face: parking threads,
// and knowing whether anything runs (the automatic clock only jumps when nothing does).
#pragma once

#include <squall/clock.hpp>

#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>
#include <set>
#include <thread>
#include <unordered_map>

namespace squall {

struct Clock::Impl {
  using Key = std::pair<TimePoint, std::uint64_t>;  // due, then creation order

  explicit Impl(ClockOptions chosen);

  // ---- for dispatch
  // --------------------------------------------------------------------------------------------------- Brackets every
  // call: the automatic clock does not jump while one runs, and learns whether several threads call.
  void enterCall();
  void leaveCall();
  // Blocks this thread until `done`; moves an automatic clock, pumps a Scaled or Wall one. False when `real_budget` ran
  // out.
  bool park(const std::atomic<bool>& done, std::chrono::nanoseconds real_budget);
  // Makes parked threads look at `done` again.
  void wakeParked();
  std::atomic<std::size_t> parked{0};
  // Auto: whether a thread works on a message, so that time must not be jumped over it. Set once, before any call.
  std::function<bool()> is_anybody_at_work;

  // ---- for Clock
  // ------------------------------------------------------------------------------------------------------
  bool isReal() const { return options.mode == ClockMode::Scaled || options.mode == ClockMode::Wall; }
  TimePoint nowLocked() const;
  std::size_t runUntil(TimePoint target, bool move_to_target);
  std::optional<std::chrono::nanoseconds> realTimeUntil(TimePoint when) const;
  std::size_t jumpToNext();
  std::optional<TimePoint> earliestLocked() const;
  bool mayJump() const;
  bool settles(std::unique_lock<std::mutex>& lock, const std::atomic<bool>& done);

  const ClockOptions options;
  const RealTime started;
  const TimePoint real_epoch;  // Wall and Scaled: virtual time at `started`

  mutable std::mutex mutex;
  std::condition_variable changed;
  TimePoint now;  // Manual and Auto
  std::map<Key, Task> timers;
  std::unordered_map<std::uint64_t, TimePoint> due_of;
  std::uint64_t last_timer = 0;
  std::function<void()> on_next_due_changed;
  std::set<std::string> holds;  // never empty strings; names of the live holds (with their number)
  std::uint64_t last_hold = 0;

  std::recursive_mutex moving;  // one thread moves time
  std::atomic<std::thread::id> mover{};

  std::atomic<int> running{0};             // calls being served
  std::atomic<std::uint64_t> activity{0};  // grows with every call and jump
  std::atomic<std::thread::id> first_caller{};
  std::atomic<bool> several_callers{false};
};

}  // namespace squall
