// squall/mock_event.hpp: events made up from a schema, for tests that need one that is right and do not care which.
//
//   const std::string event = squall::mockEvent(schema);                               // the same in every run
//   const std::string other = squall::mockEvent(schema, {.seed = 2, .required_only = true});
//   const std::string paid  = squall::mockEvent(schema, {.overrides = {{"$.detail.total", "7"}}});
//
// A schema is JSON: JSON Schema Draft 4, or OpenAPI 3 as EventBridge's schema registry has it, where the event is the
// component `AWSEvent` unless MockOptions names another; or what DescribeSchema or ExportSchema answered, with such a
// text as its Content. A registry's schema names the source and the detail-type of its events, and they get these. $ref
// within the document, allOf (all of them), oneOf and anyOf (one by the seed), enum, const, default, example, types,
// formats and bounds are followed. `pattern` is not: where a text has one and no enum, default or example, give it by
// an override.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace squall {

struct MockOptions {
  std::uint64_t seed = 1;
  bool required_only = false;  // leave out what the schema does not require
  // Places in the event and what stands there instead, as JSON: {"$.detail.order.id", "\"o-1\""}. A place that the
  // event does not have is made; names with dots cannot be named.
  std::map<std::string, std::string> overrides = {};
  std::string schema = {};  // OpenAPI: the component to make; empty: AWSEvent, or the only one
};

// The event as compact JSON, members in the schema's order. Throws std::invalid_argument, which says where the schema
// is wrong (no JSON, a $ref to nothing, a schema that contains itself and requires it) or which override is none.
std::string mockEvent(std::string_view schema, const MockOptions& options = {});

}  // namespace squall
