// eventbridge/put_events.hpp: the limits of PutEvents that others ask about too.
#pragma once

#include <squall/eventbridge/model.gen.hpp>

#include <cstddef>

namespace squall::eventbridge {

// What an entry counts towards the limit of a request: the bytes of Source, DetailType, Detail and each resource, and
// 14 for a Time.
std::size_t sizeOf(const PutEventsRequestEntry& entry);

// Throws ValidationException in AWS's words, which print every entry, for more than ten.
void checkNumberOfEntries(const PutEventsRequest& request);

}  // namespace squall::eventbridge
