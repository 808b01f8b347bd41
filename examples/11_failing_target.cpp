// A target fails twice and then works: EventBridge tries again with growing pauses, on the Cloud's clock. The test
// lives through all of it in no real time, and sees when each attempt was.
#include <squall/squall.hpp>

#include <iostream>
#include <stdexcept>

int main() {
  using namespace squall;
  using namespace std::chrono_literals;
  const char* const function = "arn:aws:lambda:us-east-1:000000000000:function:shipper";
  Cloud cloud;
  EventBridge& events = cloud.eventBridge();
  events.putRule("on-paid", R"({"detail-type": ["Order Paid"]})");
  eventbridge::PutTargetsRequest targets{.rule = "on-paid"};
  targets.targets.push_back({.id = "shipper", .arn = function});
  events.putTargets(targets);

  // In place of the Lambda function.
  events.onTarget(function, [](const TargetCall& call) {
    if (call.attempt < 3) throw std::runtime_error("the warehouse is closed");
    std::cout << "shipped at attempt " << call.attempt << "\n";
  });
  const std::string id = events.put({.source = "shop", .detailType = "Order Paid"});
  std::cout << "PutEvents has answered\n";

  const WaitResult delivered = cloud.advanceUntil(EventKind::Deliver, {.on = "on-paid"}, 1h);
  if (!delivered) {
    std::cout << delivered;
    return 1;
  }
  for (const RecordPtr& record : cloud.journal().records()) {
    if (record->message_id == id) std::cout << *record << "\n";
  }
}
