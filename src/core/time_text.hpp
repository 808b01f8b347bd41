// core/time_text.hpp: instants and spans as text for people and for JSON.
#pragma once

#include <squall/clock.hpp>

#include <string>

namespace squall::core {

// "2030-01-01T00:00:12.400000Z"
std::string isoTime(std::chrono::sys_time<std::chrono::nanoseconds> time);
// Seconds with three digits: "12.400s".
std::string seconds(Duration span);

}  // namespace squall::core
