// scheduler/operations.hpp: the handlers of Scheduler's operations, by the file that has them. operations.cpp has THE
// table.
#pragma once

#include "scheduler/state.hpp"

#include <squall/scheduler/model.gen.hpp>

namespace squall::scheduler {

// schedules.cpp
CreateScheduleResult createSchedule(Call& call, const CreateScheduleRequest& request);
GetScheduleResult getSchedule(Call& call, const GetScheduleRequest& request);
UpdateScheduleResult updateSchedule(Call& call, const UpdateScheduleRequest& request);
DeleteScheduleResult deleteSchedule(Call& call, const DeleteScheduleRequest& request);

// schedule_lists.cpp
ListSchedulesResult listSchedules(Call& call, const ListSchedulesRequest& request);
ListScheduleGroupsResult listScheduleGroups(Call& call, const ListScheduleGroupsRequest& request);

// groups.cpp
CreateScheduleGroupResult createScheduleGroup(Call& call, const CreateScheduleGroupRequest& request);
GetScheduleGroupResult getScheduleGroup(Call& call, const GetScheduleGroupRequest& request);
DeleteScheduleGroupResult deleteScheduleGroup(Call& call, const DeleteScheduleGroupRequest& request);

// tags.cpp
TagResourceResult tagResource(Call& call, const TagResourceRequest& request);
UntagResourceResult untagResource(Call& call, const UntagResourceRequest& request);
ListTagsForResourceResult listTagsForResource(Call& call, const ListTagsForResourceRequest& request);

}  // namespace squall::scheduler
