// FIFO queues through SQS's calls. tests/queue/fifo_test.cpp has the orders of delivery in detail.
#include "sqs/error_of.hpp"

#include <squall/squall.hpp>
#include <squall/testing/matchers.hpp>

#include <gmock/gmock.h>

namespace squall {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using testing::HasBody;
using ::testing::IsEmpty;
using ::testing::Key;
using ::testing::MatchesRegex;
using ::testing::SizeIs;

class SqsFifo : public ::testing::Test {
 protected:
  SqsFifo() { sqs.createQueue("orders.fifo"); }

  sqs::SendMessageResult send(const std::string& body, const std::string& group, const std::string& deduplication_id,
                              const std::string& queue = "orders.fifo") {
    sqs::SendMessageRequest request{.queueUrl = sqs.url(queue), .messageBody = body, .messageGroupId = group};
    if (!deduplication_id.empty()) request.messageDeduplicationId = deduplication_id;
    return sqs.sendMessage(request);
  }
  void receiveAndDelete(const std::string& queue = "orders.fifo") {
    for (const sqs::Message& message : sqs.receive(queue)) sqs.acknowledge(queue, message);
  }
  sqs::ReceiveMessageRequest attempt(const std::string& id, std::int32_t max = 10) {
    return {.queueUrl = sqs.url("orders.fifo"), .maxNumberOfMessages = max, .receiveRequestAttemptId = id};
  }

