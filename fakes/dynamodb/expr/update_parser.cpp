// dynamodb/expr/update_parser.cpp: the grammars of updates and projections.
// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.UpdateExpressions.html
#include "dynamodb/expr/parser.hpp"

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace squall::dynamodb::expr {
namespace {

using Clause = UpdateAction::Clause;

class UpdateParser {
 public:
  explicit UpdateParser(std::string_view expression) : cursor_("UpdateExpression", expression) {}

  Update parse() {
    do {
      section();
    } while (cursor_.peek().kind != Token::Kind::End);
    return std::move(update_);
  }

 private:
  std::optional<Clause> clauseHere() const {
    for (const Clause clause : {Clause::Set, Clause::Remove, Clause::Add, Clause::Delete}) {
      if (cursor_.isWord(toString(clause))) return clause;
    }
    return std::nullopt;
  }

  void section() {
    const std::optional<Clause> clause = clauseHere();
    if (!clause) cursor_.syntaxError();
    cursor_.take();
    update_.clauses.push_back(*clause);
    do {
      update_.actions.push_back(action(*clause));
    } while (cursor_.takeSymbol(","));
  }

  UpdateAction action(Clause clause) {
    if (clauseHere()) cursor_.syntaxError();
    UpdateAction result{.clause = clause, .path = cursor_.path(), .value = {}};
    if (clause == Clause::Set) {
      cursor_.expectSymbol("=");
      result.value = setValue();
    } else if (clause != Clause::Remove) {
      if (cursor_.peek().kind != Token::Kind::Value) cursor_.syntaxError();
      result.value = plainOperand();
    }
    return result;
  }

  // One operand, or the sum or difference of two, perhaps in brackets.
  Operand setValue() {
    const Cursor::Depth depth(cursor_);
    if (!cursor_.isSymbol("(")) return sum(operand());
    cursor_.take();
    Operand inner = setValue();
    cursor_.expectSymbol(")");
    return inner.kind == Operand::Kind::Sum || inner.kind == Operand::Kind::Difference ? inner : sum(std::move(inner));
  }

  Operand sum(Operand first) {
    const bool is_sum = cursor_.isSymbol("+");
    if (!is_sum && !cursor_.isSymbol("-")) return first;
    cursor_.take();
    Operand result{.kind = is_sum ? Operand::Kind::Sum : Operand::Kind::Difference,
                   .path = {},
                   .text = is_sum ? "+" : "-",
                   .arguments = {}};
    result.arguments.push_back(std::move(first));
    result.arguments.push_back(operand());
    return result;
  }

  Operand operand() {
    const Cursor::Depth depth(cursor_);
    if (!cursor_.takeSymbol("(")) return plainOperand();
    Operand inner = operand();
    cursor_.expectSymbol(")");
    return inner;
  }

  Operand plainOperand() {
    static constexpr std::array<std::string_view, 4> kKeywords{"SET", "REMOVE", "ADD", "DELETE"};
    return cursor_.operand(kKeywords, [this] { return operand(); });
  }

  Cursor cursor_;
  Update update_;
};

}  // namespace

Update parseUpdate(std::string_view expression) { return UpdateParser(expression).parse(); }

Projection parseProjection(std::string_view expression) {
  Cursor cursor("ProjectionExpression", expression);
  Projection paths;
  do {
    paths.push_back(cursor.path());
  } while (cursor.takeSymbol(","));
  cursor.expectEnd();
  return paths;
}

}  // namespace squall::dynamodb::expr
