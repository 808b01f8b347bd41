// PutTargets, RemoveTargets, ListTargetsByRule.
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutTargets.html
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_RemoveTargets.html
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListTargetsByRule.html
#include "eventbridge/operations.hpp"
#include "eventbridge/paging.hpp"
#include "eventbridge/target_checks.hpp"

#include <algorithm>

namespace squall::eventbridge {

// Adds targets, or replaces those of the same id.
PutTargetsResult putTargets(Call& call, const PutTargetsRequest& request) {
  std::ranges::for_each(request.targets, checkTarget);
  RuleResource& rule = findRule(call, findBus(call, request.eventBusName), request.rule);
  requireUnmanaged(rule);
  std::map<std::string, Target> targets = rule.targets;
  for (const Target& target : request.targets) targets[target.id] = target;
  if (targets.size() > limits::kTargetsPerRule) throw errors::limitExceeded();

  rule.targets = std::move(targets);
  call.effects.add({.kind = EventKind::Change, .resource = rule.name, .detail = "targets"});
  return {.failedEntryCount = 0, .failedEntries = List<PutTargetsResultEntry>::presentEmpty()};
}

// An id that the rule does not have is no mistake.
RemoveTargetsResult removeTargets(Call& call, const RemoveTargetsRequest& request) {
  RuleResource& rule = findRule(call, findBus(call, request.eventBusName), request.rule);
  requireUnmanaged(rule, request.force.value_or(false));
  for (const std::string& id : request.ids) rule.targets.erase(id);
  call.effects.add({.kind = EventKind::Change, .resource = rule.name, .detail = "targets"});
  return {.failedEntryCount = 0, .failedEntries = List<RemoveTargetsResultEntry>::presentEmpty()};
}

ListTargetsByRuleResult listTargetsByRule(Call& call, const ListTargetsByRuleRequest& request) {
  const RuleResource& rule = findRule(call, findBus(call, request.eventBusName), request.rule);
  auto page = pageOf(rule.targets,
                     {.list = "ListTargetsByRule:" + rule.arn, .token = request.nextToken, .limit = request.limit});
  ListTargetsByRuleResult result;
  result.targets.markPresent();
  for (const Target* target : page.elements) result.targets.push_back(*target);
  result.nextToken = std::move(page.next_token);
  return result;
}

}  // namespace squall::eventbridge
