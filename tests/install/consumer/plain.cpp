// Uses squall::squall without any test framework.
#include <squall/squall.hpp>
#include <squall/version.hpp>

#include <iostream>

int main() {
  squall::Cloud cloud;
  cloud.sqs().createQueue("orders");
  cloud.sqs().send("orders", "hello");
  const auto messages = cloud.sqs().receive("orders");
  if (messages.size() != 1 || messages.front().body != "hello") {
    std::cerr << "squall " << squall::kVersion << " lost the message\n";
    return 1;
  }
}
