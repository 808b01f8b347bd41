// dynamodb/partiql/parser.hpp: the second step: tokens to a Statement.
//
// The grammar, its operators' precedence and the order in which it complains are those of the PartiQL parser for the
// JVM, which AWS uses: a word that it does not know is read as an expression, so "SLECT * FROM t" is a product whose
// second factor is a statement without data manipulation, and is refused as that.
#pragma once

#include "dynamodb/partiql/ast.hpp"

#include <cstddef>
#include <string_view>

namespace squall::dynamodb::partiql {

struct Parsed {
  Statement statement;
  std::size_t parameters = 0;  // how many "?" it has
};

// Throws ValidationException: "Statement wasn't well formed, can't be processed: ...".
Parsed parse(std::string_view statement);

}  // namespace squall::dynamodb::partiql
