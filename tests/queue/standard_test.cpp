// Standard queues: order, visibility, handles, delays, retention, counters.
#include "queue/bench_queue.hpp"

#include <gmock/gmock.h>

namespace squall::queue::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

TEST(StandardQueue, DeliversInTheOrderInWhichMessagesWereSent) {
  BenchQueue bench;
  for (const char* body : {"a", "b", "c"}) bench.send(body);
  EXPECT_THAT(bench.receiveBodies(2), ElementsAre("a", "b"));
  EXPECT_THAT(bench.receiveBodies(2), ElementsAre("c"));
  EXPECT_THAT(bench.receiveBodies(2), IsEmpty());
}

// Seen on AWS: a message that comes back is received before one that was sent while it was in flight.
TEST(StandardQueue, KeepsThePlaceOfAMessageThatBecomesVisibleAgain) {
  BenchQueue bench;
  for (const char* body : {"a", "b", "c", "d"}) bench.send(body);
  bench.receive(3, 3s);
  bench.changeVisibility("c", 0s);
  bench.changeVisibility("b", 0s);
  EXPECT_THAT(bench.receiveBodies(1, 3s), ElementsAre("b"));
  bench.send("e");
  bench.advance(3s);
  EXPECT_THAT(bench.receiveBodies(), ElementsAre("a", "b", "c", "d", "e"));
}

TEST(StandardQueue, PutsAMessageThatWasReceivedThreeTimesToTheBack) {
  BenchQueue bench;
  bench.send("poison");
  bench.send("b");
  for (int i = 0; i < 3; ++i) EXPECT_THAT(bench.receiveBodies(1, 0s), ElementsAre("poison"));
  EXPECT_THAT(bench.receiveBodies(1, 0s), ElementsAre("b"));
  bench.send("c");
  EXPECT_THAT(bench.receiveBodies(1), ElementsAre("b"));
  EXPECT_THAT(bench.receiveBodies(1, 0s), ElementsAre("poison"));
  EXPECT_THAT(bench.receiveBodies(), ElementsAre("c", "poison"));
}

TEST(StandardQueue, ForgetsAReturnedMessageThatIsPurgedExpiredOrHiddenAgain) {
  BenchQueue bench({.retention = 1min});
  bench.send("a");
  bench.send("b");
  bench.receive(2, 5s);
  bench.advance(5s);
  EXPECT_EQ(bench.changeVisibility("a", 10s), Settled::Done);
  EXPECT_THAT(bench.receiveBodies(1, 0s), ElementsAre("b"));
  bench.advance(55s);
  EXPECT_THAT(bench.receiveBodies(), IsEmpty());
  bench.send("c");
  bench.receiveBodies(1, 0s);
  bench.engine.clear(EventKind::Purge, "", bench.effects);
  EXPECT_THAT(bench.receiveBodies(), IsEmpty());
}

TEST(StandardQueue, HidesAMessageUntilTheVeryInstantAtWhichItsVisibilityTimeoutEnds) {
  BenchQueue bench;
  bench.send("a");
  bench.receive(1, 30s);
  bench.advance(30s - 1us);
  EXPECT_THAT(bench.receiveBodies(), IsEmpty());
  EXPECT_EQ(bench.engine.nextDue(), kStart + 30s);
  bench.advance(1us);
  EXPECT_THAT(bench.receiveBodies(), ElementsAre("a"));
}

TEST(StandardQueue, NamesTheConsumeAsTheCauseOfTheExpiryAndTheExpiryAsTheCauseOfTheRequeue) {
  BenchQueue bench;
  bench.send("a");
  bench.receive(1, 5s);
  bench.advance(5s);
  const std::vector<core::Effect>& effects = bench.effects.list();
  ASSERT_THAT(effects, SizeIs(4));
  EXPECT_EQ(effects[1].kind, EventKind::Consume);
  EXPECT_EQ(effects[2].kind, EventKind::Expire);
  EXPECT_EQ(effects[2].cause, BenchQueue::recordOf(1));
  EXPECT_EQ(effects[3].kind, EventKind::Requeue);
  EXPECT_EQ(effects[3].cause, BenchQueue::recordOf(2));
  EXPECT_EQ(effects[3].attempt, 1);
  EXPECT_EQ(effects[3].message_id, "a");
}

