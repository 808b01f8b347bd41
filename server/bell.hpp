// server/bell.hpp: what the main thread of a command sleeps on: rung from any thread, by SIGINT or SIGTERM, or by the
// passing of time.
#pragma once

#include <chrono>
#include <optional>

namespace squall::server {

class Bell {
 public:
  using Instant = std::chrono::steady_clock::time_point;

  // Blocks SIGINT and SIGTERM for this thread and all that it starts from now on: they ring the bell.
  Bell();
  ~Bell();
  Bell(const Bell&) = delete;
  Bell& operator=(const Bell&) = delete;

  // From any thread; what rings while nobody sleeps is heard by the next sleeper.
  void ring();
  // Returns when it rang or at `latest`.
  void sleepUntil(Instant latest);
  // SIGINT or SIGTERM, once one came.
  std::optional<int> signal() const { return signal_; }

 private:
  int ring_fd_ = -1;
  int signal_fd_ = -1;
  std::optional<int> signal_;
};

}  // namespace squall::server
