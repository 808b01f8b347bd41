#include "dynamodb/partiql/token.hpp"

#include "dynamodb/partiql/errors.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <utility>

namespace squall::dynamodb::partiql {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$'; }

std::string lowered(std::string_view text) {
  std::string result(text);
  std::ranges::transform(result, result.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return result;
}

// Longer symbols first.
constexpr std::array<std::string_view, 30> kSymbols{"<<", ">>", "<=", ">=", "<>", "!=", "||", "<", ">", "=",
                                                    "+",  "-",  "*",  "/",  "%",  "(",  ")",  "[", "]", "{",
                                                    "}",  ",",  ".",  ":",  ";",  "@",  "~",  "^", "&", "|"};

class Lexer {
 public:
  explicit Lexer(std::string_view text) : text_(text) {}

  std::vector<Token> run() {
    while (true) {
      skipBlank();
      begin_ = at_;
      if (at_ == text_.size()) {
        add(Token::Kind::End, {});
        return std::move(tokens_);
      }
      readToken();
    }
  }

 private:
  char peek(std::size_t ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }

  void skipBlank() {
    while (at_ < text_.size()) {
      if (text_.substr(at_).starts_with("--")) {
        at_ = std::min(text_.find_first_of("\r\n", at_), text_.size());
      } else if (text_.substr(at_).starts_with("/*")) {
        const std::size_t end = text_.find("*/", at_ + 2);
        if (end == std::string_view::npos) throw errors::notWellFormed();
        at_ = end + 2;
      } else if (std::string_view(" \t\r\n\f\v").find(peek()) != std::string_view::npos) {
        ++at_;
      } else {
        return;
      }
    }
  }

  void readToken() {
    const char c = peek();
    if (isLetter(c)) return readWord();
    if (isDigit(c) || (c == '.' && isDigit(peek(1)))) return readNumber();
    if (c == '\'') return add(Token::Kind::String, readQuoted('\''));
    if (c == '"') return add(Token::Kind::Quoted, readQuoted('"'));
    if (c == '?') {
      ++at_;
      return add(Token::Kind::Parameter, "?");
    }
    for (const std::string_view symbol : kSymbols) {
      if (!text_.substr(at_).starts_with(symbol)) continue;
      at_ += symbol.size();
      return add(Token::Kind::Symbol, symbol == "!=" ? "<>" : std::string(symbol));
    }
    throw errors::notWellFormed();
  }

  void readWord() {
    while (isLetter(peek()) || isDigit(peek())) ++at_;
    const std::string_view word = text_.substr(begin_, at_ - begin_);
    std::string lower = lowered(word);
    if (isKeyword(lower)) return add(Token::Kind::Keyword, std::move(lower));
    add(Token::Kind::Word, std::string(word));
  }

  std::string readQuoted(char quote) {
    std::string result;
    for (++at_; at_ < text_.size(); ++at_) {
      if (peek() != quote) {
        result += peek();
      } else if (peek(1) == quote) {
        result += quote;
        ++at_;
      } else {
        ++at_;
        return result;
      }
    }
    throw errors::notWellFormed();
  }

  void readNumber() {
    while (isDigit(peek())) ++at_;
    std::int64_t decimals = 0;
    if (peek() == '.') {
      for (++at_; isDigit(peek()); ++at_) ++decimals;
    }
    std::int64_t exponent = 0;
    if (peek() == 'e' || peek() == 'E') exponent = readExponent();
    // java.math.BigDecimal keeps a 32-bit scale: the digits behind the point less the exponent.
    constexpr std::int64_t kMost = std::numeric_limits<std::int32_t>::max();
    const std::int64_t scale = decimals - exponent;
    if (exponent > kMost || exponent < -kMost - 1 || scale > kMost || scale < -kMost - 1) {
      throw errors::notWellFormed();
    }
    // "1foo" is not two tokens.
    if (isLetter(peek())) throw errors::notWellFormed();
    add(Token::Kind::Number, std::string(text_.substr(begin_, at_ - begin_)));
  }

  std::int64_t readExponent() {
    constexpr std::int64_t kEnough = std::int64_t{1} << 40;
    ++at_;
    const bool is_negative = peek() == '-';
    if (peek() == '-' || peek() == '+') ++at_;
    if (!isDigit(peek())) throw errors::notWellFormed();
    std::int64_t value = 0;
    for (; isDigit(peek()); ++at_) value = std::min(kEnough, value * 10 + (peek() - '0'));
    return is_negative ? -value : value;
  }

  void add(Token::Kind kind, std::string text) {
    for (; counted_ < begin_; ++counted_) count(text_[counted_]);
    Token token{.kind = kind, .text = std::move(text), .at = {.line = line_, .column = column_, .length = 0}};
    token.at.length =
        static_cast<std::size_t>(std::count_if(text_.begin() + static_cast<std::ptrdiff_t>(begin_),
                                               text_.begin() + static_cast<std::ptrdiff_t>(at_), isFirstByte));
    tokens_.push_back(std::move(token));
  }

  static bool isFirstByte(char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }

  void count(char c) {
    if (c == '\n') {
      ++line_;
      column_ = 1;
    } else if (isFirstByte(c)) {
      ++column_;
    }
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t begin_ = 0;    // of the token that is being read
  std::size_t counted_ = 0;  // line_ and column_ are of this place
  std::size_t line_ = 1;
  std::size_t column_ = 1;
  std::vector<Token> tokens_;
};

}  // namespace

std::string Position::toString() const {
  return std::to_string(line) + ":" + std::to_string(column) + ":" + std::to_string(length);
}

std::vector<Token> tokenise(std::string_view statement) { return Lexer(statement).run(); }

}  // namespace squall::dynamodb::partiql
