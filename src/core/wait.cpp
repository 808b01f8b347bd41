#include <squall/wait.hpp>

#include "core/clock_impl.hpp"
#include "core/time_text.hpp"
#include "core/wait.hpp"
#include "core/workers.hpp"

#include <algorithm>
#include <iomanip>
#include <ostream>
#include <sstream>
#include <stdexcept>

namespace squall {

namespace {

constexpr std::size_t kTimelineLines = 30;  // a failure that fills the screen hides itself
constexpr std::size_t kNearestMisses = 3;

struct Mismatch {
  std::size_t fits = 0;  // how many of the conditions hold
  std::string why;       // the conditions that do not
};

// Compares one record with what was waited for, condition by condition.
Mismatch compare(const Record& record, EventKind kind, const WaitOptions& options) {
  Mismatch result;
  const auto check = [&result](bool holds, const std::string& complaint) {
    if (holds)
      ++result.fits;
    else
      result.why += (result.why.empty() ? "" : ", ") + complaint;
  };
  check(record.kind == kind, "it is a " + std::string(toString(record.kind)));
  if (!options.on.empty())
    check(record.resource == options.on, "it is on " + (record.resource.empty() ? "nothing" : record.resource));
  if (!options.service.empty())
    check(record.service == options.service, "its service is " + std::string(record.service));
  if (!options.message_id.empty())
    check(record.message_id == options.message_id, "its message is " + record.message_id);
  // The predicate is the last condition: it may rely on the kind.
  if (options.matching && result.why.empty()) check(options.matching(record), "the condition `matching` does not hold");
  return result;
}

bool matches(const Record& record, EventKind kind, const WaitOptions& options) {
  return compare(record, kind, options).why.empty();
}

std::string describe(EventKind kind, const WaitOptions& options) {
  std::string text = std::to_string(options.times) + " x " + std::string(toString(kind));
  if (!options.on.empty()) text += " on " + options.on;
  if (!options.message_id.empty()) text += " of message " + options.message_id;
  if (options.matching) text += " that fits `matching`";
  if (options.since.after != 0) text += " after #" + std::to_string(options.since.after);
  return text;
}

std::string nearestMisses(const std::vector<RecordPtr>& seen, EventKind kind, const WaitOptions& options) {
  std::vector<std::pair<std::size_t, std::string>> misses;
  for (const RecordPtr& record : seen) {
    const Mismatch mismatch = compare(*record, kind, options);
    if (mismatch.fits == 0 || mismatch.why.empty()) continue;
    misses.emplace_back(mismatch.fits, "  #" + std::to_string(record->sequence) + ": " + mismatch.why);
  }
  std::stable_sort(misses.begin(), misses.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  if (misses.size() > kNearestMisses) misses.resize(kNearestMisses);

  std::string text = misses.empty() ? "" : "Nearest misses:\n";
  for (const auto& [fits, line] : misses) text += line + "\n";
  return text;
}

std::string explain(const std::string& verdict, const Journal& journal, const Clock& clock, EventKind kind,
                    const WaitOptions& options) {
  const std::vector<RecordPtr> all = journal.records();
  std::vector<RecordPtr> tail = all;
  const auto& describe = clock.impl().describe;
  std::string text =
      verdict + "\n" + (describe ? describe() : "") + nearestMisses(journal.records(options.since), kind, options);
  if (tail.size() > kTimelineLines) {
    tail.erase(tail.begin(), tail.end() - static_cast<std::ptrdiff_t>(kTimelineLines));
    text +=
        "Timeline (the last " + std::to_string(kTimelineLines) + " of " + std::to_string(all.size()) + " records):\n";
  } else {
    text += all.empty() ? "Timeline: nothing was recorded at all.\n" : "Timeline:\n";
  }
  return text + drawTimeline(tail);
}

// The records that match among those after `cursor`, which moves to the last one looked at.
void collect(const Journal& journal, EventKind kind, const WaitOptions& options, Cursor& cursor,
             std::vector<RecordPtr>& found) {
  for (RecordPtr& record : journal.records(cursor)) {
    cursor.after = record->sequence;
    if (matches(*record, kind, options)) found.push_back(std::move(record));
  }
}

// Blocks until more was recorded or `deadline`; lets a clock that follows real time do what is due meanwhile.
void waitForMore(const Journal& journal, Clock& clock, Cursor cursor, Clock::RealTime deadline) {
  std::chrono::nanoseconds budget =
      std::max(std::chrono::nanoseconds(0), std::chrono::nanoseconds(deadline - Clock::realNow()));
  if (const auto due = clock.realTimeToNextDue()) budget = std::min(budget, *due);
  journal.waitForMore(cursor, budget);
  clock.runDue();
}

// Notices that a wait is in vain: no call, no answer and no jump for a while, and nobody left who could cause one. The
// while is for threads that we have never heard of, which are about to make their first call.
class StallWatch {
 public:
  explicit StallWatch(Clock::Impl& clock) : clock_(clock) { ++clock_.waiting_tests; }
  ~StallWatch() { --clock_.waiting_tests; }
  StallWatch(const StallWatch&) = delete;
  StallWatch& operator=(const StallWatch&) = delete;

  bool watches() const { return clock_.options.mode == ClockMode::Auto && clock_.is_stalled && !clock_.driven; }
  Clock::RealTime nextLook() const { return since_ + clock_.stall_after; }
  bool isStalled() {
    const std::uint64_t seen = clock_.activity + clock_.moves;
    if (seen != seen_) {
      seen_ = seen;
      since_ = Clock::realNow();
      return false;
    }
    if (Clock::realNow() < nextLook()) return false;
    if (clock_.is_stalled()) return true;
    since_ = Clock::realNow();
    return false;
  }

 private:
  Clock::Impl& clock_;
  std::uint64_t seen_ = clock_.activity + clock_.moves;
  Clock::RealTime since_ = Clock::realNow();
};

std::string saw(const Clock& clock, EventKind kind, const WaitOptions& options, std::size_t count) {
  return " for " + describe(kind, options) + "; saw " + std::to_string(count) + ". Virtual time is " +
         core::isoTime(clock.now()) + ", " + std::to_string(clock.parkedWaiters()) + " calls wait in long polls.";
}

WaitResult happened(EventKind kind, const WaitOptions& options, std::vector<RecordPtr> found) {
  return {WaitResult::Reason::Happened, std::move(found), "Happened: " + describe(kind, options) + "."};
}

}  // namespace

namespace core {

WaitResult waitForEvent(const Journal& journal, Clock& clock, EventKind kind, const WaitOptions& options) {
  const Blocked blocked;
  StallWatch watch(clock.impl());
  const auto deadline = Clock::realNow() + options.within;
  std::vector<RecordPtr> found;
  Cursor cursor = options.since;
  while (true) {
    collect(journal, kind, options, cursor, found);
    if (found.size() >= options.times) return happened(kind, options, std::move(found));
    if (Clock::realNow() >= deadline) break;
    if (watch.watches() && watch.isStalled()) {
      const std::string verdict = "Stopped waiting" + saw(clock, kind, options, found.size());
      return {WaitResult::Reason::Stalled, std::move(found), explain(verdict, journal, clock, kind, options)};
    }
    waitForMore(journal, clock, cursor, watch.watches() ? std::min(deadline, watch.nextLook()) : deadline);
  }
  return timedOut(journal, clock, kind, options, std::move(found));
}

std::vector<RecordPtr> matching(const Journal& journal, EventKind kind, const WaitOptions& options, Cursor& cursor) {
  std::vector<RecordPtr> found;
  collect(journal, kind, options, cursor, found);
  return found;
}

WaitResult timedOut(const Journal& journal, const Clock& clock, EventKind kind, const WaitOptions& options,
                    std::vector<RecordPtr> found) {
  const std::string verdict =
      "Waited " + seconds(options.within) + " of real time" + saw(clock, kind, options, found.size());
  return {WaitResult::Reason::TimedOut, std::move(found), explain(verdict, journal, clock, kind, options)};
}

WaitResult spanOver(const Journal& journal, const Clock& clock, EventKind kind, const WaitOptions& options,
                    Duration limit, std::vector<RecordPtr> found) {
  const std::string verdict =
      "Let " + seconds(limit) + " of virtual time pass" + saw(clock, kind, options, found.size());
  return {WaitResult::Reason::SpanOver, std::move(found), explain(verdict, journal, clock, kind, options)};
}

WaitResult advanceUntil(const Journal& journal, Clock& clock, EventKind kind, const WaitOptions& options,
                        Duration limit) {
  if (clock.impl().isReal()) {
    throw std::logic_error(
        "squall::advanceUntil: only a Manual or Auto clock can be advanced; this one follows real time");
  }
  const Blocked blocked;
  const auto deadline = Clock::realNow() + options.within;
  const TimePoint end = clock.now() + limit;
  std::vector<RecordPtr> found;
  Cursor cursor = options.since;
  std::optional<std::uint64_t> settled;
  bool over = false;
  while (true) {
    const bool quiet = clock.impl().awaitQuiet(deadline, settled);
    collect(journal, kind, options, cursor, found);
    if (found.size() >= options.times) return happened(kind, options, std::move(found));
    if (!quiet) return timedOut(journal, clock, kind, options, std::move(found));
    if (over) return spanOver(journal, clock, kind, options, limit, std::move(found));
    const auto due = clock.nextDue();
    over = !due || *due > end;
    clock.advanceTo(over ? end : *due);
  }
}

WaitResult expectNoEvent(const Journal& journal, Clock& clock, EventKind kind, Duration span,
                         const WaitOptions& options) {
  const Blocked blocked;
  std::vector<RecordPtr> found;
  Cursor cursor = options.since;
  collect(journal, kind, options, cursor, found);
  if (found.empty() && (clock.mode() == ClockMode::Manual || clock.mode() == ClockMode::Auto)) {
    clock.advance(span);
    collect(journal, kind, options, cursor, found);
  } else {
    const TimePoint end = clock.now() + span;
    while (found.empty() && clock.now() < end) {
      // A hundredth of the span at a time: the clock may be scaled, and nothing else tells when `end` has come.
      waitForMore(journal, clock, cursor,
                  Clock::realNow() + std::chrono::nanoseconds(span) / 100 + std::chrono::milliseconds(1));
      collect(journal, kind, options, cursor, found);
    }
  }
  if (found.empty()) {
    return {
        WaitResult::Reason::NothingHappened, {}, "No " + std::string(toString(kind)) + " in " + seconds(span) + "."};
  }
  WaitOptions one = options;
  one.times = found.size();
  const std::string verdict = "Expected none within " + seconds(span) + ", but saw " + describe(kind, one) + ".";
  return {WaitResult::Reason::HappenedUnexpectedly, std::move(found), explain(verdict, journal, clock, kind, options)};
}

}  // namespace core

const Record& WaitResult::last() const {
  if (records_.empty()) throw std::logic_error("squall::WaitResult::last: no record matched. " + explanation_);
  return *records_.back();
}

std::ostream& operator<<(std::ostream& out, const WaitResult& result) { return out << result.explanation(); }

std::ostream& operator<<(std::ostream& out, const Record& record) {
  const std::string name =
      record.kind == EventKind::Call ? std::string(record.operation) : std::string(toString(record.kind));
  out << core::isoTime(record.virtual_time).substr(11, 12) << "  " << std::left << std::setw(6)
      << "#" + std::to_string(record.sequence) << (record.kind == EventKind::Call ? "" : "  ") << std::setw(20) << name
      << std::setw(16) << record.resource << std::right;
  if (!record.message_id.empty()) out << ' ' << record.message_id.substr(0, 8);
  if (record.attempt != 0) out << " attempt " << record.attempt;
  if (record.error) out << " -> " << record.error->code << ": " << record.error->message;
  if (!record.detail.empty()) out << " (" << record.detail << ')';
  if (record.cause != 0) out << " <- #" << record.cause;
  return out;
}

std::string drawTimeline(const std::vector<RecordPtr>& records) {
  std::ostringstream out;
  for (const RecordPtr& record : records) out << "  " << *record << '\n';
  return out.str();
}

}  // namespace squall
