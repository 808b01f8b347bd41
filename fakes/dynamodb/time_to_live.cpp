// UpdateTimeToLive, DescribeTimeToLive, and what expires.
//
// AWS turns the setting on within the hour and deletes an expired item within days. Here both happen at once: the item
// goes by itself at the second that it names, or as much later as a test has asked for.
#include "dynamodb/errors.hpp"
#include "dynamodb/keys.hpp"
#include "dynamodb/operations.hpp"
#include "dynamodb/replication.hpp"
#include "dynamodb/stream_settings.hpp"
#include "dynamodb/writing.hpp"

#include <charconv>
#include <cstdint>
#include <limits>

namespace squall::dynamodb {
namespace {

// An item that names a time longer ago than this is kept.
constexpr auto kOldest = std::chrono::years(5);
constexpr std::int64_t kLastSecond = 253402300799;  // of the year 9999

std::optional<TimePoint> endOf(const Table& table, const store::ItemPtr& item) {
  if (item == nullptr || table.settings.time_to_live.empty()) return std::nullopt;
  const auto found = item->attributes.find(table.settings.time_to_live);
  if (found == item->attributes.end() || !found->second.is(AttributeValue::Type::N)) return std::nullopt;
  const std::string text = found->second.n().substr(0, found->second.n().find('.'));
  std::int64_t seconds = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
  const bool is_time = error == std::errc() && end == text.data() + text.size() && seconds >= 0;
  if (!is_time || seconds > kLastSecond) return std::nullopt;
  return TimePoint(std::chrono::seconds(seconds));
}

}  // namespace

void State::noteEnds(const Table& table, const store::Key& key, const store::ItemPtr& before,
                     const store::ItemPtr& after, TimePoint now) {
  const std::optional<TimePoint> was = endOf(table, before);
  std::optional<TimePoint> is = endOf(table, after);
  if (was == is) return;  // nothing of it is written, so what is known of it stays
  if (is && *is < now - kOldest) is.reset();
  if (is) *is += ends_late_by_;
  ends_.write().set({table.name(), key}, is);
}

void State::delayEnds(Duration by, TimePoint now) {
  ends_late_by_ = by;
  for (const auto& [name, table] : tables_) {
    forgetEnds(name);
    noteEnds(table, now);
  }
}

void State::noteEnds(const Table& table, TimePoint now) {
  table.items.items().scan(0, std::numeric_limits<std::uint64_t>::max(), std::nullopt, [&](const store::ItemPtr& item) {
    noteEnds(table, store::keyOf(table.schema(), item->attributes), nullptr, item, now);
    return true;
  });
}

void State::forgetEnds(const std::string& table) {
  if (ends_.read().next() != nullptr) ends_.write().forgetTable(table);
}

std::optional<TimePoint> State::nextEnd() const {
  const auto* const next = ends_.read().next();
  if (next == nullptr) return std::nullopt;
  return next->first + ends_.shift();
}

std::optional<TimePoint> State::nextDue() const {
  std::optional<TimePoint> due = streams_.read().nextTrim();
  if (due) *due += streams_.shift();
  const std::optional<TimePoint> end = nextEnd();
  if (end && (!due || *end < *due)) due = end;
  if (!departures_.empty() && (!due || departures_.begin()->first < *due)) due = departures_.begin()->first;
  return due;
}

void State::runDue(TimePoint now, core::Ids& /*ids*/, core::Effects& effects) {
  while (!departures_.empty() && departures_.begin()->first <= now) {
    sendErrand(effects, std::move(departures_.begin()->second));
    departures_.erase(departures_.begin());
  }
  for (auto due = nextEnd(); due && *due <= now; due = nextEnd()) {
    const ItemEnds::Place end = ends_.read().next()->second;
    ends_.write().set(end, std::nullopt);
    Table* const table = find(end.table);
    const store::ItemPtr item = table == nullptr ? nullptr : table->items.find(end.key);
    if (item == nullptr) continue;
    table->items.replace(end.key, nullptr);
    table->recovery.note(now, end.key, item);
    replicate(*this, *table, end.key, nullptr, now, effects);
    streamWrite(*this, *table, item, nullptr, now, true);
    effects.add({.kind = EventKind::Expire,
                 .resource = end.table,
                 .detail = "delete item " + jsonOf(keyAttributesOf(table->schema(), item->attributes))});
  }
  const auto trim = streams_.read().nextTrim();
  if (trim && *trim + streams_.shift() <= now) streams_.write().trim(now);
}

// The three texts are those that users report from AWS.
UpdateTimeToLiveResult updateTimeToLive(Call& call, const UpdateTimeToLiveRequest& request) {
  Table& table = describedTable(call, request.tableName);
  const TimeToLiveSpecification& wanted = request.timeToLiveSpecification;
  std::string& current = table.settings.time_to_live;
  if (!current.empty() && current != wanted.attributeName) {
    throw errors::validation("TimeToLive is active on a different AttributeName: current AttributeName is " + current);
  }
  if (wanted.enabled != current.empty()) {
    throw errors::validation(wanted.enabled ? "TimeToLive is already enabled" : "TimeToLive is already disabled");
  }
  current = wanted.enabled ? wanted.attributeName : "";
  call.state.forgetEnds(table.name());
  call.state.noteEnds(table, call.now);
  call.effects.add({.kind = EventKind::Change, .resource = table.name(), .detail = "settings"});
  return {.timeToLiveSpecification = wanted};
}

DescribeTimeToLiveResult describeTimeToLive(Call& call, const DescribeTimeToLiveRequest& request) {
  const Table& table = describedTable(call, request.tableName);
  TimeToLiveDescription description;
  description.timeToLiveStatus = "DISABLED";
  if (!table.settings.time_to_live.empty()) {
    description.timeToLiveStatus = "ENABLED";
    description.attributeName = table.settings.time_to_live;
  }
  return {.timeToLiveDescription = description};
}

}  // namespace squall::dynamodb
