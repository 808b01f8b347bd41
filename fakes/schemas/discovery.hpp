// schemas/discovery.hpp: schemas of the events that a bus records. Whoever stands above the services brings the events:
// src/delivery/discovery.
#pragma once

#include "core/operation.hpp"

#include <cstdint>
#include <string_view>

namespace squall::schemas {

// An event that a bus took in.
struct SeenEvent {
  std::string_view bus;
  std::string_view json;       // with its envelope
  std::uint64_t sequence = 0;  // of the record that says so
};

// Makes the event's schema, or a new version of it, when a started discoverer listens on that bus.
void discover(core::ServiceState& state, const SeenEvent& event, TimePoint now, core::Effects& effects);

// "There is a discoverer now": a parcel from here to itself, which nobody delivers.
inline constexpr const char* kDiscoverySender = "schemas.amazonaws.com";

}  // namespace squall::schemas
