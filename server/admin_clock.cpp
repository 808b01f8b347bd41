#include "core/time_input.hpp"
#include "core/time_text.hpp"
#include "server/admin.hpp"

#include <nlohmann/json.hpp>

namespace squall::server {

using Json = nlohmann::ordered_json;

namespace {

constexpr std::string_view kAccountOnly[] = {"account"};

Json describe(Cloud& cloud) {
  Clock& clock = cloud.clock();
  static constexpr const char* kModes[] = {"manual", "auto", "scaled", "wall"};
  Json json{{"account", cloud.options().account},
            {"mode", kModes[static_cast<std::size_t>(clock.mode())]},
            {"now", core::isoTime(clock.now())},
            {"parked", clock.parkedWaiters()}};
  const auto due = clock.nextDue();
  json["next_due"] = due ? Json(core::isoTime(*due)) : Json(nullptr);
  return json;
}

// The instant at which the earliest of all clocks has something to do: they stay together.
std::optional<TimePoint> earliestDue(const std::vector<Cloud*>& clouds) {
  std::optional<TimePoint> earliest;
  for (Cloud* cloud : clouds) {
    const auto due = cloud->clock().nextDue();
    if (due && (!earliest || *due < *earliest)) earliest = due;
  }
  return earliest;
}

std::string textOf(const nlohmann::json& value) {
  if (value.is_string()) return value.get<std::string>();
  return value.is_number() ? value.dump() : "";
}

// Where the clock is to go, from its own now; nothing when there is nothing to go to.
struct Destination {
  std::optional<Duration> by;
  std::optional<TimePoint> to;
};

Destination readDestination(const AdminRequest& request, const std::vector<Cloud*>& clouds) {
  static constexpr std::string_view kKnown[] = {"by", "to", "toNext"};
  const nlohmann::json body = request.object(kKnown);
  if (body.size() != 1) {
    throw AdminError(400, R"(Say how far: {"by": "30s"}, {"to": "2030-01-01T00:01:00Z"} or {"toNext": true}.)");
  }
  if (body.contains("by")) {
    const auto span = core::parseSpan(textOf(body["by"]));
    if (!span) throw AdminError(400, R"("by" must be a span of time such as "250ms", "30s", "5m", "2h" or "14d".)");
    return {.by = span, .to = {}};
  }
  if (body.contains("to")) {
    const auto instant = core::parseInstant(textOf(body["to"]));
    if (!instant) throw AdminError(400, R"("to" must be an instant such as "2030-01-01T00:01:00Z".)");
    return {.by = {}, .to = instant};
  }
  if (body["toNext"] != true) throw AdminError(400, R"("toNext" must be true.)");
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

}  // namespace

WireResponse Admin::clock(const AdminRequest& request) {
  request.requireKnown(kAccountOnly);
  return jsonResponse(200, describe(request.cloud(realm_)).dump());
}

WireResponse Admin::advance(const AdminRequest& request) {
  request.requireKnown(kAccountOnly);
  const std::vector<Cloud*> clouds = request.clouds(realm_);
  const ClockMode mode = clouds.front()->clock().mode();
  if (mode == ClockMode::Wall || mode == ClockMode::Scaled) {
    throw AdminError(409,
                     "This server's clock follows real time, so nobody can advance it. Start it with --clock manual "
                     "(in C++: ClockMode::Manual) to move time by hand.");
  }
  const Destination destination = readDestination(request, clouds);
  for (Cloud* cloud : clouds) checkDestination(cloud->clock(), destination);
  std::size_t ran = 0;
  for (Cloud* cloud : clouds) {
    if (destination.by) ran += cloud->clock().advance(*destination.by);
    if (destination.to) ran += cloud->clock().advanceTo(*destination.to);
  }
  Json answer = describe(*clouds.front());
  answer["ran"] = ran;
  return jsonResponse(200, answer.dump());
}

}  // namespace squall::server
