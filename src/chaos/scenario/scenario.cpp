#include "chaos/scenario/scenario.hpp"

#include "chaos/scenario/local_stack.hpp"
#include "chaos/scenario/rule_reader.hpp"
#include "chaos/scenario/scenario_fields.hpp"

#include <filesystem>
#include <iterator>
#include <stdexcept>
#include <utility>

namespace squall::chaos {

namespace {

using setup::Document;

// A parameter as text, as checks::make wants it: lists have commas.
std::string parameterText(Document& document, const YAML::Node& node, const std::string& name) {
  if (!node.IsSequence()) return document.text(node, name);
  std::string text;
  for (const YAML::Node& each : node) {
    const std::string part = document.text(each, name);
    text += (text.empty() ? "" : ",") + part;
  }
  return text;
}

// "drains" or {drains: {within: 10m}}.
void readCheck(Document& document, const YAML::Node& node, std::vector<CheckSetup>& checks) {
  CheckSetup check;
  YAML::Node parameters(YAML::NodeType::Undefined);
  if (node.IsScalar()) {
    check.name = document.text(node, "A check");
  } else if (node.IsMap() && node.size() == 1 && node.begin()->first.IsScalar()) {
    check.name = node.begin()->first.Scalar();
    parameters.reset(node.begin()->second);
  } else {
    document.complain(node, "A check is its name, or its name with parameters: drains: {within: 10m}.");
    return;
  }
  const std::size_t before = document.problemCount();
  if (parameters.IsDefined() && !parameters.IsNull() &&
      document.isMap(parameters, {}, "What follows '" + check.name + "'")) {
    for (const auto& entry : parameters) {
      const std::string name = entry.first.IsScalar() ? entry.first.Scalar() : "";
      check.parameters[name] = parameterText(document, entry.second, name);
    }
  }
  if (document.problemCount() > before) return;
  try {
    (void)checks::make(check.name, check.parameters);
    checks.push_back(std::move(check));
  } catch (const std::invalid_argument& mistake) {
    document.complain(node, mistake.what());
  }
}

std::vector<ReadRule> readAllRules(Document& document, const YAML::Node& root, Scenario& scenario) {
  std::vector<ReadRule> rules;
  if (root["faults"] && root["faults"].IsMap()) {
    document.complain(root["faults"], "faults must be a list: each line begins with '- '.");
  } else if (root["faults"] && !root["faults"].IsNull()) {
    rules = readRuleNodes(document, root["faults"]);
  }
  if (root["schedule"] && !root["schedule"].IsNull()) {
    std::vector<ReadRule> scheduled = readSchedule(document, root["schedule"]);
    scenario.scheduled = scheduled.size();
    std::move(scheduled.begin(), scheduled.end(), std::back_inserter(rules));
  }
  checkTogether(document, rules);
  return rules;
}

void read(Document& document, const YAML::Node& root, Scenario& scenario) {
  std::vector<ReadRule> rules;
  if (isLocalStack(root)) {
    rules = readRuleNodes(document, root);
  } else {
    if (!setup::readFields(document, root, scenarioFields(), "the file", scenario)) return;
    rules = readAllRules(document, root, scenario);
    if (root["check"] && !root["check"].IsNull()) {
      for (const YAML::Node& each : document.list(root["check"], "check")) readCheck(document, each, scenario.checks);
    }
  }
  for (ReadRule& each : rules) scenario.rules.push_back(std::move(each.rule));
}

std::chrono::milliseconds milliseconds(Duration span) { return std::chrono::ceil<std::chrono::milliseconds>(span); }

}  // namespace

Scenario readScenarioText(const std::string& text, const std::string& name) {
  Document document(name);
  Scenario scenario;
  scenario.name = std::filesystem::path(name).stem().string();
  const YAML::Node root = document.parse(text);
  if (root.IsNull()) document.complain(root, "The file is empty.");
  if (root.IsDefined() && !root.IsNull()) read(document, root, scenario);
  document.finish();
  return scenario;
}

Scenario readScenario(const std::string& path) { return readScenarioText(setup::textOf(path), path); }

CloudOptions cloudOptions(const Scenario& scenario, CloudOptions options) {
  options.clock = scenario.clock.mode;
  options.clock_scale = scenario.clock.scale;
  if (scenario.clock.epoch) options.epoch = *scenario.clock.epoch;
  if (scenario.seed) options.seed = *scenario.seed;
  if (scenario.clock.skip.settle) options.settle = milliseconds(*scenario.clock.skip.settle);
  if (scenario.clock.skip.max_hold) options.max_hold = milliseconds(*scenario.clock.skip.max_hold);
  if (!scenario.clock.skip.hold_in_flight) options.max_hold = std::chrono::milliseconds(0);
  return options;
}

std::vector<checks::Check> makeChecks(const Scenario& scenario) {
  std::vector<checks::Check> made;
  for (const CheckSetup& each : scenario.checks) made.push_back(checks::make(each.name, each.parameters));
  return made;
}

}  // namespace squall::chaos
