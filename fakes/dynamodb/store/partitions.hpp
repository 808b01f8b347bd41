// dynamodb/store/partitions.hpp: the items of a table or an index: partitions in the order of their hashes, each with
// its items in the order of their sort keys.
//
// A point read finds its partition in a hash table, so it costs the same however many there are. Items are shared and
// never change: a write puts a new one in the old one's place. So the partitions can be shared too, with a snapshot:
// the first write after it copies their places, and no item.
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
#include <utility>

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
  Partitions() : content_(std::make_shared<Content>()) {}
  // Not copyable by mistake: look() says what a copy is.
  Partitions(const Partitions&) = delete;
  Partitions& operator=(const Partitions&) = delete;
  Partitions(Partitions&&) = default;
  Partitions& operator=(Partitions&&) = default;

  // The same items, at no cost: for as long as these do not change, or for good after keepShared().
  Partitions look() const { return Partitions(content_); }
  // From here on somebody else may have what is in these: it is copied before the next write.
  void keepShared() { is_shared_ = true; }
  // Certainly the same items, without a look at any.
  bool isSameAs(const Partitions& other) const { return content_ == other.content_; }

  ItemPtr find(const Key& key) const;
  // Puts an item in its place; null removes what is there.
  void put(const Key& key, ItemPtr item);

  std::size_t count() const { return content_->count; }
  std::size_t bytes() const { return content_->bytes; }
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

  struct Content {
    Content() = default;
    Content(const Content& other);  // the hash table points into the map
    Content& operator=(const Content&) = delete;

    std::unordered_map<std::string_view, Ordered::iterator> by_key;  // the texts are those of `ordered`
    Ordered ordered;
    std::size_t count = 0;
    std::size_t bytes = 0;
  };

  explicit Partitions(std::shared_ptr<Content> shared) : content_(std::move(shared)), is_shared_(true) {}
  Content& write();

  std::shared_ptr<Content> content_;  // written to only while it is not shared
  bool is_shared_ = false;
};

}  // namespace squall::dynamodb::store
