// pattern/errors.hpp: what a pattern or an event that cannot be read is answered with.
#pragma once

#include <squall/error.hpp>

#include <string>

namespace squall::eventbridge::errors {

// PutRule, TestEventPattern, CreateArchive: the pattern is no pattern. `reason` is AWS's, with its place in the text.
inline AwsError invalidEventPattern(const std::string& reason) {
  return AwsError({.code = "InvalidEventPatternException", .message = "Event pattern is not valid. Reason: " + reason});
}

// TestEventPattern: the event is no JSON object, or lacks a field that every event has.
inline AwsError invalidEvent() {
  return AwsError({.code = "ValidationException", .message = "Parameter Event is not valid."});
}

// PutRule, CreateArchive: the $or of the pattern multiply to over 1,000 sub-rules.
inline AwsError tooManySubRules() {
  return AwsError(
      {.code = "LimitExceededException", .message = "The requested resource exceeds the maximum number allowed."});
}

}  // namespace squall::eventbridge::errors
