// dynamodbstreams/model.gen.cpp: written by tools/modelgen.py from botocore 1.43.63; do not edit.
// Digest of what follows: 150761716e4a22e6f930dfe1c8bcd1c4c73324f1557a3a45fa52eae7ab2a0424
// clang-format off
#include <squall/dynamodbstreams/model.gen.hpp>

#include "core/invoke.hpp"
#include "core/model.hpp"
#include "dynamodb/value/attribute_value_shape.hpp"

namespace squall::dynamodbstreams {
namespace {

using dynamodb::kAttributeValueShape;
constexpr std::string_view kShardFilterTypeValues[] = {"CHILD_SHARDS"};
constexpr model::Shape kShardFilterTypeShape{.kind = model::Kind::String, .name = "ShardFilterType", .constraint = {.values = kShardFilterTypeValues}};
constexpr model::Shape kShardIdShape{.kind = model::Kind::String, .name = "ShardId", .constraint = {.min = 28, .max = 65}};
void* accessShardFilter(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ShardFilter*>(object);
  switch (index) {
    case 0: return model::field(value.type, make);
    case 1: return model::field(value.shardId, make);
    default: return nullptr;
  }
}
constexpr model::Member kShardFilterMembers[] = {
  {.name = "Type", .wire_name = "Type", .shape = &kShardFilterTypeShape, .index = 0, .access = &accessShardFilter},
  {.name = "ShardId", .wire_name = "ShardId", .shape = &kShardIdShape, .index = 1, .access = &accessShardFilter},
};
constexpr model::Shape kShardFilterShape{.kind = model::Kind::Structure, .name = "ShardFilter", .members = kShardFilterMembers};

constexpr model::Shape kStreamArnShape{.kind = model::Kind::String, .name = "StreamArn", .constraint = {.min = 37, .max = 1024}};
constexpr model::Shape kPositiveIntegerObjectShape{.kind = model::Kind::Integer, .name = "PositiveIntegerObject", .constraint = {.min = 1}};
void* accessDescribeStreamRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeStreamRequest*>(object);
  switch (index) {
    case 0: return model::field(value.streamArn, make);
    case 1: return model::field(value.limit, make);
    case 2: return model::field(value.exclusiveStartShardId, make);
    case 3: return model::field(value.shardFilter, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeStreamRequestMembers[] = {
  {.name = "StreamArn", .wire_name = "StreamArn", .shape = &kStreamArnShape, .required = true, .index = 0, .access = &accessDescribeStreamRequest},
  {.name = "Limit", .wire_name = "Limit", .shape = &kPositiveIntegerObjectShape, .index = 1, .access = &accessDescribeStreamRequest},
  {.name = "ExclusiveStartShardId", .wire_name = "ExclusiveStartShardId", .shape = &kShardIdShape, .index = 2, .access = &accessDescribeStreamRequest},
  {.name = "ShardFilter", .wire_name = "ShardFilter", .shape = &kShardFilterShape, .index = 3, .access = &accessDescribeStreamRequest},
};
constexpr model::Shape kDescribeStreamRequestShape{.kind = model::Kind::Structure, .name = "DescribeStreamInput", .members = kDescribeStreamRequestMembers, .create = &model::createObject<DescribeStreamRequest>};

constexpr model::Shape kKeySchemaAttributeNameShape{.kind = model::Kind::String, .name = "KeySchemaAttributeName", .constraint = {.min = 1, .max = 255}};
constexpr std::string_view kKeyTypeValues[] = {"HASH", "RANGE"};
constexpr model::Shape kKeyTypeShape{.kind = model::Kind::String, .name = "KeyType", .constraint = {.values = kKeyTypeValues}};
void* accessKeySchemaElement(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<KeySchemaElement*>(object);
  switch (index) {
    case 0: return model::field(value.attributeName, make);
    case 1: return model::field(value.keyType, make);
    default: return nullptr;
  }
}
constexpr model::Member kKeySchemaElementMembers[] = {
  {.name = "AttributeName", .wire_name = "AttributeName", .shape = &kKeySchemaAttributeNameShape, .required = true, .index = 0, .access = &accessKeySchemaElement},
  {.name = "KeyType", .wire_name = "KeyType", .shape = &kKeyTypeShape, .required = true, .index = 1, .access = &accessKeySchemaElement},
};
constexpr model::Shape kKeySchemaElementShape{.kind = model::Kind::Structure, .name = "KeySchemaElement", .members = kKeySchemaElementMembers};

constexpr model::Shape kSequenceNumberShape{.kind = model::Kind::String, .name = "SequenceNumber", .constraint = {.min = 21, .max = 40}};
void* accessSequenceNumberRange(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<SequenceNumberRange*>(object);
  switch (index) {
    case 0: return model::field(value.startingSequenceNumber, make);
    case 1: return model::field(value.endingSequenceNumber, make);
    default: return nullptr;
  }
}
constexpr model::Member kSequenceNumberRangeMembers[] = {
  {.name = "StartingSequenceNumber", .wire_name = "StartingSequenceNumber", .shape = &kSequenceNumberShape, .index = 0, .access = &accessSequenceNumberRange},
  {.name = "EndingSequenceNumber", .wire_name = "EndingSequenceNumber", .shape = &kSequenceNumberShape, .index = 1, .access = &accessSequenceNumberRange},
};
constexpr model::Shape kSequenceNumberRangeShape{.kind = model::Kind::Structure, .name = "SequenceNumberRange", .members = kSequenceNumberRangeMembers};

void* accessShard(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<Shard*>(object);
  switch (index) {
    case 0: return model::field(value.shardId, make);
    case 1: return model::field(value.sequenceNumberRange, make);
    case 2: return model::field(value.parentShardId, make);
    default: return nullptr;
  }
}
constexpr model::Member kShardMembers[] = {
  {.name = "ShardId", .wire_name = "ShardId", .shape = &kShardIdShape, .index = 0, .access = &accessShard},
  {.name = "SequenceNumberRange", .wire_name = "SequenceNumberRange", .shape = &kSequenceNumberRangeShape, .index = 1, .access = &accessShard},
  {.name = "ParentShardId", .wire_name = "ParentShardId", .shape = &kShardIdShape, .index = 2, .access = &accessShard},
};
constexpr model::Shape kShardShape{.kind = model::Kind::Structure, .name = "Shard", .members = kShardMembers};

constexpr model::Shape kStringShape{.kind = model::Kind::String, .name = "String"};
constexpr std::string_view kStreamStatusValues[] = {"ENABLING", "ENABLED", "DISABLING", "DISABLED"};
constexpr model::Shape kStreamStatusShape{.kind = model::Kind::String, .name = "StreamStatus", .constraint = {.values = kStreamStatusValues}};
constexpr std::string_view kStreamViewTypeValues[] = {"NEW_IMAGE", "OLD_IMAGE", "NEW_AND_OLD_IMAGES", "KEYS_ONLY"};
constexpr model::Shape kStreamViewTypeShape{.kind = model::Kind::String, .name = "StreamViewType", .constraint = {.values = kStreamViewTypeValues}};
constexpr model::Shape kDateShape{.kind = model::Kind::Timestamp, .name = "Date"};
constexpr model::Shape kTableNameShape{.kind = model::Kind::String, .name = "TableName", .constraint = {.min = 3, .max = 255, .pattern = "[a-zA-Z0-9_.-]+"}};
constexpr model::Shape kKeySchemaShape{.kind = model::Kind::List, .name = "KeySchema", .constraint = {.min = 1, .max = 2}, .element = &kKeySchemaElementShape, .list = &model::kListOps<KeySchemaElement>};
constexpr model::Shape kShardDescriptionListShape{.kind = model::Kind::List, .name = "ShardDescriptionList", .element = &kShardShape, .list = &model::kListOps<Shard>};
void* accessStreamDescription(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<StreamDescription*>(object);
  switch (index) {
    case 0: return model::field(value.streamArn, make);
    case 1: return model::field(value.streamLabel, make);
    case 2: return model::field(value.streamStatus, make);
    case 3: return model::field(value.streamViewType, make);
    case 4: return model::field(value.creationRequestDateTime, make);
    case 5: return model::field(value.tableName, make);
    case 6: return model::field(value.keySchema, make);
    case 7: return model::field(value.shards, make);
    case 8: return model::field(value.lastEvaluatedShardId, make);
    default: return nullptr;
  }
}
constexpr model::Member kStreamDescriptionMembers[] = {
  {.name = "StreamArn", .wire_name = "StreamArn", .shape = &kStreamArnShape, .index = 0, .access = &accessStreamDescription},
  {.name = "StreamLabel", .wire_name = "StreamLabel", .shape = &kStringShape, .index = 1, .access = &accessStreamDescription},
  {.name = "StreamStatus", .wire_name = "StreamStatus", .shape = &kStreamStatusShape, .index = 2, .access = &accessStreamDescription},
  {.name = "StreamViewType", .wire_name = "StreamViewType", .shape = &kStreamViewTypeShape, .index = 3, .access = &accessStreamDescription},
  {.name = "CreationRequestDateTime", .wire_name = "CreationRequestDateTime", .shape = &kDateShape, .index = 4, .access = &accessStreamDescription},
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableNameShape, .index = 5, .access = &accessStreamDescription},
  {.name = "KeySchema", .wire_name = "KeySchema", .shape = &kKeySchemaShape, .index = 6, .access = &accessStreamDescription},
  {.name = "Shards", .wire_name = "Shards", .shape = &kShardDescriptionListShape, .index = 7, .access = &accessStreamDescription},
  {.name = "LastEvaluatedShardId", .wire_name = "LastEvaluatedShardId", .shape = &kShardIdShape, .index = 8, .access = &accessStreamDescription},
};
constexpr model::Shape kStreamDescriptionShape{.kind = model::Kind::Structure, .name = "StreamDescription", .members = kStreamDescriptionMembers};

void* accessDescribeStreamResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeStreamResult*>(object);
  switch (index) {
    case 0: return model::field(value.streamDescription, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeStreamResultMembers[] = {
  {.name = "StreamDescription", .wire_name = "StreamDescription", .shape = &kStreamDescriptionShape, .index = 0, .access = &accessDescribeStreamResult},
};
constexpr model::Shape kDescribeStreamResultShape{.kind = model::Kind::Structure, .name = "DescribeStreamOutput", .members = kDescribeStreamResultMembers, .create = &model::createObject<DescribeStreamResult>};

constexpr model::Shape kShardIteratorShape{.kind = model::Kind::String, .name = "ShardIterator", .constraint = {.min = 1, .max = 2048}};
void* accessGetRecordsRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<GetRecordsRequest*>(object);
  switch (index) {
    case 0: return model::field(value.shardIterator, make);
    case 1: return model::field(value.limit, make);
    default: return nullptr;
  }
}
constexpr model::Member kGetRecordsRequestMembers[] = {
  {.name = "ShardIterator", .wire_name = "ShardIterator", .shape = &kShardIteratorShape, .required = true, .index = 0, .access = &accessGetRecordsRequest},
  {.name = "Limit", .wire_name = "Limit", .shape = &kPositiveIntegerObjectShape, .index = 1, .access = &accessGetRecordsRequest},
};
constexpr model::Shape kGetRecordsRequestShape{.kind = model::Kind::Structure, .name = "GetRecordsInput", .members = kGetRecordsRequestMembers, .create = &model::createObject<GetRecordsRequest>};

constexpr model::Shape kAttributeNameShape{.kind = model::Kind::String, .name = "AttributeName", .constraint = {.max = 65535}};
constexpr model::Shape kAttributeMapShape{.kind = model::Kind::Map, .name = "AttributeMap", .element = &kAttributeValueShape, .key = &kAttributeNameShape, .map = &model::kMapOps<AttributeValue>};
constexpr model::Shape kPositiveLongObjectShape{.kind = model::Kind::Long, .name = "PositiveLongObject", .constraint = {.min = 1}};
void* accessStreamRecord(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<StreamRecord*>(object);
  switch (index) {
    case 0: return model::field(value.approximateCreationDateTime, make);
    case 1: return model::field(value.keys, make);
    case 2: return model::field(value.newImage, make);
    case 3: return model::field(value.oldImage, make);
    case 4: return model::field(value.sequenceNumber, make);
    case 5: return model::field(value.sizeBytes, make);
    case 6: return model::field(value.streamViewType, make);
    default: return nullptr;
  }
}
constexpr model::Member kStreamRecordMembers[] = {
  {.name = "ApproximateCreationDateTime", .wire_name = "ApproximateCreationDateTime", .shape = &kDateShape, .index = 0, .access = &accessStreamRecord},
  {.name = "Keys", .wire_name = "Keys", .shape = &kAttributeMapShape, .index = 1, .access = &accessStreamRecord},
  {.name = "NewImage", .wire_name = "NewImage", .shape = &kAttributeMapShape, .index = 2, .access = &accessStreamRecord},
  {.name = "OldImage", .wire_name = "OldImage", .shape = &kAttributeMapShape, .index = 3, .access = &accessStreamRecord},
  {.name = "SequenceNumber", .wire_name = "SequenceNumber", .shape = &kSequenceNumberShape, .index = 4, .access = &accessStreamRecord},
  {.name = "SizeBytes", .wire_name = "SizeBytes", .shape = &kPositiveLongObjectShape, .index = 5, .access = &accessStreamRecord},
  {.name = "StreamViewType", .wire_name = "StreamViewType", .shape = &kStreamViewTypeShape, .index = 6, .access = &accessStreamRecord},
};
constexpr model::Shape kStreamRecordShape{.kind = model::Kind::Structure, .name = "StreamRecord", .members = kStreamRecordMembers};

void* accessIdentity(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<Identity*>(object);
  switch (index) {
    case 0: return model::field(value.principalId, make);
    case 1: return model::field(value.type, make);
    default: return nullptr;
  }
}
constexpr model::Member kIdentityMembers[] = {
  {.name = "PrincipalId", .wire_name = "PrincipalId", .shape = &kStringShape, .index = 0, .access = &accessIdentity},
  {.name = "Type", .wire_name = "Type", .shape = &kStringShape, .index = 1, .access = &accessIdentity},
};
constexpr model::Shape kIdentityShape{.kind = model::Kind::Structure, .name = "Identity", .members = kIdentityMembers};

constexpr std::string_view kOperationTypeValues[] = {"INSERT", "MODIFY", "REMOVE"};
constexpr model::Shape kOperationTypeShape{.kind = model::Kind::String, .name = "OperationType", .constraint = {.values = kOperationTypeValues}};
void* accessRecord(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<Record*>(object);
  switch (index) {
    case 0: return model::field(value.eventID, make);
    case 1: return model::field(value.eventName, make);
    case 2: return model::field(value.eventVersion, make);
    case 3: return model::field(value.eventSource, make);
    case 4: return model::field(value.awsRegion, make);
    case 5: return model::field(value.dynamodb, make);
    case 6: return model::field(value.userIdentity, make);
    default: return nullptr;
  }
}
constexpr model::Member kRecordMembers[] = {
  {.name = "eventID", .wire_name = "eventID", .shape = &kStringShape, .index = 0, .access = &accessRecord},
  {.name = "eventName", .wire_name = "eventName", .shape = &kOperationTypeShape, .index = 1, .access = &accessRecord},
  {.name = "eventVersion", .wire_name = "eventVersion", .shape = &kStringShape, .index = 2, .access = &accessRecord},
  {.name = "eventSource", .wire_name = "eventSource", .shape = &kStringShape, .index = 3, .access = &accessRecord},
  {.name = "awsRegion", .wire_name = "awsRegion", .shape = &kStringShape, .index = 4, .access = &accessRecord},
  {.name = "dynamodb", .wire_name = "dynamodb", .shape = &kStreamRecordShape, .index = 5, .access = &accessRecord},
  {.name = "userIdentity", .wire_name = "userIdentity", .shape = &kIdentityShape, .index = 6, .access = &accessRecord},
};
constexpr model::Shape kRecordShape{.kind = model::Kind::Structure, .name = "Record", .members = kRecordMembers};

constexpr model::Shape kRecordListShape{.kind = model::Kind::List, .name = "RecordList", .element = &kRecordShape, .list = &model::kListOps<Record>};
void* accessGetRecordsResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<GetRecordsResult*>(object);
  switch (index) {
    case 0: return model::field(value.records, make);
    case 1: return model::field(value.nextShardIterator, make);
    default: return nullptr;
  }
}
constexpr model::Member kGetRecordsResultMembers[] = {
  {.name = "Records", .wire_name = "Records", .shape = &kRecordListShape, .index = 0, .access = &accessGetRecordsResult},
  {.name = "NextShardIterator", .wire_name = "NextShardIterator", .shape = &kShardIteratorShape, .index = 1, .access = &accessGetRecordsResult},
};
constexpr model::Shape kGetRecordsResultShape{.kind = model::Kind::Structure, .name = "GetRecordsOutput", .members = kGetRecordsResultMembers, .create = &model::createObject<GetRecordsResult>};

constexpr std::string_view kShardIteratorTypeValues[] = {"TRIM_HORIZON", "LATEST", "AT_SEQUENCE_NUMBER", "AFTER_SEQUENCE_NUMBER"};
constexpr model::Shape kShardIteratorTypeShape{.kind = model::Kind::String, .name = "ShardIteratorType", .constraint = {.values = kShardIteratorTypeValues}};
void* accessGetShardIteratorRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<GetShardIteratorRequest*>(object);
  switch (index) {
    case 0: return model::field(value.streamArn, make);
    case 1: return model::field(value.shardId, make);
    case 2: return model::field(value.shardIteratorType, make);
    case 3: return model::field(value.sequenceNumber, make);
    default: return nullptr;
  }
}
constexpr model::Member kGetShardIteratorRequestMembers[] = {
  {.name = "StreamArn", .wire_name = "StreamArn", .shape = &kStreamArnShape, .required = true, .index = 0, .access = &accessGetShardIteratorRequest},
  {.name = "ShardId", .wire_name = "ShardId", .shape = &kShardIdShape, .required = true, .index = 1, .access = &accessGetShardIteratorRequest},
  {.name = "ShardIteratorType", .wire_name = "ShardIteratorType", .shape = &kShardIteratorTypeShape, .required = true, .index = 2, .access = &accessGetShardIteratorRequest},
  {.name = "SequenceNumber", .wire_name = "SequenceNumber", .shape = &kSequenceNumberShape, .index = 3, .access = &accessGetShardIteratorRequest},
};
constexpr model::Shape kGetShardIteratorRequestShape{.kind = model::Kind::Structure, .name = "GetShardIteratorInput", .members = kGetShardIteratorRequestMembers, .create = &model::createObject<GetShardIteratorRequest>};

void* accessGetShardIteratorResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<GetShardIteratorResult*>(object);
  switch (index) {
    case 0: return model::field(value.shardIterator, make);
    default: return nullptr;
  }
}
constexpr model::Member kGetShardIteratorResultMembers[] = {
  {.name = "ShardIterator", .wire_name = "ShardIterator", .shape = &kShardIteratorShape, .index = 0, .access = &accessGetShardIteratorResult},
};
constexpr model::Shape kGetShardIteratorResultShape{.kind = model::Kind::Structure, .name = "GetShardIteratorOutput", .members = kGetShardIteratorResultMembers, .create = &model::createObject<GetShardIteratorResult>};

void* accessListStreamsRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListStreamsRequest*>(object);
  switch (index) {
    case 0: return model::field(value.tableName, make);
    case 1: return model::field(value.limit, make);
    case 2: return model::field(value.exclusiveStartStreamArn, make);
    default: return nullptr;
  }
}
constexpr model::Member kListStreamsRequestMembers[] = {
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableNameShape, .index = 0, .access = &accessListStreamsRequest},
  {.name = "Limit", .wire_name = "Limit", .shape = &kPositiveIntegerObjectShape, .index = 1, .access = &accessListStreamsRequest},
  {.name = "ExclusiveStartStreamArn", .wire_name = "ExclusiveStartStreamArn", .shape = &kStreamArnShape, .index = 2, .access = &accessListStreamsRequest},
};
constexpr model::Shape kListStreamsRequestShape{.kind = model::Kind::Structure, .name = "ListStreamsInput", .members = kListStreamsRequestMembers, .create = &model::createObject<ListStreamsRequest>};

