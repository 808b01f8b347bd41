// sqs/service.hpp: SQS as the composition root sees it.
#pragma once

#include "core/operation.hpp"

namespace squall::sqs {

const core::Service& service();

}  // namespace squall::sqs
