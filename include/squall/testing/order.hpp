// squall/testing/order.hpp: matchers of what came before what. Their parts are the matchers of events.hpp.
//
//   EXPECT_THAT(cloud, InOrder(Published("orders"), Rejected("orders"), WasDeadLettered("orders")));
//   EXPECT_THAT(cloud, HappensBefore(Published("charges"), Acknowledged("orders")));
//   EXPECT_THAT(cloud, LeadsTo(Consumed("orders"), Recorded(EventKind::Requeue)));
//
// Order is the order of the journal, in which the records of one Cloud have no ties. A call is recorded when it is
// answered, so a long poll stands where it ended (docs/JOURNAL.md).
#pragma once

#include <squall/testing/events.hpp>

#include <gmock/gmock.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <ostream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace squall::testing {

namespace internal {

inline void requireNoTimes(const EventMatcher& event, const char* matcher) {
  if (!event.hasTimes()) return;
  throw std::logic_error(std::string("squall::testing::") + matcher + ": Times() says nothing about order; repeat " +
                         event.what() + " instead");
}

class InOrderMatcher {
 public:
  using is_gtest_matcher = void;

  explicit InOrderMatcher(std::vector<EventMatcher> steps) : steps_(std::move(steps)) {
    for (const EventMatcher& step : steps_) requireNoTimes(step, "InOrder");
  }

  bool MatchAndExplain(const Run& run, ::testing::MatchResultListener* listener) const {
    std::vector<RecordPtr> found;
    std::size_t next = 0;
    for (const EventMatcher& step : steps_) {
      while (next < run.records.size() && !step.matches(*run.records[next])) ++next;
      if (next == run.records.size()) break;
      found.push_back(run.records[next++]);
    }
    const bool matches = found.size() == steps_.size();
    if (!listener->IsInterested()) return matches;
    if (matches)
      *listener << "which has them as " << numbersOf(found);
    else
      explainGap(run, found, listener);
    *listener << "\n" << timelineOf(run);
    return matches;
  }
  void DescribeTo(std::ostream* out) const { describe("has, in this order, ", out); }
  void DescribeNegationTo(std::ostream* out) const { describe("hasn't, in this order, ", out); }

 private:
  void explainGap(const Run& run, const std::vector<RecordPtr>& found, ::testing::MatchResultListener* listener) const {
    const EventMatcher& missing = steps_[found.size()];
    if (found.empty())
      *listener << "which never has the first, ";
    else
      *listener << "which has the first " << found.size() << " as " << numbersOf(found) << ", and after that no ";
    *listener << missing.what();
    const std::uint64_t last = found.empty() ? 0 : found.back()->sequence;
    std::vector<RecordPtr> earlier;
    std::vector<RecordPtr> later;
    for (const RecordPtr& record : run.records) {
      if (record->sequence > last)
        later.push_back(record);
      else if (missing.matches(*record) && (found.empty() || record != found.back()))
        earlier.push_back(record);
    }
    if (!earlier.empty()) *listener << "; before that there is " << numbersOf(earlier);
    *listener << missing.nearestMisses(later);
  }
  void describe(const char* start, std::ostream* out) const {
    *out << start;
    for (std::size_t i = 0; i < steps_.size(); ++i) *out << (i == 0 ? "" : ", then ") << steps_[i].what();
  }

  std::vector<EventMatcher> steps_;
};

// What HappensBefore and LeadsTo share: each `later` needs an `earlier`.
class PairMatcher {
 public:
  using is_gtest_matcher = void;
  enum class By { Sequence, Cause };

  PairMatcher(EventMatcher earlier, EventMatcher later, By by)
      : earlier_(std::move(earlier)), later_(std::move(later)), by_(by) {
    requireNoTimes(earlier_, by_ == By::Cause ? "LeadsTo" : "HappensBefore");
    requireNoTimes(later_, by_ == By::Cause ? "LeadsTo" : "HappensBefore");
  }

  bool MatchAndExplain(const Run& run, ::testing::MatchResultListener* listener) const {
    const std::vector<RecordPtr> later = later_.matching(run.records);
    const std::vector<RecordPtr> orphans = orphansOf(run, later);
    const bool matches = !later.empty() && orphans.empty();
    if (!listener->IsInterested()) return matches;
    if (later.empty())
      *listener << "which never has " << later_.what() << later_.nearestMisses(run.records);
    else if (matches)
      *listener << "which has " << numbersOf(later) << " after it";
    else
      *listener << "which has " << numbersOf(orphans) << " without it " << (by_ == By::Cause ? "as a cause" : "before");
    *listener << "\n" << timelineOf(run);
    return matches;
  }
  void DescribeTo(std::ostream* out) const { describe("has ", out); }
  void DescribeNegationTo(std::ostream* out) const { describe("hasn't ", out); }

 private:
  // Those of `later` that have no `earlier`.
  std::vector<RecordPtr> orphansOf(const Run& run, const std::vector<RecordPtr>& later) const {
    const auto first = std::find_if(run.records.begin(), run.records.end(),
                                    [this](const RecordPtr& record) { return earlier_.matches(*record); });
    std::vector<RecordPtr> orphans;
    for (const RecordPtr& record : later) {
      const bool has_earlier = by_ == By::Cause ? hasCause(run, *record)
                                                : first != run.records.end() && (*first)->sequence < record->sequence;
      if (!has_earlier) orphans.push_back(record);
    }
    return orphans;
  }
  bool hasCause(const Run& run, const Record& later) const {
    const Record* at = causeOf(run, later);
    while (at != nullptr && !earlier_.matches(*at)) at = causeOf(run, *at);
    return at != nullptr;
  }
  // Null when it has none or the run does not hold it. A cause is older than its effect, so a chain ends.
  static const Record* causeOf(const Run& run, const Record& effect) {
    const std::uint64_t sequence = effect.cause;
    if (sequence >= effect.sequence) return nullptr;
    const auto place =
        std::lower_bound(run.records.begin(), run.records.end(), sequence,
                         [](const RecordPtr& record, std::uint64_t wanted) { return record->sequence < wanted; });
    return place != run.records.end() && (*place)->sequence == sequence ? place->get() : nullptr;
  }
  void describe(const char* start, std::ostream* out) const {
    *out << start << earlier_.what() << (by_ == By::Cause ? " as a cause of each " : " before each ") << later_.what()
         << ", of which there is at least one";
  }

  EventMatcher earlier_;
  EventMatcher later_;
  By by_;
};

}  // namespace internal

// These, each after the one before it, with whatever else between them. Each is the first that fits after the one
// before; what must happen twice is named twice.
template <class... Events>
internal::InOrderMatcher InOrder(const Events&... events) {
  return internal::InOrderMatcher(std::vector<EventMatcher>{events...});
}

// By sequence: there is a `later`, and no `later` stands before the first `earlier`. They need not be about the same
// message; say HasMessageId() in both where they must.
inline internal::PairMatcher HappensBefore(EventMatcher earlier, EventMatcher later) {
  return {std::move(earlier), std::move(later), internal::PairMatcher::By::Sequence};
}

// By cause: there is a `later`, and each `later` has an `earlier` among its causes: Record::cause, its cause, and so
// on. An effect of a call has the call as its cause, what time does the effect that it ends.
inline internal::PairMatcher LeadsTo(EventMatcher earlier, EventMatcher later) {
  return {std::move(earlier), std::move(later), internal::PairMatcher::By::Cause};
}

}  // namespace squall::testing
