// dynamodb/expr/token.hpp: the first step of an expression: text to tokens.
//
// A character that starts no token is a token by itself, so that the parser is the one who complains: AWS names it,
// with the token before and the one after it as they stand in the text:
//   Invalid ProjectionExpression: Syntax error; token: "-", near: "dummy-id"
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace squall::dynamodb::expr {

struct Token {
  enum class Kind {
    Word,    // an attribute's name, a function's name, a keyword
    Name,    // #name
    Value,   // :value
    Number,  // a list's index
    Symbol,  // an operator, a bracket, or anything else
    End,
  };
  Kind kind = Kind::End;
  std::string_view text;  // within the expression
  std::size_t at = 0;     // where it begins
};

// Ends with one token of kind End. The expression has to outlive the tokens.
std::vector<Token> tokenise(std::string_view expression);

// Keywords have no case. `upper` is in capitals.
bool isKeyword(const Token& token, std::string_view upper);

// Whether AWS wants an attribute of this name to be written as a #name. The list has 573 words.
// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ReservedWords.html
bool isReserved(std::string_view word);

}  // namespace squall::dynamodb::expr
