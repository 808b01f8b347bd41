// core/operation.hpp: what a service is to the core: a model, one row per operation, and a state per region.
//
// A handler is a plain sequential function `Result handler(ServiceCall<State>&, const Request&)`: find, check, change,
// answer. What it changed it tells through `call.effects`; that it wants to wait, through `call.parkUntil`. Everything
// else (locks, journal, waking, validation) happens around it, in dispatch.
#pragma once

#include "core/ids.hpp"
#include "core/model.hpp"

#include <squall/error.hpp>
#include <squall/journal.hpp>

#include <concepts>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace squall::core {

class FrozenState;    // core/frozen.hpp
struct SnapshotPort;  // core/frozen.hpp
struct Parcel;        // core/parcel.hpp
class World;

// The 12 digits of the account that a World is: what a service needs to know of it to make its state.
const std::string& accountOf(const World& world);
// Its time, for a state that has something from the start.
TimePoint nowOf(const World& world);

// What one call, or one instant of time, did to one message or resource. Becomes one record of the journal.
struct Effect {
  EventKind kind = EventKind::Call;
  std::string resource;
  std::string message_id = {};
  int attempt = 0;
  std::uint64_t cause = 0;  // 0: the call itself
  std::shared_ptr<const std::string> body = {};
  std::string detail = {};
};

// Collects effects in order. `add` returns the sequence number that the effect's record will have, so that a later
// effect can name it as its cause (an Expire names the Consume).
class Effects {
 public:
  explicit Effects(std::uint64_t first_sequence) : next_sequence_(first_sequence) {}

  std::uint64_t add(Effect effect) {
    list_.push_back(std::move(effect));
    return next_sequence_++;
  }
  // A resource whose parked calls must look again though nothing is worth a record.
  void touch(std::string resource) { touched_.push_back(std::move(resource)); }

  // What leaves the service when the call is over.
  void send(std::shared_ptr<Parcel> parcel) { sent_.push_back(std::move(parcel)); }

  const std::vector<Effect>& list() const { return list_; }
  std::vector<Effect>& list() { return list_; }
  const std::vector<std::string>& touched() const { return touched_; }
  std::vector<std::shared_ptr<Parcel>>& sent() { return sent_; }

 private:
  std::uint64_t next_sequence_;
  std::vector<Effect> list_;
  std::vector<std::string> touched_;
  std::vector<std::shared_ptr<Parcel>> sent_;
};

// Where a call comes from; the same for direct C++ calls and for HTTP.
struct Origin {
  std::string account;  // 12 digits
  std::string region;
  std::string endpoint;  // scheme, host and port as the client used them: "http://localhost:4566"
  std::shared_ptr<const Client> client;
  std::string trace_header = {};  // X-Amzn-Trace-Id, as X-Ray writes it on calls; empty: none
  // Which of the client's connections it is, in the order in which they were first used, from 1; 0: in-process.
  std::uint64_t connection_number = 0;
  // What an SDK says about its retries (amz-sdk-invocation-id, amz-sdk-request), read only while there are chaos rules:
  // one id for all attempts of a call, made anew for each call; attempts count from 1, 0: not said.
  std::string invocation_id = {};
  int attempt = 0;
};

// The wish of a handler to wait: "run me again when `resource` changes, or at `until` for the last time".
struct Park {
  std::string resource;
  TimePoint until;
};

// All that a handler may know and say, apart from its own state and request.
struct Call {
  const Origin& origin;
  TimePoint now;
  Ids& ids;
  Effects& effects;
  bool strict = false;       // CloudOptions::strict
  bool last_chance = false;  // the wait is over: answer with what there is; parkUntil does nothing
  std::string& resource;     // the resource that the call is about; set by "find", used by the journal
  std::optional<Park>& park;
  std::string& request_id;
  const std::shared_ptr<const void>& request;
  const std::vector<std::uint64_t>* names = nullptr;  // identities of the request's entries; null: ids come in order

  // A text of the request, kept alive with it instead of copied: a request never changes once it was dispatched.
  std::shared_ptr<const std::string> shared(const std::string& text_of_request) const {
    return {request, &text_of_request};
  }

  // The id of the message that an entry of the request becomes (0: the first, or the only one). A function of the
  // entry's identity where that is known, so that it is the same in every run; else the next of the Cloud's stream.
  std::string messageId(std::size_t entry = 0) const {
    if (names == nullptr || entry >= names->size()) return ids.messageId();
    return ids.messageId((*names)[entry]);
  }

