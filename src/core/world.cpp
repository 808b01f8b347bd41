#include "core/world.hpp"

#include "core/choices.hpp"
#include "core/clock_impl.hpp"
#include "core/contract.hpp"
#include "core/dispatch.hpp"
#include "core/interference.hpp"
#include "core/picture.hpp"
#include "core/state_of.hpp"
#include "core/turn.hpp"

#include <algorithm>
#include <stdexcept>

namespace squall::core {

const std::string& accountOf(const World& world) { return world.options().account; }

const void* choiceOf(const World& world, std::string_view service) {
  const auto found = world.choices.find(service);
  return found == world.choices.end() ? nullptr : found->second.get();
}

TimePoint nowOf(const World& world) { return world.clock().now(); }

// A World is never made const; make_state gets it so lest it changes something while a state is being made.
ServiceState& stateOf(const World& world, const Service& service, const std::string& region) {
  return *const_cast<World&>(world).region(service, region).state;
}

namespace {

CloudOptions checked(CloudOptions options) {
  const bool digits =
      std::all_of(options.account.begin(), options.account.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (options.account.size() != 12 || !digits) {
    throw std::logic_error("squall::Cloud: an account is 12 digits, e.g. 000000000000; this is '" + options.account +
                           "'");
  }
  if (options.region.empty()) throw std::logic_error("squall::Cloud: the region is empty; e.g. us-east-1");
  return options;
}

}  // namespace

World::World(CloudOptions options, std::vector<const Service*> services)
    : workers(options.max_hold),
      ids(options.seed),
      options_(checked(std::move(options))),
      local_origin_{.account = options_.account,
                    .region = options_.region,
                    .endpoint = options_.endpoint,
                    .client = std::make_shared<const Client>(Client{.access_key = options_.account,
                                                                    .user_agent = "squall",
                                                                    .connection = std::string(contract::kInProcess)})},
      clock_(
          {.mode = options_.clock, .epoch = options_.epoch, .scale = options_.clock_scale, .settle = options_.settle}),
      journal_(options_.journal),
      services_(std::move(services)) {
  Clock::Impl& clock = clock_.impl();
  clock.stall_after = options_.stall_after;
  clock.is_anybody_at_work = [this] { return workers.anyAtWork(); };
  clock.lapse_owners = [this] {
    for (const Workers::InFlight& message : workers.takeExpired()) {
      clock_.impl().reportExpired({.name = "in flight",
                                   .owner = message.owner,
                                   .what = "message " + message.message_id + " of " + message.resource});
    }
  };
  clock.describe = [this] { return draw(pictureOf(*this)); };
  clock.is_stalled = [this] { return !workers.anyUnblocked() && !pictureOf(*this).stall.empty(); };
}

World::~World() = default;

const Service& World::service(const model::ServiceModel& model) const {
  for (const Service* service : services_) {
    if (service->model == &model) return *service;
  }
  throw std::logic_error("squall::Cloud: built without the service " + std::string(model.name));
}

World::Region& World::region(const Service& service, const std::string& region) {
  Region& found = regions_[{&service, region}];
  if (!found.state) found.state = service.make_state(*this, region);
  return found;
}

ServiceState* World::stateIfAny(const Service& service, const std::string& region) {
  const auto found = regions_.find({&service, region});
  return found == regions_.end() ? nullptr : found->second.state.get();
}

std::vector<std::string> World::regionsOf(const Service& service) const {
  std::vector<std::string> names;
  for (const auto& [key, region] : regions_) {
    if (key.first == &service) names.push_back(key.second);
  }
  return names;
}

void World::reset() {
  releaseAll(*this);
  forgetAll();
  if (redo != nullptr) Turn(*this).changedOtherwise();
}

void World::forgetAll() {
  const std::lock_guard lock(mutex);
  ++generation;
  for (auto& [key, region] : regions_) {
    if (region.armed_for) clock_.cancel(region.timer);
  }
  regions_.clear();
  workers.clear();
  ids = Ids(options_.seed);
  moved_by = Duration::zero();
  if (interference != nullptr) interference->reset();
  journal_.clear();
}

}  // namespace squall::core
