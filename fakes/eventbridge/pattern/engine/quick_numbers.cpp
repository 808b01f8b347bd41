// Numbers of up to 15 digits without a detour, longer ones by comparing digits in place.
#include "eventbridge/pattern/engine/quick_numbers.hpp"

#include "eventbridge/pattern/values.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace squall::eventbridge {

namespace {

// Every decimal of so many digits is the shortest spelling of a double, and no shortest spelling has more than the
// second.
constexpr int kAlwaysShortest = 15;
constexpr int kLongestShortest = 17;

// The digits of a number without zeros on either side, as one number, and the power of ten behind them.
struct Digits {
  std::uint64_t value = 0;
  int count = 0;     // more than kLongestShortest: the value is not all of it
  int exponent = 0;  // of ten
};

// Reads [-]digits[.digits]; answers where it ended.
const char* readDigits(const char* at, const char* end, Digits& digits) {
  int zeros = 0;  // that were read and do not count yet: another digit may follow
  bool after_point = false;
  for (; at != end; ++at) {
    if (*at == '.') {
      after_point = true;
      continue;
    }
    if (*at < '0' || *at > '9') break;
    if (after_point) --digits.exponent;
    if (*at == '0') {
      if (digits.count != 0) ++zeros;
      continue;
    }
    digits.count += zeros + 1;
    if (digits.count <= kLongestShortest) {
      for (; zeros > 0; --zeros) digits.value *= 10;
      digits.value = digits.value * 10 + static_cast<std::uint64_t>(*at - '0');
    }
    zeros = 0;
  }
  digits.exponent += zeros;
  return at;
}

// Whether the shortest spelling of the value, which is no tiny one, has these digits.
bool isShortest(double value, const Digits& digits) {
  std::array<char, 32> spelling{};
  const auto written =
      std::to_chars(spelling.data(), spelling.data() + spelling.size(), value, std::chars_format::scientific);
  Digits shortest;
  const char* at = readDigits(spelling.data(), written.ptr, shortest);
  int exponent = 0;
  if (at != written.ptr) std::from_chars(at[1] == '+' ? at + 2 : at + 1, written.ptr, exponent);
  return shortest.value == digits.value && shortest.exponent + exponent == digits.exponent;
}

}  // namespace

bool isComparable(std::string_view text, double nearest) {
  const char* const end = text.data() + text.size();
  Digits digits;
  const char* const after = readDigits(text.data() + (text.starts_with('-') ? 1 : 0), end, digits);
  constexpr double kTiny = 1e-300;
  if (digits.count == 0 && after == end) return true;
  // Numbers with an exponent are rare, and tiny ones are odd.
  if (after != end || std::abs(nearest) < kTiny) return comparableNumber(text).has_value();
  if (digits.count > kLongestShortest) return false;
  return digits.count <= kAlwaysShortest || isShortest(std::abs(nearest), digits);
}

}  // namespace squall::eventbridge
