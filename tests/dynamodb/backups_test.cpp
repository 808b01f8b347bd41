// Backups, point-in-time recovery, and the tables that are restored from them.
#include "dynamodb/orders.hpp"

#include <chrono>

namespace squall {
namespace {

using namespace std::chrono_literals;

class DynamodbBackups : public DynamodbOrders {
 protected:
  void order(const std::string& id, const std::string& city) { put({{"id", id}, {"seq", num("1")}, {"city", city}}); }
  std::string backup(const std::string& name) {
    return db.createBackup({.tableName = "orders", .backupName = name}).backupDetails->backupArn;
  }
  void recover(bool enabled = true, std::optional<std::int32_t> days = {}) {
    dynamodb::UpdateContinuousBackupsRequest request;
    request.tableName = "orders";
    request.pointInTimeRecoverySpecification.pointInTimeRecoveryEnabled = enabled;
    request.pointInTimeRecoverySpecification.recoveryPeriodInDays = days;
    db.updateContinuousBackups(request);
  }
  dynamodb::PointInTimeRecoveryDescription recovery() {
    return *db.describeContinuousBackups({.tableName = "orders"})
                .continuousBackupsDescription->pointInTimeRecoveryDescription;
  }
  dynamodb::RestoreTableToPointInTimeRequest restoreTo(TimePoint when, const std::string& target) {
    dynamodb::RestoreTableToPointInTimeRequest request;
    request.sourceTableName = "orders";
    request.targetTableName = target;
    request.restoreDateTime = when;
    return request;
  }
  // "a:Bonn b:Rome", by id, of the index byCity or of the table.
  std::string cities(const std::string& table, const std::string& index = {}) {
    dynamodb::ScanRequest request;
    request.tableName = table;
    if (!index.empty()) request.indexName = index;
    std::map<std::string, std::string> found;
    for (const auto& item : db.scan(request).items) found[item.at("id").s()] = item.at("city").s();
    std::string text;
    for (const auto& [id, city] : found) text += (text.empty() ? "" : " ") + id + ":" + city;
    return text;
  }
};

TEST_F(DynamodbBackups, KeepWhatTheTableHadWhenTheyWereMade) {
  order("a", "Bonn");
  order("b", "Rome");
  const std::string arn = backup("before");
  order("a", "Oslo");
  order("c", "Kiel");

  dynamodb::RestoreTableFromBackupRequest request;
  request.targetTableName = "restored";
  request.backupArn = arn;
  const auto answer = db.restoreTableFromBackup(request).tableDescription;
  EXPECT_EQ(answer->tableStatus, "CREATING");
  EXPECT_EQ(answer->restoreSummary->sourceBackupArn, arn);
  EXPECT_TRUE(answer->restoreSummary->restoreInProgress);

  EXPECT_EQ(cities("restored"), "a:Bonn b:Rome");
  EXPECT_EQ(cities("restored", "byCity"), "a:Bonn b:Rome");
  EXPECT_EQ(cities("orders"), "a:Oslo b:Rome c:Kiel");
  const auto table = db.describeTable({.tableName = "restored"}).table;
  EXPECT_EQ(table->tableStatus, "ACTIVE");
  EXPECT_FALSE(table->restoreSummary);
  EXPECT_EQ(table->localSecondaryIndexes.size(), 1U);
  EXPECT_EQ(table->globalSecondaryIndexes.size(), 2U);
}

TEST_F(DynamodbBackups, AreIndependentOfTheTablesThatAreRestoredFromThem) {
  order("a", "Bonn");
  const std::string arn = backup("before");
  db.restoreTableFromBackup({.targetTableName = "first", .backupArn = arn});
  db.deleteItem({.tableName = "first", .key = {{"id", "a"}, {"seq", num("1")}}});
  db.restoreTableFromBackup({.targetTableName = "second", .backupArn = arn});
  EXPECT_EQ(cities("first"), "");
  EXPECT_EQ(cities("second"), "a:Bonn");
}

TEST_F(DynamodbBackups, AreDescribedListedAndDeleted) {
  order("a", "Bonn");
  const auto created = *db.createBackup({.tableName = "orders", .backupName = "nightly"}).backupDetails;
  EXPECT_EQ(created.backupStatus, "CREATING");
  EXPECT_EQ(created.backupType, "USER");
  EXPECT_EQ(created.backupArn.substr(0, 61), "arn:aws:dynamodb:us-east-1:000000000000:table/orders/backup/0");

  const auto described = *db.describeBackup({.backupArn = created.backupArn}).backupDescription;
  EXPECT_EQ(described.backupDetails->backupStatus, "AVAILABLE");
  EXPECT_EQ(described.sourceTableDetails->itemCount, 1);
  EXPECT_EQ(described.sourceTableDetails->billingMode, "PAY_PER_REQUEST");
  EXPECT_EQ(described.sourceTableFeatureDetails->globalSecondaryIndexes.size(), 2U);

  const auto listed = db.listBackups({.tableName = "orders"}).backupSummaries;
  ASSERT_EQ(listed.size(), 1U);
  EXPECT_EQ(listed[0].backupName, "nightly");

  EXPECT_EQ(db.deleteBackup({.backupArn = created.backupArn}).backupDescription->backupDetails->backupStatus,
            "DELETED");
  EXPECT_TRUE(db.listBackups({}).backupSummaries.empty());
  EXPECT_EQ(errorText([&] { db.describeBackup({.backupArn = created.backupArn}); }),
            "BackupNotFoundException: Backup not found: " + created.backupArn);
}

TEST_F(DynamodbBackups, AreListedInPagesByTimeAndByType) {
  const TimePoint start = cloud.clock().now();
  for (const char* name : {"one", "two", "three"}) {
    backup(name);
    cloud.clock().advance(1h);
  }
  const auto first = db.listBackups({.limit = 2});
  ASSERT_EQ(first.backupSummaries.size(), 2U);
  dynamodb::ListBackupsRequest rest;
  rest.exclusiveStartBackupArn = first.lastEvaluatedBackupArn;
  const auto second = db.listBackups(rest);
  ASSERT_EQ(second.backupSummaries.size(), 1U);
  EXPECT_EQ(second.backupSummaries[0].backupName, "three");
  EXPECT_FALSE(second.lastEvaluatedBackupArn);

  dynamodb::ListBackupsRequest window;
  window.timeRangeLowerBound = start + 1h;
  window.timeRangeUpperBound = start + 2h;
  ASSERT_EQ(db.listBackups(window).backupSummaries.size(), 1U);
  EXPECT_EQ(db.listBackups(window).backupSummaries[0].backupName, "two");
  window.backupType = "SYSTEM";
  EXPECT_TRUE(db.listBackups(window).backupSummaries.empty());
}

TEST_F(DynamodbBackups, OutliveTheirTable) {
  order("a", "Bonn");
  const std::string arn = backup("before");
  db.deleteTable({.tableName = "orders"});
  db.restoreTableFromBackup({.targetTableName = "orders", .backupArn = arn});
  EXPECT_EQ(cities("orders"), "a:Bonn");
}

TEST_F(DynamodbBackups, RefuseWhatIsMissingAndWhatIsThere) {
  const std::string arn = backup("before");
  EXPECT_EQ(errorText([&] { db.createBackup({.tableName = "nowhere", .backupName = "one"}); }),
            "TableNotFoundException: Table not found: nowhere");
  EXPECT_EQ(errorText([&] { db.describeContinuousBackups({.tableName = "nowhere"}); }),
            "TableNotFoundException: Table not found: nowhere");
  EXPECT_EQ(errorText([&] { db.restoreTableFromBackup({.targetTableName = "orders", .backupArn = arn}); }),
            "TableAlreadyExistsException: Table already exists: orders");
  EXPECT_EQ(errorText([&] { db.restoreTableFromBackup({.targetTableName = "other", .backupArn = arn + "0"}); }),
            "BackupNotFoundException: Backup not found: " + arn + "0");
  EXPECT_EQ(
      validationText([&] { db.describeBackup({.backupArn = "arn:aws:dynamodb:us-east-1:000000000000:table/orders"}); }),
      "Invalid Backup ARN");
  dynamodb::RestoreTableFromBackupRequest request;
  request.targetTableName = "other";
  request.backupArn = arn;
  request.globalSecondaryIndexOverride = {
      {.indexName = "byColour", .keySchema = {{"colour", "HASH"}}, .projection = {"ALL", {}}}};
  EXPECT_EQ(validationText([&] { db.restoreTableFromBackup(request); }),
            "Invalid Request: Index byColour does not match a secondary index that existed in the source table and "
            "cannot be created during the restore operation");
  request.globalSecondaryIndexOverride = {};
  request.billingModeOverride = "PROVISIONED";
  EXPECT_EQ(validationText([&] { db.restoreTableFromBackup(request); }),
            "Invalid Request: Must override ProvisionedThroughput if BillingMode is overridden to PROVISIONED");
}

TEST_F(DynamodbBackups, RestoreWithOtherIndexesAndThroughput) {
  order("a", "Bonn");
  dynamodb::RestoreTableFromBackupRequest request;
  request.targetTableName = "restored";
  request.backupArn = backup("before");
  request.billingModeOverride = "PROVISIONED";
  request.provisionedThroughputOverride.emplace();
  request.provisionedThroughputOverride->readCapacityUnits = 3;
  request.provisionedThroughputOverride->writeCapacityUnits = 2;
  request.globalSecondaryIndexOverride = {
      {.indexName = "byCity", .keySchema = {{"city", "HASH"}}, .projection = {"ALL", {}}}};
  request.localSecondaryIndexOverride.markPresent();
  const auto table = db.restoreTableFromBackup(request).tableDescription;
  EXPECT_EQ(table->provisionedThroughput->readCapacityUnits, 3);
  ASSERT_EQ(table->globalSecondaryIndexes.size(), 1U);
  EXPECT_EQ(table->globalSecondaryIndexes[0].provisionedThroughput->writeCapacityUnits, 2);
  EXPECT_TRUE(table->localSecondaryIndexes.empty());
  EXPECT_EQ(table->attributeDefinitions.size(), 3U);  // id, seq, city
  EXPECT_EQ(cities("restored", "byCity"), "a:Bonn");
}

TEST_F(DynamodbBackups, RestoreATableToWhatItWasAtAnyTimeSinceRecoveryWasTurnedOn) {
  order("a", "Bonn");
  recover();
  cloud.clock().advance(1h);
  order("a", "Oslo");
  order("b", "Rome");
  const TimePoint later = cloud.clock().now();
  cloud.clock().advance(1h);
  db.deleteItem({.tableName = "orders", .key = {{"id", "a"}, {"seq", num("1")}}});
  cloud.clock().advance(1h);

  db.restoreTableToPointInTime(restoreTo(later - 1s, "first"));
  db.restoreTableToPointInTime(restoreTo(later, "second"));
  auto latest = restoreTo({}, "third");
  latest.restoreDateTime.reset();
  latest.useLatestRestorableTime = true;
  db.restoreTableToPointInTime(latest);
  EXPECT_EQ(cities("first"), "a:Bonn");
  EXPECT_EQ(cities("second"), "a:Oslo b:Rome");
  EXPECT_EQ(cities("third"), "b:Rome");
}

TEST_F(DynamodbBackups, ReachBackAsFarAsTheRecoveryPeriod) {
  EXPECT_EQ(recovery().pointInTimeRecoveryStatus, "DISABLED");
  EXPECT_EQ(errorText([&] { db.restoreTableToPointInTime(restoreTo(cloud.clock().now(), "other")); }),
            "PointInTimeRecoveryUnavailableException: Point in time recovery is not enabled for table 'orders'");
  recover(true, 2);
  const TimePoint start = cloud.clock().now();
  EXPECT_EQ(recovery().earliestRestorableDateTime, start);
  order("a", "Bonn");
  cloud.clock().advance(72h);
  order("a", "Oslo");
  EXPECT_EQ(recovery().earliestRestorableDateTime, start + 24h);
  EXPECT_EQ(recovery().latestRestorableDateTime, start + 72h);
  EXPECT_EQ(recovery().recoveryPeriodInDays, 2);
  for (const TimePoint wrong : {start, start + 73h}) {
    EXPECT_EQ(errorText([&] { db.restoreTableToPointInTime(restoreTo(wrong, "other")); }).substr(0, 27),
              "InvalidRestoreTimeException");
  }
  db.restoreTableToPointInTime(restoreTo(start + 24h, "other"));
  EXPECT_EQ(cities("other"), "a:Bonn");
  // What was forgotten does not come back with a longer period.
  recover(true, 35);
  EXPECT_EQ(recovery().earliestRestorableDateTime, start + 24h);
  recover(false);
  EXPECT_EQ(recovery().pointInTimeRecoveryStatus, "DISABLED");
  EXPECT_EQ(validationText([&] { recover(true, 36); }).substr(0, 27), "1 validation error detected");
}

TEST_F(DynamodbBackups, TakeBackWhatExpired) {
  dynamodb::UpdateTimeToLiveRequest ttl;
  ttl.tableName = "orders";
  ttl.timeToLiveSpecification.enabled = true;
  ttl.timeToLiveSpecification.attributeName = "until";
  db.updateTimeToLive(ttl);
  recover();
  const TimePoint start = cloud.clock().now();
  const auto until = std::chrono::duration_cast<std::chrono::seconds>((start + 1h).time_since_epoch()).count();
  put({{"id", "a"}, {"seq", num("1")}, {"city", "Bonn"}, {"until", num(std::to_string(until))}});
  cloud.clock().advance(2h);
  EXPECT_EQ(cities("orders"), "");
  db.restoreTableToPointInTime(restoreTo(start + 59min, "other"));
  EXPECT_EQ(cities("other"), "a:Bonn");
}

TEST_F(DynamodbBackups, AreMadeByAwsWhenATableWithRecoveryIsDeleted) {
  order("a", "Bonn");
  recover();
  db.deleteTable({.tableName = "orders"});
  EXPECT_TRUE(db.listBackups({}).backupSummaries.empty());
  const auto listed = db.listBackups({.backupType = "SYSTEM"}).backupSummaries;
  ASSERT_EQ(listed.size(), 1U);
  EXPECT_EQ(listed[0].backupName, "orders.DeletedTableBackup");
  EXPECT_EQ(validationText([&] { db.deleteBackup({.backupArn = *listed[0].backupArn}); }).substr(0, 58),
            "Invalid Request: User is not allowed to delete the system ");
  db.restoreTableFromBackup({.targetTableName = "orders", .backupArn = *listed[0].backupArn});
  EXPECT_EQ(cities("orders"), "a:Bonn");
  cloud.clock().advance(35 * 24h);
  EXPECT_TRUE(db.listBackups({.backupType = "ALL"}).backupSummaries.empty());
}

}  // namespace
}  // namespace squall
