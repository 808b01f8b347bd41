// dynamodb/partiql/select.hpp: the fourth step of a SELECT: what it reads and answers.
#pragma once

#include "dynamodb/expr/ast.hpp"
#include "dynamodb/partiql/ast.hpp"
#include "dynamodb/partiql/tables.hpp"
#include "dynamodb/state.hpp"

#include <squall/dynamodb/model.gen.hpp>

#include <string>
#include <vector>

namespace squall::dynamodb::partiql {

// SELECT's columns: paths of the item, and the names that they have in the answer: "nested" of "map.nested", "l[0]" of
// "l[0]".
class Columns {
 public:
  // Throws ValidationException for what is no path.
  explicit Columns(const Statement& select);

  Item of(const Item& item) const;
  bool isAll() const { return is_all_; }
  // The attributes that they begin with.
  expr::Projection attributes() const;

 private:
  bool is_all_ = false;
  std::vector<std::pair<expr::DocumentPath, std::string>> paths_;
};

// `request` is the one that `select` and `parameters` are of.
ExecuteStatementResult runSelect(Call& call, const ExecuteStatementRequest& request, const Statement& select,
                                 const List<AttributeValue>& parameters);

}  // namespace squall::dynamodb::partiql
