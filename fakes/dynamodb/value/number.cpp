#include "dynamodb/value/number.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace squall::dynamodb {
namespace {

constexpr int kMaxDigits = 38;
constexpr int kMaxExponent = 125;
constexpr int kMinExponent = -130;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

// The digits from `at` on; `at` is then behind them.
std::string_view digitsAt(std::string_view text, std::size_t& at) {
  const std::size_t start = at;
  while (at < text.size() && isDigit(text[at])) ++at;
  return text.substr(start, at - start);
}

// Any exponent that is too large for a number is as good as any other.
long long exponentOf(std::string_view digits, bool negative) {
  constexpr long long kEnough = 1'000'000'000;
  long long value = 0;
  for (const char c : digits) value = std::min(kEnough, value * 10 + (c - '0'));
  return negative ? -value : value;
}

bool skip(std::string_view text, std::size_t& at, std::string_view any_of) {
  if (at >= text.size() || any_of.find(text[at]) == std::string_view::npos) return false;
  ++at;
  return true;
}

// Digits by place, the place of 10^p at index p + kOffset: wide enough for any sum of two numbers.
constexpr int kOffset = 170;
using Places = std::array<std::int8_t, 300>;

void put(Places& places, std::string_view digits, int exponent) {
  for (std::size_t i = 0; i < digits.size(); ++i) {
    places[static_cast<std::size_t>(exponent + kOffset - static_cast<int>(i))] =
        static_cast<std::int8_t>(digits[i] - '0');
  }
}

void addTo(Places& sum, const Places& more) {
  int carry = 0;
  for (std::size_t i = 0; i < sum.size(); ++i) {
    const int digit = sum[i] + more[i] + carry;
    carry = digit / 10;
    sum[i] = static_cast<std::int8_t>(digit % 10);
  }
}

// `less` is not more than `rest`.
void takeFrom(Places& rest, const Places& less) {
  int borrowed = 0;
  for (std::size_t i = 0; i < rest.size(); ++i) {
    int digit = rest[i] - less[i] - borrowed;
    borrowed = digit < 0 ? 1 : 0;
    if (digit < 0) digit += 10;
    rest[i] = static_cast<std::int8_t>(digit);
  }
}

}  // namespace

// `digits` may have zeros on both sides; `exponent` is that of the first of them.
Number::Fault Number::take(bool negative, std::string_view digits, long long exponent) {
  const std::size_t first = digits.find_first_not_of('0');
  if (first == std::string_view::npos) {
    *this = Number();
    return Fault::None;
  }
  digits = digits.substr(first, digits.find_last_not_of('0') - first + 1);
  exponent -= static_cast<long long>(first);
  if (exponent > kMaxExponent) return Fault::Overflow;
  if (exponent < kMinExponent) return Fault::Underflow;
  if (digits.size() > kMaxDigits) return Fault::TooManyDigits;
  negative_ = negative;
  exponent_ = static_cast<int>(exponent);
  digits_ = digits;
  return Fault::None;
}

Number::Fault Number::read(std::string_view text, Number& number) {
  std::size_t at = 0;
  const bool negative = !text.empty() && text[0] == '-';
  skip(text, at, "+-");
  const std::string_view whole = digitsAt(text, at);
  std::string_view fraction;
  if (skip(text, at, ".")) fraction = digitsAt(text, at);
  if (whole.empty() && fraction.empty()) return Fault::NotANumber;
  long long exponent = 0;
  if (skip(text, at, "eE")) {
    const bool negative_exponent = at < text.size() && text[at] == '-';
    skip(text, at, "+-");
    const std::string_view digits = digitsAt(text, at);
    if (digits.empty()) return Fault::NotANumber;
    exponent = exponentOf(digits, negative_exponent);
  }
  if (at != text.size()) return Fault::NotANumber;
  std::string digits(whole);
  digits += fraction;
  return number.take(negative, digits, exponent + static_cast<long long>(whole.size()) - 1);
}

