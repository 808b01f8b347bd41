// sqs/names.hpp: what a name may look like in SQS: letters, digits, hyphens and underscores of ASCII.
#pragma once

#include "sqs/limits.hpp"

#include <algorithm>
#include <string_view>

namespace squall::sqs {

constexpr bool isNameCharacter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

constexpr bool isName(std::string_view text, const limits::Limit& length) {
  return length.allows(static_cast<std::int64_t>(text.size())) && std::ranges::all_of(text, isNameCharacter);
}

}  // namespace squall::sqs
