// engine/quick_numbers.hpp: whether numbers can be compared, for those who ask it a million times a second.
#pragma once

#include <string_view>

namespace squall::eventbridge {

// Whether comparableNumber() has a number for this JSON number, of which `nearest` is the nearest double.
bool isComparable(std::string_view text, double nearest);

}  // namespace squall::eventbridge
