// Random calls on a table, and the same on a reference that is a map and loops: what is there, what each query, scan
// and page of them answers, and what an index shows, must be the same after each. A run that fails names its seed:
//   SQUALL_SEED=7 SQUALL_STEPS=100000 build/dev/tests/squall_dynamodb_tests --gtest_filter='DynamodbModel.*'
#include "core/random.hpp"
#include "dynamodb/orders.hpp"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace squall {
namespace {

using Key = std::pair<std::string, int>;      // id, seq
using Reference = std::map<Key, DynamoItem>;  // in the order of a table's sort keys
using Items = std::vector<DynamoItem>;        // in no order
constexpr std::uint64_t kIds = 4;
constexpr std::uint64_t kSeqs = 12;

std::uint64_t setting(const char* name, std::uint64_t otherwise) {
  const char* const text = std::getenv(name);
  return text == nullptr ? otherwise : std::strtoull(text, nullptr, 10);
}

Items sorted(Items items) {
  std::ranges::sort(items, {},
                    [](const DynamoItem& item) { return std::pair(item.at("id").s(), std::stoi(item.at("seq").n())); });
  return items;
}

class DynamodbModel : public DynamodbOrders {
 protected:
  std::uint64_t below(std::uint64_t bound) { return random.below(static_cast<std::uint32_t>(bound)); }
  Key anyKey() { return {"id" + std::to_string(below(kIds)), static_cast<int>(below(kSeqs)) - 4}; }
  static DynamoItem keyOf(const Key& key) { return {{"id", key.first}, {"seq", num(std::to_string(key.second))}}; }
  DynamoItem anyItem(const Key& key) {
    DynamoItem item = keyOf(key);
    if (below(2) == 0) item["city"] = Value("city" + std::to_string(below(3)));
    if (below(2) == 0) item["count"] = num(std::to_string(below(100)));
    if (below(4) == 0) item["tags"] = Value::stringSet({"a", "b"});
    return item;
  }

  void step();
  void put(const Key& key);
  void putNew(const Key& key);
  void update(const Key& key);
  void removeTags(const Key& key);
  void erase(const Key& key);
  void batch();
  void transact();
  void compareRead(const Key& key);
  void compareQuery();
  void compareCity();
  void compareScan();

