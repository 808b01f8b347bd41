// server/traffic.hpp: what is on its way between the server and its clients. An automatic clock does not jump while a
// request is being read or an answer is being written, and `advance` ends when the answers that it caused are written.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace squall::server {

// Thread-safe. Outlives all sessions.
class Traffic {
 public:
  // Lives while the answer to a call that had waited is on its way to the socket.
  using Delivery = std::shared_ptr<void>;
  Delivery deliver();
  // Runs `then` when every answer that is on its way now has been handed to its socket, or its client is gone: at once
  // when there is none, else on the thread that wrote the last one.
  void whenDelivered(std::function<void()> then);

  // Brackets requests that are there in part and answers that are not written: only while somebody watches, since it
  // costs every request something.
  void watch(std::function<void()> on_quiet);
  bool isWatched() const { return watched_.load(std::memory_order_relaxed); }
  void enter() { ++busy_; }
  void leave();
  bool isQuiet() const { return busy_ == 0 && late_ == 0; }

 private:
  // Deliveries share the batch in which they began. A batch keeps the next one alive, so that what waits for a batch
  // waits for all before it too.
  struct Batch {
    std::vector<std::function<void()>> then;
    std::shared_ptr<Batch> next;
    ~Batch() {
      for (const auto& task : then) task();
    }
  };

  void tellIfQuiet();

  std::atomic<bool> watched_{false};
  std::atomic<int> busy_{0};
  std::atomic<int> late_{0};
  std::mutex mutex_;
  std::shared_ptr<Batch> batch_ = std::make_shared<Batch>();
  std::vector<std::function<void()>> on_quiet_;  // one for each that watches
};

}  // namespace squall::server
