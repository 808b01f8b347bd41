// InputPath and InputTransformer: paths, a template and an event, with an ASCII record separator between them.
#include "eventbridge/delivery/input.hpp"
#include "eventbridge/delivery/json_path.hpp"
#include "fuzz/targets.hpp"

#include <squall/error.hpp>

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <iostream>
#include <optional>
#include <string>

namespace squall::fuzz {

namespace {

using eventbridge::Input;
using eventbridge::InputSource;
using eventbridge::JsonPath;
using Json = nlohmann::ordered_json;

constexpr char kSeparator = '\x1e';

void check(bool holds, const char* what, std::string_view input) {
  if (holds) return;
  std::cerr << what << ": " << input << "\n";
  std::abort();
}

std::string_view takePart(std::string_view& rest) {
  const std::size_t end = std::min(rest.find(kSeparator), rest.size());
  const std::string_view part = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return part;
}

// What a path leads to, read off the parsed event: slow and obvious. Paths are known to be well-formed.
std::optional<Json> walked(std::string_view path, const Json& event) {
  std::vector<Json> found{event};
  bool is_list = false;
  for (std::size_t at = 1; at < path.size();) {
    const bool is_bracket = path[at] == '[';
    const std::size_t end = is_bracket ? path.find(']', at) : std::min(path.find_first_of(".[", at + 1), path.size());
    std::string step(path.substr(at + 1, end - at - 1));
    // "$.*name" is a wildcard and then a name, as the path's own reader has it; no path like that comes here.
    at = is_bracket ? end + 1 : end;
    std::vector<Json> next;
    for (const Json& value : found) {
      if (step == "*") {
        if (value.is_structured()) next.insert(next.end(), value.begin(), value.end());
      } else if (is_bracket) {
        const std::size_t index = std::strtoull(step.c_str(), nullptr, 10);
        if (value.is_array() && index < value.size()) next.push_back(value[index]);
      } else if (value.is_object() && value.contains(step)) {
        next.push_back(value[step]);
      }
    }
    is_list = is_list || step == "*";
    found = std::move(next);
  }
  if (is_list) return Json(found);
  return found.empty() ? std::nullopt : std::optional<Json>(found.front());
}

void checkPath(const std::string& path, const Json& event, std::string_view input) {
  const auto parsed = JsonPath::parse(path);
  if (!parsed) return;
  const auto found = parsed->find(event.dump());
  const auto expected = walked(path, event);
  check(found.has_value() == expected.has_value(), "a path leads elsewhere", input);
  if (found) check(Json::parse(*found, nullptr, false) == *expected, "a path leads to something else", input);
}

bool isJson(std::string_view text, bool by_lines) {
  if (!by_lines) return Json::accept(text);
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    if (line.find_first_not_of(" \t\r") != std::string_view::npos && !Json::accept(line)) return false;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return true;
}

}  // namespace

void inputTransformer(std::string_view input) {
  std::string_view rest = input;
  const Json paths = Json::parse(takePart(rest), nullptr, false);
  const std::string text(takePart(rest));
  Json event = Json::parse(rest, nullptr, false);
  if (!event.is_object())
    event = {{"id", "1"}, {"detail", {{"a", "b\"c"}, {"list", {1, "x", nullptr}}, {"o", {{"k", 7.5}}}}}};
  const std::string envelope = event.dump();

  eventbridge::Target target{.id = "t", .arn = "arn:aws:sqs:us-east-1:000000000000:q"};
  target.inputTransformer.emplace();
  target.inputTransformer->inputTemplate = text;
  if (paths.is_object()) {
    for (const auto& [name, path] : paths.items()) {
      if (!path.is_string()) continue;
      target.inputTransformer->inputPathsMap[name] = path.get<std::string>();
      if (path.get<std::string>().find('*') == path.get<std::string>().find(".*")) checkPath(path, event, input);
    }
  }
  try {
    eventbridge::requireInput(target);
  } catch (const AwsError&) {
    return;
  }
  const InputSource source{.event = envelope,
                           .ingestion_time = "2030-01-01T00:00:00Z",
                           .rule_arn = "arn:aws:events:us-east-1:000000000000:rule/r",
                           .rule_name = "r"};
  const Input made = eventbridge::inputFor(target, source, std::make_shared<const std::string>(envelope));
  check((made.body == nullptr) != made.problem.empty(), "it is delivered and it is not", input);
  if (made.body == nullptr) return;
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  check(first != std::string::npos, "nothing was delivered", input);
  check(isJson(*made.body, text[first] != '{' && text[first] != '['), "what is delivered is no JSON", input);
  if (text.find('<') == std::string::npos) check(*made.body == text, "a text without placeholders changed", input);
}

}  // namespace squall::fuzz
