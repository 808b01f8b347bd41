// server/admin_awaited.hpp: what a request waits for, as JSON: of POST /_squall/wait, and of "until" in /_squall/clock.
#pragma once

#include "core/spelling.hpp"

#include <squall/wait.hpp>

#include <nlohmann/json_fwd.hpp>

#include <span>
#include <string>
#include <string_view>

namespace squall::server {

struct Awaited {
  EventKind kind = EventKind::Call;
  WaitOptions options;
};

// What readAwaited knows: kind, times, on, since, ..., and the conditions of admin_condition.hpp.
std::span<const std::string_view> awaitedMembers();

// Throws AdminError that says what is wrong and what to write instead.
EventKind requireKind(const std::string& name);
Awaited readAwaited(const nlohmann::json& json);
std::string readResource(const nlohmann::json& json);              // "on", or "resource"; empty: any
std::string textAt(const nlohmann::json& json, const char* name);  // empty when it is not there
std::uint64_t numberAt(const nlohmann::json& json, const char* name, std::uint64_t otherwise);
// A span of real time, at most ten minutes.
std::chrono::milliseconds readPatience(const nlohmann::json& json, const char* member,
                                       std::chrono::milliseconds otherwise);
// A string or a number as text; empty for anything else.
std::string textOf(const nlohmann::json& value);

}  // namespace squall::server
