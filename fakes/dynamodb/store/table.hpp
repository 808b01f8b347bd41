// dynamodb/store/table.hpp: the items of one table with its indexes, which change in the same write.
#pragma once

#include "dynamodb/store/partitions.hpp"

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace squall::dynamodb::store {

struct Index {
  std::string name;
  bool is_global = true;
  KeySchema schema;
  bool projects_all = true;
  std::set<std::string> projected;  // besides the keys of the index and of the table
  Partitions entries = {};

  bool projects(const KeySchema& table, std::string_view attribute) const;
};

// What a write costs an index, in write units; indexes that it does not change are left out.
using IndexCosts = std::map<const Index*, double>;

// A write costs one unit for each KiB that it touches, at least one.
double writeUnits(std::size_t bytes);

class ItemTable {
 public:
  explicit ItemTable(KeySchema schema) : schema_(std::move(schema)) {}

  const KeySchema& schema() const { return schema_; }
  const Partitions& items() const { return items_; }
  ItemPtr find(const Key& key) const { return items_.find(key); }

  // Puts `item` in the place of what is there, in all indexes too; null removes it.
  IndexCosts replace(const Key& key, ItemPtr item);

  // In the order of their names.
  const std::map<std::string, Index, std::less<>>& indexes() const { return indexes_; }
  const Index* index(std::string_view name) const;
  // Fills the index with the items that are there.
  void addIndex(Index index);
  void removeIndex(std::string_view name);

  // For snapshots: Partitions::look() and keepShared() of the items and of every index.
  ItemTable look() const;
  void keepShared();

  // The items of one partition and their entries in local indexes: what AWS calls an item collection.
  std::size_t collectionBytes(const std::string& hash) const;

 private:
  ItemPtr viewOf(const Index& index, const ItemPtr& item) const;

  KeySchema schema_;
  Partitions items_;
  std::map<std::string, Index, std::less<>> indexes_;
};

}  // namespace squall::dynamodb::store
