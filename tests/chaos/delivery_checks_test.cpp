// fifo_per_group, poison_isolated and drains.
#include "made_records.hpp"

#include <squall/squall.hpp>
#include <squall/testing/matchers.hpp>

#include <gmock/gmock.h>

namespace squall::checks {
namespace {

using namespace std::chrono_literals;
using ::testing::HasSubstr;
using ::testing::SizeIs;

// ---- fifo_per_group

class FifoGroups : public ::testing::Test {
 protected:
  FifoGroups() {
    sqs.createQueue("dead.fifo");
    sqs.createQueue("orders.fifo", {.deadLetterQueue = "dead.fifo", .maxReceiveCount = 2});
  }
  void send(const std::string& group, const std::string& body) {
    sqs.send("orders.fifo", body, {.group = group, .deduplicationId = body});
  }

  Cloud cloud{{.clock = ClockMode::Manual}};
  Sqs& sqs = cloud.sqs();
};

TEST_F(FifoGroups, PassForWhatSqsDoesWithRedeliveriesRedrivesAndBatches) {
  for (const char* body : {"a1", "a2", "a3"}) send("a", body);
  for (const char* body : {"b1", "b2"}) send("b", body);
  sqs.receive("orders.fifo", {.max = 2});
  cloud.clock().advance(31s);
  for (int i = 0; i < 8; ++i) {
    for (const sqs::Message& message : sqs.receive("orders.fifo", {.max = 3})) {
      if (*message.body != "a1") sqs.acknowledge("orders.fifo", message);
    }
    cloud.clock().advance(31s);
  }
  ASSERT_EQ(sqs.depth("dead.fifo").visible, 1);
  sqs.startMessageMoveTask({.sourceArn = sqs.arn("dead.fifo")});
  send("a", "a4");
  for (const sqs::Message& message : sqs.receive("orders.fifo")) sqs.acknowledge("orders.fifo", message);
  const CheckResult result = fifoPerGroup(gather(cloud));
  EXPECT_TRUE(result) << result;
  EXPECT_GE(result.looked_at, 8u);
  EXPECT_TRUE(fifoPerGroup(gather(cloud), {.queue = "orders.fifo"}));
}

TEST_F(FifoGroups, FailWhenAMessageIsDeliveredWhileAnEarlierOneIsInFlight) {
  send("a", "a1");
  send("a", "a2");
  sqs.receive("orders.fifo", {.max = 1});
  std::vector<RecordPtr> records = cloud.journal().records();
  const RecordPtr second = cloud.journal().records(EventKind::Publish).at(1);
  Record wrong = *second;
  wrong.kind = EventKind::Consume;
  wrong.sequence = records.back()->sequence + 2;
  wrong.cause = records.back()->sequence + 1;
  records.push_back(std::make_shared<const Record>(wrong));
  const CheckResult result = fifoPerGroup(records);
  EXPECT_EQ(result.verdict, Verdict::Fail);
  EXPECT_THAT(result.reason, HasSubstr(second->message_id + " was delivered while"));
  EXPECT_THAT(result.reason, HasSubstr("in group a, was in flight"));
  EXPECT_THAT(result.witness, SizeIs(4)) << "both sends, the delivery that was in flight, the one that overtook it";
}

TEST_F(FifoGroups, FailWhenAMessageOvertakesOneThatWaits) {
  send("a", "a1");
  send("a", "a2");
  std::vector<RecordPtr> records = cloud.journal().records();
  Record wrong = *cloud.journal().records(EventKind::Publish).at(1);
  wrong.kind = EventKind::Consume;
  wrong.sequence = records.back()->sequence + 2;
  wrong.cause = records.back()->sequence + 1;
  records.push_back(std::make_shared<const Record>(wrong));
  EXPECT_THAT(fifoPerGroup(records).reason, HasSubstr("still waited"));
}

TEST_F(FifoGroups, AreUnknownWhereNothingHasAGroup) {
  sqs.createQueue("plain");
  sqs.send("plain", "x");
  sqs.receive("plain");
  EXPECT_EQ(fifoPerGroup(gather(cloud)).verdict, Verdict::Unknown);
  EXPECT_EQ(fifoPerGroup(gather(cloud), {.queue = "plain"}).verdict, Verdict::Unknown);
}

// ---- poison_isolated

class PoisonedQueue : public ::testing::Test {
 protected:
  PoisonedQueue() {
    sqs.createQueue("orders-dlq");
    sqs.createQueue("orders", {.visibilityTimeout = 30s, .deadLetterQueue = "orders-dlq", .maxReceiveCount = 3});
    sqs.send("orders", "good");
    poison = sqs.send("orders", "poison");
  }
  // A consumer that cannot process "poison".
  void consume(int rounds) {
    for (int i = 0; i < rounds; ++i) {
      for (const sqs::Message& message : sqs.receive("orders")) {
        if (*message.body != "poison") sqs.acknowledge("orders", message);
      }
      cloud.clock().advance(31s);
    }
  }
  CheckResult judge() {
    return poisonIsolated(gather(cloud),
                          {.queue = "orders", .dlq = "orders-dlq", .poison = {poison}, .others_within = 2min});
  }