void* accessStream(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<Stream*>(object);
  switch (index) {
    case 0: return model::field(value.streamArn, make);
    case 1: return model::field(value.tableName, make);
    case 2: return model::field(value.streamLabel, make);
    default: return nullptr;
  }
}
constexpr model::Member kStreamMembers[] = {
  {.name = "StreamArn", .wire_name = "StreamArn", .shape = &kStreamArnShape, .index = 0, .access = &accessStream},
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableNameShape, .index = 1, .access = &accessStream},
  {.name = "StreamLabel", .wire_name = "StreamLabel", .shape = &kStringShape, .index = 2, .access = &accessStream},
};
constexpr model::Shape kStreamShape{.kind = model::Kind::Structure, .name = "Stream", .members = kStreamMembers};

constexpr model::Shape kStreamListShape{.kind = model::Kind::List, .name = "StreamList", .element = &kStreamShape, .list = &model::kListOps<Stream>};
void* accessListStreamsResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListStreamsResult*>(object);
  switch (index) {
    case 0: return model::field(value.streams, make);
    case 1: return model::field(value.lastEvaluatedStreamArn, make);
    default: return nullptr;
  }
}
constexpr model::Member kListStreamsResultMembers[] = {
  {.name = "Streams", .wire_name = "Streams", .shape = &kStreamListShape, .index = 0, .access = &accessListStreamsResult},
  {.name = "LastEvaluatedStreamArn", .wire_name = "LastEvaluatedStreamArn", .shape = &kStreamArnShape, .index = 1, .access = &accessListStreamsResult},
};
constexpr model::Shape kListStreamsResultShape{.kind = model::Kind::Structure, .name = "ListStreamsOutput", .members = kListStreamsResultMembers, .create = &model::createObject<ListStreamsResult>};

}  // namespace

