#include "queue/slab.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace squall::queue {

Slab::Slab(const Slab& other) : free_(other.free_), used_(other.used_) {
  chunks_.reserve(other.chunks_.size());
  for (const auto& chunk : other.chunks_) {
    chunks_.push_back(std::make_unique<Slot[]>(kChunk));
    std::copy_n(chunk.get(), kChunk, chunks_.back().get());
  }
}

Slab::Slab(std::uint32_t capacity, const std::vector<FreeSlot>& free, const std::vector<std::uint32_t>& used)
    : used_(used.size()) {
  // A bound, so that a file with a mistake in it costs no gigabytes.
  if (capacity % kChunk != 0 || capacity / kChunk > (used.size() + free.size()) / kChunk + 1)
    throw std::logic_error("a queue with so many messages has no " + std::to_string(capacity) + " slots");
  for (std::uint32_t i = 0; i < capacity / kChunk; ++i) chunks_.push_back(std::make_unique<Slot[]>(kChunk));

  std::vector<bool> is_told(capacity, false);
  const auto tell = [&](std::uint32_t place) {
    if (place >= capacity || is_told[place])
      throw std::logic_error("slot " + std::to_string(place) + " is there twice, or not at all");
    is_told[place] = true;
  };
  for (const std::uint32_t place : used) tell(place);
  for (const FreeSlot& slot : free) tell(slot.place);
  for (std::uint32_t place = capacity; place > 0; --place) {
    if (is_told[place - 1]) continue;
    (*this)[place - 1].newer = free_;
    free_ = place - 1;
  }
  for (auto slot = free.rbegin(); slot != free.rend(); ++slot) {
    (*this)[slot->place].generation = slot->generation;
    (*this)[slot->place].newer = free_;
    free_ = slot->place;
  }
}

std::vector<FreeSlot> Slab::freeSlots() const {
  std::vector<FreeSlot> slots;
  for (std::uint32_t at = free_; at != kNoSlot; at = (*this)[at].newer)
    slots.push_back({.place = at, .generation = (*this)[at].generation});
  // Those that were never used: of generation 0, and in rising order.
  std::size_t told = slots.size();
  while (told > 0 && slots[told - 1].generation == 0 &&
         (told == slots.size() || slots[told - 1].place < slots[told].place))
    --told;
  slots.resize(told);
  return slots;
}

}  // namespace squall::queue
