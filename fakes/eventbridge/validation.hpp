// eventbridge/validation.hpp: a request against the service model, before its handler runs.
#pragma once

#include "core/model.hpp"

#include <string>
#include <vector>

namespace squall::eventbridge {

// Throws ValidationException with all that is wrong, in AWS's words.
void checkRequest(const model::OperationModel& operation, const void* request, const std::vector<std::string>& missing);

}  // namespace squall::eventbridge
