#include "dynamodb/store/partitions.hpp"

#include <utility>

namespace squall::dynamodb::store {

ItemPtr makeItem(Item attributes) {
  const std::size_t size = itemSize(attributes);
  return std::make_shared<const StoredItem>(StoredItem{std::move(attributes), size});
}

ScanPosition scanPositionOf(Key key) {
  const std::uint64_t hash = partitionHash(key.hash);
  return {.hash = hash, .key = std::move(key)};
}

ItemPtr Partitions::find(const Key& key) const {
  const auto partition = by_key_.find(key.hash);
  if (partition == by_key_.end()) return nullptr;
  const auto& items = partition->second->second.items;
  const auto item = items.find(key.position);
  return item == items.end() ? nullptr : item->second;
}

void Partitions::put(const Key& key, ItemPtr item) {
  auto known = by_key_.find(key.hash);
  if (known == by_key_.end()) {
    if (item == nullptr) return;
    const auto place = ordered_.try_emplace(Place{partitionHash(key.hash), key.hash}).first;
    known = by_key_.emplace(place->first.key, place).first;
  }
  const Ordered::iterator place = known->second;
  Partition& partition = place->second;
  const auto old = partition.items.find(key.position);
  if (old != partition.items.end()) {
    partition.bytes -= old->second->size;
    bytes_ -= old->second->size;
    --count_;
  }
  if (item != nullptr) {
    partition.bytes += item->size;
    bytes_ += item->size;
    ++count_;
    partition.items.insert_or_assign(key.position, std::move(item));
    return;
  }
  if (old != partition.items.end()) partition.items.erase(old);
  if (partition.items.empty()) {
    by_key_.erase(known);
    ordered_.erase(place);
  }
}

std::size_t Partitions::bytesOf(const std::string& hash) const {
  const auto partition = by_key_.find(hash);
  return partition == by_key_.end() ? 0 : partition->second->second.bytes;
}

void Partitions::query(const std::string& hash, const SortRange& range, bool backwards,
                       const std::optional<SortPosition>& after, const Visitor& visit) const {
  const auto partition = by_key_.find(hash);
  if (partition == by_key_.end()) return;
  const auto& items = partition->second->second.items;
  // Ties are never empty in an index and always are in a table, so these two stand before and behind all of a sort key.
  const auto before = [](const std::string& key) { return SortPosition{.range = key, .tie = {}}; };
  const auto behind = [](const std::string& key) { return SortPosition{.range = key + '\0', .tie = {}}; };
  auto first = !range.from           ? items.begin()
               : range.from_included ? items.lower_bound(before(*range.from))
                                     : items.lower_bound(behind(*range.from));
  auto end = !range.to           ? items.end()
             : range.to_included ? items.lower_bound(behind(*range.to))
                                 : items.lower_bound(before(*range.to));
  // Bounds the wrong way round: nothing is between them.
  if (first == items.end() || (end != items.end() && end->first <= first->first)) return;
  if (!backwards) {
    if (after && *after >= first->first) first = items.upper_bound(*after);
    for (; first != end && first != items.end() && (!range.to || end == items.end() || first->first < end->first);
         ++first) {
      if (!visit(first->second)) return;
    }
    return;
  }
  if (after && (end == items.end() || *after < end->first)) end = items.lower_bound(*after);
  while (end != items.begin()) {
    --end;
    if (end->first < first->first || !visit(end->second)) return;
  }
}

void Partitions::scan(std::uint64_t from, std::uint64_t to, const std::optional<ScanPosition>& after,
                      const Visitor& visit) const {
  auto partition = ordered_.lower_bound(Place{from, {}});
  if (after && after->hash >= from) partition = ordered_.lower_bound(Place{after->hash, after->key.hash});
  for (; partition != ordered_.end() && partition->first.hash <= to; ++partition) {
    const auto& items = partition->second.items;
    auto item = items.begin();
    if (after && partition->first.key == after->key.hash) item = items.upper_bound(after->key.position);
    for (; item != items.end(); ++item) {
      if (!visit(item->second)) return;
    }
  }
}

}  // namespace squall::dynamodb::store
