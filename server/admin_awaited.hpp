// server/admin_awaited.hpp: what a request waits for, as JSON: of POST /_squall/wait, and of "until" in /_squall/clock.
#pragma once

#include "core/spelling.hpp"

#include <squall/wait.hpp>

#include <nlohmann/json_fwd.hpp>

#include <array>
#include <string>
#include <string_view>

namespace squall::server {

struct Awaited {
  EventKind kind = EventKind::Call;
  WaitOptions options;
};

inline constexpr std::array<std::string_view, 7> kAwaitedMembers{"kind",    "times",      "on",           "since",
                                                                 "service", "message_id", "body_contains"};

// Throws AdminError that says what is wrong and what to write instead.
EventKind requireKind(const std::string& name);
Awaited readAwaited(const nlohmann::json& json);
// A span of real time, at most ten minutes.
std::chrono::milliseconds readPatience(const nlohmann::json& json, const char* member,
                                       std::chrono::milliseconds otherwise);
// A string or a number as text; empty for anything else.
std::string textOf(const nlohmann::json& value);

}  // namespace squall::server
