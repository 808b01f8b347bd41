// scheduler/invocation.hpp: what happens when a schedule is due: what its target gets, and that it is sent there.
#pragma once

#include "scheduler/state.hpp"

namespace squall::scheduler {

// Carries out one occurrence: records it (Publish), hands it to who delivers (Invoke, and a parcel). Retries, dead
// letters and what becomes of them are the delivery's business.
void invoke(const State& state, const ScheduleResource& schedule, const Occurrence& occurrence, core::Ids& ids,
            core::Effects& effects);

}  // namespace squall::scheduler
