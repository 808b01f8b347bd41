// AddPermission and RemovePermission: statements in the queue's policy.
// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_AddPermission.html
// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_RemovePermission.html
#include "core/arn.hpp"
#include "sqs/errors.hpp"
#include "sqs/names.hpp"
#include "sqs/operations.hpp"
#include "sqs/policy.hpp"

#include <algorithm>
#include <array>

namespace squall::sqs {

namespace {

// Which actions can be granted to other accounts; batch calls come with their single form.
// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-overview-of-managing-access.html
constexpr std::array<std::string_view, 9> kGrantable{"*",
                                                     "ChangeMessageVisibility",
                                                     "DeleteMessage",
                                                     "ListDeadLetterSourceQueues",
                                                     "GetQueueAttributes",
                                                     "GetQueueUrl",
                                                     "PurgeQueue",
                                                     "ReceiveMessage",
                                                     "SendMessage"};
constexpr std::array<std::string_view, 12> kOwnerOnly{
    "AddPermission",        "CancelMessageMoveTask", "CreateQueue", "RemovePermission",
    "DeleteQueue",          "ListQueueTags",         "ListQueues",  "ListMessageMoveTasks",
    "StartMessageMoveTask", "SetQueueAttributes",    "TagQueue",    "UntagQueue"};

bool isAmong(auto const& names, std::string_view name) { return std::ranges::find(names, name) != names.end(); }

void checkLabel(const std::string& label) {
  if (label.empty()) throw errors::missingParameter("Label");
  if (!isName(label, limits::kPermissionLabelLength)) {
    throw errors::invalidParameterValue(
        label, "Label", "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length.");
  }
}

void checkActions(const List<std::string>& actions) {
  // The name is the one of the Query protocol, in both protocols.
  if (actions.empty()) throw errors::missingParameter("ActionName");
  for (const std::string& action : actions) {
    if (isAmong(kOwnerOnly, action)) {
      throw errors::invalidParameterValue("SQS:" + action, "ActionName",
                                          "Only the queue owner is allowed to invoke this action.");
    }
  }
  for (const std::string& action : actions) {
    if (!isAmong(kGrantable, action)) {
      throw errors::invalidParameterValue("SQS:" + action, "ActionName",
                                          "Please refer to the appropriate WSDL for a list of valid actions.");
    }
  }
  if (const auto count = static_cast<std::int64_t>(actions.size()); count > limits::kActionsPerStatement.max) {
    throw errors::overLimit(std::to_string(count) + " Actions were found, maximum allowed is " +
                            std::to_string(limits::kActionsPerStatement.max) + ".");
  }
}

void checkAccounts(const List<std::string>& accounts) {
  if (accounts.empty()) throw errors::missingParameter("AWSAccountIds");
  for (const std::string& account : accounts) {
    if (!core::isAccountId(account)) {
      throw errors::invalidParameterValue("[" + account + "]", "PrincipalId", "Unable to verify.");
    }
  }
}

void setPolicy(Call& call, QueueResource& queue, std::string policy) {
  QueueAttributes attributes = queue.attributes;
  attributes.policy = std::move(policy);
  queue.apply(std::move(attributes), call.now, call.effects);
  call.effects.add({.kind = EventKind::Change, .resource = queue.name(), .detail = "policy"});
}

std::string rootUser(std::string_view region, const std::string& account) {
  return "arn:" + std::string(core::partitionOf(region)) + ":iam::" + account + ":root";
}

}  // namespace

AddPermissionResult addPermission(Call& call, const AddPermissionRequest& request) {
  QueueResource& queue = findQueue(call, request.queueUrl);
  checkLabel(request.label);
  checkActions(request.actions);
  checkAccounts(request.awsAccountIds);

  Permission permission{.label = request.label, .principals = {}, .actions = {}, .queue_arn = queue.arn};
  for (const std::string& account : request.awsAccountIds) {
    permission.principals.push_back(rootUser(call.state.region(), account));
  }
  for (const std::string& action : request.actions) permission.actions.push_back("SQS:" + action);
  setPolicy(call, queue, withPermission(queue.attributes.policy, permission));
  return {};
}

RemovePermissionResult removePermission(Call& call, const RemovePermissionRequest& request) {
  QueueResource& queue = findQueue(call, request.queueUrl);
  checkLabel(request.label);

  setPolicy(call, queue, withoutPermission(queue.attributes.policy, request.label));
  return {};
}

}  // namespace squall::sqs
