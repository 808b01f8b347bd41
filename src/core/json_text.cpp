#include "core/json_text.hpp"

#include "core/utf8.hpp"

#include <charconv>
#include <cmath>
#include <cstdint>

namespace squall::core {
namespace {

constexpr std::string_view kHex = "0123456789abcdef";

bool isPlain(unsigned char byte) { return byte >= 0x20 && byte < 0x80 && byte != '"' && byte != '\\'; }

void appendControl(std::string& out, unsigned char byte) {
  switch (byte) {
    case '"':
      out += "\\\"";
      return;
    case '\\':
      out += "\\\\";
      return;
    case '\b':
      out += "\\b";
      return;
    case '\f':
      out += "\\f";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\r':
      out += "\\r";
      return;
    case '\t':
      out += "\\t";
      return;
    default:
      out += "\\u00";
      out += kHex[byte >> 4];
      out += kHex[byte & 15];
  }
}

}  // namespace

void appendJsonString(std::string& out, std::string_view text) {
  out += '"';
  for (std::size_t i = 0; i < text.size();) {
    // Most bodies are plain ASCII: copy runs of it at once.
    std::size_t end = i;
    while (end < text.size() && isPlain(static_cast<unsigned char>(text[end]))) ++end;
    out.append(text, i, end - i);
    i = end;
    if (i == text.size()) break;

    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte < 0x80) {
      appendControl(out, byte);
      ++i;
      continue;
    }
    const CodePoint point = codePointAt(text, i);
    if (point.size_bytes == 0) {
      out += "\xEF\xBF\xBD";
      ++i;
    } else {
      out.append(text, i, point.size_bytes);
      i += point.size_bytes;
    }
  }
  out += '"';
}

void appendJsonDouble(std::string& out, double value) {
  if (std::isnan(value)) {
    out += "\"NaN\"";
    return;
  }
  if (std::isinf(value)) {
    out += value > 0 ? "\"Infinity\"" : "\"-Infinity\"";
    return;
  }
  char text[32];
  out.append(text, std::to_chars(text, text + sizeof text, value).ptr);
}

std::string epochSeconds(TimePoint time) {
  const std::int64_t ticks = time.time_since_epoch().count();
  const std::int64_t seconds = ticks / 1'000'000;
  const std::int64_t fraction = ticks % 1'000'000;
  std::string text = std::to_string(seconds);
  if (fraction == 0) return text;
  if (ticks < 0 && seconds == 0) text.insert(text.begin(), '-');  // -0.5 s has whole seconds of 0, without a sign
  std::string decimals = std::to_string(fraction < 0 ? -fraction : fraction);
  decimals.insert(0, 6 - decimals.size(), '0');
  decimals.erase(decimals.find_last_not_of('0') + 1);
  return text + "." + decimals;
}

}  // namespace squall::core
