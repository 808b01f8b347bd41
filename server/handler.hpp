// server/handler.hpp: where a session takes its requests.
#pragma once

#include "wire/waiting.hpp"

#include <functional>
#include <memory>

namespace squall::server {

// Answers through Respond, before it returns (then the result is null) or later.
using Handler = std::function<std::shared_ptr<wire::Waiting>(const WireRequest&, wire::Respond)>;

}  // namespace squall::server
