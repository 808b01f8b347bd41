// What takes the place of a team's own mock of its message queue: one include, one target (squall::squall).
#include <squall/queue/fake.hpp>

#include <iostream>
#include <string>

// The application: codes against the port, and does not know who is behind it.
class Shop {
 public:
  explicit Shop(squall::MessageQueueProvider& broker) : broker_(broker) {
    broker_.connect();
    broker_.assertQueue("rejected");
    broker_.assertQueue("orders", {.dead_letter_routing_key = "rejected"});
    broker_.consume("orders", [this](const squall::mq::Message& order) {
      if (order.body == "oops") return broker_.reject(order, false);
      ++sold;
      broker_.acknowledge(order);
    });
  }
  int sold = 0;

 private:
  squall::MessageQueueProvider& broker_;
};

int main() {
  squall::Cloud cloud;
  squall::FakeMessageQueueProvider broker(cloud);
  Shop shop(broker);
  for (const char* order : {"o-1", "oops", "o-2"}) broker.publish("", "orders", order);
  broker.runUntilIdle();

  const squall::WaitResult rejected = cloud.waitForEvent(squall::EventKind::DeadLetter, {.on = "orders"});
  if (shop.sold == 2 && rejected) return 0;
  std::cerr << shop.sold << " sold\n" << rejected.explanation();
  return 1;
}
