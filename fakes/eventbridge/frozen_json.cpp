// What a file of a snapshot has of EventBridge. Each struct is described once, for both directions. Names are those of
// the place where a thing is, so they are not in it.
#include "core/json_archive.hpp"
#include "eventbridge/frozen.hpp"

#include <squall/error.hpp>
#include <squall/eventbridge/schedule.hpp>

#include <utility>

namespace squall::eventbridge {

using core::JsonArchive;
using Text = std::optional<std::string>;
using Time = std::optional<TimePoint>;

static void describe(JsonArchive& archive, RuleResource& rule) {
  archive.member("arn", rule.arn);
  archive.member("pattern", rule.event_pattern, Text());
  archive.member("schedule", rule.schedule_expression, Text());
  archive.member("state", rule.state);
  archive.member("description", rule.description, Text());
  archive.member("role", rule.role_arn, Text());
  archive.member("managed_by", rule.managed_by, Text());
  archive.member("created_by", rule.created_by);
  archive.member("created", rule.created);
  archive.member("fires", rule.next_due, Time());
  archive.member("tags", rule.tags, Tags());
  archive.member("targets", rule.targets);
}

static void describe(JsonArchive& archive, BusSettings& bus) {
  archive.member("arn", bus.arn);
  archive.member("description", bus.description, Text());
  archive.member("kms_key", bus.kms_key_identifier, Text());
  archive.member("dead_letter_queue", bus.dead_letter_config, std::optional<DeadLetterConfig>());
  archive.member("log", bus.log_config, std::optional<LogConfig>());
  archive.member("event_source", bus.event_source_name, Text());
  archive.member("policy", bus.policy, std::string());
  archive.member("created", bus.created);
  archive.member("modified", bus.modified);
  archive.member("tags", bus.tags, Tags());
  archive.member("rules", bus.rules);
}

// The times of an event are its own, and not from the snapshot's instant: they stay what the event says.
static void describe(JsonArchive& archive, Event& event) {
  std::int64_t time = event.time.time_since_epoch().count();
  std::int64_t ingested = event.ingested.time_since_epoch().count();
  archive.member("id", event.id);
  archive.member("detail_type", event.detail_type);
  archive.member("source", event.source);
  archive.member("account", event.account);
  archive.member("region", event.region);
  archive.member("microseconds_since_1970", time);
  archive.member("ingested_microseconds_since_1970", ingested);
  archive.member("resources", event.resources);
  archive.member("detail", event.detail);
  archive.member("replay", event.replay_name, Text());
  archive.member("hops", event.hops, 0);
  archive.member("trace_header", event.trace_header, Text());
  event.time = TimePoint(Duration(time));
  event.ingested = TimePoint(Duration(ingested));
}

namespace {

struct SavedEvent {
  Event event;
  Time archived;
  std::int64_t size_bytes = 0;
};

void describe(JsonArchive& archive, SavedEvent& saved) {
  archive.member("event", saved.event);
  archive.member("archived", saved.archived, Time());
  archive.member("size_bytes", saved.size_bytes, std::int64_t{0});
}

}  // namespace

static void describe(JsonArchive& archive, ArchiveResource& kept) {
  archive.member("arn", kept.arn);
  archive.member("id", kept.id);
  archive.member("bus", kept.bus);
  archive.member("bus_arn", kept.bus_arn);
  archive.member("description", kept.description, Text());
  archive.member("pattern", kept.event_pattern, Text());
  archive.member("kms_key", kept.kms_key_identifier, Text());
  archive.member("retention_days", kept.retention_days);
  archive.member("created", kept.created);
  std::vector<SavedEvent> events;
  const core::FrozenCopy<ArchivedEvents> held = kept.events.look();
  for (const ArchivedEvent& each : held.value->list)
    events.push_back({*each.event, each.archived + held.shift, each.size_bytes});
  archive.member("events", events);
  if (!archive.isLoading()) return;
  auto loaded = std::make_shared<ArchivedEvents>();
  for (SavedEvent& each : events) {
    if (!each.archived) archive.fail("event '" + each.event.id + "' does not say when it was archived");
    loaded->list.push_back({seal(std::move(each.event)), *each.archived, each.size_bytes});
    kept.size_bytes += each.size_bytes;
  }
  kept.events = core::CopyOnWrite<ArchivedEvents>(std::move(loaded));
}

static void describe(JsonArchive& archive, ReplayResource& replay) {
  std::int64_t from = replay.event_start.time_since_epoch().count();
  std::int64_t to = replay.event_end.time_since_epoch().count();
  std::optional<std::int64_t> last;
  if (replay.last_event) last = replay.last_event->time_since_epoch().count();
  archive.member("arn", replay.arn);
  archive.member("description", replay.description, Text());
  archive.member("archive", replay.archive);
  archive.member("archive_arn", replay.archive_arn);
  archive.member("bus", replay.bus);
  archive.member("destination", replay.destination);
  archive.member("from_microseconds_since_1970", from);
  archive.member("to_microseconds_since_1970", to);
  archive.member("last_event_microseconds_since_1970", last, std::optional<std::int64_t>());
  archive.member("started", replay.started);
  archive.member("ended", replay.ended, Time());
  archive.member("state", replay.state);
  archive.member("next_step", replay.next_step, Time());
  std::vector<SavedEvent> left;
  for (const EventPtr& event : replay.left) left.push_back({*event, {}, 0});
  archive.member("left", left);
  if (!archive.isLoading()) return;
  replay.event_start = TimePoint(Duration(from));
  replay.event_end = TimePoint(Duration(to));
  if (last) replay.last_event = TimePoint(Duration(*last));
  for (SavedEvent& each : left) replay.left.push_back(seal(std::move(each.event)));
}

static void describe(JsonArchive& archive, ConnectionResource& connection) {
  archive.member("arn", connection.arn);
  archive.member("secret_arn", connection.secret_arn);
  archive.member("authorization", connection.authorization_type);
  archive.member("description", connection.description, Text());
  archive.member("parameters", connection.auth);
  archive.member("connectivity", connection.invocation_connectivity, std::optional<ConnectivityResourceParameters>());
  archive.member("kms_key", connection.kms_key_identifier, Text());
  archive.member("state", connection.state);
  archive.member("state_since", connection.state_since);
  archive.member("created", connection.created);
  archive.member("modified", connection.modified);
  archive.member("authorized", connection.authorized);
}

static void describe(JsonArchive& archive, ApiDestinationResource& destination) {
  archive.member("arn", destination.arn);
  archive.member("description", destination.description, Text());
  archive.member("connection", destination.connection_arn);
  archive.member("endpoint", destination.invocation_endpoint);
  archive.member("method", destination.http_method);
  archive.member("invocations_per_second", destination.rate_limit_per_second);
  archive.member("created", destination.created);
  archive.member("modified", destination.modified);
}

static void describe(JsonArchive& archive, EndpointResource& endpoint) {
  archive.member("arn", endpoint.arn);
  archive.member("id", endpoint.id);
  archive.member("description", endpoint.description, Text());
  archive.member("routing", endpoint.routing);
  archive.member("replication", endpoint.replication, std::optional<ReplicationConfig>());
  archive.member("buses", endpoint.event_buses);
  archive.member("role", endpoint.role_arn, Text());
  archive.member("state", endpoint.state);
  archive.member("state_since", endpoint.state_since);
  archive.member("created", endpoint.created);
  archive.member("modified", endpoint.modified);
}

static void describe(JsonArchive& archive, EventSourceResource& source) {
  archive.member("state", source.state);
  archive.member("created", source.created);
  archive.member("expires", source.expires, Time());
}

static void describe(JsonArchive& archive, PartnerSourceResource& source) {
  archive.member("accounts", source.accounts);
}

namespace {

// What a restore would stumble over is said here, where the file is known.
template <class Check>
void require(const JsonArchive& archive, const std::string& what, const Check& check) {
  try {
    check();
  } catch (const AwsError& error) {
    archive.fail(what + ": " + error.message());
  }
}

void finishBus(const JsonArchive& archive, BusSettings& bus) {
  for (auto& [name, rule] : bus.rules) {
    rule.name = name;
    rule.bus = bus.name;
    for (auto& [id, target] : rule.targets) target.id = id;
    require(archive, "rule '" + name + "'", [&r = rule] {
      if (r.event_pattern) Pattern::compile(*r.event_pattern);
      if (r.schedule_expression) Schedule::parse(*r.schedule_expression, ScheduleUser::Rule);
    });
  }
}

template <class Resource>
void load(JsonArchive& archive, std::string_view member, std::map<std::string, Resource>& resources) {
  if (!archive.has(member)) return;
  archive.member(member, resources);
  for (auto& [name, resource] : resources) resource.name = name;
}

template <class Resource>
void save(JsonArchive& archive, std::string_view member, std::map<std::string, Resource> resources) {
  if (!resources.empty()) archive.member(member, resources);
}

std::shared_ptr<const core::FrozenState> loadState(JsonArchive& archive, const std::string& /*account*/,
                                                   const std::string& /*region*/) {
  auto frozen = std::make_shared<FrozenEventBridge>();
  load(archive, "buses", frozen->buses);
  load(archive, "archives", frozen->archives);
  load(archive, "replays", frozen->replays);
  load(archive, "connections", frozen->connections);
  load(archive, "api_destinations", frozen->api_destinations);
  load(archive, "endpoints", frozen->endpoints);
  load(archive, "partner_sources", frozen->partner_sources);
  if (!frozen->buses.contains(kDefaultBus)) archive.fail("there is no default event bus");
  for (auto& [name, bus] : frozen->buses) finishBus(archive, bus);
  for (auto& [name, source] : frozen->partner_sources) {
    for (auto& [customer, each] : source.accounts) each.name = name;
  }
  return frozen;
}

}  // namespace

void FrozenEventBridge::save(JsonArchive& archive) const {
  eventbridge::save(archive, "buses", buses);
  eventbridge::save(archive, "archives", archives);
  eventbridge::save(archive, "replays", replays);
  eventbridge::save(archive, "connections", connections);
  eventbridge::save(archive, "api_destinations", api_destinations);
  eventbridge::save(archive, "endpoints", endpoints);
  eventbridge::save(archive, "partner_sources", partner_sources);
}

const core::SnapshotPort& snapshotPort() {
  static constexpr core::SnapshotPort kPort{.load = loadState};
  return kPort;
}

}  // namespace squall::eventbridge
