#include "chaos/glob.hpp"

#include "core/wildcards.hpp"

namespace squall::chaos {

bool matchesGlob(std::string_view pattern, std::string_view text) {
  if (pattern.empty()) return true;
  while (true) {
    const std::size_t bar = pattern.find('|');
    if (core::matchesWildcards(pattern.substr(0, bar), text)) return true;
    if (bar == std::string_view::npos) return false;
    pattern.remove_prefix(bar + 1);
  }
}

}  // namespace squall::chaos
