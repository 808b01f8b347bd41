// dynamodb/partiql/errors.hpp: what AWS says of a statement that it cannot read or do.
//
// Texts: recordings of eu-west-2 (paritysuite/dynamodb-conformance and nubo-db/dynamodb-conformance, captures of 2026;
// exoego's captures of 2026-09 in floci's tests). AWS reads statements with the open PartiQL parser for the JVM
// (partiql/partiql-lang-kotlin), whose complaints follow "can't be processed: ". A line says where nothing was found.
#pragma once

#include "dynamodb/errors.hpp"
#include "dynamodb/partiql/token.hpp"

#include <string>

namespace squall::dynamodb::errors {

// A statement that the grammar does not have. The lexer's complaints have no detail.
inline AwsError notWellFormed(const std::string& detail = {}) {
  return validation("Statement wasn't well formed, can't be processed: " + detail);
}

inline AwsError atToken(const std::string& what, const partiql::Position& at) {
  return validation(what + " at " + at.toString());
}

// INSERT of an item that is there.
inline AwsError duplicateItem() { return make("DuplicateItemException", "Duplicate primary key exists in table"); }

// UPDATE and DELETE are for one item.
inline AwsError incompleteKey() {
  return validation("Where clause does not contain a mandatory equality on all key attributes");
}

inline AwsError wrongParameterCount() {
  return validation("Number of parameters in request and statement don't match.");
}

// What the grammar has and DynamoDB does not do: "Unsupported operation: IsType" for the statement `x IS INT4`.
inline AwsError unsupportedOperation(const std::string& what) { return validation("Unsupported operation: " + what); }

}  // namespace squall::dynamodb::errors
