#include "chaos/glob.hpp"

#include <cstddef>

namespace squall::chaos {

namespace {

// Goes back to the last star when a character does not fit: O(pattern * text) at worst, no recursion.
bool matchesOne(std::string_view pattern, std::string_view text) {
  std::size_t at = 0;
  std::size_t star = std::string_view::npos;
  std::size_t star_text = 0;
  for (std::size_t i = 0; i < text.size();) {
    if (at < pattern.size() && pattern[at] == '*') {
      star = at++;
      star_text = i;
    } else if (at < pattern.size() && (pattern[at] == '?' || pattern[at] == text[i])) {
      ++at;
      ++i;
    } else if (star != std::string_view::npos) {
      at = star + 1;
      i = ++star_text;
    } else {
      return false;
    }
  }
  while (at < pattern.size() && pattern[at] == '*') ++at;
  return at == pattern.size();
}

}  // namespace

bool matchesGlob(std::string_view pattern, std::string_view text) {
  if (pattern.empty()) return true;
  while (true) {
    const std::size_t bar = pattern.find('|');
    if (matchesOne(pattern.substr(0, bar), text)) return true;
    if (bar == std::string_view::npos) return false;
    pattern.remove_prefix(bar + 1);
  }
}

}  // namespace squall::chaos
