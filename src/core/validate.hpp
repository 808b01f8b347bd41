// core/validate.hpp: AWS's own check of a request against its model, and its wording.
//
//   2 validation errors detected: Value '' at 'tableName' failed to satisfy constraint: Member must satisfy regular
//   expression pattern: [a-zA-Z0-9_.-]+; Value '' at 'tableName' failed to satisfy constraint: Member must have length
//   greater than or equal to 3
//
// AWS lists the members in no order of its own; here it is the model's. Within a member it is AWS's: enum, pattern,
// length, or for some services length before pattern.
#pragma once

#include "core/model.hpp"

#include <optional>
#include <string>
#include <vector>

namespace squall::core {

enum class ConstraintOrder { PatternFirst, LengthFirst };

// The message, or nothing when the object keeps the model. `missing`: paths of required members that the client did not
// send, since in the struct they have a default value; a required list or map that is absent is noticed without.
// Which error code carries the message is the service's business.
std::optional<std::string> validate(const model::Shape& shape, const void* object,
                                    const std::vector<std::string>& missing,
                                    ConstraintOrder order = ConstraintOrder::PatternFirst);

// The constraints of its own shape that a value breaks ("Member must have length less than or equal to 3"), in AWS's
// order; not those of what it contains.
std::vector<std::string> brokenConstraints(const model::Shape& shape, const void* value);

}  // namespace squall::core
