// eventbridge/errors.hpp: every answer of EventBridge to a client's mistake, one named factory each.
//
// The texts are those that AWS was seen to answer (reference: the answers recorded by public test suites); the codes
// are the shapes of the service model. Errors of patterns: pattern/errors.hpp; of
// schedules: schedule/errors.hpp.
#pragma once

#include <squall/error.hpp>

#include <string>
#include <string_view>

namespace squall::eventbridge::errors {

inline AwsError make(std::string code, std::string message) {
  return AwsError({.code = std::move(code), .message = std::move(message)});
}

// ---- of any operation

// The request breaks the model, or a rule beyond it. `message` is the whole text.
inline AwsError validation(std::string message) { return make("ValidationException", std::move(message)); }

// "Parameter X is not valid." with or without a reason.
inline AwsError invalidParameter(std::string_view parameter, std::string_view reason = {}) {
  std::string text = "Parameter " + std::string(parameter) + " is not valid.";
  if (!reason.empty()) text.append(" Reason: ").append(reason);
  return validation(std::move(text));
}

// Any call that names what is not there. `what` is the whole text before "does not exist.": "Event bus orders".
inline AwsError notFound(const std::string& what) {
  return make("ResourceNotFoundException", what + " does not exist.");
}
inline AwsError alreadyExists(const std::string& what) {
  return make("ResourceAlreadyExistsException", what + " already exists.");
}

// One more than a quota allows.
inline AwsError limitExceeded() {
  return make("LimitExceededException", "The requested resource exceeds the maximum number allowed.");
}

// A page token that this list did not give.
inline AwsError invalidNextToken() { return invalidParameter("nextToken"); }

// A parameter that is required here, though the model lets it be absent.
inline AwsError mustBeSpecified(const std::string& parameter) {
  return validation("Parameter(s) " + parameter + " must be specified.");
}
// The list operations of archives and replays.
inline AwsError oneFilterOnly(const std::string& operation) {
  return validation("At most one filter is allowed for " + operation +
                    ". Use either : State, EventSourceArn, or NamePrefix.");
}

// ---- event buses

inline AwsError busNotFound(const std::string& bus) { return notFound("Event bus " + bus); }
inline AwsError busExists(const std::string& bus) { return alreadyExists("Event bus " + bus); }
inline AwsError cannotDeleteDefaultBus() { return validation("Cannot delete event bus default."); }
inline AwsError slashInBusName() { return validation("Event bus name must not contain '/'."); }
// RemovePermission for a statement that the policy does not have, or no policy at all.
inline AwsError statementNotFound() { return notFound("Statement with the provided id"); }

// PutPermission: the only action that a statement can allow is events:PutEvents.
inline AwsError unsupportedAction() { return validation("Provided value in parameter 'action' is not supported."); }
// PutPermission: more than 10 KB. AWS's text was not seen; the code is the model's.
inline AwsError policyTooLong() {
  return make("PolicyLengthExceededException",
              "The event bus policy is too long. For more information, see the limits.");
}

// ---- rules

inline AwsError ruleNotFound(const std::string& rule, const std::string& bus) {
  return make("ResourceNotFoundException", "Rule " + rule + " does not exist on EventBus " + bus + ".");
}
inline AwsError ruleHasTargets() { return validation("Rule can't be deleted since it has targets."); }
inline AwsError nothingToListenFor() {
  return validation("Parameter(s) EventPattern or ScheduleExpression must be specified.");
}
inline AwsError scheduleOnCustomBus() {
  return validation("ScheduleExpression is supported only on the default event bus.");
}
// A rule that an AWS service made: it is changed with Force, or by that service.
inline AwsError managedRule(const std::string& rule) {
  return make("ManagedRuleException", rule + " is a managed rule. Set 'force' parameter to true to override.");
}

// ---- targets

inline AwsError invalidTargetArn(const std::string& arn) {
  return invalidParameter(arn, "Provided Arn is not in correct format.");
}
inline AwsError targetNeeds(std::string_view parameters, const std::string& target) {
  return validation("Parameter(s) " + std::string(parameters) + " must be specified for target: " + target + ".");
}

// ---- archives and replays

inline AwsError nothingToUpdateInArchive() {
  return validation("At least one of EventPattern, RetentionDays or Description must be provided.");
}
// CancelReplay for one that has ended, or is being cancelled.
inline AwsError replayInWrongState(const std::string& replay) {
  return make("IllegalStatusException", "Replay " + replay + " is not in a valid state for this operation.");
}

// ---- connections and API destinations. "describe" was recorded; the other verbs follow it.

inline AwsError connectionNotFound(const std::string& connection, std::string_view verb) {
  return make("ResourceNotFoundException",
              "Failed to " + std::string(verb) + " the connection(s). Connection '" + connection + "' does not exist.");
}
inline AwsError apiDestinationNotFound(const std::string& destination, std::string_view verb) {
  return make("ResourceNotFoundException", "Failed to " + std::string(verb) +
                                               " the api-destination(s). An api-destination '" + destination +
                                               "' does not exist.");
}
inline AwsError connectionOfDestinationNotFound(const std::string& arn, std::string_view verb) {
  return make("ResourceNotFoundException",
              "Failed to " + std::string(verb) + " the api-destination(s). Connection '" + arn + "' does not exist.");
}
inline AwsError apiDestinationExists(const std::string& destination) {
  return alreadyExists("An api-destination '" + destination + "'");
}

// ---- partner event sources

// Activating one that is deleted, deactivating one that is not active. AWS's text was not seen.
inline AwsError eventSourceInWrongState(const std::string& source) {
  return make("InvalidStateException", "Event source " + source + " is not in a valid state for this operation.");
}

// ---- events

// The short form put(): what an entry of PutEvents failed with.
inline AwsError entryFailed(std::string code, std::string message) { return make(std::move(code), std::move(message)); }

inline AwsError entriesTooLarge() { return validation("Total size of the entries in the request is over the limit."); }

}  // namespace squall::eventbridge::errors
