// squall/checks.hpp: judges of a run. Each looks at what was recorded and says PASS, FAIL with the few records that
// show it, or UNKNOWN with the reason why it cannot tell.
//
//   squall::Cloud cloud;
//   ... run the code under test, with or without chaos ...
//   const checks::Evidence evidence = checks::gather(cloud);
//   EXPECT_TRUE(checks::noMessageLost(evidence)) << checks::noMessageLost(evidence);
//   const CheckResult once = checks::exactlyOnceEffect(evidence, {.key = "body:$.orderId", .effect = "sqs:charges"});
//   EXPECT_TRUE(once) << once;         // on failure prints who was charged twice, as a timeline
//
// A check that had nothing to look at is UNKNOWN, never PASS: a test that passes because nothing happened proves
// nothing. So is one whose journal dropped records (Evidence::dropped), and one that is asked about a service which
// Squall does not do. Only what an observer of the server can know is judged; no check needs the program's help.
//
// Every check is one pass over the records, O(n) with hash maps. Checks change nothing and may run at once on several
// threads. A check that was asked something senseless (a key that cannot be read) throws std::invalid_argument, which
// says what to write instead.
#pragma once

#include <squall/chaos.hpp>
#include <squall/cloud.hpp>
#include <squall/journal.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <iosfwd>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace squall {

enum class Verdict : std::uint8_t { Pass, Fail, Unknown };
std::string_view toString(Verdict verdict);  // "PASS"
std::ostream& operator<<(std::ostream& out, Verdict verdict);

// What one check found. True for PASS alone; streams verdict, reason and the witness as a timeline.
struct [[nodiscard]] CheckResult {
  std::string name;  // as in scenario files: "no_message_lost"
  Verdict verdict = Verdict::Unknown;
  std::string reason;              // one sentence, for PASS too: what was looked at
  std::vector<RecordPtr> witness;  // FAIL: the few records that show it, oldest first
  std::size_t looked_at = 0;       // objects judged: messages, keys, calls, rules; 0 is UNKNOWN

  explicit operator bool() const { return verdict == Verdict::Pass; }
};
std::ostream& operator<<(std::ostream& out, const CheckResult& result);

namespace checks {

// ---- what is judged -------------------------------------------------------------------------------------------------

// A message that a queue holds when the run is over.
struct Holding {
  enum class State : std::uint8_t { Visible, InFlight, Delayed };
  std::string service;  // "sqs"
  std::string region;
  std::string resource;  // the queue's name
  std::string message_id;
  State state = State::Visible;
};

// All that checks look at. Take it when the program has come to rest: what is still on its way is judged as it stands.
struct Evidence {
  Evidence() = default;
  // Only the records: checks that need more (noMessageLost, ruleFired) are UNKNOWN.
  // NOLINTNEXTLINE(google-explicit-constructor): checks take a journal as it is
  Evidence(const Journal& journal);
  // `now` is the last record's time. NOLINTNEXTLINE(google-explicit-constructor): checks take records as they are
  Evidence(std::vector<RecordPtr> some_records);

  std::vector<RecordPtr> records;  // oldest first
  std::uint64_t dropped = 0;       // Journal::droppedCount()
  std::optional<std::vector<Holding>> holdings;
  // Services that take things in and hold none: an event that no rule matched is gone, not lost.
  std::vector<std::string_view> pass_through = {};
  TimePoint now;                                             // virtual time at the end of the run
  std::optional<TimePoint> healed;                           // when faults ended; nothing: there was no such point
  std::optional<std::vector<chaos::RuleReport>> rules = {};  // Chaos::report()
};

// Everything but `healed` (and, of a World, `rules`), seen at one instant. Nothing is called and nothing recorded.
Evidence gather(core::World& world);
inline Evidence gather(Cloud& cloud) {
  Evidence evidence = gather(cloud.world());
  evidence.rules = cloud.chaos().report();
  return evidence;
}
// What every queue of every region holds, in order of service, region, queue and arrival.
std::vector<Holding> holdings(core::World& world);
inline std::vector<Holding> holdings(Cloud& cloud) { return holdings(cloud.world()); }

// ---- where messages went
// ---------------------------------------------------------------------------------------------

// The conservation ledger: sent = deleted + visible + in_flight + delayed + in_dlq + expired + purged + lost.
// A message that a move task takes out of a dead-letter queue gets a new id and stays the same message here.
struct MessageLedger {
  std::size_t sent = 0;     // accepted by a queue; a FIFO duplicate is not
  std::size_t deleted = 0;  // acknowledged by a consumer
  std::size_t visible = 0;  // held by the queue that it was sent to, or moved back to
  std::size_t in_flight = 0;
  std::size_t delayed = 0;
  std::size_t in_dlq = 0;   // held by a queue that it was dead-lettered to, in whatever state
  std::size_t expired = 0;  // its retention period ended
  std::size_t purged = 0;   // gone with PurgeQueue or DeleteQueue: somebody wanted it so

