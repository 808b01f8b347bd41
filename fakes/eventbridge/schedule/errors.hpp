// schedule/errors.hpp: what a schedule expression that cannot be read is answered with.
#pragma once

#include <squall/error.hpp>

#include <string>
#include <string_view>

namespace squall::eventbridge::errors {

// PutRule. Recorded for every kind of mistake.
inline AwsError invalidScheduleOfRule() {
  return AwsError({.code = "ValidationException", .message = "Parameter ScheduleExpression is not valid."});
}

// CreateSchedule, UpdateSchedule of EventBridge Scheduler. Recorded likewise.
inline AwsError invalidScheduleExpression(std::string_view expression) {
  return AwsError(
      {.code = "ValidationException", .message = "Invalid Schedule Expression " + std::string(expression) + "."});
}

}  // namespace squall::eventbridge::errors
