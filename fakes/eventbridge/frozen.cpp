// EventBridge as a snapshot tells of it, and how the state comes and goes. What is in a file of a snapshot is in
// frozen_json.cpp.
#include "eventbridge/frozen.hpp"

#include "core/frozen_fields.hpp"

#include <squall/eventbridge/schedule.hpp>

#include <string_view>
#include <utility>

namespace squall::eventbridge {

namespace {

using core::FrozenEntry;
using core::FrozenFields;
using Visit = std::function<void(FrozenEntry)>;

// ---- one overload for each kind of resource: what it is called, how it is set, what is in it

constexpr std::string_view nounOf(const BusSettings&) { return "event bus"; }
constexpr std::string_view nounOf(const ArchiveResource&) { return "archive"; }
constexpr std::string_view nounOf(const ReplayResource&) { return "replay"; }
constexpr std::string_view nounOf(const ConnectionResource&) { return "connection"; }
constexpr std::string_view nounOf(const ApiDestinationResource&) { return "API destination"; }
constexpr std::string_view nounOf(const EndpointResource&) { return "endpoint"; }
constexpr std::string_view nounOf(const PartnerSourceResource&) { return "partner event source"; }

void addFields(const BusSettings& bus, FrozenFields& fields) {
  fields.add("description", bus.description);
  fields.add("KMS key", bus.kms_key_identifier);
  fields.add("dead-letter queue", bus.dead_letter_config);
  fields.add("log", bus.log_config);
  fields.add("event source", bus.event_source_name);
  fields.add("policy", bus.policy);
  fields.addTags(bus.tags);
}
void addFields(const ArchiveResource& archive, FrozenFields& fields) {
  fields.add("bus", archive.bus);
  fields.add("id", archive.id);
  fields.add("description", archive.description);
  fields.add("pattern", archive.event_pattern);
  fields.add("KMS key", archive.kms_key_identifier);
  fields.add("retention days", std::to_string(archive.retention_days));
}
void addFields(const ReplayResource& replay, FrozenFields& fields) {
  fields.add("description", replay.description);
  fields.add("archive", replay.archive);
  fields.add("destination", replay.destination);
  fields.add("state", replay.state);
  fields.add("events left", std::to_string(replay.left.size()));
}
void addFields(const ConnectionResource& connection, FrozenFields& fields) {
  fields.add("description", connection.description);
  fields.add("authorization", connection.authorization_type);
  fields.add("parameters", connection.auth);
  fields.add("connectivity", connection.invocation_connectivity);
  fields.add("KMS key", connection.kms_key_identifier);
  fields.add("secret", connection.secret_arn);
  fields.add("state", connection.state);
}
void addFields(const ApiDestinationResource& destination, FrozenFields& fields) {
  fields.add("description", destination.description);
  fields.add("connection", destination.connection_arn);
  fields.add("endpoint", destination.invocation_endpoint);
  fields.add("method", destination.http_method);
  fields.add("invocations per second", std::to_string(destination.rate_limit_per_second));
}
void addFields(const EndpointResource& endpoint, FrozenFields& fields) {
  fields.add("id", endpoint.id);
  fields.add("description", endpoint.description);
  fields.add("routing", endpoint.routing);
  fields.add("replication", endpoint.replication);
  for (const EndpointEventBus& bus : endpoint.event_buses) fields.add("bus " + bus.eventBusArn, bus.eventBusArn);
  fields.add("role", endpoint.role_arn);
  fields.add("state", endpoint.state);
}
void addFields(const PartnerSourceResource&, FrozenFields&) {}

FrozenEntry entryOf(const RuleResource& rule, TimePoint origin) {
  FrozenFields fields;
  fields.add("pattern", rule.event_pattern);
  fields.add("schedule", rule.schedule_expression);
  fields.add("state", rule.state);
  fields.add("description", rule.description);
  fields.add("role", rule.role_arn);
  fields.add("managed by", rule.managed_by);
  for (const auto& [id, target] : rule.targets) fields.add("target " + id, target);
  fields.addTags(rule.tags);
  // What a calendar says does not change with time.
  if (rule.next_due && rule.schedule_expression->starts_with("rate"))
    fields.add("fires at", core::distanceText(*rule.next_due, origin));
  return {.noun = "rule", .key = rule.name, .fields = std::move(fields).take()};
}

void visitEntries(const BusSettings& bus, const BusSettings*, TimePoint origin, const Visit& visit) {
  for (const auto& [name, rule] : bus.rules) visit(entryOf(rule, origin));
}
void visitEntries(const ArchiveResource& archive, const ArchiveResource* other, TimePoint, const Visit& visit) {
  const auto events = archive.events.look().value;
  if (other != nullptr && other->events.look().value == events) return;
  for (const ArchivedEvent& each : events->list)
    visit({.noun = "event", .key = each.event->id, .body = each.event->json});
}
void visitEntries(const PartnerSourceResource& source, const PartnerSourceResource*, TimePoint, const Visit& visit) {
  for (const auto& [account, each] : source.accounts)
    visit({.noun = "account", .key = account, .fields = {{.name = "state", .text = each.state}}});
}
template <class Resource>
void visitEntries(const Resource&, const Resource*, TimePoint, const Visit&) {}

template <class Resource>
class View final : public core::FrozenResource {
 public:
  explicit View(const Resource& resource) : resource_(resource) {}

