// The forms of awsQuery parameters that clients have been seen to send, and AWS's answers to those that are wrong.
#include "wire/query_codec.hpp"

#include <squall/sqs/model.gen.hpp>

#include <gmock/gmock.h>

#include <string_view>

namespace squall::wire {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;

template <class Request>
struct Decoded {
  Request request;
  DecodeReport report;
};

template <class Request>
Decoded<Request> decode(std::string_view form) {
  Decoded<Request> result;
  result.report = decodeQuery(Request::shape(), parseQuery(form), &result.request);
  return result;
}

TEST(QueryDecoder, ReadsAMessageWithAttributes) {
  const auto [request, report] = decode<sqs::SendMessageRequest>(
      "Action=SendMessage&Version=2012-11-05&MessageBody=a+b%26c&DelaySeconds=5&QueueUrl=http%3A%2F%2Fq"
      "&MessageAttribute.1.Value.StringValue=v&MessageAttribute.1.Value.DataType=String&MessageAttribute.1.Name=n"
      "&MessageAttribute.2.Name=b&MessageAttribute.2.Value.BinaryValue=AP8%3D&MessageAttribute.2.Value.DataType=Binary"
      "&MessageSystemAttribute.1.Name=AWSTraceHeader&MessageSystemAttribute.1.Value.StringValue=t"
      "&MessageSystemAttribute.1.Value.DataType=String");
  ASSERT_FALSE(report.error);
  EXPECT_THAT(report.unknown, IsEmpty());
  EXPECT_EQ(request.messageBody, "a b&c");
  EXPECT_EQ(request.delaySeconds, 5);
  EXPECT_EQ(request.messageAttributes.at("n").stringValue, "v");
  EXPECT_EQ(request.messageAttributes.at("b").binaryValue, (Blob{std::string("\0\xff", 2)}));
  EXPECT_EQ(request.messageSystemAttributes.at("AWSTraceHeader").dataType, "String");
}

struct MapRow {
  const char* label;
  const char* form;
  friend std::ostream& operator<<(std::ostream& out, const MapRow& row) { return out << row.label; }
};

class QueryMapForms : public ::testing::TestWithParam<MapRow> {};

TEST_P(QueryMapForms, MeanTheSame) {
  const auto [request, report] = decode<sqs::SetQueueAttributesRequest>(std::string("QueueUrl=q&") + GetParam().form);
  ASSERT_FALSE(report.error);
  EXPECT_THAT(report.unknown, IsEmpty());
  EXPECT_THAT(report.missing, IsEmpty());
  EXPECT_THAT(request.attributes, ElementsAre(Pair("DelaySeconds", "1"), Pair("VisibilityTimeout", "35")));
}

INSTANTIATE_TEST_SUITE_P(
    Forms, QueryMapForms,
    ::testing::Values(MapRow{"Flattened",
                             "Attribute.1.Name=VisibilityTimeout&Attribute.1.Value=35&Attribute.2.Name=DelaySeconds"
                             "&Attribute.2.Value=1"},
                      MapRow{"Entries",
                             "Attribute.entry.1.key=VisibilityTimeout&Attribute.entry.1.value=35"
                             "&Attribute.entry.2.key=DelaySeconds&Attribute.entry.2.value=1"},
                      MapRow{"EntriesWithSqsNames",
                             "Attribute.entry.1.Name=VisibilityTimeout&Attribute.entry.1.Value=35"
                             "&Attribute.entry.2.Name=DelaySeconds&Attribute.entry.2.Value=1"},
                      MapRow{"FullName",
                             "Attributes.1.Name=VisibilityTimeout&Attributes.1.Value=35&Attributes.2.Name=DelaySeconds"
                             "&Attributes.2.Value=1"},
                      MapRow{"GapsAndDisorder",
                             "Attribute.12.Value=1&Attribute.3.Value=35&Attribute.12.Name=DelaySeconds"
                             "&Attribute.3.Name=VisibilityTimeout"},
                      MapRow{"FirstWithoutANumber",
                             "Attribute.Name=VisibilityTimeout&Attribute.Value=35&Attribute.2.Name=DelaySeconds"
                             "&Attribute.2.Value=1"}),
    ::testing::PrintToStringParamName());

TEST(QueryDecoder, SortsAListByItsNumbersRatherThanTheirText) {
  const auto [request, report] = decode<sqs::UntagQueueRequest>("QueueUrl=q&TagKey.10=c&TagKey.2=b&TagKey.1=a");
  EXPECT_THAT(request.tagKeys, ElementsAre("a", "b", "c"));
}

TEST(QueryDecoder, TakesASingleElementWithoutANumber) {
  EXPECT_THAT(decode<sqs::GetQueueAttributesRequest>("QueueUrl=q&AttributeName=All").request.attributeNames,
              ElementsAre("All"));
  const auto batch = decode<sqs::DeleteMessageBatchRequest>(
      "QueueUrl=q&DeleteMessageBatchRequestEntry.Id=1&DeleteMessageBatchRequestEntry.ReceiptHandle=r");
  ASSERT_EQ(batch.request.entries.size(), 1U);
  EXPECT_EQ(batch.request.entries[0].receiptHandle, "r");
}

TEST(QueryDecoder, TakesAnEmptyValueForAnEmptyList) {
  const auto [request, report] = decode<sqs::UntagQueueRequest>("QueueUrl=q&TagKey=");
  EXPECT_TRUE(request.tagKeys.isPresent());
  EXPECT_THAT(request.tagKeys, IsEmpty());
}

TEST(QueryDecoder, RefusesAMemberListAsAwsDoes) {
  const auto [request, report] = decode<sqs::ReceiveMessageRequest>("QueueUrl=q&MessageAttributeNames.member.1=All");
  ASSERT_TRUE(report.error);
  EXPECT_EQ(report.error->message, "Start of list found where not expected");
  EXPECT_EQ(report.error->path, "messageAttributeNames");
}

TEST(QueryDecoder, GivesAnEntryWithoutANameTheEmptyOne) {
  const auto [request, report] = decode<sqs::SendMessageRequest>(
      "QueueUrl=q&MessageBody=b&MessageAttributes.1.key=Format&MessageAttributes.1.value.DataType=String");
  ASSERT_FALSE(report.error);
  EXPECT_TRUE(request.messageAttributes.contains(""));
}

TEST(QueryDecoder, NamesWhatIsMissingAndWhatIsUnknown) {
  const auto [request, report] = decode<sqs::SendMessageBatchRequest>(
      "SendMessageBatchRequestEntry.1.Id=a&SendMessageBatchRequestEntry.2.MessageBody=b&Nonsense.1=x"
      "&SendMessageBatchRequestEntry.1.Colour=red&X-Amz-Date=now");
  EXPECT_THAT(report.missing, ElementsAre("queueUrl", "entries.1.member.messageBody", "entries.2.member.id"));
  EXPECT_THAT(report.unknown, ElementsAre("entries.1.member.colour", "nonsense"));
}

TEST(QueryDecoder, RefusesTextWhereAwsHasANumber) {
  for (const char* text : {"five", "", "5x", "1.5", "99999999999"}) {
    const auto [request, report] =
        decode<sqs::SendMessageRequest>(std::string("QueueUrl=q&MessageBody=b&DelaySeconds=") + text);
    ASSERT_TRUE(report.error) << text;
    EXPECT_EQ(report.error->kind, DecodeError::Kind::WrongType);
    EXPECT_EQ(report.error->path, "delaySeconds");
    EXPECT_EQ(report.error->message, "STRING_VALUE can not be converted to an Integer");
  }
}

TEST(QueryDecoder, RefusesABinaryValueThatIsNotBase64) {
  const auto [request, report] = decode<sqs::SendMessageRequest>(
      "QueueUrl=q&MessageBody=b&MessageAttribute.1.Name=n&MessageAttribute.1.Value.BinaryValue=!"
      "&MessageAttribute.1.Value.DataType=Binary");
  ASSERT_TRUE(report.error);
  EXPECT_EQ(report.error->path, "messageAttributes.n.member.binaryValue");
}

TEST(QueryDecoder, SurvivesNamesThatNobodySends) {
  std::string deep = "QueueUrl=q&A";
  for (int i = 0; i < 10'000; ++i) deep += ".1";
  for (const std::string& form :
       {deep + "=x", std::string("......=x"), std::string("=x&&=&&"), std::string("TagKey.99999999999999999999=x"),
        std::string("TagKey.-1=x&TagKey.0=y")}) {
    EXPECT_FALSE(decode<sqs::UntagQueueRequest>(form).report.error) << form.substr(0, 40);
  }
}

}  // namespace
}  // namespace squall::wire
