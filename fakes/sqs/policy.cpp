#include "sqs/policy.hpp"

#include "sqs/errors.hpp"
#include "sqs/limits.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace squall::sqs {

namespace {

using Json = nlohmann::ordered_json;

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
constexpr std::array<std::string_view, 2> kVersions{"2012-10-17", "2008-10-17"};
constexpr std::array<std::string_view, 3> kPolicyMembers{"Version", "Id", "Statement"};
constexpr std::array<std::string_view, 9> kStatementMembers{
    "Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition"};

bool hasOnly(const Json& object, auto const& names) {
  return std::ranges::all_of(object.items(), [&names](const auto& member) {
    return std::ranges::find(names, std::string_view(member.key())) != names.end();
  });
}

bool isTextOrList(const Json& value) {
  return value.is_string() || (value.is_array() && !value.empty() &&
                               std::ranges::all_of(value, [](const Json& item) { return item.is_string(); }));
}

bool hasTextOrList(const Json& statement, const char* name, const char* opposite) {
  const auto member = statement.contains(name) ? statement.find(name) : statement.find(opposite);
  return member != statement.end() && isTextOrList(*member);
}

bool isStatement(const Json& statement) {
  if (!statement.is_object() || !hasOnly(statement, kStatementMembers)) return false;
  const auto effect = statement.find("Effect");
  if (effect == statement.end() || (*effect != "Allow" && *effect != "Deny")) return false;
  return hasTextOrList(statement, "Action", "NotAction") && hasTextOrList(statement, "Resource", "NotResource");
}

bool isPolicy(const Json& policy) {
  if (!policy.is_object() || !hasOnly(policy, kPolicyMembers)) return false;
  const auto version = policy.find("Version");
  const bool has_good_version =
      version == policy.end() ||
      (version->is_string() && std::ranges::find(kVersions, version->get<std::string>()) != kVersions.end());
  const auto statement = policy.find("Statement");
  if (!has_good_version || statement == policy.end()) return false;
  if (statement->is_object()) return isStatement(*statement);
  return statement->is_array() && !statement->empty() && std::ranges::all_of(*statement, isStatement);
}

// A policy may have its only statement without a list around it.
std::vector<Json> statementsOf(const Json& policy) {
  const auto statement = policy.find("Statement");
  if (statement == policy.end()) return {};
  if (statement->is_array()) return {statement->begin(), statement->end()};
  return {*statement};
}

// What exceeds AWS's quotas, in its words; empty: nothing.
std::string excessOf(const Json& policy) {
  const std::vector<Json> statements = statementsOf(policy);
  if (const auto count = static_cast<std::int64_t>(statements.size()); count > limits::kStatementsPerPolicy.max) {
    return std::to_string(count) + " statements were found in the submitted policy, max allowed is " +
           std::to_string(limits::kStatementsPerPolicy.max);
  }
  for (const Json& statement : statements) {
    const auto actions = statement.find("Action");
    if (actions == statement.end() || !actions->is_array()) continue;
    if (const auto count = static_cast<std::int64_t>(actions->size()); count > limits::kActionsPerStatement.max) {
      return std::to_string(count) + " Actions were found, maximum allowed is " +
             std::to_string(limits::kActionsPerStatement.max) + ".";
    }
  }
  return {};
}

// AWS writes a list of one as its element.
Json oneOrMany(const std::vector<std::string>& values) {
  return values.size() == 1 ? Json(values.front()) : Json(values);
}

bool hasLabel(const Json& statement, std::string_view label) {
  const auto sid = statement.find("Sid");
  return sid != statement.end() && sid->is_string() && sid->get<std::string>() == label;
}

Json statementOf(const Permission& permission) {
  return Json{{"Sid", permission.label},
              {"Effect", "Allow"},
              {"Principal", {{"AWS", oneOrMany(permission.principals)}}},
              {"Action", oneOrMany(permission.actions)},
              {"Resource", permission.queue_arn}};
}

}  // namespace

std::string normalisedPolicy(std::string_view text, bool is_creating) {
  const Json policy = Json::parse(text, nullptr, false);
  if (policy.is_discarded() || !isPolicy(policy)) throw errors::invalidAttributeValue("Policy");
  if (std::string excess = excessOf(policy); !excess.empty()) {
    throw is_creating ? errors::invalidParameterValue(std::move(excess)) : errors::overLimit(std::move(excess));
  }

  std::string compact = policy.dump();
  if (!limits::kPolicyBytes.allows(static_cast<std::int64_t>(compact.size()))) {
    throw errors::invalidAttributeValue("Policy");
  }
  return compact;
}

bool isSamePolicy(const std::string& a, const std::string& b) {
  // nlohmann::json sorts members, so that their order does not count. The empty text is no JSON: both have no policy.
  return a == b || nlohmann::json::parse(a, nullptr, false) == nlohmann::json::parse(b, nullptr, false);
}

std::string withPermission(const std::string& policy, const Permission& permission) {
  Json document = policy.empty() ? Json{{"Version", "2008-10-17"}, {"Id", permission.queue_arn + "/SQSDefaultPolicy"}}
                                 : Json::parse(policy);
  std::vector<Json> statements = statementsOf(document);
  Json added = statementOf(permission);
  for (const Json& statement : statements) {
    if (!hasLabel(statement, permission.label)) continue;
    if (statement == added) return policy;
    throw errors::invalidParameterValue(permission.label, "Label", "Already exists.");
  }
  statements.push_back(std::move(added));
  if (const auto count = static_cast<std::int64_t>(statements.size()); count > limits::kStatementsPerPolicy.max) {
    throw errors::overLimit(std::to_string(count) + " Statements were found, maximum allowed is " +
                            std::to_string(limits::kStatementsPerPolicy.max) + ".");
  }

  document["Statement"] = std::move(statements);
  return document.dump();
}

std::string withoutPermission(const std::string& policy, std::string_view label) {
  Json document = policy.empty() ? Json::object() : Json::parse(policy);
  std::vector<Json> statements = statementsOf(document);
  if (std::erase_if(statements, [label](const Json& statement) { return hasLabel(statement, label); }) == 0) {
    throw errors::invalidParameterValue(label, "Label", "can't find label.");
  }
  if (statements.empty()) return {};
  document["Statement"] = std::move(statements);
  return document.dump();
}

}  // namespace squall::sqs
