// sqs/frozen.hpp: SQS in a snapshot: core/frozen.hpp.
#pragma once

#include "core/frozen.hpp"
#include "sqs/state.hpp"

#include <map>
#include <string>

namespace squall::sqs {

struct FrozenSqs final : core::FrozenState {
  std::vector<std::unique_ptr<core::FrozenResource>> resources() const override;
  void save(core::JsonArchive& archive) const override;

  std::map<std::string, FrozenQueue> queues;
  std::map<std::string, std::uint64_t> serials;
  std::map<std::string, TimePoint> deleted;
};

const core::SnapshotPort& snapshotPort();

}  // namespace squall::sqs
