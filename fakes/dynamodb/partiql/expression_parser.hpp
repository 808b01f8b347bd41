// dynamodb/partiql/expression_parser.hpp: the tokens of a statement, and the expressions in it.
#pragma once

#include "dynamodb/partiql/ast.hpp"

#include <cstddef>
#include <functional>
#include <string_view>
#include <utility>
#include <vector>

namespace squall::dynamodb::partiql {

// Reads the expression at the current token. Keywords that begin a statement are given to `statement`, which is where
// the grammar of expressions and that of statements meet.
class ExpressionParser {
 public:
  using StatementReader = std::function<Node()>;

  explicit ExpressionParser(std::vector<Token> tokens) : tokens_(std::move(tokens)) {}
  void readStatementsWith(StatementReader reader) { statement_ = std::move(reader); }

  const Token& peek(std::size_t ahead = 0) const;
  Token take();
  bool isKeyword(std::string_view keyword, std::size_t ahead = 0) const { return peek(ahead).isKeyword(keyword); }
  bool isSymbol(std::string_view symbol) const { return peek().isSymbol(symbol); }
  bool takeKeyword(std::string_view keyword);
  bool takeSymbol(std::string_view symbol);
  void expectSymbol(std::string_view symbol, std::string_view name);
  // One semicolon may end a statement.
  bool isAtEnd() const;
  std::size_t parameters() const { return parameters_; }

  // Only operators that bind tighter than `precedence` belong to it.
  static constexpr int kAnything = -1;
  static constexpr int kWithinSelect = 6;  // set operators end it
  Node expression(int precedence = kAnything);
  // A table or an attribute: a name, then ".name" and "[...]".
  Node simplePath();

 private:
  // Counts how deep the parser is; throws when it is too deep for the machine's stack.
  class Depth;
  struct Infix {
    std::string_view text;  // empty: no operator
    int precedence = 0;
    std::size_t tokens = 1;
  };

  Infix infix() const;
  bool onlyEndFollows(std::size_t ahead) const;
  Node operation(Node left, const Infix& op);
  Node unary();
  Node pathTerm(Node head, bool is_simple);
  Node term();
  Node keywordTerm();
  Node call(Token name);
  Node group();
  Node listOf(Node::Kind kind, std::string_view end, std::string_view end_name);
  Node structure();
  std::string typeName();
  std::vector<Node> expressions();

  std::vector<Token> tokens_;
  StatementReader statement_;
  std::size_t at_ = 0;
  std::size_t parameters_ = 0;
  int depth_ = 0;
};

}  // namespace squall::dynamodb::partiql
