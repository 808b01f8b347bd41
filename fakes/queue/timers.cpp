// What time does to a queue by itself. At one instant, retention goes before delays and visibility timeouts: a message
// whose time in the queue is over does not become visible once more.
#include "queue/queue.hpp"

namespace squall::queue {

void Queue::arm(std::uint32_t at, TimePoint due) { timers_.set(at, {.due = due, .order = ++last_timer_order_}); }

// The message that was sent first, and when.
std::optional<std::pair<TimePoint, std::uint32_t>> Queue::oldest() const {
  std::optional<std::pair<TimePoint, std::uint32_t>> found;
  if (oldest_regular_ != kNone) found.emplace(slab_[oldest_regular_].sent, oldest_regular_);
  if (!aged_.empty() && (!found || aged_.begin()->first < found->first)) found = *aged_.begin();
  return found;
}

std::optional<TimePoint> Queue::nextDue() const {
  std::optional<TimePoint> due;
  if (!timers_.empty()) due = timers_.topKey().due;
  if (const auto first = oldest()) {
    const TimePoint ends = first->first + settings_.retention;
    if (!due || ends < *due) due = ends;
  }
  return due;
}

void Queue::endDelay(std::uint32_t at) {
  timers_.erase(at);
  --delayed_;
  slab_[at].hidden = false;
  makeAvailable(at);
}

void Queue::endRetention(std::uint32_t at, core::Effects& effects) {
  core::Effect drop = effect(EventKind::Drop, slab_[at]);
  drop.cause = slab_[at].consume_record;
  drop.detail = "retention period over";
  effects.add(std::move(drop));
  remove(at);
}

void Queue::runDue(TimePoint now, core::Effects& effects) {
  for (;;) {
    const std::optional<TimePoint> due = nextDue();
    if (!due || *due > now) return;

    const auto first = oldest();
    if (first && first->first + settings_.retention <= *due) {
      endRetention(first->second, effects);
      continue;
    }
    const std::uint32_t at = timers_.top();
    if (slab_[at].state == MessageState::InFlight) {
      endVisibility(at, effects);
      continue;
    }
    endDelay(at);
    effects.touch(name_);  // nothing for the journal, but a waiting receive can have it now
  }
}

}  // namespace squall::queue
