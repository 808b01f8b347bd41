// dynamodb/partiql/tables.hpp: which table a statement is about, and what DynamoDB does of the grammar at all.
#pragma once

#include "dynamodb/partiql/ast.hpp"
#include "dynamodb/state.hpp"

#include <optional>
#include <string>

namespace squall::dynamodb::partiql {

struct TableName {
  std::string table;
  std::optional<std::string> index;
};

// Throws ValidationException for a path that is none, and for clauses that DynamoDB does not do.
TableName tableNameOf(const Statement& statement);

// For chaos: the table that a statement seems to name, which may be one that is refused; empty where there is none.
std::string tableIn(const std::string& statement);

}  // namespace squall::dynamodb::partiql
