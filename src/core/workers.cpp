#include "core/workers.hpp"

#include <algorithm>

namespace squall::core {

namespace {

std::string keyOf(const Effect& effect) { return effect.resource + '/' + effect.message_id; }

}  // namespace

const std::shared_ptr<Worker>& Worker::ofThisThread() {
  thread_local const std::shared_ptr<Worker> worker = std::make_shared<Worker>();
  return worker;
}

void Workers::note(const Effect& effect, const std::shared_ptr<Worker>& worker) {
  if (effect.message_id.empty() || (effect.kind != EventKind::Consume && count_ == 0)) return;
  const std::string key = keyOf(effect);
  const std::lock_guard lock(mutex_);
  const auto found = by_message_.find(key);

  if (effect.kind == EventKind::Extend) {  // its owner lives and works, so it may hold for as long again
    if (found == by_message_.end()) return;
    found->second->since = Clock::realNow();
    messages_.splice(messages_.end(), messages_, found->second);
    return;
  }
  if (found != by_message_.end()) eraseLocked(found->second);
  if (effect.kind != EventKind::Consume || !worker) return;
  const auto message = messages_.insert(messages_.end(), {.resource = effect.resource,
                                                          .message_id = effect.message_id,
                                                          .worker = worker,
                                                          .address = worker.get(),
                                                          .since = Clock::realNow()});
  by_message_.emplace(key, message);
  count_ = messages_.size();
  Known& known = known_[worker.get()];
  known.worker = worker;
  ++known.in_flight;
}

void Workers::eraseLocked(Messages::iterator message) {
  by_message_.erase(message->resource + '/' + message->message_id);
  const auto known = known_.find(message->address);
  if (--known->second.in_flight == 0 && known->second.worker.expired()) known_.erase(known);
  messages_.erase(message);
  count_ = messages_.size();
}

void Workers::know(const std::shared_ptr<Worker>& worker) {
  const std::lock_guard lock(mutex_);
  std::erase_if(known_, [](const auto& entry) { return entry.second.in_flight == 0 && entry.second.worker.expired(); });
  known_[worker.get()].worker = worker;
}

bool Workers::anyAtWork() const {
  if (count_ == 0) return false;
  const std::lock_guard lock(mutex_);
  return std::any_of(known_.begin(), known_.end(), [](const auto& entry) {
    const auto worker = entry.second.in_flight > 0 ? entry.second.worker.lock() : nullptr;
    return worker && worker->blocked == 0;
  });
}

bool Workers::anyUnblocked() const {
  const std::lock_guard lock(mutex_);
  return std::any_of(known_.begin(), known_.end(), [](const auto& entry) {
    const auto worker = entry.second.worker.lock();
    return worker && worker->blocked == 0;
  });
}

void Workers::clear() {
  const std::lock_guard lock(mutex_);
  by_message_.clear();
  messages_.clear();
  known_.clear();
  count_ = 0;
}

Workers::InFlight Workers::describe(const Message& message, const Worker& worker, Clock::RealTime now) {
  return {
      .resource = message.resource, .message_id = message.message_id, .owner = worker.name, .age = now - message.since};
}

std::vector<Workers::InFlight> Workers::inFlight() const {
  const std::lock_guard lock(mutex_);
  const Clock::RealTime now = Clock::realNow();
  std::vector<InFlight> all;
  for (const Message& message : messages_) {
    if (const auto worker = message.worker.lock()) all.push_back(describe(message, *worker, now));
  }
  return all;
}

std::vector<Workers::InFlight> Workers::takeExpired() {
  std::vector<InFlight> expired;
  if (count_ == 0) return expired;
  const std::lock_guard lock(mutex_);
  const Clock::RealTime now = Clock::realNow();
  while (!messages_.empty() && messages_.front().since + max_hold_ <= now) {
    const auto worker = messages_.front().worker.lock();
    // One that is blocked itself did not hold the clock.
    if (worker && worker->blocked == 0) expired.push_back(describe(messages_.front(), *worker, now));
    eraseLocked(messages_.begin());
  }
  return expired;
}

}  // namespace squall::core
