// What DynamoDB's answers look like on the wire: the names of errors, the spelling of "message", the checksum.
#include "core/world.hpp"
#include "wire/gateway.hpp"

#include <squall/cloud.hpp>

#include <gtest/gtest.h>

#include <map>

namespace squall::wire {
namespace {

class OneAccount : public Accounts {
 public:
  const std::string& defaultAccount() const override { return cloud.options().account; }
  core::World& world(const std::string&) override { return cloud.world(); }

  Cloud cloud{{.clock = ClockMode::Manual}};
};

class DynamodbAnswers : public testing::Test {
 protected:
  WireResponse ask(const std::string& operation, const std::string& body) {
    const std::string target = "DynamoDB_20120810." + operation;
    const WireRequest request{.method = "POST",
                              .target = "/",
                              .headers = {{"Host", "localhost:4566"},
                                          {"Content-Type", "application/x-amz-json-1.0"},
                                          {"X-Amz-Target", target}},
                              .body = body};
    WireResponse response;
    gateway.handle(request, [&response](WireResponse answer) { response = std::move(answer); });
    return response;
  }

  OneAccount accounts;
  Gateway gateway{{}, accounts};
};

constexpr const char* kTable =
    R"({"TableName":"orders","AttributeDefinitions":[{"AttributeName":"id","AttributeType":"S"}],)"
    R"("KeySchema":[{"AttributeName":"id","KeyType":"HASH"}],"BillingMode":"PAY_PER_REQUEST"})";

TEST_F(DynamodbAnswers, CarryTheChecksumOfTheirBody) {
  const WireResponse empty = ask("ListTables", "{}");
  EXPECT_EQ(empty.body, R"({"TableNames":[]})");
  EXPECT_EQ(empty.header("x-amz-crc32"), "1315925753");
  EXPECT_FALSE(ask("DescribeTable", R"({"TableName":"nope"})").header("x-amz-crc32").empty());
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
