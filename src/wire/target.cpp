#include "wire/target.hpp"

#include <algorithm>

namespace squall::wire {

namespace {

int hexValue(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

bool isUnreserved(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
         c == '_' || c == '~';
}

bool isAccount(std::string_view text) {
  return text.size() == 12 && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::vector<std::string_view> segmentsOf(std::string_view path) {
  std::vector<std::string_view> segments;
  while (!path.empty()) {
    if (path.front() == '/') {
      path.remove_prefix(1);
      continue;
    }
    const std::size_t end = std::min(path.find('/'), path.size());
    segments.push_back(path.substr(0, end));
    path.remove_prefix(end);
  }
  return segments;
}

}  // namespace

std::string percentDecode(std::string_view text, bool plus_is_space) {
  std::string decoded;
  decoded.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '%' && i + 2 < text.size() && hexValue(text[i + 1]) >= 0 && hexValue(text[i + 2]) >= 0) {
      decoded.push_back(static_cast<char>(hexValue(text[i + 1]) * 16 + hexValue(text[i + 2])));
      i += 2;
    } else {
      decoded.push_back(c == '+' && plus_is_space ? ' ' : c);
    }
  }
  return decoded;
}

std::string percentEncode(std::string_view text, bool keep_slash) {
  static constexpr char kHex[] = "0123456789ABCDEF";
  std::string encoded;
  encoded.reserve(text.size());
  for (const char c : text) {
    if (isUnreserved(c) || (keep_slash && c == '/')) {
      encoded.push_back(c);
    } else {
      const auto byte = static_cast<unsigned char>(c);
      encoded.push_back('%');
      encoded.push_back(kHex[byte >> 4]);
      encoded.push_back(kHex[byte & 15]);
    }
  }
  return encoded;
}

Parameters parseQuery(std::string_view query) {
  Parameters parameters;
  while (!query.empty()) {
    const std::size_t end = std::min(query.find('&'), query.size());
    const std::string_view pair = query.substr(0, end);
    query.remove_prefix(std::min(end + 1, query.size()));
    if (pair.empty()) continue;
    const std::size_t equals = std::min(pair.find('='), pair.size());
    const std::string_view value = equals == pair.size() ? std::string_view{} : pair.substr(equals + 1);
    parameters.emplace_back(percentDecode(pair.substr(0, equals), true), percentDecode(value, true));
  }
  return parameters;
}

std::optional<std::string_view> find(const Parameters& parameters, std::string_view name) {
  for (const auto& [key, value] : parameters) {
    if (key == name) return value;
  }
  return std::nullopt;
}

Target splitTarget(std::string_view target) {
  // Proxies may send the absolute form: http://host:port/path?query.
  if (const std::size_t scheme = target.find("://"); scheme != std::string_view::npos && target.front() != '/') {
    target.remove_prefix(scheme + 3);
    target.remove_prefix(std::min(target.find_first_of("/?"), target.size()));
  }
  const std::size_t question = std::min(target.find('?'), target.size());
  Target parts{.path = target.substr(0, question), .query = target.substr(std::min(question + 1, target.size()))};
  if (parts.path.empty()) parts.path = "/";
  return parts;
}

std::optional<QueuePath> parseQueuePath(std::string_view path) {
  const std::vector<std::string_view> parts = segmentsOf(path);
  if (parts.size() == 2 && isAccount(parts[0])) return QueuePath{.account = parts[0], .region = {}, .name = parts[1]};
  if (parts.size() == 2 && parts[0] == "queue") return QueuePath{.account = {}, .region = {}, .name = parts[1]};
  if (parts.size() == 3 && isAccount(parts[1])) {
    return QueuePath{.account = parts[1], .region = parts[0], .name = parts[2]};
  }
  if (parts.size() == 4 && parts[0] == "queue" && isAccount(parts[2])) {
    return QueuePath{.account = parts[2], .region = parts[1], .name = parts[3]};
  }
  return std::nullopt;
}

}  // namespace squall::wire
