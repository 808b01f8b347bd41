// scheduler/frozen.hpp: EventBridge Scheduler in a snapshot: core/frozen.hpp.
#pragma once

#include "core/frozen.hpp"
#include "scheduler/state.hpp"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace squall::scheduler {

struct FrozenScheduler final : core::FrozenState {
  std::vector<std::unique_ptr<core::FrozenResource>> resources() const override;
  void save(core::JsonArchive& archive) const override;

  std::map<std::string, GroupResource> groups;
  std::map<std::string, ScheduleResource> schedules;  // by "group/name"
};

const core::SnapshotPort& snapshotPort();

}  // namespace squall::scheduler
