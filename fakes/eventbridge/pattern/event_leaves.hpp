// pattern/event_leaves.hpp: an event as the flat list of leaves that patterns are about.
#pragma once

#include "eventbridge/pattern/json_reader.hpp"

#include <squall/eventbridge/pattern.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace squall::eventbridge {

// Which element of which array of the event something is in. Arrays are numbered as they are met.
struct ArrayElement {
  int array = 0;
  int index = 0;
};

// The elements that something is in, one an array.
using Membership = std::vector<ArrayElement>;

struct Leaf {
  std::string name;   // the keys on the way, joined by dots: detail.users.name
  std::string place;  // the same with the elements of arrays: detail.users[1].name
  JsonToken kind = JsonToken::Null;
  std::string text;       // as JSON, but without escapes: "Anna" (with its quotes), 3.0e2, true
  Membership membership;  // a value right in an array is not said to be in an element of that array: it is all there is
};

// The leaves of an event in the order of their names, equal names in the order of the text; duplicate keys all count.
// Only keys that `steps` has are looked into, or keys whose parts between dots it has. Throws JsonMistake when the
// event is no JSON object.
std::vector<Leaf> readLeaves(std::string_view event, const std::vector<std::string>& steps);

// The membership of both together; none when they name different elements of one array.
std::optional<Membership> together(const Membership& so_far, const Membership& more);

// Whether one leaf satisfies one condition. Absent is about a whole event: never here.
bool holds(const ValueCondition& condition, const Leaf& leaf);

}  // namespace squall::eventbridge
