// Chaos on tables: rules find their table, throttling has DynamoDB's own error, a batch comes back half done.
#include "dynamodb/orders.hpp"

#include <squall/chaos.hpp>

#include <gtest/gtest.h>

#include <string>

namespace squall {
namespace {

using DynamodbChaos = DynamodbOrders;

TEST_F(DynamodbChaos, ThrottlesTheTableOfTheRuleAlone) {
  db.createTable(ordersTable("audit"));
  cloud.chaos().add({.id = "t",
                     .on = {.service = "dynamodb", .operation = "PutItem", .resource = "orders"},
                     .when = {.nth = {1}},
                     .fault = {.kind = chaos::FaultKind::Throttle}});
  db.putItem({.tableName = "audit", .item = {{"id", "a"}, {"seq", num("1")}}});
  EXPECT_EQ(errorText([&] {
              put({{"id", "a"}, {"seq", num("1")}});
            }),
            "ProvisionedThroughputExceededException: The level of configured provisioned throughput for the table "
            "was exceeded. Consider increasing your provisioning level with the UpdateTable API.");
  EXPECT_TRUE(get("a", "1").empty());
  put({{"id", "a"}, {"seq", num("1")}});
  EXPECT_FALSE(get("a", "1").empty());
}

TEST_F(DynamodbChaos, FindsATableThatIsNamedByItsArn) {
  cloud.chaos().add({.id = "t",
                     .on = {.service = "dynamodb", .operation = "GetItem", .resource = "orders"},
                     .fault = {.kind = chaos::FaultKind::InternalError}});
  EXPECT_EQ(errorText([&] {
              db.getItem({.tableName = "arn:aws:dynamodb:us-east-1:000000000000:table/orders",
                          .key = {{"id", "a"}, {"seq", num("1")}}});
            }),
            "InternalServerError: Internal server error");
}

// Puts two items in one batch; gives the sort keys of those that came back.
std::string leftOver(Dynamodb& db) {
  dynamodb::BatchWriteItemRequest request;
  for (const char* seq : {"1", "2"}) {
    request.requestItems["orders"].push_back(
        {.putRequest = dynamodb::PutRequest{{{"id", "a"}, {"seq", num(seq)}}}, .deleteRequest = {}});
  }
  std::string left;
  const auto answer = db.batchWriteItem(request);
  for (const auto& [table, writes] : answer.unprocessedItems) {
    for (const auto& write : writes) left += table + ":" + write.putRequest->item.at("seq").n() + " ";
  }
  return left;
}

TEST_F(DynamodbChaos, GivesBackTheEntryOfABatchThatWasNotWritten) {
  cloud.chaos().add({.id = "p",
                     .on = {.service = "dynamodb", .operation = "BatchWriteItem", .resource = "orders"},
                     .when = {.nth = {2}},
                     .scope = chaos::Scope::Resource,
                     .fault = {.kind = chaos::FaultKind::PartialBatch}});
  EXPECT_EQ(leftOver(db), "orders:2 ");
  EXPECT_FALSE(get("a", "1").empty());
  EXPECT_TRUE(get("a", "2").empty());
}

TEST_F(DynamodbChaos, GivesBackAWholeBatchOfWhichNothingWasWritten) {
  cloud.chaos().add({.id = "p",
                     .on = {.service = "dynamodb", .operation = "BatchWriteItem"},
                     .fault = {.kind = chaos::FaultKind::PartialBatch},
                     .limit = {.times = 2}});
  EXPECT_EQ(leftOver(db), "orders:1 orders:2 ");
  EXPECT_TRUE(get("a", "1").empty());
  EXPECT_EQ(leftOver(db), "");
}

}  // namespace
}  // namespace squall
