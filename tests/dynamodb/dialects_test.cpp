// The two wordings of validation errors. Texts: captures of real answers (nubo-db/dynamodb-conformance, 2026-06 and
// 2026-08): of us-east-1 before and after it moved, of eu-west-2 and eu-central-1 where nothing else is said.
#include "dynamodb/error_text.hpp"

#include <squall/dynamodb.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <ostream>
#include <string>
#include <vector>

namespace squall::dynamodb {
namespace {

using Value = AttributeValue;
using Item = Map<AttributeValue>;

// Calls with one mistake or more, and what both wordings say of them; nothing: the call is taken.
struct Row {
  std::string label;
  std::function<void(Dynamodb&)> call;
  std::string classic;
  std::string in_2026;
  friend std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.label; }
};

const std::string kOne = "1 validation error detected: ";
const std::string kNoError = "(no error)";

Item item(Value value) { return {{"pk", "a"}, {"attr", std::move(value)}}; }

Row put(std::string label, PutItemRequest request, std::string classic, std::string in_2026) {
  if (request.tableName.empty()) request.tableName = "tab";
  return {std::move(label), [request](Dynamodb& db) { db.putItem(request); }, std::move(classic), std::move(in_2026)};
}

Row update(std::string label, UpdateItemRequest request, std::string classic) {
  request.tableName = "tab";
  if (request.key.empty()) request.key = {{"pk", "a"}};
  const std::string in_2026 = kOne + classic;
  return {std::move(label), [request](Dynamodb& db) { db.updateItem(request); }, std::move(classic), in_2026};
}

std::vector<Row> valueRows() {
  const std::string invalid = "One or more parameter values were invalid: ";
  return {
      put("EmptyStringSet", {.item = item(Value::stringSet({}))}, invalid + "An string set  may not be empty",
          kOne + invalid + "An string set  may not be empty"),
      put("EmptyNumberSet", {.item = item(Value::numberSet({}))}, invalid + "An number set  may not be empty",
          kOne + invalid + "An number set  may not be empty"),
      put("EmptyBinarySet", {.item = item(Value::binarySet({}))}, invalid + "Binary sets should not be empty",
          kOne + invalid + "Binary sets should not be empty"),
      put("TwiceInAStringSet", {.item = item(Value::stringSet({"a", "a"}))},
          invalid + "Input collection [a, a] contains duplicates.",
          kOne + invalid + R"(Input collection ["a", "a"] contains duplicates.)"),
      put("TwiceInABinarySet", {.item = item(Value::binarySet({Blob{""}, Blob{""}}))},
          invalid + "Input collection [, ]of type BS contains duplicates.",
          kOne + invalid + R"(Input collection ["",""]of type BS contains duplicates.)"),
      put("EmptyNumber", {.item = item(Value::numberSet({""}))}, "The parameter cannot be converted to a numeric value",
          kOne + "The parameter cannot be converted to a numeric value: "),
  };
}

std::vector<Row> expressionRows() {
  const std::string mixed =
      "Can not use both expression and non-expression parameters in the same request: Non-expression parameters: "
      "{Expected} Expression parameters: {ConditionExpression}";
  const std::string brackets = "Invalid ConditionExpression: The expression has redundant parentheses;";
  const std::string values = "ExpressionAttributeValues can only be specified when using expressions";
  return {
      put("Mixed",
          {.item = {{"pk", "a"}},
           .expected = {{"pk", {.exists = false}}},
           .conditionExpression = "attribute_not_exists(pk)"},
          mixed, kOne + mixed),
      put("ValuesAlone", {.item = {{"pk", "a"}}, .expressionAttributeValues = {{":v", "x"}}},
          values + ": ConditionExpression is null", kOne + values),
      put("Brackets", {.item = {{"pk", "a"}}, .conditionExpression = "((attribute_not_exists(pk)))"}, brackets,
          kOne + brackets),
      update("Syntax", {.updateExpression = "INVALID SYNTAX HERE"},
             R"(Invalid UpdateExpression: Syntax error; token: "INVALID", near: "INVALID SYNTAX")"),
      update("UnusedName", {.updateExpression = "REMOVE a", .expressionAttributeNames = {{"#unused", "x"}}},
             "Value provided in ExpressionAttributeNames unused in expressions: keys: {#unused}"),
      update("UnusedValue", {.updateExpression = "REMOVE a", .expressionAttributeValues = {{":unused", "x"}}},
             "Value provided in ExpressionAttributeValues unused in expressions: keys: {:unused}"),
      update("NoValue", {.updateExpression = "SET a = :v"},
             "Invalid UpdateExpression: An expression attribute value used in expression is not defined; attribute "
             "value: :v"),
      update("Empty", {.updateExpression = ""}, "Invalid UpdateExpression: The expression can not be empty;"),
  };
}

std::vector<Row> constraintRows() {
  const std::string returns =
      "Failed to satisfy constraint: Member must satisfy enum value set: [ALL_OLD, UPDATED_OLD, ALL_NEW, UPDATE_NEW, "
      "NONE]";
  const std::string old_returns =
      "Value 'INVALID' at 'returnValues' failed to satisfy constraint: Member must satisfy enum value set: [ALL_NEW, "
      "UPDATED_OLD, ALL_OLD, NONE, UPDATED_NEW]";
  const std::string capacity =
      "Value 'INVALID' at 'returnConsumedCapacity' failed to satisfy constraint: Member must satisfy enum value set: "
      "[INDEXES, TOTAL, NONE]";
  const std::string metrics =
      "Value 'INVALID' at 'returnItemCollectionMetrics' failed to satisfy constraint: Member must satisfy enum value "
      "set: [SIZE, NONE]";
  const std::string name = "failed to satisfy constraint: Member must have length greater than or equal to 1";
  const UpdateItemRequest two_enums{
      .tableName = "tab", .key = {{"pk", "a"}}, .returnValues = "INVALID", .returnConsumedCapacity = "INVALID"};
  return {
      put("ThreeEnums",
          {.item = {{"pk", "a"}},
           .returnValues = "INVALID",
           .returnConsumedCapacity = "INVALID",
           .returnItemCollectionMetrics = "INVALID"},
          "3 validation errors detected: " + old_returns + "; " + capacity + "; " + metrics,
          "3 validation errors detected: " + capacity + "; " + returns + "; " + metrics),
      {"EmptyNameAndAnEnum",
       [](Dynamodb& db) {
         db.putItem({.tableName = "", .item = {{"pk", "a"}}, .returnValues = "INVALID"});
       },
       "2 validation errors detected: " + old_returns + "; Value '' at 'tableName' " + name,
       kOne + "Value at 'TableName' " + name},
      {"EmptyNameOfADelete",
       [](Dynamodb& db) {
         db.deleteItem({.tableName = "", .key = {{"pk", "a"}}});
       },
       kOne + "Value '' at 'tableName' " + name, kOne + "Value at 'TableName' " + name},
      {"UpdateStopsAtReturnValues", [two_enums](Dynamodb& db) { db.updateItem(two_enums); },
       "2 validation errors detected: " + capacity + "; " + old_returns, kOne + returns},
      {"LimitOfAQuery",
       [](Dynamodb& db) {
         db.query({.tableName = "tab",
                   .limit = 0,
                   .keyConditionExpression = "pk = :v",
                   .expressionAttributeValues = {{":v", "a"}}});
       },
       kOne + "Value '0' at 'limit' failed to satisfy constraint: Member must have value greater than or equal to 1",
       kOne + "Value at 'Limit' failed to satisfy constraint: Member must have value greater than or equal to 1"},
  };
}

class Dialects : public ::testing::TestWithParam<Row> {
 protected:
  static std::string complaint(DynamodbDialect dialect) {
    Cloud cloud({.clock = ClockMode::Manual});
    configure(cloud, {.dialect = dialect});
    Dynamodb db(cloud);
    db.createTable({.attributeDefinitions = {{"pk", "S"}},
                    .tableName = "tab",
                    .keySchema = {{"pk", "HASH"}},
                    .billingMode = "PAY_PER_REQUEST"});
    return validationText([&db] { GetParam().call(db); });
  }
};

// "2 validation errors detected: a; b" as its parts: in the classic wording they come in the order of a hash map.
std::vector<std::string> parts(const std::string& text) {
  std::vector<std::string> result;
  const std::size_t begin = text.find("detected: ");
  std::size_t from = begin == std::string::npos ? 0 : begin + 10;
  for (std::size_t end; (end = text.find("; Value", from)) != std::string::npos; from = end + 2) {
    result.push_back(text.substr(from, end - from));
  }
  result.push_back(text.substr(from));
  std::ranges::sort(result);
  return result;
}

TEST_P(Dialects, WordTheSameMistakeDifferently) {
  EXPECT_EQ(parts(complaint(DynamodbDialect::Classic)), parts(GetParam().classic));
  EXPECT_EQ(complaint(DynamodbDialect::V2026), GetParam().in_2026);
  EXPECT_EQ(complaint(DynamodbDialect::UsEast1), GetParam().in_2026);
}

std::string labelOf(const ::testing::TestParamInfo<Row>& info) { return info.param.label; }
INSTANTIATE_TEST_SUITE_P(Values, Dialects, ::testing::ValuesIn(valueRows()), labelOf);
INSTANTIATE_TEST_SUITE_P(Expressions, Dialects, ::testing::ValuesIn(expressionRows()), labelOf);
INSTANTIATE_TEST_SUITE_P(Constraints, Dialects, ::testing::ValuesIn(constraintRows()), labelOf);

class Dialect : public ::testing::Test {
 protected:
  explicit Dialect(DynamodbDialect dialect = DynamodbDialect::V2026) {
    configure(cloud, {.dialect = dialect});
    db.createTable({.attributeDefinitions = {{"pk", "S"}},
                    .tableName = "tab",
                    .keySchema = {{"pk", "HASH"}},
                    .billingMode = "PAY_PER_REQUEST"});
  }

