#include "core/time_text.hpp"

#include <gmock/gmock.h>

namespace squall::core {
namespace {

using namespace std::chrono_literals;

TEST(TimeText, WritesInstantsToTheMicrosecond) {
  const std::chrono::sys_days day = std::chrono::year(2030) / 1 / 2;
  EXPECT_EQ(isoTime(day), "2030-01-02T00:00:00.000000Z");
  EXPECT_EQ(isoTime(day + 23h + 4min + 5s + 6789us + 999ns), "2030-01-02T23:04:05.006789Z");
  EXPECT_EQ(isoTime(std::chrono::sys_days(std::chrono::year(1969) / 12 / 31) + 1us), "1969-12-31T00:00:00.000001Z");
}

TEST(TimeText, WritesInstantsThatNanosecondsCannotHold) {
  const TimePoint last = std::chrono::sys_days(std::chrono::year(9999) / 12 / 31) + 24h - 1us;
  EXPECT_EQ(isoTime(last), "9999-12-31T23:59:59.999999Z");
  EXPECT_EQ(isoTime(std::chrono::sys_days(std::chrono::year(1000) / 1 / 1)), "1000-01-01T00:00:00.000000Z");
}

}  // namespace
}  // namespace squall::core
