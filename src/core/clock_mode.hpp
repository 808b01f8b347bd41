// core/clock_mode.hpp: the clock's modes as words, in files, answers and reports.
#pragma once

#include <squall/clock.hpp>

#include <array>
#include <string_view>

namespace squall::core {

// In the order of ClockMode.
inline constexpr std::array<std::string_view, 4> kClockModeNames{"manual", "auto", "scaled", "wall"};

constexpr std::string_view nameOf(ClockMode mode) { return kClockModeNames[static_cast<std::size_t>(mode)]; }

}  // namespace squall::core
