// The client's half of awsQuery, as an old SDK does it: requests to form parameters, XML answers to results.
#pragma once

#include "core/model.hpp"
#include "wire/target.hpp"

#include <string>

namespace squall::wire {

// Flattened lists and maps by number from 1; an empty list is its name with an empty value; empty maps are not sent.
Parameters formOf(const model::Shape& shape, const void* object);

// Fills `object` from the operation's answer. Throws std::invalid_argument for what is not one.
void readResult(const model::OperationModel& operation, const std::string& xml, void* object);

}  // namespace squall::wire
