// Escapes of JSON strings.
#include "eventbridge/pattern/engine/unescape.hpp"

#include "eventbridge/pattern/json_reader.hpp"

#include <charconv>

namespace squall::eventbridge {

namespace {

constexpr std::size_t kUnit = 6;  // \u0041

// The unit of an escape like \u0041 that begins at `at`, or -1.
int unitAt(std::string_view string, std::size_t at) {
  if (at + kUnit > string.size() || string[at] != '\\' || string[at + 1] != 'u') return -1;
  int unit = 0;
  const char* const digits = string.data() + at + 2;
  const auto read = std::from_chars(digits, string.data() + at + kUnit, unit, 16);
  return read.ec == std::errc() && read.ptr == string.data() + at + kUnit && *digits != '-' ? unit : -1;
}

// The character that a backslash and this one stand for, or a zero.
char shortEscape(char character) {
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
    default:
      return '\0';
  }
}

}  // namespace

bool appendUnescaped(std::string_view string, std::string& to) {
  for (std::size_t at = 0; at < string.size();) {
    const std::size_t escape = std::min(string.find('\\', at), string.size());
    to.append(string.substr(at, escape - at));
    at = escape;
    if (at == string.size()) break;
    if (at + 1 == string.size()) return false;
    if (const char plain = shortEscape(string[at + 1]); plain != '\0') {
      to += plain;
      at += 2;
      continue;
    }
    // Units that follow each other are encoded together, for two of them may be one character.
    std::u16string units;
    for (int unit = unitAt(string, at); unit >= 0; unit = unitAt(string, at)) {
      units += static_cast<char16_t>(unit);
      at += kUnit;
    }
    if (units.empty()) return false;
    to += toUtf8(units);
  }
  return true;
}

}  // namespace squall::eventbridge
