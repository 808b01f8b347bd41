// squall/dynamodbstreams.hpp: DynamoDB Streams in a C++ test: what was written to a table, in the order in which it
// was.
//
//   squall::Cloud cloud;
//   squall::Dynamodb db(cloud);
//   squall::DynamodbStreams streams(cloud);
//   db.updateTable({.tableName = "orders", .streamSpecification = {{true, "NEW_AND_OLD_IMAGES"}}});
//   const std::string arn = *db.describeTable({.tableName = "orders"}).table->latestStreamArn;
//   const auto shards = streams.describeStream({.streamArn = arn}).streamDescription->shards;
//   auto iterator = streams.getShardIterator(
//       {.streamArn = arn, .shardId = *shards[0].shardId, .shardIteratorType = "TRIM_HORIZON"}).shardIterator;
//   streams.getRecords({.shardIterator = *iterator}).records;  // INSERT, MODIFY and REMOVE
//
// Every operation of the API is there with AWS's own request and result (inherited from
// dynamodbstreams::DynamoDbStreamsOperations), runs the same code as a request over HTTP, and throws the AwsError that
// AWS would answer.
//
// A record is there when the write has returned. A stream has one open shard; on the Cloud's clock it closes after four
// hours and a child goes on, records are gone after 24 hours and an iterator is good for 15 minutes. So a test of a
// reader that must follow shards, be late or come back too late moves the clock instead of waiting. The stream of a
// table that was deleted, or whose stream was disabled, can be read for 24 hours more. Thread-safe.
// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html
#pragma once

#include <squall/cloud.hpp>
#include <squall/dynamodbstreams/model.gen.hpp>
#include <squall/error.hpp>

#include <string>

namespace squall {

// The streams of one region of a Cloud, which has to outlive it. As many as you like show the same streams.
class DynamodbStreams : public dynamodbstreams::DynamoDbStreamsOperations {
 public:
  explicit DynamodbStreams(Cloud& cloud) : DynamodbStreams(cloud, cloud.options().region) {}
  DynamodbStreams(Cloud& cloud, const std::string& region) : DynamoDbStreamsOperations(cloud.world(), region) {}
};

}  // namespace squall
