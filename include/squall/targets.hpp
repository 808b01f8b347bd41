// squall/targets.hpp: the one operation of delivering events, by name, for chaos rules and for records, and
// what a handler in the test gets that stands in for a target.
//
//   cloud.chaos().on(targets::InvokeTarget).queue("on-paid/mailer").first(2).throttle();    // retried, with backoff
//   cloud.chaos().on(targets::InvokeTarget).queue("on-paid/*").probability(0.1).duplicate();
//   cloud.chaos().on(targets::InvokeTarget).fault({.kind = chaos::FaultKind::DelayDelivery, .by = 30s});  // lags
//
// Each attempt to bring an event to a target is such a call; its resource is "<rule>/<target id>", its client
// "events.amazonaws.com". AWS has no operation of this name. The service is called "targets".
#pragma once

#include <squall/model.hpp>

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace squall {

// What a target gets when it is a function of the test: cloud.eventBridge().onTarget(arn, handler).
struct TargetCall {
  std::string body;       // what Input, InputPath or InputTransformer made of the event
  std::string targetArn;  // as the rule has it
  std::string eventId;
  std::string rule;     // name of the rule or schedule that calls
  std::string ruleArn;  // empty for what is no rule
  int attempt = 1;
};
// Takes the event by returning. What it throws is a failure of the target: an AwsError keeps its meaning
// (ThrottlingException is tried again, AccessDeniedException and ResourceNotFoundException are not), anything else is
// ERROR_FROM_TARGET and tried again.
using TargetHandler = std::function<void(const TargetCall&)>;

// An HTTP endpoint that stands in for a target: cloud.eventBridge().onTarget(arn,
// TargetUrl{"http://localhost:9000/x"}). It gets the body by POST; 2xx means that it took the event, 401, 407, 409, 429
// and 5xx that it is to be tried again.
struct TargetUrl {
  std::string url;
};

}  // namespace squall

namespace squall::targets {

enum class Operation : std::size_t { InvokeTarget };
inline constexpr std::string_view kOperationNames[] = {"InvokeTarget"};
using enum Operation;
constexpr model::OperationName operationName(Operation operation) {
  return {"targets", kOperationNames[static_cast<std::size_t>(operation)]};
}

}  // namespace squall::targets
