// The client that records: over the fake, over SQS, over a provider of the test's own.
#include <squall/queue/client.hpp>
#include <squall/queue/fake.hpp>
#include <squall/queue/sqs.hpp>
#include <squall/squall.hpp>

#include "amqp_test.hpp"

#include <atomic>
#include <cstdlib>
#include <thread>

namespace squall {
namespace {

using namespace std::chrono_literals;
using ::testing::AllOf;
using ::testing::ElementsAre;
using testing::Happened;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::SizeIs;
using Kind = MessageQueueError::Kind;

class Client : public ::testing::Test {
 protected:
  std::vector<std::string> timeline() const {
    std::vector<std::string> lines;
    for (const RecordPtr& record : queue.journal().records()) {
      std::string line =
          record->error ? "failed " + std::string(record->operation) : std::string(toString(record->kind));
      lines.push_back(line + " " + record->resource);
    }
    return lines;
  }

  Cloud cloud;
  FakeMessageQueueProvider broker{cloud};
  std::vector<std::string> errors;
  MessageQueueClient queue{broker,
                           {.clock = &cloud.clock(), .on_error = [this](const mq::Message& message, const auto& error) {
                              try {
                                std::rethrow_exception(error);
                              } catch (const std::exception& known) {
                                errors.push_back(message.body + ": " + known.what());
                              }
                            }}};
};

TEST_F(Client, AcknowledgesWhatAHandlerReturnsFromAndRejectsWhatItThrowsAt) {
  queue.assertQueue("dead");
  queue.assertQueue("orders", {.dead_letter_routing_key = "dead"});
  queue.consume("orders",
                [](const mq::Message& message) {
                  if (message.body == "poison") throw std::runtime_error("cannot read it");
                },
                {.requeue_on_error = false});
  queue.publish("", "orders", "good");
  queue.publish("", "orders", "poison");
  queue.publish("", "orders", "good too");
  EXPECT_EQ(queue.runUntilIdle(), 3u);
  EXPECT_THAT(timeline(),
              ElementsAre("publish orders", "publish orders", "publish orders", "consume orders", "acknowledge orders",
                          "consume orders", "reject orders", "consume orders", "acknowledge orders"));
  EXPECT_THAT(errors, ElementsAre("poison: cannot read it"));
  EXPECT_THAT(cloud.waitForEvent(EventKind::DeadLetter, {.on = "orders"}), Happened());
}

TEST_F(Client, RequeuesByDefaultSoThatATransientFailureIsRetried) {
  queue.assertQueue("orders");
  int attempts = 0;
  queue.consume("orders", [&](const mq::Message&) {
    if (++attempts < 3) throw std::runtime_error("not yet");
  });
  queue.publish("", "orders", "x");
  queue.runUntilIdle();
  EXPECT_THAT(queue.waitForEvent(EventKind::Reject, {.howManyTimes = 2, .queue = "orders"}), Happened());
  const WaitResult acknowledged = queue.waitForEvent(EventKind::Acknowledge);
  EXPECT_THAT(acknowledged, Happened());
  EXPECT_EQ(acknowledged.last().attempt, 3);
}

TEST_F(Client, SurvivesWhatIsNoStandardException) {
  MessageQueueClient plain(broker);
  plain.assertQueue("orders");
  plain.consume("orders", [](const mq::Message& message) {
    if (!message.redelivered) throw 42;
  });
  plain.publish("", "orders", "x");
  EXPECT_EQ(plain.runUntilIdle(), 2u);
  EXPECT_EQ(plain.waitForEvent(EventKind::Reject).last().detail, "requeue, an exception that is no std::exception");
}

TEST_F(Client, AHandlerMaySettleItsMessageItself) {
  queue.assertQueue("orders");
  queue.consume("orders", [&](const mq::Message& message) {
    queue.acknowledge(message);
    throw std::runtime_error("after it was done");
  });
  queue.publish("", "orders", "x");
  queue.runUntilIdle();
  EXPECT_THAT(timeline(), ElementsAre("publish orders", "consume orders", "acknowledge orders"));
  EXPECT_THAT(errors, ElementsAre("x: after it was done"));
}

TEST_F(Client, WaitsByQueueExchangeConditionAndCursor) {
  queue.assertExchange("order.events", mq::ExchangeType::Topic);
  queue.assertQueue("orders");
  queue.bindQueue("orders", "order.events", "order.events.#");
  queue.consume("orders", [](const mq::Message&) {});
  queue.publish("order.events", "order.events.new", R"({"id":1})", {{"tenant", "a"}});
  queue.runUntilIdle();
  EXPECT_THAT(queue.waitForEvent(EventKind::Publish, {.exchange = "order.events"}), Happened());
  EXPECT_THAT(queue.waitForEvent(EventKind::Consume, {.queue = "orders", .exchange = "order.events"}), Happened());
  const auto ofTenant = [](const char* tenant) {
    return [tenant](const mq::Event& event) { return event.message.headers.at("tenant") == tenant; };
  };
  EXPECT_THAT(queue.waitForEvent(EventKind::Publish, {.matching = ofTenant("a")}), Happened());
  EXPECT_THAT(queue.waitForEvent(EventKind::Publish, {.matching = ofTenant("b"), .within = 1ms}), Not(Happened()));
  // What was before the cursor does not count.
  const Cursor now = queue.cursor();
  EXPECT_THAT(queue.waitForEvent(EventKind::Publish, {.within = 1ms, .since = now}), Not(Happened()));
  queue.publish("order.events", "order.events.new", "2");
  EXPECT_THAT(queue.waitForEvent(EventKind::Publish, {.since = now}), Happened());
}

TEST_F(Client, AWaitInVainEndsAndPrintsTheTimelineAndTheNearestMisses) {
  queue.assertQueue("orders");
  queue.publish("", "others", "x");
  const WaitResult wait = queue.waitForEvent(EventKind::Publish, {.queue = "orders", .within = 1ms});
  EXPECT_FALSE(wait);
  EXPECT_THAT(wait.explanation(), AllOf(HasSubstr("Nearest misses"), HasSubstr("it is on others"),
                                        HasSubstr("Timeline"), HasSubstr("no queue takes it")));
  EXPECT_THROW((void)queue.waitForEvent(EventKind::DeadLetter), std::logic_error);
}

TEST_F(Client, RecordsWhatFailsAndNoWaitCountsIt) {
  cloud.chaos().on(amqp::BasicAck).first(1).dropRequest();
  queue.assertQueue("orders");
  queue.consume("orders", [](const mq::Message&) {});
  queue.publish("", "orders", "x");
  EXPECT_TRUE(queue.step());
  EXPECT_THAT(timeline(), ElementsAre("publish orders", "consume orders", "failed acknowledge orders"));
  EXPECT_THAT(errors, SizeIs(1));
  // The connection is gone; connect() consumes again, and the message comes back.
  EXPECT_THAT([&] { queue.step(); }, Refuses(Kind::ConnectionLost));
  queue.connect();
  EXPECT_EQ(queue.runUntilIdle(), 1u);
  EXPECT_THAT(queue.waitForEvent(EventKind::Acknowledge, {.queue = "orders"}), Happened());
}

// Q17, Q18: the application retries, and gives up by itself instead of living on as a zombie.
TEST_F(Client, AnApplicationThatCannotConnectCanGiveUp) {
  const auto start = [this](int attempts) {
    for (int i = 0; i < attempts; ++i) {
      try {
        queue.connect();
        return true;
      } catch (const MessageQueueError& error) {
        if (error.kind() != Kind::ConnectionRefused) throw;
      }
    }
    return false;
  };
  cloud.chaos().on(amqp::ConnectionOpen).first(4).dropRequest();
  EXPECT_FALSE(start(3));
  EXPECT_TRUE(start(3)) << "the fifth attempt in all";
}

TEST(ClientOverSqs, RecordsTheSame) {
  Cloud cloud;
  MessageQueueClient queue(std::make_shared<SqsMessageQueueProvider>(cloud.sqs()), {.clock = &cloud.clock()});
  queue.assertQueue("orders");
  queue.consume("orders", [](const mq::Message&) {});
  queue.publish("", "orders", "x");
  queue.runUntilIdle();
  EXPECT_THAT(queue.waitForEvent(EventKind::Acknowledge, {.queue = "orders"}), Happened());
}

TEST(ClientFromEnvironment, ChoosesTheProviderByName) {
  Cloud cloud;
  const std::map<std::string, MessageQueueClient::Factory> factories{
      {"fake", [&] { return std::make_shared<FakeMessageQueueProvider>(cloud); }},
      {"sqs", [&] { return std::make_shared<SqsMessageQueueProvider>(cloud.sqs()); }}};
  ASSERT_EQ(::setenv("SQUALL_MESSAGE_QUEUE", "sqs", 1), 0);
  EXPECT_NE(dynamic_cast<SqsMessageQueueProvider*>(&MessageQueueClient::fromEnvironment(factories).provider()),
            nullptr);
  ASSERT_EQ(::setenv("SQUALL_MESSAGE_QUEUE", "fkae", 1), 0);
  EXPECT_THAT([&] { MessageQueueClient::fromEnvironment(factories); },
              ::testing::ThrowsMessage<std::logic_error>(AllOf(HasSubstr("'fkae'"), HasSubstr("fake sqs"))));
  ASSERT_EQ(::unsetenv("SQUALL_MESSAGE_QUEUE"), 0);
  EXPECT_NE(dynamic_cast<FakeMessageQueueProvider*>(&MessageQueueClient::fromEnvironment(factories, "fake").provider()),
            nullptr);
  EXPECT_THROW(MessageQueueClient::fromEnvironment(factories), std::logic_error);
}

// Consumers on threads of their own: two connections, two threads each, one journal per client.
TEST(ClientOnThreads, HandlesEveryMessageOnce) {
  Cloud cloud;
  FakeMessageQueueProvider publishing(cloud, {.client_name = "publisher"});
  FakeMessageQueueProvider consuming(cloud, {.client_name = "consumer"});
  FakeMessageQueueProvider other(cloud, {.client_name = "other"});
  MessageQueueClient publisher(publishing);
  MessageQueueClient consumer(consuming);
  MessageQueueClient second(other);
  publisher.assertQueue("orders");
  constexpr std::size_t kMessages = 200;
  std::atomic<std::size_t> handled{0};
  std::vector<std::thread> threads;
  for (MessageQueueClient* client : {&consumer, &second}) {
    client->consume("orders", [&](const mq::Message&) { ++handled; });
    for (int i = 0; i < 2; ++i) {
      threads.emplace_back([&handled, client] {
        while (handled < kMessages) client->deliver(50ms);
      });
    }
  }
  for (std::size_t i = 0; i < kMessages; ++i) publisher.publish("", "orders", std::to_string(i));
  EXPECT_THAT(cloud.waitForEvent(EventKind::Acknowledge, {.times = kMessages, .on = "orders", .within = 30s}),
              Happened());
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(handled, kMessages);
  EXPECT_EQ(consumer.journal().count(EventKind::Acknowledge) + second.journal().count(EventKind::Acknowledge),
            kMessages);
}

}  // namespace
}  // namespace squall
