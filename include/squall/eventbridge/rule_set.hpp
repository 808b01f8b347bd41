// squall/eventbridge/rule_set.hpp: many patterns at once, matched in one pass over the event.
//
// matches() of pattern.hpp asks one pattern and reads the event for it; a bus with many rules keeps a RuleSet. Verdicts
// are the same for every pattern and event: tests compare the two on generated pairs.
//
//   squall::eventbridge::RuleSet rules;
//   rules.add(1, squall::eventbridge::Pattern::compile(R"({"source": ["shop"]})"));
//   rules.add(2, squall::eventbridge::Pattern::compile(R"({"detail": {"price": [{"numeric": [">", 10]}]}})"));
//   rules.match(R"({"source": "shop", "detail": {"price": 7}})");  // {1}
//
// What it costs. An event is read once, and of it only the fields that some rule asks about. A rule is looked at when
// the event has a value for one of its fields, the one that promises to be the rarest: so an event costs as much with
// 100,000 rules as with five, as long as values single out rules. It costs more for rules whose only conditions are
// anything-but, exists, or a wildcard that begins and ends with a star and has hardly a letter: all of those that ask
// about a field of the event are looked at.
//
// Not thread-safe: match() takes notes.
#pragma once

#include <squall/eventbridge/pattern.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace squall::eventbridge {

class RuleSet {
 public:
  // A number that the caller has for a rule.
  using RuleId = std::uint64_t;

  RuleSet();
  RuleSet(RuleSet&&) noexcept;
  RuleSet& operator=(RuleSet&&) noexcept;
  ~RuleSet();

  // Adds a rule, in place of the one that had the id. The pattern itself is not kept.
  void add(RuleId id, const Pattern& pattern);
  // Answers whether there was such a rule.
  bool remove(RuleId id);
  std::size_t size() const;

  // The ids of all rules that match, in ascending order. The event has to be a JSON object; that is for the caller to
  // check, and once an event is in AWS's envelope somebody did. Of a text that is none, this throws AwsError
  // ValidationException "Parameter Event is not valid." or answers something, but reads nothing outside of it.
  std::vector<RuleId> match(std::string_view event);

 private:
  class Engine;
  std::unique_ptr<Engine> engine_;
};

}  // namespace squall::eventbridge
