#include "dynamodb/constraints.hpp"

#include "core/validate.hpp"
#include "dynamodb/errors.hpp"

#include <squall/dynamodb/model.gen.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
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

}  // namespace

void checkConstraints(const model::OperationModel& operation, const void* request,
                      const std::vector<std::string>& missing) {
  if (std::optional<std::string> complaint = ownComplaint(operation, request, missing)) {
    throw errors::validation(std::move(*complaint));
  }
  std::optional<std::string> message = core::validate(*operation.request, request, missing);
  if (!message) return;
  for (const EnumText& text : kEnums) replaceAll(*message, text.model, text.aws);
  throw errors::validation(std::move(*message));
}

}  // namespace squall::dynamodb
