// wire/admitted_call.hpp: a call that chaos has something to say about before it is served. It comes late, waits at a
// gate, is executed twice, or never; and its answer gets lost or bent on its way.
//
//   Delayed ── time is up ──► AtGate ── it opens, or time is up ──► Served ── answered ──► Over
//   Delayed, AtGate ── the client hangs up ──► Over: the call is never executed
#pragma once

#include "core/dispatch.hpp"
#include "core/running.hpp"
#include "wire/waiting.hpp"

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace squall::wire {

class AdmittedCall : public Waiting, public std::enable_shared_from_this<AdmittedCall> {
 public:
  struct Setting {
    core::World& world;
    core::CallInput input;
    core::Admission admission;
    // Serves a call as if nobody disturbed it.
    std::function<std::shared_ptr<Waiting>(core::CallInput, Respond)> serve;
    Respond respond;
    std::function<void()> limit_changed;  // see WireRequest; may be null
    std::chrono::nanoseconds longest_park;
  };

  explicit AdmittedCall(Setting setting) : setting_(std::move(setting)) {}
  // Null when it was answered at once.
  static std::shared_ptr<Waiting> start(Setting setting);

  std::optional<std::chrono::nanoseconds> realTimeLimit() const override;
  void timeUp() override;
  void release() override;
  std::optional<WireResponse> abandon() override;

 private:
  enum class Stage { Delayed, AtGate, Served, Over };

  void begin();
  bool leave(Stage from, Stage to);
  void endDelay();
  void waitAtGate();
  void passGate(bool opened);
  void serve();
  void onServed(WireResponse response);
  void executeAgain();
  void answer(WireResponse response);
  void cancelTimer();
  bool isHurried() const;
  void tellLimit();

  Setting setting_;
  std::optional<core::CallInput> again_;
  std::optional<core::Running> holding_;  // while it is late in real time
  bool started_ = false;                  // start() has returned: who waits has asked for the limit

  mutable std::mutex mutex_;
  Stage stage_ = Stage::Delayed;
  std::chrono::nanoseconds limit_{0};  // of Delayed and AtGate
  Clock::TimerId timer_{};             // of a delay in virtual time
  bool hurried_ = false;               // released: nothing more is waited for
  bool gone_ = false;                  // the client; its `alive` must not be asked any more
  std::shared_ptr<Waiting> served_;    // the call itself, when it waits
};

}  // namespace squall::wire
