// Groups and schedules as a snapshot tells of them and keeps them, and what is in its file.
#include "scheduler/frozen.hpp"

#include "core/frozen_fields.hpp"
#include "core/json_archive.hpp"

#include <squall/error.hpp>

#include <utility>

namespace squall::scheduler {

using core::JsonArchive;
using eventbridge::Schedule;
using eventbridge::ScheduleUser;
using eventbridge::TimeZone;
using Text = std::optional<std::string>;
using Time = std::optional<TimePoint>;

namespace {

core::FrozenEntry entryOf(const ScheduleResource& schedule, TimePoint origin) {
  const GetScheduleResult& shown = schedule.shown;
  core::FrozenFields fields;
  fields.add("expression", shown.scheduleExpression);
  fields.add("time zone", shown.scheduleExpressionTimezone);
  fields.add("state", shown.state);
  fields.add("description", shown.description);
  fields.add("KMS key", shown.kmsKeyArn);
  fields.add("flexible time window", shown.flexibleTimeWindow);
  fields.add("after completion", shown.actionAfterCompletion);
  fields.add("target", shown.target);
  // What a calendar says does not change with time.
  if (schedule.next && schedule.schedule.kind() != Schedule::Kind::Cron)
    fields.add("fires at", core::distanceText(schedule.next->due, origin));
  return {.noun = "schedule", .key = schedule.name(), .fields = std::move(fields).take()};
}

class GroupView final : public core::FrozenResource {
 public:
  GroupView(const GroupResource& group, const std::map<std::string, ScheduleResource>& schedules)
      : group_(group), schedules_(schedules) {}

  std::string_view noun() const override { return "schedule group"; }
  std::string_view name() const override { return group_.name; }
  const void* identity() const override { return &group_; }
  std::vector<core::FrozenField> fields() const override {
    core::FrozenFields fields;
    fields.add("state", group_.isDeleting() ? "DELETING" : "ACTIVE");
    fields.addTags(group_.tags);
    return std::move(fields).take();
  }
  void forEachEntry(TimePoint origin, const std::function<void(core::FrozenEntry)>& visit) const override {
    const std::string prefix = State::keyOf(group_.name, "");
    for (auto at = schedules_.lower_bound(prefix); at != schedules_.end() && at->first.starts_with(prefix); ++at)
      visit(entryOf(at->second, origin));
  }

