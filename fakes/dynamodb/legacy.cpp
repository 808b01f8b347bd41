#include "dynamodb/legacy.hpp"

#include "dynamodb/errors.hpp"
#include "dynamodb/expr/evaluator.hpp"
#include "dynamodb/value/compare.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace squall::dynamodb {
namespace {

using Type = AttributeValue::Type;

// How many values an operator takes, of which types, and the expression that says the same.
struct OperatorRule {
  std::string_view name;
  std::size_t least;
  std::size_t most;
  std::string_view types;       // of S N B and SS NS BS; empty: any
  std::string_view comparator;  // "=" and the like, a function's name, or nothing
};
constexpr std::size_t kMany = static_cast<std::size_t>(-1);
constexpr std::array kOperators{
    OperatorRule{"EQ", 1, 1, "", "="},
    OperatorRule{"NE", 1, 1, "", "<>"},
    OperatorRule{"LE", 1, 1, "S N B", "<="},
    OperatorRule{"LT", 1, 1, "S N B", "<"},
    OperatorRule{"GE", 1, 1, "S N B", ">="},
    OperatorRule{"GT", 1, 1, "S N B", ">"},
    OperatorRule{"NOT_NULL", 0, 0, "", "attribute_exists"},
    OperatorRule{"NULL", 0, 0, "", "attribute_not_exists"},
    OperatorRule{"CONTAINS", 1, 1, "S N B BOOL NULL", "contains"},
    OperatorRule{"NOT_CONTAINS", 1, 1, "S N B BOOL NULL", "contains"},
    OperatorRule{"BEGINS_WITH", 1, 1, "S B", "begins_with"},
    OperatorRule{"IN", 1, kMany, "S N B", ""},
    OperatorRule{"BETWEEN", 2, 2, "S N B", ""},
};

const OperatorRule& ruleOf(std::string_view name) {
  // The model's enum let nothing else through.
  return *std::ranges::find(kOperators, name, &OperatorRule::name);
}

bool takes(const OperatorRule& rule, Type type) {
  const std::string words = " " + std::string(rule.types) + " ";
  return rule.types.empty() || words.find(" " + std::string(typeName(type)) + " ") != std::string::npos;
}

std::vector<const AttributeValue*> keep(const List<AttributeValue>& from, LegacyValues& values) {
  std::vector<const AttributeValue*> kept;
  for (const AttributeValue& value : from) {
    values.push_back(value);
    normalise(values.back());
    kept.push_back(&values.back());
  }
  return kept;
}

void checkArguments(const OperatorRule& rule, const std::vector<const AttributeValue*>& arguments) {
  if (arguments.size() < rule.least || arguments.size() > rule.most) {
    throw errors::invalidParameter("Invalid number of argument(s) for the " + std::string(rule.name) +
                                   " ComparisonOperator");
  }
  for (const AttributeValue* argument : arguments) {
    if (argument->type() != arguments[0]->type()) {
      throw errors::invalidParameter("AttributeValues inside AttributeValueList must be of same type");
    }
  }
  for (const AttributeValue* argument : arguments) {
    if (takes(rule, argument->type())) continue;
    throw errors::invalidParameter("ComparisonOperator " + std::string(rule.name) + " is not valid for " +
                                   std::string(typeName(argument->type())) + " AttributeValue type");
  }
  if (rule.name != "BETWEEN") return;
  const auto ordering = order(*arguments[0], *arguments[1]);
  if (ordering && *ordering > 0) {
    throw errors::validation(
        "The BETWEEN condition was provided a range where the lower bound is greater than the upper bound");
  }
}

expr::Operand pathTo(const std::string& attribute) {
  return {.kind = expr::Operand::Kind::Path, .path = {{.name = attribute}}, .text = {}, .arguments = {}};
}
expr::Operand literal(const AttributeValue* value) {
  return {.kind = expr::Operand::Kind::Value, .path = {}, .text = {}, .value = value, .arguments = {}};
}

expr::Condition leaf(const std::string& attribute, const OperatorRule& rule,
                     const std::vector<const AttributeValue*>& arguments) {
  std::vector<expr::Operand> operands{pathTo(attribute)};
  for (const AttributeValue* argument : arguments) operands.push_back(literal(argument));
  expr::Condition result;
  if (rule.comparator.empty()) {
    result.kind = rule.name == "IN" ? expr::Condition::Kind::In : expr::Condition::Kind::Between;
    result.operands = std::move(operands);
    return result;
  }
  if (rule.comparator[0] < 'a') {
    result.comparator = rule.comparator;
    result.operands = std::move(operands);
    return result;
  }
  result.kind = expr::Condition::Kind::Function;
  result.operands.push_back({.kind = expr::Operand::Kind::Function,
                             .path = {},
                             .text = std::string(rule.comparator),
                             .arguments = std::move(operands)});
  if (rule.name != "NOT_CONTAINS") return result;
  expr::Condition negation;
  negation.kind = expr::Condition::Kind::Not;
  negation.parts.push_back(std::move(result));
  return negation;
}

std::optional<expr::Condition> joined(std::vector<expr::Condition> parts, const std::optional<std::string>& op) {
  if (parts.empty()) return std::nullopt;
  expr::Condition all;
  all.kind = op == "OR" ? expr::Condition::Kind::Or : expr::Condition::Kind::And;
  all.parts = std::move(parts);
  return all;
}

void checkForm(const std::string& attribute, const ExpectedAttributeValue& expected) {
  const std::string tail = " for Attribute: " + attribute;
  const bool has_list = expected.attributeValueList.isPresent();
  if (has_list && expected.value) {
    throw errors::invalidParameter("Value and AttributeValueList cannot be used together" + tail);
  }
  if (expected.comparisonOperator) {
    if (expected.exists) throw errors::invalidParameter("Exists and ComparisonOperator cannot be used together" + tail);
    if (*expected.comparisonOperator != "NULL" && *expected.comparisonOperator != "NOT_NULL" && !has_list &&
        !expected.value) {
      throw errors::invalidParameter(
          "Value or AttributeValueList must be used with ComparisonOperator: " + *expected.comparisonOperator + tail);
    }
    return;
  }
  if (has_list) {
    throw errors::invalidParameter("AttributeValueList can only be used with a ComparisonOperator" + tail);
  }
  const bool exists = expected.exists.value_or(true);
  if (exists && !expected.value) {
    throw errors::invalidParameter(std::string("Value must be provided when Exists is ") +
                                   (expected.exists ? "true" : "null") + tail);
  }
  if (!exists && expected.value) throw errors::invalidParameter("Value cannot be used when Exists is false" + tail);
}

void checkUpdate(const AttributeValueUpdate& update) {
  const std::string action = update.action.value_or("PUT");
  if (!update.value) {
    if (action == "DELETE") return;
    throw errors::invalidParameter("Only DELETE action is allowed when no attribute value is specified");
  }
  const Type type = update.value->type();
  const bool is_set = type == Type::SS || type == Type::NS || type == Type::BS;
  if (action == "DELETE" && !is_set) {
    throw errors::invalidParameter("DELETE action with value is not supported for the type " +
                                   std::string(typeName(type)));
  }
  if (action == "ADD" && !is_set && type != Type::N && type != Type::L) {
    throw errors::invalidParameter("ADD action is not supported for the type " + std::string(typeName(type)));
  }
}

}  // namespace

