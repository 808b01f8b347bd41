// dynamodb/expr/parser.hpp: the second step: tokens to what they say, by grammar alone. Whether names and values exist
// and operands have the right types is the resolver's part.
//
// Errors are ValidationExceptions that begin with the parameter's name: "Invalid UpdateExpression: Syntax error; ...".
#pragma once

#include "dynamodb/expr/ast.hpp"
#include "dynamodb/expr/token.hpp"

#include <algorithm>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace squall::dynamodb::expr {

// What AWS allows: 4 KB of text. https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html
inline constexpr std::size_t kMaxExpressionBytes = 4096;

// `parameter`: "ConditionExpression", "FilterExpression" or "KeyConditionExpression".
Condition parseCondition(std::string_view parameter, std::string_view expression);
Update parseUpdate(std::string_view expression);
Projection parseProjection(std::string_view expression);

// Goes over the tokens for all three grammars.
class Cursor {
 public:
  // Refuses an empty text and one that is too long.
  Cursor(std::string_view parameter, std::string_view expression);

  const Token& peek() const { return tokens_[at_]; }
  const Token& peekNext() const { return tokens_[std::min(at_ + 1, tokens_.size() - 1)]; }
  Token take();
  bool isSymbol(std::string_view text) const { return peek().kind == Token::Kind::Symbol && peek().text == text; }
  bool isWord(std::string_view upper) const { return isKeyword(peek(), upper); }
  bool takeSymbol(std::string_view text);
  bool takeWord(std::string_view upper);
  void expectSymbol(std::string_view text);
  void expectEnd() const;

  // a.b[3].#c
  DocumentPath path();
  // A function's arguments, from "(" on; each is what `argument` reads.
  template <class Read>
  std::vector<Operand> arguments(Read read) {
    std::vector<Operand> result;
    expectSymbol("(");
    do {
      result.push_back(read());
    } while (takeSymbol(","));
    expectSymbol(")");
    return result;
  }

  // A value, a path, or a function whose arguments are what `argument` reads. The keywords are no attribute's names.
  Operand operand(std::span<const std::string_view> keywords, const std::function<Operand()>& argument);

  // At the current token.
  [[noreturn]] void syntaxError() const;
  [[noreturn]] void fail(std::string_view complaint) const;

  // Counts how deep the parser is within brackets; throws when it is too deep for the machine's stack.
  class Depth {
   public:
    explicit Depth(Cursor& cursor);
    ~Depth() { --cursor_.depth_; }
    Depth(const Depth&) = delete;
    Depth& operator=(const Depth&) = delete;

   private:
    Cursor& cursor_;
  };

 private:
  std::string_view parameter_;
  std::string_view expression_;
  std::vector<Token> tokens_;
  std::size_t at_ = 0;
  int depth_ = 0;
};

}  // namespace squall::dynamodb::expr