  Cloud cloud{{.clock = ClockMode::Manual}};
  Dynamodb db{cloud};
};

class ClassicDialect : public Dialect {
 protected:
  ClassicDialect() : Dialect(DynamodbDialect::Classic) {}
};

class UsEast1Dialect : public Dialect {
 protected:
  UsEast1Dialect() : Dialect(DynamodbDialect::UsEast1) {}
};

// Whatever is said of keys and tables reads the same.
TEST_F(Dialect, OpensOnlyWhatTheRequestShowsByItself) {
  EXPECT_EQ(validationText([this] {
              db.putItem({.tableName = "tab", .item = {{"no", "a"}}});
            }),
            "One or more parameter values were invalid: Missing the key pk in the item");
  EXPECT_EQ(validationText([this] {
              db.updateItem({.tableName = "tab",
                             .key = {{"pk", "a"}},
                             .updateExpression = "SET pk = :v",
                             .expressionAttributeValues = {{":v", "b"}}});
            }),
            "One or more parameter values were invalid: Cannot update attribute pk. This attribute is part of the key");
  EXPECT_EQ(validationText([this] {
              db.getItem({.tableName = "tab", .key = {{"pk", "a"}}, .projectionExpression = "!!! INVALID !!!"});
            }),
            R"(Invalid ProjectionExpression: Syntax error; token: "!", near: "!!")");
}

TEST_F(Dialect, OfScanAndBatchGetItemIsNewInFewRegionsYet) {
  EXPECT_EQ(validationText([this] { db.scan({.tableName = "tab", .limit = 0}); }),
            kOne + "Value at 'Limit' failed to satisfy constraint: Member must have value greater than or equal to 1");
  EXPECT_EQ(validationText([this] { db.batchGetItem({}); }),
            kOne +
                "Value at 'RequestItems' failed to satisfy constraint: Member must have length greater than or "
                "equal to 1");
}

TEST_F(UsEast1Dialect, OfScanAndBatchGetItemIsTheClassicOne) {
  EXPECT_EQ(
      validationText([this] { db.scan({.tableName = "tab", .limit = 0}); }),
      kOne + "Value '0' at 'limit' failed to satisfy constraint: Member must have value greater than or equal to 1");
  EXPECT_EQ(validationText([this] { db.batchGetItem({}); }), "The requestItems parameter is required for BatchGetItem");
}

// Measured in eu-west-2 on 2026-08-19: what the statement writes, 3 bytes, 19 a SET, 2 a REMOVE; keys are not written.
TEST_F(Dialect, MeasuresAnUpdateByWhatItWrites) {
  const auto fits = [this](std::size_t bytes, const std::string& more = "") {
    const UpdateItemRequest request{.tableName = "tab",
                                    .key = {{"pk", "K"}},
                                    .updateExpression = "SET b = :pad" + more,
                                    .expressionAttributeValues = {{":pad", std::string(bytes, 'x')}}};
    return validationText([&] { db.updateItem(request); }) == kNoError;
  };
  const std::size_t most = 409'600 - 3 - 19 - 1;  // "b"
  EXPECT_TRUE(fits(most));
  EXPECT_FALSE(fits(most + 1));
  EXPECT_TRUE(fits(most - 2, " REMOVE r"));
  EXPECT_FALSE(fits(most - 1, " REMOVE r"));
}

TEST_F(ClassicDialect, MeasuresAnUpdatedItemAsAWhole) {
  const auto fits = [this](std::size_t bytes) {
    const UpdateItemRequest request{.tableName = "tab",
                                    .key = {{"pk", "K"}},
                                    .updateExpression = "SET b = :pad",
                                    .expressionAttributeValues = {{":pad", std::string(bytes, 'x')}}};
    return validationText([&] { db.updateItem(request); }) == kNoError;
  };
  EXPECT_TRUE(fits(409'600 - 3 - 1));  // "pk" with "K", and "b"
  EXPECT_FALSE(fits(409'600 - 3));
}

}  // namespace
}  // namespace squall::dynamodb
