// What chaos does to messages, and that a queue stays a queue meanwhile. model_test.cpp runs the same at random.
#include "queue/bench_queue.hpp"

#include <gmock/gmock.h>

namespace squall::queue::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

std::vector<std::string> candidatesOf(const BenchQueue& bench, std::size_t most) {
  std::vector<std::string> ids;
  for (const MessageView& view : bench.engine.candidates(most, bench.sink.get(), bench.now))
    ids.push_back(view.message->id);
  return ids;
}

// The last effect, with what a record of it would show.
std::string lastEffect(const BenchQueue& bench) {
  const core::Effect& effect = bench.effects.list().back();
  return std::string(toString(effect.kind)) + " " + effect.message_id + " " + std::to_string(effect.attempt) +
         " because of " + std::to_string(effect.cause) + (effect.detail.empty() ? "" : ": " + effect.detail);
}

TEST(Disturbance, CandidatesAreWhatAReceiveWouldDeliverAndChangeNothing) {
  BenchQueue bench;
  for (const char* body : {"a", "b", "c"}) bench.send(body);
  bench.receive(1, 5s);
  bench.advance(5s);
  const std::size_t effects_before = bench.effects.list().size();
  const std::vector<MessageView> views = bench.engine.candidates(2, nullptr, bench.now);
  ASSERT_THAT(views, SizeIs(2));
  EXPECT_EQ(views[0].message->id, "a");
  EXPECT_EQ(views[0].receive_count, 1);
  EXPECT_EQ(views[1].message->id, "b");
  EXPECT_EQ(views[1].receive_count, 0);
  EXPECT_EQ(bench.effects.list().size(), effects_before);
  EXPECT_THAT(bench.receiveBodies(2), ElementsAre("a", "b"));
}

TEST(Disturbance, CandidatesLeaveOutWhatAReceiveWouldDeadLetter) {
  Queue dead("dead");
  BenchQueue bench;
  bench.sink = std::make_unique<MoveTo>(dead, 1);
  bench.send("poison");
  bench.send("good");
  bench.receive(1, 0s);
  EXPECT_THAT(candidatesOf(bench, 10), ElementsAre("good"));
  EXPECT_EQ(dead.size(), 0u);
}

TEST(Disturbance, CandidatesRespectLockedFifoGroups) {
  BenchQueue bench(BenchQueue::fifo());
  for (const char* body : {"a1", "a2"}) bench.send(body, "a");
  for (const char* body : {"b1", "b2"}) bench.send(body, "b");
  bench.receive(1);
  EXPECT_THAT(candidatesOf(bench, 10), ElementsAre("b1", "b2"));
}

TEST(Disturbance, CandidatesEndWhereTooManyMessagesWouldBeInFlight) {
  BenchQueue bench({.in_flight_limit = 2});
  for (const char* body : {"a", "b", "c"}) bench.send(body);
  bench.receive(1);
  EXPECT_THAT(candidatesOf(bench, 10), ElementsAre("b"));
}

TEST(Disturbance, HidesAMessageUntilItsTimeWithoutCountingAReceive) {
  BenchQueue bench;
  bench.send("a");
  bench.send("b");
  EXPECT_TRUE(bench.engine.hide("a", bench.now + 10s, bench.now));
  EXPECT_EQ(bench.engine.counts().delayed, 1u);
  EXPECT_EQ(bench.engine.nextDue(), bench.now + 10s);
  EXPECT_THAT(bench.receiveBodies(), ElementsAre("b"));
  bench.advance(10s);
  EXPECT_THAT(bench.effects.touched(), ElementsAre("orders")) << "waiting receives must look again";
  const Received back = bench.receive();
  ASSERT_THAT(back.deliveries, SizeIs(1));
  EXPECT_EQ(back.deliveries[0].message->id, "a");
  EXPECT_EQ(back.deliveries[0].receive_count, 1);
}

TEST(Disturbance, StallsAFifoGroupBehindAHiddenMessage) {
  BenchQueue bench(BenchQueue::fifo({.delay = 0s}));
  for (const char* body : {"a1", "a2"}) bench.send(body, "a");
  bench.send("b1", "b");
  EXPECT_TRUE(bench.engine.hide("a1", bench.now + 10s, bench.now));
  EXPECT_THAT(bench.receiveBodies(), ElementsAre("b1"));
  bench.engine.setDelay(0s, bench.now);
  EXPECT_THAT(bench.receiveBodies(), IsEmpty()) << "a new delay of the queue is not about hidden messages";
  bench.advance(10s);
  EXPECT_THAT(bench.receiveBodies(), ElementsAre("a1", "a2"));
}

