// Dead-letter moves: when they happen, and what a message keeps.
#include "queue/bench_queue.hpp"

#include <gmock/gmock.h>

namespace squall::queue::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

TEST(Redrive, MovesAMessageWhenAReceiveAsksForItOnceTooOften) {
  Queue dead("orders-dlq");
  BenchQueue bench;
  bench.sink = std::make_unique<MoveTo>(dead, 3);
  bench.send("poison");
  for (int receive = 1; receive <= 3; ++receive) {
    EXPECT_THAT(bench.receiveBodies(10, 1s), ElementsAre("poison"));
    bench.advance(1s);
  }
  EXPECT_EQ(dead.size(), 0u) << "nothing moves before a consumer asks again";
  EXPECT_THAT(bench.receiveBodies(), IsEmpty());
  EXPECT_EQ(dead.size(), 1u);
  EXPECT_EQ(bench.engine.size(), 0u);

  ASSERT_THAT(bench.effectsOf(EventKind::DeadLetter), SizeIs(1));
  const core::Effect moved = bench.effectsOf(EventKind::DeadLetter)[0];
  EXPECT_EQ(moved.resource, "orders");
  EXPECT_EQ(moved.attempt, 3);
  EXPECT_EQ(moved.detail, "after 3 receives, to orders-dlq");
  EXPECT_EQ(*moved.body, "poison");
  EXPECT_THAT(bench.effects.touched(), ElementsAre("orders-dlq"));
}

TEST(Redrive, KeepsIdSentTimeAndReceiveCountOnAStandardQueue) {
  Queue dead("orders-dlq");
  BenchQueue bench;
  bench.sink = std::make_unique<MoveTo>(dead, 1);
  bench.send("poison");
  bench.advance(5s);
  bench.receive(1, 0s);
  bench.advance(5s);
  bench.receive();
  const Received got = dead.receive({}, nullptr, bench.now, bench.effects);
  ASSERT_THAT(got.deliveries, SizeIs(1));
  EXPECT_EQ(got.deliveries[0].message->id, "poison");
  EXPECT_EQ(got.deliveries[0].sent, kStart);
  EXPECT_EQ(got.deliveries[0].first_received, kStart + 5s);
  EXPECT_EQ(got.deliveries[0].receive_count, 2);
}

TEST(Redrive, CountsAfreshInADeadLetterQueueThatHasOneItself) {
  BenchQueue second;
  Queue third("third");
  second.sink = std::make_unique<MoveTo>(third, 2);
  second.engine.arrive({.message = BenchQueue::message("poison"), .group = "", .sent = kStart, .receive_count = 5},
                       kStart, second.effects);
  EXPECT_THAT(second.receiveBodies(1, 0s), ElementsAre("poison"));
  EXPECT_THAT(second.receiveBodies(1, 0s), ElementsAre("poison"));
  EXPECT_THAT(second.receiveBodies(1, 0s), IsEmpty());
  EXPECT_EQ(third.size(), 1u);
}

TEST(Redrive, GivesAMessageOnAFifoQueueANewSentTimeAndFreesItsGroup) {
  Queue dead("orders-dlq.fifo", BenchQueue::fifo());
  BenchQueue bench(BenchQueue::fifo());
  bench.sink = std::make_unique<MoveTo>(dead, 1);
  bench.send("poison", "g");
  bench.send("good", "g");
  bench.receive(1, 1s);
  bench.advance(1s);
  EXPECT_THAT(bench.receiveBodies(), ElementsAre("good"));
  const std::vector<MessageView> views = dead.peek(0, 10);
  ASSERT_THAT(views, SizeIs(1));
  EXPECT_EQ(views[0].sent, kStart + 1s);
  EXPECT_EQ(views[0].group, "g");
}

TEST(Redrive, CanMoveToTheSameQueue) {
  BenchQueue bench;
  bench.sink = std::make_unique<MoveTo>(bench.engine, 1);
  bench.send("poison");
  bench.receive(1, 0s);
  EXPECT_THAT(bench.receiveBodies(), IsEmpty());
  EXPECT_EQ(bench.engine.size(), 1u);
  EXPECT_THAT(bench.receiveBodies(), ElementsAre("poison"));
}

TEST(Redrive, TakesOutTheNextAvailableMessageForAMoveTask) {
  BenchQueue bench;
  bench.send("a");
  bench.send("b");
  bench.receive();
  const std::optional<Moved> moved = bench.engine.takeNext();
  ASSERT_TRUE(moved);
  EXPECT_EQ(moved->message->id, "b");
  EXPECT_EQ(moved->first_received, std::nullopt);
  EXPECT_EQ(bench.engine.takeNext().has_value(), false);
  EXPECT_EQ(bench.engine.size(), 1u);
}

}  // namespace
}  // namespace squall::queue::testing
