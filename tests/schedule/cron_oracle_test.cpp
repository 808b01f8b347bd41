// The next time of a cron expression against a slow reading of AWS's page: every minute is asked whether each field
// allows it. Expressions are made by chance, with every form that a field can have.
#include "core/random.hpp"
#include "eventbridge/schedule/cron.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

namespace squall::eventbridge {
namespace {

using std::chrono::days;
using std::chrono::local_days;
using std::chrono::minutes;

// A field that lists its numbers one by one, so that reading it says nothing about steps and ranges.
struct Numbers {
  std::string text;
  std::vector<unsigned> values;
  bool has(unsigned value) const { return std::ranges::find(values, value) != values.end(); }
};

class Maker {
 public:
  explicit Maker(std::uint64_t seed) : random_(seed, "cron") {}

  unsigned pick(unsigned least, unsigned most) {
    return least + static_cast<unsigned>(random_.below(most - least + 1));
  }

  Numbers field(unsigned least, unsigned most) {
    Numbers field;
    const unsigned form = pick(0, 4);
    const unsigned first = pick(least, most);
    if (form == 0) {
      field.text = "*";
      addRange(field, least, most, 1);
    } else if (form == 1) {
      const unsigned last = pick(first, most);
      field.text = std::to_string(first) + "-" + std::to_string(last);
      addRange(field, first, last, 1);
    } else if (form == 2) {
      const unsigned step = pick(1, most);
      field.text = std::to_string(first) + "/" + std::to_string(step);
      addRange(field, first, most, step);
    } else {
      const unsigned count = pick(1, 3);
      for (unsigned i = 0; i < count; ++i) {
        const unsigned value = i == 0 ? first : pick(least, most);
        field.text += (i == 0 ? "" : ",") + std::to_string(value);
        field.values.push_back(value);
      }
    }
    return field;
  }

 private:
  static void addRange(Numbers& field, unsigned first, unsigned last, unsigned step) {
    for (unsigned value = first; value <= last; value += step) field.values.push_back(value);
  }
  core::Random random_;
};

unsigned weekdayOf(local_days day) { return std::chrono::weekday(day).c_encoding() + 1; }
unsigned dayOf(local_days day) { return static_cast<unsigned>(std::chrono::year_month_day(day).day()); }
bool isLastOfMonth(local_days day) { return dayOf(day + days(1)) == 1; }
bool isWorkday(local_days day) { return weekdayOf(day) >= 2 && weekdayOf(day) <= 6; }

// The days of a schedule: how the two fields are written, and whether a day is one of them.
struct DayRule {
  std::string of_month;
  std::string of_week;
  std::function<bool(local_days)> holds;
};

DayRule dayRule(Maker& make) {
  const unsigned number = make.pick(1, 31);
  const unsigned weekday = make.pick(1, 7);
  const unsigned nth = make.pick(1, 5);
  switch (make.pick(0, 6)) {
    case 0: {
      const Numbers of_month = make.field(1, 31);
      return {of_month.text, "?", [of_month](local_days day) { return of_month.has(dayOf(day)); }};
    }
    case 1: {
      const Numbers of_week = make.field(1, 7);
      return {"?", of_week.text, [of_week](local_days day) { return of_week.has(weekdayOf(day)); }};
    }
    case 2:
      return {"L", "?", isLastOfMonth};
    case 3:
      return {"LW", "?", [](local_days day) {
                if (!isWorkday(day)) return false;
                for (local_days later = day; !isLastOfMonth(later); later += days(1)) {
                  if (isWorkday(later + days(1))) return false;
                }
                return true;
              }};
    case 4:
      return {"?", std::to_string(weekday) + "L",
              [weekday](local_days day) { return weekdayOf(day) == weekday && dayOf(day + days(7)) <= 7; }};
    case 5:
      return {"?", std::to_string(weekday) + "#" + std::to_string(nth),
              [weekday, nth](local_days day) { return weekdayOf(day) == weekday && (dayOf(day) + 6) / 7 == nth; }};
    default:
      // The workday of the month that is nearest to day `number`: the earlier and the later one are never equally near.
      return {std::to_string(number) + "W", "?", [number](local_days day) {
                const local_days first = day - days(dayOf(day) - 1);
                const local_days wanted = first + days(number - 1);
                const auto month = std::chrono::year_month_day(day).month();
                if (std::chrono::year_month_day(wanted).month() != month) return false;
                for (int distance = 0; distance <= 2; ++distance) {
                  for (const local_days near : {wanted - days(distance), wanted + days(distance)}) {
                    if (isWorkday(near) && std::chrono::year_month_day(near).month() == month) return near == day;
                  }
                }
                return false;
              }};
  }
}

TEST(CronOracle, AgreesWithAskingEveryMinute) {
  for (std::uint64_t seed = 0; seed < 400; ++seed) {
    Maker make(seed);
    const Numbers minute = make.field(0, 59);
    const Numbers hour = make.field(0, 23);
    const Numbers month = make.field(1, 12);
    const DayRule day = dayRule(make);
    const std::string fields =
        minute.text + " " + hour.text + " " + day.of_month + " " + month.text + " " + day.of_week + " *";
    SCOPED_TRACE("cron(" + fields + ")");
    std::string mistake;
    const auto cron = readCron(fields, mistake);
    ASSERT_TRUE(cron) << mistake;

    const LocalMinutes from =
        LocalMinutes(local_days(std::chrono::year(2031) / 1 / 1)) + minutes(make.pick(0, 999'999));
    const LocalMinutes horizon = from + days(100);
    LocalMinutes expected = from + minutes(1);
    for (; expected < horizon; expected += minutes(1)) {
      const local_days on = std::chrono::floor<days>(expected);
      if (!month.has(static_cast<unsigned>(std::chrono::year_month_day(on).month())) || !day.holds(on)) {
        expected = on + days(1) - minutes(1);
        continue;
      }
      const auto of_day = static_cast<unsigned>((expected - on).count());
      if (hour.has(of_day / 60) && minute.has(of_day % 60)) break;
    }
    const auto found = cron->next(from);
    if (expected >= horizon) {
      EXPECT_TRUE(!found || *found >= horizon);
    } else {
      ASSERT_TRUE(found);
      EXPECT_EQ((*found - from).count(), (expected - from).count());
    }
  }
}

}  // namespace
}  // namespace squall::eventbridge
