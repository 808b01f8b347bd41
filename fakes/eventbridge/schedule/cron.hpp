// schedule/cron.hpp: a six-field cron expression as sets of numbers, and the next local time that is in all of them.
#pragma once

#include <bitset>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace squall::eventbridge {

using LocalMinutes = std::chrono::local_time<std::chrono::minutes>;

// Which days of a month: day-of-month or day-of-week, whichever of the two is not "?".
struct CronDays {
  enum class Kind : std::uint8_t {
    OfMonth,         // those in `set`: bits 1 to 31
    LastOfMonth,     // L
    LastWeekday,     // LW
    NearestWeekday,  // 15W: the weekday (Monday to Friday) nearest to `day`, in the same month
    OfWeek,          // those in `set`: bits 1 (Sunday) to 7
    LastOfWeekday,   // 6L: the last `day` of the month
    NthOfWeekday,    // 3#2: the `nth` `day` of the month
  };
  Kind kind = Kind::OfMonth;
  std::uint32_t set = 0;
  unsigned day = 0;
  unsigned nth = 0;

  // Bits 1 to 31.
  std::uint32_t in(std::chrono::year_month month) const;
};

struct Cron {
  static constexpr int kFirstYear = 1970;
  static constexpr int kLastYear = 2199;

  std::uint64_t minutes = 0;  // bit n: minute n
  std::uint64_t hours = 0;
  std::uint64_t months = 0;  // bits 1 to 12
  CronDays days;
  std::bitset<kLastYear - kFirstYear + 1> years;

  std::optional<LocalMinutes> next(LocalMinutes after) const;
};

// Reads the text between "cron(" and ")". Nothing, and what is wrong with it, for any other text.
std::optional<Cron> readCron(std::string_view fields, std::string& mistake);

}  // namespace squall::eventbridge
