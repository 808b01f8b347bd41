// core/random.hpp: the only source of randomness. Specified to the bit, so that a seed means the same run on every
// platform: no std::*_distribution, no std::random_device.
#pragma once

#include <cstdint>
#include <string_view>

namespace squall::core {

// Finaliser of SplitMix64 (Steele, Lea, Flood 2014): a bijection that scrambles all 64 bits.
constexpr std::uint64_t mix64(std::uint64_t x) {
  x += 0x9e3779b97f4a7c15ULL;
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
  x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
  return x ^ (x >> 31);
}

constexpr std::uint64_t mix64(std::uint64_t a, std::uint64_t b) { return mix64(mix64(a) ^ b); }

// FNV-1a, then mixed: the hash of a name, for streams and identities.
constexpr std::uint64_t hash64(std::string_view text, std::uint64_t seed = 0) {
  std::uint64_t hash = 0xcbf29ce484222325ULL;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
  return mix64(seed, hash);
}

// A stream of numbers that depends on its seed and name alone, so that streams never disturb each other.
class Random {
 public:
  constexpr Random(std::uint64_t seed, std::string_view stream) : state_(hash64(stream, mix64(seed))) {}
  constexpr std::uint64_t next() { return mix64(state_++); }
  // Where it stands, for who comes back to it.
  constexpr std::uint64_t state() const { return state_; }
  constexpr void setState(std::uint64_t state) { state_ = state; }
  // Uniform in [0, bound); bound > 0. The upper half of the draw times the bound: the bias is below bound / 2^32.
  constexpr std::uint64_t below(std::uint32_t bound) { return ((next() >> 32) * bound) >> 32; }

 private:
  std::uint64_t state_;
};

}  // namespace squall::core
