// core/utf8.hpp: text as code points. In-process callers may put any bytes into a string; what leaves Squall is UTF-8.
#pragma once

#include <cstddef>
#include <string_view>

namespace squall::core {

struct CodePoint {
  char32_t value = 0;
  std::size_t size_bytes = 0;  // 0: the bytes at this place are not UTF-8 (RFC 3629: no surrogates, nothing overlong)
};

// The code point that starts at `offset`, which must be inside the text.
CodePoint codePointAt(std::string_view text, std::size_t offset);

bool isUtf8(std::string_view text);

// Where the run of ASCII without control characters (0x20 to 0x7f) that starts at `offset` ends. Nearly all of nearly
// every text is one such run, so whoever looks at every character does well to skip it first; this looks at
// many at once.
std::size_t endOfPlainAscii(std::string_view text, std::size_t offset);

// What AWS calls the length of a string: its code points. Each byte that is not UTF-8 counts as one.
std::size_t codePointCount(std::string_view text);

}  // namespace squall::core
