// delivery/errors.hpp: what PutTargets answers about how a target is to be called, one named factory each. All are
// ValidationException (400); the texts are those that AWS was seen to answer.
#pragma once

#include <squall/error.hpp>

#include <string>

namespace squall::eventbridge::errors {

inline AwsError ofTarget(std::string message) {
  return AwsError({.code = "ValidationException", .message = std::move(message)});
}

// More than one of Input, InputPath and InputTransformer.
inline AwsError severalInputs(const std::string& target) {
  return ofTarget("Only one of Input, InputPath, or InputTransformer must be provided for target " + target + ".");
}
// A <name> in a template that is neither in InputPathsMap nor reserved.
inline AwsError undefinedPlaceholder(const std::string& target, const std::string& name) {
  return ofTarget("InputTemplate for target " + target + " contains invalid placeholder " + name + ".");
}
// An InputPath, or a value of InputPathsMap, that is no path: without $, or with names in brackets.
inline AwsError invalidInputPath(const std::string& target) {
  return ofTarget("InputPath for target " + target + " is invalid.");
}
// An Input that is no JSON.
inline AwsError inputIsNoJson(const std::string& target) {
  return ofTarget("JSON syntax error in input for target " + target);
}
// A dead-letter queue that is no queue ...
inline AwsError noDeadLetterResource(const std::string& service) {
  return ofTarget(service + " is not supported as a dead letter resource");
}
// ... or a FIFO queue.
inline AwsError fifoDeadLetters() { return ofTarget("SQS FIFO is not supported by Dead Letter Queues"); }

}  // namespace squall::eventbridge::errors
