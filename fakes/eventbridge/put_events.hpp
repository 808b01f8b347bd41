// eventbridge/put_events.hpp: what PutEvents and PutPartnerEvents share, and the limits of both.
#pragma once

#include "eventbridge/state.hpp"

#include <cstddef>
#include <string>

namespace squall::eventbridge {

// What an entry counts towards the limit of a request: the bytes of Source, DetailType, Detail and each resource, and
// 14 for a Time.
std::size_t sizeOf(const PutEventsRequestEntry& entry);

// Throws ValidationException in AWS's words, which print every entry, for more than ten.
void checkNumberOfEntries(const PutEventsRequest& request);

// Where an entry goes, and which of the request's entries it is.
struct EntryRoute {
  std::string bus;
  bool is_open = true;  // false: the partner's event source is not active, so the event is dropped
  std::size_t index = 0;
};

// Puts one event. Answers its EventId, or the entry's own failure.
PutEventsResultEntry putEntry(Call& call, const PutEventsRequestEntry& entry, const EntryRoute& where);

}  // namespace squall::eventbridge