 private:
  const GroupResource& group_;
  const std::map<std::string, ScheduleResource>& schedules_;
};

void shift(Time& time, Duration later) {
  if (time) *time += later;
}

// The instants of a rate and of a one-time schedule are as far away as they were. A calendar names times of day, so it
// is asked again; what it wanted before the snapshot, and a flexible time window has put off, still comes.
void move(ScheduleResource& schedule, Duration later, TimePoint now) {
  for (Time* time : {&schedule.shown.creationDate, &schedule.shown.lastModificationDate, &schedule.shown.startDate,
                     &schedule.shown.endDate})
    shift(*time, later);
  schedule.origin += later;
  schedule.moved += later;
  if (!schedule.next) return;
  Occurrence& next = *schedule.next;
  const Duration put_off = next.due - next.scheduled;
  next.scheduled += later;
  next.due += later;
  if (later == Duration::zero() || schedule.schedule.kind() != Schedule::Kind::Cron || next.scheduled <= now) return;
  const Time scheduled = schedule.occurrenceAfter(now);
  if (scheduled) {
    next = {*scheduled, *scheduled + put_off};
  } else {
    schedule.next.reset();
  }
}

struct SavedOccurrence {
  TimePoint scheduled;
  TimePoint due;
};

void describe(JsonArchive& archive, SavedOccurrence& next) {
  archive.member("wanted", next.scheduled);
  archive.member("due", next.due);
}

struct SavedSchedule {
  GetScheduleResult shown;
  TimePoint origin;
  std::int64_t moved = 0;  // microseconds
  std::string client_token;
  std::optional<SavedOccurrence> next;
};

void describe(JsonArchive& archive, SavedSchedule& schedule) {
  archive.member("shown", schedule.shown);
  archive.member("counts_from", schedule.origin);
  archive.member("restores_moved_by_microseconds", schedule.moved, std::int64_t{0});
  archive.member("client_token", schedule.client_token, std::string());
  if (archive.isLoading() ? archive.has("fires") : schedule.next.has_value()) archive.member("fires", schedule.next);
}

SavedSchedule savedFrom(const ScheduleResource& schedule) {
  SavedSchedule saved{.shown = schedule.shown,
                      .origin = schedule.origin,
                      .moved = schedule.moved.count(),
                      .client_token = schedule.client_token,
                      .next = {}};
  if (schedule.next) saved.next = {schedule.next->scheduled, schedule.next->due};
  return saved;
}

ScheduleResource scheduleFrom(const JsonArchive& archive, const std::string& key, SavedSchedule saved) {
  const GetScheduleResult& shown = saved.shown;
  const bool is_whole = shown.name && shown.groupName && shown.state && shown.arn && shown.flexibleTimeWindow &&
                        shown.target && State::keyOf(*shown.groupName, *shown.name) == key;
  if (!is_whole) archive.fail("schedule '" + key + "' lacks a name, group, state, ARN, window or target of its own");
  std::optional<TimeZone> zone = TimeZone::find(shown.scheduleExpressionTimezone.value_or("UTC"));
  if (!zone) archive.fail("schedule '" + key + "' has a time zone that is not known here");
  try {
    ScheduleResource schedule{
        .shown = shown,
        .schedule = Schedule::parse(shown.scheduleExpression.value_or(""), ScheduleUser::Scheduler),
        .zone = *std::move(zone),
        .origin = saved.origin,
        .client_token = std::move(saved.client_token)};
    schedule.moved = Duration(saved.moved);
    if (saved.next) schedule.next = Occurrence{saved.next->scheduled, saved.next->due};
    return schedule;
  } catch (const AwsError& error) {
    archive.fail("schedule '" + key + "': " + error.message());
  }
}

}  // namespace

static void describe(JsonArchive& archive, GroupResource& group) {
  archive.member("arn", group.arn);
  archive.member("client_token", group.client_token, std::string());
  archive.member("created", group.created);
  archive.member("modified", group.modified);
  archive.member("tags", group.tags);
  archive.member("gone_at", group.gone_at, Time());
}

namespace {

std::shared_ptr<const core::FrozenState> load(JsonArchive& archive, const std::string& /*account*/,
                                              const std::string& /*region*/) {
  auto frozen = std::make_shared<FrozenScheduler>();
  std::map<std::string, SavedSchedule> schedules;
  archive.member("groups", frozen->groups);
  archive.member("schedules", schedules);
  for (auto& [name, group] : frozen->groups) group.name = name;
  if (!frozen->groups.contains(kDefaultGroup)) archive.fail("there is no default group");
  for (auto& [key, schedule] : schedules) {
    ScheduleResource made = scheduleFrom(archive, key, std::move(schedule));
    if (!frozen->groups.contains(made.group())) archive.fail("schedule '" + key + "' is in a group that is not there");
    frozen->schedules.emplace(key, std::move(made));
  }
  return frozen;
}

}  // namespace

std::vector<std::unique_ptr<core::FrozenResource>> FrozenScheduler::resources() const {
  std::vector<std::unique_ptr<core::FrozenResource>> views;
  for (const auto& [name, group] : groups) views.push_back(std::make_unique<GroupView>(group, schedules));
  return views;
}

void FrozenScheduler::save(JsonArchive& archive) const {
  std::map<std::string, GroupResource> all_groups = groups;
  std::map<std::string, SavedSchedule> all_schedules;
  for (const auto& [key, schedule] : schedules) all_schedules.emplace(key, savedFrom(schedule));
  archive.member("groups", all_groups);
  archive.member("schedules", all_schedules);
}

std::shared_ptr<const core::FrozenState> State::look() const {
  auto frozen = std::make_shared<FrozenScheduler>();
  frozen->groups = groups_;
  frozen->schedules = schedules_;
  return frozen;
}

void State::restore(const core::FrozenState& state, Duration later) {
  const auto& frozen = static_cast<const FrozenScheduler&>(state);
  groups_ = frozen.groups;
  for (auto& [name, group] : groups_) {
    group.created += later;
    group.modified += later;
    shift(group.gone_at, later);
    if (group.gone_at) deleting_.emplace(*group.gone_at, name);
  }
  schedules_ = frozen.schedules;
  for (auto& [key, schedule] : schedules_) {
    move(schedule, later, made_);
    if (schedule.next) due_.emplace(schedule.next->due, key);
  }
}

const core::SnapshotPort& snapshotPort() {
  static constexpr core::SnapshotPort kPort{.load = load};
  return kPort;
}

}  // namespace squall::scheduler
