// dynamodb/service.hpp: DynamoDB as the composition root sees it.
#pragma once

#include "core/operation.hpp"

namespace squall::dynamodb {

const core::Service& service();

}  // namespace squall::dynamodb
