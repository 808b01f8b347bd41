// The front of the shop: takes an order from a customer, has it paid, and tells the rest of the company.
#pragma once

#include <squall/queue.hpp>

#include <chrono>
#include <functional>
#include <string>
#include <utility>

namespace example {

struct ApiBugs {
  bool misspells_routing_key = false;
  bool waits_for_ever = false;  // for the answer of the payment service
};

class OrderApi {
 public:
  using Now = std::function<std::chrono::sys_time<std::chrono::microseconds>()>;

  OrderApi(squall::MessageQueueProvider& broker, Now now, ApiBugs bugs)
      : broker_(broker), now_(std::move(now)), bugs_(bugs) {}

  // Publishes the order to "order.events" with the key "order.events.new"; 202, as HTTP has it.
  int placeOrder(const std::string& id) {
    broker_.publish("order.events", bugs_.misspells_routing_key ? "order.event.new" : "order.events.new", id);
    return 202;
  }

  // Asks the payment service over "payment-requests" and waits for what comes on "payments": 200, or 503 when nothing
  // came for ten seconds.
  int payOrder(const std::string& id) {
    bool is_paid = false;
    const std::string listening = broker_.consume("payments", [&](const squall::mq::Message& answer) {
      is_paid = answer.body == id;
      broker_.acknowledge(answer);
    });
    broker_.publish("", "payment-requests", id);
    const std::chrono::seconds patience(bugs_.waits_for_ever ? 24 * 60 * 60 : 10);
    const auto asked = now_();
    while (!is_paid && now_() - asked < patience) broker_.deliver(std::chrono::seconds(1));
    broker_.cancel(listening);
    return is_paid ? 200 : 503;
  }

 private:
  squall::MessageQueueProvider& broker_;
  const Now now_;
  const ApiBugs bugs_;
};

}  // namespace example
