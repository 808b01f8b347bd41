#include "server/compactor.hpp"

#include <chrono>

namespace squall::server {

Compactor::Compactor(DataDirectory& data)
    : thread_([this, &data] {
        std::unique_lock lock(mutex_);
        while (!stopped_.wait_for(lock, std::chrono::seconds(1), [this] { return is_stopping_; })) {
          lock.unlock();
          data.compact();
          lock.lock();
        }
      }) {}

Compactor::~Compactor() {
  {
    const std::lock_guard lock(mutex_);
    is_stopping_ = true;
  }
  stopped_.notify_all();
  thread_.join();
}

}  // namespace squall::server
