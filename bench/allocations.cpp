#include "bench/allocations.hpp"

#include <cstdlib>
#include <new>

namespace squall::bench {

namespace {
thread_local Allocations so_far;

void* allocate(std::size_t size) {
  ++so_far.count;
  so_far.bytes += size;
  if (void* memory = std::malloc(size)) return memory;
  throw std::bad_alloc();
}
}  // namespace

Allocations allocationsSoFar() { return so_far; }

}  // namespace squall::bench

void* operator new(std::size_t size) { return squall::bench::allocate(size); }
void* operator new[](std::size_t size) { return squall::bench::allocate(size); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }
