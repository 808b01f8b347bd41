// THE table of EventBridge Scheduler: one row per operation that AWS models.
#include "scheduler/operations.hpp"

#include "core/validate.hpp"
#include "scheduler/errors.hpp"
#include "scheduler/frozen.hpp"
#include "scheduler/service.hpp"

#include <memory>
#include <string>

namespace squall::scheduler {

namespace {

constexpr core::OperationRow kRows[] = {
    core::handler<createSchedule>("CreateSchedule"),
    core::handler<createScheduleGroup>("CreateScheduleGroup"),
    core::handler<deleteSchedule>("DeleteSchedule"),
    core::handler<deleteScheduleGroup>("DeleteScheduleGroup"),
    core::handler<getSchedule>("GetSchedule"),
    core::handler<getScheduleGroup>("GetScheduleGroup"),
    core::handler<listScheduleGroups>("ListScheduleGroups"),
    core::handler<listSchedules>("ListSchedules"),
    core::handler<listTagsForResource>("ListTagsForResource"),
    core::handler<tagResource>("TagResource"),
    core::handler<untagResource>("UntagResource"),
    core::handler<updateSchedule>("UpdateSchedule"),
};
static_assert(core::coversModel(kRows, kOperationNames));

std::unique_ptr<core::ServiceState> makeState(const core::World& world, const std::string& region) {
  return std::make_unique<State>(core::accountOf(world), region, core::nowOf(world));
}

// AWS's model has all limits of this service.
void validate(const model::OperationModel& operation, const void* request, const std::vector<std::string>& missing) {
  if (auto message = core::validate(*operation.request, request, missing))
    throw errors::validation(*std::move(message));
}

}  // namespace

const core::Service& service() {
  static const core::Service kService{.model = &serviceModel(),
                                      .rows = kRows,
                                      .make_state = makeState,
                                      .validate = validate,
                                      .snapshots = &snapshotPort()};
  return kService;
}

}  // namespace squall::scheduler
