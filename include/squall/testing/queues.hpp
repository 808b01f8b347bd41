// squall/testing/queues.hpp: matchers of what a queue holds now.
//
//   EXPECT_THAT(cloud, QueueIsEmpty("orders"));
//   EXPECT_THAT(cloud, QueueHas("orders", {.visible = 2, .in_flight = Ge(1)}));
//   EXPECT_THAT(sqs.depth("orders"), QueueHas({.delayed = 0}));        // of counts that were taken before
//
// A look at a Cloud is no call: nothing is recorded. The queue is one of the Cloud's own region, of SQS or else of the
// AMQP-like broker; one that does not exist does not match. Numbers are exact and of this moment, and messages that are
// in flight or delayed are in the queue.
#pragma once

#include <squall/sqs.hpp>
#include <squall/testing/timeline.hpp>

#include <gmock/gmock.h>

#include <optional>
#include <ostream>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace squall::testing {

// Each a value or a matcher; what is left out may be any number.
struct QueueCounts {
  std::optional<::testing::Matcher<int>> visible = {};
  std::optional<::testing::Matcher<int>> in_flight = {};
  std::optional<::testing::Matcher<int>> delayed = {};
};

namespace internal {

class DepthMatcher {
 public:
  using is_gtest_matcher = void;

  explicit DepthMatcher(QueueCounts counts) : counts_(std::move(counts)) {}

  bool MatchAndExplain(const QueueDepth& depth, ::testing::MatchResultListener* listener) const {
    *listener << "which has " << ::testing::PrintToString(depth);
    return fits(counts_.visible, depth.visible) && fits(counts_.in_flight, depth.inFlight) &&
           fits(counts_.delayed, depth.delayed);
  }
  void DescribeTo(std::ostream* out) const { *out << "has " << what(); }
  void DescribeNegationTo(std::ostream* out) const { *out << "hasn't " << what(); }

  // "a number of visible messages that is equal to 2 and a number of ...".
  std::string what() const {
    std::ostringstream text;
    describe(counts_.visible, "visible messages", text);
    describe(counts_.in_flight, "messages in flight", text);
    describe(counts_.delayed, "delayed messages", text);
    return text.str().empty() ? "any number of messages" : text.str();
  }

 private:
  static bool fits(const std::optional<::testing::Matcher<int>>& wanted, int count) {
    return !wanted || wanted->Matches(count);
  }
  static void describe(const std::optional<::testing::Matcher<int>>& wanted, const char* of, std::ostringstream& text) {
    if (!wanted) return;
    text << (text.str().empty() ? "" : " and ") << "a number of " << of << " that ";
    wanted->DescribeTo(&text);
  }

  QueueCounts counts_;
};

class QueueMatcher {
 public:
  using is_gtest_matcher = void;

  QueueMatcher(std::string queue, QueueCounts counts) : queue_(std::move(queue)), depth_(std::move(counts)) {}

  bool MatchAndExplain(const Cloud& cloud, ::testing::MatchResultListener* listener) const {
    const std::optional<QueueDepth> depth = lookAtQueue(cloud, queue_);
    bool matches = false;
    if (depth)
      matches = depth_.MatchAndExplain(*depth, listener);
    else
      *listener << "which has no queue \"" << queue_ << "\"";
    if (listener->IsInterested()) *listener << "\n" << timelineOf(about(cloud, depth.has_value()));
    return matches;
  }
  void DescribeTo(std::ostream* out) const { describe("has ", out); }
  void DescribeNegationTo(std::ostream* out) const { describe("hasn't ", out); }

 private:
  // What happened to the queue; everything when there is none, since its name may be misspelt.
  Run about(const Cloud& cloud, bool exists) const {
    return Run(cloud.journal().records(
        {}, [this, exists](const Record& record) { return !exists || record.resource == queue_; }));
  }
  void describe(const char* start, std::ostream* out) const {
    *out << start << "a queue \"" << queue_ << "\" with " << depth_.what();
  }

  std::string queue_;
  DepthMatcher depth_;
};

}  // namespace internal

// A Cloud whose queue holds so many messages.
inline internal::QueueMatcher QueueHas(std::string queue, QueueCounts counts) {
  return {std::move(queue), std::move(counts)};
}
// A QueueDepth, as sqs.depth("orders") returns it.
inline internal::DepthMatcher QueueHas(QueueCounts counts) { return internal::DepthMatcher(std::move(counts)); }

// No message in whatever state: visible, in flight or delayed.
inline internal::QueueMatcher QueueIsEmpty(std::string queue) {
  return {std::move(queue), {.visible = 0, .in_flight = 0, .delayed = 0}};
}
inline internal::DepthMatcher QueueIsEmpty() {
  return internal::DepthMatcher({.visible = 0, .in_flight = 0, .delayed = 0});
}

}  // namespace squall::testing
