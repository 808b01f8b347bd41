// chaos/scenario/rule_reader.hpp: rules as they are written in scenario files and in bodies of the admin endpoint, YAML
// or JSON, become chaos::Rule. docs/SCENARIOS.md is the manual.
//
// Nothing is ignored: what is unknown, of another type, out of range or senseless is a problem with its place, and all
// of a file are found at once.
#pragma once

#include "setup/document.hpp"

#include <squall/chaos/rule.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace squall::chaos {

// Rules with their places, so that what only shows later can still be said of a line.
struct ReadRule {
  Rule rule;
  YAML::Node node;
  // From LocalStack's format, which may name services that Squall does not have.
  bool imported = false;
};

// One rule or a list of them, ours or LocalStack's (local_stack.hpp).
std::vector<ReadRule> readRuleNodes(setup::Document& document, const YAML::Node& node);
// The list `schedule`: each fault event becomes a rule that fires once, on exactly that message, delivery and attempt.
std::vector<ReadRule> readSchedule(setup::Document& document, const YAML::Node& node);
// What one rule alone cannot show: ids that are there twice, `after` and `state` that name nothing.
void checkTogether(setup::Document& document, const std::vector<ReadRule>& rules);

// From a text on its own; `name` stands in front of problems. Throws setup::FileError with all of them.
std::vector<Rule> readRules(std::string_view json_or_yaml, std::string_view name);

}  // namespace squall::chaos
