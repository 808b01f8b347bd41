// One of the functions of targets.hpp, named by SQUALL_FUZZ_TARGET, as libFuzzer calls it.
#include "fuzz/targets.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  squall::fuzz::SQUALL_FUZZ_TARGET({reinterpret_cast<const char*>(bytes), size});
  return 0;
}
