// IP addresses, as the Java library reads them: AWS's matcher does.
#include "eventbridge/pattern/values.hpp"

#include <algorithm>

namespace squall::eventbridge {

namespace {

bool isDigit(char character) { return character >= '0' && character <= '9'; }

int hexDigit(char character) {
  if (isDigit(character)) return character - '0';
  const char folded = static_cast<char>(character | 0x20);
  return folded >= 'a' && folded <= 'f' ? folded - 'a' + 10 : -1;
}

bool looksLikeIpv4(std::string_view text) {
  int dots = 0;
  bool had_digit = false;
  for (const char character : text) {
    if (character == '.' ? !had_digit : !isDigit(character)) return false;
    if (character == '.') ++dots;
    had_digit = character != '.';
  }
  return dots == 3 && had_digit;
}

bool looksLikeIpv6(std::string_view text) {
  const auto belongs = [](char character) { return character == ':' || hexDigit(character) >= 0; };
  return text.find(':') != std::string_view::npos && std::all_of(text.begin(), text.end(), belongs);
}

constexpr std::string_view kDigits = "0123456789ABCDEF";

std::string digitsOf(const std::array<std::uint8_t, 16>& bytes, std::size_t size_bytes) {
  std::string digits;
  for (std::size_t i = 0; i < size_bytes; ++i) {
    digits += kDigits[bytes[i] >> 4];
    digits += kDigits[bytes[i] & 15];
  }
  return digits;
}

AddressRange single(const std::uint8_t* bytes, std::size_t size_bytes) {
  AddressRange range;
  range.size_bytes = size_bytes;
  std::copy_n(bytes, size_bytes, range.bottom.begin());
  range.top = range.bottom;
  return range;
}

std::optional<AddressRange> readIpv4(std::string_view text) {
  if (text.size() > 15) return std::nullopt;
  std::array<std::uint8_t, 4> bytes{};
  std::size_t byte = 0;
  int value = 0;
  for (const char character : text) {
    if (character == '.') {
      bytes[byte++] = static_cast<std::uint8_t>(value);
      value = 0;
      continue;
    }
    value = value * 10 + (character - '0');
    if (value > 255) return std::nullopt;
  }
  bytes[byte] = static_cast<std::uint8_t>(value);
  return single(bytes.data(), bytes.size());
}

// Groups between colons; an empty one, once, is the zeros that are missing.
std::optional<AddressRange> readIpv6(std::string_view text) {
  std::vector<int> groups;
  std::size_t gap = std::string_view::npos;
  std::size_t i = 0;
  if (text.substr(0, 2) == "::") {
    gap = 0;
    i = 2;
  }
  while (i < text.size()) {
    int value = 0;
    const std::size_t begin = i;
    for (; i < text.size() && text[i] != ':'; ++i) {
      value = value * 16 + hexDigit(text[i]);
      if (value > 0xffff) return std::nullopt;
    }
    if (i == begin) return std::nullopt;
    groups.push_back(value);
    if (i == text.size()) break;
    ++i;
    if (i == text.size()) return std::nullopt;
    if (text[i] == ':') {
      if (gap != std::string_view::npos) return std::nullopt;
      gap = groups.size();
      ++i;
    }
  }
  constexpr std::size_t kGroups = 8;
  if (groups.size() > kGroups || (gap == std::string_view::npos) != (groups.size() == kGroups)) return std::nullopt;
  if (gap != std::string_view::npos) {
    groups.insert(groups.begin() + static_cast<std::ptrdiff_t>(gap), kGroups - groups.size(), 0);
  }
  std::array<std::uint8_t, 16> bytes{};
  for (std::size_t group = 0; group < kGroups; ++group) {
    bytes[2 * group] = static_cast<std::uint8_t>(groups[group] >> 8);
    bytes[2 * group + 1] = static_cast<std::uint8_t>(groups[group] & 0xff);
  }
  const bool is_mapped = std::all_of(bytes.begin(), bytes.begin() + 10, [](std::uint8_t byte) { return byte == 0; }) &&
                         bytes[10] == 0xff && bytes[11] == 0xff;
  if (is_mapped) return single(bytes.data() + 12, 4);
  return single(bytes.data(), bytes.size());
}

}  // namespace

bool looksLikeAddress(std::string_view text) { return looksLikeIpv4(text) || looksLikeIpv6(text); }

std::optional<AddressRange> readAddress(std::string_view text) {
  if (looksLikeIpv4(text)) return readIpv4(text);
  if (looksLikeIpv6(text)) return readIpv6(text);
  return std::nullopt;
}

std::string hexDigits(const AddressRange& address) { return digitsOf(address.bottom, address.size_bytes); }

bool containsDigits(const AddressRange& range, std::string_view digits) {
  const std::string bottom = digitsOf(range.bottom, range.size_bytes);
  const std::string top = digitsOf(range.top, range.size_bytes);
  bool at_bottom = true;
  bool at_top = true;
  for (std::size_t i = 0; i < bottom.size(); ++i) {
    if (i == digits.size() || kDigits.find(digits[i]) == std::string_view::npos) return false;
    if ((at_bottom && digits[i] < bottom[i]) || (at_top && digits[i] > top[i])) return false;
    const bool was_shared = at_bottom && at_top && bottom[i] == top[i];
    at_bottom = at_bottom && digits[i] == bottom[i];
    at_top = at_top && digits[i] == top[i];
    if (!was_shared && !at_bottom && !at_top) return true;
  }
  return true;
}

}  // namespace squall::eventbridge
