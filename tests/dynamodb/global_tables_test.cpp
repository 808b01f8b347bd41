// Tables with replicas in other regions, and the operations on global tables of 2017.
#include "dynamodb/orders.hpp"

#include <chrono>

namespace squall {
namespace {

using namespace std::chrono_literals;

class DynamodbGlobalTables : public DynamodbOrders {
 protected:
  dynamodb::ReplicaDescription replicaIn(Dynamodb& where, const std::string& region) {
    const auto table = where.describeTable({.tableName = "orders"}).table;
    for (const auto& replica : table->replicas) {
      if (replica.regionName == region) return replica;
    }
    return {};
  }
  void makeReplica(const std::string& region) {
    dynamodb::UpdateTableRequest request;
    request.tableName = "orders";
    request.replicaUpdates.push_back({});
    request.replicaUpdates[0].create.emplace();
    request.replicaUpdates[0].create->regionName = region;
    db.updateTable(request);
  }
  void deleteReplica(const std::string& region) {
    dynamodb::UpdateTableRequest request;
    request.tableName = "orders";
    request.replicaUpdates.push_back({});
    request.replicaUpdates[0].delete_.emplace();
    request.replicaUpdates[0].delete_->regionName = region;
    db.updateTable(request);
  }
  static void order(Dynamodb& where, const std::string& id, const std::string& city) {
    where.putItem({.tableName = "orders", .item = {{"id", id}, {"seq", num("1")}, {"city", city}}});
  }
  static void cancel(Dynamodb& where, const std::string& id) {
    where.deleteItem({.tableName = "orders", .key = {{"id", id}, {"seq", num("1")}}});
  }
  static std::string city(Dynamodb& where, const std::string& id) {
    const auto item = where.getItem({.tableName = "orders", .key = {{"id", id}, {"seq", num("1")}}}).item;
    return item.empty() ? "nothing" : item.at("city").s();
  }

