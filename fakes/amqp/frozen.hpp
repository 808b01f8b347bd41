// amqp/frozen.hpp: the AMQP-like broker in a snapshot: core/frozen.hpp. Connections are the application's and not in
// it, but for what they hold, which they hold again after a restore.
#pragma once

#include "amqp/state.hpp"
#include "core/frozen.hpp"

#include <map>
#include <string>

namespace squall::amqp {

struct FrozenBroker final : core::FrozenState {
  std::vector<std::unique_ptr<core::FrozenResource>> resources() const override;
  void save(core::JsonArchive& archive) const override;

  std::map<std::string, core::FrozenCopy<BrokerQueue>> queues;
  std::map<std::string, std::uint64_t> serials;
  core::FrozenCopy<Exchanges> exchanges;
  Holdings held;  // not in a file, which knows no connections
};

const core::SnapshotPort& snapshotPort();

}  // namespace squall::amqp
