// dynamodb/value/compare.hpp: less and contains, as DynamoDB's conditions mean them; equal is ==. All values are
// normalised.
#pragma once

#include <squall/dynamodb/attribute_value.hpp>

#include <compare>
#include <optional>

namespace squall::dynamodb {

// Order of two texts (by their UTF-8 bytes), numbers or binaries; nothing for other types and for two of different
// types.
std::optional<std::strong_ordering> order(const AttributeValue& a, const AttributeValue& b);

// A text within a text, bytes within bytes, an element of a set or a list.
bool contains(const AttributeValue& whole, const AttributeValue& part);
bool beginsWith(const AttributeValue& whole, const AttributeValue& start);

}  // namespace squall::dynamodb
