// dynamodb/expr/evaluator.hpp: the fourth step: what a resolved expression means for one item.
#pragma once

#include "dynamodb/expr/ast.hpp"
#include "dynamodb/value/item.hpp"

namespace squall::dynamodb::expr {

// What stands at the path; null for nothing.
const AttributeValue* find(const Item& item, const DocumentPath& path);

bool holds(const Condition& condition, const Item& item);

// The parts of the item that are named. Elements of a list keep their order and close up.
Item project(const std::vector<DocumentPath>& paths, const Item& item);

// What the item becomes. All operands are read from the item as it was. Throws ValidationException for a path that
// leads nowhere and for operands of other types than their operators take.
Item applyUpdate(const Update& update, const Item& item);

}  // namespace squall::dynamodb::expr
