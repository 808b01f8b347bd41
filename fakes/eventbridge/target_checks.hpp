// eventbridge/target_checks.hpp: what PutTargets asks of a target beyond the model.
#pragma once

#include <squall/eventbridge/model.gen.hpp>

namespace squall::eventbridge {

// Throws ValidationException.
void checkTarget(const Target& target);

}  // namespace squall::eventbridge
