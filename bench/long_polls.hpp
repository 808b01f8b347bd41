// bench/long_polls.hpp: how fast a parked receive wakes, and what parked receives cost.
#pragma once

#include "bench/http_client.hpp"

#include <chrono>
#include <cstddef>
#include <functional>

namespace squall::bench {

struct WakeUpResult {
  std::size_t samples = 0;
  double p50_us = 0;
  double p99_us = 0;
  double max_us = 0;
};
// One connection is parked in ReceiveMessage(WaitTimeSeconds=20); another sends. A sample is the time from before the
// send leaves until the received message is there, so it includes the whole SendMessage call.
WakeUpResult measureWakeUps(const Endpoint& endpoint, std::size_t samples);

struct PollersResult {
  double seconds = 0;
  std::size_t polls_answered = 0;
  double server_cpu_percent = 0;  // of one core
};
// So many connections poll an empty queue with WaitTimeSeconds=20 and poll again when they were answered. The CPU time
// counts from when all of them wait.
PollersResult keepPolling(const Endpoint& endpoint, std::size_t connections, std::chrono::nanoseconds duration,
                          const std::function<std::chrono::nanoseconds()>& server_cpu_time);

}  // namespace squall::bench