  Dynamodb ireland{cloud, "eu-west-1"};
  Dynamodb tokyo{cloud, "ap-northeast-1"};
};

TEST_F(DynamodbGlobalTables, HaveTheItemsThatWereThereAndTheWritesOfEachRegion) {
  order(db, "a", "Bonn");
  makeReplica("eu-west-1");
  EXPECT_EQ(city(ireland, "a"), "Bonn");
  order(db, "b", "Rome");
  EXPECT_EQ(city(ireland, "b"), "Rome");
  order(ireland, "a", "Oslo");
  EXPECT_EQ(city(db, "a"), "Oslo");
  cancel(ireland, "b");
  EXPECT_EQ(city(db, "b"), "nothing");
  const auto found = ireland.scan({.tableName = "orders", .indexName = "byCity"});
  ASSERT_EQ(found.items.size(), 1U);
  EXPECT_EQ(found.items[0].at("city").s(), "Oslo");
}

TEST_F(DynamodbGlobalTables, AreDescribedInEachRegion) {
  EXPECT_FALSE(db.describeTable({.tableName = "orders"}).table->globalTableVersion);
  dynamodb::UpdateTableRequest request;
  request.tableName = "orders";
  request.replicaUpdates.push_back({});
  request.replicaUpdates[0].create.emplace();
  request.replicaUpdates[0].create->regionName = "eu-west-1";
  const auto answer = db.updateTable(request).tableDescription;
  ASSERT_EQ(answer->replicas.size(), 1U);
  EXPECT_EQ(answer->replicas[0].replicaStatus, "CREATING");

  const auto table = db.describeTable({.tableName = "orders"}).table;
  EXPECT_EQ(table->globalTableVersion, "2019.11.21");
  EXPECT_EQ(table->streamSpecification->streamViewType, "NEW_AND_OLD_IMAGES");
  EXPECT_EQ(replicaIn(db, "eu-west-1").replicaStatus, "ACTIVE");
  EXPECT_EQ(replicaIn(ireland, "us-east-1").replicaStatus, "ACTIVE");
  EXPECT_EQ(ireland.describeTable({.tableName = "orders"}).table->tableArn,
            "arn:aws:dynamodb:eu-west-1:000000000000:table/orders");
}

TEST_F(DynamodbGlobalTables, KnowAllTheirReplicas) {
  makeReplica("eu-west-1");
  makeReplica("ap-northeast-1");
  EXPECT_EQ(replicaIn(ireland, "ap-northeast-1").replicaStatus, "ACTIVE");
  EXPECT_EQ(replicaIn(tokyo, "eu-west-1").replicaStatus, "ACTIVE");
  order(tokyo, "a", "Kiel");
  EXPECT_EQ(city(db, "a"), "Kiel");
  EXPECT_EQ(city(ireland, "a"), "Kiel");
}

TEST_F(DynamodbGlobalTables, AreOrdinaryTablesAgainWithoutReplicas) {
  makeReplica("eu-west-1");
  order(db, "a", "Bonn");
  deleteReplica("eu-west-1");
  EXPECT_TRUE(ireland.listTables({}).tableNames.empty());
  const auto table = db.describeTable({.tableName = "orders"}).table;
  EXPECT_TRUE(table->replicas.empty());
  EXPECT_FALSE(table->globalTableVersion);
  EXPECT_TRUE(table->streamSpecification);  // AWS leaves it on, too
  EXPECT_EQ(city(db, "a"), "Bonn");
}

TEST_F(DynamodbGlobalTables, ForgetARegionThatDeletesItsTable) {
  makeReplica("eu-west-1");
  ireland.deleteTable({.tableName = "orders"});
  EXPECT_TRUE(db.describeTable({.tableName = "orders"}).table->replicas.empty());
  ireland.createTable(ordersTable());
  order(db, "a", "Bonn");
  EXPECT_EQ(city(ireland, "a"), "nothing");
}

TEST_F(DynamodbGlobalTables, LetTheLastWriterWinWhenWritesCrossOnTheirWay) {
  makeReplica("eu-west-1");
  db.setReplicationLag(1s);
  ireland.setReplicationLag(1s);
  order(db, "a", "Bonn");
  cloud.clock().advance(500ms);
  order(ireland, "a", "Oslo");
  EXPECT_EQ(city(db, "a"), "Bonn");
  EXPECT_EQ(city(ireland, "a"), "Oslo");
  cloud.clock().advance(500ms);  // Bonn arrives, and is older than what is there
  EXPECT_EQ(city(ireland, "a"), "Oslo");
  EXPECT_EQ(city(db, "a"), "Bonn");
  cloud.clock().advance(500ms);
  EXPECT_EQ(city(db, "a"), "Oslo");
}

TEST_F(DynamodbGlobalTables, AgreeOnWritesOfTheSameInstant) {
  makeReplica("eu-west-1");
  db.setReplicationLag(1s);
  ireland.setReplicationLag(1s);
  order(db, "a", "Bonn");
  order(ireland, "a", "Oslo");
  cancel(db, "b");
  order(ireland, "b", "Rome");
  cloud.clock().advance(2s);
  EXPECT_EQ(city(db, "a"), city(ireland, "a"));
  EXPECT_EQ(city(db, "b"), city(ireland, "b"));
}

TEST_F(DynamodbGlobalTables, FailWhereATableOfThatNameIsThereAlready) {
  ireland.createTable(ordersTable());
  order(ireland, "a", "Oslo");
  makeReplica("eu-west-1");
  EXPECT_EQ(replicaIn(db, "eu-west-1").replicaStatus, "CREATION_FAILED");
  order(db, "a", "Bonn");
  EXPECT_EQ(city(ireland, "a"), "Oslo");
  deleteReplica("eu-west-1");
  EXPECT_EQ(city(ireland, "a"), "Oslo");
  EXPECT_TRUE(db.describeTable({.tableName = "orders"}).table->replicas.empty());
}

TEST_F(DynamodbGlobalTables, RefuseTheirOwnRegionAndTheEndOfTheirStream) {
  EXPECT_EQ(
      validationText([&] { makeReplica("us-east-1"); }),
      "Cannot add or delete the local region through ReplicaUpdates. Use CreateTable, DeleteTable, or UpdateTable "
      "as required.");
  EXPECT_EQ(validationText([&] { deleteReplica("eu-west-1"); }),
            "Update global table operation failed because one or more replicas were not part of the global table. "
            "Please retry the request without these replicas: [eu-west-1].");
  makeReplica("eu-west-1");
  EXPECT_NE(errorText([&] { makeReplica("eu-west-1"); }), "no error");
  dynamodb::UpdateTableRequest request;
  request.tableName = "orders";
  request.streamSpecification.emplace();
  EXPECT_EQ(validationText([&] { db.updateTable(request); }),
            "One or more parameter values were invalid: Disabling Stream is not allowed for a Global Table replica.");
}

TEST_F(DynamodbGlobalTables, KeepWhatIsSaidOfTheirScaling) {
  makeReplica("eu-west-1");
  dynamodb::UpdateTableReplicaAutoScalingRequest request;
  request.tableName = "orders";
  request.provisionedWriteCapacityAutoScalingUpdate.emplace();
  request.provisionedWriteCapacityAutoScalingUpdate->minimumUnits = 5;
  request.provisionedWriteCapacityAutoScalingUpdate->maximumUnits = 50;
  request.replicaUpdates.push_back({});
  request.replicaUpdates[0].regionName = "eu-west-1";
  request.replicaUpdates[0].replicaProvisionedReadCapacityAutoScalingUpdate.emplace();
  request.replicaUpdates[0].replicaProvisionedReadCapacityAutoScalingUpdate->maximumUnits = 70;
  db.updateTableReplicaAutoScaling(request);
  const auto replicas =
      db.describeTableReplicaAutoScaling({.tableName = "orders"}).tableAutoScalingDescription->replicas;
  ASSERT_EQ(replicas.size(), 2U);
  EXPECT_EQ(replicas[0].regionName, "us-east-1");
  EXPECT_EQ(replicas[0].replicaProvisionedWriteCapacityAutoScalingSettings->minimumUnits, 5);
  EXPECT_FALSE(replicas[0].replicaProvisionedReadCapacityAutoScalingSettings);
  EXPECT_EQ(replicas[1].replicaProvisionedReadCapacityAutoScalingSettings->maximumUnits, 70);
  EXPECT_EQ(replicas[1].globalSecondaryIndexes.size(), 2U);
}

TEST_F(DynamodbGlobalTables, Of2017AreNotMadeAnyMore) {
  EXPECT_EQ(validationText([&] {
              db.createGlobalTable({.globalTableName = "orders", .replicationGroup = {{.regionName = "eu-west-1"}}});
            }),
            "One or more parameter values were invalid: DynamoDB global tables version 2017.11.29 is not supported. We "
            "recommend using DynamoDB global tables "
            "version 2019.11.21, instead of version 2017.11.29 (Legacy).");
  EXPECT_EQ(errorText([&] { db.describeGlobalTable({.globalTableName = "orders"}); }),
            "GlobalTableNotFoundException: Global table with name 'orders' does not exist.");
  EXPECT_TRUE(db.listGlobalTables({}).globalTables.empty());
}

}  // namespace
}  // namespace squall
