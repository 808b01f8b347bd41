// TagResource, UntagResource, ListTagsForResource: groups have tags, schedules have none.
// https://docs.aws.amazon.com/scheduler/latest/APIReference/API_TagResource.html
#include "scheduler/errors.hpp"
#include "scheduler/operations.hpp"

namespace squall::scheduler {

namespace {

// The model's pattern lets in ARNs of groups alone; one of another account or region is no group here.
GroupResource& groupOf(Call& call, const std::string& arn) {
  constexpr std::string_view kResource = "schedule-group/";
  const std::string name = arn.substr(arn.rfind('/') + 1);
  if (arn != call.state.arnOf(std::string(kResource) + name)) throw errors::groupDoesNotExist(name);
  return findGroup(call, name);
}

}  // namespace

TagResourceResult tagResource(Call& call, const TagResourceRequest& request) {
  GroupResource& group = groupOf(call, request.resourceArn);

  for (const Tag& tag : request.tags) group.tags[tag.key] = tag.value;
  return {};
}

UntagResourceResult untagResource(Call& call, const UntagResourceRequest& request) {
  GroupResource& group = groupOf(call, request.resourceArn);

  for (const std::string& key : request.tagKeys) group.tags.erase(key);
  return {};
}

ListTagsForResourceResult listTagsForResource(Call& call, const ListTagsForResourceRequest& request) {
  const GroupResource& group = groupOf(call, request.resourceArn);

  ListTagsForResourceResult result{.tags = List<Tag>::presentEmpty()};
  for (const auto& [key, value] : group.tags) result.tags.push_back({.key = key, .value = value});
  return result;
}

}  // namespace squall::scheduler
