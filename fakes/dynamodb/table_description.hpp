// dynamodb/table_description.hpp: a table as DescribeTable and the operations that change tables show it.
#pragma once

#include "dynamodb/state.hpp"

#include <string>

namespace squall::dynamodb {

// `status`: "CREATING" in the answer of CreateTable, "ACTIVE" from the next call on.
TableDescription describe(const Table& table, const std::string& status);

}  // namespace squall::dynamodb
