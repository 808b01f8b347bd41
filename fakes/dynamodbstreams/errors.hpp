// dynamodbstreams/errors.hpp: every answer of DynamoDB Streams to a client's mistake.
//
// Texts: what users report from AWS, and the API reference. Where no source was found the line says so.
#pragma once

#include <squall/error.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace squall::dynamodbstreams::errors {

inline AwsError make(std::string code, std::string message) {
  return AwsError{{.code = std::move(code), .message = std::move(message)}};
}

inline AwsError validation(std::string message) { return make("ValidationException", std::move(message)); }

// A StreamArn or ExclusiveStartStreamArn that has not the form of one. The features of aws-sdk-js have this text.
inline AwsError invalidStreamArn() { return validation("Invalid StreamArn"); }

// A stream that never was, or ended more than 24 hours ago.
inline AwsError streamNotFound(std::string_view arn) {
  return make("ResourceNotFoundException", "Requested resource not found: Stream: " + std::string(arn) + " not found");
}

// A shard that the stream has not, or has no more. (The tests of the Kinesis adapter have this text.)
inline AwsError shardNotFound() {
  return make("ResourceNotFoundException", "Requested resource not found: Shard does not exist");
}

// GetShardIterator with a position that fits neither the type nor the shard. No recordings of these three were found.
inline AwsError sequenceNumberMissing(std::string_view type) {
  return validation("SequenceNumber must be specified when ShardIteratorType is " + std::string(type));
}
inline AwsError sequenceNumberUnwanted(std::string_view type) {
  return validation("SequenceNumber must not be specified when ShardIteratorType is " + std::string(type));
}
inline AwsError invalidSequenceNumber() { return validation("Invalid SequenceNumber"); }

// DescribeStream's filter without one of its two members. No recording of the text was found.
inline AwsError incompleteShardFilter() { return validation("ShardFilter must have both Type and ShardId"); }

// An iterator that no GetShardIterator gave. No recording of the text was found.
inline AwsError invalidShardIterator() { return validation("Invalid ShardIterator"); }

// 15 minutes after the iterator was given. What the API reference says of the message.
inline AwsError expiredIterator() {
  return make("ExpiredIteratorException", "The provided iterator exceeds the maximum age allowed.");
}

// A position before the oldest record that is kept.
inline AwsError trimmedDataAccess() {
  return make("TrimmedDataAccessException", "The data you are trying to access has been trimmed");
}

}  // namespace squall::dynamodbstreams::errors
