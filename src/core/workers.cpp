#include "core/workers.hpp"

#include <algorithm>

namespace squall::core {

const std::shared_ptr<Worker>& Worker::ofThisThread() {
  thread_local const std::shared_ptr<Worker> worker = std::make_shared<Worker>();
  return worker;
}

void Workers::note(const Effect& effect, const std::shared_ptr<Worker>& worker) {
  if (effect.message_id.empty() || effect.kind == EventKind::Extend) return;
  if (effect.kind != EventKind::Consume && owner_of_.empty()) return;
  const std::string key = effect.resource + '/' + effect.message_id;
  const std::lock_guard lock(mutex_);

  if (const auto owner = owner_of_.find(key); owner != owner_of_.end()) {
    const auto load = loads_.find(owner->second);
    if (--load->second.in_flight == 0) loads_.erase(load);
    owner_of_.erase(owner);
  }
  if (effect.kind != EventKind::Consume || !worker) return;
  Load& load = loads_[worker.get()];
  load.worker = worker;
  load.since = Clock::realNow();
  ++load.in_flight;
  owner_of_.emplace(key, worker.get());
}

bool Workers::anyAtWork() const {
  const std::lock_guard lock(mutex_);
  const auto now = Clock::realNow();
  return std::any_of(loads_.begin(), loads_.end(), [now](const auto& entry) {
    const auto worker = entry.second.worker.lock();
    return worker && !worker->blocked && now - entry.second.since < kLongestWork;
  });
}

void Workers::clear() {
  const std::lock_guard lock(mutex_);
  owner_of_.clear();
  loads_.clear();
}

}  // namespace squall::core
