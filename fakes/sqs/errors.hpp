// sqs/errors.hpp: every answer of SQS to a client's mistake, one named factory each.
//
// `code` is the error's shape name, the one that modern SDKs turn into a type. `query_code` is the code of the awsQuery
// protocol and of the x-amzn-query-error header; it is the one that boto3 shows, and that the AWS pages list. Codes and
// statuses: API_<operation>.html of the SQS API reference and the awsQueryError traits of the service model. Where the
// model and AWS's observed answers differ, the observed answer is taken and the line says so.
#pragma once

#include <squall/error.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace squall::sqs::errors {

inline AwsError make(std::string code, std::string query_code, std::string message, int http_status = 400) {
  return AwsError{{.code = std::move(code),
                   .message = std::move(message),
                   .http_status = http_status,
                   .query_code = std::move(query_code)}};
}

// ---- generic errors: of no operation's error list, yet the most common answers

// A parameter's value is out of its range or form. `message` is the whole text.
inline AwsError invalidParameterValue(std::string message) {
  return make("InvalidParameterValueException", "InvalidParameterValue", std::move(message));
}

// The same in AWS's usual wording: "Value 11 for parameter MaxNumberOfMessages is invalid. Reason: Must be ...".
inline AwsError invalidParameterValue(std::string_view value, std::string_view parameter, std::string_view reason) {
  std::string message = "Value ";
  message.append(value).append(" for parameter ").append(parameter).append(" is invalid. Reason: ").append(reason);
  return invalidParameterValue(std::move(message));
}

// A required parameter was not sent, or was sent empty where AWS takes that for absent.
inline AwsError missingParameter(std::string_view parameter) {
  return make("MissingRequiredParameterException", "MissingParameter",
              "The request must contain the parameter " + std::string(parameter) + ".");
}

// A required parameter was not sent, in another wording. `message` is the whole text.
inline AwsError missingParameterSaying(std::string message) {
  return make("MissingRequiredParameterException", "MissingParameter", std::move(message));
}

// ---- queues

// Any call that names a queue which does not exist, or existed and was deleted. The Query protocol words it
// differently.
inline AwsError queueDoesNotExist() {
  return AwsError{{.code = "QueueDoesNotExist",
                   .message = "The specified queue does not exist.",
                   .http_status = 400,
                   .query_code = "AWS.SimpleQueueService.NonExistentQueue",
                   .query_message = "The specified queue does not exist for this wsdl version."}};
}

// CreateQueue for a name in use, with an attribute whose value differs from the queue's.
inline AwsError queueNameExists(std::string_view attribute) {
  return make(
      "QueueNameExists", "QueueAlreadyExists",
      "A queue already exists with the same name and a different value for attribute " + std::string(attribute));
}

// CreateQueue less than 60 s after a queue of that name was deleted; strict mode only.
inline AwsError queueDeletedRecently() {
  return make("QueueDeletedRecently", "AWS.SimpleQueueService.QueueDeletedRecently",
              "You must wait 60 seconds after deleting a queue before you can create another with the same name.");
}

// PurgeQueue less than 60 s after another PurgeQueue of that queue; strict mode only. AWS answers 403.
inline AwsError purgeQueueInProgress(std::string_view queue_name) {
  return make("PurgeQueueInProgress", "AWS.SimpleQueueService.PurgeQueueInProgress",
              "Only one PurgeQueue operation on " + std::string(queue_name) + " is allowed every 60 seconds.", 403);
}

// CreateQueue, SetQueueAttributes or GetQueueAttributes naming an attribute that does not exist, or not for this queue.
inline AwsError unknownAttribute(std::string_view attribute) {
  return make("InvalidAttributeName", "InvalidAttributeName", "Unknown Attribute " + std::string(attribute) + ".");
}

// An attribute that does not go with another (FIFO settings on a standard queue, two kinds of encryption).
inline AwsError invalidAttributeName(std::string message) {
  return make("InvalidAttributeName", "InvalidAttributeName", std::move(message));
}

