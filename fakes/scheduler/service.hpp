// scheduler/service.hpp: EventBridge Scheduler as the composition root sees it.
#pragma once

#include "core/operation.hpp"

namespace squall::scheduler {

const core::Service& service();

}  // namespace squall::scheduler
