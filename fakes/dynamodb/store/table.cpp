#include "dynamodb/store/table.hpp"

#include <algorithm>
#include <utility>

namespace squall::dynamodb::store {
namespace {

bool sameContent(const ItemPtr& a, const ItemPtr& b) {
  return a == b || (a->size == b->size && a->attributes == b->attributes);
}

}  // namespace

bool Index::projects(const KeySchema& table, std::string_view attribute) const {
  return projects_all || schema.has(attribute) || table.has(attribute) || projected.contains(std::string(attribute));
}

double writeUnits(std::size_t bytes) { return static_cast<double>(std::max<std::size_t>(1, (bytes + 1023) / 1024)); }

// What the index keeps of an item; null for an item that is not in it.
ItemPtr ItemTable::viewOf(const Index& index, const ItemPtr& item) const {
  if (item == nullptr || !index.schema.holds(item->attributes)) return nullptr;
  if (index.projects_all) return item;
  Item view;
  for (const auto& [name, value] : item->attributes) {
    if (index.projects(schema_, name)) view.emplace(name, value);
  }
  return makeItem(std::move(view));
}

// AWS charges an index only for what changes in it: nothing for an entry that stays the same, a delete and an insert
// for one whose key moves (measured in nubo-db/dynamodb-conformance).
IndexCosts ItemTable::replace(const Key& key, ItemPtr item) {
  IndexCosts costs;
  const ItemPtr old = items_.find(key);
  for (auto& [name, index] : indexes_) {
    const ItemPtr old_view = viewOf(index, old);
    const ItemPtr view = viewOf(index, item);
    if (old_view == nullptr && view == nullptr) continue;
    double units = 0;
    if (old_view != nullptr && view != nullptr) {
      if (sameContent(old_view, view)) continue;
      const Key old_key = keyOf(index.schema, schema_, old_view->attributes);
      const Key new_key = keyOf(index.schema, schema_, view->attributes);
      units = old_key == new_key ? writeUnits(std::max(old_view->size, view->size))
                                 : writeUnits(old_view->size) + writeUnits(view->size);
      if (old_key != new_key) index.entries.put(old_key, nullptr);
      index.entries.put(new_key, view);
    } else {
      const ItemPtr& either = view != nullptr ? view : old_view;
      units = writeUnits(either->size);
      index.entries.put(keyOf(index.schema, schema_, either->attributes), view);
    }
    costs.emplace(&index, units);
  }
  items_.put(key, std::move(item));
  return costs;
}

const Index* ItemTable::index(std::string_view name) const {
  const auto found = indexes_.find(name);
  return found == indexes_.end() ? nullptr : &found->second;
}

void ItemTable::addIndex(Index index) {
  items_.scan(0, ~std::uint64_t{0}, std::nullopt, [&](const ItemPtr& item) {
    if (const ItemPtr view = viewOf(index, item)) {
      index.entries.put(keyOf(index.schema, schema_, view->attributes), view);
    }
    return true;
  });
  std::string name = index.name;
  indexes_.insert_or_assign(std::move(name), std::move(index));
}

void ItemTable::removeIndex(std::string_view name) {
  const auto found = indexes_.find(name);
  if (found != indexes_.end()) indexes_.erase(found);
}

ItemTable ItemTable::look() const {
  ItemTable shared(schema_);
  shared.items_ = items_.look();
  for (const auto& [name, index] : indexes_) {
    shared.indexes_.emplace(name, Index{.name = index.name,
                                        .is_global = index.is_global,
                                        .schema = index.schema,
                                        .projects_all = index.projects_all,
                                        .projected = index.projected,
                                        .entries = index.entries.look()});
  }
  return shared;
}

void ItemTable::keepShared() {
  items_.keepShared();
  for (auto& [name, index] : indexes_) index.entries.keepShared();
}

std::size_t ItemTable::collectionBytes(const std::string& hash) const {
  std::size_t bytes = items_.bytesOf(hash);
  for (const auto& [name, index] : indexes_) {
    if (!index.is_global) bytes += index.entries.bytesOf(hash);
  }
  return bytes;
}

}  // namespace squall::dynamodb::store
