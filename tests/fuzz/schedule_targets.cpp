// Schedule expressions.
#include "fuzz/targets.hpp"

#include <squall/error.hpp>
#include <squall/eventbridge/schedule.hpp>

#include <cstdlib>
#include <iostream>
#include <optional>

namespace squall::fuzz {

namespace {

using eventbridge::Schedule;
using eventbridge::ScheduleUser;
using eventbridge::TimeZone;

void check(bool holds, const char* what, std::string_view input) {
  if (holds) return;
  std::cerr << what << ": " << input << "\n";
  std::abort();
}

std::optional<Schedule> parsed(std::string_view input, ScheduleUser user) {
  try {
    return Schedule::parse(input, user);
  } catch (const AwsError&) {
    return std::nullopt;
  }
}

// Each instant is later than the last, and there is none between them.
void walk(const Schedule& schedule, TimePoint from, const TimeZone& zone, std::string_view input) {
  TimePoint at = from;
  for (int i = 0; i < 4; ++i) {
    const std::optional<TimePoint> next = schedule.next(at, from, zone);
    if (!next) return;
    check(*next > at, "an instant is not after the one before", input);
    check(schedule.next(*next - Duration(1), from, zone) == next, "an instant is not found from just before it", input);
    const TimePoint between = at + (*next - at) / 2;
    if (between > at) check(schedule.next(between, from, zone) == next, "an instant was left out", input);
    at = *next;
  }
}

}  // namespace

void scheduleExpressions(std::string_view input) {
  static const TimeZone new_york = TimeZone::find("America/New_York").value_or(TimeZone());
  for (const ScheduleUser user : {ScheduleUser::Rule, ScheduleUser::Scheduler}) {
    const auto mistake = Schedule::mistakeIn(input, user);
    const auto schedule = parsed(input, user);
    check(mistake.has_value() != schedule.has_value(), "it is both right and wrong", input);
    if (mistake) check(!mistake->empty(), "it is wrong for no reason", input);
    if (!schedule) continue;
    // Into the hours that are skipped and repeated, a leap day, the last of all minutes, and before the first.
    for (const TimeZone& there : {TimeZone(), new_york}) {
      walk(*schedule, std::chrono::sys_days(std::chrono::year(2030) / 3 / 10), there, input);
      walk(*schedule, std::chrono::sys_days(std::chrono::year(2030) / 11 / 3) + std::chrono::hours(5), there, input);
      walk(*schedule, std::chrono::sys_days(std::chrono::year(2096) / 2 / 28), there, input);
      walk(*schedule, std::chrono::sys_days(std::chrono::year(2199) / 12 / 31), there, input);
      walk(*schedule, std::chrono::sys_days(std::chrono::year(1960) / 1 / 1), there, input);
    }
  }
}

}  // namespace squall::fuzz
