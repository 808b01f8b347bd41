// core/clock_impl.hpp: the inside of the Clock, and what the core and the server need of it beyond the public face:
// parking threads, and knowing whether anything runs (the automatic clock only jumps when nothing does).
#pragma once

#include <squall/clock.hpp>

#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace squall {

struct Clock::Impl {
  using Key = std::pair<TimePoint, std::uint64_t>;  // due, then creation order

  explicit Impl(ClockOptions chosen);

  // ---- for dispatch

  // Brackets every call: the automatic clock does not jump while one runs, and learns whether several threads call.
  void enterCall();
  void leaveCall();
  // Blocks this thread until `done`; moves an automatic clock, pumps a Scaled or Wall one. False when `real_budget` ran
  // out.
  bool park(const std::atomic<bool>& done, std::chrono::nanoseconds real_budget);
  // Makes parked threads look at `done` again.
  void wakeParked();
  std::atomic<std::size_t> parked{0};

  // ---- what else knows whether somebody is at work; each is set once, before any call or by a driver, may be null

  std::function<bool()> is_anybody_at_work;  // a received message is not settled, and who has it is not blocked
  std::function<void()> lapse_owners;        // reports those who held the clock for too long
  std::function<std::string()> describe;     // what waits and who holds, in lines for people
  std::function<bool()> is_stalled;          // somebody waits, nothing can happen, no thread that we know of may act
  std::chrono::nanoseconds stall_after = std::chrono::seconds(1);

  // ---- for drivers (the server) and for waits

  struct Standing {
    TimePoint now;
    std::optional<TimePoint> due;
    std::uint64_t activity = 0;  // changes with every call and every answer to a call that waited
    bool quiet = false;          // no call runs, no answer is on its way
    bool at_work = false;
    bool held = false;
    std::optional<RealTime> hold_ends;  // when the first hold ends by itself
    RealTime moved;                     // when the clock last moved
    bool mayJump() const { return quiet && !held && !at_work; }
  };
  Standing standing() const;
  // Ends the holds whose real time is over and tells whoever asked; no lock held.
  void lapse();
  void reportExpired(const ExpiredHold& expired);
  std::size_t jumpToNext();
  // Waits until the clock may jump and, where several call, nothing has happened for `settle`; nothing but jumps since
  // `settled` counts as that. False when `deadline` came first.
  bool awaitQuiet(RealTime deadline, std::optional<std::uint64_t>& settled);
  // A driver: from now on HTTP clients may act at any time, and `is_busy` says whether a byte is under way.
  void drive(std::function<bool()> is_busy);
  void stopDriving();
  void tellDriver();
  std::atomic<bool> driven{false};
  // Test-side waits in progress, in-process and over HTTP.
  std::atomic<int> waiting_tests{0};
  std::atomic<std::uint64_t> activity{0};  // grows with every call and every answer to a call that waited
  std::atomic<std::uint64_t> moves{0};     // grows with every move of the clock
  std::atomic<int> running{0};             // calls being served

  // ---- for Clock

  struct HoldState {
    std::string name;
    std::string owner;
    std::optional<RealTime> ends;
    bool freezes = false;
  };
  bool isReal() const { return options.mode == ClockMode::Scaled || options.mode == ClockMode::Wall; }
  double factor() const { return options.mode == ClockMode::Wall ? 1.0 : options.scale; }
  TimePoint nowLocked() const;
  void setNowLocked(TimePoint instant);
  std::size_t move(TimePoint target);
  std::size_t runUntil(TimePoint target, bool move_to_target);
  std::optional<std::chrono::nanoseconds> realTimeUntil(TimePoint when) const;
  std::optional<TimePoint> earliestLocked() const;
  std::optional<RealTime> firstHoldEndLocked() const;
  // When the last freeze ends by itself; nothing: one of them does not, or none is there.
  std::optional<RealTime> thawLocked() const;
  bool standsLocked() const;
  bool mayJump() const;
  bool settles(std::unique_lock<std::mutex>& lock, const std::atomic<bool>& done);
  void parkOnce(std::unique_lock<std::mutex>& lock, const std::atomic<bool>& done, std::chrono::nanoseconds real_left);
  Hold newHold(HoldState state);
  void endHold(std::uint64_t id);
  void endFreezesLocked();
  void eraseHoldLocked(std::map<std::uint64_t, HoldState>::iterator hold);

  const ClockOptions options;
  const RealTime started;
  TimePoint real_epoch;  // Wall and Scaled: virtual time at `started`, later by jumps and earlier by freezes

  mutable std::mutex mutex;
  std::condition_variable changed;
  TimePoint now;  // Manual and Auto
  RealTime moved;
  std::map<Key, Task> timers;
  std::unordered_map<std::uint64_t, TimePoint> due_of;
  std::uint64_t last_timer = 0;
  std::function<void()> on_next_due_changed;
  std::function<bool()> is_busy;

  std::map<std::uint64_t, HoldState> holds;
  std::uint64_t last_hold = 0;
  int freezes = 0;
  TimePoint frozen_at;  // Wall and Scaled, while `freezes` > 0: where it stands, or stood until thawLocked()
  std::atomic<std::uint64_t> expired_holds{0};
  std::function<void(const ExpiredHold&)> on_hold_expired;

  std::recursive_mutex moving;  // one thread moves time
  std::atomic<std::thread::id> mover{};

  std::atomic<std::thread::id> first_caller{};
  std::atomic<bool> several_callers{false};
};

}  // namespace squall
