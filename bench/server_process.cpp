#include "bench/server_process.hpp"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>

namespace squall::bench {

std::chrono::nanoseconds cpuTime(pid_t process) {
  const std::filesystem::path tasks = "/proc/" + std::to_string(process) + "/task";
  if (!std::filesystem::exists(tasks)) throw std::runtime_error("no process " + std::to_string(process));
  std::chrono::nanoseconds total{};
  for (const auto& task : std::filesystem::directory_iterator(tasks)) {
    std::int64_t on_cpu = 0;
    if (std::ifstream(task.path() / "schedstat") >> on_cpu) total += std::chrono::nanoseconds(on_cpu);
  }
  return total;
}

}  // namespace squall::bench
