#include "core/time_input.hpp"

#include <charconv>
#include <cmath>
#include <cstdio>
#include <string>

namespace squall::core {

std::optional<Duration> parseSpan(std::string_view text) {
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed);
  if (error != std::errc() || number < 0 || !std::isfinite(number)) return std::nullopt;
  const std::string_view unit = text.substr(static_cast<std::size_t>(end - text.data()));
  double microseconds = 0;
  if (unit == "us") microseconds = 1;
  if (unit == "ms") microseconds = 1e3;
  if (unit == "s" || unit.empty()) microseconds = 1e6;
  if (unit == "m" || unit == "min") microseconds = 60e6;
  if (unit == "h") microseconds = 3600e6;
  if (unit == "d") microseconds = 86400e6;
  constexpr double kLongest = 1e6 * 86400 * 365 * 1000;  // a thousand years: the clock's range is far beyond
  if (microseconds == 0 || number * microseconds > kLongest) return std::nullopt;
  return Duration(static_cast<Duration::rep>(std::llround(number * microseconds)));
}

std::optional<TimePoint> parseInstant(std::string_view text) {
  int year = 0, month = 0, day = 0, hour = 0, minute = 0, length = 0;
  const std::string copy(text);
  if (std::sscanf(copy.c_str(), "%4d-%2d-%2dT%2d:%2d:%n", &year, &month, &day, &hour, &minute, &length) != 5 ||
      length == 0 || copy.back() != 'Z') {
    return std::nullopt;
  }
  const std::string_view second = text.substr(static_cast<std::size_t>(length));
  const auto seconds = parseSpan(second.substr(0, second.size() - 1));
  const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                         std::chrono::day(static_cast<unsigned>(day))};
  if (!seconds || *seconds >= std::chrono::seconds(61) || !date.ok() || hour < 0 || hour > 23 || minute < 0 ||
      minute > 59) {
    return std::nullopt;
  }
  return TimePoint(std::chrono::sys_days(date)) + std::chrono::hours(hour) + std::chrono::minutes(minute) + *seconds;
}

}  // namespace squall::core
