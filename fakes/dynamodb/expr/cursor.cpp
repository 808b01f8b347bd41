#include "dynamodb/expr/parser.hpp"

#include "dynamodb/errors.hpp"

#include <algorithm>
#include <charconv>
#include <limits>

namespace squall::dynamodb::expr {
namespace {

// 300 operators are the most that AWS takes in an expression, so nothing that it takes is deeper than this.
constexpr int kDeepest = 300;

std::size_t indexOf(std::string_view digits) {
  std::size_t index = 0;
  const auto result = std::from_chars(digits.data(), digits.data() + digits.size(), index);
  return result.ec == std::errc() ? index : std::numeric_limits<std::size_t>::max();
}

}  // namespace

Cursor::Cursor(std::string_view parameter, std::string_view expression)
    : parameter_(parameter), expression_(expression) {
  if (expression.empty()) fail("The expression can not be empty;");
  if (expression.size() > kMaxExpressionBytes) {
    fail("Expression size has exceeded the maximum allowed size; expression size: " +
         std::to_string(expression.size()));
  }
  tokens_ = tokenise(expression);
  // No recording for an expression of spaces; the grammar's own answer is an unexpected end.
}

Token Cursor::take() {
  const Token token = peek();
  if (at_ + 1 < tokens_.size()) ++at_;
  return token;
}

bool Cursor::takeSymbol(std::string_view text) {
  if (!isSymbol(text)) return false;
  take();
  return true;
}

bool Cursor::takeWord(std::string_view upper) {
  if (!isWord(upper)) return false;
  take();
  return true;
}

void Cursor::expectSymbol(std::string_view text) {
  if (!takeSymbol(text)) syntaxError();
}

void Cursor::expectEnd() const {
  if (peek().kind != Token::Kind::End) syntaxError();
}

DocumentPath Cursor::path() {
  DocumentPath path;
  const auto name = [this] {
    const Token::Kind kind = peek().kind;
    if (kind != Token::Kind::Word && kind != Token::Kind::Name) syntaxError();
    return PathElement{.name = std::string(take().text), .is_placeholder = kind == Token::Kind::Name};
  };
  path.push_back(name());
  while (true) {
    if (takeSymbol(".")) {
      path.push_back(name());
    } else if (takeSymbol("[")) {
      if (peek().kind != Token::Kind::Number) syntaxError();
      path.push_back({.name = {}, .index = indexOf(take().text), .is_index = true});
      expectSymbol("]");
    } else {
      return path;
    }
  }
}

Operand Cursor::operand(std::span<const std::string_view> keywords, const std::function<Operand()>& argument) {
  const Token& token = peek();
  if (token.kind == Token::Kind::Value) {
    return {.kind = Operand::Kind::Value, .path = {}, .text = std::string(take().text), .arguments = {}};
  }
  if (std::ranges::any_of(keywords, [this](std::string_view keyword) { return isWord(keyword); })) syntaxError();
  const Token& next = peekNext();
  if (token.kind == Token::Kind::Word && next.kind == Token::Kind::Symbol && next.text == "(") {
    Operand function{.kind = Operand::Kind::Function, .path = {}, .text = std::string(take().text), .arguments = {}};
    function.arguments = arguments(argument);
    return function;
  }
  return {.kind = Operand::Kind::Path, .path = path(), .text = {}, .arguments = {}};
}

void Cursor::syntaxError() const {
  const std::size_t from = at_ == 0 ? peek().at : tokens_[at_ - 1].at;
  const Token& last = peekNext();
  const std::size_t end = last.kind == Token::Kind::End ? peek().at + peek().text.size() : last.at + last.text.size();
  std::string text = "Syntax error; token: \"";
  if (peek().kind == Token::Kind::End) {
    const std::size_t last_end = at_ == 0 ? from : from + tokens_[at_ - 1].text.size();
    text.append("<EOF>\", near: \"").append(expression_.substr(from, last_end - from));
  } else {
    text.append(peek().text).append("\", near: \"").append(expression_.substr(from, end - from));
  }
  fail(text + "\"");
}

void Cursor::fail(std::string_view complaint) const {
  throw errors::validation("Invalid " + std::string(parameter_) + ": " + std::string(complaint));
}

Cursor::Depth::Depth(Cursor& cursor) : cursor_(cursor) {
  // No recording: only text that AWS refuses as redundant gets here, or as too many operators.
  if (cursor_.depth_ >= kDeepest) cursor_.fail("The expression has redundant parentheses;");
  ++cursor_.depth_;
}

std::string toString(const DocumentPath& path) {
  std::string text = "[";
  for (const PathElement& element : path) {
    if (text.size() > 1) text += ", ";
    text += element.is_index ? "[" + std::to_string(element.index) + "]" : element.name;
  }
  return text + "]";
}

const char* toString(UpdateAction::Clause clause) {
  switch (clause) {
    case UpdateAction::Clause::Set:
      return "SET";
    case UpdateAction::Clause::Remove:
      return "REMOVE";
    case UpdateAction::Clause::Add:
      return "ADD";
    case UpdateAction::Clause::Delete:
      return "DELETE";
  }
  return "";
}

}  // namespace squall::dynamodb::expr
