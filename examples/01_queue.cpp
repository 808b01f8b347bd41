// The smallest use: a queue, a message, its whole life, and what was recorded.
#include <squall/squall.hpp>

#include <iostream>

int main() {
  squall::Cloud cloud;
  squall::Sqs& sqs = cloud.sqs();

  sqs.createQueue("orders");
  sqs.send("orders", R"({"orderId": "o-1"})");

  for (const squall::sqs::Message& message : sqs.receive("orders")) {
    std::cout << "received " << *message.body << "\n";
    sqs.acknowledge("orders", message);
  }
  std::cout << "left: " << sqs.depth("orders") << "\n\n";

  // Each call is a record, and so is each effect that it had; "<- #3" names the record that caused it.
  std::cout << squall::drawTimeline(cloud.journal().records());
}