  Cloud cloud{{.clock = ClockMode::Manual}};
  Sqs& sqs = cloud.sqs();
  std::string poison;
};

TEST_F(PoisonedQueue, PassesWhenThePoisonIsDeadLetteredAndTheOthersAreNotHeldUp) {
  consume(4);
  const CheckResult result = judge();
  EXPECT_TRUE(result) << result;
  EXPECT_EQ(result.looked_at, 2u);
  EXPECT_THAT(result.reason, HasSubstr("after 3 receives")) << "as the redrive policy says";
}

TEST_F(PoisonedQueue, FailsWhenAConsumerSwallowsThePoison) {
  for (const sqs::Message& message : sqs.receive("orders")) sqs.acknowledge("orders", message);
  const CheckResult result = judge();
  EXPECT_EQ(result.verdict, Verdict::Fail);
  EXPECT_THAT(result.reason, HasSubstr("is gone after 1 receive"));
  ASSERT_THAT(result.witness, SizeIs(3));
  EXPECT_EQ(result.witness[2]->kind, EventKind::Acknowledge);
}

TEST_F(PoisonedQueue, FailsWhenThePolicyIsNotTheOneWanted) {
  consume(4);
  const CheckResult result = poisonIsolated(
      gather(cloud), {.queue = "orders", .dlq = "orders-dlq", .poison = {poison}, .max_receive_count = 5});
  EXPECT_EQ(result.verdict, Verdict::Fail);
  EXPECT_THAT(result.reason, HasSubstr("after 3 receives instead of 5"));
  EXPECT_EQ(poisonIsolated(gather(cloud), {.queue = "orders", .dlq = "other", .poison = {poison}}).verdict,
            Verdict::Fail);
}

TEST_F(PoisonedQueue, FailsWhenThePoisonHoldsUpAnother) {
  const std::string late = sqs.send("orders", "late");
  for (int i = 0; i < 4; ++i) {
    for (const sqs::Message& message : sqs.receive("orders", {.visibilityTimeout = 60s})) {
      if (*message.body == "good" || (*message.body == "late" && i == 2)) sqs.acknowledge("orders", message);
    }
    cloud.clock().advance(61s);
  }
  const CheckResult result = judge();
  EXPECT_EQ(result.verdict, Verdict::Fail);
  EXPECT_THAT(result.reason, HasSubstr(late + " was no poison and took 122.000s"));
}

TEST_F(PoisonedQueue, IsUnknownWithoutPoisonWithoutAPolicyAndBeforeTheEnd) {
  consume(2);
  EXPECT_EQ(judge().verdict, Verdict::Unknown);
  EXPECT_THAT(judge().reason, HasSubstr("(poison, after 2 receives)"));
  EXPECT_THAT(poisonIsolated(gather(cloud), {.queue = "orders", .dlq = "orders-dlq"}).reason,
              HasSubstr("there was no poison"));
  EXPECT_THAT(poisonIsolated(gather(cloud), {.queue = "orders-dlq", .dlq = "x"}).reason, HasSubstr("redrive policy"));
  EXPECT_THAT(poisonIsolated(gather(cloud), {.queue = "order", .dlq = "x", .max_receive_count = 1}).reason,
              HasSubstr("Did you mean 'orders'?"));
}

TEST(PoisonOfMadeRecords, IsWhatAFaultMadeOfOneMessage) {
  MadeRecords made;
  const std::uint64_t call = made.add({});
  made.add(EventKind::Publish, "orders", "bad", "", call);
  made.add(EventKind::Fault, "orders", "", "poison by rule p", call);
  made.add(EventKind::Consume, "orders", "bad");
  made.add(EventKind::Expire, "orders", "bad");
  made.add(EventKind::DeadLetter, "orders", "bad", "after 1 receive, to orders-dlq");
  const CheckResult result = poisonIsolated(made.evidence({held("orders-dlq", "bad")}),
                                            {.queue = "orders", .dlq = "orders-dlq", .max_receive_count = 1});
  EXPECT_TRUE(result) << result;
}

TEST(PoisonOfMadeRecords, FailsWhenItsBodyChanged) {
  MadeRecords made;
  const auto add = [&made](EventKind kind, const char* body, const char* detail) {
    Record record;
    record.kind = kind;
    record.resource = "orders";
    record.message_id = "bad";
    record.body = std::make_shared<const std::string>(body);
    record.detail = detail;
    made.add(std::move(record));
  };
  add(EventKind::Publish, "as sent", "");
  add(EventKind::Consume, "as sent", "");
  add(EventKind::DeadLetter, "changed", "after 1 receive, to orders-dlq");
  const CheckResult result = poisonIsolated(
      made.evidence(), {.queue = "orders", .dlq = "orders-dlq", .poison = {"bad"}, .max_receive_count = 1});
  EXPECT_THAT(result.reason, HasSubstr("with another body"));
}

// ---- drains

class DrainingQueue : public ::testing::Test {
 protected:
  DrainingQueue() { sqs.createQueue("orders", {.visibilityTimeout = 30s}); }
  Evidence evidence() {
    Evidence evidence = gather(cloud);
    evidence.healed = healed;
    return evidence;
  }

