// PutItem, GetItem, UpdateItem, DeleteItem: keys, conditions, answers, and what an item must be.
#include "dynamodb/orders.hpp"

namespace squall {
namespace {

class DynamodbItems : public DynamodbOrders {
 protected:
  dynamodb::UpdateItemResult update(const std::string& expression, DynamoItem values = {},
                                    const char* return_values = "ALL_NEW") {
    dynamodb::UpdateItemRequest request;
    request.tableName = "orders";
    request.key = {{"id", "o"}, {"seq", num("1")}};
    request.updateExpression = expression;
    for (auto& [name, value] : values) request.expressionAttributeValues.emplace(name, value);
    request.returnValues = return_values;
    return db.updateItem(request);
  }
};

TEST_F(DynamodbItems, AreFoundByEqualNumbersWhateverTheirText) {
  put({{"id", "o"}, {"seq", num("1.50")}, {"note", "x"}});
  EXPECT_EQ(get("o", "15e-1").at("note").s(), "x");
  EXPECT_EQ(get("o", "1.5").at("seq").n(), "1.5");
  put({{"id", "o"}, {"seq", num("01.5")}, {"note", "y"}});
  EXPECT_EQ(db.scan({.tableName = "orders"}).count, 1);
  EXPECT_TRUE(get("o", "2").empty());
}

TEST_F(DynamodbItems, RefuseKeysThatAreNotTheTables) {
  const auto read = [&](DynamoItem key) {
    return validationText([&] { db.getItem({.tableName = "orders", .key = std::move(key)}); });
  };
  EXPECT_EQ(read({{"id", "o"}}), "The provided key element does not match the schema");
  EXPECT_EQ(read({{"id", "o"}, {"seq", "1"}}), "The provided key element does not match the schema");
  EXPECT_EQ(read({{"id", ""}, {"seq", num("1")}}),
            "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an "
            "empty string value. Key: id");
  EXPECT_EQ(validationText([&] {
              put({{"id", "o"}});
            }),
            "One or more parameter values were invalid: Missing the key seq in the item");
  EXPECT_EQ(validationText([&] {
              put({{"id", "o"}, {"seq", "1"}});
            }),
            "One or more parameter values were invalid: Type mismatch for key seq expected: N actual: S");
  EXPECT_EQ(validationText([&] {
              put({{"id", "o"}, {"seq", num("1")}, {"city", num("1")}});
            }),
            "One or more parameter values were invalid: Type mismatch for Index Key city Expected: S Actual: N "
            "IndexName: byCity");
}

TEST_F(DynamodbItems, MayBe400KilobytesAndNotAByteMore) {
  // id 2 + 1, seq 3 + 2, x 1
  const std::size_t others = 2 + 1 + 3 + 2 + 1;
  put({{"id", "o"}, {"seq", num("1")}, {"x", std::string(409600 - others, 'a')}});
  EXPECT_EQ(get("o", "1").at("x").s().size(), 409600 - others);
  EXPECT_EQ(validationText([&] {
              put({{"id", "o"}, {"seq", num("1")}, {"x", std::string(409600 - others + 1, 'a')}});
            }),
            "Item size has exceeded the maximum allowed size");
  EXPECT_EQ(validationText([&] {
              update("SET y = :y", {{":y", "more"}});
            }),
            "Item size to update has exceeded the maximum allowed size");
}

TEST_F(DynamodbItems, ArePutOnlyWhenTheirConditionHolds) {
  put({{"id", "o"}, {"seq", num("1")}, {"amount", num("5")}});
  dynamodb::PutItemRequest again;
  again.tableName = "orders";
  again.item = {{"id", "o"}, {"seq", num("1")}};
  again.conditionExpression = "attribute_not_exists(id)";
  EXPECT_EQ(errorText([&] { db.putItem(again); }), "ConditionalCheckFailedException: The conditional request failed");
  again.conditionExpression = "amount < :most";
  again.expressionAttributeValues = {{":most", num("6")}};
  again.returnValues = "ALL_OLD";
  EXPECT_EQ(db.putItem(again).attributes.at("amount").n(), "5");
  EXPECT_EQ(get("o", "1").size(), 2U);
}

TEST_F(DynamodbItems, AreUpdatedByAllFourClauses) {
  put({{"id", "o"}, {"seq", num("1")}, {"amount", num("5")}, {"tags", Value::stringSet({"a", "b"})}, {"former", "x"}});
  const auto result =
      update("SET note = if_not_exists(note, :n), amount = amount + :one REMOVE former DELETE tags :a ADD n :one",
             {{":n", "hello"}, {":one", num("1")}, {":a", Value::stringSet({"a"})}});
  EXPECT_EQ(result.attributes.at("note").s(), "hello");
  EXPECT_EQ(result.attributes.at("amount").n(), "6");
  EXPECT_EQ(result.attributes.at("n").n(), "1");
  EXPECT_EQ(result.attributes.at("tags"), Value::stringSet({"b"}));
  EXPECT_EQ(result.attributes.count("former"), 0U);
}

TEST_F(DynamodbItems, AnswerTheUpdatedAttributesAlone) {
  put({{"id", "o"}, {"seq", num("1")}, {"amount", num("5")}, {"note", "x"}});
  const auto news = update("SET amount = :t", {{":t", num("7")}}, "UPDATED_NEW").attributes;
  EXPECT_EQ(news.size(), 1U);
  EXPECT_EQ(news.at("amount").n(), "7");
  const auto olds = update("SET amount = :t, fresh = :t", {{":t", num("8")}}, "UPDATED_OLD").attributes;
  EXPECT_EQ(olds.size(), 1U);
  EXPECT_EQ(olds.at("amount").n(), "7");
}

TEST_F(DynamodbItems, AreMadeByAnUpdateOfNothing) {
  EXPECT_EQ(update("ADD n :n", {{":n", num("3")}}).attributes.at("n").n(), "3");
  EXPECT_EQ(get("o", "1").size(), 3U);
  EXPECT_EQ(validationText([&] {
              update("SET id = :n", {{":n", "other"}});
            }),
            "One or more parameter values were invalid: Cannot update attribute id. This attribute is part of the key");
}

TEST_F(DynamodbItems, AreDeletedOnceAndForAll) {
  put({{"id", "o"}, {"seq", num("1")}, {"city", "Bonn"}});
  dynamodb::DeleteItemRequest request;
  request.tableName = "orders";
  request.key = {{"id", "o"}, {"seq", num("1")}};
  request.returnValues = "ALL_OLD";
  EXPECT_EQ(db.deleteItem(request).attributes.at("city").s(), "Bonn");
  EXPECT_TRUE(db.deleteItem(request).attributes.empty());
  EXPECT_EQ(db.scan({.tableName = "orders", .indexName = "byCity"}).count, 0);
}

TEST_F(DynamodbItems, CostWhatTheirSizeCosts) {
  dynamodb::PutItemRequest request;
  request.tableName = "orders";
  request.item = {{"id", "o"}, {"seq", num("1")}, {"city", "Bonn"}, {"x", std::string(2000, 'x')}};
  request.returnConsumedCapacity = "INDEXES";
  const auto capacity = *db.putItem(request).consumedCapacity;
  EXPECT_EQ(capacity.capacityUnits, 4);
  EXPECT_EQ(capacity.table->capacityUnits, 2);
  EXPECT_EQ(capacity.globalSecondaryIndexes.at("byCity").capacityUnits, 2);
  const dynamodb::GetItemRequest read{.tableName = "orders",
                                      .key = {{"id", "o"}, {"seq", num("1")}},
                                      .consistentRead = true,
                                      .returnConsumedCapacity = "TOTAL"};
  EXPECT_EQ(db.getItem(read).consumedCapacity->capacityUnits, 1);
}

TEST_F(DynamodbItems, EndAtTheSecondThatTheyName) {
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(cloud.clock().now().time_since_epoch()).count();
  const auto until = [seconds](int later) { return num(std::to_string(seconds + later)); };
  put({{"id", "early"}, {"seq", num("1")}, {"end", until(60)}});
  db.updateTimeToLive({.tableName = "orders", .timeToLiveSpecification = {true, "end"}});
  put({{"id", "late"}, {"seq", num("1")}, {"end", until(120)}});
  put({{"id", "text"}, {"seq", num("1")}, {"end", "60"}});
  put({{"id", "ages ago"}, {"seq", num("1")}, {"end", num("60")}});
  put({{"id", "changed"}, {"seq", num("1")}, {"end", until(30)}});
  put({{"id", "changed"}, {"seq", num("1")}});

  cloud.clock().advance(std::chrono::seconds(60));
  EXPECT_TRUE(get("early", "1").empty());
  EXPECT_EQ(db.scan({.tableName = "orders"}).count, 4);
  cloud.clock().advance(std::chrono::seconds(60));
  EXPECT_EQ(db.scan({.tableName = "orders"}).count, 3);
  EXPECT_EQ(validationText([&] {
              db.updateTimeToLive({.tableName = "orders", .timeToLiveSpecification = {true, "end"}});
            }),
            "TimeToLive is already enabled");
}

TEST_F(DynamodbItems, AreConditionedByExpectedToo) {
  put({{"id", "o"}, {"seq", num("1")}, {"amount", num("5")}});
  dynamodb::PutItemRequest again;
  again.tableName = "orders";
  again.item = {{"id", "o"}, {"seq", num("1")}};
  again.expected["amount"].value = num("6");
  EXPECT_EQ(errorText([&] { db.putItem(again); }), "ConditionalCheckFailedException: The conditional request failed");
  again.conditionExpression = "attribute_exists(id)";
  EXPECT_EQ(validationText([&] { db.putItem(again); }),
            "Can not use both expression and non-expression parameters in the same request: Non-expression "
            "parameters: {Expected} Expression parameters: {ConditionExpression}");
}

TEST_F(DynamodbItems, AreUpdatedByAttributeUpdatesToo) {
  put({{"id", "o"}, {"seq", num("1")}, {"n", num("5")}, {"former", "x"}});
  dynamodb::UpdateItemRequest request;
  request.tableName = "orders";
  request.key = {{"id", "o"}, {"seq", num("1")}};
  request.attributeUpdates["n"].action = "ADD";
  request.attributeUpdates["n"].value = num("2");
  request.attributeUpdates["note"].value = Value("y");
  request.attributeUpdates["former"].action = "DELETE";
  request.returnValues = "ALL_NEW";
  const auto attributes = db.updateItem(request).attributes;
  EXPECT_EQ(attributes.at("n").n(), "7");
  EXPECT_EQ(attributes.at("note").s(), "y");
  EXPECT_EQ(attributes.count("former"), 0U);
}

}  // namespace
}  // namespace squall
