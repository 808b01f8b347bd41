// dynamodb/legacy.hpp: the parameters that expressions replaced in 2014: Expected, QueryFilter, ScanFilter,
// KeyConditions, AttributeUpdates. Conditions become the expressions that say the same, so there is one evaluator.
// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.html
#pragma once

#include "dynamodb/expr/ast.hpp"
#include "dynamodb/expr/key_condition.hpp"
#include "dynamodb/value/item.hpp"

#include <squall/dynamodb/model.gen.hpp>

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace squall::dynamodb {

using LegacyValues = std::deque<AttributeValue>;  // what conditions point to; addresses stay good

// Each throws ValidationException for a condition that makes no sense, and answers nothing for none. The values are put
// behind those in `values`.
std::optional<expr::Condition> expectedCondition(const Map<ExpectedAttributeValue>& expected,
                                                 const std::optional<std::string>& conditional_operator,
                                                 LegacyValues& values);
std::optional<expr::Condition> filterCondition(const Map<Condition>& filter,
                                               const std::optional<std::string>& conditional_operator,
                                               LegacyValues& values);
std::map<std::string, expr::KeyCondition> legacyKeyConditions(const Map<Condition>& conditions, LegacyValues& values);

// Normalises the values.
Map<AttributeValueUpdate> checkedUpdates(const Map<AttributeValueUpdate>& updates);
Item updatedByLegacy(const Map<AttributeValueUpdate>& updates, Item item);

// AttributesToGet: top-level names; throws for one that is there twice.
expr::Projection projectionOf(const List<std::string>& attributes_to_get);

}  // namespace squall::dynamodb
