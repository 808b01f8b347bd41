// engine/structure.hpp: where the strings and brackets of a JSON text are, found 64 bytes at a time.
//
// Most of an event is of no interest to any rule. To pass over it the engine only has to know where a string ends and
// which bracket closes which, and for that nobody has to look at single characters: one pass turns the text into bits
// (this byte is a quote that begins or ends a string, this one an opening bracket outside of strings, this one a
// closing one), and to find the end of an object is then to count bits.
#pragma once

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

  // Reads a text. What is asked below is about it, and `from` and `opener` lie inside of it.
  void read(std::string_view text);

  // The first quote from there on that begins or ends a string; the size of the text when there is none.
  std::size_t quote(std::size_t from) const;
  // Behind the bracket that closes the one at `opener`; the size of the text when there is none.
  std::size_t behind(std::size_t opener) const;
  // Whether there is any backslash, so that strings may have escapes.
  bool hasBackslash() const { return has_backslash_; }

 private:
  std::vector<Block> blocks_;
  std::size_t size_ = 0;
  bool has_backslash_ = false;
};

}  // namespace squall::eventbridge
