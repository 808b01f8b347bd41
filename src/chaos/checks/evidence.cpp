// What checks look at, taken from a journal or a whole Cloud.
#include "core/world.hpp"

#include <squall/checks.hpp>

namespace squall::checks {

namespace {

// With the World's lock held.
std::vector<Holding> holdingsOf(core::World& world) {
  std::vector<Holding> all;
  for (const core::Service* service : world.services()) {
    if (service->holdings == nullptr) continue;
    for (const std::string& region : world.regionsOf(*service)) {
      std::vector<core::Held> held;
      if (const core::ServiceState* state = world.stateIfAny(*service, region)) service->holdings(*state, held);
      for (core::Held& one : held) {
        all.push_back({.service = std::string(service->model->name),
                       .region = region,
                       .resource = std::move(one.resource),
                       .message_id = std::move(one.message_id),
                       .state = static_cast<Holding::State>(one.state)});
      }
    }
  }
  return all;
}

static_assert(static_cast<int>(Holding::State::Visible) == static_cast<int>(core::Held::State::Visible) &&
              static_cast<int>(Holding::State::InFlight) == static_cast<int>(core::Held::State::InFlight) &&
              static_cast<int>(Holding::State::Delayed) == static_cast<int>(core::Held::State::Delayed));

}  // namespace

Evidence::Evidence(const Journal& journal) : Evidence(journal.records()) { dropped = journal.droppedCount(); }

Evidence::Evidence(std::vector<RecordPtr> some_records) : records(std::move(some_records)) {
  if (!records.empty()) now = records.back()->virtual_time;
}

Evidence gather(core::World& world) {
  const std::lock_guard lock(world.mutex);  // handlers record under it: records and holdings are of one instant
  Evidence evidence(world.journal());
  evidence.holdings = holdingsOf(world);
  for (const core::Service* service : world.services()) {
    if (service->holdings == nullptr) evidence.pass_through.push_back(service->model->name);
  }
  evidence.now = world.clock().now();
  return evidence;
}

std::vector<Holding> holdings(core::World& world) {
  const std::lock_guard lock(world.mutex);
  return holdingsOf(world);
}

}  // namespace squall::checks
