#include "schemas/state.hpp"

#include "core/arn.hpp"
#include "core/time_text.hpp"
#include "schemas/errors.hpp"
#include "schemas/limits.hpp"

#include <algorithm>

namespace squall::schemas {

std::string SchemaResource::keyOf(std::uint64_t number) {
  std::string digits = std::to_string(number);
  return digits.insert(0, std::string(20 - std::min<std::size_t>(digits.size(), 20), '0'));
}

namespace {

// AWS's dates of schemas have no fraction.
std::string dateOf(TimePoint now) { return core::isoTime(now).substr(0, 19) + "Z"; }

}  // namespace

const SchemaVersion& SchemaResource::add(std::string content, std::string type, TimePoint now) {
  modified = dateOf(now);
  SchemaVersion& version = versions[keyOf(++last_number)];
  version = {.number = last_number, .content = std::move(content), .type = std::move(type), .created = modified};
  return version;
}

State::State(std::string account, std::string region) : account_(std::move(account)), region_(std::move(region)) {
  const std::string name = kDiscovered;
  registries[name] = {.name = name, .arn = arnOf("registry/" + name), .description = {}, .tags = {}, .schemas = {}};
}

std::string State::arnOf(std::string_view resource) const {
  return core::toString({.partition = std::string(core::partitionOf(region_)),
                         .service = "schemas",
                         .region = region_,
                         .account = account_,
                         .resource = std::string(resource)});
}

const DiscovererResource* State::listenerOn(std::string_view bus) const {
  for (const auto& [id, discoverer] : discoverers) {
    if (discoverer.bus == bus) return discoverer.is_started ? &discoverer : nullptr;
  }
  return nullptr;
}

std::string resourceName(const std::string& registry, const std::string& schema) { return registry + "/" + schema; }

RegistryResource& findRegistry(Call& call, const std::string& name) {
  call.resource = name;
  const auto found = call.state.registries.find(name);
  if (found == call.state.registries.end()) throw errors::registryDoesNotExist(name);
  return found->second;
}

SchemaResource& findSchema(Call& call, const std::string& registry, const std::string& name) {
  RegistryResource& in = findRegistry(call, registry);
  call.resource = resourceName(registry, name);
  const auto found = in.schemas.find(name);
  if (found == in.schemas.end()) throw errors::schemaDoesNotExist(name);
  return found->second;
}

const SchemaVersion& findVersion(const SchemaResource& schema, const std::optional<std::string>& version) {
  if (!version) return schema.latest();
  for (const auto& [key, each] : schema.versions) {
    if (std::to_string(each.number) == *version) return each;
  }
  throw errors::versionDoesNotExist(schema.name, *version);
}

DiscovererResource& findDiscoverer(Call& call, const std::string& id) {
  call.resource = id;
  const auto found = call.state.discoverers.find(id);
  if (found == call.state.discoverers.end()) throw errors::discovererDoesNotExist(id);
  return found->second;
}

std::size_t pageSize(const std::optional<std::int32_t>& limit) {
  const int size = limit.value_or(limits::kPageSize);
  if (size < 1 || size > limits::kPageSize) throw errors::invalidLimit();
  return static_cast<std::size_t>(size);
}

}  // namespace squall::schemas
