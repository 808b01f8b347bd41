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

constexpr std::array<double, 23> kPowersOfTen = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                                 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

}  // namespace

std::optional<double> quickComparableNumber(std::string_view text) {
  const bool is_negative = text.starts_with('-');
  const char* const end = text.data() + text.size();
  Digits digits;
  const char* const after = readDigits(text.data() + (is_negative ? 1 : 0), end, digits);
  if (after != end) return comparableNumber(text);  // it has an exponent
  if (digits.count == 0) return 0.0;
  if (digits.count > kLongestShortest) return std::nullopt;
  constexpr int kExactPower = static_cast<int>(kPowersOfTen.size()) - 1;
  if (digits.count <= kAlwaysShortest && std::abs(digits.exponent) <= kExactPower) {
    // Both numbers are exact, so their product or quotient is rounded once, as reading the text would.
    const auto whole = static_cast<double>(digits.value);
    const double power = kPowersOfTen[static_cast<std::size_t>(std::abs(digits.exponent))];
    const double value = digits.exponent < 0 ? whole / power : whole * power;
    return is_negative ? -value : value;
  }
  double value = 0;
  const auto read = std::from_chars(text.data(), end, value);
  constexpr double kTiny = 1e-300;
  if (read.ec != std::errc() || std::abs(value) < kTiny) return comparableNumber(text);
  if (!isShortest(std::abs(value), digits)) return std::nullopt;
  return value;
}

}  // namespace squall::eventbridge
