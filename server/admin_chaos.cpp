// The developer endpoints of chaos: rules are added, looked at and taken away while a server runs.
#include "server/admin.hpp"

#include "chaos/scenario/rule_reader.hpp"
#include "chaos/scenario/scenario.hpp"

#include <squall/chaos.hpp>
#include <squall/checks.hpp>
#include <squall/wait.hpp>

#include <nlohmann/json.hpp>

#include <sstream>

namespace squall::server {

using Json = nlohmann::ordered_json;

namespace {

constexpr std::string_view kAccountOnly[] = {"account"};
constexpr std::string_view kRulesPath = "/_squall/chaos/rules/";

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text.append(text.empty() ? "" : "\n").append(line);
  return text;
}

std::vector<chaos::Rule> readRules(std::string_view body) {
  if (body.empty()) throw AdminError(400, "The body must be a rule, {...}, or a list of rules, [{...}, ...].");
  try {
    return chaos::readRules(body, "body");
  } catch (const setup::FileError& error) {
    throw AdminError(400, joined(error.problems()));
  }
}

bool readFlag(const AdminRequest& request, std::string_view name) {
  const auto value = request.parameter(name);
  if (!value || *value == "false") return false;
  if (*value == "true") return true;
  throw AdminError(400, "The parameter '" + std::string(name) + "' must be true or false, not '" + *value + "'.");
}

// All or none of them.
Json addAll(Chaos& chaos, std::vector<chaos::Rule> rules) {
  std::vector<ChaosRule> added;
  try {
    for (chaos::Rule& rule : rules) added.push_back(chaos.add(std::move(rule)));
  } catch (const std::logic_error& mistake) {
    for (ChaosRule& rule : added) rule.remove();
    throw AdminError(400, mistake.what());
  }
  Json ids = Json::array();
  for (const ChaosRule& rule : added) ids.push_back(rule.id());
  return ids;
}

std::vector<checks::Check> readChecks(std::string_view body) {
  try {
    std::vector<checks::Check> all = chaos::makeChecks(chaos::readScenarioText(std::string(body), "body"));
    if (!all.empty()) return all;
  } catch (const setup::FileError& error) {
    throw AdminError(400, joined(error.problems()));
  }
  throw AdminError(400,
                   R"(The body has no checks. Write {"version": 1, "check": ["no_message_lost"]}, or a scenario.)");
}

Json describe(const CheckResult& result) {
  Json witness = Json::array();
  for (const RecordPtr& record : result.witness) witness.push_back(record->sequence);
  return {{"name", result.name},           {"verdict", toString(result.verdict)},
          {"reason", result.reason},       {"looked_at", result.looked_at},
          {"witness", std::move(witness)}, {"timeline", result.witness.empty() ? "" : drawTimeline(result.witness)}};
}

Json reportOf(const Chaos& chaos) {
  std::ostringstream log;
  chaos.writeLog(log);
  const std::string text = log.str();
  Json rules = Json::array();
  for (const chaos::RuleReport& rule : chaos.report()) {
    rules.push_back({{"id", rule.id}, {"fault", rule.fault}, {"matched", rule.matched}, {"fired", rule.fired}});
  }
  return {{"rules", std::move(rules)},
          {"state", chaos.state()},
          {"seed", Json::parse(text.substr(0, text.find('\n'))).at("seed")},
          {"determinism", chaos::toString(chaos.determinism())}};
}

}  // namespace

WireResponse Admin::chaosReport(const AdminRequest& request) {
  request.requireKnown(kAccountOnly);
  return jsonResponse(200, reportOf(request.cloud(realm_).chaos()).dump());
}

WireResponse Admin::addChaosRules(const AdminRequest& request) {
  static constexpr std::string_view kKnown[] = {"account", "seed", "allow_contract_violations"};
  request.requireKnown(kKnown);
  const auto seed = request.number("seed");
  const bool allow_violations = readFlag(request, "allow_contract_violations");
  std::vector<chaos::Rule> rules = readRules(request.body);
  Chaos& chaos = request.cloud(realm_).chaos();
  if (allow_violations) chaos.allowContractViolations(true);
  if (seed) chaos.setSeed(*seed);
  return jsonResponse(200, Json{{"added", addAll(chaos, std::move(rules))}}.dump());
}

WireResponse Admin::removeChaosRule(const AdminRequest& request) {
  request.requireKnown(kAccountOnly);
  const std::string id = wire::percentDecode(request.path.substr(kRulesPath.size()), false);
  Chaos& chaos = request.cloud(realm_).chaos();
  if (chaos.remove(id)) return jsonResponse(200, Json{{"removed", id}}.dump());
  std::string text = "There is no rule '" + id + "'. The rules are:";
  for (const chaos::RuleReport& rule : chaos.report()) text.append(" ").append(rule.id);
  throw AdminError(404, text);
}

WireResponse Admin::clearChaos(const AdminRequest& request) {
  request.requireKnown(kAccountOnly);
  request.cloud(realm_).chaos().clear();
  return jsonResponse(200, Json{{"rules", Json::array()}}.dump());
}

WireResponse Admin::chaosLog(const AdminRequest& request) {
  request.requireKnown(kAccountOnly);
  std::ostringstream log;
  request.cloud(realm_).chaos().writeLog(log);
  return {.headers = {{"Content-Type", "application/x-ndjson"}}, .body = log.str()};
}

WireResponse Admin::healChaos(const AdminRequest& request) {
  request.requireKnown(kAccountOnly);
  request.cloud(realm_).chaos().heal();
  return jsonResponse(200, R"({"healed":true})");
}

WireResponse Admin::resumeChaos(const AdminRequest& request) {
  request.requireKnown(kAccountOnly);
  request.cloud(realm_).chaos().resume();
  return jsonResponse(200, R"({"healed":false})");
}

// What is judged is the moment: a message on its way is one that has not arrived.
WireResponse Admin::checkChaos(const AdminRequest& request) {
  request.requireKnown(kAccountOnly);
  const std::vector<checks::Check> wanted = readChecks(request.body);
  Cloud& cloud = request.cloud(realm_);
  checks::Evidence evidence = checks::gather(cloud);
  evidence.healed = cloud.chaos().healed();
  std::vector<CheckResult> results;
  results.reserve(wanted.size());
  for (const checks::Check& check : wanted) results.push_back(check(evidence));
  const checks::Judgement judgement = checks::combine(std::move(results));
  Json described = Json::array();
  for (const CheckResult& result : judgement.results) described.push_back(describe(result));
  return jsonResponse(200, Json{{"verdict", toString(judgement.verdict)}, {"checks", std::move(described)}}.dump());
}

}  // namespace squall::server
