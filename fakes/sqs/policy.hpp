// sqs/policy.hpp: queue policies as documents. Squall stores them, checks their form as AWS does, and enforces nothing.
// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-creating-custom-policies.html
#pragma once

#include <squall/error.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace squall::sqs {

// What AddPermission adds to a policy.
struct Permission {
  std::string label;
  std::vector<std::string> principals;  // "arn:aws:iam::123456789012:root"
  std::vector<std::string> actions;     // "SQS:SendMessage"
  std::string queue_arn;
};

// The compact form in which AWS gives a policy back: white space gone, members in the client's order. Throws
// InvalidAttributeValue for text that is no policy, and OverLimit (InvalidParameterValue when the queue is being
// created) for one with too many statements or actions.
std::string normalisedPolicy(std::string_view text, bool is_creating);

// Whether two policies say the same, whatever the order of their members.
bool isSamePolicy(const std::string& a, const std::string& b);

// `policy` (compact; empty: none) with one more statement. The same permission again changes nothing. Throws
// InvalidParameterValue for a label in use, OverLimit for the 21st statement.
std::string withPermission(const std::string& policy, const Permission& permission);
// Without the statements that have this label; empty when none is left. Throws InvalidParameterValue when none has it.
std::string withoutPermission(const std::string& policy, std::string_view label);

}  // namespace squall::sqs
