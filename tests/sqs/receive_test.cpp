// ReceiveMessage: limits, what is returned, visibility, long polling, caps.
#include "sqs/error_of.hpp"

#include <squall/squall.hpp>
#include <squall/testing/matchers.hpp>

#include <gmock/gmock.h>

#include <ostream>
#include <thread>

namespace squall {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using testing::HasBody;
using ::testing::IsEmpty;
using testing::QueueIsEmpty;
using testing::Recorded;
using ::testing::SizeIs;
using testing::Times;

class SqsReceive : public ::testing::Test {
 protected:
  SqsReceive() { sqs.createQueue("orders"); }
  sqs::ReceiveMessageRequest from(const std::string& queue) { return {.queueUrl = sqs.url(queue)}; }

  Cloud cloud{{.clock = ClockMode::Manual}};
  Sqs& sqs = cloud.sqs();
};

struct RefusedReceive {
  const char* label;
  std::function<void(sqs::ReceiveMessageRequest&)> spoil;
  std::string error;
  friend std::ostream& operator<<(std::ostream& out, const RefusedReceive& row) { return out << row.label; }
};
class SqsReceiveRefuses : public SqsReceive, public ::testing::WithParamInterface<RefusedReceive> {};

TEST_P(SqsReceiveRefuses, WithAwsCodeMessageAndStatus) {
  sqs::ReceiveMessageRequest request = from("orders");
  GetParam().spoil(request);
  EXPECT_EQ(errorOf([&] { sqs.receiveMessage(request); }), GetParam().error);
}

using Request = sqs::ReceiveMessageRequest;
const std::string kValue = "400 InvalidParameterValue: Value ";
INSTANTIATE_TEST_SUITE_P(
    Rows, SqsReceiveRefuses,
    ::testing::Values(
        RefusedReceive{"no queue", [](Request& r) { r.queueUrl = "nowhere"; },
                       "400 AWS.SimpleQueueService.NonExistentQueue: The specified queue does not exist."},
        RefusedReceive{"11 messages", [](Request& r) { r.maxNumberOfMessages = 11; },
                       kValue + "11 for parameter MaxNumberOfMessages is invalid. Reason: Must be between 1 and 10, if "
                                "provided."},
        RefusedReceive{"no messages", [](Request& r) { r.maxNumberOfMessages = 0; },
                       kValue + "0 for parameter MaxNumberOfMessages is invalid. Reason: Must be between 1 and 10, if "
                                "provided."},
        RefusedReceive{"wait of 21 s", [](Request& r) { r.waitTimeSeconds = 21; },
                       kValue + "21 for parameter WaitTimeSeconds is invalid. Reason: Must be >= 0 and <= 20, if "
                                "provided."},
        RefusedReceive{"wait of -1 s", [](Request& r) { r.waitTimeSeconds = -1; },
                       kValue + "-1 for parameter WaitTimeSeconds is invalid. Reason: Must be >= 0 and <= 20, if "
                                "provided."},
        RefusedReceive{"visibility of 43201 s", [](Request& r) { r.visibilityTimeout = 43201; },
                       kValue + "43201 for parameter VisibilityTimeout is invalid. Reason: Must be >= 0 and <= 43200, "
                                "if provided."}));

// ---- what is returned

TEST_F(SqsReceive, OmitsMessagesWhenThereAreNone) {
  EXPECT_FALSE(sqs.receiveMessage(from("orders")).messages.isPresent());
}

TEST_F(SqsReceive, ReturnsOneMessageUnlessAskedForMore) {
  sqs.send("orders", "a");
  sqs.send("orders", "b");
  EXPECT_THAT(sqs.receiveMessage(from("orders")).messages, ElementsAre(HasBody("a")));
}

TEST_F(SqsReceive, ReturnsIdHandleBodyAndDigestAndNoAttributesUnlessAsked) {
  const std::string id = sqs.send("orders", "message");
  const sqs::Message message = sqs.receiveMessage(from("orders")).messages.at(0);
  EXPECT_EQ(message.messageId, id);
  EXPECT_EQ(message.body, "message");
  EXPECT_EQ(message.md5OfBody, "78e731027d8fd50ed642340b7c9a63b3");
  EXPECT_TRUE(message.receiptHandle);
  EXPECT_FALSE(message.attributes.isPresent());
  EXPECT_FALSE(message.messageAttributes.isPresent());
  EXPECT_EQ(message.md5OfMessageAttributes, std::nullopt);
}

struct Asked {
  List<std::string> attribute_names;
  List<std::string> system_attribute_names;
  std::vector<std::string> returned;
  friend std::ostream& operator<<(std::ostream& out, const Asked& row) {
    for (const std::string& name : row.attribute_names) out << name << ' ';
    for (const std::string& name : row.system_attribute_names) out << '+' << name << ' ';
    return out;
  }
};
class SqsSystemAttributes : public SqsReceive, public ::testing::WithParamInterface<Asked> {};

TEST_P(SqsSystemAttributes, AreReturnedWhenEitherListAsks) {
  sqs.send("orders", "hello");
  sqs::ReceiveMessageRequest request = from("orders");
  request.attributeNames = GetParam().attribute_names;
  request.messageSystemAttributeNames = GetParam().system_attribute_names;
  const sqs::ReceiveMessageResult result = sqs.receiveMessage(request);
  std::vector<std::string> names;
  for (const auto& [name, value] : result.messages.at(0).attributes) names.push_back(name);
  EXPECT_EQ(names, GetParam().returned);
}

const std::vector<std::string> kAllOfStandard{"ApproximateFirstReceiveTimestamp", "ApproximateReceiveCount", "SenderId",
                                              "SentTimestamp"};
INSTANTIATE_TEST_SUITE_P(Recorded, SqsSystemAttributes,
                         ::testing::Values(Asked{{}, {}, {}}, Asked{{"All"}, {}, kAllOfStandard},
                                           Asked{{}, {"All"}, kAllOfStandard},
                                           Asked{{"SenderId"}, {"All"}, kAllOfStandard},
                                           Asked{{"SenderId"}, {}, {"SenderId"}},
                                           Asked{{"SenderId", "SequenceNumber"}, {}, {"SenderId"}},
                                           Asked{{}, {"SentTimestamp"}, {"SentTimestamp"}}));

TEST_F(SqsReceive, CountsAttributesInMillisecondsOfTheCloudsClock) {
  sqs.send("orders", "hello");
  cloud.clock().advance(1500ms);
  EXPECT_THAT(sqs.receive("orders", {.visibilityTimeout = 10s}), SizeIs(1));
  cloud.clock().advance(10s);
  const sqs::Message message = sqs.receive("orders").at(0);
  EXPECT_EQ(message.attributes.at("SentTimestamp"), "1893456000000");  // 2030-01-01
  EXPECT_EQ(message.attributes.at("ApproximateFirstReceiveTimestamp"), "1893456001500");
  EXPECT_EQ(message.attributes.at("ApproximateReceiveCount"), "2");
  EXPECT_EQ(message.attributes.at("SenderId"), "000000000000");
}

TEST_F(SqsReceive, ReturnsTheTraceHeaderThatCameWithTheMessage) {
  sqs.sendMessage({.queueUrl = sqs.url("orders"),
                   .messageBody = "hello",
                   .messageSystemAttributes = {{"AWSTraceHeader", {.stringValue = "Root=1", .dataType = "String"}}}});
  const sqs::Message message = sqs.receive("orders").at(0);
  EXPECT_EQ(message.attributes.at("AWSTraceHeader"), "Root=1");
  EXPECT_FALSE(message.messageAttributes.isPresent());
}

// ---- visibility and retention

TEST_F(SqsReceive, HidesAMessageForTheQueuesTimeoutOrItsOwn) {
  sqs.createQueue("short", {.visibilityTimeout = 5s});
  sqs.send("short", "hello");
  EXPECT_THAT(sqs.receive("short"), SizeIs(1));
  cloud.clock().advance(5s);
  EXPECT_THAT(sqs.receive("short", {.visibilityTimeout = 8s}), SizeIs(1));
  cloud.clock().advance(5s);
  EXPECT_THAT(sqs.receive("short"), IsEmpty());
  cloud.clock().advance(3s);
  EXPECT_THAT(sqs.receive("short"), SizeIs(1));
}

TEST_F(SqsReceive, LeavesAMessageVisibleWithTimeoutZeroAndMakesANewHandleEachTime) {
  sqs.send("orders", "hello");
  const sqs::Message first = sqs.receive("orders", {.visibilityTimeout = 0s}).at(0);
  const sqs::Message second = sqs.receive("orders", {.visibilityTimeout = 0s}).at(0);
  EXPECT_NE(first.receiptHandle, second.receiptHandle);
  EXPECT_EQ(sqs.depth("orders"), (QueueDepth{.visible = 1, .inFlight = 0, .delayed = 0}));
}

TEST_F(SqsReceive, PutsAMessageThatTimedOutBehindThoseVisibleBefore) {
  sqs.send("orders", "first");
  EXPECT_THAT(sqs.receive("orders", {.visibilityTimeout = 3s}), SizeIs(1));
  cloud.clock().advance(3s);
  sqs.send("orders", "second");
  EXPECT_THAT(sqs.receive("orders"), ElementsAre(HasBody("first"), HasBody("second")));
}

TEST_F(SqsReceive, LosesMessagesWhoseRetentionEndsInFlightToo) {
  sqs.createQueue("brief", {.retention = 60s});
  sqs.send("brief", "hello");
  const sqs::Message message = sqs.receive("brief", {.visibilityTimeout = 600s}).at(0);
  cloud.clock().advance(60s);
  EXPECT_THAT(cloud, QueueIsEmpty("brief"));
  EXPECT_EQ(errorOf([&] { sqs.acknowledge("brief", message); }), "no error");
  EXPECT_THAT(cloud, Recorded(EventKind::Drop, "brief", Times(1)));
}

TEST_F(SqsReceive, RecordsTheConsumeAsTheCauseOfAnExpiry) {
  sqs.send("orders", "hello");
  EXPECT_THAT(sqs.receive("orders"), SizeIs(1));
  cloud.clock().advance(30s);
  const RecordPtr consume = cloud.journal().records(EventKind::Consume).at(0);
  const RecordPtr expire = cloud.journal().records(EventKind::Expire).at(0);
  const RecordPtr requeue = cloud.journal().records(EventKind::Requeue).at(0);
  EXPECT_EQ(consume->attempt, 1);
  EXPECT_EQ(expire->cause, consume->sequence);
  EXPECT_EQ(requeue->cause, expire->sequence);
  EXPECT_EQ(expire->virtual_time, consume->virtual_time + 30s);
}

// ---- long polling: an automatic clock jumps to what happens next, so nothing sleeps

class SqsLongPoll : public ::testing::Test {
 protected:
  SqsLongPoll() { sqs.createQueue("orders"); }
  Duration elapsed() const { return cloud.clock().now() - start; }

