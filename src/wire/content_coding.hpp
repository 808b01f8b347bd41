// wire/content_coding.hpp: gzip, in which a client may send a body and ask for one.
// https://www.rfc-editor.org/rfc/rfc9110#section-8.4
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace squall::wire {

// Whether a Content-Encoding or Accept-Encoding header names gzip, and does not refuse it with ";q=0".
bool namesGzip(std::string_view header);

std::string gzip(std::string_view bytes);

// What was packed; nothing for bytes that are no gzip, and for more than `most` of them: a small body may stand for a
// very large one.
std::optional<std::string> gunzip(std::string_view packed, std::size_t most);

}  // namespace squall::wire
