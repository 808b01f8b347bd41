// server/run_watch.hpp: whether a run has come to rest, as its records tell. A consumer polls for ever, so calls that
// change nothing do not count.
#pragma once

#include <squall/cloud.hpp>
#include <squall/journal.hpp>

#include <chrono>
#include <optional>
#include <set>
#include <string>

namespace squall::server {

class RunWatch {
 public:
  using Instant = std::chrono::steady_clock::time_point;

  RunWatch(Cloud& cloud, std::chrono::milliseconds quiet) : cloud_(cloud), quiet_(quiet) {}

  // Takes in the records that came since the last look.
  void look();
  bool hasBegun() const { return last_effect_.has_value(); }
  // Something has happened, nothing has for a while, and no message is on its way or waits for a consumer; or nothing
  // has for ten times as long.
  bool isQuiet();
  // When isQuiet() may have become true at the earliest.
  Instant nextLook() const { return next_look_; }
  // The queues that messages were consumed from are empty. False while nothing was consumed.
  bool isDrained();

 private:
  using WallTime = std::chrono::sys_time<std::chrono::nanoseconds>;

  Cloud& cloud_;
  std::chrono::milliseconds quiet_;
  Cursor seen_;
  std::optional<WallTime> last_effect_;
  std::set<std::pair<std::string, std::string>> sources_;  // region and queue
  std::optional<std::uint64_t> looked_at_;                 // the last record when isDrained() looked at the queues
  bool is_drained_ = false;
  Instant next_look_{};
};

}  // namespace squall::server
