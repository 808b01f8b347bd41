// dynamodbstreams/constraints.hpp: what AWS demands of a request, in its words: the check before every handler.
#pragma once

#include "core/model.hpp"

#include <string>
#include <vector>

namespace squall::dynamodbstreams {

// Throws ValidationException. `missing`: paths of required members that the client did not send.
void checkConstraints(const model::OperationModel& operation, const void* request,
                      const std::vector<std::string>& missing);

}  // namespace squall::dynamodbstreams
