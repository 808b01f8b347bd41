// squall/testing/waits.hpp: matchers of what a wait brought. Waiting itself is a function: no matcher waits.
//
//   EXPECT_THAT(cloud.waitForEvent(EventKind::DeadLetter, {.on = "orders"}), Happened());
//   EXPECT_THAT(cloud.expectNoEvent(EventKind::Consume, 30s, {.on = "orders-dlq"}), Happened());   // nothing came
#pragma once

#include <squall/testing/printers.hpp>
#include <squall/wait.hpp>

#include <gmock/gmock.h>

#include <ostream>

namespace squall::testing {

namespace internal {

class HappenedMatcher {
 public:
  using is_gtest_matcher = void;

  bool MatchAndExplain(const WaitResult& result, ::testing::MatchResultListener* listener) const {
    *listener << "\n" << result.explanation();
    return result.ok();
  }
  void DescribeTo(std::ostream* out) const { *out << "has what was waited for"; }
  void DescribeNegationTo(std::ostream* out) const { *out << "has not what was waited for"; }
};

}  // namespace internal

// A WaitResult that is ok(); explains itself with the timeline and the nearest misses.
inline internal::HappenedMatcher Happened() { return {}; }

}  // namespace squall::testing
