// The longest spans of SQS, each in a moment of real time: retention, the deduplication window, visibility.
#include <squall/sqs.hpp>

#include <gmock/gmock.h>

namespace squall {
namespace {

using namespace std::chrono_literals;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class TimeLimits : public ::testing::TestWithParam<ClockMode> {
 protected:
  void TearDown() override { EXPECT_LT(Clock::realNow() - started, 2s) << "days of virtual time take no real time"; }

  const Clock::RealTime started = Clock::realNow();
  Cloud cloud{{.clock = GetParam()}};
  Sqs& sqs = cloud.sqs();
  Clock& clock = cloud.clock();
};

// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html: 60 s to 14 days.
TEST_P(TimeLimits, RetentionOf14DaysEndsAfter14Days) {
  const std::string url = sqs.createQueue("orders");
  sqs.setQueueAttributes({.queueUrl = url, .attributes = {{"MessageRetentionPeriod", "1209600"}}});
  sqs.send("orders", "hello");
  clock.advance(14 * 24h - 1s);
  const auto seen = sqs.receiveMessage({.queueUrl = url, .visibilityTimeout = 0});
  EXPECT_THAT(seen.messages, SizeIs(1));
  clock.advance(1s);
  EXPECT_THAT(sqs.receive("orders"), IsEmpty());
  EXPECT_TRUE(cloud.waitForEvent(EventKind::Drop, {.on = "orders"}));
}

// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/FIFO-queues-exactly-once-processing.html
TEST_P(TimeLimits, ADuplicateIsDroppedForFiveMinutes) {
  const std::string url = sqs.createQueue("orders.fifo");
  const auto send = [&] {
    return sqs.sendMessage(
        {.queueUrl = url, .messageBody = "hello", .messageDeduplicationId = "once", .messageGroupId = "group"});
  };
  send();
  clock.advance(5min - 1s);
  send();
  EXPECT_TRUE(cloud.waitForEvent(EventKind::Duplicate, {.on = "orders.fifo"}));
  clock.advance(1s);
  send();
  EXPECT_TRUE(cloud.waitForEvent(EventKind::Publish, {.times = 2, .on = "orders.fifo"}));
}

// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html: 12 hours.
TEST_P(TimeLimits, VisibilityTimeoutOf12HoursEndsAfter12Hours) {
  const std::string url = sqs.createQueue("orders");
  sqs.send("orders", "hello");
  const TimePoint before = clock.now();
  EXPECT_THAT(sqs.receiveMessage({.queueUrl = url, .visibilityTimeout = 43200}).messages, SizeIs(1));
  const WaitResult expired = cloud.advanceUntil(EventKind::Expire, {.on = "orders"}, 24h);
  EXPECT_TRUE(expired) << expired;
  EXPECT_EQ(clock.now() - before, 12h);
  EXPECT_THAT(sqs.receive("orders"), SizeIs(1));
}

INSTANTIATE_TEST_SUITE_P(Virtual, TimeLimits, ::testing::Values(ClockMode::Manual, ClockMode::Auto));

}  // namespace
}  // namespace squall