  Cloud cloud{{.clock = ClockMode::Manual}};
  Sqs& sqs = cloud.sqs();
};

TEST_F(SqsFifo, NumbersMessagesWithTwentyIncreasingDigits) {
  const std::string first = send("a", "g", "1").sequenceNumber.value();
  const std::string second = send("b", "h", "2").sequenceNumber.value();
  EXPECT_THAT(first, MatchesRegex("188[0-9]{17}"));
  EXPECT_THAT(second, MatchesRegex("188[0-9]{17}"));
  EXPECT_LT(first, second);
}

TEST_F(SqsFifo, ReturnsGroupDeduplicationIdAndSequenceNumberWithAMessage) {
  const sqs::SendMessageResult sent = send("a", "g", "1");
  const sqs::Message message = sqs.receive("orders.fifo").at(0);
  EXPECT_THAT(message.attributes, ElementsAre(Key("ApproximateFirstReceiveTimestamp"), Key("ApproximateReceiveCount"),
                                              Key("MessageDeduplicationId"), Key("MessageGroupId"), Key("SenderId"),
                                              Key("SentTimestamp"), Key("SequenceNumber")));
  EXPECT_EQ(message.attributes.at("MessageGroupId"), "g");
  EXPECT_EQ(message.attributes.at("MessageDeduplicationId"), "1");
  EXPECT_EQ(message.attributes.at("SequenceNumber"), sent.sequenceNumber);
}

// ---- deduplication

TEST_F(SqsFifo, AnswersADuplicateWithTheFirstIdAndNumberAndTheNewDigestAlsoAfterDeletion) {
  const sqs::SendMessageResult first = send("Test message 1", "g", "1");
  receiveAndDelete();
  const sqs::SendMessageResult second = send("another message", "g", "1");
  EXPECT_EQ(second.messageId, first.messageId);
  EXPECT_EQ(second.sequenceNumber, first.sequenceNumber);
  EXPECT_EQ(second.md5OfMessageBody, "80d402c39512ac39d7e8e79e2cfa935e");
  EXPECT_THAT(sqs.receive("orders.fifo"), IsEmpty());
  EXPECT_THAT(cloud, testing::Recorded(EventKind::Duplicate, "orders.fifo", testing::Times(1)));
}

TEST_F(SqsFifo, TakesTheSameDeduplicationIdAgainAfterFiveMinutes) {
  send("a", "g", "1");
  receiveAndDelete();
  cloud.clock().advance(5min - 1s);
  send("b", "g", "1");
  EXPECT_EQ(sqs.depth("orders.fifo").visible, 0);
  cloud.clock().advance(1s);
  send("c", "g", "1");
  EXPECT_THAT(sqs.receive("orders.fifo"), ElementsAre(HasBody("c")));
}

TEST_F(SqsFifo, TakesADeduplicationIdForTheWholeQueueUnlessItsScopeIsTheGroup) {
  send("a", "g", "1");
  send("b", "h", "1");
  EXPECT_EQ(sqs.depth("orders.fifo").visible, 1);
  sqs.createQueue("grouped.fifo", {.attributes = {{"DeduplicationScope", "messageGroup"}}});
  send("a", "g", "1", "grouped.fifo");
  send("b", "h", "1", "grouped.fifo");
  EXPECT_EQ(sqs.depth("grouped.fifo").visible, 2);
}

TEST_F(SqsFifo, DeduplicatesByTheSha256OfTheBodyWhereTheQueueSaysSo) {
  sqs.createQueue("content.fifo", {.contentBasedDeduplication = true});
  send("hello", "g", "", "content.fifo");
  send("hello", "g", "", "content.fifo");
  EXPECT_EQ(sqs.depth("content.fifo").visible, 1);
  send("hello", "g", "own-id", "content.fifo");
  EXPECT_EQ(sqs.depth("content.fifo").visible, 2) << "an explicit id goes before the body";
}

TEST_F(SqsFifo, TakesTheSha256OfABodyForTheSameIdWhoeverMadeIt) {
  sqs.createQueue("content.fifo", {.contentBasedDeduplication = true});
  send("hello", "g", "", "content.fifo");
  const std::string sha256 = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
  send("other", "g", sha256, "content.fifo");
  const std::vector<sqs::Message> messages = sqs.receive("content.fifo");
  ASSERT_THAT(messages, ElementsAre(HasBody("hello")));
  EXPECT_EQ(messages[0].attributes.at("MessageDeduplicationId"), sha256);
}

TEST_F(SqsFifo, ForgetsDeduplicationIdsWhenPurged) {
  send("a", "g", "1");
  sqs.purge("orders.fifo");
  send("b", "g", "1");
  EXPECT_THAT(sqs.receive("orders.fifo"), ElementsAre(HasBody("b")));
}

// ---- order

TEST_F(SqsFifo, ReturnsSeveralMessagesOfAGroupInOneReceiveAndLocksItForOthers) {
  for (const char* id : {"1", "2", "3"}) send(std::string("a") + id, "a", id);
  send("b4", "b", "4");
  EXPECT_THAT(sqs.receive("orders.fifo", {.max = 2}), ElementsAre(HasBody("a1"), HasBody("a2")));
  EXPECT_THAT(sqs.receive("orders.fifo"), ElementsAre(HasBody("b4")));
}

TEST_F(SqsFifo, LetsNothingOvertakeARejectedMessage) {
  for (const char* id : {"1", "2"}) send(std::string("a") + id, "a", id);
  const sqs::Message first = sqs.receive("orders.fifo", {.max = 1}).at(0);
  sqs.reject("orders.fifo", first);
  EXPECT_THAT(sqs.receive("orders.fifo"), ElementsAre(HasBody("a1"), HasBody("a2")));
}

TEST_F(SqsFifo, HidesMessagesForTheQueuesDelayAlsoWhenTheySayZero) {
  sqs.createQueue("slow.fifo", {.delay = 2s});
  sqs.sendMessage({.queueUrl = sqs.url("slow.fifo"),
                   .messageBody = "a",
                   .delaySeconds = 0,
                   .messageDeduplicationId = "1",
                   .messageGroupId = "g"});
  EXPECT_THAT(sqs.receive("slow.fifo"), IsEmpty());
  cloud.clock().advance(2s);
  EXPECT_THAT(sqs.receive("slow.fifo"), ElementsAre(HasBody("a")));
}

TEST_F(SqsFifo, ChangesTheDelayOfMessagesThatWaitWithTheQueues) {
  sqs.createQueue("slow.fifo", {.delay = 100s});
  send("a", "g", "1", "slow.fifo");
  sqs.setQueueAttributes({.queueUrl = sqs.url("slow.fifo"), .attributes = {{"DelaySeconds", "5"}}});
  cloud.clock().advance(5s);
  EXPECT_THAT(sqs.receive("slow.fifo"), ElementsAre(HasBody("a")));
}

// ---- ReceiveRequestAttemptId

TEST_F(SqsFifo, RepeatsAReceiveWithTheSameHandles) {
  send("a", "g", "1");
  send("b", "g", "2");
  const sqs::ReceiveMessageResult first = sqs.receiveMessage(attempt("attempt"));
  const sqs::ReceiveMessageResult again = sqs.receiveMessage(attempt("attempt"));
  EXPECT_THAT(first.messages, SizeIs(2));
  EXPECT_EQ(first, again);
  EXPECT_EQ(cloud.journal().count(EventKind::Consume), 2u);
}

TEST_F(SqsFifo, RefusesToRepeatAReceiveAfterADeletion) {
  send("a", "g", "1");
  sqs.acknowledge("orders.fifo", sqs.receiveMessage(attempt("attempt")).messages.at(0));
  EXPECT_EQ(errorOf([&] { sqs.receiveMessage(attempt("attempt")); }),
            "400 InvalidParameterValue: Value attempt for parameter ReceiveRequestAttemptId is invalid. Reason: The "
            "receiveRequestAttemptId is not valid anymore since the receive call is not retryable.");
}

TEST_F(SqsFifo, IgnoresAnAttemptIdOnAStandardQueue) {
  sqs.createQueue("orders");
  sqs.send("orders", "a");
  sqs.send("orders", "b");
  const sqs::ReceiveMessageRequest request{.queueUrl = sqs.url("orders"), .receiveRequestAttemptId = "attempt"};
  EXPECT_THAT(sqs.receiveMessage(request).messages, ElementsAre(HasBody("a")));
  EXPECT_THAT(sqs.receiveMessage(request).messages, ElementsAre(HasBody("b")));
}

}  // namespace
}  // namespace squall
