// Wildcards: a star is any run of characters, the empty one too. \* and \\ are a star and a backslash.
#include "eventbridge/pattern/values.hpp"

namespace squall::eventbridge {

std::string wildcardMistake(std::string_view wildcard) {
  for (std::size_t i = 0; i < wildcard.size(); ++i) {
    const char following = i + 1 < wildcard.size() ? wildcard[i + 1] : '"';
    if (wildcard[i] == '*' && following == '*')
      return "Consecutive wildcard characters at pos " + std::to_string(i + 1);
    if (wildcard[i] != '\\') continue;
    if (following != '*' && following != '\\') return "Invalid escape character at pos " + std::to_string(i + 1);
    ++i;
  }
  return "";
}

std::vector<int> wildcardParts(std::string_view wildcard) {
  std::vector<int> parts;
  for (std::size_t i = 0; i < wildcard.size(); ++i) {
    if (wildcard[i] == '*') {
      parts.push_back(-1);
    } else {
      if (wildcard[i] == '\\') ++i;
      parts.push_back(static_cast<unsigned char>(wildcard[i]));
    }
  }
  return parts;
}

// Goes back to the last star alone: an earlier one never needs to take more than it did.
bool matchesWildcard(std::string_view wildcard, std::string_view text) {
  const std::vector<int> parts = wildcardParts(wildcard);
  std::size_t part = 0;
  std::size_t at = 0;
  std::size_t after_star = parts.size() + 1;
  std::size_t taken_until = 0;
  while (at < text.size()) {
    if (part < parts.size() && parts[part] == static_cast<unsigned char>(text[at])) {
      ++part;
      ++at;
    } else if (part < parts.size() && parts[part] == -1) {
      after_star = ++part;
      taken_until = at;
    } else if (after_star <= parts.size()) {
      part = after_star;
      at = ++taken_until;
    } else {
      return false;
    }
  }
  while (part < parts.size() && parts[part] == -1) ++part;
  return part == parts.size();
}

}  // namespace squall::eventbridge
