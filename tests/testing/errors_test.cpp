// IsAwsError, ThrowsAwsError and Happened, and the waits that it is for: what they match and what they say.
#include "testing/texts.hpp"

#include <squall/squall.hpp>
#include <squall/testing/matchers.hpp>

#include <gtest/gtest-spi.h>
#include <gtest/gtest.h>

#include <stdexcept>

namespace squall {
namespace {

using namespace std::chrono_literals;
using ::testing::_;
using testing::Happened;
using ::testing::HasSubstr;
using testing::IsAwsError;
using ::testing::Not;
using ::testing::StartsWith;
using ::testing::Throws;
using testing::ThrowsAwsError;

const AwsError kError({.code = "QueueDoesNotExist", .message = "No such queue."});

TEST(IsAwsErrorMatcher, ComparesCodeAndMessage) {
  EXPECT_TRUE(holds(IsAwsError("QueueDoesNotExist"), kError));
  EXPECT_TRUE(holds(IsAwsError(StartsWith("Queue"), "No such queue."), kError));
  EXPECT_TRUE(holds(IsAwsError(_, HasSubstr("queue")), kError));
  EXPECT_FALSE(holds(IsAwsError("QueueNameExists"), kError));
  EXPECT_FALSE(holds(IsAwsError("QueueDoesNotExist", "no"), kError));
  EXPECT_FALSE(holds(IsAwsError("QueueNameExists", _), kError));
}

TEST(IsAwsErrorMatcher, SaysWhichErrorItIs) {
  EXPECT_EQ(described<AwsError>(IsAwsError("A")), "has a code that is equal to \"A\"");
  EXPECT_EQ(negated<AwsError>(IsAwsError("A")), "has not a code that is equal to \"A\"");
  EXPECT_EQ(described<AwsError>(IsAwsError("A", HasSubstr("b"))),
            "has a code that is equal to \"A\" and a message that has substring \"b\"");
  EXPECT_EQ(negated<AwsError>(IsAwsError("A", "b")),
            "has not both a code that is equal to \"A\" and a message that is equal to \"b\"");
  EXPECT_EQ(explained(IsAwsError("A"), kError), "which is QueueDoesNotExist: No such queue. (HTTP 400)");
}

TEST(IsAwsErrorMatcher, FailsAsGoogleTestPrintsIt) {
  EXPECT_NONFATAL_FAILURE(
      EXPECT_THAT(kError, IsAwsError("A")),
      "Expected: has a code that is equal to \"A\"\n"
      "  Actual: AwsError{QueueDoesNotExist: No such queue. (HTTP 400)} (of type squall::AwsError), "
      "which is QueueDoesNotExist: No such queue. (HTTP 400)");
  EXPECT_NONFATAL_FAILURE(EXPECT_THAT(kError, Not(IsAwsError("QueueDoesNotExist"))),
                          "Expected: has not a code that is equal to \"QueueDoesNotExist\"");
}

TEST(ThrowsAwsErrorMatcher, CatchesWhatACallThrows) {
  const auto refused = [] { throw kError; };
  EXPECT_THAT(refused, ThrowsAwsError("QueueDoesNotExist"));
  EXPECT_THAT(refused, ThrowsAwsError(_, HasSubstr("queue")));
  EXPECT_THAT(refused, Throws<AwsError>(IsAwsError("QueueDoesNotExist")));
  EXPECT_THAT(refused, Not(ThrowsAwsError("QueueNameExists")));
  EXPECT_THAT([] {}, Not(ThrowsAwsError(_)));
  EXPECT_THAT([] { throw std::runtime_error("x"); }, Not(ThrowsAwsError(_)));
}

TEST(ThrowsAwsErrorMatcher, FailsWithTheErrorThatCame) {
  EXPECT_NONFATAL_FAILURE(EXPECT_THAT([] { throw kError; }, ThrowsAwsError("A")),
                          "throws an exception which is a squall::AwsError which is QueueDoesNotExist: No such queue. "
                          "(HTTP 400)");
  EXPECT_NONFATAL_FAILURE(EXPECT_THAT([] {}, ThrowsAwsError("A")), "does not throw any exception");
  EXPECT_NONFATAL_FAILURE(EXPECT_THAT([] { throw kError; }, Not(ThrowsAwsError("QueueDoesNotExist"))),
                          "has not a code that is equal to \"QueueDoesNotExist\"");
}

TEST(Waits, EndWellAndInVain) {
  Cloud cloud({.clock = ClockMode::Manual});
  Sqs& sqs = cloud.sqs();
  sqs.createQueue("orders", {.visibilityTimeout = 30s});
  sqs.send("orders", "x");
  sqs.receive("orders");
  EXPECT_THAT(cloud.waitForEvent(EventKind::Publish, {.on = "orders"}), Happened());
  EXPECT_THAT(cloud.waitForEvent(EventKind::Publish, {.on = "charges", .within = 1ms}), Not(Happened()));
  EXPECT_THAT(cloud.expectNoEvent(EventKind::Expire, 29s, {.on = "orders"}), Happened());
  EXPECT_THAT(cloud.expectNoEvent(EventKind::Expire, 1s, {.on = "orders"}), Not(Happened()));
  sqs.receive("orders");
  const Cursor since = cloud.journal().cursor();
  EXPECT_THAT(cloud.advanceUntil(EventKind::Expire, {.on = "orders", .since = since}, 29s), Not(Happened()));
  EXPECT_THAT(cloud.advanceUntil(EventKind::Expire, {.on = "orders", .since = since}, 1s), Happened());
}

TEST(HappenedMatcher, IsWhetherTheWaitIsOk) {
  Cloud cloud({.clock = ClockMode::Manual});
  cloud.sqs().createQueue("orders");
  cloud.sqs().send("orders", "x");
  const WaitResult came = cloud.waitForEvent(EventKind::Publish);
  const WaitResult none = cloud.expectNoEvent(EventKind::Consume, 1s);
  const WaitResult late = cloud.waitForEvent(EventKind::Consume, {.within = 0ms});
  EXPECT_TRUE(holds(Happened(), came));
  EXPECT_TRUE(holds(Happened(), none));
  EXPECT_FALSE(holds(Happened(), late));
  EXPECT_EQ(described<WaitResult>(Happened()), "has what was waited for");
  EXPECT_EQ(negated<WaitResult>(Happened()), "has not what was waited for");
  EXPECT_EQ(explained(Happened(), late), "\n" + late.explanation());
  EXPECT_NONFATAL_FAILURE(
      EXPECT_THAT(late, Happened()),
      "Expected: has what was waited for\n"
      "  Actual: a WaitResult that is not ok (WaitResult::Reason::TimedOut, 0 matching records) (of "
      "type squall::WaitResult), \nWaited 0.000s of real time for 1 x consume");
  EXPECT_NONFATAL_FAILURE(EXPECT_THAT(came, Not(Happened())), "Expected: has not what was waited for\n");
}

}  // namespace
}  // namespace squall
