#include <squall/clock.hpp>

#include <gmock/gmock.h>

#include <optional>
#include <stdexcept>
#include <vector>

namespace squall {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr TimePoint kEpoch = std::chrono::sys_days(std::chrono::year(2030) / 1 / 1);

class ManualClock : public ::testing::Test {
 protected:
  Clock clock{{.mode = ClockMode::Manual, .epoch = kEpoch}};
  std::vector<std::string> ran;

  Clock::Task note(const std::string& name) {
    return [this, name] { ran.push_back(name + "@" + std::to_string((clock.now() - kEpoch) / 1s)); };
  }
};

TEST_F(ManualClock, StandsStillUntilItIsAdvanced) {
  EXPECT_EQ(clock.now(), kEpoch);
  clock.advance(3s);
  EXPECT_EQ(clock.now(), kEpoch + 3s);
}

TEST_F(ManualClock, RunsWhatFallsDueOldestFirstEachAtItsOwnInstant) {
  clock.callAt(kEpoch + 20s, note("late"));
  clock.callAt(kEpoch + 10s, note("early"));
  clock.callAt(kEpoch + 31s, note("too late"));
  EXPECT_EQ(clock.advance(30s), 2u);
  EXPECT_THAT(ran, ElementsAre("early@10", "late@20"));
  EXPECT_EQ(clock.now(), kEpoch + 30s);
}

TEST_F(ManualClock, RunsEqualInstantsInTheOrderOfTheirMaking) {
  for (const char* name : {"first", "second", "third"}) clock.callAt(kEpoch + 1s, note(name));
  clock.advance(1s);
  EXPECT_THAT(ran, ElementsAre("first@1", "second@1", "third@1"));
}

TEST_F(ManualClock, RunsTasksThatATaskSchedulesWithinTheSameAdvance) {
  clock.callAt(kEpoch + 1s, [this] { clock.callAt(clock.now() + 1s, note("child")); });
  EXPECT_EQ(clock.advance(2s), 2u);
  EXPECT_THAT(ran, ElementsAre("child@2"));
}

TEST_F(ManualClock, NeverRunsACancelledTask) {
  const auto timer = clock.callAt(kEpoch + 1s, note("never"));
  EXPECT_TRUE(clock.cancel(timer));
  EXPECT_FALSE(clock.cancel(timer));
  clock.advance(1h);
  EXPECT_THAT(ran, IsEmpty());
}

TEST_F(ManualClock, AdvanceToNextJumpsToTheNextTaskAndRunsAllThatIsDueThen) {
  EXPECT_EQ(clock.advanceToNext(), 0u);
  clock.callAt(kEpoch + 14 * 24h, note("a"));
  clock.callAt(kEpoch + 14 * 24h, note("b"));
  EXPECT_EQ(clock.nextDue(), kEpoch + 14 * 24h);
  EXPECT_EQ(clock.advanceToNext(), 2u);
  EXPECT_EQ(clock.now(), kEpoch + 14 * 24h);
}

TEST_F(ManualClock, RefusesToGoBackAndToBeAdvancedFromATask) {
  EXPECT_THROW(clock.advance(-1us), std::logic_error);
  clock.callAt(kEpoch, [this] { EXPECT_THROW(clock.advance(1s), std::logic_error); });
  EXPECT_EQ(clock.advance(0s), 1u);
}

TEST_F(ManualClock, AdvancingToThePastChangesNothing) {
  clock.advance(1h);
  clock.advanceTo(kEpoch);
  EXPECT_EQ(clock.now(), kEpoch + 1h);
}

TEST(ScaledClock, RunsFasterThanRealTimeAndOnlyForward) {
  Clock clock({.mode = ClockMode::Scaled, .epoch = kEpoch, .scale = 1e6});
  const TimePoint first = clock.now();
  while (clock.now() < first + 10s) {
  }
  EXPECT_GE(first, kEpoch);
}

TEST(ScaledClock, SaysHowLongTheNextTaskIsAwayInRealTime) {
  Clock clock({.mode = ClockMode::Scaled, .epoch = kEpoch, .scale = 60});
  EXPECT_EQ(clock.realTimeToNextDue(), std::nullopt);
  clock.callAt(clock.now() + 60min, [] {});
  EXPECT_LE(*clock.realTimeToNextDue(), 1min + 1ms);
  EXPECT_GT(*clock.realTimeToNextDue(), 30s);
}

TEST(ScaledClock, TellsItsDriverWhenTheNextTaskChanges) {
  Clock clock({.mode = ClockMode::Scaled, .epoch = kEpoch, .scale = 1});
  int changes = 0;
  clock.onNextDueChanged([&changes] { ++changes; });
  clock.callAt(kEpoch + 2h, [] {});
  clock.callAt(kEpoch + 1h, [] {});
  clock.callAt(kEpoch + 3h, [] {});
  EXPECT_EQ(changes, 2);
}

TEST(WallClock, RunsDueTasksWhenPumped) {
  Clock clock({.mode = ClockMode::Wall});
  bool ran = false;
  clock.callAt(clock.now() - 1s, [&ran] { ran = true; });
  EXPECT_EQ(clock.runDue(), 1u);
  EXPECT_TRUE(ran);
  EXPECT_THROW(clock.advance(1s), std::logic_error);
}

TEST_F(ManualClock, JumpsAsItAdvances) {
  clock.callAt(kEpoch + 10s, note("due"));
  EXPECT_EQ(clock.jump(30s), 1u);
  EXPECT_THAT(ran, ElementsAre("due@10"));
  EXPECT_EQ(clock.now(), kEpoch + 30s);
  EXPECT_THROW(clock.jump(-1us), std::logic_error);
}

TEST(WallClock, JumpsAheadOfRealTimeAndRunsWhatFallsDueAtItsOwnInstant) {
  Clock clock({.mode = ClockMode::Wall});
  const TimePoint start = clock.now();
  std::vector<TimePoint> ran;
  for (const auto after : {14 * 24h, 1h, 15 * 24h}) clock.callAt(start + after, [&] { ran.push_back(clock.now()); });
  EXPECT_EQ(clock.jump(14 * 24h), 2u);
  ASSERT_EQ(ran.size(), 2u);
  EXPECT_GE(ran[0], start + 1h);
  EXPECT_LT(ran[0], start + 2h);
  EXPECT_GE(ran[1], start + 14 * 24h);
  EXPECT_GE(clock.now(), start + 14 * 24h);
  EXPECT_LT(*clock.realTimeToNextDue(), 24h + 1s);
}

TEST(ScaledClock, StandsWhileItIsFrozenAndGoesOnFromThere) {
  Clock clock({.mode = ClockMode::Scaled, .epoch = kEpoch, .scale = 1e6});
  bool ran = false;
  Clock::Hold first = clock.freeze("one");
  Clock::Hold second = clock.freeze("two");
  const TimePoint frozen = clock.now();
  clock.callAt(frozen + 1s, [&ran] { ran = true; });
  EXPECT_EQ(clock.realTimeToNextDue(), std::nullopt);
  const auto later = Clock::realNow() + 1ms;  // a thousand virtual seconds
  while (Clock::realNow() < later) {
  }
  first.release();
  EXPECT_TRUE(clock.frozen());
  EXPECT_EQ(clock.runDue(), 0u);
  EXPECT_EQ(clock.now(), frozen);

  second.release();
  EXPECT_FALSE(clock.frozen());
  EXPECT_GE(clock.now(), frozen);
  while (!ran) clock.runDue();
}

TEST(ScaledClock, GoesOnByItselfWhenTheTimeOfAFreezeIsOver) {
  Clock clock({.mode = ClockMode::Scaled, .epoch = kEpoch, .scale = 1e6});
  const Clock::RealTime begun = Clock::realNow();
  const Clock::Hold freeze = clock.freeze("chaos", {.ttl = 2ms});
  const TimePoint frozen = clock.now();
  std::optional<TimePoint> ran;
  clock.callAt(frozen + 1s, [&] { ran = clock.now(); });
  EXPECT_GT(*clock.realTimeToNextDue(), 0ns) << "a driver knows when to look";
  while (!ran) clock.runDue();
  EXPECT_GE(Clock::realNow() - begun, 2ms);
  EXPECT_GE(*ran, frozen + 1s);
  EXPECT_FALSE(clock.frozen());
  EXPECT_EQ(clock.expiredHolds(), 0u) << "it was meant to end";
}

TEST(ScaledClock, StandsUntilTheLastOfSeveralFreezesIsOver) {
  Clock clock({.mode = ClockMode::Scaled, .epoch = kEpoch, .scale = 1e6});
  Clock::Hold longer = clock.freeze("longer", {.ttl = 1h});
  Clock::Hold shorter = clock.freeze("shorter", {.ttl = 1ms});
  const TimePoint frozen = clock.now();
  const auto later = Clock::realNow() + 2ms;
  while (Clock::realNow() < later) EXPECT_EQ(clock.runDue(), 0u);
  shorter.release();
  EXPECT_EQ(clock.now(), frozen);
  longer.release();
  EXPECT_FALSE(clock.frozen());
  EXPECT_LT(clock.now(), frozen + 30 * 24h) << "what it stood for is not made up for";
}

TEST(ScaledClock, JumpsWhileItIsFrozen) {
  Clock clock({.mode = ClockMode::Scaled, .epoch = kEpoch, .scale = 1});
  Clock::Hold freeze = clock.freeze("still");
  const TimePoint frozen = clock.now();
  clock.jump(1h);
  EXPECT_EQ(clock.now(), frozen + 1h);
  freeze.release();
  EXPECT_GE(clock.now(), frozen + 1h);
}

TEST_F(ManualClock, ListsWhoHoldsIt) {
  const Clock::Hold hold = clock.hold("gate", {.owner = "the test", .ttl = 1h});
  const Clock::Hold frozen = clock.freeze("still");
  const std::vector<Clock::HoldInfo> holds = clock.holds();
  ASSERT_EQ(holds.size(), 2u);
  EXPECT_EQ(holds[0].name, "gate");
  EXPECT_EQ(holds[0].owner, "the test");
  EXPECT_LE(*holds[0].left, 1h);
  EXPECT_GT(*holds[0].left, 59min);
  EXPECT_EQ(holds[1].id, frozen.id());
  EXPECT_EQ(holds[1].left, std::nullopt);
}

TEST_F(ManualClock, EndsAHoldWhoseTimeIsOverAndTellsIt) {
  std::vector<std::string> expired;
  clock.onHoldExpired([&](const Clock::ExpiredHold& hold) { expired.push_back(hold.name + " of " + hold.owner); });
  Clock::Hold hold = clock.hold("gate", {.owner = "the test", .ttl = 0s});
  EXPECT_THAT(clock.holds(), IsEmpty());
  EXPECT_THAT(expired, ElementsAre("gate of the test"));
  EXPECT_EQ(clock.expiredHolds(), 1u);
  hold.release();
  EXPECT_EQ(clock.expiredHolds(), 1u);
}

TEST(Clock, RefusesAScaleThatStopsTime) {
  EXPECT_THROW(Clock({.mode = ClockMode::Scaled, .scale = 0}), std::logic_error);
}

}  // namespace
}  // namespace squall
