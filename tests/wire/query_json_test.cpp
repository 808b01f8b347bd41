// awsQuery answers in JSON, byte for byte as SQS sends them to who accepts JSON.
#include "wire/query_codec.hpp"

#include <squall/sqs/model.gen.hpp>

#include <gtest/gtest.h>

#include <string>

namespace squall::wire {
namespace {

template <class Result>
std::string answer(sqs::Operation operation, const Result& result) {
  return encodeQueryResultJson(sqs::serviceModel().operations[static_cast<std::size_t>(operation)], &result, "r-1");
}

TEST(QueryJson, WritesMembersByNameAndAbsentOnesAsNull) {
  EXPECT_EQ(answer(sqs::Operation::SendMessage, sqs::SendMessageResult{.md5OfMessageBody = "d", .messageId = "m"}),
            R"({"SendMessageResponse":{"ResponseMetadata":{"RequestId":"r-1"},"SendMessageResult":)"
            R"({"MD5OfMessageAttributes":null,"MD5OfMessageBody":"d","MD5OfMessageSystemAttributes":null,)"
            R"("MessageId":"m","SequenceNumber":null}}})");
}

TEST(QueryJson, HasNamesOfItsOwnForTwoLists) {
  EXPECT_EQ(answer(sqs::Operation::ReceiveMessage, sqs::ReceiveMessageResult{}),
            R"({"ReceiveMessageResponse":{"ReceiveMessageResult":{"messages":null},)"
            R"("ResponseMetadata":{"RequestId":"r-1"}}})");
  EXPECT_EQ(answer(sqs::Operation::ListQueues, sqs::ListQueuesResult{.queueUrls = {"a", "b"}}),
            R"({"ListQueuesResponse":{"ListQueuesResult":{"NextToken":null,"queueUrls":["a","b"]},)"
            R"("ResponseMetadata":{"RequestId":"r-1"}}})");
}

TEST(QueryJson, WritesMapsAsListsOfTheirEntries) {
  EXPECT_EQ(answer(sqs::Operation::GetQueueAttributes,
                   sqs::GetQueueAttributesResult{.attributes = {{"DelaySeconds", "0"}, {"Policy", "{\"a\":1}"}}}),
            R"({"GetQueueAttributesResponse":{"GetQueueAttributesResult":{"Attributes":[)"
            R"({"Name":"DelaySeconds","Value":"0"},{"Name":"Policy","Value":"{\"a\":1}"}]},)"
            R"("ResponseMetadata":{"RequestId":"r-1"}}})");

  sqs::Message message{.messageId = "m", .body = "\"hi\r\""};
  message.messageAttributes = {{"n", {.binaryValue = Blob{"x"}, .dataType = "Binary"}}};
  EXPECT_EQ(answer(sqs::Operation::ReceiveMessage, sqs::ReceiveMessageResult{.messages = {message}}),
            R"({"ReceiveMessageResponse":{"ReceiveMessageResult":{"messages":[{"Attributes":null,)"
            R"("Body":"\"hi\r\"","MD5OfBody":null,"MD5OfMessageAttributes":null,"MessageAttributes":[)"
            R"({"Name":"n","Value":{"BinaryListValues":null,"BinaryValue":"eA==","DataType":"Binary",)"
            R"("StringListValues":null,"StringValue":null}}],"MessageId":"m","ReceiptHandle":null}]},)"
            R"("ResponseMetadata":{"RequestId":"r-1"}}})");
}

TEST(QueryJson, HasNoResultForOperationsWithoutOne) {
  EXPECT_EQ(answer(sqs::Operation::DeleteMessage, sqs::DeleteMessageResult{}),
            R"({"DeleteMessageResponse":{"ResponseMetadata":{"RequestId":"r-1"}}})");
}

TEST(QueryJson, WritesErrorsWithTheirQueryCode) {
  const AwsError error({.code = "QueueDoesNotExist",
                        .message = "Not \"there\"",
                        .query_code = "AWS.SimpleQueueService.NonExistentQueue"});
  EXPECT_EQ(encodeQueryErrorJson(error, "r-1"),
            R"({"Error":{"Code":"AWS.SimpleQueueService.NonExistentQueue","Message":"Not \"there\"",)"
            R"("Type":"Sender"},"RequestId":"r-1"})");
  const AwsError ours({.code = "InternalError", .message = "", .http_status = 500, .fault = Fault::Receiver});
  EXPECT_EQ(encodeQueryErrorJson(ours, "r"),
            R"({"Error":{"Code":"InternalError","Message":"","Type":"Receiver"},"RequestId":"r"})");
}

}  // namespace
}  // namespace squall::wire
