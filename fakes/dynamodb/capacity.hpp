// dynamodb/capacity.hpp: what a call costs, and how ConsumedCapacity says so.
// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html
#pragma once

#include "dynamodb/store/table.hpp"

#include <squall/dynamodb/model.gen.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <string>

namespace squall::dynamodb {

struct WriteCost {
  double table = 0;
  store::IndexCosts indexes;
};

// A read costs one unit for each 4 KiB, at least one; half of it when it need not be consistent.
double readUnits(std::size_t bytes, bool consistent);

// What one call costs one table, added up over its items.
class Consumed {
 public:
  void addTable(double units) { table_ += units; }
  void addIndex(const store::Index& index, double units);
  void add(const WriteCost& cost, double factor = 1);
  void add(const Consumed& more);

  // Local indexes are a part of their table's throughput.
  double ofTable() const;
  const std::map<std::string, double>& ofGlobalIndexes() const { return global_; }

  // `mode`: ReturnConsumedCapacity; nothing for NONE.
  std::optional<ConsumedCapacity> report(const std::optional<std::string>& mode, const std::string& table) const;

 private:
  double table_ = 0;
  std::map<std::string, double> local_;
  std::map<std::string, double> global_;
};

}  // namespace squall::dynamodb