  core::Random random{setting("SQUALL_SEED", 1), "dynamodb model"};
  Reference reference;
};

void DynamodbModel::put(const Key& key) {
  const DynamoItem item = anyItem(key);
  db.putItem({.tableName = "orders", .item = item});
  reference[key] = item;
}

void DynamodbModel::putNew(const Key& key) {
  const DynamoItem item = anyItem(key);
  const std::string error = errorText(
      [&] { db.putItem({.tableName = "orders", .item = item, .conditionExpression = "attribute_not_exists(id)"}); });
  EXPECT_EQ(error == "no error", reference.try_emplace(key, item).second) << error;
}

void DynamodbModel::update(const Key& key) {
  db.updateItem(
      {.tableName = "orders",
       .key = keyOf(key),
       .updateExpression = "SET city = :city ADD #n :one, tags :tag",
       .expressionAttributeNames = {{"#n", "count"}},
       .expressionAttributeValues = {{":city", "city1"}, {":one", num("1")}, {":tag", Value::stringSet({"c"})}}});
  DynamoItem& item = reference.try_emplace(key, keyOf(key)).first->second;
  item["city"] = Value("city1");
  item["count"] = num(std::to_string(item.contains("count") ? std::stoi(item.at("count").n()) + 1 : 1));
  List<std::string> tags = item.contains("tags") ? item.at("tags").ss() : List<std::string>();
  if (std::ranges::find(tags, "c") == tags.end()) tags.push_back("c");
  item["tags"] = Value::stringSet(std::move(tags));
}

void DynamodbModel::removeTags(const Key& key) {
  db.updateItem({.tableName = "orders",
                 .key = keyOf(key),
                 .updateExpression = "REMOVE city DELETE tags :tags",
                 .expressionAttributeValues = {{":tags", Value::stringSet({"a", "b"})}}});
  DynamoItem& item = reference.try_emplace(key, keyOf(key)).first->second;
  item.erase("city");
  if (!item.contains("tags")) return;
  List<std::string> tags = item.at("tags").ss();
  std::erase_if(tags, [](const std::string& tag) { return tag != "c"; });
  if (tags.empty()) {
    item.erase("tags");
  } else {
    item["tags"] = Value::stringSet(std::move(tags));
  }
}

void DynamodbModel::erase(const Key& key) {
  const DynamoItem old =
      db.deleteItem({.tableName = "orders", .key = keyOf(key), .returnValues = "ALL_OLD"}).attributes;
  const auto known = reference.find(key);
  EXPECT_EQ(old, known == reference.end() ? DynamoItem{} : known->second);
  reference.erase(key);
}

void DynamodbModel::batch() {
  std::map<Key, std::optional<DynamoItem>> writes;
  for (int i = 0; i < 5; ++i) {
    const Key key = anyKey();
    writes[key] = below(3) == 0 ? std::nullopt : std::optional(anyItem(key));
  }
  dynamodb::BatchWriteItemRequest request;
  for (const auto& [key, item] : writes) {
    dynamodb::WriteRequest& write = request.requestItems["orders"].emplace_back();
    if (item) {
      write.putRequest.emplace().item = *item;
      reference[key] = *item;
    } else {
      write.deleteRequest.emplace().key = keyOf(key);
      reference.erase(key);
    }
  }
  db.batchWriteItem(request);
}

// A put and a delete that happen both or not at all: the put wants its place to be free.
void DynamodbModel::transact() {
  const Key place = anyKey();
  const Key victim = anyKey();
  if (place == victim) return;
  const DynamoItem item = anyItem(place);
  dynamodb::TransactWriteItemsRequest request;
  auto& put = request.transactItems.emplace_back().put.emplace();
  put.tableName = "orders";
  put.item = item;
  put.conditionExpression = "attribute_not_exists(seq)";
  auto& removal = request.transactItems.emplace_back().delete_.emplace();
  removal.tableName = "orders";
  removal.key = keyOf(victim);
  const bool is_done = errorText([&] { db.transactWriteItems(request); }) == "no error";
  EXPECT_EQ(is_done, !reference.contains(place));
  if (!is_done) return;
  reference[place] = item;
  reference.erase(victim);
}

void DynamodbModel::compareRead(const Key& key) {
  const auto known = reference.find(key);
  EXPECT_EQ(get(key.first, std::to_string(key.second)), known == reference.end() ? DynamoItem{} : known->second);
}

// A range of one id, backwards or not, in pages of one to four.
void DynamodbModel::compareQuery() {
  const std::string id = anyKey().first;
  const int from = anyKey().second;
  const int to = from + static_cast<int>(below(8));
  const bool forward = below(2) == 0;
  Items expected;
  for (int seq = from; seq <= to; ++seq) {
    if (const auto known = reference.find({id, seq}); known != reference.end()) expected.push_back(known->second);
  }
  if (!forward) std::ranges::reverse(expected);
  dynamodb::QueryRequest request{
      .tableName = "orders",
      .limit = static_cast<std::int32_t>(1 + below(4)),
      .scanIndexForward = forward,
      .keyConditionExpression = "id = :id AND seq BETWEEN :from AND :to",
      .expressionAttributeValues = {
          {":id", id}, {":from", num(std::to_string(from))}, {":to", num(std::to_string(to))}}};
  Items found;
  do {
    const dynamodb::QueryResult page = db.query(request);
    found.insert(found.end(), page.items.begin(), page.items.end());
    request.exclusiveStartKey = page.lastEvaluatedKey;
  } while (!request.exclusiveStartKey.empty());
  EXPECT_EQ(found, expected);
}

void DynamodbModel::compareCity() {
  const std::string city = "city" + std::to_string(below(3));
  Items expected;
  for (const auto& [key, item] : reference) {
    if (item.contains("city") && item.at("city").s() == city) expected.push_back(item);
  }
  dynamodb::QueryRequest request{.tableName = "orders",
                                 .indexName = "byCity",
                                 .limit = 3,
                                 .keyConditionExpression = "city = :city",
                                 .expressionAttributeValues = {{":city", city}}};
  Items found;
  do {
    const dynamodb::QueryResult page = db.query(request);
    found.insert(found.end(), page.items.begin(), page.items.end());
    request.exclusiveStartKey = page.lastEvaluatedKey;
  } while (!request.exclusiveStartKey.empty());
  EXPECT_EQ(sorted(std::move(found)), expected);
}

// Segments share nothing and miss nothing.
void DynamodbModel::compareScan() {
  const auto segments = static_cast<std::int32_t>(1 + below(3));
  Items found;
  for (std::int32_t segment = 0; segment < segments; ++segment) {
    dynamodb::ScanRequest request{.tableName = "orders",
                                  .limit = 5,
                                  .totalSegments = segments,
                                  .segment = segment,
                                  .filterExpression = "attribute_exists(#n)",
                                  .expressionAttributeNames = {{"#n", "count"}}};
    do {
      const dynamodb::ScanResult page = db.scan(request);
      found.insert(found.end(), page.items.begin(), page.items.end());
      request.exclusiveStartKey = page.lastEvaluatedKey;
    } while (!request.exclusiveStartKey.empty());
  }
  Items expected;
  for (const auto& [key, item] : reference) {
    if (item.contains("count")) expected.push_back(item);
  }
  EXPECT_EQ(sorted(std::move(found)), expected);
}

void DynamodbModel::step() {
  const Key key = anyKey();
  switch (below(12)) {
    case 0:
    case 1:
      return put(key);
    case 2:
      return putNew(key);
    case 3:
      return update(key);
    case 4:
      return removeTags(key);
    case 5:
      return erase(key);
    case 6:
      return batch();
    case 7:
      return transact();
    case 8:
      return compareRead(key);
    case 9:
      return compareQuery();
    case 10:
      return compareCity();
    default:
      return compareScan();
  }
}

TEST_F(DynamodbModel, AnswersLikeAMap) {
  const std::uint64_t steps = setting("SQUALL_STEPS", 2000);
  for (std::uint64_t i = 0; i < steps && !HasFailure(); ++i) {
    SCOPED_TRACE("step " + std::to_string(i));
    step();
  }
  EXPECT_EQ(db.describeTable({.tableName = "orders"}).table->itemCount, static_cast<std::int64_t>(reference.size()));
}

}  // namespace
}  // namespace squall
