// Bits of quotes and brackets; with AVX-512 or AVX2 where the processor has it.
#include "eventbridge/pattern/engine/structure.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace squall::eventbridge {

namespace {

constexpr std::size_t kBlock = 64;
using Bytes = std::array<char, kBlock>;

// What the characters of a block are, wherever they stand.
struct Found {
  std::uint64_t quotes = 0;
  std::uint64_t backslashes = 0;
  std::uint64_t openers = 0;
  std::uint64_t closers = 0;
};

// What a block leaves to the next.
struct Carry {
  std::uint64_t escapes_next = 0;  // 1: the last character was a backslash that escapes the first of the next block
  std::uint64_t in_string = 0;     // all ones: the next block begins inside a string
};

// The characters behind a backslash that is not itself escaped: in a run of backslashes, every second one. A run is
// added to its own first bit, which carries to behind its end; whether that is an even or an odd place, compared with
// where the run began, tells whether its length is odd.
inline std::uint64_t escapedIn(std::uint64_t backslashes, Carry& carry) {
  if (backslashes == 0) {
    const std::uint64_t escaped = carry.escapes_next;
    carry.escapes_next = 0;
    return escaped;
  }
  constexpr std::uint64_t kEvenPlaces = 0x5555555555555555ULL;
  backslashes &= ~carry.escapes_next;
  const std::uint64_t follows = (backslashes << 1) | carry.escapes_next;
  const std::uint64_t odd_starts = backslashes & ~kEvenPlaces & ~follows;
  unsigned long long ends_of_even_runs = 0;
  carry.escapes_next = __builtin_uaddll_overflow(odd_starts, backslashes, &ends_of_even_runs) ? 1 : 0;
  return (kEvenPlaces ^ (ends_of_even_runs << 1)) & follows;
}

inline Structure::Block settle(const Found& found, Carry& carry) {
  Structure::Block block;
  block.quotes = found.quotes & ~escapedIn(found.backslashes, carry);
  // Each bit becomes whether an odd number of quotes is at or before it: whether it is in a string.
  std::uint64_t in_string = block.quotes;
  for (unsigned shift = 1; shift < kBlock; shift *= 2) in_string ^= in_string << shift;
  in_string ^= carry.in_string;
  carry.in_string = (in_string >> 63) != 0 ? ~std::uint64_t{0} : 0;
  block.openers = found.openers & ~in_string;
  block.closers = found.closers & ~in_string;
  return block;
}

Found findPlainly(const char* bytes) {
  Found found;
  for (std::size_t i = 0; i < kBlock; ++i) {
    const std::uint64_t bit = std::uint64_t{1} << i;
    const char character = bytes[i];
    if (character == '"') found.quotes |= bit;
    if (character == '\\') found.backslashes |= bit;
    if (character == '{' || character == '[') found.openers |= bit;
    if (character == '}' || character == ']') found.closers |= bit;
  }
  return found;
}

// Reads all blocks, the last one filled up with spaces. Answers whether there was a backslash.
template <typename Find>
inline __attribute__((always_inline)) bool readBlocks(std::string_view text, Structure::Block* blocks,
                                                      const Find& find) {
  Carry carry;
  std::uint64_t backslashes = 0;
  std::size_t at = 0;
  for (; at + kBlock <= text.size(); at += kBlock) {
    const Found found = find(text.data() + at);
    backslashes |= found.backslashes;
    *blocks++ = settle(found, carry);
  }
  if (at < text.size()) {
    Bytes last;
    last.fill(' ');
    std::memcpy(last.data(), text.data() + at, text.size() - at);
    const Found found = find(last.data());
    backslashes |= found.backslashes;
    *blocks = settle(found, carry);
  }
  return backslashes != 0;
}

bool readPlainly(std::string_view text, Structure::Block* blocks) { return readBlocks(text, blocks, findPlainly); }

// The closing bracket in this block that brings `depth` to nought, or kBlock; brackets before `opener_bit` are gone.
inline __attribute__((always_inline)) std::size_t closerIn(const Structure::Block& block, std::uint64_t wanted,
                                                           std::size_t& depth) {
  const std::uint64_t openers = block.openers & wanted;
  std::uint64_t closers = block.closers & wanted;
  const auto opened = static_cast<std::size_t>(std::popcount(openers));
  const auto closed = static_cast<std::size_t>(std::popcount(closers));
  if (closed < depth) {
    depth += opened - closed;
    return kBlock;
  }
  for (std::size_t gone = 1; closers != 0; ++gone) {
    const std::uint64_t bit = closers & (~closers + 1);
    if (depth + static_cast<std::size_t>(std::popcount(openers & (bit - 1))) == gone) {
      return static_cast<std::size_t>(std::countr_zero(bit));
    }
    closers ^= bit;
  }
  depth += opened - closed;
  return kBlock;
}

inline __attribute__((always_inline)) std::size_t behindIn(const std::vector<Structure::Block>& blocks,
                                                           std::size_t opener, std::size_t size) {
  std::size_t depth = 0;
  std::uint64_t wanted = ~std::uint64_t{0} << (opener % kBlock);
  for (std::size_t block = opener / kBlock; block < blocks.size(); ++block, wanted = ~std::uint64_t{0}) {
    const std::size_t closer = closerIn(blocks[block], wanted, depth);
    if (closer < kBlock) return block * kBlock + closer + 1;
  }
  return size;
}

std::size_t behindPlainly(const std::vector<Structure::Block>& blocks, std::size_t opener, std::size_t size) {
  return behindIn(blocks, opener, size);
}

#if defined(__x86_64__)
#define SQUALL_AVX2 __attribute__((target("avx2,popcnt,bmi")))
#define SQUALL_AVX512 __attribute__((target("avx512f,avx512bw,popcnt,bmi")))

SQUALL_AVX2 inline std::uint64_t equal(__m256i low, __m256i high, char character) {
  const __m256i wanted = _mm256_set1_epi8(character);
  const auto low_bits = static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(low, wanted)));
  const auto high_bits = static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(high, wanted)));
  return low_bits | (std::uint64_t{high_bits} << 32);
}

