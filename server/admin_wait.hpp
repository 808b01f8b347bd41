// server/admin_wait.hpp: POST /_squall/wait. Looks at each record once, when it comes, and holds no thread.
#pragma once

#include "core/clock_impl.hpp"
#include "server/reactor.hpp"
#include "wire/waiting.hpp"

#include <squall/cloud.hpp>

#include <memory>
#include <mutex>
#include <vector>

namespace squall::server {

class AdminWait : public wire::Waiting, public std::enable_shared_from_this<AdminWait> {
 public:
  // Null when the wait is over at once.
  static std::shared_ptr<wire::Waiting> start(Cloud& cloud, Reactor& reactor, EventKind kind, WaitOptions options,
                                              wire::Respond respond);

  std::optional<std::chrono::nanoseconds> realTimeLimit() const override { return std::nullopt; }
  void release() override { finish(false); }
  std::optional<WireResponse> abandon() override;

 private:
  AdminWait(Cloud& cloud, Reactor& reactor, EventKind kind, WaitOptions options, wire::Respond respond)
      : cloud_(cloud),
        reactor_(reactor),
        kind_(kind),
        options_(std::move(options)),
        cursor_(options_.since),
        respond_(std::move(respond)),
        waiting_(nullptr, [&clock = cloud.clock().impl()](void*) { --clock.waiting_tests; }) {
    ++cloud.clock().impl().waiting_tests;
  }

  void askToLook();
  void look();
  bool collect();
  void finish(bool happened);
  WireResponse result(bool happened) const;

  Cloud& cloud_;
  Reactor& reactor_;
  const EventKind kind_;
  const WaitOptions options_;

  mutable std::mutex mutex_;
  Cursor cursor_;  // the last record looked at
  std::vector<RecordPtr> found_;
  wire::Respond respond_;                // empty when it was used or the client is gone
  const std::shared_ptr<void> waiting_;  // counts as a test that waits
  bool look_asked_ = false;
  Journal::Subscription subscription_;
  Reactor::Timer timer_;
};

}  // namespace squall::server
