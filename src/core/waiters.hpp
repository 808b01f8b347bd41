// core/waiters.hpp: the calls that wait for something (long polls), oldest first per resource.
//
// A parked call is a call whose handler asked to run again when its resource changes. Nothing polls: dispatch looks at
// the parked calls of a resource when an effect touched it, and the clock ends the wait.
#pragma once

#include "core/operation.hpp"
#include "core/workers.hpp"

#include <squall/transport.hpp>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace squall::core {

// What came of a call.
struct Outcome {
  const model::OperationModel* operation = nullptr;
  std::string request_id = {};
  model::Object result = {};           // set on success
  std::optional<AwsError> error = {};  // set on failure
  TransportFault transport = {};       // how the answer gets lost or bent on its way, if it does
};
// Called exactly once, with no lock held; on the calling thread, or on the one that ended the wait.
using Completion = std::function<void(Outcome)>;

// What an Interference wants to remember of a call between its questions.
struct CallNotes {
  virtual ~CallNotes() = default;
};

// A call on its way down: what the codec (or a C++ caller) made of it.
struct CallInput {
  const Service* service = nullptr;
  std::size_t operation = 0;  // index into the service's rows
  Origin origin;
  model::Object request;
  std::vector<std::string> missing = {};  // paths of required members that the client did not send
  // With CloudOptions::contract, for people. `misread`: what the codec ignored or converted, found before dispatch.
  // `violations`: that and what the model says of the rest, found by dispatch.
  std::vector<std::string> misread = {};
  std::vector<std::string> violations = {};
  // Whether the client still listens; asked before a parked call takes anything. Null: always.
  std::function<bool()> alive = {};
  std::shared_ptr<CallNotes> notes = {};
  // Who works on what the call receives, for an automatic clock: the thread, or the client over HTTP. Null: nobody.
  std::shared_ptr<Worker> worker = {};
  std::uint64_t cause = 0;  // sequence number of the record that led to the call; 0: its client wanted it
};

enum class ParkedId : std::uint64_t { None = 0 };

struct Intervention;  // core/interference.hpp

struct ParkedCall {
  ParkedId id{};
  CallInput input;
  Completion completion;
  std::string request_id;
  Park park;
  Clock::TimerId deadline{};
  TimePoint since{};
  std::shared_ptr<const Intervention> intervention;  // what chaos wants with it; null: nothing
};

// Not thread-safe: only touched under the World's lock.
class Waiters {
 public:
  using Key = std::tuple<const Service*, std::string, std::string>;  // service, region, resource

  ParkedId reserve() { return ParkedId{++last_id_}; }
  void add(ParkedCall call);
  // Takes the call out; nothing when it was answered already.
  std::optional<ParkedCall> take(ParkedId id);
  // The call that has waited longest on a resource.
  std::optional<ParkedId> oldestOn(const Service& service, const std::string& region,
                                   const std::string& resource) const;
  ParkedCall* find(ParkedId id);
  std::vector<ParkedId> all() const;  // oldest first
  std::size_t size() const { return calls_.size(); }

 private:
  std::uint64_t last_id_ = 0;
  std::unordered_map<std::uint64_t, ParkedCall> calls_;
  std::map<Key, std::set<ParkedId>> by_resource_;  // ids grow, so the first is the oldest
};

}  // namespace squall::core
