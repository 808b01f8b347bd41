// queue/image.hpp: all that a queue remembers, as plain data: what a file of a queue has in it.
//
// Everything that can be told from the rest is left out: heaps, lists, counts and indexes are made anew. Slots and
// generations are in it, since receipt handles name them.
#pragma once

#include "queue/groups.hpp"
#include "queue/indexed_heap.hpp"
#include "queue/slab.hpp"

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace squall::queue {

enum class DedupScope : std::uint8_t { Queue, Group };

struct QueueImage {
  struct Stored {
    std::uint32_t place = 0;  // which slot
    Slot slot = {};           // its links and group number do not count
    std::string group = {};
    TimePoint due = {};             // Delayed and InFlight: when that ends
    std::uint64_t timer_order = 0;  // and whose turn it is at one instant
    std::uint32_t group_order = 0;  // FIFO: how manyth of its group
  };
  struct GroupState {
    std::string name;
    TimePoint last_sent = {};
    bool noisy = false;
  };
  struct First {
    std::string key;
    std::string message_id;
    std::uint64_t sequence = 0;
    TimePoint ends = {};
  };
  struct Attempt {
    std::string id;
    std::vector<Handle> handles;
    TimePoint ends = {};
  };

  DedupScope dedup_scope = DedupScope::Queue;
  std::optional<std::pair<TimePoint, DedupScope>> next_dedup_scope = {};
  std::uint64_t last_sequence = 0;
  std::uint64_t last_visible_order = 0;
  std::uint64_t last_timer_order = 0;
  TimePoint newest_sent = {};
  std::uint32_t slots = 0;            // used or not
  std::vector<FreeSlot> free = {};    // to be used next, in this order; all others were never used, and follow in order
  std::vector<Stored> messages = {};  // in order of arrival
  std::vector<GroupState> groups = {};
  std::vector<First> firsts = {};      // deduplication, oldest first
  std::vector<Attempt> attempts = {};  // oldest first
};

}  // namespace squall::queue
