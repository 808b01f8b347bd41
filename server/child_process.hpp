// server/child_process.hpp: one process that Squall started, in a process group of its own, so that a signal meets the
// program with all that it started in turn.
#pragma once

#include <csignal>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace squall::server {

// What to start: words[0] is looked for in PATH unless it has a '/'.
struct Launch {
  std::vector<std::string> words;
  std::vector<std::string> environment;  // "NAME=value", all of it
};

// The program could not be started. what() says why, and what to look at.
class LaunchError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

// How a process ended.
struct ProcessEnd {
  int status = 0;  // as it gave it to exit()
  int signal = 0;  // that ended it; 0: it ended by itself

  bool ok() const { return status == 0 && signal == 0; }
  std::string describe() const;  // "ended with status 3", "was ended by signal 11 (Segmentation fault)"
};

// Thread-safe.
class ChildProcess {
 public:
  // Starts it: output goes where ours goes; input too, unless that is a terminal, which a program in the background may
  // not read. Throws LaunchError.
  explicit ChildProcess(const Launch& launch);
  // Ends it with SIGKILL when it is still there.
  ~ChildProcess();
  ChildProcess(const ChildProcess&) = delete;
  ChildProcess& operator=(const ChildProcess&) = delete;

  // For poll(): readable when the process has ended.
  int pidfd() const { return pidfd_; }
  pid_t pid() const { return pid_; }
  // To the whole group. False when the process has been reaped.
  bool signal(int number);
  // Takes the end of the process, once it has ended; what is left of its group is killed then. Nothing while it runs.
  std::optional<ProcessEnd> reap();

 private:
  std::mutex mutex_;
  pid_t pid_ = -1;
  int pidfd_ = -1;
  std::optional<ProcessEnd> end_;
};

}  // namespace squall::server
