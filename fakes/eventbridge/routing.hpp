// eventbridge/routing.hpp: an event arrives at a bus: which rules match it, and whom they call.
//
// Everything that puts an event on a bus comes through here: PutEvents, PutPartnerEvents, replays, a bus that is the
// target of another bus's rule.
#pragma once

#include "eventbridge/state.hpp"

#include <cstdint>

namespace squall::eventbridge {

// Where an event goes.
struct Route {
  std::string bus;                          // its name
  const List<std::string>* only = nullptr;  // replays: ARNs of the rules that may match; null or empty: all
  bool is_open = true;                      // partners: false while the event source is not active
  std::uint64_t cause = 0;                  // of the event's Publish record; 0: the call
};

// Records the event (Publish), each rule of the bus that matches it (Match, caused by the Publish), and hands each
// target of such a rule to the Delivery. A Drop says that no rule matched, or that there is no such bus.
void route(State& state, const EventPtr& event, const Route& route, TimePoint now, core::Effects& effects);

// The same for one rule whose time has come: no pattern is asked. Publish and Match are recorded alike.
void fireRule(State& state, const RuleResource& rule, const EventPtr& event, TimePoint due, TimePoint now,
              core::Effects& effects);

}  // namespace squall::eventbridge
