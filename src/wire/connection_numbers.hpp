// wire/connection_numbers.hpp: a name for a connection that is the same in every run: the n-th that its client has
// used. A fault of a connection is decided by it.
#pragma once

#include "core/world.hpp"

#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <utility>

namespace squall::wire {

// Thread-safe.
class ConnectionNumbers {
 public:
  // The number of a connection that this client uses for the first time. They start anew when the Cloud is reset.
  std::uint64_t next(core::World& world, const std::string& client) {
    const std::uint64_t generation = [&world] {
      const std::lock_guard lock(world.mutex);
      return world.generation;
    }();
    const std::lock_guard lock(mutex_);
    Count& count = counts_[{&world, client}];
    if (count.generation != generation) count = {.generation = generation, .last = 0};
    return ++count.last;
  }

 private:
  struct Count {
    std::uint64_t generation = 0;
    std::uint64_t last = 0;
  };
  std::mutex mutex_;
  std::map<std::pair<const core::World*, std::string>, Count> counts_;
};

}  // namespace squall::wire
