#include "eventbridge/event.hpp"

#include "core/json_text.hpp"
#include "core/time_input.hpp"
#include "core/time_text.hpp"

#include <nlohmann/json.hpp>

namespace squall::eventbridge {

namespace {

void appendMember(std::string& out, std::string_view name, std::string_view text) {
  out.append(",\"").append(name).append("\":");
  core::appendJsonString(out, text);
}

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

}  // namespace

std::string eventTime(TimePoint time) {
  std::string text = core::isoTime(time);
  text.resize(text.find('.'));
  return text + "Z";
}

std::string envelopeOf(const Event& event) {
  std::string out = R"({"version":"0")";
  appendMember(out, "id", event.id);
  appendMember(out, "detail-type", event.detail_type);
  appendMember(out, "source", event.source);
  appendMember(out, "account", event.account);
  appendMember(out, "time", eventTime(event.time));
  appendMember(out, "region", event.region);
  if (event.replay_name) appendMember(out, "replay-name", *event.replay_name);
  out += ",\"resources\":[";
  for (const std::string& resource : event.resources) {
    if (out.back() != '[') out += ',';
    core::appendJsonString(out, resource);
  }
  out.append("],\"detail\":").append(event.detail).append("}");
  return out;
}

std::optional<Event> eventIn(std::string_view envelope) {
  constexpr std::string_view kDetail = ",\"detail\":";  // in a string its quotes would be escaped; it comes last
  const std::size_t detail = envelope.find(kDetail);
  const auto json = nlohmann::json::parse(envelope, nullptr, false);
  if (detail == std::string_view::npos || !json.is_object()) return std::nullopt;
  try {
    Event event;
    event.id = json.at("id").get<std::string>();
    event.detail_type = json.at("detail-type").get<std::string>();
    event.source = json.at("source").get<std::string>();
    event.account = json.at("account").get<std::string>();
    event.region = json.at("region").get<std::string>();
    const std::optional<TimePoint> time = core::parseInstant(json.at("time").get<std::string>());
    if (!time) return std::nullopt;
    event.time = *time;
    if (json.contains("replay-name")) event.replay_name = json.at("replay-name").get<std::string>();
    event.resources = json.at("resources").get<std::vector<std::string>>();
    event.detail = envelope.substr(detail + kDetail.size(), envelope.size() - detail - kDetail.size() - 1);
    return event;
  } catch (const nlohmann::json::exception&) {
    return std::nullopt;
  }
}

EventPtr seal(Event event) {
  event.json = std::make_shared<const std::string>(envelopeOf(event));
  return std::make_shared<const Event>(std::move(event));
}

std::optional<std::string> compactObject(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\n\r");
  if (first == std::string_view::npos || text[first] != '{' || !nlohmann::json::accept(text)) return std::nullopt;
  std::string out;
  out.reserve(text.size());
  bool in_string = false;
  for (std::size_t i = first; i < text.size(); ++i) {
    const char c = text[i];
    if (in_string && c == '\\') {
      out += c;
      out += text[++i];
      continue;
    }
    if (c == '"') in_string = !in_string;
    if (in_string || !isSpace(c)) out += c;
  }
  return out;
}

}  // namespace squall::eventbridge
