// scheduler/universal_target.hpp: a target that names any operation, arn:aws:scheduler:::aws-sdk:sqs:sendMessage, and
// has that operation's request as its input.
// https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets-universal.html
#pragma once

#include "core/parcel.hpp"
#include "scheduler/state.hpp"

#include <vector>

namespace squall::scheduler {

// The parcels that come of one occurrence. A universal target that sends a message to a queue or puts events on a bus
// becomes what the templated ones are; any other parcel stays as it is, for whoever stands in for its ARN.
std::vector<core::Parcel> spread(const State& state, core::Parcel parcel);

}  // namespace squall::scheduler
