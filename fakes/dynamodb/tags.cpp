// TagResource, UntagResource, ListTagsOfResource.
#include "dynamodb/tags.hpp"

#include "core/arn.hpp"
#include "dynamodb/errors.hpp"
#include "dynamodb/limits.hpp"
#include "dynamodb/operations.hpp"

namespace squall::dynamodb {
namespace {

Table& taggedTable(Call& call, const std::string& arn) {
  constexpr std::string_view kTable = "table/";
  const auto parsed = core::parseArn(arn);
  if (!parsed || parsed->service != "dynamodb" || !parsed->resource.starts_with(kTable)) {
    throw errors::validation("Invalid TableArn: Invalid ResourceArn provided as input " + arn);
  }
  call.resource = parsed->resource.substr(kTable.size());
  Table* const table = call.state.find(call.resource);
  if (table == nullptr || table->settings.arn != arn) throw errors::arnNotFound(arn);
  return *table;
}

}  // namespace

std::map<std::string, std::string> withTags(std::map<std::string, std::string> tags, const List<Tag>& added) {
  for (const Tag& tag : added) tags[tag.key] = tag.value;
  // No recording of this text was found.
  if (tags.size() > limits::kTagsPerTable) {
    throw errors::invalidParameter("Too many tags: a resource can have at most 50");
  }
  return tags;
}

TagResourceResult tagResource(Call& call, const TagResourceRequest& request) {
  Table& table = taggedTable(call, request.resourceArn);
  if (request.tags.empty()) throw errors::validation("Atleast one Tag needs to be provided as Input.");

  table.settings.tags = withTags(table.settings.tags, request.tags);
  call.effects.add({.kind = EventKind::Change, .resource = table.name(), .detail = "tags"});
  return {};
}

UntagResourceResult untagResource(Call& call, const UntagResourceRequest& request) {
  Table& table = taggedTable(call, request.resourceArn);
  if (request.tagKeys.empty()) throw errors::validation("Atleast one Tag Key needs to be provided as Input.");

  for (const std::string& key : request.tagKeys) table.settings.tags.erase(key);
  call.effects.add({.kind = EventKind::Change, .resource = table.name(), .detail = "tags"});
  return {};
}

ListTagsOfResourceResult listTagsOfResource(Call& call, const ListTagsOfResourceRequest& request) {
  ListTagsOfResourceResult result;
  result.tags.markPresent();
  for (const auto& [key, value] : taggedTable(call, request.resourceArn).settings.tags) {
    result.tags.push_back({.key = key, .value = value});
  }
  return result;
}

}  // namespace squall::dynamodb
