#include "scheduler/state.hpp"

#include "core/arn.hpp"
#include "core/random.hpp"
#include "scheduler/errors.hpp"
#include "scheduler/invocation.hpp"

#include <algorithm>

namespace squall::scheduler {

namespace {

constexpr Duration kTick{1};

// Some instant of the flexible time window, by the Cloud's seed, so that it is the same in every run.
TimePoint dueAt(const ScheduleResource& schedule, TimePoint scheduled, std::uint64_t seed) {
  const auto& window = *schedule.shown.flexibleTimeWindow;
  if (window.mode != FlexibleTimeWindowMode::kFlexible) return scheduled;
  const auto name = core::hash64(*schedule.shown.arn, core::mix64(seed));
  // Counted from its own start, so that a restored snapshot draws the same.
  const auto draw = core::mix64(name, static_cast<std::uint64_t>((scheduled - schedule.origin).count()));
  const auto seconds = static_cast<std::uint64_t>(window.maximumWindowInMinutes.value_or(1)) * 60;
  return scheduled + std::chrono::seconds(draw % seconds);
}

}  // namespace

std::optional<TimePoint> ScheduleResource::occurrenceAfter(TimePoint after) const {
  // One-time schedules have neither a start nor an end.
  if (!isRecurring()) {
    std::optional<TimePoint> once = schedule.next(after - moved, origin, zone);
    if (once) *once += moved;
    return once;
  }
  if (shown.startDate) after = std::max(after, *shown.startDate - kTick);
  std::optional<TimePoint> found = schedule.next(after, origin, zone);
  if (found && shown.endDate && *found > *shown.endDate) found.reset();
  return found;
}

State::State(std::string account, std::string region, TimePoint made)
    : account_(std::move(account)), region_(std::move(region)), made_(made) {
  groups_.emplace(kDefaultGroup,
                  GroupResource{.name = kDefaultGroup, .arn = arnOf("schedule-group/" + std::string(kDefaultGroup))});
}

std::string State::arnOf(std::string_view resource) const {
  return core::toString({.partition = std::string(core::partitionOf(region_)),
                         .service = "scheduler",
                         .region = region_,
                         .account = account_,
                         .resource = std::string(resource)});
}

GroupResource* State::findGroup(const std::string& name) {
  const auto found = groups_.find(name);
  return found == groups_.end() ? nullptr : &found->second;
}

void State::deleteGroup(const std::string& name, core::Effects& effects) {
  const std::string prefix = name + "/";
  for (auto at = schedules_.lower_bound(prefix); at != schedules_.end() && at->first.starts_with(prefix);) {
    const std::string key = (at++)->first;
    eraseSchedule(key);
    effects.add({.kind = EventKind::Delete, .resource = key, .detail = "its group was deleted"});
  }
  const auto group = groups_.find(name);
  if (group->second.gone_at) deleting_.erase({*group->second.gone_at, name});
  groups_.erase(group);
  effects.add({.kind = EventKind::Delete, .resource = name});
}

void State::deleteGroupAt(GroupResource& group, TimePoint gone_at) {
  group.gone_at = gone_at;
  deleting_.emplace(gone_at, group.name);
}

std::string State::keyOf(std::string_view group, std::string_view name) {
  return std::string(group).append("/").append(name);
}

ScheduleResource* State::findSchedule(const std::string& key) {
  const auto found = schedules_.find(key);
  return found == schedules_.end() ? nullptr : &found->second;
}

ScheduleResource& State::putSchedule(const std::string& key, ScheduleResource schedule) {
  eraseSchedule(key);
  return schedules_.emplace(key, std::move(schedule)).first->second;
}

void State::eraseSchedule(const std::string& key) {
  const auto found = schedules_.find(key);
  if (found == schedules_.end()) return;
  setNext(key, found->second, std::nullopt);
  schedules_.erase(found);
}

void State::setNext(const std::string& key, ScheduleResource& schedule, std::optional<Occurrence> next) {
  if (schedule.next) due_.erase({schedule.next->due, key});
  schedule.next = next;
  if (next) due_.emplace(next->due, key);
}

void State::plan(const std::string& key, ScheduleResource& schedule, TimePoint after, std::uint64_t seed) {
  std::optional<Occurrence> next;
  if (schedule.isEnabled()) {
    const auto scheduled = schedule.occurrenceAfter(after);
    if (scheduled) next = Occurrence{*scheduled, dueAt(schedule, *scheduled, seed)};
  }
  setNext(key, schedule, next);
}

std::optional<TimePoint> State::nextDue() const {
  std::optional<TimePoint> due;
  if (!due_.empty()) due = due_.begin()->first;
  if (!deleting_.empty()) due = due ? std::min(*due, deleting_.begin()->first) : deleting_.begin()->first;
  return due;
}

void State::runDue(TimePoint now, core::Ids& ids, core::Effects& effects) {
  for (auto due = nextDue(); due && *due <= now; due = nextDue()) {
    if (!deleting_.empty() && deleting_.begin()->first == *due) {
      deleteGroup(std::string(deleting_.begin()->second), effects);
    } else {
      run(std::string(due_.begin()->second), ids, effects);
    }
  }
}

void State::run(const std::string& key, core::Ids& ids, core::Effects& effects) {
  ScheduleResource& schedule = schedules_.at(key);
  const Occurrence occurrence = *schedule.next;
  invoke(*this, schedule, occurrence, ids, effects);
  plan(key, schedule, occurrence.scheduled, ids.position().seed);
  if (schedule.next || schedule.shown.actionAfterCompletion != ActionAfterCompletion::kDelete) return;
  eraseSchedule(key);
  effects.add({.kind = EventKind::Delete, .resource = key, .detail = "it is complete"});
}

GroupResource& findGroup(Call& call, const std::string& name) {
  call.resource = name;
  GroupResource* const group = call.state.findGroup(name);
  if (group == nullptr) throw errors::groupDoesNotExist(name);
  return *group;
}

ScheduleResource& findSchedule(Call& call, const std::optional<std::string>& group, const std::string& name) {
  call.resource = State::keyOf(group.value_or(kDefaultGroup), name);
  ScheduleResource* const schedule = call.state.findSchedule(call.resource);
  if (schedule == nullptr) throw errors::scheduleDoesNotExist(name);
  return *schedule;
}

}  // namespace squall::scheduler
