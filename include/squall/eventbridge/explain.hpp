// squall/eventbridge/explain.hpp: why an event matches a pattern, or why it does not.
//
//   const auto why = squall::eventbridge::explain(pattern, event);
//   std::cout << squall::eventbridge::toText(why);
//   // does not match: 1 of 2 conditions hold
//   //   holds   source: expected "shop", found "shop"
//   //   FAILS   detail.price: expected {"numeric":[">",10]}, found 7
//   // wildcard complexity 0 of at most 10
//
// Pure functions, as those of pattern.hpp.
#pragma once

#include <squall/eventbridge/pattern.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace squall::eventbridge {

// A value of the event.
struct FoundValue {
  std::string place;  // with the elements of arrays: detail.users[1].name
  std::string json;   // "Anna"
};

// One field of a sub-rule, and what became of it.
struct ConditionReport {
  std::string name;                   // detail.users.name
  std::vector<std::string> expected;  // each condition of the field as compact JSON; one of them must hold
  bool held = false;
  std::string condition = {};             // of `expected`: the one that held
  std::optional<FoundValue> chosen = {};  // the value that it held for; none when it is that there is no value
  std::vector<FoundValue> found = {};     // all values of that name
  std::string reason = {};                // when it did not hold: why, in words
};

struct SubRuleReport {
  bool matched = false;  // all conditions held, for values that go together
  std::size_t held = 0;  // the most conditions that can hold together
  std::vector<ConditionReport> conditions;
};

// The sub-rule with the most conditions that held (of equals, the one that lacks fewer, then the first), and its first
// condition that did not.
struct NearestMiss {
  std::size_t sub_rule = 0;
  std::size_t condition = 0;
};

struct Explanation {
  bool matched = false;
  int complexity = 0;
  std::vector<SubRuleReport> sub_rules;     // as Pattern::subRules()
  std::optional<NearestMiss> nearest_miss;  // when nothing matched
};

// Says `matched` exactly when matches() does, and throws what it throws. Where values of different array elements
// compete, the choice under which the most conditions hold is reported; events with hundreds of thousands of
// combinations get the best of those that were tried.
Explanation explain(const Pattern& pattern, std::string_view event);

// The verdict, the conditions of the sub-rule that matched or came nearest, and the complexity: some lines.
std::string toText(const Explanation& explanation);
// Everything, as one JSON object: matched, complexity, complexityCap, subRules, nearestMiss.
std::string toJson(const Explanation& explanation);
// Every sub-rule with its conditions as a tree, with ANSI colours when asked.
std::string toTree(const Explanation& explanation, bool coloured);

}  // namespace squall::eventbridge
