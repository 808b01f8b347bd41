// ListRules, ListRuleNamesByTarget.
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListRules.html
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListRuleNamesByTarget.html
#include "eventbridge/operations.hpp"
#include "eventbridge/paging.hpp"

#include <algorithm>

namespace squall::eventbridge {

namespace {

Rule entryOf(const RuleResource& rule) {
  return {.name = rule.name,
          .arn = rule.arn,
          .eventPattern = rule.event_pattern,
          .state = rule.state,
          .description = rule.description,
          .scheduleExpression = rule.schedule_expression,
          .roleArn = rule.role_arn,
          .managedBy = rule.managed_by,
          .eventBusName = rule.bus};
}

}  // namespace

ListRulesResult listRules(Call& call, const ListRulesRequest& request) {
  const BusResource& bus = findBus(call, request.eventBusName);
  auto page = pageOf(bus.rules, {.list = "ListRules:" + bus.name,
                                 .token = request.nextToken,
                                 .limit = request.limit,
                                 .prefix = request.namePrefix ? *request.namePrefix : std::string_view()});
  ListRulesResult result;
  result.rules.markPresent();
  for (const RuleResource* rule : page.elements) result.rules.push_back(entryOf(*rule));
  result.nextToken = std::move(page.next_token);
  return result;
}

ListRuleNamesByTargetResult listRuleNamesByTarget(Call& call, const ListRuleNamesByTargetRequest& request) {
  const BusResource& bus = findBus(call, request.eventBusName);
  const auto calls_it = [&request](const RuleResource& rule) {
    return std::ranges::any_of(rule.targets,
                               [&request](const auto& entry) { return entry.second.arn == request.targetArn; });
  };
  auto page = pageOf(bus.rules,
                     {.list = "ListRuleNamesByTarget:" + bus.name + ":" + request.targetArn,
                      .token = request.nextToken,
                      .limit = request.limit},
                     calls_it);
  ListRuleNamesByTargetResult result;
  result.ruleNames.markPresent();
  for (const RuleResource* rule : page.elements) result.ruleNames.push_back(rule->name);
  result.nextToken = std::move(page.next_token);
  return result;
}

}  // namespace squall::eventbridge
