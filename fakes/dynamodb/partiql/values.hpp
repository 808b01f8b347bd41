// dynamodb/partiql/values.hpp: the values in a statement: literals and parameters.
//
// AWS says where within a value a mistake is: "... under root.x", "... under root[1]"; each value of a statement is a
// root of its own. With parameters it does not, and it reads them all before the statement.
#pragma once

#include "dynamodb/partiql/ast.hpp"

#include <squall/dynamodb/attribute_value.hpp>

#include <string>

namespace squall::dynamodb::partiql {

// Checks the parameters and brings their numbers into the form in which they are stored. Throws ValidationException.
List<AttributeValue> checkedParameters(const List<AttributeValue>& parameters);

// Whether it is a literal or a parameter, and no part of an item.
bool isValue(const Node& node);

// Throws ValidationException for what is no value.
AttributeValue valueOf(const Node& node, const List<AttributeValue>& parameters, const std::string& path = "root");

}  // namespace squall::dynamodb::partiql
