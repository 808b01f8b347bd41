// server/reactor.hpp: what the rest of the server needs of the event loop, so that Asio stays in two sources.
#pragma once

#include <chrono>
#include <functional>
#include <memory>

namespace squall::server {

class Reactor {
 public:
  // A scheduled task is forgotten when its Timer is gone; one that runs at that very moment still ends.
  using Timer = std::shared_ptr<void>;

  virtual ~Reactor() = default;
  // Runs `task` soon on a thread of the server. From any thread.
  virtual void post(std::function<void()> task) = 0;
  // Runs `task` once after `delay` of real time. From any thread.
  [[nodiscard]] virtual Timer callAfter(std::chrono::nanoseconds delay, std::function<void()> task) = 0;
};

}  // namespace squall::server
