// Snapshots of tables: what a diff says of items and settings, what a restore brings back, and files of both.
#include <squall/dynamodb.hpp>
#include <squall/dynamodbstreams.hpp>
#include <squall/squall.hpp>
#include <squall/testing/matchers.hpp>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <chrono>
#include <string>
#include <utility>

namespace squall {
namespace {

using namespace std::chrono_literals;
using testing::ChangesNothing;
using testing::ControlRecordsUntouched;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::OnlyTouches;
using ::testing::StartsWith;
using Value = dynamodb::AttributeValue;
using Item = Map<Value>;
using Json = nlohmann::ordered_json;

constexpr const char* kFirst = R"({"id":{"S":"o-1"}})";

class SnapshotOfTables : public ::testing::Test {
 protected:
  SnapshotOfTables() {
    dynamodb::CreateTableRequest orders{.tableName = "orders", .billingMode = "PAY_PER_REQUEST"};
    orders.attributeDefinitions = {{"id", "S"}, {"customer", "S"}};
    orders.keySchema = {{"id", "HASH"}};
    orders.globalSecondaryIndexes = {
        {.indexName = "byCustomer", .keySchema = {{"customer", "HASH"}}, .projection = {"ALL", {}}}};
    orders.tags = {{"team", "billing"}};
    db.createTable(orders);
    db.updateTimeToLive(
        {.tableName = "orders", .timeToLiveSpecification = {.enabled = true, .attributeName = "until"}});
    put({{"id", "o-1"}, {"total", Value::number("12")}, {"customer", "ann"}});
    put({{"id", "control"}, {"total", Value::number("0")}});
  }

  void put(Item item) { db.putItem({.tableName = "orders", .item = std::move(item)}); }
  Item get(const std::string& id) { return db.getItem({.tableName = "orders", .key = {{"id", id}}}).item; }
  void remove(const std::string& id) { db.deleteItem({.tableName = "orders", .key = {{"id", id}}}); }
  std::size_t byCustomer(const std::string& name) {
    dynamodb::QueryRequest query{.tableName = "orders", .indexName = "byCustomer"};
    query.keyConditionExpression = "customer = :c";
    query.expressionAttributeValues = {{":c", Value(name)}};
    return db.query(query).items.size();
  }
  Value secondsFromNow(std::chrono::seconds span) {
    const auto now = std::chrono::duration_cast<std::chrono::seconds>(cloud.clock().now().time_since_epoch());
    return Value::number(std::to_string((now + span).count()));
  }

