// squall/testing/events.hpp: matchers of what happened. One shape for all: what, on which queue, how often, and what
// each such record is like.
//
//   EXPECT_THAT(cloud, Published("orders", Times(3), HasBody(HasSubstr("orderId"))));
//   EXPECT_THAT(cloud, Rejected("orders", HasMessageId(poison), ReceiveCountIs(3)));     // at least once
//   EXPECT_THAT(cloud, Not(WasDeadLettered(_)));                                         // never, on no queue
//   EXPECT_THAT(cloud, Recorded(EventKind::Expire, "orders", Times(Le(2))));
//   EXPECT_THAT(cloud.journal().records(before), Consumed("orders", Times(0)));          // only after a cursor
//
// The queue comes first and is a value or a matcher (`_`: any; left out when nothing else is said). After it, in any
// order, at most one Times(value or matcher), and matchers of a Record: HasBody, HasMessageId, ReceiveCountIs, or
// GoogleMock's own, Field("region", &Record::region, "eu-west-1"). Without Times(): at least once.
//
// They look at a Run: a Cloud, its Journal or a list of records, as they are at that moment. None waits; to wait, call
// cloud.waitForEvent() first. They fit a single Record too, where Times() means nothing: InOrder() uses them so. A
// failure prints the nearest misses and the timeline.
#pragma once

#include <squall/journal.hpp>
#include <squall/testing/timeline.hpp>

#include <gmock/gmock.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <ostream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace squall::testing {

namespace internal {

struct TimesCondition {
  ::testing::Matcher<int> count;
};

template <class Value>
std::string describe(const ::testing::Matcher<Value>& matcher, bool negated = false) {
  std::ostringstream text;
  negated ? matcher.DescribeNegationTo(&text) : matcher.DescribeTo(&text);
  return text.str();
}

}  // namespace internal

// How often: Times(3), Times(0), Times(Gt(1)).
template <class Count>
internal::TimesCondition Times(const Count& count) {
  return {::testing::SafeMatcherCast<int>(count)};
}

// What Published() and its like make.
class EventMatcher {
 public:
  using is_gtest_matcher = void;

  explicit EventMatcher(EventKind kind) : kind_(kind) {}
  template <class Queue, class... Conditions>
  EventMatcher(EventKind kind, const Queue& queue, const Conditions&... conditions) : kind_(kind) {
    if constexpr (!std::is_same_v<Queue, std::remove_cv_t<decltype(::testing::_)>>) {
      queue_ = ::testing::SafeMatcherCast<const std::string&>(queue);
    }
    (add(conditions), ...);
  }

  // One record, of which it says what does not fit.
  bool MatchAndExplain(const Record& record, ::testing::MatchResultListener* listener) const {
    const Fit fit = compare(record);
    *listener << fit.misfits;
    return fit.misfits.empty();
  }
  bool MatchAndExplain(const RecordPtr& record, ::testing::MatchResultListener* listener) const {
    return MatchAndExplain(*record, listener);
  }
  // A Cloud, a Journal or records: how many fit.
  bool MatchAndExplain(const Run& run, ::testing::MatchResultListener* listener) const {
    const std::vector<RecordPtr> found = matching(run.records);
    const int count = static_cast<int>(found.size());
    const bool matches = times_ ? times_->Matches(count) : count > 0;
    if (!listener->IsInterested()) return matches;
    *listener << "which has it " << count << (count == 1 ? " time" : " times");
    if (!found.empty()) *listener << " (" << numbersOf(found) << ")";
    if (!matches) *listener << nearestMisses(run.records);
    *listener << "\n" << timelineOf(run);
    return matches;
  }

  void DescribeTo(std::ostream* out) const {
    *out << "has " << what();
    if (times_)
      *out << " a number of times that " << internal::describe(*times_);
    else
      *out << " at least once";
  }
  void DescribeNegationTo(std::ostream* out) const {
    if (times_)
      *out << "has " << what() << " a number of times that " << internal::describe(*times_, true);
    else
      *out << "never has " << what();
  }

  // `'publish' (queue is equal to "orders"; has a body that is equal to "x")`.
  std::string what() const {
    std::string conditions = queue_ ? "queue " + internal::describe(*queue_) : "";
    for (const auto& condition : conditions_) {
      conditions += (conditions.empty() ? "" : "; ") + internal::describe(condition);
    }
    const std::string kind = "'" + std::string(toString(kind_)) + "'";
    return conditions.empty() ? kind : kind + " (" + conditions + ")";
  }
  bool matches(const Record& record) const { return compare(record).misfits.empty(); }
  std::vector<RecordPtr> matching(const std::vector<RecordPtr>& records) const {
    std::vector<RecordPtr> found;
    for (const RecordPtr& record : records) {
      if (matches(*record)) found.push_back(record);
    }
    return found;
  }
  bool hasTimes() const { return times_.has_value(); }

