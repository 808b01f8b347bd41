#include "core/pagination.hpp"

#include "core/random.hpp"

#include <cstdint>

namespace squall::core {

namespace {

constexpr char kHexDigits[] = "0123456789abcdef";

std::string toHex(std::string_view bytes) {
  std::string text;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    text.push_back(kHexDigits[byte >> 4]);
    text.push_back(kHexDigits[byte & 0xf]);
  }
  return text;
}

std::optional<std::string> fromHex(std::string_view text) {
  if (text.size() % 2 != 0) return std::nullopt;
  const std::string_view digits(kHexDigits, 16);
  std::string bytes;
  for (std::size_t i = 0; i < text.size(); i += 2) {
    const auto high = digits.find(text[i]);
    const auto low = digits.find(text[i + 1]);
    if (high == std::string_view::npos || low == std::string_view::npos) return std::nullopt;
    bytes.push_back(static_cast<char>(high << 4 | low));
  }
  return bytes;
}

constexpr std::size_t kSealLength = 16;

}  // namespace

PageToken::PageToken(std::string_view list) : list_(list) {}

// Ties the key to its list. A checksum is enough: it keeps mistakes out, and nobody has a secret here.
std::string PageToken::seal(std::string_view key) const {
  const std::uint64_t hash = hash64(key, hash64(list_));
  std::string text;
  for (int shift = 60; shift >= 0; shift -= 4) text.push_back(kHexDigits[(hash >> shift) & 0xf]);
  return text;
}

std::string PageToken::make(std::string_view last_key) const { return seal(last_key) + toHex(last_key); }

std::optional<std::string> PageToken::read(std::string_view token) const {
  if (token.size() < kSealLength) return std::nullopt;
  auto key = fromHex(token.substr(kSealLength));
  if (!key || seal(*key) != token.substr(0, kSealLength)) return std::nullopt;
  return key;
}

}  // namespace squall::core
