// server/listener.hpp: the listening socket, the sessions it accepted, and the threads that serve them.
#pragma once

#include "server/handler.hpp"
#include "server/reactor.hpp"
#include "server/traffic.hpp"

#include <squall/server.hpp>

#include <cstdint>
#include <memory>
#include <string>

namespace squall::server {

class Listener : public Reactor {
 public:
  // Binds and listens. Throws std::system_error.
  Listener(const ServerOptions& options, Traffic& traffic);
  // Stops at once when stop() was not called.
  ~Listener() override;

  // The address in use, for a URL: "127.0.0.1", "[::1]"; the loopback address when it listens on every network.
  std::string host() const;
  std::uint16_t port() const;

  // Starts the threads; from now on connections are served.
  void start(Handler handler);
  // The ladder: no more connections; waits end; requests are finished; after the stop timeout what is left is closed.
  void stop();

  void post(std::function<void()> task) override;
  Timer callAfter(std::chrono::nanoseconds delay, std::function<void()> task) override;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace squall::server
