// Who may be delivered next.
//
// Available messages wait in the list of their group, those that came back and keep their place beside it, and the
// groups that have something to deliver wait in one heap, by how long their first message has been visible. So a
// standard queue with no group ids is one list; one with group ids hands out in order of visibility across groups,
// until fairness puts a noisy group behind the quiet ones by giving it another rank, without touching its messages. A
// FIFO group keeps all its messages in its list, and is ready only while the first of them is available: a delayed or
// in-flight first message locks the group.
#include "queue/queue.hpp"

namespace squall::queue {

void Queue::makeAvailable(std::uint32_t at) {
  Slot& slot = slab_[at];
  slot.state = MessageState::Available;
  const bool keeps_place = !isFifo() && slot.receives > 0 && slot.receives < settings_.receives_until_back;
  if (keeps_place) {
    groups_[slot.group].returned.emplace(slot.visible_order, at);
  } else {
    slot.visible_order = ++last_visible_order_;
    if (!isFifo()) linkGroup(at);
  }
  rankGroup(slot.group);
}

void Queue::enterFlight(std::uint32_t at) {
  Slot& slot = slab_[at];
  if (!isFifo()) unlinkGroup(at);
  slot.state = MessageState::InFlight;
  ++in_flight_;
  ++groups_[slot.group].in_flight;
}

void Queue::leaveFlight(std::uint32_t at) {
  --in_flight_;
  --groups_[slab_[at].group].in_flight;
}

std::uint32_t Queue::headOf(const Group& group) const {
  if (group.returned.empty()) return group.head;
  const auto [order, at] = *group.returned.begin();
  return group.head == kNone || order < slab_[group.head].visible_order ? at : group.head;
}

void Queue::linkGroup(std::uint32_t at) {
  Slot& slot = slab_[at];
  Group& group = groups_[slot.group];
  slot.group_previous = group.tail;
  slot.group_next = kNone;
  (group.tail == kNone ? group.head : slab_[group.tail].group_next) = at;
  group.tail = at;
}

void Queue::unlinkGroup(std::uint32_t at) {
  const Slot& slot = slab_[at];
  Group& group = groups_[slot.group];
  if (group.returned.erase({slot.visible_order, at}) > 0) return;
  (slot.group_previous == kNone ? group.head : slab_[slot.group_previous].group_next) = slot.group_next;
  (slot.group_next == kNone ? group.tail : slab_[slot.group_next].group_previous) = slot.group_previous;
}

void Queue::rankGroup(GroupId id) {
  Group& group = groups_[id];
  const std::uint32_t first = headOf(group);
  if (first == kNone) {
    // A tenant whose backlog is used up is quiet again.
    group.noisy = false;
    noisy_.erase(id);
    ready_.erase(id);
    return;
  }
  const Slot& head = slab_[first];
  if (head.state != MessageState::Available || !isWithinScan(head)) {
    ready_.erase(id);
    return;
  }
  ready_.set(id, {.noise = group.noisy ? 1 + group.in_flight : 0, .visible_order = head.visible_order});
}

bool Queue::isWithinScan(const Slot& slot) const {
  return !isFifo() || (scan_end_ != kNone && slot.sequence <= slab_[scan_end_].sequence);
}

// Fair queues, "How Amazon SQS fair queues work": a tenant with at least 30 messages in flight that are more than 10 %
// of all in flight is noisy, until its backlog is used up or it has sent nothing for 5 minutes.
// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-fair-queues-detailed.html
bool Queue::isLoud(GroupId id, std::size_t in_flight, std::size_t all_in_flight, TimePoint now) const {
  return !isFifo() && id != kUngrouped && in_flight >= settings_.noisy_in_flight &&
         in_flight * 100 > all_in_flight * settings_.noisy_percent &&
         now < groups_[id].last_sent + settings_.noisy_until_silent;
}

std::optional<GroupId> Queue::nextGroup(TimePoint now) {
  while (!noisy_.empty() && noisy_.topKey() <= now) {
    const GroupId silent = noisy_.top();
    noisy_.erase(silent);
    groups_[silent].noisy = false;
    rankGroup(silent);
  }
  // Whether a group is noisy matters when it is its turn, so it is looked at then: no call looks at all groups. Each
  // turn of this loop moves one group out of the way for long, and no more than nine can be above 10 % at once.
  while (!ready_.empty()) {
    const GroupId next = ready_.top();
    Group& group = groups_[next];
    if (group.noisy || !isLoud(next, group.in_flight, in_flight_, now)) return next;
    group.noisy = true;
    noisy_.set(next, group.last_sent + settings_.noisy_until_silent);
    rankGroup(next);
  }
  return std::nullopt;
}

}  // namespace squall::queue
