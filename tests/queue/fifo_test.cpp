// FIFO queues: groups, order, deduplication, repeatable receives. Orders marked "recorded" are AWS's own.
#include "queue/bench_queue.hpp"

#include <gmock/gmock.h>

namespace squall::queue::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class FifoQueue : public ::testing::Test {
 protected:
  // Sends "g1-m1" to group "g1".
  void send(std::initializer_list<const char*> names) {
    for (const std::string name : names) bench.send(name, name.substr(0, 2));
  }
  BenchQueue bench{BenchQueue::fifo()};
};

TEST_F(FifoQueue, ReturnsAllOfOneGroupBeforeTheNext) {  // recorded
  send({"g1-m1", "g2-m1", "g1-m2", "g1-m3"});
  EXPECT_THAT(bench.receiveBodies(), ElementsAre("g1-m1", "g1-m2", "g1-m3", "g2-m1"));
}

TEST_F(FifoQueue, LocksAGroupWhileAMessageOfItIsInFlight) {
  send({"g1-m1", "g1-m2", "g2-m1"});
  EXPECT_THAT(bench.receiveBodies(1), ElementsAre("g1-m1"));
  EXPECT_THAT(bench.receiveBodies(), ElementsAre("g2-m1"));
  EXPECT_THAT(bench.receiveBodies(), IsEmpty());
  bench.acknowledge("g1-m1");
  EXPECT_THAT(bench.receiveBodies(), ElementsAre("g1-m2"));
}

TEST_F(FifoQueue, CountsMessagesOfALockedGroupAsAvailable) {  // recorded
  send({"g1-m1", "g1-m2", "g2-m1", "g2-m2", "g3-m1", "g3-m2"});
  bench.receive();
  bench.receive();
  EXPECT_EQ(bench.engine.counts().available, 4u);
  EXPECT_EQ(bench.engine.counts().in_flight, 2u);
}

TEST_F(FifoQueue, ServesGroupsInTheOrderInWhichTheirFirstMessageBecameVisible) {  // recorded
  send({"g1-m1", "g2-m1", "g2-m2", "g3-m1", "g1-m2"});
  EXPECT_THAT(bench.receiveBodies(3, 0s), ElementsAre("g1-m1", "g1-m2", "g2-m1"));
  EXPECT_THAT(bench.receiveBodies(10, 0s), ElementsAre("g3-m1", "g1-m1", "g1-m2", "g2-m1", "g2-m2"));
}

TEST_F(FifoQueue, LeavesAGroupItsPlaceWhenItsMessagesInFlightAreAcknowledged) {  // recorded
  send({"g1-m1", "g1-m2", "g2-m1", "g2-m2", "g1-m3", "g1-m4", "g3-m1"});
  bench.receive(2);
  bench.acknowledge("g1-m1");
  bench.acknowledge("g1-m2");
  EXPECT_THAT(bench.receiveBodies(), ElementsAre("g2-m1", "g2-m2", "g1-m3", "g1-m4", "g3-m1"));
}

TEST_F(FifoQueue, KeepsAGroupLockedUntilTheLastOfItsMessagesInFlightIsGone) {  // recorded
  send({"g1-m1", "g1-m2", "g1-m3", "g2-m1"});
  bench.receive(2);
  bench.acknowledge("g1-m1");
  EXPECT_THAT(bench.receiveBodies(), ElementsAre("g2-m1"));
}

TEST_F(FifoQueue, DeliversAnEarlierMessageWhileALaterOneIsInFlight) {  // recorded
  send({"g1-m1", "g1-m2", "g2-m1"});
  bench.receive(2);
  bench.changeVisibility("g1-m1", 0s);
  EXPECT_THAT(bench.receiveBodies(3), ElementsAre("g2-m1", "g1-m1"));
}

struct Extended {
  const char* body;
  std::vector<std::string> delivered;
  friend std::ostream& operator<<(std::ostream& out, const Extended& row) { return out << row.body; }
};
class FifoOvertaking : public ::testing::TestWithParam<Extended> {};

TEST_P(FifoOvertaking, LetsNothingOvertakeAnInvisibleMessage) {  // recorded
  BenchQueue bench(BenchQueue::fifo());
  for (const char* body : {"foo", "bar", "baz"}) bench.send(body, "g");
  bench.receive(3, 1s);
  bench.changeVisibility(GetParam().body, 4s);
  bench.advance(2500ms);
  EXPECT_EQ(bench.receiveBodies(5), GetParam().delivered);
}
INSTANTIATE_TEST_SUITE_P(ByPosition, FifoOvertaking,
                         ::testing::Values(Extended{"foo", {}}, Extended{"bar", {"foo"}},
                                           Extended{"baz", {"foo", "bar"}}));

