// Schedule expressions: which of them AWS takes, in which words it refuses the others, and which instants they name.
#include "core/time_input.hpp"
#include "core/time_text.hpp"

#include <squall/error.hpp>
#include <squall/eventbridge/schedule.hpp>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <string>
#include <vector>

namespace squall::eventbridge {
namespace {

using nlohmann::json;

json casesOf(const std::string& file) {
  std::ifstream in(std::string(SQUALL_TEST_DATA) + "/schedules/" + file);
  return json::parse(in).at("cases");
}

TimePoint instant(const std::string& text) {
  const auto read = core::parseInstant(text);
  if (!read) throw std::logic_error("no instant: " + text);
  return *read;
}

std::string refusal(const std::string& expression, ScheduleUser user) {
  try {
    Schedule::parse(expression, user);
  } catch (const AwsError& error) {
    return error.code() + ": " + error.message();
  }
  return "";
}

TEST(ScheduleExpressions, AreTakenAndRefusedAsAwsDoes) {
  for (const json& c : casesOf("expressions.json")) {
    const std::string expression = c.at("expression");
    SCOPED_TRACE(expression);
    if (!c.at("rule").is_null()) {
      EXPECT_EQ(refusal(expression, ScheduleUser::Rule),
                c.at("rule").get<bool>() ? "" : "ValidationException: Parameter ScheduleExpression is not valid.");
    }
    if (!c.at("scheduler").is_null()) {
      EXPECT_EQ(
          refusal(expression, ScheduleUser::Scheduler),
          c.at("scheduler").get<bool>() ? "" : "ValidationException: Invalid Schedule Expression " + expression + ".");
    }
  }
}

TEST(ScheduleExpressions, NameTheirInstants) {
  for (const json& c : casesOf("next.json")) {
    SCOPED_TRACE(c.at("label").get<std::string>());
    const Schedule schedule = Schedule::parse(c.at("expression").get<std::string>(), ScheduleUser::Scheduler);
    const auto zone = TimeZone::find(c.value("zone", "UTC"));
    ASSERT_TRUE(zone);
    const TimePoint origin = instant(c.value("origin", "1970-01-01T00:00:00Z"));
    TimePoint at = instant(c.at("from"));
    for (const json& expected : c.at("next")) {
      const auto next = schedule.next(at, origin, *zone);
      if (expected.is_array()) {
        EXPECT_FALSE(next) << core::isoTime(*next);
        break;
      }
      ASSERT_TRUE(next);
      EXPECT_EQ(core::isoTime(*next), core::isoTime(instant(expected)));
      at = *next;
    }
  }
}

TEST(ScheduleExpressions, AreExplainedToPeople) {
  const auto mistake = [](const std::string& expression, ScheduleUser user = ScheduleUser::Scheduler) {
    return Schedule::mistakeIn(expression, user).value_or("none");
  };
  EXPECT_EQ(mistake("cron(71 8 1 * ? *)"), "minutes: 71 is more than 59");
  EXPECT_EQ(mistake("cron(0 0 0 * ? *)"), "day-of-month: 0 is less than 1");
  EXPECT_EQ(mistake("cron(0 dummy ? * MON-FRI *)"), "hours: 'dummy' is none of its values");
  EXPECT_EQ(mistake("cron(0 1 * * * *)"), "day-of-month and day-of-week: exactly one of them is ?");
  EXPECT_EQ(mistake("cron(0 1 * * ?)"),
            "a cron expression has 6 fields (minutes hours day-of-month month day-of-week year), this one has 5");
  EXPECT_EQ(mistake("cron(0/0 1 * * ? *)"), "minutes: a step is from 1 to 59, not 0");
  EXPECT_EQ(mistake("cron(1, 1 * * ? *)"), "minutes: a number is missing");
  EXPECT_EQ(mistake("cron(0 0 1,15W * ? *)"), "day-of-month: L and W stand alone or behind one number");
  EXPECT_EQ(mistake("cron(0 0 ? * 2#6 *)"), "day-of-week: a month has no 6th week");
  EXPECT_EQ(mistake("cron(0 0 ? * 3#1,6#3 *)"), "day-of-week: '1,6#3' is none of its values");
  EXPECT_EQ(mistake("cron(0 0 1 * ? 1969)"), "year: 1969 is less than 1970");
  EXPECT_EQ(mistake("rate(1 minutes)", ScheduleUser::Rule), "rate: rules want 1 minute");
  EXPECT_EQ(mistake("rate(2 weeks)"), "rate: 'weeks' is no unit; there are minutes, hours and days");
  EXPECT_EQ(mistake("rate(x days)"), "rate: 'x' is no positive number; what is meant is like rate(5 minutes)");
  EXPECT_EQ(mistake("at(2030-02-30T00:00:00)"),
            "at: '2030-02-30T00:00:00' is no time; what is meant is like at(2030-01-31T13:00:00)");
  EXPECT_EQ(mistake("at(2030-01-31T13:00:00)", ScheduleUser::Rule),
            "'at(2030-01-31T13:00:00)' is none of rate(5 minutes), cron(0 10 * * ? *); rules have no at()");
  EXPECT_EQ(mistake("rate(5 minutes)"), "none");
}

TEST(ScheduleExpressions, SayWhatTheyAre) {
  const auto kind = [](const char* expression) { return Schedule::parse(expression, ScheduleUser::Scheduler).kind(); };
  EXPECT_EQ(kind("rate(1 day)"), Schedule::Kind::Rate);
  EXPECT_EQ(kind("cron(0 0 * * ? *)"), Schedule::Kind::Cron);
  EXPECT_EQ(kind("at(2030-01-01T00:00:00)"), Schedule::Kind::At);
}

TEST(TimeZones, AreThoseOfTheMachineByTheirExactName) {
  EXPECT_EQ(TimeZone::find("Europe/Berlin")->name(), "Europe/Berlin");
  EXPECT_EQ(TimeZone::find("UTC")->name(), "UTC");
  EXPECT_EQ(TimeZone().name(), "UTC");
  EXPECT_FALSE(TimeZone::find("europe/berlin"));
  EXPECT_FALSE(TimeZone::find("Europe/Atlantis"));
  EXPECT_FALSE(TimeZone::find("../../etc/passwd"));
  EXPECT_FALSE(TimeZone::find("localtime"));
  EXPECT_FALSE(TimeZone::find(""));
}

}  // namespace
}  // namespace squall::eventbridge
