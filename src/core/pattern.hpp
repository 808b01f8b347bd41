// core/pattern.hpp: the regular expressions in AWS's models, matched against a whole value.
//
// They are Java expressions over code points. std::regex has no \p{L}, no \u escapes beyond 16 bits, and a matcher that
// recurses once per character, so that a long value from a client could overflow the stack. This one runs in time
// proportional to the value and knows what the models use: classes, groups, alternatives, * + ? {n,m}, ^ $ . and
// (?=...), (?!...).
//
//   Pattern("[a-zA-Z0-9_.-]+").matches("orders");   // true
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

namespace squall::core {

class Pattern {
 public:
  // Throws std::logic_error for syntax that no AWS model has.
  explicit Pattern(std::string_view expression);
  ~Pattern();
  Pattern(const Pattern&) = delete;
  Pattern& operator=(const Pattern&) = delete;

  // Bytes that are not UTF-8 count as U+FFFD.
  bool matches(std::string_view text) const;

 private:
  struct Program;
  std::unique_ptr<Program> program_;
};

}  // namespace squall::core
