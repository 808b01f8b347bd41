// core/time_input.hpp: spans and instants as people write them on the command line, in files and in requests.
#pragma once

#include <squall/clock.hpp>

#include <optional>
#include <string_view>

namespace squall::core {

// "250ms", "30s", "5m", "2h", "14d"; without a unit: seconds; with a decimal point if need be. Nothing for anything
// else, negative spans included.
std::optional<Duration> parseSpan(std::string_view text);
// "2030-01-01T00:00:00Z", with a fraction of a second if need be.
std::optional<TimePoint> parseInstant(std::string_view text);

}  // namespace squall::core
