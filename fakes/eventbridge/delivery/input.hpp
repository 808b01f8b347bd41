// delivery/input.hpp: what a target gets: the event, a constant (Input), a part of the event (InputPath) or a text made
// of parts of it (InputTransformer).
// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html
//
// A template is JSON or lines of text. One that starts with { or [ is JSON:
//
//   {"state": <state>, "text": "<id> is <state>"}     <state> becomes JSON: "running", 3, {"a":1}, [1,2]
//                                                     "<id> ..." has the value's text between the quotes
//
// All others are lines, each a string in quotes, and the quotes are delivered too:
//
//   "<id> is <state>"                                  "i-1 is running"
//
// There an array or object is written without the quotes of its strings: [A,B], {k:v}. A value that is not there is
// the empty string, in quotes where it stands for itself. What comes out and is no JSON is delivered to nobody.
#pragma once

#include <squall/eventbridge/model.gen.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace squall::eventbridge {

// What a template may say about the rule and the event besides the event's own text. Good while it is rendered.
struct InputSource {
  std::string_view event = {};           // the envelope as compact JSON
  std::string_view ingestion_time = {};  // "2030-01-01T00:00:00Z"
  std::string_view rule_arn = {};
  std::string_view rule_name = {};
};

struct Input {
  std::shared_ptr<const std::string> body;  // null: the template makes no JSON of this event
  std::string problem = {};                 // then: what came out, for people
};

// What `target` gets of this event. `whole` is the envelope, shared where the target gets all of it.
Input inputFor(const Target& target, const InputSource& source, const std::shared_ptr<const std::string>& whole);

// PutTargets: throws AWS's ValidationException for a target that has more than one of the three, an Input that is no
// JSON, a path that is none, or a template with a placeholder that nothing defines.
void requireInput(const Target& target);

}  // namespace squall::eventbridge
