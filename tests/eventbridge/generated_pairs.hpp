// Patterns and events made from one seed: small enough to be read, and strange on purpose.
//
// About half of the pairs match: a pattern is made of what its event has, then some of it is bent. All operators come,
// arrays of objects, of arrays and of values, $or, keys that come twice, keys with dots, escapes, numbers in several
// spellings, addresses, letters whose cases are odd.
#pragma once

#include "core/random.hpp"

#include <string>
#include <utility>
#include <vector>

namespace squall::eventbridge::testing {

struct Pair {
  std::string pattern;
  std::string event;
};

class PairGenerator {
 public:
  enum class Names {
    All,
    // No two members of an object lead to the same name, but for single values of one key: where event-ruler's answer
    // is odd (tests/data/event_patterns/event_ruler_differs.json).
    LeadToOnePlace
  };

  explicit PairGenerator(std::uint64_t seed, Names names = Names::All) : random_(seed, "pairs"), names_(names) {}

  Pair next();

 private:
  // A value of the event that was made last: its keys, and its JSON text without escapes.
  struct Known {
    std::vector<std::string> keys;
    std::string text;
  };

  std::size_t below(std::size_t bound) {
    return static_cast<std::size_t>(random_.below(static_cast<std::uint32_t>(bound)));
  }
  bool chance(std::size_t percent) { return below(100) < percent; }
  template <typename List>
  const auto& oneOf(const List& list) {
    return list[below(std::size(list))];
  }

  std::string space();
  std::string escaped(const std::string& text);
  std::string scalar();

  std::string eventObject(std::vector<std::string>& keys, int depth);
  std::string eventValue(std::vector<std::string>& keys, int depth);
  std::string eventArray(std::vector<std::string>& keys, int depth);

  std::string patternObject(std::size_t fields, bool inside_or);
  std::string field(const Known& known);
  std::string condition(const std::string& text);
  std::string stringCondition(const std::string& content);
  std::string numberCondition(const std::string& number);
  std::string anythingBut(const std::string& text);
  std::string wildcardFor(const std::string& content);
  std::string otherCase(const std::string& content);
  std::string partOf(const std::string& content, bool from_front);

  core::Random random_;
  Names names_;
  std::vector<Known> known_;
};

}  // namespace squall::eventbridge::testing
