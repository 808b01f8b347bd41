// squall/clock.hpp: the only source of time.
//
// Everything in Squall that expires, delays, retries or fires is a task on the Cloud's Clock. Time is virtual unless
// the mode is Wall: a 14-day retention passes in microseconds, and two runs see the same instants.
//
//   squall::Cloud cloud{{.clock = ClockMode::Manual}};
//   cloud.clock().advance(30s);        // runs what falls due, oldest first
//   cloud.clock().advanceToNext();     // jumps to the next task
//
// Modes:
//   Manual  only advance(), advanceTo(), advanceToNext() and jump() move it.
//   Auto    discrete events: while a call waits (a long poll), nothing else runs and nobody holds the clock, it jumps
//           to the next due task. A Cloud that one thread uses jumps at once; a Cloud that several threads or a server
//           use jumps after `settle` of real time without a call, so that nobody at work is overtaken. hold() stops
//           jumps for as long as needed. docs/TIME.md has the whole rule.
//   Scaled  real time times a factor.
//   Wall    real time.
//
// Thread-safe. Tasks run on the thread that moves the clock, with no lock held, so they may schedule more.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace squall {

using Duration = std::chrono::microseconds;
using TimePoint = std::chrono::sys_time<Duration>;

enum class ClockMode { Manual, Auto, Scaled, Wall };

struct ClockOptions {
  ClockMode mode = ClockMode::Auto;
  TimePoint epoch = {};                             // where Manual, Auto and Scaled start; Wall starts now
  double scale = 1.0;                               // Scaled: virtual seconds in a real second
  Duration settle = std::chrono::milliseconds(20);  // Auto with several threads: real time without a call before a jump
};

class Clock {
 public:
  using Task = std::function<void()>;
  enum class TimerId : std::uint64_t {};

  // While one lives, Auto does not jump. Named so that a stalled test can say who holds the clock.
  class [[nodiscard]] Hold {
   public:
    Hold(Hold&&) noexcept = default;
    Hold& operator=(Hold&&) noexcept = default;
    void release() { token_.reset(); }
    std::uint64_t id() const { return id_; }

   private:
    friend class Clock;
    Hold(std::shared_ptr<void> token, std::uint64_t id) : token_(std::move(token)), id_(id) {}
    std::shared_ptr<void> token_;
    std::uint64_t id_ = 0;
  };
  struct HoldOptions {
    std::string owner = {};  // who holds, for people: "in-process", a client's address
    // The hold ends by itself after so much real time, and counts as expired; nothing: when it is released.
    std::optional<std::chrono::nanoseconds> ttl = {};
  };
  struct HoldInfo {
    std::uint64_t id = 0;  // in the order of their making
    std::string name;
    std::string owner;
    std::optional<std::chrono::nanoseconds> left;  // real time until it ends by itself
  };
  // A hold that ended because its real time was over, not because who held it was done: from here on real time had a
  // say in what happened, and a run is no longer reproducible for certain.
  struct ExpiredHold {
    std::string name;   // of the hold, or "in flight" for a message that was received and not settled
    std::string owner;  // who held
    std::string what;   // "message 1f0c... of orders"; empty for a named hold
  };

  explicit Clock(ClockOptions options);
  ~Clock();
  Clock(const Clock&) = delete;
  Clock& operator=(const Clock&) = delete;

  ClockMode mode() const;
  TimePoint now() const;

  // Runs `task` once at `when`, or as soon as the clock moves if that has passed. Equal instants run in call order.
  TimerId callAt(TimePoint when, Task task);
  // True when the task had not run yet and never will.
  bool cancel(TimerId timer);
  // The earliest instant at which a task is due.
  std::optional<TimePoint> nextDue() const;

  // Moves the clock and runs what falls due, oldest first; each task sees now() at its own instant. Returns how many
  // ran. Throws std::logic_error for a negative delta, in a Wall or Scaled clock, and from within a task.
  std::size_t advance(Duration delta);
  std::size_t advanceTo(TimePoint when);
  // Jumps to the next due task and runs all that is due then; 0 when nothing is scheduled.
  std::size_t advanceToNext();

  // Goes forward by `delta`, whatever the mode: a Wall or Scaled clock is that much ahead of real time from now on.
  // What falls due runs as with advance(). Throws std::logic_error for a negative delta and from within a task.
  std::size_t jump(Duration delta);

  // While one lives the clock stands, whatever the mode: now() does not change and nothing becomes due. A Wall or
  // Scaled clock goes on from the same instant when the last one is gone, so it is behind by as long. Only advance()
  // and jump() still move it. Counted: two freezes need two ends. With a `ttl` it ends by itself after so much real
  // time; it was meant to, so it does not count as expired.
  Hold freeze(std::string name, HoldOptions options);
  Hold freeze(std::string name) { return freeze(std::move(name), HoldOptions{}); }
  bool frozen() const;

  // Runs what real time has made due; Scaled and Wall only, elsewhere it does nothing. The server and every wait call
  // it.
  std::size_t runDue();
  // Real time until the next task is due, the rest of a freeze that ends by itself included; Scaled and Wall only, and
  // not while they are frozen without an end.
  std::optional<std::chrono::nanoseconds> realTimeToNextDue() const;
  // Called, with no lock held, when a driver (a server) should look again: the earliest due instant may have changed,
  // or of an Auto clock a call or a hold ended. One at a time.
  void onNextDueChanged(std::function<void()> callback);

  Hold hold(std::string name, HoldOptions options);
  Hold hold(std::string name) { return hold(std::move(name), HoldOptions{}); }
  // What holds the clock by name, oldest first; freezes too.
  std::vector<HoldInfo> holds() const;
  // How many holds of an Auto clock ended because their real time was over, messages in flight included.
  std::uint64_t expiredHolds() const;
  // Called for each of them, with no lock held. One at a time.
  void onHoldExpired(std::function<void(const ExpiredHold&)> callback);
  // How many calls wait in a long poll now, in-process and over HTTP. A test waits for 1 before it sends.
  std::size_t parkedWaiters() const;

  // Real time that only goes forward: for the budgets of waits.
  using RealTime = std::chrono::steady_clock::time_point;
  static RealTime realNow();
  // Wall time of the machine, for HTTP dates and the journal's wall column; never decides anything.
  static std::chrono::sys_time<std::chrono::nanoseconds> wallNow();

  // ---- for the core alone -------------------------------------------------------------------------------------------
  struct Impl;
  Impl& impl() { return *impl_; }
  const Impl& impl() const { return *impl_; }

 private:
  std::unique_ptr<Impl> impl_;
};

}  // namespace squall
