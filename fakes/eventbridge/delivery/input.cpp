#include "eventbridge/delivery/input.hpp"

#include "core/json_text.hpp"
#include "eventbridge/delivery/errors.hpp"
#include "eventbridge/delivery/json_path.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstddef>

namespace squall::eventbridge {

namespace {

constexpr std::string_view kEvent = "aws.events.event";
constexpr std::string_view kEventJson = "aws.events.event.json";
constexpr std::string_view kIngestionTime = "aws.events.event.ingestion-time";
constexpr std::string_view kRuleArn = "aws.events.rule-arn";
constexpr std::string_view kRuleName = "aws.events.rule-name";
constexpr std::array kReserved{kEvent, kEventJson, kIngestionTime, kRuleArn, kRuleName};

std::string quoted(std::string_view text) {
  std::string out;
  core::appendJsonString(out, text);
  return out;
}

// Only white space, or nothing.
bool isBlank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

// A JSON string without its quotes, still escaped: between the quotes of a template it stays JSON.
std::string_view inner(std::string_view json_string) { return json_string.substr(1, json_string.size() - 2); }

// An array or object as AWS writes it between quotes of a line: the quotes of its strings are left out.
std::string withoutQuotes(std::string_view json) {
  std::string out;
  for (std::size_t i = 0; i < json.size(); ++i) {
    if (json[i] == '"') continue;
    out += json[i];
    if (json[i] == '\\' && i + 1 < json.size()) out += json[++i];
  }
  return out;
}

// <aws.events.event>: the envelope without its detail, with detailType in camel case and the time of ingestion.
std::string eventWithoutDetail(const InputSource& source) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kMembers{{{"id", "$.id"},
                                                                                   {"account", "$.account"},
                                                                                   {"detailType", "$.detail-type"},
                                                                                   {"time", ""},
                                                                                   {"source", "$.source"},
                                                                                   {"region", "$.region"},
                                                                                   {"resources", "$.resources"},
                                                                                   {"version", "$.version"}}};
  std::string out = "{";
  for (const auto& [name, path] : kMembers) {
    std::optional<std::string> value;
    if (path.empty()) {
      value = quoted(source.ingestion_time);
    } else {
      value = JsonPath::parse(path)->find(source.event);
    }
    if (!value) continue;
    if (out.size() > 1) out += ',';
    out.append(quoted(name)).append(":").append(*value);
  }
  return out + "}";
}

// The JSON that a placeholder stands for; nothing when the event has no such thing.
std::optional<std::string> valueOf(const std::string& name, const InputTransformer& transformer,
                                   const InputSource& source) {
  if (name == kEvent) return eventWithoutDetail(source);
  if (name == kEventJson) return std::string(source.event);
  if (name == kIngestionTime) return quoted(source.ingestion_time);
  if (name == kRuleArn) return quoted(source.rule_arn);
  if (name == kRuleName) return quoted(source.rule_name);
  const auto defined = transformer.inputPathsMap.find(name);
  if (defined == transformer.inputPathsMap.end()) return std::nullopt;
  const auto path = JsonPath::parse(defined->second);
  return path ? path->find(source.event) : std::nullopt;
}

// Whatever else stands between < and > is text.
bool isName(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
           c == '.';
  });
}

// Calls `text` for what stands in a template as it is, and `placeholder` for each <name>. Both get whether it is
// between quotes.
template <class Text, class Placeholder>
void walk(std::string_view source, const Text& text, const Placeholder& placeholder) {
  bool in_quotes = false;
  for (std::size_t at = 0; at < source.size(); ++at) {
    const char c = source[at];
    if (c == '<') {
      const std::size_t end = source.find('>', at);
      if (end != std::string_view::npos && isName(source.substr(at + 1, end - at - 1))) {
        placeholder(source.substr(at + 1, end - at - 1), in_quotes);
        at = end;
        continue;
      }
    }
    if (c == '\\' && in_quotes && at + 1 < source.size()) {
      text(source.substr(at, 2));
      ++at;
      continue;
    }
    if (c == '"') in_quotes = !in_quotes;
    text(source.substr(at, 1));
  }
}

bool isJsonTemplate(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  return first != std::string_view::npos && (text[first] == '{' || text[first] == '[');
}

std::string rendered(const InputTransformer& transformer, const InputSource& source) {
  const bool is_json = isJsonTemplate(transformer.inputTemplate);
  std::string out;
  walk(
      transformer.inputTemplate, [&](std::string_view text) { out += text; },
      [&](std::string_view name, bool in_quotes) {
        const std::optional<std::string> value = valueOf(std::string(name), transformer, source);
        if (!value) {
          out += in_quotes ? "" : "\"\"";
        } else if (in_quotes && value->front() == '"') {
          out += inner(*value);
        } else if (in_quotes && !is_json && (value->front() == '{' || value->front() == '[')) {
          out += withoutQuotes(*value);
        } else {
          out += *value;
        }
      });
  return out;
}

// JSON as a whole, or every line of it.
bool isDeliverable(std::string_view text, bool is_json) {
  if (is_json) return nlohmann::json::accept(text);
  bool any = false;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (isBlank(line)) continue;
    if (!nlohmann::json::accept(line)) return false;
    any = true;
  }
  return any;
}

void requireTransformer(const std::string& id, const InputTransformer& transformer) {
  for (const auto& [name, path] : transformer.inputPathsMap) {
    if (!JsonPath::parse(path)) throw errors::invalidInputPath(id);
  }
  walk(
      transformer.inputTemplate, [](std::string_view) {},
      [&](std::string_view name, bool /*in_quotes*/) {
        if (std::ranges::find(kReserved, name) != kReserved.end()) return;
        if (transformer.inputPathsMap.contains(std::string(name))) return;
        throw errors::undefinedPlaceholder(id, std::string(name));
      });
}

}  // namespace

Input inputFor(const Target& target, const InputSource& source, const std::shared_ptr<const std::string>& whole) {
  if (target.input) return {.body = std::make_shared<const std::string>(*target.input)};
  if (target.inputPath) {
    const auto path = JsonPath::parse(*target.inputPath);
    auto part = path ? path->find(source.event) : std::nullopt;
    if (!part) return {.body = nullptr, .problem = "the event has nothing at " + *target.inputPath};
    return {.body = std::make_shared<const std::string>(std::move(*part))};
  }
  if (!target.inputTransformer) return {.body = whole};
  std::string text = rendered(*target.inputTransformer, source);
  if (!isDeliverable(text, isJsonTemplate(target.inputTransformer->inputTemplate))) {
    return {.body = nullptr, .problem = "no JSON: " + text};
  }
  return {.body = std::make_shared<const std::string>(std::move(text))};
}

void requireInput(const Target& target) {
  const int ways = (target.input ? 1 : 0) + (target.inputPath ? 1 : 0) + (target.inputTransformer ? 1 : 0);
  if (ways > 1) throw errors::severalInputs(target.id);
  if (target.input && !nlohmann::json::accept(*target.input)) throw errors::inputIsNoJson(target.id);
  if (target.inputPath && !JsonPath::parse(*target.inputPath)) throw errors::invalidInputPath(target.id);
  if (target.inputTransformer) requireTransformer(target.id, *target.inputTransformer);
}

}  // namespace squall::eventbridge
