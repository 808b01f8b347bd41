// Streams of tables: what becomes a record, what a record says, and how a table turns its stream on and off.
#include "dynamodb/streams.hpp"

#include <gtest/gtest.h>

#include <stdexcept>
#include <string>

namespace squall {
namespace {

using namespace std::chrono_literals;

TEST_F(DynamodbStream, TellsInsertModifyAndRemoveApart) {
  put({{"id", "o-1"}, {"total", Value::number("1")}});
  put({{"id", "o-1"}, {"total", Value::number("2")}});
  db.updateItem({.tableName = "orders",
                 .key = {{"id", "o-2"}},
                 .updateExpression = "SET amount = :t",
                 .expressionAttributeValues = {{":t", Value::number("3")}}});
  remove("o-1");
  EXPECT_EQ(events(readAll()), "INSERT o-1, MODIFY o-1, INSERT o-2, REMOVE o-1");
}

TEST_F(DynamodbStream, HasNoRecordOfAWriteThatChangesNothing) {
  put({{"id", "o-1"}, {"tags", Value::stringSet({"a", "b"})}});
  put({{"id", "o-1"}, {"tags", Value::stringSet({"b", "a"})}});
  remove("o-9");
  db.updateItem({.tableName = "orders", .key = {{"id", "o-1"}}});
  EXPECT_EQ(
      errorText([&] {
        db.putItem({.tableName = "orders", .item = {{"id", "o-1"}}, .conditionExpression = "attribute_not_exists(id)"});
      }),
      "ConditionalCheckFailedException: The conditional request failed");
  EXPECT_EQ(events(readAll()), "INSERT o-1");
}

TEST_F(DynamodbStream, RecordsBatchesAndTransactionsEntryByEntry) {
  dynamodb::BatchWriteItemRequest batch;
  for (const char* id : {"o-1", "o-2"})
    batch.requestItems["orders"].push_back({.putRequest = dynamodb::PutRequest{{{"id", id}}}, .deleteRequest = {}});
  db.batchWriteItem(batch);
  dynamodb::TransactWriteItemsRequest transaction;
  transaction.transactItems.resize(2);
  transaction.transactItems[0].put.emplace(dynamodb::Put{.item = {{"id", "o-3"}}, .tableName = "orders"});
  transaction.transactItems[1].delete_.emplace(dynamodb::Delete{.key = {{"id", "o-1"}}, .tableName = "orders"});
  db.transactWriteItems(transaction);
  EXPECT_EQ(events(readAll()), "INSERT o-1, INSERT o-2, INSERT o-3, REMOVE o-1");
}

// The numbers of AWS's own example (Lambda's event of a stream): 26 bytes for this insert.
TEST_F(DynamodbStream, SaysEverythingThatAwsSaysOfARecord) {
  cloud.clock().advance(1500ms);
  create("example", "NEW_AND_OLD_IMAGES");
  db.deleteTable({.tableName = "example"});
  dynamodb::CreateTableRequest request;
  request.tableName = "example";
  request.attributeDefinitions = {{"Id", "N"}};
  request.keySchema = {{"Id", "HASH"}};
  request.billingMode = "PAY_PER_REQUEST";
  request.streamSpecification = {true, "NEW_AND_OLD_IMAGES"};
  db.createTable(request);
  put({{"Id", Value::number("101")}, {"Message", "New item!"}}, "example");
  put({{"Id", Value::number("101")}, {"Message", "New item?"}}, "example");
  const StreamRecords records = readAll(arn("example"));
  ASSERT_EQ(records.size(), 2);
  const dynamodbstreams::Record& first = records[0];
  EXPECT_EQ(first.eventID->size(), 32);
  EXPECT_NE(first.eventID, records[1].eventID);
  EXPECT_EQ(first.eventVersion, "1.1");
  EXPECT_EQ(first.eventSource, "aws:dynamodb");
  EXPECT_EQ(first.awsRegion, "us-east-1");
  EXPECT_FALSE(first.userIdentity);
  EXPECT_EQ(first.dynamodb->approximateCreationDateTime, cloud.options().epoch + 1s);
  EXPECT_EQ(first.dynamodb->sizeBytes, 26);
  EXPECT_EQ(first.dynamodb->streamViewType, "NEW_AND_OLD_IMAGES");
  EXPECT_EQ(first.dynamodb->keys.at("Id").n(), "101");
  EXPECT_EQ(first.dynamodb->newImage.at("Message").s(), "New item!");
  EXPECT_TRUE(first.dynamodb->oldImage.empty());
  EXPECT_EQ(records[1].dynamodb->oldImage.at("Message").s(), "New item!");
  EXPECT_EQ(records[1].dynamodb->sizeBytes, 47);
  EXPECT_GE(first.dynamodb->sequenceNumber->size(), 21);
  EXPECT_LT(*first.dynamodb->sequenceNumber, *records[1].dynamodb->sequenceNumber);
}

TEST_F(DynamodbStream, ShowsWhatItsViewTypeShows) {
  std::string shown;
  for (const std::string view : {"KEYS_ONLY", "NEW_IMAGE", "OLD_IMAGE"}) {
    create(view, view);
    put({{"id", "o-1"}, {"n", Value::number("1")}}, view);
    put({{"id", "o-1"}, {"n", Value::number("2")}}, view);
    db.deleteItem({.tableName = view, .key = {{"id", "o-1"}}});
    shown.append(view).append(":");
    for (const auto& record : readAll(arn(view))) {
      const auto& body = *record.dynamodb;
      EXPECT_EQ(body.keys.at("id").s(), "o-1");
      shown.append(" ").append(body.oldImage.empty() ? "-" : body.oldImage.at("n").n());
      shown.append("/").append(body.newImage.empty() ? "-" : body.newImage.at("n").n());
    }
    shown.append("; ");
  }
  EXPECT_EQ(shown, "KEYS_ONLY: -/- -/- -/-; NEW_IMAGE: -/1 -/2 -/-; OLD_IMAGE: -/- 1/- 2/-; ");
}

TEST_F(DynamodbStream, MarksADeletionByTimeToLiveAsTheServices) {
  db.updateTimeToLive({.tableName = "orders", .timeToLiveSpecification = {true, "ends"}});
  const auto end = std::chrono::duration_cast<std::chrono::seconds>(cloud.clock().now().time_since_epoch()) + 60s;
  put({{"id", "o-1"}, {"ends", Value::number(std::to_string(end.count()))}});
  cloud.clock().advance(61s);
  const StreamRecords records = readAll();
  EXPECT_EQ(events(records), "INSERT o-1, REMOVE o-1");
  EXPECT_EQ(records.back().userIdentity->principalId, "dynamodb.amazonaws.com");
  EXPECT_EQ(records.back().userIdentity->type, "Service");
}

// AWS: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ttl-expired-items.html
TEST_F(DynamodbStream, KeepsAnExpiredItemForAsLongAsATestWants) {
  db.updateTimeToLive({.tableName = "orders", .timeToLiveSpecification = {true, "ends"}});
  const auto now = std::chrono::duration_cast<std::chrono::seconds>(cloud.clock().now().time_since_epoch());
  put({{"id", "o-1"}, {"ends", Value::number(std::to_string((now + 60s).count()))}});
  db.delayTimeToLive(48h);
  put({{"id", "o-2"}, {"ends", Value::number(std::to_string((now + 60s).count()))}});
  cloud.clock().advance(48h + 59s);
  EXPECT_EQ(db.scan({.tableName = "orders"}).count, 2);
  cloud.clock().advance(1s);
  EXPECT_EQ(db.scan({.tableName = "orders"}).count, 0);
  EXPECT_EQ(events(readAll()), "REMOVE o-1, REMOVE o-2");
  EXPECT_THROW(db.delayTimeToLive(-1s), std::logic_error);
}

TEST_F(DynamodbStream, IsNamedByItsTableEvenWhenItIsDisabled) {
  const std::string first = arn();
  EXPECT_TRUE(first.starts_with("arn:aws:dynamodb:us-east-1:000000000000:table/orders/stream/")) << first;
  const auto label = *db.describeTable({.tableName = "orders"}).table->latestStreamLabel;
  EXPECT_EQ(label.size(), std::string("2026-10-08T23:07:31.275").size());
  turnOff();
  const auto table = *db.describeTable({.tableName = "orders"}).table;
  EXPECT_FALSE(table.streamSpecification);
  EXPECT_EQ(table.latestStreamArn, first);
  EXPECT_EQ(table.latestStreamLabel, label);
}

TEST_F(DynamodbStream, IsANewOneEachTimeItIsEnabled) {
  const std::string first = arn();
  put({{"id", "o-1"}});
  turnOff();
  put({{"id", "o-2"}});
  turnOn("KEYS_ONLY");
  put({{"id", "o-3"}});
  EXPECT_NE(arn(), first);
  EXPECT_EQ(events(readAll(first)), "INSERT o-1");
  EXPECT_EQ(events(readAll()), "INSERT o-3");
  EXPECT_EQ(describe(first).streamStatus, "DISABLED");
  EXPECT_EQ(describe(arn()).streamStatus, "ENABLED");
}

TEST_F(DynamodbStream, OutlivesItsTableByADay) {
  put({{"id", "o-1"}});
  const std::string stream = arn();
  cloud.clock().advance(1h);
  db.deleteTable({.tableName = "orders"});
  create("orders", "");
  EXPECT_EQ(describe(stream).streamStatus, "DISABLED");
  EXPECT_EQ(events(readAll(stream)), "INSERT o-1");
  EXPECT_EQ(streams.listStreams({.tableName = "orders"}).streams.size(), 1);
  cloud.clock().advance(24h);
  EXPECT_TRUE(streams.listStreams({}).streams.empty());
  EXPECT_EQ(errorText([&] { describe(stream); }),
            "ResourceNotFoundException: Requested resource not found: Stream: " + stream + " not found");
}

TEST_F(DynamodbStream, IsRefusedInAwsWordsWhereItCannotBe) {
  const std::string invalid = "One or more parameter values were invalid: ";
  EXPECT_EQ(validationText([&] { turnOn("KEYS_ONLY"); }), "Table already has an enabled stream: TableName: orders");
  EXPECT_EQ(validationText([&] {
              db.updateTable({.tableName = "orders", .streamSpecification = {{true, {}}}});
            }),
            invalid + "If stream is being enabled then UpdateViewType is required");
  EXPECT_EQ(validationText([&] {
              db.updateTable({.tableName = "orders", .streamSpecification = {{false, "KEYS_ONLY"}}});
            }),
            invalid + "If stream is being disabled, then UpdateViewType must not be specified");
  EXPECT_EQ(validationText([&] {
              db.updateTable({.tableName = "orders",
                              .billingMode = "PROVISIONED",
                              .provisionedThroughput = {{1, 1}},
                              .streamSpecification = {{false, {}}}});
            }),
            invalid + "You cannot modify stream status while updating table IOPS");
  turnOff();
  EXPECT_EQ(validationText([&] { turnOff(); }), "Table has no stream to disable: TableName: orders");
  dynamodb::CreateTableRequest request;
  request.tableName = "more";
  request.attributeDefinitions = {{"id", "S"}};
  request.keySchema = {{"id", "HASH"}};
  request.billingMode = "PAY_PER_REQUEST";
  request.streamSpecification.emplace();
  request.streamSpecification->streamEnabled = true;
  EXPECT_EQ(validationText([&] { db.createTable(request); }),
            invalid + "Table is being created with a stream enabled, UpdateViewType is required");
  request.streamSpecification = {false, "KEYS_ONLY"};
  EXPECT_EQ(validationText([&] { db.createTable(request); }),
            invalid + "Table is being created with a stream disabled, UpdateViewType should not be specified");
}

}  // namespace
}  // namespace squall
