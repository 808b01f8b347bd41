// core/wildcards.hpp: texts with * for any text and ? for one character, as IAM's policies and selectors of chaos have
// them.
#pragma once

#include <string_view>

namespace squall::core {

// O(pattern * text) at worst, no recursion.
bool matchesWildcards(std::string_view pattern, std::string_view text);

}  // namespace squall::core
