// squall/queue/fake.hpp: an AMQP-like broker in memory, and the pump with which a test delivers message by message.
//
//   squall::Cloud cloud;
//   squall::FakeMessageQueueProvider broker(cloud);
//   broker.connect();
//   broker.assertQueue("orders");
//   broker.consume("orders", handler);
//   broker.publish("", "orders", R"({"orderId": "o-1"})");
//   broker.runUntilIdle();
//   ASSERT_TRUE(cloud.waitForEvent(EventKind::Acknowledge, {.on = "orders"}));
//
// The broker belongs to the Cloud, a provider is one connection to it: all providers on one Cloud see the same queues.
// It stands on the queue engine, clock, journal and chaos that SQS stands on, so waits, checks and timelines work on it
// unchanged. Each call is one Call record (service "amqp") and, where something happened to a message or a queue, one
// record of that: Publish (one per queue that takes a copy), Consume, Acknowledge, Reject, Requeue, DeadLetter, Create,
// Change, Purge, Delete; Drop on the exchange's name for a message that no queue wanted.
//
// What follows RabbitMQ (https://www.rabbitmq.com/docs): routing, dead letters with x-death headers, redelivery in the
// old place, round robin among consumers, prefetch per consumer, the texts of refusals. What does not: a refusal leaves
// the channel open, a delivery that is not settled in time goes back without closing it, and publishes are confirmed
// one by one.
#pragma once

#include <squall/cloud.hpp>
#include <squall/queue.hpp>
#include <squall/queue/amqp.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace squall {

namespace mq {

// A delivery that could happen next.
struct Pending {
  std::string consumer;  // who would get it
  std::string queue = {};
  std::string message_id = {};
  std::string body = {};
  bool redelivered = false;
  std::uint64_t last_served = 0;  // smaller: this consumer has waited for longer, so its turn comes first
};
// One line for people: "orders -> worker-1.1: 5fea7756".
std::ostream& operator<<(std::ostream& out, const Pending& pending);

// A message that no queue wanted.
struct Returned {
  std::string exchange;
  std::string routing_key;
  std::string body;
};

}  // namespace mq

struct FakeMessageQueueOptions {
  // Who this is in records, and to the `client` of chaos rules. Consumer tags begin with it.
  std::string client_name = "client";
};

class FakeMessageQueueProvider final : public MessageQueueProvider {
 public:
  // The Cloud outlives the provider.
  explicit FakeMessageQueueProvider(Cloud& cloud, FakeMessageQueueOptions options = {})
      : FakeMessageQueueProvider(cloud.world(), std::move(options)) {}
  // Closes the connection.
  ~FakeMessageQueueProvider() override;

  using MessageQueueProvider::assertQueue;
  using MessageQueueProvider::deliver;
  using MessageQueueProvider::publish;
  void connect() override;
  bool isConnected() const override;
  void close() override;
  void assertQueue(const std::string& queue, const mq::QueueOptions& options) override;
  void assertExchange(const std::string& exchange, mq::ExchangeType type) override;
  void bindQueue(const std::string& queue, const std::string& exchange, const std::string& routing_key) override;
  void purgeQueue(const std::string& queue) override;
  void deleteQueue(const std::string& queue) override;
  mq::Confirmation publish(const std::string& exchange, const std::string& routing_key, const std::string& body,
                           const mq::Headers& headers) override;
  std::string consume(const std::string& queue, Handler handler) override;
  void cancel(const std::string& consumer) override;
  void prefetch(int count) override;
  void acknowledge(const mq::Message& message) override;
  void reject(const mq::Message& message, bool requeue) override;
  // Waits on the Cloud's clock, as a long poll does: an automatic clock may jump meanwhile.
  bool deliver(std::chrono::milliseconds wait) override;

  // ---- the pump: nothing is delivered but by these and deliver()
  // What could be delivered next to the consumers of this connection, at most one a consumer, in the order in which the
  // broker would do it. Empty: idle (a delay may still end: the clock is the test's). Records nothing.
  std::vector<mq::Pending> pending() const;
  // Delivers the first of pending(), or the one at `choice`. True when a handler ran: chaos may hold a message back.
  // Throws std::out_of_range for a choice that is not there, and what the handler throws.
  bool step() { return deliver(); }
  bool step(std::size_t choice);
  // Steps until nothing is pending or `limit` messages were delivered: a message that is rejected with requeue for ever
  // never lets a broker come to rest. Returns how many. Never moves the clock.
  std::size_t runUntilIdle(std::size_t limit = 10'000);
  // What this connection published and no queue wanted, oldest first.
  std::vector<mq::Returned> returned() const;

 private:
  FakeMessageQueueProvider(core::World& world, FakeMessageQueueOptions options);

  struct Impl;
  std::unique_ptr<Impl> impl_;
};

// Several connections, pumped as one: a choice is a delivery to any consumer of any of them.
class MessagePump {
 public:
  // The providers outlive the pump.
  explicit MessagePump(std::vector<FakeMessageQueueProvider*> providers) : providers_(std::move(providers)) {}

  std::vector<mq::Pending> pending() const;
  bool step() { return step(0); }  // false when nothing is pending
  bool step(std::size_t choice);
  std::size_t runUntilIdle(std::size_t limit = 10'000);

 private:
  struct Place {
    mq::Pending pending;
    std::size_t provider = 0;
    std::size_t choice = 0;
  };
  std::vector<Place> places() const;

  std::vector<FakeMessageQueueProvider*> providers_;
};

// Runs a test once for each order of events: every sequence of choices is taken exactly once.
//
//   for (squall::Interleavings orders; orders.next();) {
//     squall::Cloud cloud;
//     ... set up providers, consumers and messages ...
//     while (const std::size_t count = pump.pending().size()) pump.step(orders.choose(count));
//     EXPECT_EQ(total, 2) << "in the order " << orders.schedule();
//   }
//
// The test must do the same when the same choices are made. Not thread-safe.
class Interleavings {
 public:
  // Bounds the number of runs: there are as many orders of n independent events as n!.
  explicit Interleavings(std::size_t most_runs = 10'000) : most_runs_(most_runs) {}

  // Begins the next run; false when every order was taken, or `most_runs` are over.
  bool next();
  // One of `count` possibilities, 0 to count - 1. Throws std::logic_error for a count of 0, outside of a run, and when
  // the test did not repeat itself.
  std::size_t choose(std::size_t count);
  std::size_t runs() const { return runs_; }
  // True when next() answered false because of the bound, so that orders are left.
  bool isCutShort() const { return cut_short_; }
  // The choices of this run, e.g. "0 1 0": play() repeats it.
  std::string schedule() const;
  // The next run is this one, and the only one.
  static Interleavings play(std::string_view schedule);

 private:
  struct Choice {
    std::size_t taken = 0;
    std::size_t count = 0;  // 0: not known yet, in a schedule that is played
  };
  std::size_t most_runs_;
  std::size_t runs_ = 0;
  std::size_t at_ = 0;
  bool cut_short_ = false;
  std::vector<Choice> choices_;
};

}  // namespace squall
