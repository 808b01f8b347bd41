#include "delivery/policy.hpp"

#include "core/wildcards.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <functional>
#include <optional>

namespace squall::delivery {

namespace {

using Json = nlohmann::json;

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return out;
}

// A value, or any of a list of values.
bool anyOf(const Json& values, const std::function<bool(const std::string&)>& fits) {
  if (values.is_string()) return fits(values.get_ref<const std::string&>());
  return values.is_array() && std::ranges::any_of(values, [&](const Json& value) { return anyOf(value, fits); });
}

bool isMeant(const Json& principal, const Asker& asker) {
  if (principal.is_string()) return principal == "*";
  if (!principal.is_object()) return false;
  for (const auto& [kind, values] : principal.items()) {
    const bool is_meant = anyOf(values, [&, &name = kind](const std::string& value) {
      if (value == "*") return true;
      if (name == "Service") return !asker.service.empty() && value == asker.service;
      return name == "AWS" && asker.service.empty() &&
             (value == asker.account || value == "arn:aws:iam::" + asker.account + ":root");
    });
    if (is_meant) return true;
  }
  return false;
}

std::optional<bool> holds(std::string op, const std::string& key, const Json& values, const Asker& asker) {
  const std::string wanted = lower(key);
  const std::string* found = nullptr;
  if (wanted == "aws:sourcearn") {
    found = &asker.source;
  } else if (wanted == "aws:sourceaccount") {
    found = &asker.account;
  } else {
    return std::nullopt;
  }
  constexpr std::string_view kIfExists = "IfExists";
  if (op.ends_with(kIfExists)) {
    if (found->empty()) return true;
    op.resize(op.size() - kIfExists.size());
  }
  const bool is_like = op == "ArnEquals" || op == "ArnLike" || op == "StringLike";
  const bool is_not_like = op == "ArnNotEquals" || op == "ArnNotLike" || op == "StringNotLike";
  if (is_like || is_not_like)
    return anyOf(values, [&](const std::string& value) { return core::matchesWildcards(value, *found); }) == is_like;
  if (op == "StringEquals" || op == "StringNotEquals")
    return anyOf(values, [&](const std::string& value) { return value == *found; }) == (op == "StringEquals");
  return std::nullopt;
}

// Nothing: there is a condition that is not understood.
std::optional<bool> allHold(const Json& conditions, const Asker& asker) {
  if (!conditions.is_object()) return std::nullopt;
  for (const auto& [op, keys] : conditions.items()) {
    if (!keys.is_object()) return std::nullopt;
    for (const auto& [key, values] : keys.items()) {
      const std::optional<bool> held = holds(op, key, values, asker);
      if (!held) return std::nullopt;
      if (!*held) return false;
    }
  }
  return true;
}

bool concerns(const Json& statement, const Asker& asker, std::string_view action, std::string_view resource) {
  const auto member = [&statement](const char* name) -> const Json& {
    static const Json kNone;
    const auto found = statement.find(name);
    return found == statement.end() ? kNone : *found;
  };
  if (!isMeant(member("Principal"), asker)) return false;
  if (!anyOf(member("Action"),
             [&](const std::string& value) { return core::matchesWildcards(lower(value), lower(action)); }))
    return false;
  return anyOf(member("Resource"), [&](const std::string& value) { return core::matchesWildcards(value, resource); });
}

}  // namespace

bool permits(std::string_view policy, const Asker& asker, std::string_view action, std::string_view resource) {
  const Json document = Json::parse(policy, nullptr, false);
  if (!document.is_object() || !document.contains("Statement")) return false;
  const Json& statements = document["Statement"];
  bool is_permitted = false;
  for (const Json& statement : statements.is_array() ? statements : Json::array({statements})) {
    if (!statement.is_object() || !concerns(statement, asker, action, resource)) continue;
    const std::optional<bool> held =
        statement.contains("Condition") ? allHold(statement["Condition"], asker) : std::optional<bool>(true);
    const bool denies = statement.value("Effect", "") == "Deny";
    if (denies && held.value_or(true)) return false;
    if (!denies && held.value_or(false)) is_permitted = true;
  }
  return is_permitted;
}

}  // namespace squall::delivery
