// dynamodb/errors.hpp: every answer of DynamoDB to a client's mistake that is no matter of one value or expression.
//
// Texts: recordings of us-east-1 (nubo-db/dynamodb-conformance, captures of 2026-06), the tests of dynalite, which were
// run against AWS, and the API reference. Where no source was found the line says so.
#pragma once

#include <squall/error.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace squall::dynamodb::errors {

inline AwsError make(std::string code, std::string message) {
  return AwsError{{.code = std::move(code), .message = std::move(message)}};
}

// A request that says something impossible; by far the most common answer. `message` is the whole text.
inline AwsError validation(std::string message) { return make("ValidationException", std::move(message)); }

// The same with the opening that most complaints about a parameter have.
inline AwsError invalidParameter(std::string_view what) {
  return validation("One or more parameter values were invalid: " + std::string(what));
}

// The newer complaints about keys open differently.
inline AwsError notValid(std::string_view what) {
  return validation("One or more parameter values are not valid. " + std::string(what));
}

// ---- tables

// Reading or writing items of a table that does not exist.
inline AwsError resourceNotFound() { return make("ResourceNotFoundException", "Requested resource not found"); }

// Asking for a table itself that does not exist.
inline AwsError tableNotFound(std::string_view table) {
  return make("ResourceNotFoundException", "Requested resource not found: Table: " + std::string(table) + " not found");
}

// A table that is named by its ARN, for tags. AWS's spelling.
inline AwsError arnNotFound(std::string_view arn) {
  return make("ResourceNotFoundException",
              "Requested resource not found: ResourcArn: " + std::string(arn) + " not found");
}

// CreateTable of a table that exists.
inline AwsError tableExists(std::string_view table) {
  return make("ResourceInUseException", "Table already exists: " + std::string(table));
}

// DeleteTable while DeletionProtectionEnabled is set.
inline AwsError deletionProtected() {
  return validation(
      "Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first.");
}

// More than one index created or deleted by one UpdateTable.
inline AwsError tooManyIndexUpdates() {
  return make("LimitExceededException",
              "Subscriber limit exceeded: Only 1 online index can be created or deleted simultaneously per table");
}

// ---- backups
//
// Where no other source is named, texts are what the service answered to the authors of ack-api-quirks in October 2026.

// Another opening of complaints about a request, which these operations have.
inline AwsError invalidRequest(std::string_view what) { return validation("Invalid Request: " + std::string(what)); }

// Operations on backups of a table that does not exist. moto's tests, which were checked against AWS.
inline AwsError backedUpTableNotFound(std::string_view table) {
  return make("TableNotFoundException", "Table not found: " + std::string(table));
}

// The target of a restore exists already. The same source.
inline AwsError targetTableExists(std::string_view table) {
  return make("TableAlreadyExistsException", "Table already exists: " + std::string(table));
}

// A backup that does not exist, or is deleted. Seen by users of steampipe.
inline AwsError backupNotFound(std::string_view arn) {
  return make("BackupNotFoundException", "Backup not found: " + std::string(arn));
}

// Restore and export need the log of changes.
inline AwsError recoveryIsOff(std::string_view table) {
  return make("PointInTimeRecoveryUnavailableException",
              "Point in time recovery is not enabled for table '" + std::string(table) + "'");
}

// A time that the log does not reach, or that is yet to come. How AWS writes the three times is not recorded.
inline AwsError invalidRestoreTime(std::string_view wanted, std::string_view earliest, std::string_view latest) {
  return make("InvalidRestoreTimeException", "RestoreDateTime " + std::string(wanted) +
                                                 " must be within EarliestRestorableDateTime " + std::string(earliest) +
                                                 " and LatestRestorableDateTime " + std::string(latest));
}

// A time that cannot be exported.
inline AwsError invalidExportTime(std::string message) {
  return make("InvalidExportTimeException", std::move(message));
}

// A token that comes again with another request. That of imports is from ScyllaDB's tests.
inline AwsError exportConflict() {
  return make("ExportConflictException", "Export conflict: Duplicate request detected with conflicting parameters");
}
inline AwsError importConflict() {
  return make("ImportConflictException", "Duplicate request detected with conflicting parameters");
}

// AWS says it twice.
inline AwsError exportNotFound(std::string_view arn) {
  return make("ExportNotFoundException", "Export not found: Export not found: " + std::string(arn));
}
// No recording of this text was found.
inline AwsError importNotFound(std::string_view arn) {
  return make("ImportNotFoundException", "Import not found: " + std::string(arn));
}

// ---- global tables

// Every name, for the operations on global tables of 2017. Recorded by ScyllaDB's tests.
inline AwsError globalTableNotFound(std::string_view name) {
  return make("GlobalTableNotFoundException", "Global table with name '" + std::string(name) + "' does not exist.");
}

// ---- items

// A key that has other attributes or other types than the table's.
inline AwsError keyMismatch() { return validation("The provided key element does not match the schema"); }

// A condition that does not hold. `item`: JSON of what is there, for ReturnValuesOnConditionCheckFailure; empty: not
// asked for.
inline AwsError conditionalCheckFailed(std::string item = {}) {
  AwsErrorFields fields{.code = "ConditionalCheckFailedException", .message = "The conditional request failed"};
  if (!item.empty()) fields.details.emplace_back("Item", std::move(item));
  return AwsError(std::move(fields));
}

inline AwsError itemTooLarge() { return validation("Item size has exceeded the maximum allowed size"); }
inline AwsError updatedItemTooLarge() {
  return validation("Item size to update has exceeded the maximum allowed size");
}

// ---- throughput
// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html and, for tables on demand,
// the issues of users.

inline AwsError provisionedThrottled(bool is_index) {
  return make("ProvisionedThroughputExceededException",
              is_index
                  ? "The level of configured provisioned throughput for one or more global secondary indexes of the "
                    "table was exceeded. Consider increasing your provisioning level for the under-provisioned global "
                    "secondary indexes with the UpdateTable API"
                  : "The level of configured provisioned throughput for the table was exceeded. Consider increasing "
                    "your provisioning level with the UpdateTable API.");
}

inline AwsError onDemandThrottled() {
  return make("ThrottlingException",
              "Throughput exceeds the current capacity of your table or index. DynamoDB is automatically scaling your "
              "table or index so please try again shortly. If exceptions persist, check if you have a hot key: "
              "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html");
}

// ---- transactions

// At least one action of a transaction cannot be done. `codes`: "None, ConditionalCheckFailed"; `reasons`: JSON.
inline AwsError transactionCanceled(std::string_view codes, std::string reasons) {
  return AwsError{{.code = "TransactionCanceledException",
                   .message = "Transaction cancelled, please refer cancellation reasons for specific reasons [" +
                              std::string(codes) + "]",
                   .details = {{"CancellationReasons", std::move(reasons)}}}};
}

// A ClientRequestToken that was used for another request in the last ten minutes. No recording of the text: this is the
// sentence of the API reference's IdempotentParameterMismatchException.
inline AwsError idempotentParameterMismatch() {
  return make("IdempotentParameterMismatchException",
              "The request uses the same client token as a previous, but non-identical request.");
}

// ---- Squall's own

// Something that AWS does and the fake does not yet, said by name instead of answered wrongly.
inline AwsError notDone(std::string_view what) {
  return AwsError{{.code = "NotImplemented",
                   .message = "Squall does not do " + std::string(what) + " yet.",
                   .http_status = 501,
                   .fault = Fault::Receiver}};
}

}  // namespace squall::dynamodb::errors