  // Long polls: the result returned together with this is dropped, and the handler runs again later. Calls parked on
  // one resource are alike: when the oldest looks again and finds nothing, the younger ones are not asked.
  void parkUntil(std::string on_resource, TimePoint until) {
    if (!last_chance) park = Park{std::move(on_resource), until};
  }
};

// The state of one service in one region of one Cloud. Only touched under the Cloud's lock.
class ServiceState {
 public:
  virtual ~ServiceState() = default;
  // The earliest instant at which something changes by itself (a visibility timeout ends, a delay is over). Cheap.
  virtual std::optional<TimePoint> nextDue() const { return std::nullopt; }
  // Makes everything happen that is due at `now`, in order of due time.
  virtual void runDue(TimePoint /*now*/, Ids& /*ids*/, Effects& /*effects*/) {}

  // Snapshots, for services that have a SnapshotPort.
  // What it is now, for as long as nothing changes it: O(resources).
  virtual std::shared_ptr<const FrozenState> look() const { return nullptr; }
  // What look() shows now belongs to a snapshot: each resource is copied before it changes for the first time.
  // O(resources).
  virtual void keepShared() {}
  // Becomes, from as new, what `frozen` was; all times in it move by `later`. O(resources).
  virtual void restore(const FrozenState& /*frozen*/, Duration /*later*/) {}
};

template <class State>
struct ServiceCall : Call {
  State& state;
};

using Handler = void (*)(const Call& call, ServiceState& state, const void* request, void* result);

// THE table of a service has one of these per modelled operation, in the model's (alphabetical) order.
struct OperationRow {
  std::string_view name;
  Handler handler = nullptr;  // null: not done yet, answers 501 by name
};

template <class F>
struct HandlerTraits;
template <class Result_, class State_, class Request_>
struct HandlerTraits<Result_ (*)(ServiceCall<State_>&, const Request_&)> {
  using Result = Result_;
  using State = State_;
  using Request = Request_;
};

// A row: handler<sendMessage>("SendMessage").
template <auto Function>
constexpr OperationRow handler(std::string_view name) {
  using Traits = HandlerTraits<decltype(Function)>;
  return {.name = name, .handler = [](const Call& call, ServiceState& state, const void* request, void* result) {
            ServiceCall<typename Traits::State> typed{call, static_cast<typename Traits::State&>(state)};
            *static_cast<typename Traits::Result*>(result) =
                Function(typed, *static_cast<const typename Traits::Request*>(request));
          }};
}
constexpr OperationRow notDone(std::string_view name) { return {.name = name, .handler = nullptr}; }

// True when `rows` has exactly one row per name, in order: static_assert(coversModel(kRows, kOperationNames)).
template <class Rows, class Names>
constexpr bool coversModel(const Rows& rows, const Names& names) {
  if (std::size(rows) != std::size(names)) return false;
  for (std::size_t i = 0; i < std::size(names); ++i) {
    if (rows[i].name != names[i]) return false;
  }
  return true;
}

// What a look at a resource shows besides what a consumer would get now.
struct PeekOptions {
  bool in_flight = false;
  bool delayed = false;
};

struct ChaosPort;  // core/chaos_port.hpp

// A message that a resource holds, for who wants to know where all messages are.
struct Held {
  enum class State : std::uint8_t { Visible, InFlight, Delayed };
  std::string resource;
  std::string message_id;
  State state = State::Visible;
};

// What the composition root knows of a service.
struct Service {
  const model::ServiceModel* model = nullptr;
  std::span<const OperationRow> rows;
  std::unique_ptr<ServiceState> (*make_state)(const World& world, const std::string& region) = nullptr;
  // Service-specific rules on top of the model's, before the handler; throws AwsError. May be null. `missing`: paths of
  // required members that the client did not send.
  void (*validate)(const model::OperationModel& operation, const void* request,
                   const std::vector<std::string>& missing) = nullptr;
  // For developer endpoints: the result of an operation that delivers something, without delivering it. Changes
  // nothing. Throws AwsError as the operation's handler does. May be null.
  void (*peek)(ServiceState& state, const void* request, PeekOptions options, void* result) = nullptr;
  // All messages that it holds, by resource and in order of arrival. Changes nothing. Null: it holds none.
  void (*holdings)(const ServiceState& state, std::vector<Held>& held) = nullptr;
  // What chaos has to know to disturb more than whole calls. May be null.
  const ChaosPort* chaos = nullptr;
  // Null: snapshots leave it out, and a restore leaves it as it is.
  const SnapshotPort* snapshots = nullptr;
};

}  // namespace squall::core
