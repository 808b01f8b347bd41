// core/workers.hpp: which threads are at work on a message that they received. The automatic clock does not jump over
// them: else a visibility timeout of 30 s would end while a handler computes for a millisecond, a redelivery that
// production never sees.
//
// A thread is at work from its receive until each message is settled (or its visibility timeout ends), except while it
// is blocked in Squall itself. A thread that has ended, or has not called for kLongestWork of real time, is not waited
// for.
#pragma once

#include "core/operation.hpp"

#include <atomic>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

namespace squall::core {

// One per thread that calls in-process; dies with its thread.
struct Worker {
  std::atomic<bool> blocked{false};

  static const std::shared_ptr<Worker>& ofThisThread();
};

// While it lives, this thread is blocked in Squall: in a long poll, or in a wait of the test.
class Blocked {
 public:
  Blocked() : worker_(Worker::ofThisThread()) { worker_->blocked = true; }
  ~Blocked() { worker_->blocked = false; }
  Blocked(const Blocked&) = delete;
  Blocked& operator=(const Blocked&) = delete;

 private:
  std::shared_ptr<Worker> worker_;
};

// note() and clear() are called under the World's lock, anyAtWork() from anywhere.
class Workers {
 public:
  static constexpr std::chrono::seconds kLongestWork{5};

  // A worker took a message, or something settled it. Other effects do not matter.
  void note(const Effect& effect, const std::shared_ptr<Worker>& worker);
  // Whether some thread other than those blocked in Squall still works on a message.
  bool anyAtWork() const;
  void clear();

 private:
  struct Load {
    std::weak_ptr<Worker> worker;  // also keeps the address, by which loads are found, from being used again
    std::size_t in_flight = 0;
    Clock::RealTime since;  // its last receive
  };

  mutable std::mutex mutex_;
  std::unordered_map<std::string, Worker*> owner_of_;  // by resource and message
  std::unordered_map<Worker*, Load> loads_;
};

}  // namespace squall::core
