#include "core/utf8.hpp"

#include <cstdint>
#include <cstring>

namespace squall::core {

CodePoint codePointAt(std::string_view text, std::size_t offset) {
  const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[offset + i]); };
  const std::uint8_t first = byte(0);
  if (first < 0x80) return {first, 1};

  std::size_t size = 0;
  if (first >= 0xC2 && first <= 0xDF) size = 2;
  if (first >= 0xE0 && first <= 0xEF) size = 3;
  if (first >= 0xF0 && first <= 0xF4) size = 4;
  if (size == 0 || offset + size > text.size()) return {};

  char32_t value = first & (0xFFU >> (size + 1));
  for (std::size_t i = 1; i < size; ++i) {
    if ((byte(i) & 0xC0) != 0x80) return {};
    value = value << 6 | (byte(i) & 0x3FU);
  }
  const bool overlong = (size == 3 && value < 0x800) || (size == 4 && value < 0x10000);
  const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
  if (overlong || surrogate || value > 0x10FFFF) return {};
  return {value, size};
}

std::size_t endOfPlainAscii(std::string_view text, std::size_t offset) {
  // A byte below 0x20 borrows from its highest bit when 0x20 is subtracted, one above 0x7f has that bit set. A borrow
  // may mark a plain byte behind such a byte too: only whether there is a mark at all counts.
  constexpr std::uint64_t kEach = 0x0101010101010101;
  constexpr std::size_t kWord = sizeof(std::uint64_t);
  const auto marks = [text](std::size_t at) {
    std::uint64_t word = 0;
    std::memcpy(&word, text.data() + at, kWord);
    return (word | (word - kEach * 0x20)) & (kEach * 0x80);
  };
  for (; text.size() - offset >= 4 * kWord; offset += 4 * kWord) {
    if ((marks(offset) | marks(offset + kWord) | marks(offset + 2 * kWord) | marks(offset + 3 * kWord)) != 0) break;
  }
  while (text.size() - offset >= kWord && marks(offset) == 0) offset += kWord;
  const auto is_plain = [](char c) { return static_cast<unsigned char>(c - 0x20) < 0x60; };
  while (offset < text.size() && is_plain(text[offset])) ++offset;
  return offset;
}

bool isUtf8(std::string_view text) {
  for (std::size_t i = endOfPlainAscii(text, 0); i < text.size(); i = endOfPlainAscii(text, i)) {
    const CodePoint point = codePointAt(text, i);
    if (point.size_bytes == 0) return false;
    i += point.size_bytes;
  }
  return true;
}

std::size_t codePointCount(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < text.size(); ++count) {
    const CodePoint point = codePointAt(text, i);
    i += point.size_bytes == 0 ? 1 : point.size_bytes;
  }
  return count;
}

}  // namespace squall::core
