// dynamodbstreams/service.hpp: DynamoDB Streams as the composition root sees it.
#pragma once

#include "core/operation.hpp"

namespace squall::dynamodbstreams {

const core::Service& service();

}  // namespace squall::dynamodbstreams
