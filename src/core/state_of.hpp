// core/state_of.hpp: the state of another service of the same Cloud and region, for a service that has none of its own
// and shows that one's in another form.
//
// Ask in each call and keep no reference: going back to a snapshot puts a new state in the old one's place.
#pragma once

#include "core/operation.hpp"

#include <string>

namespace squall::core {

// Under the World's lock, as handlers are. `world` is the one that make_state was given.
ServiceState& stateOf(const World& world, const Service& service, const std::string& region);

}  // namespace squall::core