TEST_F(FifoQueue, PutsRequeuedMessagesBackByTheirSequenceAndNotAtTheTail) {
  send({"g1-m1", "g1-m2", "g1-m3"});
  bench.receive(2, 10s);
  bench.changeVisibility("g1-m2", 0s);
  bench.advance(10s);
  EXPECT_THAT(bench.receiveBodies(), ElementsAre("g1-m1", "g1-m2", "g1-m3"));
}

TEST_F(FifoQueue, RefusesAHandleWhoseTimeoutIsOver) {
  send({"g1-m1"});
  bench.receive(1, 1s);
  bench.advance(1s);
  EXPECT_EQ(bench.acknowledge("g1-m1"), Settled::Expired);
  EXPECT_EQ(bench.changeVisibility("g1-m1", 5s), Settled::Expired);
}

TEST_F(FifoQueue, RefusesTheHandleOfAnEarlierDelivery) {
  send({"g1-m1"});
  const Handle old = bench.receive(1, 1s).deliveries.at(0).handle;
  bench.advance(1s);
  bench.receive();
  EXPECT_EQ(bench.acknowledge(old), Settled::Expired);
  EXPECT_EQ(bench.acknowledge("g1-m1"), Settled::Done);
  EXPECT_EQ(bench.acknowledge("g1-m1"), Settled::Gone);
}

TEST_F(FifoQueue, KeepsAHandleValidWhenItsTimeoutIsExtended) {
  send({"g1-m1"});
  bench.receive(1, 1s);
  bench.changeVisibility("g1-m1", 10s);
  bench.advance(5s);
  EXPECT_EQ(bench.acknowledge("g1-m1"), Settled::Done);
}

TEST_F(FifoQueue, NumbersMessagesUpwards) {
  const std::uint64_t first = bench.send("a", "g").sequence;
  EXPECT_GT(bench.send("b", "h").sequence, first);
}

TEST_F(FifoQueue, AnswersADuplicateWithTheFirstIdAndSequenceForFiveMinutes) {
  const Accepted first = bench.send("a", "g", {}, "dedup");
  bench.receive();
  bench.acknowledge("a");
  bench.advance(5min - 1us);
  const Accepted second = bench.send("b", "g", {}, "dedup");
  EXPECT_TRUE(second.duplicate);
  EXPECT_EQ(second.message_id, "a");
  EXPECT_EQ(second.sequence, first.sequence);
  EXPECT_THAT(bench.effectsOf(EventKind::Duplicate), SizeIs(1));
  EXPECT_THAT(bench.receiveBodies(), IsEmpty());
  bench.advance(1us);
  EXPECT_FALSE(bench.send("c", "g", {}, "dedup").duplicate);
  EXPECT_THAT(bench.receiveBodies(), ElementsAre("c"));
}

TEST_F(FifoQueue, DoesNotLetADuplicateProlongTheWindow) {
  bench.send("a", "g", {}, "dedup");
  bench.advance(3min);
  bench.send("b", "g", {}, "dedup");
  bench.advance(2min);
  EXPECT_FALSE(bench.send("c", "g", {}, "dedup").duplicate);
}

TEST_F(FifoQueue, CountsDeduplicationIdsPerQueueOrPerGroup) {
  bench.send("a", "g", {}, "dedup");
  EXPECT_TRUE(bench.send("b", "h", {}, "dedup").duplicate);
  BenchQueue per_group(BenchQueue::fifo({.dedup_scope = DedupScope::Group}));
  per_group.send("a", "g", {}, "dedup");
  EXPECT_FALSE(per_group.send("b", "h", {}, "dedup").duplicate);
  EXPECT_TRUE(per_group.send("c", "g", {}, "dedup").duplicate);
}

TEST_F(FifoQueue, ForgetsDeduplicationIdsWhenPurged) {  // recorded
  bench.send("a", "g", {}, "dedup");
  bench.engine.clear(EventKind::Purge, "", bench.effects);
  EXPECT_FALSE(bench.send("b", "g", {}, "dedup").duplicate);
}

TEST_F(FifoQueue, IgnoresAMessagesOwnDelayAndTakesTheQueues) {
  BenchQueue delayed(BenchQueue::fifo({.delay = 2s}));
  delayed.send("a", "g", 0s);
  EXPECT_THAT(delayed.receiveBodies(), IsEmpty());
  delayed.advance(2s);
  EXPECT_THAT(delayed.receiveBodies(), ElementsAre("a"));
}

TEST_F(FifoQueue, AppliesANewDelayToMessagesThatStillWait) {
  BenchQueue delayed(BenchQueue::fifo({.delay = 100s}));
  delayed.send("a", "g");
  delayed.advance(10s);
  delayed.engine.setDelay(30s, delayed.now);
  EXPECT_EQ(delayed.engine.nextDue(), kStart + 30s);
  delayed.engine.setDelay(5s, delayed.now);
  delayed.engine.runDue(delayed.now, delayed.effects);
  EXPECT_THAT(delayed.receiveBodies(), ElementsAre("a"));
}

