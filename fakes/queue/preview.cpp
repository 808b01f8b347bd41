// What a receive would deliver, without receiving.
//
// A receive changes the queue with every message that it hands out, and what comes next depends on that: a group is
// used up or turns noisy, a dead-letter move lets a further group be found. So this goes through a receive step by
// step, and notes beside the queue what each step would have changed. It has to follow availability.cpp and
// delivery.cpp; model_test.cpp compares it with the receives themselves.
#include "queue/queue.hpp"

#include <map>

namespace squall::queue {

class Queue::Preview {
 public:
  Preview(const Queue& queue, std::size_t most, const DeadLetterSink* sink, TimePoint now)
      : queue_(queue), most_(most), sink_(sink), now_(now), ready_(queue.ready_), scan_end_(queue.scan_end_) {}

  std::vector<std::uint32_t> run() && {
    if (queue_.isFifo())
      runFifo();
    else
      runStandard();
    return std::move(delivered_);
  }

 private:
  // A group of a standard queue after some of its messages were delivered.
  struct Shadow {
    std::uint32_t head = kNone;
    std::set<std::pair<std::uint64_t, std::uint32_t>>::const_iterator returned;
    std::size_t in_flight = 0;
    bool noisy = false;
    std::optional<GroupRank> rank;
  };

  bool full() const { return delivered_.size() >= most_ || inFlight() >= queue_.settings_.in_flight_limit; }
  std::size_t inFlight() const { return queue_.in_flight_ + delivered_.size(); }

  void runStandard();
  Shadow& shadowOf(GroupId id);
  std::uint32_t headOf(GroupId id, const Shadow& shadow) const;
  void rank(GroupId id, Shadow& shadow);
  std::optional<GroupId> nextGroup();

  void runFifo();
  void runGroup(GroupId id);
  void leave(std::uint32_t at);

  const Queue& queue_;
  const std::size_t most_;
  const DeadLetterSink* const sink_;
  const TimePoint now_;
  std::vector<std::uint32_t> delivered_;

  IndexedHeap<GroupRank>::Ascending ready_;  // groups as they are, apart from those that are noted below
  std::map<GroupId, Shadow> shadows_;
  std::set<std::pair<GroupRank, GroupId>> ranks_;  // of the shadows that have something to deliver

  // FIFO: what dead-letter moves take out, and which groups are found because of it, by place in line.
  std::set<std::uint32_t> gone_;
  std::set<std::pair<std::uint64_t, GroupId>> found_;
  std::uint32_t scan_end_;
};

void Queue::Preview::runStandard() {
  for (IndexedHeap<TimePoint>::Ascending silent(queue_.noisy_); !silent.done() && silent.key() <= now_; silent.next()) {
    Shadow& shadow = shadowOf(silent.item());
    shadow.noisy = false;
    rank(silent.item(), shadow);
  }
  while (!full()) {
    const std::optional<GroupId> group = nextGroup();
    if (!group) return;
    Shadow& shadow = shadowOf(*group);
    const std::uint32_t at = headOf(*group, shadow);
    if (at == shadow.head)
      shadow.head = queue_.slab_[at].group_next;
    else
      ++shadow.returned;
    if (!isUsedUp(queue_.slab_[at], sink_)) {
      delivered_.push_back(at);
      ++shadow.in_flight;
    }
    rank(*group, shadow);
  }
}

Queue::Preview::Shadow& Queue::Preview::shadowOf(GroupId id) {
  const auto [found, is_new] = shadows_.try_emplace(id);
  if (is_new) {
    const Group& group = queue_.groups_[id];
    found->second.head = group.head;
    found->second.returned = group.returned.begin();
    found->second.in_flight = group.in_flight;
    found->second.noisy = group.noisy;
    rank(id, found->second);
  }
  return found->second;
}

std::uint32_t Queue::Preview::headOf(GroupId id, const Shadow& shadow) const {
  if (shadow.returned == queue_.groups_[id].returned.end()) return shadow.head;
  const auto [order, at] = *shadow.returned;
  return shadow.head == kNone || order < queue_.slab_[shadow.head].visible_order ? at : shadow.head;
}

void Queue::Preview::rank(GroupId id, Shadow& shadow) {
  if (shadow.rank) ranks_.erase({*shadow.rank, id});
  const std::uint32_t head = headOf(id, shadow);
  if (head == kNone) {
    shadow.rank.reset();
    shadow.noisy = false;
    return;
  }
  shadow.rank =
      GroupRank{.noise = shadow.noisy ? 1 + shadow.in_flight : 0, .visible_order = queue_.slab_[head].visible_order};
  ranks_.emplace(*shadow.rank, id);
}

std::optional<GroupId> Queue::Preview::nextGroup() {
  for (;;) {
    while (!ready_.done() && shadows_.contains(ready_.item())) ready_.next();
    if (ranks_.empty() && ready_.done()) return std::nullopt;
    const bool is_noted = !ranks_.empty() && (ready_.done() || ranks_.begin()->first < ready_.key());
    const GroupId next = is_noted ? ranks_.begin()->second : ready_.item();
    Shadow& shadow = shadowOf(next);
    if (shadow.noisy || !queue_.isLoud(next, shadow.in_flight, inFlight(), now_)) return next;
    shadow.noisy = true;
    rank(next, shadow);
  }
}

void Queue::Preview::runFifo() {
  while (!full()) {
    const bool is_found = !found_.empty() && (ready_.done() || found_.begin()->first < ready_.key().visible_order);
    if (is_found) {
      const GroupId next = found_.begin()->second;
      found_.erase(found_.begin());
      runGroup(next);
    } else if (!ready_.done()) {
      runGroup(ready_.item());
      ready_.next();
    } else {
      return;
    }
  }
}

// A group comes up once: it is left with its first message in flight, not available, or with none.
void Queue::Preview::runGroup(GroupId id) {
  for (std::uint32_t at = queue_.groups_[id].head; at != kNone && !full(); at = queue_.slab_[at].group_next) {
    const Slot& slot = queue_.slab_[at];
    if (slot.state != MessageState::Available) return;
    if (isUsedUp(slot, sink_))
      leave(at);
    else
      delivered_.push_back(at);
  }
}

// A message goes to the dead-letter queue, and where it was scanned for groups, the next one is instead of it.
void Queue::Preview::leave(std::uint32_t leaving) {
  gone_.insert(leaving);
  if (scan_end_ == kNone || queue_.slab_[leaving].sequence > queue_.slab_[scan_end_].sequence) return;
  std::uint32_t entering = queue_.slab_[scan_end_].newer;
  while (entering != kNone && gone_.contains(entering)) entering = queue_.slab_[entering].newer;
  if (entering == kNone) return;
  scan_end_ = entering;

  const Slot& slot = queue_.slab_[entering];
  if (slot.group == queue_.slab_[leaving].group || slot.state != MessageState::Available) return;
  const bool is_first = slot.group_previous == kNone;
  if (is_first) found_.emplace(slot.visible_order, slot.group);
}

std::vector<MessageView> Queue::candidates(std::size_t most, const DeadLetterSink* sink, TimePoint now) const {
  std::vector<MessageView> views;
  for (const std::uint32_t at : Preview(*this, most, sink, now).run()) views.push_back(viewOf(at));
  return views;
}

}  // namespace squall::queue
