// dynamodb/expr/condition_parser.cpp: the grammar of conditions, filters and key conditions.
// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.OperatorsAndFunctions.html
//
// "(" may open a condition or an operand: "(a = :b)", "(a) = :b". Which one it is shows only behind the ")". So what is
// read within is a Unit, either of the two, and who reads on decides whether it may be that.
#include "dynamodb/expr/parser.hpp"

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace squall::dynamodb::expr {
namespace {

struct Unit {
  std::optional<Condition> condition;  // else it is the operand
  Operand operand;
  bool is_bracketed = false;
};

class ConditionParser {
 public:
  ConditionParser(std::string_view parameter, std::string_view expression) : cursor_(parameter, expression) {}

  Condition parse() {
    Unit unit = disjunction();
    cursor_.expectEnd();
    Condition condition = conditionOf(std::move(unit));
    if (has_redundant_brackets_) cursor_.fail("The expression has redundant parentheses;");
    return condition;
  }

 private:
  Unit disjunction() { return chain("OR", Condition::Kind::Or, &ConditionParser::conjunction); }
  Unit conjunction() { return chain("AND", Condition::Kind::And, &ConditionParser::negation); }

  Unit chain(std::string_view word, Condition::Kind kind, Unit (ConditionParser::*part)()) {
    Unit first = (this->*part)();
    if (!cursor_.isWord(word)) return first;
    Condition all{.kind = kind, .comparator = {}, .operands = {}, .parts = {}};
    all.parts.push_back(conditionOf(std::move(first)));
    while (cursor_.takeWord(word)) all.parts.push_back(conditionOf((this->*part)()));
    return {.condition = std::move(all), .operand = {}};
  }

  Unit negation() {
    const Cursor::Depth depth(cursor_);
    if (!cursor_.takeWord("NOT")) return comparison();
    Condition result{.kind = Condition::Kind::Not, .comparator = {}, .operands = {}, .parts = {}};
    result.parts.push_back(conditionOf(negation()));
    return {.condition = std::move(result), .operand = {}};
  }

  // A function stands for a condition where one is needed; whether it may (size may not) the resolver knows.
  Condition conditionOf(Unit unit) {
    if (unit.condition) return std::move(*unit.condition);
    if (unit.operand.kind != Operand::Kind::Function) cursor_.syntaxError();
    Condition result{.kind = Condition::Kind::Function, .comparator = {}, .operands = {}, .parts = {}};
    result.operands.push_back(std::move(unit.operand));
    return result;
  }

  Unit comparison() {
    Unit first = unit();
    if (first.condition) return first;
    Condition result{.kind = Condition::Kind::Compare, .comparator = {}, .operands = {}, .parts = {}};
    if (isComparator()) {
      result.comparator = cursor_.take().text;
      result.operands.push_back(std::move(first.operand));
      result.operands.push_back(operand());
    } else if (cursor_.takeWord("BETWEEN")) {
      result.kind = Condition::Kind::Between;
      result.operands.push_back(std::move(first.operand));
      result.operands.push_back(operand());
      if (!cursor_.takeWord("AND")) cursor_.syntaxError();
      result.operands.push_back(operand());
    } else if (cursor_.takeWord("IN")) {
      result.kind = Condition::Kind::In;
      result.operands = cursor_.arguments([this] { return operand(); });
      result.operands.insert(result.operands.begin(), std::move(first.operand));
    } else {
      // An operand alone is a condition only as a function, and within brackets an operand may follow.
      if (first.operand.kind != Operand::Kind::Function && !cursor_.isSymbol(")")) cursor_.syntaxError();
      return first;
    }
    return {.condition = std::move(result), .operand = {}};
  }

  bool isComparator() const {
    for (const char* symbol : {"=", "<>", "<=", ">=", "<", ">"}) {
      if (cursor_.isSymbol(symbol)) return true;
    }
    return false;
  }

  Unit unit() {
    const Cursor::Depth depth(cursor_);
    if (!cursor_.takeSymbol("(")) return {.condition = {}, .operand = plainOperand()};
    Unit inner = disjunction();
    cursor_.expectSymbol(")");
    if (inner.is_bracketed) has_redundant_brackets_ = true;
    // "NOT (x)" within brackets and the like are conditions of their own: only brackets around brackets are redundant.
    inner.is_bracketed = true;
    return inner;
  }

  Operand operand() {
    const Cursor::Depth depth(cursor_);
    if (!cursor_.isSymbol("(")) return plainOperand();
    cursor_.take();
    if (cursor_.isSymbol("(")) has_redundant_brackets_ = true;
    Operand inner = operand();
    cursor_.expectSymbol(")");
    return inner;
  }

  Operand plainOperand() {
    static constexpr std::array<std::string_view, 5> kKeywords{"BETWEEN", "IN", "AND", "OR", "NOT"};
    return cursor_.operand(kKeywords, [this] { return operand(); });
  }

  Cursor cursor_;
  bool has_redundant_brackets_ = false;
};

}  // namespace

Condition parseCondition(std::string_view parameter, std::string_view expression) {
  return ConditionParser(parameter, expression).parse();
}

}  // namespace squall::dynamodb::expr