TEST(StandardQueue, KeepsTheFirstReceiveTimeAndCountsReceives) {
  BenchQueue bench;
  bench.send("a");
  bench.advance(1s);
  const Delivery first = bench.receive(1, 10s).deliveries.at(0);
  bench.advance(10s);
  const Delivery second = bench.receive(1, 10s).deliveries.at(0);
  EXPECT_EQ(first.receive_count, 1);
  EXPECT_EQ(second.receive_count, 2);
  EXPECT_EQ(second.sent, kStart);
  EXPECT_EQ(second.first_received, kStart + 1s);
  EXPECT_NE(first.handle, second.handle);
}

TEST(StandardQueue, MakesAMessageReceivedWithTimeoutZeroVisibleAtOnceButHandsItOutOnceACall) {
  BenchQueue bench;
  bench.send("a");
  bench.send("b");
  EXPECT_THAT(bench.receiveBodies(10, 0s), ElementsAre("a", "b"));
  EXPECT_EQ(bench.engine.counts().in_flight, 0u);
  EXPECT_THAT(bench.receiveBodies(10, 0s), ElementsAre("a", "b"));
  EXPECT_THAT(bench.effectsOf(EventKind::Expire), SizeIs(4));
}

TEST(StandardQueue, AcknowledgesByAnyHandleOfTheMessageAndNoMoreThanOnce) {
  BenchQueue bench;
  bench.send("a");
  const Handle first = bench.receive(1, 1s).deliveries.at(0).handle;
  bench.advance(1s);
  const Handle second = bench.receive(1, 1s).deliveries.at(0).handle;
  EXPECT_EQ(bench.acknowledge(first), Settled::Done);
  EXPECT_EQ(bench.acknowledge(second), Settled::Gone);
  EXPECT_EQ(bench.engine.size(), 0u);
  EXPECT_THAT(bench.effectsOf(EventKind::Acknowledge), SizeIs(1));
}

TEST(StandardQueue, AcknowledgesAMessageWhoseTimeoutIsOverAndThatNobodyReceivedSince) {
  BenchQueue bench;
  bench.send("a");
  bench.receive(1, 1s);
  bench.advance(1s);
  EXPECT_EQ(bench.acknowledge("a"), Settled::Done);
  EXPECT_THAT(bench.receiveBodies(), IsEmpty());
}

TEST(StandardQueue, TakesNoHandleOfAnEarlierMessageForTheOneThatHasItsSlotNow) {
  BenchQueue bench;
  bench.send("a");
  bench.receive();
  bench.acknowledge("a");
  bench.send("b");
  bench.receive();
  ASSERT_EQ(bench.last_handle["a"].slot, bench.last_handle["b"].slot);
  EXPECT_EQ(bench.acknowledge("a"), Settled::Gone);
  EXPECT_EQ(bench.changeVisibility("a", 0s), Settled::Gone);
  EXPECT_EQ(bench.engine.size(), 1u);
}

TEST(StandardQueue, TakesNoHandleOfADeliveryThatHasNotBeen) {
  BenchQueue bench;
  bench.send("a");
  const Handle handle = bench.receive().deliveries.at(0).handle;
  EXPECT_EQ(bench.acknowledge(Handle{handle.slot, handle.generation, 2}), Settled::Gone);
  EXPECT_EQ(bench.acknowledge(Handle{handle.slot, handle.generation, 0}), Settled::Gone);
  EXPECT_EQ(bench.acknowledge(Handle{123456, 0, 1}), Settled::Gone);
}

TEST(StandardQueue, GivesAMessageBackAtOnceWhenItsTimeoutIsSetToZero) {
  BenchQueue bench;
  bench.send("a");
  bench.receive();
  EXPECT_EQ(bench.changeVisibility("a", 0s), Settled::Done);
  EXPECT_THAT(bench.effectsOf(EventKind::Reject), SizeIs(1));
  ASSERT_THAT(bench.effectsOf(EventKind::Requeue), SizeIs(1));
  EXPECT_EQ(bench.effectsOf(EventKind::Requeue)[0].cause, BenchQueue::recordOf(2));
  EXPECT_THAT(bench.receiveBodies(), ElementsAre("a"));
}

