// ListSchedules, ListScheduleGroups.
// https://docs.aws.amazon.com/scheduler/latest/APIReference/API_ListSchedules.html
// https://docs.aws.amazon.com/scheduler/latest/APIReference/API_ListScheduleGroups.html
#include "core/pagination.hpp"
#include "scheduler/errors.hpp"
#include "scheduler/limits.hpp"
#include "scheduler/operations.hpp"

namespace squall::scheduler {

namespace {

std::size_t pageSize(const std::optional<std::int32_t>& max_results) {
  return max_results ? static_cast<std::size_t>(*max_results) : limits::kPageSize;
}

std::optional<std::string> placeOf(const core::PageToken& tokens, const std::optional<std::string>& token) {
  if (!token) return std::nullopt;
  std::optional<std::string> place = tokens.read(*token);
  if (!place) throw errors::invalidNextToken();
  return place;
}

}  // namespace

ListSchedulesResult listSchedules(Call& call, const ListSchedulesRequest& request) {
  const std::string name_prefix = request.namePrefix.value_or("");
  const std::string state = request.state.value_or("");
  std::string prefix;
  if (request.groupName) {
    findGroup(call, *request.groupName);
    prefix = State::keyOf(*request.groupName, name_prefix);
  }
  const core::PageToken tokens("scheduler:ListSchedules:" + request.groupName.value_or("") + "/" + name_prefix + "/" +
                               state);
  const auto wanted = [&](const std::string&, const ScheduleResource& schedule) {
    return schedule.name().starts_with(name_prefix) && (state.empty() || *schedule.shown.state == state);
  };
  const auto page = core::pageOf(call.state.schedules(), prefix, placeOf(tokens, request.nextToken),
                                 pageSize(request.maxResults), wanted);

  ListSchedulesResult result{.schedules = List<ScheduleSummary>::presentEmpty()};
  for (const ScheduleResource* schedule : page.elements) {
    const GetScheduleResult& shown = schedule->shown;
    result.schedules.push_back({.arn = shown.arn,
                                .creationDate = shown.creationDate,
                                .groupName = shown.groupName,
                                .lastModificationDate = shown.lastModificationDate,
                                .name = shown.name,
                                .state = shown.state,
                                .target = TargetSummary{.arn = shown.target->arn}});
  }
  if (page.next_after) result.nextToken = tokens.make(*page.next_after);
  return result;
}

ListScheduleGroupsResult listScheduleGroups(Call& call, const ListScheduleGroupsRequest& request) {
  const std::string prefix = request.namePrefix.value_or("");
  const core::PageToken tokens("scheduler:ListScheduleGroups:" + prefix);
  const auto all = [](const std::string&, const GroupResource&) { return true; };
  const auto page =
      core::pageOf(call.state.groups(), prefix, placeOf(tokens, request.nextToken), pageSize(request.maxResults), all);

  ListScheduleGroupsResult result{.scheduleGroups = List<ScheduleGroupSummary>::presentEmpty()};
  for (const GroupResource* group : page.elements) {
    result.scheduleGroups.push_back(
        {.arn = group->arn,
         .creationDate = group->created,
         .lastModificationDate = group->modified,
         .name = group->name,
         .state = group->isDeleting() ? ScheduleGroupState::kDeleting : ScheduleGroupState::kActive});
  }
  if (page.next_after) result.nextToken = tokens.make(*page.next_after);
  return result;
}

}  // namespace squall::scheduler
