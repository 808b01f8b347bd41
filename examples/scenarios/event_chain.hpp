// A chain as applications on AWS have them: an event on a bus, a function that it calls, a queue that the function
// sends to, a worker that ships what is in the queue.
#pragma once

#include <squall/squall.hpp>

#include <string>

namespace example {

struct ChainBugs {
  bool swallows_errors = false;  // the function logs what goes wrong, and returns
};

class Chain {
 public:
  explicit Chain(ChainBugs bugs = {}) : bugs_(bugs) {
    cloud.sqs().createQueue("shipments");
    events.putRule("on-paid", R"({"detail-type": ["Order Paid"]})");
    squall::eventbridge::PutTargetsRequest targets{.rule = "on-paid"};
    targets.targets.push_back({.id = "planner", .arn = kPlanner});
    events.putTargets(targets);
    events.onTarget(kPlanner, [this](const squall::TargetCall& call) { planShipment(call.body); });
  }

  void pay(const std::string& order) {
    events.put({.source = "shop", .detailType = "Order Paid", .detail = R"({"order": ")" + order + "\"}"});
  }
  // Works until everything has had its time.
  void work() {
    cloud.clock().advance(std::chrono::minutes(1));
    for (const auto& shipment : cloud.sqs().receive("shipments")) cloud.sqs().acknowledge("shipments", shipment);
  }

  squall::Cloud cloud{{.clock = squall::ClockMode::Manual}};

 private:
  static constexpr const char* kPlanner = "arn:aws:lambda:us-east-1:000000000000:function:planner";

  void planShipment(const std::string& event) {
    try {
      cloud.sqs().send("shipments", event);
    } catch (const squall::AwsError&) {
      if (!bugs_.swallows_errors) throw;
    }
  }

  ChainBugs bugs_;
  squall::EventBridge& events = cloud.eventBridge();
};

}  // namespace example
