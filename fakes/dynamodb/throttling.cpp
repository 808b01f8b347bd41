#include "dynamodb/throttling.hpp"

#include "dynamodb/errors.hpp"
#include "dynamodb/state.hpp"

#include <algorithm>
#include <chrono>

namespace squall::dynamodb {
namespace {

constexpr double kBurstSeconds = 300;
// What a new table on demand has at once.
// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode.html
constexpr double kOnDemandReads = 12'000;
constexpr double kOnDemandWrites = 4'000;

double unitsOf(const std::optional<OnDemandThroughput>& most, Throughput kind) {
  const double usual = kind == Throughput::Read ? kOnDemandReads : kOnDemandWrites;
  if (!most) return usual;
  const std::int64_t chosen =
      kind == Throughput::Read ? most->maxReadRequestUnits.value_or(0) : most->maxWriteRequestUnits.value_or(0);
  return chosen > 0 ? static_cast<double>(chosen) : usual;  // -1: no maximum
}

// Units a second.
double rateOf(const Table& table, const std::string& index, Throughput kind) {
  const TableSettings& settings = table.settings;
  const bool reads = kind == Throughput::Read;
  if (index.empty()) {
    if (settings.on_demand) return unitsOf(settings.on_demand_throughput, kind);
    const auto& given = settings.throughput;
    return static_cast<double>(reads ? given.readCapacityUnits.value_or(0) : given.writeCapacityUnits.value_or(0));
  }
  const auto found = std::ranges::find(settings.global_indexes, index, &GlobalSecondaryIndex::indexName);
  if (found == settings.global_indexes.end()) return 0;
  if (settings.on_demand || !found->provisionedThroughput) return unitsOf(found->onDemandThroughput, kind);
  const ProvisionedThroughput& given = *found->provisionedThroughput;
  return static_cast<double>(reads ? given.readCapacityUnits : given.writeCapacityUnits);
}

const std::string& ownerOf(const store::Index* index) {
  static const std::string kTable;
  return index != nullptr && index->is_global ? index->name : kTable;
}

bool isIn(const store::Index& index, const store::ItemPtr& item) {
  return item != nullptr && index.schema.holds(item->attributes);
}

template <class Visit>
void eachChangedIndex(const Table& table, const store::ItemPtr& before, const store::ItemPtr& after,
                      const Visit& visit) {
  for (const auto& [name, index] : table.items.indexes()) {
    if (index.is_global && (isIn(index, before) || isIn(index, after))) visit(index);
  }
}

}  // namespace

Throttles::Bucket& Throttles::bucket(const Table& table, const std::string& index, Throughput kind, TimePoint now) {
  const double rate = rateOf(table, index, kind);
  const auto [place, is_new] = buckets_.try_emplace({{table.name(), index}, kind});
  Bucket& bucket = place->second;
  // What was not used before the first call is not known: a table starts with one second.
  const double seconds = is_new ? 1.0 : std::chrono::duration<double>(now - bucket.at).count();
  bucket.left = std::min(kBurstSeconds * rate, bucket.left + rate * std::max(0.0, seconds));
  bucket.at = now;
  return bucket;
}

bool Throttles::admits(const Table& table, const store::Index* index, Throughput kind, TimePoint now) {
  return !is_on_ || bucket(table, ownerOf(index), kind, now).left > 0;
}

void Throttles::admit(const Table& table, const store::Index* index, Throughput kind, TimePoint now) {
  if (admits(table, index, kind, now)) return;
  if (table.settings.on_demand) throw errors::onDemandThrottled();
  throw errors::provisionedThrottled(index != nullptr && index->is_global);
}

bool Throttles::admitsWrite(const Table& table, const store::ItemPtr& before, const store::ItemPtr& after,
                            TimePoint now) {
  bool all = admits(table, nullptr, Throughput::Write, now);
  if (!is_on_) return all;
  eachChangedIndex(table, before, after,
                   [&](const store::Index& index) { all = all && admits(table, &index, Throughput::Write, now); });
  return all;
}

void Throttles::admitWrite(const Table& table, const store::ItemPtr& before, const store::ItemPtr& after,
                           TimePoint now) {
  if (!is_on_) return;
  admit(table, nullptr, Throughput::Write, now);
  eachChangedIndex(table, before, after,
                   [&](const store::Index& index) { admit(table, &index, Throughput::Write, now); });
}

void Throttles::spend(const Table& table, const Consumed& consumed, Throughput kind, TimePoint now) {
  if (!is_on_) return;
  bucket(table, {}, kind, now).left -= consumed.ofTable();
  for (const auto& [index, units] : consumed.ofGlobalIndexes()) bucket(table, index, kind, now).left -= units;
}

void Throttles::forget(std::string_view table) {
  std::erase_if(buckets_, [table](const auto& entry) { return entry.first.first.first == table; });
}

}  // namespace squall::dynamodb
