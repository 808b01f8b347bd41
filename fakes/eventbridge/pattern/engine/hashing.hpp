// engine/hashing.hpp: a hash of bytes that is quick for the few bytes that keys and values have.
//
// Its values never leave the process and decide no order, so it need not be the same everywhere.
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace squall::eventbridge {

namespace hashing {

template <typename Word>
inline std::uint64_t load(const char* bytes) {
  Word word;
  std::memcpy(&word, bytes, sizeof word);
  return word;
}

inline std::uint64_t mix(std::uint64_t a, std::uint64_t b) {
  a = (a ^ 0x9e3779b97f4a7c15ULL) * 0xbf58476d1ce4e5b9ULL;
  b = (b ^ 0x94d049bb133111ebULL) * 0xd6e8feb86659fd93ULL;
  const std::uint64_t both = a ^ ((b << 32) | (b >> 32));
  return both ^ (both >> 29);
}

}  // namespace hashing

inline std::uint32_t hashOf(std::uint64_t seed, std::string_view bytes) {
  const char* at = bytes.data();
  std::size_t left = bytes.size();
  std::uint64_t hash = hashing::mix(seed, left);
  for (; left > 16; at += 8, left -= 8) hash = hashing::mix(hash, hashing::load<std::uint64_t>(at));
  std::uint64_t first = 0;
  std::uint64_t last = 0;
  if (left >= 8) {
    first = hashing::load<std::uint64_t>(at);
    last = hashing::load<std::uint64_t>(at + left - 8);
  } else if (left >= 4) {
    first = hashing::load<std::uint32_t>(at);
    last = hashing::load<std::uint32_t>(at + left - 4);
  } else if (left > 0) {
    first = static_cast<unsigned char>(at[0]);
    last = static_cast<std::uint64_t>(static_cast<unsigned char>(at[left / 2])) << 8 |
           static_cast<unsigned char>(at[left - 1]);
  }
  hash = hashing::mix(hash ^ first, last);
  return static_cast<std::uint32_t>(hash ^ (hash >> 32));
}

}  // namespace squall::eventbridge
