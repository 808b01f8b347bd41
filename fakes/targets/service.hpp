// targets/service.hpp: the delivery of events to targets, as the composition root sees it: a service of its own, since
// rules and schedules deliver alike, and since chaos disturbs calls. It speaks no protocol of the wire.
#pragma once

#include "core/operation.hpp"

namespace squall::targets {

const core::Service& service();

}  // namespace squall::targets
