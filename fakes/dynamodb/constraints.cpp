#include "dynamodb/constraints.hpp"

#include "core/validate.hpp"
#include "dynamodb/dialect.hpp"
#include "dynamodb/errors.hpp"

#include <squall/dynamodb/model.gen.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

namespace squall::dynamodb {
namespace {

// The values of an enum come in the order of a hash map in AWS's messages, in the model in that of the documentation.
// These are the orders that were seen (dynalite's tests; nubo-db/dynamodb-conformance).
struct EnumText {
  std::string_view model;
  std::string_view aws;
};
constexpr std::array kEnums{
    EnumText{"[NONE, ALL_OLD, UPDATED_OLD, ALL_NEW, UPDATED_NEW]",
             "[ALL_NEW, UPDATED_OLD, ALL_OLD, NONE, UPDATED_NEW]"},
    EnumText{"[ALL_ATTRIBUTES, ALL_PROJECTED_ATTRIBUTES, SPECIFIC_ATTRIBUTES, COUNT]",
             "[SPECIFIC_ATTRIBUTES, COUNT, ALL_ATTRIBUTES, ALL_PROJECTED_ATTRIBUTES]"},
    EnumText{"[AND, OR]", "[OR, AND]"},
    EnumText{"[EQ, NE, IN, LE, LT, GE, GT, BETWEEN, NOT_NULL, NULL, CONTAINS, NOT_CONTAINS, BEGINS_WITH]",
             "[IN, NULL, BETWEEN, LT, NOT_CONTAINS, EQ, GT, NOT_NULL, NE, LE, BEGINS_WITH, GE, CONTAINS]"},
    EnumText{"[S, N, B]", "[B, N, S]"},
    EnumText{"[ALL, KEYS_ONLY, INCLUDE]", "[ALL, INCLUDE, KEYS_ONLY]"},
};

void replaceAll(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
    text.replace(at, from.size(), to);
}

bool isMissing(const std::vector<std::string>& missing, std::string_view path) {
  return std::ranges::find(missing, path) != missing.end();
}

// Operations that speak before the framework does.
std::optional<std::string> ownComplaint(const model::OperationModel& operation, const void* request,
                                        const std::vector<std::string>& missing) {
  if (operation.name == "BatchGetItem" && static_cast<const BatchGetItemRequest*>(request)->requestItems.empty()) {
    return "The requestItems parameter is required for BatchGetItem";
  }
  if (operation.name == "BatchWriteItem" && static_cast<const BatchWriteItemRequest*>(request)->requestItems.empty()) {
    return "The requestItems parameter is required for BatchWriteItem";
  }
  const bool is_control = operation.name.ends_with("Table") && !operation.name.starts_with("Import");
  if (is_control && isMissing(missing, "tableName")) {
    return "The parameter 'TableName' is required but was not present in the request";
  }
  return std::nullopt;
}

std::optional<std::string> frameworkComplaint(const model::OperationModel& operation, const void* request,
                                              const std::vector<std::string>& missing) {
  std::optional<std::string> message = core::validate(*operation.request, request, missing);
  if (!message) return message;
  for (const EnumText& text : kEnums) replaceAll(*message, text.model, text.aws);
  return message;
}

// ---- the wording of 2026 (nubo-db/dynamodb-conformance, captures and registry of 2026-08)

std::string newComplaint(std::string_view member, std::string_view measure) {
  return std::string(kOneError) + "Value at '" + std::string(member) +
         "' failed to satisfy constraint: Member must have " + std::string(measure) + " greater than or equal to 1";
}

// AWS's own spelling of the last but one.
constexpr std::string_view kReturnValues =
    "Failed to satisfy constraint: Member must satisfy enum value set: [ALL_OLD, UPDATED_OLD, ALL_NEW, UPDATE_NEW, "
    "NONE]";

template <class Request>
bool hasBadReturnValues(const Request& request) {
  static constexpr std::array<std::string_view, 5> kKnown{"NONE", "ALL_OLD", "UPDATED_OLD", "ALL_NEW", "UPDATED_NEW"};
  return request.returnValues && std::ranges::find(kKnown, *request.returnValues) == kKnown.end();
}

// `complaint` says "2 validation errors detected: a; b": adds one more.
std::string withOneMore(const std::optional<std::string>& complaint, std::string_view more) {
  if (!complaint) return std::string(kOneError) + std::string(more);
  const std::size_t space = complaint->find(' ');
  const std::size_t count = std::stoul(complaint->substr(0, space)) + 1;
  return std::to_string(count) + " validation errors detected: " + complaint->substr(complaint->find(": ") + 2) + "; " +
         std::string(more);
}

// An empty name stops all other checks, a bad ReturnValues those of UpdateItem; in PutItem and DeleteItem it stands
// among the others, behind ReturnConsumedCapacity.
template <class Request>
std::optional<std::string> writeComplaint(const model::OperationModel& operation, const void* object) {
  const Request& request = *static_cast<const Request*>(object);
  if (request.tableName.empty()) return newComplaint("TableName", "length");
  if (!hasBadReturnValues(request)) return frameworkComplaint(operation, object, {});
  if constexpr (std::is_same_v<Request, UpdateItemRequest>) return std::string(kOneError) + std::string(kReturnValues);
  Request rest = request;
  rest.returnValues.reset();
  rest.returnItemCollectionMetrics.reset();
  std::string complaint = withOneMore(frameworkComplaint(operation, &rest, {}), kReturnValues);
  Request last = request;
  last.returnValues.reset();
  last.returnConsumedCapacity.reset();
  last.conditionalOperator.reset();
  last.expected = {};
  const std::optional<std::string> metrics = frameworkComplaint(operation, &last, {});
  return metrics ? withOneMore(complaint, metrics->substr(kOneError.size())) : complaint;
}

template <class Request>
std::optional<std::string> readComplaint(const model::OperationModel& operation, const void* object) {
  Request rest = *static_cast<const Request*>(object);
  const bool has_limit = rest.limit && *rest.limit < 1;
  if (has_limit) rest.limit.reset();
  std::optional<std::string> complaint = frameworkComplaint(operation, &rest, {});
  return !complaint && has_limit ? newComplaint("Limit", "value") : complaint;
}

std::optional<std::string> complaintIn2026(const model::OperationModel& operation, const void* request) {
  if (operation.name == "PutItem") return writeComplaint<PutItemRequest>(operation, request);
  if (operation.name == "DeleteItem") return writeComplaint<DeleteItemRequest>(operation, request);
  if (operation.name == "UpdateItem") return writeComplaint<UpdateItemRequest>(operation, request);
  if (operation.name == "Query") return readComplaint<QueryRequest>(operation, request);
  if (operation.name == "Scan") return readComplaint<ScanRequest>(operation, request);
  const bool is_empty = static_cast<const BatchGetItemRequest*>(request)->requestItems.empty();
  return is_empty ? newComplaint("RequestItems", "length") : frameworkComplaint(operation, request, {});
}

}  // namespace

void checkConstraints(const model::OperationModel& operation, const void* request,
                      const std::vector<std::string>& missing) {
  if (missing.empty() && isNew(DynamodbDialect::V2026, operation.name)) return;
  std::optional<std::string> complaint = ownComplaint(operation, request, missing);
  if (!complaint) complaint = frameworkComplaint(operation, request, missing);
  if (complaint) throw errors::validation(std::move(*complaint));
}

void checkConstraints(DynamodbDialect dialect, std::string_view operation, const void* request) {
  const auto& operations = serviceModel().operations;
  const model::OperationModel& row = *std::ranges::find(operations, operation, &model::OperationModel::name);
  std::optional<std::string> complaint;
  if (isNew(dialect, operation)) {
    complaint = complaintIn2026(row, request);
  } else {
    complaint = ownComplaint(row, request, {});
    if (!complaint) complaint = frameworkComplaint(row, request, {});
  }
  if (complaint) throw errors::validation(std::move(*complaint));
}

}  // namespace squall::dynamodb