SQUALL_AVX2 bool readWithAvx2(std::string_view text, Structure::Block* blocks) {
  return readBlocks(text, blocks, [](const char* bytes) SQUALL_AVX2 {
    const __m256i low = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(bytes));
    const __m256i high = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(bytes + kBlock / 2));
    // Square brackets differ from curly ones in this one bit; what else it changes is no bracket either way.
    const __m256i bit = _mm256_set1_epi8(0x20);
    const __m256i curly_low = _mm256_or_si256(low, bit);
    const __m256i curly_high = _mm256_or_si256(high, bit);
    return Found{.quotes = equal(low, high, '"'),
                 .backslashes = equal(low, high, '\\'),
                 .openers = equal(curly_low, curly_high, '{'),
                 .closers = equal(curly_low, curly_high, '}')};
  });
}

SQUALL_AVX512 bool readWithAvx512(std::string_view text, Structure::Block* blocks) {
  return readBlocks(text, blocks, [](const char* bytes) SQUALL_AVX512 {
    const __m512i all = _mm512_loadu_si512(bytes);
    const __m512i curly = _mm512_or_si512(all, _mm512_set1_epi8(0x20));
    return Found{.quotes = _mm512_cmpeq_epi8_mask(all, _mm512_set1_epi8('"')),
                 .backslashes = _mm512_cmpeq_epi8_mask(all, _mm512_set1_epi8('\\')),
                 .openers = _mm512_cmpeq_epi8_mask(curly, _mm512_set1_epi8('{')),
                 .closers = _mm512_cmpeq_epi8_mask(curly, _mm512_set1_epi8('}'))};
  });
}

SQUALL_AVX2 std::size_t behindWithPopcount(const std::vector<Structure::Block>& blocks, std::size_t opener,
                                           std::size_t size) {
  return behindIn(blocks, opener, size);
}

Structure::Means findBest() {
  if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("popcnt") || !__builtin_cpu_supports("bmi")) {
    return Structure::Means::Plain;
  }
  const bool has_avx512 = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw");
  return has_avx512 ? Structure::Means::Avx512 : Structure::Means::Avx2;
}
#endif

}  // namespace

Structure::Means Structure::best() {
#if defined(__x86_64__)
  static const Means best = findBest();
  return best;
#else
  return Means::Plain;
#endif
}

void Structure::read(std::string_view text, Means means) {
  size_ = text.size();
  means_ = means;
  blocks_.resize((text.size() + kBlock - 1) / kBlock);
#if defined(__x86_64__)
  if (means == Means::Avx512) has_backslash_ = readWithAvx512(text, blocks_.data());
  if (means == Means::Avx2) has_backslash_ = readWithAvx2(text, blocks_.data());
#endif
  if (means == Means::Plain) has_backslash_ = readPlainly(text, blocks_.data());
}

std::size_t Structure::behind(std::size_t opener) const {
#if defined(__x86_64__)
  if (means_ != Means::Plain) return behindWithPopcount(blocks_, opener, size_);
#endif
  return behindPlainly(blocks_, opener, size_);
}

}  // namespace squall::eventbridge
