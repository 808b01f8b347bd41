// core/frozen.hpp: what a snapshot holds, and how a service takes part.
//
// A service's state shows itself as a FrozenState (ServiceState::look): a list of resources behind shared pointers,
// immutable from then on. Comparing, printing and saving is done here, once, by what a resource tells of itself: its
// settings as fields, and its entries (messages, items, rules).
//
// A service takes part by three functions of its ServiceState (look, keepShared, restore) and a SnapshotPort in its
// Service; core/copy_on_write.hpp is the way to keep its resources.
#pragma once

#include "core/ids.hpp"
#include "core/operation.hpp"

#include <squall/diff.hpp>

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace squall::core {

class JsonArchive;
class World;

struct FrozenField {
  std::string name;
  std::string text;
};

// One message, item or rule.
struct FrozenEntry {
  std::string_view noun;  // "message"
  std::string key;
  std::string alias = {};                        // what people call it, if that is something else
  std::string headline = {};                     // its state in a word or two
  std::shared_ptr<const std::string> body = {};  // null: it has none
  std::vector<FrozenField> fields = {};          // the state and the body too, if they can change
};

class FrozenResource {
 public:
  virtual ~FrozenResource() = default;
  virtual std::string_view noun() const = 0;  // "queue"
  virtual std::string_view name() const = 0;
  // Equal for what is certainly the same, so that nothing needs to be compared.
  virtual const void* identity() const = 0;
  virtual std::vector<FrozenField> fields() const = 0;
  // In an order that does not depend on chance. Times are told as distances from `origin`.
  virtual void forEachEntry(TimePoint origin, const std::function<void(FrozenEntry)>& visit) const = 0;
  // From here on forEachEntry may leave out what `other`, the same resource at another time, certainly has in the same
  // way. So a diff need not write down all there is.
  virtual void omitWhatIsSharedWith(const FrozenResource& /*other*/) {}
};

// "+30.000s": so long after the snapshot.
std::string distanceText(TimePoint time, TimePoint origin);

class FrozenState {
 public:
  virtual ~FrozenState() = default;
  // All resources, by noun and name. Valid while the state lives.
  virtual std::vector<std::unique_ptr<FrozenResource>> resources() const = 0;
  // Everything that restore() needs, with times relative to the archive's origin.
  virtual void save(JsonArchive& archive) const = 0;
};

// What a service tells of its snapshots.
struct SnapshotPort {
  // What FrozenState::save wrote. Throws std::invalid_argument through the archive.
  std::shared_ptr<const FrozenState> (*load)(JsonArchive& archive, const std::string& account,
                                             const std::string& region) = nullptr;
  // After a restore: what goes on all the same (connections) moves from the state that was to the one that is. May be
  // null.
  void (*goOn)(ServiceState& before, ServiceState& now) = nullptr;
};

// One Cloud at one instant. squall::Snapshot is a pointer to it.
struct FrozenWorld {
  struct Region {
    const Service* service = nullptr;
    std::string name;
    std::shared_ptr<const FrozenState> state;
  };

  std::string account;
  std::string home_region;
  TimePoint taken_at;
  // How far restores had moved the times in this Cloud until then. So two states can be compared: what was due at
  // 12:00:30, and after a restore is due at 13:00:30, has not changed.
  Duration moved_by{0};
  Ids ids{0};
  std::vector<Region> regions;  // in the order of the services, then by name
};

// Of a service that remembers nothing.
const SnapshotPort& snapshotPortOfNothing();

// What is, for good. O(resources).
std::shared_ptr<const FrozenWorld> freeze(World& world);
// Makes it what it was, but for the clock and the journal. Throws std::logic_error for another account's.
void restore(World& world, const FrozenWorld& frozen);
// What is different now.
Diff diffSince(World& world, const std::shared_ptr<const FrozenWorld>& before);
Diff diffOf(const std::shared_ptr<const FrozenWorld>& from, const FrozenWorld& to);

std::string toJson(const FrozenWorld& frozen);
// Throws std::invalid_argument.
std::shared_ptr<const FrozenWorld> frozenFromJson(std::string_view text, const std::vector<const Service*>& services);

}  // namespace squall::core
