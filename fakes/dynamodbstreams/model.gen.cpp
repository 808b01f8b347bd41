// dynamodbstreams/model.gen.cpp: written by tools/modelgen.py from botocore 1.43.63; do not edit.
// Digest of what follows: 13b7deea91f32acbd527fe88c8c3f8931b31ff12429e6e798ad2b14120fce44d
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
constexpr model::Member kShardFilterMembers[] = {
  model::member<&ShardFilter::type>("Type", kShardFilterTypeShape),
  model::member<&ShardFilter::shardId>("ShardId", kShardIdShape),
};
constexpr model::Shape kShardFilterShape{.kind = model::Kind::Structure, .name = "ShardFilter", .members = kShardFilterMembers};

constexpr model::Shape kStreamArnShape{.kind = model::Kind::String, .name = "StreamArn", .constraint = {.min = 37, .max = 1024}};
constexpr model::Shape kPositiveIntegerObjectShape{.kind = model::Kind::Integer, .name = "PositiveIntegerObject", .constraint = {.min = 1}};
constexpr model::Member kDescribeStreamRequestMembers[] = {
  model::member<&DescribeStreamRequest::streamArn>("StreamArn", kStreamArnShape, true),
  model::member<&DescribeStreamRequest::limit>("Limit", kPositiveIntegerObjectShape),
  model::member<&DescribeStreamRequest::exclusiveStartShardId>("ExclusiveStartShardId", kShardIdShape),
  model::member<&DescribeStreamRequest::shardFilter>("ShardFilter", kShardFilterShape),
};
constexpr model::Shape kDescribeStreamRequestShape{.kind = model::Kind::Structure, .name = "DescribeStreamInput", .members = kDescribeStreamRequestMembers, .create = &model::createObject<DescribeStreamRequest>};

constexpr model::Shape kKeySchemaAttributeNameShape{.kind = model::Kind::String, .name = "KeySchemaAttributeName", .constraint = {.min = 1, .max = 255}};
constexpr std::string_view kKeyTypeValues[] = {"HASH", "RANGE"};
constexpr model::Shape kKeyTypeShape{.kind = model::Kind::String, .name = "KeyType", .constraint = {.values = kKeyTypeValues}};
constexpr model::Member kKeySchemaElementMembers[] = {
  model::member<&KeySchemaElement::attributeName>("AttributeName", kKeySchemaAttributeNameShape, true),
  model::member<&KeySchemaElement::keyType>("KeyType", kKeyTypeShape, true),
};
constexpr model::Shape kKeySchemaElementShape{.kind = model::Kind::Structure, .name = "KeySchemaElement", .members = kKeySchemaElementMembers};

constexpr model::Shape kSequenceNumberShape{.kind = model::Kind::String, .name = "SequenceNumber", .constraint = {.min = 21, .max = 40}};
constexpr model::Member kSequenceNumberRangeMembers[] = {
  model::member<&SequenceNumberRange::startingSequenceNumber>("StartingSequenceNumber", kSequenceNumberShape),
  model::member<&SequenceNumberRange::endingSequenceNumber>("EndingSequenceNumber", kSequenceNumberShape),
};
constexpr model::Shape kSequenceNumberRangeShape{.kind = model::Kind::Structure, .name = "SequenceNumberRange", .members = kSequenceNumberRangeMembers};

