// dynamodbstreams/model.gen.hpp: written by tools/modelgen.py from botocore 1.43.63; do not edit.
// Digest of what follows: 65d4a168cc731c727cedcd62de9bbfe9b517f7482bcead2447e2a1ec7aca60d6
// clang-format off
#pragma once

#include <squall/clock.hpp>
#include <squall/dynamodb/attribute_value.hpp>
#include <squall/model.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace squall::core {
class World;
}
namespace squall::model {
struct ServiceModel;
}

namespace squall::dynamodbstreams {

using model::operator==;
using model::operator<<;

using dynamodb::AttributeValue;

// The values of AWS's enums. Members that hold them are strings, since AWS adds values at any time.
namespace ShardFilterType {
inline constexpr const char* kChildShards = "CHILD_SHARDS";
}
namespace StreamStatus {
inline constexpr const char* kEnabling = "ENABLING";
inline constexpr const char* kEnabled = "ENABLED";
inline constexpr const char* kDisabling = "DISABLING";
inline constexpr const char* kDisabled = "DISABLED";
}
namespace StreamViewType {
inline constexpr const char* kNewImage = "NEW_IMAGE";
inline constexpr const char* kOldImage = "OLD_IMAGE";
inline constexpr const char* kNewAndOldImages = "NEW_AND_OLD_IMAGES";
inline constexpr const char* kKeysOnly = "KEYS_ONLY";
}
namespace KeyType {
inline constexpr const char* kHash = "HASH";
inline constexpr const char* kRange = "RANGE";
}
namespace OperationType {
inline constexpr const char* kInsert = "INSERT";
inline constexpr const char* kModify = "MODIFY";
inline constexpr const char* kRemove = "REMOVE";
}
namespace ShardIteratorType {
inline constexpr const char* kTrimHorizon = "TRIM_HORIZON";
inline constexpr const char* kLatest = "LATEST";
inline constexpr const char* kAtSequenceNumber = "AT_SEQUENCE_NUMBER";
inline constexpr const char* kAfterSequenceNumber = "AFTER_SEQUENCE_NUMBER";
}

struct ShardFilter {
  std::optional<std::string> type = {};
  std::optional<std::string> shardId = {};
  static const model::Shape& shape();
};

struct DescribeStreamRequest {
  std::string streamArn = {};
  std::optional<std::int32_t> limit = {};
  std::optional<std::string> exclusiveStartShardId = {};
  std::optional<ShardFilter> shardFilter = {};
  static const model::Shape& shape();
};

struct KeySchemaElement {
  std::string attributeName = {};
  std::string keyType = {};
  static const model::Shape& shape();
};

struct SequenceNumberRange {
  std::optional<std::string> startingSequenceNumber = {};
  std::optional<std::string> endingSequenceNumber = {};
  static const model::Shape& shape();
};

struct Shard {
  std::optional<std::string> shardId = {};
  std::optional<SequenceNumberRange> sequenceNumberRange = {};
  std::optional<std::string> parentShardId = {};
  static const model::Shape& shape();
};

struct StreamDescription {
  std::optional<std::string> streamArn = {};
  std::optional<std::string> streamLabel = {};
  std::optional<std::string> streamStatus = {};
  std::optional<std::string> streamViewType = {};
  std::optional<TimePoint> creationRequestDateTime = {};
  std::optional<std::string> tableName = {};
  List<KeySchemaElement> keySchema = {};
  List<Shard> shards = {};
  std::optional<std::string> lastEvaluatedShardId = {};
  static const model::Shape& shape();
};

struct DescribeStreamResult {
  std::optional<StreamDescription> streamDescription = {};
  static const model::Shape& shape();
};

struct GetRecordsRequest {
  std::string shardIterator = {};
  std::optional<std::int32_t> limit = {};
  static const model::Shape& shape();
};

struct StreamRecord {
  std::optional<TimePoint> approximateCreationDateTime = {};
  Map<AttributeValue> keys = {};
  Map<AttributeValue> newImage = {};
  Map<AttributeValue> oldImage = {};
  std::optional<std::string> sequenceNumber = {};
  std::optional<std::int64_t> sizeBytes = {};
  std::optional<std::string> streamViewType = {};
  static const model::Shape& shape();
};

struct Identity {
  std::optional<std::string> principalId = {};
  std::optional<std::string> type = {};
  static const model::Shape& shape();
};

struct Record {
  std::optional<std::string> eventID = {};
  std::optional<std::string> eventName = {};
  std::optional<std::string> eventVersion = {};
  std::optional<std::string> eventSource = {};
  std::optional<std::string> awsRegion = {};
  std::optional<StreamRecord> dynamodb = {};
  std::optional<Identity> userIdentity = {};
  static const model::Shape& shape();
};

struct GetRecordsResult {
  List<Record> records = {};
  std::optional<std::string> nextShardIterator = {};
  static const model::Shape& shape();
};

struct GetShardIteratorRequest {
  std::string streamArn = {};
  std::string shardId = {};
  std::string shardIteratorType = {};
  std::optional<std::string> sequenceNumber = {};
  static const model::Shape& shape();
};

struct GetShardIteratorResult {
  std::optional<std::string> shardIterator = {};
  static const model::Shape& shape();
};

struct ListStreamsRequest {
  std::optional<std::string> tableName = {};
  std::optional<std::int32_t> limit = {};
  std::optional<std::string> exclusiveStartStreamArn = {};
  static const model::Shape& shape();
};

struct Stream {
  std::optional<std::string> streamArn = {};
  std::optional<std::string> tableName = {};
  std::optional<std::string> streamLabel = {};
  static const model::Shape& shape();
};

struct ListStreamsResult {
  List<Stream> streams = {};
  std::optional<std::string> lastEvaluatedStreamArn = {};
  static const model::Shape& shape();
};

// Every operation that AWS models, in alphabetical order; the number is its place in the service's tables.
enum class Operation : std::size_t {
  DescribeStream,
  GetRecords,
  GetShardIterator,
  ListStreams,
};
inline constexpr std::string_view kOperationNames[] = {
  "DescribeStream",
  "GetRecords",
  "GetShardIterator",
  "ListStreams",
};
using enum Operation;
constexpr model::OperationName operationName(Operation operation) {
  return {"streams.dynamodb", kOperationNames[static_cast<std::size_t>(operation)]};
}

const model::ServiceModel& serviceModel();

// Every DynamoDB Streams operation as a call on one Cloud, in one region. Blocks until it is answered, and throws the
// AwsError that AWS would answer. Thread-safe.
// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Operations.html
class DynamoDbStreamsOperations {
 public:
  DynamoDbStreamsOperations(core::World& world, std::string region) : world_(world), region_(std::move(region)) {}

  const std::string& region() const { return region_; }

  DescribeStreamResult describeStream(const DescribeStreamRequest& request);
  GetRecordsResult getRecords(const GetRecordsRequest& request);
  GetShardIteratorResult getShardIterator(const GetShardIteratorRequest& request);
  ListStreamsResult listStreams(const ListStreamsRequest& request);

 private:
  core::World& world_;
  std::string region_;
};

}  // namespace squall::dynamodbstreams
