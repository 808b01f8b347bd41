// dynamodb/expr/ast.hpp: what an expression says. The parser builds it with placeholders as they are written, the
// resolver puts names and values in their places and checks it, the evaluator reads it.
#pragma once

#include <squall/dynamodb/attribute_value.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace squall::dynamodb::expr {

// "a", "#a" or "[3]" of a document path. Resolved, a "#a" has the name that it stands for and is no placeholder.
struct PathElement {
  std::string name;  // of an attribute; empty for an index
  std::size_t index = 0;
  bool is_index = false;
  bool is_placeholder = false;
  friend bool operator==(const PathElement&, const PathElement&) = default;
};
using DocumentPath = std::vector<PathElement>;

// What can stand beside an operator or in a function.
struct Operand {
  enum class Kind { Path, Value, Function, Sum, Difference };
  Kind kind = Kind::Path;
  DocumentPath path;
  std::string text;                       // Value: ":v"; Function: its name
  const AttributeValue* value = nullptr;  // Value, resolved: in Placeholders
  std::vector<Operand> arguments;         // Function, Sum, Difference
};

struct Condition {
  enum class Kind { And, Or, Not, Compare, Between, In, Function };
  Kind kind = Kind::Compare;
  std::string comparator;         // Compare: "=", "<>", "<", "<=", ">", ">="
  std::vector<Operand> operands;  // Compare: two; Between: three; In: the first is looked for; Function: it alone
  std::vector<Condition> parts;   // And, Or, Not
};

struct UpdateAction {
  enum class Clause { Set, Remove, Add, Delete };
  Clause clause = Clause::Set;
  DocumentPath path;
  Operand value;  // not for Remove
};

struct Update {
  std::vector<UpdateAction> actions;
  std::vector<UpdateAction::Clause> clauses;  // as they were written, to find one that is there twice
};

using Projection = std::vector<DocumentPath>;

// "[a, [1], b]": how AWS writes a path in its messages.
std::string toString(const DocumentPath& path);
const char* toString(UpdateAction::Clause clause);

}  // namespace squall::dynamodb::expr
