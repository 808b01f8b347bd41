// GetShardIterator, GetRecords.
#include "core/digest.hpp"
#include "dynamodb/limits.hpp"
#include "dynamodbstreams/errors.hpp"
#include "dynamodbstreams/operations.hpp"
#include "dynamodbstreams/shard_iterator.hpp"

#include <algorithm>
#include <utility>

namespace squall::dynamodbstreams {
namespace streams = dynamodb::streams;
namespace {

using streams::EventName;
using streams::Sequence;
using streams::StreamedWrite;

const char* nameOf(EventName event) {
  switch (event) {
    case EventName::Insert:
      return "INSERT";
    case EventName::Modify:
      return "MODIFY";
    case EventName::Remove:
      break;
  }
  return "REMOVE";
}

Map<AttributeValue> keysOf(const streams::Stream& stream, const StreamedWrite& write) {
  if (!write.keys.empty()) return write.keys;
  const auto& item = (write.new_image != nullptr ? write.new_image : write.old_image)->attributes;
  Map<AttributeValue> keys;
  for (const auto& key : stream.about().key_schema) keys.emplace(key.attributeName, item.at(key.attributeName));
  return keys;
}

// Keys and images, by the rule for items; the record's own members are free.
StreamRecord bodyOf(const streams::Stream& stream, const StreamedWrite& write) {
  StreamRecord body;
  body.approximateCreationDateTime = std::chrono::floor<std::chrono::seconds>(write.at);
  body.keys = keysOf(stream, write);
  std::size_t size = dynamodb::itemSize(body.keys);
  if (write.new_image != nullptr) {
    body.newImage = write.new_image->attributes;
    size += write.new_image->size;
  }
  if (write.old_image != nullptr) {
    body.oldImage = write.old_image->attributes;
    size += write.old_image->size;
  }
  body.sequenceNumber = streams::sequenceText(write.sequence);
  body.sizeBytes = static_cast<std::int64_t>(size);
  body.streamViewType = stream.about().view_type;
  return body;
}

Record recordOf(const streams::Stream& stream, const StreamedWrite& write, const std::string& region) {
  Record record;
  // The same each time that the record is read.
  record.eventID = core::hexOf(core::md5(stream.about().arn + streams::sequenceText(write.sequence)));
  record.eventName = nameOf(write.event);
  record.eventVersion = "1.1";
  record.eventSource = "aws:dynamodb";
  record.awsRegion = region;
  record.dynamodb = bodyOf(stream, write);
  if (write.by_time_to_live) {
    record.userIdentity.emplace();
    record.userIdentity->principalId = "dynamodb.amazonaws.com";
    record.userIdentity->type = "Service";
  }
  return record;
}

// The place that AT_SEQUENCE_NUMBER or AFTER_SEQUENCE_NUMBER means.
Sequence placeOf(const streams::Stream& stream, const streams::Shard& shard, const GetShardIteratorRequest& request) {
  const auto sequence = streams::readSequence(*request.sequenceNumber);
  const Sequence last = shard.end.value_or(stream.next() - 1);
  if (!sequence || *sequence < shard.start || *sequence > last) throw errors::invalidSequenceNumber();
  const Sequence place = request.shardIteratorType == "AFTER_SEQUENCE_NUMBER" ? *sequence + 1 : *sequence;
  if (place <= stream.trimmedThrough()) throw errors::trimmedDataAccess();
  return place;
}

}  // namespace

GetShardIteratorResult getShardIterator(Call& call, const GetShardIteratorRequest& request) {
  const std::string& type = request.shardIteratorType;
  const bool has_number = type == "AT_SEQUENCE_NUMBER" || type == "AFTER_SEQUENCE_NUMBER";
  if (has_number && !request.sequenceNumber) throw errors::sequenceNumberMissing(type);
  if (!has_number && request.sequenceNumber) throw errors::sequenceNumberUnwanted(type);
  const streams::Stream& stream = findStream(call, request.streamArn);
  const streams::Shard* const shard = stream.shard(request.shardId);
  if (shard == nullptr) throw errors::shardNotFound();

  ShardIterator iterator{.stream_arn = request.streamArn, .shard_id = request.shardId, .made = call.now};
  if (has_number) {
    iterator.next = placeOf(stream, *shard, request);
  } else if (type == "LATEST") {
    iterator.next = stream.next();
  } else {
    iterator.next = std::max(shard->start, stream.trimmedThrough() + 1);
  }
  return {.shardIterator = write(iterator)};
}

GetRecordsResult getRecords(Call& call, const GetRecordsRequest& request) {
  std::optional<ShardIterator> iterator = readIterator(request.shardIterator);
  if (!iterator) throw errors::invalidShardIterator();
  const streams::Stream& stream = findStream(call, iterator->stream_arn);
  if (iterator->made + dynamodb::limits::kIteratorLife < call.now) throw errors::expiredIterator();
  const streams::Shard* const shard = stream.shard(iterator->shard_id);
  if (shard == nullptr || iterator->next <= stream.trimmedThrough()) throw errors::trimmedDataAccess();

  const auto limit = static_cast<std::size_t>(request.limit.value_or(dynamodb::limits::kRecordsPerRead));
  GetRecordsResult result;
  result.records.markPresent();
  std::int64_t bytes = 0;
  auto at = std::ranges::lower_bound(stream.records(), iterator->next, {}, &StreamedWrite::sequence);
  for (; at != stream.records().end() && result.records.size() < limit; ++at) {
    if (shard->end && at->sequence > *shard->end) break;
    Record record = recordOf(stream, *at, call.state.region());
    bytes += *record.dynamodb->sizeBytes;
    if (bytes > dynamodb::limits::kReadBytes && !result.records.empty()) break;
    result.records.push_back(std::move(record));
    iterator->next = at->sequence + 1;
  }
  if (shard->end && iterator->next > *shard->end) return result;
  iterator->made = call.now;
  result.nextShardIterator = write(*iterator);
  return result;
}

}  // namespace squall::dynamodbstreams
