// PutPermission, RemovePermission: the policy of an event bus.
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutPermission.html
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_RemovePermission.html
#include "core/arn.hpp"
#include "eventbridge/errors.hpp"
#include "eventbridge/limits.hpp"
#include "eventbridge/operations.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace squall::eventbridge {

namespace {

using Json = nlohmann::ordered_json;

// The statements of the policy; none when there is no policy. A client's own policy may have one that is no array.
Json statementsOf(const BusResource& bus) {
  if (bus.policy.empty()) return Json::array();
  const Json policy = Json::parse(bus.policy);
  const auto found = policy.find("Statement");
  if (found == policy.end()) return Json::array();
  return found->is_array() ? *found : Json::array({*found});
}

void setStatements(BusResource& bus, const Json& statements) {
  Json policy = bus.policy.empty() ? Json{{"Version", "2012-10-17"}} : Json::parse(bus.policy);
  policy["Statement"] = statements;
  bus.policy = statements.empty() ? "" : policy.dump();
}

bool hasSid(const Json& statement, const std::string& sid) {
  return statement.is_object() && statement.value("Sid", "") == sid;
}

// True when there was one of this id.
bool removeStatement(Json& statements, const std::string& sid) {
  Json left = Json::array();
  for (const Json& each : statements) {
    if (!hasSid(each, sid)) left.push_back(each);
  }
  const bool removed = left.size() < statements.size();
  statements = std::move(left);
  return removed;
}

Json statementOf(const BusResource& bus, const PutPermissionRequest& request, const std::string& region) {
  Json statement;
  statement["Sid"] = *request.statementId;
  statement["Effect"] = "Allow";
  if (*request.principal == "*") {
    statement["Principal"] = "*";
  } else {
    statement["Principal"]["AWS"] =
        "arn:" + std::string(core::partitionOf(region)) + ":iam::" + *request.principal + ":root";
  }
  statement["Action"] = *request.action;
  statement["Resource"] = bus.arn;
  if (request.condition)
    statement["Condition"][request.condition->type][request.condition->key] = request.condition->value;
  return statement;
}

void checkStatement(const PutPermissionRequest& request) {
  if (!request.action) throw errors::mustBeSpecified("Action");
  if (!request.principal) throw errors::mustBeSpecified("Principal");
  if (!request.statementId) throw errors::mustBeSpecified("StatementId");
  // https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutPermission.html: "supports only this value"
  if (*request.action != "events:PutEvents") throw errors::unsupportedAction();
}

}  // namespace

PutPermissionResult putPermission(Call& call, const PutPermissionRequest& request) {
  BusResource& bus = findBus(call, request.eventBusName);
  std::string before = bus.policy;
  if (request.policy) {
    const Json policy = Json::parse(*request.policy, nullptr, false);
    if (!policy.is_object()) throw errors::invalidParameter("Policy");
    bus.policy = *request.policy;
  } else {
    checkStatement(request);
    Json statements = statementsOf(bus);
    removeStatement(statements, *request.statementId);
    statements.push_back(statementOf(bus, request, call.state.region()));
    setStatements(bus, statements);
  }
  if (bus.policy.size() > limits::kPolicyCharacters) {
    bus.policy = std::move(before);
    throw errors::policyTooLong();
  }
  bus.modified = call.now;
  call.effects.add({.kind = EventKind::Change, .resource = bus.name, .detail = "policy"});
  return {};
}

RemovePermissionResult removePermission(Call& call, const RemovePermissionRequest& request) {
  BusResource& bus = findBus(call, request.eventBusName);
  if (request.removeAllPermissions.value_or(false)) {
    bus.policy.clear();
  } else {
    if (!request.statementId) throw errors::mustBeSpecified("StatementId");
    Json statements = statementsOf(bus);
    if (!removeStatement(statements, *request.statementId)) throw errors::statementNotFound();
    setStatements(bus, statements);
  }
  bus.modified = call.now;
  call.effects.add({.kind = EventKind::Change, .resource = bus.name, .detail = "policy"});
  return {};
}

}  // namespace squall::eventbridge
