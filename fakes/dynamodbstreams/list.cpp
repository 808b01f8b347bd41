// ListStreams, DescribeStream.
#include "dynamodb/limits.hpp"
#include "dynamodbstreams/errors.hpp"
#include "dynamodbstreams/operations.hpp"

#include <utility>

namespace squall::dynamodbstreams {
namespace streams = dynamodb::streams;
namespace {

Shard describe(const streams::Shard& shard) {
  Shard description;
  description.shardId = shard.id;
  SequenceNumberRange range;
  range.startingSequenceNumber = streams::sequenceText(shard.start);
  if (shard.end) range.endingSequenceNumber = streams::sequenceText(*shard.end);
  description.sequenceNumberRange = std::move(range);
  if (!shard.parent.empty()) description.parentShardId = shard.parent;
  return description;
}

StreamDescription describe(const streams::Stream& stream) {
  const streams::Stream::About& about = stream.about();
  StreamDescription description;
  description.streamArn = about.arn;
  description.streamLabel = about.label;
  description.streamStatus = stream.isEnabled() ? "ENABLED" : "DISABLED";
  description.streamViewType = about.view_type;
  description.creationRequestDateTime = about.created;
  description.tableName = about.table;
  for (const auto& key : about.key_schema) description.keySchema.push_back({key.attributeName, key.keyType});
  description.shards.markPresent();
  return description;
}

}  // namespace

// In no order that AWS documents; here by their ARNs. A table that does not exist has no streams, or old ones.
ListStreamsResult listStreams(Call& call, const ListStreamsRequest& request) {
  if (request.tableName) call.resource = *request.tableName;
  const auto& streams = call.state.streams().all(call.now);
  const auto limit = static_cast<std::size_t>(request.limit.value_or(dynamodb::limits::kStreamsPerPage));
  auto at = request.exclusiveStartStreamArn ? streams.upper_bound(*request.exclusiveStartStreamArn) : streams.begin();
  ListStreamsResult result;
  result.streams.markPresent();
  for (; at != streams.end(); ++at) {
    const streams::Stream::About& about = at->second.about();
    if (request.tableName && about.table != *request.tableName) continue;
    if (result.streams.size() == limit) {
      result.lastEvaluatedStreamArn = result.streams.back().streamArn;
      break;
    }
    Stream& stream = result.streams.emplace_back();
    stream.streamArn = about.arn;
    stream.tableName = about.table;
    stream.streamLabel = about.label;
  }
  return result;
}

DescribeStreamResult describeStream(Call& call, const DescribeStreamRequest& request) {
  const std::optional<ShardFilter>& filter = request.shardFilter;
  if (filter && (!filter->type || !filter->shardId)) throw errors::incompleteShardFilter();
  const streams::Stream& stream = findStream(call, request.streamArn);
  const auto limit = static_cast<std::size_t>(request.limit.value_or(dynamodb::limits::kShardsPerPage));

  StreamDescription description = describe(stream);
  for (const streams::Shard& shard : stream.shards()) {
    // An id that no shard has is a place in their order too.
    if (request.exclusiveStartShardId && shard.id <= *request.exclusiveStartShardId) continue;
    if (filter && shard.parent != *filter->shardId) continue;
    if (description.shards.size() == limit) {
      description.lastEvaluatedShardId = description.shards.back().shardId;
      break;
    }
    description.shards.push_back(describe(shard));
  }
  return {.streamDescription = std::move(description)};
}

}  // namespace squall::dynamodbstreams
