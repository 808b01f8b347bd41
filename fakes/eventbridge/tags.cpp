// TagResource, UntagResource, ListTagsForResource: the tags of event buses and rules.
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_TagResource.html
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_UntagResource.html
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListTagsForResource.html
#include "eventbridge/tags.hpp"

#include "core/arn.hpp"
#include "eventbridge/errors.hpp"
#include "eventbridge/limits.hpp"
#include "eventbridge/operations.hpp"

namespace squall::eventbridge {

namespace {

struct Tagged {
  std::string name;
  Tags* tags = nullptr;
};

// "rule/name" on the default bus, "rule/bus/name" on another one, whose name may have slashes itself.
Tagged ruleOf(Call& call, const std::string& resource) {
  const std::string path = resource.substr(std::string_view("rule/").size());
  const std::size_t slash = path.rfind('/');
  const std::string bus_name = slash == std::string::npos ? kDefaultBus : path.substr(0, slash);
  const std::string rule_name = slash == std::string::npos ? path : path.substr(slash + 1);
  RuleResource& rule = findRule(call, findBus(call, bus_name), rule_name);
  return {.name = rule.name, .tags = &rule.tags};
}

Tagged findTagged(Call& call, const std::string& text) {
  const auto arn = core::parseArn(text);
  if (!arn || arn->service != "events") throw errors::invalidParameter("ResourceARN");
  if (arn->resource.starts_with("rule/")) return ruleOf(call, arn->resource);
  if (!arn->resource.starts_with("event-bus/")) throw errors::invalidParameter("ResourceARN");
  BusResource& bus = findBus(call, text);
  return {.name = bus.name, .tags = &bus.tags};
}

}  // namespace

Tags withTags(Tags tags, const List<Tag>& added) {
  for (const Tag& tag : added) tags[tag.key] = tag.value;
  if (tags.size() > limits::kTagsPerResource) throw errors::limitExceeded();
  return tags;
}

TagResourceResult tagResource(Call& call, const TagResourceRequest& request) {
  const Tagged tagged = findTagged(call, request.resourceARN);
  *tagged.tags = withTags(*tagged.tags, request.tags);
  call.effects.add({.kind = EventKind::Change, .resource = tagged.name, .detail = "tags"});
  return {};
}

// A key that is not there is no mistake.
UntagResourceResult untagResource(Call& call, const UntagResourceRequest& request) {
  const Tagged tagged = findTagged(call, request.resourceARN);
  for (const std::string& key : request.tagKeys) tagged.tags->erase(key);
  call.effects.add({.kind = EventKind::Change, .resource = tagged.name, .detail = "tags"});
  return {};
}

ListTagsForResourceResult listTagsForResource(Call& call, const ListTagsForResourceRequest& request) {
  const Tagged tagged = findTagged(call, request.resourceARN);
  ListTagsForResourceResult result;
  result.tags.markPresent();
  for (const auto& [key, value] : *tagged.tags) result.tags.push_back({.key = key, .value = value});
  return result;
}

}  // namespace squall::eventbridge
