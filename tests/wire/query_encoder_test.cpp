// awsQuery answers, byte for byte as SQS sends them.
#include "wire/query_codec.hpp"
#include "wire/xml_text.hpp"

#include <squall/sqs/model.gen.hpp>

#include <gtest/gtest.h>

#include <string>

namespace squall::wire {
namespace {

const std::string kNamespace = R"( xmlns="http://queue.amazonaws.com/doc/2012-11-05/")";

template <class Result>
std::string answer(sqs::Operation operation, const Result& result) {
  const model::ServiceModel& service = sqs::serviceModel();
  return encodeQueryResult(service, service.operations[static_cast<std::size_t>(operation)], &result, "r-1");
}

TEST(QueryEncoder, WrapsTheResult) {
  EXPECT_EQ(answer(sqs::Operation::CreateQueue, sqs::CreateQueueResult{.queueUrl = "http://localhost:4566/1/orders"}),
            R"(<?xml version="1.0"?><CreateQueueResponse)" + kNamespace +
                "><CreateQueueResult><QueueUrl>http://localhost:4566/1/orders</QueueUrl></CreateQueueResult>"
                "<ResponseMetadata><RequestId>r-1</RequestId></ResponseMetadata></CreateQueueResponse>");
}

TEST(QueryEncoder, HasNoResultForOperationsWithoutOne) {
  EXPECT_EQ(answer(sqs::Operation::DeleteMessage, sqs::DeleteMessageResult{}),
            R"(<?xml version="1.0"?><DeleteMessageResponse)" + kNamespace +
                "><ResponseMetadata><RequestId>r-1</RequestId></ResponseMetadata></DeleteMessageResponse>");
}

TEST(QueryEncoder, ClosesAnEmptyResultAtOnce) {
  EXPECT_EQ(answer(sqs::Operation::ReceiveMessage, sqs::ReceiveMessageResult{}),
            R"(<?xml version="1.0"?><ReceiveMessageResponse)" + kNamespace +
                "><ReceiveMessageResult/><ResponseMetadata><RequestId>r-1</RequestId></ResponseMetadata>"
                "</ReceiveMessageResponse>");
}

TEST(QueryEncoder, FlattensListsAndMaps) {
  sqs::Message message{.messageId = "m", .body = "a<b>\r\n"};
  message.attributes = {{"SenderId", "me"}, {"SentTimestamp", "1"}};
  message.messageAttributes = {{"n", {.binaryValue = Blob{"x"}, .dataType = "Binary"}}};
  EXPECT_EQ(
      answer(sqs::Operation::ReceiveMessage, sqs::ReceiveMessageResult{.messages = {message, {.body = "2"}}}),
      R"(<?xml version="1.0"?><ReceiveMessageResponse)" + kNamespace +
          "><ReceiveMessageResult><Message><MessageId>m</MessageId><Body>a&lt;b&gt;&#xD;\n</Body>"
          "<Attribute><Name>SenderId</Name><Value>me</Value></Attribute>"
          "<Attribute><Name>SentTimestamp</Name><Value>1</Value></Attribute>"
          "<MessageAttribute><Name>n</Name><Value><BinaryValue>eA==</BinaryValue><DataType>Binary</DataType></Value>"
          "</MessageAttribute></Message><Message><Body>2</Body></Message></ReceiveMessageResult>"
          "<ResponseMetadata><RequestId>r-1</RequestId></ResponseMetadata></ReceiveMessageResponse>");
}

TEST(QueryEncoder, WritesErrorsWithTheirQueryCode) {
  const AwsError error({.code = "QueueDoesNotExist",
                        .message = "Not <there> & gone",
                        .query_code = "AWS.SimpleQueueService.NonExistentQueue"});
  EXPECT_EQ(
      encodeQueryError(sqs::serviceModel(), error, "r-1"),
      R"(<?xml version="1.0"?><ErrorResponse)" + kNamespace +
          "><Error><Type>Sender</Type><Code>AWS.SimpleQueueService.NonExistentQueue</Code>"
          "<Message>Not &lt;there&gt; &amp; gone</Message><Detail/></Error><RequestId>r-1</RequestId></ErrorResponse>");
  const AwsError ours({.code = "InternalError", .message = "", .http_status = 500, .fault = Fault::Receiver});
  EXPECT_NE(encodeQueryError(sqs::serviceModel(), ours, "r").find("<Type>Receiver</Type>"), std::string::npos);
}

std::string xml(std::string_view text) {
  std::string out;
  appendXmlText(out, text);
  return out;
}

TEST(XmlText, EscapesWhatAParserWouldChange) {
  EXPECT_EQ(xml("<a href=\"b\">&'</a>"), "&lt;a href=&quot;b&quot;&gt;&amp;'&lt;/a&gt;");
  EXPECT_EQ(xml("a\r\nb\tc"), "a&#xD;\nb\tc");
  EXPECT_EQ(xml("\x01\x1f"), "&#x1;&#x1F;");
  EXPECT_EQ(xml("\xF0\x9F\xA6\x86"), "\xF0\x9F\xA6\x86");
  EXPECT_EQ(xml(std::string("a\0b\xff", 4)),
            "a\xEF\xBF\xBD"
            "b\xEF\xBF\xBD");
}

}  // namespace
}  // namespace squall::wire