TEST(StandardQueue, CountsAChangedTimeoutFromTheChangeOn) {
  BenchQueue bench;
  bench.send("a");
  bench.receive(1, 30s);
  bench.advance(20s);
  EXPECT_EQ(bench.changeVisibility("a", 15s), Settled::Done);
  bench.advance(15s - 1us);
  EXPECT_THAT(bench.receiveBodies(), IsEmpty());
  bench.advance(1us);
  EXPECT_THAT(bench.receiveBodies(), ElementsAre("a"));
}

TEST(StandardQueue, HidesAVisibleMessageAgainWhenAnOldHandleExtendsIt) {
  BenchQueue bench;
  bench.send("a");
  bench.receive(1, 1s);
  bench.advance(1s);
  EXPECT_EQ(bench.changeVisibility("a", 10s), Settled::Done);
  EXPECT_THAT(bench.receiveBodies(), IsEmpty());
  bench.advance(10s);
  EXPECT_THAT(bench.receiveBodies(), ElementsAre("a"));
}

TEST(StandardQueue, BoundsTheTimeInFlightByTwelveHoursFromTheReceive) {
  BenchQueue bench;
  bench.send("a");
  bench.receive(1, 10h);
  bench.advance(1s);
  EXPECT_EQ(bench.changeVisibility("a", 12h), Settled::BeyondLimit);
  EXPECT_EQ(bench.changeVisibility("a", 12h - 1s), Settled::Done);
}

TEST(StandardQueue, DelaysAMessageByItsOwnDelayOrElseByTheQueues) {
  BenchQueue bench({.delay = 10s});
  bench.send("queue's");
  bench.send("none", {}, 0s);
  bench.send("own", {}, 5s);
  EXPECT_THAT(bench.receiveBodies(), ElementsAre("none"));
  EXPECT_EQ(bench.engine.counts().delayed, 2u);
  bench.advance(5s);
  EXPECT_THAT(bench.receiveBodies(), ElementsAre("own"));
  bench.advance(5s);
  EXPECT_THAT(bench.receiveBodies(), ElementsAre("queue's"));
}

TEST(StandardQueue, TellsWaitersWhenADelayIsOver) {
  BenchQueue bench;
  bench.send("a", {}, 5s);
  bench.advance(5s);
  EXPECT_THAT(bench.effects.touched(), ElementsAre("orders"));
}

TEST(StandardQueue, AppliesANewDelayToLaterMessagesAlone) {
  BenchQueue bench({.delay = 10s});
  bench.send("before");
  bench.engine.setDelay(0s, bench.now);
  bench.send("after");
  EXPECT_THAT(bench.receiveBodies(), ElementsAre("after"));
  bench.advance(10s);
  EXPECT_THAT(bench.receiveBodies(), ElementsAre("before"));
}

TEST(StandardQueue, DropsMessagesAtTheEndOfTheirRetentionInFlightOrNot) {
  BenchQueue bench({.retention = 60s});
  bench.send("hidden");
  bench.send("visible");
  bench.send("delayed", {}, 900s);
  bench.receive(1, 500s);
  bench.advance(60s - 1us);
  EXPECT_EQ(bench.engine.size(), 3u);
  bench.advance(1us);
  EXPECT_EQ(bench.engine.size(), 0u);
  ASSERT_THAT(bench.effectsOf(EventKind::Drop), SizeIs(3));
  EXPECT_EQ(bench.effectsOf(EventKind::Drop)[0].message_id, "hidden");
  EXPECT_EQ(bench.acknowledge("hidden"), Settled::Gone);
  EXPECT_EQ(bench.engine.nextDue(), std::nullopt);
}

TEST(StandardQueue, DoesNotMakeAMessageVisibleOnceMoreWhenItsRetentionEndsAtThatInstant) {
  BenchQueue bench({.retention = 60s});
  bench.send("a");
  bench.receive(1, 60s);
  bench.advance(60s);
  EXPECT_THAT(bench.effectsOf(EventKind::Requeue), IsEmpty());
  EXPECT_THAT(bench.effectsOf(EventKind::Drop), SizeIs(1));
}

