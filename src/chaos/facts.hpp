// chaos/facts.hpp: what one call is about, found out once and kept with the call.
#pragma once

#include "chaos/engine.hpp"

#include <list>
#include <string>
#include <vector>

namespace squall::chaos {

// What happens to the answer on its way, by a fault of the transport layer (transport_faults.cpp).
TransportFault answerFault(const Firing& firing);

struct Engine::Facts : core::CallNotes {
  const core::ChaosPort* port = nullptr;
  const core::ChaosRow* row = nullptr;  // null: the operation is about no messages
  core::Subjects subjects;
  std::string region;
  std::string place;  // region and resource: what names of messages are unique in
  std::string client;
  std::string invocation;
  std::string connection;  // the client's name and the number of its connection: the same in every run
  // One per message; one for the call where it is about none; none for a poll that finds nothing.
  std::vector<Encounter> encounters;
  std::vector<std::string> message_names;  // sending: of the messages to be, by entry
  std::vector<core::Deliveries::Candidate> candidates;
  bool was_served = false;   // arrive() has used them
  bool was_decided = false;  // a receive whose answer was decided on
  bool faults_told = false;
  std::vector<std::pair<std::size_t, Firing>> after_send;      // what entries meet once they are messages
  std::vector<std::size_t> fault_entries;                      // of Intervention::faults, one for one
  std::vector<std::pair<std::size_t, std::string>> published;  // what each taken entry became
  std::list<std::string> texts;                                // what the encounters' views look at

  core::Role role() const { return row != nullptr ? row->role : core::Role::Other; }
};

}  // namespace squall::chaos
