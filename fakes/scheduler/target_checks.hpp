// scheduler/target_checks.hpp: what CreateSchedule and UpdateSchedule demand of a target beyond AWS's model.
#pragma once

#include <squall/scheduler/model.gen.hpp>

#include <string>

namespace squall::scheduler {

// Throws ValidationException.
void checkTarget(const Target& target, const std::string& region);

}  // namespace squall::scheduler
