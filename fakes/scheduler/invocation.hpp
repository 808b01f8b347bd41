// scheduler/invocation.hpp: what happens when a schedule is due: what its target gets.
#pragma once

#include "scheduler/state.hpp"

#include <string>

namespace squall::scheduler {

// The target's input with the context attributes of this occurrence in it, as
// https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-schedule-context-attributes.html has them; a
// notification of Scheduler's own where the schedule has no input.
std::string payloadOf(const State& state, const ScheduleResource& schedule, TimePoint scheduled,
                      const std::string& execution_id);

// Carries out one occurrence.
void invoke(const State& state, const ScheduleResource& schedule, const Occurrence& occurrence, core::Ids& ids,
            core::Effects& effects);

}  // namespace squall::scheduler
