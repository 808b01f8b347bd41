// sqs/required_parameters.hpp: what SQS answers when a request lacks a member that AWS requires.
#pragma once

#include "core/model.hpp"

#include <string>
#include <vector>

namespace squall::sqs {

// The `validate` hook of the service. `missing` has the paths of required members that the client did not send, in
// AWS's form and the model's order: "queueUrl", "entries.2.member.id" (lists count from 1). Throws MissingParameter, or
// the error that AWS has in its place. Members of list entries other than their Id are left to the handlers: they fail
// the entry, not the call.
void checkRequiredParameters(const model::OperationModel& operation, const void* request,
                             const std::vector<std::string>& missing);

}  // namespace squall::sqs
