#include "core/ids.hpp"

namespace squall::core {

std::string Ids::uuid(Random& stream) {
  static constexpr char kHex[] = "0123456789abcdef";
  std::uint64_t high = stream.next();
  std::uint64_t low = stream.next();
  high = (high & ~0xf000ULL) | 0x4000ULL;                       // version 4
  low = (low & 0x3fffffffffffffffULL) | 0x8000000000000000ULL;  // variant 1

  std::string text(36, '-');
  char* out = text.data();
  const auto put = [&out](std::uint64_t bits, int digits) {
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) *out++ = kHex[(bits >> shift) & 0xf];
    ++out;  // '-', or the end
  };
  put(high >> 32, 8);
  put(high >> 16, 4);
  put(high, 4);
  put(low >> 48, 4);
  put(low, 12);
  return text;
}

std::string Ids::uuidOf(std::string_view kind, std::uint64_t name) const {
  Random stream(mix64(seed_, name), kind);
  return uuid(stream);
}

}  // namespace squall::core
