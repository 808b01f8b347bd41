// Six scenarios (examples/scenarios) around a small order service: first with the bug that the scenario finds, with the
// witness, then without it. The same files work around any program: squall run examples/scenarios/1_poison.yaml -- ...
#include "order_service.hpp"

#include <squall/scenario.hpp>

#include <iostream>

namespace {

struct Case {
  std::string file;
  Bugs bugs;
  int orders = 20;
  std::string charges = "charges";
};

// What the service did, and how the scenario judges it.
squall::checks::Judgement play(const squall::ScenarioFile& scenario, const Case& which, const Bugs& bugs) {
  const auto cloud = scenario.newCloud(42);
  OrderService service(*cloud, which.charges, bugs);
  if (scenario.name() == "throttle-burst") {
    service.publish("orders", which.orders);
  } else {
    service.publishOneByOne("orders", which.orders);
    service.consume("orders");
  }
  if (scenario.name() == "out-of-order") {
    service.publish("orders.fifo", 8);
    service.consume("orders.fifo");
  }
  return scenario.judge(*cloud);
}

}  // namespace

int main(int argc, char** argv) {
  const std::string folder = argc > 1 ? argv[1] : SQUALL_SCENARIOS;
  const Case cases[] = {
      {.file = "1_poison.yaml", .bugs = {.swallows_poison = true}},
      {.file = "2_duplicate.yaml", .bugs = {.charges_each_delivery = true}},
      {.file = "3_out_of_order.yaml", .bugs = {.expects_order = true}},
      {.file = "4_lost_ack.yaml", .bugs = {.charges_each_delivery = true}, .orders = 60},
      {.file = "5_throttle_burst.yaml", .bugs = {.retries_at_once = true}, .orders = 60},
      {.file = "6_slow_and_dropped.yaml", .bugs = {.charges_again_when_unsure = true}, .charges = "charges.fifo"},
  };
  int surprises = 0;
  for (const Case& which : cases) {
    const squall::ScenarioFile scenario(folder + "/" + which.file);
    std::cout << "==== " << scenario.name() << ", with the bug\n";
    const auto buggy = play(scenario, which, which.bugs);
    std::cout << buggy << "\n---- " << scenario.name() << ", without it\n";
    const auto right = play(scenario, which, {});
    std::cout << right << "\n";
    surprises += static_cast<int>(buggy.verdict != squall::Verdict::Fail) + static_cast<int>(!right);
  }
  return surprises;
}
