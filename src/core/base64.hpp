// core/base64.hpp: how blobs travel as text (RFC 4648, with padding).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace squall::core {

std::string base64Encode(std::string_view bytes);

// Nothing for text that is not base64: a foreign character, a wrong length, missing or misplaced padding. Padding bits
// that are not zero pass, as they do with AWS's decoder.
std::optional<std::string> base64Decode(std::string_view text);

}  // namespace squall::core
