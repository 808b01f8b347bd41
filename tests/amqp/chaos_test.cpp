// Faults on the AMQP-like broker, by the same rules as on SQS.
#include "amqp_test.hpp"

#include <sstream>

namespace squall {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using Kind = MessageQueueError::Kind;

class AmqpChaos : public AmqpTest {
 protected:
  AmqpChaos() { broker.assertQueue("orders", {.dead_letter_routing_key = "dead"}); }
  void publish(std::initializer_list<const char*> bodies) {
    for (const char* body : bodies) broker.publish("", "orders", body);
  }
  std::vector<std::string> gotBodies() const {
    std::vector<std::string> bodies;
    for (const mq::Message& message : got) bodies.push_back(message.body);
    return bodies;
  }
};

TEST_F(AmqpChaos, AConnectionIsRefusedAsOftenAsTheRuleSays) {
  const auto refused = cloud.chaos().on(amqp::ConnectionOpen).first(2).dropRequest();
  FakeMessageQueueProvider consumer(cloud, {.client_name = "consumer"});
  EXPECT_THAT([&] { consumer.connect(); }, Refuses(Kind::ConnectionRefused));
  EXPECT_THAT([&] { consumer.connect(); }, Refuses(Kind::ConnectionRefused));
  EXPECT_FALSE(consumer.isConnected());
  consumer.connect();
  EXPECT_TRUE(consumer.isConnected());
  EXPECT_EQ(refused.fired(), 2u);
}

TEST_F(AmqpChaos, ARuleCanMeanOneClient) {
  cloud.chaos().on(amqp::ConnectionOpen).client("zombie").dropRequest();
  FakeMessageQueueProvider healthy(cloud, {.client_name = "healthy"});
  FakeMessageQueueProvider zombie(cloud, {.client_name = "zombie"});
  healthy.connect();
  EXPECT_THAT([&] { zombie.connect(); }, Refuses(Kind::ConnectionRefused));
}

TEST_F(AmqpChaos, PoisonsTheNthMessageAndThePublisherSeesSuccess) {
  const auto poison = cloud.chaos().on(amqp::BasicPublish).queue("orders").nth(2).poison(chaos::Payload::MalformedJson);
  consumeInto(got, "orders");
  EXPECT_TRUE(broker.publish("", "orders", R"({"id":"o-1"})").routed);
  EXPECT_TRUE(broker.publish("", "orders", R"({"id":"o-2"})").routed);
  broker.runUntilIdle();
  EXPECT_EQ(got.at(0).body, R"({"id":"o-1"})");
  EXPECT_NE(got.at(1).body, R"({"id":"o-2"})");
  EXPECT_EQ(poison.fired(), 1u);
}

TEST_F(AmqpChaos, DeliversAMessageTwice) {
  cloud.chaos().on(amqp::BasicDeliver).queue("orders").first(1).duplicate();
  broker.consume("orders", [&](const mq::Message& message) {
    got.push_back(message);
    if (got.size() == 2) {  // both have it: whoever acknowledges second succeeds too
      broker.acknowledge(got[0]);
      broker.acknowledge(got[1]);
    }
  });
  publish({"x"});
  EXPECT_EQ(broker.runUntilIdle(), 2u);
  EXPECT_EQ(got[0].id, got[1].id);
  EXPECT_TRUE(got[1].redelivered);
  EXPECT_THAT(bodiesIn("orders"), IsEmpty());
}

TEST_F(AmqpChaos, DeliversInAnotherOrder) {
  cloud.chaos()
      .on(amqp::BasicDeliver)
      .queue("orders")
      .first(1)
      .fault({.kind = chaos::FaultKind::Reorder, .window = 3, .strategy = chaos::Strategy::Reverse});
  consumeInto(got, "orders");
  publish({"1", "2", "3", "4"});
  broker.runUntilIdle();
  EXPECT_THAT(gotBodies(), ElementsAre("3", "2", "1", "4"));
}

TEST_F(AmqpChaos, HoldsAMessageBackForAWhile) {
  cloud.chaos()
      .on(amqp::BasicDeliver)
      .queue("orders")
      .first(1)
      .fault({.kind = chaos::FaultKind::DelayDelivery, .by = 30s});
  consumeInto(got, "orders");
  publish({"slow", "quick"});
  broker.runUntilIdle();
  EXPECT_THAT(gotBodies(), ElementsAre("quick"));
  cloud.clock().advance(30s);
  broker.runUntilIdle();
  EXPECT_THAT(gotBodies(), ElementsAre("quick", "slow"));
}

TEST_F(AmqpChaos, LosesAnAcknowledgementSoThatTheMessageComesBack) {
  cloud.chaos().on(amqp::BasicAck).first(1).falseSuccess();
  broker.consume("orders", [&](const mq::Message& message) {
    got.push_back(message);
    broker.acknowledge(message);
  });
  publish({"x"});
  broker.runUntilIdle();
  cloud.clock().advance(30min);
  broker.runUntilIdle();
  EXPECT_THAT(got, SizeIs(2));
  EXPECT_THAT(bodiesIn("orders"), IsEmpty());
}

TEST_F(AmqpChaos, LosesAPublishThatWasConfirmed) {
  cloud.chaos().on(amqp::BasicPublish).first(1).falseSuccess();
  EXPECT_TRUE(broker.publish("", "orders", "lost").routed);
  EXPECT_THAT(bodiesIn("orders"), IsEmpty());
  const CheckResult lost = checks::noMessageLost(checks::gather(cloud));
  EXPECT_EQ(lost.verdict, Verdict::Fail) << lost;
}

// The connection is gone with the answer: everything that it held goes back, and the application starts over.
TEST_F(AmqpChaos, AConnectionThatBreaksAtAnAcknowledgementHandsTheBatchBack) {
  cloud.chaos().on(amqp::BasicAck).nth(2).dropResponse();
  FakeMessageQueueProvider worker(cloud, {.client_name = "worker"});
  worker.connect();
  const auto keep = [this](const mq::Message& message) { got.push_back(message); };
  worker.consume("orders", keep);
  publish({"1", "2", "3"});
  worker.runUntilIdle();
  worker.acknowledge(got[0]);
  EXPECT_THAT([&] { worker.acknowledge(got[1]); }, Refuses(Kind::ConnectionLost));  // done, and the answer lost
  EXPECT_FALSE(worker.isConnected());
  EXPECT_THAT([&] { worker.acknowledge(got[2]); }, Refuses(Kind::ConnectionLost));
  got.clear();
  worker.connect();
  EXPECT_THAT([&] { worker.acknowledge({.id = "", .body = "", .delivery_tag = 3}); },
              Refuses(Kind::PreconditionFailed));
  worker.consume("orders", keep);
  worker.runUntilIdle();
  EXPECT_THAT(gotBodies(), ElementsAre("3"));
  EXPECT_TRUE(got[0].redelivered);
}

TEST_F(AmqpChaos, DeadLettersTooEarlyAndTooLate) {
  broker.assertQueue("dead");
  broker.assertQueue("limited", {.dead_letter_routing_key = "dead", .max_deliveries = 2});
  cloud.chaos().on(amqp::BasicDeliver).queue("orders").first(1).fault({.kind = chaos::FaultKind::DlqEarly});
  cloud.chaos().on(amqp::BasicDeliver).queue("limited").first(1).fault({.kind = chaos::FaultKind::DlqLate, .count = 1});
  consumeInto(got, "orders");
  publish({"early"});
  broker.runUntilIdle();
  EXPECT_THAT(got, IsEmpty());
  int deliveries = 0;
  broker.consume("limited", [&](const mq::Message& message) {
    ++deliveries;
    broker.reject(message, true);
  });
  broker.publish("", "limited", "late");
  broker.runUntilIdle();
  EXPECT_EQ(deliveries, 3);
  EXPECT_THAT(bodiesIn("dead"), ElementsAre("early", "late"));
}

TEST_F(AmqpChaos, ABrokerWithoutResourcesRefusesAndTheConnectionStays) {
  cloud.chaos().on(amqp::BasicPublish).first(1).throttle();
  EXPECT_THAT([&] { publish({"x"}); }, Refuses(Kind::Other));
  publish({"y"});
  EXPECT_THAT(bodiesIn("orders"), ElementsAre("y"));
}

TEST_F(AmqpChaos, AnEmptyDeliveryDoesNotEndTheRun) {
  cloud.chaos().on(amqp::BasicDeliver).first(3).fault({.kind = chaos::FaultKind::EmptyReceive});
  consumeInto(got, "orders");
  publish({"1", "2"});
  EXPECT_EQ(broker.runUntilIdle(), 2u);
}

// ---- same seed, same bytes

std::string traceOf(std::uint64_t seed) {
  Cloud cloud({.seed = seed});
  cloud.chaos().on(amqp::BasicPublish).probability(0.2).poison(chaos::Payload::Truncated);
  cloud.chaos().on(amqp::BasicDeliver).probability(0.3).duplicate();
  cloud.chaos().on(amqp::BasicAck).probability(0.2).falseSuccess();
  FakeMessageQueueProvider one(cloud, {.client_name = "one"});
  FakeMessageQueueProvider two(cloud, {.client_name = "two"});
  for (FakeMessageQueueProvider* broker : {&one, &two}) {
    broker->connect();
    broker->assertExchange("events", mq::ExchangeType::Topic);
    broker->assertQueue("dead");
    for (const std::string queue : {"a", "b"}) {
      broker->assertQueue(queue, {.dead_letter_routing_key = "dead", .max_deliveries = 3, .acknowledge_within = 5s});
      broker->bindQueue(queue, "events", queue == "a" ? "#" : "*.odd");
      broker->consume(queue, [broker](const mq::Message& message) {
        if (message.body.size() % 3 == 0)
          broker->reject(message, true);
        else
          broker->acknowledge(message);
      });
    }
  }
  for (int i = 0; i < 30; ++i)
    one.publish("events", i % 2 == 0 ? "n.even" : "n.odd", "message " + std::to_string(i * i));
  MessagePump pump({&one, &two});
  for (int round = 0; round < 5; ++round) {
    pump.runUntilIdle();
    cloud.clock().advance(5s);
  }
  std::ostringstream trace;
  cloud.journal().writeJsonLines(trace, {}, {.wall_time = false});
  return trace.str();
}

TEST(AmqpDeterminism, TheSameSeedGivesTheSameTraceByteForByte) { EXPECT_EQ(traceOf(7), traceOf(7)); }
TEST(AmqpDeterminism, AnotherSeedGivesAnotherTrace) { EXPECT_NE(traceOf(7), traceOf(8)); }

}  // namespace
}  // namespace squall
