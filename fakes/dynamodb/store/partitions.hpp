// dynamodb/store/partitions.hpp: the items of a table or an index: partitions in the order of their hashes, each with
// its items in the order of their sort keys.
//
// A point read finds its partition in a hash table, so it costs the same however many there are. Items are shared and
// never change: a write puts a new one in the old one's place.
#pragma once

#include "dynamodb/store/key.hpp"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace squall::dynamodb::store {

struct StoredItem {
  Item attributes;
  std::size_t size = 0;  // itemSize(attributes)
};
using ItemPtr = std::shared_ptr<const StoredItem>;

ItemPtr makeItem(Item attributes);

// A place in the order of a scan.
struct ScanPosition {
  std::uint64_t hash = 0;
  Key key;
  friend auto operator<=>(const ScanPosition&, const ScanPosition&) = default;
};
ScanPosition scanPositionOf(Key key);

// The part of a partition that a query asks for.
struct SortRange {
  std::optional<std::string> from;  // sort key bytes; nothing: from the start
  bool from_included = true;
  std::optional<std::string> to;
  bool to_included = true;
};

class Partitions {
 public:
  Partitions() = default;
  // Not copyable: the hash table points into the map.
  Partitions(const Partitions&) = delete;
  Partitions& operator=(const Partitions&) = delete;
  Partitions(Partitions&&) = default;
  Partitions& operator=(Partitions&&) = default;

  ItemPtr find(const Key& key) const;
  // Puts an item in its place; null removes what is there.
  void put(const Key& key, ItemPtr item);

  std::size_t count() const { return count_; }
  std::size_t bytes() const { return bytes_; }
  // What a partition holds, for the size of an item collection.
  std::size_t bytesOf(const std::string& hash) const;

  // Answers whether to go on.
  using Visitor = std::function<bool(const ItemPtr&)>;
  // Items of one partition, behind `after` if there is one, forwards or backwards.
  void query(const std::string& hash, const SortRange& range, bool backwards, const std::optional<SortPosition>& after,
             const Visitor& visit) const;
  // All items whose partition hash is in [from, to], behind `after`.
  void scan(std::uint64_t from, std::uint64_t to, const std::optional<ScanPosition>& after, const Visitor& visit) const;

 private:
  struct Place {
    std::uint64_t hash = 0;
    std::string key;
    friend auto operator<=>(const Place&, const Place&) = default;
  };
  struct Partition {
    std::map<SortPosition, ItemPtr> items;
    std::size_t bytes = 0;
  };
  using Ordered = std::map<Place, Partition>;

  std::unordered_map<std::string_view, Ordered::iterator> by_key_;  // the texts are those of ordered_
  Ordered ordered_;
  std::size_t count_ = 0;
  std::size_t bytes_ = 0;
};

}  // namespace squall::dynamodb::store
