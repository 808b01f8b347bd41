#include "dynamodb/expr/key_condition.hpp"

#include "dynamodb/errors.hpp"

#include <array>
#include <utility>

namespace squall::dynamodb::expr {
namespace {

using Operator = KeyCondition::Operator;

[[noreturn]] void invalidOperator(const std::string& name) {
  throw errors::validation("Invalid operator used in KeyConditionExpression: " + name);
}

[[noreturn]] void invalidCondition(const std::string& why) {
  throw errors::validation("Invalid condition in KeyConditionExpression: " + why);
}

[[noreturn]] void nestedOperation() {
  throw errors::validation("KeyConditionExpressions cannot contain nested operations");
}

// ":lo <= a" says the same as "a >= :lo".
Operator operatorOf(const std::string& comparator, bool value_first) {
  if (comparator == "=") return Operator::Eq;
  const bool is_less = (comparator[0] == '<') != value_first;
  if (comparator.size() == 1) return is_less ? Operator::Lt : Operator::Gt;
  return is_less ? Operator::Le : Operator::Ge;
}

// The operands of a leaf and what AWS calls it.
struct Leaf {
  const std::vector<Operand>& operands;
  std::string name;
};

Leaf leafOf(const Condition& condition) {
  switch (condition.kind) {
    case Condition::Kind::Or:
      invalidOperator("OR");
    case Condition::Kind::Not:
      invalidOperator("NOT");
    case Condition::Kind::In:
      invalidOperator("IN");
    case Condition::Kind::Function: {
      const Operand& function = condition.operands[0];
      if (function.text != "begins_with") invalidOperator(function.text);
      return {function.arguments, function.text};
    }
    case Condition::Kind::Between:
      return {condition.operands, "BETWEEN"};
    default:
      if (condition.comparator == "<>") invalidOperator("<>");
      return {condition.operands, condition.comparator};
  }
}

class Reader {
 public:
  void read(const Condition& condition) {
    if (condition.kind == Condition::Kind::And) {
      for (const Condition& part : condition.parts) read(part);
    } else {
      readLeaf(condition);
    }
  }

  std::map<std::string, KeyCondition> conditions;

 private:
  void readLeaf(const Condition& condition) {
    const Leaf leaf = leafOf(condition);
    const bool needs_attribute_first = condition.kind != Condition::Kind::Compare;
    if (needs_attribute_first && leaf.operands[0].kind != Operand::Kind::Path) {
      invalidCondition(leaf.name + " operator must have the key attribute as its first operand");
    }
    const Operand* attribute = nullptr;
    KeyCondition result;
    for (const Operand& operand : leaf.operands) {
      if (operand.kind == Operand::Kind::Function) nestedOperation();
      if (operand.kind == Operand::Kind::Value) {
        result.values.push_back(operand.value);
        continue;
      }
      if (attribute != nullptr) invalidCondition("Multiple attribute names used in one condition");
      if (operand.path.size() > 1) {
        throw errors::validation("KeyConditionExpressions cannot have conditions on nested attributes");
      }
      attribute = &operand;
    }
    if (attribute == nullptr) invalidCondition("No key attribute specified");
    if (condition.kind == Condition::Kind::Between) {
      result.op = Operator::Between;
    } else if (condition.kind == Condition::Kind::Function) {
      result.op = Operator::BeginsWith;
    } else {
      result.op = operatorOf(condition.comparator, attribute != leaf.operands.data());
    }
    if (!conditions.emplace(attribute->path[0].name, std::move(result)).second) {
      throw errors::validation("KeyConditionExpressions must only contain one condition per key");
    }
  }
};

}  // namespace

std::map<std::string, KeyCondition> keyConditionsOf(const Condition& condition) {
  Reader reader;
  reader.read(condition);
  return std::move(reader.conditions);
}

}  // namespace squall::dynamodb::expr
