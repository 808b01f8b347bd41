// GetDiscoveredSchema, and what started discoverers make of the events on their buses.
// https://docs.aws.amazon.com/eventbridge/latest/schema-reference/v1-discover.html
// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-schemas-infer.html
#include "schemas/discovery.hpp"

#include "schemas/errors.hpp"
#include "schemas/json_schema.hpp"
#include "schemas/limits.hpp"
#include "schemas/operations.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace squall::schemas {

namespace {

// Partner sources have slashes, which names of schemas have not.
std::string schemaNameOf(const std::string& source, const std::string& detail_type) {
  std::string name = source + "@" + titleOf(detail_type);
  std::ranges::replace_if(
      name, [](char c) { return limits::kNameCharacters.find(c) == std::string_view::npos; }, '-');
  return name.substr(0, limits::kSchemaName);
}

}  // namespace

GetDiscoveredSchemaResult getDiscoveredSchema(Call& /*call*/, const GetDiscoveredSchemaRequest& request) {
  std::optional<std::string> type;
  for (const std::string& text : request.events) {
    const auto event = nlohmann::json::parse(text, nullptr, false);
    if (!event.is_object()) throw errors::eventIsNoJson();
    const std::string own = event.contains("detail-type") ? event["detail-type"].dump() : "";
    if (type && *type != own) throw errors::eventsDiffer();
    type = own;
  }
  const std::optional<std::string> openapi = inferSchema(request.events);
  if (!openapi) throw errors::eventIsNoJson();
  return {.content = request.type == Type::kJSONSchemaDraft4 ? draft4Of(*openapi) : *openapi};
}

void discover(core::ServiceState& service_state, const SeenEvent& seen, TimePoint now, core::Effects& effects) {
  State& state = static_cast<State&>(service_state);
  const DiscovererResource* const discoverer = state.listenerOn(seen.bus);
  if (discoverer == nullptr) return;
  const auto event = nlohmann::json::parse(seen.json, nullptr, false);
  if (!event.is_object()) return;
  if (event.value("account", "") != state.account() && !discoverer->cross_account) return;

  RegistryResource& registry = state.registries.at(kDiscovered);
  const std::string name = schemaNameOf(event.value("source", ""), event.value("detail-type", ""));
  const auto known = registry.schemas.find(name);
  const bool is_new = known == registry.schemas.end();
  const auto content =
      inferSchema({std::string(seen.json)}, is_new ? std::string_view() : known->second.latest().content);
  if (!content || (!is_new && *content == known->second.latest().content)) return;

  const std::string resource = resourceName(kDiscovered, name);
  SchemaResource& schema = registry.schemas[name];
  if (is_new) {
    schema.name = name;
    schema.arn = state.arnOf("schema/" + resource);
  }
  const std::uint64_t version = schema.add(*content, Type::kOpenApi3, now).number;
  effects.add({.kind = is_new ? EventKind::Create : EventKind::Change,
               .resource = resource,
               .cause = seen.sequence,
               .detail = "version " + std::to_string(version) + ", discovered"});
}

}  // namespace squall::schemas
