// squall/testing/durations.hpp: GoogleTest prints spans and instants as text: 30s, 0.25s, 2030-01-01T00:00:00Z.
//
// Without it `EXPECT_EQ(left, 30s)` fails with "8-byte object <80-C3-C9-01 ...>", since the standard library of g++ 12
// prints no std::chrono type and a PrintTo() of ours is not found for types of namespace std. What is left is to
// specialise GoogleTest's own printer, for exactly these types: a general one that GoogleTest may bring some day is
// less special than ours, so both compile side by side.
#pragma once

#include <gtest/gtest.h>

#include <chrono>
#include <ostream>
#include <string>

namespace squall::testing::internal {

// Nine digits at most, without the zeros at the end: ".25", "" for a whole second.
inline std::string fractionOf(std::chrono::nanoseconds part) {
  if (part.count() == 0) return "";
  std::string digits = std::to_string(part.count() + 1'000'000'000).substr(1);
  digits.erase(digits.find_last_not_of('0') + 1);
  return "." + digits;
}

inline std::string textOf(std::chrono::nanoseconds span) {
  const std::string sign = span.count() < 0 ? "-" : "";
  const auto size = span.count() < 0 ? -span : span;
  const auto whole = std::chrono::duration_cast<std::chrono::seconds>(size);
  return sign + std::to_string(whole.count()) + fractionOf(size - whole) + "s";
}

inline std::string textOf(std::chrono::sys_time<std::chrono::nanoseconds> instant) {
  const auto two = [](auto number) { return (number < 10 ? "0" : "") + std::to_string(number); };
  const auto midnight = std::chrono::floor<std::chrono::days>(instant);
  const std::chrono::year_month_day date(midnight);
  const std::chrono::hh_mm_ss clock(instant - midnight);
  return std::to_string(int(date.year())) + "-" + two(unsigned(date.month())) + "-" + two(unsigned(date.day())) + "T" +
         two(clock.hours().count()) + ":" + two(clock.minutes().count()) + ":" + two(clock.seconds().count()) +
         fractionOf(clock.subseconds()) + "Z";
}

template <class Time>
struct TimePrinter {
  static void Print(const Time& time, std::ostream* out) { *out << textOf(time); }
};

}  // namespace squall::testing::internal

namespace testing::internal {

// clang-format off
template <> class UniversalPrinter<std::chrono::nanoseconds> : public squall::testing::internal::TimePrinter<std::chrono::nanoseconds> {};
template <> class UniversalPrinter<std::chrono::microseconds> : public squall::testing::internal::TimePrinter<std::chrono::microseconds> {};
template <> class UniversalPrinter<std::chrono::milliseconds> : public squall::testing::internal::TimePrinter<std::chrono::milliseconds> {};
template <> class UniversalPrinter<std::chrono::seconds> : public squall::testing::internal::TimePrinter<std::chrono::seconds> {};
template <> class UniversalPrinter<std::chrono::minutes> : public squall::testing::internal::TimePrinter<std::chrono::minutes> {};
template <> class UniversalPrinter<std::chrono::hours> : public squall::testing::internal::TimePrinter<std::chrono::hours> {};
template <> class UniversalPrinter<std::chrono::sys_time<std::chrono::nanoseconds>> : public squall::testing::internal::TimePrinter<std::chrono::sys_time<std::chrono::nanoseconds>> {};
template <> class UniversalPrinter<std::chrono::sys_time<std::chrono::microseconds>> : public squall::testing::internal::TimePrinter<std::chrono::sys_time<std::chrono::microseconds>> {};
template <> class UniversalPrinter<std::chrono::sys_time<std::chrono::milliseconds>> : public squall::testing::internal::TimePrinter<std::chrono::sys_time<std::chrono::milliseconds>> {};
template <> class UniversalPrinter<std::chrono::sys_seconds> : public squall::testing::internal::TimePrinter<std::chrono::sys_seconds> {};
// clang-format on

}  // namespace testing::internal
