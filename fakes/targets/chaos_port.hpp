// targets/chaos_port.hpp: what chaos knows of deliveries: rows, and the deliveries that wait for a target as a queue.
#pragma once

#include "core/chaos_port.hpp"

namespace squall::targets {

const core::ChaosPort& chaosPort();

}  // namespace squall::targets
