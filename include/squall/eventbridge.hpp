// squall/eventbridge.hpp: EventBridge in a C++ test.
//
//   squall::Cloud cloud;
//   squall::EventBridge& events = cloud.eventBridge();
//   events.createEventBus({.name = "orders"});
//   events.putRule("on-paid", R"({"detail-type": ["Order Paid"]})", "orders");
//   const std::string id = events.put({.source = "shop", .detailType = "Order Paid", .bus = "orders"});
//
// Every operation of the API is there in its full form, with AWS's own request and result (inherited from
// eventbridge::EventBridgeOperations). Both forms run the same code as a request over HTTP and throw the AwsError that
// AWS would answer.
//
// What becomes of an event is in the Cloud's journal: its Publish names the bus, a Match each rule that matched it, an
// Invoke each target of such a rule, and what follows is how the target took it. A Drop says that no rule matched, or
// that there is no such bus. Thread-safe.
#pragma once

#include <squall/cloud.hpp>
#include <squall/error.hpp>
#include <squall/eventbridge/model.gen.hpp>
#include <squall/eventbridge/pattern.hpp>

#include <string>
#include <vector>

namespace squall {

// One event as a program puts it.
struct EventToPut {
  std::string source;
  std::string detailType = {};
  std::string detail = "{}";  // a JSON object
  std::string bus = "default";
  std::vector<std::string> resources = {};
};

class EventBridge : public eventbridge::EventBridgeOperations {
 public:
  // The Cloud makes it: cloud.eventBridge().
  using EventBridgeOperations::EventBridgeOperations;

  using EventBridgeOperations::putRule;
  // Makes or replaces an enabled rule with this pattern, and returns its ARN.
  std::string putRule(const std::string& name, const std::string& pattern, const std::string& bus = "default");
  // Puts one event and returns its id. Throws AwsError with the entry's own code and text when the entry fails.
  std::string put(const EventToPut& event);
};

}  // namespace squall
