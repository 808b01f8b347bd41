// pattern/json_reader.hpp: JSON token by token, with AWS's words and places for what is wrong.
//
// AWS's errors name the line and the column that its parser (Jackson, of a version from 2.17 on, given a String) has
// come to, so the column of an error depends on how far ahead that parser has read. Two habits of it show:
// - a key is read together with its colon and the first character of its value (all of it, for numbers and literals);
// - a string is only opened; its characters are read when somebody asks for them, or at the next token.
// Columns count UTF-16 units from 1. A character that is wrong in itself is named with its own place, all else with the
// place behind what was read.
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace squall::eventbridge {

enum class JsonToken {
  End,
  StartObject,
  EndObject,
  StartArray,
  EndArray,
  FieldName,
  String,
  Integer,
  Float,
  True,
  False,
  Null
};

constexpr bool isNumber(JsonToken token) { return token == JsonToken::Integer || token == JsonToken::Float; }

// The text is not what it should be. what() is AWS's message, with the place behind it.
struct JsonMistake : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// One that AWS reports without a place.
struct PlacelessMistake : JsonMistake {
  using JsonMistake::JsonMistake;
};

class JsonReader {
 public:
  explicit JsonReader(std::string_view utf8);

  // The next token; End when there is no more text outside of all objects and arrays. Throws JsonMistake.
  JsonToken next();
  JsonToken current() const { return current_; }

  // The text of the current token in UTF-8: a string without quotes and escapes, a number as it is spelled, "[" and the
  // like. A surrogate that has no other half keeps its own three bytes. Throws JsonMistake.
  std::string text();
  // The key that was read last in the innermost object.
  const std::string& fieldName() const { return name_; }
  // How many objects and arrays are open.
  std::size_t depth() const { return scopes_.size(); }

  // The message with the place that was come to: "...\n at [Source: (String)"{...}"; line: 1, column: 7]".
  JsonMistake mistake(const std::string& message) const;
  // The same with the place of the character that was read last.
  JsonMistake mistakeInLast(const std::string& message) const;

 private:
  struct Scope {
    bool is_array = false;
    bool had_entry = false;
    std::size_t line = 1;
    std::size_t column = 0;
  };
  static constexpr int kEnd = -1;

  JsonToken readValue(int character, bool after_name);
  JsonToken handleOddValue(int character);
  JsonToken closeScope(int character);
  void openScope(JsonToken token);
  void readName();
  void finishString();
  int readEscape();

  JsonToken readNumber();
  JsonToken invalidNumber(int character, bool negative);
  void readLiteral(std::u16string_view literal);
  [[noreturn]] void unknownToken(std::size_t from);

  int skipToToken();
  int skipToValueAfterName();
  int skipAfterComma(int character);
  bool skipSpace(int character);
  bool atEnd() const { return offset_ >= input_.size(); }
  int take() { return input_[offset_++]; }

  std::string place(std::size_t line, std::size_t column) const;
  std::string scopeName() const;
  [[noreturn]] void unexpected(int character, const std::string& expectation) const;
  [[noreturn]] void unexpectedEnd(const std::string& where) const;
  void throwControlInText(int character, const char* where) const;

  std::u16string input_;
  std::size_t offset_ = 0;
  std::size_t line_ = 1;
  std::size_t line_start_ = 0;
  std::vector<Scope> scopes_;
  std::size_t value_line_ = 1;  // where the value began that was read last
  std::size_t value_column_ = 0;

  JsonToken current_ = JsonToken::End;
  JsonToken value_after_name_ = JsonToken::End;
  bool string_is_open_ = false;
  std::string name_;
  std::u16string text_;  // of the string or number that was read last
};

// What may begin a word, and be in one: Java's notion of an identifier, exact for Latin-1 and by blocks beyond.
bool isNameStart(int character);
bool isNameCharacter(int character);
// A character as messages name it: 'x' (code 120).
std::string describeCharacter(int character);

// UTF-16 as UTF-8; a surrogate without its other half becomes the three bytes that its number has.
std::string toUtf8(std::u16string_view text);
// UTF-8 as UTF-16; bytes that are no UTF-8 become U+FFFD.
std::u16string toUtf16(std::string_view text);

}  // namespace squall::eventbridge
