// wire/json_scalars.hpp: what AWS's JSON scalars mean where C++'s types cannot hold them as they are.
#pragma once

#include "wire/json_wording.hpp"

#include "core/model.hpp"

#include <cmath>
#include <cstdint>
#include <limits>
#include <string_view>

namespace squall::wire {

// The nearest number that the integer type has, as Java's conversions do.
template <class Integer>
Integer saturate(double value) {
  constexpr double kLimit = static_cast<double>(std::numeric_limits<Integer>::max());
  if (std::isnan(value)) return 0;
  if (value >= kLimit) return std::numeric_limits<Integer>::max();
  if (value <= -kLimit) return std::numeric_limits<Integer>::min();
  return static_cast<Integer>(value);
}

template <class Integer>
Integer saturate(std::int64_t value) {
  if (value > std::numeric_limits<Integer>::max()) return std::numeric_limits<Integer>::max();
  if (value < std::numeric_limits<Integer>::min()) return std::numeric_limits<Integer>::min();
  return static_cast<Integer>(value);
}

TimePoint fromSeconds(double seconds);
TimePoint fromSeconds(std::int64_t seconds);

// Reads a string that stands for something else: base64, NaN, and in the classic wording a yes or no. False when it
// does not.
bool readText(const JsonDialect& dialect, model::Kind kind, std::string_view text, void* target);

// The sign of an integer with more digits than 64 bits hold; 0 for any other text.
int signOfLargeInteger(std::string_view token);

}  // namespace squall::wire
