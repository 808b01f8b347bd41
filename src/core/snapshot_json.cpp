// Snapshots as JSON: {"squall_snapshot": {"version": 1, ...}}. Times are microseconds from the snapshot's own instant,
// so that the file of one prepared state is the same whenever it was prepared.
#include "core/frozen.hpp"
#include "core/json_archive.hpp"

#include <squall/snapshot.hpp>

#include <algorithm>
#include <stdexcept>

namespace squall {

namespace core {

// Found by its argument, so in the namespace of that.
static void describe(JsonArchive& archive, Ids::Position& ids) {
  archive.member("seed", ids.seed);
  archive.member("messages", ids.messages);
  archive.member("requests", ids.requests);
  archive.member("tokens", ids.tokens);
}

namespace {

constexpr std::int64_t kVersion = 1;

// Line and column of a byte, both from 1.
std::string place(std::string_view text, std::size_t byte) {
  const std::string_view before = text.substr(0, std::min(byte, text.size()));
  const std::size_t line_break = before.rfind('\n');
  const std::size_t start = line_break == std::string_view::npos ? 0 : line_break + 1;
  return "line " + std::to_string(1 + std::count(before.begin(), before.end(), '\n')) + ", column " +
         std::to_string(before.size() - start + 1);
}

// All but the states.
void describe(JsonArchive& archive, FrozenWorld& frozen) {
  std::int64_t taken_at = frozen.taken_at.time_since_epoch().count();
  std::int64_t moved_by = frozen.moved_by.count();
  Ids::Position ids = frozen.ids.position();
  archive.member("account", frozen.account);
  archive.member("region", frozen.home_region);
  archive.member("taken_at_microseconds", taken_at);
  archive.member("restores_moved_by_microseconds", moved_by, std::int64_t{0});
  archive.member("ids", ids);
  if (!archive.isLoading()) return;
  frozen.taken_at = TimePoint(Duration(taken_at));
  frozen.moved_by = Duration(moved_by);
  frozen.ids = Ids(ids);
  archive.setOrigin(frozen.taken_at);
}

// Asked first, so that a file of a later version is not told off for its members.
void checkVersion(const ArchiveJson& json) {
  const auto version = json.is_object() ? json.find("squall_snapshot") : json.end();
  if (version == json.end())
    throw std::invalid_argument(
        "squall::Snapshot: this is no snapshot: its first member is \"squall_snapshot\", the version");
  if (*version != kVersion) {
    throw std::invalid_argument("squall::Snapshot: version " + version->dump() +
                                " is not known here; this Squall reads version " + std::to_string(kVersion));
  }
}

const Service& serviceOf(const JsonArchive& archive, const std::string& name,
                         const std::vector<const Service*>& services) {
  std::string known;
  for (const Service* service : services) {
    if (service->snapshots == nullptr) continue;
    if (service->model->name == name) return *service;
    known.append(known.empty() ? "" : ", ").append(service->model->name);
  }
  archive.fail("there are no snapshots of the service '" + name + "'; there are of " + known);
}

void loadRegion(JsonArchive& archive, const FrozenWorld& world, const std::vector<const Service*>& services,
                FrozenWorld::Region& region) {
  std::string service;
  archive.member("service", service);
  archive.member("region", region.name);
  region.service = &serviceOf(archive, service, services);
  archive.object("state", [&](JsonArchive& state) {
    region.state = region.service->snapshots->load(state, world.account, region.name);
  });
}

}  // namespace

std::string toJson(const FrozenWorld& frozen) {
  ArchiveJson json;
  JsonArchive archive = JsonArchive::saving(json, frozen.taken_at);
  archive.begin();
  std::int64_t version = kVersion;
  archive.member("squall_snapshot", version);
  FrozenWorld world = frozen;
  describe(archive, world);
  json["regions"] = ArchiveJson::array();
  for (const FrozenWorld::Region& region : frozen.regions) {
    JsonArchive each = JsonArchive::saving(json["regions"].emplace_back(), frozen.taken_at);
    each.begin();
    std::string service(region.service->model->name);
    std::string name = region.name;
    each.member("service", service);
    each.member("region", name);
    each.object("state", [&](JsonArchive& state) { region.state->save(state); });
  }
  return json.dump();
}

std::shared_ptr<const FrozenWorld> frozenFromJson(std::string_view text, const std::vector<const Service*>& services) {
  ArchiveJson json;
  try {
    json = ArchiveJson::parse(text);
  } catch (const ArchiveJson::parse_error& error) {
    throw std::invalid_argument("squall::Snapshot: this is not JSON: it goes wrong at " +
                                place(text, error.byte > 0 ? error.byte - 1 : 0));
  }
  checkVersion(json);
  auto frozen = std::make_shared<FrozenWorld>();
  JsonArchive archive = JsonArchive::loading(json, {});
  archive.begin();
  std::int64_t version = 0;
  archive.member("squall_snapshot", version);
  describe(archive, *frozen);
  archive.list("regions",
               [&](JsonArchive& each) { loadRegion(each, *frozen, services, frozen->regions.emplace_back()); });
  archive.finish();
  return frozen;
}

}  // namespace core

TimePoint Snapshot::takenAt() const { return frozen_->taken_at; }
const std::string& Snapshot::account() const { return frozen_->account; }

std::string toJson(const Snapshot& snapshot) { return core::toJson(*snapshot.frozen()); }

Diff diffOf(const Snapshot& from, const Snapshot& to) { return core::diffOf(from.frozen(), *to.frozen()); }

}  // namespace squall
