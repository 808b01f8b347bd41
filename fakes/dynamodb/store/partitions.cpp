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

Partitions::Content::Content(const Content& other) : ordered(other.ordered), count(other.count), bytes(other.bytes) {
  by_key.reserve(ordered.size());
  for (auto place = ordered.begin(); place != ordered.end(); ++place) by_key.emplace(place->first.key, place);
}

Partitions::Content& Partitions::write() {
  if (is_shared_) {
    content_ = std::make_shared<Content>(std::as_const(*content_));
    is_shared_ = false;
  }
  return *content_;
}

ItemPtr Partitions::find(const Key& key) const {
  const auto partition = content_->by_key.find(key.hash);
  if (partition == content_->by_key.end()) return nullptr;
  const auto& items = partition->second->second.items;
  const auto item = items.find(key.position);
  return item == items.end() ? nullptr : item->second;
}

void Partitions::put(const Key& key, ItemPtr item) {
  Content& content = write();
  auto known = content.by_key.find(key.hash);
  if (known == content.by_key.end()) {
    if (item == nullptr) return;
    const auto place = content.ordered.try_emplace(Place{partitionHash(key.hash), key.hash}).first;
    known = content.by_key.emplace(place->first.key, place).first;
  }
  const Ordered::iterator place = known->second;
  Partition& partition = place->second;
  const auto old = partition.items.find(key.position);
  if (old != partition.items.end()) {
    partition.bytes -= old->second->size;
    content.bytes -= old->second->size;
    --content.count;
  }
  if (item != nullptr) {
    partition.bytes += item->size;
    content.bytes += item->size;
    ++content.count;
    partition.items.insert_or_assign(key.position, std::move(item));
    return;
  }
  if (old != partition.items.end()) partition.items.erase(old);
  if (partition.items.empty()) {
    content.by_key.erase(known);
    content.ordered.erase(place);
  }
}

std::size_t Partitions::bytesOf(const std::string& hash) const {
  const auto partition = content_->by_key.find(hash);
  return partition == content_->by_key.end() ? 0 : partition->second->second.bytes;
}

void Partitions::query(const std::string& hash, const SortRange& range, bool backwards,
                       const std::optional<SortPosition>& after, const Visitor& visit) const {
  const auto partition = content_->by_key.find(hash);
  if (partition == content_->by_key.end()) return;
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
  auto partition = content_->ordered.lower_bound(Place{from, {}});
  if (after && after->hash >= from) partition = content_->ordered.lower_bound(Place{after->hash, after->key.hash});
  for (; partition != content_->ordered.end() && partition->first.hash <= to; ++partition) {
    const auto& items = partition->second.items;
    auto item = items.begin();
    if (after && partition->first.key == after->key.hash) item = items.upper_bound(after->key.position);
    for (; item != items.end(); ++item) {
      if (!visit(item->second)) return;
    }
  }
}

}  // namespace squall::dynamodb::store
