// The life of a call below the codecs: handler, journal, waits, wakes. docs/ARCHITECTURE.md names these tests.
#include "core/dispatch.hpp"

#include "toy_service.hpp"

#include <gmock/gmock.h>

#include <thread>

namespace squall::core {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Optional;

class Dispatch : public ::testing::Test {
 protected:
  // What a call that may wait came to; empty while it waits.
  struct Answer {
    std::vector<Outcome> outcomes;
    Parked parked;
  };
  std::shared_ptr<Answer> start(CallInput input) {
    auto answer = std::make_shared<Answer>();
    answer->parked = dispatch(world, std::move(input),
                              [answer](Outcome outcome) { answer->outcomes.push_back(std::move(outcome)); });
    return answer;
  }
  std::vector<std::string> timeline() {
    std::vector<std::string> lines;
    for (const RecordPtr& record : world.journal().records()) {
      std::string line(toString(record->kind));
      if (record->kind == EventKind::Call) line += " " + std::string(record->operation);
      if (record->error) line += " " + record->error->code;
      if (!record->resource.empty()) line += " " + record->resource;
      if (record->cause != 0) line += " <-" + std::to_string(record->cause);
      lines.push_back(line);
    }
    return lines;
  }

  World world{{.clock = ClockMode::Manual}, {&toy::service()}};
};

TEST_F(Dispatch, JournalsACallAndThenItsEffectsWithTheCallAsTheirCause) {
  call(world, toy::ringInput(world, "door"));
  EXPECT_THAT(timeline(), ElementsAre("call Ring door", "publish door <-1"));
}

TEST_F(Dispatch, AnswersTheHandlersErrorAndJournalsIt) {
  const Outcome outcome =
      call(world, toy::input(world, toy::kFail, std::make_shared<toy::RingRequest>(toy::RingRequest{"door", {}})));
  ASSERT_TRUE(outcome.error);
  EXPECT_EQ(outcome.error->code(), "NoSuchBell");
  EXPECT_EQ(outcome.error->httpStatus(), 404);
  EXPECT_THAT(timeline(), ElementsAre("call Fail NoSuchBell"));
}

TEST_F(Dispatch, AnswersNotImplementedByNameForARowWithoutHandler) {
  const Outcome outcome = call(world, toy::input(world, toy::kLater, std::make_shared<toy::RingRequest>()));
  ASSERT_TRUE(outcome.error);
  EXPECT_EQ(outcome.error->code(), "NotImplemented");
  EXPECT_EQ(outcome.error->httpStatus(), 501);
  EXPECT_THAT(outcome.error->message(), HasSubstr("toy Later"));
}

TEST_F(Dispatch, AnswersAnInternalFailureForADefectAndGoesOn) {
  const Outcome outcome = call(world, toy::input(world, toy::kBreak, std::make_shared<toy::RingRequest>()));
  ASSERT_TRUE(outcome.error);
  EXPECT_EQ(outcome.error->code(), "InternalFailure");
  EXPECT_EQ(outcome.error->httpStatus(), 500);
  EXPECT_FALSE(call(world, toy::ringInput(world, "door")).error);
}

TEST_F(Dispatch, GivesEveryCallItsOwnRequestIdFromTheSeed) {
  World twin({.clock = ClockMode::Manual}, {&toy::service()});
  const std::string first = call(world, toy::ringInput(world, "door")).request_id;
  const std::string second = call(world, toy::ringInput(world, "door")).request_id;
  EXPECT_NE(first, second);
  EXPECT_EQ(call(twin, toy::ringInput(twin, "door")).request_id, first);
}

TEST_F(Dispatch, WakesAParkedCallWhenItsResourceIsTouched) {
  const auto listener = start(toy::listenInput(world, "door", 20));
  EXPECT_TRUE(listener->parked);
  EXPECT_EQ(listener->parked.wait, 20s);
  EXPECT_THAT(listener->outcomes, IsEmpty());
  EXPECT_EQ(world.clock().parkedWaiters(), 1u);

  call(world, toy::ringInput(world, "door"));
  ASSERT_EQ(listener->outcomes.size(), 1u);
  EXPECT_THAT(toy::ringOf(listener->outcomes[0]), Optional(1));
  EXPECT_EQ(world.clock().parkedWaiters(), 0u);
  EXPECT_EQ(world.clock().nextDue(), std::nullopt) << "the deadline of an answered call must not stay on the clock";
  EXPECT_THAT(timeline(),
              ElementsAre("park door", "call Ring door", "publish door <-2", "call Listen door", "consume door <-4"));
}

TEST_F(Dispatch, DoesNotWakeACallParkedOnAnotherResource) {
  const auto listener = start(toy::listenInput(world, "door", 20));
  call(world, toy::ringInput(world, "gate"));
  EXPECT_THAT(listener->outcomes, IsEmpty());
}

TEST_F(Dispatch, ServesTheCallThatWaitedLongestFirst) {
  const auto first = start(toy::listenInput(world, "door", 20));
  const auto second = start(toy::listenInput(world, "door", 20));
  call(world, toy::ringInput(world, "door"));
  EXPECT_EQ(first->outcomes.size(), 1u);
  EXPECT_THAT(second->outcomes, IsEmpty());
}

TEST_F(Dispatch, AnswersAParkedCallWithNothingWhenItsWaitIsOver) {
  const auto listener = start(toy::listenInput(world, "door", 20));
  world.clock().advance(20s - 1us);
  EXPECT_THAT(listener->outcomes, IsEmpty());
  world.clock().advance(1us);
  ASSERT_EQ(listener->outcomes.size(), 1u);
  EXPECT_EQ(toy::ringOf(listener->outcomes[0]), std::nullopt);
}

TEST_F(Dispatch, WakesAParkedCallForWhatTimeDoes) {
  call(world, toy::ringInput(world, "door", 10));
  const auto listener = start(toy::listenInput(world, "door", 20));
  world.clock().advance(10s);
  ASSERT_EQ(listener->outcomes.size(), 1u);
  EXPECT_THAT(toy::ringOf(listener->outcomes[0]), Optional(1));
}

TEST_F(Dispatch, NeverGivesAnythingToAParkedCallWhoseClientIsGone) {
  CallInput gone = toy::listenInput(world, "door", 20);
  gone.alive = [] { return false; };
  const auto dead = start(std::move(gone));
  const auto living = start(toy::listenInput(world, "door", 20));
  call(world, toy::ringInput(world, "door"));
  EXPECT_THAT(dead->outcomes, IsEmpty());
  EXPECT_EQ(living->outcomes.size(), 1u);
}

TEST_F(Dispatch, AbandonForgetsAParkedCall) {
  const auto listener = start(toy::listenInput(world, "door", 20));
  abandon(world, listener->parked.id);
  call(world, toy::ringInput(world, "door"));
  world.clock().advance(1min);
  EXPECT_THAT(listener->outcomes, IsEmpty());
  EXPECT_THAT(toy::ringOf(call(world, toy::listenInput(world, "door"))), Optional(1)) << "the ring is still there";
}

TEST_F(Dispatch, ReleaseAllAnswersEveryParkedCallOnce) {
  const auto first = start(toy::listenInput(world, "door", 20));
  const auto second = start(toy::listenInput(world, "gate", 20));
  releaseAll(world);
  releaseAll(world);
  world.clock().advance(1min);
  EXPECT_EQ(first->outcomes.size(), 1u);
  EXPECT_EQ(second->outcomes.size(), 1u);
}

TEST_F(Dispatch, KeepsRegionsApart) {
  call(world, toy::ringInput(world, "door"));
  CallInput elsewhere = toy::listenInput(world, "door");
  elsewhere.origin.region = "eu-west-1";
  EXPECT_EQ(toy::ringOf(call(world, std::move(elsewhere))), std::nullopt);
}

TEST_F(Dispatch, ResetForgetsStateRecordsAndWhatWasDue) {
  call(world, toy::ringInput(world, "door"));
  call(world, toy::ringInput(world, "door", 10));
  const auto listener = start(toy::listenInput(world, "gate", 20));
  world.reset();
  EXPECT_EQ(listener->outcomes.size(), 1u) << "a reset ends all waits";
  world.clock().advance(1min);
  EXPECT_THAT(timeline(), IsEmpty());
  EXPECT_EQ(toy::ringOf(call(world, toy::listenInput(world, "door"))), std::nullopt);
}

TEST(AutomaticClock, EndsALongPollAtOnceWhenNothingElseRuns) {
  World world({.clock = ClockMode::Auto}, {&toy::service()});
  const TimePoint before = world.clock().now();
  EXPECT_EQ(toy::ringOf(call(world, toy::listenInput(world, "door", 20))), std::nullopt);
  EXPECT_EQ(world.clock().now() - before, 20s);
}

TEST(AutomaticClock, JumpsOnlyAsFarAsTheNextThingThatHappens) {
  World world({.clock = ClockMode::Auto}, {&toy::service()});
  const TimePoint before = world.clock().now();
  call(world, toy::ringInput(world, "door", 7));
  EXPECT_THAT(toy::ringOf(call(world, toy::listenInput(world, "door", 20))), Optional(1));
  EXPECT_EQ(world.clock().now() - before, 7s);
}

TEST(AutomaticClock, DoesNotJumpOverAThreadThatWorksOnAMessage) {
  World world({.clock = ClockMode::Auto}, {&toy::service()});
  call(world, toy::ringInput(world, "door"));
  call(world, toy::listenInput(world, "door"));  // this thread has the ring now, and works on it
  const TimePoint before = world.clock().now();
  std::optional<std::int32_t> heard;
  std::thread other([&] { heard = toy::ringOf(call(world, toy::listenInput(world, "door", 20))); });
  while (world.clock().parkedWaiters() == 0) std::this_thread::yield();
  const Clock::RealTime settled = Clock::realNow() + 100ms;  // five times as long as the clock waits before a jump
  while (Clock::realNow() < settled) std::this_thread::yield();
  EXPECT_EQ(world.clock().now(), before);

  call(world, toy::ringInput(world, "door"));
  other.join();
  EXPECT_THAT(heard, Optional(2));
}

TEST(AutomaticClock, JumpsWhenEveryThreadAtWorkIsBlockedItself) {
  World world({.clock = ClockMode::Auto}, {&toy::service()});
  call(world, toy::ringInput(world, "door"));
  std::thread other([&] { call(world, toy::listenInput(world, "door")); });
  other.join();  // that thread took the ring and ended without settling it
  const TimePoint before = world.clock().now();
  call(world, toy::listenInput(world, "door", 20));
  EXPECT_EQ(world.clock().now() - before, 20s);
}

TEST(AutomaticClock, IsHeldByName) {
  World world({.clock = ClockMode::Auto}, {&toy::service()});
  auto hold = world.clock().hold("the test looks around");
  std::thread other([&] { call(world, toy::listenInput(world, "door", 20)); });
  while (world.clock().parkedWaiters() == 0) std::this_thread::yield();
  EXPECT_EQ(world.clock().now(), world.options().epoch);
  hold.release();
  other.join();
  EXPECT_EQ(world.clock().now() - world.options().epoch, 20s);
}

TEST(WallClock, LetsALongPollTakeWhatBecomesDueInRealTime) {
  World world({.clock = ClockMode::Scaled, .clock_scale = 1000}, {&toy::service()});
  call(world, toy::ringInput(world, "door", 5));  // 5 ms of real time
  EXPECT_THAT(toy::ringOf(call(world, toy::listenInput(world, "door", 20))), Optional(1));
}

}  // namespace
}  // namespace squall::core
