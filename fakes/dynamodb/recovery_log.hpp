// dynamodb/recovery_log.hpp: what point-in-time recovery remembers of one table: for each change, what was there
// before it, for as long as the table may be restored to a time before the change.
//
// The items that a table had at some time are those that it has now, with the changes since then taken back. Nothing
// is kept while recovery is off.
#pragma once

#include "core/copy_on_write.hpp"
#include "dynamodb/store/table.hpp"

#include <squall/clock.hpp>

#include <chrono>
#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace squall::dynamodb {

// How long AWS keeps changes where the client does not say it.
inline constexpr std::int32_t kMostRecoveryDays = 35;

class RecoveryLog {
 public:
  bool isOn() const { return is_on_; }
  std::int32_t days() const { return days_; }
  // Where it is on already, only the period changes.
  void turnOn(TimePoint now, std::int32_t days);
  void turnOff();

  // The earliest time that the table may be restored to.
  TimePoint earliest(TimePoint now) const;

  // To be called with each change of an item. `before`: null when there was none.
  void note(TimePoint now, const store::Key& key, const store::ItemPtr& before);

  // The items of the table at `when`, which is not before earliest(); changes at that very instant count.
  std::vector<store::ItemPtr> itemsAt(TimePoint when, const store::ItemTable& table) const;

  // What became of each item that changed in [from, to): as it was before and after. Null: there was none.
  struct Difference {
    std::pair<store::ItemPtr, store::ItemPtr> images;
    TimePoint at;  // of its last change in that time
  };
  using Span = std::map<store::Key, Difference>;
  Span changesBetween(TimePoint from, TimePoint to, const store::ItemTable& table) const;

  // For snapshots. A copy shares the changes: for as long as they do not change, or for good after keepShared().
  struct Change {
    TimePoint at;
    store::Key key;
    store::ItemPtr before;
  };
  struct Changes {
    std::deque<Change> list;  // oldest first
    void shift(Duration later);
  };
  void keepShared() { changes_.keepShared(); }
  // As it is in a snapshot that is restored `later`.
  RecoveryLog movedBy(Duration later) const;
  TimePoint since() const { return since_; }
  core::FrozenCopy<Changes> changes() const { return changes_.look(); }
  static RecoveryLog of(TimePoint since, std::int32_t days, Changes changes);

 private:
  const std::deque<Change>& list() const { return changes_.read().list; }
  TimePoint timeOf(const Change& change) const { return change.at + changes_.shift(); }
  // The keys that changed after `when`, each with what it had then.
  std::map<store::Key, store::ItemPtr> changedSince(TimePoint when) const;
  void trim(TimePoint now);

  bool is_on_ = false;
  std::int32_t days_ = kMostRecoveryDays;
  TimePoint since_{};
  core::CopyOnWrite<Changes> changes_{std::make_shared<Changes>()};
};

}  // namespace squall::dynamodb
