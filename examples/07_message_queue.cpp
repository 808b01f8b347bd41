// An application codes against squall::MessageQueueProvider, whatever its broker is. Here it meets a poisoned message
// on the AMQP-like fake: it rejects it, stays alive, and the good orders go through.
#include <squall/squall.hpp>

#include <iostream>
#include <stdexcept>

// ---- the application: knows the port alone
void startOrderService(squall::MessageQueueClient& queue, int& shipped) {
  queue.assertQueue("orders-dlq");
  queue.assertQueue("orders", {.dead_letter_routing_key = "orders-dlq", .max_deliveries = 3});
  queue.consume("orders", [&shipped](const squall::mq::Message& order) {
    if (!order.body.ends_with("}")) throw std::runtime_error("unreadable order");
    ++shipped;
  });
}

// ---- the test
int main() {
  using squall::EventKind;
  squall::Cloud cloud;
  squall::FakeMessageQueueProvider broker(cloud);
  squall::MessageQueueClient queue(broker, {.clock = &cloud.clock()});
  int shipped = 0;
  startOrderService(queue, shipped);

  const auto poison =
      cloud.chaos().on(squall::amqp::BasicPublish).queue("orders").nth(2).poison(squall::chaos::Payload::Truncated);
  for (const char* id : {"o-1", "o-2", "o-3"})
    queue.publish("", "orders", R"({"orderId": ")" + std::string(id) + "\"}");
  queue.runUntilIdle();

  const auto rejected = queue.waitForEvent(EventKind::Reject, {.howManyTimes = 3, .queue = "orders"});
  const auto isolated = cloud.waitForEvent(EventKind::DeadLetter, {.on = "orders"});
  if (!rejected || !isolated) {
    std::cout << rejected << isolated;
    return 1;
  }
  std::cout << "shipped " << shipped << ", poisoned " << poison.fired() << "\n"
            << "rejected " << rejected.records().size() << " times: " << rejected.last().detail << "\n"
            << "dead-lettered: " << isolated.last().detail << "\n";
}
