#include "wire/xml_text.hpp"

#include "core/utf8.hpp"

namespace squall::wire {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

// What stands for an ASCII character that cannot stay as it is.
void appendEscape(std::string& out, char character) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  switch (character) {
    case '&':
      out += "&amp;";
      return;
    case '<':
      out += "&lt;";
      return;
    case '>':
      out += "&gt;";
      return;
    case '"':
      out += "&quot;";
      return;
    case '\0':
      out += kReplacement;
      return;
    default: {
      const auto byte = static_cast<unsigned char>(character);
      out += "&#x";
      if (byte >= 16) out += kHex[byte >> 4];
      out += kHex[byte & 15];
      out += ';';
    }
  }
}

bool isPlain(char character) {
  const auto byte = static_cast<unsigned char>(character);
  if (byte < 0x20) return byte == '\t' || byte == '\n';
  return byte < 0x80 && byte != '&' && byte != '<' && byte != '>' && byte != '"';
}

}  // namespace

void appendXmlText(std::string& out, std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i;
    while (end < text.size() && isPlain(text[end])) ++end;
    out.append(text, i, end - i);
    i = end;
    if (i == text.size()) return;

    if (static_cast<unsigned char>(text[i]) < 0x80) {
      appendEscape(out, text[i++]);
      continue;
    }
    const core::CodePoint point = core::codePointAt(text, i);
    out += point.size_bytes == 0 ? kReplacement : text.substr(i, point.size_bytes);
    i += point.size_bytes == 0 ? 1 : point.size_bytes;
  }
}

}  // namespace squall::wire
