// schemas/service.hpp: EventBridge Schemas, as the composition root sees it.
#pragma once

#include "core/operation.hpp"

namespace squall::schemas {

const core::Service& service();

}  // namespace squall::schemas
