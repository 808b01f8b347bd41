#include "dynamodb/recovery_log.hpp"

#include <algorithm>
#include <limits>
#include <optional>

namespace squall::dynamodb {

void RecoveryLog::turnOn(TimePoint now, std::int32_t days) {
  if (!is_on_) since_ = now;
  is_on_ = true;
  days_ = days;
  trim(now);
}

void RecoveryLog::turnOff() {
  is_on_ = false;
  days_ = kMostRecoveryDays;
  changes_ = core::CopyOnWrite<Changes>(std::make_shared<Changes>());
}

TimePoint RecoveryLog::earliest(TimePoint now) const { return std::max(since_, now - std::chrono::days(days_)); }

// What was forgotten stays forgotten when the period grows later, so `since_` moves with what goes.
void RecoveryLog::trim(TimePoint now) {
  since_ = earliest(now);
  while (!list().empty() && timeOf(list().front()) <= since_) changes_.write().list.pop_front();
}

void RecoveryLog::note(TimePoint now, const store::Key& key, const store::ItemPtr& before) {
  if (!is_on_) return;
  trim(now);
  changes_.write().list.push_back({now, key, before});
}

std::map<store::Key, store::ItemPtr> RecoveryLog::changedSince(TimePoint when) const {
  std::map<store::Key, store::ItemPtr> then;
  for (auto change = list().rbegin(); change != list().rend() && timeOf(*change) > when; ++change) {
    then.insert_or_assign(change->key, change->before);
  }
  return then;
}

std::vector<store::ItemPtr> RecoveryLog::itemsAt(TimePoint when, const store::ItemTable& table) const {
  const std::map<store::Key, store::ItemPtr> then = changedSince(when);
  std::vector<store::ItemPtr> items;
  table.items().scan(0, std::numeric_limits<std::uint64_t>::max(), std::nullopt, [&](const store::ItemPtr& item) {
    if (then.empty() || !then.contains(store::keyOf(table.schema(), item->attributes))) items.push_back(item);
    return true;
  });
  for (const auto& [key, item] : then) {
    if (item != nullptr) items.push_back(item);
  }
  return items;
}

RecoveryLog::Span RecoveryLog::changesBetween(TimePoint from, TimePoint to, const store::ItemTable& table) const {
  // What changed at `to` is not in it any more, and what changedSince() says must count that instant.
  const std::map<store::Key, store::ItemPtr> at_end = changedSince(to - Duration(1));
  Span span;
  for (auto change = list().rbegin(); change != list().rend() && timeOf(*change) >= from; ++change) {
    if (timeOf(*change) >= to) continue;
    const auto [place, is_new] = span.try_emplace(change->key);
    place->second.images.first = change->before;
    if (!is_new) continue;
    const auto later = at_end.find(change->key);
    place->second.images.second = later != at_end.end() ? later->second : table.find(change->key);
    place->second.at = timeOf(*change);
  }
  return span;
}

void RecoveryLog::Changes::shift(Duration later) {
  for (Change& change : list) change.at += later;
}

RecoveryLog RecoveryLog::movedBy(Duration later) const {
  RecoveryLog moved = *this;
  moved.since_ += later;
  moved.changes_ = core::CopyOnWrite<Changes>(changes_.look(), later);
  return moved;
}

RecoveryLog RecoveryLog::of(TimePoint since, std::int32_t days, Changes changes) {
  RecoveryLog log;
  log.is_on_ = true;
  log.days_ = days;
  log.since_ = since;
  log.changes_ = core::CopyOnWrite<Changes>(std::make_shared<Changes>(std::move(changes)));
  return log;
}

}  // namespace squall::dynamodb
