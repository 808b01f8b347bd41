// dynamodb/value/number.hpp: DynamoDB's numbers: up to 38 significant decimal digits, from 1E-130 to 9.99...E+125.
// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html
//
//   Number price;
//   if (Number::read("0012.500", price) == Number::Fault::None) price.text();  // "12.5"
#pragma once

#include <compare>
#include <cstddef>
#include <string>
#include <string_view>

namespace squall::dynamodb {

class Number {
 public:
  enum class Fault { None, NotANumber, TooManyDigits, Overflow, Underflow };

  Number() = default;  // zero

  // Reads what java.math.BigDecimal reads: sign, digits, one point, an exponent; no spaces, no words.
  static Fault read(std::string_view text, Number& number);
  // The exact sum. What has more than 38 digits is an Overflow, as it is with AWS.
  static Fault add(const Number& a, const Number& b, Number& sum);
  Number negated() const;

  // Plain digits without exponent, needless zeros and "+": what DynamoDB stores and answers.
  std::string text() const;
  // What it costs of an item's size, as measured against AWS to the byte (nubo-db/dynamodb-conformance, 2026-08): the
  // documented "one byte per two digits" is too little for digits on both sides of the point.
  std::size_t size() const;
  // Bytes in the order of the numbers; a key's hash is made of them, too.
  std::string keyBytes() const;

  bool isZero() const { return digits_.empty(); }

  friend bool operator==(const Number&, const Number&) = default;
  friend std::strong_ordering operator<=>(const Number& a, const Number& b);

 private:
  Fault take(bool negative, std::string_view digits, long long exponent);

  bool negative_ = false;
  int exponent_ = 0;    // of the first digit: 12.5 is 1.25E+1
  std::string digits_;  // '0' to '9', first and last are not '0'; none: zero
};

}  // namespace squall::dynamodb
