// PutEvents says yes whether a rule matches or not. Here a rule does not, and Squall says which condition failed, of
// which value.
#include <squall/eventbridge/explain.hpp>
#include <squall/squall.hpp>

#include <iostream>

int main() {
  using namespace squall;
  Cloud cloud;
  EventBridge& events = cloud.eventBridge();
  events.putRule("large-orders", R"({"source": ["shop"], "detail": {"total": [{"numeric": [">", 100]}]}})");

  // The total is a text: a number in a pattern is never equal to it.
  const std::string id = events.put({.source = "shop", .detailType = "Order Paid", .detail = R"({"total": "250"})"});
  const EventFate fate = fateOf(cloud, id);
  std::cout << fate << "\n";
  if (fate.end != EventFate::End::NoRuleMatched) return 1;

  const WaitResult put = events.waitForEvent(R"({"source": ["shop"]})");
  const auto pattern = eventbridge::Pattern::compile(*events.describeRule({.name = "large-orders"}).eventPattern);
  std::cout << eventbridge::toText(eventbridge::explain(pattern, *put.last().body));
}
