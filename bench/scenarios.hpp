// bench/scenarios.hpp: whole chaos scenarios over HTTP, one after the other, by one client that stays on one server
// that stays: what is left of a run when no process has to start.
#pragma once

#include "bench/http_client.hpp"

#include <chrono>
#include <cstddef>

namespace squall::bench {

struct ScenariosResult {
  std::size_t scenarios = 0;
  double seconds = 0;
  double requests_a_scenario = 0;  // the developer endpoints' among them
};
// Each: reset, the queues orders and orders-dlq, three rules with a seed of its own (one poisoned order, deliveries
// that come twice, deletes whose answer is lost), `messages` orders, a consumer that deletes what it can read until
// nothing comes any more, the decision log, and the checks, which must pass. The server's clock must be manual: 90
// virtual seconds pass before the poisoned order is in orders-dlq. Throws std::runtime_error when a scenario goes
// another way.
ScenariosResult runScenarios(const Endpoint& endpoint, std::size_t messages, std::chrono::nanoseconds duration);

}  // namespace squall::bench
