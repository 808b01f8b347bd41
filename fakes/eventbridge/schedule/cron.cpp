// The next time of a cron expression: goes from the first year that could have it to the first month, day, hour and
// minute, each by the lowest bit of a set. So it takes a look at 2,760 months at worst, and at no minute twice.
#include "eventbridge/schedule/cron.hpp"

#include <algorithm>
#include <bit>

namespace squall::eventbridge {
namespace {

using std::chrono::local_days;
using std::chrono::month;
using std::chrono::weekday;
using std::chrono::year;
using std::chrono::year_month;

unsigned lengthOf(year_month of) {
  return static_cast<unsigned>(
      std::chrono::year_month_day_last(of.year(), std::chrono::month_day_last(of.month())).day());
}

// 1 (Sunday) to 7, as cron counts.
unsigned weekdayOf(year_month of, unsigned day_of_month) {
  return weekday(local_days(of / static_cast<int>(day_of_month))).c_encoding() + 1;
}

bool isWeekend(unsigned day_of_week) { return day_of_week == 1 || day_of_week == 7; }

std::uint32_t bit(unsigned number) { return std::uint32_t{1} << number; }

// Of the bits from `first` on, the lowest; nothing when there is none.
std::optional<unsigned> lowest(std::uint64_t set, unsigned first) {
  const std::uint64_t rest = first > 63 ? 0 : set >> first << first;
  if (rest == 0) return std::nullopt;
  return static_cast<unsigned>(std::countr_zero(rest));
}

std::uint32_t nearestWeekday(year_month of, unsigned wanted, unsigned length) {
  if (wanted > length) return 0;
  const unsigned day_of_week = weekdayOf(of, wanted);
  if (day_of_week == 7) return bit(wanted == 1 ? 3 : wanted - 1);
  if (day_of_week == 1) return bit(wanted == length ? wanted - 2 : wanted + 1);
  return bit(wanted);
}

}  // namespace

std::uint32_t CronDays::in(year_month of) const {
  const unsigned length = lengthOf(of);
  const std::uint32_t all = ~std::uint32_t{1} & (length == 31 ? ~std::uint32_t{0} : bit(length + 1) - 1);
  const unsigned first_of_week = weekdayOf(of, 1);
  const unsigned first_such = 1 + (day + 7 - first_of_week) % 7;  // the first `day` (of the week) of the month
  switch (kind) {
    case Kind::OfMonth:
      return set & all;
    case Kind::LastOfMonth:
      return bit(length);
    case Kind::LastWeekday:
      return bit(isWeekend(weekdayOf(of, length)) ? length - (weekdayOf(of, length) == 7 ? 1 : 2) : length);
    case Kind::NearestWeekday:
      return nearestWeekday(of, day, length);
    case Kind::LastOfWeekday:
      return bit(first_such + (length - first_such) / 7 * 7);
    case Kind::NthOfWeekday:
      return first_such + 7 * (nth - 1) <= length ? bit(first_such + 7 * (nth - 1)) : 0;
    case Kind::OfWeek:
      break;
  }
  std::uint32_t found = 0;
  for (unsigned day_of_month = 1; day_of_month <= length; ++day_of_month) {
    if ((set & bit(1 + (first_of_week - 1 + day_of_month - 1) % 7)) != 0) found |= bit(day_of_month);
  }
  return found;
}

namespace {

// Hours and minutes since midnight.
struct TimeOfDay {
  unsigned hour = 0;
  unsigned minute = 0;
};

std::optional<TimeOfDay> firstTime(const Cron& cron, TimeOfDay from) {
  auto hour = lowest(cron.hours, from.hour);
  if (!hour) return std::nullopt;
  auto minute = lowest(cron.minutes, *hour == from.hour ? from.minute : 0);
  if (!minute) {
    hour = lowest(cron.hours, *hour + 1);
    minute = lowest(cron.minutes, 0);
  }
  if (!hour) return std::nullopt;
  return TimeOfDay{*hour, *minute};
}

// The first in one month, from a day and a time of that day on.
std::optional<LocalMinutes> firstIn(const Cron& cron, year_month of, unsigned from_day, TimeOfDay from) {
  const std::uint32_t candidates = cron.days.in(of);
  for (auto on = lowest(candidates, from_day); on; on = lowest(candidates, *on + 1)) {
    const auto time = firstTime(cron, *on == from_day ? from : TimeOfDay{});
    if (!time) continue;
    return local_days(of / static_cast<int>(*on)) + std::chrono::hours(time->hour) + std::chrono::minutes(time->minute);
  }
  return std::nullopt;
}

}  // namespace

std::optional<LocalMinutes> Cron::next(LocalMinutes after) const {
  const LocalMinutes start =
      std::max(after + std::chrono::minutes(1), LocalMinutes(local_days(year(kFirstYear) / 1 / 1)));
  const local_days start_day = std::chrono::floor<std::chrono::days>(start);
  const std::chrono::year_month_day date(start_day);
  const std::chrono::hh_mm_ss of_day(start - start_day);
  const TimeOfDay start_time{static_cast<unsigned>(of_day.hours().count()),
                             static_cast<unsigned>(of_day.minutes().count())};

  for (int in_year = static_cast<int>(date.year()); in_year <= kLastYear; ++in_year) {
    if (!years.test(static_cast<std::size_t>(in_year - kFirstYear))) continue;
    const bool is_start_year = in_year == static_cast<int>(date.year());
    const unsigned first_month = is_start_year ? static_cast<unsigned>(date.month()) : 1;
    for (auto in_month = lowest(months, first_month); in_month; in_month = lowest(months, *in_month + 1)) {
      const year_month of = year(in_year) / month(*in_month);
      const bool is_start_month = is_start_year && *in_month == first_month;
      const auto found = is_start_month ? firstIn(*this, of, static_cast<unsigned>(date.day()), start_time)
                                        : firstIn(*this, of, 1, {});
      if (found) return found;
    }
  }
  return std::nullopt;
}

}  // namespace squall::eventbridge