TEST(Disturbance, ProlongsADelayButDoesNotShortenIt) {
  BenchQueue bench;
  bench.send("a", {}, 10s);
  EXPECT_FALSE(bench.engine.hide("a", bench.now + 5s, bench.now));
  EXPECT_TRUE(bench.engine.hide("a", bench.now + 20s, bench.now));
  bench.advance(19s);
  EXPECT_THAT(bench.receiveBodies(), IsEmpty());
  bench.advance(1s);
  EXPECT_THAT(bench.receiveBodies(), ElementsAre("a"));
}

TEST(Disturbance, LetsAnOldHandleSettleAHiddenMessage) {
  BenchQueue bench;
  for (const char* body : {"a", "b"}) bench.send(body);
  bench.receive(2, 1s);
  bench.advance(1s);
  for (const char* body : {"a", "b"}) ASSERT_TRUE(bench.engine.hide(body, bench.now + 10s, bench.now));
  EXPECT_EQ(bench.acknowledge("a"), Settled::Done);
  EXPECT_EQ(bench.changeVisibility("b", 30s), Settled::Done);
  EXPECT_EQ(bench.engine.counts().in_flight, 1u);
  EXPECT_EQ(bench.engine.counts().delayed, 0u);
}

TEST(Disturbance, LetsMessagesChangePlacesInLine) {
  BenchQueue bench;
  for (const char* body : {"a", "b", "c", "d"}) bench.send(body);
  EXPECT_TRUE(bench.engine.reorder({"c", "a", "b"}));
  EXPECT_THAT(candidatesOf(bench, 10), ElementsAre("c", "a", "b", "d"));
  EXPECT_THAT(bench.receiveBodies(2), ElementsAre("c", "a"));
  EXPECT_THAT(bench.receiveBodies(2), ElementsAre("b", "d"));
}

TEST(Disturbance, ChangesPlacesAcrossTenants) {
  BenchQueue bench;
  bench.send("a", "one");
  bench.send("b", "two");
  bench.send("c", "one");
  EXPECT_TRUE(bench.engine.reorder({"c", "b", "a"}));
  EXPECT_THAT(bench.receiveBodies(), ElementsAre("c", "b", "a"));
}

TEST(Disturbance, ReordersNothingUnlessAllMessagesAreAvailable) {
  BenchQueue bench;
  for (const char* body : {"a", "b", "c"}) bench.send(body);
  bench.receive(1);
  EXPECT_FALSE(bench.engine.reorder({"c", "a"})) << "a is in flight";
  EXPECT_FALSE(bench.engine.reorder({"c", "c"}));
  EXPECT_FALSE(bench.engine.reorder({"c", "gone"}));
  EXPECT_THAT(bench.receiveBodies(), ElementsAre("b", "c"));

  BenchQueue fifo(BenchQueue::fifo());
  for (const char* body : {"a", "b"}) fifo.send(body, "g");
  EXPECT_FALSE(fifo.engine.reorder({"b", "a"}));
  EXPECT_THAT(fifo.receiveBodies(), ElementsAre("a", "b"));
}

TEST(Disturbance, EndsAVisibilityTimeoutEarly) {
  BenchQueue bench;
  bench.send("a");
  bench.receive();
  EXPECT_TRUE(bench.engine.expire("a", bench.effects));
  ASSERT_THAT(bench.effects.list(), SizeIs(4));
  EXPECT_EQ(bench.effects.list()[2].kind, EventKind::Expire);
  EXPECT_EQ(bench.effects.list()[2].cause, BenchQueue::recordOf(1)) << "the Consume";
  EXPECT_EQ(lastEffect(bench), "requeue a 1 because of 3");
  EXPECT_FALSE(bench.engine.expire("a", bench.effects)) << "it is not in flight any more";
  EXPECT_THAT(bench.receiveBodies(), ElementsAre("a"));
}

TEST(Disturbance, ExpiresTheHandleOfAFifoMessageWithItsTimeout) {
  BenchQueue bench(BenchQueue::fifo());
  bench.send("a", "g");
  bench.receive();
  EXPECT_TRUE(bench.engine.expire("a", bench.effects));
  EXPECT_EQ(bench.acknowledge("a"), Settled::Expired);
}

TEST(Disturbance, DeliversACopyWhileTheFirstDeliveryIsInFlight) {
  BenchQueue bench;
  bench.send("a");
  const Handle first = bench.receive().deliveries.at(0).handle;
  EXPECT_TRUE(bench.engine.duplicate("a", bench.effects));
  EXPECT_EQ(lastEffect(bench), "requeue a 1 because of 2: copy");
  EXPECT_THAT(bench.effectsOf(EventKind::Expire), IsEmpty());

  const Received copy = bench.receive();
  ASSERT_THAT(copy.deliveries, SizeIs(1));
  EXPECT_EQ(copy.deliveries[0].message->id, "a");
  EXPECT_EQ(copy.deliveries[0].receive_count, 2);
  EXPECT_NE(copy.deliveries[0].handle, first);
  EXPECT_EQ(bench.acknowledge(first), Settled::Done) << "the first receipt stays good";
  EXPECT_EQ(bench.acknowledge(copy.deliveries[0].handle), Settled::Gone);
}

