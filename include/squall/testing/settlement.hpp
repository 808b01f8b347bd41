// squall/testing/settlement.hpp: a matcher of a whole run: what was sent was handled, each message once.
//
//   EXPECT_THAT(cloud, EveryMessageAcknowledgedOnce("orders"));
#pragma once

#include <squall/testing/events.hpp>
#include <squall/testing/timeline.hpp>

#include <gmock/gmock.h>

#include <algorithm>
#include <cstddef>
#include <map>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

namespace squall::testing {

namespace internal {

class EveryMessageAcknowledgedOnceMatcher {
 public:
  using is_gtest_matcher = void;

  explicit EveryMessageAcknowledgedOnceMatcher(EventMatcher published) : published_(std::move(published)) {}

  bool MatchAndExplain(const Run& run, ::testing::MatchResultListener* listener) const {
    std::map<std::string, std::vector<RecordPtr>> acknowledged;
    for (const RecordPtr& record : run.records) {
      if (record->kind == EventKind::Acknowledge) acknowledged[record->message_id].push_back(record);
    }
    std::size_t messages = 0;
    std::vector<std::string> wrong;
    for (const RecordPtr& record : published_.matching(run.records)) {
      if (record->message_id.empty()) continue;  // no message: an event on a bus
      ++messages;
      const std::vector<RecordPtr>& ends = acknowledged[record->message_id];
      if (ends.size() == 1) continue;
      wrong.push_back("\n  message " + record->message_id + " of \"" + record->resource + "\" (#" +
                      std::to_string(record->sequence) +
                      "): " + (ends.empty() ? "never" : std::to_string(ends.size()) + " times, " + numbersOf(ends)));
    }
    const bool matches = messages != 0 && wrong.empty();
    if (listener->IsInterested()) explain(run, messages, wrong, listener);
    return matches;
  }
  void DescribeTo(std::ostream* out) const {
    *out << "has one 'acknowledge' for each message of " << published_.what() << ", of which there is at least one";
  }
  void DescribeNegationTo(std::ostream* out) const {
    *out << "hasn't one 'acknowledge' for each message of " << published_.what();
  }

 private:
  static void explain(const Run& run, std::size_t messages, const std::vector<std::string>& wrong,
                      ::testing::MatchResultListener* listener) {
    constexpr std::size_t kShown = 10;
    if (messages == 0)
      *listener << "which has no such message";
    else
      *listener << "which has " << messages - wrong.size() << " of " << messages << " acknowledged once";
    for (std::size_t i = 0; i < std::min(kShown, wrong.size()); ++i) *listener << wrong[i];
    if (wrong.size() > kShown) *listener << "\n  and " << wrong.size() - kShown << " more";
    *listener << "\n" << timelineOf(run);
  }

  EventMatcher published_;
};

}  // namespace internal

// Each message that was published (to this queue, a value or a matcher, where one is given) was acknowledged exactly
// once, in whatever queue it was by then: one that was dead-lettered counts when it is acknowledged there. Fails when
// no message was published at all, since that proves nothing.
template <class... Queue>
internal::EveryMessageAcknowledgedOnceMatcher EveryMessageAcknowledgedOnce(const Queue&... queue) {
  static_assert(sizeof...(queue) <= 1);
  return internal::EveryMessageAcknowledgedOnceMatcher(Published(queue...));
}

}  // namespace squall::testing
