// wire/turnstile.hpp: requests go in one at a time. Those that come while a window of real time is open wait for its
// end, and go in by their place in line, which says who asks for what and is the same in every run; so which of two
// threads of a program was a little faster matters no more. docs/CHAOS.md says what that is worth.
//
//   none waits ── a request ──► window ── its time is over ──► one after the other ── none came meanwhile ──► none
//   waits
//                                 ▲                                   └── some came ──┐
//                                 └───────────────────────────────────────────────────┘
#pragma once

#include "core/running.hpp"
#include "wire/waiting.hpp"

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace squall::wire {

// Thread-safe.
class Turnstile : public std::enable_shared_from_this<Turnstile> {
 public:
  // Runs its task once, when a window that opens now is over, on any thread but within the call.
  using AfterWindow = std::function<void(std::function<void()>)>;

  explicit Turnstile(AfterWindow after_window) : after_window_(std::move(after_window)) {}
  // Runs `go` in its turn; equal places go in as they came.
  void enter(std::string place, std::function<void()> go);

 private:
  void openWindow();
  void letIn();
  std::function<void()> next();  // null: all are in
  void closeWindow();

  const AfterWindow after_window_;
  std::mutex mutex_;
  bool open_ = false;  // a window is open, or requests are being let in
  std::multimap<std::string, std::function<void()>> line_;
  std::multimap<std::string, std::function<void()>> going_;  // of the window that is over
};

// A request that stands in line, and after that whatever it became. In its turn it counts as served as soon as it is
// answered, or waits for something: a long poll, a latency, a gate.
class QueuedCall : public Waiting, public std::enable_shared_from_this<QueuedCall> {
 public:
  struct Setting {
    core::World& world;
    std::function<std::shared_ptr<Waiting>(Respond)> serve;
    Respond respond;
    std::function<void()> limit_changed;  // see WireRequest; may be null
  };

  explicit QueuedCall(Setting setting);
  static std::shared_ptr<Waiting> start(Turnstile& turnstile, std::string place, Setting setting);

  std::optional<std::chrono::nanoseconds> realTimeLimit() const override;
  void timeUp() override;
  void release() override;
  std::optional<WireResponse> abandon() override;

 private:
  void go();
  std::shared_ptr<Waiting> served() const;

  Setting setting_;
  mutable std::mutex mutex_;
  std::optional<core::Running> holding_;  // in line: to an automatic clock, it is being served
  bool in_line_ = true;
  bool hurried_ = false;
  bool gone_ = false;
  std::shared_ptr<Waiting> served_;  // in its turn it began to wait
};

}  // namespace squall::wire
