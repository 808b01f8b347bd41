// `squall schedule next`: its instants, its exit status, and what it says to mistakes.
#include "server/commands.hpp"

#include <gmock/gmock.h>

#include <sstream>
#include <vector>

namespace squall::server {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

class ScheduleCommand : public testing::Test {
 protected:
  int next(std::vector<const char*> words) {
    words.insert(words.begin(), {"squall", "schedule", "next"});
    out.str("");
    err.str("");
    return findCommand("schedule")->run(static_cast<int>(words.size()), words.data(), out, err);
  }

  std::ostringstream out;
  std::ostringstream err;
};

TEST_F(ScheduleCommand, PrintsTheNextInstants) {
  EXPECT_EQ(next({"cron(0 10 * * ? *)", "-n", "3", "--from", "2030-01-01T00:00:00Z"}), 0);
  EXPECT_EQ(out.str(), "2030-01-01T10:00:00Z\n2030-01-02T10:00:00Z\n2030-01-03T10:00:00Z\n");
  EXPECT_THAT(err.str(), IsEmpty());
}

TEST_F(ScheduleCommand, PrintsOneWithoutACountAndTheRestOfAShortList) {
  EXPECT_EQ(next({"rate(5 minutes)", "--from", "2030-01-01T00:00:00Z"}), 0);
  EXPECT_EQ(out.str(), "2030-01-01T00:05:00Z\n");
  EXPECT_EQ(next({"at(2030-01-31T13:00:00)", "-n", "5", "--from", "2030-01-01T00:00:00Z"}), 0);
  EXPECT_EQ(out.str(), "2030-01-31T13:00:00Z\n");
}

TEST_F(ScheduleCommand, ShowsWhatTheClocksOfAZoneShow) {
  EXPECT_EQ(next({"cron(0 9 30,31 3 ? *)", "-n", "2", "--tz", "Europe/Berlin", "--from", "2030-01-01T00:00:00Z"}), 0);
  EXPECT_EQ(out.str(),
            "2030-03-30T08:00:00Z  2030-03-30T09:00:00 Europe/Berlin\n"
            "2030-03-31T07:00:00Z  2030-03-31T09:00:00 Europe/Berlin\n");
}

TEST_F(ScheduleCommand, StartsNowIfNotTold) {
  EXPECT_EQ(next({"rate(1 day)"}), 0);
  EXPECT_THAT(out.str(), HasSubstr("Z\n"));
}

TEST_F(ScheduleCommand, SaysWhenThereIsNone) {
  EXPECT_EQ(next({"cron(0 0 30 2 ? *)", "--from", "2030-01-01T00:00:00Z"}), 1);
  EXPECT_EQ(err.str(), "squall schedule: it does not run after 2030-01-01T00:00:00Z\n");
  EXPECT_THAT(out.str(), IsEmpty());
}

TEST_F(ScheduleCommand, SaysWhatIsWrong) {
  EXPECT_EQ(next({"cron(71 8 1 * ? *)"}), 2);
  EXPECT_EQ(err.str(), "squall schedule: minutes: 71 is more than 59\n");
  EXPECT_EQ(next({"rate(1 minutes)", "--rule"}), 2);
  EXPECT_EQ(err.str(), "squall schedule: rate: rules want 1 minute\n");
  EXPECT_EQ(next({"rate(1 minute)", "--tz", "Berlin"}), 2);
  EXPECT_THAT(err.str(), HasSubstr("there is no time zone 'Berlin' here"));
  EXPECT_EQ(next({"rate(1 minute)", "--from", "tomorrow"}), 2);
  EXPECT_THAT(err.str(), HasSubstr("--from 'tomorrow' is no instant"));
  EXPECT_EQ(next({}), 2);
}

}  // namespace
}  // namespace squall::server
