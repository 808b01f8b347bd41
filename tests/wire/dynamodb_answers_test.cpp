// What DynamoDB's answers look like on the wire: the names of errors, the spelling of "message", the checksum.
#include "core/world.hpp"
#include "wire/content_coding.hpp"
#include "wire/gateway.hpp"

#include <squall/cloud.hpp>

#include <gtest/gtest.h>

#include <map>

namespace squall::wire {
namespace {

constexpr const char* kTable =
    R"({"TableName":"orders","AttributeDefinitions":[{"AttributeName":"id","AttributeType":"S"}],)"
    R"("KeySchema":[{"AttributeName":"id","KeyType":"HASH"}],"BillingMode":"PAY_PER_REQUEST"})";

class OneAccount : public Accounts {
 public:
  const std::string& defaultAccount() const override { return cloud.options().account; }
  core::World& world(const std::string&) override { return cloud.world(); }

  Cloud cloud{{.clock = ClockMode::Manual}};
};

class DynamodbAnswers : public testing::Test {
 protected:
  using Headers = std::vector<WireHeader>;
  static constexpr const char* kSignature =
      "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, "
      "Signature=0";

  WireResponse ask(const std::string& operation, const std::string& body, const Headers& more = {}) {
    Headers headers{{"Authorization", kSignature}, {"X-Amz-Date", "20260101T000000Z"}};
    headers.insert(headers.end(), more.begin(), more.end());
    return askAs(operation, body, std::move(headers));
  }
  WireResponse askAs(const std::string& operation, const std::string& body, Headers headers,
                     const std::string& path = "/") {
    const std::string target = "DynamoDB_20120810." + operation;
    headers.insert(headers.end(), {{"Host", "localhost:4566"}, {"X-Amz-Target", target}});
    headers.push_back({"Content-Type", "application/x-amz-json-1.0"});
    const WireRequest request{.method = "POST", .target = path, .headers = std::move(headers), .body = body};
    WireResponse response;
    gateway.handle(request, [&response](WireResponse answer) { response = std::move(answer); });
    return response;
  }

  OneAccount accounts;
  Gateway gateway{{}, accounts};
};

TEST_F(DynamodbAnswers, CarryTheChecksumOfTheirBody) {
  const WireResponse empty = ask("ListTables", "{}");
  EXPECT_EQ(empty.body, R"({"TableNames":[]})");
  EXPECT_EQ(empty.header("x-amz-crc32"), "1315925753");
  EXPECT_FALSE(ask("DescribeTable", R"({"TableName":"nope"})").header("x-amz-crc32").empty());
}

TEST_F(DynamodbAnswers, ArePackedForWhoTakesThemSo) {
  const WireResponse packed = ask("ListTables", "{}", {{"Accept-Encoding", "deflate, gzip;q=0.5"}});
  EXPECT_EQ(packed.header("Content-Encoding"), "gzip");
  EXPECT_EQ(gunzip(packed.body, 100), R"({"TableNames":[]})");
  EXPECT_NE(packed.header("x-amz-crc32"), "1315925753");  // that of the bytes that were sent
  EXPECT_EQ(ask("ListTables", "{}", {{"Accept-Encoding", "gzip;q=0, identity"}}).header("Content-Encoding"), "");
}

TEST_F(DynamodbAnswers, AreGivenToPackedRequests) {
  const WireResponse made = ask("CreateTable", gzip(kTable), {{"Content-Encoding", "gzip"}});
  EXPECT_EQ(made.status, 200) << made.body;
  const std::string broken = R"({"__type":"com.amazon.coral.service#SerializationException"})";
  EXPECT_EQ(ask("ListTables", "{}", {{"Content-Encoding", "gzip"}}).body, broken);
  EXPECT_EQ(ask("ListTables", gzip("{}") + "x", {{"Content-Encoding", "gzip"}}).body, broken);
  // 17 MiB of spaces in 17 KB.
  EXPECT_EQ(ask("ListTables", gzip(std::string(17 << 20, ' ')), {{"Content-Encoding", "gzip"}}).body, broken);
}

// Texts: dynalite's tests, which were run against AWS.
TEST_F(DynamodbAnswers, RefuseCallsWithoutASignatureOrWithHalfOfOne) {
  const auto complaint = [this](Headers headers, const std::string& path = "/") {
    const WireResponse answer = askAs("ListTables", "{}", std::move(headers), path);
    EXPECT_EQ(answer.status, 400);
    return answer.body.substr(answer.body.find('#') + 1);
  };
  const std::string missing =
      R"(MissingAuthenticationTokenException","message":"Request is missing Authentication Token"})";
  EXPECT_EQ(complaint({}), missing);
  EXPECT_EQ(complaint({{"Authorization", "AWS4"}}), missing);
  EXPECT_EQ(complaint({}, "/?X-Amz-Credential=a&X-Amz-Signature=b&X-Amz-SignedHeaders=c&X-Amz-Date=d"), missing);
  EXPECT_EQ(complaint({{"Authorization", "AWS4-"}}),
            R"(IncompleteSignatureException","message":"Authorization header requires 'Credential' parameter. )"
            R"(Authorization header requires 'Signature' parameter. Authorization header requires 'SignedHeaders' )"
            R"(parameter. Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. )"
            R"(Authorization=AWS4-"})");
  EXPECT_EQ(complaint({{"Authorization", "AWS4- Signature=b, Credential=a"}, {"Date", "a"}}),
            R"(IncompleteSignatureException","message":"Authorization header requires 'SignedHeaders' parameter. )"
            R"(Authorization=AWS4- Signature=b, Credential=a"})");
  EXPECT_EQ(complaint({{"Authorization", "X"}}, "/?X-Amz-Algorithm"),
            R"(InvalidSignatureException","message":"Found both 'X-Amz-Algorithm' as a query-string param and )"
            R"('Authorization' as HTTP header."})");
  EXPECT_EQ(complaint({}, "/?X-Amz-Algorithm=a&X-Amz-Credential=b&X-Amz-Signature=c&X-Amz-Date=d"),
            R"(IncompleteSignatureException","message":"AWS query-string parameters must include )"
            R"('X-Amz-SignedHeaders'. Re-examine the query-string parameters."})");
}

