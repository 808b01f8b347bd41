#include <squall/server.hpp>

#include "server/admin.hpp"
#include "server/clock_driver.hpp"
#include "server/listener.hpp"
#include "server/realm.hpp"
#include "wire/gateway.hpp"

#include <mutex>

namespace squall {

// In this order, since each uses what is above it; they go in the reverse order.
struct Server::Impl {
  Impl(const std::vector<Cloud*>& clouds, const ServerOptions& options)
      : realm(clouds),
        listener(options),
        gateway(
            {.verify_secret = options.verify_signatures, .endpoint = endpoint(), .longest_park = options.longest_park},
            realm),
        admin(realm, listener, gateway) {}

  std::string endpoint() const { return "http://" + listener.host() + ":" + std::to_string(listener.port()); }

  void start() {
    realm.onCloud([this](Cloud& cloud) {
      auto driver = server::ClockDriver::start(cloud.clock(), listener);
      const std::lock_guard lock(mutex);
      if (driver) drivers.push_back(std::move(driver));
    });
    listener.start([this](const WireRequest& request, wire::Respond respond) {
      return admin.owns(request) ? admin.handle(request, std::move(respond))
                                 : gateway.handle(request, std::move(respond));
    });
  }

  void stop() {
    listener.stop();
    const std::lock_guard lock(mutex);
    for (const auto& driver : drivers) driver->stop();
    drivers.clear();
  }

  server::Realm realm;
  server::Listener listener;
  wire::Gateway gateway;
  server::Admin admin;
  std::mutex mutex;
  std::vector<std::shared_ptr<server::ClockDriver>> drivers;
};

Server::Server(Cloud& cloud, ServerOptions options) : Server(std::vector<Cloud*>{&cloud}, std::move(options)) {}

Server::Server(const std::vector<Cloud*>& clouds, ServerOptions options)
    : impl_(std::make_unique<Impl>(clouds, options)) {
  impl_->start();
}

Server::~Server() { stop(); }

std::string Server::endpoint() const { return impl_->endpoint(); }
std::uint16_t Server::port() const { return impl_->listener.port(); }
void Server::stop() { impl_->stop(); }

}  // namespace squall