const model::Shape& ShardFilter::shape() { return kShardFilterShape; }
const model::Shape& DescribeStreamRequest::shape() { return kDescribeStreamRequestShape; }
const model::Shape& KeySchemaElement::shape() { return kKeySchemaElementShape; }
const model::Shape& SequenceNumberRange::shape() { return kSequenceNumberRangeShape; }
const model::Shape& Shard::shape() { return kShardShape; }
const model::Shape& StreamDescription::shape() { return kStreamDescriptionShape; }
const model::Shape& DescribeStreamResult::shape() { return kDescribeStreamResultShape; }
const model::Shape& GetRecordsRequest::shape() { return kGetRecordsRequestShape; }
const model::Shape& StreamRecord::shape() { return kStreamRecordShape; }
const model::Shape& Identity::shape() { return kIdentityShape; }
const model::Shape& Record::shape() { return kRecordShape; }
const model::Shape& GetRecordsResult::shape() { return kGetRecordsResultShape; }
const model::Shape& GetShardIteratorRequest::shape() { return kGetShardIteratorRequestShape; }
const model::Shape& GetShardIteratorResult::shape() { return kGetShardIteratorResultShape; }
const model::Shape& ListStreamsRequest::shape() { return kListStreamsRequestShape; }
const model::Shape& Stream::shape() { return kStreamShape; }
const model::Shape& ListStreamsResult::shape() { return kListStreamsResultShape; }

