// dynamodbstreams/shard_iterator.hpp: a place in a shard, as the text that a client carries from call to call.
//
// AWS's is the ARN of the stream, "|1|" and something opaque, and so is this one. It holds all there is to know, so
// that nothing is kept for an iterator that nobody comes back with.
#pragma once

#include "dynamodb/streams/stream.hpp"

#include <squall/clock.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace squall::dynamodbstreams {

struct ShardIterator {
  std::string stream_arn;
  std::string shard_id;
  dynamodb::streams::Sequence next = 0;  // the first record that it may give
  TimePoint made;
};

std::string write(const ShardIterator& iterator);
// Nothing for a text that write() did not make.
std::optional<ShardIterator> readIterator(std::string_view text);

}  // namespace squall::dynamodbstreams
