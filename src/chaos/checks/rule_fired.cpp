// rule_fired: a rule that never fired makes a run prove less than it seems to.
#include "chaos/checks/finding.hpp"

namespace squall::checks {

CheckResult ruleFired(const std::vector<chaos::RuleReport>& rules) {
  constexpr std::string_view kName = "rule_fired";
  if (rules.empty()) return unknown(kName, 0, "there was no rule.");
  std::vector<std::string> silent;
  std::uint64_t firings = 0;
  for (const chaos::RuleReport& rule : rules) {
    firings += rule.fired;
    if (rule.fired == 0)
      silent.push_back(rule.id + (rule.fault.empty() ? "" : " (" + rule.fault + ")") + ", which matched " +
                       std::to_string(rule.matched) + (rule.matched == 1 ? " time" : " times"));
  }
  if (!silent.empty()) return unknown(kName, rules.size(), "never fired: " + listed(silent) + ".");
  return pass(kName, rules.size(), counted(rules.size(), "rule") + " fired " + counted(firings, "time") + " in all.");
}

}  // namespace squall::checks
