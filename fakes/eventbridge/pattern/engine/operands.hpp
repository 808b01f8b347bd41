// engine/operands.hpp: numbers and lists in the operands of clauses.
#pragma once

#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>

namespace squall::eventbridge {

template <typename Number>
void appendRaw(std::string& to, Number number) {
  to.append(reinterpret_cast<const char*>(&number), sizeof number);
}

template <typename Number>
Number rawAt(std::string_view bytes, std::size_t at) {
  Number number;
  std::memcpy(&number, bytes.data() + at, sizeof number);
  return number;
}

// The element of a list of strings that begins at `at`, which moves on to the next.
std::string_view sizedAt(std::string_view bytes, std::size_t& at);

}  // namespace squall::eventbridge
