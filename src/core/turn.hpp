// core/turn.hpp: one thread's stay under the World's lock, in which calls are served. dispatch makes one for whatever
// enters the core: a call, the end of a wait, an instant of time.
#pragma once

#include "core/dispatch.hpp"
#include "core/interference.hpp"
#include "core/redo_log.hpp"
#include "core/world.hpp"

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace squall::core {

struct FrozenWorld;

// One thread's stay under the World's lock: runs handlers, journals, wakes, re-arms the clock. What was answered is
// told when the stay ends, with no lock held.
class Turn {
 public:
  explicit Turn(World& world);
  Turn(const Turn&) = delete;
  Turn& operator=(const Turn&) = delete;

  // Tells what was answered, with no lock held.
  ~Turn();

  // What came of a new call: its outcome, or a wait.
  struct Started {
    std::optional<Outcome> outcome;
    Parked parked;
  };
  // Serves a new call. `completion()` makes the completion of a call that has to wait; most calls do not.
  Started start(CallInput input, const std::function<Completion()>& completion);
  // What the services sent in this stay, for a caller who lets its client know first; else the courier gets it when the
  // stay ends.
  using Sent = std::vector<std::pair<std::string, std::vector<std::shared_ptr<Parcel>>>>;  // by region
  Sent takeSent() { return std::move(sent_); }
  // To the courier, with no lock held.
  static void carry(World& world, Sent sent);
  void finish(ParkedId id);
  bool drop(ParkedId id);
  void runDue(const Service& service, const std::string& region);
  Admission admit(CallInput& input);
  void disturb(const Service& service, const std::string& region, const Disturbance& work);

  // snapshots.cpp. What is, once all that is due has happened; until the turn ends, or for good.
  FrozenWorld look();
  FrozenWorld asItIs();  // though something may be due
  std::shared_ptr<const FrozenWorld> freeze();
  void restore(const FrozenWorld& frozen);

  // redo_log.cpp.
  void redoAll(const RedoSource& source, RedoLog& log);
  // The states changed by other means than a call or an instant of time.
  void changedOtherwise() { changed_otherwise_ = true; }

 private:
  struct Attempt {
    std::optional<Outcome> outcome;  // nothing: it wants to wait
    std::optional<Park> park;
  };
  Attempt attempt(const CallInput& input, const Intervention* intervention, std::string& request_id, bool last_chance);
  void runHandler(const Call& call, ServiceState& state, const CallInput& input, const void* request, Outcome& outcome);
  ContractCheck contractFor(const CallInput& input) const;
  void checkAnswer(const Call& call, ContractCheck contract, const model::OperationModel& operation,
                   const void* result);
  void runDisturbed(const Call& call, ServiceState& state, const CallInput& input, const Intervention& intervention,
                    Outcome& outcome);
  void answer(Completion completion, Outcome outcome) {
    answered_.emplace_back(std::move(completion), std::move(outcome));
  }
  std::shared_ptr<const Intervention> arrive(const CallInput& input);
  Record newRecord(EventKind kind, const Service& service, const std::string& region) const;
  void record(Record&& record);
  void journalCall(const CallInput& input, const std::string& resource, const Attempt& attempt);
  void journalEffects(const CallInput* input, const Service& service, const std::string& region,
                      std::uint64_t call_sequence, Effects& effects);
  RedoStep stepNow(const Service& service, const std::string& region) const;
  void writeDown(const CallInput& input, const Call& call, const Attempt& attempt,
                 const std::optional<RedoStep>& before);
  void keepWhatChanged();
  void redo(const RedoStep& step);
  void runAllDue();
  void replaceStates(const FrozenWorld& frozen, Duration later);
  void touch(const Service& service, const std::string& region, const std::string& resource);
  void wakeTouched();
  void wakeOn(const Service& service, const std::string& region, const std::string& resource);
  void rearm(const Service& service, const std::string& name, World::Region& region);

  World& world_;
  std::unique_lock<std::mutex> lock_;
  TimePoint now_;
  const std::chrono::sys_time<std::chrono::nanoseconds> wall_now_;
  Interference* const chaos_;          // null while there is no rule
  bool someone_waits_;                 // else nobody asks what was touched
  bool changed_otherwise_ = false;     // what changed is in no step of the redo log
  std::vector<Waiters::Key> touched_;  // resources whose parked calls must look again
  std::vector<std::pair<Completion, Outcome>> answered_;
  Sent sent_;
};

}  // namespace squall::core
