// awsJson bodies that clients send wrongly, and AWS's answers to them in both of its wordings.
#include "wire/json_codec.hpp"

#include <squall/dynamodb/model.gen.hpp>
#include <squall/eventbridge/model.gen.hpp>
#include <squall/sqs/model.gen.hpp>

#include <gmock/gmock.h>

#include <limits>
#include <string>
#include <string_view>

namespace squall::wire {
namespace {

using ::testing::ElementsAre;

template <class Request>
struct Decoded {
  Request request;
  DecodeReport report;
};

template <class Request>
Decoded<Request> decode(std::string_view json, const model::ServiceModel& service) {
  Decoded<Request> result;
  result.report = decodeJson(Request::shape(), json, &result.request, jsonDialect(service));
  return result;
}

Decoded<sqs::SendMessageRequest> send(std::string_view json) {
  return decode<sqs::SendMessageRequest>(json, sqs::serviceModel());
}

struct Row {
  const char* label;
  std::string json;
  const char* path;
  const char* message;
  friend std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.label; }
};

class SqsWrongType : public ::testing::TestWithParam<Row> {};

TEST_P(SqsWrongType, IsAnsweredInTheClassicWording) {
  const auto [request, report] = send(GetParam().json);
  ASSERT_TRUE(report.error);
  EXPECT_EQ(report.error->kind, DecodeError::Kind::WrongType);
  EXPECT_EQ(report.error->path, GetParam().path);
  EXPECT_EQ(report.error->message, GetParam().message);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, SqsWrongType,
    ::testing::Values(
        Row{"TextForAnInteger", R"({"DelaySeconds":"5"})", "delaySeconds",
            "STRING_VALUE can not be converted to an Integer"},
        Row{"TrueForAnInteger", R"({"DelaySeconds":true})", "delaySeconds",
            "TRUE_VALUE can not be converted to an Integer"},
        Row{"NumberForText", R"({"MessageBody":1})", "messageBody", "NUMBER_VALUE can not be converted to a String"},
        Row{"FalseForText", R"({"MessageBody":false})", "messageBody", "FALSE_VALUE can not be converted to a String"},
        Row{"ListForText", R"({"MessageBody":["x"]})", "messageBody", "Start of list found where not expected"},
        Row{"ObjectForText", R"({"MessageBody":{}})", "messageBody",
            "Start of structure or map found where not expected."},
        Row{"TextForAMap", R"({"MessageAttributes":"x"})", "messageAttributes", "Expected null"},
        Row{"ListForAMap", R"({"MessageAttributes":[]})", "messageAttributes",
            "Start of list found where not expected"},
        Row{"TextForAStruct", R"({"MessageAttributes":{"a":"x"}})", "messageAttributes.a.member", "Expected null"},
        Row{"TextForAList", R"({"MessageAttributes":{"a":{"StringListValues":"x"}}})",
            "messageAttributes.a.member.stringListValues", "Expected list or null"},
        Row{"NumberInAList", R"({"MessageAttributes":{"a":{"StringListValues":["x",1]}}})",
            "messageAttributes.a.member.stringListValues.2.member", "NUMBER_VALUE can not be converted to a String"},
        Row{"ListForTheBody", "[]", "", "Start of list found where not expected"}),
    ::testing::PrintToStringParamName());

class DynamoDbWrongType : public ::testing::TestWithParam<Row> {};

TEST_P(DynamoDbWrongType, IsAnsweredInTheCompactWording) {
  const auto [request, report] = decode<dynamodb::ScanRequest>(GetParam().json, dynamodb::serviceModel());
  ASSERT_TRUE(report.error);
  EXPECT_EQ(report.error->path, GetParam().path);
  EXPECT_EQ(report.error->message, GetParam().message);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, DynamoDbWrongType,
    ::testing::Values(
        Row{"TextForAnInteger", R"({"Limit":"23"})", "limit", "STRING_VALUE cannot be converted to Integer"},
        Row{"ListForAnInteger", R"({"Limit":[]})", "limit", "Unrecognized collection type class java.lang.Integer"},
        Row{"DecimalForText", R"({"IndexName":34.56})", "indexName", "DECIMAL_VALUE cannot be converted to String"},
        Row{"ObjectForText", R"({"IndexName":{}})", "indexName", "Start of structure or map found where not expected"},
        Row{"TextForABoolean", R"({"ConsistentRead":"23"})", "consistentRead", "Unexpected token received from parser"},
        Row{"NumberForABoolean", R"({"ConsistentRead":1})", "consistentRead",
            "NUMBER_VALUE cannot be converted to Boolean"},
        Row{"TextForAList", R"({"AttributesToGet":"x"})", "attributesToGet", "Unexpected field type"},
        Row{"ListForAMap", R"({"ExclusiveStartKey":[]})", "exclusiveStartKey",
            "Unrecognized collection type java.util.Map<java.lang.String, "
            "com.amazonaws.dynamodb.v20120810.AttributeValue>"},
        Row{"TextForAValue", R"({"ExclusiveStartKey":{"a":"x"}})", "exclusiveStartKey.a.member",
            "Unexpected value type in payload"},
        Row{"ListForAValue", R"({"ExclusiveStartKey":{"a":[]}})", "exclusiveStartKey.a.member",
            "Unrecognized collection type class com.amazonaws.dynamodb.v20120810.AttributeValue"},
        Row{"NumberForN", R"({"ExclusiveStartKey":{"a":{"N":5}}})", "exclusiveStartKey.a.member.n",
            "NUMBER_VALUE cannot be converted to String"},
        Row{"NumberForBinary", R"({"ExclusiveStartKey":{"a":{"B":5}}})", "exclusiveStartKey.a.member.b",
            "only base-64-encoded strings are convertible to bytes"},
        Row{"BinaryOfFiveCharacters", R"({"ExclusiveStartKey":{"a":{"B":"23456"}}})", "exclusiveStartKey.a.member.b",
            "Base64 encoded length is expected a multiple of 4 bytes but found: 5"},
        Row{"BinaryWithPaddingInside", R"({"ExclusiveStartKey":{"a":{"B":"=+/="}}})", "exclusiveStartKey.a.member.b",
            "Invalid last non-pad Base64 character dectected"}),
    ::testing::PrintToStringParamName());

TEST(JsonCodec, AnswersEventBridgeInTheCompactWording) {
  const auto [request, report] = decode<eventbridge::PutEventsRequest>(
      R"({"Entries":[{"Time":"2030-01-01T00:00:00Z"}]})", eventbridge::serviceModel());
  ASSERT_TRUE(report.error);
  EXPECT_EQ(report.error->path, "entries.1.member.time");
  EXPECT_EQ(report.error->message, "STRING_VALUE cannot be converted to Date");
}

TEST(JsonCodec, RefusesWhatIsNotJson) {
  for (const char* text :
       {"", " ", "{", "null", "1", "\"x\"", "{}x", "{} {}", "{\"a\":1,}", "{'a':1}", "{\"MessageBody\":\"\xff\"}",
        "{\"MessageBody\":\"\\ud800\"}", "{\"DelaySeconds\":01}", "nul"}) {
    const auto [request, report] = send(text);
    ASSERT_TRUE(report.error) << text;
    EXPECT_EQ(report.error->message, report.error->kind == DecodeError::Kind::Malformed ? "" : report.error->message)
        << text;
  }
}

TEST(JsonCodec, RefusesOneMemberTwice) {
  EXPECT_EQ(send(R"({"MessageBody":"a","MessageBody":"b"})").report.error->kind, DecodeError::Kind::Duplicate);
  const auto map = send(R"({"MessageAttributes":{"a":{"DataType":"x"},"a":{"DataType":"y"}}})");
  EXPECT_EQ(map.report.error->kind, DecodeError::Kind::Duplicate);
  EXPECT_EQ(map.report.error->path, "messageAttributes.a.member");
}

TEST(JsonCodec, RefusesNestingWithoutEnd) {
  for (const char* begin : {"{\"Nonsense\":", "{\"ExclusiveStartKey\":"}) {
    std::string text = begin;
    for (int i = 0; i < 100'000; ++i) text += "{\"L\":[";
    const auto [request, report] = decode<dynamodb::ScanRequest>(text, dynamodb::serviceModel());
    ASSERT_TRUE(report.error);
  }
  std::string good = R"({"TableName":"tables","ExclusiveStartKey":{"a":)";
  for (int i = 0; i < 32; ++i) good += R"({"L":[)";
  good += R"({"S":"x"})";
  for (int i = 0; i < 32; ++i) good += "]}";
  EXPECT_FALSE(decode<dynamodb::ScanRequest>(good + "}}", dynamodb::serviceModel()).report.error);
}

TEST(JsonCodec, TakesNullForAbsent) {
  const auto [request, report] =
      send(R"({"QueueUrl":null,"MessageBody":"b","DelaySeconds":null,"MessageAttributes":null})");
  ASSERT_FALSE(report.error);
  EXPECT_THAT(report.missing, ElementsAre("queueUrl"));
  EXPECT_EQ(request.delaySeconds, std::nullopt);
  EXPECT_FALSE(request.messageAttributes.isPresent());
}

TEST(JsonCodec, NamesNullElementsAsMissing) {
  const auto [request, report] = decode<eventbridge::PutEventsRequest>(R"({"Entries":[{"Resources":["a",null]},null]})",
                                                                       eventbridge::serviceModel());
  ASSERT_FALSE(report.error);
  EXPECT_THAT(report.missing, ElementsAre("entries.1.member.resources.2.member", "entries.2.member"));
  EXPECT_EQ(request.entries.size(), 2U);
}

TEST(JsonCodec, NamesWhatIsMissingAndWhatIsUnknown) {
  const auto [request, report] = decode<sqs::SendMessageBatchRequest>(
      R"({"Entries":[{"Id":"a","Colour":{"deep":[1,{"er":2}]}},{"MessageBody":"b"}],"SSEThing":1})",
      sqs::serviceModel());
  ASSERT_FALSE(report.error);
  EXPECT_THAT(report.missing, ElementsAre("entries.1.member.messageBody", "entries.2.member.id", "queueUrl"));
  EXPECT_THAT(report.unknown, ElementsAre("entries.1.member.colour", "sSEThing"));
}

TEST(JsonCodec, ReportsOnlySomeOfVeryManyUnknownMembers) {
  std::string text = "{";
  for (int i = 0; i < 1000; ++i) text += "\"x" + std::to_string(i) + "\":1,";
  EXPECT_EQ(send(text + "\"MessageBody\":\"b\"}").report.unknown.size(), kMaxReportedUnknown);
}

TEST(JsonCodec, CutsAndLimitsNumbersAsJavaDoes) {
  EXPECT_EQ(send(R"({"DelaySeconds":5.9})").request.delaySeconds, 5);
  EXPECT_EQ(send(R"({"DelaySeconds":-5.9})").request.delaySeconds, -5);
  EXPECT_EQ(send(R"({"DelaySeconds":1e1})").request.delaySeconds, 10);
  EXPECT_EQ(send(R"({"DelaySeconds":99999999999})").request.delaySeconds, std::numeric_limits<std::int32_t>::max());
  EXPECT_EQ(send(R"({"DelaySeconds":-1e300})").request.delaySeconds, std::numeric_limits<std::int32_t>::min());
  EXPECT_EQ(send(R"({"DelaySeconds":18446744073709551616})").request.delaySeconds,
            std::numeric_limits<std::int32_t>::max());
}

// In the compact wording one word alone was recorded: "no" (dynalite's tests).
TEST(JsonCodec, TakesWordsForABoolean) {
  const JsonDialect classic{.wording = JsonWording::Classic};
  sqs::BatchResultErrorEntry compact{.senderFault = true};
  EXPECT_FALSE(decodeJson(sqs::BatchResultErrorEntry::shape(), R"({"Id":"a","Code":"c","SenderFault":"no"})", &compact,
                          {.wording = JsonWording::Compact})
                   .error);
  EXPECT_FALSE(compact.senderFault);
  for (const auto& [word, meaning] :
       {std::pair{"TRUE", true}, {"yes", true}, {"1", true}, {"no", false}, {"F", false}}) {
    sqs::BatchResultErrorEntry entry{.senderFault = !meaning};
    const std::string json = std::string(R"({"Id":"a","Code":"c","SenderFault":")") + word + "\"}";
    EXPECT_FALSE(decodeJson(sqs::BatchResultErrorEntry::shape(), json, &entry, classic).error) << word;
    EXPECT_EQ(entry.senderFault, meaning) << word;
  }
  sqs::BatchResultErrorEntry entry;
  const DecodeReport report =
      decodeJson(sqs::BatchResultErrorEntry::shape(), R"({"SenderFault":"maybe"})", &entry, classic);
  EXPECT_EQ(report.error->message, "STRING_VALUE can not be converted to an Boolean");
}

TEST(JsonCodec, ReadsTimeInSecondsWithDecimals) {
  const auto [request, report] = decode<eventbridge::PutEventsRequest>(
      R"({"Entries":[{"Time":1893456000.25},{"Time":1893456000},{"Time":1.893456E9}]})", eventbridge::serviceModel());
  ASSERT_FALSE(report.error);
  EXPECT_EQ(request.entries[0].time, TimePoint(std::chrono::milliseconds(1'893'456'000'250)));
  EXPECT_EQ(request.entries[1].time, TimePoint(std::chrono::seconds(1'893'456'000)));
  EXPECT_EQ(request.entries[2].time, TimePoint(std::chrono::seconds(1'893'456'000)));
}

}  // namespace
}  // namespace squall::wire
