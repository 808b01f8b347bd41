#include "core/ids.hpp"

namespace squall::core {

std::string Ids::uuid(Random& stream) {
  static constexpr char kHex[] = "0123456789abcdef";
  std::uint64_t high = stream.next();
  std::uint64_t low = stream.next();
  high = (high & ~0xf000ULL) | 0x4000ULL;                       // version 4
  low = (low & 0x3fffffffffffffffULL) | 0x8000000000000000ULL;  // variant 1

  std::string text(36, '-');
  std::size_t at = 0;
  for (int nibble = 0; nibble < 32; ++nibble) {
    if (nibble == 8 || nibble == 12 || nibble == 16 || nibble == 20) ++at;
    const std::uint64_t word = nibble < 16 ? high : low;
    text[at++] = kHex[(word >> (60 - 4 * (nibble % 16))) & 0xf];
  }
  return text;
}

std::string Ids::uuidOf(std::string_view kind, std::uint64_t name) const {
  Random stream(mix64(seed_, name), kind);
  return uuid(stream);
}

}  // namespace squall::core
