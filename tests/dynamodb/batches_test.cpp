// BatchGetItem, BatchWriteItem, TransactWriteItems, TransactGetItems.
#include "dynamodb/orders.hpp"

namespace squall {
namespace {

class DynamodbBatches : public DynamodbOrders {
 protected:
  static DynamoItem key(int seq) { return {{"id", "o"}, {"seq", num(std::to_string(seq))}}; }
  static dynamodb::WriteRequest putting(int seq) {
    dynamodb::WriteRequest write;
    write.putRequest.emplace();
    write.putRequest->item = key(seq);
    return write;
  }
  static dynamodb::WriteRequest deleting(int seq) {
    dynamodb::WriteRequest write;
    write.deleteRequest.emplace();
    write.deleteRequest->key = key(seq);
    return write;
  }
  static dynamodb::TransactWriteItem checked(int seq, const std::string& condition) {
    dynamodb::TransactWriteItem item;
    item.conditionCheck.emplace();
    item.conditionCheck->tableName = "orders";
    item.conditionCheck->key = key(seq);
    item.conditionCheck->conditionExpression = condition;
    return item;
  }
  static dynamodb::TransactWriteItem updated(int seq) {
    dynamodb::TransactWriteItem item;
    item.update.emplace();
    item.update->tableName = "orders";
    item.update->key = key(seq);
    item.update->updateExpression = "ADD n :one";
    item.update->expressionAttributeValues = {{":one", num("1")}};
    return item;
  }
};

TEST_F(DynamodbBatches, WriteAndReadManyItems) {
  dynamodb::BatchWriteItemRequest request;
  for (int seq = 0; seq < 25; ++seq) request.requestItems["orders"].push_back(putting(seq));
  EXPECT_TRUE(db.batchWriteItem(request).unprocessedItems.empty());
  db.batchWriteItem({.requestItems = {{"orders", {deleting(0), putting(30)}}}});

  dynamodb::BatchGetItemRequest read;
  for (int seq : {0, 1, 30}) read.requestItems["orders"].keys.push_back(key(seq));
  EXPECT_EQ(db.batchGetItem(read).responses.at("orders").size(), 2U);
}

TEST_F(DynamodbBatches, DoNothingWhenAnythingIsWrong) {
  const auto refused = [&](List<dynamodb::WriteRequest> writes) {
    return validationText([&] { db.batchWriteItem({.requestItems = {{"orders", std::move(writes)}}}); });
  };
  EXPECT_EQ(refused({putting(1), deleting(1)}), "Provided list of item keys contains duplicates");
  dynamodb::BatchWriteItemRequest many;
  for (int seq = 0; seq < 25; ++seq) many.requestItems["orders"].push_back(putting(seq));
  many.requestItems["others"].push_back(putting(1));
  EXPECT_EQ(validationText([&] { db.batchWriteItem(many); }), "Too many items requested for the BatchWriteItem call");
  auto wrong = putting(2);
  wrong.putRequest->item.erase("seq");
  EXPECT_EQ(refused({putting(1), wrong}), "The provided key element does not match the schema");
  EXPECT_EQ(db.scan({.tableName = "orders"}).count, 0);
}

// Values of items and of keys alike, before it is looked whether there is such a table.
TEST_F(DynamodbBatches, LookAtAllValuesFirst) {
  dynamodb::WriteRequest write;
  write.deleteRequest.emplace().key = {{"id", num("x")}};
  EXPECT_EQ(validationText([&] {
              db.batchWriteItem({.requestItems = {{"nope", {write}}}});
            }),
            "The parameter cannot be converted to a numeric value: x");
}

TEST_F(DynamodbBatches, OfATransactionTakeFourMegabytesAtMost) {
  dynamodb::TransactWriteItemsRequest request;
  for (int i = 0; i < 11; ++i) {
    auto& put = request.transactItems.emplace_back().put.emplace();
    put.tableName = "orders";
    put.item = {{"id", std::to_string(i)}, {"seq", num("1")}, {"data", std::string(350'000, 'x')}};
  }
  EXPECT_EQ(errorText([&] { db.transactWriteItems(request); }), "no error");
  auto& one_more = request.transactItems.emplace_back().put.emplace();
  one_more = *request.transactItems.front().put;
  one_more.item["id"] = Value("12");
  EXPECT_EQ(errorText([&] { db.transactWriteItems(request); }).substr(0, 20), "ValidationException:");
}

TEST_F(DynamodbBatches, LeaveWhatDoesNotFitIntoOneAnswer) {
  dynamodb::BatchGetItemRequest read;
  for (int seq = 0; seq < 50; ++seq) {
    put({{"id", "o"}, {"seq", num(std::to_string(seq))}, {"x", std::string(400 * 1000, 'x')}});
    read.requestItems["orders"].keys.push_back(key(seq));
  }
  const auto answer = db.batchGetItem(read);
  const std::size_t rest = answer.unprocessedKeys.at("orders").keys.size();
  EXPECT_EQ(answer.responses.at("orders").size() + rest, 50U);
  EXPECT_GT(rest, 0U);
}

TEST_F(DynamodbBatches, OfATransactionHappenTogetherOrNotAtAll) {
  put(key(1));
  db.transactWriteItems({.transactItems = {checked(1, "attribute_exists(id)"), updated(2)}});
  EXPECT_EQ(get("o", "2").at("n").n(), "1");
  EXPECT_EQ(errorText([&] {
              db.transactWriteItems({.transactItems = {updated(2), checked(3, "attribute_exists(id)"), updated(4)}});
            }),
            "TransactionCanceledException: Transaction cancelled, please refer cancellation reasons for specific "
            "reasons [None, ConditionalCheckFailed, None]");
  EXPECT_EQ(get("o", "2").at("n").n(), "1");
  EXPECT_TRUE(get("o", "4").empty());
  EXPECT_EQ(validationText([&] {
              db.transactWriteItems({.transactItems = {updated(2), updated(2)}});
            }),
            "Transaction request cannot include multiple operations on one item");
}

TEST_F(DynamodbBatches, OfATransactionHappenOnceForOneToken) {
  const dynamodb::TransactWriteItemsRequest request{.transactItems = {updated(2)}, .clientRequestToken = "once"};
  db.transactWriteItems(request);
  db.transactWriteItems(request);
  EXPECT_EQ(get("o", "2").at("n").n(), "1");
  cloud.clock().advance(std::chrono::minutes(11));
  db.transactWriteItems(request);
  EXPECT_EQ(get("o", "2").at("n").n(), "2");
}

TEST_F(DynamodbBatches, ReadManyItemsAtOneMoment) {
  put(key(1));
  dynamodb::TransactGetItemsRequest request;
  for (int seq : {2, 1}) {
    dynamodb::TransactGetItem& item = request.transactItems.emplace_back();
    item.get.tableName = "orders";
    item.get.key = key(seq);
  }
  const auto responses = db.transactGetItems(request).responses;
  ASSERT_EQ(responses.size(), 2U);
  EXPECT_TRUE(responses[0].item.empty());
  EXPECT_EQ(responses[1].item.at("seq").n(), "1");
}

}  // namespace
}  // namespace squall
