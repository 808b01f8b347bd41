#include "dynamodb/policy_document.hpp"

#include "core/arn.hpp"
#include "dynamodb/errors.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace squall::dynamodb {
namespace {

using Json = nlohmann::ordered_json;

// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-considerations.html
constexpr std::size_t kMostBytes = 20480;
constexpr int kDeepest = 32;  // no policy is; a deeper document could not be written again

constexpr std::array<const char*, 6> kStatementOrder{"Sid", "Effect", "Principal", "Action", "Resource", "Condition"};

AwsError invalid(const std::string& what) { return errors::invalidParameter("Invalid policy document: " + what); }

Json parsed(const std::string& document) {
  bool is_too_deep = false;
  const auto look = [&is_too_deep](int depth, Json::parse_event_t /*event*/, Json& /*value*/) {
    is_too_deep = is_too_deep || depth > kDeepest;
    return true;
  };
  Json json = Json::parse(document, look, false);
  if (json.is_discarded() || is_too_deep || !json.is_object()) throw invalid("This policy contains invalid Json");
  return json;
}

// ["a"] is "a", and an account id the ARN of the account.
Json principal(const Json& value) {
  if (value.is_string() && core::isAccountId(value.get<std::string>())) {
    return "arn:aws:iam::" + value.get<std::string>() + ":root";
  }
  if (value.is_array()) {
    Json list = Json::array();
    for (const Json& element : value) {
      Json one = principal(element);
      if (std::find(list.begin(), list.end(), one) == list.end()) list.push_back(std::move(one));
    }
    return list.size() == 1 ? Json(list[0]) : list;
  }
  if (!value.is_object()) return value;
  Json result = Json::object();
  for (const auto& [kind, who] : value.items()) result[kind] = principal(who);
  return result;
}

Json member(const std::string& name, const Json& value) {
  if (name == "Principal") return principal(value);
  if (name == "Effect" && value == "allow") return "Allow";
  if (name == "Effect" && value == "deny") return "Deny";
  const bool is_single = (name == "Action" || name == "Resource") && value.is_array() && value.size() == 1;
  return is_single ? Json(value[0]) : value;
}

Json statement(const Json& given) {
  // No recording for a statement that is no object, nor for members that are missing beside Resource.
  if (!given.is_object()) throw invalid("Could not parse the policy: Statement is not an object!");
  if (!given.contains("Resource") && !given.contains("NotResource")) throw invalid("Missing required field Resource");
  Json result = Json::object();
  for (const char* name : kStatementOrder) {
    if (given.contains(name)) result[name] = member(name, given[name]);
  }
  for (const auto& [name, value] : given.items()) {
    if (!result.contains(name)) result[name] = value;
  }
  return result;
}

}  // namespace

std::string canonicalPolicy(const std::string& document) {
  if (document.size() > kMostBytes) throw errors::invalidParameter("Maximum policy size of 20480 bytes exceeded");
  const Json given = parsed(document);
  Json result = Json::object();
  result["Version"] = given.value("Version", Json("2008-10-17"));
  if (given.contains("Id")) result["Id"] = given["Id"];
  Json statements = given.value("Statement", Json::array());
  if (statements.is_object()) statements = Json::array({statements});
  if (!statements.is_array() || statements.empty()) {
    throw invalid("Could not parse the policy: Statement is empty!");
  }
  result["Statement"] = Json::array();
  for (const Json& each : statements) result["Statement"].push_back(statement(each));
  return result.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace squall::dynamodb