TEST_F(DynamodbAnswers, NameWhatCannotBeReadInTheWordsOfAwssDecoder) {
  const auto complaint = [this](const std::string& operation, const std::string& body) {
    const std::string answer = ask(operation, body).body;
    return answer.substr(answer.find("Message") + 10);
  };
  const std::string generic =
      "class sun.reflect.generics.reflectiveObjects.ParameterizedTypeImpl cannot be cast to class java.lang.Class "
      "(sun.reflect.generics.reflectiveObjects.ParameterizedTypeImpl and java.lang.Class are in module java.base of "
      "loader 'bootstrap')\"}";
  EXPECT_EQ(complaint("BatchWriteItem", R"({"RequestItems":{"a":23}})"), generic);
  EXPECT_EQ(complaint("BatchGetItem", R"({"RequestItems":{"a":{"Keys":["23"]}}})"), generic);
  EXPECT_EQ(complaint("GetItem", R"({"Key":{"a":{"M":{"b":23}}}})"), "Unexpected value type in payload\"}");
  EXPECT_EQ(complaint("GetItem", R"({"Key":{"a":{"B":"+/+="}}})"),
            "Invalid last non-pad Base64 character dectected\"}");
  EXPECT_EQ(complaint("GetItem", R"({"Key":{"a":{"B":"23456"}}})"),
            "Base64 encoded length is expected a multiple of 4 bytes but found: 5\"}");
}

// "no" is a word for false, and since 2026 a NULL that is false is one that is true.
TEST_F(DynamodbAnswers, TakeWordsForTruths) {
  ask("CreateTable", kTable);
  EXPECT_EQ(ask("PutItem", R"({"TableName":"orders","Item":{"id":{"S":"a"},"n":{"NULL":"no"}}})").body, "{}");
  EXPECT_EQ(ask("GetItem", R"({"TableName":"orders","Key":{"id":{"S":"a"}}})").body,
            R"({"Item":{"id":{"S":"a"},"n":{"NULL":true}}})");
  EXPECT_NE(ask("GetItem", R"({"TableName":"orders","Key":{"id":{"NULL":"no"}}})")
                .body.find("Null attribute value types must have the value of true"),
            std::string::npos);
  EXPECT_NE(ask("GetItem", R"({"TableName":"orders","ConsistentRead":"23"})").body.find("Unexpected token received"),
            std::string::npos);
}

TEST_F(DynamodbAnswers, NameErrorsInThreeNamespaces) {
  EXPECT_EQ(ask("GetItem", R"({"TableName":"nope","Key":{"id":{"S":"a"}}})").body,
            R"({"__type":"com.amazonaws.dynamodb.v20120810#ResourceNotFoundException",)"
            R"("message":"Requested resource not found"})");
  ask("CreateTable", kTable);
  EXPECT_EQ(ask("GetItem", R"({"TableName":"orders","Key":{"no":{"S":"a"}}})").body,
            R"({"__type":"com.amazon.coral.validate#ValidationException",)"
            R"("message":"The provided key element does not match the schema"})");
  EXPECT_EQ(ask("GetItem", R"({"TableName":1})").body, R"({"__type":"com.amazon.coral.service#SerializationException",)"
                                                       R"("Message":"NUMBER_VALUE cannot be converted to String"})");
}

TEST_F(DynamodbAnswers, GiveTheReasonsOfACancelledTransaction) {
  ask("CreateTable", kTable);
  ask("PutItem", R"({"TableName":"orders","Item":{"id":{"S":"a"}}})");
  const WireResponse answer =
      ask("TransactWriteItems",
          R"({"TransactItems":[{"Put":{"TableName":"orders","Item":{"id":{"S":"b"}}}},{"Put":{"TableName":"orders",)"
          R"-("Item":{"id":{"S":"a"}},"ConditionExpression":"attribute_not_exists(id)",)-"
          R"("ReturnValuesOnConditionCheckFailure":"ALL_OLD"}}]})");
  EXPECT_EQ(answer.status, 400);
  EXPECT_EQ(
      answer.body,
      R"({"__type":"com.amazonaws.dynamodb.v20120810#TransactionCanceledException",)"
      R"("Message":"Transaction cancelled, please refer cancellation reasons for specific reasons )"
      R"([None, ConditionalCheckFailed]","CancellationReasons":[{"Code":"None"},)"
      R"({"Code":"ConditionalCheckFailed","Message":"The conditional request failed","Item":{"id":{"S":"a"}}}]})");
}

}  // namespace
}  // namespace squall::wire
