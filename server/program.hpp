// server/program.hpp: the program under test, for as long as a scenario lasts: started, crashed and started again,
// paused and resumed, ended. A thread of its own watches it; nothing is polled.
#pragma once

#include "server/child_process.hpp"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace squall::server {

// Thread-safe. Spans are real time.
class Program {
 public:
  using Span = std::chrono::nanoseconds;

  struct Story {
    int starts = 0;
    int crashes = 0;  // asked for with crash()
    int pauses = 0;
    // Once it is over: how the last process ended, or why it could not be started again.
    std::optional<ProcessEnd> end = {};
    bool was_stopped = false;        // by stop()
    bool is_crashed = false;         // by crash(), and not to be started again
    std::string restart_error = {};  // LaunchError's text

    // It ended, neither by crash() nor by stop(), with a status other than 0 or by a signal; or a restart failed.
    bool failed() const;
  };

  // Starts it; throws LaunchError. `on_over`: called once, from the watching thread, when it is over: it ended and will
  // not be started again.
  Program(Launch launch, std::function<void()> on_over);
  // Kills what is left.
  ~Program();
  Program(const Program&) = delete;
  Program& operator=(const Program&) = delete;

  // Kills it at once (SIGKILL), and starts it again after the span; nothing: it stays dead.
  void crash(std::optional<Span> restart_after);
  // Stops it where it stands (SIGSTOP), for so long.
  void pause(Span lasting);
  // Asks it to end (SIGTERM), and kills it after `grace`. Returns when it is over.
  void stop(Span grace);

  bool isOver() const;
  Story story() const;

 private:
  using Instant = std::chrono::steady_clock::time_point;

  void watch();
  std::optional<Instant> nextDeadline() const;
  void takeEnd(const ProcessEnd& end);
  void passDeadlines(Instant now);
  void launch();
  void goForGood();
  void wake() const;

  const Launch launch_;
  const std::function<void()> on_over_;
  const int wake_fd_;
  mutable std::mutex mutex_;
  std::condition_variable over_changed_;
  // The current process, or the last one; it is replaced by the watching thread alone.
  std::unique_ptr<ChildProcess> child_;
  Story story_;
  bool over_ = false;
  bool crash_asked_ = false;
  std::optional<Span> restart_after_;
  std::optional<Instant> restart_at_;
  std::optional<Instant> resume_at_;
  std::optional<Instant> kill_at_;
  std::thread thread_;
};

}  // namespace squall::server
