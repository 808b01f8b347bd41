// dynamodb/value/item.hpp: what DynamoDB demands of an item's values, and how large it says that they are.
#pragma once

#include "dynamodb/value/number.hpp"

#include <squall/dynamodb/attribute_value.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace squall::dynamodb {

using Item = Map<AttributeValue>;

// 400 KiB, names included: an item of exactly this size is taken.
inline constexpr std::size_t kMaxItemBytes = 409'600;

// The number in a value of type N or NS that has been normalised, and so is one.
Number numberOf(std::string_view canonical);
// What AWS writes around a complaint about a value, where the value is a part of something.
struct Wording {
  std::string before = {};
  std::string after = {};
  bool is_new = false;  // dialect.hpp
};

// Throws ValidationException for text that is no number DynamoDB can hold.
Number readNumber(std::string_view text, const Wording& wording = {});

// Checks a client's value, or every value of an item, as DynamoDB does, and brings numbers into the form in which they
// are stored. Throws ValidationException with AWS's text. In `item` levels are counted as AWS does: a top-level
// attribute is at 1, and 32 is the deepest.
void normalise(AttributeValue& value, const Wording& wording = {});
void normalise(Item& item, const Wording& wording = {});

// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html
std::size_t valueSize(const AttributeValue& value);
std::size_t itemSize(const Item& item);

}  // namespace squall::dynamodb
