#include "server/run_watch.hpp"

#include <squall/checks.hpp>

#include <algorithm>

namespace squall::server {

namespace {

// So much longer is silence enough, whatever waits: a consumer may have given up.
constexpr int kSilences = 10;

bool isEffect(const Record& record) {
  if (record.kind == EventKind::Call) return record.error.has_value();
  return record.kind != EventKind::Park;
}

}  // namespace

void RunWatch::look() {
  for (const RecordPtr& record : cloud_.journal().records(seen_)) {
    seen_.after = record->sequence;
    // The world's own making is no sign of the program; what time does is, since it had something to do.
    if (record->client && record->client->connection == "in-process") continue;
    if (isEffect(*record)) last_effect_ = record->wall_time;
    if (record->kind == EventKind::Consume) sources_.emplace(record->region, record->resource);
  }
}

bool RunWatch::isQuiet() {
  look();
  const Instant now = Clock::realNow();
  next_look_ = now + quiet_;
  if (!last_effect_) return false;
  const auto silence = std::max<std::chrono::nanoseconds>(Clock::wallNow() - *last_effect_, {});
  if (silence < quiet_) {
    next_look_ = now + (quiet_ - silence);
    return false;
  }
  if (silence >= kSilences * quiet_) return true;
  // What waits while nobody has consumed yet waits for a consumer that is still starting; later, for a queue's own.
  const auto held = checks::holdings(cloud_);
  return std::all_of(held.begin(), held.end(), [this](const checks::Holding& holding) {
    return holding.state == checks::Holding::State::Visible && !sources_.empty() &&
           sources_.count({holding.region, holding.resource}) == 0;
  });
}

bool RunWatch::isDrained() {
  look();
  // Nothing was recorded: the queues are as they were.
  if (sources_.empty() || looked_at_ == seen_.after) return is_drained_;
  looked_at_ = seen_.after;
  const auto held = checks::holdings(cloud_);
  is_drained_ = std::none_of(held.begin(), held.end(), [this](const checks::Holding& holding) {
    return sources_.count({holding.region, holding.resource}) > 0;
  });
  return is_drained_;
}

}  // namespace squall::server
