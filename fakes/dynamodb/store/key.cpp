#include "dynamodb/store/key.hpp"

#include "core/digest.hpp"

#include <algorithm>

namespace squall::dynamodb::store {
namespace {

using Type = AttributeValue::Type;

core::Md5 outliers(std::string_view bytes) {
  std::string text = "Outliers";
  text += bytes;
  return core::md5(text);
}

bool fits(const KeyAttribute& attribute, const Item& item) {
  const auto found = item.find(attribute.name);
  return found != item.end() && found->second.is(attribute.type);
}

}  // namespace

std::vector<const KeyAttribute*> KeySchema::attributes() const {
  std::vector<const KeyAttribute*> result{&hash};
  if (range) result.push_back(&*range);
  return result;
}

bool KeySchema::has(std::string_view attribute) const {
  return hash.name == attribute || (range && range->name == attribute);
}

bool KeySchema::holds(const Item& item) const { return fits(hash, item) && (!range || fits(*range, item)); }

std::string keyBytes(const AttributeValue& value) {
  if (value.is(Type::S)) return value.s();
  if (value.is(Type::B)) return value.b().bytes;
  return numberOf(value.n()).keyBytes();
}

Key keyOf(const KeySchema& schema, const Item& item) {
  Key key{.hash = keyBytes(item.at(schema.hash.name)), .position = {}};
  if (schema.range) key.position.range = keyBytes(item.at(schema.range->name));
  return key;
}

// Entries with the same sort key come in the order of a hash of the table's key, as they do in AWS; the key behind it
// makes them unique.
Key keyOf(const KeySchema& index, const KeySchema& table, const Item& item) {
  Key key = keyOf(index, item);
  const Key primary = keyOf(table, item);
  const core::Md5 hash = outliers(primary.hash + primary.position.range);
  key.position.tie.assign(hash.begin(), hash.end());
  key.position.tie += std::to_string(primary.hash.size()) + ":" + primary.hash + primary.position.range;
  return key;
}

std::uint64_t partitionHash(std::string_view hash_bytes) {
  const core::Md5 hash = outliers(hash_bytes);
  std::uint64_t result = 0;
  for (std::size_t i = 0; i < 8; ++i) result = (result << 8) | hash[i];
  return result;
}

}  // namespace squall::dynamodb::store
