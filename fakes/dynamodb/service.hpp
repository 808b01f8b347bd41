// dynamodb/service.hpp: DynamoDB as the composition root sees it.
#pragma once

#include "core/operation.hpp"

#include <squall/dynamodb/options.hpp>

namespace squall::dynamodb {

const core::Service& service();

// For a state that there is already; one that is made later finds them by core/choices.hpp.
void configure(core::ServiceState& state, const DynamodbOptions& options);

}  // namespace squall::dynamodb
