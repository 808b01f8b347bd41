#include "sqs/required_parameters.hpp"

#include "sqs/errors.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
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

bool isSameIgnoringCase(std::string_view a, std::string_view b) {
  return std::ranges::equal(a, b, [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
}

// The AWS name of a request's member that a path names with a small first letter.
std::string_view memberName(const model::OperationModel& operation, std::string_view path) {
  for (const model::Member& member : operation.request->members) {
    if (isSameIgnoringCase(member.name, path)) return member.name;
  }
  return path;
}

std::string_view shownName(const model::OperationModel& operation, std::string_view path) {
  const std::string_view name = memberName(operation, path);
  for (const Alias& alias : kAliases) {
    if (alias.operation == operation.name && alias.member == name) return alias.shown;
  }
  return name;
}

// "entries.2.member.id" of SendMessageBatch is "SendMessageBatchRequestEntry.2.Id" in AWS's answer; nothing for any
// other path.
std::optional<std::string> shownEntryId(const model::OperationModel& operation, std::string_view path) {
  constexpr std::string_view kBefore = "entries.";
  constexpr std::string_view kAfter = ".member.id";
  if (!path.starts_with(kBefore) || !path.ends_with(kAfter)) return std::nullopt;
  path.remove_prefix(kBefore.size());
  path.remove_suffix(std::min(kAfter.size(), path.size()));
  return std::string(operation.name) + "RequestEntry." + std::string(path) + ".Id";
}

}  // namespace

void checkRequiredParameters(const model::OperationModel& operation, const void* /*request*/,
                             const std::vector<std::string>& missing) {
  for (const std::string& path : missing) {
    if (const auto entry_id = shownEntryId(operation, path)) throw errors::missingParameter(*entry_id);
    if (path.find('.') != std::string::npos) continue;
    const std::string_view name = shownName(operation, path);
    if (name == "QueueName") {
      throw errors::invalidParameterValue(
          "Value for parameter QueueName is invalid. Reason: Must specify a queue name.");
    }
    throw errors::missingParameter(name);
  }
}

}  // namespace squall::sqs
