// The developer endpoints of event buses: listeners, what became of an event, and what stands in for a target.
#include "server/admin.hpp"

#include "core/parcel.hpp"
#include "core/spelling.hpp"
#include "core/world.hpp"

#include <squall/eventbridge/fate.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace squall::server {

using Json = nlohmann::ordered_json;

namespace {

constexpr std::string_view kAccountOnly[] = {"account"};
constexpr std::string_view kListenerPath = "/_squall/events/listeners/";
constexpr std::string_view kFatePath = "/_squall/events/fate/";

std::string textIn(const nlohmann::json& body, const char* member) {
  const auto found = body.find(member);
  if (found == body.end()) return {};
  if (!found->is_string()) throw AdminError(400, "'" + std::string(member) + "' must be a text.");
  return found->get<std::string>();
}

// A pattern as an object, or as the text that PutRule takes.
std::string patternIn(const nlohmann::json& body) {
  const auto found = body.find("pattern");
  if (found == body.end())
    throw AdminError(400, "The member 'pattern' is missing: what to listen for, as a rule's pattern.");
  return found->is_string() ? found->get<std::string>() : found->dump();
}

std::string_view endOf(EventFate::End end) {
  switch (end) {
    case EventFate::End::UnknownBus:
      return "unknown_bus";
    case EventFate::End::NoRuleMatched:
      return "no_rule_matched";
    default:
      return "routed";
  }
}

std::string endOf(TargetFate::End end) {
  std::string text(toString(end));
  std::ranges::replace_if(
      text, [](char c) { return c == ' ' || c == '-'; }, '_');
  return text;
}

Json describe(const EventListener& listener, const std::string& account) {
  return {{"name", listener.name()}, {"account", account}, {"queue", listener.name()}};
}

}  // namespace

WireResponse Admin::listenToEvents(const AdminRequest& request) {
  static constexpr std::string_view kMembers[] = {"pattern", "bus", "name", "region", "input_path"};
  request.requireKnown(kAccountOnly);
  const nlohmann::json body = request.object(kMembers);
  ListenerOptions options{
      .region = textIn(body, "region"), .name = textIn(body, "name"), .inputPath = textIn(body, "input_path")};
  if (body.contains("bus")) options.bus = textIn(body, "bus");
  const std::string pattern = patternIn(body);
  Cloud& cloud = request.cloud(realm_);
  const std::string& account = cloud.options().account;
  try {
    auto listener = std::make_unique<EventListener>(cloud, pattern, std::move(options));
    const Json answer = describe(*listener, account);
    if (!listeners_.put(account, std::move(listener)))
      throw AdminError(409, "There is a listener of this name already; DELETE it first.");
    return jsonResponse(200, answer.dump());
  } catch (const AwsError& error) {
    throw AdminError(400, error.code() + ": " + error.message());
  }
}

// What it heard; it waits nowhere: POST /_squall/wait does, for a publish on the listener's queue.
WireResponse Admin::heardEvents(const AdminRequest& request) {
  request.requireKnown(kAccountOnly);
  const std::string name = wire::percentDecode(request.path.substr(kListenerPath.size()), false);
  Cloud& cloud = request.cloud(realm_);
  Json answer{{"name", name}, {"events", Json::array()}};
  const bool found = listeners_.with(cloud.options().account, name, [&answer](EventListener& listener) {
    for (const std::string& event : listener.events()) {
      Json parsed = Json::parse(event, nullptr, false);
      answer["events"].push_back(parsed.is_discarded() ? Json(event) : std::move(parsed));
    }
  });
  if (!found) throw AdminError(404, "There is no listener '" + name + "': POST /_squall/events/listeners makes one.");
  return jsonResponse(200, answer.dump());
}

WireResponse Admin::endListener(const AdminRequest& request) {
  request.requireKnown(kAccountOnly);
  const std::string name = wire::percentDecode(request.path.substr(kListenerPath.size()), false);
  Cloud& cloud = request.cloud(realm_);
  if (!listeners_.remove(cloud.options().account, name)) throw AdminError(404, "There is no listener '" + name + "'.");
  return jsonResponse(200, Json{{"ended", name}}.dump());
}

WireResponse Admin::eventFate(const AdminRequest& request) {
  request.requireKnown(kAccountOnly);
  const std::string id = wire::percentDecode(request.path.substr(kFatePath.size()), false);
  const EventFate fate = fateOf(request.cloud(realm_), id);
  if (fate.end == EventFate::End::NeverSeen) throw AdminError(404, "The journal has no event of the id '" + id + "'.");
  Json answer{{"id", fate.id}, {"bus", fate.bus}, {"end", endOf(fate.end)}, {"rules", fate.rules}};
  answer["targets"] = Json::array();
  for (const TargetFate& target : fate.targets) {
    answer["targets"].push_back({{"rule", target.rule},
                                 {"target", target.target},
                                 {"arn", target.arn},
                                 {"end", endOf(target.end)},
                                 {"attempts", target.attempts},
                                 {"problem", target.problem}});
  }
  return jsonResponse(200, answer.dump());
}

WireResponse Admin::standInForTarget(const AdminRequest& request) {
  static constexpr std::string_view kMembers[] = {"arn", "url"};
  request.requireKnown(kAccountOnly);
  const nlohmann::json body = request.object(kMembers);
  const std::string arn = textIn(body, "arn");
  const std::string url = textIn(body, "url");
  if (arn.empty() || url.empty()) throw AdminError(400, "Both 'arn' (with * and ?) and 'url' (http://...) are needed.");
  for (Cloud* cloud : request.clouds(realm_)) cloud->world().courier->handleOverHttp(arn, url);
  return jsonResponse(200, Json{{"arn", arn}, {"url", url}}.dump());
}

}  // namespace squall::server
