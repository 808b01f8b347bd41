// engine/hash_chains.hpp: from a hash to the numbers that were filed under it.
//
// Keys themselves are not kept: whoever looks something up compares what is found, which costs nothing more when it has
// to be compared anyway, and saves most of the memory. So two keys of one hash share a chain.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace squall::eventbridge {

constexpr std::uint32_t kNone = 0xffffffffU;

template <typename Value>
class HashChains {
 public:
  // Values of one hash are found in the reverse of the order in which they were added.
  void add(std::uint32_t hash, Value value) {
    if (4 * (used_ + 1) > 3 * slots_.size()) grow();
    Slot& slot = slots_[place(hash)];
    if (slot.link == kNone) {
      slot.hash = hash;
      ++used_;
    }
    std::uint32_t link = free_;
    if (link == kNone) {
      link = static_cast<std::uint32_t>(links_.size());
      links_.push_back({std::move(value), slot.link});
    } else {
      free_ = links_[link].next;
      links_[link] = {std::move(value), slot.link};
    }
    slot.link = link;
  }

  // Takes away the first value of the hash that `is_it` says yes to.
  template <typename IsIt>
  void remove(std::uint32_t hash, const IsIt& is_it) {
    if (slots_.empty()) return;
    const std::size_t at = place(hash);
    std::uint32_t* link = &slots_[at].link;
    while (*link != kNone && !is_it(links_[*link].value)) link = &links_[*link].next;
    if (*link == kNone) return;
    const std::uint32_t gone = *link;
    *link = links_[gone].next;
    links_[gone].next = free_;
    free_ = gone;
    if (slots_[at].link == kNone) closeGap(at);
  }

  // Calls `look` with each value of the hash until it answers true. Answers whether it did.
  template <typename Look>
  bool find(std::uint32_t hash, const Look& look) const {
    if (slots_.empty()) return false;
    for (std::uint32_t link = slots_[place(hash)].link; link != kNone; link = links_[link].next) {
      if (look(links_[link].value)) return true;
    }
    return false;
  }

 private:
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t link = kNone;
  };
  struct Link {
    Value value;
    std::uint32_t next;
  };

  // Where the hash is, or the empty slot where it belongs.
  std::size_t place(std::uint32_t hash) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = hash & mask;
    while (slots_[at].link != kNone && slots_[at].hash != hash) at = (at + 1) & mask;
    return at;
  }

  void grow() {
    const std::vector<Slot> before = std::exchange(slots_, std::vector<Slot>(slots_.empty() ? 16 : 2 * slots_.size()));
    for (const Slot& slot : before) {
      if (slot.link != kNone) slots_[place(slot.hash)] = slot;
    }
  }

  // What follows the slot that has become empty, and would no longer be found behind it, moves up.
  void closeGap(std::size_t gap) {
    --used_;
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t at = (gap + 1) & mask; slots_[at].link != kNone; at = (at + 1) & mask) {
      const std::size_t home = slots_[at].hash & mask;
      if (((at - home) & mask) < ((at - gap) & mask)) continue;
      slots_[gap] = std::exchange(slots_[at], Slot{});
      gap = at;
    }
  }

  std::vector<Slot> slots_;
  std::vector<Link> links_;
  std::uint32_t free_ = kNone;
  std::size_t used_ = 0;
};

}  // namespace squall::eventbridge
