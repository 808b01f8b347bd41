// eventbridge/service.hpp: EventBridge as the composition root sees it.
#pragma once

#include "core/operation.hpp"

namespace squall::eventbridge {

const core::Service& service();

}  // namespace squall::eventbridge
