// bench/allocations.hpp: counts what the program allocates. Linking allocations.cpp replaces operator new.
#pragma once

#include <cstdint>

namespace squall::bench {

struct Allocations {
  std::uint64_t count = 0;
  std::uint64_t bytes = 0;
  friend Allocations operator-(Allocations a, Allocations b) { return {a.count - b.count, a.bytes - b.bytes}; }
};

// By the calling thread, since it began.
Allocations allocationsSoFar();

}  // namespace squall::bench
