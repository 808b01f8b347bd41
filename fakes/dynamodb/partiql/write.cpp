#include "dynamodb/partiql/write.hpp"

#include "dynamodb/expr/evaluator.hpp"
#include "dynamodb/keys.hpp"
#include "dynamodb/partiql/access.hpp"
#include "dynamodb/partiql/errors.hpp"
#include "dynamodb/partiql/tables.hpp"
#include "dynamodb/partiql/values.hpp"
#include "dynamodb/updating.hpp"

#include <utility>

namespace squall::dynamodb::partiql {
namespace {

using expr::Condition;
using Kind = Statement::Kind;

Item insertedItem(const Node& node, const List<AttributeValue>& parameters) {
  if (node.kind == Node::Kind::Parameter) {
    AttributeValue value = valueOf(node, parameters);
    if (value.is(AttributeValue::Type::M)) return std::move(value.m());
  }
  // No recording for what is no item.
  if (node.kind != Node::Kind::Struct) throw errors::atToken("Unexpected value in INSERT", node.at);
  Item item;
  for (std::size_t i = 0; i + 1 < node.children.size(); i += 2) {
    const Node& name = node.children[i];
    if (name.kind != Node::Kind::String) throw errors::atToken("Unexpected key in INSERT", name.at);
    item.insert_or_assign(name.text, valueOf(node.children[i + 1], parameters));
  }
  if (itemSize(item) > kMaxItemBytes) throw errors::itemTooLarge();
  return item;
}

// Takes the equalities on the key out of the clause; what is left is a condition. Answers whether the key is whole.
bool takeKey(const store::KeySchema& schema, const Condition& where, Action& action) {
  Condition rest{.kind = Condition::Kind::And, .comparator = {}, .operands = {}, .parts = {}};
  bool is_contradiction = false;
  for (const Condition* conjunct : conjunctsOf(where)) {
    const AttributeValue* value = nullptr;
    for (const store::KeyAttribute* attribute : schema.attributes()) {
      const AttributeValue* asked = equalityOn(*conjunct, attribute->name);
      if (asked == nullptr) continue;
      value = asked;
      const auto [known, is_new] = action.item.try_emplace(attribute->name, *asked);
      is_contradiction = is_contradiction || (!is_new && !(known->second == *asked));
    }
    if (value == nullptr) rest.parts.push_back(*conjunct);
  }
  if (!rest.parts.empty()) action.condition = std::move(rest);
  return !is_contradiction && action.item.size() == schema.attributes().size();
}

// What an update of this item has to be, as far as it can be said without the item.
void checkUpdatedPaths(const Action& action) {
  checkUpdate(*action.table, action.update);
  std::vector<std::string> nested;
  for (const expr::UpdateAction& change : action.update.actions) {
    if (change.path.size() > 1) nested.push_back(change.path[0].name);
  }
  refusePathsIntoKeys(*action.table, nested);
}

}  // namespace

void checkParameterCount(const Parsed& parsed, const List<AttributeValue>& parameters) {
  if (parsed.parameters != parameters.size()) throw errors::wrongParameterCount();
}

Action actionOf(Call& call, Parsed parsed, const List<AttributeValue>& parameters) {
  Action action;
  action.statement = std::move(parsed.statement);
  const Statement& statement = action.statement;
  const TableName name = tableNameOf(statement);
  if (statement.kind == Kind::Insert) {
    action.item = insertedItem(statement.value, parameters);
    action.table = &findTable(call, name.table);
    return action;
  }
  action.update = updateOf(statement.changes, parameters, *action.values);
  const Statement& reads = statement.kind == Kind::Exists ? *statement.inner : statement;
  std::optional<Condition> where;
  if (reads.where) where = conditionOf(*reads.where, parameters, *action.values);
  action.table = &findTable(call, name.table);
  const bool is_whole = where && takeKey(action.table->schema(), *where, action);
  if (statement.kind == Kind::Exists && (!is_whole || !action.condition || name.index)) {
    throw errors::validation("EXISTS() must contain a single item read with additional condition");
  }
  // Whoever reads one item alone has words of its own for this.
  if (statement.kind == Kind::Select && (!is_whole || action.condition)) action.item.clear();
  if (statement.kind != Kind::Select && !is_whole) throw errors::incompleteKey();
  return action;
}

store::Key keyOf(const Action& action) {
  return action.statement.kind == Kind::Insert ? checkItem(*action.table, action.item)
                                               : checkKey(*action.table, action.item);
}

Write plannedWrite(const Action& action) {
  Table& table = *action.table;
  const Kind kind = action.statement.kind;
  Write write{.table = &table, .key = keyOf(action), .before = {}, .after = {}};
  write.before = table.items.find(write.key);
  if (kind == Kind::Insert) {
    if (write.before != nullptr) throw errors::duplicateItem();
    write.after = store::makeItem(action.item);
    return write;
  }
  if (kind == Kind::Update) {
    checkUpdatedPaths(action);
    // An UPDATE never creates an item.
    if (write.before == nullptr) throw errors::conditionalCheckFailed();
  }
  // A DELETE of what is not there does nothing, whatever the condition says of it.
  if (kind != Kind::Delete || write.before != nullptr) {
    checkCondition(action.condition, write.before, action.return_values);
  }
  if (kind == Kind::Update) write.after = updatedItem(table, action.update, action.item, write.before);
  if (kind == Kind::Exists || kind == Kind::Select) {
    write.only_checks = true;
    write.after = write.before;
  }
  return write;
}

std::optional<Item> returnedItem(const Action& action, const Write& write) {
  const std::optional<Returning>& returning = action.statement.returning;
  if (!returning) return std::nullopt;
  const store::ItemPtr& item = returning->is_new ? write.after : write.before;
  if (item == nullptr) return std::nullopt;
  if (!returning->is_modified) return item->attributes;
  expr::Projection changed;
  for (const expr::UpdateAction& change : action.update.actions) changed.push_back(change.path);
  Item result = expr::project(changed, item->attributes);
  if (result.empty()) return std::nullopt;
  return result;
}

}  // namespace squall::dynamodb::partiql
