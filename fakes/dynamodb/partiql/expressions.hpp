// dynamodb/partiql/expressions.hpp: the third step: a WHERE clause and the changes of an UPDATE as the conditions and
// updates that the expression languages have too, so that resolver and evaluator are the same.
//
//   x IS MISSING       attribute_not_exists(x)
//   x IS NULL          attribute_type(x, 'NULL')
//   SET s = set_add(s, <<'a'>>)    ADD s :v
#pragma once

#include "dynamodb/expr/ast.hpp"
#include "dynamodb/partiql/ast.hpp"

#include <squall/dynamodb/attribute_value.hpp>

#include <deque>
#include <memory>
#include <string>
#include <vector>

namespace squall::dynamodb::partiql {

// What operands of conditions and updates point to; it outlives them.
using Values = std::deque<AttributeValue>;

// The path of an attribute. Throws ValidationException for what is none.
expr::DocumentPath pathOf(const Node& node);

// Resolved and checked. Throws ValidationException.
expr::Condition conditionOf(const Node& where, const List<AttributeValue>& parameters, Values& values);
expr::Update updateOf(const std::vector<Change>& changes, const List<AttributeValue>& parameters, Values& values);

}  // namespace squall::dynamodb::partiql
