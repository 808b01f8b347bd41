#include "core/time_text.hpp"

#include <array>
#include <cstdint>
#include <cstdio>

namespace squall::core {

namespace {

// Writes `value` with leading zeros into the `width` places before `end`.
void putDigits(char* end, int width, std::int64_t value) {
  for (; width > 0; --width, value /= 10) *--end = static_cast<char>('0' + value % 10);
}

}  // namespace

// By hand: each answer of the server has such a time, and snprintf takes longer than the rest of its headers.
std::string isoTime(TimePoint time) {
  const auto day = std::chrono::floor<std::chrono::days>(time);
  const std::chrono::year_month_day date(day);
  const std::chrono::hh_mm_ss clock(time - day);
  std::string text = "0000-00-00T00:00:00.000000Z";
  putDigits(&text[4], 4, static_cast<int>(date.year()));
  putDigits(&text[7], 2, static_cast<unsigned>(date.month()));
  putDigits(&text[10], 2, static_cast<unsigned>(date.day()));
  putDigits(&text[13], 2, clock.hours().count());
  putDigits(&text[16], 2, clock.minutes().count());
  putDigits(&text[19], 2, clock.seconds().count());
  putDigits(&text[26], 6, clock.subseconds().count());
  return text;
}

std::string basicTime(std::chrono::sys_seconds time) {
  const auto day = std::chrono::floor<std::chrono::days>(time);
  const std::chrono::year_month_day date(day);
  const std::chrono::hh_mm_ss clock(time - day);
  std::array<char, 64> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "%04d%02u%02uT%02d%02d%02dZ", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                static_cast<int>(clock.seconds().count()));
  return buffer.data();
}

std::string seconds(Duration span) {
  char text[32];
  std::snprintf(text, sizeof text, "%.3fs", std::chrono::duration<double>(span).count());
  return text;
}

}  // namespace squall::core
