// core/spelling.hpp: "did you mean": the known word nearest to a mistyped one.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace squall::core {

// The nearest word if it is near enough to be meant, else empty. Case, '-' and '_' hardly count.
std::string_view nearest(std::string_view word, std::span<const std::string_view> known);
// " Did you mean 'x'?", or empty.
std::string didYouMean(std::string_view word, std::span<const std::string_view> known);

}  // namespace squall::core
