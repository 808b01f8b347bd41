#include "server/admin_until.hpp"

#include "core/clock_impl.hpp"
#include "core/wait.hpp"
#include "server/admin_clock.hpp"
#include "server/admin_request.hpp"

#include <nlohmann/json.hpp>

#include <utility>

namespace squall::server {

using Json = nlohmann::ordered_json;

std::optional<TimePoint> earliestDue(const std::vector<Cloud*>& clouds) {
  std::optional<TimePoint> earliest;
  for (Cloud* cloud : clouds) {
    const auto due = cloud->clock().nextDue();
    if (due && (!earliest || *due < *earliest)) earliest = due;
  }
  return earliest;
}

AdminUntil::AdminUntil(UntilSetting setting, Reactor& reactor, Traffic& traffic, wire::Respond respond)
    : setting_(std::move(setting)),
      reactor_(reactor),
      traffic_(traffic),
      deadline_(Clock::realNow() + setting_.awaited.options.within),
      end_(setting_.cloud.clock().now() + setting_.within),
      cursor_(setting_.awaited.options.since),
      respond_(std::move(respond)) {}

std::shared_ptr<wire::Waiting> AdminUntil::start(UntilSetting setting, Reactor& reactor, Traffic& traffic,
                                                 wire::Respond respond) {
  const std::shared_ptr<AdminUntil> until(new AdminUntil(std::move(setting), reactor, traffic, std::move(respond)));
  until->look();
  const std::lock_guard lock(until->mutex_);
  return until->respond_ ? until : nullptr;
}

std::optional<WireResponse> AdminUntil::abandon() {
  {
    const std::lock_guard lock(mutex_);
    if (!respond_) return std::nullopt;
    respond_ = nullptr;
  }
  return result(WaitResult::Reason::TimedOut);
}

void AdminUntil::look() {
  {
    const std::lock_guard lock(mutex_);
    if (!respond_) return;
  }
  const bool quiet = isQuiet();
  if (collect()) return finish(WaitResult::Reason::Happened);
  if (Clock::realNow() >= deadline_) return finish(WaitResult::Reason::TimedOut);
  if (!quiet) return lookAfter(setting_.cloud.clock().impl().options.settle);
  if (over_) return finish(WaitResult::Reason::SpanOver);
  step();
}

// Whether nobody is at work, and no call came since it was so and was so for as long as clocks settle.
bool AdminUntil::isQuiet() {
  std::uint64_t activity = 0;
  bool may_jump = true;
  for (Cloud* cloud : setting_.clouds) {
    cloud->clock().impl().lapse();
    const Clock::Impl::Standing standing = cloud->clock().impl().standing();
    activity += standing.activity;
    may_jump = may_jump && standing.mayJump();
  }
  const bool quiet = may_jump && settled_ == activity;
  settled_ = activity;
  return quiet;
}

void AdminUntil::step() {
  const auto due = earliestDue(setting_.clouds);
  over_ = !due || *due > end_;
  for (Cloud* cloud : setting_.clouds) cloud->clock().advanceTo(over_ ? end_ : *due);
  traffic_.whenDelivered([this, weak = weak_from_this()] {
    reactor_.post([weak] {
      if (const auto self = weak.lock()) self->look();
    });
  });
}

void AdminUntil::lookAfter(std::chrono::nanoseconds delay) {
  Reactor::Timer timer = reactor_.callAfter(delay, [weak = weak_from_this()] {
    if (const auto self = weak.lock()) self->look();
  });
  const std::lock_guard lock(mutex_);
  timer_ = std::move(timer);
}

bool AdminUntil::collect() {
  const Awaited& awaited = setting_.awaited;
  const std::vector<RecordPtr> more = core::matching(setting_.cloud.journal(), awaited.kind, awaited.options, cursor_);
  const std::lock_guard lock(mutex_);
  found_.insert(found_.end(), more.begin(), more.end());
  return found_.size() >= awaited.options.times;
}

void AdminUntil::finish(WaitResult::Reason reason) {
  wire::Respond respond;
  {
    const std::lock_guard lock(mutex_);
    respond = std::exchange(respond_, nullptr);
  }
  if (respond) respond(result(reason));
}

WireResponse AdminUntil::result(WaitResult::Reason reason) const {
  std::vector<RecordPtr> records;
  {
    const std::lock_guard lock(mutex_);
    records = found_;
  }
  Cloud& cloud = setting_.cloud;
  const Awaited& awaited = setting_.awaited;
  Json json = describeClock(cloud);
  std::string explanation = "Happened.";
  if (reason == WaitResult::Reason::SpanOver) {
    explanation =
        core::spanOver(cloud.journal(), cloud.clock(), awaited.kind, awaited.options, setting_.within, records)
            .explanation();
  } else if (reason == WaitResult::Reason::TimedOut) {
    explanation = core::timedOut(cloud.journal(), cloud.clock(), awaited.kind, awaited.options, records).explanation();
  }
  const bool happened = reason == WaitResult::Reason::Happened;
  json["happened"] = happened;
  json["reason"] = happened                                 ? "happened"
                   : reason == WaitResult::Reason::SpanOver ? "within is over"
                                                            : "real time is over";
  json["count"] = records.size();
  json["records"] = Json::array();
  for (const RecordPtr& record : records) json["records"].push_back(Json::parse(toJson(*record)));
  json["explanation"] = explanation;
  return jsonResponse(happened ? 200 : 408, json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

}  // namespace squall::server
