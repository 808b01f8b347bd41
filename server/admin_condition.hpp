// server/admin_condition.hpp: conditions on records, as JSON: of POST /_squall/wait, POST /_squall/journal, and of
// "until" in POST /_squall/clock. docs/SERVER.md lists them.
//
//   {"body_json": {"order": {"id": "o-17"}}, "body_at": {"$.lines[0].sku": "a-1"}}
#pragma once

#include <squall/journal.hpp>

#include <nlohmann/json_fwd.hpp>

#include <array>
#include <optional>
#include <string_view>

namespace squall::server {

inline constexpr std::array<std::string_view, 9> kConditionMembers{
    "operation", "body", "body_contains", "body_json", "body_at", "request", "result", "error", "attempt"};

// All conditions of `json` in one; null when it has none. `kind` is what the records are known to be. Throws AdminError
// that says what is wrong and what to write instead.
Journal::Predicate readConditions(const nlohmann::json& json, std::optional<EventKind> kind);

// Whether `actual` has all that `expected` has: objects may have further members, every element of a list must be found
// in the other, all else is equal.
bool contains(const nlohmann::json& actual, const nlohmann::json& expected);

}  // namespace squall::server
