// What becomes of a delivery in the AMQP-like broker: acknowledged, rejected, too late, dead-lettered.
#include "amqp_test.hpp"

namespace squall {
namespace {

using namespace std::chrono_literals;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class AmqpSettling : public AmqpTest {};

TEST_F(AmqpSettling, RequeuesToTheOldPlaceWithTheRedeliveredFlag) {
  broker.assertQueue("orders");
  consumeInto(got, "orders");
  for (const char* body : {"1", "2", "3"}) broker.publish("", "orders", body);
  broker.step();
  broker.reject(got[0], true);
  broker.runUntilIdle();
  EXPECT_THAT(got, ElementsAre(Field(&mq::Message::body, "1"), Field(&mq::Message::body, "1"),
                               Field(&mq::Message::body, "2"), Field(&mq::Message::body, "3")));
  EXPECT_TRUE(got[1].redelivered);
  EXPECT_EQ(got[1].delivery_count, 2);
  EXPECT_FALSE(got[2].redelivered);
}

TEST_F(AmqpSettling, RecordsEachOperationOnceByItsKind) {
  broker.assertQueue("orders", {.dead_letter_routing_key = "dead"});
  broker.assertQueue("dead");
  consumeInto(got, "orders");
  for (const char* body : {"1", "2", "3"}) broker.publish("", "orders", body);
  broker.runUntilIdle();
  broker.acknowledge(got[0]);
  broker.reject(got[1], true);
  broker.reject(got[2], false);
  EXPECT_THAT(timeline(),
              ElementsAre("create orders", "create dead", "publish orders", "publish orders", "publish orders",
                          "consume orders 1", "consume orders 1", "consume orders 1", "acknowledge orders 1",
                          "reject orders 1", "requeue orders 1", "reject orders 1", "dead-letter orders 1"));
}

TEST_F(AmqpSettling, ADeliveryIsSettledOnce) {
  broker.assertQueue("orders");
  consumeInto(got, "orders");
  broker.publish("", "orders", "x");
  broker.step();
  broker.acknowledge(got[0]);
  EXPECT_THAT([&] { broker.acknowledge(got[0]); },
              Refuses(MessageQueueError::Kind::PreconditionFailed, "PRECONDITION_FAILED - unknown delivery tag 1"));
  EXPECT_THAT([&] { broker.reject(got[0], true); }, Refuses(MessageQueueError::Kind::PreconditionFailed));
  EXPECT_TRUE(broker.isConnected());
}

TEST_F(AmqpSettling, ADeliveryThatIsNotSettledInTimeGoesBack) {
  broker.assertQueue("orders", {.acknowledge_within = 10s});
  consumeInto(got, "orders");
  broker.publish("", "orders", "x");
  broker.step();
  cloud.clock().advance(9s);
  EXPECT_THAT(broker.pending(), IsEmpty());
  cloud.clock().advance(1s);
  EXPECT_THAT(broker.pending(), SizeIs(1));
  EXPECT_THAT([&] { broker.acknowledge(got[0]); }, Refuses(MessageQueueError::Kind::PreconditionFailed));
  EXPECT_THAT(cloud.waitForEvent(EventKind::Expire, {.on = "orders"}), testing::Happened());
}

TEST_F(AmqpSettling, ClosingAConnectionHandsBackWhatItHolds) {
  broker.assertQueue("orders");
  {
    FakeMessageQueueProvider crashing(cloud, {.client_name = "crashing"});
    crashing.connect();
    crashing.consume("orders", [](const mq::Message&) {});
    broker.publish("", "orders", "x");
    EXPECT_TRUE(crashing.step());
    consumeInto(got, "orders");
    EXPECT_THAT(broker.pending(), IsEmpty());
  }
  EXPECT_TRUE(broker.step());
  EXPECT_TRUE(got.at(0).redelivered);
  broker.close();
  EXPECT_FALSE(broker.isConnected());
  EXPECT_THAT([&] { broker.publish("", "orders", "y"); }, Refuses(MessageQueueError::Kind::ConnectionLost));
}

// ---- dead letters

TEST_F(AmqpSettling, DeadLettersWhatIsRejectedForGoodAndWritesItsDeathOnIt) {
  broker.assertExchange("dlx", mq::ExchangeType::Fanout);
  bound("dead", "dlx", "");
  broker.assertQueue("orders", {.dead_letter_exchange = "dlx"});
  consumeInto(got, "orders");
  consumeInto(dead, "dead");
  broker.publish("", "orders", "poison", {{"tenant", "a"}});
  broker.step();
  broker.reject(got[0], false);
  broker.runUntilIdle();
  ASSERT_THAT(dead, SizeIs(1));
  EXPECT_EQ(dead[0].id, got[0].id);
  EXPECT_EQ(dead[0].exchange, "dlx");
  EXPECT_EQ(dead[0].routing_key, "orders");
  EXPECT_FALSE(dead[0].redelivered);
  EXPECT_EQ(dead[0].headers.at("x-first-death-queue"), "orders");
  EXPECT_EQ(dead[0].headers.at("x-first-death-reason"), "rejected");
  EXPECT_EQ(dead[0].headers.at("x-first-death-exchange"), "");
  EXPECT_EQ(dead[0].headers.at("x-death"),
            R"([{"count":1,"reason":"rejected","queue":"orders","time":"2030-01-01T00:00:00.000000Z",)"
            R"("exchange":"","routing-keys":["orders"]}])");
}

TEST_F(AmqpSettling, CountsTheDeathsOfAMessageByQueueAndReason) {
  // A retry queue: what is rejected waits there and comes back by its time to live.
  broker.assertQueue("orders", {.dead_letter_routing_key = "retry"});
  broker.assertQueue("retry", {.dead_letter_routing_key = "orders", .message_ttl = 1s});
  consumeInto(got, "orders");
  broker.publish("", "orders", "x");
  for (int i = 0; i < 3; ++i) {
    ASSERT_TRUE(broker.step());
    broker.reject(got.back(), false);
    cloud.clock().advance(1s);
  }
  ASSERT_TRUE(broker.step());
  EXPECT_THAT(got.back().headers.at("x-death"), AllOf(HasSubstr(R"({"count":3,"reason":"expired","queue":"retry")"),
                                                      HasSubstr(R"({"count":3,"reason":"rejected","queue":"orders")")));
}

TEST_F(AmqpSettling, DeadLettersAMessageThatWasDeliveredTooOften) {
  broker.assertQueue("dead");
  broker.assertQueue("orders", {.dead_letter_routing_key = "dead", .max_deliveries = 3});
  consumeInto(got, "orders");
  broker.publish("", "orders", "poison");
  while (broker.step()) broker.reject(got.back(), true);
  EXPECT_THAT(got, SizeIs(3));
  EXPECT_THAT(bodiesIn("dead"), ElementsAre("poison"));
  const auto moved = cloud.waitForEvent(EventKind::DeadLetter, {.on = "orders"});
  EXPECT_EQ(moved.last().detail, "delivery_limit, after 3 receives, to dead");
}

TEST_F(AmqpSettling, DropsWhatHasNoDeadLetterQueue) {
  broker.assertQueue("orders");
  consumeInto(got, "orders");
  broker.publish("", "orders", "x");
  broker.step();
  broker.reject(got[0], false);
  EXPECT_THAT(timeline(),
              ElementsAre("create orders", "publish orders", "consume orders 1", "reject orders 1", "drop orders 1"));
  EXPECT_TRUE(checks::noMessageLost(checks::gather(cloud)).verdict != Verdict::Fail);
}

TEST_F(AmqpSettling, MessagesGetTooOldInTheQueueButNotInAConsumersHands) {
  broker.assertQueue("orders", {.message_ttl = 10s});
  consumeInto(got, "orders");
  broker.publish("", "orders", "held");
  broker.step();
  broker.publish("", "orders", "waits");
  cloud.clock().advance(10s);
  EXPECT_THAT(bodiesIn("orders"), ElementsAre("held"));
  broker.reject(got[0], true);
  EXPECT_THAT(bodiesIn("orders"), IsEmpty());
}

}  // namespace
}  // namespace squall
