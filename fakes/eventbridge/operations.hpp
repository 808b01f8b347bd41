// eventbridge/operations.hpp: the functions behind EventBridge's operations; THE table in operations.cpp has a row for
// each.
//
// Each finds, checks, changes and answers, in this order. AWS's page about an operation is named in the source that has
// it.
#pragma once

#include "eventbridge/state.hpp"

#include <squall/eventbridge/model.gen.hpp>

namespace squall::eventbridge {

// buses.cpp
CreateEventBusResult createEventBus(Call& call, const CreateEventBusRequest& request);
DeleteEventBusResult deleteEventBus(Call& call, const DeleteEventBusRequest& request);
DescribeEventBusResult describeEventBus(Call& call, const DescribeEventBusRequest& request);
ListEventBusesResult listEventBuses(Call& call, const ListEventBusesRequest& request);
UpdateEventBusResult updateEventBus(Call& call, const UpdateEventBusRequest& request);

// rules.cpp
PutRuleResult putRule(Call& call, const PutRuleRequest& request);
DescribeRuleResult describeRule(Call& call, const DescribeRuleRequest& request);
EnableRuleResult enableRule(Call& call, const EnableRuleRequest& request);
DisableRuleResult disableRule(Call& call, const DisableRuleRequest& request);
DeleteRuleResult deleteRule(Call& call, const DeleteRuleRequest& request);

// rule_lists.cpp
ListRulesResult listRules(Call& call, const ListRulesRequest& request);
ListRuleNamesByTargetResult listRuleNamesByTarget(Call& call, const ListRuleNamesByTargetRequest& request);

// targets.cpp
PutTargetsResult putTargets(Call& call, const PutTargetsRequest& request);
RemoveTargetsResult removeTargets(Call& call, const RemoveTargetsRequest& request);
ListTargetsByRuleResult listTargetsByRule(Call& call, const ListTargetsByRuleRequest& request);

// put_events.cpp
PutEventsResult putEvents(Call& call, const PutEventsRequest& request);
TestEventPatternResult testEventPattern(Call& call, const TestEventPatternRequest& request);

}  // namespace squall::eventbridge
