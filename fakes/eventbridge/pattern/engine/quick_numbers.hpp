// engine/quick_numbers.hpp: comparableNumber() for those who ask it a million times a second.
#pragma once

#include <optional>
#include <string_view>

namespace squall::eventbridge {

// The same as comparableNumber() for every JSON number.
std::optional<double> quickComparableNumber(std::string_view text);

}  // namespace squall::eventbridge
