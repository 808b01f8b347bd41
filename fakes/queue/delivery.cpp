// Receives, and what becomes of a delivered message other than its acknowledgement.
#include "queue/queue.hpp"

namespace squall::queue {

// One receive on its way.
struct Queue::Round {
  const ReceiveOptions& options;
  DeadLetterSink* sink;
  TimePoint now;
  core::Effects& effects;
  Received result = {};
  std::vector<Moved> departed = {};

  bool full() const { return result.deliveries.size() >= static_cast<std::size_t>(options.max_messages); }
};

Received Queue::receive(const ReceiveOptions& options, DeadLetterSink* sink, TimePoint now, core::Effects& effects) {
  if (isFifo() && !options.attempt_id.empty()) {
    if (std::optional<Received> repeated = repeat(options, now, effects)) return std::move(*repeated);
  }
  // Standard queues answer a short poll with OverLimit then; FIFO queues give nothing and no error:
  // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-queues.html and quotas-fifo.html
  if (in_flight_ >= settings_.in_flight_limit)
    return {.status = isFifo() ? Received::Status::Ok : Received::Status::OverLimit, .deliveries = {}};

  Round round{.options = options, .sink = sink, .now = now, .effects = effects};
  while (!round.full() && in_flight_ < settings_.in_flight_limit) {
    const std::optional<GroupId> group = nextGroup(now);
    if (!group) break;
    deliverFrom(*group, round);
  }

  if (isFifo() && !options.attempt_id.empty() && !round.result.deliveries.empty()) {
    std::vector<Handle> handles;
    for (const Delivery& delivery : round.result.deliveries) handles.push_back(delivery.handle);
    attempts_.remember(options.attempt_id, std::move(handles), now + settings_.attempt_window);
  }
  // Only now, so that one receive does not hand out a message twice.
  if (options.visibility <= Duration::zero()) {
    for (const Delivery& delivery : round.result.deliveries) endVisibility(delivery.handle.slot, effects);
  }
  // Last, so that the target may be this very queue.
  for (Moved& moved : round.departed) sink->take(std::move(moved), now, effects);
  return std::move(round.result);
}

// A standard queue asks for the next group after each message; a FIFO queue goes on with the same group for as long as
// it can.
// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/FIFO-queues-understanding-logic.html
void Queue::deliverFrom(GroupId id, Round& round) {
  std::uint32_t at = headOf(groups_[id]);
  while (at != kNone && slab_[at].state == MessageState::Available && !round.full() &&
         in_flight_ < settings_.in_flight_limit) {
    const std::uint32_t next = slab_[at].group_next;
    if (isUsedUp(slab_[at], round.sink))
      deadLetter(at, round);
    else
      deliver(at, round);
    if (!isFifo()) break;
    at = next;
  }
  rankGroup(id);
}

void Queue::deliver(std::uint32_t at, Round& round) {
  enterFlight(at);
  Slot& slot = slab_[at];
  if (slot.receiveCount() == 0) slot.first_received = round.now;
  ++slot.receives;
  slot.last_received = round.now;
  slot.changed = false;
  slot.consume_record = round.effects.add(effect(EventKind::Consume, slot));
  if (round.options.visibility > Duration::zero()) arm(at, round.now + round.options.visibility);
  round.result.deliveries.push_back(deliveryOf(at));
}

void Queue::deadLetter(std::uint32_t at, Round& round) {
  const Slot& slot = slab_[at];
  core::Effect moved = effect(EventKind::DeadLetter, slot);
  moved.detail = departureOf(slot, *round.sink);
  round.effects.add(std::move(moved));
  round.departed.push_back(movedFrom(slot));
  remove(at);
}

bool Queue::isUsedUp(const Slot& slot, const DeadLetterSink* sink) {
  return sink != nullptr && slot.receives >= static_cast<std::uint32_t>(sink->maxReceiveCount()) + slot.spared;
}

std::string Queue::departureOf(const Slot& slot, const DeadLetterSink& sink) {
  std::string text = "after " + std::to_string(slot.receives) + (slot.receives == 1 ? " receive" : " receives");
  text.append(", to ").append(sink.targetName());
  return text;
}

Delivery Queue::deliveryOf(std::uint32_t at) const {
  const Slot& slot = slab_[at];
  return {.handle = {at, slot.generation, slot.receives},
          .message = slot.message,
          .group = groups_[slot.group].name,
          .sent = slot.sent,
          .first_received = slot.first_received,
          .receive_count = slot.receiveCount(),
          .sequence = slot.sequence};
}

// The same messages and handles once more, hidden for a full timeout again, as long as none was deleted or had its
// visibility changed: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ReceiveMessage.html
// When they have become visible by themselves, the retry is an ordinary receive: nothing is returned here.
std::optional<Received> Queue::repeat(const ReceiveOptions& options, TimePoint now, core::Effects& effects) {
  const std::vector<Handle>* handles = attempts_.find(options.attempt_id, now);
  if (handles == nullptr) return std::nullopt;
  bool timed_out = false;
  for (const Handle& handle : *handles) {
    const Slot* slot = find(handle);
    if (slot == nullptr || slot->changed) return Received{.status = Received::Status::NotRepeatable, .deliveries = {}};
    timed_out = timed_out || !isCurrent(*slot, handle);
  }
  if (timed_out) return std::nullopt;

  Received repeated;
  for (const Handle& handle : *handles) {
    repeated.deliveries.push_back(deliveryOf(handle.slot));
    core::Effect extend = effect(EventKind::Extend, slab_[handle.slot]);
    extend.detail = "receive repeated by its attempt id";
    effects.add(std::move(extend));
    if (options.visibility > Duration::zero())
      arm(handle.slot, now + options.visibility);
    else
      endVisibility(handle.slot, effects);
  }
  return repeated;
}

Settled Queue::changeVisibility(const Handle& handle, Duration timeout, TimePoint now, core::Effects& effects) {
  Slot* slot = find(handle);
  if (slot == nullptr || (slot->state == MessageState::Delayed && !slot->hidden)) return Settled::Gone;
  if (isFifo() && !isCurrent(*slot, handle)) return Settled::Expired;

  if (timeout <= Duration::zero()) {
    if (slot->state != MessageState::InFlight) return Settled::Done;
    slot->changed = true;
    requeue(handle.slot, effects.add(effect(EventKind::Reject, *slot)), effects);
    return Settled::Done;
  }
  // Extending a timeout does not move the bound, which counts from the receive:
  // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html
  if (now - slot->last_received + timeout > settings_.longest_in_flight) return Settled::BeyondLimit;
  if (slot->hidden) endDelay(handle.slot);
  if (slot->state == MessageState::Available) {
    enterFlight(handle.slot);
    rankGroup(slot->group);
  }
  slot->changed = true;
  core::Effect extend = effect(EventKind::Extend, *slot);
  extend.detail = "for " + std::to_string(std::chrono::duration_cast<std::chrono::seconds>(timeout).count()) + " s";
  effects.add(std::move(extend));
  arm(handle.slot, now + timeout);
  return Settled::Done;
}

void Queue::endVisibility(std::uint32_t at, core::Effects& effects) {
  core::Effect expire = effect(EventKind::Expire, slab_[at]);
  expire.cause = slab_[at].consume_record;
  requeue(at, effects.add(std::move(expire)), effects);
}

void Queue::requeue(std::uint32_t at, std::uint64_t cause, core::Effects& effects, std::string_view detail) {
  timers_.erase(at);
  leaveFlight(at);
  makeAvailable(at);
  core::Effect visible = effect(EventKind::Requeue, slab_[at]);
  visible.cause = cause;
  visible.detail = detail;
  effects.add(std::move(visible));
}

}  // namespace squall::queue
