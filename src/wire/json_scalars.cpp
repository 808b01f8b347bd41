#include "wire/json_scalars.hpp"

#include "core/base64.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace squall::wire {

using model::Kind;

TimePoint fromSeconds(double seconds) { return TimePoint(Duration(saturate<std::int64_t>(std::round(seconds * 1e6)))); }
TimePoint fromSeconds(std::int64_t seconds) {
  constexpr std::int64_t kLimit = std::numeric_limits<std::int64_t>::max() / 1'000'000;
  return TimePoint(std::chrono::seconds(std::clamp(seconds, -kLimit, kLimit)));
}

bool readText(const JsonDialect& dialect, Kind kind, std::string_view text, void* target) {
  switch (kind) {
    case Kind::Blob: {
      std::optional<std::string> bytes = core::base64Decode(text);
      if (!bytes || (dialect.wording == JsonWording::Compact && core::base64Encode(*bytes) != text)) return false;
      static_cast<Blob*>(target)->bytes = *std::move(bytes);
      return true;
    }
    case Kind::Double: {
      constexpr double kInfinity = std::numeric_limits<double>::infinity();
      double& number = *static_cast<double*>(target);
      if (text == "NaN") number = std::numeric_limits<double>::quiet_NaN();
      if (text == "Infinity") number = kInfinity;
      if (text == "-Infinity") number = -kInfinity;
      return text == "NaN" || text == "Infinity" || text == "-Infinity";
    }
    case Kind::Boolean: {
      std::string lower(text);
      std::transform(lower.begin(), lower.end(), lower.begin(),
                     [](unsigned char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c); });
      const auto is = [&](auto... words) { return ((lower == words) || ...); };
      const bool yes = is("true", "yes", "y", "t", "1");
      *static_cast<bool*>(target) = yes;
      return yes || is("false", "no", "n", "f", "0");
    }
    default:
      return false;
  }
}

int signOfLargeInteger(std::string_view token) {
  const int sign = token.starts_with('-') ? -1 : 1;
  if (sign < 0) token.remove_prefix(1);
  while (!token.empty() && token.back() == ' ') token.remove_suffix(1);
  const bool digits = std::all_of(token.begin(), token.end(), [](char c) { return c >= '0' && c <= '9'; });
  return digits && token.size() > 18 && token.front() != '0' ? sign : 0;
}

}  // namespace squall::wire
