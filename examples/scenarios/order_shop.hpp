// What the tests of queue_corners_*.cpp set up: a Cloud of its own for each, the queues as they are deployed, and the
// application in it, with or without a bug. Nothing here knows what is right; that the tests say.
#pragma once

#include "batch_worker.hpp"
#include "order_api.hpp"
#include "order_consumer.hpp"

#include <squall/checks.hpp>
#include <squall/squall.hpp>
#include <squall/testing/matchers.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <functional>
#include <initializer_list>
#include <map>
#include <memory>
#include <set>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace example {

// Virtual time since the Cloud was made.
inline squall::Duration elapsed(squall::Cloud& cloud) { return cloud.clock().now() - cloud.options().epoch; }

// A process that is killed: no handler of the application sees it coming.
struct ProcessDied {};

using Reserve = std::function<void(const std::string& order_id)>;
inline Reserve downFor(int calls) {
  return [calls](const std::string&) mutable {
    if (calls-- > 0) throw std::runtime_error("the warehouse does not answer");
  };
}
inline Reserve withoutGoodsFor(std::string order_id) {
  return [order_id = std::move(order_id)](const std::string& id) {
    if (id == order_id) throw std::runtime_error("no goods for " + id);
  };
}
inline Reserve dyingOnce() {
  return [dies = true](const std::string&) mutable {
    if (std::exchange(dies, false)) throw ProcessDied();
  };
}

enum class Broker { Amqp, Sqs };
inline std::unique_ptr<squall::MessageQueueProvider> connectionTo(Broker broker, squall::Cloud& cloud,
                                                                  const std::string& name) {
  if (broker == Broker::Sqs) return std::make_unique<squall::SqsMessageQueueProvider>(cloud.sqs());
  return std::make_unique<squall::FakeMessageQueueProvider>(cloud,
                                                            squall::FakeMessageQueueOptions{.client_name = name});
}

// Three deliveries, then the dead letters.
inline const squall::mq::QueueOptions kDeployed{.dead_letter_routing_key = "orders-dlq", .max_deliveries = 3};

inline const squall::mq::QueueOptions kUnlimited{.dead_letter_routing_key = "orders-dlq"};

struct ShopOptions {
  Broker broker = Broker::Amqp;
  std::vector<std::string> queues = {"orders"};  // that the consumer is told to listen to
  squall::mq::QueueOptions orders = kDeployed;
};

// An OrderConsumer, as a process that can die and be started again, and its broker.
class Shop : public Surroundings {
  const ConsumerBugs bugs_;
  const ShopOptions options_;  // before the connections, which are made by it

 public:
  explicit Shop(ConsumerBugs bugs = {}, ShopOptions options = {}) : bugs_(bugs), options_(std::move(options)) {
    reserve = [](const std::string&) {};
    pause = [this](std::chrono::seconds span) { cloud.clock().advance(span); };
    deployment->connect();
    for (const char* queue : {"orders-dlq", "charges", "cancellations"}) deployment->assertQueue(queue);
    deployment->assertQueue("orders", options_.orders);
  }

  std::string send(const std::string& queue, const std::string& body) {
    return deployment->publish("", queue, body).message_id;
  }
  std::string order(const std::string& id, int total = 10) {
    return send("orders", writeOrder({.id = id, .total = total}));
  }
  Shop& orders(std::initializer_list<const char*> ids) {
    for (const char* id : ids) order(id);
    return *this;
  }

  // Starts the process if there is none, and lets it work until nothing is left or it dies.
  void work() {
    try {
      if (start() == 0) consumer->run();
    } catch (const ProcessDied&) {
      kill();
    } catch (const std::exception&) {  // that nobody caught
      kill();
    }
  }
  // The exit code of a process that ends by itself, 0 for one that listens.
  int start() {
    if (consumer) return 0;
    broker = connectionTo(options_.broker, cloud, "consumer");
    consumer = std::make_unique<OrderConsumer>(*broker, *this, bugs_, options_.queues);
    return consumer->start();
  }
  void kill() {
    consumer.reset();
    broker.reset();
  }

  squall::Cloud cloud;
  std::unique_ptr<squall::MessageQueueProvider> deployment = connectionTo(options_.broker, cloud, "deployment");
  std::unique_ptr<squall::MessageQueueProvider> broker;  // the consumer's connection
  std::unique_ptr<OrderConsumer> consumer;
};

// An OrderApi, and the queues of those whom it talks to.
struct OrderDesk {
  explicit OrderDesk(ApiBugs bugs = {})
      : api(
            broker, [this] { return cloud.clock().now(); }, bugs) {
    broker.connect();
    broker.assertExchange("order.events", squall::mq::ExchangeType::Topic);
    for (const char* queue : {"new-orders", "payment-requests", "payments"}) broker.assertQueue(queue);
    broker.bindQueue("new-orders", "order.events", "order.events.new");
  }

  squall::Cloud cloud;
  squall::FakeMessageQueueProvider broker{cloud};
  OrderApi api;
};

// A BatchWorker and its queues on SQS.
struct Depot {
  explicit Depot(WorkerBugs bugs = {}) : worker(cloud.sqs(), bugs) {
    sqs.createQueue("orders-dlq");
    sqs.createQueue("charges");
    sqs.createQueue("orders", {.deadLetterQueue = "orders-dlq", .maxReceiveCount = 3});
  }
  std::string order(const std::string& id) { return sqs.send("orders", writeOrder({.id = id, .total = 10})); }
  void orders(int count) {
    for (int number = 1; number <= count; ++number) order("o-" + std::to_string(number));
  }
  // Lets virtual time pass; then a worker without anything else to do asks the queue for more.
  void anotherWorkerPollsAfter(std::chrono::seconds span) {
    cloud.clock().advance(span);
    BatchWorker another(sqs, {});
    another.workOnPage();
  }

  squall::Cloud cloud;
  squall::Sqs& sqs = cloud.sqs();
  BatchWorker worker;
};

// Each order that nobody can read is in the dead-letter queue after three receives, and every other one was handled.
inline squall::CheckResult poisonIsIsolated(Depot& depot) {
  return squall::checks::poisonIsolated(squall::checks::gather(depot.cloud), {.queue = "orders", .dlq = "orders-dlq"});
}

}  // namespace example