Number::Fault Number::add(const Number& a, const Number& b, Number& sum) {
  Places larger{};
  Places smaller{};
  put(larger, a.digits_, a.exponent_);
  put(smaller, b.digits_, b.exponent_);
  bool negative = a.negative_;
  if (a.negative_ == b.negative_) {
    addTo(larger, smaller);
  } else {
    if (std::lexicographical_compare(larger.rbegin(), larger.rend(), smaller.rbegin(), smaller.rend())) {
      std::swap(larger, smaller);
      negative = b.negative_;
    }
    takeFrom(larger, smaller);
  }
  std::string digits(larger.size(), '0');
  std::transform(larger.rbegin(), larger.rend(), digits.begin(),
                 [](std::int8_t digit) { return static_cast<char>('0' + digit); });
  const Fault fault = sum.take(negative, digits, static_cast<long long>(larger.size()) - 1 - kOffset);
  return fault == Fault::TooManyDigits ? Fault::Overflow : fault;
}

Number Number::negated() const {
  Number result = *this;
  result.negative_ = !isZero() && !negative_;
  return result;
}

std::string Number::text() const {
  if (isZero()) return "0";
  std::string result = negative_ ? "-" : "";
  const int count = static_cast<int>(digits_.size());
  if (exponent_ < 0) {
    result += "0.";
    result.append(static_cast<std::size_t>(-exponent_ - 1), '0');
    return result + digits_;
  }
  if (count <= exponent_ + 1) {
    result += digits_;
    result.append(static_cast<std::size_t>(exponent_ + 1 - count), '0');
    return result;
  }
  const std::size_t whole = static_cast<std::size_t>(exponent_) + 1;
  return result.append(digits_, 0, whole).append(".").append(digits_, whole);
}

std::size_t Number::size() const {
  if (isZero()) return 1;
  const std::size_t count = digits_.size();
  const std::size_t places_before_point = exponent_ < 0 ? 0 : static_cast<std::size_t>(exponent_) + 1;
  const std::size_t whole = std::min(count, places_before_point);
  return 1 + (whole + 1) / 2 + (count - whole + 1) / 2 + (negative_ ? 1 : 0);
}

// A byte for sign and exponent to base 100, then one for each pair of digits; for negative numbers all of it the other
// way round, with an end that is larger than any pair. AWS makes a partition's hash of these bytes (dynalite found out
// and compares the order of a scan).
std::string Number::keyBytes() const {
  if (isZero()) return "\x80";
  const int exponent = exponent_ + 1;
  const bool is_odd = exponent % 2 != 0;
  int first = ((exponent + (is_odd ? 1 : 0)) / 2 - 64) & 0xff;
  if (negative_) first ^= 0xff;
  std::string bytes(1, static_cast<char>(first));
  const std::string digits = (is_odd ? "0" : "") + digits_;
  for (std::size_t i = 0; i < digits.size(); i += 2) {
    const int low = i + 1 < digits.size() ? digits[i + 1] - '0' : 0;
    const int pair = (digits[i] - '0') * 10 + low;
    bytes += static_cast<char>(negative_ ? 101 - pair : pair + 1);
  }
  if (negative_ && bytes.size() <= 20) bytes += static_cast<char>(102);
  return bytes;
}

std::strong_ordering operator<=>(const Number& a, const Number& b) {
  const auto sign = [](const Number& number) { return number.isZero() ? 0 : number.negative_ ? -1 : 1; };
  if (sign(a) != sign(b)) return sign(a) <=> sign(b);
  const Number& first = a.negative_ ? b : a;
  const Number& second = a.negative_ ? a : b;
  if (first.exponent_ != second.exponent_) return first.exponent_ <=> second.exponent_;
  return first.digits_.compare(second.digits_) <=> 0;
}

}  // namespace squall::dynamodb
