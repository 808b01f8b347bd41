// scheduler/state.hpp: all that EventBridge Scheduler remembers in one region of one account: groups and schedules, and
// when each is due.
//
// Only touched under the Cloud's lock.
#pragma once

#include "core/operation.hpp"

#include <squall/eventbridge/schedule.hpp>
#include <squall/scheduler/model.gen.hpp>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace squall::scheduler {

class State;
using Call = core::ServiceCall<State>;

inline constexpr const char* kDefaultGroup = "default";

struct GroupResource {
  std::string name;
  std::string arn;
  std::string client_token = {};  // of the request that made it; empty: none
  TimePoint created = {};
  TimePoint modified = {};
  std::map<std::string, std::string> tags = {};
  std::optional<TimePoint> gone_at = {};  // it is being deleted until then

  bool isDeleting() const { return gone_at.has_value(); }
};

// One occurrence of a schedule: when the expression wants it, and when it is carried out. They differ by a flexible
// time window alone.
struct Occurrence {
  TimePoint scheduled;
  TimePoint due;
};

struct ScheduleResource {
  GetScheduleResult shown;  // what GetSchedule answers: the request with AWS's defaults
  eventbridge::Schedule schedule;
  eventbridge::TimeZone zone;
  TimePoint origin;          // a rate counts from here
  std::string client_token;  // of the request that made it
  std::optional<Occurrence> next = {};
  Duration moved{0};  // by restores of snapshots: so much later than it says a one-time schedule runs

  const std::string& name() const { return *shown.name; }
  const std::string& group() const { return *shown.groupName; }
  bool isEnabled() const { return *shown.state == ScheduleState::kEnabled; }
  bool isRecurring() const { return schedule.kind() != eventbridge::Schedule::Kind::At; }
  // The first instant after `after` that the expression, StartDate and EndDate allow.
  std::optional<TimePoint> occurrenceAfter(TimePoint after) const;
};

class State final : public core::ServiceState {
 public:
  // `made`: now.
  State(std::string account, std::string region, TimePoint made);

  const std::string& account() const { return account_; }
  const std::string& region() const { return region_; }
  // "arn:aws:scheduler:us-east-1:000000000000:schedule-group/orders".
  std::string arnOf(std::string_view resource) const;

  // Groups by name. The default one is always there.
  GroupResource* findGroup(const std::string& name);
  std::map<std::string, GroupResource>& groups() { return groups_; }
  // With its schedules; now, or when `gone_at` has come.
  void deleteGroup(const std::string& name, core::Effects& effects);
  void deleteGroupAt(GroupResource& group, TimePoint gone_at);

  // Schedules by "group/name", which is in the order of their groups, then of their names.
  static std::string keyOf(std::string_view group, std::string_view name);
  ScheduleResource* findSchedule(const std::string& key);
  const std::map<std::string, ScheduleResource>& schedules() const { return schedules_; }
  ScheduleResource& putSchedule(const std::string& key, ScheduleResource schedule);
  void eraseSchedule(const std::string& key);
  // Plans the first occurrence after `after`, or none for a disabled schedule.
  void plan(const std::string& key, ScheduleResource& schedule, TimePoint after, std::uint64_t seed);

  std::optional<TimePoint> nextDue() const override;
  void runDue(TimePoint now, core::Ids& ids, core::Effects& effects) override;

  // Snapshots: frozen.cpp.
  std::shared_ptr<const core::FrozenState> look() const override;
  void restore(const core::FrozenState& frozen, Duration later) override;

 private:
  void setNext(const std::string& key, ScheduleResource& schedule, std::optional<Occurrence> next);
  void run(const std::string& key, core::Ids& ids, core::Effects& effects);

  std::string account_;
  std::string region_;
  TimePoint made_;
  std::map<std::string, GroupResource> groups_;
  std::map<std::string, ScheduleResource> schedules_;
  std::set<std::pair<TimePoint, std::string>> due_;       // of all schedules that have a next occurrence
  std::set<std::pair<TimePoint, std::string>> deleting_;  // groups
};

// "Find" of the handlers: throws ResourceNotFoundException; the journal learns what the call is about.
GroupResource& findGroup(Call& call, const std::string& name);
ScheduleResource& findSchedule(Call& call, const std::optional<std::string>& group, const std::string& name);

}  // namespace squall::scheduler
