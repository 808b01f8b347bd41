// dynamodb/partiql/ast.hpp: what a statement says, by grammar alone: which of it DynamoDB does is not known yet.
#pragma once

#include "dynamodb/partiql/token.hpp"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace squall::dynamodb::partiql {

struct Statement;

// An expression. `at` is the token that it begins with; of a signed number, the number.
struct Node {
  enum class Kind {
    String,  // `text`
    Number,  // `text`, with its sign
    Bool,    // `text`: "true" or "false"
    Null,
    Missing,
    Parameter,  // `index`, from 0
    Name,       // `text`
    Path,       // children: a Name, then a step each: a String for ".name", any other expression for "[...]"
    Wildcard,   // a step: ".*" or "[*]"
    List,       // [..] or (.., ..)
    Bag,        // <<..>>
    Struct,     // children: key, value, key, value
    Call,       // `text`: the function's name in small letters; children: arguments
    Not,        // one child
    Sign,       // `text`: "+" or "-" before what is no number
    Binary,     // `text`: the operator; two children
    Between,    // three children
    Like,
    Is,         // `text`: the type's name; one child
    Statement,  // a statement within another
  };
  Kind kind = Kind::Missing;
  Position at = {};
  std::string text = {};
  std::size_t index = 0;
  std::vector<Node> children = {};
  std::shared_ptr<const Statement> statement = nullptr;
};

// SET path = value, or REMOVE path.
struct Change {
  bool removes = false;
  Node path;
  Node value;
};

struct OrderTerm {
  Node by;
  bool is_descending = false;
};

struct Returning {
  bool is_modified = false;
  bool is_new = false;
  bool is_all_columns = true;  // "*"
};

// A clause that the grammar has and DynamoDB does not do.
struct OtherClause {
  std::string name;  // "LIMIT"
  Position at;
};

struct Statement {
  enum class Kind { Select, Insert, Update, Delete, Exists, Other };
  Kind kind = Kind::Other;
  std::string operation = {};         // Other: what it is, by the name that AWS gives to it
  bool selects_all = false;           // SELECT *
  std::vector<Node> projection = {};  // SELECT: paths
  Node table = {};                    // "table" or "table"."index"
  bool has_alias = false;             // a name for the table, or for a column
  std::optional<Node> where = {};
  std::vector<OrderTerm> order = {};
  std::vector<Change> changes = {};  // UPDATE
  Node value = {};                   // INSERT
  std::optional<Returning> returning = {};
  std::optional<OtherClause> other_clause = {};
  std::shared_ptr<const Statement> inner = nullptr;  // EXISTS: the SELECT
};

}  // namespace squall::dynamodb::partiql
