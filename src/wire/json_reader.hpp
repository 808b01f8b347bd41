// wire/json_reader.hpp: JSON text (RFC 8259, strictly), token by token.
//
//   JsonReader reader(R"({"QueueUrl": "..."})");
//   reader.next();   // ObjectBegin
//   reader.next();   // Key, reader.text() == "QueueUrl"
//
// Made for awsJson bodies, which mostly are one long string: strings are read eight bytes at a time and, where nothing
// is escaped, not copied. With a general parser most of what a SendMessage cost was the reading of its body.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace squall::wire {

class JsonReader {
 public:
  enum class Token {
    ObjectBegin,
    ObjectEnd,
    ListBegin,
    ListEnd,
    Key,
    String,
    Integer,  // a number without decimals and exponent
    Decimal,  // any other number
    True,
    False,
    Null,
    End,       // the value is complete and nothing follows
    Malformed  // not JSON, or not UTF-8, at position()
  };

  // The text must outlive the reader.
  explicit JsonReader(std::string_view text) : text_(text) {}

  // Not after End or Malformed.
  Token next();

  // Key, String: what it means, without escapes; a number: as written. Until the next call of next().
  std::string_view text() const { return value_; }
  // How many bytes were read.
  std::size_t position() const { return at_; }

 private:
  enum class Expect { Value, FirstKey, Key, Colon, FirstElement, Rest };

  Token value();
  Token key();
  Token open(char bracket);
  Token close(char bracket);
  Token string(Token kind);
  Token number();
  Token word(std::string_view expected, Token kind);
  Token malformed() { return Token::Malformed; }
  void skipSpace();
  bool sees(char c) const { return at_ < text_.size() && text_[at_] == c; }
  bool skip(char c);
  std::size_t skipDigits();

  bool unescapeFrom(std::size_t begin);
  bool readUnicode(char*& out);
  bool readHex(std::uint32_t& code_unit);

  std::string_view text_;
  std::size_t at_ = 0;
  Expect expect_ = Expect::Value;
  std::string open_;  // the brackets around us
  std::string_view value_;
  std::string unescaped_;
};

}  // namespace squall::wire
