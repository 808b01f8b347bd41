#include "chaos/scenario/rule_reader.hpp"

#include "chaos/scenario/fault_reader.hpp"
#include "chaos/scenario/local_stack.hpp"
#include "chaos/scenario/rule_checks.hpp"
#include "chaos/scenario/sections.hpp"
#include "chaos/scenario/targets.hpp"
#include "chaos/vocabulary.hpp"

#include <algorithm>
#include <utility>

namespace squall::chaos {

namespace {

using setup::Document;

std::vector<std::string_view> namesOf(std::span<const setup::Field> fields) {
  std::vector<std::string_view> names;
  for (const setup::Field& each : fields) names.push_back(each.name);
  return names;
}

const setup::Field& fieldNamed(std::span<const setup::Field> fields, std::string_view name) {
  return *std::ranges::find(fields, name, &setup::Field::name);
}

std::string textAt(Document& document, const YAML::Node& node, std::string_view key) {
  const YAML::Node value = node[std::string(key)];
  return value ? document.text(value, std::string(key)) : std::string();
}

Scope scopeAt(Document& document, const YAML::Node& node) {
  const YAML::Node value = node["scope"];
  const auto word = value ? setup::readValue(document, value, fieldNamed(ruleFields(), "scope")) : std::nullopt;
  if (!word) return Scope::Message;
  return static_cast<Scope>(std::ranges::find(scopeWords(), std::get<std::string>(*word)) - scopeWords().begin());
}

void readStack(Document& document, const YAML::Node& node, Rule& rule) {
  for (const YAML::Node& each : document.list(node, "stack")) {
    if (each.IsNull()) {
      rule.stack.emplace_back();
    } else if (const auto fault = readFault(document, each)) {
      rule.stack.emplace_back(*fault);
    }
  }
  const auto first = std::ranges::find_if(rule.stack, [](const auto& fault) { return fault.has_value(); });
  if (first != rule.stack.end()) rule.fault = **first;
  if (first == rule.stack.end() && node.IsSequence()) {
    document.complain(node, "stack needs one fault at least, e.g. [{fault: throttle}, null].");
  }
}

void readWhatHappens(Document& document, const YAML::Node& node, Rule& rule) {
  if (node["stack"]) {
    for (const char* const instead : {"do", "when", "limit"}) {
      if (node[instead]) {
        document.complain(node[instead], "A rule with 'stack' has no '" + std::string(instead) +
                                             "': the stack says what happens to which match, in order.");
      }
    }
    readStack(document, node["stack"], rule);
    return;
  }
  if (!node["do"]) {
    document.complain(node, "A rule needs 'do', e.g. do: {fault: drop_response}.");
  } else if (const auto fault = readFault(document, node["do"])) {
    rule.fault = *fault;
  }
}

ReadRule readRule(Document& document, const YAML::Node& node) {
  ReadRule read{.rule = {}, .node = node};
  if (!document.isMap(node, namesOf(ruleFields()), "a rule")) return read;
  Rule& rule = read.rule;
  const std::size_t before = document.problemCount();
  rule.id = textAt(document, node, "id");
  if (node["on"]) setup::readFields(document, node["on"], onFields(), "on", rule.on);
  rule.on.service = serviceName(std::move(rule.on.service));
  if (node["when"]) setup::readFields(document, node["when"], whenFields(), "when", rule.when);
  rule.scope = scopeAt(document, node);
  if (node["limit"]) setup::readFields(document, node["limit"], limitFields(), "limit", rule.limit);
  readWhatHappens(document, node, rule);
  checkWhere(document, node, rule);
  if (document.problemCount() == before) checkRule(document, node, rule);
  return read;
}

// Where an event happened: "sqs.DeleteMessage".
void readEventPlace(Document& document, const YAML::Node& node, On& on) {
  const std::string place = textAt(document, node, "on");
  const std::size_t dot = place.rfind('.');
  if (dot == std::string::npos) {
    if (!place.empty()) {
      document.complain(node["on"], "on must be service.Operation, e.g. sqs.DeleteMessage, not '" + place + "'.");
    }
    return;
  }
  on.service = serviceName(place.substr(0, dot));
  on.operation = place.substr(dot + 1);
}

std::uint64_t countAt(Document& document, const YAML::Node& node, std::string_view key) {
  const YAML::Node value = node[std::string(key)];
  const auto count = value ? setup::readValue(document, value, fieldNamed(eventFields(), key)) : std::nullopt;
  return count ? std::get<std::uint64_t>(*count) : 0;
}

ReadRule readEvent(Document& document, const YAML::Node& node) {
  ReadRule read{.rule = {}, .node = node};
  if (!document.isMap(node, {}, "an event of the schedule")) return read;
  Rule& rule = read.rule;
  const std::size_t before = document.problemCount();
  if (const auto fault = readFault(document, node, namesOf(eventFields()))) rule.fault = *fault;
  rule.id = textAt(document, node, "id");
  if (node["on"]) {
    readEventPlace(document, node, rule.on);
  } else {
    document.complain(node, "An event of the schedule needs 'on', e.g. on: sqs.DeleteMessage.");
  }
  rule.on.resource = textAt(document, node, "resource");
  rule.on.message = textAt(document, node, "message");
  rule.on.client = textAt(document, node, "client");
  rule.on.receive = countAt(document, node, "receive");
  rule.on.attempt = countAt(document, node, "attempt");
  rule.limit.times = 1;
  if (rule.on.message.empty() && rule.on.client.empty() && document.problemCount() == before) {
    document.complain(node,
                      "An event of the schedule needs 'message', the identity of the one that it happens to (or "
                      "'client', for a call that is about no message).");
  }
  if (document.problemCount() == before) checkTargets(document, node, rule);
  return read;
}

}  // namespace

std::vector<ReadRule> readRuleNodes(Document& document, const YAML::Node& node) {
  if (isLocalStack(node)) {
    std::vector<ReadRule> read;
    for (const LocalStackRule& each : readLocalStackRules(document, node)) {
      read.push_back({.rule = toRule(each), .node = node, .imported = true});
    }
    return read;
  }
  std::vector<ReadRule> read;
  if (node.IsMap()) {
    read.push_back(readRule(document, node));
    return read;
  }
  for (const YAML::Node& each : document.list(node, "rules")) read.push_back(readRule(document, each));
  return read;
}

std::vector<ReadRule> readSchedule(Document& document, const YAML::Node& node) {
  std::vector<ReadRule> read;
  for (const YAML::Node& each : document.list(node, "schedule")) read.push_back(readEvent(document, each));
  return read;
}

std::vector<Rule> readRules(std::string_view json_or_yaml, std::string_view name) {
  Document document{std::string(name)};
  std::vector<Rule> rules;
  const YAML::Node root = document.parse(std::string(json_or_yaml));
  if (root.IsDefined()) {
    std::vector<ReadRule> read = readRuleNodes(document, root);
    checkTogether(document, read);
    for (ReadRule& each : read) rules.push_back(std::move(each.rule));
  }
  document.finish();
  return rules;
}

}  // namespace squall::chaos
