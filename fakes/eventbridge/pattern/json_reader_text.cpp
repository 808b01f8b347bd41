// Strings, keys and numbers of a JsonReader, and how it words what is wrong.
#include "core/utf8.hpp"
#include "eventbridge/pattern/json_reader.hpp"

namespace squall::eventbridge {

namespace {

constexpr char kHexDigits[] = "0123456789abcdef";

bool isDigit(int character) { return character >= '0' && character <= '9'; }

bool isControl(int character) { return character < 0x20 || (character >= 0x7f && character <= 0x9f); }

std::string hex(int value, int width, const char* digits) {
  std::string text;
  for (int shift = 12; shift >= 0; shift -= 4) {
    const int digit = (value >> shift) & 15;
    if (digit != 0 || !text.empty() || shift / 4 < width) text += digits[digit];
  }
  return text;
}

}  // namespace

namespace {

bool isIgnorableInNames(int character) {
  return character <= 8 || (character >= 0xe && character <= 0x1b) || (character >= 0x7f && character < 0xa0) ||
         character == 0xad || character == 0xfeff;
}

}  // namespace

bool isNameStart(int character) {
  if (character < 0x80) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') || character == '_' ||
           character == '$';
  }
  if (character < 0x100) {
    return (character >= 0xc0 && character != 0xd7 && character != 0xf7) || (character >= 0xa2 && character <= 0xa5) ||
           character == 0xaa || character == 0xb5 || character == 0xba;
  }
  // Letters of every script; the blocks of punctuation, arrows, signs and surrogates are none.
  return !(character >= 0x2000 && character <= 0x206f) && !(character >= 0x2190 && character <= 0x2bff) &&
         !(character >= 0x3000 && character <= 0x3004) && !(character >= 0xd800 && character <= 0xf8ff) &&
         character != 0xfeff && character != 0xfffd;
}

bool isNameCharacter(int character) {
  return isDigit(character) || isIgnorableInNames(character) || isNameStart(character);
}

std::string describeCharacter(int character) {
  if (isControl(character)) return "(CTRL-CHAR, code " + std::to_string(character) + ")";
  // Half a character cannot be encoded: a question mark stands for it.
  const bool is_surrogate = character >= 0xd800 && character < 0xe000;
  std::string text =
      "'" + toUtf8(std::u16string(1, static_cast<char16_t>(is_surrogate ? '?' : character))) + "' (code ";
  text += std::to_string(character);
  if (character > 255) text += " / 0x" + hex(character, 1, kHexDigits);
  return text + ")";
}

std::string JsonReader::text() {
  switch (current_) {
    case JsonToken::String:
      if (string_is_open_) finishString();
      return toUtf8(text_);
    case JsonToken::Integer:
    case JsonToken::Float:
      return toUtf8(text_);
    case JsonToken::FieldName:
      return name_;
    case JsonToken::StartObject:
      return "{";
    case JsonToken::EndObject:
      return "}";
    case JsonToken::StartArray:
      return "[";
    case JsonToken::EndArray:
      return "]";
    case JsonToken::True:
      return "true";
    case JsonToken::False:
      return "false";
    case JsonToken::Null:
      return "null";
    case JsonToken::End:
      break;
  }
  return "";
}

void JsonReader::readName() {
  std::u16string name;
  while (true) {
    if (atEnd()) unexpectedEnd(" in field name");
    int character = take();
    if (character == '"') break;
    if (character == '\\') {
      character = readEscape();
    } else {
      throwControlInText(character, "name");
    }
    name += static_cast<char16_t>(character);
  }
  name_ = toUtf8(name);
}

void JsonReader::finishString() {
  string_is_open_ = false;
  text_.clear();
  while (true) {
    if (atEnd()) unexpectedEnd(": was expecting closing quote for a string value");
    int character = take();
    if (character == '"') return;
    if (character == '\\') {
      character = readEscape();
    } else {
      throwControlInText(character, "string value");
    }
    text_ += static_cast<char16_t>(character);
  }
}

