// dynamodb/chaos_port.hpp: what chaos knows of tables, as rows.
#pragma once

#include "core/chaos_port.hpp"

namespace squall::dynamodb {

const core::ChaosPort& chaosPort();

}  // namespace squall::dynamodb
