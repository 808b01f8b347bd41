// queue/indexed_heap.hpp: a priority queue of small numbers (slots, groups) whose members can be moved and removed.
//
// Removal is exact rather than lazy, so the top always is a live member and nothing piles up while the clock stands
// still. Keys lie in the heap itself: comparing touches no message.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace squall::queue {

template <class Key>
class IndexedHeap {
 public:
  bool empty() const { return entries_.empty(); }
  std::size_t size() const { return entries_.size(); }
  bool contains(std::uint32_t item) const { return item < places_.size() && places_[item] != kAbsent; }
  // The member with the smallest key, and that key. Not empty.
  std::uint32_t top() const { return entries_.front().item; }
  const Key& topKey() const { return entries_.front().key; }
  // The key of a member.
  const Key& keyOf(std::uint32_t item) const { return entries_[places_[item]].key; }

  // Puts the item in, or moves it to another key.
  void set(std::uint32_t item, Key key) {
    if (item >= places_.size()) places_.resize(item + 1 + item / 2, kAbsent);
    if (places_[item] == kAbsent) {
      entries_.push_back({std::move(key), item});
      places_[item] = static_cast<std::uint32_t>(entries_.size() - 1);
      rise(entries_.size() - 1);
      return;
    }
    const std::size_t place = places_[item];
    const bool smaller = key < entries_[place].key;
    entries_[place].key = std::move(key);
    if (smaller)
      rise(place);
    else
      sink(place);
  }

  // The members in the order of their keys, for as long as somebody asks: each costs O(log n). Changes nothing; good
  // until the heap changes.
  class Ascending {
   public:
    explicit Ascending(const IndexedHeap& heap) : heap_(heap) { reach(0); }
    bool done() const { return front_.empty(); }
    std::uint32_t item() const { return heap_.entries_[front_.front()].item; }
    const Key& key() const { return heap_.entries_[front_.front()].key; }
    void next() {
      std::pop_heap(front_.begin(), front_.end(), later());
      const std::size_t place = front_.back();
      front_.pop_back();
      for (std::size_t child = 1; child <= kFanout; ++child) reach(place * kFanout + child);
    }

   private:
    auto later() const {
      return [this](std::size_t a, std::size_t b) { return heap_.entries_[b].key < heap_.entries_[a].key; };
    }
    void reach(std::size_t place) {
      if (place >= heap_.entries_.size()) return;
      front_.push_back(place);
      std::push_heap(front_.begin(), front_.end(), later());
    }

    const IndexedHeap& heap_;
    std::vector<std::size_t> front_;  // a heap itself: places whose parents were passed
  };

  // Changes all keys; their order must stay what it is.
  template <class Change>
  void forEachKey(Change change) {
    for (Entry& entry : entries_) change(entry.key);
  }

  // Does nothing for an item that is not in.
  void erase(std::uint32_t item) {
    if (!contains(item)) return;
    const std::size_t place = places_[item];
    places_[item] = kAbsent;
    Entry last = std::move(entries_.back());
    entries_.pop_back();
    if (place == entries_.size()) return;
    const bool smaller = last.key < entries_[place].key;
    entries_[place] = std::move(last);
    places_[entries_[place].item] = static_cast<std::uint32_t>(place);
    if (smaller)
      rise(place);
    else
      sink(place);
  }

  void clear() {
    entries_.clear();
    places_.clear();
  }

 private:
  static constexpr std::uint32_t kAbsent = 0xffffffffu;
  static constexpr std::size_t kFanout = 4;  // flatter than binary: fewer cache lines on the way
  struct Entry {
    Key key;
    std::uint32_t item;
  };

  void rise(std::size_t place) {
    Entry moving = std::move(entries_[place]);
    while (place > 0) {
      const std::size_t parent = (place - 1) / kFanout;
      if (!(moving.key < entries_[parent].key)) break;
      put(place, std::move(entries_[parent]));
      place = parent;
    }
    put(place, std::move(moving));
  }

  void sink(std::size_t place) {
    Entry moving = std::move(entries_[place]);
    for (;;) {
      const std::size_t begin = place * kFanout + 1;
      if (begin >= entries_.size()) break;
      const std::size_t end = begin + kFanout < entries_.size() ? begin + kFanout : entries_.size();
      std::size_t best = begin;
      for (std::size_t child = begin + 1; child < end; ++child) {
        if (entries_[child].key < entries_[best].key) best = child;
      }
      if (!(entries_[best].key < moving.key)) break;
      put(place, std::move(entries_[best]));
      place = best;
    }
    put(place, std::move(moving));
  }

  void put(std::size_t place, Entry entry) {
    places_[entry.item] = static_cast<std::uint32_t>(place);
    entries_[place] = std::move(entry);
  }

  std::vector<Entry> entries_;
  std::vector<std::uint32_t> places_;  // by item
};

}  // namespace squall::queue