int JsonReader::readEscape() {
  if (atEnd()) unexpectedEnd(" in character escape sequence");
  const int character = take();
  switch (character) {
    case 'b':
      return '\b';
    case 't':
      return '\t';
    case 'n':
      return '\n';
    case 'f':
      return '\f';
    case 'r':
      return '\r';
    case '"':
    case '/':
    case '\\':
      return character;
    case 'u':
      break;
    default:
      throw mistakeInLast("Unrecognized character escape " + describeCharacter(character));
  }
  int value = 0;
  for (int i = 0; i < 4; ++i) {
    if (atEnd()) unexpectedEnd(" in character escape sequence");
    const int digit = take();
    const int folded = digit | 0x20;
    if (!isDigit(digit) && !(folded >= 'a' && folded <= 'f')) {
      unexpected(digit, "expected a hex-digit for character escape sequence");
    }
    value = value * 16 + (isDigit(digit) ? digit - '0' : folded - 'a' + 10);
  }
  return value;
}

JsonMistake JsonReader::mistake(const std::string& message) const {
  return JsonMistake(message + "\n at " + place(line_, offset_ - line_start_ + 1));
}

JsonMistake JsonReader::mistakeInLast(const std::string& message) const {
  return JsonMistake(message + "\n at " + place(line_, offset_ - line_start_));
}

// The text is quoted up to 500 characters, with control characters but for line ends written out.
std::string JsonReader::place(std::size_t line, std::size_t column) const {
  constexpr std::size_t kQuoted = 500;
  std::string text = "[Source: (String)\"";
  std::u16string plain;
  for (const char16_t character : input_.substr(0, kQuoted)) {
    if (isControl(character) && character != '\r' && character != '\n') {
      plain += u"\\u";
      for (const char digit : hex(character, 4, "0123456789ABCDEF")) plain += static_cast<char16_t>(digit);
    } else {
      plain += character;
    }
  }
  text += toUtf8(plain) + "\"";
  if (input_.size() > kQuoted) text += "[truncated " + std::to_string(input_.size() - kQuoted) + " chars]";
  return text + "; line: " + std::to_string(line) + ", column: " + std::to_string(column) + "]";
}

void JsonReader::unexpected(int character, const std::string& expectation) const {
  throw mistakeInLast("Unexpected character (" + describeCharacter(character) + "): " + expectation);
}

void JsonReader::unexpectedEnd(const std::string& where) const { throw mistake("Unexpected end-of-input" + where); }

void JsonReader::throwControlInText(int character, const char* where) const {
  if (character >= ' ') return;
  throw mistakeInLast("Illegal unquoted character (" + describeCharacter(character) +
                      "): has to be escaped using backslash to be included in " + where);
}

std::string toUtf8(std::u16string_view text) {
  std::string utf8;
  for (std::size_t i = 0; i < text.size(); ++i) {
    char32_t value = text[i];
    const bool has_other_half =
        value >= 0xd800 && value < 0xdc00 && i + 1 < text.size() && text[i + 1] >= 0xdc00 && text[i + 1] < 0xe000;
    if (has_other_half) value = 0x10000 + ((value - 0xd800) << 10) + (text[++i] - 0xdc00U);
    const auto put = [&utf8](char32_t byte) { utf8 += static_cast<char>(byte); };
    if (value < 0x80) {
      put(value);
    } else if (value < 0x800) {
      put(0xc0 | (value >> 6));
      put(0x80 | (value & 0x3f));
    } else {
      if (value < 0x10000) {
        put(0xe0 | (value >> 12));
      } else {
        put(0xf0 | (value >> 18));
        put(0x80 | ((value >> 12) & 0x3f));
      }
      put(0x80 | ((value >> 6) & 0x3f));
      put(0x80 | (value & 0x3f));
    }
  }
  return utf8;
}

std::u16string toUtf16(std::string_view text) {
  std::u16string utf16;
  utf16.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const core::CodePoint point = core::codePointAt(text, i);
    if (point.size_bytes == 0) {
      utf16 += u'\xfffd';
      ++i;
      continue;
    }
    if (point.value < 0x10000) {
      utf16 += static_cast<char16_t>(point.value);
    } else {
      utf16 += static_cast<char16_t>(0xd800 + ((point.value - 0x10000) >> 10));
      utf16 += static_cast<char16_t>(0xdc00 + ((point.value - 0x10000) & 0x3ff));
    }
    i += point.size_bytes;
  }
  return utf16;
}

}  // namespace squall::eventbridge
