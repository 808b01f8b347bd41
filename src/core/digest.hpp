// core/digest.hpp: MD5, which SQS shows its clients, and SHA-256, for signatures, content-based deduplication and the
// names that chaos gives to messages.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace squall::core {

using Md5 = std::array<std::uint8_t, 16>;

Md5 md5(std::string_view bytes);
std::string sha256Hex(std::string_view bytes);
// Lower case, two digits a byte.
std::string hexOf(std::span<const std::uint8_t> bytes);

}  // namespace squall::core
