// eventbridge/rule_matcher.hpp: which rules of one event bus match an event.
//
// The one place where the API meets the pattern engine: add a rule when it is enabled and has a pattern, remove it when
// it is not, and ask.
#pragma once

#include <squall/eventbridge/pattern.hpp>
#include <squall/eventbridge/rule_set.hpp>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace squall::eventbridge {

class RuleMatcher {
 public:
  // Listens for `pattern` under this name, in place of what it listened for before.
  void add(const std::string& rule, const Pattern& pattern) {
    const auto [known, is_new] = ids_.try_emplace(rule, next_id_);
    if (is_new) names_[next_id_++] = rule;
    rules_.add(known->second, pattern);
  }
  void remove(const std::string& rule) {
    const auto known = ids_.find(rule);
    if (known == ids_.end()) return;
    rules_.remove(known->second);
    names_.erase(known->second);
    ids_.erase(known);
  }

  // The names of the rules that match the event (its envelope as JSON), in the order of their names.
  std::vector<std::string> match(std::string_view event) {
    std::vector<std::string> rules;
    for (const RuleSet::RuleId id : rules_.match(event)) rules.push_back(names_.at(id));
    std::ranges::sort(rules);
    return rules;
  }

 private:
  RuleSet rules_;
  std::map<std::string, RuleSet::RuleId, std::less<>> ids_;
  std::map<RuleSet::RuleId, std::string> names_;
  RuleSet::RuleId next_id_ = 1;
};

}  // namespace squall::eventbridge