TEST(Disturbance, CopiesNothingOnAFifoQueue) {
  BenchQueue bench(BenchQueue::fifo());
  bench.send("a", "g");
  bench.receive();
  EXPECT_FALSE(bench.engine.duplicate("a", bench.effects));
}

TEST(Disturbance, PutsAnAcknowledgedMessageBackWithItsHistory) {
  BenchQueue bench;
  bench.send("a");
  bench.send("b");
  bench.advance(2s);
  bench.receive(1);
  const std::optional<Kept> kept = bench.engine.keep("a");
  ASSERT_TRUE(kept);
  EXPECT_FALSE(bench.engine.putBack(*kept, bench.now, bench.effects)) << "it is still there";
  bench.acknowledge("a");
  EXPECT_TRUE(bench.engine.putBack(*kept, bench.now, bench.effects));
  EXPECT_EQ(lastEffect(bench), "requeue a 1 because of 3: ghost");

  const Received got = bench.receive(2);
  ASSERT_THAT(got.deliveries, SizeIs(2));
  EXPECT_EQ(got.deliveries[0].message->id, "b") << "it went to the end of the line";
  const Delivery& ghost = got.deliveries[1];
  EXPECT_EQ(ghost.message->id, "a");
  EXPECT_EQ(ghost.receive_count, 2);
  EXPECT_EQ(ghost.sent, kStart);
  EXPECT_EQ(ghost.first_received, kStart + 2s);
}

TEST(Disturbance, PutsNothingBackOnAFifoQueueOrAfterItsRetention) {
  BenchQueue fifo(BenchQueue::fifo());
  fifo.send("a", "g");
  const std::optional<Kept> of_fifo = fifo.engine.keep("a");
  fifo.receive();
  fifo.acknowledge("a");
  EXPECT_FALSE(fifo.engine.putBack(of_fifo.value(), fifo.now, fifo.effects));

  BenchQueue bench({.retention = 60s});
  bench.send("a");
  const std::optional<Kept> kept = bench.engine.keep("a");
  bench.receive();
  bench.acknowledge("a");
  bench.advance(60s);
  EXPECT_FALSE(bench.engine.putBack(kept.value(), bench.now, bench.effects));
}

TEST(Disturbance, DeadLettersAMessageBeforeItsTime) {
  Queue dead("orders-dlq");
  BenchQueue bench;
  MoveTo sink(dead, 3);
  bench.send("a");
  bench.receive(1, 0s);
  EXPECT_TRUE(bench.engine.deadLetterEarly("a", sink, bench.now, bench.effects));
  EXPECT_EQ(lastEffect(bench), "dead-letter a 1 because of 0: early, after 1 receive, to orders-dlq");
  EXPECT_EQ(bench.engine.size(), 0u);
  const std::vector<MessageView> moved = dead.peek(0, 10);
  ASSERT_THAT(moved, SizeIs(1));
  EXPECT_EQ(moved[0].message->id, "a");
  EXPECT_EQ(moved[0].receive_count, 1);
  EXPECT_FALSE(bench.engine.deadLetterEarly("a", sink, bench.now, bench.effects));
}

TEST(Disturbance, SparesAMessageFromTheDeadLetterQueue) {
  Queue dead("dead");
  BenchQueue bench;
  bench.sink = std::make_unique<MoveTo>(dead, 1);
  bench.send("a");
  EXPECT_TRUE(bench.engine.spare("a", 2));
  for (int receive = 1; receive <= 3; ++receive) EXPECT_THAT(bench.receiveBodies(1, 0s), ElementsAre("a"));
  EXPECT_THAT(bench.receiveBodies(1, 0s), IsEmpty());
  EXPECT_EQ(dead.size(), 1u);
  EXPECT_FALSE(bench.engine.spare("a", 1)) << "it is in the other queue now";
}

TEST(Disturbance, LosesAMessageWithoutAWord) {
  BenchQueue bench;
  bench.send("a");
  const std::size_t effects_before = bench.effects.list().size();
  EXPECT_TRUE(bench.engine.lose("a"));
  EXPECT_EQ(bench.effects.list().size(), effects_before);
  EXPECT_THAT(bench.receiveBodies(), IsEmpty());
  EXPECT_FALSE(bench.engine.lose("a"));
}

