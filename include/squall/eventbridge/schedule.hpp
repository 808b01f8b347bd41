// squall/eventbridge/schedule.hpp: schedule expressions (rate, cron, at) and the instants that they name.
//
// AWS: https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html and
// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html. Rules of a bus and the
// EventBridge Scheduler share the language but for three things: at() is Scheduler's alone, as are time zones, and
// rules want the unit of a rate to agree with its number (1 minute, 2 minutes).
//
//   const auto weekdays = eventbridge::Schedule::parse("cron(0 9 ? * MON-FRI *)",
//   eventbridge::ScheduleUser::Scheduler); const auto berlin = eventbridge::TimeZone::find("Europe/Berlin");
//   weekdays.next(cloud.clock().now(), {}, *berlin);   // the next weekday, 09:00 in Berlin, as an instant
//
// Schedules and time zones are immutable and copies are cheap. All of this is pure: no Cloud, no clock, no state; any
// thread may call it.
#pragma once

#include <squall/clock.hpp>

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace squall::eventbridge {

// A time zone of the IANA database, as the machine has it (Debian: package tzdata). Default-constructed: UTC.
class TimeZone {
 public:
  TimeZone() = default;

  // The zone of that name ("Europe/Berlin"), or nothing when the machine knows none. Letters count as they are written.
  static std::optional<TimeZone> find(std::string_view name);

  std::string name() const;
  // What local time is ahead of UTC then: 3600 s for Berlin in winter.
  std::chrono::seconds offsetAt(TimePoint instant) const;
  std::chrono::local_time<Duration> toLocal(TimePoint instant) const;
  // The instant at which clocks show that time: of two, when an hour is repeated, the first; nothing when it is
  // skipped.
  std::optional<TimePoint> instantOf(std::chrono::local_time<Duration> local) const;

 private:
  struct Data;
  std::shared_ptr<const Data> data_;  // null: UTC
};

// Whose grammar, and whose words for a mistake.
enum class ScheduleUser {
  Rule,       // PutRule of EventBridge: always UTC
  Scheduler,  // CreateSchedule of EventBridge Scheduler
};

class Schedule {
 public:
  enum class Kind { Rate, Cron, At };

  // Throws the AwsError that the user's service answers: ValidationException, "Parameter ScheduleExpression is not
  // valid." or "Invalid Schedule Expression ...".
  static Schedule parse(std::string_view expression, ScheduleUser user);
  // What is wrong with it, for people: "minutes: 71 is more than 59". Nothing: it is right.
  static std::optional<std::string> mistakeIn(std::string_view expression, ScheduleUser user);

  Kind kind() const;

  // The first instant after `after`, or nothing when none comes before the year 2200 (cron) or 10000 (rate). Costs a
  // microsecond or so, however far away it is.
  // `origin` matters to rates alone: they name origin, origin + interval, and so on.
  // Cron: a local time that is skipped when clocks go forward is left out, one that is repeated counts once. At: a
  // skipped time is taken as if clocks had not gone forward yet, so 02:30 is 03:30.
  std::optional<TimePoint> next(TimePoint after, TimePoint origin, const TimeZone& zone = {}) const;

 private:
  struct Data;
  std::shared_ptr<const Data> data_;
};

}  // namespace squall::eventbridge
