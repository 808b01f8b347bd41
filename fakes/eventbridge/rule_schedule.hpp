// eventbridge/rule_schedule.hpp: rules with a ScheduleExpression fire on the Cloud's clock.
// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-rule-schedule.html
#pragma once

#include "core/operation.hpp"

#include <optional>

namespace squall::eventbridge {

class State;
struct RuleResource;

// When the rule is due next, after `after`; nothing when it is disabled, has no schedule, or is never due again.
std::optional<TimePoint> nextDueOf(const RuleResource& rule, TimePoint after);

// The scheduled rules of a state, as core::ServiceState has it. A rule that was due several times since it last fired
// fires once for each, in order, each with its own instant.
std::optional<TimePoint> nextSchedule(const State& state);
void runSchedules(State& state, TimePoint now, core::Ids& ids, core::Effects& effects);

}  // namespace squall::eventbridge
