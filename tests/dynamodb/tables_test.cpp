// Tables, tags, and the descriptions of what an account has.
#include "dynamodb/orders.hpp"

#include <algorithm>

namespace squall {
namespace {

class DynamodbTables : public ::testing::Test {
 protected:
  static dynamodb::CreateTableRequest simple(const std::string& name) {
    dynamodb::CreateTableRequest request;
    request.tableName = name;
    request.attributeDefinitions = {{"id", "S"}};
    request.keySchema = {{"id", "HASH"}};
    request.billingMode = "PAY_PER_REQUEST";
    return request;
  }

  Cloud cloud{{.clock = ClockMode::Manual}};
  Dynamodb db{cloud};
};

TEST_F(DynamodbTables, AreCreatingInTheAnswerAndActiveAtTheNextCall) {
  const auto created = db.createTable(ordersTable()).tableDescription;
  EXPECT_EQ(created->tableStatus, "CREATING");
  EXPECT_EQ(created->tableArn, "arn:aws:dynamodb:us-east-1:000000000000:table/orders");
  EXPECT_EQ(created->itemCount, 0);
  EXPECT_EQ(created->globalSecondaryIndexes.size(), 2U);

  const auto described = db.describeTable({.tableName = "orders"}).table;
  EXPECT_EQ(described->tableStatus, "ACTIVE");
  EXPECT_EQ(described->tableId, created->tableId);
  EXPECT_EQ(described->billingModeSummary->billingMode, "PAY_PER_REQUEST");
  EXPECT_EQ(described->keySchema[1].attributeName, "seq");
  EXPECT_EQ(described->localSecondaryIndexes[0].indexArn,
            "arn:aws:dynamodb:us-east-1:000000000000:table/orders/index/byAmount");
}

TEST_F(DynamodbTables, AreGoneAfterDeleteTable) {
  db.createTable(simple("orders"));
  EXPECT_EQ(db.deleteTable({.tableName = "orders"}).tableDescription->tableStatus, "DELETING");
  EXPECT_EQ(errorText([&] { db.describeTable({.tableName = "orders"}); }),
            "ResourceNotFoundException: Requested resource not found: Table: orders not found");
  EXPECT_EQ(errorText([&] {
              db.getItem({.tableName = "orders", .key = {{"id", "a"}}});
            }),
            "ResourceNotFoundException: Requested resource not found");
}

TEST_F(DynamodbTables, AreListedInPagesByName) {
  for (const char* name : {"ccc", "aaa", "bbb"}) db.createTable(simple(name));
  const auto first = db.listTables({.limit = 2});
  EXPECT_EQ(first.tableNames, (List<std::string>{"aaa", "bbb"}));
  EXPECT_EQ(first.lastEvaluatedTableName, "bbb");
  const auto second = db.listTables({.exclusiveStartTableName = first.lastEvaluatedTableName, .limit = 2});
  EXPECT_EQ(second.tableNames, (List<std::string>{"ccc"}));
  EXPECT_FALSE(second.lastEvaluatedTableName);
}

TEST_F(DynamodbTables, RefuseWhatIsNoTable) {
  db.createTable(simple("orders"));
  EXPECT_EQ(errorText([&] { db.createTable(simple("orders")); }),
            "ResourceInUseException: Table already exists: orders");
  auto unused = simple("other");
  unused.attributeDefinitions.push_back({"extra", "S"});
  EXPECT_EQ(validationText([&] { db.createTable(unused); }),
            "One or more parameter values were invalid: Number of attributes in KeySchema does not exactly match "
            "number of attributes defined in AttributeDefinitions");
  auto priced = simple("other");
  priced.provisionedThroughput.emplace();
  priced.provisionedThroughput->readCapacityUnits = 1;
  priced.provisionedThroughput->writeCapacityUnits = 1;
  EXPECT_EQ(validationText([&] { db.createTable(priced); }),
            "One or more parameter values were invalid: Neither ReadCapacityUnits nor WriteCapacityUnits can be "
            "specified when BillingMode is PAY_PER_REQUEST");
  auto undefined = simple("other");
  undefined.keySchema[0].attributeName = "key";
  EXPECT_EQ(validationText([&] { db.createTable(undefined); }),
            "One or more parameter values were invalid: Some index key attributes are not defined in "
            "AttributeDefinitions. Keys: [key], AttributeDefinitions: [id]");
}

TEST_F(DynamodbTables, KeepWhatIsProtected) {
  auto request = simple("orders");
  request.deletionProtectionEnabled = true;
  db.createTable(request);
  EXPECT_EQ(validationText([&] { db.deleteTable({.tableName = "orders"}); }),
            "Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection "
            "first.");
  dynamodb::UpdateTableRequest update;
  update.tableName = "orders";
  update.deletionProtectionEnabled = false;
  db.updateTable(update);
  EXPECT_EQ(errorText([&] { db.deleteTable({.tableName = "orders"}); }), "no error");
}

TEST_F(DynamodbTables, FillANewIndexFromTheItemsThatHaveItsKey) {
  db.createTable(simple("orders"));
  db.putItem({.tableName = "orders", .item = {{"id", "a"}, {"city", "Bonn"}}});
  db.putItem({.tableName = "orders", .item = {{"id", "b"}}});
  dynamodb::UpdateTableRequest update;
  update.tableName = "orders";
  update.attributeDefinitions = {{"id", "S"}, {"city", "S"}};
  update.globalSecondaryIndexUpdates.push_back({});
  update.globalSecondaryIndexUpdates[0].create.emplace();
  auto& index = *update.globalSecondaryIndexUpdates[0].create;
  index.indexName = "byCity";
  index.keySchema = {{"city", "HASH"}};
  index.projection.projectionType = "ALL";
  db.updateTable(update);
  const auto found = db.scan({.tableName = "orders", .indexName = "byCity"});
  ASSERT_EQ(found.items.size(), 1U);
  EXPECT_EQ(found.items[0].at("id").s(), "a");
}

TEST_F(DynamodbTables, HaveTags) {
  db.createTable(simple("orders"));
  const std::string arn = "arn:aws:dynamodb:us-east-1:000000000000:table/orders";
  db.tagResource({.resourceArn = arn, .tags = {{"team", "shop"}, {"stage", "test"}}});
  db.untagResource({.resourceArn = arn, .tagKeys = {"team"}});
  const auto tags = db.listTagsOfResource({.resourceArn = arn}).tags;
  ASSERT_EQ(tags.size(), 1U);
  EXPECT_EQ(tags[0].key, "stage");
  EXPECT_EQ(tags[0].value, "test");
}

TEST_F(DynamodbTables, BelongToOneRegion) {
  db.createTable(simple("orders"));
  Dynamodb elsewhere(cloud, "eu-central-1");
  EXPECT_TRUE(elsewhere.listTables({}).tableNames.empty());
  EXPECT_EQ(Dynamodb(cloud).listTables({}).tableNames.size(), 1U);
}

}  // namespace
}  // namespace squall
