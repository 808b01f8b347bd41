// server/progress.hpp: one line on a terminal that says how a run goes, written over itself.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace squall::server {

class Progress {
 public:
  // Does nothing unless `shown`.
  explicit Progress(bool shown);
  // Takes the line away.
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  bool isShown() const { return shown_; }
  void show(const std::string& phase, std::uint64_t records, std::uint64_t faults);

 private:
  bool shown_;
  std::chrono::steady_clock::time_point began_;
};

// Whether standard error is a terminal that takes control sequences.
bool hasTerminal(int fd);

}  // namespace squall::server
