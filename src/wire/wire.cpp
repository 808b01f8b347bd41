#include <squall/wire.hpp>

#include <algorithm>

namespace squall {

namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

}  // namespace

bool equalsIgnoringCase(std::string_view a, std::string_view b) {
  return a.size() == b.size() &&
         std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lower(x) == lower(y); });
}

std::string_view WireRequest::header(std::string_view name) const {
  for (const WireHeader& header : headers) {
    if (equalsIgnoringCase(header.name, name)) return header.value;
  }
  return {};
}

bool WireRequest::hasHeader(std::string_view name) const {
  return std::any_of(headers.begin(), headers.end(),
                     [name](const WireHeader& header) { return equalsIgnoringCase(header.name, name); });
}

std::string_view WireResponse::header(std::string_view name) const {
  for (const Header& header : headers) {
    if (equalsIgnoringCase(header.name, name)) return header.value;
  }
  return {};
}

}  // namespace squall
