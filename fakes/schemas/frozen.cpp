// Registries and discoverers as a snapshot tells of them and keeps them, and what is in its file. The dates of schemas
// are texts that AWS shows, and no instants: a restore leaves them as they were.
#include "schemas/frozen.hpp"

#include "core/json_archive.hpp"

#include <optional>
#include <utility>

namespace squall::schemas {

using core::JsonArchive;
using Fields = std::vector<core::FrozenField>;
using Text = std::optional<std::string>;

namespace {

void add(Fields& fields, const char* name, const Text& text) {
  if (text) fields.push_back({.name = name, .text = *text});
}

void addTags(Fields& fields, const std::map<std::string, std::string>& tags) {
  for (const auto& [key, value] : tags) fields.push_back({.name = "tag " + key, .text = value});
}

core::FrozenEntry entryOf(const SchemaResource& schema) {
  core::FrozenEntry entry{.noun = "schema", .key = schema.name};
  add(entry.fields, "description", schema.description);
  for (const auto& [key, version] : schema.versions)
    entry.fields.push_back({.name = "version " + std::to_string(version.number), .text = version.content});
  addTags(entry.fields, schema.tags);
  return entry;
}

class RegistryView final : public core::FrozenResource {
 public:
  explicit RegistryView(const RegistryResource& registry) : registry_(registry) {}

  std::string_view noun() const override { return "schema registry"; }
  std::string_view name() const override { return registry_.name; }
  const void* identity() const override { return &registry_; }
  Fields fields() const override {
    Fields fields;
    add(fields, "description", registry_.description);
    addTags(fields, registry_.tags);
    return fields;
  }
  void forEachEntry(TimePoint /*origin*/, const std::function<void(core::FrozenEntry)>& visit) const override {
    for (const auto& [name, schema] : registry_.schemas) visit(entryOf(schema));
  }

 private:
  const RegistryResource& registry_;
};

class DiscovererView final : public core::FrozenResource {
 public:
  explicit DiscovererView(const DiscovererResource& discoverer) : discoverer_(discoverer) {}

  std::string_view noun() const override { return "discoverer"; }
  std::string_view name() const override { return discoverer_.id; }
  const void* identity() const override { return &discoverer_; }
  Fields fields() const override {
    Fields fields{{.name = "state", .text = discoverer_.is_started ? "STARTED" : "STOPPED"},
                  {.name = "cross account", .text = discoverer_.cross_account ? "true" : "false"}};
    add(fields, "description", discoverer_.description);
    addTags(fields, discoverer_.tags);
    return fields;
  }
  void forEachEntry(TimePoint /*origin*/, const std::function<void(core::FrozenEntry)>& /*visit*/) const override {}

 private:
  const DiscovererResource& discoverer_;
};

}  // namespace

static void describe(JsonArchive& archive, SchemaVersion& version) {
  archive.member("number", version.number);
  archive.member("content", version.content);
  archive.member("type", version.type);
  archive.member("created", version.created);
}

static void describe(JsonArchive& archive, SchemaResource& schema) {
  archive.member("arn", schema.arn);
  archive.member("description", schema.description, Text());
  archive.member("client_token", schema.client_token, std::string());
  archive.member("modified", schema.modified);
  archive.member("last_number", schema.last_number);
  archive.member("tags", schema.tags);
  archive.member("versions", schema.versions);
}

static void describe(JsonArchive& archive, RegistryResource& registry) {
  archive.member("arn", registry.arn);
  archive.member("description", registry.description, Text());
  archive.member("tags", registry.tags);
  archive.member("schemas", registry.schemas);
}

static void describe(JsonArchive& archive, DiscovererResource& discoverer) {
  archive.member("arn", discoverer.arn);
  archive.member("description", discoverer.description, Text());
  archive.member("source_arn", discoverer.source_arn);
  archive.member("bus", discoverer.bus);
  archive.member("cross_account", discoverer.cross_account);
  archive.member("started", discoverer.is_started);
  archive.member("tags", discoverer.tags);
}

namespace {

std::shared_ptr<const core::FrozenState> load(JsonArchive& archive, const std::string& /*account*/,
                                              const std::string& /*region*/) {
  auto frozen = std::make_shared<FrozenSchemas>();
  archive.member("registries", frozen->registries);
  archive.member("discoverers", frozen->discoverers);
  if (!frozen->registries.contains(kDiscovered))
    archive.fail("there is no registry '" + std::string(kDiscovered) + "'");
  for (auto& [name, registry] : frozen->registries) {
    registry.name = name;
    for (auto& [schema_name, schema] : registry.schemas) {
      schema.name = schema_name;
      if (schema.versions.empty()) archive.fail("schema '" + schema_name + "' has no version");
    }
  }
  for (auto& [id, discoverer] : frozen->discoverers) discoverer.id = id;
  return frozen;
}

}  // namespace

// By noun and name, as everywhere.
std::vector<std::unique_ptr<core::FrozenResource>> FrozenSchemas::resources() const {
  std::vector<std::unique_ptr<core::FrozenResource>> views;
  for (const auto& [id, discoverer] : discoverers) views.push_back(std::make_unique<DiscovererView>(discoverer));
  for (const auto& [name, registry] : registries) views.push_back(std::make_unique<RegistryView>(registry));
  return views;
}

void FrozenSchemas::save(JsonArchive& archive) const {
  std::map<std::string, RegistryResource> all_registries = registries;
  std::map<std::string, DiscovererResource> all_discoverers = discoverers;
  archive.member("registries", all_registries);
  archive.member("discoverers", all_discoverers);
}

std::shared_ptr<const core::FrozenState> State::look() const {
  auto frozen = std::make_shared<FrozenSchemas>();
  frozen->registries = registries;
  frozen->discoverers = discoverers;
  return frozen;
}

void State::restore(const core::FrozenState& state, Duration /*later*/) {
  const auto& frozen = static_cast<const FrozenSchemas&>(state);
  registries = frozen.registries;
  discoverers = frozen.discoverers;
}

const core::SnapshotPort& snapshotPort() {
  static const core::SnapshotPort kPort{.load = load};
  return kPort;
}

}  // namespace squall::schemas