// CreateQueue or SetQueueAttributes with a value out of range: "Invalid value for the parameter DelaySeconds.", with a
// reason behind it for some.
inline AwsError invalidAttributeValue(std::string_view attribute, std::string_view reason = {}) {
  std::string message = "Invalid value for the parameter " + std::string(attribute) + ".";
  if (!reason.empty()) message.append(" Reason: ").append(reason);
  return make("InvalidAttributeValue", "InvalidAttributeValue", std::move(message));
}

// More than the service allows: 120,000 messages in flight, 7 actions in a statement, 20 statements in a policy. 403.
inline AwsError overLimit(std::string message) { return make("OverLimit", "OverLimit", std::move(message), 403); }

// ReceiveMessage as a short poll while 120,000 messages are in flight.
inline AwsError tooManyInFlight() {
  return overLimit(
      "Too many messages have been received without being deleted.\nPlease delete your received messages or let them "
      "timeout before receiving more.");
}

// A queue URL that is no URL of this endpoint. AWS answers 404.
inline AwsError invalidAddress(std::string_view endpoint) {
  return make("InvalidAddress", "InvalidAddress",
              "The address " + std::string(endpoint) + " is not valid for this endpoint.", 404);
}

// The request was not signed with SigV4 or did not come over HTTPS where a policy demands it. AWS answers 403.
inline AwsError invalidSecurity(std::string message) {
  return make("InvalidSecurity", "InvalidSecurity", std::move(message), 403);
}

// More requests a second than AWS lets through. AWS answers 403.
inline AwsError requestThrottled(std::string message) {
  return make("RequestThrottled", "RequestThrottled", std::move(message), 403);
}

// The whole text of that answer as AWS gives it: vectordotdev/vector#9005, async-aws/aws#1227 (403, Sender).
inline AwsError requestThrottled() { return requestThrottled("Request is throttled"); }

// SendMessage, SendMessageBatch or ReceiveMessage of a queue whose KMS key is used more often than KMS lets through.
// The text is KMS's own: https://repost.aws/knowledge-center/kms-throttlingexception-error
inline AwsError kmsThrottled() {
  return make("KmsThrottled", "KMS.ThrottlingException",
              "You have exceeded the rate at which you may call KMS. Reduce the frequency of your calls.");
}

// AWS could not do its work; also the usual failure of one entry of a batch. Its page of common errors calls it
// InternalFailure (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/CommonErrors.html), the
// answers that were seen say InternalError: celery/celery#4988, aws/aws-sdk-java#2562. 500.
inline AwsError internalError() {
  return AwsError{{.code = "InternalError",
                   .message = "We encountered an internal error. Please try again.",
                   .http_status = 500,
                   .fault = Fault::Receiver}};
}

// A call that AWS does not carry out in this state or for this kind of queue.
inline AwsError unsupportedOperation(std::string message) {
  return make("UnsupportedOperation", "AWS.SimpleQueueService.UnsupportedOperation", std::move(message));
}

// ---- messages

// A message body or attribute with a character that XML 1.0 does not have. `message` is the whole text.
inline AwsError invalidMessageContents(std::string message) {
  return make("InvalidMessageContents", "InvalidMessageContents", std::move(message));
}

// A receipt handle that no ReceiveMessage has ever made. 404, in both protocols.
inline AwsError receiptHandleIsInvalid(std::string_view receipt_handle) {
  return make("ReceiptHandleIsInvalid", "ReceiptHandleIsInvalid",
              "The input receipt handle \"" + std::string(receipt_handle) + "\" is not a valid receipt handle.", 404);
}

// A receipt handle that a receive from another queue has made.
inline AwsError receiptHandleOfAnotherQueue(std::string_view receipt_handle) {
  return make("ReceiptHandleIsInvalid", "ReceiptHandleIsInvalid",
              "The receipt handle \"" + std::string(receipt_handle) + "\" is not valid for this queue.", 404);
}

// DeleteMessage with a receipt handle in the form of an older API version. It is in the model; AWS answers
// ReceiptHandleIsInvalid today.
inline AwsError invalidIdFormat(std::string message) {
  return make("InvalidIdFormat", "InvalidIdFormat", std::move(message));
}

