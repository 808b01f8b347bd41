// A consumer under test meets a message that it cannot read. It must hand it back, stay alive, and leave the poison to
// the dead-letter queue while good orders go through.
//
// The consumer knows only the small port below, so the same class runs against AWS in production and against Squall
// here.
#include <squall/squall.hpp>

#include <functional>
#include <iostream>
#include <string>
#include <thread>

// ---- the application
// ---------------------------------------------------------------------------------------------------

struct OrderQueue {
  virtual ~OrderQueue() = default;
  // Waits for a message and gives it to `handle`: true acknowledges it, false hands it back. False when stopped.
  virtual bool next(const std::function<bool(const std::string& body)>& handle) = 0;
};

class OrderConsumer {
 public:
  explicit OrderConsumer(OrderQueue& queue) : queue_(queue) {}
  void run() {
    while (queue_.next([this](const std::string& body) { return process(body); })) {
    }
  }

 private:
  bool process(const std::string& body) {
    const bool readable = body.starts_with("{") && body.ends_with("}");
    if (readable) ++processed_;
    return readable;
  }
  OrderQueue& queue_;
  int processed_ = 0;
};

// ---- the adapter: the port on Squall
// -----------------------------------------------------------------------------------

class SquallOrderQueue : public OrderQueue {
 public:
  SquallOrderQueue(squall::Sqs& sqs, std::string queue) : sqs_(sqs), queue_(std::move(queue)) {}

  bool next(const std::function<bool(const std::string& body)>& handle) override {
    for (const squall::sqs::Message& message : sqs_.receive(queue_, {.max = 1, .wait = std::chrono::seconds(20)})) {
      if (*message.body == "stop") return false;
      if (handle(*message.body))
        sqs_.acknowledge(queue_, message);
      else
        sqs_.reject(queue_, message);
    }
    return true;
  }

 private:
  squall::Sqs& sqs_;
  std::string queue_;
};

// ---- the test
// ----------------------------------------------------------------------------------------------------------

int main() {
  using squall::EventKind;
  squall::Cloud cloud;
  squall::Sqs& sqs = cloud.sqs();
  sqs.createQueue("orders-dlq");
  sqs.createQueue("orders", {.deadLetterQueue = "orders-dlq", .maxReceiveCount = 3});

  SquallOrderQueue queue(sqs, "orders");
  OrderConsumer consumer(queue);
  std::thread worker([&consumer] { consumer.run(); });

  const std::string poison = sqs.send("orders", "{\"orderId\": oops");
  sqs.send("orders", R"({"orderId": "o-1"})");

  // No sleep: the waits return as soon as it has happened, or explain why it has not.
  const auto rejected = cloud.waitForEvent(EventKind::Reject, {.times = 3, .on = "orders", .message_id = poison});
  const auto acknowledged = cloud.waitForEvent(EventKind::Acknowledge, {.on = "orders"});
  const auto isolated = cloud.waitForEvent(EventKind::DeadLetter, {.on = "orders", .message_id = poison});
  sqs.send("orders", "stop");
  worker.join();

  for (const auto* wait : {&rejected, &acknowledged, &isolated}) {
    if (!*wait) {
      std::cout << *wait;
      return 1;
    }
  }
  std::cout << "rejected " << rejected.records().size() << " times, good orders went through\n";
  std::cout << "in orders-dlq: " << *sqs.receive("orders-dlq").at(0).body << "\n";
}
