// What holds for every provider of the port, seen on both that Squall has: the AMQP-like fake and SQS.
#include <squall/queue/fake.hpp>
#include <squall/queue/sqs.hpp>
#include <squall/squall.hpp>

#include "amqp_test.hpp"

#include <set>

namespace squall {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::Pair;
using ::testing::SizeIs;
using Kind = MessageQueueError::Kind;

struct OnTheFake {
  static constexpr const char* kService = "amqp";
  static std::unique_ptr<MessageQueueProvider> make(Cloud& cloud) {
    return std::make_unique<FakeMessageQueueProvider>(cloud);
  }
  static void failConnections(Cloud& cloud, std::uint64_t count) {
    cloud.chaos().on(amqp::ConnectionOpen).first(count).dropRequest();
  }
  static void loseFirstAcknowledgement(Cloud& cloud) { cloud.chaos().on(amqp::BasicAck).first(1).falseSuccess(); }
};
struct OnSqs {
  static constexpr const char* kService = "sqs";
  static std::unique_ptr<MessageQueueProvider> make(Cloud& cloud) {
    return std::make_unique<SqsMessageQueueProvider>(cloud.sqs());
  }
  static void failConnections(Cloud& cloud, std::uint64_t count) {
    cloud.chaos().on(sqs::ListQueues).first(count).dropRequest();
  }
  static void loseFirstAcknowledgement(Cloud& cloud) { cloud.chaos().on(sqs::DeleteMessage).first(1).falseSuccess(); }
};

template <class Where>
class EveryProvider : public ::testing::Test {
 protected:
  EveryProvider() : broker_(Where::make(cloud_)) { broker_->connect(); }

  std::string consumeInto(std::vector<mq::Message>& into, const std::string& queue) {
    return broker_->consume(queue, [&into](const mq::Message& message) { into.push_back(message); });
  }
  std::size_t run() {
    std::size_t delivered = 0;
    while (delivered < 100 && broker_->deliver()) ++delivered;
    return delivered;
  }
  bool happened(EventKind kind, const std::string& queue, std::size_t times = 1) {
    return cloud_.waitForEvent(kind, {.times = times, .on = queue, .within = 1ms, .service = Where::kService}).ok();
  }

