// Taking a snapshot, and going back to one.
#include "core/frozen.hpp"
#include "core/time_text.hpp"
#include "core/turn.hpp"

#include <map>
#include <stdexcept>
#include <utility>

namespace squall::core {

namespace {

struct FrozenNothing final : FrozenState {
  std::vector<std::unique_ptr<FrozenResource>> resources() const override { return {}; }
  void save(JsonArchive& /*archive*/) const override {}
};

}  // namespace

// By the order of the services rather than of their addresses, so that it is the same in every run.
void Turn::runAllDue() {
  for (const Service* service : world_.services()) {
    for (const std::string& region : world_.regionsOf(*service)) runDue(*service, region);
  }
}

FrozenWorld Turn::look() {
  runAllDue();
  return asItIs();
}

FrozenWorld Turn::asItIs() {
  FrozenWorld frozen{.account = world_.options().account,
                     .home_region = world_.options().region,
                     .taken_at = now_,
                     .moved_by = world_.moved_by,
                     .ids = world_.ids,
                     .regions = {}};
  for (const Service* service : world_.services()) {
    if (service->snapshots == nullptr) continue;
    for (const std::string& region : world_.regionsOf(*service)) {
      auto state = world_.region(*service, region).state->look();
      if (state != nullptr) frozen.regions.push_back({.service = service, .name = region, .state = std::move(state)});
    }
  }
  return frozen;
}

std::shared_ptr<const FrozenWorld> Turn::freeze() {
  auto frozen = std::make_shared<const FrozenWorld>(look());
  for (auto& [key, region] : world_.regions()) region.state->keepShared();
  return frozen;
}

void Turn::replaceStates(const FrozenWorld& frozen, Duration later) {
  ++world_.generation;  // a task that is about to fire is one of before
  std::map<std::pair<const Service*, std::string>, std::unique_ptr<ServiceState>> before;
  for (auto& [key, region] : world_.regions()) {
    if (region.armed_for) world_.clock().cancel(region.timer);
    region.armed_for.reset();
    if (key.first->snapshots == nullptr) continue;
    before[key] = std::exchange(region.state, key.first->make_state(world_, key.second));
  }
  for (const FrozenWorld::Region& each : frozen.regions)
    world_.region(*each.service, each.name).state->restore(*each.state, later);
  for (auto& [key, state] : before) {
    if (key.first->snapshots->goOn != nullptr) key.first->snapshots->goOn(*state, *world_.regions().at(key).state);
  }
  for (auto& [key, region] : world_.regions()) rearm(*key.first, key.second, region);
}

void Turn::restore(const FrozenWorld& frozen) {
  if (frozen.account != world_.options().account) {
    throw std::logic_error("squall::Cloud: a snapshot of account " + frozen.account +
                           " cannot be restored into account " + world_.options().account +
                           ": its ARNs and queue URLs have the account in them");
  }
  runAllDue();  // what was due before this has happened before it
  const Duration later = now_ - frozen.taken_at;
  replaceStates(frozen, later);
  world_.ids = frozen.ids;
  world_.moved_by = frozen.moved_by + later;
  world_.workers.clear();
  changedOtherwise();

  Record restored;
  restored.kind = EventKind::Change;
  restored.virtual_time = now_;
  restored.wall_time = wall_now_;
  restored.service = "squall";
  restored.region = world_.options().region;
  restored.detail = "restored what was at " + isoTime(frozen.taken_at);
  record(std::move(restored));

  for (const ParkedId id : world_.waiters.all()) {
    const ParkedCall& call = *world_.waiters.find(id);
    touch(*call.input.service, call.input.origin.region, call.park.resource);
  }
  wakeTouched();
}

const SnapshotPort& snapshotPortOfNothing() {
  static constexpr SnapshotPort kPort{
      .load = [](JsonArchive&, const std::string&, const std::string&) -> std::shared_ptr<const FrozenState> {
        return std::make_shared<FrozenNothing>();
      }};
  return kPort;
}

std::shared_ptr<const FrozenWorld> freeze(World& world) { return Turn(world).freeze(); }

void restore(World& world, const FrozenWorld& frozen) { Turn(world).restore(frozen); }

Diff diffSince(World& world, const std::shared_ptr<const FrozenWorld>& before) {
  Turn turn(world);
  // Compared under the lock, and not kept: nothing has to be copied because somebody looked.
  return diffOf(before, turn.look());
}

}  // namespace squall::core
