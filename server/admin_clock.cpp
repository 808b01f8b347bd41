#include "server/admin_clock.hpp"

#include "core/clock_mode.hpp"
#include "core/picture.hpp"
#include "core/time_input.hpp"
#include "core/time_text.hpp"
#include "server/admin.hpp"
#include "server/admin_awaited.hpp"
#include "server/admin_until.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace squall::server {

using Json = nlohmann::ordered_json;

namespace {

constexpr std::string_view kAccountOnly[] = {"account"};
constexpr std::chrono::seconds kPatience{30};        // of real time, for "until"
constexpr std::chrono::hours kSearched{1};           // of virtual time, for "until"
constexpr std::chrono::seconds kHoldUnlessTold{60};  // of real time

// Jumps past the longest span of its kind that SQS knows, so that whatever a queue is set to, it is over.
struct NamedJump {
  std::string_view name;
  Duration span;
};
constexpr NamedJump kNamedJumps[] = {
    {"past_dedup_window", std::chrono::minutes(5) + std::chrono::seconds(1)},
    {"past_visibility", std::chrono::hours(12) + std::chrono::seconds(1)},
    {"past_retention", std::chrono::hours(14 * 24) + std::chrono::seconds(1)},
};

double secondsOf(std::chrono::nanoseconds span) { return std::chrono::duration<double>(span).count(); }

Json asJson(const core::Picture::ParkedPoll& call) {
  return {{"operation", call.operation},
          {"resource", call.resource},
          {"client", call.client},
          {"since", core::isoTime(call.since)},
          {"until", core::isoTime(call.until)}};
}

Json asJson(const core::Workers::InFlight& message) {
  return {{"resource", message.resource},
          {"message_id", message.message_id},
          {"owner", message.owner},
          {"real_seconds", secondsOf(message.age)}};
}

Json asJson(const Clock::HoldInfo& hold) {
  return {{"name", hold.name},
          {"owner", hold.owner},
          {"ttl_seconds", hold.left ? Json(secondsOf(*hold.left)) : Json(nullptr)}};
}

template <class List>
Json listOf(const List& list) {
  Json json = Json::array();
  for (const auto& each : list) json.push_back(asJson(each));
  return json;
}

}  // namespace

Json describeClock(Cloud& cloud) {
  Clock& clock = cloud.clock();
  const core::Picture picture = core::pictureOf(cloud.world());
  Json json{{"account", cloud.options().account},
            {"mode", core::nameOf(clock.mode())},
            {"now", core::isoTime(picture.now)},
            {"parked", picture.parked.size()}};
  json["next_due"] = picture.due ? Json(core::isoTime(*picture.due)) : Json(nullptr);
  json["frozen"] = clock.frozen();
  json["waiting"] = listOf(picture.parked);
  json["in_flight"] = listOf(picture.in_flight);
  json["holds"] = listOf(picture.holds);
  json["expired_holds"] = clock.expiredHolds();
  json["stalled"] = picture.stall.empty() ? Json(nullptr) : Json{{"why", picture.stall}, {"text", core::draw(picture)}};
  return json;
}

std::uint64_t NamedHolds::add(const std::string& name, std::vector<Clock::Hold> holds) {
  const std::lock_guard lock(mutex_);
  entries_.emplace(++last_, Entry{.name = name, .holds = std::move(holds)});
  return last_;
}

std::size_t NamedHolds::release(const std::string& name_or_number) {
  std::vector<Entry> ended;  // released with no lock held
  const std::lock_guard lock(mutex_);
  for (auto entry = entries_.begin(); entry != entries_.end();) {
    const bool meant = entry->second.name == name_or_number || std::to_string(entry->first) == name_or_number;
    if (meant) ended.push_back(std::move(entry->second));
    entry = meant ? entries_.erase(entry) : std::next(entry);
  }
  return ended.size();
}

namespace {

// Where the clock is to go, from its own now; nothing when there is nothing to go to.
struct Destination {
  std::optional<Duration> by;
  std::optional<TimePoint> to;
};

std::optional<Duration> namedJump(std::string_view name) {
  const auto* const found = std::ranges::find(kNamedJumps, name, &NamedJump::name);
  return found == std::end(kNamedJumps) ? std::nullopt : std::optional(found->span);
}

Duration readSpan(const nlohmann::json& body, const char* member) {
  const std::string text = textOf(body[member]);
  if (const auto named = namedJump(text)) return *named;
  if (const auto span = core::parseSpan(text)) return *span;
  throw AdminError(400, "\"" + std::string(member) +
                            R"(" must be a span of time such as "250ms", "30s", "5m", "2h" or "14d", or )"
                            "past_dedup_window, past_visibility or past_retention.");
}

Destination readDestination(const nlohmann::json& body, const std::vector<Cloud*>& clouds) {
  if (body.size() != 1 || body.contains("within") || body.contains("real_within")) {
    throw AdminError(400,
                     R"(Say how far: {"advance": "30s"}, {"to": "2030-01-01T00:01:00Z"}, {"advance_to_next": true})"
                     R"( or {"until": {"kind": "dead-letter", "on": "orders"}, "within": "1h"}.)");
  }
  if (body.contains("by")) return {.by = readSpan(body, "by"), .to = {}};
  if (body.contains("advance")) return {.by = readSpan(body, "advance"), .to = {}};
  if (body.contains("to")) {
    const auto instant = core::parseInstant(textOf(body["to"]));
    if (!instant) throw AdminError(400, R"("to" must be an instant such as "2030-01-01T00:01:00Z".)");
    return {.by = {}, .to = instant};
  }
  const auto only = body.cbegin();
  if (*only != true) throw AdminError(400, "\"" + only.key() + "\" must be true.");
  return {.by = {}, .to = earliestDue(clouds)};
}