  Cloud cloud_;
  std::unique_ptr<MessageQueueProvider> broker_;
  std::vector<mq::Message> got_;
  std::vector<mq::Message> dead_;
};
using Providers = ::testing::Types<OnTheFake, OnSqs>;
TYPED_TEST_SUITE(EveryProvider, Providers);

TYPED_TEST(EveryProvider, DeliversWhatWasPublishedToAQueue) {
  this->broker_->assertQueue("orders");
  this->consumeInto(this->got_, "orders");
  const mq::Confirmation confirmed = this->broker_->publish("", "orders", "hello", {{"tenant", "a"}});
  EXPECT_TRUE(confirmed.routed);
  EXPECT_TRUE(this->broker_->deliver());
  ASSERT_THAT(this->got_, SizeIs(1));
  const mq::Message& message = this->got_[0];
  EXPECT_EQ(message.id, confirmed.message_id);
  EXPECT_EQ(message.body, "hello");
  EXPECT_THAT(message.headers, ElementsAre(Pair("tenant", "a")));
  EXPECT_EQ(message.exchange, "");
  EXPECT_EQ(message.routing_key, "orders");
  EXPECT_EQ(message.queue, "orders");
  EXPECT_FALSE(message.redelivered);
  EXPECT_EQ(message.delivery_count, 1);
  this->broker_->acknowledge(message);
  EXPECT_FALSE(this->broker_->deliver());
  EXPECT_TRUE(this->happened(EventKind::Publish, "orders"));
  EXPECT_TRUE(this->happened(EventKind::Consume, "orders"));
  EXPECT_TRUE(this->happened(EventKind::Acknowledge, "orders"));
  EXPECT_FALSE(this->happened(EventKind::Reject, "orders"));
}

TYPED_TEST(EveryProvider, RoutesByDirectTopicAndFanoutExchanges) {
  this->broker_->assertExchange("direct", mq::ExchangeType::Direct);
  this->broker_->assertExchange("topic", mq::ExchangeType::Topic);
  this->broker_->assertExchange("fanout", mq::ExchangeType::Fanout);
  for (const std::string queue : {"a", "b"}) {
    this->broker_->assertQueue(queue);
    this->consumeInto(this->got_, queue);
    this->broker_->bindQueue(queue, "direct", queue);
    this->broker_->bindQueue(queue, "fanout", "");
  }
  this->broker_->bindQueue("a", "topic", "order.*");
  this->broker_->bindQueue("b", "topic", "order.#");
  this->broker_->publish("direct", "a", "direct");
  this->broker_->publish("topic", "order.new.eu", "topic");
  this->broker_->publish("fanout", "x", "fanout");
  EXPECT_EQ(this->run(), 4u);
  std::set<std::string> seen;
  for (const mq::Message& message : this->got_)
    seen.insert(message.queue + " " + message.exchange + " " + message.routing_key);
  EXPECT_THAT(seen, ElementsAre("a direct a", "a fanout x", "b fanout x", "b topic order.new.eu"));
}

TYPED_TEST(EveryProvider, SaysWhenNoQueueWantsAMessage) {
  this->broker_->assertExchange("events", mq::ExchangeType::Direct);
  EXPECT_FALSE(this->broker_->publish("events", "nobody", "x").routed);
  EXPECT_FALSE(this->broker_->publish("", "nowhere", "x").routed);
}

TYPED_TEST(EveryProvider, RedeliversWhatIsRequeuedAndSaysSo) {
  this->broker_->assertQueue("orders");
  this->consumeInto(this->got_, "orders");
  this->broker_->publish("", "orders", "x");
  this->run();
  this->broker_->reject(this->got_.at(0), true);
  this->run();
  ASSERT_THAT(this->got_, SizeIs(2));
  EXPECT_TRUE(this->got_[1].redelivered);
  EXPECT_EQ(this->got_[1].delivery_count, 2);
  EXPECT_EQ(this->got_[1].id, this->got_[0].id);
  EXPECT_TRUE(this->happened(EventKind::Reject, "orders"));
  EXPECT_TRUE(this->happened(EventKind::Requeue, "orders"));
}

TYPED_TEST(EveryProvider, MovesWhatIsRejectedForGoodToTheDeadLetterQueue) {
  this->broker_->assertQueue("dead");
  this->broker_->assertQueue("orders", {.dead_letter_routing_key = "dead"});
  this->consumeInto(this->got_, "orders");
  this->consumeInto(this->dead_, "dead");
  this->broker_->publish("", "orders", "poison", {{"tenant", "a"}});
  this->run();
  this->broker_->reject(this->got_.at(0), false);
  this->run();
  EXPECT_THAT(this->got_, SizeIs(1));
  ASSERT_THAT(this->dead_, SizeIs(1));
  EXPECT_EQ(this->dead_[0].body, "poison");
  EXPECT_EQ(this->dead_[0].headers.at("tenant"), "a");
  EXPECT_EQ(this->dead_[0].headers.at("x-first-death-queue"), "orders");
  EXPECT_EQ(this->dead_[0].headers.at("x-first-death-reason"), "rejected");
}

TYPED_TEST(EveryProvider, DropsWhatIsRejectedForGoodWhereThereAreNoDeadLetters) {
  this->broker_->assertQueue("orders");
  this->consumeInto(this->got_, "orders");
  this->broker_->publish("", "orders", "x");
  this->run();
  this->broker_->reject(this->got_.at(0), false);
  this->cloud_.clock().advance(1h);
  EXPECT_EQ(this->run(), 0u);
}

TYPED_TEST(EveryProvider, DeadLettersAMessageThatWasDeliveredTooOften) {
  this->broker_->assertQueue("dead");
  this->broker_->assertQueue("orders", {.dead_letter_routing_key = "dead", .max_deliveries = 3});
  this->broker_->consume("orders", [this](const mq::Message& message) {
    this->got_.push_back(message);
    this->broker_->reject(message, true);
  });
  this->broker_->publish("", "orders", "poison");
  this->run();
  EXPECT_THAT(this->got_, SizeIs(3));
  EXPECT_TRUE(this->happened(EventKind::DeadLetter, "orders"));
  this->consumeInto(this->dead_, "dead");
  this->run();
  EXPECT_THAT(this->dead_, ElementsAre(Field(&mq::Message::body, "poison")));
}

TYPED_TEST(EveryProvider, GivesAMessageThatIsNotSettledInTimeToSomebodyElse) {
  this->broker_->assertQueue("orders", {.acknowledge_within = 10s});
  this->consumeInto(this->got_, "orders");
  this->broker_->publish("", "orders", "x");
  this->run();
  this->cloud_.clock().advance(9s);
  EXPECT_EQ(this->run(), 0u);
  this->cloud_.clock().advance(1s);
  EXPECT_EQ(this->run(), 1u);
}

TYPED_TEST(EveryProvider, PrefetchBoundsWhatAConsumerHoldsAndTheNextPageComesDespiteErrors) {
  this->broker_->assertQueue("orders");
  this->broker_->prefetch(2);
  this->consumeInto(this->got_, "orders");
  for (int i = 0; i < 5; ++i) this->broker_->publish("", "orders", std::to_string(i));
  EXPECT_EQ(this->run(), 2u);
  this->broker_->acknowledge(this->got_[0]);
  this->broker_->reject(this->got_[1], false);
  EXPECT_EQ(this->run(), 2u);
}

TYPED_TEST(EveryProvider, SharesAQueueAmongItsConsumers) {
  this->broker_->assertQueue("orders");
  this->broker_->prefetch(1);
  this->consumeInto(this->got_, "orders");
  this->consumeInto(this->dead_, "orders");
  for (int i = 0; i < 4; ++i) this->broker_->publish("", "orders", "x");
  this->run();
  EXPECT_THAT(this->got_, SizeIs(1));
  EXPECT_THAT(this->dead_, SizeIs(1));
  this->broker_->acknowledge(this->got_[0]);
  this->broker_->acknowledge(this->dead_[0]);
  this->run();
  EXPECT_THAT(this->got_, SizeIs(2));
  EXPECT_THAT(this->dead_, SizeIs(2));
}

TYPED_TEST(EveryProvider, SettlesADeliveryOnce) {
  this->broker_->assertQueue("orders");
  this->consumeInto(this->got_, "orders");
  this->broker_->publish("", "orders", "x");
  this->run();
  this->broker_->acknowledge(this->got_.at(0));
  EXPECT_THAT([&] { this->broker_->acknowledge(this->got_[0]); }, Refuses(Kind::PreconditionFailed));
  EXPECT_THAT([&] { this->broker_->reject(this->got_[0], true); }, Refuses(Kind::PreconditionFailed));
}

TYPED_TEST(EveryProvider, ALostAcknowledgementBringsTheMessageBack) {
  TypeParam::loseFirstAcknowledgement(this->cloud_);
  this->broker_->assertQueue("orders", {.acknowledge_within = 10s});
  this->broker_->consume("orders", [this](const mq::Message& message) {
    this->got_.push_back(message);
    this->broker_->acknowledge(message);
  });
  this->broker_->publish("", "orders", "x");
  this->run();
  this->cloud_.clock().advance(10s);
  this->run();
  this->cloud_.clock().advance(10s);
  this->run();
  EXPECT_THAT(this->got_, SizeIs(2));
}

TYPED_TEST(EveryProvider, AClosedConnectionHandsItsMessagesBackAndForgetsItsConsumers) {
  this->broker_->assertQueue("orders");
  this->consumeInto(this->got_, "orders");
  this->broker_->publish("", "orders", "x");
  this->run();
  this->broker_->close();
  EXPECT_THAT([&] { this->broker_->deliver(); }, Refuses(Kind::ConnectionLost));
  this->broker_->connect();
  EXPECT_EQ(this->run(), 0u);
  this->consumeInto(this->got_, "orders");
  EXPECT_EQ(this->run(), 1u);
  EXPECT_TRUE(this->got_.at(1).redelivered);
}

TYPED_TEST(EveryProvider, ConnectionsFailAsOftenAsChaosSays) {
  TypeParam::failConnections(this->cloud_, 2);
  const auto other = TypeParam::make(this->cloud_);
  EXPECT_THROW(other->publish("", "orders", "x"), std::logic_error);
  EXPECT_THAT([&] { other->connect(); }, Refuses(Kind::ConnectionRefused));
  EXPECT_THAT([&] { other->connect(); }, Refuses(Kind::ConnectionRefused));
  other->connect();
  EXPECT_TRUE(other->isConnected());
}

TYPED_TEST(EveryProvider, DeliverWaitsForWhatComesLater) {
  this->broker_->assertQueue("orders", {.acknowledge_within = 3s});
  this->consumeInto(this->got_, "orders");
  this->broker_->publish("", "orders", "x");
  this->run();
  Cloud& cloud = this->cloud_;
  const TimePoint before = cloud.clock().now();
  EXPECT_FALSE(this->broker_->deliver(2s));
  EXPECT_TRUE(this->broker_->deliver(2s));
  EXPECT_EQ(cloud.clock().now() - before, 3s);
}

TYPED_TEST(EveryProvider, RefusesNamesThatAreNotThereAndOtherOptions) {
  this->broker_->assertQueue("orders");
  this->broker_->assertQueue("orders");
  EXPECT_THAT([&] { this->broker_->assertQueue("orders", {.acknowledge_within = 5s}); },
              Refuses(Kind::PreconditionFailed));
  this->broker_->assertExchange("events", mq::ExchangeType::Direct);
  EXPECT_THAT([&] { this->broker_->assertExchange("events", mq::ExchangeType::Fanout); },
              Refuses(Kind::PreconditionFailed));
  EXPECT_THAT([&] { this->broker_->publish("nowhere", "x", "y"); }, Refuses(Kind::NotFound));
  EXPECT_THAT([&] { this->broker_->consume("nowhere", [](const mq::Message&) {}); }, Refuses(Kind::NotFound));
  EXPECT_THAT([&] { this->broker_->bindQueue("nowhere", "events", "x"); }, Refuses(Kind::NotFound));
  EXPECT_THAT([&] { this->broker_->bindQueue("orders", "nowhere", "x"); }, Refuses(Kind::NotFound));
  EXPECT_THAT([&] { this->broker_->bindQueue("orders", "", "x"); }, Refuses(Kind::AccessRefused));
  EXPECT_THROW(this->broker_->assertQueue("limited", {.max_deliveries = 1}), std::logic_error);
  EXPECT_THROW(this->broker_->cancel("nobody"), std::logic_error);
}

TYPED_TEST(EveryProvider, ACancelledConsumerGetsNothingMore) {
  this->broker_->assertQueue("orders");
  const std::string consumer = this->consumeInto(this->got_, "orders");
  this->broker_->publish("", "orders", "1");
  this->broker_->publish("", "orders", "2");
  EXPECT_TRUE(this->broker_->deliver());
  this->broker_->cancel(consumer);
  EXPECT_EQ(this->run(), 0u);
  this->consumeInto(this->dead_, "orders");
  EXPECT_EQ(this->run(), 1u);
  this->broker_->acknowledge(this->got_.at(0));
  this->broker_->acknowledge(this->dead_.at(0));
}

TYPED_TEST(EveryProvider, PurgesAndDeletesQueues) {
  this->broker_->assertQueue("orders");
  this->broker_->publish("", "orders", "x");
  this->broker_->purgeQueue("orders");
  this->consumeInto(this->got_, "orders");
  EXPECT_EQ(this->run(), 0u);
  this->broker_->deleteQueue("orders");
  EXPECT_FALSE(this->broker_->publish("", "orders", "x").routed);
  EXPECT_THAT([&] { this->broker_->deleteQueue("orders"); }, Refuses(Kind::NotFound));
}

}  // namespace
}  // namespace squall
