// BatchGetItem, BatchWriteItem. The whole batch is checked before anything is done.
#include "dynamodb/constraints.hpp"
#include "dynamodb/errors.hpp"
#include "dynamodb/expr/evaluator.hpp"
#include "dynamodb/keys.hpp"
#include "dynamodb/legacy.hpp"
#include "dynamodb/limits.hpp"
#include "dynamodb/operations.hpp"
#include "dynamodb/writing.hpp"

#include <set>
#include <utility>

namespace squall::dynamodb {
namespace {

AwsError duplicateKeys() { return errors::validation("Provided list of item keys contains duplicates"); }

// What of one table a BatchGetItem reads.
struct TableReads {
  const Table* table = nullptr;
  std::vector<Item> keys;
  Expressions expressions;
};

TableReads checkedReads(const KeysAndAttributes& request, std::size_t& count) {
  TableReads reads;
  refuseMixed({{"AttributesToGet", request.attributesToGet.isPresent()}},
              {{"ProjectionExpression", request.projectionExpression.has_value()}}, request.expressionAttributeNames);
  std::set<std::string> seen;
  for (Item key : request.keys) {
    normalise(key);
    if (!seen.insert(jsonOf(key)).second) throw duplicateKeys();
    if (++count > limits::kBatchGetKeys) throw errors::validation("Too many items requested for the BatchGetItem call");
    reads.keys.push_back(std::move(key));
  }
  reads.expressions = readExpressions({.projection = &request.projectionExpression}, request.expressionAttributeNames);
  if (!request.attributesToGet.empty()) reads.expressions.projection = projectionOf(request.attributesToGet);
  return reads;
}

Write checkedWrite(Table& table, const WriteRequest& request) {
  Write write{.table = &table, .key = {}, .before = {}, .after = {}};
  if (request.putRequest) {
    Item item = checkedItem(request.putRequest->item);
    // Not the texts of PutItem (recorded in nubo-db/dynamodb-conformance).
    if (!table.schema().holds(item)) throw errors::keyMismatch();
    write.key = checkItem(table, item);
    write.after = store::makeItem(std::move(item));
  } else {
    Item key = request.deleteRequest->key;
    normalise(key);
    write.key = checkKey(table, key);
  }
  return write;
}

void checkForm(const BatchWriteItemRequest& request) {
  std::size_t count = 0;
  for (const auto& [table, writes] : request.requestItems) {
    for (const WriteRequest& write : writes) {
      // AWS's own, odd answer to a request that is neither.
      if (write.putRequest.has_value() == write.deleteRequest.has_value()) {
        throw errors::validation(
            "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported "
            "datatypes");
      }
      if (write.putRequest) {
        checkedItem(write.putRequest->item);
      } else {
        Item key = write.deleteRequest->key;
        normalise(key);
      }
      ++count;
    }
  }
  if (count > limits::kBatchWrites) throw errors::validation("Too many items requested for the BatchWriteItem call");
}

// Mixed ways to name attributes are refused across tables, too.
void refuseMixedTables(const BatchGetItemRequest& request) {
  bool has_legacy = false;
  bool has_expression = false;
  for (const auto& [table, keys] : request.requestItems) {
    has_legacy = has_legacy || keys.attributesToGet.isPresent();
    has_expression = has_expression || keys.projectionExpression.has_value();
  }
  refuseMixed({{"AttributesToGet", has_legacy}}, {{"ProjectionExpression", has_expression}}, {});
}

}  // namespace

BatchGetItemResult batchGetItem(Call& call, const BatchGetItemRequest& request) {
  checkConstraints(call.state.options().dialect, "BatchGetItem", &request);
  std::map<std::string, TableReads> all;
  std::size_t count = 0;
  refuseMixedTables(request);
  for (const auto& [name, keys] : request.requestItems) all.emplace(name, checkedReads(keys, count));
  for (auto& [name, reads] : all) {
    reads.table = &findTable(call, name);
    for (const Item& key : reads.keys) checkKey(*reads.table, key);
    refusePathsIntoKeys(*reads.table, reads.expressions.nestedHeads());
  }

  BatchGetItemResult result;
  result.responses.markPresent();
  result.unprocessedKeys.markPresent();
  std::size_t bytes = 0;
  bool read_some = false;
  for (const auto& [name, reads] : all) {
    const KeysAndAttributes& asked = request.requestItems.at(name);
    List<Map<AttributeValue>>& items = result.responses[name];
    items.markPresent();
    Consumed consumed;
    for (const Item& key : reads.keys) {
      const bool is_throttled = !call.state.throttles().admits(*reads.table, nullptr, Throughput::Read, call.now);
      if (bytes >= limits::kBatchGetBytes || is_throttled) {
        auto [rest, is_first] = result.unprocessedKeys.emplace(name, asked);
        if (is_first) rest->second.keys.clear();
        rest->second.keys.push_back(key);
        continue;
      }
      read_some = true;
      const store::ItemPtr item = reads.table->items.find(checkKey(*reads.table, key));
      Consumed cost;
      cost.addTable(readUnits(item != nullptr ? item->size : 0, asked.consistentRead.value_or(false)));
      call.state.throttles().spend(*reads.table, cost, Throughput::Read, call.now);
      consumed.add(cost);
      if (item == nullptr) continue;
      bytes += item->size;
      items.push_back(reads.expressions.projection ? expr::project(*reads.expressions.projection, item->attributes)
                                                   : item->attributes);
    }
    if (auto report = consumed.report(request.returnConsumedCapacity, reads.table->name())) {
      result.consumedCapacity.push_back(std::move(*report));
    }
  }
  // Only a batch of which nothing can be done is an error.
  if (!read_some) call.state.throttles().admit(*all.begin()->second.table, nullptr, Throughput::Read, call.now);
  return result;
}

BatchWriteItemResult batchWriteItem(Call& call, const BatchWriteItemRequest& request) {
  checkForm(request);
  std::map<std::string, std::vector<Write>> all;
  for (const auto& [name, writes] : request.requestItems) {
    Table& table = findTable(call, name);
    std::set<store::Key> seen;
    for (const WriteRequest& write : writes) {
      all[name].push_back(checkedWrite(table, write));
      if (!seen.insert(all[name].back().key).second) throw duplicateKeys();
    }
  }

  BatchWriteItemResult result;
  result.unprocessedItems.markPresent();
  bool wrote_some = false;
  for (auto& [name, writes] : all) {
    Consumed consumed;
    for (std::size_t i = 0; i < writes.size(); ++i) {
      Write& write = writes[i];
      write.before = write.table->items.find(write.key);
      if (!call.state.throttles().admitsWrite(*write.table, write.before, write.after, call.now)) {
        result.unprocessedItems[name].push_back(request.requestItems.at(name)[i]);
        continue;
      }
      wrote_some = true;
      Consumed cost;
      cost.add(carryOut(call, write));
      call.state.throttles().spend(*write.table, cost, Throughput::Write, call.now);
      consumed.add(cost);
      if (auto metrics = collectionMetrics(request.returnItemCollectionMetrics, write)) {
        result.itemCollectionMetrics[name].push_back(std::move(*metrics));
      }
    }
    if (auto report = consumed.report(request.returnConsumedCapacity, writes.front().table->name())) {
      result.consumedCapacity.push_back(std::move(*report));
    }
  }
  if (!wrote_some) {
    const Write& first = all.begin()->second.front();
    call.state.throttles().admitWrite(*first.table, first.before, first.after, call.now);
  }
  return result;
}

}  // namespace squall::dynamodb
