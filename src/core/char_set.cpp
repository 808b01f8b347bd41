#include "core/char_set.hpp"

#include "core/utf8.hpp"

#include <algorithm>
#include <charconv>
#include <stdexcept>
#include <string>

namespace squall::core {
namespace {

constexpr char32_t kLast = 0x10FFFF;

[[noreturn]] void fail(std::string_view expression, const char* what) {
  throw std::logic_error(std::string("regular expression '").append(expression).append("': ").append(what));
}

CharSet setOf(std::initializer_list<std::pair<char32_t, char32_t>> ranges) {
  CharSet set;
  for (const auto& [first, last] : ranges) set.add(first, last);
  return set;
}

// \p{L} and \p{N} do not tell letters from digits, nor either from symbols, beyond ASCII: the tables would be larger
// than the rest of the core, and the one AWS pattern that has them allows letters, digits and spaces together.
CharSet property(std::string_view expression, std::string_view name) {
  CharSet spaces = setOf({{' ', ' '},
                          {0xA0, 0xA0},
                          {0x1680, 0x1680},
                          {0x2000, 0x200A},
                          {0x2028, 0x2029},
                          {0x202F, 0x202F},
                          {0x205F, 0x205F},
                          {0x3000, 0x3000}});
  if (name == "Z") return spaces;
  if (name == "L") return setOf({{'a', 'z'}, {'A', 'Z'}, {0xAA, kLast}});
  if (name == "N") return setOf({{'0', '9'}, {0xB2, kLast}});
  if (name == "Print") return setOf({{0x20, 0x7E}});  // Java's \p{Print} is ASCII
  fail(expression, "unknown \\p");
}

char32_t hex(std::string_view expression, std::size_t& offset, std::size_t digits) {
  unsigned value = 0;
  const std::string_view text = expression.substr(std::min(offset, expression.size()), digits);
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, 16);
  if (error != std::errc() || end != text.data() + digits) fail(expression, "bad hexadecimal escape");
  offset += digits;
  return value;
}

// The code point of \uXXXX, or of two that are a surrogate pair.
char32_t unicodeEscape(std::string_view expression, std::size_t& offset) {
  const char32_t high = hex(expression, offset, 4);
  if (high < 0xD800 || high > 0xDBFF || expression.substr(offset, 2) != "\\u") return high;
  offset += 2;
  return 0x10000 + ((high - 0xD800) << 10) + (hex(expression, offset, 4) - 0xDC00);
}

// What follows a backslash.
CharSet parseEscape(std::string_view expression, std::size_t& offset) {
  if (offset >= expression.size()) fail(expression, "ends with a backslash");
  const char letter = expression[offset++];
  const auto single = [](char32_t point) { return setOf({{point, point}}); };
  switch (letter) {
    case 'd':
      return setOf({{'0', '9'}});
    case 'w':
      return setOf({{'0', '9'}, {'a', 'z'}, {'A', 'Z'}, {'_', '_'}});
    case 's':
      return setOf({{'\t', '\r'}, {' ', ' '}});
    case 'S': {
      CharSet set = setOf({{'\t', '\r'}, {' ', ' '}});
      set.negated = true;
      return set;
    }
    case 'n':
      return single('\n');
    case 'r':
      return single('\r');
    case 't':
      return single('\t');
    case 'x':
      return single(hex(expression, offset, 2));
    case 'u':
      return single(unicodeEscape(expression, offset));
    case 'p': {
      const std::size_t close = expression.find('}', offset);
      if (close == std::string_view::npos || expression[offset] != '{') fail(expression, "bad \\p");
      const std::string_view name = expression.substr(offset + 1, close - offset - 1);
      offset = close + 1;
      return property(expression, name);
    }
    default:
      if ((letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')) fail(expression, "unknown escape");
      return single(static_cast<unsigned char>(letter));
  }
}

// One item of a class: an escape or a character.
CharSet parseItem(std::string_view expression, std::size_t& offset) {
  if (expression[offset] == '\\') return parseEscape(expression, ++offset);
  const CodePoint point = codePointAt(expression, offset);
  if (point.size_bytes == 0) fail(expression, "not UTF-8");
  offset += point.size_bytes;
  return setOf({{point.value, point.value}});
}

// The only code point of a set that has one; both ends of a range must be that.
char32_t only(std::string_view expression, const CharSet& set) {
  for (std::size_t i = 0; i < set.ascii.size(); ++i) {
    if (set.ascii[i]) return static_cast<char32_t>(i);
  }
  if (set.ranges.empty()) fail(expression, "bad range");
  return set.ranges.front().first;
}

CharSet parseClass(std::string_view expression, std::size_t& offset) {
  CharSet set;
  set.negated = offset < expression.size() && expression[offset] == '^';
  if (set.negated) ++offset;
  for (bool first = true; offset < expression.size() && (first || expression[offset] != ']'); first = false) {
    const CharSet item = parseItem(expression, offset);
    // A '-' before the closing bracket, or behind \w, is itself.
    const bool range = offset + 1 < expression.size() && expression[offset] == '-' && expression[offset + 1] != ']' &&
                       item.ascii.count() + item.ranges.size() == 1;
    if (!range) {
      set.add(item);
      continue;
    }
    ++offset;
    set.add(only(expression, item), only(expression, parseItem(expression, offset)));
  }
  if (offset >= expression.size()) fail(expression, "class without an end");
  ++offset;
  return set;
}

}  // namespace

bool CharSet::contains(char32_t point) const {
  const bool inside =
      point < ascii.size() ? ascii[point] : std::any_of(ranges.begin(), ranges.end(), [&](const auto& range) {
        return point >= range.first && point <= range.second;
      });
  return inside != negated;
}

void CharSet::add(char32_t first, char32_t last) {
  for (char32_t point = first; point <= last && point < ascii.size(); ++point) ascii.set(point);
  constexpr char32_t kBeyondAscii = 128;
  if (last >= kBeyondAscii) ranges.emplace_back(std::max(first, kBeyondAscii), last);
}

void CharSet::add(const CharSet& other) {
  ascii |= other.ascii;
  ranges.insert(ranges.end(), other.ranges.begin(), other.ranges.end());
}

CharSet parseCharSet(std::string_view expression, std::size_t& offset) {
  if (expression[offset] == '[') return parseClass(expression, ++offset);
  if (expression[offset] != '.') return parseItem(expression, offset);
  ++offset;
  // Java's dot: anything but the ends of a line.
  CharSet set = setOf({{'\n', '\n'}, {'\r', '\r'}, {0x85, 0x85}, {0x2028, 0x2029}});
  set.negated = true;
  return set;
}

}  // namespace squall::core
