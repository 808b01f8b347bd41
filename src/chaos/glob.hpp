// chaos/glob.hpp: names with wildcards, as selectors have them: * for any text, ? for one character, | between
// alternatives. An empty pattern means any name.
#pragma once

#include <string_view>

namespace squall::chaos {

bool matchesGlob(std::string_view pattern, std::string_view text);

}  // namespace squall::chaos
