// delivery/policy.hpp: whether a resource's policy lets somebody in. As much of IAM as the policies of queues and event
// buses need, that EventBridge has to pass:
// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html
//
// A denial outweighs every permission. Conditions: the String and Arn operators (Equals, Like, their negations, with
// and without ...IfExists) on aws:SourceArn and aws:SourceAccount; a statement with any other condition permits
// nothing.
#pragma once

#include <string>
#include <string_view>

namespace squall::delivery {

struct Asker {
  std::string service = {};  // "events.amazonaws.com"; empty: an account asks
  std::string account = {};  // the caller's account, aws:SourceAccount
  std::string source = {};   // aws:SourceArn: the rule
};

// `policy` is JSON; text that is none permits nothing.
bool permits(std::string_view policy, const Asker& asker, std::string_view action, std::string_view resource);

}  // namespace squall::delivery
