// dynamodbstreams/operations.hpp: the handlers, one per operation; operations.cpp has the table.
// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Operations_Amazon_DynamoDB_Streams.html
#pragma once

#include "dynamodbstreams/state.hpp"

#include <squall/dynamodbstreams/model.gen.hpp>

namespace squall::dynamodbstreams {

// list.cpp
ListStreamsResult listStreams(Call& call, const ListStreamsRequest& request);
DescribeStreamResult describeStream(Call& call, const DescribeStreamRequest& request);

// read.cpp
GetShardIteratorResult getShardIterator(Call& call, const GetShardIteratorRequest& request);
GetRecordsResult getRecords(Call& call, const GetRecordsRequest& request);

}  // namespace squall::dynamodbstreams
