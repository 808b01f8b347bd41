#include "sqs/required_parameters.hpp"

#include "sqs/errors.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace squall::sqs {

namespace {

// Members that AWS's answer names as the Query protocol does, in both protocols.
struct Alias {
  std::string_view operation;
  std::string_view member;
  std::string_view shown;
};
constexpr std::array kAliases{
    Alias{"AddPermission", "Actions", "ActionName"},
    Alias{"SetQueueAttributes", "Attributes", "Attribute.Name"},
};

std::string_view shownName(std::string_view operation, std::string_view member) {
  for (const Alias& alias : kAliases) {
    if (alias.operation == operation && alias.member == member) return alias.shown;
  }
  return member;
}

// "Entries.2.Id" of SendMessageBatch is "SendMessageBatchRequestEntry.2.Id" in AWS's answer.
std::string shownEntryPath(std::string_view operation, std::string_view path) {
  return std::string(operation) + "RequestEntry" + std::string(path.substr(path.find('.')));
}

}  // namespace

void checkRequiredParameters(const model::OperationModel& operation, const void* /*request*/,
                             const std::vector<std::string>& missing) {
  for (const std::string& path : missing) {
    if (path.starts_with("Entries.")) {
      if (path.ends_with(".Id") && std::ranges::count(path, '.') == 2) {
        throw errors::missingParameter(shownEntryPath(operation.name, path));
      }
      continue;
    }
    if (path.find('.') != std::string::npos) continue;
    if (path == "QueueName") {
      throw errors::invalidParameterValue(
          "Value for parameter QueueName is invalid. Reason: Must specify a queue name.");
    }
    throw errors::missingParameter(shownName(operation.name, path));
  }
}

}  // namespace squall::sqs
