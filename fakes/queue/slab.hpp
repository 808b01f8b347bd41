// queue/slab.hpp: the messages of a queue, found by number.
//
// Slots never move and are used again, the last freed one first, so a queue in steady state allocates nothing for them.
// Each use of a slot is a new generation: a handle of an earlier one finds nothing.
#pragma once

#include "queue/message.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace squall::queue {

constexpr std::uint32_t kNoSlot = 0xffffffffu;

struct Slot {
  MessagePtr message;
  TimePoint sent;
  TimePoint first_received;
  TimePoint last_received;
  std::uint64_t sequence = 0;
  std::uint64_t visible_order = 0;   // its place in line: the order in which messages became visible
  std::uint64_t consume_record = 0;  // journal record of the last delivery
  std::uint32_t generation = 0;
  std::uint32_t receives = 0;          // deliveries from this queue
  std::uint32_t earlier_receives = 0;  // deliveries from queues before
  std::uint32_t group = 0;
  std::uint32_t group_previous = kNoSlot;
  std::uint32_t group_next = kNoSlot;
  std::uint32_t older = kNoSlot;
  std::uint32_t newer = kNoSlot;  // also links free slots
  MessageState state = MessageState::Available;
  bool used = false;
  bool aged = false;         // its sent time is out of order
  bool changed = false;      // its visibility was changed since the last delivery
  bool hidden = false;       // Delayed by a disturbance, not by its producer or the queue
  std::uint16_t spared = 0;  // receives that it has beyond what a redrive policy allows

  int receiveCount() const { return static_cast<int>(receives + earlier_receives); }
};

struct FreeSlot {
  std::uint32_t place = 0;
  std::uint32_t generation = 0;
};

class Slab {
 public:
  Slab() = default;
  // As capacity() and freeSlots() told; the `used` slots have their generations yet to be written. Throws
  // std::logic_error for a slot that is there twice or not at all.
  Slab(std::uint32_t capacity, const std::vector<FreeSlot>& free, const std::vector<std::uint32_t>& used);
  Slab(const Slab& other);
  Slab(Slab&&) = default;
  Slab& operator=(const Slab&) = delete;
  Slab& operator=(Slab&&) = default;

  Slot& operator[](std::uint32_t slot) { return chunks_[slot / kChunk][slot % kChunk]; }
  const Slot& operator[](std::uint32_t slot) const { return chunks_[slot / kChunk][slot % kChunk]; }
  std::size_t size() const { return used_; }

  // A slot with every field but its generation as new.
  std::uint32_t take() {
    if (free_ == kNoSlot) grow();
    const std::uint32_t taken = free_;
    Slot& slot = (*this)[taken];
    free_ = slot.newer;
    const std::uint32_t generation = slot.generation;
    slot = Slot{};
    slot.generation = generation;
    slot.used = true;
    ++used_;
    return taken;
  }

  void release(std::uint32_t released) {
    Slot& slot = (*this)[released];
    slot.message.reset();
    slot.used = false;
    ++slot.generation;
    slot.newer = free_;
    free_ = released;
    --used_;
  }

  // The slot of a message that is still there; null otherwise.
  const Slot* find(std::uint32_t slot, std::uint32_t generation) const {
    if (slot >= chunks_.size() * kChunk) return nullptr;
    const Slot& found = (*this)[slot];
    return found.used && found.generation == generation ? &found : nullptr;
  }

  std::uint32_t capacity() const { return static_cast<std::uint32_t>(chunks_.size()) * kChunk; }
  // The free slots in the order of their use, without the last ones, which were never used and follow in order.
  std::vector<FreeSlot> freeSlots() const;

 private:
  static constexpr std::uint32_t kChunk = 256;

  void grow() {
    const auto first = static_cast<std::uint32_t>(chunks_.size() * kChunk);
    chunks_.push_back(std::make_unique<Slot[]>(kChunk));
    for (std::uint32_t i = kChunk; i > 0; --i) {
      chunks_.back()[i - 1].newer = free_;
      free_ = first + i - 1;
    }
  }

  std::vector<std::unique_ptr<Slot[]>> chunks_;
  std::uint32_t free_ = kNoSlot;
  std::size_t used_ = 0;
};

}  // namespace squall::queue
