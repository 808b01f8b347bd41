// core/time_text.hpp: instants and spans as text for people and for JSON.
#pragma once

#include <squall/clock.hpp>

#include <chrono>
#include <string>

namespace squall::core {

// "2030-01-01T00:00:12.400000Z"; years 0 to 9999.
std::string isoTime(TimePoint time);
// Of any other precision, rounded down: nanoseconds hold no year after 2262, so nothing is converted to them.
template <class AnyDuration>
std::string isoTime(std::chrono::sys_time<AnyDuration> time) {
  return isoTime(std::chrono::floor<Duration>(time));
}
// ISO 8601's basic form, as signatures have it: "20300101T000012Z".
std::string basicTime(std::chrono::sys_seconds time);
// Seconds with three digits: "12.400s".
std::string seconds(Duration span);

}  // namespace squall::core