// ChangeMessageVisibility on a message that is not in flight. It is in the model; for most cases AWS answers
// InvalidParameterValue.
inline AwsError messageNotInflight(std::string message) {
  return make("MessageNotInflight", "AWS.SimpleQueueService.MessageNotInflight", std::move(message));
}

// An entry of a SendMessageBatch to a standard queue whose body is empty. EmptyValue is in no list of the model; AWS
// answers it.
inline AwsError emptyValue(std::string_view parameter) {
  return make("EmptyValue", "EmptyValue", "The request must contain the parameter " + std::string(parameter) + ".");
}

// ---- batches

// A batch without entries. `entry_type`: "SendMessageBatchRequestEntry".
inline AwsError emptyBatchRequest(std::string_view entry_type) {
  return make("EmptyBatchRequest", "AWS.SimpleQueueService.EmptyBatchRequest",
              "There should be at least one " + std::string(entry_type) + " in the request.");
}

// A batch of more than 10 entries.
inline AwsError tooManyEntriesInBatchRequest(std::size_t sent) {
  return make("TooManyEntriesInBatchRequest", "AWS.SimpleQueueService.TooManyEntriesInBatchRequest",
              "Maximum number of entries per request are 10. You have sent " + std::to_string(sent) + ".");
}

// Two entries of a batch with the same Id; names the first that comes a second time.
inline AwsError batchEntryIdsNotDistinct(std::string_view id) {
  return make("BatchEntryIdsNotDistinct", "AWS.SimpleQueueService.BatchEntryIdsNotDistinct",
              "Id " + std::string(id) + " repeated.");
}

// A batch entry's Id that is empty, longer than 80, or of other characters.
inline AwsError invalidBatchEntryId() {
  return make(
      "InvalidBatchEntryId", "AWS.SimpleQueueService.InvalidBatchEntryId",
      "A batch entry id can only contain alphanumeric characters, hyphens and underscores. It can be at most 80 "
      "letters long.");
}

// A SendMessageBatch whose messages are longer together than one message may be.
inline AwsError batchRequestTooLong(std::size_t sent_bytes, std::int64_t max_bytes) {
  return make("BatchRequestTooLong", "AWS.SimpleQueueService.BatchRequestTooLong",
              "Batch requests cannot be longer than " + std::to_string(max_bytes) + " bytes. You have sent " +
                  std::to_string(sent_bytes) + " bytes.");
}

// ---- message move tasks

// StartMessageMoveTask, ListMessageMoveTasks or CancelMessageMoveTask naming a queue or a task that does not exist.
// 404.
inline AwsError resourceNotFound(std::string message) {
  return make("ResourceNotFoundException", "ResourceNotFoundException", std::move(message), 404);
}
inline AwsError moveTaskQueueNotFound(std::string_view parameter) {
  return resourceNotFound("The resource that you specified for the " + std::string(parameter) +
                          " parameter doesn't exist.");
}
inline AwsError moveTaskNotFound() { return resourceNotFound("Task does not exist."); }

// ---- KMS: sends and receives on a queue whose key AWS KMS does not let SQS use; a scenario throws them

inline AwsError kmsAccessDenied(std::string message) {
  return make("KmsAccessDenied", "KMS.AccessDeniedException", std::move(message));
}
inline AwsError kmsDisabled(std::string message) {
  return make("KmsDisabled", "KMS.DisabledException", std::move(message));
}
inline AwsError kmsInvalidKeyUsage(std::string message) {
  return make("KmsInvalidKeyUsage", "KMS.InvalidKeyUsageException", std::move(message));
}
inline AwsError kmsInvalidState(std::string message) {
  return make("KmsInvalidState", "KMS.InvalidStateException", std::move(message));
}
inline AwsError kmsNotFound(std::string message) {
  return make("KmsNotFound", "KMS.NotFoundException", std::move(message));
}
inline AwsError kmsOptInRequired(std::string message) {
  return make("KmsOptInRequired", "KMS.OptInRequired", std::move(message), 403);
}
inline AwsError kmsThrottled(std::string message) {
  return make("KmsThrottled", "KMS.ThrottlingException", std::move(message));
}

}  // namespace squall::sqs::errors
