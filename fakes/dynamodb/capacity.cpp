#include "dynamodb/capacity.hpp"

#include <algorithm>

namespace squall::dynamodb {
namespace {

constexpr std::size_t kReadUnitBytes = 4096;

double sumOf(const std::map<std::string, double>& units) {
  double sum = 0;
  for (const auto& [name, each] : units) sum += each;
  return sum;
}

Map<Capacity> capacities(const std::map<std::string, double>& units) {
  Map<Capacity> result;
  for (const auto& [name, each] : units) result[name].capacityUnits = each;
  return result;
}

}  // namespace

double readUnits(std::size_t bytes, bool consistent) {
  const auto units = static_cast<double>(std::max<std::size_t>(1, (bytes + kReadUnitBytes - 1) / kReadUnitBytes));
  return consistent ? units : units / 2;
}

void Consumed::addIndex(const store::Index& index, double units) {
  (index.is_global ? global_ : local_)[index.name] += units;
}

void Consumed::add(const WriteCost& cost, double factor) {
  addTable(cost.table * factor);
  for (const auto& [index, units] : cost.indexes) addIndex(*index, units * factor);
}

void Consumed::add(const Consumed& more) {
  table_ += more.table_;
  for (const auto& [index, units] : more.local_) local_[index] += units;
  for (const auto& [index, units] : more.global_) global_[index] += units;
}

double Consumed::ofTable() const { return table_ + sumOf(local_); }

std::optional<ConsumedCapacity> Consumed::report(const std::optional<std::string>& mode,
                                                 const std::string& table) const {
  if (mode != "TOTAL" && mode != "INDEXES") return std::nullopt;
  ConsumedCapacity result;
  result.tableName = table;
  result.capacityUnits = table_ + sumOf(local_) + sumOf(global_);
  if (mode == "INDEXES") {
    result.table.emplace();
    result.table->capacityUnits = table_;
    result.localSecondaryIndexes = capacities(local_);
    result.globalSecondaryIndexes = capacities(global_);
  }
  return result;
}

}  // namespace squall::dynamodb
