// CreateSchedule, GetSchedule, UpdateSchedule, DeleteSchedule.
// https://docs.aws.amazon.com/scheduler/latest/APIReference/API_CreateSchedule.html
// https://docs.aws.amazon.com/scheduler/latest/APIReference/API_GetSchedule.html
// https://docs.aws.amazon.com/scheduler/latest/APIReference/API_UpdateSchedule.html
// https://docs.aws.amazon.com/scheduler/latest/APIReference/API_DeleteSchedule.html
#include "scheduler/errors.hpp"
#include "scheduler/limits.hpp"
#include "scheduler/operations.hpp"
#include "scheduler/target_checks.hpp"

namespace squall::scheduler {

namespace {

using eventbridge::Schedule;
using eventbridge::ScheduleUser;
using eventbridge::TimeZone;

void checkWindow(const FlexibleTimeWindow& window) {
  const bool flexible = window.mode == FlexibleTimeWindowMode::kFlexible;
  if (flexible && !window.maximumWindowInMinutes) throw errors::windowIsMissing();
  if (!flexible && window.maximumWindowInMinutes) throw errors::windowIsNotWanted();
}

// Both requests have the same members. One-time schedules have no use for the dates, so nobody looks at them.
template <class Request>
void checkDates(const Request& request, TimePoint now) {
  if (request.startDate && *request.startDate < now - limits::kOldestStart) throw errors::startIsPast();
  if (request.startDate && request.endDate && *request.startDate >= *request.endDate) throw errors::startIsBehindEnd();
}

Target withDefaults(Target target) {
  if (!target.retryPolicy) target.retryPolicy = RetryPolicy{};
  RetryPolicy& policy = *target.retryPolicy;
  if (!policy.maximumEventAgeInSeconds) policy.maximumEventAgeInSeconds = limits::kMaximumEventAgeSeconds;
  if (!policy.maximumRetryAttempts) policy.maximumRetryAttempts = limits::kMaximumRetryAttempts;
  return target;
}

// What a request asks for, checked and with AWS's defaults.
template <class Request>
ScheduleResource scheduleOf(const Call& call, const Request& request) {
  const std::string group = request.groupName.value_or(kDefaultGroup);
  const std::string zone_name = request.scheduleExpressionTimezone.value_or("UTC");
  Schedule schedule = Schedule::parse(request.scheduleExpression, ScheduleUser::Scheduler);
  std::optional<TimeZone> zone = TimeZone::find(zone_name);
  if (!zone) throw errors::invalidTimeZone(zone_name);
  checkWindow(request.flexibleTimeWindow);
  if (schedule.kind() != Schedule::Kind::At) checkDates(request, call.now);
  checkTarget(request.target, call.state.region());

  GetScheduleResult shown{.actionAfterCompletion = request.actionAfterCompletion.value_or(ActionAfterCompletion::kNone),
                          .arn = call.state.arnOf("schedule/" + State::keyOf(group, request.name)),
                          .creationDate = call.now,
                          .description = request.description,
                          .endDate = request.endDate,
                          .flexibleTimeWindow = request.flexibleTimeWindow,
                          .groupName = group,
                          .kmsKeyArn = request.kmsKeyArn,
                          .lastModificationDate = call.now,
                          .name = request.name,
                          .scheduleExpression = request.scheduleExpression,
                          .scheduleExpressionTimezone = zone_name,
                          .startDate = request.startDate,
                          .state = request.state.value_or(ScheduleState::kEnabled),
                          .target = withDefaults(request.target)};
  return {.shown = std::move(shown),
          .schedule = std::move(schedule),
          .zone = *std::move(zone),
          .origin = request.startDate.value_or(call.now),
          .client_token = request.clientToken.value_or("")};
}

// A rate without a StartDate runs at once: "your schedule starts invoking the target immediately". Everything else
// runs after now.
void planFromNow(Call& call, const std::string& key, ScheduleResource& schedule) {
  const bool at_once = schedule.schedule.kind() == Schedule::Kind::Rate;
  call.state.plan(key, schedule, at_once ? call.now - Duration(1) : call.now, call.ids.position().seed);
}

}  // namespace

CreateScheduleResult createSchedule(Call& call, const CreateScheduleRequest& request) {
  const std::string key = State::keyOf(request.groupName.value_or(kDefaultGroup), request.name);
  call.resource = key;
  ScheduleResource wanted = scheduleOf(call, request);
  const GroupResource* const group = call.state.findGroup(wanted.group());
  if (group == nullptr) throw errors::groupDoesNotExist(wanted.group());
  if (group->isDeleting()) throw errors::groupIsBeingDeleted();
  if (const ScheduleResource* existing = call.state.findSchedule(key)) {
    const bool again = !wanted.client_token.empty() && wanted.client_token == existing->client_token;
    if (!again) throw errors::scheduleExists(request.name);
    return {.scheduleArn = *existing->shown.arn};
  }

  ScheduleResource& schedule = call.state.putSchedule(key, std::move(wanted));
  planFromNow(call, key, schedule);
  call.effects.add({.kind = EventKind::Create, .resource = key});
  return {.scheduleArn = *schedule.shown.arn};
}

GetScheduleResult getSchedule(Call& call, const GetScheduleRequest& request) {
  return findSchedule(call, request.groupName, request.name).shown;
}

// "EventBridge Scheduler uses all values, including empty values": what the request leaves out has its default again.
UpdateScheduleResult updateSchedule(Call& call, const UpdateScheduleRequest& request) {
  const ScheduleResource& old = findSchedule(call, request.groupName, request.name);
  const std::string key = call.resource;
  ScheduleResource wanted = scheduleOf(call, request);
  wanted.shown.creationDate = old.shown.creationDate;
  wanted.client_token = old.client_token;
  // A rate that goes on as it was keeps its beat, and does not run at once again.
  const bool same_beat =
      wanted.shown.scheduleExpression == old.shown.scheduleExpression && wanted.shown.startDate == old.shown.startDate;
  if (same_beat) wanted.origin = old.origin;

  ScheduleResource& schedule = call.state.putSchedule(key, std::move(wanted));
  if (same_beat) {
    call.state.plan(key, schedule, call.now, call.ids.position().seed);
  } else {
    planFromNow(call, key, schedule);
  }
  call.effects.add({.kind = EventKind::Change, .resource = key});
  return {.scheduleArn = *schedule.shown.arn};
}

DeleteScheduleResult deleteSchedule(Call& call, const DeleteScheduleRequest& request) {
  findSchedule(call, request.groupName, request.name);
  const std::string key = call.resource;

  call.state.eraseSchedule(key);
  call.effects.add({.kind = EventKind::Delete, .resource = key});
  return {};
}

}  // namespace squall::scheduler
