// A queue as plain data and back, and a queue as it would be at another time.
#include "queue/image.hpp"

#include "queue/queue.hpp"

#include <algorithm>
#include <set>
#include <stdexcept>
#include <unordered_map>

namespace squall::queue {

// A group's order is that of arrival, unless a message was let pass by another.
void Queue::tellGroupOrder(std::vector<QueueImage::Stored>& messages) const {
  std::unordered_map<std::uint32_t, std::uint32_t> orders;
  for (const QueueImage::Stored& stored : messages) {
    if (slab_[stored.place].group_previous != kNone) continue;
    std::uint32_t order = 0;
    for (std::uint32_t at = stored.place; at != kNone; at = slab_[at].group_next) orders[at] = order++;
  }
  for (QueueImage::Stored& stored : messages) stored.group_order = orders.at(stored.place);
}

QueueImage Queue::image() const {
  QueueImage image{.dedup_scope = settings_.dedup_scope,
                   .next_dedup_scope = next_dedup_scope_,
                   .last_sequence = last_sequence_,
                   .last_visible_order = last_visible_order_,
                   .last_timer_order = last_timer_order_,
                   .newest_sent = newest_sent_,
                   .slots = slab_.capacity(),
                   .free = slab_.freeSlots()};
  std::set<GroupId> told;
  for (std::uint32_t at = first_; at != kNone; at = slab_[at].newer) {
    QueueImage::Stored stored{.place = at, .slot = slab_[at], .group = groups_[slab_[at].group].name};
    if (timers_.contains(at)) {
      stored.due = timers_.keyOf(at).due;
      stored.timer_order = timers_.keyOf(at).order;
    }
    image.messages.push_back(std::move(stored));
    const GroupId id = slab_[at].group;
    const Group& group = groups_[id];
    if (id != kUngrouped && told.insert(id).second)
      image.groups.push_back({.name = group.name, .last_sent = group.last_sent, .noisy = group.noisy});
  }
  if (isFifo()) tellGroupOrder(image.messages);
  image.firsts = dedup_.all();
  image.attempts = attempts_.all();
  return image;
}

Queue::Queue(std::string name, Settings settings, const QueueImage& image)
    : name_(std::move(name)),
      settings_(settings),
      next_dedup_scope_(image.next_dedup_scope),
      last_sequence_(image.last_sequence),
      last_visible_order_(image.last_visible_order),
      last_timer_order_(image.last_timer_order) {
  settings_.dedup_scope = image.dedup_scope;
  std::vector<std::uint32_t> used;
  for (const QueueImage::Stored& stored : image.messages) used.push_back(stored.place);
  slab_ = Slab(image.slots, image.free, used);  // throws for numbers that cannot be
  std::size_t count = 0;
  for (const QueueImage::Stored& stored : image.messages) {
    putIn(stored);
    if (isFifo() && ++count <= settings_.group_scan_limit) scan_end_ = stored.place;
  }
  newest_sent_ = image.newest_sent;

  linkGroups(image.messages);
  for (const QueueImage::GroupState& state : image.groups) {
    const GroupId id = groups_.idOf(state.name);
    if (groups_[id].stored == 0) throw std::logic_error("the group '" + state.name + "' has no message");
    groups_[id].last_sent = state.last_sent;
    groups_[id].noisy = state.noisy;
    if (state.noisy) noisy_.set(id, state.last_sent + settings_.noisy_until_silent);
  }
  for (const std::uint32_t at : used) rankGroup(slab_[at].group);
  for (const QueueImage::First& first : image.firsts)
    dedup_.remember(first.key, {.message_id = first.message_id, .sequence = first.sequence, .ends = first.ends});
  for (const QueueImage::Attempt& attempt : image.attempts)
    attempts_.remember(attempt.id, attempt.handles, attempt.ends);
}

// The list of a standard queue's group has the available messages, in the order in which they became visible; that of a
// FIFO queue's all of them.
void Queue::linkGroups(const std::vector<QueueImage::Stored>& messages) {
  std::vector<std::pair<std::uint64_t, std::uint32_t>> line;
  for (const QueueImage::Stored& stored : messages) {
    if (isFifo()) {
      line.emplace_back(stored.group_order, stored.place);
    } else if (stored.slot.state == MessageState::Available) {
      line.emplace_back(stored.slot.visible_order, stored.place);
    }
  }
  std::stable_sort(line.begin(), line.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  for (const auto& [order, at] : line) linkGroup(at);
}

void Queue::putIn(const QueueImage::Stored& stored) {
  const std::uint32_t at = stored.place;
  const std::uint32_t generation = stored.slot.generation;
  Slot& slot = slab_[at];
  slot = stored.slot;
  slot.generation = generation;
  slot.used = true;
  slot.group = groups_.idOf(stored.group);
  slot.group_previous = slot.group_next = kNone;
  if (isFifo() && slot.group == kUngrouped) throw std::logic_error("a message of a FIFO queue has no group");
  Group& group = groups_[slot.group];
  ++group.stored;

  slot.older = last_;
  slot.newer = kNone;
  (last_ == kNone ? first_ : slab_[last_].newer) = at;
  last_ = at;
  if (slot.aged) {
    aged_.emplace(slot.sent, at);
  } else if (oldest_regular_ == kNone) {
    oldest_regular_ = at;
  }

  if (slot.state == MessageState::Available) return;
  timers_.set(at, {.due = stored.due, .order = stored.timer_order});
  if (slot.state == MessageState::Delayed) {
    ++delayed_;
  } else {
    ++in_flight_;
    ++group.in_flight;
  }
}

void Queue::shift(Duration by) {
  for (std::uint32_t at = first_; at != kNone; at = slab_[at].newer) {
    Slot& slot = slab_[at];
    slot.sent += by;
    if (slot.receiveCount() > 0) slot.first_received += by;
    if (slot.receives > 0) slot.last_received += by;
  }
  std::set<std::pair<TimePoint, std::uint32_t>> aged;
  for (const auto& [sent, at] : aged_) aged.emplace_hint(aged.end(), sent + by, at);
  aged_ = std::move(aged);
  newest_sent_ += by;
  groups_.forEach([by](Group& group) { group.last_sent += by; });
  timers_.forEachKey([by](TimerKey& key) { key.due += by; });
  noisy_.forEachKey([by](TimePoint& silent) { silent += by; });
  if (next_dedup_scope_) next_dedup_scope_->first += by;
  dedup_.shift(by);
  attempts_.shift(by);
}

}  // namespace squall::queue
