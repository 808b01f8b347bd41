// PutItem, GetItem, DeleteItem.
#include "dynamodb/constraints.hpp"
#include "dynamodb/dialect.hpp"
#include "dynamodb/errors.hpp"
#include "dynamodb/expr/evaluator.hpp"
#include "dynamodb/keys.hpp"
#include "dynamodb/legacy.hpp"
#include "dynamodb/operations.hpp"
#include "dynamodb/writing.hpp"

#include <utility>

namespace squall::dynamodb {
namespace {

// PutItem and DeleteItem have no new values to answer.
void refuseNewValues(const std::optional<std::string>& return_values) {
  if (return_values && *return_values != "NONE" && *return_values != "ALL_OLD") {
    throw errors::validation("ReturnValues can only be ALL_OLD or NONE");
  }
}

template <class Request>
void refuseMixedCondition(const Request& request, bool is_new) {
  refuseMixed({{"Expected", request.expected.isPresent()}},
              {{"ConditionExpression", request.conditionExpression.has_value()}}, request.expressionAttributeNames,
              request.expressionAttributeValues, is_new);
}

// The request's condition, in the one form or the other. `values` keeps what the old form points to.
template <class Request>
Expressions readConditionOf(const Request& request, LegacyValues& values, bool is_new) {
  std::optional<expr::Condition> expected = expectedCondition(request.expected, request.conditionalOperator, values);
  Expressions expressions =
      readExpressions({.condition = &request.conditionExpression}, request.expressionAttributeNames,
                      request.expressionAttributeValues, is_new);
  if (expected) expressions.condition = std::move(expected);
  return expressions;
}

template <class Result, class Request>
Result answer(Call& call, const Request& request, const Write& write) {
  Result result;
  Consumed consumed;
  call.state.throttles().admitWrite(*write.table, write.before, write.after, call.now);
  consumed.add(carryOut(call, write));
  call.state.throttles().spend(*write.table, consumed, Throughput::Write, call.now);
  if (request.returnValues == "ALL_OLD" && write.before != nullptr) result.attributes = write.before->attributes;
  result.consumedCapacity = consumed.report(request.returnConsumedCapacity, write.table->name());
  result.itemCollectionMetrics = collectionMetrics(request.returnItemCollectionMetrics, write);
  return result;
}

}  // namespace

PutItemResult putItem(Call& call, const PutItemRequest& request) {
  checkConstraints(call.state.options().dialect, "PutItem", &request);
  const bool is_new = isNew(call.state.options().dialect, "PutItem");
  Item item = request.item;
  LegacyValues values;
  Expressions expressions;
  checkAlone(is_new, [&] {
    refuseMixedCondition(request, is_new);
    normalise(item, {.is_new = is_new});
    refuseNewValues(request.returnValues);
    if (itemSize(item) > kMaxItemBytes) throw errors::itemTooLarge();
    expressions = readConditionOf(request, values, is_new);
  });
  Table& table = findTable(call, request.tableName);
  Write write{.table = &table, .key = checkItem(table, item), .before = {}, .after = {}};
  refusePathsIntoKeys(table, expressions.nestedHeads());
  write.before = table.items.find(write.key);
  checkCondition(expressions.condition, write.before, request.returnValuesOnConditionCheckFailure);

  write.after = store::makeItem(std::move(item));
  return answer<PutItemResult>(call, request, write);
}

DeleteItemResult deleteItem(Call& call, const DeleteItemRequest& request) {
  checkConstraints(call.state.options().dialect, "DeleteItem", &request);
  const bool is_new = isNew(call.state.options().dialect, "DeleteItem");
  Item key = request.key;
  LegacyValues values;
  Expressions expressions;
  checkAlone(is_new, [&] {
    refuseMixedCondition(request, is_new);
    normalise(key, {.is_new = is_new});
    refuseNewValues(request.returnValues);
    expressions = readConditionOf(request, values, is_new);
  });
  Table& table = findTable(call, request.tableName);
  Write write{.table = &table, .key = checkKey(table, key), .before = {}, .after = {}};
  refusePathsIntoKeys(table, expressions.nestedHeads());
  write.before = table.items.find(write.key);
  checkCondition(expressions.condition, write.before, request.returnValuesOnConditionCheckFailure);

  return answer<DeleteItemResult>(call, request, write);
}

GetItemResult getItem(Call& call, const GetItemRequest& request) {
  refuseMixed({{"AttributesToGet", request.attributesToGet.isPresent()}},
              {{"ProjectionExpression", request.projectionExpression.has_value()}}, request.expressionAttributeNames);
  Item key = request.key;
  normalise(key);
  Expressions expressions =
      readExpressions({.projection = &request.projectionExpression}, request.expressionAttributeNames);
  if (!request.attributesToGet.empty()) expressions.projection = projectionOf(request.attributesToGet);
  const Table& table = findTable(call, request.tableName);
  const store::ItemPtr item = table.items.find(checkKey(table, key));
  refusePathsIntoKeys(table, expressions.nestedHeads());
  call.state.throttles().admit(table, nullptr, Throughput::Read, call.now);

  GetItemResult result;
  if (item != nullptr) {
    result.item = expressions.projection ? expr::project(*expressions.projection, item->attributes) : item->attributes;
    result.item.markPresent();
  }
  Consumed consumed;
  consumed.addTable(readUnits(item != nullptr ? item->size : 0, request.consistentRead.value_or(false)));
  call.state.throttles().spend(table, consumed, Throughput::Read, call.now);
  result.consumedCapacity = consumed.report(request.returnConsumedCapacity, table.name());
  return result;
}

}  // namespace squall::dynamodb
