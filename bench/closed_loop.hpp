// bench/closed_loop.hpp: connections that each send their next request when the last one was answered.
#pragma once

#include "bench/http_client.hpp"
#include "bench/sdk_requests.hpp"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace squall::bench {

// What one connection asks for, over and over.
class Workload {
 public:
  virtual ~Workload() = default;
  // The next request; valid until the next call.
  virtual std::string_view next() = 0;
  // Looks at its answer; throws std::runtime_error when that is not what it must be.
  virtual void check(const Answer& answer) = 0;
};

// SendMessage of a 1 KiB body; each answer has a MessageId.
std::unique_ptr<Workload> sendWorkload(const SdkRequests& requests, std::string_view queue_url);
// SendMessage, ReceiveMessage of one message, DeleteMessage with its handle.
std::unique_ptr<Workload> cycleWorkload(const SdkRequests& requests, std::string_view queue_url);

struct RoundResult {
  std::uint64_t requests = 0;
  double seconds = 0;
  double p50_us = 0;
  double p99_us = 0;
  double requestsPerSecond() const { return static_cast<double>(requests) / seconds; }
};

class ClosedLoop {
 public:
  using MakeWorkload = std::function<std::unique_ptr<Workload>()>;

  ClosedLoop(const Endpoint& endpoint, std::size_t connections, const MakeWorkload& make);
  ~ClosedLoop();
  ClosedLoop(const ClosedLoop&) = delete;
  ClosedLoop& operator=(const ClosedLoop&) = delete;

  // Runs for so long, then waits for the last answers. Only what was answered within the time counts.
  RoundResult run(std::chrono::nanoseconds duration);

 private:
  struct Lane {
    HttpClient client;
    std::unique_ptr<Workload> workload;
    std::chrono::steady_clock::time_point sent{};
  };
  void start(Lane& lane);

  int poller_ = -1;
  std::vector<Lane> lanes_;
  std::vector<std::uint32_t> latencies_ns_;
};

}  // namespace squall::bench