std::optional<expr::Condition> expectedCondition(const Map<ExpectedAttributeValue>& expected,
                                                 const std::optional<std::string>& conditional_operator,
                                                 LegacyValues& values) {
  std::vector<expr::Condition> parts;
  for (const auto& [attribute, wanted] : expected) {
    checkForm(attribute, wanted);
    List<AttributeValue> list = wanted.attributeValueList;
    if (wanted.value) list = {*wanted.value};
    const std::vector<const AttributeValue*> arguments = keep(list, values);
    const std::string by_existence = wanted.exists.value_or(true) ? "EQ" : "NULL";
    const OperatorRule& rule = ruleOf(wanted.comparisonOperator.value_or(by_existence));
    checkArguments(rule, arguments);
    parts.push_back(leaf(attribute, rule, arguments));
  }
  return joined(std::move(parts), conditional_operator);
}

std::optional<expr::Condition> filterCondition(const Map<Condition>& filter,
                                               const std::optional<std::string>& conditional_operator,
                                               LegacyValues& values) {
  std::vector<expr::Condition> parts;
  for (const auto& [attribute, condition] : filter) {
    const OperatorRule& rule = ruleOf(condition.comparisonOperator);
    const std::vector<const AttributeValue*> arguments = keep(condition.attributeValueList, values);
    checkArguments(rule, arguments);
    parts.push_back(leaf(attribute, rule, arguments));
  }
  return joined(std::move(parts), conditional_operator);
}