  mutable Cloud cloud{{.clock = ClockMode::Auto}};
  Sqs& sqs = cloud.sqs();
  TimePoint start = cloud.clock().now();
};

TEST_F(SqsLongPoll, EndsAtOnceWhenThereIsAMessage) {
  sqs.send("orders", "hello");
  EXPECT_THAT(sqs.receive("orders", {.max = 3, .wait = 5s}), SizeIs(1));
  EXPECT_EQ(elapsed(), 0s);
}

TEST_F(SqsLongPoll, EndsEmptyAfterItsTime) {
  EXPECT_THAT(sqs.receive("orders", {.wait = 20s}), IsEmpty());
  EXPECT_EQ(elapsed(), 20s);
}

TEST_F(SqsLongPoll, WaitsAsLongAsTheQueueSaysWhenTheCallSaysNothing) {
  sqs.createQueue("patient", {.receiveWait = 7s});
  EXPECT_THAT(sqs.receive("patient"), IsEmpty());
  EXPECT_EQ(elapsed(), 7s);
}

TEST_F(SqsLongPoll, DoesNotWaitWhenTheCallSaysZeroWhateverTheQueueSays) {
  sqs.createQueue("patient", {.receiveWait = 7s});
  EXPECT_THAT(sqs.receive("patient", {.wait = 0s}), IsEmpty());
  EXPECT_EQ(elapsed(), 0s);
}

TEST_F(SqsLongPoll, IsWokenByTheEndOfAVisibilityTimeout) {
  sqs.send("orders", "hello");
  EXPECT_THAT(sqs.receive("orders", {.visibilityTimeout = 3s}), SizeIs(1));
  EXPECT_THAT(sqs.receive("orders", {.wait = 20s}), ElementsAre(HasBody("hello")));
  EXPECT_EQ(elapsed(), 3s);
}

TEST_F(SqsLongPoll, IsWokenByTheEndOfADelay) {
  sqs.send("orders", "hello", {.delay = 4s});
  EXPECT_THAT(sqs.receive("orders", {.wait = 20s}), ElementsAre(HasBody("hello")));
  EXPECT_EQ(elapsed(), 4s);
}

TEST_F(SqsLongPoll, HearsNothingOfTooManyMessagesInFlightWhileAShortPollIsRefused) {
  const std::string url = sqs.url("orders");
  List<sqs::SendMessageBatchRequestEntry> ten;
  for (int i = 0; i < 10; ++i) ten.push_back({.id = std::to_string(i), .messageBody = "x"});
  for (int i = 0; i < 12'001; ++i) sqs.sendMessageBatch({.queueUrl = url, .entries = ten});
  for (int i = 0; i < 12'000; ++i)
    ASSERT_THAT(sqs.receiveMessage({.queueUrl = url, .maxNumberOfMessages = 10}).messages, SizeIs(10));

  EXPECT_EQ(errorOf([&] { sqs.receiveMessage({.queueUrl = url}); }),
            "403 OverLimit: Too many messages have been received without being deleted.\n"
            "Please delete your received messages or let them timeout before receiving more.");
  EXPECT_THAT(sqs.receive("orders", {.wait = 5s}), IsEmpty());
  EXPECT_EQ(elapsed(), 5s);
}

class SqsLongPollOfAnother : public SqsReceive {
 protected:
  // Starts a long poll on a thread of its own, lets `act` run once it waits, and returns what it received.
  template <class Act>
  std::vector<sqs::Message> receivedWhile(const std::string& queue, Act act) {
    std::vector<sqs::Message> received;
    std::thread consumer([&] { received = sqs.receive(queue, {.wait = 20s}); });
    while (cloud.clock().parkedWaiters() == 0) std::this_thread::yield();
    act();
    consumer.join();
    return received;
  }
};

TEST_F(SqsLongPollOfAnother, IsWokenByASend) {
  EXPECT_THAT(receivedWhile("orders", [&] { sqs.send("orders", "hello"); }), ElementsAre(HasBody("hello")));
}

TEST_F(SqsLongPollOfAnother, IsWokenByAVisibilityTimeoutSetToZero) {
  sqs.send("orders", "hello");
  const sqs::Message message = sqs.receive("orders").at(0);
  EXPECT_THAT(receivedWhile("orders", [&] { sqs.reject("orders", message); }), ElementsAre(HasBody("hello")));
}

TEST_F(SqsLongPollOfAnother, IsWokenByTheDeletionThatUnlocksItsGroup) {
  sqs.createQueue("orders.fifo");
  sqs.send("orders.fifo", "first", {.group = "g", .deduplicationId = "1"});
  sqs.send("orders.fifo", "second", {.group = "g", .deduplicationId = "2"});
  const sqs::Message first = sqs.receive("orders.fifo", {.max = 1}).at(0);
  EXPECT_THAT(receivedWhile("orders.fifo", [&] { sqs.acknowledge("orders.fifo", first); }),
              ElementsAre(HasBody("second")));
}

TEST_F(SqsLongPollOfAnother, IsWokenByAMessageThatMovesToItsDeadLetterQueue) {
  sqs.createQueue("dead");
  sqs.createQueue("source", {.deadLetterQueue = "dead", .maxReceiveCount = 1});
  sqs.send("source", "poison");
  EXPECT_THAT(sqs.receive("source", {.visibilityTimeout = 0s}), SizeIs(1));
  EXPECT_THAT(receivedWhile("dead", [&] { EXPECT_THAT(sqs.receive("source"), IsEmpty()); }),
              ElementsAre(HasBody("poison")));
}

}  // namespace
}  // namespace squall
