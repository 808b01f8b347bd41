// Holds and freezes: what stops a clock by name, and holds that end because their real time is over.
#include "core/clock_impl.hpp"

#include <algorithm>

namespace squall {

using std::chrono::nanoseconds;

std::optional<Clock::RealTime> Clock::Impl::firstHoldEndLocked() const {
  std::optional<RealTime> first;
  for (const auto& [id, hold] : holds) {
    if (hold.ends && (!first || *hold.ends < *first)) first = hold.ends;
  }
  return first;
}

std::optional<Clock::RealTime> Clock::Impl::thawLocked() const {
  std::optional<RealTime> last;
  for (const auto& [id, hold] : holds) {
    if (!hold.freezes) continue;
    if (!hold.ends) return std::nullopt;
    if (!last || *hold.ends > *last) last = hold.ends;
  }
  return last;
}

bool Clock::Impl::standsLocked() const {
  if (freezes == 0) return false;
  const auto thaw = thawLocked();
  return !thaw || Clock::realNow() < *thaw;
}

// The last freeze to go lets a clock that follows real time go on from the instant at which it stood.
void Clock::Impl::eraseHoldLocked(std::map<std::uint64_t, HoldState>::iterator hold) {
  const bool thaws = hold->second.freezes && freezes == 1;
  const TimePoint stood = nowLocked();
  if (hold->second.freezes) --freezes;
  holds.erase(hold);
  if (thaws && isReal()) real_epoch -= nowLocked() - stood;
}

// Forgets freezes whose real time is over. The one that ended first goes first: the clock stood until the last. They
// were meant to end, so nobody is told.
void Clock::Impl::endFreezesLocked() {
  const RealTime present = Clock::realNow();
  while (freezes > 0) {
    auto first = holds.end();
    for (auto hold = holds.begin(); hold != holds.end(); ++hold) {
      if (!hold->second.freezes || !hold->second.ends || *hold->second.ends > present) continue;
      if (first == holds.end() || *hold->second.ends < *first->second.ends) first = hold;
    }
    if (first == holds.end()) return;
    eraseHoldLocked(first);
  }
}

Clock::Hold Clock::Impl::newHold(HoldState state) {
  std::uint64_t id = 0;
  {
    const std::lock_guard lock(mutex);
    id = ++last_hold;
    if (state.freezes) {
      frozen_at = nowLocked();
      ++freezes;
    }
    holds.emplace(id, std::move(state));
  }
  tellDriver();
  return Hold(std::shared_ptr<void>(nullptr, [this, id](void*) { endHold(id); }), id);
}

void Clock::Impl::endHold(std::uint64_t id) {
  {
    const std::lock_guard lock(mutex);
    endFreezesLocked();  // one that was over before goes first
    const auto hold = holds.find(id);
    if (hold == holds.end()) return;  // it had expired
    eraseHoldLocked(hold);
  }
  changed.notify_all();
  tellDriver();
}

void Clock::Impl::lapse() {
  std::vector<ExpiredHold> expired;
  {
    const std::lock_guard lock(mutex);
    const RealTime present = Clock::realNow();
    endFreezesLocked();
    for (auto hold = holds.begin(); hold != holds.end();) {
      const auto here = hold++;
      if (here->second.freezes || !here->second.ends || *here->second.ends > present) continue;
      expired.push_back({.name = here->second.name, .owner = here->second.owner, .what = {}});
      eraseHoldLocked(here);
    }
  }
  for (const ExpiredHold& hold : expired) reportExpired(hold);
  if (lapse_owners) lapse_owners();
}

void Clock::Impl::reportExpired(const ExpiredHold& expired) {
  std::function<void(const ExpiredHold&)> tell;
  {
    const std::lock_guard lock(mutex);
    ++expired_holds;
    tell = on_hold_expired;
  }
  if (tell) tell(expired);
}

Clock::Hold Clock::hold(std::string name, HoldOptions options) {
  Impl::HoldState state{.name = std::move(name), .owner = std::move(options.owner), .ends = {}};
  if (options.ttl) state.ends = realNow() + std::chrono::duration_cast<RealTime::duration>(*options.ttl);
  return impl_->newHold(std::move(state));
}

Clock::Hold Clock::freeze(std::string name, HoldOptions options) {
  Impl::HoldState state{.name = std::move(name), .owner = std::move(options.owner), .ends = {}, .freezes = true};
  if (options.ttl) state.ends = realNow() + std::chrono::duration_cast<RealTime::duration>(*options.ttl);
  return impl_->newHold(std::move(state));
}

bool Clock::frozen() const {
  const std::lock_guard lock(impl_->mutex);
  return impl_->standsLocked();
}

std::vector<Clock::HoldInfo> Clock::holds() const {
  impl_->lapse();
  std::vector<HoldInfo> all;
  const std::lock_guard lock(impl_->mutex);
  for (const auto& [id, hold] : impl_->holds) {
    HoldInfo info{.id = id, .name = hold.name, .owner = hold.owner, .left = {}};
    if (hold.ends) info.left = std::max<nanoseconds>(*hold.ends - realNow(), nanoseconds(0));
    all.push_back(std::move(info));
  }
  return all;
}

std::uint64_t Clock::expiredHolds() const { return impl_->expired_holds; }

void Clock::onHoldExpired(std::function<void(const ExpiredHold&)> callback) {
  const std::lock_guard lock(impl_->mutex);
  impl_->on_hold_expired = std::move(callback);
}

}  // namespace squall
