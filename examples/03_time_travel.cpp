// Time belongs to the test: a visibility timeout, a five-minute deduplication window and a fourteen-day retention pass
// in microseconds, and exactly.
#include <squall/squall.hpp>

#include <iostream>

using namespace std::chrono_literals;

int main() {
  squall::Cloud cloud({.clock = squall::ClockMode::Manual});
  squall::Sqs& sqs = cloud.sqs();
  squall::Clock& clock = cloud.clock();

  sqs.createQueue("orders", {.visibilityTimeout = 30s, .retention = 14 * 24h});
  sqs.send("orders", "hello");
  std::cout << "received: " << sqs.receive("orders").size() << "\n";
  clock.advance(29s);
  std::cout << "29 s later, still hidden: " << sqs.receive("orders").size() << "\n";
  clock.advance(1s);
  std::cout << "30 s later, delivered again: " << sqs.receive("orders").size() << "\n";

  sqs.createQueue("payments.fifo");
  const auto pay = [&sqs] { return sqs.send("payments.fifo", "100 EUR", {.group = "ann", .deduplicationId = "p-1"}); };
  const std::string first = pay();
  clock.advance(5min - 1s);
  std::cout << "sent again after 4:59, same message: " << (pay() == first) << "\n";
  clock.advance(1s);
  std::cout << "sent again after 5:00, same message: " << (pay() == first) << "\n";

  clock.advance(14 * 24h);
  std::cout << "after 14 days: " << sqs.depth("orders") << "\n";
  std::cout << cloud.journal().count(squall::EventKind::Drop) << " messages dropped by retention\n";
}
