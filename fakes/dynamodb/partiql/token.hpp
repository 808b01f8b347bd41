// dynamodb/partiql/token.hpp: the first step of a statement: text to tokens, each with the place where it stands, since
// many of AWS's complaints end with it: "Unrecognized function: exists at 1:40:6".
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace squall::dynamodb::partiql {

// Line and column from 1, length in characters as written (quotes included).
struct Position {
  std::size_t line = 1;
  std::size_t column = 1;
  std::size_t length = 0;
  std::string toString() const;
};

struct Token {
  enum class Kind {
    Word,       // an attribute's or a table's name without quotes
    Keyword,    // `text` in small letters
    Quoted,     // "name"
    String,     // 'text'
    Number,     // without a sign
    Symbol,     // an operator or a bracket
    Parameter,  // ?
    End,
  };
  Kind kind = Kind::End;
  std::string text;  // without quotes; two of them within are one
  Position at;

  bool isSymbol(std::string_view symbol) const { return kind == Kind::Symbol && text == symbol; }
  bool isKeyword(std::string_view keyword) const { return kind == Kind::Keyword && text == keyword; }
};

// Ends with one token of kind End. Comments are `-- to the end of the line` and `/* ... */`. Throws ValidationException
// for a text that has no end, a character that begins nothing, and a number whose exponent no 32-bit number holds.
std::vector<Token> tokenise(std::string_view statement);

// Whether the word cannot be a name without quotes: SQL-92's keywords and PartiQL's. `lower` is in small letters.
bool isKeyword(std::string_view lower);

}  // namespace squall::dynamodb::partiql
