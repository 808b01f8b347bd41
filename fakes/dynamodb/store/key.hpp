// dynamodb/store/key.hpp: keys as bytes: what makes two items the same, and in which order a partition has them.
#pragma once

#include "dynamodb/value/item.hpp"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace squall::dynamodb::store {

struct KeyAttribute {
  std::string name;
  AttributeValue::Type type = AttributeValue::Type::S;  // S, N or B
  friend bool operator==(const KeyAttribute&, const KeyAttribute&) = default;
};

// Of a table or an index.
struct KeySchema {
  KeyAttribute hash;
  std::optional<KeyAttribute> range;

  std::vector<const KeyAttribute*> attributes() const;
  bool has(std::string_view attribute) const;
  // Whether the item has every key attribute, in the right type and not empty: only then is it in an index.
  bool holds(const Item& item) const;

  friend bool operator==(const KeySchema&, const KeySchema&) = default;
};

// Bytes in the order of the values: texts and binaries as they are, numbers as Number::keyBytes().
std::string keyBytes(const AttributeValue& value);

// Where an item is within its partition. `tie` tells entries of an index apart that have the same sort key.
struct SortPosition {
  std::string range;
  std::string tie;
  friend auto operator<=>(const SortPosition&, const SortPosition&) = default;
};

struct Key {
  std::string hash;
  SortPosition position;
  friend auto operator<=>(const Key&, const Key&) = default;
};

// `item` holds the schema's attributes. The second form is for an index over a table.
Key keyOf(const KeySchema& schema, const Item& item);
Key keyOf(const KeySchema& index, const KeySchema& table, const Item& item);

// The order of partitions in a scan, which segments divide: the first 8 bytes of AWS's hash of a partition key, as
// dynalite found it out.
std::uint64_t partitionHash(std::string_view hash_bytes);

}  // namespace squall::dynamodb::store
