// dynamodb/partiql/unprojected.hpp: the attributes in a filter that an index does not have.
#pragma once

#include "dynamodb/expr/ast.hpp"
#include "dynamodb/store/table.hpp"

namespace squall::dynamodb::partiql {

// For reads by the index's hash key; a scan of an index just does not find what it does not have (recorded). Throws
// ValidationException.
void refuseUnprojectedFilter(const store::Index& index, const store::KeySchema& table, const expr::Condition& filter);

}  // namespace squall::dynamodb::partiql
