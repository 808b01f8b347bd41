// SendMessage: what it answers, what it refuses, and in which words. Texts are AWS's own, from recorded answers where
// there are some.
#include "sqs/error_of.hpp"

#include <squall/squall.hpp>
#include <squall/testing/matchers.hpp>

#include <gmock/gmock.h>

#include <ostream>

namespace squall {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using testing::HasBody;
using ::testing::IsEmpty;
using ::testing::MatchesRegex;
using ::testing::Not;
using ::testing::Optional;
using ::testing::SizeIs;

class SqsSend : public ::testing::Test {
 protected:
  sqs::SendMessageRequest to(const std::string& queue, const std::string& body = "hello") {
    return {.queueUrl = sqs.url(queue), .messageBody = body};
  }

  Cloud cloud{{.clock = ClockMode::Manual}};
  Sqs& sqs = cloud.sqs();
};

TEST_F(SqsSend, AnswersIdAndDigestOfTheBodyAndNothingElse) {
  sqs.createQueue("orders");
  const sqs::SendMessageResult result = sqs.sendMessage(to("orders", "message"));
  EXPECT_THAT(result.messageId,
              Optional(MatchesRegex("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")));
  EXPECT_EQ(result.md5OfMessageBody, "78e731027d8fd50ed642340b7c9a63b3");
  EXPECT_EQ(result.md5OfMessageAttributes, std::nullopt);
  EXPECT_EQ(result.md5OfMessageSystemAttributes, std::nullopt);
  EXPECT_EQ(result.sequenceNumber, std::nullopt);
}

TEST_F(SqsSend, HoldsTheBodyOnceHoweverManyRecordsShowIt) {
  sqs.createQueue("orders");
  const std::size_t before = cloud.journal().sizeBytes();
  sqs.sendMessage(to("orders", std::string(100'000, 'x')));
  EXPECT_LT(cloud.journal().sizeBytes() - before, 150'000u);
  const RecordPtr call = cloud.journal().records(EventKind::Call).back();
  const RecordPtr published = cloud.journal().records(EventKind::Publish).back();
  EXPECT_EQ(published->body.get(), &call->requestAs<sqs::SendMessageRequest>()->messageBody);
}

TEST_F(SqsSend, AnswersDigestsOfUserAndSystemAttributes) {
  sqs.createQueue("orders");
  sqs::SendMessageRequest request = to("orders");
  request.messageAttributes = {{"timestamp", {.stringValue = "1493147359900", .dataType = "Number"}}};
  request.messageSystemAttributes = {
      {"AWSTraceHeader",
       {.stringValue = "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1",
        .dataType = "String"}}};
  const sqs::SendMessageResult result = sqs.sendMessage(request);
  EXPECT_EQ(result.md5OfMessageAttributes, "235c5c510d26fb653d073faed50ae77c");
  EXPECT_EQ(result.md5OfMessageSystemAttributes, "5ae4d5d7636402d80f4eb6d213245a88");
}

TEST_F(SqsSend, KeepsEveryCharacterThatXmlHas) {
  sqs.createQueue("orders");
  for (const std::string body : {"\"&quot;&quot;\r", "{\r\n\t\"a\" : 1}", "h\u00e9 \u4e2d \U0001F600 \ufffd"}) {
    sqs.send("orders", body);
    EXPECT_THAT(sqs.receive("orders"), ElementsAre(HasBody(body)));
  }
}

TEST_F(SqsSend, RecordsAPublishWhoseCauseIsTheCall) {
  sqs.createQueue("orders");
  const std::string id = sqs.send("orders", "hello");
  const std::vector<RecordPtr> published = cloud.journal().records(EventKind::Publish);
  ASSERT_THAT(published, SizeIs(1));
  EXPECT_EQ(published[0]->message_id, id);
  EXPECT_EQ(*published[0]->body, "hello");
  EXPECT_EQ(published[0]->resource, "orders");
  EXPECT_EQ(published[0]->cause, published[0]->sequence - 1);
}

// ---- what one request may get wrong

struct Refused {
  const char* label;
  std::string queue;
  std::function<void(sqs::SendMessageRequest&)> spoil;
  std::string error;
  friend std::ostream& operator<<(std::ostream& out, const Refused& row) { return out << row.label; }
};

class SqsSendRefuses : public ::testing::TestWithParam<Refused> {};

TEST_P(SqsSendRefuses, WithAwsCodeMessageAndStatus) {
  Cloud cloud({.clock = ClockMode::Manual});
  Sqs& sqs = cloud.sqs();
  sqs.createQueue("orders");
  sqs.createQueue("small", {.attributes = {{"MaximumMessageSize", "1024"}}});
  sqs.createQueue("orders.fifo");
  sqs::SendMessageRequest request{.queueUrl = sqs.url(GetParam().queue), .messageBody = "hello"};
  if (GetParam().queue.ends_with(".fifo")) {
    request.messageGroupId = "g";
    request.messageDeduplicationId = "d";
  }
  GetParam().spoil(request);
  EXPECT_EQ(errorOf([&] { sqs.sendMessage(request); }), GetParam().error);
  EXPECT_THAT(cloud, Not(testing::Published()));
}

constexpr const char* kCharacters =
    " was found in the message body, the set of allowed characters is #x9 | #xA | #xD | [#x20-#xD7FF] | "
    "[#xE000-#xFFFD] | [#x10000-#x10FFFF].";
const std::string kInvalid = "400 InvalidParameterValue: ";
const std::string kNotForThisType =
    " is invalid. Reason: The request include parameter that is not valid for this "
    "queue type.";
const std::string kIdRule = " can only include alphanumeric and punctuation characters. 1 to 128 in length.";

using Request = sqs::SendMessageRequest;
INSTANTIATE_TEST_SUITE_P(
    Rows, SqsSendRefuses,
    ::testing::Values(
        Refused{"no queue", "nowhere", [](Request&) {},
                "400 AWS.SimpleQueueService.NonExistentQueue: The specified queue does not exist."},
        Refused{"no queue comes before no body", "nowhere", [](Request& r) { r.messageBody = ""; },
                "400 AWS.SimpleQueueService.NonExistentQueue: The specified queue does not exist."},
        Refused{"empty body", "orders", [](Request& r) { r.messageBody = ""; },
                "400 MissingParameter: The request must contain the parameter MessageBody."},
        Refused{"control character", "orders", [](Request& r) { r.messageBody = "a\x01"; },
                std::string("400 InvalidMessageContents: Invalid binary character '#x1'") + kCharacters},
        Refused{"NUL", "orders", [](Request& r) { r.messageBody = std::string("a\0b", 3); },
                std::string("400 InvalidMessageContents: Invalid binary character '#x0'") + kCharacters},
        Refused{"U+FFFF", "orders", [](Request& r) { r.messageBody = "\uffff"; },
                std::string("400 InvalidMessageContents: Invalid binary character '#xFFFF'") + kCharacters},
        Refused{"not UTF-8", "orders", [](Request& r) { r.messageBody = "\xff"; },
                std::string("400 InvalidMessageContents: Invalid binary character '#xFF'") + kCharacters},
        Refused{"delay too long", "orders", [](Request& r) { r.delaySeconds = 1000; },
                kInvalid + "Value 1000 for parameter DelaySeconds is invalid. Reason: DelaySeconds must be >= 0 and <= 900."},
        Refused{"delay negative", "orders", [](Request& r) { r.delaySeconds = -1; },
                kInvalid + "Value -1 for parameter DelaySeconds is invalid. Reason: DelaySeconds must be >= 0 and <= 900."},
        Refused{"too long", "orders", [](Request& r) { r.messageBody = std::string(1'048'577, 'a'); },
                kInvalid + "One or more parameters are invalid. Reason: Message must be shorter than 1048576 bytes."},
        Refused{"too long with its attributes", "orders",
                [](Request& r) {
                  r.messageBody = std::string(1'048'576 - 7, 'a');
                  r.messageAttributes = {{"k", {.stringValue = "x", .dataType = "String"}}};
                },
                kInvalid + "One or more parameters are invalid. Reason: Message must be shorter than 1048576 bytes."},
        Refused{"longer than the queue takes", "small", [](Request& r) { r.messageBody = std::string(1025, 'a'); },
                kInvalid + "One or more parameters are invalid. Reason: Message must be shorter than 1024 bytes."},
        Refused{"group id empty", "orders", [](Request& r) { r.messageGroupId = ""; },
                kInvalid + "Value  for parameter MessageGroupId is invalid. Reason: MessageGroupId" + kIdRule},
        Refused{"group id with a space", "orders", [](Request& r) { r.messageGroupId = "group 123"; },
                kInvalid + "Value group 123 for parameter MessageGroupId is invalid. Reason: MessageGroupId" + kIdRule},
        Refused{"group id of 129", "orders", [](Request& r) { r.messageGroupId = std::string(129, 'a'); },
                kInvalid + "Value " + std::string(129, 'a') + " for parameter MessageGroupId is invalid. Reason: MessageGroupId" +
                    kIdRule},
        Refused{"deduplication id on a standard queue", "orders", [](Request& r) { r.messageDeduplicationId = "d"; },
                kInvalid + "Value d for parameter MessageDeduplicationId" + kNotForThisType},
        Refused{"FIFO without a group", "orders.fifo", [](Request& r) { r.messageGroupId.reset(); },
                "400 MissingParameter: The request must contain the parameter MessageGroupId."},
        Refused{"FIFO without a deduplication id", "orders.fifo", [](Request& r) { r.messageDeduplicationId.reset(); },
                kInvalid + "The queue should either have ContentBasedDeduplication enabled or MessageDeduplicationId "
                           "provided explicitly"},
        Refused{"FIFO, deduplication id empty", "orders.fifo", [](Request& r) { r.messageDeduplicationId = ""; },
                kInvalid + "Value  for parameter MessageDeduplicationId is invalid. Reason: MessageDeduplicationId" + kIdRule},
        Refused{"FIFO, deduplication id with a space", "orders.fifo",
                [](Request& r) { r.messageDeduplicationId = "group 123"; },
                kInvalid + "Value group 123 for parameter MessageDeduplicationId is invalid. Reason: MessageDeduplicationId" +
                    kIdRule},
        Refused{"FIFO, group id not ASCII", "orders.fifo", [](Request& r) { r.messageGroupId = "\u00e6"; },
                kInvalid + "Value \u00e6 for parameter MessageGroupId is invalid. Reason: MessageGroupId" + kIdRule},
        Refused{"FIFO with a delay", "orders.fifo", [](Request& r) { r.delaySeconds = 2; },
                kInvalid + "Value 2 for parameter DelaySeconds" + kNotForThisType},
        Refused{"unknown system attribute", "orders",
                [](Request& r) {
                  r.messageSystemAttributes = {{"Hello", {.stringValue = "x", .dataType = "String"}}};
                },
                kInvalid + "Message system attribute name 'Hello' is invalid."},
        Refused{"the body comes before the group", "orders.fifo",
                [](Request& r) {
                  r.messageBody = "";
                  r.messageGroupId.reset();
                },
                "400 MissingParameter: The request must contain the parameter MessageBody."},
        Refused{"the group comes before the delay", "orders.fifo",
                [](Request& r) {
                  r.delaySeconds = 2;
                  r.messageGroupId.reset();
                },
                "400 MissingParameter: The request must contain the parameter MessageGroupId."},
        Refused{"the delay comes before the size", "small",
                [](Request& r) {
                  r.delaySeconds = 901;
                  r.messageBody = std::string(1025, 'a');
                },
                kInvalid + "Value 901 for parameter DelaySeconds is invalid. Reason: DelaySeconds must be >= 0 and <= 900."}));

// ---- what is just allowed

TEST_F(SqsSend, TakesAMessageOfExactlyTheLargestSize) {
  sqs.createQueue("orders");
  sqs::SendMessageRequest request = to("orders", std::string(1'048'576 - 8, 'a'));
  request.messageAttributes = {{"k", {.stringValue = "x", .dataType = "String"}}};
  EXPECT_EQ(errorOf([&] { sqs.sendMessage(request); }), "no error");
}

TEST_F(SqsSend, DoesNotCountSystemAttributesTowardsTheSize) {
  sqs.createQueue("orders");
  sqs::SendMessageRequest request = to("orders", std::string(1'048'576, 'a'));
  request.messageSystemAttributes = {{"AWSTraceHeader", {.stringValue = "Root=1", .dataType = "String"}}};
  EXPECT_EQ(errorOf([&] { sqs.sendMessage(request); }), "no error");
}

TEST_F(SqsSend, TakesIdsOf128CharactersOfAllVisibleAscii) {
  sqs.createQueue("orders.fifo");
  std::string punctuation;
  for (char c = '!'; c <= '~'; ++c) punctuation.push_back(c);
  sqs::SendMessageRequest request = to("orders.fifo");
  request.messageGroupId = punctuation;
  request.messageDeduplicationId = std::string(128, 'a');
  EXPECT_EQ(errorOf([&] { sqs.sendMessage(request); }), "no error");
}

// ---- delays

TEST_F(SqsSend, HidesAMessageForItsOwnDelayRatherThanTheQueues) {
  sqs.createQueue("orders", {.delay = 10s});
  sqs.send("orders", "at once", {.delay = 0s});
  sqs.send("orders", "later");
  EXPECT_THAT(sqs.receive("orders"), ElementsAre(HasBody("at once")));
  EXPECT_EQ(sqs.depth("orders").delayed, 1);
  cloud.clock().advance(10s);
  EXPECT_THAT(sqs.receive("orders"), ElementsAre(HasBody("later")));
}

TEST_F(SqsSend, DoesNotChangeTheDelayOfMessagesThatWaitOnAStandardQueue) {
  sqs.createQueue("orders", {.delay = 10s});
  sqs.send("orders", "waits");
  sqs.setQueueAttributes({.queueUrl = sqs.url("orders"), .attributes = {{"DelaySeconds", "0"}}});
  EXPECT_THAT(sqs.receive("orders"), IsEmpty());
  cloud.clock().advance(10s);
  EXPECT_THAT(sqs.receive("orders"), ElementsAre(HasBody("waits")));
}

TEST_F(SqsSend, KeepsTheGroupOfAMessageOnAStandardQueue) {
  sqs.createQueue("orders");
  sqs.send("orders", "hello", {.group = "tenant-1"});
  const sqs::Message message = sqs.receive("orders").at(0);
  EXPECT_EQ(message.attributes.at("MessageGroupId"), "tenant-1");
  EXPECT_FALSE(message.attributes.contains("SequenceNumber"));
  EXPECT_FALSE(message.attributes.contains("MessageDeduplicationId"));
}

}  // namespace
}  // namespace squall
