// When schedules run, and what they send.
#include "scheduler/scheduler_test.hpp"

#include "core/time_text.hpp"

#include <set>

namespace squall::scheduler {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class Firing : public SchedulerTest {
 protected:
  // "01-02T10:00:00" of each run since the beginning.
  std::vector<std::string> runs(const std::string& name) {
    std::vector<std::string> instants;
    for (const auto& record : cloud.journal().records()) {
      if (record->kind != EventKind::Publish || record->resource != "default/" + name) continue;
      instants.push_back(core::isoTime(record->virtual_time).substr(5, 14));
    }
    return instants;
  }
  std::vector<std::string> payloads() {
    std::vector<std::string> bodies;
    for (const auto& record : cloud.journal().records()) {
      if (record->kind == EventKind::Publish) bodies.push_back(*record->body);
    }
    return bodies;
  }
  CreateScheduleRequest at(const std::string& name, const std::string& expression) {
    CreateScheduleRequest request = hourly(name);
    request.scheduleExpression = expression;
    return request;
  }
};

TEST_F(Firing, FollowsADailyCronThroughAYear) {
  scheduler.createSchedule(at("daily", "cron(0 0 * * ? *)"));
  cloud.clock().advance(24h * 365);
  EXPECT_THAT(runs("daily"), SizeIs(365));
  EXPECT_EQ(runs("daily").front(), "01-02T00:00:00");
  EXPECT_EQ(runs("daily").back(), "01-01T00:00:00");
}

TEST_F(Firing, StartsARateAtOnceAndGoesOnInItsBeat) {
  cloud.clock().advance(90s);
  scheduler.createSchedule(at("beat", "rate(10 minutes)"));
  cloud.clock().advance(25min);
  EXPECT_THAT(runs("beat"), ElementsAre("01-01T00:01:30", "01-01T00:11:30", "01-01T00:21:30"));
}

TEST_F(Firing, KeepsToStartAndEnd) {
  CreateScheduleRequest request = at("beat", "rate(1 hour)");
  request.startDate = cloud.clock().now() + 30min;
  request.endDate = cloud.clock().now() + 2h + 30min;
  scheduler.createSchedule(request);
  cloud.clock().advance(10h);
  EXPECT_THAT(runs("beat"), ElementsAre("01-01T00:30:00", "01-01T01:30:00", "01-01T02:30:00"));
}

TEST_F(Firing, RunsAOneTimeScheduleOnceInItsZone) {
  CreateScheduleRequest request = at("once", "at(2030-01-01T13:00:00)");
  request.scheduleExpressionTimezone = "Europe/Berlin";
  scheduler.createSchedule(request);
  cloud.clock().advance(48h);
  EXPECT_THAT(runs("once"), ElementsAre("01-01T12:00:00"));
  EXPECT_EQ(scheduler.getSchedule({.name = "once"}).state, "ENABLED");
}

TEST_F(Firing, DeletesACompleteScheduleThatWantsIt) {
  CreateScheduleRequest once = at("once", "at(2030-01-01T01:00:00)");
  once.actionAfterCompletion = "DELETE";
  scheduler.createSchedule(once);
  CreateScheduleRequest twice = at("twice", "cron(0 2,3 * * ? *)");
  twice.actionAfterCompletion = "DELETE";
  twice.endDate = cloud.clock().now() + 4h;
  scheduler.createSchedule(twice);
  cloud.clock().advance(2h);
  EXPECT_EQ(errorOf([&] { scheduler.getSchedule({.name = "once"}); }),
            "404 ResourceNotFoundException: Schedule once does not exist.");
  EXPECT_EQ(errorOf([&] { scheduler.getSchedule({.name = "twice"}); }), "no error");
  cloud.clock().advance(1h);
  EXPECT_THAT(scheduler.listSchedules({}).schedules, IsEmpty());
  EXPECT_THAT(runs("twice"), ElementsAre("01-01T02:00:00", "01-01T03:00:00"));
}

TEST_F(Firing, PausesWhileDisabled) {
  CreateScheduleRequest request = at("beat", "cron(0 * * * ? *)");
  request.state = "DISABLED";
  scheduler.createSchedule(request);
  cloud.clock().advance(3h);
  EXPECT_THAT(runs("beat"), IsEmpty());
  scheduler.updateSchedule(updateOf(request));
  cloud.clock().advance(1h);
  EXPECT_THAT(runs("beat"), ElementsAre("01-01T04:00:00"));
  scheduler.deleteSchedule({.name = "beat"});
  cloud.clock().advance(3h);
  EXPECT_THAT(runs("beat"), SizeIs(1));
}

TEST_F(Firing, KeepsTheBeatOfARateThatIsUpdatedOtherwise) {
  scheduler.createSchedule(at("beat", "rate(10 minutes)"));
  cloud.clock().advance(15min);
  UpdateScheduleRequest update = updateOf(at("beat", "rate(10 minutes)"));
  update.description = "new";
  scheduler.updateSchedule(update);
  cloud.clock().advance(10min);
  EXPECT_THAT(runs("beat"), ElementsAre("01-01T00:00:00", "01-01T00:10:00", "01-01T00:20:00"));
}

TEST_F(Firing, SpreadsAFlexibleScheduleOverItsWindowTheSameInEveryRun) {
  const auto spread = [] {
    Cloud own{{.clock = ClockMode::Manual}};
    SchedulerOperations flexible{own.world(), "us-east-1"};
    CreateScheduleRequest request = hourly("flexible");
    request.scheduleExpression = "cron(0 0 * * ? *)";
    request.flexibleTimeWindow = {.maximumWindowInMinutes = 60, .mode = "FLEXIBLE"};
    flexible.createSchedule(request);
    own.clock().advance(24h * 31);
    std::vector<Duration> delays;
    for (const auto& record : own.journal().records()) {
      if (record->kind != EventKind::Publish) continue;
      delays.push_back(record->virtual_time - std::chrono::floor<std::chrono::days>(record->virtual_time));
    }
    return delays;
  };
  const auto delays = spread();
  ASSERT_THAT(delays, SizeIs(30));
  for (const Duration delay : delays) EXPECT_LT(delay, 1h);
  EXPECT_GT(std::set<Duration>(delays.begin(), delays.end()).size(), 20u);
  EXPECT_EQ(spread(), delays);
}

TEST_F(Firing, GivesEachExecutionAnIdOfItsOwn) {
  CreateScheduleRequest request = at("beat", "rate(1 hour)");
  request.target.input = "<aws.scheduler.execution-id>";
  scheduler.createSchedule(request);
  cloud.clock().advance(1h);
  ASSERT_THAT(payloads(), SizeIs(2));
  EXPECT_THAT(payloads()[0], ::testing::MatchesRegex("[0-9a-f]{16}"));
  EXPECT_NE(payloads()[0], payloads()[1]);
}

TEST_F(Firing, SendsANotificationWhereThereIsNoInput) {
  scheduler.createSchedule(at("once", "at(2030-01-01T01:00:00)"));
  cloud.clock().advance(1h);
  ASSERT_THAT(payloads(), SizeIs(1));
  EXPECT_THAT(
      payloads()[0],
      ::testing::MatchesRegex(
          R"re(\{"version":"0","id":"[0-9a-f-]{36}","detail-type":"Scheduled Event","source":"aws.scheduler",)re"
          R"re("account":"000000000000","time":"2030-01-01T01:00:00Z","region":"us-east-1",)re"
          R"re("resources":\["arn:aws:scheduler:us-east-1:000000000000:schedule/default/once"\],"detail":"\{\}"\})re"));
}

}  // namespace
}  // namespace squall::scheduler
