// What chaos does to messages, and finding them by id for it.
//
// None of it is a state of its own: a message that is hidden is a delayed one, a copy is a message whose flight ended
// early, a ghost is one that arrived with a history. So whatever holds for a queue holds for a disturbed one.
#include "queue/queue.hpp"

#include <algorithm>
#include <limits>

namespace squall::queue {

std::uint32_t Queue::slotOf(std::string_view message_id) {
  if (!by_id_) {
    by_id_.emplace();
    by_id_->reserve(size());
    for (std::uint32_t at = first_; at != kNone; at = slab_[at].newer) enterIndex(at);
  }
  const auto found = by_id_->find(message_id);
  return found == by_id_->end() ? kNone : found->second;
}

// The keys lie in the messages. Should two have one id, the younger is found.
void Queue::enterIndex(std::uint32_t at) {
  const std::string_view id = slab_[at].message->id;
  by_id_->erase(id);
  by_id_->emplace(id, at);
}

void Queue::leaveIndex(std::uint32_t at) {
  const auto found = by_id_->find(slab_[at].message->id);
  if (found != by_id_->end() && found->second == at) by_id_->erase(found);
}

std::optional<Handle> Queue::locate(std::string_view message_id) {
  const std::uint32_t at = slotOf(message_id);
  if (at == kNone) return std::nullopt;
  return Handle{.slot = at, .generation = slab_[at].generation, .receive = slab_[at].receives};
}

std::optional<MessageView> Queue::lookUp(std::string_view message_id) {
  const std::uint32_t at = slotOf(message_id);
  if (at == kNone) return std::nullopt;
  return viewOf(at);
}

bool Queue::hide(std::string_view message_id, TimePoint until, TimePoint now) {
  const std::uint32_t at = slotOf(message_id);
  if (at == kNone || until <= now) return false;
  Slot& slot = slab_[at];
  switch (slot.state) {
    case MessageState::InFlight:
      return false;
    case MessageState::Delayed:
      if (until <= timers_.keyOf(at).due) return false;
      break;
    case MessageState::Available:
      if (!isFifo()) unlinkGroup(at);
      slot.state = MessageState::Delayed;
      ++delayed_;
      rankGroup(slot.group);
      break;
  }
  slot.hidden = true;
  arm(at, until);
  return true;
}

bool Queue::reorder(const std::vector<std::string>& message_ids) {
  if (isFifo()) return false;
  std::vector<std::uint32_t> slots;
  std::vector<std::uint64_t> places;
  for (const std::string& id : message_ids) {
    const std::uint32_t at = slotOf(id);
    if (at == kNone || slab_[at].state != MessageState::Available) return false;
    if (std::find(slots.begin(), slots.end(), at) != slots.end()) return false;
    slots.push_back(at);
    places.push_back(slab_[at].visible_order);
  }
  std::sort(places.begin(), places.end());
  for (const std::uint32_t at : slots) unlinkGroup(at);
  // Beside the list of their group, since that is in the order in which messages became visible.
  for (std::size_t i = 0; i < slots.size(); ++i) {
    slab_[slots[i]].visible_order = places[i];
    groups_[slab_[slots[i]].group].returned.emplace(places[i], slots[i]);
  }
  for (const std::uint32_t at : slots) rankGroup(slab_[at].group);
  return true;
}

bool Queue::expire(std::string_view message_id, core::Effects& effects) {
  const std::uint32_t at = slotOf(message_id);
  if (at == kNone || slab_[at].state != MessageState::InFlight) return false;
  endVisibility(at, effects);
  return true;
}

bool Queue::duplicate(std::string_view message_id, core::Effects& effects) {
  const std::uint32_t at = slotOf(message_id);
  if (isFifo() || at == kNone || slab_[at].state != MessageState::InFlight) return false;
  requeue(at, slab_[at].consume_record, effects, "copy");
  return true;
}

bool Queue::deadLetterEarly(std::string_view message_id, DeadLetterSink& sink, TimePoint now, core::Effects& effects) {
  const std::uint32_t at = slotOf(message_id);
  if (at == kNone || slab_[at].state != MessageState::Available) return false;
  core::Effect departs = effect(EventKind::DeadLetter, slab_[at]);
  departs.detail = "early, " + departureOf(slab_[at], sink);
  effects.add(std::move(departs));
  Moved moved = movedFrom(slab_[at]);
  remove(at);
  sink.take(std::move(moved), now, effects);
  return true;
}

bool Queue::spare(std::string_view message_id, int receives) {
  const std::uint32_t at = slotOf(message_id);
  if (at == kNone || receives <= 0) return false;
  constexpr int kMost = std::numeric_limits<std::uint16_t>::max();
  const int room = kMost - slab_[at].spared;
  slab_[at].spared = static_cast<std::uint16_t>(slab_[at].spared + std::min(receives, room));
  return true;
}

bool Queue::expireRetention(std::string_view message_id, core::Effects& effects) {
  const std::uint32_t at = slotOf(message_id);
  if (at == kNone) return false;
  endRetention(at, effects);
  return true;
}

bool Queue::extendDelay(std::string_view message_id, Duration by, TimePoint now) {
  const std::uint32_t at = slotOf(message_id);
  if (at == kNone) return false;
  const bool waits = slab_[at].state == MessageState::Delayed;
  return hide(message_id, (waits ? timers_.keyOf(at).due : now) + by, now);
}

std::optional<Moved> Queue::takeOut(std::string_view message_id) {
  const std::uint32_t at = slotOf(message_id);
  if (at == kNone) return std::nullopt;
  Moved moved = movedFrom(slab_[at]);
  remove(at);
  return moved;
}

bool Queue::overtake(std::string_view message_id) {
  const std::uint32_t at = slotOf(message_id);
  if (!isFifo() || at == kNone || slab_[at].state != MessageState::Available) return false;
  const std::uint32_t behind = slab_[at].group_next;
  if (behind == kNone || slab_[behind].state != MessageState::Available) return false;
  Group& group = groups_[slab_[at].group];
  const std::uint32_t before = slab_[at].group_previous;
  const std::uint32_t after = slab_[behind].group_next;
  (before == kNone ? group.head : slab_[before].group_next) = behind;
  slab_[behind].group_previous = before;
  slab_[behind].group_next = at;
  slab_[at].group_previous = behind;
  slab_[at].group_next = after;
  (after == kNone ? group.tail : slab_[after].group_previous) = at;
  rankGroup(slab_[at].group);
  return true;
}

bool Queue::forgetDeduplication(std::string_view deduplication_id, std::string_view group, TimePoint now) {
  return isFifo() && dedup_.forget(dedupKey(deduplication_id, group, now));
}

std::optional<Kept> Queue::keep(std::string_view message_id) {
  const std::uint32_t at = slotOf(message_id);
  if (at == kNone) return std::nullopt;
  const Slot& slot = slab_[at];
  return Kept{.moved = movedFrom(slot),
              .last_received = slot.last_received,
              .receives = slot.receives,
              .spared = slot.spared,
              .consume_record = slot.consume_record};
}

bool Queue::putBack(const Kept& kept, TimePoint now, core::Effects& effects) {
  const bool is_over = kept.moved.sent + settings_.retention <= now;
  if (isFifo() || is_over || slotOf(kept.moved.message->id) != kNone) return false;
  const std::uint32_t at = insert(kept.moved.message, kept.moved.group, kept.moved.sent);
  makeAvailable(at);  // while it counts as never received: one that was would claim its old place
  Slot& slot = slab_[at];
  slot.receives = kept.receives;
  slot.earlier_receives = static_cast<std::uint32_t>(kept.moved.receive_count) - kept.receives;
  slot.first_received = kept.moved.first_received.value_or(TimePoint());
  slot.last_received = kept.last_received;
  slot.spared = kept.spared;
  slot.consume_record = kept.consume_record;
  core::Effect back = effect(EventKind::Requeue, slot);
  back.cause = kept.consume_record;
  back.detail = "ghost";
  effects.add(std::move(back));
  return true;
}

}  // namespace squall::queue
