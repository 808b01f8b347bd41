#include "dynamodb/keys.hpp"

#include "dynamodb/errors.hpp"
#include "dynamodb/limits.hpp"

#include <algorithm>

namespace squall::dynamodb {
namespace {

using Type = AttributeValue::Type;
using store::KeyAttribute;

bool isEmptyValue(const AttributeValue& value) {
  return (value.is(Type::S) && value.s().empty()) || (value.is(Type::B) && value.b().bytes.empty());
}

std::string emptyText(const AttributeValue& value) {
  return std::string("The AttributeValue for a key attribute cannot contain an empty ") +
         (value.is(Type::S) ? "string" : "binary") + " value.";
}

void checkSizes(const store::KeySchema& schema, const Item& item) {
  // Numbers are never too long.
  const auto size = [&item](const KeyAttribute& attribute) {
    return attribute.type == Type::N ? 0 : valueSize(item.at(attribute.name));
  };
  if (size(schema.hash) > limits::kHashKeyBytes) {
    throw errors::invalidParameter("Size of hashkey has exceeded the maximum size limit of2048 bytes");
  }
  if (schema.range && size(*schema.range) > limits::kRangeKeyBytes) {
    throw errors::invalidParameter("Aggregated size of all range keys has exceeded the size limit of 1024 bytes");
  }
}

template <class Visit>
void eachIndexKey(const Table& table, const Item& item, const Visit& visit) {
  for (const auto& [name, index] : table.items.indexes()) {
    for (const KeyAttribute* attribute : index.schema.attributes()) {
      if (table.schema().has(attribute->name)) continue;
      const auto found = item.find(attribute->name);
      if (found != item.end()) visit(index, *attribute, found->second);
    }
  }
}

}  // namespace

void refuseEmptyKey(const Table& table, const Item& item) {
  for (const KeyAttribute* attribute : table.schema().attributes()) {
    const auto found = item.find(attribute->name);
    if (found == item.end() || !found->second.is(attribute->type) || !isEmptyValue(found->second)) continue;
    throw errors::notValid(emptyText(found->second) + " Key: " + attribute->name);
  }
}

void refuseEmptyIndexKeys(const Table& table, const Item& item) {
  eachIndexKey(table, item, [](const store::Index& index, const KeyAttribute& attribute, const AttributeValue& value) {
    if (!value.is(attribute.type) || !isEmptyValue(value)) return;
    throw errors::notValid("A value specified for a secondary index key is not supported. " + emptyText(value) +
                           " IndexName: " + index.name + ", IndexKey: " + attribute.name);
  });
}

void checkIndexKeys(const Table& table, const Item& item) {
  eachIndexKey(table, item, [](const store::Index& index, const KeyAttribute& attribute, const AttributeValue& value) {
    if (value.is(attribute.type)) return;
    throw errors::invalidParameter("Type mismatch for Index Key " + attribute.name +
                                   " Expected: " + std::string(typeName(attribute.type)) +
                                   " Actual: " + std::string(typeName(value.type())) + " IndexName: " + index.name);
  });
  refuseEmptyIndexKeys(table, item);
}

store::Key checkKey(const Table& table, const Item& key) {
  const store::KeySchema& schema = table.schema();
  if (key.size() != schema.attributes().size() || !schema.holds(key)) throw errors::keyMismatch();
  refuseEmptyKey(table, key);
  checkSizes(schema, key);
  return store::keyOf(schema, key);
}

store::Key checkItem(const Table& table, const Item& item) {
  for (const KeyAttribute* attribute : table.schema().attributes()) {
    const auto found = item.find(attribute->name);
    if (found == item.end()) throw errors::invalidParameter("Missing the key " + attribute->name + " in the item");
    if (!found->second.is(attribute->type)) {
      throw errors::invalidParameter("Type mismatch for key " + attribute->name +
                                     " expected: " + std::string(typeName(attribute->type)) +
                                     " actual: " + std::string(typeName(found->second.type())));
    }
  }
  refuseEmptyKey(table, item);
  checkSizes(table.schema(), item);
  checkIndexKeys(table, item);
  return store::keyOf(table.schema(), item);
}

Item keyAttributesOf(const store::KeySchema& schema, const Item& item) {
  Item key;
  for (const KeyAttribute* attribute : schema.attributes()) key.emplace(attribute->name, item.at(attribute->name));
  return key;
}

void refusePathsIntoKeys(const Table& table, const std::vector<std::string>& heads) {
  if (heads.empty()) return;
  const auto refuse = [&heads](const KeyAttribute& attribute, const char* what) {
    if (std::ranges::find(heads, attribute.name) == heads.end()) return;
    throw errors::validation(
        "Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: " +
        std::string(what) + ": " + attribute.name);
  };
  for (const KeyAttribute* attribute : table.schema().attributes()) refuse(*attribute, "Key");
  for (const auto& [name, index] : table.items.indexes()) {
    for (const KeyAttribute* attribute : index.schema.attributes()) refuse(*attribute, "IndexKey");
  }
}

}  // namespace squall::dynamodb
