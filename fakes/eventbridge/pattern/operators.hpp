// pattern/operators.hpp: one element of an array of a pattern, read.
#pragma once

#include "eventbridge/pattern/json_reader.hpp"

#include <squall/eventbridge/pattern.hpp>

namespace squall::eventbridge {

// Reads the element whose first token is current: a value, or {"operator": operand}. Throws JsonMistake with AWS's
// text; what is checked in which order, and what has been read by then, decides about text and place.
ValueCondition readCondition(JsonReader& reader);

// {"numeric": [...]}, from the token behind the bracket up to the closing one.
ValueCondition readNumeric(JsonReader& reader);

// {"anything-but": ...}, from the operand to the end of the object.
ValueCondition readAnythingBut(JsonReader& reader);

// A mistake that AWS reports without its place.
inline PlacelessMistake mistakeWithoutPlace(const std::string& message) { return PlacelessMistake(message); }
inline PlacelessMistake numberThatDoesNotCompare(const std::string& number) {
  return PlacelessMistake("Cannot compare number : " + number);
}

// `text` as JSON.
std::string quoted(const std::string& text);

}  // namespace squall::eventbridge
