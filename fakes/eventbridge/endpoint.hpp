// eventbridge/endpoint.hpp: global endpoints: one name for two event buses in two regions.
// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-global-endpoints.html
#pragma once

#include <squall/clock.hpp>
#include <squall/eventbridge/model.gen.hpp>

#include <optional>
#include <string>

namespace squall::eventbridge {

struct EndpointResource {
  std::string name;
  std::string arn;
  std::string id;  // "abcde1234f.xyz": a part of its URL, and PutEvents' EndpointId
  std::optional<std::string> description;
  RoutingConfig routing;
  std::optional<ReplicationConfig> replication;
  List<EndpointEventBus> event_buses;
  std::optional<std::string> role_arn;
  std::string state;  // CREATING or UPDATING, for a moment
  TimePoint state_since;
  TimePoint created;
  TimePoint modified;

  std::string url() const { return "https://" + id + ".endpoint.events.amazonaws.com"; }
  std::string stateAt(TimePoint now) const;
};

}  // namespace squall::eventbridge
