// core/gzip.hpp: gzip files (RFC 1952), for what is kept compressed.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace squall::core {

// The same bytes give the same file: no name and no time is in it.
std::string gzip(std::string_view bytes);
// Several files behind one another are one text, as RFC 1952 has it. Nothing for what is no gzip file, is cut short, or
// becomes longer than `most_bytes`.
std::optional<std::string> gunzip(std::string_view file, std::size_t most_bytes);

}  // namespace squall::core
