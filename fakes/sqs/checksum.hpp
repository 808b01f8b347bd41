// sqs/checksum.hpp: the digests that SQS shows (MD5) and uses itself (SHA-256 of a body, for content-based
// deduplication).
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace squall::sqs {

using Md5 = std::array<std::uint8_t, 16>;

Md5 md5(std::string_view bytes);
std::string sha256Hex(std::string_view bytes);
// Lower case, two digits a byte.
std::string hexOf(std::span<const std::uint8_t> bytes);

}  // namespace squall::sqs
