#include "dynamodb/expr/placeholders.hpp"

#include "dynamodb/errors.hpp"
#include "dynamodb/value/item.hpp"

#include <algorithm>
#include <string_view>

namespace squall::dynamodb::expr {
namespace {

bool isPlaceholder(std::string_view key, char first) {
  return key.size() > 1 && key[0] == first && std::ranges::all_of(key.substr(1), [](char c) {
           return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
         });
}

template <class Entries>
void checkKeys(const Entries& entries, std::string_view parameter, char first, std::set<std::string>& keys) {
  if (!entries.isPresent()) return;
  if (entries.empty()) throw errors::validation(std::string(parameter) + " must not be empty");
  for (const auto& [key, entry] : entries) {
    if (!isPlaceholder(key, first)) {
      throw errors::validation(std::string(parameter) + " contains invalid key: Syntax error; key: \"" + key + "\"");
    }
    keys.insert(key);
  }
}

void checkUsed(const std::set<std::string>& unused, std::string_view parameter) {
  if (unused.empty()) return;
  std::string keys;
  for (const std::string& key : unused) keys.append(keys.empty() ? "" : ", ").append(key);
  throw errors::validation("Value provided in " + std::string(parameter) + " unused in expressions: keys: {" + keys +
                           "}");
}

}  // namespace

Placeholders::Placeholders(const Map<std::string>& names, const Map<AttributeValue>& values, bool is_new)
    : names_(names) {
  checkKeys(names, "ExpressionAttributeNames", '#', unused_names_);
  checkKeys(values, "ExpressionAttributeValues", ':', unused_values_);
  for (const auto& [key, client_value] : values) {
    AttributeValue value = client_value;
    normalise(
        value,
        {.before = "ExpressionAttributeValues contains invalid value: ", .after = " for key " + key, .is_new = is_new});
    values_.emplace(key, std::move(value));
  }
}

const std::string* Placeholders::name(const std::string& placeholder) {
  const auto found = names_.find(placeholder);
  if (found == names_.end()) return nullptr;
  unused_names_.erase(placeholder);
  return &found->second;
}

const AttributeValue* Placeholders::value(const std::string& placeholder) {
  const auto found = values_.find(placeholder);
  if (found == values_.end()) return nullptr;
  unused_values_.erase(placeholder);
  return &found->second;
}

void Placeholders::refuseUnused() const {
  checkUsed(unused_names_, "ExpressionAttributeNames");
  checkUsed(unused_values_, "ExpressionAttributeValues");
}

}  // namespace squall::dynamodb::expr
