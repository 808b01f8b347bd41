// eventbridge/event.hpp: an event on its way, and the JSON envelope that rules match and targets get.
// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html
#pragma once

#include <squall/clock.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace squall::eventbridge {

// Immutable from the moment it is routed, and shared by all that happens to it.
struct Event {
  std::string id;
  std::string detail_type;
  std::string source;
  std::string account;  // where it was put first; a forwarding bus keeps it
  TimePoint time;       // as the sender said it, or when it was taken in; told to the second
  std::string region;   // like the account
  std::vector<std::string> resources;
  std::string detail;                            // compact JSON of an object
  std::optional<std::string> replay_name = {};   // of the replay that puts it again
  TimePoint ingested = {};                       // when this bus took it in
  int hops = 0;                                  // how many buses forwarded it: AWS forwards once
  std::optional<std::string> trace_header = {};  // X-Amzn-Trace-Id of the call
  std::shared_ptr<const std::string> json = {};  // the envelope, as compact JSON; never null once sealed
};
using EventPtr = std::shared_ptr<const Event>;

// The envelope, members in AWS's order.
std::string envelopeOf(const Event& event);
// Fills in `json` and makes it immutable.
EventPtr seal(Event event);

// The event in an envelope that envelopeOf() wrote; nothing when it is none. What no envelope says stays as it is in a
// new one.
std::optional<Event> eventIn(std::string_view envelope);

// "2030-01-01T00:00:12Z".
std::string eventTime(TimePoint time);

// The JSON object `text` without the white space between its tokens, everything else as it is written; nothing when it
// is no JSON object. Strings, numbers and double members stay what the sender wrote.
std::optional<std::string> compactObject(std::string_view text);

}  // namespace squall::eventbridge
