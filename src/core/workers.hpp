// core/workers.hpp: who is at work on a message that they received. The automatic clock does not jump over them: else a
// visibility timeout of 30 s would end while a handler computes for a millisecond, a redelivery that production never
// sees.
//
// A worker is a thread that calls in-process, or a client that calls over HTTP (wire/owners.hpp). It is at work from
// its receive until each message is settled (or its visibility timeout ends), except while it is blocked in Squall
// itself. Nobody waits for a worker that is gone, nor longer than `max_hold` of real time for one message: that hold
// expires.
#pragma once

#include "core/operation.hpp"

#include <atomic>
#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

namespace squall::core {

struct Worker {
  std::string name = "a thread of this process";  // for people
  std::atomic<int> blocked{0};                    // how often it is blocked in Squall now

  static const std::shared_ptr<Worker>& ofThisThread();
};

// While it lives, this worker is blocked in Squall: in a long poll, or in a wait of the test.
class Blocked {
 public:
  Blocked() : Blocked(Worker::ofThisThread()) {}
  explicit Blocked(std::shared_ptr<Worker> worker) : worker_(std::move(worker)) { ++worker_->blocked; }
  ~Blocked() { --worker_->blocked; }
  Blocked(const Blocked&) = delete;
  Blocked& operator=(const Blocked&) = delete;

 private:
  std::shared_ptr<Worker> worker_;
};

// Thread-safe.
class Workers {
 public:
  explicit Workers(std::chrono::nanoseconds max_hold = std::chrono::seconds(5)) : max_hold_(max_hold) {}

  // A worker took a message, or something settled it. Other effects do not matter.
  void note(const Effect& effect, const std::shared_ptr<Worker>& worker);
  // A worker that waits: from now on we know of it.
  void know(const std::shared_ptr<Worker>& worker);
  // Whether some worker, other than those blocked in Squall, still works on a message. What is over its time counts
  // until takeExpired() takes it out.
  bool anyAtWork() const;
  // Whether some worker that we know of lives and is not blocked in Squall.
  bool anyUnblocked() const;
  void clear();

  struct InFlight {
    std::string resource;
    std::string message_id;
    std::string owner;
    std::chrono::nanoseconds age{};  // real time
  };
  // What is in flight and holds the clock, oldest first.
  std::vector<InFlight> inFlight() const;
  // Takes out what has been in flight for too long, of workers that still live.
  std::vector<InFlight> takeExpired();

 private:
  struct Message {
    std::string resource;
    std::string message_id;
    std::weak_ptr<Worker> worker;
    const Worker* address = nullptr;
    Clock::RealTime since;
  };
  using Messages = std::list<Message>;  // oldest first, so that what expires is at the front

  void eraseLocked(Messages::iterator message);
  static InFlight describe(const Message& message, const Worker& worker, Clock::RealTime now);

  const std::chrono::nanoseconds max_hold_;
  mutable std::mutex mutex_;
  std::atomic<std::size_t> count_{0};  // of messages: most effects settle nothing
  Messages messages_;
  std::unordered_map<std::string, Messages::iterator> by_message_;  // by resource and message
  struct Known {
    std::weak_ptr<Worker> worker;  // made by make_shared: it keeps the address from being used again
    std::size_t in_flight = 0;
  };
  std::unordered_map<const Worker*, Known> known_;
};

}  // namespace squall::core