  // Message ids, in order of first appearance. The names are those of Jepsen's total-queue checker.
  std::vector<std::string> lost;        // should be held, and is not; or was answered with success and never taken in
  std::vector<std::string> unexpected;  // delivered or held, though never sent, or held though deleted
  std::vector<std::string> duplicated;  // delivered while in flight, or after it was deleted; AWS's standard queues may
  std::vector<std::string> recovered;   // sent by a call whose answer the client never got
};
// Throws std::logic_error when `evidence.holdings` is not there.
MessageLedger messageLedger(const Evidence& evidence);
std::ostream& operator<<(std::ostream& out, const MessageLedger& ledger);

// ---- the checks
// ------------------------------------------------------------------------------------------------------ Queues are
// named without region. Where a queue may be left out: a queue that messages were consumed from or dead-lettered from
// is a source, a queue that messages were dead-lettered to is none, all others take effects.

struct NoMessageLostOptions {
  // A message whose retention period ended was never handled: for the program it is lost, although AWS does as
  // documented, so the default is FAIL. True: such messages are merely counted.
  bool expired_is_accounted = false;
};
// no_message_lost: FAIL for a lost or unexpected message of messageLedger(). Duplicated and recovered ones are
// reported.
CheckResult noMessageLost(const Evidence& evidence, const NoMessageLostOptions& options = {});

struct AtLeastOnceOptions {
  std::string queue = {};   // source; empty: every source
  std::string effect = {};  // empty: the message's acknowledgement; "sqs:<queue>": a message of equal key sent there
  std::string key = {};     // with `effect`: as in exactlyOnceEffect
  bool dead_lettered_is_handled = false;
};
// at_least_once: every accepted message had an effect. Messages that chaos poisoned need none. UNKNOWN while messages
// without effect are still held.
CheckResult atLeastOnce(const Evidence& evidence, const AtLeastOnceOptions& options = {});

struct ExactlyOnceEffectOptions {
  // The idempotency key: "body:$.path", with .name and [i] steps; "attr:<name>"; "message_id"; "sha256"; "dedup_id".
  std::string key;
  // "sqs:<queue>": messages sent there; empty: to any queue that takes effects. An effect in a service that Squall does
  // not do is UNKNOWN.
  std::string effect = {};
  std::string queue = {};       // source of the keys; empty: every source
  std::string effect_key = {};  // the key of an effect, where it differs from `key`
};
// exactly_once_effect: each key that was sent to the source has one effect, however often its message was delivered.
// No effect is FAIL for a message that was deleted or dead-lettered, UNKNOWN for one that is still held.
CheckResult exactlyOnceEffect(const Evidence& evidence, const ExactlyOnceEffectOptions& options);

struct FifoPerGroupOptions {
  std::string queue = {};  // empty: every queue whose name ends in .fifo
};
// fifo_per_group: within a message group, first deliveries come in the order of sending, and nothing is delivered while
// an earlier message is in the queue, unless one receive delivers both.
CheckResult fifoPerGroup(const Evidence& evidence, const FifoPerGroupOptions& options = {});

struct PoisonIsolatedOptions {
  std::string queue;
  std::string dlq;
  // Message ids, besides those that chaos poisoned (Fault records).
  std::vector<std::string> poison = {};
  std::optional<int> max_receive_count = {};   // nothing: of the queue's redrive policy, as its calls set it
  std::optional<Duration> others_within = {};  // from send to acknowledgement; nothing: whenever
};
// poison_isolated: each poison message reaches the dead-letter queue after exactly so many receives, with its body
// unchanged, and every other message of the queue is acknowledged in time.
CheckResult poisonIsolated(const Evidence& evidence, const PoisonIsolatedOptions& options);

struct DrainsOptions {
  std::vector<std::string> queues = {};        // empty: every source
  Duration within = std::chrono::minutes(10);  // virtual time
};
// drains: no message stays in a queue, in whatever state, for longer than `within` after the later of its arrival and
// Evidence::healed. UNKNOWN when the run ended too early to tell.
CheckResult drains(const Evidence& evidence, const DrainsOptions& options = {});

struct RetryDisciplineOptions {
  std::optional<int> max_attempts = {};     // the first included
  bool only_failed_entries = true;          // of a batch that failed in part
  bool backoff_increasing = false;          // no pause shorter than the one before, and none of 0
  double jitter = 0.5;                      // a pause may be so much of the one before shorter
  std::vector<std::string> may_retry = {};  // further error codes that are no mistake to try again
};
// retry_discipline: equal calls of one client that follow a failed or unanswered one are its retries. FAIL for too
// many, for a retry of what the client did wrong (4xx other than throttling), for a batch that repeats entries that
// were done, for pauses that shrink. Pauses are virtual time for in-process callers and real time for all others.
CheckResult retryDiscipline(const Evidence& evidence, const RetryDisciplineOptions& options = {});

// rule_fired: UNKNOWN for rules that never fired, with their names and how often their selectors held: what they were
// to disturb was not disturbed, so every other PASS of the run is worth less than it looks. Never FAIL.
CheckResult ruleFired(const std::vector<chaos::RuleReport>& rules);

// ---- all of them
// -----------------------------------------------------------------------------------------------------

// FAIL before UNKNOWN before PASS; nothing at all is UNKNOWN.
struct [[nodiscard]] Judgement {
  Verdict verdict = Verdict::Unknown;
  std::vector<CheckResult> results;
  explicit operator bool() const { return verdict == Verdict::Pass; }
};
std::ostream& operator<<(std::ostream& out, const Judgement& judgement);
Judgement combine(std::vector<CheckResult> results);

// A check as a scenario's `check:` list has it.
struct Check {
  std::string name;
  std::function<CheckResult(const Evidence&)> judge;
  CheckResult operator()(const Evidence& evidence) const { return judge(evidence); }
};
// By name, with parameters as text: names are the options' ("max_attempts", "others_within"), spans have a unit ("30s",
// "2m", "12h", "500ms"), lists have commas, flags are true or false; `backoff: increasing` and `expired: accounted` are
// words. Throws std::invalid_argument for an unknown name or parameter (with "did you mean"), a missing parameter and a
// value that cannot be read. A check of the specification that is not done yet is UNKNOWN by name.
using Parameters = std::map<std::string, std::string>;
Check make(std::string_view name, const Parameters& parameters = {});
// All that make() does, in alphabetical order.
std::span<const std::string_view> names();

}  // namespace checks
}  // namespace squall
