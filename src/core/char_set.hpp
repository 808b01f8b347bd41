// core/char_set.hpp: a set of code points, as a character class of a regular expression describes it.
#pragma once

#include <bitset>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace squall::core {

struct CharSet {
  std::bitset<128> ascii = {};
  std::vector<std::pair<char32_t, char32_t>> ranges = {};  // beyond ASCII, both ends included
  bool negated = false;

  bool contains(char32_t point) const;
  void add(char32_t first, char32_t last);
  void add(const CharSet& other);  // which is not negated
};

// One class, escape or character of an expression that starts at `offset`, which then is behind it: "[a-z\d]", "\w",
// "\u00e9", ".", "x". Throws std::logic_error for what it does not know.
CharSet parseCharSet(std::string_view expression, std::size_t& offset);

}  // namespace squall::core
