// amqp/service.hpp: the AMQP-like broker as the composition root sees it. It speaks no protocol of the wire: its calls
// come from the providers of <squall/queue/fake.hpp>.
#pragma once

#include "core/operation.hpp"

namespace squall::amqp {

const core::Service& service();

}  // namespace squall::amqp