namespace {

constexpr model::OperationModel kOperations[] = {
  {.name = "DescribeStream", .request = &kDescribeStreamRequestShape, .result = &kDescribeStreamResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "GetRecords", .request = &kGetRecordsRequestShape, .result = &kGetRecordsResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "GetShardIterator", .request = &kGetShardIteratorRequestShape, .result = &kGetShardIteratorResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "ListStreams", .request = &kListStreamsRequestShape, .result = &kListStreamsResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
};

constexpr model::ErrorModel kErrors[] = {
  {.name = "ExpiredIteratorException", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "InternalServerError", .query_code = "", .http_status = 500, .shape = nullptr},
  {.name = "LimitExceededException", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "ResourceNotFoundException", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "TrimmedDataAccessException", .query_code = "", .http_status = 400, .shape = nullptr},
};

constexpr model::Protocol kProtocols[] = {model::Protocol::AwsJson};

constexpr model::ServiceModel kService{
  .name = "streams.dynamodb",
  .signing_name = "dynamodb",
  .target_prefix = "DynamoDBStreams_20120810",
  .json_version = "1.0",
  .api_version = "2012-08-10",
  .xml_namespace = "",
  .error_namespace = "com.amazonaws.dynamodb.v20120810",
  .query_compatible = false,
  .protocols = kProtocols,
  .operations = kOperations,
  .errors = kErrors,
};

}  // namespace

const model::ServiceModel& serviceModel() { return kService; }

DescribeStreamResult DynamoDbStreamsOperations::describeStream(const DescribeStreamRequest& request) {
  DescribeStreamResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DescribeStream), region_, &request, &result);
  return result;
}
GetRecordsResult DynamoDbStreamsOperations::getRecords(const GetRecordsRequest& request) {
  GetRecordsResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::GetRecords), region_, &request, &result);
  return result;
}
GetShardIteratorResult DynamoDbStreamsOperations::getShardIterator(const GetShardIteratorRequest& request) {
  GetShardIteratorResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::GetShardIterator), region_, &request, &result);
  return result;
}
ListStreamsResult DynamoDbStreamsOperations::listStreams(const ListStreamsRequest& request) {
  ListStreamsResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::ListStreams), region_, &request, &result);
  return result;
}

}  // namespace squall::dynamodbstreams
