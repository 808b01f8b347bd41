// scheduler/errors.hpp: every answer of EventBridge Scheduler to a client's mistake, one named factory each.
//
// Statuses: https://docs.aws.amazon.com/scheduler/latest/APIReference/CommonErrors.html and the errors of each
// operation. Texts are recorded ones; where nobody recorded one, the line says so.
#pragma once

#include <squall/error.hpp>

#include <string>
#include <string_view>

namespace squall::scheduler::errors {

inline AwsError validation(std::string message) {
  return AwsError({.code = "ValidationException", .message = std::move(message)});
}

inline AwsError notFound(std::string message) {
  return AwsError({.code = "ResourceNotFoundException", .message = std::move(message), .http_status = 404});
}

inline AwsError conflict(std::string message) {
  return AwsError({.code = "ConflictException", .message = std::move(message), .http_status = 409});
}

// ---- schedules

// Any call that names a schedule which is not in that group, or names a group that is not there.
inline AwsError scheduleDoesNotExist(const std::string& name) {
  return notFound("Schedule " + name + " does not exist.");
}

// CreateSchedule for a name that the group has, and not the same request again by its ClientToken.
inline AwsError scheduleExists(const std::string& name) { return conflict("Schedule " + name + " already exists."); }

// No recording: in the words of the same service's other errors.
inline AwsError invalidTimeZone(const std::string& name) {
  return validation("Invalid ScheduleExpressionTimezone " + name + ".");
}

inline AwsError startIsPast() { return validation("The StartDate you specify cannot be earlier than 5 minutes ago."); }
inline AwsError startIsBehindEnd() { return validation("The StartDate you specify must come before the EndDate."); }

inline AwsError windowIsMissing() {
  return validation("MaximumWindowInMinutes must be provided when FlexibleTimeWindowMode is set to FLEXIBLE.");
}
inline AwsError windowIsNotWanted() {
  return validation("MaximumWindowInMinutes must not be provided when FlexibleTimeWindowMode is set to OFF.");
}

// ---- targets: CreateSchedule and UpdateSchedule

// No ARN, or that of an API destination.
inline AwsError targetIsNoArn() { return validation("Provided Arn is not in correct format."); }

inline AwsError unsupportedTarget(const std::string& service) {
  return validation(service + " is not a supported service for a target.");
}

inline AwsError targetOfOtherRegion(const std::string& region) {
  return validation("The target ARN provided does not match the current region " + region + ".");
}

// EcsParameters for a queue, and so on.
inline AwsError parametersNotSupported(std::string_view name) {
  return validation("Parameters " + std::string(name) + " not supported for the target.");
}
// A FIFO queue without SqsParameters, an event bus without EventBridgeParameters.
inline AwsError parametersMissing(std::string_view name) {
  return validation("Parameters " + std::string(name) + " must be specified.");
}
// MessageGroupId for a standard queue.
inline AwsError parametersNotValid(std::string_view name) {
  return validation("Parameters " + std::string(name) + " not valid for the target.");
}
inline AwsError networkConfigurationMissing() {
  return validation("Parameter NetworkConfiguration must be specified for the target when launch type is FARGATE.");
}
inline AwsError inputIsNoJson() { return validation("JSON syntax error in input for the target"); }

// Universal targets, arn:aws:scheduler:::aws-sdk:<service>:<operation>.
inline AwsError inputIsMissing() {
  return validation("You must provide an input to set this target for your schedule.");
}
inline AwsError apiNotSupported(const std::string& api) { return validation(api + " API is not supported."); }

// ---- groups

// Any call that names a schedule group which is not there.
inline AwsError groupDoesNotExist(const std::string& name) {
  return notFound("Schedule group " + name + " does not exist.");
}

inline AwsError groupExists(const std::string& name) { return conflict("Schedule group " + name + " already exists."); }

// CreateSchedule in a group that is being deleted. AWS's description of ConflictException; no recording.
inline AwsError groupIsBeingDeleted() {
  return conflict("Updating or deleting the resource can cause an inconsistent state.");
}

// DeleteScheduleGroup of the default group. AWS says that it cannot be deleted; no recording.
inline AwsError cannotDeleteDefaultGroup() { return validation("Cannot delete default schedule group."); }

// "This quota is fixed": 500 groups. No recording.
inline AwsError tooManyGroups() {
  return AwsError(
      {.code = "ServiceQuotaExceededException", .message = "The request exceeds a service quota.", .http_status = 402});
}

// ---- lists

// No recording.
inline AwsError invalidNextToken() { return validation("Invalid NextToken."); }

}  // namespace squall::scheduler::errors