  // A block of lines that begins with a line break; empty when nothing comes near: records of the kind, and those where
  // all holds but the kind, if that is more than the queue.
  std::string nearestMisses(const std::vector<RecordPtr>& records) const {
    constexpr std::size_t kShown = 3;
    std::vector<std::pair<std::size_t, std::string>> misses;
    for (const RecordPtr& record : records) {
      const Fit fit = compare(*record);
      const bool near =
          record->kind == kind_ || (fit.fits == conditions_.size() + (queue_ ? 1 : 0) && !conditions_.empty());
      if (!near || fit.misfits.empty()) continue;
      misses.emplace_back(fit.fits, "\n  #" + std::to_string(record->sequence) + ": " + fit.misfits);
    }
    std::stable_sort(misses.begin(), misses.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::string text = misses.empty() ? "" : "\nNearest misses:";
    for (std::size_t i = 0; i < std::min(kShown, misses.size()); ++i) text += misses[i].second;
    return text;
  }

 private:
  struct Fit {
    std::size_t fits = 0;  // how many conditions hold
    std::string misfits;   // those that do not, as clauses
    void check(bool holds, const std::string& complaint) {
      if (holds)
        ++fits;
      else
        misfits += (misfits.empty() ? "" : "; ") + complaint;
    }
  };

  void add(const internal::TimesCondition& times) {
    if (times_) throw std::logic_error("squall::testing: one matcher of events takes one Times()");
    times_ = times.count;
  }
  template <class Condition>
  void add(const Condition& condition) {
    conditions_.push_back(::testing::SafeMatcherCast<const Record&>(condition));
  }

  Fit compare(const Record& record) const {
    Fit fit;
    fit.check(record.kind == kind_, "it is '" + std::string(toString(record.kind)) + "'");
    if (queue_) fit.check(queue_->Matches(record.resource), "its queue is \"" + record.resource + "\"");
    for (const auto& condition : conditions_) {
      ::testing::StringMatchResultListener why;
      const bool holds = condition.MatchAndExplain(record, &why);
      fit.check(holds, why.str().empty() ? "it " + internal::describe(condition, true) : why.str());
    }
    return fit;
  }

  EventKind kind_;
  std::optional<::testing::Matcher<const std::string&>> queue_;
  std::optional<::testing::Matcher<int>> times_;
  std::vector<::testing::Matcher<const Record&>> conditions_;
};

// Records of any kind: Recorded(EventKind::Redrive, "orders-dlq"). The resource of a Call record is its queue, bus or
// table too.
template <class... Arguments>
EventMatcher Recorded(EventKind kind, const Arguments&... queue_and_conditions) {
  return EventMatcher(kind, queue_and_conditions...);
}

// A message was accepted by the queue.
template <class... Arguments>
EventMatcher Published(const Arguments&... queue_and_conditions) {
  return EventMatcher(EventKind::Publish, queue_and_conditions...);
}
// It was delivered to a consumer; ReceiveCountIs() is which delivery it was.
template <class... Arguments>
EventMatcher Consumed(const Arguments&... queue_and_conditions) {
  return EventMatcher(EventKind::Consume, queue_and_conditions...);
}
// Its consumer deleted it.
template <class... Arguments>
EventMatcher Acknowledged(const Arguments&... queue_and_conditions) {
  return EventMatcher(EventKind::Acknowledge, queue_and_conditions...);
}
// Its consumer handed it back before its time.
template <class... Arguments>
EventMatcher Rejected(const Arguments&... queue_and_conditions) {
  return EventMatcher(EventKind::Reject, queue_and_conditions...);
}
// Its visibility timeout ended without an acknowledgement.
template <class... Arguments>
EventMatcher Expired(const Arguments&... queue_and_conditions) {
  return EventMatcher(EventKind::Expire, queue_and_conditions...);
}
// It was moved to a dead-letter queue; the queue named here is the one that it left.
template <class... Arguments>
EventMatcher WasDeadLettered(const Arguments&... queue_and_conditions) {
  return EventMatcher(EventKind::DeadLetter, queue_and_conditions...);
}

}  // namespace squall::testing
