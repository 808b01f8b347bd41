// engine/structure.hpp: where the strings and brackets of a JSON text are, found 64 bytes at a time.
//
// Most of an event is of no interest to any rule. To pass over it the engine only has to know where a string ends and
// which bracket closes which, and for that nobody has to look at single characters: one pass turns the text into bits
// (this byte is a quote that begins or ends a string, this one an opening bracket outside of strings, this one a
// closing one), and to find the end of an object is then to count bits.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace squall::eventbridge {

class Structure {
 public:
  // Bits of 64 bytes of text, the first byte in the lowest.
  struct Block {
    std::uint64_t quotes = 0;  // those that are not escaped
    std::uint64_t openers = 0;
    std::uint64_t closers = 0;
  };

  // With which instructions a text is read, from the slowest to the quickest. All read the same out of it.
  enum class Means { Plain, Avx2, Avx512 };
  static Means best();  // that this processor has

  // Reads a text. What is asked below is about it, and `from` and `opener` lie inside of it.
  void read(std::string_view text, Means means = best());

  // The first quote from there on that begins or ends a string; the size of the text when there is none.
  std::size_t quote(std::size_t from) const {
    std::size_t block = from / 64;
    if (block >= blocks_.size()) return size_;
    std::uint64_t quotes = blocks_[block].quotes & (~std::uint64_t{0} << (from % 64));
    while (quotes == 0) {
      if (++block == blocks_.size()) return size_;
      quotes = blocks_[block].quotes;
    }
    return block * 64 + static_cast<std::size_t>(std::countr_zero(quotes));
  }
  // Behind the bracket that closes the one at `opener`; the size of the text when there is none.
  std::size_t behind(std::size_t opener) const;
  // Whether there is any backslash, so that strings may have escapes.
  bool hasBackslash() const { return has_backslash_; }

 private:
  std::vector<Block> blocks_;
  std::size_t size_ = 0;
  Means means_ = Means::Plain;
  bool has_backslash_ = false;
};

}  // namespace squall::eventbridge
