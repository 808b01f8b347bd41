// schemas/state.hpp: all that EventBridge Schemas remembers in one region of one account: registries with their schemas
// and these with their versions, and the discoverers of event buses.
//
// Only touched under the Cloud's lock. References stay good until the thing is deleted.
#pragma once

#include "core/operation.hpp"

#include <squall/schemas/model.gen.hpp>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace squall::schemas {

class State;
using Call = core::ServiceCall<State>;

// Where schemas of recorded events go; it is always there.
inline constexpr const char* kDiscovered = "discovered-schemas";

struct SchemaVersion {
  std::uint64_t number = 0;  // from 1; never given again
  std::string content;       // as it was sent, byte for byte
  std::string type;
  std::string created;  // "2030-01-01T00:00:00Z"
};

struct SchemaResource {
  std::string name;
  std::string arn;
  std::optional<std::string> description;
  std::string client_token;  // of the last update; empty: none
  std::string modified;
  std::uint64_t last_number = 0;
  std::map<std::string, std::string> tags;
  std::map<std::string, SchemaVersion> versions;  // by keyOf(number), so in the order of their numbers; never empty

  static std::string keyOf(std::uint64_t number);
  const SchemaVersion& latest() const { return versions.rbegin()->second; }
  const SchemaVersion& add(std::string content, std::string type, TimePoint now);
};

struct RegistryResource {
  std::string name;
  std::string arn;
  std::optional<std::string> description;
  std::map<std::string, std::string> tags;
  std::map<std::string, SchemaResource> schemas;
};

struct DiscovererResource {
  std::string id;
  std::string arn;
  std::optional<std::string> description;
  std::string source_arn;
  std::string bus;  // the name in it
  bool cross_account = true;
  bool is_started = true;
  std::map<std::string, std::string> tags;
};

class State final : public core::ServiceState {
 public:
  State(std::string account, std::string region);

  const std::string& account() const { return account_; }
  // "arn:aws:schemas:us-east-1:000000000000:registry/orders".
  std::string arnOf(std::string_view resource) const;

  // By name, and discoverers by id.
  std::map<std::string, RegistryResource> registries;
  std::map<std::string, DiscovererResource> discoverers;

  // The started discoverer of a bus; null: none.
  const DiscovererResource* listenerOn(std::string_view bus) const;

  // Snapshots have copies, so nothing is shared with them.
  std::shared_ptr<const core::FrozenState> look() const override;
  void restore(const core::FrozenState& frozen, Duration later) override;

 private:
  std::string account_;
  std::string region_;
};

// "registry/schema", as the journal names it.
std::string resourceName(const std::string& registry, const std::string& schema);

// "Find" of the handlers: throws NotFoundException; the journal learns what the call is about.
RegistryResource& findRegistry(Call& call, const std::string& name);
SchemaResource& findSchema(Call& call, const std::string& registry, const std::string& name);
// The latest one without a version.
const SchemaVersion& findVersion(const SchemaResource& schema, const std::optional<std::string>& version);
DiscovererResource& findDiscoverer(Call& call, const std::string& id);

// Every list's page size and place.
std::size_t pageSize(const std::optional<std::int32_t>& limit);

}  // namespace squall::schemas
