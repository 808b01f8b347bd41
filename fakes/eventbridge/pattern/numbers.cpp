// Which numbers patterns can compare.
#include "eventbridge/pattern/values.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace squall::eventbridge {

namespace {

// Digits without zeros on either side, and the power of ten of the last one.
struct Decimal {
  bool negative = false;
  std::string digits;
  long long exponent = 0;

  bool operator==(const Decimal&) const = default;
};

// None when the exponent is beyond anything that a double could equal.
std::optional<Decimal> readDecimal(std::string_view text) {
  Decimal decimal;
  std::size_t i = 0;
  if (i < text.size() && text[i] == '-') {
    decimal.negative = true;
    ++i;
  }
  bool after_point = false;
  for (; i < text.size() && text[i] != 'e' && text[i] != 'E'; ++i) {
    if (text[i] == '.') {
      after_point = true;
    } else {
      decimal.digits += text[i];
      if (after_point) --decimal.exponent;
    }
  }
  if (i < text.size()) {
    ++i;
    if (i < text.size() && text[i] == '+') ++i;
    int exponent = 0;
    const auto read = std::from_chars(text.data() + i, text.data() + text.size(), exponent);
    if (read.ec != std::errc()) return std::nullopt;
    decimal.exponent += exponent;
  }
  decimal.digits.erase(0, decimal.digits.find_first_not_of('0'));
  while (!decimal.digits.empty() && decimal.digits.back() == '0') {
    decimal.digits.pop_back();
    ++decimal.exponent;
  }
  if (decimal.digits.empty()) return Decimal{};
  return decimal;
}

}  // namespace

std::optional<double> comparableNumber(std::string_view text) {
  const std::optional<Decimal> decimal = readDecimal(text);
  if (!decimal) return std::nullopt;
  if (decimal->digits.empty()) return 0.0;
  double value = 0;
  // Only what has a double's digits can equal its shortest spelling, and from_chars reads that exactly.
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  if (read.ec != std::errc() || !std::isfinite(value)) return std::nullopt;
  std::array<char, 32> shortest{};
  const auto written =
      std::to_chars(shortest.data(), shortest.data() + shortest.size(), value, std::chars_format::scientific);
  const std::string_view spelling(shortest.data(), static_cast<std::size_t>(written.ptr - shortest.data()));
  std::optional<Decimal> canonical = readDecimal(spelling);
  if (canonical && canonical->digits.size() == 1) {
    // Java never prints fewer than two digits, which makes a difference for the smallest numbers: 4.9E-324, not 5E-324.
    const auto two =
        std::to_chars(shortest.data(), shortest.data() + shortest.size(), value, std::chars_format::scientific, 1);
    canonical = readDecimal({shortest.data(), static_cast<std::size_t>(two.ptr - shortest.data())});
  }
  if (canonical != decimal) return std::nullopt;
  return value;
}

}  // namespace squall::eventbridge
