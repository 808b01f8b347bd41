// SendMessageBatch: whole requests that fail, and entries that fail alone.
#include "sqs/error_of.hpp"

#include <squall/squall.hpp>
#include <squall/testing/matchers.hpp>

#include <gmock/gmock.h>

#include <ostream>

namespace squall {
namespace {

using ::testing::ElementsAre;
using ::testing::Not;
using ::testing::SizeIs;

using Entry = sqs::SendMessageBatchRequestEntry;

class SqsSendBatch : public ::testing::Test {
 protected:
  SqsSendBatch() {
    sqs.createQueue("orders");
    sqs.createQueue("small", {.attributes = {{"MaximumMessageSize", "1024"}}});
    sqs.createQueue("orders.fifo");
  }
  sqs::SendMessageBatchResult send(const std::string& queue, List<Entry> entries) {
    return sqs.sendMessageBatch({.queueUrl = sqs.url(queue), .entries = std::move(entries)});
  }
  static Entry fifo(const std::string& id) {
    return {.id = id, .messageBody = "body " + id, .messageDeduplicationId = "d" + id, .messageGroupId = "g"};
  }

  Cloud cloud{{.clock = ClockMode::Manual}};
  Sqs& sqs = cloud.sqs();
};

TEST_F(SqsSendBatch, AnswersEachEntryInTheOrderOfTheRequestAndNoFailedMember) {
  const sqs::SendMessageBatchResult result =
      send("orders", {{.id = "b", .messageBody = "message-1"}, {.id = "a", .messageBody = "message-2"}});
  ASSERT_THAT(result.successful, SizeIs(2));
  EXPECT_EQ(result.successful[0].id, "b");
  EXPECT_EQ(result.successful[0].md5OfMessageBody, "3d6b824fd8c1520e9a047d21fee6fb1f");
  EXPECT_EQ(result.successful[1].id, "a");
  EXPECT_EQ(result.successful[1].md5OfMessageBody, "95ef155b66299d14edf7ed57c468c13b");
  EXPECT_FALSE(result.failed.isPresent());
}

TEST_F(SqsSendBatch, SendsTheOtherEntriesWhenOneFails) {
  const sqs::SendMessageBatchResult result =
      send("small", {{.id = "fits", .messageBody = std::string(1024, 'a')},
                     {.id = "long", .messageBody = std::string(1025, 'a')},
                     {.id = "binary", .messageBody = "\x01"},
                     {.id = "late", .messageBody = "x", .delaySeconds = 3600},
                     {.id = "empty", .messageBody = ""},
                     {.id = "dedup", .messageBody = "x", .messageDeduplicationId = "d"},
                     {.id = "group", .messageBody = "x", .messageGroupId = "a b"}});
  ASSERT_THAT(result.successful, SizeIs(1));
  EXPECT_EQ(result.successful[0].id, "fits");

  std::vector<std::string> failures;
  for (const sqs::BatchResultErrorEntry& entry : result.failed) {
    EXPECT_TRUE(entry.senderFault);
    failures.push_back(entry.id + " " + entry.code + ": " + entry.message.value_or(""));
  }
  EXPECT_THAT(
      failures,
      ElementsAre(
          "long InvalidParameterValue: One or more parameters cannot be validated. Reason: Message must be shorter "
          "than 1024 bytes.",
          "binary InvalidMessageContents: Invalid binary character '#x1' was found in the message body, the set of "
          "allowed characters is #x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] | [#x10000-#x10FFFF].",
          "late InvalidParameterValue: Value 3600 for parameter DelaySeconds is invalid. Reason: DelaySeconds must be "
          ">= 0 and <= 900.",
          "empty EmptyValue: The request must contain the parameter SendMessageBatchRequestEntry.5.MessageBody.",
          "dedup InvalidParameterValue: The request include parameter that is not valid for this queue type",
          "group InvalidParameterValue: MessageGroupId can only include alphanumeric and punctuation characters. 1 to "
          "128 in length"));
  EXPECT_EQ(sqs.depth("small").visible, 1);
}

TEST_F(SqsSendBatch, HoldsEachEntryAndNotTheBatchToTheQueuesMaximumMessageSize) {
  const sqs::SendMessageBatchResult result = send("small", {{.id = "1", .messageBody = std::string(1024, 'a')},
                                                            {.id = "2", .messageBody = std::string(1024, 'a')}});
  EXPECT_THAT(result.successful, SizeIs(2));
}

struct RefusedBatch {
  const char* label;
  std::string queue;
  List<Entry> entries;
  std::string error;
  friend std::ostream& operator<<(std::ostream& out, const RefusedBatch& row) { return out << row.label; }
};
class SqsSendBatchRefuses : public SqsSendBatch, public ::testing::WithParamInterface<RefusedBatch> {};

TEST_P(SqsSendBatchRefuses, TheWholeRequest) {
  EXPECT_EQ(errorOf([&] { send(GetParam().queue, GetParam().entries); }), GetParam().error);
  EXPECT_THAT(cloud, Not(testing::Published()));
}

List<Entry> entriesNamed(std::initializer_list<const char*> ids) {
  List<Entry> entries;
  for (const char* id : ids) entries.push_back({.id = id, .messageBody = "x"});
  return entries;
}

List<Entry> fifoPair(const std::function<void(Entry&)>& spoil) {
  List<Entry> entries;
  for (const char* id : {"1", "2"}) {
    entries.push_back(
        {.id = id, .messageBody = "x", .messageDeduplicationId = std::string("d") + id, .messageGroupId = "g"});
  }
  spoil(entries[1]);
  return entries;
}

const std::string kBadId =
    "400 AWS.SimpleQueueService.InvalidBatchEntryId: A batch entry id can only contain alphanumeric characters, "
    "hyphens "
    "and underscores. It can be at most 80 letters long.";

INSTANTIATE_TEST_SUITE_P(
    Rows, SqsSendBatchRefuses,
    ::testing::Values(
        RefusedBatch{"no queue", "nowhere", entriesNamed({"a"}),
                     "400 AWS.SimpleQueueService.NonExistentQueue: The specified queue does not exist."},
        RefusedBatch{"no entries", "orders", List<Entry>::presentEmpty(),
                     "400 AWS.SimpleQueueService.EmptyBatchRequest: There should be at least one "
                     "SendMessageBatchRequestEntry in the request."},
        RefusedBatch{"11 entries", "orders", entriesNamed({"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"}),
                     "400 AWS.SimpleQueueService.TooManyEntriesInBatchRequest: Maximum number of entries per request "
                     "are 10. You have sent 11."},
        RefusedBatch{"the count comes before the ids", "orders",
                     entriesNamed({"a b", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"}),
                     "400 AWS.SimpleQueueService.TooManyEntriesInBatchRequest: Maximum number of entries per request "
                     "are 10. You have sent 11."},
        RefusedBatch{"id with a colon", "orders", entriesNamed({"message:abc"}), kBadId},
        RefusedBatch{"id empty", "orders", entriesNamed({""}), kBadId},
        RefusedBatch{
            "id of 81", "orders",
            entriesNamed({"iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii"}),
            kBadId},
        RefusedBatch{"id repeated", "orders", entriesNamed({"id_1", "id_2", "id_2", "id_1"}),
                     "400 AWS.SimpleQueueService.BatchEntryIdsNotDistinct: Id id_2 repeated."},
        RefusedBatch{"one entry too long",
                     "orders",
                     {{.id = "1", .messageBody = std::string(1'048'577, 'a')}},
                     "400 AWS.SimpleQueueService.BatchRequestTooLong: Batch requests cannot be longer than 1048576 "
                     "bytes. You have sent 1048577 bytes."},
        RefusedBatch{"too long together",
                     "orders",
                     {{.id = "1",
                       .messageBody = std::string(1'048'576 - 8, 'a'),
                       .messageAttributes = {{"k", {.stringValue = "x", .dataType = "String"}}}},
                      {.id = "2", .messageBody = "x"}},
                     "400 AWS.SimpleQueueService.BatchRequestTooLong: Batch requests cannot be longer than 1048576 "
                     "bytes. You have sent 1048577 bytes."},
        RefusedBatch{"FIFO without a group: not the code of SendMessage", "orders.fifo",
                     fifoPair([](Entry& entry) { entry.messageGroupId.reset(); }),
                     "400 InvalidParameterValue: The request must contain the parameter MessageGroupId."},
        RefusedBatch{"FIFO without a deduplication id", "orders.fifo",
                     fifoPair([](Entry& entry) { entry.messageDeduplicationId.reset(); }),
                     "400 InvalidParameterValue: The queue should either have ContentBasedDeduplication enabled or "
                     "MessageDeduplicationId provided explicitly"},
        RefusedBatch{"FIFO with a delay", "orders.fifo", fifoPair([](Entry& entry) { entry.delaySeconds = 3; }),
                     "400 InvalidParameterValue: Value 3 for parameter DelaySeconds is invalid. Reason: The request "
                     "include parameter that is not valid for this queue type."},
        RefusedBatch{"FIFO with an empty body", "orders.fifo", fifoPair([](Entry& entry) { entry.messageBody = ""; }),
                     "400 MissingParameter: The request must contain the parameter "
                     "SendMessageBatchRequestEntry.2.MessageBody."}));

TEST_F(SqsSendBatch, NumbersTheEntriesOfAFifoBatchUpwards) {
  const sqs::SendMessageBatchResult result = send("orders.fifo", {fifo("1"), fifo("2"), fifo("3")});
  ASSERT_THAT(result.successful, SizeIs(3));
  EXPECT_LT(result.successful[0].sequenceNumber, result.successful[1].sequenceNumber);
  EXPECT_LT(result.successful[1].sequenceNumber, result.successful[2].sequenceNumber);
}

TEST_F(SqsSendBatch, AnswersADuplicateWithinTheBatchWithTheFirst) {
  Entry second = fifo("2");
  second.messageDeduplicationId = "d1";
  const sqs::SendMessageBatchResult result = send("orders.fifo", {fifo("1"), second});
  ASSERT_THAT(result.successful, SizeIs(2));
  EXPECT_EQ(result.successful[0].messageId, result.successful[1].messageId);
  EXPECT_NE(result.successful[0].md5OfMessageBody, result.successful[1].md5OfMessageBody);
  EXPECT_EQ(sqs.depth("orders.fifo").visible, 1);
}

}  // namespace
}  // namespace squall