  std::string_view noun() const override { return nounOf(resource_); }
  std::string_view name() const override { return resource_.name; }
  const void* identity() const override { return &resource_; }
  std::vector<core::FrozenField> fields() const override {
    FrozenFields fields;
    addFields(resource_, fields);
    return std::move(fields).take();
  }
  void forEachEntry(TimePoint origin, const Visit& visit) const override {
    visitEntries(resource_, other_, origin, visit);
  }
  void omitWhatIsSharedWith(const core::FrozenResource& other) override {
    other_ = &static_cast<const View&>(other).resource_;
  }

 private:
  const Resource& resource_;
  const Resource* other_ = nullptr;
};

template <class Resource>
void addViews(const std::map<std::string, Resource>& resources,
              std::vector<std::unique_ptr<core::FrozenResource>>& views) {
  for (const auto& [name, resource] : resources) views.push_back(std::make_unique<View<Resource>>(resource));
}

// ---- times: deadlines and ages move, the times that events tell of themselves do not

void shift(std::optional<TimePoint>& time, Duration later) {
  if (time) *time += later;
}

void shift(BusSettings& bus, Duration later) {
  bus.created += later;
  bus.modified += later;
  for (auto& [name, rule] : bus.rules) {
    rule.created += later;
    shift(rule.next_due, later);
  }
}
void shift(ArchiveResource& archive, Duration later) {
  archive.created += later;
  archive.events = core::CopyOnWrite<ArchivedEvents>(archive.events.look(), later);
}
void shift(ReplayResource& replay, Duration later) {
  replay.started += later;
  shift(replay.ended, later);
  shift(replay.next_step, later);
}
void shift(ConnectionResource& connection, Duration later) {
  for (TimePoint* time : {&connection.state_since, &connection.created, &connection.modified, &connection.authorized})
    *time += later;
}
void shift(ApiDestinationResource& destination, Duration later) {
  destination.created += later;
  destination.modified += later;
}
void shift(EndpointResource& endpoint, Duration later) {
  for (TimePoint* time : {&endpoint.state_since, &endpoint.created, &endpoint.modified}) *time += later;
}
void shift(PartnerSourceResource& source, Duration later) {
  for (auto& [account, each] : source.accounts) {
    each.created += later;
    shift(each.expires, later);
  }
}

template <class Resource>
std::map<std::string, Resource> moved(std::map<std::string, Resource> resources, Duration later) {
  for (auto& [name, resource] : resources) shift(resource, later);
  return resources;
}

}  // namespace

std::vector<std::unique_ptr<core::FrozenResource>> FrozenEventBridge::resources() const {
  std::vector<std::unique_ptr<core::FrozenResource>> views;
  addViews(buses, views);
  addViews(archives, views);
  addViews(replays, views);
  addViews(connections, views);
  addViews(api_destinations, views);
  addViews(endpoints, views);
  addViews(partner_sources, views);
  return views;
}

std::shared_ptr<const core::FrozenState> State::look() const {
  auto frozen = std::make_shared<FrozenEventBridge>();
  for (const auto& [name, bus] : buses_) frozen->buses.emplace_hint(frozen->buses.end(), name, bus);
  frozen->archives = archives;
  frozen->replays = replays;
  frozen->connections = connections;
  frozen->api_destinations = api_destinations;
  frozen->endpoints = endpoints;
  frozen->partner_sources = partner_sources;
  return frozen;
}

void State::keepShared() {
  for (auto& [name, archive] : archives) archive.events.keepShared();
}

void State::restore(const core::FrozenState& state, Duration later) {
  const auto& frozen = static_cast<const FrozenEventBridge&>(state);
  buses_.clear();
  for (const auto& [name, settings] : moved(frozen.buses, later)) {
    BusResource& bus = buses_[name];
    static_cast<BusSettings&>(bus) = settings;
    for (auto& [rule_name, rule] : bus.rules) {
      rule.next_due.reset();
      ruleChanged(bus, rule, made_);  // a rate's next is as far away as it was, a calendar's is what the calendar says
    }
  }
  archives = moved(frozen.archives, later);
  replays = moved(frozen.replays, later);
  connections = moved(frozen.connections, later);
  api_destinations = moved(frozen.api_destinations, later);
  endpoints = moved(frozen.endpoints, later);
  partner_sources = moved(frozen.partner_sources, later);
}

}  // namespace squall::eventbridge
