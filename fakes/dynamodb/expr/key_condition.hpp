// dynamodb/expr/key_condition.hpp: what a KeyConditionExpression asks of the keys: at most one condition each.
#pragma once

#include "dynamodb/expr/ast.hpp"

#include <map>
#include <string>
#include <vector>

namespace squall::dynamodb::expr {

struct KeyCondition {
  // NotIndexable: a legacy operator that no index can look up; AWS says so only when it knows the table.
  enum class Operator { Eq, Lt, Le, Gt, Ge, BeginsWith, Between, NotIndexable };
  Operator op = Operator::Eq;
  std::vector<const AttributeValue*> values;  // Between: two; else one
};

// By attribute. Throws ValidationException for a condition that no index can look up. `condition` is resolved.
std::map<std::string, KeyCondition> keyConditionsOf(const Condition& condition);

}  // namespace squall::dynamodb::expr
