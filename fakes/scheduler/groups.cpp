// CreateScheduleGroup, GetScheduleGroup, DeleteScheduleGroup.
// https://docs.aws.amazon.com/scheduler/latest/APIReference/API_CreateScheduleGroup.html
// https://docs.aws.amazon.com/scheduler/latest/APIReference/API_GetScheduleGroup.html
// https://docs.aws.amazon.com/scheduler/latest/APIReference/API_DeleteScheduleGroup.html
#include "scheduler/errors.hpp"
#include "scheduler/limits.hpp"
#include "scheduler/operations.hpp"

namespace squall::scheduler {

CreateScheduleGroupResult createScheduleGroup(Call& call, const CreateScheduleGroupRequest& request) {
  call.resource = request.name;
  const std::string client_token = request.clientToken.value_or("");
  if (const GroupResource* existing = call.state.findGroup(request.name)) {
    const bool again = !client_token.empty() && client_token == existing->client_token;
    if (!again) throw errors::groupExists(request.name);
    return {.scheduleGroupArn = existing->arn};
  }
  if (call.state.groups().size() >= limits::kGroups) throw errors::tooManyGroups();

  GroupResource group{.name = request.name,
                      .arn = call.state.arnOf("schedule-group/" + request.name),
                      .client_token = client_token,
                      .created = call.now,
                      .modified = call.now};
  for (const Tag& tag : request.tags) group.tags[tag.key] = tag.value;
  CreateScheduleGroupResult result{.scheduleGroupArn = group.arn};
  call.state.groups().emplace(request.name, std::move(group));
  call.effects.add({.kind = EventKind::Create, .resource = request.name});
  return result;
}

GetScheduleGroupResult getScheduleGroup(Call& call, const GetScheduleGroupRequest& request) {
  const GroupResource& group = findGroup(call, request.name);
  return {.arn = group.arn,
          .creationDate = group.created,
          .lastModificationDate = group.modified,
          .name = group.name,
          .state = group.isDeleting() ? ScheduleGroupState::kDeleting : ScheduleGroupState::kActive};
}

// "This operation is eventually consistent": a group is DELETING until its schedules are gone. Here that is at once,
// unless the Cloud is strict; until then its schedules go on, as AWS says they might.
DeleteScheduleGroupResult deleteScheduleGroup(Call& call, const DeleteScheduleGroupRequest& request) {
  GroupResource& group = findGroup(call, request.name);
  if (request.name == kDefaultGroup) throw errors::cannotDeleteDefaultGroup();
  if (group.isDeleting()) return {};

  if (call.strict) {
    call.state.deleteGroupAt(group, call.now + limits::kGroupDeletion);
    call.effects.add({.kind = EventKind::Change, .resource = request.name, .detail = "DELETING"});
  } else {
    call.state.deleteGroup(request.name, call.effects);
  }
  return {};
}

}  // namespace squall::scheduler
