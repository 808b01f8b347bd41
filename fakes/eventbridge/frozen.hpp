// eventbridge/frozen.hpp: EventBridge in a snapshot: core/frozen.hpp.
//
// What a client has made is copied; the events that archives hold are shared.
#pragma once

#include "core/frozen.hpp"
#include "eventbridge/state.hpp"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace squall::eventbridge {

struct FrozenEventBridge final : core::FrozenState {
  std::vector<std::unique_ptr<core::FrozenResource>> resources() const override;
  void save(core::JsonArchive& archive) const override;

  std::map<std::string, BusSettings> buses;
  std::map<std::string, ArchiveResource> archives;
  std::map<std::string, ReplayResource> replays;
  std::map<std::string, ConnectionResource> connections;
  std::map<std::string, ApiDestinationResource> api_destinations;
  std::map<std::string, EndpointResource> endpoints;
  std::map<std::string, PartnerSourceResource> partner_sources;
};

const core::SnapshotPort& snapshotPort();

}  // namespace squall::eventbridge
