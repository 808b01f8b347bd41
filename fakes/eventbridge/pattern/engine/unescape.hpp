// engine/unescape.hpp: strings of an event without their escapes.
#pragma once

#include <string>
#include <string_view>

namespace squall::eventbridge {

// Appends the string in UTF-8 with its escapes resolved: never more bytes than it has. A surrogate without its other
// half keeps its own three bytes, as in patterns. Answers false, with some of it appended, when an escape is none.
bool appendUnescaped(std::string_view string, std::string& to);

}  // namespace squall::eventbridge
