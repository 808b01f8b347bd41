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
#include <squall/targets.hpp>

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
  EventBridge(core::World& world, const std::string& region) : EventBridgeOperations(world, region), cloud_(world) {}

  using EventBridgeOperations::putRule;
  // Makes or replaces an enabled rule with this pattern, and returns its ARN.
  std::string putRule(const std::string& name, const std::string& pattern, const std::string& bus = "default");
  // Puts one event and returns its id. Throws AwsError with the entry's own code and text when the entry fails.
  std::string put(const EventToPut& event);

  // Waits until `times` events that the pattern matches are on a bus of this region (`on`: a bus's name; default: any).
  // History counts, as in Cloud::waitForEvent; `service` is not used. Throws AwsError InvalidEventPatternException.
  //
  //   ASSERT_TRUE(events.waitForEvent(R"({"detail-type": ["Order Paid"]})", {.on = "orders"}));
  WaitResult waitForEvent(const std::string& pattern, const WaitOptions& options = {});
  // Makes sure that none comes: Cloud::expectNoEvent for events that the pattern matches.
  WaitResult expectNoEvent(const std::string& pattern, Duration span, const WaitOptions& options = {});

  // From now on this function, or this endpoint, is the target of every ARN that `arn` names (* and ? for any text and
  // any character), in all regions of the Cloud: it stands in for a Lambda function, a state machine, a topic; or for a
  // queue that is there as well. The one that came last counts.
  //
  //   events.onTarget("arn:aws:lambda:*:function:mailer", [&](const TargetCall& call) { mails.push_back(call.body); });
  //
  // A function runs on the thread that put the event, right after the PutEvents has been answered in the Cloud, or on
  // the one that moves the clock when an attempt is due later; it may call the Cloud, but not move its clock.
  void onTarget(const std::string& arn, TargetHandler handler);
  void onTarget(const std::string& arn, const TargetUrl& endpoint);

 private:
  core::World& cloud_;
};

}  // namespace squall
