// Query and Scan: order, pages, indexes, filters, segments and what they refuse.
#include "dynamodb/orders.hpp"

#include <set>

namespace squall {
namespace {

class DynamodbQueries : public DynamodbOrders {
 protected:
  DynamodbQueries() {
    for (const int seq : {3, -1, 10, 2}) {
      put({{"id", "o"}, {"seq", num(std::to_string(seq))}, {"amount", num(std::to_string(100 - seq))}});
    }
    put({{"id", "p"}, {"seq", num("1")}, {"customer", "Ann"}, {"amount", num("5")}, {"note", "x"}});
  }
  static dynamodb::QueryRequest ofOrder(const std::string& condition = "id = :id", DynamoItem more = {}) {
    dynamodb::QueryRequest request;
    request.tableName = "orders";
    request.keyConditionExpression = condition;
    request.expressionAttributeValues = {{":id", "o"}};
    for (auto& [name, value] : more) request.expressionAttributeValues.emplace(name, value);
    return request;
  }
  std::string found(const dynamodb::QueryRequest& request) { return seqs(db.query(request).items); }
  std::string refused(const dynamodb::QueryRequest& request) {
    return validationText([&] { db.query(request); });
  }
};

TEST_F(DynamodbQueries, OrderByTheSortKeyAndBackwards) {
  auto request = ofOrder();
  EXPECT_EQ(found(request), "-1 2 3 10");
  request.scanIndexForward = false;
  EXPECT_EQ(found(request), "10 3 2 -1");
}

TEST_F(DynamodbQueries, TakeEveryConditionOfASortKey) {
  EXPECT_EQ(found(ofOrder("id = :id AND seq = :s", {{":s", num("3.0")}})), "3");
  EXPECT_EQ(found(ofOrder("id = :id AND seq < :s", {{":s", num("3")}})), "-1 2");
  EXPECT_EQ(found(ofOrder("seq >= :s AND id = :id", {{":s", num("3")}})), "3 10");
  EXPECT_EQ(found(ofOrder("id = :id AND seq BETWEEN :s AND :t", {{":s", num("2")}, {":t", num("9")}})), "2 3");
}

TEST_F(DynamodbQueries, GoOnFromTheLastKeyInBothDirections) {
  for (const bool forward : {true, false}) {
    auto request = ofOrder();
    request.scanIndexForward = forward;
    request.limit = 3;
    const auto first = db.query(request);
    EXPECT_EQ(seqs(first.items), forward ? "-1 2 3" : "10 3 2");
    ASSERT_EQ(first.lastEvaluatedKey.size(), 2U);
    request.exclusiveStartKey = first.lastEvaluatedKey;
    const auto second = db.query(request);
    EXPECT_EQ(seqs(second.items), forward ? "10" : "-1");
    EXPECT_TRUE(second.lastEvaluatedKey.empty());
  }
}

TEST_F(DynamodbQueries, CountWhatAFilterDropsAgainstTheLimit) {
  auto request = ofOrder("id = :id", {{":least", num("98")}});
  request.filterExpression = "amount >= :least";
  request.limit = 3;
  const auto page = db.query(request);
  EXPECT_EQ(seqs(page.items), "-1 2");
  EXPECT_EQ(page.count, 2);
  EXPECT_EQ(page.scannedCount, 3);
  EXPECT_EQ(page.lastEvaluatedKey.at("seq").n(), "3");
}

TEST_F(DynamodbQueries, EndAPageAfterOneMegabyte) {
  for (int i = 0; i < 5; ++i) {
    put({{"id", "big"}, {"seq", num(std::to_string(i))}, {"x", std::string(300 * 1024, 'x')}});
  }
  auto request = ofOrder();
  request.expressionAttributeValues = {{":id", "big"}};
  const auto page = db.query(request);
  EXPECT_EQ(seqs(page.items), "0 1 2 3");
  request.exclusiveStartKey = page.lastEvaluatedKey;
  EXPECT_EQ(found(request), "4");
}

TEST_F(DynamodbQueries, ReadIndexesInTheirOrderAndWithWhatTheyProject) {
  auto request = ofOrder();
  request.indexName = "byAmount";
  EXPECT_EQ(found(request), "10 3 2 -1");

  auto customers = ofOrder("customer = :id");
  customers.indexName = "byCustomer";
  customers.expressionAttributeValues = {{":id", "Ann"}};
  const auto items = db.query(customers).items;
  ASSERT_EQ(items.size(), 1U);
  EXPECT_EQ(items[0].size(), 4U);
  EXPECT_EQ(items[0].count("note"), 0U);

  put({{"id", "p"}, {"seq", num("1")}, {"customer", "Bob"}, {"amount", num("5")}});
  EXPECT_EQ(db.query(customers).count, 0);
}

TEST_F(DynamodbQueries, RefuseWhatIsNoQuery) {
  EXPECT_EQ(refused(ofOrder("seq = :id")), "Query condition missed key schema element: id");
  auto unused = ofOrder("id = :id", {{":other", "x"}});
  EXPECT_EQ(refused(unused), "Value provided in ExpressionAttributeValues unused in expressions: keys: {:other}");
  auto nowhere = ofOrder();
  nowhere.indexName = "byNothing";
  EXPECT_EQ(refused(nowhere), "The table does not have the specified index: byNothing");
  auto consistent = ofOrder("customer = :id");
  consistent.indexName = "byCustomer";
  consistent.consistentRead = true;
  EXPECT_EQ(refused(consistent), "Consistent reads are not supported on global secondary indexes");
  auto key_filtered = ofOrder("id = :id", {{":s", num("1")}});
  key_filtered.filterExpression = "seq > :s";
  EXPECT_EQ(refused(key_filtered),
            "Filter Expression can only contain non-primary key attributes: Primary key attribute: seq");
  auto elsewhere = ofOrder();
  elsewhere.exclusiveStartKey = {{"id", "other"}, {"seq", num("1")}};
  EXPECT_EQ(refused(elsewhere), "The provided starting key is outside query boundaries based on provided conditions");
}

TEST_F(DynamodbQueries, CountAlone) {
  auto request = ofOrder();
  request.select = "COUNT";
  const auto result = db.query(request);
  EXPECT_EQ(result.count, 4);
  EXPECT_FALSE(result.items.isPresent());
}

TEST_F(DynamodbQueries, TakeKeyConditionsToo) {
  dynamodb::QueryRequest request;
  request.tableName = "orders";
  request.keyConditions["id"].comparisonOperator = "EQ";
  request.keyConditions["id"].attributeValueList = {"o"};
  request.keyConditions["seq"].comparisonOperator = "GT";
  request.keyConditions["seq"].attributeValueList = {num("2")};
  request.queryFilter["amount"].comparisonOperator = "NE";
  request.queryFilter["amount"].attributeValueList = {num("97")};
  EXPECT_EQ(found(request), "10");
}

TEST_F(DynamodbQueries, ScanEverySegmentOnceAndInPages) {
  for (int i = 0; i < 60; ++i) put({{"id", "s" + std::to_string(i)}, {"seq", num("1")}, {"kind", "s"}});
  std::set<std::string> seen;
  for (int segment = 0; segment < 4; ++segment) {
    dynamodb::ScanRequest request;
    request.tableName = "orders";
    request.segment = segment;
    request.totalSegments = 4;
    request.limit = 7;
    request.filterExpression = "kind = :kind";
    request.expressionAttributeValues = {{":kind", "s"}};
    do {
      const auto page = db.scan(request);
      for (const auto& item : page.items) EXPECT_TRUE(seen.insert(item.at("id").s()).second);
      request.exclusiveStartKey = page.lastEvaluatedKey;
    } while (!request.exclusiveStartKey.empty());
  }
  EXPECT_EQ(seen.size(), 60U);
}

TEST_F(DynamodbQueries, AreNotChangedByWritesAfterThem) {
  const auto before = db.scan({.tableName = "orders"});
  put({{"id", "o"}, {"seq", num("3")}, {"amount", num("0")}});
  for (const auto& item : before.items) EXPECT_NE(item.at("amount").n(), "0");
}

}  // namespace
}  // namespace squall