std::map<std::string, expr::KeyCondition> legacyKeyConditions(const Map<Condition>& conditions, LegacyValues& values) {
  using Operator = expr::KeyCondition::Operator;
  static constexpr std::array<std::pair<std::string_view, Operator>, 7> kIndexable{
      {{"EQ", Operator::Eq},
       {"LT", Operator::Lt},
       {"LE", Operator::Le},
       {"GT", Operator::Gt},
       {"GE", Operator::Ge},
       {"BEGINS_WITH", Operator::BeginsWith},
       {"BETWEEN", Operator::Between}}};
  std::map<std::string, expr::KeyCondition> result;
  for (const auto& [attribute, condition] : conditions) {
    const std::vector<const AttributeValue*> arguments = keep(condition.attributeValueList, values);
    checkArguments(ruleOf(condition.comparisonOperator), arguments);
    const auto op = std::ranges::find(kIndexable, std::string_view(condition.comparisonOperator),
                                      &std::pair<std::string_view, Operator>::first);
    result.emplace(attribute, expr::KeyCondition{.op = op == kIndexable.end() ? Operator::NotIndexable : op->second,
                                                 .values = arguments});
  }
  return result;
}

Map<AttributeValueUpdate> checkedUpdates(const Map<AttributeValueUpdate>& updates) {
  Map<AttributeValueUpdate> result = updates;
  for (auto& [attribute, update] : result) {
    if (update.value) normalise(*update.value);
    checkUpdate(update);
  }
  return result;
}

expr::Projection projectionOf(const List<std::string>& attributes_to_get) {
  expr::Projection paths;
  for (const std::string& name : attributes_to_get) {
    expr::DocumentPath path{{.name = name}};
    if (std::ranges::find(paths, path) != paths.end()) {
      throw errors::invalidParameter("Duplicate value in attribute name: " + name);
    }
    paths.push_back(std::move(path));
  }
  return paths;
}

Item updatedByLegacy(const Map<AttributeValueUpdate>& updates, Item item) {
  for (const auto& [attribute, update] : updates) {
    const std::string action = update.action.value_or("PUT");
    const auto old = item.find(attribute);
    if (action == "PUT") {
      item[attribute] = *update.value;
    } else if (action == "DELETE" && !update.value) {
      item.erase(attribute);
    } else if (old != item.end() && old->second.type() != update.value->type()) {
      throw errors::validation("Type mismatch for attribute to update");
    } else if (action == "ADD" && update.value->is(Type::L)) {
      List<AttributeValue> list = old == item.end() ? List<AttributeValue>() : old->second.l();
      list.insert(list.end(), update.value->l().begin(), update.value->l().end());
      item[attribute] = AttributeValue::list(std::move(list));
    } else {
      // The same as an expression's ADD or DELETE.
      expr::Update same;
      same.actions.push_back(
          {.clause = action == "ADD" ? expr::UpdateAction::Clause::Add : expr::UpdateAction::Clause::Delete,
           .path = {{.name = attribute}},
           .value = literal(&*update.value)});
      item = expr::applyUpdate(same, item);
    }
  }
  return item;
}

}  // namespace squall::dynamodb
