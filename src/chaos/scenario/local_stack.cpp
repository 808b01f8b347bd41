#include "chaos/scenario/local_stack.hpp"

#include "chaos/scenario/targets.hpp"
#include "setup/fields.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace squall::chaos {

namespace {

using setup::Document;
using setup::FieldOf;
using setup::FieldType;
using setup::Value;
using Json = nlohmann::ordered_json;

constexpr std::uint64_t kLongestMs = 24ULL * 3600 * 1000;

constexpr FieldOf<LocalStackRule::Error> kError[] = {
    {{.name = "statusCode", .type = FieldType::Count, .least = 100, .most = 599},
     [](LocalStackRule::Error& error, Value&& value) { error.status_code = std::get<std::uint64_t>(value); }},
    {{.name = "code"},
     [](LocalStackRule::Error& error, Value&& value) { error.code = std::get<std::string>(std::move(value)); }},
};

constexpr FieldOf<LocalStackRule> kRule[] = {
    {{.name = "region"},
     [](LocalStackRule& rule, Value&& value) { rule.region = std::get<std::string>(std::move(value)); }},
    {{.name = "service"},
     [](LocalStackRule& rule, Value&& value) { rule.service = std::get<std::string>(std::move(value)); }},
    {{.name = "operation"},
     [](LocalStackRule& rule, Value&& value) { rule.operation = std::get<std::string>(std::move(value)); }},
    {{.name = "probability", .type = FieldType::Fraction},
     [](LocalStackRule& rule, Value&& value) { rule.probability = std::get<double>(value); }},
    {{.name = "error", .type = FieldType::Section},
     nullptr,
     [](Document& document, const YAML::Node& node, LocalStackRule& rule) {
       setup::readFields<LocalStackRule::Error>(document, node, kError, "error",
                                                rule.error.emplace(LocalStackRule::Error{}));
     }},
};

constexpr FieldOf<LocalStackRule> kEffects[] = {
    {{.name = "latency", .type = FieldType::Count, .most = kLongestMs},
     [](LocalStackRule& rule, Value&& value) { rule.latency_ms = std::get<std::uint64_t>(value); }},
};

// A key of ours makes a rule one of ours, however misspelt the rest is.
bool looksLikeLocalStack(const YAML::Node& node) {
  static constexpr std::string_view kOurs[] = {"id", "on", "when", "scope", "do", "limit", "stack", "fault"};
  if (!node.IsMap()) return false;
  return std::ranges::none_of(kOurs, [&node](std::string_view key) { return node[std::string(key)].IsDefined(); });
}

bool isEffects(const YAML::Node& node) { return node.IsMap() && node["latency"]; }

void readOne(Document& document, const YAML::Node& node, std::vector<LocalStackRule>& rules) {
  LocalStackRule rule;
  if (isEffects(node)) {
    setup::readFields<LocalStackRule>(document, node, kEffects, "the effects", rule);
    if (rule.latency_ms == 0U) return;
  } else {
    setup::readFields<LocalStackRule>(document, node, kRule, "a rule of LocalStack's", rule);
  }
  rules.push_back(std::move(rule));
}

}  // namespace

bool isLocalStack(const YAML::Node& node) {
  if (!node.IsSequence()) {
    return looksLikeLocalStack(node) && (node["service"] || node["region"] || node["error"] || isEffects(node));
  }
  return node.size() > 0 &&
         std::all_of(node.begin(), node.end(), [](const YAML::Node& each) { return looksLikeLocalStack(each); });
}

std::vector<LocalStackRule> readLocalStackRules(Document& document, const YAML::Node& node) {
  std::vector<LocalStackRule> rules;
  if (node.IsMap()) {
    readOne(document, node, rules);
    return rules;
  }
  for (const YAML::Node& each : document.list(node, "the rules")) readOne(document, each, rules);
  return rules;
}

std::vector<LocalStackRule> fromLocalStackJson(std::string_view json, std::string_view name) {
  Document document{std::string(name)};
  const YAML::Node root = document.parse(std::string(json));
  std::vector<LocalStackRule> rules;
  if (root.IsDefined() && !root.IsSequence()) document.complain(root, "The rules must be a list, e.g. [] for none.");
  if (root.IsSequence()) {
    for (const YAML::Node& each : root) {
      LocalStackRule rule;
      setup::readFields<LocalStackRule>(document, each, kRule, "a rule", rule);
      rules.push_back(std::move(rule));
    }
  }
  document.finish();
  return rules;
}

std::string toLocalStackJson(const std::vector<LocalStackRule>& rules) {
  Json list = Json::array();
  for (const LocalStackRule& rule : rules) {
    Json json = Json::object();
    if (rule.service) json["service"] = *rule.service;
    if (rule.region) json["region"] = *rule.region;
    if (rule.operation) json["operation"] = *rule.operation;
    if (rule.probability) json["probability"] = *rule.probability;
    if (rule.error) {
      Json& error = json["error"] = Json::object();
      if (rule.error->status_code) error["statusCode"] = *rule.error->status_code;
      if (rule.error->code) error["code"] = *rule.error->code;
    }
    list.push_back(std::move(json));
  }
  return list.dump();
}

std::uint64_t fromLocalStackEffects(std::string_view json, std::string_view name) {
  Document document{std::string(name)};
  const YAML::Node root = document.parse(std::string(json));
  LocalStackRule rule;
  if (root.IsDefined()) setup::readFields<LocalStackRule>(document, root, kEffects, "the effects", rule);
  document.finish();
  return rule.latency_ms.value_or(0);
}

std::string toLocalStackEffects(std::uint64_t latency_ms) { return Json{{"latency", latency_ms}}.dump(); }

Rule toRule(const LocalStackRule& rule) {
  Rule result;
  if (rule.latency_ms) {
    result.fault.kind = FaultKind::Latency;
    result.fault.latency.fixed = std::chrono::milliseconds(*rule.latency_ms);
    return result;
  }
  result.on.service = serviceName(rule.service.value_or(""));
  result.on.region = rule.region.value_or("");
  result.on.operation = rule.operation.value_or("");
  result.when.probability = rule.probability;
  result.fault.kind = FaultKind::HttpError;
  const LocalStackRule::Error error = rule.error.value_or(LocalStackRule::Error{});
  result.fault.status = static_cast<int>(error.status_code.value_or(503));
  result.fault.code = error.code.value_or("ServiceUnavailable");
  result.fault.message = "Operation failed due to a simulated fault";
  return result;
}

}  // namespace squall::chaos
