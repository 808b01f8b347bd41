#include "core/json_text.hpp"

#include "core/utf8.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstring>

namespace squall::core {
namespace {

constexpr std::size_t kWord = sizeof(std::uint64_t);

bool isPlain(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x20 && byte < 0x80 && c != '"' && c != '\\';
}

// How many of the eight bytes at `bytes` are plain, up to the first that is not. A byte is marked when subtracting
// borrows from its highest bit, or has that bit set; what a borrow marks wrongly stands behind the first true mark.
std::size_t plainBytesIn(const char* bytes) {
  if constexpr (std::endian::native != std::endian::little) {
    std::size_t count = 0;
    while (count < kWord && isPlain(bytes[count])) ++count;
    return count;
  } else {
    constexpr std::uint64_t kEach = 0x0101010101010101;
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, kWord);
    const std::uint64_t quote = (word ^ (kEach * '"')) - kEach;
    const std::uint64_t backslash = (word ^ (kEach * '\\')) - kEach;
    const std::uint64_t control = word - kEach * 0x20;
    const std::uint64_t marks = (quote | backslash | control | word) & (kEach * 0x80);
    return static_cast<std::size_t>(std::countr_zero(marks)) / 8;
  }
}

// The letter behind the backslash; 0 for control characters that have none.
constexpr char escapeLetter(char c) {
  switch (c) {
    case '"':
    case '\\':
      return c;
    case '\b':
      return 'b';
    case '\f':
      return 'f';
    case '\n':
      return 'n';
    case '\r':
      return 'r';
    case '\t':
      return 't';
    default:
      return '\0';
  }
}

char* putEscape(char* out, char c) {
  *out++ = '\\';
  if (const char letter = escapeLetter(c); letter != '\0') {
    *out++ = letter;
    return out;
  }
  constexpr std::string_view kHex = "0123456789abcdef";
  for (const char digit : {'u', '0', '0', kHex[static_cast<unsigned char>(c) >> 4], kHex[c & 15]}) *out++ = digit;
  return out;
}

}  // namespace

void appendJsonString(std::string& out, std::string_view text) {
  out += '"';
  // Written in pieces, and eight plain bytes at a time: bodies that are JSON themselves have a quote every few bytes.
  std::array<char, 256> piece;
  char* to = piece.data();
  const auto flush = [&] {
    out.append(piece.data(), static_cast<std::size_t>(to - piece.data()));
    to = piece.data();
  };
  for (std::size_t i = 0; i < text.size();) {
    if (piece.data() + piece.size() - to < static_cast<std::ptrdiff_t>(2 * kWord)) flush();
    if (text.size() - i >= kWord) {
      std::memcpy(to, text.data() + i, kWord);
      const std::size_t plain = plainBytesIn(text.data() + i);
      to += plain;
      i += plain;
      if (plain == kWord) continue;
    }
    const char c = text[i];
    if (isPlain(c)) {
      *to++ = c;
      ++i;
    } else if (static_cast<unsigned char>(c) < 0x80) {
      to = putEscape(to, c);
      ++i;
    } else {
      const std::size_t size = codePointAt(text, i).size_bytes;
      const std::string_view bytes = size == 0 ? std::string_view("\xEF\xBF\xBD") : text.substr(i, size);
      to = std::copy(bytes.begin(), bytes.end(), to);
      i += std::max<std::size_t>(size, 1);
    }
  }
  flush();
  out += '"';
}

void appendJsonDouble(std::string& out, double value) {
  if (std::isnan(value)) {
    out += "\"NaN\"";
    return;
  }
  if (std::isinf(value)) {
    out += value > 0 ? "\"Infinity\"" : "\"-Infinity\"";
    return;
  }
  char text[32];
  out.append(text, std::to_chars(text, text + sizeof text, value).ptr);
}

std::string epochSeconds(TimePoint time) {
  const std::int64_t ticks = time.time_since_epoch().count();
  const std::int64_t seconds = ticks / 1'000'000;
  const std::int64_t fraction = ticks % 1'000'000;
  std::string text = std::to_string(seconds);
  if (fraction == 0) return text;
  if (ticks < 0 && seconds == 0) text.insert(text.begin(), '-');  // -0.5 s has whole seconds of 0, without a sign
  std::string decimals = std::to_string(fraction < 0 ? -fraction : fraction);
  decimals.insert(0, 6 - decimals.size(), '0');
  decimals.erase(decimals.find_last_not_of('0') + 1);
  return text + "." + decimals;
}

}  // namespace squall::core
