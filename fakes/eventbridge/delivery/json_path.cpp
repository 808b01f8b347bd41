#include "eventbridge/delivery/json_path.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <utility>

namespace squall::eventbridge {

namespace {

bool isOfAName(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '/';
}

// Where the string that opens at `at` ends: behind its closing quote.
std::size_t endOfString(std::string_view text, std::size_t at) {
  for (++at; at < text.size() && text[at] != '"'; ++at) {
    if (text[at] == '\\') ++at;
  }
  return std::min(at + 1, text.size());
}

// Where the value that starts at `at` ends.
std::size_t endOfValue(std::string_view text, std::size_t at) {
  if (at >= text.size()) return text.size();
  if (text[at] == '"') return endOfString(text, at);
  if (text[at] != '{' && text[at] != '[') return std::min(text.find_first_of(",]}", at), text.size());
  std::size_t depth = 0;
  while (at < text.size()) {
    const char c = text[at];
    if (c == '"') {
      at = endOfString(text, at);
      continue;
    }
    ++at;
    if (c == '{' || c == '[') ++depth;
    if ((c == '}' || c == ']') && --depth == 0) break;
  }
  return at;
}

bool isKey(std::string_view quoted, std::string_view name) {
  if (quoted.find('\\') == std::string_view::npos) return quoted.substr(1, quoted.size() - 2) == name;
  const auto key = nlohmann::json::parse(quoted, nullptr, false);
  return key.is_string() && key.get_ref<const std::string&>() == name;
}

// The members of an object, as key (with its quotes) and value, or the elements of an array without keys.
std::vector<std::pair<std::string_view, std::string_view>> childrenOf(std::string_view value) {
  std::vector<std::pair<std::string_view, std::string_view>> children;
  if (value.size() < 2 || (value.front() != '{' && value.front() != '[')) return children;
  const bool is_object = value.front() == '{';
  std::size_t at = 1;
  while (at + 1 < value.size()) {
    std::string_view key;
    if (is_object) {
      const std::size_t end = endOfString(value, at);
      key = value.substr(at, end - at);
      at = end + 1;  // the colon
    }
    const std::size_t end = endOfValue(value, at);
    if (end <= at) break;
    children.emplace_back(key, value.substr(at, end - at));
    at = end + 1;  // the comma
  }
  return children;
}

}  // namespace

std::optional<JsonPath> JsonPath::parse(std::string_view text) {
  if (text.size() > kLongest || text.empty() || text.front() != '$') return std::nullopt;
  JsonPath path;
  std::size_t at = 1;
  while (at < text.size()) {
    if (text[at] == '.') {
      ++at;
      if (at < text.size() && text[at] == '*') {
        path.steps_.push_back({.kind = Step::Kind::All});
        ++at;
        continue;
      }
      const std::size_t begin = at;
      while (at < text.size() && isOfAName(text[at])) ++at;
      if (at == begin) return std::nullopt;
      path.steps_.push_back({.kind = Step::Kind::Name, .name = std::string(text.substr(begin, at - begin))});
    } else if (text[at] == '[') {
      const std::size_t close = text.find(']', at);
      if (close == std::string_view::npos) return std::nullopt;
      const std::string_view inside = text.substr(at + 1, close - at - 1);
      if (inside == "*") {
        path.steps_.push_back({.kind = Step::Kind::All});
      } else {
        std::size_t index = 0;
        const auto [end, error] = std::from_chars(inside.data(), inside.data() + inside.size(), index);
        if (error != std::errc() || end != inside.data() + inside.size() || inside.empty()) return std::nullopt;
        path.steps_.push_back({.kind = Step::Kind::Index, .index = index});
      }
      at = close + 1;
    } else {
      return std::nullopt;
    }
  }
  return path;
}

std::optional<std::string> JsonPath::find(std::string_view event) const {
  std::vector<std::string_view> found{event};
  bool is_list = false;
  for (const Step& step : steps_) {
    std::vector<std::string_view> next;
    for (const std::string_view value : found) {
      const auto children = childrenOf(value);
      const bool is_object = !value.empty() && value.front() == '{';
      if (step.kind == Step::Kind::All) {
        for (const auto& child : children) next.push_back(child.second);
      } else if (step.kind == Step::Kind::Index) {
        if (!is_object && step.index < children.size()) next.push_back(children[step.index].second);
      } else if (is_object) {
        // Of a key that is there twice the last one counts, as for any reader of JSON that keeps one.
        const auto last = std::find_if(children.rbegin(), children.rend(),
                                       [&](const auto& child) { return isKey(child.first, step.name); });
        if (last != children.rend()) next.push_back(last->second);
      }
    }
    is_list = is_list || step.kind == Step::Kind::All;
    found = std::move(next);
  }
  if (!is_list) return found.empty() ? std::nullopt : std::optional<std::string>(found.front());
  std::string list = "[";
  for (const std::string_view value : found) {
    if (list.size() > 1) list += ',';
    list += value;
  }
  return list + "]";
}

}  // namespace squall::eventbridge
