// Tokens, scopes and the space between them.
#include "eventbridge/pattern/json_reader.hpp"

namespace squall::eventbridge {

namespace {

constexpr const char* kValidValues = "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')";

}  // namespace

JsonReader::JsonReader(std::string_view utf8) : input_(toUtf16(utf8)) {}

JsonToken JsonReader::next() {
  if (current_ == JsonToken::FieldName) {
    current_ = value_after_name_;
    openScope(current_);
    return current_;
  }
  if (string_is_open_) finishString();
  int character = skipToToken();
  if (character == kEnd) return current_ = JsonToken::End;
  if (character == ']' || character == '}') return current_ = closeScope(character);

  const bool in_object = !scopes_.empty() && !scopes_.back().is_array;
  if (!scopes_.empty()) {
    if (scopes_.back().had_entry) character = skipAfterComma(character);
    scopes_.back().had_entry = true;
  }
  if (in_object) {
    if (character != '"') unexpected(character, "was expecting double-quote to start field name");
    readName();
    current_ = JsonToken::FieldName;
    value_after_name_ = readValue(skipToValueAfterName(), true);
    return current_;
  }
  return current_ = readValue(character, false);
}

JsonToken JsonReader::readValue(int character, bool after_name) {
  value_line_ = line_;
  value_column_ = offset_ - line_start_;
  JsonToken token = JsonToken::End;
  switch (character) {
    case '"':
      string_is_open_ = true;
      return JsonToken::String;
    case '[':
      token = JsonToken::StartArray;
      break;
    case '{':
      token = JsonToken::StartObject;
      break;
    case '}':
      unexpected(character, "expected a value");
    case 't':
      readLiteral(u"true");
      return JsonToken::True;
    case 'f':
      readLiteral(u"false");
      return JsonToken::False;
    case 'n':
      readLiteral(u"null");
      return JsonToken::Null;
    default:
      if (character == '-' || (character >= '0' && character <= '9')) {
        --offset_;
        return readNumber();
      }
      return handleOddValue(character);
  }
  // What a key introduces is opened only when the reader moves on from the key.
  if (!after_name) openScope(token);
  return token;
}

void JsonReader::openScope(JsonToken token) {
  if (token != JsonToken::StartArray && token != JsonToken::StartObject) return;
  // Neither the compiler, which calls itself for what is inside, nor AWS goes deeper.
  constexpr std::size_t kDeepest = 1000;
  if (scopes_.size() == kDeepest) {
    throw mistake(
        "Document nesting depth (1001) exceeds the maximum allowed (1000, from "
        "`StreamReadConstraints.getMaxNestingDepth()`)");
  }
  scopes_.push_back({.is_array = token == JsonToken::StartArray, .line = value_line_, .column = value_column_});
}

JsonToken JsonReader::closeScope(int character) {
  const bool is_array = character == ']';
  if (scopes_.empty() || scopes_.back().is_array != is_array) {
    const Scope scope = scopes_.empty() ? Scope{} : scopes_.back();
    throw mistakeInLast(std::string("Unexpected close marker '") + static_cast<char>(character) + "': expected '" +
                        (is_array ? '}' : ']') + "' (for " + scopeName() + " starting at " +
                        place(scope.line, scope.column) + ")");
  }
  scopes_.pop_back();
  return is_array ? JsonToken::EndArray : JsonToken::EndObject;
}

JsonToken JsonReader::handleOddValue(int character) {
  const auto no_number = [this](std::u16string_view token) {
    readLiteral(token);
    throw mistake("Non-standard token '" + toUtf8(token) +
                  "': enable `JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS` to allow");
  };
  if (character == 'N') no_number(u"NaN");
  if (character == 'I') no_number(u"Infinity");
  if (character == '+') {
    if (atEnd()) unexpectedEnd(" in a Number value");
    return invalidNumber(take(), false);
  }
  if (isNameStart(character)) unknownToken(offset_ - 1);
  unexpected(character, std::string("expected a valid value ") + kValidValues);
}

// Characters of `literal` behind the first, which was read; then no letter may follow.
void JsonReader::readLiteral(std::u16string_view literal) {
  const std::size_t begin = offset_ - 1;
  for (std::size_t i = 1; i < literal.size(); ++i, ++offset_) {
    if (atEnd() || input_[offset_] != literal[i]) unknownToken(begin);
  }
  if (!atEnd() && input_[offset_] >= '0' && isNameCharacter(input_[offset_])) unknownToken(begin);
}

void JsonReader::unknownToken(std::size_t from) {
  constexpr std::size_t kLongest = 256;
  std::u16string token = input_.substr(from, offset_ - from);
  while (!atEnd() && isNameCharacter(input_[offset_])) {
    token += input_[offset_++];
    if (token.size() >= kLongest) {
      token += u"...";
      break;
    }
  }
  throw mistake("Unrecognized token '" + toUtf8(token) + "': was expecting " + kValidValues);
}

// Past one character of space or control; answers whether it was one. Characters below the space that are no space are
// refused here.
bool JsonReader::skipSpace(int character) {
  if (character > ' ') return false;
  if (character == '\n' || character == '\r') {
    if (character == '\r' && !atEnd() && input_[offset_] == '\n') ++offset_;
    ++line_;
    line_start_ = offset_;
  } else if (character != '\t' && character != ' ') {
    throw mistake("Illegal character (" + describeCharacter(character) +
                  "): only regular white space (\\r, \\n, \\t) is allowed between tokens");
  }
  return true;
}

namespace {

constexpr const char* kComment =
    "maybe a (non-standard) comment? (not recognized as one since Feature 'ALLOW_COMMENTS' not enabled for parser)";

}  // namespace

int JsonReader::skipToToken() {
  while (!atEnd()) {
    const int character = take();
    if (skipSpace(character)) continue;
    if (character == '/') unexpected(character, kComment);
    return character;
  }
  if (scopes_.empty()) return kEnd;
  unexpectedEnd(": expected close marker for " + scopeName() + " (start marker at " +
                place(scopes_.back().line, scopes_.back().column) + ")");
}

int JsonReader::skipToValueAfterName() {
  bool had_colon = false;
  while (!atEnd()) {
    const int character = take();
    if (skipSpace(character)) continue;
    if (character == '/') unexpected(character, kComment);
    if (had_colon) return character;
    if (character != ':') unexpected(character, "was expecting a colon to separate field name and value");
    had_colon = true;
  }
  unexpectedEnd(" within/between " + scopeName() + " entries");
}

int JsonReader::skipAfterComma(int character) {
  if (character != ',') unexpected(character, "was expecting comma to separate " + scopeName() + " entries");
  while (!atEnd()) {
    const int after = take();
    if (skipSpace(after)) continue;
    if (after == '/') unexpected(after, kComment);
    return after;
  }
  unexpectedEnd(" within/between " + scopeName() + " entries");
}

std::string JsonReader::scopeName() const {
  if (scopes_.empty()) return "root";
  return scopes_.back().is_array ? "Array" : "Object";
}

}  // namespace squall::eventbridge