constexpr model::Member kShardMembers[] = {
  model::member<&Shard::shardId>("ShardId", kShardIdShape),
  model::member<&Shard::sequenceNumberRange>("SequenceNumberRange", kSequenceNumberRangeShape),
  model::member<&Shard::parentShardId>("ParentShardId", kShardIdShape),
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
constexpr model::Member kStreamDescriptionMembers[] = {
  model::member<&StreamDescription::streamArn>("StreamArn", kStreamArnShape),
  model::member<&StreamDescription::streamLabel>("StreamLabel", kStringShape),
  model::member<&StreamDescription::streamStatus>("StreamStatus", kStreamStatusShape),
  model::member<&StreamDescription::streamViewType>("StreamViewType", kStreamViewTypeShape),
  model::member<&StreamDescription::creationRequestDateTime>("CreationRequestDateTime", kDateShape),
  model::member<&StreamDescription::tableName>("TableName", kTableNameShape),
  model::member<&StreamDescription::keySchema>("KeySchema", kKeySchemaShape),
  model::member<&StreamDescription::shards>("Shards", kShardDescriptionListShape),
  model::member<&StreamDescription::lastEvaluatedShardId>("LastEvaluatedShardId", kShardIdShape),
};
constexpr model::Shape kStreamDescriptionShape{.kind = model::Kind::Structure, .name = "StreamDescription", .members = kStreamDescriptionMembers};

constexpr model::Member kDescribeStreamResultMembers[] = {
  model::member<&DescribeStreamResult::streamDescription>("StreamDescription", kStreamDescriptionShape),
};
constexpr model::Shape kDescribeStreamResultShape{.kind = model::Kind::Structure, .name = "DescribeStreamOutput", .members = kDescribeStreamResultMembers, .create = &model::createObject<DescribeStreamResult>};

constexpr model::Shape kShardIteratorShape{.kind = model::Kind::String, .name = "ShardIterator", .constraint = {.min = 1, .max = 2048}};
constexpr model::Member kGetRecordsRequestMembers[] = {
  model::member<&GetRecordsRequest::shardIterator>("ShardIterator", kShardIteratorShape, true),
  model::member<&GetRecordsRequest::limit>("Limit", kPositiveIntegerObjectShape),
};
constexpr model::Shape kGetRecordsRequestShape{.kind = model::Kind::Structure, .name = "GetRecordsInput", .members = kGetRecordsRequestMembers, .create = &model::createObject<GetRecordsRequest>};

constexpr model::Shape kAttributeNameShape{.kind = model::Kind::String, .name = "AttributeName", .constraint = {.max = 65535}};
constexpr model::Shape kAttributeMapShape{.kind = model::Kind::Map, .name = "AttributeMap", .element = &kAttributeValueShape, .key = &kAttributeNameShape, .map = &model::kMapOps<AttributeValue>};
constexpr model::Shape kPositiveLongObjectShape{.kind = model::Kind::Long, .name = "PositiveLongObject", .constraint = {.min = 1}};
constexpr model::Member kStreamRecordMembers[] = {
  model::member<&StreamRecord::approximateCreationDateTime>("ApproximateCreationDateTime", kDateShape),
  model::member<&StreamRecord::keys>("Keys", kAttributeMapShape),
  model::member<&StreamRecord::newImage>("NewImage", kAttributeMapShape),
  model::member<&StreamRecord::oldImage>("OldImage", kAttributeMapShape),
  model::member<&StreamRecord::sequenceNumber>("SequenceNumber", kSequenceNumberShape),
  model::member<&StreamRecord::sizeBytes>("SizeBytes", kPositiveLongObjectShape),
  model::member<&StreamRecord::streamViewType>("StreamViewType", kStreamViewTypeShape),
};
constexpr model::Shape kStreamRecordShape{.kind = model::Kind::Structure, .name = "StreamRecord", .members = kStreamRecordMembers};

constexpr model::Member kIdentityMembers[] = {
  model::member<&Identity::principalId>("PrincipalId", kStringShape),
  model::member<&Identity::type>("Type", kStringShape),
};
constexpr model::Shape kIdentityShape{.kind = model::Kind::Structure, .name = "Identity", .members = kIdentityMembers};

constexpr std::string_view kOperationTypeValues[] = {"INSERT", "MODIFY", "REMOVE"};
constexpr model::Shape kOperationTypeShape{.kind = model::Kind::String, .name = "OperationType", .constraint = {.values = kOperationTypeValues}};
constexpr model::Member kRecordMembers[] = {
  model::member<&Record::eventID>("eventID", kStringShape),
  model::member<&Record::eventName>("eventName", kOperationTypeShape),
  model::member<&Record::eventVersion>("eventVersion", kStringShape),
  model::member<&Record::eventSource>("eventSource", kStringShape),
  model::member<&Record::awsRegion>("awsRegion", kStringShape),
  model::member<&Record::dynamodb>("dynamodb", kStreamRecordShape),
  model::member<&Record::userIdentity>("userIdentity", kIdentityShape),
};
constexpr model::Shape kRecordShape{.kind = model::Kind::Structure, .name = "Record", .members = kRecordMembers};

constexpr model::Shape kRecordListShape{.kind = model::Kind::List, .name = "RecordList", .element = &kRecordShape, .list = &model::kListOps<Record>};
constexpr model::Member kGetRecordsResultMembers[] = {
  model::member<&GetRecordsResult::records>("Records", kRecordListShape),
  model::member<&GetRecordsResult::nextShardIterator>("NextShardIterator", kShardIteratorShape),
};
constexpr model::Shape kGetRecordsResultShape{.kind = model::Kind::Structure, .name = "GetRecordsOutput", .members = kGetRecordsResultMembers, .create = &model::createObject<GetRecordsResult>};

constexpr std::string_view kShardIteratorTypeValues[] = {"TRIM_HORIZON", "LATEST", "AT_SEQUENCE_NUMBER", "AFTER_SEQUENCE_NUMBER"};
constexpr model::Shape kShardIteratorTypeShape{.kind = model::Kind::String, .name = "ShardIteratorType", .constraint = {.values = kShardIteratorTypeValues}};
constexpr model::Member kGetShardIteratorRequestMembers[] = {
  model::member<&GetShardIteratorRequest::streamArn>("StreamArn", kStreamArnShape, true),
  model::member<&GetShardIteratorRequest::shardId>("ShardId", kShardIdShape, true),
  model::member<&GetShardIteratorRequest::shardIteratorType>("ShardIteratorType", kShardIteratorTypeShape, true),
  model::member<&GetShardIteratorRequest::sequenceNumber>("SequenceNumber", kSequenceNumberShape),
};
constexpr model::Shape kGetShardIteratorRequestShape{.kind = model::Kind::Structure, .name = "GetShardIteratorInput", .members = kGetShardIteratorRequestMembers, .create = &model::createObject<GetShardIteratorRequest>};

constexpr model::Member kGetShardIteratorResultMembers[] = {
  model::member<&GetShardIteratorResult::shardIterator>("ShardIterator", kShardIteratorShape),
};
constexpr model::Shape kGetShardIteratorResultShape{.kind = model::Kind::Structure, .name = "GetShardIteratorOutput", .members = kGetShardIteratorResultMembers, .create = &model::createObject<GetShardIteratorResult>};

constexpr model::Member kListStreamsRequestMembers[] = {
  model::member<&ListStreamsRequest::tableName>("TableName", kTableNameShape),
  model::member<&ListStreamsRequest::limit>("Limit", kPositiveIntegerObjectShape),
  model::member<&ListStreamsRequest::exclusiveStartStreamArn>("ExclusiveStartStreamArn", kStreamArnShape),
};
constexpr model::Shape kListStreamsRequestShape{.kind = model::Kind::Structure, .name = "ListStreamsInput", .members = kListStreamsRequestMembers, .create = &model::createObject<ListStreamsRequest>};

constexpr model::Member kStreamMembers[] = {
  model::member<&Stream::streamArn>("StreamArn", kStreamArnShape),
  model::member<&Stream::tableName>("TableName", kTableNameShape),
  model::member<&Stream::streamLabel>("StreamLabel", kStringShape),
};
constexpr model::Shape kStreamShape{.kind = model::Kind::Structure, .name = "Stream", .members = kStreamMembers};

constexpr model::Shape kStreamListShape{.kind = model::Kind::List, .name = "StreamList", .element = &kStreamShape, .list = &model::kListOps<Stream>};
constexpr model::Member kListStreamsResultMembers[] = {
  model::member<&ListStreamsResult::streams>("Streams", kStreamListShape),
  model::member<&ListStreamsResult::lastEvaluatedStreamArn>("LastEvaluatedStreamArn", kStreamArnShape),
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
