// Dead-letter queues through SQS's calls.
#include <squall/squall.hpp>
#include <squall/testing/matchers.hpp>

#include <gmock/gmock.h>

namespace squall {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using testing::HasBody;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class SqsDeadLetter : public ::testing::Test {
 protected:
  Cloud cloud{{.clock = ClockMode::Manual}};
  Sqs& sqs = cloud.sqs();
};

TEST_F(SqsDeadLetter, MovesAMessageWhenAConsumerAsksOnceTooOften) {
  sqs.createQueue("orders-dlq");
  sqs.createQueue("orders", {.deadLetterQueue = "orders-dlq", .maxReceiveCount = 3});
  sqs.send("orders", "poison");
  for (int attempt = 1; attempt <= 3; ++attempt) {
    EXPECT_THAT(sqs.receive("orders"), ElementsAre(HasBody("poison")));
    cloud.clock().advance(30s);
  }
  EXPECT_EQ(sqs.depth("orders-dlq").visible, 0) << "nothing moves by itself";
  EXPECT_THAT(sqs.receive("orders"), IsEmpty());
  EXPECT_EQ(sqs.depth("orders-dlq").visible, 1);

  const RecordPtr moved = cloud.journal().records(EventKind::DeadLetter).at(0);
  EXPECT_EQ(moved->resource, "orders");
  EXPECT_EQ(moved->attempt, 3);
  EXPECT_EQ(moved->detail, "after 3 receives, to orders-dlq");
}

TEST_F(SqsDeadLetter, KeepsWhatAMessageHadAndNamesWhereItCameFrom) {
  sqs.createQueue("orders-dlq");
  sqs.createQueue("orders", {.deadLetterQueue = "orders-dlq", .maxReceiveCount = 1});
  const std::string id =
      sqs.send("orders", "poison", {.attributes = {{"k", {.stringValue = "x", .dataType = "String"}}}});
  const sqs::Message before = sqs.receive("orders", {.visibilityTimeout = 0s}).at(0);
  EXPECT_FALSE(before.attributes.contains("DeadLetterQueueSourceArn"));
  cloud.clock().advance(10s);
  EXPECT_THAT(sqs.receive("orders"), IsEmpty());

  const sqs::Message after = sqs.receive("orders-dlq").at(0);
  EXPECT_EQ(after.messageId, id);
  EXPECT_EQ(after.body, before.body);
  EXPECT_EQ(after.md5OfMessageAttributes, "a45daa70926828a2f0a1db3418e6feb4");
  EXPECT_EQ(after.attributes.at("SentTimestamp"), before.attributes.at("SentTimestamp"));
  EXPECT_EQ(after.attributes.at("ApproximateReceiveCount"), "2") << "recorded: the count goes on";
  EXPECT_EQ(after.attributes.at("DeadLetterQueueSourceArn"), sqs.arn("orders"));
  EXPECT_NE(after.receiptHandle, before.receiptHandle);
}

TEST_F(SqsDeadLetter, CountsAfreshWhenTheDeadLetterQueueHasOneItself) {
  sqs.createQueue("third");
  sqs.createQueue("second", {.deadLetterQueue = "third", .maxReceiveCount = 2});
  sqs.createQueue("first", {.deadLetterQueue = "second", .maxReceiveCount = 1});
  sqs.send("first", "poison");
  for (int i = 0; i < 2; ++i) sqs.receive("first", {.visibilityTimeout = 0s});
  EXPECT_THAT(sqs.receive("second", {.visibilityTimeout = 0s}), SizeIs(1));
  EXPECT_THAT(sqs.receive("second", {.visibilityTimeout = 0s}), SizeIs(1));
  EXPECT_THAT(sqs.receive("second"), IsEmpty());
  EXPECT_EQ(sqs.receive("third").at(0).attributes.at("DeadLetterQueueSourceArn"), sqs.arn("second"));
}

TEST_F(SqsDeadLetter, CountsRetentionOnAStandardQueueFromTheFirstSend) {
  sqs.createQueue("orders-dlq", {.retention = 100s});
  sqs.createQueue("orders", {.deadLetterQueue = "orders-dlq", .maxReceiveCount = 1});
  sqs.send("orders", "poison");
  sqs.receive("orders", {.visibilityTimeout = 0s});
  cloud.clock().advance(60s);
  sqs.receive("orders");
  cloud.clock().advance(39s);
  EXPECT_EQ(sqs.depth("orders-dlq").visible, 1);
  cloud.clock().advance(1s);
  EXPECT_EQ(sqs.depth("orders-dlq").visible, 0);
}

TEST_F(SqsDeadLetter, GivesAMessageOfAFifoQueueANewSentTimeAndUnlocksItsGroup) {
  sqs.createQueue("orders-dlq.fifo");
  sqs.createQueue("orders.fifo", {.deadLetterQueue = "orders-dlq.fifo", .maxReceiveCount = 2});
  sqs.send("orders.fifo", "poison", {.group = "g", .deduplicationId = "1"});
  sqs.send("orders.fifo", "good", {.group = "g", .deduplicationId = "2"});
  for (int i = 0; i < 2; ++i) {
    EXPECT_THAT(sqs.receive("orders.fifo", {.max = 1, .visibilityTimeout = 0s}), ElementsAre(HasBody("poison")));
  }
  cloud.clock().advance(10s);
  EXPECT_THAT(sqs.receive("orders.fifo"), ElementsAre(HasBody("good")));
  const sqs::Message dead = sqs.receive("orders-dlq.fifo").at(0);
  EXPECT_EQ(dead.attributes.at("SentTimestamp"), "1893456010000");
  EXPECT_EQ(dead.attributes.at("MessageGroupId"), "g");
  EXPECT_EQ(dead.attributes.at("MessageDeduplicationId"), "1");
}

TEST_F(SqsDeadLetter, MayBeTheQueueItself) {
  sqs.createQueue("orders");
  sqs.setQueueAttributes({.queueUrl = sqs.url("orders"),
                          .attributes = {{"RedrivePolicy", R"({"deadLetterTargetArn":")" + sqs.arn("orders") +
                                                               R"(","maxReceiveCount":1})"}}});
  sqs.send("orders", "poison");
  sqs.receive("orders", {.visibilityTimeout = 0s});
  EXPECT_THAT(sqs.receive("orders"), IsEmpty());
  EXPECT_THAT(sqs.receive("orders"), ElementsAre(HasBody("poison")));
}

}  // namespace
}  // namespace squall