  Cloud cloud{{.clock = ClockMode::Manual}};
  Sqs& sqs = cloud.sqs();
  TimePoint healed = cloud.clock().now() + 1h;
};

TEST_F(DrainingQueue, PassesWhenAllIsDoneSoonAfterTheFaultsEnded) {
  for (int i = 0; i < 3; ++i) sqs.send("orders", "x");
  sqs.receive("orders", {.max = 1});
  cloud.clock().advance(1h + 1min);
  for (const sqs::Message& message : sqs.receive("orders")) sqs.acknowledge("orders", message);
  const CheckResult result = drains(evidence(), {.within = 2min});
  EXPECT_TRUE(result) << result;
  EXPECT_EQ(result.looked_at, 3u);
  EXPECT_THAT(result.reason, HasSubstr("60.000s"));
}

TEST_F(DrainingQueue, FailsWhenAMessageStaysAndShowsIt) {
  sqs.send("orders", "x");
  const std::string stuck = sqs.send("orders", "stuck");
  sqs.acknowledge("orders", sqs.receive("orders", {.max = 1}).at(0));
  cloud.clock().advance(1h + 3min);
  const CheckResult result = drains(evidence(), {.within = 2min});
  EXPECT_EQ(result.verdict, Verdict::Fail);
  ASSERT_FALSE(result.witness.empty());
  for (const RecordPtr& record : result.witness) EXPECT_EQ(record->message_id, stuck);
}

TEST_F(DrainingQueue, FailsWhenItWasDoneButTooLate) {
  sqs.send("orders", "x");
  cloud.clock().advance(1h + 3min);
  sqs.acknowledge("orders", sqs.receive("orders").at(0));
  EXPECT_EQ(drains(evidence(), {.queues = {"orders"}, .within = 2min}).verdict, Verdict::Fail);
}

TEST_F(DrainingQueue, IsUnknownBeforeItsTimeIsOverAndWhereNothingWas) {
  EXPECT_THAT(drains(evidence()).reason, HasSubstr("no message was in a queue"));
  sqs.send("orders", "x");
  sqs.receive("orders");
  EXPECT_EQ(drains(evidence(), {.within = 2min}).verdict, Verdict::Unknown) << "in flight";
  EXPECT_THAT(drains(evidence(), {.queues = {"order"}}).reason, HasSubstr("Did you mean 'orders'?"));
}

}  // namespace
}  // namespace squall::checks
