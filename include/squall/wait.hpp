// squall/wait.hpp: waiting for something to happen, instead of sleeping.
//
//   auto wait = cloud.waitForEvent(EventKind::Acknowledge, {.times = 3, .on = "orders"});
//   ASSERT_TRUE(wait) << wait;         // on failure prints the timeline and the nearest misses
//
// A wait looks at history first: what happened before the call counts, unless `since` says otherwise. It has a budget
// of real time, never hangs, and never moves the clock.
#pragma once

#include <squall/journal.hpp>

#include <chrono>
#include <iosfwd>
#include <string>
#include <vector>

namespace squall {

struct WaitOptions {
  std::size_t times = 1;             // how many matching records are wanted, at least
  std::string on = {};               // resource, e.g. a queue's name; empty: any
  Journal::Predicate matching = {};  // further condition; runs on the waiting thread, may call the Cloud
  Cursor since = {};                 // only what came after; default: all of history
  std::chrono::milliseconds within = std::chrono::seconds(5);  // real time
  std::string service = {};                                    // "sqs"; empty: any
  std::string message_id = {};                                 // empty: any
};

// What a wait saw. Converts to true when it got what it waited for; streams its explanation.
class [[nodiscard]] WaitResult {
 public:
  enum class Reason {
    Happened,
    TimedOut,  // the budget of real time is spent
    HappenedUnexpectedly,
    NothingHappened,
    Stalled,   // an Auto clock: nothing could happen any more; the explanation says what stands and who holds it
    SpanOver,  // advanceUntil: as much virtual time passed as was allowed
  };

  WaitResult(Reason reason, std::vector<RecordPtr> records, std::string explanation)
      : reason_(reason), records_(std::move(records)), explanation_(std::move(explanation)) {}

  // Happened for waitForEvent and advanceUntil, NothingHappened for expectNoEvent.
  bool ok() const { return reason_ == Reason::Happened || reason_ == Reason::NothingHappened; }
  explicit operator bool() const { return ok(); }
  Reason reason() const { return reason_; }
  // The matching records, oldest first; also when there were too few.
  const std::vector<RecordPtr>& records() const { return records_; }
  // The last matching record. Throws std::logic_error when there is none.
  const Record& last() const;
  // What was waited for, what came instead: the timeline and the nearest misses. One line when ok().
  const std::string& explanation() const { return explanation_; }

 private:
  Reason reason_;
  std::vector<RecordPtr> records_;
  std::string explanation_;
};

std::ostream& operator<<(std::ostream& out, const WaitResult& result);

// The journal's records as a picture for people: one line a record, virtual time on the left.
std::string drawTimeline(const std::vector<RecordPtr>& records);

}  // namespace squall
