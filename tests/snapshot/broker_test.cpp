// The AMQP-like broker in snapshots, diffs and restores: what comes back, and what of its clients goes on.
#include <squall/queue/fake.hpp>
#include <squall/squall.hpp>
#include <squall/testing/diff.hpp>
#include <squall/testing/matchers.hpp>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <sstream>

namespace squall {
namespace {

using namespace std::chrono_literals;
using ::testing::AllOf;
using testing::ChangesNothing;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::OnlyTouches;
using testing::QueueHas;
using testing::QueueIsEmpty;

class BrokerSnapshot : public ::testing::Test {
 protected:
  // Something of everything: bindings, dead letters, a limit, a time to live, messages that wait and that are held.
  BrokerSnapshot() {
    broker.connect();
    broker.assertQueue("dead");
    broker.assertQueue("orders", {.dead_letter_routing_key = "dead", .max_deliveries = 2, .message_ttl = 5min});
    broker.assertExchange("events", mq::ExchangeType::Topic);
    broker.bindQueue("orders", "events", "order.*");
    for (int i = 0; i < 4; ++i)
      broker.publish("events", "order.new", "order " + std::to_string(i), {{"n", std::to_string(i)}});
    broker.prefetch(2);
    broker.consume("orders", [this](const mq::Message& message) { got.push_back(message); });
    broker.runUntilIdle();  // it holds two, two wait
  }

  static std::string textOf(const Diff& diff) {
    std::ostringstream text;
    text << diff;
    return text.str();
  }
  std::vector<std::string> bodies() const {
    std::vector<std::string> bodies;
    for (const mq::Message& message : got) bodies.push_back(message.body + (message.redelivered ? " again" : ""));
    return bodies;
  }

