// The composition root: the one file that names every service.
#include <squall/cloud.hpp>

#include "amqp/service.hpp"
#include "chaos/engine.hpp"
#include "core/frozen.hpp"
#include "core/wait.hpp"
#include "core/world.hpp"
#include "delivery/courier.hpp"
#include "dynamodb/service.hpp"
#include "dynamodbstreams/service.hpp"
#include "eventbridge/service.hpp"
#include "scheduler/service.hpp"
#include "schemas/service.hpp"
#include "services.hpp"
#include "sqs/service.hpp"
#include "targets/service.hpp"

#include <squall/dynamodb.hpp>
#include <squall/eventbridge.hpp>
#include <squall/sqs.hpp>

#include <map>
#include <mutex>

namespace squall {

const std::vector<const core::Service*>& allServices() {
  static const std::vector<const core::Service*> services{&sqs::service(),       &eventbridge::service(),
                                                          &dynamodb::service(),  &dynamodbstreams::service(),
                                                          &scheduler::service(), &schemas::service()};
  return services;
}

namespace {

// The broker for <squall/queue.hpp> and the delivery of events are no services of AWS and speak no protocol of the
// wire, so nobody who ranges over AWS's services meets them.
std::vector<const core::Service*> servicesOfACloud() {
  std::vector<const core::Service*> services = allServices();
  services.push_back(&amqp::service());
  services.push_back(&targets::service());
  return services;
}

}  // namespace

struct Cloud::Impl {
  explicit Impl(CloudOptions options)
      : world(std::move(options), servicesOfACloud()), chaos(std::make_shared<chaos::Engine>(world)) {
    world.interference = chaos.engine().get();
    world.courier = courier;
  }
  ~Impl() {
    courier->close();
    world.courier = nullptr;
    world.interference = nullptr;
  }
  Impl(const Impl&) = delete;
  Impl& operator=(const Impl&) = delete;

  core::World world;
  Chaos chaos;
  std::shared_ptr<delivery::Courier> courier =
      std::make_shared<delivery::Courier>(world, delivery::Courier::Services{.targets = &targets::service(),
                                                                             .queues = &sqs::service(),
                                                                             .buses = &eventbridge::service(),
                                                                             .schemas = &schemas::service()});
  std::mutex mutex;  // guards the maps alone
  std::map<std::string, Sqs> sqs;
  std::map<std::string, EventBridge> event_bridges;
};

Cloud::Cloud(CloudOptions options) : impl_(std::make_unique<Impl>(std::move(options))) {}
Cloud::~Cloud() = default;

const CloudOptions& Cloud::options() const { return impl_->world.options(); }
Clock& Cloud::clock() { return impl_->world.clock(); }
Journal& Cloud::journal() { return impl_->world.journal(); }
const Journal& Cloud::journal() const { return impl_->world.journal(); }
core::World& Cloud::world() const { return impl_->world; }

Chaos& Cloud::chaos() { return impl_->chaos; }

void configure(Cloud& cloud, const DynamodbOptions& options) {
  core::World& world = cloud.world();
  const std::lock_guard lock(world.mutex);
  const core::Service& service = dynamodb::service();
  world.choices[std::string(service.model->name)] = std::make_shared<const DynamodbOptions>(options);
  for (auto& [key, region] : world.regions()) {
    if (key.first == &service) dynamodb::configure(*region.state, options);
  }
}

Sqs& Cloud::sqs() { return sqs(options().region); }

Sqs& Cloud::sqs(const std::string& region) {
  const std::lock_guard lock(impl_->mutex);
  return impl_->sqs.try_emplace(region, impl_->world, region).first->second;
}

EventBridge& Cloud::eventBridge() { return eventBridge(options().region); }

EventBridge& Cloud::eventBridge(const std::string& region) {
  const std::lock_guard lock(impl_->mutex);
  return impl_->event_bridges.try_emplace(region, impl_->world, region).first->second;
}

WaitResult Cloud::waitForEvent(EventKind kind, const WaitOptions& options) {
  return core::waitForEvent(journal(), clock(), kind, options);
}

WaitResult Cloud::expectNoEvent(EventKind kind, Duration span, const WaitOptions& options) {
  return core::expectNoEvent(journal(), clock(), kind, span, options);
}

WaitResult Cloud::advanceUntil(EventKind kind, const WaitOptions& options, Duration limit) {
  return core::advanceUntil(journal(), clock(), kind, options, limit);
}

Snapshot Cloud::snapshot() { return Snapshot(core::freeze(impl_->world)); }

Diff Cloud::diff(const Snapshot& before) { return core::diffSince(impl_->world, before.frozen()); }

void Cloud::restore(const Snapshot& snapshot) {
  core::restore(impl_->world, *snapshot.frozen());
  for (const auto& region : snapshot.frozen()->regions) {
    if (region.service == &schemas::service()) impl_->courier->bringEvents();
  }
}

Snapshot Snapshot::fromJson(std::string_view text) { return Snapshot(core::frozenFromJson(text, servicesOfACloud())); }

void Cloud::reset() { impl_->world.reset(); }

}  // namespace squall
