#include "server/admin_awaited.hpp"

#include "core/time_input.hpp"
#include "server/admin_condition.hpp"
#include "server/admin_request.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <vector>

namespace squall::server {

namespace {

constexpr std::chrono::milliseconds kLongestWait = std::chrono::minutes(10);

}  // namespace

std::string textAt(const nlohmann::json& json, const char* name) {
  if (!json.contains(name)) return {};
  if (!json[name].is_string()) throw AdminError(400, "'" + std::string(name) + "' must be a string.");
  return json[name].get<std::string>();
}

std::uint64_t numberAt(const nlohmann::json& json, const char* name, std::uint64_t otherwise) {
  if (!json.contains(name)) return otherwise;
  if (!json[name].is_number_unsigned()) throw AdminError(400, "'" + std::string(name) + "' must be a whole number.");
  return json[name].get<std::uint64_t>();
}

EventKind requireKind(const std::string& name) {
  if (const auto kind = eventKindFromString(name)) return *kind;
  std::string text = "Unknown kind '" + name + "'." + core::didYouMean(name, eventKindNames()) + " Known:";
  for (const std::string_view each : eventKindNames()) text.append(" ").append(each);
  throw AdminError(400, text + ".");
}

std::string textOf(const nlohmann::json& value) {
  if (value.is_string()) return value.get<std::string>();
  return value.is_number() ? value.dump() : "";
}

std::string readResource(const nlohmann::json& json) {
  if (json.contains("on") && json.contains("resource")) {
    throw AdminError(400, "'on' and 'resource' mean the same: leave one out.");
  }
  return textAt(json, json.contains("resource") ? "resource" : "on");
}

Awaited readAwaited(const nlohmann::json& json) {
  const std::string kind_name = textAt(json, "kind");
  if (kind_name.empty())
    throw AdminError(400, R"(Say what to wait for: {"kind": "acknowledge", "on": "orders", "times": 3}.)");
  Awaited awaited{.kind = requireKind(kind_name), .options = {}};
  WaitOptions& options = awaited.options;
  options.times = numberAt(json, "times", 1);
  options.on = readResource(json);
  options.since = Cursor{numberAt(json, "since", 0)};
  options.service = textAt(json, "service");
  options.message_id = textAt(json, "message_id");
  options.matching = readConditions(json, awaited.kind);
  return awaited;
}

std::span<const std::string_view> awaitedMembers() {
  static const std::vector<std::string_view> all = [] {
    std::vector<std::string_view> members{"kind", "times", "on", "resource", "since", "service", "message_id"};
    members.insert(members.end(), kConditionMembers.begin(), kConditionMembers.end());
    return members;
  }();
  return all;
}

std::chrono::milliseconds readPatience(const nlohmann::json& json, const char* member,
                                       std::chrono::milliseconds otherwise) {
  if (!json.contains(member)) return otherwise;
  const auto span = core::parseSpan(textOf(json[member]));
  if (!span) {
    throw AdminError(400,
                     "'" + std::string(member) + R"(' must be a span of real time such as "500ms", "5s" or "2m".)");
  }
  return std::min(std::chrono::ceil<std::chrono::milliseconds>(*span), kLongestWait);
}

}  // namespace squall::server
