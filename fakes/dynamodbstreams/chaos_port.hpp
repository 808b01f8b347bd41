// dynamodbstreams/chaos_port.hpp: what chaos knows of DynamoDB Streams: which table a call is about.
#pragma once

#include "core/chaos_port.hpp"

namespace squall::dynamodbstreams {

const core::ChaosPort& chaosPort();

}  // namespace squall::dynamodbstreams
