// The automatic clock among threads: whom it waits for, how long, what it says when nothing can happen any more; and
// advanceUntil, which moves the clock by the same rule.
#include "core/wait.hpp"

#include "toy_service.hpp"

#include <gmock/gmock.h>

#include <stdexcept>
#include <thread>

namespace squall::core {
namespace {

using namespace std::chrono_literals;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr TimePoint kEpoch = std::chrono::sys_days(std::chrono::year(2030) / 1 / 1);

void waitUntilParked(World& world, std::size_t count) {
  while (world.clock().parkedWaiters() != count) std::this_thread::yield();
}

WaitResult wait(World& world, EventKind kind, const WaitOptions& options) {
  return waitForEvent(world.journal(), world.clock(), kind, options);
}
WaitResult advance(World& world, EventKind kind, const WaitOptions& options, Duration limit) {
  return advanceUntil(world.journal(), world.clock(), kind, options, limit);
}

TEST(AutomaticClockAmongThreads, WaitsForAWorkerNoLongerThanMaxHoldAndTellsThatItDid) {
  World world({.clock = ClockMode::Auto, .max_hold = 30ms}, {&toy::service()});
  std::vector<Clock::ExpiredHold> expired;
  world.clock().onHoldExpired([&](const Clock::ExpiredHold& hold) { expired.push_back(hold); });
  call(world, toy::ringInput(world, "door"));
  call(world, toy::listenInput(world, "door"));  // this thread has the ring from now on, and never settles it
  const Clock::RealTime received = Clock::realNow();

  std::thread other([&] { call(world, toy::listenInput(world, "door", 20)); });
  other.join();
  EXPECT_GE(Clock::realNow() - received, 29ms);
  EXPECT_EQ(world.clock().now(), world.options().epoch + 20s);
  EXPECT_EQ(world.clock().expiredHolds(), 1u);
  ASSERT_EQ(expired.size(), 1u);
  EXPECT_EQ(expired[0].what, "message 1 of door");
  EXPECT_EQ(expired[0].owner, "a thread of this process");
}

TEST(AutomaticClockAmongThreads, GoesOnWhenAHoldsTimeIsOver) {
  World world({.clock = ClockMode::Auto}, {&toy::service()});
  const auto hold = world.clock().hold("gate", {.owner = {}, .ttl = 5ms});
  call(world, toy::listenInput(world, "door", 20));
  EXPECT_EQ(world.clock().now(), world.options().epoch + 20s);
  EXPECT_EQ(world.clock().expiredHolds(), 1u);
}

TEST(StalledWorld, EndsAWaitWhenNothingIsDue) {
  World world({.clock = ClockMode::Auto, .stall_after = 5ms}, {&toy::service()});
  const WaitResult result = wait(world, EventKind::Publish, {.within = 1h});
  EXPECT_FALSE(result);
  EXPECT_EQ(result.reason(), WaitResult::Reason::Stalled);
  EXPECT_THAT(result.explanation(), AllOf(HasSubstr("Stopped waiting for 1 x publish; saw 0."),
                                          HasSubstr("The world stands still: nothing is due on the clock.")));
}

TEST(StalledWorld, EndsAWaitWhenOnlyAWaitIsLeftToMoveTheClock) {
  World world({.clock = ClockMode::Auto, .stall_after = 5ms}, {&toy::service()});
  call(world, toy::ringInput(world, "door", 10));
  const WaitResult result = wait(world, EventKind::Publish, {.within = 1h});
  EXPECT_EQ(result.reason(), WaitResult::Reason::Stalled);
  EXPECT_THAT(result.explanation(), HasSubstr("a wait never moves the clock (advanceUntil does)"));
}

TEST(StalledWorld, SaysWhoWaitsAndWhoHoldsTheClock) {
  World world({.clock = ClockMode::Auto, .stall_after = 5ms}, {&toy::service()});
  Clock::Hold hold = world.clock().hold("the gate", {.owner = "the test", .ttl = {}});
  std::thread listener([&] { call(world, toy::listenInput(world, "door", 20)); });
  waitUntilParked(world, 1);
  const WaitResult result = wait(world, EventKind::Publish, {.within = 1h});
  EXPECT_EQ(result.reason(), WaitResult::Reason::Stalled);
  EXPECT_THAT(result.explanation(),
              AllOf(HasSubstr("The world stands still: the clock is held, and nothing ends the hold."),
                    HasSubstr("waits: Listen on door since 2030-01-01T00:00:00.000000Z, until 2030-01-01T00:00:20"),
                    HasSubstr("held: 'the gate' by the test, until it is released")));
  hold.release();
  listener.join();
}

TEST(StalledWorld, IsNotSuspectedWhileAThreadWorksOnAMessage) {
  World world({.clock = ClockMode::Auto, .stall_after = 1ms}, {&toy::service()});
  call(world, toy::ringInput(world, "door"));
  std::atomic<bool> received{false};
  std::atomic<bool> done{false};
  std::thread worker([&] {
    call(world, toy::listenInput(world, "door"));
    received = true;
    while (!done) std::this_thread::yield();
  });
  while (!received) std::this_thread::yield();
  const WaitResult result = wait(world, EventKind::Acknowledge, {.within = 50ms});
  EXPECT_EQ(result.reason(), WaitResult::Reason::TimedOut) << result;
  EXPECT_THAT(result.explanation(), HasSubstr("in flight: message 1 of door, received"));
  EXPECT_THAT(result.explanation(), Not(HasSubstr("stands still")));
  done = true;
  worker.join();
}

TEST(AdvanceUntil, MovesFromTaskToTaskUntilItHasHappenedAndNoFurther) {
  World world({.clock = ClockMode::Manual}, {&toy::service()});
  for (const int after : {10, 20, 30}) call(world, toy::ringInput(world, "door", after));
  const WaitResult result = advance(world, EventKind::Publish, {.times = 2}, 1h);
  EXPECT_TRUE(result) << result;
  EXPECT_EQ(world.clock().now(), kEpoch + 20s);
}

TEST(AdvanceUntil, MovesNothingForWhatHasHappened) {
  World world({.clock = ClockMode::Auto}, {&toy::service()});
  call(world, toy::ringInput(world, "door"));
  EXPECT_TRUE(advance(world, EventKind::Publish, {}, 1h));
  EXPECT_EQ(world.clock().now(), kEpoch);
}

TEST(AdvanceUntil, StopsWhereItsVirtualTimeIsOver) {
  World world({.clock = ClockMode::Auto}, {&toy::service()});
  call(world, toy::ringInput(world, "door", 61));
  const WaitResult result = advance(world, EventKind::Publish, {}, 1min);
  EXPECT_EQ(result.reason(), WaitResult::Reason::SpanOver);
  EXPECT_THAT(result.explanation(), HasSubstr("Let 60.000s of virtual time pass for 1 x publish; saw 0."));
  EXPECT_EQ(world.clock().now(), kEpoch + 1min);
}

TEST(AdvanceUntil, LetsAThreadThatWasWokenDoItsWorkFirst) {
  World world({.clock = ClockMode::Manual}, {&toy::service()});
  call(world, toy::ringInput(world, "door", 5));
  call(world, toy::ringInput(world, "clock tower", 60));
  std::thread consumer([&] {
    call(world, toy::listenInput(world, "door", 20));
    call(world, toy::ringInput(world, "gate"));
  });
  waitUntilParked(world, 1);
  const WaitResult result = advance(world, EventKind::Publish, {.on = "gate"}, 1h);
  consumer.join();
  EXPECT_TRUE(result) << result;
  EXPECT_EQ(world.clock().now(), kEpoch + 5s);
}

TEST(AdvanceUntil, RefusesAClockThatFollowsRealTime) {
  World world({.clock = ClockMode::Wall}, {&toy::service()});
  EXPECT_THROW(static_cast<void>(advance(world, EventKind::Publish, {}, 1h)), std::logic_error);
}

}  // namespace
}  // namespace squall::core
