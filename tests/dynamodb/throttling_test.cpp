// Throughput on virtual time: what tables have, what they keep, and how each operation says that nothing is left.
#include "dynamodb/error_text.hpp"

#include <squall/dynamodb.hpp>

#include <gtest/gtest.h>

#include <chrono>
#include <cstdint>
#include <string>

namespace squall::dynamodb {
namespace {

using namespace std::chrono_literals;

const std::string kProvisioned = "ProvisionedThroughputExceededException: ";
const std::string kTable =
    "The level of configured provisioned throughput for the table was exceeded. Consider increasing your provisioning "
    "level with the UpdateTable API.";

class DynamodbThroughput : public ::testing::Test {
 protected:
  DynamodbThroughput() { configure(cloud, {.throttling = true}); }

  // 2 reads a second, and 1 write unless said otherwise; "byOwner" has 1 of each.
  void createTable(std::int64_t writes = 1) {
    db.createTable({.attributeDefinitions = {{"id", "S"}, {"owner", "S"}},
                    .tableName = "tab",
                    .keySchema = {{"id", "HASH"}},
                    .globalSecondaryIndexes = {{.indexName = "byOwner",
                                                .keySchema = {{"owner", "HASH"}},
                                                .projection = {"ALL", {}},
                                                .provisionedThroughput = ProvisionedThroughput{1, 1}}},
                    .provisionedThroughput = ProvisionedThroughput{2, writes}});
  }
  std::string put(const std::string& id, std::size_t kilobytes = 0, const char* owner = nullptr) {
    Map<AttributeValue> item{{"id", id}, {"data", std::string(kilobytes * 1024, 'x')}};
    if (owner != nullptr) item.emplace("owner", owner);
    return errorText([&] { db.putItem({.tableName = "tab", .item = item}); });
  }
  std::string get() {
    return errorText([&] { db.getItem({.tableName = "tab", .key = {{"id", "a"}}, .consistentRead = true}); });
  }

  Cloud cloud{{.clock = ClockMode::Manual}};
  Dynamodb db{cloud};
};

TEST_F(DynamodbThroughput, IsUsedUpAndComesBackWithTime) {
  createTable();
  EXPECT_EQ(put("a"), "no error");
  EXPECT_EQ(put("a"), kProvisioned + kTable);
  cloud.clock().advance(999ms);
  cloud.clock().advance(1ms);
  EXPECT_EQ(put("a"), "no error");
  EXPECT_EQ(get(), "no error");  // reads are counted apart
  EXPECT_EQ(get(), "no error");
  EXPECT_EQ(get(), kProvisioned + kTable);
}

TEST_F(DynamodbThroughput, OfQuietTimesIsKeptForFiveMinutes) {
  createTable();
  EXPECT_EQ(put("a"), "no error");
  cloud.clock().advance(1h);
  for (int i = 0; i < 300; ++i) ASSERT_EQ(put("a"), "no error") << i;
  EXPECT_EQ(put("a"), kProvisioned + kTable);
}

// A call that costs more than there is has it all the same, and the next ones wait until it is paid for.
TEST_F(DynamodbThroughput, MayBeOwed) {
  createTable();
  EXPECT_EQ(put("a", 9), "no error");  // 10 units
  cloud.clock().advance(9s);
  EXPECT_EQ(put("a"), kProvisioned + kTable);
  cloud.clock().advance(1s);
  EXPECT_EQ(put("a"), "no error");
}

TEST_F(DynamodbThroughput, OfAnIndexHoldsBackWritesThatTouchIt) {
  createTable(1000);
  EXPECT_EQ(put("a", 0, "bob"), "no error");
  EXPECT_EQ(put("b", 0, "bob"),
            kProvisioned +
                "The level of configured provisioned throughput for one or more global secondary indexes of the table "
                "was exceeded. Consider increasing your provisioning level for the under-provisioned global secondary "
                "indexes with the UpdateTable API");
  EXPECT_EQ(put("c"), "no error");  // is not in it
}

TEST_F(DynamodbThroughput, LeavesTheRestOfABatchUnprocessed) {
  createTable();
  WriteRequest write{.putRequest = PutRequest{.item = {{"id", "a"}}}};
  WriteRequest other{.putRequest = PutRequest{.item = {{"id", "b"}}}};
  const BatchWriteItemResult written = db.batchWriteItem({.requestItems = {{"tab", {write, other}}}});
  ASSERT_EQ(written.unprocessedItems.at("tab").size(), 1u);
  EXPECT_EQ(written.unprocessedItems.at("tab")[0].putRequest->item.at("id").s(), "b");
  EXPECT_EQ(errorText([&] { db.batchWriteItem({.requestItems = {{"tab", {write, other}}}}); }), kProvisioned + kTable);

  KeysAndAttributes keys{.keys = {{{"id", "a"}}, {{"id", "b"}}, {{"id", "c"}}}, .consistentRead = true};
  const BatchGetItemResult read = db.batchGetItem({.requestItems = {{"tab", keys}}});
  ASSERT_EQ(read.unprocessedKeys.at("tab").keys.size(), 1u);
  EXPECT_EQ(read.unprocessedKeys.at("tab").keys[0].at("id").s(), "c");
  EXPECT_EQ(errorText([&] { db.batchGetItem({.requestItems = {{"tab", keys}}}); }), kProvisioned + kTable);
}

TEST_F(DynamodbThroughput, CancelsATransaction) {
  createTable();
  EXPECT_EQ(put("a"), "no error");
  TransactWriteItem write;
  write.put.emplace();
  write.put->tableName = "tab";
  write.put->item = {{"id", "z"}};
  EXPECT_EQ(errorText([&] { db.transactWriteItems({.transactItems = {write}}); }),
            "TransactionCanceledException: Transaction cancelled, please refer cancellation reasons for specific "
            "reasons [ProvisionedThroughputExceeded]");
}

TEST_F(DynamodbThroughput, OnDemandHasAMaximumOfItsOwn) {
  db.createTable({.attributeDefinitions = {{"id", "S"}},
                  .tableName = "tab",
                  .keySchema = {{"id", "HASH"}},
                  .billingMode = "PAY_PER_REQUEST",
                  .onDemandThroughput = OnDemandThroughput{.maxReadRequestUnits = -1, .maxWriteRequestUnits = 1}});
  EXPECT_EQ(put("a"), "no error");
  EXPECT_EQ(put("a").substr(0, 65), "ThrottlingException: Throughput exceeds the current capacity of y");
  for (int i = 0; i < 1000; ++i) ASSERT_EQ(get(), "no error");
}

TEST(DynamodbThroughputByDefault, IsEndless) {
  Cloud cloud{{.clock = ClockMode::Manual}};
  Dynamodb db{cloud};
  db.createTable({.attributeDefinitions = {{"id", "S"}},
                  .tableName = "tab",
                  .keySchema = {{"id", "HASH"}},
                  .provisionedThroughput = ProvisionedThroughput{1, 1}});
  for (int i = 0; i < 1000; ++i) db.putItem({.tableName = "tab", .item = {{"id", "a"}}});
}

}  // namespace
}  // namespace squall::dynamodb
