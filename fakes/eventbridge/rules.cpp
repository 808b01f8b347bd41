// PutRule, DescribeRule, EnableRule, DisableRule, DeleteRule. The lists: rule_lists.cpp.
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeRule.html
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_EnableRule.html
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DisableRule.html
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeleteRule.html
#include "eventbridge/errors.hpp"
#include "eventbridge/limits.hpp"
#include "eventbridge/operations.hpp"
#include "eventbridge/tags.hpp"

#include <squall/eventbridge/schedule.hpp>

namespace squall::eventbridge {

namespace {

bool isGiven(const std::optional<std::string>& text) { return text && !text->empty(); }

// An empty text of a pattern or schedule is as good as none.
std::optional<std::string> ifGiven(const std::optional<std::string>& text) {
  std::optional<std::string> given;
  if (isGiven(text)) given = text;
  return given;
}

void checkSchedule(const PutRuleRequest& request, const BusResource& bus) {
  if (!isGiven(request.scheduleExpression)) return;
  if (bus.name != kDefaultBus) throw errors::scheduleOnCustomBus();
  Schedule::parse(*request.scheduleExpression, ScheduleUser::Rule);
}

void setState(Call& call, const std::string& name, const std::optional<std::string>& bus_name, const char* state) {
  BusResource& bus = findBus(call, bus_name);
  RuleResource& rule = findRule(call, bus, name);
  requireUnmanaged(rule);
  rule.state = state;
  call.state.ruleChanged(bus, rule, call.now);
  call.effects.add({.kind = EventKind::Change, .resource = rule.name, .detail = state});
}

}  // namespace

// Replaces everything but the targets and the tags: what the request leaves out is gone.
PutRuleResult putRule(Call& call, const PutRuleRequest& request) {
  BusResource& bus = findBus(call, request.eventBusName);
  call.resource = request.name;
  if (!isGiven(request.eventPattern) && !isGiven(request.scheduleExpression)) throw errors::nothingToListenFor();
  checkSchedule(request, bus);
  if (isGiven(request.eventPattern)) Pattern::compile(*request.eventPattern);
  const auto existing = bus.rules.find(request.name);
  const bool is_new = existing == bus.rules.end();
  if (!is_new) requireUnmanaged(existing->second);
  if (is_new && bus.rules.size() >= limits::kRulesPerBus) throw errors::limitExceeded();
  const Tags tags = is_new ? withTags({}, request.tags) : existing->second.tags;

  RuleResource& rule = bus.rules[request.name];
  if (is_new) {
    rule.name = request.name;
    rule.arn = call.state.arnOfRule(bus.name, rule.name);
    rule.bus = bus.name;
    rule.created_by = call.state.account();
    rule.created = call.now;
  }
  rule.event_pattern = ifGiven(request.eventPattern);
  rule.schedule_expression = ifGiven(request.scheduleExpression);
  rule.state = request.state.value_or(RuleState::kEnabled);
  rule.description = request.description;
  rule.role_arn = request.roleArn;
  rule.tags = tags;
  call.state.ruleChanged(bus, rule, call.now);
  call.effects.add({.kind = is_new ? EventKind::Create : EventKind::Change, .resource = rule.name});
  return {.ruleArn = rule.arn};
}

DescribeRuleResult describeRule(Call& call, const DescribeRuleRequest& request) {
  const RuleResource& rule = findRule(call, findBus(call, request.eventBusName), request.name);
  return {.name = rule.name,
          .arn = rule.arn,
          .eventPattern = rule.event_pattern,
          .scheduleExpression = rule.schedule_expression,
          .state = rule.state,
          .description = rule.description,
          .roleArn = rule.role_arn,
          .managedBy = rule.managed_by,
          .eventBusName = rule.bus,
          .createdBy = rule.created_by};
}

EnableRuleResult enableRule(Call& call, const EnableRuleRequest& request) {
  setState(call, request.name, request.eventBusName, RuleState::kEnabled);
  return {};
}

DisableRuleResult disableRule(Call& call, const DisableRuleRequest& request) {
  setState(call, request.name, request.eventBusName, RuleState::kDisabled);
  return {};
}

// A rule that is not there is deleted without a word.
DeleteRuleResult deleteRule(Call& call, const DeleteRuleRequest& request) {
  BusResource& bus = findBus(call, request.eventBusName);
  call.resource = request.name;
  const auto found = bus.rules.find(request.name);
  if (found == bus.rules.end()) return {};
  requireUnmanaged(found->second, request.force.value_or(false));
  if (!found->second.targets.empty()) throw errors::ruleHasTargets();
  call.state.eraseRule(bus, request.name);
  call.effects.add({.kind = EventKind::Delete, .resource = request.name});
  return {};
}

}  // namespace squall::eventbridge
