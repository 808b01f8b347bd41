// explain(): the assignment of values to conditions under which the most hold.
#include "core/json_text.hpp"
#include "eventbridge/pattern/errors.hpp"
#include "eventbridge/pattern/event_leaves.hpp"

#include <squall/eventbridge/explain.hpp>

#include <algorithm>

namespace squall::eventbridge {

namespace {

using Leaves = std::vector<Leaf>;

// What a field of the sub-rule holds by: a leaf, or (leaf null) that there is none.
struct Choice {
  const ValueCondition* condition = nullptr;  // null: it does not hold
  const Leaf* leaf = nullptr;
};

const ValueCondition* conditionThatHolds(const FieldCondition& field, const Leaf& leaf) {
  const auto found = std::find_if(field.any_of.begin(), field.any_of.end(),
                                  [&](const ValueCondition& condition) { return holds(condition, leaf); });
  return found == field.any_of.end() ? nullptr : &*found;
}

const ValueCondition* absence(const FieldCondition& field) {
  const auto found = std::find_if(field.any_of.begin(), field.any_of.end(), [](const ValueCondition& condition) {
    return condition.kind == ConditionKind::Absent;
  });
  return found == field.any_of.end() ? nullptr : &*found;
}

// Tries the values of each field in turn, and last to do without the field.
class Search {
 public:
  Search(const SubRule& rule, const Leaves& leaves) : rule_(rule), leaves_(leaves), choices_(rule.fields.size()) {}

  std::vector<Choice> best() {
    best_ = choices_;
    tryFrom(0, 0, {});
    return std::move(best_);
  }

 private:
  static constexpr std::size_t kMostTries = 200000;

  void tryFrom(std::size_t index, std::size_t held, const Membership& so_far) {
    if (index == choices_.size()) {
      if (held > most_held_) {
        most_held_ = held;
        best_ = choices_;
      }
      return;
    }
    const bool may_get_better = held + (choices_.size() - index) > most_held_;
    if (!may_get_better || ++tries_ > kMostTries) return;
    const FieldCondition& field = *rule_.fields[index];
    bool is_absent = true;
    for (const Leaf& leaf : leaves_) {
      if (leaf.name != field.name) continue;
      const std::optional<Membership> both = together(so_far, leaf.membership);
      if (!both) continue;
      is_absent = false;
      choices_[index] = {.condition = conditionThatHolds(field, leaf), .leaf = &leaf};
      if (choices_[index].condition != nullptr) tryFrom(index + 1, held + 1, *both);
    }
    choices_[index] = {.condition = is_absent ? absence(field) : nullptr, .leaf = nullptr};
    tryFrom(index + 1, held + (choices_[index].condition != nullptr ? 1 : 0), so_far);
  }

  const SubRule& rule_;
  const Leaves& leaves_;
  std::vector<Choice> choices_;
  std::vector<Choice> best_;
  std::size_t most_held_ = 0;
  std::size_t tries_ = 0;
};

FoundValue found(const Leaf& leaf) {
  FoundValue value{.place = leaf.place, .json = leaf.text};
  if (leaf.kind == JsonToken::String) {
    value.json.clear();
    core::appendJsonString(value.json, std::string_view(leaf.text).substr(1, leaf.text.size() - 2));
  }
  return value;
}

std::string whyNot(const FieldCondition& field, const Leaves& leaves) {
  bool has_leaf = false;
  bool has_inside = false;
  for (const Leaf& leaf : leaves) {
    has_inside = has_inside || leaf.name.starts_with(field.name + ".");
    if (leaf.name != field.name) continue;
    has_leaf = true;
    if (conditionThatHolds(field, leaf) != nullptr) {
      return "holds only at " + leaf.place + ", in another array element than the conditions before it";
    }
  }
  if (has_leaf && absence(field) != nullptr) return "the event has it";
  if (has_leaf) return "no value satisfies it";
  if (has_inside) return "it is an object, and only values inside it count";
  return "the event has no such value";
}

SubRuleReport report(const SubRule& rule, const Leaves& leaves) {
  SubRuleReport report;
  const std::vector<Choice> choices = Search(rule, leaves).best();
  for (std::size_t i = 0; i < choices.size(); ++i) {
    const FieldCondition& field = *rule.fields[i];
    ConditionReport condition{.name = field.name, .expected = {}};
    for (const ValueCondition& each : field.any_of) condition.expected.push_back(each.source);
    for (const Leaf& leaf : leaves) {
      if (leaf.name == field.name) condition.found.push_back(found(leaf));
    }
    if (choices[i].condition != nullptr) {
      ++report.held;
      condition.held = true;
      condition.condition = choices[i].condition->source;
      if (choices[i].leaf != nullptr) condition.chosen = found(*choices[i].leaf);
    } else {
      condition.reason = whyNot(field, leaves);
    }
    report.conditions.push_back(std::move(condition));
  }
  report.matched = report.held == report.conditions.size();
  return report;
}

NearestMiss nearestMiss(const std::vector<SubRuleReport>& rules) {
  const auto nearest = std::max_element(rules.begin(), rules.end(), [](const SubRuleReport& a, const SubRuleReport& b) {
    return a.held != b.held ? a.held < b.held : a.conditions.size() > b.conditions.size();
  });
  const auto missed = std::find_if(nearest->conditions.begin(), nearest->conditions.end(),
                                   [](const ConditionReport& condition) { return !condition.held; });
  return {.sub_rule = static_cast<std::size_t>(nearest - rules.begin()),
          .condition = static_cast<std::size_t>(missed - nearest->conditions.begin())};
}

}  // namespace

Explanation explain(const Pattern& pattern, std::string_view event) {
  Explanation explanation;
  explanation.complexity = pattern.complexity();
  Leaves leaves;
  try {
    leaves = readLeaves(event, pattern.steps());
  } catch (const JsonMistake&) {
    throw errors::invalidEvent();
  }
  for (const SubRule& rule : pattern.subRules()) {
    explanation.sub_rules.push_back(report(rule, leaves));
    explanation.matched = explanation.matched || explanation.sub_rules.back().matched;
  }
  if (!explanation.matched) explanation.nearest_miss = nearestMiss(explanation.sub_rules);
  return explanation;
}

}  // namespace squall::eventbridge
