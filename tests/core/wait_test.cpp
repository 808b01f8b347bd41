#include "core/wait.hpp"

#include "toy_service.hpp"

#include <gmock/gmock.h>

#include <sstream>
#include <stdexcept>
#include <thread>

namespace squall::core {
namespace {

using namespace std::chrono_literals;
using ::testing::HasSubstr;
using ::testing::Not;

class Wait : public ::testing::Test {
 protected:
  World world{{.clock = ClockMode::Manual}, {&toy::service()}};

  void ring(const std::string& bell, std::optional<std::int32_t> after = {}) {
    call(world, toy::ringInput(world, bell, after));
  }
  WaitResult wait(EventKind kind, const WaitOptions& options) {
    return waitForEvent(world.journal(), world.clock(), kind, options);
  }
  WaitResult expectNone(EventKind kind, Duration span, const WaitOptions& options = {}) {
    return expectNoEvent(world.journal(), world.clock(), kind, span, options);
  }
};

TEST_F(Wait, IsOverAtOnceForWhatHasHappenedAlready) {
  ring("door");
  const WaitResult result = wait(EventKind::Publish, {.on = "door"});
  EXPECT_TRUE(result) << result;
  EXPECT_EQ(result.last().resource, "door");
}

TEST_F(Wait, SeesOnlyWhatCameAfterItsCursor) {
  ring("door");
  const WaitResult result = wait(EventKind::Publish, {.since = world.journal().cursor(), .within = 0ms});
  EXPECT_FALSE(result);
  EXPECT_EQ(result.reason(), WaitResult::Reason::TimedOut);
}

TEST_F(Wait, CountsUpToTheNumberWanted) {
  ring("door");
  EXPECT_FALSE(wait(EventKind::Publish, {.times = 2, .within = 0ms}));
  ring("door");
  EXPECT_EQ(wait(EventKind::Publish, {.times = 2}).records().size(), 2u);
}

TEST_F(Wait, IsWokenByAnotherThreadsCall) {
  std::thread ringer([this] { ring("door"); });
  const WaitResult result = wait(EventKind::Publish, {.on = "door"});
  ringer.join();
  EXPECT_TRUE(result) << result;
}

TEST_F(Wait, NeverMovesTheClock) {
  ring("door", 10);
  EXPECT_FALSE(wait(EventKind::Publish, {.within = 1ms}));
  EXPECT_EQ(world.clock().now(), world.options().epoch);
}

TEST_F(Wait, LetsAConditionCallTheCloud) {
  ring("door");
  const auto rings_back = [this](const Record&) {
    ring("gate");
    return true;
  };
  EXPECT_TRUE(wait(EventKind::Publish, {.on = "door", .matching = rings_back}));
}

TEST_F(Wait, ExplainsAFailureWithTheTimelineAndTheNearestMisses) {
  ring("gate");
  const WaitResult result = wait(EventKind::Publish, {.times = 3, .on = "door", .within = 0ms});
  std::ostringstream text;
  text << result;
  EXPECT_THAT(text.str(), HasSubstr("for 3 x publish on door; saw 0"));
  EXPECT_THAT(text.str(), HasSubstr("#2: it is on gate"));
  EXPECT_THAT(text.str(), HasSubstr("Timeline:\n"));
  EXPECT_THAT(text.str(), HasSubstr("00:00:00.000  #2"));
  EXPECT_THROW(result.last(), std::logic_error);
}

TEST_F(Wait, SaysSoWhenNothingAtAllWasRecorded) {
  EXPECT_THAT(wait(EventKind::Publish, {.within = 0ms}).explanation(), HasSubstr("nothing was recorded at all"));
}

TEST_F(Wait, NamesTheConditionThatDidNotHold) {
  ring("door");
  const WaitResult result = wait(EventKind::Publish, {.matching = [](const Record&) { return false; }, .within = 0ms});
  EXPECT_THAT(result.explanation(), HasSubstr("the condition `matching` does not hold"));
}

TEST_F(Wait, ShowsTheEndOfALongTimeline) {
  for (int i = 0; i < 40; ++i) ring("door");
  const WaitResult result = wait(EventKind::Consume, {.within = 0ms});
  EXPECT_THAT(result.explanation(), HasSubstr("the last 30 of 80 records"));
  EXPECT_THAT(result.explanation(), Not(HasSubstr("#1 ")));
}

TEST_F(Wait, ExpectNoEventAdvancesAVirtualClockAndLooksAgain) {
  ring("door", 10);
  EXPECT_TRUE(expectNone(EventKind::Publish, 9s));
  EXPECT_EQ(world.clock().now(), world.options().epoch + 9s);
  const WaitResult result = expectNone(EventKind::Publish, 1s);
  EXPECT_FALSE(result);
  EXPECT_EQ(result.reason(), WaitResult::Reason::HappenedUnexpectedly);
  EXPECT_THAT(result.explanation(), HasSubstr("Expected none within 1.000s, but saw 1 x publish"));
}

TEST_F(Wait, ExpectNoEventFailsAtOnceForWhatHasHappenedAlready) {
  ring("door");
  EXPECT_FALSE(expectNone(EventKind::Publish, 1s));
  EXPECT_EQ(world.clock().now(), world.options().epoch) << "no time passes when the verdict is known";
  EXPECT_TRUE(expectNone(EventKind::Publish, 1s, {.since = world.journal().cursor()}));
}

TEST(WaitInRealTime, LetsAScaledClockRunWhatBecomesDue) {
  World world({.clock = ClockMode::Scaled, .clock_scale = 1000}, {&toy::service()});
  call(world, toy::ringInput(world, "door", 5));  // 5 ms of real time
  EXPECT_TRUE(waitForEvent(world.journal(), world.clock(), EventKind::Publish, {}));
  call(world, toy::ringInput(world, "gate", 5));
  EXPECT_FALSE(expectNoEvent(world.journal(), world.clock(), EventKind::Publish, 20s, {.on = "gate"}));
  EXPECT_TRUE(expectNoEvent(world.journal(), world.clock(), EventKind::Consume, 1s, {}));
}

}  // namespace
}  // namespace squall::core
