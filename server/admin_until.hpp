// server/admin_until.hpp: POST /_squall/clock {"until": ...}: moves clocks from one due task to the next until
// something happened or the virtual time is over. Holds no thread: between two tasks it waits, on the server's timer,
// until the clients that were answered have done what they do.
#pragma once

#include "server/admin_awaited.hpp"
#include "server/reactor.hpp"
#include "server/traffic.hpp"
#include "wire/waiting.hpp"

#include <squall/cloud.hpp>

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace squall::server {

struct UntilSetting {
  Cloud& cloud;                // where it happens
  std::vector<Cloud*> clouds;  // whose clocks move, together
  Awaited awaited;             // options.within: of real time
  Duration within;             // of virtual time
};

class AdminUntil : public wire::Waiting, public std::enable_shared_from_this<AdminUntil> {
 public:
  static std::shared_ptr<wire::Waiting> start(UntilSetting setting, Reactor& reactor, Traffic& traffic,
                                              wire::Respond respond);

  std::optional<std::chrono::nanoseconds> realTimeLimit() const override { return std::nullopt; }
  void release() override { finish(WaitResult::Reason::TimedOut); }
  std::optional<WireResponse> abandon() override;

 private:
  AdminUntil(UntilSetting setting, Reactor& reactor, Traffic& traffic, wire::Respond respond);

  void look();
  bool collect();
  bool isQuiet();
  void step();
  void lookAfter(std::chrono::nanoseconds delay);
  void finish(WaitResult::Reason reason);
  WireResponse result(WaitResult::Reason reason) const;

  const UntilSetting setting_;
  Reactor& reactor_;
  Traffic& traffic_;
  const Clock::RealTime deadline_;
  const TimePoint end_;
  // Only the looking thread, one after the other.
  Cursor cursor_;
  std::optional<std::uint64_t> settled_;
  bool over_ = false;

  mutable std::mutex mutex_;
  std::vector<RecordPtr> found_;
  wire::Respond respond_;  // empty when it was used or the client is gone
  Reactor::Timer timer_;
};

// The instant at which the earliest of all clocks has something to do.
std::optional<TimePoint> earliestDue(const std::vector<Cloud*>& clouds);

}  // namespace squall::server
