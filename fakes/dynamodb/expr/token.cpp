#include "dynamodb/expr/token.hpp"

#include <algorithm>

namespace squall::dynamodb::expr {
namespace {

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isWordPart(char c) { return isLetter(c) || isDigit(c) || c == '_'; }
bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }
char upperOf(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

template <class Is>
std::size_t runFrom(std::string_view text, std::size_t at, Is is) {
  while (at < text.size() && is(text[at])) ++at;
  return at;
}

// The bytes of one character, so that a message never holds half of one.
std::size_t characterEnd(std::string_view text, std::size_t at) {
  ++at;
  return runFrom(text, at, [](char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; });
}

Token next(std::string_view text, std::size_t at) {
  const char c = text[at];
  const auto token = [&](Token::Kind kind, std::size_t end) {
    return Token{.kind = kind, .text = text.substr(at, end - at), .at = at};
  };
  if (isLetter(c)) return token(Token::Kind::Word, runFrom(text, at, isWordPart));
  if (c == '#' || c == ':') {
    const std::size_t end = runFrom(text, at + 1, isWordPart);
    if (end == at + 1) return token(Token::Kind::Symbol, end);
    return token(c == '#' ? Token::Kind::Name : Token::Kind::Value, end);
  }
  // No leading zeros: "03" is the number 0 and the number 3.
  if (c == '0') return token(Token::Kind::Number, at + 1);
  if (isDigit(c)) return token(Token::Kind::Number, runFrom(text, at, isDigit));
  const std::string_view two = text.substr(at, 2);
  if (two == "<=" || two == ">=" || two == "<>") return token(Token::Kind::Symbol, at + 2);
  return token(Token::Kind::Symbol, characterEnd(text, at));
}

}  // namespace

std::vector<Token> tokenise(std::string_view expression) {
  std::vector<Token> tokens;
  std::size_t at = 0;
  while ((at = runFrom(expression, at, isSpace)) < expression.size()) {
    tokens.push_back(next(expression, at));
    at += tokens.back().text.size();
  }
  tokens.push_back({.kind = Token::Kind::End, .text = {}, .at = expression.size()});
  return tokens;
}

bool isKeyword(const Token& token, std::string_view upper) {
  return token.kind == Token::Kind::Word &&
         std::ranges::equal(token.text, upper, [](char a, char b) { return upperOf(a) == b; });
}

}  // namespace squall::dynamodb::expr
