// UpdateItem, with expressions and with the older AttributeUpdates.
#include "dynamodb/constraints.hpp"
#include "dynamodb/dialect.hpp"
#include "dynamodb/errors.hpp"
#include "dynamodb/expr/checks.hpp"
#include "dynamodb/expr/evaluator.hpp"
#include "dynamodb/keys.hpp"
#include "dynamodb/legacy.hpp"
#include "dynamodb/operations.hpp"
#include "dynamodb/updating.hpp"
#include "dynamodb/writing.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace squall::dynamodb {
namespace {

using Clause = expr::UpdateAction::Clause;
using Type = AttributeValue::Type;

// The type that the update gives to the attribute, as far as the expression shows it.
Type newType(const expr::UpdateAction& action) {
  if (action.clause == Clause::Remove) return Type::None;
  using Kind = expr::Operand::Kind;
  if (action.value.kind == Kind::Sum || action.value.kind == Kind::Difference) return Type::N;
  if (action.value.kind == Kind::Function && action.value.text == "list_append") return Type::L;
  return expr::typeOf(action.value);
}

void refuseKeyChange(const Table& table, const std::vector<std::string>& changed) {
  for (const store::KeyAttribute* attribute : table.schema().attributes()) {
    if (std::ranges::find(changed, attribute->name) == changed.end()) continue;
    throw errors::invalidParameter("Cannot update attribute " + attribute->name +
                                   ". This attribute is part of the key");
  }
}

template <class Visit>
void eachIndexKey(const Table& table, const Visit& visit) {
  for (const auto& [name, index] : table.items.indexes()) {
    for (const store::KeyAttribute* attribute : index.schema.attributes()) visit(index, *attribute);
  }
}

void refuseIndexType(const store::Index& index, const store::KeyAttribute& attribute, Type actual) {
  if (actual == Type::None || actual == attribute.type) return;
  throw errors::invalidParameter("Type mismatch for Index Key " + attribute.name +
                                 " Expected: " + std::string(typeName(attribute.type)) +
                                 " Actual: " + std::string(typeName(actual)) + " IndexName: " + index.name);
}

void checkLegacyUpdates(const Table& table, const Map<AttributeValueUpdate>& updates) {
  std::vector<std::string> changed;
  for (const auto& [attribute, update] : updates) changed.push_back(attribute);
  refuseKeyChange(table, changed);
  eachIndexKey(table, [&updates](const store::Index& index, const store::KeyAttribute& attribute) {
    const auto update = updates.find(attribute.name);
    if (update != updates.end() && update->second.value)
      refuseIndexType(index, attribute, update->second.value->type());
  });
}

// The attributes that the update names, for UPDATED_OLD and UPDATED_NEW.
expr::Projection changedPaths(const Expressions& expressions, const Map<AttributeValueUpdate>& updates) {
  expr::Projection paths;
  if (expressions.update) {
    for (const expr::UpdateAction& action : expressions.update->actions) paths.push_back(action.path);
  }
  for (const auto& [attribute, update] : updates) paths.push_back({{.name = attribute}});
  return paths;
}

// What the request says by itself.
struct Asked {
  Item key;
  Map<AttributeValueUpdate> updates;
  Expressions expressions;
  LegacyValues values;
};

void readAsked(const UpdateItemRequest& request, bool is_new, Asked& asked) {
  refuseMixed({{"AttributeUpdates", request.attributeUpdates.isPresent()}, {"Expected", request.expected.isPresent()}},
              {{"UpdateExpression", request.updateExpression.has_value()},
               {"ConditionExpression", request.conditionExpression.has_value()}},
              request.expressionAttributeNames, request.expressionAttributeValues, is_new);
  asked.key = request.key;
  normalise(asked.key, {.is_new = is_new});
  asked.updates = checkedUpdates(request.attributeUpdates);
  std::optional<expr::Condition> expected =
      expectedCondition(request.expected, request.conditionalOperator, asked.values);
  asked.expressions = readExpressions({.update = &request.updateExpression, .condition = &request.conditionExpression},
                                      request.expressionAttributeNames, request.expressionAttributeValues, is_new);
  if (expected) asked.expressions.condition = std::move(expected);
}

// Since 2026 UpdateItem alone, of all writes, measures not the item but what the statement writes: whole attributes,
// names included, and a cost for each clause (measured in nubo-db/dynamodb-conformance, tests/tier3/limits).
std::size_t updateSize(const expr::Update& update, const Item& item) {
  constexpr std::size_t kStatement = 3;
  constexpr std::size_t kWrite = 19;
  constexpr std::size_t kRemoval = 2;
  std::size_t size = kStatement;
  std::set<std::string> written;
  for (const expr::UpdateAction& action : update.actions) {
    const bool writes = action.clause == Clause::Set || action.clause == Clause::Add;
    size += writes ? kWrite : kRemoval;
    if (writes && action.path.back().is_index) ++size;
    const auto attribute = item.find(action.path[0].name);
    if (!writes || attribute == item.end() || !written.insert(attribute->first).second) continue;
    size += attribute->first.size() + valueSize(attribute->second);
  }
  return size;
}

Item returnedValues(const std::string& mode, const Write& write, const expr::Projection& changed) {
  const bool is_old = mode.ends_with("_OLD");
  const store::ItemPtr& item = is_old ? write.before : write.after;
  if (mode == "NONE" || item == nullptr) return {};
  return mode.starts_with("ALL_") ? item->attributes : expr::project(changed, item->attributes);
}

}  // namespace

