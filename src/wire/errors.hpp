// wire/errors.hpp: what AWS's front door answers before any service sees a request, one named factory each.
//
// Codes, texts and statuses are AWS's, see the page or the recorded answer named beside each.
#pragma once

#include <squall/error.hpp>

#include <string>
#include <string_view>

namespace squall::wire::errors {

// X-Amz-Target names no operation, or is missing. AWS sends no text with it: {"__type":"com.amazon.coral.service#..."}
// (recorded in aws-sdk-rust issue 957).
inline AwsError unknownOperation(int http_status = 400) {
  return AwsError{{.code = "UnknownOperationException", .message = "", .http_status = http_status}};
}

// awsQuery: the action does not exist, or not at this address (SQS: CreateQueue at a queue's own URL).
// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/CommonErrors.html
inline AwsError invalidAction(std::string_view action) {
  return AwsError{
      {.code = "InvalidAction", .message = "The action " + std::string(action) + " is not valid for this endpoint."}};
}

// awsQuery: a form without Action. Same page.
inline AwsError missingAction() {
  return AwsError{{.code = "MissingAction", .message = "The request must contain the parameter Action."}};
}

// SQS: the QueueUrl is no address of SQS's (recorded with HTTP 404).
inline AwsError invalidAddress(std::string_view address) {
  return AwsError{{.code = "InvalidAddress",
                   .message = "The address " + std::string(address) + " is not valid for this endpoint.",
                   .http_status = 404}};
}

// restJson: no operation has this method and path. What AWS's front door answers there (recorded for Lambda).
inline AwsError unknownRestOperation() {
  return AwsError{{.code = "AccessDeniedException",
                   .message = "Unable to determine service/operation name to be authorized",
                   .http_status = 403}};
}

// The developer endpoint /_aws/sqs/messages; LocalStack's text.
inline AwsError onlyReceiveMessage() {
  return AwsError{{.code = "InvalidRequest", .message = "This endpoint only accepts ReceiveMessage calls"}};
}

// Squall's own: the operation is AWS's, and not done here.
inline AwsError notImplemented(std::string_view service, std::string_view operation) {
  return AwsError{{.code = "NotImplemented",
                   .message = "Squall does not do " + std::string(service) + " " + std::string(operation) +
                              " yet. What it does: GET /_squall/coverage, docs/COVERAGE.md.",
                   .http_status = 501,
                   .fault = Fault::Receiver}};
}

// A body that is no JSON, or a value of the wrong type in either protocol. AWS sends no text with the former.
// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/CommonErrors.html has the Query code.
inline AwsError serialization(std::string message) {
  return AwsError{{.code = "SerializationException", .message = std::move(message), .query_code = "MalformedInput"}};
}

// A call that must be signed and is not.
inline AwsError missingAuthenticationToken(int http_status) {
  return AwsError{{.code = "MissingAuthenticationTokenException",
                   .message = "Request is missing Authentication Token",
                   .http_status = http_status,
                   .query_code = "MissingAuthenticationToken"}};
}

// SQS: an unsigned call that no queue policy allows.
inline AwsError accessDenied(std::string_view region) {
  return AwsError{
      {.code = "AccessDeniedException",
       .message = "Access to the resource https://sqs." + std::string(region) + ".amazonaws.com/ is denied.",
       .http_status = 403,
       .query_code = "AccessDenied"}};
}

// The Authorization header or the presigned parameters cannot be read.
inline AwsError incompleteSignature(std::string message) {
  return AwsError{{.code = "IncompleteSignatureException",
                   .message = std::move(message),
                   .http_status = 400,
                   .query_code = "IncompleteSignature"}};
}

}  // namespace squall::wire::errors
