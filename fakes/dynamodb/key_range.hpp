// dynamodb/key_range.hpp: the part of a partition that a condition on its sort key means, for Query and for PartiQL.
#pragma once

#include "dynamodb/expr/key_condition.hpp"
#include "dynamodb/store/partitions.hpp"

namespace squall::dynamodb {

// `condition` is one that an index can look up, with values of the key's type.
store::SortRange sortRangeOf(const expr::KeyCondition& condition);

}  // namespace squall::dynamodb