TEST(StandardQueue, AppliesANewRetentionToMessagesThatAreThere) {
  BenchQueue bench({.retention = 600s});
  bench.send("a");
  bench.advance(100s);
  bench.engine.setRetention(60s);
  bench.engine.runDue(bench.now, bench.effects);
  EXPECT_EQ(bench.engine.size(), 0u);
}

TEST(StandardQueue, CountsRetentionOfAMovedMessageFromItsFirstSend) {
  BenchQueue bench({.retention = 60s});
  bench.send("first");
  bench.advance(10s);
  bench.send("second");
  bench.engine.arrive({.message = BenchQueue::message("moved"), .group = "", .sent = kStart - 20s}, bench.now,
                      bench.effects);
  EXPECT_EQ(bench.engine.nextDue(), kStart + 40s);
  bench.advance(30s);
  EXPECT_THAT(bench.receiveBodies(10, 0s), ElementsAre("first", "second"));
  bench.advance(20s);
  EXPECT_THAT(bench.receiveBodies(10, 0s), ElementsAre("second"));
}

TEST(StandardQueue, CountsMessagesByState) {
  BenchQueue bench;
  for (const char* body : {"a", "b", "c"}) bench.send(body);
  bench.send("d", {}, 5s);
  bench.receive(2);
  const Counts counts = bench.engine.counts();
  EXPECT_EQ(counts.available, 1u);
  EXPECT_EQ(counts.in_flight, 2u);
  EXPECT_EQ(counts.delayed, 1u);
}

TEST(StandardQueue, PurgesWhatIsVisibleInFlightAndDelayedAndNamesEachMessage) {
  BenchQueue bench;
  bench.send("a");
  bench.send("b");
  bench.send("c", {}, 5s);
  bench.receive();
  EXPECT_EQ(bench.engine.clear(EventKind::Purge, "purged", bench.effects), 3u);
  EXPECT_EQ(bench.engine.size(), 0u);
  EXPECT_EQ(bench.engine.nextDue(), std::nullopt);
  ASSERT_THAT(bench.effectsOf(EventKind::Purge), SizeIs(3));
  EXPECT_EQ(bench.effectsOf(EventKind::Purge)[2].message_id, "c");
  EXPECT_EQ(bench.acknowledge("a"), Settled::Gone);
  bench.send("d");
  EXPECT_THAT(bench.receiveBodies(), ElementsAre("d"));
}

TEST(StandardQueue, RefusesReceivesWhileTooManyMessagesAreInFlight) {
  BenchQueue bench({.in_flight_limit = 3});
  for (const char* body : {"a", "b", "c", "d"}) bench.send(body);
  EXPECT_THAT(bench.receiveBodies(), ElementsAre("a", "b", "c"));
  EXPECT_EQ(bench.receive().status, Received::Status::OverLimit);
  bench.acknowledge("a");
  EXPECT_THAT(bench.receiveBodies(), ElementsAre("d"));
}

TEST(StandardQueue, ShowsAllMessagesInPagesAndChangesNothing) {
  BenchQueue bench;
  for (const char* body : {"a", "b", "c"}) bench.send(body);
  bench.send("d", {}, 5s);
  bench.receive(1, 30s);
  const std::vector<MessageView> page = bench.engine.peek(0, 2);
  ASSERT_THAT(page, SizeIs(2));
  EXPECT_EQ(*page[0].message->body, "a");
  EXPECT_EQ(page[0].state, MessageState::InFlight);
  EXPECT_EQ(page[0].due, kStart + 30s);
  EXPECT_EQ(page[1].state, MessageState::Available);
  EXPECT_EQ(page[1].receive_count, 0);
  const std::vector<MessageView> rest = bench.engine.peek(2, 10);
  ASSERT_THAT(rest, SizeIs(2));
  EXPECT_EQ(rest[1].state, MessageState::Delayed);
  EXPECT_EQ(bench.engine.counts().available, 2u);
}

}  // namespace
}  // namespace squall::queue::testing
