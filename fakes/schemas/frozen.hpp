// schemas/frozen.hpp: registries, schemas and discoverers in a snapshot: core/frozen.hpp.
#pragma once

#include "core/frozen.hpp"
#include "schemas/state.hpp"

#include <map>
#include <string>

namespace squall::schemas {

struct FrozenSchemas final : core::FrozenState {
  std::vector<std::unique_ptr<core::FrozenResource>> resources() const override;
  void save(core::JsonArchive& archive) const override;

  std::map<std::string, RegistryResource> registries;
  std::map<std::string, DiscovererResource> discoverers;
};

const core::SnapshotPort& snapshotPort();

}  // namespace squall::schemas
