#include "server/traffic.hpp"

#include <utility>

namespace squall::server {

Traffic::Delivery Traffic::deliver() {
  std::shared_ptr<Batch> batch;
  {
    const std::lock_guard lock(mutex_);
    ++late_;
    batch = batch_;
  }
  return Delivery(nullptr, [this, batch = std::move(batch)](void*) mutable {
    {
      const std::lock_guard lock(mutex_);
      --late_;
    }
    batch.reset();
    tellIfQuiet();
  });
}

void Traffic::whenDelivered(std::function<void()> then) {
  std::shared_ptr<Batch> ended;  // if nobody else has it, it goes here, with no lock held
  {
    const std::lock_guard lock(mutex_);
    if (late_ > 0) {
      batch_->then.push_back(std::exchange(then, nullptr));
      ended = std::exchange(batch_, std::make_shared<Batch>());
      ended->next = batch_;
    }
  }
  if (then) then();
}

void Traffic::watch(std::function<void()> on_quiet) {
  const std::lock_guard lock(mutex_);
  on_quiet_.push_back(std::move(on_quiet));
  watched_ = true;
}

void Traffic::leave() {
  --busy_;
  tellIfQuiet();
}

void Traffic::tellIfQuiet() {
  if (!isWatched() || !isQuiet()) return;
  std::vector<std::function<void()>> tell;
  {
    const std::lock_guard lock(mutex_);
    tell = on_quiet_;
  }
  for (const auto& task : tell) task();
}

}  // namespace squall::server
