// Prints generated pairs, one a line as JSON, with Squall's verdict: M, N, or E when the pattern is refused. For
// differential_test.py, which has event-ruler judge them too.
//   squall_event_pattern_pairs COUNT SEED
#include "eventbridge/generated_pairs.hpp"

#include <squall/error.hpp>
#include <squall/eventbridge/rule_set.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>

namespace {

using squall::eventbridge::ConditionKind;
using squall::eventbridge::Pattern;
using squall::eventbridge::ValueCondition;

bool askTheSame(const ValueCondition& a, const ValueCondition& b) {
  const auto sorted = [](auto values) {
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
  };
  if (a.kind != b.kind) return false;
  if (a.kind == ConditionKind::AnythingBut) return sorted(a.values) == sorted(b.values);
  if (a.kind == ConditionKind::AnythingButNumber) return sorted(a.numbers) == sorted(b.numbers);
  return a.source == b.source || (a.kind == ConditionKind::EqualsNumber && a.number == b.number);
}

bool ignoresCase(const ValueCondition& condition) {
  return condition.kind == ConditionKind::EqualsIgnoreCase || condition.kind == ConditionKind::PrefixIgnoreCase ||
         condition.kind == ConditionKind::SuffixIgnoreCase || condition.kind == ConditionKind::AnythingButIgnoreCase;
}

bool isAddress(const ValueCondition& condition) {
  return condition.kind == ConditionKind::Cidr || condition.kind == ConditionKind::EqualsAddress;
}

bool comparesNumbers(const ValueCondition& condition) {
  return condition.kind == ConditionKind::EqualsNumber || condition.kind == ConditionKind::Numeric ||
         condition.kind == ConditionKind::AnythingButNumber;
}

bool isWildcard(const ValueCondition& condition) {
  return condition.kind == ConditionKind::Wildcard || condition.kind == ConditionKind::AnythingButWildcard;
}

// Conditions about one field, in one list or in those of two ways through $or, that disturb each other in event-ruler.
bool disturb(const ValueCondition& a, const ValueCondition& b, bool in_one_list) {
  return (!in_one_list && (askTheSame(a, b) || (isAddress(a) && comparesNumbers(b)))) ||
         (isWildcard(a) && ignoresCase(b));
}

// Patterns that event-ruler judges oddly are left out (tests/data/event_patterns/event_ruler_differs.json).
bool isOdd(const Pattern& pattern) {
  std::vector<std::shared_ptr<const squall::eventbridge::FieldCondition>> fields;
  for (const auto& rule : pattern.subRules()) fields.insert(fields.end(), rule.fields.begin(), rule.fields.end());
  for (const auto& field : fields) {
    for (const auto& other : fields) {
      if (field->name != other->name) continue;
      for (const ValueCondition& a : field->any_of) {
        for (const ValueCondition& b : other->any_of) {
          if (disturb(a, b, field == other)) return true;
        }
      }
    }
  }
  return false;
}

bool isOdd(const std::string& text) {
  try {
    return isOdd(Pattern::compileOfAnyComplexity(text));
  } catch (const squall::AwsError&) {
    return false;  // both have to refuse it
  }
}

// Of the fast engine; the slow one has to agree.
std::string verdictOn(const squall::eventbridge::testing::Pair& pair) {
  try {
    // Of any complexity: that cap is the service's, not the matcher's.
    const auto pattern = Pattern::compileOfAnyComplexity(pair.pattern);
    squall::eventbridge::RuleSet rules;
    rules.add(1, pattern);
    const bool is_match = !rules.match(pair.event).empty();
    if (is_match != squall::eventbridge::matches(pattern, pair.event)) return "the engines differ";
    return is_match ? "M" : "N";
  } catch (const squall::AwsError&) {
    return "E";
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  using squall::eventbridge::testing::PairGenerator;
  PairGenerator generator(std::stoull(argv[2]), PairGenerator::Names::LeadToOnePlace);
  for (unsigned long left = std::stoul(argv[1]); left > 0;) {
    const auto pair = generator.next();
    if (isOdd(pair.pattern)) continue;
    --left;
    const nlohmann::json line = {{"pattern", pair.pattern}, {"event", pair.event}, {"verdict", verdictOn(pair)}};
    std::cout << line.dump() << '\n';
  }
  return 0;
}
