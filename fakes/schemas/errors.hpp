// schemas/errors.hpp: every answer of EventBridge Schemas to a client's mistake, one named factory each.
//
// Codes and statuses: AWS's model, and the errors of each operation in
// https://docs.aws.amazon.com/eventbridge/latest/schema-reference/. Texts are AWS's where the line says where they were
// seen; for all others nobody recorded one, and they say it in the words of their neighbours.
#pragma once

#include <squall/error.hpp>

#include <string>

namespace squall::schemas::errors {

// Bodies are {"Code", "Message"}; that Code repeats the error's name is the model's description, no recording.
inline AwsError make(const std::string& code, std::string message, int http_status) {
  return AwsError({.code = code,
                   .message = std::move(message),
                   .http_status = http_status,
                   .details = {{"Code", "\"" + code + "\""}}});
}

inline AwsError badRequest(std::string message) { return make("BadRequestException", std::move(message), 400); }
inline AwsError forbidden(std::string message) { return make("ForbiddenException", std::move(message), 403); }
inline AwsError notFound(std::string message) { return make("NotFoundException", std::move(message), 404); }
inline AwsError conflict(std::string message) { return make("ConflictException", std::move(message), 409); }

// ---- registries

inline AwsError registryDoesNotExist(const std::string& name) {
  return notFound("Registry with name " + name + " does not exist.");
}
// Seen by users of Terraform's examples: "Registry with name lambda-testevent-schemas already exists".
inline AwsError registryExists(const std::string& name) {
  return conflict("Registry with name " + name + " already exists.");
}
// The registry of discovered schemas, and names of AWS's own ("aws.").
inline AwsError registryIsAwsOwn(const std::string& name) {
  return forbidden("Registry with name " + name + " is managed by AWS.");
}

// ---- schemas

inline AwsError schemaDoesNotExist(const std::string& name) {
  return notFound("Schema with name " + name + " does not exist.");
}
// terraform-provider-aws issue 38261.
inline AwsError schemaExists(const std::string& name) {
  return conflict("Schema with name " + name + " already exists.");
}
inline AwsError versionDoesNotExist(const std::string& schema, const std::string& version) {
  return notFound("Schema with name " + schema + " and version " + version + " does not exist.");
}
inline AwsError contentIsNoSchema(const std::string& why) { return badRequest("Invalid schema content: " + why + "."); }
// UpdateSchema with one of the two alone.
inline AwsError contentAndTypeBelongTogether() { return badRequest("Content and Type must be provided together."); }
// eventcatalog issue 270, word for word.
inline AwsError cannotExport() { return forbidden("You cannot export non discovered or non aws managed schemas."); }
inline AwsError cannotExportAs(const std::string& type) {
  return badRequest("Schema cannot be exported as " + type + ".");
}

// ---- discoverers

inline AwsError discovererDoesNotExist(const std::string& id) {
  return notFound("Discoverer with id " + id + " does not exist.");
}
inline AwsError discovererExists(const std::string& source_arn) {
  return conflict("Discoverer for source " + source_arn + " already exists.");
}
inline AwsError sourceIsNoBus(const std::string& arn) { return badRequest(arn + " is not the ARN of an event bus."); }
inline AwsError eventIsNoJson() { return badRequest("Event is not a JSON object."); }
inline AwsError eventsDiffer() { return badRequest("Events must be of a single type."); }

// ---- everything else

inline AwsError invalidName(const std::string& what, const std::string& name) {
  return badRequest("Invalid " + what + " " + name + ".");
}
inline AwsError resourceDoesNotExist(const std::string& arn) {
  return notFound("Resource " + arn + " does not exist.");
}
inline AwsError invalidNextToken() { return badRequest("Invalid NextToken."); }
inline AwsError invalidLimit() { return badRequest("Limit must be between 1 and 100."); }

}  // namespace squall::schemas::errors
