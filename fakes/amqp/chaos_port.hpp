// amqp/chaos_port.hpp: what the AMQP-like broker tells chaos about itself: which exchange, queue and message a call is
// about, and which answers look real.
#pragma once

#include "core/chaos_port.hpp"

namespace squall::amqp {

const core::ChaosPort& chaosPort();

}  // namespace squall::amqp
