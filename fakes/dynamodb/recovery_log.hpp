// dynamodb/recovery_log.hpp: what point-in-time recovery remembers of one table: for each change, what was there
// before it, for as long as the table may be restored to a time before the change.
//
// The items that a table had at some time are those that it has now, with the changes since then taken back. Nothing
// is kept while recovery is off.
#pragma once

#include "dynamodb/store/table.hpp"

#include <squall/clock.hpp>

#include <chrono>
#include <cstdint>
#include <deque>
#include <map>
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

  // What became of each item that changed in (from, to]: as it was at `from` and at `to`. Null: there was none.
  using Span = std::map<store::Key, std::pair<store::ItemPtr, store::ItemPtr>>;
  Span changesBetween(TimePoint from, TimePoint to, const store::ItemTable& table) const;

 private:
  struct Change {
    TimePoint at;
    store::Key key;
    store::ItemPtr before;
  };
  // The keys that changed after `when`, each with what it had then.
  std::map<store::Key, store::ItemPtr> changedSince(TimePoint when) const;
  void trim(TimePoint now);

  bool is_on_ = false;
  std::int32_t days_ = kMostRecoveryDays;
  TimePoint since_{};
  std::deque<Change> changes_;  // oldest first
};

}  // namespace squall::dynamodb
