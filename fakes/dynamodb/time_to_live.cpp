// UpdateTimeToLive, DescribeTimeToLive, and what expires.
//
// AWS turns the setting on within the hour and deletes an expired item within days. Here both happen at once: the item
// goes by itself at the second that it names.
#include "dynamodb/errors.hpp"
#include "dynamodb/keys.hpp"
#include "dynamodb/operations.hpp"
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
  if (const auto end = endOf(table, before)) ends_.erase({*end, table.name(), key});
  if (const auto end = endOf(table, after); end && *end >= now - kOldest) ends_.insert({*end, table.name(), key});
}

void State::noteEnds(const Table& table, TimePoint now) {
  table.items.items().scan(0, std::numeric_limits<std::uint64_t>::max(), std::nullopt, [&](const store::ItemPtr& item) {
    noteEnds(table, store::keyOf(table.schema(), item->attributes), nullptr, item, now);
    return true;
  });
}

void State::forgetEnds(const std::string& table) {
  std::erase_if(ends_, [&table](const End& end) { return end.table == table; });
}

std::optional<TimePoint> State::nextDue() const {
  std::optional<TimePoint> due = streams_.nextTrim();
  if (!ends_.empty() && (!due || ends_.begin()->at < *due)) due = ends_.begin()->at;
  return due;
}

void State::runDue(TimePoint now, core::Ids& /*ids*/, core::Effects& effects) {
  while (!ends_.empty() && ends_.begin()->at <= now) {
    const End end = *ends_.begin();
    ends_.erase(ends_.begin());
    Table* const table = find(end.table);
    const store::ItemPtr item = table == nullptr ? nullptr : table->items.find(end.key);
    if (item == nullptr) continue;
    table->items.replace(end.key, nullptr);
    table->recovery.note(now, end.key, item);
    streamWrite(*this, *table, item, nullptr, now, true);
    effects.add({.kind = EventKind::Expire,
                 .resource = end.table,
                 .detail = "delete item " + jsonOf(keyAttributesOf(table->schema(), item->attributes))});
  }
  if (const auto trim = streams_.nextTrim(); trim && *trim <= now) streams_.trim(now);
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
