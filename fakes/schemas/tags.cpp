// TagResource, UntagResource, ListTagsForResource: the tags of registries, schemas and discoverers.
// https://docs.aws.amazon.com/eventbridge/latest/schema-reference/tags-resource-arn.html
#include "schemas/errors.hpp"
#include "schemas/names.hpp"
#include "schemas/operations.hpp"

namespace squall::schemas {

namespace {

using Tags = std::map<std::string, std::string>;

Tags& tagsBehind(Call& call, const std::string& arn) {
  call.resource = arn;
  for (auto& [name, registry] : call.state.registries) {
    if (registry.arn == arn) return registry.tags;
    for (auto& [schema_name, schema] : registry.schemas) {
      if (schema.arn == arn) return schema.tags;
    }
  }
  for (auto& [id, discoverer] : call.state.discoverers) {
    if (discoverer.arn == arn) return discoverer.tags;
  }
  throw errors::resourceDoesNotExist(arn);
}

}  // namespace

TagResourceResult tagResource(Call& call, const TagResourceRequest& request) {
  Tags& tags = tagsBehind(call, request.resourceArn);
  for (const auto& [key, value] : request.tags) tags[key] = value;
  call.effects.add({.kind = EventKind::Change, .resource = request.resourceArn, .detail = "tags"});
  return {};
}

UntagResourceResult untagResource(Call& call, const UntagResourceRequest& request) {
  Tags& tags = tagsBehind(call, request.resourceArn);
  for (const std::string& key : request.tagKeys) tags.erase(key);
  call.effects.add({.kind = EventKind::Change, .resource = request.resourceArn, .detail = "tags"});
  return {};
}

ListTagsForResourceResult listTagsForResource(Call& call, const ListTagsForResourceRequest& request) {
  return {.tags = shownTags(tagsBehind(call, request.resourceArn))};
}

}  // namespace squall::schemas
