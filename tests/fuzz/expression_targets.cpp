// DynamoDB's expressions and PartiQL statements.
#include "dynamodb/expr/evaluator.hpp"
#include "dynamodb/expr/key_condition.hpp"
#include "dynamodb/expr/parser.hpp"
#include "dynamodb/expr/resolver.hpp"
#include "dynamodb/partiql/access.hpp"
#include "dynamodb/partiql/expressions.hpp"
#include "dynamodb/partiql/parser.hpp"
#include "dynamodb/partiql/select.hpp"
#include "dynamodb/partiql/values.hpp"
#include "fuzz/targets.hpp"

#include <squall/error.hpp>

#include <cstdlib>
#include <iostream>
#include <string>

namespace squall::fuzz {
namespace {

using dynamodb::AttributeValue;
using dynamodb::Item;
namespace expr = dynamodb::expr;
namespace partiql = dynamodb::partiql;

void check(bool holds, const char* what, std::string_view input) {
  if (holds) return;
  std::cerr << what << ": " << input << "\n";
  std::abort();
}

// What the client is told is its own mistake.
template <class Work>
void orRefused(std::string_view input, const Work& work) {
  try {
    work();
  } catch (const AwsError& error) {
    check(error.httpStatus() == 400 && !error.message().empty(), error.what(), input);
  }
}

Item sample() {
  Item item{{"a", "x"},
            {"b", AttributeValue::number("1")},
            {"n", AttributeValue::number("5")},
            {"f", AttributeValue::boolean(true)},
            {"z", AttributeValue::null()},
            {"bin", AttributeValue::binary("\x01\x02")},
            {"ss", AttributeValue::stringSet({"a", "b"})},
            {"ns", AttributeValue::numberSet({"1", "2"})},
            {"l", AttributeValue::list({"p", AttributeValue::number("2"), AttributeValue::list({"q"})})},
            {"m", AttributeValue::map({{"x", AttributeValue::list({"r", "s"})}, {"y", AttributeValue::number("3")}})}};
  return item;
}

expr::Placeholders placeholders() {
  return expr::Placeholders({{"#n", "n"}, {"#m", "m"}}, {{":a", "a"},
                                                         {":b", AttributeValue::binary("b")},
                                                         {":n", AttributeValue::number("1")},
                                                         {":m", AttributeValue::number("2")},
                                                         {":l", AttributeValue::list({"x"})},
                                                         {":s", AttributeValue::stringSet({"a"})},
                                                         {":ns", AttributeValue::numberSet({"1"})},
                                                         {":t", AttributeValue::boolean(true)}});
}

void checkCondition(const expr::Condition& condition, std::string_view input) {
  expr::Condition negation{.kind = expr::Condition::Kind::Not, .comparator = {}, .operands = {}, .parts = {condition}};
  for (const Item& item : {sample(), Item()}) {
    check(expr::holds(condition, item) != expr::holds(negation, item), "NOT means no opposite", input);
  }
}

void applied(const expr::Update& update, std::string_view input) {
  Item item = expr::applyUpdate(update, sample());
  for (const expr::UpdateAction& action : update.actions) {
    const auto changed = item.find(action.path[0].name);
    if (changed != item.end()) normalise(changed->second);
  }
  check(dynamodb::itemSize(item) > 0 || item.empty(), "an item without a size", input);
}

void runStatement(const partiql::Statement& statement, std::string_view input) {
  const List<AttributeValue> parameters =
      partiql::checkedParameters({"x", AttributeValue::number("1"), AttributeValue::list({"y"})});
  partiql::tableNameOf(statement);
  if (statement.inner != nullptr) return runStatement(*statement.inner, input);
  partiql::Values values;
  std::optional<expr::Condition> where;
  if (statement.where) where = partiql::conditionOf(*statement.where, parameters, values);
  if (where) checkCondition(*where, input);
  const dynamodb::store::KeySchema schema{.hash = {"a", AttributeValue::Type::S},
                                          .range = dynamodb::store::KeyAttribute{"b", AttributeValue::Type::N}};
  const partiql::Access access = partiql::accessOf(schema, where);
  check(access.is_scan == access.reads.empty(), "a query without a partition", input);
  if (statement.kind == partiql::Statement::Kind::Select) partiql::Columns(statement).of(sample());
  if (statement.kind == partiql::Statement::Kind::Update) {
    applied(partiql::updateOf(statement.changes, parameters, values), input);
  }
  if (statement.kind == partiql::Statement::Kind::Insert) partiql::valueOf(statement.value, parameters);
}

}  // namespace

void conditionExpressions(std::string_view input) {
  orRefused(input, [&] {
    expr::Condition condition = expr::parseCondition("ConditionExpression", input);
    expr::Placeholders all = placeholders();
    expr::resolve("ConditionExpression", condition, all);
    checkCondition(condition, input);
  });
}

void keyConditionExpressions(std::string_view input) {
  orRefused(input, [&] {
    expr::Condition condition = expr::parseCondition("KeyConditionExpression", input);
    expr::Placeholders all = placeholders();
    expr::resolve("KeyConditionExpression", condition, all);
    for (const auto& [attribute, asked] : expr::keyConditionsOf(condition)) {
      check(!asked.values.empty() && asked.values[0] != nullptr, "a key without a value", input);
    }
  });
}

void updateExpressions(std::string_view input) {
  orRefused(input, [&] {
    expr::Update update = expr::parseUpdate(input);
    expr::Placeholders all = placeholders();
    expr::resolve(update, all);
    applied(update, input);
  });
}

void projectionExpressions(std::string_view input) {
  orRefused(input, [&] {
    expr::Projection projection = expr::parseProjection(input);
    expr::Placeholders all = placeholders();
    expr::resolve(projection, all);
    const Item item = sample();
    for (const auto& [name, value] : expr::project(projection, item)) {
      check(item.contains(name) && item.at(name).type() == value.type(), "more than the item has", input);
    }
  });
}

void partiqlStatements(std::string_view input) {
  orRefused(input, [&] { runStatement(partiql::parse(input).statement, input); });
}

}  // namespace squall::fuzz