  Cloud cloud{{.clock = ClockMode::Manual}};
  FakeMessageQueueProvider broker{cloud};
  std::vector<mq::Message> got;
};

TEST_F(BrokerSnapshot, ADiffSaysWhatHappenedInTheBrokersQueues) {
  const Snapshot before = cloud.snapshot();
  EXPECT_THAT(cloud.diff(before), ChangesNothing());

  broker.publish("events", "order.new", "one more");
  EXPECT_THAT(cloud.diff(before), OnlyTouches("orders", "one more"));
  broker.acknowledge(got.at(0));
  broker.reject(got.at(1), false);
  EXPECT_THAT(cloud.diff(before), Not(OnlyTouches("orders", "one more")));
  EXPECT_THAT(textOf(cloud.diff(before)),
              AllOf(HasSubstr("dead: 1 message added"), HasSubstr("orders:"), HasSubstr("2 messages removed")));
}

TEST_F(BrokerSnapshot, ADiffSeesExchangesBindingsAndQueuesDeclaredAnew) {
  const Snapshot before = cloud.snapshot();
  broker.assertExchange("audit", mq::ExchangeType::Fanout);
  broker.bindQueue("dead", "events", "#");
  broker.deleteQueue("orders");
  broker.assertQueue("orders");
  EXPECT_THAT(textOf(cloud.diff(before)),
              AllOf(HasSubstr("audit: exchange added"), HasSubstr("dead with '#'"), HasSubstr("times created 1 -> 2")));
}

TEST_F(BrokerSnapshot, ARestoreBringsBackWhatWasThereAndWhoHeldIt) {
  const Snapshot before = cloud.snapshot();
  broker.acknowledge(got.at(0));
  broker.runUntilIdle();
  broker.deleteQueue("dead");
  cloud.clock().advance(10min);
  ASSERT_FALSE(cloud.diff(before).empty());

  cloud.restore(before);
  EXPECT_THAT(cloud.diff(before), ChangesNothing());
  EXPECT_THAT(cloud, QueueHas("orders", {.visible = 2, .in_flight = 2}));
  EXPECT_THROW(broker.acknowledge(got.at(2)), MessageQueueError);  // that delivery has not been made
  broker.acknowledge(got.at(0));                                   // and this one is not settled
  broker.acknowledge(got.at(1));
  got.clear();
  broker.runUntilIdle();
  EXPECT_THAT(bodies(), ElementsAre("order 2", "order 3"));
}

TEST_F(BrokerSnapshot, ATimeToLiveIsKeptAsItsDistance) {
  const Snapshot before = cloud.snapshot();
  cloud.clock().advance(24h);
  cloud.restore(before);
  cloud.clock().advance(4min);
  EXPECT_THAT(cloud, QueueIsEmpty("dead"));
  cloud.clock().advance(1min);
  EXPECT_THAT(cloud,
              QueueHas("dead", {.visible = 2}));  // those that waited; nobody takes one out of a consumer's hands
}

TEST_F(BrokerSnapshot, AConnectionGoesOnWithTheConsumersWhoseQueueIsThere) {
  Cloud own;
  FakeMessageQueueProvider provider(own);
  provider.connect();
  provider.assertQueue("orders");
  const Snapshot before = own.snapshot();
  std::vector<std::string> seen;
  const auto see = [&seen](const mq::Message& message) { seen.push_back(message.body); };
  provider.assertQueue("newer");
  provider.consume("newer", see);
  provider.consume("orders", see);
  own.restore(before);

  EXPECT_THROW(provider.purgeQueue("newer"), MessageQueueError);
  provider.publish("", "orders", "hello");
  provider.runUntilIdle();
  EXPECT_THAT(seen, ElementsAre("hello"));
}

TEST_F(BrokerSnapshot, AFileHasAllOfItButTheConnections) {
  const std::string text = toJson(cloud.snapshot());
  const Snapshot loaded = Snapshot::fromJson(text);
  EXPECT_EQ(toJson(loaded), text);
  EXPECT_THAT(cloud.diff(loaded), ChangesNothing());

  Cloud other{{.clock = ClockMode::Manual}};
  FakeMessageQueueProvider elsewhere(other);
  elsewhere.connect();
  other.restore(loaded);
  elsewhere.publish("events", "order.new", "over a binding of the file");
  EXPECT_THAT(other, QueueHas("orders", {.visible = 3, .in_flight = 2}));
  other.clock().advance(5min);
  EXPECT_THAT(other, QueueHas("dead", {.visible = 3}));  // by the time to live in the file
  other.clock().advance(25min);  // nobody's any more: at the end of the consumer timeout it is too old, too
  EXPECT_THAT(other, AllOf(QueueIsEmpty("orders"), QueueHas("dead", {.visible = 5})));
}

TEST_F(BrokerSnapshot, AFileThatContradictsItselfIsRefusedByName) {
  auto json = nlohmann::ordered_json::parse(toJson(cloud.snapshot()));
  auto text = json.dump();
  const auto at = text.find(R"("queue":"orders","routing_key")");
  ASSERT_NE(at, std::string::npos);
  text.replace(at, 16, R"("queue":"nobody")");
  EXPECT_THAT([&text] { Snapshot::fromJson(text); }, ::testing::ThrowsMessage<std::invalid_argument>(
                                                         HasSubstr("bound to queue 'nobody', which is not there")));
}

TEST_F(BrokerSnapshot, TwoSnapshotsAndARestoreInBetweenLeaveEachOtherAlone) {
  const Snapshot first = cloud.snapshot();
  broker.acknowledge(got.at(0));
  const Snapshot second = cloud.snapshot();
  cloud.restore(first);
  broker.publish("events", "order.new", "one more");
  cloud.restore(second);
  EXPECT_THAT(cloud.diff(second), ChangesNothing());
  EXPECT_THROW(broker.acknowledge(got.at(0)), MessageQueueError);
  cloud.restore(first);
  broker.acknowledge(got.at(0));
  EXPECT_THAT(textOf(diffOf(first, second)), textOf(cloud.diff(first)));
}

}  // namespace
}  // namespace squall
