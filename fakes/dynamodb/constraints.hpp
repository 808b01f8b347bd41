// dynamodb/constraints.hpp: what AWS's model demands of a request, in DynamoDB's words: the check before every handler.
#pragma once

#include "core/model.hpp"

#include <squall/dynamodb/options.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace squall::dynamodb {

// Throws ValidationException. `missing`: paths of required members that the client did not send. Leaves what reads
// differently in the dialects to the handlers, which know theirs.
void checkConstraints(const model::OperationModel& operation, const void* request,
                      const std::vector<std::string>& missing);

// The first line of these handlers.
void checkConstraints(DynamodbDialect dialect, std::string_view operation, const void* request);

}  // namespace squall::dynamodb