TEST_F(FifoQueue, LetsNothingOvertakeADelayedMessage) {
  BenchQueue delayed(BenchQueue::fifo({.delay = 10s}));
  delayed.send("a", "g");
  delayed.engine.arrive({.message = BenchQueue::message("moved"), .group = "g", .sent = kStart}, delayed.now,
                        delayed.effects);
  EXPECT_THAT(delayed.receiveBodies(), IsEmpty());
  delayed.advance(10s);
  EXPECT_THAT(delayed.receiveBodies(), ElementsAre("a", "moved"));
}

TEST_F(FifoQueue, AnswersWithNothingWhileTooManyMessagesAreInFlight) {
  BenchQueue capped(BenchQueue::fifo({.in_flight_limit = 2}));
  for (const char* body : {"a", "b", "c"}) capped.send(body, body);
  EXPECT_THAT(capped.receiveBodies(), ElementsAre("a", "b"));
  const Received refused = capped.receive();
  EXPECT_EQ(refused.status, Received::Status::Ok);
  EXPECT_THAT(refused.deliveries, IsEmpty());
}

TEST_F(FifoQueue, FindsOnlyGroupsAmongItsFirstMessages) {
  BenchQueue scanning(BenchQueue::fifo({.group_scan_limit = 3}));
  for (const char* body : {"a1", "a2", "a3", "a4"}) scanning.send(body, "a");
  scanning.send("b1", "b");
  EXPECT_THAT(scanning.receiveBodies(1), ElementsAre("a1"));
  EXPECT_THAT(scanning.receiveBodies(), IsEmpty());  // a is locked, b is too far back
  scanning.acknowledge("a1");
  EXPECT_THAT(scanning.receiveBodies(1), ElementsAre("a2"));
  EXPECT_THAT(scanning.receiveBodies(), IsEmpty());
  scanning.acknowledge("a2");  // a3, a4, b1 are the first three now
  EXPECT_THAT(scanning.receiveBodies(1), ElementsAre("a3"));
  EXPECT_THAT(scanning.receiveBodies(), ElementsAre("b1"));
}

TEST_F(FifoQueue, RepeatsAReceiveByItsAttemptIdAndHidesTheMessagesAfresh) {
  send({"g1-m1", "g1-m2", "g2-m1"});
  const Received first = bench.receive(2, 10s, "attempt");
  bench.advance(8s);
  const Received again = bench.receive(2, 10s, "attempt");
  ASSERT_THAT(again.deliveries, SizeIs(2));
  EXPECT_EQ(again.deliveries[0].handle, first.deliveries[0].handle);
  EXPECT_EQ(again.deliveries[1].handle, first.deliveries[1].handle);
  EXPECT_EQ(again.deliveries[0].receive_count, 1);
  bench.advance(8s);
  EXPECT_EQ(bench.engine.counts().in_flight, 2u);
  bench.advance(2s);
  EXPECT_EQ(bench.engine.counts().in_flight, 0u);
}

TEST_F(FifoQueue, RefusesToRepeatAReceiveOnceAMessageOfItWasAcknowledged) {
  send({"g1-m1", "g1-m2"});
  bench.receive(2, 30s, "attempt");
  bench.acknowledge("g1-m1");
  EXPECT_EQ(bench.receive(2, 30s, "attempt").status, Received::Status::NotRepeatable);
}

TEST_F(FifoQueue, RefusesToRepeatAReceiveOnceAVisibilityTimeoutOfItWasChanged) {
  send({"g1-m1"});
  bench.receive(1, 30s, "attempt");
  bench.changeVisibility("g1-m1", 60s);
  EXPECT_EQ(bench.receive(1, 30s, "attempt").status, Received::Status::NotRepeatable);
}

TEST_F(FifoQueue, ReceivesAnewByAnAttemptIdWhoseMessagesTimedOut) {
  send({"g1-m1"});
  bench.receive(1, 5s, "attempt");
  bench.advance(5s);
  const Received again = bench.receive(1, 5s, "attempt");
  ASSERT_THAT(again.deliveries, SizeIs(1));
  EXPECT_EQ(again.deliveries[0].receive_count, 2);
}

TEST_F(FifoQueue, ForgetsAnAttemptIdAfterFiveMinutes) {
  send({"g1-m1", "g2-m1"});
  bench.receive(1, 10min, "attempt");
  bench.advance(5min);
  const Received other = bench.receive(1, 10min, "attempt");
  ASSERT_THAT(other.deliveries, SizeIs(1));
  EXPECT_EQ(*other.deliveries[0].message->body, "g2-m1");
}

TEST_F(FifoQueue, WantsAGroupAndADeduplicationId) { EXPECT_THROW(bench.send("a"), std::logic_error); }

}  // namespace
}  // namespace squall::queue::testing
