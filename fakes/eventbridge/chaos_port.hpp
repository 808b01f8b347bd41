// eventbridge/chaos_port.hpp: what chaos knows of the bus, as rows. Deliveries to targets: targets/chaos_port.hpp.
#pragma once

#include "core/chaos_port.hpp"

namespace squall::eventbridge {

const core::ChaosPort& chaosPort();

}  // namespace squall::eventbridge