TEST(Disturbance, DropsAMessageAsIfItsTimeWereOver) {
  BenchQueue bench;
  bench.send("a");
  EXPECT_TRUE(bench.engine.expireRetention("a", bench.effects));
  EXPECT_EQ(lastEffect(bench), "drop a 0 because of 0: retention period over");
  EXPECT_EQ(bench.engine.nextDue(), std::nullopt);
  EXPECT_FALSE(bench.engine.expireRetention("a", bench.effects));
}

TEST(Disturbance, ExtendsTheDelayThatAMessageHas) {
  BenchQueue bench;
  bench.send("a", {}, 5s);
  bench.send("b");
  EXPECT_TRUE(bench.engine.extendDelay("a", 10s, bench.now));
  EXPECT_TRUE(bench.engine.extendDelay("b", 10s, bench.now));
  bench.advance(10s);
  EXPECT_THAT(bench.receiveBodies(), ElementsAre("b"));
  EXPECT_FALSE(bench.engine.extendDelay("b", 10s, bench.now)) << "it is in flight";
  bench.advance(5s);
  EXPECT_THAT(bench.receiveBodies(), ElementsAre("a"));
}

TEST(Disturbance, LetsTheNextOfAFifoGroupOvertake) {
  BenchQueue bench(BenchQueue::fifo());
  for (const char* body : {"1", "2", "3", "4"}) bench.send(body, "g");
  bench.send("other", "h");
  EXPECT_TRUE(bench.engine.overtake("1"));
  EXPECT_TRUE(bench.engine.overtake("3")) << "in the middle and at the end";
  EXPECT_FALSE(bench.engine.overtake("3")) << "nothing is behind it any more";
  EXPECT_FALSE(bench.engine.overtake("other"));
  EXPECT_THAT(bench.receiveBodies(3), ElementsAre("2", "1", "4"));
  EXPECT_FALSE(bench.engine.overtake("4")) << "it is in flight";
  EXPECT_THAT(bench.receiveBodies(), ElementsAre("other")) << "the group is locked as ever";
  for (const char* body : {"2", "1", "4"}) EXPECT_EQ(bench.acknowledge(body), Settled::Done);
  EXPECT_THAT(bench.receiveBodies(), ElementsAre("3"));
}

TEST(Disturbance, NobodyOvertakesOnAStandardQueue) {
  BenchQueue bench;
  for (const char* body : {"1", "2"}) bench.send(body);
  EXPECT_FALSE(bench.engine.overtake("1"));
}

TEST(Disturbance, ForgetsADeduplicationIdWithinItsScope) {
  BenchQueue bench(BenchQueue::fifo({.dedup_scope = DedupScope::Group}));
  bench.send("1", "g", {}, "d");
  bench.send("2", "h", {}, "d");
  bench.advance(1min);
  EXPECT_FALSE(bench.engine.forgetDeduplication("other", "g", bench.now));
  EXPECT_TRUE(bench.engine.forgetDeduplication("d", "g", bench.now));
  EXPECT_FALSE(bench.send("3", "g", {}, "d").duplicate);
  EXPECT_TRUE(bench.send("4", "h", {}, "d").duplicate);
  bench.advance(5min - 1us);
  EXPECT_TRUE(bench.send("5", "g", {}, "d").duplicate) << "the end of the first one's window ends nothing";
  EXPECT_FALSE(bench.send("6", "h", {}, "d").duplicate);
}

TEST(Disturbance, FindsMessagesByIdWhateverHappensToThem) {
  BenchQueue bench;
  bench.send("before");
  ASSERT_TRUE(bench.engine.locate("before")) << "the index is made here";
  bench.send("after");
  ASSERT_TRUE(bench.engine.locate("after"));
  EXPECT_EQ(bench.engine.locate("after")->receive, 0u);
  EXPECT_EQ(bench.engine.lookUp("after")->state, MessageState::Available) << "it was never delivered";
  EXPECT_FALSE(bench.engine.lookUp("nowhere"));
  const Handle handle = bench.receive(2).deliveries.at(1).handle;
  EXPECT_EQ(bench.engine.locate("after"), handle);
  EXPECT_EQ(bench.engine.look(handle).value().message->id, "after");

  bench.acknowledge("before");
  EXPECT_FALSE(bench.engine.locate("before"));
  bench.engine.clear(EventKind::Purge, "", bench.effects);
  EXPECT_FALSE(bench.engine.locate("after"));
  EXPECT_FALSE(bench.engine.look(handle));
  bench.send("after");
  EXPECT_TRUE(bench.engine.locate("after"));
}

}  // namespace
}  // namespace squall::queue::testing
