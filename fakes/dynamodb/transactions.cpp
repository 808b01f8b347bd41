// TransactWriteItems, TransactGetItems.
//
// A request that is wrong as a whole is a ValidationException. An action that cannot be done with what is there cancels
// the transaction, with one reason for each action. Which of the two a wrong key is depends on how it is wrong
// (recorded in nubo-db/dynamodb-conformance): an empty one is refused with the request, one of a wrong type cancels.
#include "dynamodb/errors.hpp"
#include "dynamodb/expr/evaluator.hpp"
#include "dynamodb/keys.hpp"
#include "dynamodb/limits.hpp"
#include "dynamodb/operations.hpp"
#include "dynamodb/reasons.hpp"
#include "dynamodb/updating.hpp"
#include "dynamodb/writing.hpp"

#include <set>
#include <utility>

namespace squall::dynamodb {
namespace {

// One action of either operation, checked as far as it can be without the table.
struct Action {
  const std::string* table_name = nullptr;
  Item item;  // the key, or the item of a put
  bool is_put = false;
  bool is_update = false;
  bool only_checks = false;
  Expressions expressions;
  const std::optional<std::string>* return_values = nullptr;
  Table* table = nullptr;
};

template <class Request>
Action actionOn(const Request& request, const Item& item, const ExpressionTexts& texts) {
  Action action;
  action.table_name = &request.tableName;
  action.item = item;
  action.return_values = &request.returnValuesOnConditionCheckFailure;
  const Sent condition{"ConditionExpression", texts.condition->has_value()};
  if (texts.update != nullptr) {
    refuseMixed({}, {{"UpdateExpression", true}, condition}, request.expressionAttributeNames,
                request.expressionAttributeValues);
  } else {
    refuseMixed({}, {condition}, request.expressionAttributeNames, request.expressionAttributeValues);
  }
  normalise(action.item);
  action.expressions = readExpressions(texts, request.expressionAttributeNames, request.expressionAttributeValues);
  return action;
}

Action actionOf(const TransactWriteItem& item) {
  const int kinds = int{item.put.has_value()} + int{item.update.has_value()} + int{item.delete_.has_value()} +
                    int{item.conditionCheck.has_value()};
  // Both texts are DynamoDB Local's; no recording of AWS was found.
  if (kinds == 0) {
    throw errors::validation("Invalid Request: TransactWriteRequest should contain Delete or Put or Update request");
  }
  if (kinds > 1) throw errors::validation("TransactItems can only contain one of Check, Put, Update or Delete");
  if (item.put) {
    Action action = actionOn(*item.put, item.put->item, {.condition = &item.put->conditionExpression});
    action.is_put = true;
    if (itemSize(action.item) > kMaxItemBytes) throw errors::itemTooLarge();
    return action;
  }
  if (item.update) {
    const std::optional<std::string> update = item.update->updateExpression;
    Action action =
        actionOn(*item.update, item.update->key, {.update = &update, .condition = &item.update->conditionExpression});
    action.is_update = true;
    return action;
  }
  if (item.delete_)
    return actionOn(*item.delete_, item.delete_->key, {.condition = &item.delete_->conditionExpression});
  const std::optional<std::string> condition = item.conditionCheck->conditionExpression;
  Action action = actionOn(*item.conditionCheck, item.conditionCheck->key, {.condition = &condition});
  action.only_checks = true;
  return action;
}

void refuseSameItems(const std::vector<Action>& actions) {
  std::set<std::pair<std::string, store::Key>> seen;
  for (const Action& action : actions) {
    if (!action.table->schema().holds(action.item)) continue;
    if (!seen.emplace(action.table->name(), store::keyOf(action.table->schema(), action.item)).second) {
      throw errors::validation("Transaction request cannot include multiple operations on one item");
    }
  }
}

Write planned(const Action& action) {
  Table& table = *action.table;
  Write write{.table = &table,
              .key = action.is_put ? checkItem(table, action.item) : checkKey(table, action.item),
              .before = {},
              .after = {},
              .only_checks = action.only_checks};
  if (action.is_update) checkUpdate(table, *action.expressions.update);
  refusePathsIntoKeys(table, action.expressions.nestedHeads());
  write.before = table.items.find(write.key);
  checkCondition(action.expressions.condition, write.before, *action.return_values);
  if (action.is_put) write.after = store::makeItem(action.item);
  if (action.is_update) write.after = updatedItem(table, *action.expressions.update, action.item, write.before);
  if (action.only_checks) write.after = write.before;
  return write;
}

// More than 4 MB in one transaction. AWS answers a ValidationException (nubo-db/dynamodb-conformance); its text was not
// recorded, so this is the sentence of the API reference.
AwsError tooLarge() {
  return errors::validation("The aggregate size of the items in the transaction cannot exceed 4 MB.");
}

template <class Parts, class Size>
void refuseTooMuch(const Parts& parts, const Size& size) {
  std::size_t bytes = 0;
  for (const auto& part : parts) bytes += size(part);
  if (bytes > limits::kTransactionBytes) throw tooLarge();
}

// A transaction reads and writes each item twice.
constexpr double kTransactionFactor = 2;

List<ConsumedCapacity> reports(const std::map<std::string, Consumed>& all, const std::optional<std::string>& mode) {
  List<ConsumedCapacity> result;
  for (const auto& [table, consumed] : all) {
    if (auto report = consumed.report(mode, table)) result.push_back(std::move(*report));
  }
  return result;
}

// What two requests must have in common to be the same.
std::string identityOf(const TransactWriteItemsRequest& request) {
  return toJson(TransactWriteItemsRequest{.transactItems = request.transactItems});
}

}  // namespace

TransactWriteItemsResult transactWriteItems(Call& call, const TransactWriteItemsRequest& request) {
  std::vector<Action> actions;
  for (const TransactWriteItem& item : request.transactItems) actions.push_back(actionOf(item));
  refuseTooMuch(actions, [](const Action& action) { return itemSize(action.item); });
  for (Action& action : actions) action.table = &findTable(call, *action.table_name);
  for (const Action& action : actions) {
    refuseEmptyKey(*action.table, action.item);
    if (action.is_put) refuseEmptyIndexKeys(*action.table, action.item);
    if (action.is_update) refuseEmptyIndexUpdates(*action.table, *action.expressions.update);
  }
  refuseSameItems(actions);
  if (request.clientRequestToken) {
    if (const std::string* known = call.state.transactionOf(*request.clientRequestToken, call.now)) {
      if (*known != identityOf(request)) throw errors::idempotentParameterMismatch();
      return {};
    }
  }
  std::vector<Write> writes;
  forEachAction(actions, [&](const Action& action) {
    writes.push_back(planned(action));
    call.state.throttles().admitWrite(*action.table, writes.back().before, writes.back().after, call.now);
  });

  TransactWriteItemsResult result;
  std::map<std::string, Consumed> consumed;
  for (const Write& write : writes) {
    Consumed cost;
    cost.add(carryOut(call, write), kTransactionFactor);
    call.state.throttles().spend(*write.table, cost, Throughput::Write, call.now);
    consumed[write.table->name()].add(cost);
    if (write.only_checks) continue;
    if (auto metrics = collectionMetrics(request.returnItemCollectionMetrics, write)) {
      result.itemCollectionMetrics[write.table->name()].push_back(std::move(*metrics));
    }
  }
  if (request.clientRequestToken) {
    call.state.rememberTransaction(*request.clientRequestToken, identityOf(request), call.now);
  }
  result.consumedCapacity = reports(consumed, request.returnConsumedCapacity);
  return result;
}

TransactGetItemsResult transactGetItems(Call& call, const TransactGetItemsRequest& request) {
  std::vector<Action> actions;
  for (const TransactGetItem& item : request.transactItems) {
    Action action;
    action.table_name = &item.get.tableName;
    action.item = item.get.key;
    refuseMixed({}, {{"ProjectionExpression", item.get.projectionExpression.has_value()}},
                item.get.expressionAttributeNames);
    normalise(action.item);
    action.expressions =
        readExpressions({.projection = &item.get.projectionExpression}, item.get.expressionAttributeNames);
    actions.push_back(std::move(action));
  }
  for (Action& action : actions) action.table = &findTable(call, *action.table_name);
  for (const Action& action : actions) refuseEmptyKey(*action.table, action.item);
  refuseSameItems(actions);
  std::vector<store::ItemPtr> items;
  forEachAction(actions, [&](const Action& action) {
    items.push_back(action.table->items.find(checkKey(*action.table, action.item)));
    refusePathsIntoKeys(*action.table, action.expressions.nestedHeads());
    call.state.throttles().admit(*action.table, nullptr, Throughput::Read, call.now);
  });

  refuseTooMuch(items, [](const store::ItemPtr& item) { return item != nullptr ? item->size : 0; });

  TransactGetItemsResult result;
  std::map<std::string, Consumed> consumed;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const store::ItemPtr& item = items[i];
    const auto& projection = actions[i].expressions.projection;
    ItemResponse& response = result.responses.emplace_back();
    if (item != nullptr) response.item = projection ? expr::project(*projection, item->attributes) : item->attributes;
    const double units = readUnits(item != nullptr ? item->size : 0, true);
    Consumed cost;
    cost.addTable(units * kTransactionFactor);
    call.state.throttles().spend(*actions[i].table, cost, Throughput::Read, call.now);
    consumed[actions[i].table->name()].add(cost);
  }
  result.consumedCapacity = reports(consumed, request.returnConsumedCapacity);
  return result;
}

}  // namespace squall::dynamodb