void checkUpdate(const Table& table, const expr::Update& update) {
  std::vector<std::string> changed;
  for (const expr::UpdateAction& action : update.actions) changed.push_back(action.path[0].name);
  refuseKeyChange(table, changed);
  eachIndexKey(table, [&update](const store::Index& index, const store::KeyAttribute& attribute) {
    for (const expr::UpdateAction& action : update.actions) {
      if (action.path.size() == 1 && action.path[0].name == attribute.name) {
        refuseIndexType(index, attribute, newType(action));
      }
    }
  });
  refuseEmptyIndexUpdates(table, update);
}

void refuseEmptyIndexUpdates(const Table& table, const expr::Update& update) {
  eachIndexKey(table, [&update](const store::Index&, const store::KeyAttribute& attribute) {
    for (const expr::UpdateAction& action : update.actions) {
      const bool is_literal = action.clause == Clause::Set && action.value.kind == expr::Operand::Kind::Value;
      if (!is_literal || action.path.size() != 1 || action.path[0].name != attribute.name) continue;
      const AttributeValue& value = *action.value.value;
      if (!value.is(attribute.type) || value.is(Type::N) || valueSize(value) > 0) continue;
      throw errors::notValid(
          "The update expression attempted to update a secondary index key to a value that is not supported. The "
          "AttributeValue for a key attribute cannot contain an empty " +
          std::string(value.is(Type::S) ? "string" : "binary") + " value.");
    }
  });
}

void checkUpdated(const Table& table, const Item& item) {
  eachIndexKey(table, [&item](const store::Index&, const store::KeyAttribute& attribute) {
    const auto found = item.find(attribute.name);
    if (found == item.end() || found->second.is(attribute.type)) return;
    throw errors::validation("The update expression attempted to update the secondary index key to unsupported type");
  });
  refuseEmptyIndexKeys(table, item);
  if (itemSize(item) > kMaxItemBytes) throw errors::updatedItemTooLarge();
}

store::ItemPtr updatedItem(const Table& table, const expr::Update& update, const Item& key,
                           const store::ItemPtr& before) {
  Item item = expr::applyUpdate(update, before != nullptr ? before->attributes : key);
  // An update may nest a value deeper than it came.
  for (const expr::UpdateAction& action : update.actions) {
    const auto changed = item.find(action.path[0].name);
    if (changed != item.end()) normalise(changed->second);
  }
  checkUpdated(table, item);
  return store::makeItem(std::move(item));
}

UpdateItemResult updateItem(Call& call, const UpdateItemRequest& request) {
  checkConstraints(call.state.options().dialect, "UpdateItem", &request);
  const bool is_new = isNew(call.state.options().dialect, "UpdateItem");
  Asked asked;
  checkAlone(is_new, [&] { readAsked(request, is_new, asked); });
  const Item& key = asked.key;
  const Map<AttributeValueUpdate>& updates = asked.updates;
  const Expressions& expressions = asked.expressions;
  Table& table = findTable(call, request.tableName);
  Write write{.table = &table, .key = checkKey(table, key), .before = {}, .after = {}};
  if (expressions.update) checkUpdate(table, *expressions.update);
  checkLegacyUpdates(table, updates);
  refusePathsIntoKeys(table, expressions.nestedHeads());
  write.before = table.items.find(write.key);
  checkCondition(expressions.condition, write.before, request.returnValuesOnConditionCheckFailure);
  if (expressions.update) {
    write.after = updatedItem(table, *expressions.update, key, write.before);
    if (is_new && updateSize(*expressions.update, write.after->attributes) > kMaxItemBytes) {
      throw errors::updatedItemTooLarge();
    }
  } else {
    Item item = updatedByLegacy(updates, write.before != nullptr ? write.before->attributes : key);
    checkUpdated(table, item);
    write.after = store::makeItem(std::move(item));
  }

  Consumed consumed;
  call.state.throttles().admitWrite(table, write.before, write.after, call.now);
  consumed.add(carryOut(call, write));
  call.state.throttles().spend(table, consumed, Throughput::Write, call.now);
  return {
      .attributes = returnedValues(request.returnValues.value_or("NONE"), write, changedPaths(expressions, updates)),
      .consumedCapacity = consumed.report(request.returnConsumedCapacity, table.name()),
      .itemCollectionMetrics = collectionMetrics(request.returnItemCollectionMetrics, write)};
}

}  // namespace squall::dynamodb
