#include <squall/server.hpp>

#include "core/parcel.hpp"
#include "core/world.hpp"
#include "server/admin.hpp"
#include "server/clock_driver.hpp"
#include "server/compactor.hpp"
#include "server/listener.hpp"
#include "server/outgoing_http.hpp"
#include "server/realm.hpp"
#include "server/skip_driver.hpp"
#include "server/traffic.hpp"
#include "wire/gateway.hpp"

#include <squall/dynamodb.hpp>

#include <mutex>

namespace squall {

// In this order, since each uses what is above it; they go in the reverse order.
struct Server::Impl {
  Impl(const std::vector<Cloud*>& clouds, const ServerOptions& options)
      : targets(options.targets),
        data(options.data),
        dynamodb(options.dynamodb),
        realm(clouds),
        listener(options, traffic),
        gateway({.verify_secret = options.verify_signatures,
                 .endpoint = endpoint(),
                 .longest_park = options.longest_park,
                 .single_consumer = options.single_consumer,
                 .after_window = afterWindow(options)},
                realm),
        admin(realm, listener, traffic, gateway),
        warn(warningsOf(options)) {}

  // Where to say what a user should know; null when nobody listens.
  static std::function<void(const std::string&)> warningsOf(const ServerOptions& options) {
    if (!options.log || options.log_level > LogLevel::Warning) return {};
    return [log = options.log](const std::string& text) { log(LogLevel::Warning, text); };
  }

  // One window is open at a time, so one timer is enough.
  wire::Turnstile::AfterWindow afterWindow(const ServerOptions& options) {
    if (!options.serialize) return {};
    return [this, window = *options.serialize](std::function<void()> let_in) {
      const std::lock_guard lock(mutex);
      window_timer = listener.callAfter(window, std::move(let_in));
    };
  }

  std::string endpoint() const { return "http://" + listener.host() + ":" + std::to_string(listener.port()); }

  void start() {
    realm.onCloud([this](Cloud& cloud) {
      if (dynamodb) configure(cloud, *dynamodb);
      if (data != nullptr) data->keep(cloud);
      drive(cloud.clock());
      connect(cloud.world());
    });
    if (data != nullptr) {
      for (const std::string& account : data->accounts()) realm.cloud(account);
      compactor = std::make_unique<server::Compactor>(*data);
    }
    listener.start([this](const WireRequest& request, wire::Respond respond) {
      return admin.owns(request) ? admin.handle(request, std::move(respond))
                                 : gateway.handle(request, std::move(respond));
    });
  }

  void drive(Clock& clock) {
    auto driver = server::ClockDriver::start(clock, listener);
    auto skipper = server::SkipDriver::start(clock, listener, traffic, warn);
    const std::lock_guard lock(mutex);
    if (driver) drivers.push_back(std::move(driver));
    if (skipper) skippers.push_back(std::move(skipper));
  }

  // What a service of this account sends to another account, or to an HTTP endpoint, gets there.
  void connect(core::World& world) {
    for (const auto& [arn, url] : targets) world.courier->handleOverHttp(arn, url);
    const std::lock_guard lock(world.mutex);
    world.http = http;
    world.neighbour = [this](const std::string& account) -> core::World* {
      Cloud* const cloud = realm.find(account);
      return cloud == nullptr ? nullptr : &cloud->world();
    };
  }

  void disconnect() {
    for (Cloud* cloud : realm.clouds()) {
      const std::lock_guard lock(cloud->world().mutex);
      if (cloud->world().http != http) continue;  // another server's
      cloud->world().http = nullptr;
      cloud->world().neighbour = nullptr;
    }
    http->stop();
    http = nullptr;
  }

  void stop() {
    listener.stop();
    compactor.reset();
    if (http) disconnect();
    const std::lock_guard lock(mutex);
    for (const auto& driver : drivers) driver->stop();
    for (const auto& skipper : skippers) skipper->stop();
    drivers.clear();
    skippers.clear();
    window_timer.reset();
  }

  const std::vector<std::pair<std::string, std::string>> targets;
  DataDirectory* const data;  // null: in memory alone
  const std::optional<DynamodbOptions> dynamodb;
  server::Realm realm;
  std::shared_ptr<server::OutgoingHttp> http = std::make_shared<server::OutgoingHttp>();
  server::Traffic traffic;
  server::Listener listener;
  wire::Gateway gateway;
  server::Admin admin;
  const std::function<void(const std::string&)> warn;
  std::mutex mutex;
  server::Reactor::Timer window_timer;
  std::vector<std::shared_ptr<server::ClockDriver>> drivers;
  std::vector<std::shared_ptr<server::SkipDriver>> skippers;
  std::unique_ptr<server::Compactor> compactor;
};

Server::Server(Cloud& cloud, const ServerOptions& options) : Server(std::vector<Cloud*>{&cloud}, options) {}

Server::Server(const std::vector<Cloud*>& clouds, const ServerOptions& options)
    : impl_(std::make_unique<Impl>(clouds, options)) {
  impl_->start();
}

Server::~Server() { stop(); }

std::string Server::endpoint() const { return impl_->endpoint(); }
std::uint16_t Server::port() const { return impl_->listener.port(); }
void Server::stop() { impl_->stop(); }

}  // namespace squall
