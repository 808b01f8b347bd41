// bench/server_process.hpp: what a measured server used of the machine, read from /proc (Linux alone).
#pragma once

#include <sys/types.h>
#include <chrono>

namespace squall::bench {

// CPU time that all threads of a process used so far, to the nanosecond (/proc/PID/task/*/schedstat). Threads that
// ended are not in it. Throws std::runtime_error when there is no such process.
std::chrono::nanoseconds cpuTime(pid_t process);

}  // namespace squall::bench
