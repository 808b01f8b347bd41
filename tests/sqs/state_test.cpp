// What ties queues of one region together: dead-letter moves, and one order of time over all of them.
#include <squall/squall.hpp>
#include <squall/testing/matchers.hpp>

#include <gmock/gmock.h>

namespace squall {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using testing::HasBody;
using ::testing::SizeIs;

class SqsState : public ::testing::Test {
 protected:
  // Receives with a visibility timeout of 0, so that the message fails at once.
  void fail(const std::string& queue) { sqs.receive(queue, {.visibilityTimeout = 0s}); }

  Cloud cloud{{.clock = ClockMode::Manual}};
  Sqs& sqs = cloud.sqs();
};

TEST_F(SqsState, WritesTheSourceOnMessagesThatItDeadLetters) {
  sqs.createQueue("dlq");
  sqs.createQueue("orders", {.deadLetterQueue = "dlq", .maxReceiveCount = 2});
  const std::string id = sqs.send("orders", "poison");
  for (int i = 0; i < 3; ++i) fail("orders");

  const auto received = sqs.receive("dlq");
  ASSERT_THAT(received, ElementsAre(HasBody("poison")));
  EXPECT_EQ(received[0].messageId, id);
  EXPECT_EQ(received[0].attributes.at("DeadLetterQueueSourceArn"), sqs.arn("orders"));
}

TEST_F(SqsState, MovesAMessageFromDeadLetterQueueToDeadLetterQueue) {
  sqs.createQueue("last");
  sqs.createQueue("dlq", {.deadLetterQueue = "last", .maxReceiveCount = 1});
  sqs.createQueue("orders", {.deadLetterQueue = "dlq", .maxReceiveCount = 1});
  sqs.send("orders", "poison");
  for (const char* queue : {"orders", "orders", "dlq", "dlq"}) fail(queue);

  const auto received = sqs.receive("last");
  ASSERT_THAT(received, ElementsAre(HasBody("poison")));
  EXPECT_EQ(received[0].attributes.at("DeadLetterQueueSourceArn"), sqs.arn("dlq"));
}

TEST_F(SqsState, TakesTheDeadLetterQueueOfTheMoment) {
  sqs.createQueue("first");
  sqs.createQueue("second");
  const std::string url = sqs.createQueue("orders", {.deadLetterQueue = "first", .maxReceiveCount = 1});
  sqs.send("orders", "poison");
  fail("orders");
  sqs.setQueueAttributes({.queueUrl = url,
                          .attributes = {{"RedrivePolicy", R"({"deadLetterTargetArn":")" + sqs.arn("second") +
                                                               R"(","maxReceiveCount":1})"}}});
  fail("orders");
  EXPECT_EQ(sqs.depth("first").visible, 0);
  EXPECT_EQ(sqs.depth("second").visible, 1);
}

// One jump of the clock passes instants of several queues; they happen in their order, not queue by queue.
TEST_F(SqsState, RunsWhatIsDueInTheOrderOfTime) {
  for (const char* queue : {"a", "b"}) {
    sqs.createQueue(queue, {.visibilityTimeout = 10s});
    sqs.send(queue, "one");
    sqs.send(queue, "two");
  }
  std::vector<std::string> taken;
  for (const char* queue : {"b", "a", "b", "a"}) {
    taken.push_back(sqs.receive(queue, {.max = 1}).at(0).messageId.value());
    cloud.clock().advance(1s);
  }

  cloud.clock().advance(60s);

  std::vector<std::string> expired;
  for (const RecordPtr& record : cloud.journal().records(EventKind::Expire)) expired.push_back(record->message_id);
  EXPECT_EQ(expired, taken);
}

TEST_F(SqsState, TellsTheClockWhenItIsDueNext) {
  sqs.createQueue("orders", {.visibilityTimeout = 5s, .retention = 60s});
  sqs.send("orders", "a");
  ASSERT_THAT(sqs.receive("orders"), SizeIs(1));
  EXPECT_EQ(cloud.clock().nextDue(), cloud.clock().now() + 5s);
  cloud.clock().advance(5s);
  EXPECT_EQ(cloud.clock().nextDue(), cloud.clock().now() + 55s) << "then the retention period is next";
  sqs.purge("orders");
  EXPECT_EQ(cloud.clock().nextDue(), std::nullopt);
}

}  // namespace
}  // namespace squall
