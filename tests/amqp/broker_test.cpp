// The AMQP-like broker through its provider: routing, consumers, redelivery, dead letters, refusals, and what of it is
// recorded.
#include "amqp_test.hpp"

namespace squall {
namespace {

using namespace std::chrono_literals;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Pair;
using ::testing::SizeIs;

class AmqpBroker : public AmqpTest {};

// ---- routing

TEST_F(AmqpBroker, RoutesThroughTheDefaultExchangeToTheQueueOfThatName) {
  broker.assertQueue("orders");
  broker.assertQueue("others");
  EXPECT_TRUE(broker.publish("", "orders", "hello").routed);
  EXPECT_THAT(bodiesIn("orders"), ElementsAre("hello"));
  EXPECT_THAT(bodiesIn("others"), IsEmpty());
}

TEST_F(AmqpBroker, ADirectExchangeWantsExactlyTheRoutingKey) {
  broker.assertExchange("events", mq::ExchangeType::Direct);
  bound("new", "events", "order.new");
  bound("paid", "events", "order.paid");
  broker.publish("events", "order.new", "n");
  broker.publish("events", "order", "nobody's");
  EXPECT_THAT(bodiesIn("new"), ElementsAre("n"));
  EXPECT_THAT(bodiesIn("paid"), IsEmpty());
}

TEST_F(AmqpBroker, AFanoutExchangeCopiesToEveryBoundQueueAndEachCopyHasItsOwnId) {
  broker.assertExchange("events", mq::ExchangeType::Fanout);
  bound("a", "events", "");
  bound("b", "events", "whatever");
  const mq::Confirmation confirmed = broker.publish("events", "x", "hello");
  EXPECT_THAT(bodiesIn("a"), ElementsAre("hello"));
  EXPECT_THAT(bodiesIn("b"), ElementsAre("hello"));
  const auto published = cloud.journal().records(EventKind::Publish);
  ASSERT_THAT(published, SizeIs(2));
  EXPECT_EQ(published[0]->message_id, confirmed.message_id);
  EXPECT_NE(published[0]->message_id, published[1]->message_id);
}

TEST_F(AmqpBroker, TwoBindingsThatMatchGiveAQueueOneCopy) {
  broker.assertExchange("events", mq::ExchangeType::Topic);
  bound("all", "events", "#");
  broker.bindQueue("all", "events", "order.*");
  broker.publish("events", "order.new", "once");
  EXPECT_THAT(bodiesIn("all"), ElementsAre("once"));
}

struct TopicCase {
  std::string binding;
  std::string key;
  bool fits;
  friend std::ostream& operator<<(std::ostream& out, const TopicCase& row) {
    return out << '"' << row.binding << "\" with \"" << row.key << '"';
  }
};
class AmqpTopic : public AmqpTest, public ::testing::WithParamInterface<TopicCase> {};

TEST_P(AmqpTopic, BindingsStandForTheseKeys) {
  broker.assertExchange("events", mq::ExchangeType::Topic);
  bound("q", "events", GetParam().binding);
  EXPECT_EQ(broker.publish("events", GetParam().key, "x").routed, GetParam().fits);
}
INSTANTIATE_TEST_SUITE_P(
    Rows, AmqpTopic,
    ::testing::Values(TopicCase{"order.new", "order.new", true}, TopicCase{"order.new", "order.new.eu", false},
                      TopicCase{"order.*", "order.new", true}, TopicCase{"order.*", "order", false},
                      TopicCase{"order.*", "order.new.eu", false}, TopicCase{"order.#", "order", true},
                      TopicCase{"order.#", "order.new.eu", true}, TopicCase{"#", "", true}, TopicCase{"*", "", false},
                      TopicCase{"#.eu", "order.new.eu", true}, TopicCase{"#.eu", "eu", true},
                      TopicCase{"*.#.eu", "eu", false}, TopicCase{"a.#.b.#.c", "a.x.b.y.z.c", true},
                      TopicCase{"a.#.b.#.c", "a.x.y.z.c", false}, TopicCase{"order.*.eu", "order..eu", true}));

TEST_F(AmqpBroker, WhatNoQueueWantsIsReturnedAndRecordedButIsNoMessage) {
  broker.assertExchange("events", mq::ExchangeType::Direct);
  EXPECT_FALSE(broker.publish("events", "nobody", "lost").routed);
  EXPECT_FALSE(broker.publish("", "nowhere", "lost too").routed);
  EXPECT_THAT(broker.returned(),
              ElementsAre(Field(&mq::Returned::body, "lost"), Field(&mq::Returned::routing_key, "nowhere")));
  EXPECT_THAT(timeline(), ElementsAre("create events", "drop events", "drop nowhere"));
}

// ---- consumers

TEST_F(AmqpBroker, HandlersGetAllOfTheMessage) {
  broker.assertExchange("events", mq::ExchangeType::Topic);
  bound("orders", "events", "order.#");
  const std::string consumer = consumeInto(got, "orders");
  const std::string id = broker.publish("events", "order.new", "hello", {{"tenant", "a"}}).message_id;
  EXPECT_TRUE(broker.step());
  EXPECT_FALSE(broker.step());
  ASSERT_THAT(got, SizeIs(1));
  EXPECT_EQ(got[0].id, id);
  EXPECT_EQ(got[0].body, "hello");
  EXPECT_THAT(got[0].headers, ElementsAre(Pair("tenant", "a")));
  EXPECT_EQ(got[0].exchange, "events");
  EXPECT_EQ(got[0].routing_key, "order.new");
  EXPECT_EQ(got[0].queue, "orders");
  EXPECT_FALSE(got[0].redelivered);
  EXPECT_EQ(got[0].delivery_count, 1);
  EXPECT_EQ(got[0].consumer, consumer);
}

TEST_F(AmqpBroker, ServesTheConsumersOfAQueueInTurn) {
  broker.assertQueue("orders");
  std::string who;
  broker.consume("orders", [&](const mq::Message&) { who += 'a'; });
  broker.consume("orders", [&](const mq::Message&) { who += 'b'; });
  broker.consume("orders", [&](const mq::Message&) { who += 'c'; });
  for (int i = 0; i < 7; ++i) broker.publish("", "orders", "x");
  EXPECT_EQ(broker.runUntilIdle(), 7u);
  EXPECT_EQ(who, "abcabca");
}

TEST_F(AmqpBroker, PrefetchBoundsTheUnsettledDeliveriesOfEachConsumer) {
  broker.assertQueue("orders");
  broker.prefetch(2);
  consumeInto(got, "orders");
  for (int i = 0; i < 5; ++i) broker.publish("", "orders", std::to_string(i));
  EXPECT_EQ(broker.runUntilIdle(), 2u);
  broker.acknowledge(got[0]);
  EXPECT_EQ(broker.runUntilIdle(), 1u);
  EXPECT_THAT(
      got, ElementsAre(Field(&mq::Message::body, "0"), Field(&mq::Message::body, "1"), Field(&mq::Message::body, "2")));
}

TEST_F(AmqpBroker, PrefetchIsForConsumersThatComeLater) {
  broker.assertQueue("orders");
  consumeInto(got, "orders");
  broker.prefetch(1);
  for (int i = 0; i < 3; ++i) broker.publish("", "orders", "x");
  EXPECT_EQ(broker.runUntilIdle(), 3u);
}

TEST_F(AmqpBroker, ACancelledConsumerGetsNothingMoreAndKeepsWhatItHas) {
  broker.assertQueue("orders");
  const std::string consumer = consumeInto(got, "orders");
  broker.publish("", "orders", "1");
  broker.publish("", "orders", "2");
  broker.step();
  broker.cancel(consumer);
  EXPECT_THAT(broker.pending(), IsEmpty());
  broker.acknowledge(got.at(0));
  EXPECT_THAT(bodiesIn("orders"), ElementsAre("2"));
  EXPECT_THROW(broker.cancel(consumer), std::logic_error);
}

TEST_F(AmqpBroker, ProvidersOnOneCloudSeeOneBroker) {
  FakeMessageQueueProvider other(cloud, {.client_name = "other"});
  other.connect();
  broker.assertQueue("orders");
  consumeInto(got, "orders");
  other.publish("", "orders", "from the other");
  EXPECT_TRUE(broker.step());
  EXPECT_EQ(got.at(0).body, "from the other");
  // A tag is of one connection.
  EXPECT_THAT([&] { other.acknowledge(got[0]); }, Refuses(MessageQueueError::Kind::PreconditionFailed));
  broker.acknowledge(got[0]);
}

TEST_F(AmqpBroker, DeliverWaitsOnTheCloudsClock) {
  broker.assertQueue("waiting", {.dead_letter_routing_key = "orders", .message_ttl = 500ms});
  broker.assertQueue("orders");
  consumeInto(got, "orders");
  broker.publish("", "waiting", "later");
  EXPECT_TRUE(broker.deliver(1s));  // the automatic clock jumps: nothing else can happen
  EXPECT_EQ(got.at(0).body, "later");
  EXPECT_FALSE(broker.deliver(1s));
}

TEST_F(AmqpBroker, AnExceptionOfAHandlerComesOutOfDeliverAndLeavesTheMessageUnsettled) {
  broker.assertQueue("orders");
  std::vector<mq::Message> seen;
  broker.consume("orders", [&](const mq::Message& message) {
    seen.push_back(message);
    throw std::runtime_error("boom");
  });
  broker.publish("", "orders", "x");
  EXPECT_THROW(broker.deliver(), std::runtime_error);
  EXPECT_THAT(timeline(), ElementsAre("create orders", "publish orders", "consume orders 1"));
  broker.acknowledge(seen.at(0));
}

// ---- topology

TEST_F(AmqpBroker, AssertingTheSameAgainDoesNothingAndOtherwiseIsRefused) {
  broker.assertQueue("orders", {.message_ttl = 1s});
  broker.assertQueue("orders", {.message_ttl = 1s});
  EXPECT_THAT(
      [&] { broker.assertQueue("orders", {.message_ttl = 2s}); },
      Refuses(MessageQueueError::Kind::PreconditionFailed,
              "PRECONDITION_FAILED - inequivalent arg 'x-message-ttl' for queue 'orders' in vhost '/': received "
              "the value '2000' of type 'long' but current is the value '1000' of type 'long'"));
  EXPECT_THAT([&] { broker.assertQueue("orders", {.durable = false, .message_ttl = 1s}); },
              Refuses(MessageQueueError::Kind::PreconditionFailed,
                      "PRECONDITION_FAILED - inequivalent arg 'durable' for queue 'orders' in vhost '/': received "
                      "'false' but current is 'true'"));
  broker.assertExchange("events", mq::ExchangeType::Direct);
  EXPECT_THAT([&] { broker.assertExchange("events", mq::ExchangeType::Topic); },
              Refuses(MessageQueueError::Kind::PreconditionFailed,
                      "PRECONDITION_FAILED - inequivalent arg 'type' for exchange 'events' in vhost '/': received "
                      "'topic' but current is 'direct'"));
}

TEST_F(AmqpBroker, RefusesNamesThatAreNotThere) {
  broker.assertQueue("orders");
  EXPECT_THAT([&] { broker.publish("nowhere", "x", "y"); },
              Refuses(MessageQueueError::Kind::NotFound, "NOT_FOUND - no exchange 'nowhere' in vhost '/'"));
  EXPECT_THAT([&] { broker.consume("nowhere", [](const mq::Message&) {}); },
              Refuses(MessageQueueError::Kind::NotFound, "NOT_FOUND - no queue 'nowhere' in vhost '/'"));
  EXPECT_THAT([&] { broker.bindQueue("orders", "nowhere", "x"); }, Refuses(MessageQueueError::Kind::NotFound));
  EXPECT_THAT([&] { broker.bindQueue("orders", "", "x"); }, Refuses(MessageQueueError::Kind::AccessRefused));
  EXPECT_THAT([&] { broker.assertQueue("amq.mine"); }, Refuses(MessageQueueError::Kind::AccessRefused));
}

TEST_F(AmqpBroker, MisuseIsALogicError) {
  FakeMessageQueueProvider unconnected(cloud);
  EXPECT_THROW(unconnected.publish("", "orders", "x"), std::logic_error);
  EXPECT_THROW(broker.assertQueue("orders", {.max_deliveries = 3}), std::logic_error);
  EXPECT_THROW(broker.assertQueue(""), std::logic_error);
  EXPECT_THROW(broker.assertQueue("orders", {.acknowledge_within = 0ms}), std::logic_error);
  EXPECT_THROW(broker.consume("orders", nullptr), std::logic_error);
  EXPECT_THROW(broker.prefetch(-1), std::logic_error);
}

TEST_F(AmqpBroker, PurgesWhatWaitsAndNotWhatIsDelivered) {
  broker.assertQueue("orders");
  consumeInto(got, "orders");
  broker.publish("", "orders", "delivered");
  broker.step();
  broker.publish("", "orders", "waits");
  broker.purgeQueue("orders");
  EXPECT_THAT(bodiesIn("orders"), ElementsAre("delivered"));
  broker.acknowledge(got[0]);
}

TEST_F(AmqpBroker, ADeletedQueueTakesItsMessagesConsumersAndBindingsWithIt) {
  broker.assertExchange("events", mq::ExchangeType::Fanout);
  bound("orders", "events", "");
  consumeInto(got, "orders");
  broker.publish("events", "", "x");
  broker.deleteQueue("orders");
  EXPECT_THAT(broker.pending(), IsEmpty());
  EXPECT_FALSE(broker.publish("events", "", "y").routed);
  broker.assertQueue("orders");
  EXPECT_THAT(broker.pending(), IsEmpty());
}

TEST_F(AmqpBroker, AResetCloudHasForgottenTheConnection) {
  cloud.reset();
  EXPECT_THAT([&] { broker.assertQueue("orders"); }, Refuses(MessageQueueError::Kind::ConnectionLost));
  broker.connect();
  broker.assertQueue("orders");
}

// ---- the journal's users

TEST_F(AmqpBroker, AFailedWaitPrintsTheTimelineAndTheNearestMisses) {
  broker.assertQueue("orders");
  broker.publish("", "orders", "x");
  const WaitResult wait = cloud.waitForEvent(EventKind::Acknowledge, {.on = "orders", .within = 1ms});
  EXPECT_FALSE(wait);
  EXPECT_THAT(wait.explanation(), AllOf(HasSubstr("Nearest misses"), HasSubstr("it is a create"),
                                        HasSubstr("BasicPublish"), HasSubstr("Timeline")));
}

TEST_F(AmqpBroker, ChecksJudgeARunOnIt) {
  broker.assertQueue("dead");
  broker.assertQueue("orders", {.dead_letter_routing_key = "dead", .max_deliveries = 2});
  broker.consume("orders", [&](const mq::Message& message) {
    if (message.body == "bad")
      broker.reject(message, true);
    else
      broker.acknowledge(message);
  });
  for (const char* body : {"1", "bad", "2"}) broker.publish("", "orders", body);
  broker.runUntilIdle();
  const checks::Evidence evidence = checks::gather(cloud);
  EXPECT_TRUE(checks::noMessageLost(evidence)) << checks::noMessageLost(evidence);
  const checks::MessageLedger ledger = checks::messageLedger(evidence);
  EXPECT_EQ(ledger.sent, 3u);
  EXPECT_EQ(ledger.deleted, 2u);
  EXPECT_EQ(ledger.in_dlq, 1u);
}

}  // namespace
}  // namespace squall
