#include "core/base64.hpp"

#include <array>
#include <cstdint>

namespace squall::core {
namespace {

constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::uint8_t kForeign = 255;

constexpr std::array<std::uint8_t, 256> kValues = [] {
  std::array<std::uint8_t, 256> values{};
  values.fill(kForeign);
  for (std::size_t i = 0; i < kAlphabet.size(); ++i) {
    values[static_cast<unsigned char>(kAlphabet[i])] = static_cast<std::uint8_t>(i);
  }
  return values;
}();

std::uint32_t valueAt(std::string_view bytes, std::size_t index) { return static_cast<unsigned char>(bytes[index]); }

// The 24 bits of four characters; more than 24 bits when one of them is foreign.
std::uint32_t groupAt(std::string_view text, std::size_t index) {
  const auto value = [&](std::size_t i) { return std::uint32_t{kValues[valueAt(text, index + i)]}; };
  const std::uint32_t group = value(0) << 18 | value(1) << 12 | value(2) << 6 | value(3);
  const bool foreign = ((value(0) | value(1) | value(2) | value(3)) & ~63U) != 0;
  return foreign ? ~0U : group;
}

}  // namespace

std::string base64Encode(std::string_view bytes) {
  std::string text((bytes.size() + 2) / 3 * 4, '=');
  char* out = text.data();
  std::size_t i = 0;
  for (; i + 3 <= bytes.size(); i += 3, out += 4) {
    const std::uint32_t group = valueAt(bytes, i) << 16 | valueAt(bytes, i + 1) << 8 | valueAt(bytes, i + 2);
    out[0] = kAlphabet[group >> 18];
    out[1] = kAlphabet[group >> 12 & 63];
    out[2] = kAlphabet[group >> 6 & 63];
    out[3] = kAlphabet[group & 63];
  }
  if (i == bytes.size()) return text;
  // One or two bytes are left: two or three characters, then padding.
  const bool two = i + 2 == bytes.size();
  const std::uint32_t group = valueAt(bytes, i) << 16 | (two ? valueAt(bytes, i + 1) << 8 : 0U);
  out[0] = kAlphabet[group >> 18];
  out[1] = kAlphabet[group >> 12 & 63];
  if (two) out[2] = kAlphabet[group >> 6 & 63];
  return text;
}

std::optional<std::string> base64Decode(std::string_view text) {
  if (text.size() % 4 != 0) return std::nullopt;
  std::size_t padding = 0;
  while (padding < 2 && padding < text.size() && text[text.size() - 1 - padding] == '=') ++padding;

  std::string bytes(text.size() / 4 * 3, '\0');
  char* out = bytes.data();
  for (std::size_t i = 0; i < text.size(); i += 4) {
    std::uint32_t group = 0;
    if (i + 4 < text.size() || padding == 0) {
      group = groupAt(text, i);
    } else {
      std::string last(text.substr(i));
      last.replace(4 - padding, padding, padding, kAlphabet[0]);
      group = groupAt(last, 0);
    }
    if (group == ~0U) return std::nullopt;
    for (const int shift : {16, 8, 0}) *out++ = static_cast<char>(static_cast<unsigned char>(group >> shift & 255));
  }
  bytes.resize(bytes.size() - padding);
  return bytes;
}

}  // namespace squall::core