  Cloud cloud{{.clock = ClockMode::Manual}};
  Dynamodb db{cloud};
};

TEST_F(SnapshotOfTables, ADiffNamesTheItemAndTheAttributesThatChanged) {
  const Snapshot before = cloud.snapshot();
  put({{"id", "o-1"}, {"total", Value::number("13")}, {"customer", "ann"}, {"paid", Value::boolean(true)}});
  EXPECT_EQ(toString(cloud.diff(before)),
            R"(orders: 1 item changed ({"id":{"S":"o-1"}}: total 12 -> 13; paid (none) -> true))");
}

TEST_F(SnapshotOfTables, ADiffShowsWholeItemsThatWereAddedOrRemoved) {
  const Snapshot before = cloud.snapshot();
  put({{"id", "o-2"}, {"total", Value::number("7")}, {"note", "new"}});
  remove("o-1");
  EXPECT_EQ(toString(cloud.diff(before)), R"(orders: 1 item added ({"id":{"S":"o-2"}} note "new"; total 7), )"
                                          R"(1 item removed ({"id":{"S":"o-1"}} customer "ann"; total 12))");
}

TEST_F(SnapshotOfTables, ADiffTellsATextFromANumber) {
  const Snapshot before = cloud.snapshot();
  put({{"id", "o-1"}, {"total", "12"}, {"customer", "ann"}});
  EXPECT_THAT(toString(cloud.diff(before)), HasSubstr(R"(total 12 -> "12")"));
}

TEST_F(SnapshotOfTables, WhatIsWrittenAsItWasHasNotChanged) {
  put({{"id", "o-3"}, {"colours", Value::stringSet({"red", "blue"})}});
  const Snapshot before = cloud.snapshot();
  put({{"id", "o-3"}, {"colours", Value::stringSet({"blue", "red"})}});
  EXPECT_THROW(put({{"name", "no key"}}), AwsError);
  get("o-1");
  EXPECT_THAT(cloud.diff(before), ChangesNothing());
}

TEST_F(SnapshotOfTables, SettingsTagsAndTablesAreComparedToo) {
  const Snapshot before = cloud.snapshot();
  db.updateTable({.tableName = "orders", .deletionProtectionEnabled = true});
  db.untagResource({.resourceArn = *db.describeTable({.tableName = "orders"}).table->tableArn, .tagKeys = {"team"}});
  dynamodb::CreateTableRequest audit{.tableName = "audit", .billingMode = "PAY_PER_REQUEST"};
  audit.attributeDefinitions = {{"id", "S"}};
  audit.keySchema = {{"id", "HASH"}};
  db.createTable(audit);
  EXPECT_EQ(toString(cloud.diff(before)),
            "audit: table added\n"
            "orders: setting DeletionProtectionEnabled false -> true, tag team billing -> (none)");
}

TEST_F(SnapshotOfTables, ATableMadeAgainIsAnotherOne) {
  const Snapshot before = cloud.snapshot();
  db.deleteTable({.tableName = "orders"});
  EXPECT_THAT(toString(cloud.diff(before)), StartsWith("orders: table removed, 2 items removed"));
  dynamodb::CreateTableRequest orders{.tableName = "orders", .billingMode = "PAY_PER_REQUEST"};
  orders.attributeDefinitions = {{"id", "S"}};
  orders.keySchema = {{"id", "HASH"}};
  db.createTable(orders);
  EXPECT_THAT(toString(cloud.diff(before)), HasSubstr("setting TableId"));
}

TEST_F(SnapshotOfTables, MatchersNameItemsByTheirKey) {
  const Snapshot before = cloud.snapshot();
  put({{"id", "o-1"}, {"total", Value::number("13")}});
  EXPECT_THAT(cloud.diff(before), OnlyTouches("orders", kFirst));
  EXPECT_THAT(cloud.diff(before), OnlyTouches("orders", "o-1"));
  EXPECT_THAT(cloud.diff(before), Not(OnlyTouches("orders", "control")));
  EXPECT_THAT(cloud.diff(before), ControlRecordsUntouched({{"orders", "control"}}));
  remove("control");
  EXPECT_THAT(cloud.diff(before), Not(ControlRecordsUntouched({{"orders", "control"}})));
  EXPECT_THAT(cloud.diff(before), Not(ControlRecordsUntouched({{"orders", "contrl"}})));  // never was there
}

TEST_F(SnapshotOfTables, ARestoreBringsBackItemsIndexesAndTables) {
  const Snapshot prepared = cloud.snapshot();
  put({{"id", "o-1"}, {"customer", "bob"}});
  put({{"id", "o-2"}, {"customer", "ann"}});
  cloud.restore(prepared);
  EXPECT_THAT(cloud.diff(prepared), ChangesNothing());
  EXPECT_EQ(get("o-1").at("total").n(), "12");
  EXPECT_EQ(byCustomer("ann"), 1u);
  EXPECT_EQ(byCustomer("bob"), 0u);
  db.deleteTable({.tableName = "orders"});
  cloud.restore(prepared);
  EXPECT_EQ(get("o-1").at("customer").s(), "ann");
  EXPECT_THAT(cloud.diff(prepared), ChangesNothing());
}

TEST_F(SnapshotOfTables, WhatIsWrittenAfterARestoreIsNotInTheSnapshot) {
  const Snapshot prepared = cloud.snapshot();
  for (const char* total : {"13", "14"}) {
    cloud.restore(prepared);
    put({{"id", "o-1"}, {"total", Value::number(total)}});
  }
  EXPECT_THAT(toString(cloud.diff(prepared)), HasSubstr("total 12 -> 14"));
  cloud.restore(prepared);
  EXPECT_EQ(get("o-1").at("total").n(), "12");
}

TEST_F(SnapshotOfTables, WhatWasToExpireInHalfAMinuteDoesSoHalfAMinuteAfterTheRestore) {
  put({{"id", "o-4"}, {"until", secondsFromNow(30s)}});
  const Snapshot prepared = cloud.snapshot();
  cloud.clock().advance(1h);
  EXPECT_TRUE(get("o-4").empty());
  cloud.restore(prepared);
  cloud.clock().advance(29s);
  EXPECT_FALSE(get("o-4").empty());
  cloud.clock().advance(1s);
  EXPECT_TRUE(get("o-4").empty());
}

TEST_F(SnapshotOfTables, AfterARestoreAnItemKeepsItsEndUntilTheAttributeIsWritten) {
  put({{"id", "o-4"}, {"until", secondsFromNow(30s)}});
  const Snapshot prepared = cloud.snapshot();
  cloud.clock().advance(1h);
  cloud.restore(prepared);
  Item item = get("o-4");
  item["note"] = Value("seen");
  put(item);
  cloud.clock().advance(20s);
  EXPECT_FALSE(get("o-4").empty());
  item["until"] = secondsFromNow(100s);
  put(item);
  cloud.clock().advance(99s);
  EXPECT_FALSE(get("o-4").empty());
  cloud.clock().advance(1s);
  EXPECT_TRUE(get("o-4").empty());
}

TEST_F(SnapshotOfTables, BackupsAndTheMemoryOfPointInTimeRecoveryAreKept) {
  dynamodb::UpdateContinuousBackupsRequest recovery{.tableName = "orders"};
  recovery.pointInTimeRecoverySpecification.pointInTimeRecoveryEnabled = true;
  const Snapshot before = cloud.snapshot();
  db.updateContinuousBackups(recovery);
  cloud.clock().advance(10s);
  const TimePoint early = cloud.clock().now();
  cloud.clock().advance(10s);
  put({{"id", "o-1"}, {"total", Value::number("99")}});
  const std::string arn = db.createBackup({.tableName = "orders", .backupName = "first"}).backupDetails->backupArn;
  EXPECT_THAT(toString(cloud.diff(before)), HasSubstr("orders/backup/"));
  EXPECT_THAT(toString(cloud.diff(before)), HasSubstr("days of point-in-time recovery (none) -> 35"));

  const Snapshot prepared = cloud.snapshot();
  const Snapshot loaded = Snapshot::fromJson(toJson(prepared));
  EXPECT_THAT(diffOf(prepared, loaded), ChangesNothing());
  for (const Snapshot& snapshot : {prepared, loaded}) {
    cloud.clock().advance(1h);
    const Duration later = cloud.clock().now() - prepared.takenAt();
    cloud.restore(snapshot);
    dynamodb::RestoreTableToPointInTimeRequest past{.sourceTableName = "orders", .targetTableName = "past"};
    past.restoreDateTime = early + later;
    db.restoreTableToPointInTime(past);
    db.restoreTableFromBackup({.targetTableName = "copy", .backupArn = arn});
    const auto total = [this](const char* table) {
      return db.getItem({.tableName = table, .key = {{"id", "o-1"}}}).item.at("total").n();
    };
    EXPECT_EQ(total("past"), "12");
    EXPECT_EQ(total("copy"), "99");
  }
}

TEST_F(SnapshotOfTables, StreamsAreKeptAndTheirRecordsBelongToTheItem) {
  dynamodb::UpdateTableRequest update{.tableName = "orders"};
  update.streamSpecification = dynamodb::StreamSpecification{true, "NEW_AND_OLD_IMAGES"};
  db.updateTable(update);
  put({{"id", "o-1"}, {"total", Value::number("13")}});
  const Snapshot prepared = cloud.snapshot();
  EXPECT_THAT(diffOf(prepared, Snapshot::fromJson(toJson(prepared))), ChangesNothing());
  put({{"id", "o-1"}, {"total", Value::number("14")}});
  EXPECT_THAT(cloud.diff(prepared), OnlyTouches("orders", "o-1"));
  EXPECT_THAT(cloud.diff(prepared), OnlyTouches("orders", kFirst));
  EXPECT_THAT(toString(cloud.diff(prepared)), HasSubstr("1 record added"));

  DynamodbStreams reader(cloud);
  const std::string arn = *db.describeTable({.tableName = "orders"}).table->latestStreamArn;
  cloud.clock().advance(23h);
  for (const Snapshot& snapshot : {prepared, Snapshot::fromJson(toJson(prepared))}) {
    cloud.restore(snapshot);
    const auto shards = reader.describeStream({.streamArn = arn}).streamDescription->shards;
    ASSERT_EQ(shards.size(), 1u);
    dynamodbstreams::GetShardIteratorRequest from{.streamArn = arn, .shardId = *shards.front().shardId};
    from.shardIteratorType = "TRIM_HORIZON";
    const auto records = reader.getRecords({.shardIterator = *reader.getShardIterator(from).shardIterator}).records;
    ASSERT_EQ(records.size(), 1u);
    EXPECT_EQ(records.front().dynamodb->newImage.at("total").n(), "13");
  }
}

TEST_F(SnapshotOfTables, ReplicasAndExportsAreKeptAlsoInAFile) {
  Dynamodb ireland(cloud, "eu-west-1");
  dynamodb::UpdateTableRequest replicate{.tableName = "orders"};
  replicate.replicaUpdates.emplace_back().create.emplace();
  replicate.replicaUpdates[0].create->regionName = "eu-west-1";
  db.updateTable(replicate);
  dynamodb::UpdateTableReplicaAutoScalingRequest scale{.tableName = "orders"};
  scale.provisionedWriteCapacityAutoScalingUpdate.emplace();
  scale.provisionedWriteCapacityAutoScalingUpdate->maximumUnits = 50;
  db.updateTableReplicaAutoScaling(scale);
  db.updateContinuousBackups(
      {.tableName = "orders", .pointInTimeRecoverySpecification = {.pointInTimeRecoveryEnabled = true}});
  dynamodb::ExportTableToPointInTimeRequest request;
  request.tableArn = *db.describeTable({.tableName = "orders"}).table->tableArn;
  request.s3Bucket = "nowhere";
  const std::string arn = *db.exportTableToPointInTime(request).exportDescription->exportArn;
  put({{"id", "o-1"}, {"total", Value::number("13")}});
  const Snapshot snapshot = cloud.snapshot();
  EXPECT_EQ(toJson(Snapshot::fromJson(toJson(snapshot))), toJson(snapshot));

  for (const Snapshot& each : {snapshot, Snapshot::fromJson(toJson(snapshot))}) {
    db.deleteTable({.tableName = "orders"});
    ireland.deleteTable({.tableName = "orders"});
    cloud.restore(each);
    EXPECT_EQ(db.describeExport({.exportArn = arn}).exportDescription->exportStatus, "FAILED");
    EXPECT_EQ(db.describeTableReplicaAutoScaling({.tableName = "orders"})
                  .tableAutoScalingDescription->replicas.at(0)
                  .replicaProvisionedWriteCapacityAutoScalingSettings->maximumUnits,
              50);
    put({{"id", "o-1"}, {"total", Value::number("14")}});
    EXPECT_EQ(ireland.getItem({.tableName = "orders", .key = {{"id", "o-1"}}}).item.at("total").n(), "14");
  }
}

TEST_F(SnapshotOfTables, KinesisDestinationsAndALateTimeToLiveAreKeptInFilesToo) {
  const std::string stream = "arn:aws:kinesis:us-east-1:000000000000:stream/orders";
  db.enableKinesisStreamingDestination({.tableName = "orders", .streamArn = stream});
  db.delayTimeToLive(1h);
  const std::string text = toJson(cloud.snapshot());
  db.disableKinesisStreamingDestination({.tableName = "orders", .streamArn = stream});
  db.delayTimeToLive(0s);
  cloud.restore(Snapshot::fromJson(text));
  const auto destinations = db.describeKinesisStreamingDestination({.tableName = "orders"});
  EXPECT_EQ(destinations.kinesisDataStreamDestinations.at(0).destinationStatus, "ACTIVE");
  put({{"id", "o-2"}, {"until", secondsFromNow(30s)}});
  cloud.clock().advance(1h);
  EXPECT_FALSE(get("o-2").empty());
  cloud.clock().advance(30s);
  EXPECT_TRUE(get("o-2").empty());
}

TEST_F(SnapshotOfTables, TokensOfTransactionsAreKept) {
  dynamodb::TransactWriteItemsRequest transaction;
  transaction.clientRequestToken = "token-1";
  transaction.transactItems.emplace_back();
  transaction.transactItems[0].update.emplace();
  transaction.transactItems[0].update->tableName = "orders";
  transaction.transactItems[0].update->key = {{"id", "o-1"}};
  transaction.transactItems[0].update->updateExpression = "ADD #total :one";
  transaction.transactItems[0].update->expressionAttributeNames = {{"#total", "total"}};
  transaction.transactItems[0].update->expressionAttributeValues = {{":one", Value::number("1")}};
  db.transactWriteItems(transaction);
  const Snapshot after = cloud.snapshot();
  cloud.reset();
  cloud.restore(Snapshot::fromJson(toJson(after)));
  db.transactWriteItems(transaction);  // the same once more
  EXPECT_EQ(get("o-1").at("total").n(), "13");
  cloud.clock().advance(11min);
  db.transactWriteItems(transaction);  // forgotten
  EXPECT_EQ(get("o-1").at("total").n(), "14");
}

TEST_F(SnapshotOfTables, PoliciesAndContributorInsightsAreKept) {
  const Snapshot before = cloud.snapshot();
  const std::string arn = *db.describeTable({.tableName = "orders"}).table->tableArn;
  const std::string policy = R"({"Version":"2012-10-17","Statement":[{"Effect":"Deny","Resource":"*"}]})";
  const auto revision = db.putResourcePolicy({.resourceArn = arn, .policy = policy}).revisionId;
  db.updateContributorInsights({.tableName = "orders", .contributorInsightsAction = "ENABLE"});
  EXPECT_THAT(toString(cloud.diff(before)), StartsWith(R"(orders: policy (none) -> {"Version":"2012-10-17")"));
  EXPECT_THAT(toString(cloud.diff(before)), HasSubstr("contributor insights (none) -> ACCESSED_AND_THROTTLED_KEYS"));
  const Snapshot after = cloud.snapshot();
  cloud.reset();
  cloud.restore(Snapshot::fromJson(toJson(after)));
  EXPECT_EQ(db.getResourcePolicy({.resourceArn = arn}).policy, policy);
  EXPECT_EQ(db.getResourcePolicy({.resourceArn = arn}).revisionId, revision);
  EXPECT_EQ(db.listContributorInsights({}).contributorInsightsSummaries.size(), 1U);
  EXPECT_EQ(db.describeContributorInsights({.tableName = "orders"}).contributorInsightsRuleList.size(), 2U);
}

// ---- files

class SnapshotOfTablesJson : public SnapshotOfTables {
 protected:
  SnapshotOfTablesJson() {
    Item item{{"id", "all"}};
    item["b"] = Value::binary(std::string("\0\xff", 2));
    item["ns"] = Value::numberSet({"1", "2.5"});
    item["bs"] = Value::binarySet({Blob{"x"}, Blob{"yz"}});
    item["m"] = Value::map({{"l", Value::list({Value::null(), Value::boolean(false), Value("text")})}});
    item["empty"] = Value::map(Map<Value>::presentEmpty());
    item["none"] = Value::list(List<Value>::presentEmpty());
    item["until"] = secondsFromNow(60s);
    put(std::move(item));
    dynamodb::UpdateTableRequest update{.tableName = "orders"};
    update.tableClass = "STANDARD_INFREQUENT_ACCESS";
    update.streamSpecification = dynamodb::StreamSpecification{true, "KEYS_ONLY"};
    db.updateTable(update);
    cloud.clock().advance(7s);
  }
};

TEST_F(SnapshotOfTablesJson, NothingIsLostOnTheWay) {
  const Snapshot saved = cloud.snapshot();
  const std::string text = toJson(saved);
  const Snapshot loaded = Snapshot::fromJson(text);
  EXPECT_THAT(diffOf(saved, loaded), ChangesNothing());
  EXPECT_EQ(toJson(loaded), text);

  Cloud other{{.clock = ClockMode::Manual}};
  other.clock().advance(24h * 30);
  other.restore(loaded);
  Dynamodb there(other);
  EXPECT_EQ(there.scan({.tableName = "orders"}).items, db.scan({.tableName = "orders"}).items);
  EXPECT_EQ(there.describeTable({.tableName = "orders"}).table->tableSizeBytes,
            db.describeTable({.tableName = "orders"}).table->tableSizeBytes);
  other.clock().advance(52s);
  EXPECT_EQ(there.scan({.tableName = "orders"}).count, 3);
  other.clock().advance(1s);
  EXPECT_EQ(there.scan({.tableName = "orders"}).count, 2);
}

TEST_F(SnapshotOfTablesJson, SaysWhatIsWrongWithAFile) {
  const auto complaint = [this](const std::string& pointer, const Json& value) {
    Json json = Json::parse(toJson(cloud.snapshot()));
    json[Json::json_pointer("/regions/0/state/tables/orders" + pointer)] = value;
    try {
      Snapshot::fromJson(json.dump());
    } catch (const std::invalid_argument& error) {
      return std::string(error.what());
    }
    return std::string("nothing");
  };
  EXPECT_THAT(complaint("/items/0/item/id", {{"N", "1"}}), HasSubstr("without its key"));
  EXPECT_THAT(complaint("/items/0/item/x", {{"N", "one"}}), HasSubstr("DynamoDB would not take"));
  EXPECT_THAT(complaint("/items/0/item/x", {{"T", "1"}}), HasSubstr("unknown member 'T'"));
  EXPECT_THAT(complaint("/items/0/item/id", Json::parse(R"({"S":"o-1"})")), HasSubstr("two items of one key"));
  EXPECT_THAT(complaint("/settings/key", Json::array()), HasSubstr("not among its attributes"));
  EXPECT_THAT(complaint("/settings/throughput", 7), HasSubstr("must be an object"));
  EXPECT_THAT(complaint("/settings/colour", "red"), HasSubstr("unknown member 'colour'"));
}

}  // namespace
}  // namespace squall
