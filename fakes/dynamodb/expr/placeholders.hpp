// dynamodb/expr/placeholders.hpp: ExpressionAttributeNames and ExpressionAttributeValues of one request: what "#a" and
// ":a" stand for, and which of them no expression used.
#pragma once

#include <squall/dynamodb/attribute_value.hpp>

#include <cstddef>
#include <map>
#include <set>
#include <string>

namespace squall::dynamodb::expr {

class Placeholders {
 public:
  // Normalises the values. Throws ValidationException for a malformed placeholder, an invalid value, an empty map.
  // `is_new`: in the newer wording.
  Placeholders(const Map<std::string>& names, const Map<AttributeValue>& values, bool is_new = false);
  Placeholders(const Placeholders&) = delete;
  Placeholders& operator=(const Placeholders&) = delete;

  // What it stands for, which counts as used now; null when the request does not say.
  const std::string* name(const std::string& placeholder);
  const AttributeValue* value(const std::string& placeholder);

  // Throws when the request has one that no expression used.
  void refuseUnused() const;

 private:
  std::map<std::string, std::string> names_;
  std::map<std::string, AttributeValue> values_;
  std::set<std::string> unused_names_;
  std::set<std::string> unused_values_;
};

}  // namespace squall::dynamodb::expr