// Refuses what would move `clock` backwards, or past the last instant that "to" can name and an answer can show.
void checkDestination(const Clock& clock, const Destination& destination) {
  static constexpr TimePoint kEnd = std::chrono::sys_days(std::chrono::year(10000) / 1 / 1);
  const TimePoint now = clock.now();
  if (destination.to && *destination.to < now) {
    throw AdminError(409, "Time only goes forward: it is " + core::isoTime(now) + " already.");
  }
  const TimePoint then = destination.by ? now + *destination.by : destination.to.value_or(now);
  if (then >= kEnd) {
    throw AdminError(400, "The clock ends with the year 9999, and it is " + core::isoTime(now) + " already.");
  }
}

UntilSetting readUntil(const nlohmann::json& body, Cloud& cloud, const std::vector<Cloud*>& clouds) {
  for (const auto& [name, value] : body.items()) {
    if (name != "until" && name != "within" && name != "real_within") {
      throw AdminError(400, "\"" + name + R"(" does not go with "until"; "within" and "real_within" do.)");
    }
  }
  if (!body["until"].is_object()) throw AdminError(400, R"("until" must be an object: {"kind": "dead-letter"}.)");
  for (const auto& [name, value] : body["until"].items()) requireKnownName(name, awaitedMembers(), "member");
  UntilSetting setting{.cloud = cloud, .clouds = clouds, .awaited = readAwaited(body["until"]), .within = kSearched};
  setting.awaited.options.within = readPatience(body, "real_within", kPatience);
  if (body.contains("within")) setting.within = readSpan(body, "within");
  for (Cloud* each : clouds) checkDestination(each->clock(), {.by = setting.within, .to = {}});
  return setting;
}

}  // namespace

WireResponse Admin::clock(const AdminRequest& request) {
  request.requireKnown(kAccountOnly);
  return jsonResponse(200, describeClock(request.cloud(realm_)).dump());
}

std::shared_ptr<wire::Waiting> Admin::advance(const AdminRequest& request, wire::Respond& respond) {
  static constexpr std::string_view kKnown[] = {"advance",         "by",    "to",     "toNext",
                                                "advance_to_next", "until", "within", "real_within"};
  request.requireKnown(kAccountOnly);
  const std::vector<Cloud*> clouds = request.clouds(realm_);
  const ClockMode mode = clouds.front()->clock().mode();
  if (mode == ClockMode::Wall || mode == ClockMode::Scaled) {
    throw AdminError(409,
                     "This server's clock follows real time, so nobody can advance it. Start it with --clock manual "
                     "or --clock auto (in C++: ClockMode::Manual, ClockMode::Auto) to move time by hand.");
  }
  const nlohmann::json body = request.object(kKnown);
  if (body.contains("until")) {
    return AdminUntil::start(readUntil(body, request.cloud(realm_), clouds), reactor_, traffic_, respond);
  }
  const Destination destination = readDestination(body, clouds);
  for (Cloud* cloud : clouds) checkDestination(cloud->clock(), destination);
  std::size_t ran = 0;
  for (Cloud* cloud : clouds) {
    if (destination.by) ran += cloud->clock().advance(*destination.by);
    if (destination.to) ran += cloud->clock().advanceTo(*destination.to);
  }
  traffic_.whenDelivered([respond, ran, cloud = clouds.front()] {
    Json answer = describeClock(*cloud);
    answer["ran"] = ran;
    respond(jsonResponse(200, answer.dump()));
  });
  return nullptr;
}

WireResponse Admin::hold(const AdminRequest& request) {
  static constexpr std::string_view kKnown[] = {"name", "ttl"};
  request.requireKnown(kAccountOnly);
  const nlohmann::json body = request.object(kKnown);
  const std::string name = body.contains("name") && body["name"].is_string() ? body["name"].get<std::string>() : "";
  if (name.empty() || std::ranges::all_of(name, [](char c) { return c >= '0' && c <= '9'; })) {
    throw AdminError(400, R"(A hold needs a name that is not only digits: {"name": "looking around", "ttl": "10s"}.)");
  }
  const auto ttl = readPatience(body, "ttl", kHoldUnlessTold);
  std::vector<Clock::Hold> holds;
  for (Cloud* cloud : request.clouds(realm_)) {
    holds.push_back(cloud->clock().hold(name, {.owner = request.remote, .ttl = ttl}));
  }
  const std::uint64_t id = holds_.add(name, std::move(holds));
  const Json answer{{"id", id}, {"name", name}, {"ttl_seconds", secondsOf(ttl)}};
  return jsonResponse(200, answer.dump(-1, ' ', false, Json::error_handler_t::replace));
}

WireResponse Admin::endHold(const AdminRequest& request) {
  request.requireKnown({});
  constexpr std::string_view kBefore = "/_squall/clock/hold/";
  const std::string name = wire::percentDecode(request.path.substr(kBefore.size()), false);
  const std::size_t ended = holds_.release(name);
  if (ended == 0)
    throw AdminError(404, "Nobody holds the clock as '" + name + "'. GET /_squall/clock lists the holds.");
  return jsonResponse(200, Json{{"released", ended}}.dump());
}

}  // namespace squall::server
