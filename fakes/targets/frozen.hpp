// targets/frozen.hpp: deliveries on their way in a snapshot: core/frozen.hpp.
#pragma once

#include "core/frozen.hpp"
#include "targets/state.hpp"

#include <map>
#include <memory>
#include <vector>

namespace squall::targets {

struct FrozenTargets final : core::FrozenState {
  std::vector<std::unique_ptr<core::FrozenResource>> resources() const override;
  void save(core::JsonArchive& archive) const override;

  std::map<std::int64_t, Delivery> deliveries;
  std::int64_t last_number = 0;
};

const core::SnapshotPort& snapshotPort();

}  // namespace squall::targets
