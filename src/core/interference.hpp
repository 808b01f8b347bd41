// core/interference.hpp: where chaos stands beside a call. dispatch asks at four points; what the answers mean is
// written here, how they are found is not the core's business (src/chaos implements it).
//
//   admit          before anything else, with no lock held for long: latency, gates, a broken connection
//   arrive         once per call, under the lock: errors instead of work, changed requests, lost answers
//   beforeHandler  per run of the handler (a long poll runs it again when it wakes): what happens to messages
//   afterHandler   per run of the handler, when it has answered
//   saw            every record, in order
#pragma once

#include "core/chaos_port.hpp"
#include "core/waiters.hpp"

#include <squall/transport.hpp>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace squall::core {

// What a call may not pass before something has happened. Thread-safe.
class Gate {
 public:
  virtual ~Gate() = default;
  // Calls `open` once, with no lock held: at once when the gate is open already, else when it opens.
  virtual void whenOpen(std::function<void()> open) = 0;
  // Real time after which the caller goes on anyway; it says so with giveWay().
  virtual std::chrono::nanoseconds timeout() const = 0;
  virtual void giveWay() = 0;
  virtual std::string name() const = 0;
};

// What chaos wants with a call before it is served.
struct Admission {
  std::shared_ptr<CallNotes> notes = {};  // core::admit puts them into the call
  Duration delay{0};
  bool delay_is_virtual = false;  // else real time
  std::shared_ptr<Gate> gate = {};
  std::function<void()> before = {};  // called, with no lock held, when delay and gate are over
  std::function<void()> after = {};   // called, with no lock held, when the handler has run
  bool twice = false;                 // the request is executed a second time; the first answer counts
  bool never_arrives = false;         // the handler does not run at all; `transport` says what the client sees
  TransportFault transport = {};      // of the answer
};

// What chaos does to one call that is served. Kept while a call is parked.
struct Intervention {
  std::optional<AwsError> error = {};        // answer this; the handler does not run
  std::shared_ptr<void> pretended = {};      // answer this result; the handler does not run
  std::shared_ptr<const void> request = {};  // the handler sees this instead of the client's
  std::function<void(Outcome&)> amend = {};  // after the handler, before the journal
  TransportFault transport = {};             // of the answer: it gets lost
  std::vector<std::uint64_t> names = {};     // identities of the entries, for ids made by name
  std::string request_id = {};               // by name; empty: the next of the stream
  std::vector<Effect> faults = {};           // what was decided, for the journal
  bool runsHandler() const { return !error && pretended == nullptr; }
};

// A call, as chaos sees it.
struct Site {
  World& world;
  const CallInput& input;
  ServiceState& state;
  TimePoint now;
  Ids& ids;
  Effects& effects;
};

// What clients over HTTP are called: by the access key, else by a request header or by the number of their connection.
struct ClientNaming {
  enum class By : std::uint8_t { AccessKey, Header, Connection };
  By by = By::AccessKey;
  std::string header = {};  // By::Header
};

class Interference {
 public:
  virtual ~Interference() = default;

  // Whether there is any rule; dispatch asks nothing else while there is none.
  bool isArmed() const { return armed_.load(std::memory_order_relaxed); }

  virtual Admission admit(const Site& site) = 0;
  virtual Intervention arrive(const Site& site) = 0;
  virtual void beforeHandler(const Site& site, const Intervention& intervention) = 0;
  virtual void afterHandler(const Site& site, const Intervention& intervention, Outcome& outcome) = 0;
  virtual void saw(const Record& record) = 0;
  // Thread-safe, unlike the rest; no lock is held.
  virtual ClientNaming clientNaming() const { return {}; }
  // Who asks for what, the same in every run: (client, service, operation, resource, messages). Nothing is counted by
  // it, and nothing decided.
  virtual std::string placeInLine(const Site& /*site*/) { return {}; }
  // The World forgets everything.
  virtual void reset() = 0;

 protected:
  std::atomic<bool> armed_{false};
};

}  // namespace squall::core
