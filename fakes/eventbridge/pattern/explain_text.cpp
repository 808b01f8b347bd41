// An Explanation as text, as JSON and as a tree.
#include <squall/eventbridge/explain.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace squall::eventbridge {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kRed = "\033[31m";
constexpr const char* kGreen = "\033[32m";
constexpr const char* kPlain = "\033[0m";

std::string joined(const std::vector<std::string>& parts, const char* separator) {
  std::string text;
  for (const std::string& part : parts) text += (&part == parts.data() ? "" : separator) + part;
  return text;
}

// A value's place is worth saying when arrays are on the way to it.
std::string valueWithPlace(const FoundValue& value, const std::string& name) {
  return value.place == name ? value.json : value.json + " at " + value.place;
}

std::string whatWasFound(const ConditionReport& condition) {
  constexpr std::size_t kShown = 5;
  if (condition.chosen) return "found " + valueWithPlace(*condition.chosen, condition.name);
  if (condition.found.empty()) return condition.held ? "found none" : condition.reason;
  std::vector<std::string> values;
  for (const FoundValue& value : condition.found) {
    if (values.size() == kShown) break;
    values.push_back(valueWithPlace(value, condition.name));
  }
  std::string text = "found " + joined(values, ", ");
  if (condition.found.size() > kShown) text += " and " + std::to_string(condition.found.size() - kShown) + " more";
  // That no value satisfies it is plain to see when they are all shown.
  if (condition.held || condition.reason == "no value satisfies it") return text;
  return text + ": " + condition.reason;
}

std::string describe(const ConditionReport& condition) {
  return condition.name + ": expected " + joined(condition.expected, " or ") + ", " + whatWasFound(condition);
}

std::string count(const SubRuleReport& rule) {
  return std::to_string(rule.held) + " of " + std::to_string(rule.conditions.size()) + " conditions hold";
}

std::string complexity(const Explanation& explanation) {
  return "wildcard complexity " + std::to_string(explanation.complexity) + " of at most " +
         std::to_string(Pattern::kMostComplexity);
}

std::string ordinal(std::size_t rule, const Explanation& explanation) {
  return "sub-rule " + std::to_string(rule + 1) + " of " + std::to_string(explanation.sub_rules.size());
}

// The sub-rule that decided.
std::size_t deciding(const Explanation& explanation) {
  if (explanation.nearest_miss) return explanation.nearest_miss->sub_rule;
  const auto matched = std::find_if(explanation.sub_rules.begin(), explanation.sub_rules.end(),
                                    [](const SubRuleReport& rule) { return rule.matched; });
  return static_cast<std::size_t>(matched - explanation.sub_rules.begin());
}

Json toJsonValue(const FoundValue& value) {
  // A number keeps its spelling only as text, so that is what `value` is; a string's text is in its quotes.
  return {{"place", value.place}, {"value", value.json}};
}

}  // namespace

std::string toText(const Explanation& explanation) {
  const std::size_t index = deciding(explanation);
  const SubRuleReport& rule = explanation.sub_rules[index];
  std::string text = (explanation.matched ? "matches: " : "does not match: ") + count(rule);
  if (explanation.sub_rules.size() > 1) {
    text += " in " + ordinal(index, explanation) + (explanation.matched ? "" : ", the nearest miss");
  }
  text += "\n";
  for (const ConditionReport& condition : rule.conditions) {
    text += (condition.held ? "  holds   " : "  FAILS   ") + describe(condition) + "\n";
  }
  return text + complexity(explanation) + "\n";
}

std::string toJson(const Explanation& explanation) {
  Json json = {{"matched", explanation.matched},
               {"complexity", explanation.complexity},
               {"complexityCap", Pattern::kMostComplexity},
               {"subRules", Json::array()}};
  for (const SubRuleReport& rule : explanation.sub_rules) {
    Json conditions = Json::array();
    for (const ConditionReport& condition : rule.conditions) {
      Json each = {{"name", condition.name}, {"held", condition.held}, {"expected", condition.expected}};
      each["found"] = Json::array();
      for (const FoundValue& value : condition.found) each["found"].push_back(toJsonValue(value));
      if (condition.held) each["condition"] = condition.condition;
      if (condition.chosen) each["chosen"] = toJsonValue(*condition.chosen);
      if (!condition.held) each["reason"] = condition.reason;
      conditions.push_back(std::move(each));
    }
    json["subRules"].push_back({{"matched", rule.matched}, {"held", rule.held}, {"conditions", std::move(conditions)}});
  }
  if (explanation.nearest_miss) {
    json["nearestMiss"] = {{"subRule", explanation.nearest_miss->sub_rule},
                           {"condition", explanation.nearest_miss->condition}};
  }
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string toTree(const Explanation& explanation, bool coloured) {
  const auto marked = [coloured](bool good, const std::string& text) {
    const std::string line = (good ? "✓ " : "✗ ") + text;
    return coloured ? (good ? kGreen : kRed) + line + kPlain + "\n" : line + "\n";
  };
  std::string tree = marked(explanation.matched, std::string(explanation.matched ? "matches" : "does not match") +
                                                     " (" + complexity(explanation) + ")");
  for (std::size_t i = 0; i < explanation.sub_rules.size(); ++i) {
    const SubRuleReport& rule = explanation.sub_rules[i];
    const bool is_last_rule = i + 1 == explanation.sub_rules.size();
    const bool is_nearest = explanation.nearest_miss && explanation.nearest_miss->sub_rule == i;
    tree += (is_last_rule ? "└─ " : "├─ ") + marked(rule.matched, ordinal(i, explanation) + ": " + count(rule) +
                                                                      (is_nearest ? ", the nearest miss" : ""));
    for (const ConditionReport& condition : rule.conditions) {
      const bool is_last = &condition == &rule.conditions.back();
      tree += std::string(is_last_rule ? "   " : "│  ") + (is_last ? "└─ " : "├─ ") +
              marked(condition.held, describe(condition));
    }
  }
  return tree;
}

}  // namespace squall::eventbridge
