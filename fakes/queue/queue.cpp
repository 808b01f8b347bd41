#include "queue/queue.hpp"

#include <algorithm>
#include <stdexcept>

namespace squall::queue {

Queue::Queue(std::string name, Settings settings) : name_(std::move(name)), settings_(settings) {}

std::string Queue::dedupKey(std::string_view id, std::string_view group, TimePoint now) {
  if (next_dedup_scope_ && next_dedup_scope_->first <= now) {
    settings_.dedup_scope = next_dedup_scope_->second;
    next_dedup_scope_.reset();
  }
  const bool per_group = settings_.dedup_scope == DedupScope::Group;
  return DedupWindow::keyOf(id, per_group ? group : std::string_view());
}

Accepted Queue::send(const Outgoing& outgoing, TimePoint now, core::Effects& effects) {
  std::string dedup_key;
  if (isFifo()) {
    if (outgoing.group.empty() || outgoing.deduplication_id.empty())
      throw std::logic_error("queue: a FIFO message needs a group and a deduplication id");
    dedup_key = dedupKey(outgoing.deduplication_id, outgoing.group, now);
    if (const DedupWindow::First* first = dedup_.find(dedup_key, now)) {
      effects.add({.kind = EventKind::Duplicate,
                   .resource = name_,
                   .message_id = first->message_id,
                   .body = outgoing.message->body,
                   .detail = "deduplication id " + std::string(outgoing.deduplication_id)});
      return {.message_id = first->message_id, .sequence = first->sequence, .duplicate = true};
    }
  }

  const std::uint32_t at = insert(outgoing.message, outgoing.group, now);
  Slot& slot = slab_[at];
  Accepted accepted{.message_id = slot.message->id, .sequence = slot.sequence};
  if (isFifo()) {
    dedup_.remember(
        std::move(dedup_key),
        {.message_id = accepted.message_id, .sequence = accepted.sequence, .ends = now + settings_.dedup_window});
  }
  effects.add(effect(EventKind::Publish, slot));

  const Duration delay = isFifo() ? settings_.delay : outgoing.delay.value_or(settings_.delay);
  if (delay > Duration::zero()) {
    slot.state = MessageState::Delayed;
    ++delayed_;
    arm(at, now + delay);
  } else {
    makeAvailable(at);
  }
  return accepted;
}

void Queue::arrive(Moved moved, TimePoint now, core::Effects& effects) {
  // On a standard queue a message expires by its first enqueue time wherever it goes; on a FIFO queue that time resets:
  // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html
  const std::uint32_t at = insert(std::move(moved.message), moved.group, isFifo() ? now : moved.sent);
  Slot& slot = slab_[at];
  slot.earlier_receives = static_cast<std::uint32_t>(moved.receive_count);
  slot.first_received = moved.first_received.value_or(TimePoint());
  makeAvailable(at);
  effects.touch(name_);
}

void Queue::setDelay(Duration delay, TimePoint now) {
  settings_.delay = delay;
  if (!isFifo()) return;
  // A FIFO queue's delay applies to messages that are there already, a standard queue's does not:
  // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-delay-queues.html
  for (std::uint32_t at = first_; at != kNone; at = slab_[at].newer) {
    const Slot& slot = slab_[at];
    if (slot.state == MessageState::Delayed && !slot.hidden) arm(at, std::max(now, slot.sent + delay));
  }
}

Settled Queue::acknowledge(const Handle& handle, core::Effects& effects) {
  Slot* slot = find(handle);
  if (slot == nullptr) return Settled::Gone;
  if (isFifo() && !isCurrent(*slot, handle)) return Settled::Expired;
  effects.add(effect(EventKind::Acknowledge, *slot));
  remove(handle.slot);
  return Settled::Done;
}

MessagePtr Queue::peekNext() const {
  if (ready_.empty()) return nullptr;
  return slab_[headOf(groups_[ready_.top()])].message;
}

std::optional<Moved> Queue::takeNext() {
  if (ready_.empty()) return std::nullopt;
  const std::uint32_t at = headOf(groups_[ready_.top()]);
  Moved moved = movedFrom(slab_[at]);
  remove(at);
  return moved;
}

std::size_t Queue::clear(EventKind kind, std::string_view detail, core::Effects& effects) {
  const std::size_t count = size();
  while (first_ != kNone) {
    const std::uint32_t at = first_;
    core::Effect gone = effect(kind, slab_[at]);
    if (kind == EventKind::Purge) gone.attempt = 0;
    gone.detail = detail;
    effects.add(std::move(gone));
    first_ = slab_[at].newer;
    slab_.release(at);
  }
  last_ = oldest_regular_ = scan_end_ = kNone;
  aged_.clear();
  groups_.clear();
  ready_.clear();
  noisy_.clear();
  timers_.clear();
  dedup_.clear();
  attempts_.clear();
  by_id_.reset();
  in_flight_ = delayed_ = 0;
  return count;
}

Counts Queue::counts() const {
  return {.available = size() - in_flight_ - delayed_, .in_flight = in_flight_, .delayed = delayed_};
}

std::vector<MessageView> Queue::peek(std::size_t offset, std::size_t limit) const {
  std::vector<MessageView> views;
  for (std::uint32_t at = first_; at != kNone && views.size() < limit; at = slab_[at].newer) {
    if (offset > 0) {
      --offset;
      continue;
    }
    views.push_back(viewOf(at));
  }
  return views;
}

std::optional<MessageView> Queue::look(const Handle& handle) const {
  if (find(handle) == nullptr) return std::nullopt;
  return viewOf(handle.slot);
}

std::uint32_t Queue::insert(MessagePtr message, std::string_view group, TimePoint sent) {
  const std::uint32_t at = slab_.take();
  Slot& slot = slab_[at];
  slot.message = std::move(message);
  slot.sent = sent;
  slot.sequence = ++last_sequence_;
  slot.group = groups_.idOf(group);
  Group& owner = groups_[slot.group];
  ++owner.stored;
  owner.last_sent = std::max(owner.last_sent, sent);
  if (owner.noisy) noisy_.set(slot.group, owner.last_sent + settings_.noisy_until_silent);
  linkArrival(at);
  if (isFifo()) linkGroup(at);
  if (by_id_) enterIndex(at);
  return at;
}

void Queue::remove(std::uint32_t at) {
  Slot& slot = slab_[at];
  const GroupId owner = slot.group;
  timers_.erase(at);
  if (slot.state == MessageState::Delayed) --delayed_;
  if (slot.state == MessageState::InFlight) leaveFlight(at);
  if (isFifo() || slot.state == MessageState::Available) unlinkGroup(at);
  unlinkArrival(at);
  if (by_id_) leaveIndex(at);
  slab_.release(at);
  --groups_[owner].stored;
  rankGroup(owner);
  if (groups_[owner].stored == 0) groups_.release(owner);
}

void Queue::linkArrival(std::uint32_t at) {
  Slot& slot = slab_[at];
  slot.older = last_;
  slot.newer = kNone;
  (last_ == kNone ? first_ : slab_[last_].newer) = at;
  last_ = at;

  slot.aged = oldest_regular_ != kNone && slot.sent < newest_sent_;
  if (slot.aged) {
    aged_.emplace(slot.sent, at);
  } else {
    newest_sent_ = slot.sent;
    if (oldest_regular_ == kNone) oldest_regular_ = at;
  }
  if (isFifo() && size() <= settings_.group_scan_limit) scan_end_ = at;
}

void Queue::unlinkArrival(std::uint32_t at) {
  const Slot& slot = slab_[at];
  std::uint32_t entering = kNone;
  if (isFifo() && isWithinScan(slot)) {
    // One message leaves the scanned ones, so the next enters, perhaps as the first of its group.
    entering = slab_[scan_end_].newer;
    if (entering != kNone)
      scan_end_ = entering;
    else if (scan_end_ == at)
      scan_end_ = slot.older;
  }
  if (slot.aged) {
    aged_.erase({slot.sent, at});
  } else if (oldest_regular_ == at) {
    do {
      oldest_regular_ = slab_[oldest_regular_].newer;
    } while (oldest_regular_ != kNone && slab_[oldest_regular_].aged);
  }
  (slot.older == kNone ? first_ : slab_[slot.older].newer) = slot.newer;
  (slot.newer == kNone ? last_ : slab_[slot.newer].older) = slot.older;
  if (entering != kNone) rankGroup(slab_[entering].group);
}

Slot* Queue::find(const Handle& handle) { return const_cast<Slot*>(std::as_const(*this).find(handle)); }

const Slot* Queue::find(const Handle& handle) const {
  const Slot* slot = slab_.find(handle.slot, handle.generation);
  const bool was_delivered = slot != nullptr && handle.receive >= 1 && handle.receive <= slot->receives;
  return was_delivered ? slot : nullptr;
}

bool Queue::isCurrent(const Slot& slot, const Handle& handle) const {
  return slot.state == MessageState::InFlight && slot.receives == handle.receive;
}

Moved Queue::movedFrom(const Slot& slot) const {
  Moved moved{.message = slot.message,
              .group = groups_[slot.group].name,
              .sent = slot.sent,
              .first_received = std::nullopt,
              .receive_count = slot.receiveCount()};
  if (moved.receive_count > 0) moved.first_received = slot.first_received;
  return moved;
}

MessageView Queue::viewOf(std::uint32_t at) const {
  const Slot& slot = slab_[at];
  MessageView view{.handle = {at, slot.generation, slot.receives},
                   .message = slot.message,
                   .group = groups_[slot.group].name,
                   .state = slot.state,
                   .sent = slot.sent,
                   .receive_count = slot.receiveCount(),
                   .sequence = slot.sequence};
  if (view.receive_count > 0) view.first_received = slot.first_received;
  if (timers_.contains(at)) view.due = timers_.keyOf(at).due;
  return view;
}

core::Effect Queue::effect(EventKind kind, const Slot& slot) const {
  return {.kind = kind,
          .resource = name_,
          .message_id = slot.message->id,
          .attempt = slot.receiveCount(),
          .body = slot.message->body};
}

}  // namespace squall::queue
