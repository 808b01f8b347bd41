// squall/cloud.hpp: one AWS account of one's own, in memory.
//
//   squall::Cloud cloud;                       // automatic clock, seed 1, account 000000000000, us-east-1
//   squall::Sqs& sqs = cloud.sqs();
//   const std::string url = sqs.createQueue("orders");
//
// Two Clouds share nothing, so tests that run at once each have one. Thread-safe: calls run one after the other under
// the Cloud's lock; a long poll waits outside it.
#pragma once

#include <squall/chaos.hpp>
#include <squall/clock.hpp>
#include <squall/journal.hpp>
#include <squall/snapshot.hpp>
#include <squall/wait.hpp>

#include <cstdint>
#include <memory>
#include <string>

namespace squall {

class EventBridge;  // <squall/eventbridge.hpp>
class Sqs;          // <squall/sqs.hpp>
namespace core {
class World;
}

// What becomes of a call that AWS's model of the service does not allow, or advises against: members that it does not
// have, values that AWS would have to convert, what is required and missing, values outside their enum, length or
// pattern, deprecated members and operations. AWS itself ignores much of that, and so do the fakes; a test learns of it
// from the journal. C++ calls are always looked at, as with Warn; calls over HTTP when they shall be:
//
//   squall::Cloud cloud({.contract = squall::ContractCheck::Warn});   // squall serve --strict-contract
//   ...
//   EXPECT_EQ(cloud.journal().count(squall::EventKind::Violation), 0u);
//
// The answers of the fakes are checked as well: one that breaks the model is a defect of Squall and on record too; with
// Error, and in debug builds of Squall whatever is chosen here and whoever calls, it answers InternalFailure.
enum class ContractCheck : std::uint8_t {
  Off,    // calls over HTTP are taken as AWS takes them
  Warn,   // a Violation record each, behind the records of the call that it is about
  Error,  // these, and the call is answered ValidationException or SerializationException before it has any effect
};

struct CloudOptions {
  std::uint64_t seed = 1;  // of every id and every random choice: same seed, same run
  // Where virtual time starts; default 2030-01-01T00:00:00Z, so that a virtual date is never taken for a real one.
  TimePoint epoch = std::chrono::sys_days(std::chrono::year(2030) / 1 / 1);
  ClockMode clock = ClockMode::Auto;
  double clock_scale = 1.0;              // ClockMode::Scaled: virtual seconds in a real second
  std::string account = "000000000000";  // 12 digits
  std::string region = "us-east-1";      // default region
  // Scheme, host and port in queue URLs of in-process callers; HTTP callers see the host that they used.
  std::string endpoint = "http://localhost:4566";
  ContractCheck contract = ContractCheck::Off;
  bool strict = false;  // true: the two waits of 60 s (purge again, create again after delete) are kept too
  JournalOptions journal = {};

  // ClockMode::Auto, all in real time. Without a call for `settle`, a Cloud that several threads or clients use jumps.
  std::chrono::milliseconds settle = std::chrono::milliseconds(20);
  // How long a message that was received and not settled may hold the clock.
  std::chrono::milliseconds max_hold = std::chrono::seconds(5);
  // When nothing can happen any more, a wait ends after as long without a call, and says why.
  std::chrono::milliseconds stall_after = std::chrono::seconds(1);
};

class Cloud {
 public:
  // Throws std::logic_error for options that make no sense (an account without 12 digits, a scale of 0).
  explicit Cloud(CloudOptions options = {});
  ~Cloud();
  Cloud(const Cloud&) = delete;
  Cloud& operator=(const Cloud&) = delete;

  const CloudOptions& options() const;
  Clock& clock();
  Journal& journal();
  const Journal& journal() const;

  // Typed calls on one service, in the default region or another.
  Sqs& sqs();
  Sqs& sqs(const std::string& region);
  EventBridge& eventBridge();
  EventBridge& eventBridge(const std::string& region);

  // Faults on purpose: chaos.hpp.
  Chaos& chaos();

  // Waits until `times` matching records exist; see wait.hpp.
  WaitResult waitForEvent(EventKind kind, const WaitOptions& options = {});
  // Makes sure that no matching record comes: looks at history after `since`, then lets `span` pass (a virtual clock is
  // advanced by it; a Wall or Scaled clock is waited for) and looks again. `times` and `within` are not used.
  WaitResult expectNoEvent(EventKind kind, Duration span, const WaitOptions& options = {});
  // Moves the clock from one due task to the next until `times` matching records exist, or `limit` of virtual time has
  // passed (Reason::SpanOver; the clock then stands exactly there). Between two tasks it lets threads and clients do
  // what they do: it goes on when nobody works on a message, nobody holds the clock and, if several use the Cloud,
  // nothing has happened for `settle`. `within` bounds the real time. Throws std::logic_error for a Wall or Scaled
  // clock.
  //
  //   EXPECT_TRUE(cloud.advanceUntil(EventKind::DeadLetter, {.on = "orders"}, 1h));
  WaitResult advanceUntil(EventKind kind, const WaitOptions& options, Duration limit);

  // What is now; see snapshot.hpp. Costs as much as there are queues, whatever is in them.
  Snapshot snapshot();
  // What is different now.
  //
  //   EXPECT_THAT(cloud.diff(before), ChangesNothing());
  Diff diff(const Snapshot& before);
  // Makes all resources what they were. The clock does not go back: what was due 30 s after the snapshot is due 30 s
  // after this, and a message that was sent 10 s before it was sent 10 s before this. Long polls go on and look again;
  // the journal goes on, with a Change of the service "squall". Throws std::logic_error for the snapshot of another
  // account.
  void restore(const Snapshot& snapshot);

  // Forgets every resource, message and record, ends all long polls, starts ids anew. The clock goes on.
  void reset();

  // ---- for the server alone -----------------------------------------------------------------------------------------
  core::World& world() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace squall
