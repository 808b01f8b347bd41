// dynamodb/model.gen.cpp: written by tools/modelgen.py from botocore 1.43.63; do not edit.
// Digest of what follows: 394784a5ec571c5b1fd2877d93e0e5fb3cf10e4709c06c94117da1257ee21e1c
// clang-format off
#include <squall/dynamodb/model.gen.hpp>

#include "core/invoke.hpp"
#include "core/model.hpp"
#include "dynamodb/value/attribute_value_shape.hpp"

namespace squall::dynamodb {
namespace {

constexpr model::Shape kPartiQLStatementShape{.kind = model::Kind::String, .name = "PartiQLStatement", .constraint = {.min = 1, .max = 8192}};
constexpr model::Shape kPreparedStatementParametersShape{.kind = model::Kind::List, .name = "PreparedStatementParameters", .constraint = {.min = 1}, .element = &kAttributeValueShape, .list = &model::kListOps<AttributeValue>};
constexpr model::Shape kConsistentReadShape{.kind = model::Kind::Boolean, .name = "ConsistentRead"};
constexpr std::string_view kReturnValuesOnConditionCheckFailureValues[] = {"ALL_OLD", "NONE"};
constexpr model::Shape kReturnValuesOnConditionCheckFailureShape{.kind = model::Kind::String, .name = "ReturnValuesOnConditionCheckFailure", .constraint = {.values = kReturnValuesOnConditionCheckFailureValues}};
constexpr model::Member kBatchStatementRequestMembers[] = {
  model::member<&BatchStatementRequest::statement>("Statement", kPartiQLStatementShape, true),
  model::member<&BatchStatementRequest::parameters>("Parameters", kPreparedStatementParametersShape),
  model::member<&BatchStatementRequest::consistentRead>("ConsistentRead", kConsistentReadShape),
  model::member<&BatchStatementRequest::returnValuesOnConditionCheckFailure>("ReturnValuesOnConditionCheckFailure", kReturnValuesOnConditionCheckFailureShape),
};
constexpr model::Shape kBatchStatementRequestShape{.kind = model::Kind::Structure, .name = "BatchStatementRequest", .members = kBatchStatementRequestMembers};

constexpr model::Shape kPartiQLBatchRequestShape{.kind = model::Kind::List, .name = "PartiQLBatchRequest", .constraint = {.min = 1, .max = 25}, .element = &kBatchStatementRequestShape, .list = &model::kListOps<BatchStatementRequest>};
constexpr std::string_view kReturnConsumedCapacityValues[] = {"INDEXES", "TOTAL", "NONE"};
constexpr model::Shape kReturnConsumedCapacityShape{.kind = model::Kind::String, .name = "ReturnConsumedCapacity", .constraint = {.values = kReturnConsumedCapacityValues}};
constexpr model::Member kBatchExecuteStatementRequestMembers[] = {
  model::member<&BatchExecuteStatementRequest::statements>("Statements", kPartiQLBatchRequestShape, true),
  model::member<&BatchExecuteStatementRequest::returnConsumedCapacity>("ReturnConsumedCapacity", kReturnConsumedCapacityShape),
};
constexpr model::Shape kBatchExecuteStatementRequestShape{.kind = model::Kind::Structure, .name = "BatchExecuteStatementInput", .members = kBatchExecuteStatementRequestMembers, .create = &model::createObject<BatchExecuteStatementRequest>};

constexpr std::string_view kBatchStatementErrorCodeEnumValues[] = {"ConditionalCheckFailed", "ItemCollectionSizeLimitExceeded", "RequestLimitExceeded", "ValidationError", "ProvisionedThroughputExceeded", "TransactionConflict", "ThrottlingError", "InternalServerError", "ResourceNotFound", "AccessDenied", "DuplicateItem"};
constexpr model::Shape kBatchStatementErrorCodeEnumShape{.kind = model::Kind::String, .name = "BatchStatementErrorCodeEnum", .constraint = {.values = kBatchStatementErrorCodeEnumValues}};
constexpr model::Shape kStringShape{.kind = model::Kind::String, .name = "String"};
constexpr model::Shape kAttributeNameShape{.kind = model::Kind::String, .name = "AttributeName", .constraint = {.max = 65535}};
constexpr model::Shape kAttributeMapShape{.kind = model::Kind::Map, .name = "AttributeMap", .element = &kAttributeValueShape, .key = &kAttributeNameShape, .map = &model::kMapOps<AttributeValue>};
constexpr model::Member kBatchStatementErrorMembers[] = {
  model::member<&BatchStatementError::code>("Code", kBatchStatementErrorCodeEnumShape),
  model::member<&BatchStatementError::message>("Message", kStringShape),
  model::member<&BatchStatementError::item>("Item", kAttributeMapShape),
};
constexpr model::Shape kBatchStatementErrorShape{.kind = model::Kind::Structure, .name = "BatchStatementError", .members = kBatchStatementErrorMembers};

constexpr model::Shape kTableNameShape{.kind = model::Kind::String, .name = "TableName", .constraint = {.min = 3, .max = 255, .pattern = "[a-zA-Z0-9_.-]+"}};
constexpr model::Member kBatchStatementResponseMembers[] = {
  model::member<&BatchStatementResponse::error>("Error", kBatchStatementErrorShape),
  model::member<&BatchStatementResponse::tableName>("TableName", kTableNameShape),
  model::member<&BatchStatementResponse::item>("Item", kAttributeMapShape),
};
constexpr model::Shape kBatchStatementResponseShape{.kind = model::Kind::Structure, .name = "BatchStatementResponse", .members = kBatchStatementResponseMembers};

constexpr model::Shape kConsumedCapacityUnitsShape{.kind = model::Kind::Double, .name = "ConsumedCapacityUnits"};
constexpr model::Member kCapacityMembers[] = {
  model::member<&Capacity::readCapacityUnits>("ReadCapacityUnits", kConsumedCapacityUnitsShape),
  model::member<&Capacity::writeCapacityUnits>("WriteCapacityUnits", kConsumedCapacityUnitsShape),
  model::member<&Capacity::capacityUnits>("CapacityUnits", kConsumedCapacityUnitsShape),
};
constexpr model::Shape kCapacityShape{.kind = model::Kind::Structure, .name = "Capacity", .members = kCapacityMembers};

constexpr model::Shape kTableArnShape{.kind = model::Kind::String, .name = "TableArn", .constraint = {.min = 1, .max = 1024}};
constexpr model::Shape kIndexNameShape{.kind = model::Kind::String, .name = "IndexName", .constraint = {.min = 3, .max = 255, .pattern = "[a-zA-Z0-9_.-]+"}};
constexpr model::Shape kSecondaryIndexesCapacityMapShape{.kind = model::Kind::Map, .name = "SecondaryIndexesCapacityMap", .element = &kCapacityShape, .key = &kIndexNameShape, .map = &model::kMapOps<Capacity>};
constexpr model::Member kConsumedCapacityMembers[] = {
  model::member<&ConsumedCapacity::tableName>("TableName", kTableArnShape),
  model::member<&ConsumedCapacity::capacityUnits>("CapacityUnits", kConsumedCapacityUnitsShape),
  model::member<&ConsumedCapacity::readCapacityUnits>("ReadCapacityUnits", kConsumedCapacityUnitsShape),
  model::member<&ConsumedCapacity::writeCapacityUnits>("WriteCapacityUnits", kConsumedCapacityUnitsShape),
  model::member<&ConsumedCapacity::table>("Table", kCapacityShape),
  model::member<&ConsumedCapacity::localSecondaryIndexes>("LocalSecondaryIndexes", kSecondaryIndexesCapacityMapShape),
  model::member<&ConsumedCapacity::globalSecondaryIndexes>("GlobalSecondaryIndexes", kSecondaryIndexesCapacityMapShape),
};
constexpr model::Shape kConsumedCapacityShape{.kind = model::Kind::Structure, .name = "ConsumedCapacity", .members = kConsumedCapacityMembers};

constexpr model::Shape kPartiQLBatchResponseShape{.kind = model::Kind::List, .name = "PartiQLBatchResponse", .element = &kBatchStatementResponseShape, .list = &model::kListOps<BatchStatementResponse>};
constexpr model::Shape kConsumedCapacityMultipleShape{.kind = model::Kind::List, .name = "ConsumedCapacityMultiple", .element = &kConsumedCapacityShape, .list = &model::kListOps<ConsumedCapacity>};
constexpr model::Member kBatchExecuteStatementResultMembers[] = {
  model::member<&BatchExecuteStatementResult::responses>("Responses", kPartiQLBatchResponseShape),
  model::member<&BatchExecuteStatementResult::consumedCapacity>("ConsumedCapacity", kConsumedCapacityMultipleShape),
};
constexpr model::Shape kBatchExecuteStatementResultShape{.kind = model::Kind::Structure, .name = "BatchExecuteStatementOutput", .members = kBatchExecuteStatementResultMembers, .create = &model::createObject<BatchExecuteStatementResult>};

constexpr model::Shape kKeyShape{.kind = model::Kind::Map, .name = "Key", .element = &kAttributeValueShape, .key = &kAttributeNameShape, .map = &model::kMapOps<AttributeValue>};
constexpr model::Shape kKeyListShape{.kind = model::Kind::List, .name = "KeyList", .constraint = {.min = 1, .max = 100}, .element = &kKeyShape, .list = &model::kListOps<Map<AttributeValue>>};
constexpr model::Shape kAttributeNameListShape{.kind = model::Kind::List, .name = "AttributeNameList", .constraint = {.min = 1}, .element = &kAttributeNameShape, .list = &model::kListOps<std::string>};
constexpr model::Shape kProjectionExpressionShape{.kind = model::Kind::String, .name = "ProjectionExpression"};
constexpr model::Shape kExpressionAttributeNameVariableShape{.kind = model::Kind::String, .name = "ExpressionAttributeNameVariable"};
constexpr model::Shape kExpressionAttributeNameMapShape{.kind = model::Kind::Map, .name = "ExpressionAttributeNameMap", .element = &kAttributeNameShape, .key = &kExpressionAttributeNameVariableShape, .map = &model::kMapOps<std::string>};
constexpr model::Member kKeysAndAttributesMembers[] = {
  model::member<&KeysAndAttributes::keys>("Keys", kKeyListShape, true),
  model::member<&KeysAndAttributes::attributesToGet>("AttributesToGet", kAttributeNameListShape),
  model::member<&KeysAndAttributes::consistentRead>("ConsistentRead", kConsistentReadShape),
  model::member<&KeysAndAttributes::projectionExpression>("ProjectionExpression", kProjectionExpressionShape),
  model::member<&KeysAndAttributes::expressionAttributeNames>("ExpressionAttributeNames", kExpressionAttributeNameMapShape),
};
constexpr model::Shape kKeysAndAttributesShape{.kind = model::Kind::Structure, .name = "KeysAndAttributes", .members = kKeysAndAttributesMembers};

constexpr model::Shape kBatchGetRequestMapShape{.kind = model::Kind::Map, .name = "BatchGetRequestMap", .constraint = {.min = 1, .max = 100}, .element = &kKeysAndAttributesShape, .key = &kTableArnShape, .map = &model::kMapOps<KeysAndAttributes>};
constexpr model::Member kBatchGetItemRequestMembers[] = {
  model::member<&BatchGetItemRequest::requestItems>("RequestItems", kBatchGetRequestMapShape, true),
  model::member<&BatchGetItemRequest::returnConsumedCapacity>("ReturnConsumedCapacity", kReturnConsumedCapacityShape),
};
constexpr model::Shape kBatchGetItemRequestShape{.kind = model::Kind::Structure, .name = "BatchGetItemInput", .members = kBatchGetItemRequestMembers, .create = &model::createObject<BatchGetItemRequest>};

constexpr model::Shape kItemListShape{.kind = model::Kind::List, .name = "ItemList", .element = &kAttributeMapShape, .list = &model::kListOps<Map<AttributeValue>>};
constexpr model::Shape kBatchGetResponseMapShape{.kind = model::Kind::Map, .name = "BatchGetResponseMap", .element = &kItemListShape, .key = &kTableArnShape, .map = &model::kMapOps<List<Map<AttributeValue>>>};
constexpr model::Member kBatchGetItemResultMembers[] = {
  model::member<&BatchGetItemResult::responses>("Responses", kBatchGetResponseMapShape),
  model::member<&BatchGetItemResult::unprocessedKeys>("UnprocessedKeys", kBatchGetRequestMapShape),
  model::member<&BatchGetItemResult::consumedCapacity>("ConsumedCapacity", kConsumedCapacityMultipleShape),
};
constexpr model::Shape kBatchGetItemResultShape{.kind = model::Kind::Structure, .name = "BatchGetItemOutput", .members = kBatchGetItemResultMembers, .create = &model::createObject<BatchGetItemResult>};

constexpr model::Shape kPutItemInputAttributeMapShape{.kind = model::Kind::Map, .name = "PutItemInputAttributeMap", .element = &kAttributeValueShape, .key = &kAttributeNameShape, .map = &model::kMapOps<AttributeValue>};
constexpr model::Member kPutRequestMembers[] = {
  model::member<&PutRequest::item>("Item", kPutItemInputAttributeMapShape, true),
};
constexpr model::Shape kPutRequestShape{.kind = model::Kind::Structure, .name = "PutRequest", .members = kPutRequestMembers};

constexpr model::Member kDeleteRequestMembers[] = {
  model::member<&DeleteRequest::key>("Key", kKeyShape, true),
};
constexpr model::Shape kDeleteRequestShape{.kind = model::Kind::Structure, .name = "DeleteRequest", .members = kDeleteRequestMembers};

constexpr model::Member kWriteRequestMembers[] = {
  model::member<&WriteRequest::putRequest>("PutRequest", kPutRequestShape),
  model::member<&WriteRequest::deleteRequest>("DeleteRequest", kDeleteRequestShape),
};
constexpr model::Shape kWriteRequestShape{.kind = model::Kind::Structure, .name = "WriteRequest", .members = kWriteRequestMembers};

constexpr model::Shape kWriteRequestsShape{.kind = model::Kind::List, .name = "WriteRequests", .constraint = {.min = 1, .max = 25}, .element = &kWriteRequestShape, .list = &model::kListOps<WriteRequest>};
constexpr model::Shape kBatchWriteItemRequestMapShape{.kind = model::Kind::Map, .name = "BatchWriteItemRequestMap", .constraint = {.min = 1, .max = 25}, .element = &kWriteRequestsShape, .key = &kTableArnShape, .map = &model::kMapOps<List<WriteRequest>>};
constexpr std::string_view kReturnItemCollectionMetricsValues[] = {"SIZE", "NONE"};
constexpr model::Shape kReturnItemCollectionMetricsShape{.kind = model::Kind::String, .name = "ReturnItemCollectionMetrics", .constraint = {.values = kReturnItemCollectionMetricsValues}};
constexpr model::Member kBatchWriteItemRequestMembers[] = {
  model::member<&BatchWriteItemRequest::requestItems>("RequestItems", kBatchWriteItemRequestMapShape, true),
  model::member<&BatchWriteItemRequest::returnConsumedCapacity>("ReturnConsumedCapacity", kReturnConsumedCapacityShape),
  model::member<&BatchWriteItemRequest::returnItemCollectionMetrics>("ReturnItemCollectionMetrics", kReturnItemCollectionMetricsShape),
};
constexpr model::Shape kBatchWriteItemRequestShape{.kind = model::Kind::Structure, .name = "BatchWriteItemInput", .members = kBatchWriteItemRequestMembers, .create = &model::createObject<BatchWriteItemRequest>};

constexpr model::Shape kItemCollectionKeyAttributeMapShape{.kind = model::Kind::Map, .name = "ItemCollectionKeyAttributeMap", .element = &kAttributeValueShape, .key = &kAttributeNameShape, .map = &model::kMapOps<AttributeValue>};
constexpr model::Shape kItemCollectionSizeEstimateBoundShape{.kind = model::Kind::Double, .name = "ItemCollectionSizeEstimateBound"};
constexpr model::Shape kItemCollectionSizeEstimateRangeShape{.kind = model::Kind::List, .name = "ItemCollectionSizeEstimateRange", .element = &kItemCollectionSizeEstimateBoundShape, .list = &model::kListOps<double>};
constexpr model::Member kItemCollectionMetricsMembers[] = {
  model::member<&ItemCollectionMetrics::itemCollectionKey>("ItemCollectionKey", kItemCollectionKeyAttributeMapShape),
  model::member<&ItemCollectionMetrics::sizeEstimateRangeGB>("SizeEstimateRangeGB", kItemCollectionSizeEstimateRangeShape),
};
constexpr model::Shape kItemCollectionMetricsShape{.kind = model::Kind::Structure, .name = "ItemCollectionMetrics", .members = kItemCollectionMetricsMembers};

constexpr model::Shape kItemCollectionMetricsMultipleShape{.kind = model::Kind::List, .name = "ItemCollectionMetricsMultiple", .element = &kItemCollectionMetricsShape, .list = &model::kListOps<ItemCollectionMetrics>};
constexpr model::Shape kItemCollectionMetricsPerTableShape{.kind = model::Kind::Map, .name = "ItemCollectionMetricsPerTable", .element = &kItemCollectionMetricsMultipleShape, .key = &kTableArnShape, .map = &model::kMapOps<List<ItemCollectionMetrics>>};
constexpr model::Member kBatchWriteItemResultMembers[] = {
  model::member<&BatchWriteItemResult::unprocessedItems>("UnprocessedItems", kBatchWriteItemRequestMapShape),
  model::member<&BatchWriteItemResult::itemCollectionMetrics>("ItemCollectionMetrics", kItemCollectionMetricsPerTableShape),
  model::member<&BatchWriteItemResult::consumedCapacity>("ConsumedCapacity", kConsumedCapacityMultipleShape),
};
constexpr model::Shape kBatchWriteItemResultShape{.kind = model::Kind::Structure, .name = "BatchWriteItemOutput", .members = kBatchWriteItemResultMembers, .create = &model::createObject<BatchWriteItemResult>};

constexpr model::Shape kBackupNameShape{.kind = model::Kind::String, .name = "BackupName", .constraint = {.min = 3, .max = 255, .pattern = "[a-zA-Z0-9_.-]+"}};
constexpr model::Member kCreateBackupRequestMembers[] = {
  model::member<&CreateBackupRequest::tableName>("TableName", kTableArnShape, true),
  model::member<&CreateBackupRequest::backupName>("BackupName", kBackupNameShape, true),
};
constexpr model::Shape kCreateBackupRequestShape{.kind = model::Kind::Structure, .name = "CreateBackupInput", .members = kCreateBackupRequestMembers, .create = &model::createObject<CreateBackupRequest>};

constexpr model::Shape kBackupArnShape{.kind = model::Kind::String, .name = "BackupArn", .constraint = {.min = 37, .max = 1024}};
constexpr model::Shape kBackupSizeBytesShape{.kind = model::Kind::Long, .name = "BackupSizeBytes", .constraint = {.min = 0}};
constexpr std::string_view kBackupStatusValues[] = {"CREATING", "DELETED", "AVAILABLE"};
constexpr model::Shape kBackupStatusShape{.kind = model::Kind::String, .name = "BackupStatus", .constraint = {.values = kBackupStatusValues}};
constexpr std::string_view kBackupTypeValues[] = {"USER", "SYSTEM", "AWS_BACKUP"};
constexpr model::Shape kBackupTypeShape{.kind = model::Kind::String, .name = "BackupType", .constraint = {.values = kBackupTypeValues}};
constexpr model::Shape kBackupCreationDateTimeShape{.kind = model::Kind::Timestamp, .name = "BackupCreationDateTime"};
constexpr model::Shape kDateShape{.kind = model::Kind::Timestamp, .name = "Date"};
constexpr model::Member kBackupDetailsMembers[] = {
  model::member<&BackupDetails::backupArn>("BackupArn", kBackupArnShape, true),
  model::member<&BackupDetails::backupName>("BackupName", kBackupNameShape, true),
  model::member<&BackupDetails::backupSizeBytes>("BackupSizeBytes", kBackupSizeBytesShape),
  model::member<&BackupDetails::backupStatus>("BackupStatus", kBackupStatusShape, true),
  model::member<&BackupDetails::backupType>("BackupType", kBackupTypeShape, true),
  model::member<&BackupDetails::backupCreationDateTime>("BackupCreationDateTime", kBackupCreationDateTimeShape, true),
  model::member<&BackupDetails::backupExpiryDateTime>("BackupExpiryDateTime", kDateShape),
};
constexpr model::Shape kBackupDetailsShape{.kind = model::Kind::Structure, .name = "BackupDetails", .members = kBackupDetailsMembers};

constexpr model::Member kCreateBackupResultMembers[] = {
  model::member<&CreateBackupResult::backupDetails>("BackupDetails", kBackupDetailsShape),
};
constexpr model::Shape kCreateBackupResultShape{.kind = model::Kind::Structure, .name = "CreateBackupOutput", .members = kCreateBackupResultMembers, .create = &model::createObject<CreateBackupResult>};

constexpr model::Shape kRegionNameShape{.kind = model::Kind::String, .name = "RegionName"};
constexpr model::Member kReplicaMembers[] = {
  model::member<&Replica::regionName>("RegionName", kRegionNameShape),
};
constexpr model::Shape kReplicaShape{.kind = model::Kind::Structure, .name = "Replica", .members = kReplicaMembers};

constexpr model::Shape kReplicaListShape{.kind = model::Kind::List, .name = "ReplicaList", .element = &kReplicaShape, .list = &model::kListOps<Replica>};
constexpr model::Member kCreateGlobalTableRequestMembers[] = {
  model::member<&CreateGlobalTableRequest::globalTableName>("GlobalTableName", kTableNameShape, true),
  model::member<&CreateGlobalTableRequest::replicationGroup>("ReplicationGroup", kReplicaListShape, true),
};
constexpr model::Shape kCreateGlobalTableRequestShape{.kind = model::Kind::Structure, .name = "CreateGlobalTableInput", .members = kCreateGlobalTableRequestMembers, .create = &model::createObject<CreateGlobalTableRequest>};

constexpr model::Shape kPositiveLongObjectShape{.kind = model::Kind::Long, .name = "PositiveLongObject", .constraint = {.min = 1}};
constexpr model::Member kProvisionedThroughputOverrideMembers[] = {
  model::member<&ProvisionedThroughputOverride::readCapacityUnits>("ReadCapacityUnits", kPositiveLongObjectShape),
};
constexpr model::Shape kProvisionedThroughputOverrideShape{.kind = model::Kind::Structure, .name = "ProvisionedThroughputOverride", .members = kProvisionedThroughputOverrideMembers};

constexpr model::Shape kLongObjectShape{.kind = model::Kind::Long, .name = "LongObject"};
constexpr model::Member kOnDemandThroughputOverrideMembers[] = {
  model::member<&OnDemandThroughputOverride::maxReadRequestUnits>("MaxReadRequestUnits", kLongObjectShape),
};
constexpr model::Shape kOnDemandThroughputOverrideShape{.kind = model::Kind::Structure, .name = "OnDemandThroughputOverride", .members = kOnDemandThroughputOverrideMembers};

constexpr std::string_view kTableStatusValues[] = {"CREATING", "UPDATING", "DELETING", "ACTIVE", "INACCESSIBLE_ENCRYPTION_CREDENTIALS", "ARCHIVING", "ARCHIVED", "REPLICATION_NOT_AUTHORIZED"};
constexpr model::Shape kTableStatusShape{.kind = model::Kind::String, .name = "TableStatus", .constraint = {.values = kTableStatusValues}};
constexpr model::Member kTableWarmThroughputDescriptionMembers[] = {
  model::member<&TableWarmThroughputDescription::readUnitsPerSecond>("ReadUnitsPerSecond", kPositiveLongObjectShape),
  model::member<&TableWarmThroughputDescription::writeUnitsPerSecond>("WriteUnitsPerSecond", kPositiveLongObjectShape),
  model::member<&TableWarmThroughputDescription::status>("Status", kTableStatusShape),
};
constexpr model::Shape kTableWarmThroughputDescriptionShape{.kind = model::Kind::Structure, .name = "TableWarmThroughputDescription", .members = kTableWarmThroughputDescriptionMembers};

constexpr std::string_view kIndexStatusValues[] = {"CREATING", "UPDATING", "DELETING", "ACTIVE"};
constexpr model::Shape kIndexStatusShape{.kind = model::Kind::String, .name = "IndexStatus", .constraint = {.values = kIndexStatusValues}};
constexpr model::Member kGlobalSecondaryIndexWarmThroughputDescriptionMembers[] = {
  model::member<&GlobalSecondaryIndexWarmThroughputDescription::readUnitsPerSecond>("ReadUnitsPerSecond", kPositiveLongObjectShape),
  model::member<&GlobalSecondaryIndexWarmThroughputDescription::writeUnitsPerSecond>("WriteUnitsPerSecond", kPositiveLongObjectShape),
  model::member<&GlobalSecondaryIndexWarmThroughputDescription::status>("Status", kIndexStatusShape),
};
constexpr model::Shape kGlobalSecondaryIndexWarmThroughputDescriptionShape{.kind = model::Kind::Structure, .name = "GlobalSecondaryIndexWarmThroughputDescription", .members = kGlobalSecondaryIndexWarmThroughputDescriptionMembers};

constexpr model::Member kReplicaGlobalSecondaryIndexDescriptionMembers[] = {
  model::member<&ReplicaGlobalSecondaryIndexDescription::indexName>("IndexName", kIndexNameShape),
  model::member<&ReplicaGlobalSecondaryIndexDescription::provisionedThroughputOverride>("ProvisionedThroughputOverride", kProvisionedThroughputOverrideShape),
  model::member<&ReplicaGlobalSecondaryIndexDescription::onDemandThroughputOverride>("OnDemandThroughputOverride", kOnDemandThroughputOverrideShape),
  model::member<&ReplicaGlobalSecondaryIndexDescription::warmThroughput>("WarmThroughput", kGlobalSecondaryIndexWarmThroughputDescriptionShape),
};
constexpr model::Shape kReplicaGlobalSecondaryIndexDescriptionShape{.kind = model::Kind::Structure, .name = "ReplicaGlobalSecondaryIndexDescription", .members = kReplicaGlobalSecondaryIndexDescriptionMembers};

constexpr std::string_view kTableClassValues[] = {"STANDARD", "STANDARD_INFREQUENT_ACCESS"};
constexpr model::Shape kTableClassShape{.kind = model::Kind::String, .name = "TableClass", .constraint = {.values = kTableClassValues}};
constexpr model::Member kTableClassSummaryMembers[] = {
  model::member<&TableClassSummary::tableClass>("TableClass", kTableClassShape),
  model::member<&TableClassSummary::lastUpdateDateTime>("LastUpdateDateTime", kDateShape),
};
constexpr model::Shape kTableClassSummaryShape{.kind = model::Kind::Structure, .name = "TableClassSummary", .members = kTableClassSummaryMembers};

constexpr std::string_view kReplicaStatusValues[] = {"CREATING", "CREATION_FAILED", "UPDATING", "DELETING", "ACTIVE", "REGION_DISABLED", "INACCESSIBLE_ENCRYPTION_CREDENTIALS", "ARCHIVING", "ARCHIVED", "REPLICATION_NOT_AUTHORIZED"};
constexpr model::Shape kReplicaStatusShape{.kind = model::Kind::String, .name = "ReplicaStatus", .constraint = {.values = kReplicaStatusValues}};
constexpr model::Shape kReplicaStatusDescriptionShape{.kind = model::Kind::String, .name = "ReplicaStatusDescription"};
constexpr model::Shape kReplicaStatusPercentProgressShape{.kind = model::Kind::String, .name = "ReplicaStatusPercentProgress"};
constexpr model::Shape kKMSMasterKeyIdShape{.kind = model::Kind::String, .name = "KMSMasterKeyId"};
constexpr model::Shape kReplicaGlobalSecondaryIndexDescriptionListShape{.kind = model::Kind::List, .name = "ReplicaGlobalSecondaryIndexDescriptionList", .element = &kReplicaGlobalSecondaryIndexDescriptionShape, .list = &model::kListOps<ReplicaGlobalSecondaryIndexDescription>};
constexpr std::string_view kGlobalTableSettingsReplicationModeValues[] = {"ENABLED", "DISABLED", "ENABLED_WITH_OVERRIDES"};
constexpr model::Shape kGlobalTableSettingsReplicationModeShape{.kind = model::Kind::String, .name = "GlobalTableSettingsReplicationMode", .constraint = {.values = kGlobalTableSettingsReplicationModeValues}};
constexpr model::Member kReplicaDescriptionMembers[] = {
  model::member<&ReplicaDescription::regionName>("RegionName", kRegionNameShape),
  model::member<&ReplicaDescription::replicaStatus>("ReplicaStatus", kReplicaStatusShape),
  model::member<&ReplicaDescription::replicaArn>("ReplicaArn", kStringShape),
  model::member<&ReplicaDescription::replicaStatusDescription>("ReplicaStatusDescription", kReplicaStatusDescriptionShape),
  model::member<&ReplicaDescription::replicaStatusPercentProgress>("ReplicaStatusPercentProgress", kReplicaStatusPercentProgressShape),
  model::member<&ReplicaDescription::kmsMasterKeyId>("KMSMasterKeyId", kKMSMasterKeyIdShape),
  model::member<&ReplicaDescription::provisionedThroughputOverride>("ProvisionedThroughputOverride", kProvisionedThroughputOverrideShape),
  model::member<&ReplicaDescription::onDemandThroughputOverride>("OnDemandThroughputOverride", kOnDemandThroughputOverrideShape),
  model::member<&ReplicaDescription::warmThroughput>("WarmThroughput", kTableWarmThroughputDescriptionShape),
  model::member<&ReplicaDescription::globalSecondaryIndexes>("GlobalSecondaryIndexes", kReplicaGlobalSecondaryIndexDescriptionListShape),
  model::member<&ReplicaDescription::replicaInaccessibleDateTime>("ReplicaInaccessibleDateTime", kDateShape),
  model::member<&ReplicaDescription::replicaTableClassSummary>("ReplicaTableClassSummary", kTableClassSummaryShape),
  model::member<&ReplicaDescription::globalTableSettingsReplicationMode>("GlobalTableSettingsReplicationMode", kGlobalTableSettingsReplicationModeShape),
};
constexpr model::Shape kReplicaDescriptionShape{.kind = model::Kind::Structure, .name = "ReplicaDescription", .members = kReplicaDescriptionMembers};

constexpr model::Shape kReplicaDescriptionListShape{.kind = model::Kind::List, .name = "ReplicaDescriptionList", .element = &kReplicaDescriptionShape, .list = &model::kListOps<ReplicaDescription>};
constexpr model::Shape kGlobalTableArnStringShape{.kind = model::Kind::String, .name = "GlobalTableArnString"};
constexpr std::string_view kGlobalTableStatusValues[] = {"CREATING", "ACTIVE", "DELETING", "UPDATING"};
constexpr model::Shape kGlobalTableStatusShape{.kind = model::Kind::String, .name = "GlobalTableStatus", .constraint = {.values = kGlobalTableStatusValues}};
constexpr model::Member kGlobalTableDescriptionMembers[] = {
  model::member<&GlobalTableDescription::replicationGroup>("ReplicationGroup", kReplicaDescriptionListShape),
  model::member<&GlobalTableDescription::globalTableArn>("GlobalTableArn", kGlobalTableArnStringShape),
  model::member<&GlobalTableDescription::creationDateTime>("CreationDateTime", kDateShape),
  model::member<&GlobalTableDescription::globalTableStatus>("GlobalTableStatus", kGlobalTableStatusShape),
  model::member<&GlobalTableDescription::globalTableName>("GlobalTableName", kTableNameShape),
};
constexpr model::Shape kGlobalTableDescriptionShape{.kind = model::Kind::Structure, .name = "GlobalTableDescription", .members = kGlobalTableDescriptionMembers};

constexpr model::Member kCreateGlobalTableResultMembers[] = {
  model::member<&CreateGlobalTableResult::globalTableDescription>("GlobalTableDescription", kGlobalTableDescriptionShape),
};
constexpr model::Shape kCreateGlobalTableResultShape{.kind = model::Kind::Structure, .name = "CreateGlobalTableOutput", .members = kCreateGlobalTableResultMembers, .create = &model::createObject<CreateGlobalTableResult>};

constexpr model::Shape kKeySchemaAttributeNameShape{.kind = model::Kind::String, .name = "KeySchemaAttributeName", .constraint = {.min = 1, .max = 255}};
constexpr std::string_view kScalarAttributeTypeValues[] = {"S", "N", "B"};
constexpr model::Shape kScalarAttributeTypeShape{.kind = model::Kind::String, .name = "ScalarAttributeType", .constraint = {.values = kScalarAttributeTypeValues}};
constexpr model::Member kAttributeDefinitionMembers[] = {
  model::member<&AttributeDefinition::attributeName>("AttributeName", kKeySchemaAttributeNameShape, true),
  model::member<&AttributeDefinition::attributeType>("AttributeType", kScalarAttributeTypeShape, true),
};
constexpr model::Shape kAttributeDefinitionShape{.kind = model::Kind::Structure, .name = "AttributeDefinition", .members = kAttributeDefinitionMembers};

constexpr std::string_view kKeyTypeValues[] = {"HASH", "RANGE"};
constexpr model::Shape kKeyTypeShape{.kind = model::Kind::String, .name = "KeyType", .constraint = {.values = kKeyTypeValues}};
constexpr model::Member kKeySchemaElementMembers[] = {
  model::member<&KeySchemaElement::attributeName>("AttributeName", kKeySchemaAttributeNameShape, true),
  model::member<&KeySchemaElement::keyType>("KeyType", kKeyTypeShape, true),
};
constexpr model::Shape kKeySchemaElementShape{.kind = model::Kind::Structure, .name = "KeySchemaElement", .members = kKeySchemaElementMembers};

constexpr std::string_view kProjectionTypeValues[] = {"ALL", "KEYS_ONLY", "INCLUDE"};
constexpr model::Shape kProjectionTypeShape{.kind = model::Kind::String, .name = "ProjectionType", .constraint = {.values = kProjectionTypeValues}};
constexpr model::Shape kNonKeyAttributeNameShape{.kind = model::Kind::String, .name = "NonKeyAttributeName", .constraint = {.min = 1, .max = 255}};
constexpr model::Shape kNonKeyAttributeNameListShape{.kind = model::Kind::List, .name = "NonKeyAttributeNameList", .constraint = {.min = 1, .max = 20}, .element = &kNonKeyAttributeNameShape, .list = &model::kListOps<std::string>};
constexpr model::Member kProjectionMembers[] = {
  model::member<&Projection::projectionType>("ProjectionType", kProjectionTypeShape),
  model::member<&Projection::nonKeyAttributes>("NonKeyAttributes", kNonKeyAttributeNameListShape),
};
constexpr model::Shape kProjectionShape{.kind = model::Kind::Structure, .name = "Projection", .members = kProjectionMembers};

constexpr model::Shape kKeySchemaShape{.kind = model::Kind::List, .name = "KeySchema", .constraint = {.min = 1}, .element = &kKeySchemaElementShape, .list = &model::kListOps<KeySchemaElement>};
constexpr model::Member kLocalSecondaryIndexMembers[] = {
  model::member<&LocalSecondaryIndex::indexName>("IndexName", kIndexNameShape, true),
  model::member<&LocalSecondaryIndex::keySchema>("KeySchema", kKeySchemaShape, true),
  model::member<&LocalSecondaryIndex::projection>("Projection", kProjectionShape, true),
};
constexpr model::Shape kLocalSecondaryIndexShape{.kind = model::Kind::Structure, .name = "LocalSecondaryIndex", .members = kLocalSecondaryIndexMembers};

constexpr model::Member kProvisionedThroughputMembers[] = {
  model::member<&ProvisionedThroughput::readCapacityUnits>("ReadCapacityUnits", kPositiveLongObjectShape, true),
  model::member<&ProvisionedThroughput::writeCapacityUnits>("WriteCapacityUnits", kPositiveLongObjectShape, true),
};
constexpr model::Shape kProvisionedThroughputShape{.kind = model::Kind::Structure, .name = "ProvisionedThroughput", .members = kProvisionedThroughputMembers};

constexpr model::Member kOnDemandThroughputMembers[] = {
  model::member<&OnDemandThroughput::maxReadRequestUnits>("MaxReadRequestUnits", kLongObjectShape),
  model::member<&OnDemandThroughput::maxWriteRequestUnits>("MaxWriteRequestUnits", kLongObjectShape),
};
constexpr model::Shape kOnDemandThroughputShape{.kind = model::Kind::Structure, .name = "OnDemandThroughput", .members = kOnDemandThroughputMembers};

constexpr model::Member kWarmThroughputMembers[] = {
  model::member<&WarmThroughput::readUnitsPerSecond>("ReadUnitsPerSecond", kLongObjectShape),
  model::member<&WarmThroughput::writeUnitsPerSecond>("WriteUnitsPerSecond", kLongObjectShape),
};
constexpr model::Shape kWarmThroughputShape{.kind = model::Kind::Structure, .name = "WarmThroughput", .members = kWarmThroughputMembers};

constexpr model::Member kGlobalSecondaryIndexMembers[] = {
  model::member<&GlobalSecondaryIndex::indexName>("IndexName", kIndexNameShape, true),
  model::member<&GlobalSecondaryIndex::keySchema>("KeySchema", kKeySchemaShape, true),
  model::member<&GlobalSecondaryIndex::projection>("Projection", kProjectionShape, true),
  model::member<&GlobalSecondaryIndex::provisionedThroughput>("ProvisionedThroughput", kProvisionedThroughputShape),
  model::member<&GlobalSecondaryIndex::onDemandThroughput>("OnDemandThroughput", kOnDemandThroughputShape),
  model::member<&GlobalSecondaryIndex::warmThroughput>("WarmThroughput", kWarmThroughputShape),
};
constexpr model::Shape kGlobalSecondaryIndexShape{.kind = model::Kind::Structure, .name = "GlobalSecondaryIndex", .members = kGlobalSecondaryIndexMembers};

constexpr model::Shape kStreamEnabledShape{.kind = model::Kind::Boolean, .name = "StreamEnabled"};
constexpr std::string_view kStreamViewTypeValues[] = {"NEW_IMAGE", "OLD_IMAGE", "NEW_AND_OLD_IMAGES", "KEYS_ONLY"};
constexpr model::Shape kStreamViewTypeShape{.kind = model::Kind::String, .name = "StreamViewType", .constraint = {.values = kStreamViewTypeValues}};
constexpr model::Member kStreamSpecificationMembers[] = {
  model::member<&StreamSpecification::streamEnabled>("StreamEnabled", kStreamEnabledShape, true),
  model::member<&StreamSpecification::streamViewType>("StreamViewType", kStreamViewTypeShape),
};
constexpr model::Shape kStreamSpecificationShape{.kind = model::Kind::Structure, .name = "StreamSpecification", .members = kStreamSpecificationMembers};

constexpr model::Shape kSSEEnabledShape{.kind = model::Kind::Boolean, .name = "SSEEnabled"};
constexpr std::string_view kSSETypeValues[] = {"AES256", "KMS"};
constexpr model::Shape kSSETypeShape{.kind = model::Kind::String, .name = "SSEType", .constraint = {.values = kSSETypeValues}};
constexpr model::Member kSSESpecificationMembers[] = {
  model::member<&SSESpecification::enabled>("Enabled", kSSEEnabledShape),
  model::member<&SSESpecification::sseType>("SSEType", kSSETypeShape),
  model::member<&SSESpecification::kmsMasterKeyId>("KMSMasterKeyId", kKMSMasterKeyIdShape),
};
constexpr model::Shape kSSESpecificationShape{.kind = model::Kind::Structure, .name = "SSESpecification", .members = kSSESpecificationMembers};

constexpr model::Shape kTagKeyStringShape{.kind = model::Kind::String, .name = "TagKeyString", .constraint = {.min = 1, .max = 128}};
constexpr model::Shape kTagValueStringShape{.kind = model::Kind::String, .name = "TagValueString", .constraint = {.min = 0, .max = 256}};
constexpr model::Member kTagMembers[] = {
  model::member<&Tag::key>("Key", kTagKeyStringShape, true),
  model::member<&Tag::value>("Value", kTagValueStringShape, true),
};
constexpr model::Shape kTagShape{.kind = model::Kind::Structure, .name = "Tag", .members = kTagMembers};

constexpr model::Shape kAttributeDefinitionsShape{.kind = model::Kind::List, .name = "AttributeDefinitions", .element = &kAttributeDefinitionShape, .list = &model::kListOps<AttributeDefinition>};
constexpr model::Shape kLocalSecondaryIndexListShape{.kind = model::Kind::List, .name = "LocalSecondaryIndexList", .element = &kLocalSecondaryIndexShape, .list = &model::kListOps<LocalSecondaryIndex>};
constexpr model::Shape kGlobalSecondaryIndexListShape{.kind = model::Kind::List, .name = "GlobalSecondaryIndexList", .element = &kGlobalSecondaryIndexShape, .list = &model::kListOps<GlobalSecondaryIndex>};
constexpr std::string_view kBillingModeValues[] = {"PROVISIONED", "PAY_PER_REQUEST"};
constexpr model::Shape kBillingModeShape{.kind = model::Kind::String, .name = "BillingMode", .constraint = {.values = kBillingModeValues}};
constexpr model::Shape kTagListShape{.kind = model::Kind::List, .name = "TagList", .element = &kTagShape, .list = &model::kListOps<Tag>};
constexpr model::Shape kDeletionProtectionEnabledShape{.kind = model::Kind::Boolean, .name = "DeletionProtectionEnabled"};
constexpr model::Shape kResourcePolicyShape{.kind = model::Kind::String, .name = "ResourcePolicy"};
constexpr model::Member kCreateTableRequestMembers[] = {
  model::member<&CreateTableRequest::attributeDefinitions>("AttributeDefinitions", kAttributeDefinitionsShape),
  model::member<&CreateTableRequest::tableName>("TableName", kTableArnShape, true),
  model::member<&CreateTableRequest::keySchema>("KeySchema", kKeySchemaShape),
  model::member<&CreateTableRequest::localSecondaryIndexes>("LocalSecondaryIndexes", kLocalSecondaryIndexListShape),
  model::member<&CreateTableRequest::globalSecondaryIndexes>("GlobalSecondaryIndexes", kGlobalSecondaryIndexListShape),
  model::member<&CreateTableRequest::billingMode>("BillingMode", kBillingModeShape),
  model::member<&CreateTableRequest::provisionedThroughput>("ProvisionedThroughput", kProvisionedThroughputShape),
  model::member<&CreateTableRequest::streamSpecification>("StreamSpecification", kStreamSpecificationShape),
  model::member<&CreateTableRequest::sseSpecification>("SSESpecification", kSSESpecificationShape),
  model::member<&CreateTableRequest::tags>("Tags", kTagListShape),
  model::member<&CreateTableRequest::tableClass>("TableClass", kTableClassShape),
  model::member<&CreateTableRequest::deletionProtectionEnabled>("DeletionProtectionEnabled", kDeletionProtectionEnabledShape),
  model::member<&CreateTableRequest::warmThroughput>("WarmThroughput", kWarmThroughputShape),
  model::member<&CreateTableRequest::resourcePolicy>("ResourcePolicy", kResourcePolicyShape),
  model::member<&CreateTableRequest::onDemandThroughput>("OnDemandThroughput", kOnDemandThroughputShape),
  model::member<&CreateTableRequest::globalTableSourceArn>("GlobalTableSourceArn", kTableArnShape),
  model::member<&CreateTableRequest::globalTableSettingsReplicationMode>("GlobalTableSettingsReplicationMode", kGlobalTableSettingsReplicationModeShape),
};
constexpr model::Shape kCreateTableRequestShape{.kind = model::Kind::Structure, .name = "CreateTableInput", .members = kCreateTableRequestMembers, .create = &model::createObject<CreateTableRequest>};

constexpr model::Shape kNonNegativeLongObjectShape{.kind = model::Kind::Long, .name = "NonNegativeLongObject", .constraint = {.min = 0}};
constexpr model::Member kProvisionedThroughputDescriptionMembers[] = {
  model::member<&ProvisionedThroughputDescription::lastIncreaseDateTime>("LastIncreaseDateTime", kDateShape),
  model::member<&ProvisionedThroughputDescription::lastDecreaseDateTime>("LastDecreaseDateTime", kDateShape),
  model::member<&ProvisionedThroughputDescription::numberOfDecreasesToday>("NumberOfDecreasesToday", kPositiveLongObjectShape),
  model::member<&ProvisionedThroughputDescription::readCapacityUnits>("ReadCapacityUnits", kNonNegativeLongObjectShape),
  model::member<&ProvisionedThroughputDescription::writeCapacityUnits>("WriteCapacityUnits", kNonNegativeLongObjectShape),
};
constexpr model::Shape kProvisionedThroughputDescriptionShape{.kind = model::Kind::Structure, .name = "ProvisionedThroughputDescription", .members = kProvisionedThroughputDescriptionMembers};

constexpr model::Member kBillingModeSummaryMembers[] = {
  model::member<&BillingModeSummary::billingMode>("BillingMode", kBillingModeShape),
  model::member<&BillingModeSummary::lastUpdateToPayPerRequestDateTime>("LastUpdateToPayPerRequestDateTime", kDateShape),
};
constexpr model::Shape kBillingModeSummaryShape{.kind = model::Kind::Structure, .name = "BillingModeSummary", .members = kBillingModeSummaryMembers};

constexpr model::Member kLocalSecondaryIndexDescriptionMembers[] = {
  model::member<&LocalSecondaryIndexDescription::indexName>("IndexName", kIndexNameShape),
  model::member<&LocalSecondaryIndexDescription::keySchema>("KeySchema", kKeySchemaShape),
  model::member<&LocalSecondaryIndexDescription::projection>("Projection", kProjectionShape),
  model::member<&LocalSecondaryIndexDescription::indexSizeBytes>("IndexSizeBytes", kLongObjectShape),
  model::member<&LocalSecondaryIndexDescription::itemCount>("ItemCount", kLongObjectShape),
  model::member<&LocalSecondaryIndexDescription::indexArn>("IndexArn", kStringShape),
};
constexpr model::Shape kLocalSecondaryIndexDescriptionShape{.kind = model::Kind::Structure, .name = "LocalSecondaryIndexDescription", .members = kLocalSecondaryIndexDescriptionMembers};

constexpr model::Shape kBackfillingShape{.kind = model::Kind::Boolean, .name = "Backfilling"};
constexpr model::Member kGlobalSecondaryIndexDescriptionMembers[] = {
  model::member<&GlobalSecondaryIndexDescription::indexName>("IndexName", kIndexNameShape),
  model::member<&GlobalSecondaryIndexDescription::keySchema>("KeySchema", kKeySchemaShape),
  model::member<&GlobalSecondaryIndexDescription::projection>("Projection", kProjectionShape),
  model::member<&GlobalSecondaryIndexDescription::indexStatus>("IndexStatus", kIndexStatusShape),
  model::member<&GlobalSecondaryIndexDescription::backfilling>("Backfilling", kBackfillingShape),
  model::member<&GlobalSecondaryIndexDescription::provisionedThroughput>("ProvisionedThroughput", kProvisionedThroughputDescriptionShape),
  model::member<&GlobalSecondaryIndexDescription::indexSizeBytes>("IndexSizeBytes", kLongObjectShape),
  model::member<&GlobalSecondaryIndexDescription::itemCount>("ItemCount", kLongObjectShape),
  model::member<&GlobalSecondaryIndexDescription::indexArn>("IndexArn", kStringShape),
  model::member<&GlobalSecondaryIndexDescription::onDemandThroughput>("OnDemandThroughput", kOnDemandThroughputShape),
  model::member<&GlobalSecondaryIndexDescription::warmThroughput>("WarmThroughput", kGlobalSecondaryIndexWarmThroughputDescriptionShape),
};
constexpr model::Shape kGlobalSecondaryIndexDescriptionShape{.kind = model::Kind::Structure, .name = "GlobalSecondaryIndexDescription", .members = kGlobalSecondaryIndexDescriptionMembers};

constexpr std::string_view kWitnessStatusValues[] = {"CREATING", "DELETING", "ACTIVE"};
constexpr model::Shape kWitnessStatusShape{.kind = model::Kind::String, .name = "WitnessStatus", .constraint = {.values = kWitnessStatusValues}};
constexpr model::Member kGlobalTableWitnessDescriptionMembers[] = {
  model::member<&GlobalTableWitnessDescription::regionName>("RegionName", kRegionNameShape),
  model::member<&GlobalTableWitnessDescription::witnessStatus>("WitnessStatus", kWitnessStatusShape),
};
constexpr model::Shape kGlobalTableWitnessDescriptionShape{.kind = model::Kind::Structure, .name = "GlobalTableWitnessDescription", .members = kGlobalTableWitnessDescriptionMembers};

constexpr model::Shape kRestoreInProgressShape{.kind = model::Kind::Boolean, .name = "RestoreInProgress"};
constexpr model::Member kRestoreSummaryMembers[] = {
  model::member<&RestoreSummary::sourceBackupArn>("SourceBackupArn", kBackupArnShape),
  model::member<&RestoreSummary::sourceTableArn>("SourceTableArn", kTableArnShape),
  model::member<&RestoreSummary::restoreDateTime>("RestoreDateTime", kDateShape, true),
  model::member<&RestoreSummary::restoreInProgress>("RestoreInProgress", kRestoreInProgressShape, true),
};
constexpr model::Shape kRestoreSummaryShape{.kind = model::Kind::Structure, .name = "RestoreSummary", .members = kRestoreSummaryMembers};

constexpr std::string_view kSSEStatusValues[] = {"ENABLING", "ENABLED", "DISABLING", "DISABLED", "UPDATING"};
constexpr model::Shape kSSEStatusShape{.kind = model::Kind::String, .name = "SSEStatus", .constraint = {.values = kSSEStatusValues}};
constexpr model::Shape kKMSMasterKeyArnShape{.kind = model::Kind::String, .name = "KMSMasterKeyArn"};
constexpr model::Member kSSEDescriptionMembers[] = {
  model::member<&SSEDescription::status>("Status", kSSEStatusShape),
  model::member<&SSEDescription::sseType>("SSEType", kSSETypeShape),
  model::member<&SSEDescription::kmsMasterKeyArn>("KMSMasterKeyArn", kKMSMasterKeyArnShape),
  model::member<&SSEDescription::inaccessibleEncryptionDateTime>("InaccessibleEncryptionDateTime", kDateShape),
};
constexpr model::Shape kSSEDescriptionShape{.kind = model::Kind::Structure, .name = "SSEDescription", .members = kSSEDescriptionMembers};

constexpr model::Shape kArchivalReasonShape{.kind = model::Kind::String, .name = "ArchivalReason"};
constexpr model::Member kArchivalSummaryMembers[] = {
  model::member<&ArchivalSummary::archivalDateTime>("ArchivalDateTime", kDateShape),
  model::member<&ArchivalSummary::archivalReason>("ArchivalReason", kArchivalReasonShape),
  model::member<&ArchivalSummary::archivalBackupArn>("ArchivalBackupArn", kBackupArnShape),
};
constexpr model::Shape kArchivalSummaryShape{.kind = model::Kind::Structure, .name = "ArchivalSummary", .members = kArchivalSummaryMembers};

constexpr model::Shape kTableIdShape{.kind = model::Kind::String, .name = "TableId", .constraint = {.pattern = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"}};
constexpr model::Shape kLocalSecondaryIndexDescriptionListShape{.kind = model::Kind::List, .name = "LocalSecondaryIndexDescriptionList", .element = &kLocalSecondaryIndexDescriptionShape, .list = &model::kListOps<LocalSecondaryIndexDescription>};
constexpr model::Shape kGlobalSecondaryIndexDescriptionListShape{.kind = model::Kind::List, .name = "GlobalSecondaryIndexDescriptionList", .element = &kGlobalSecondaryIndexDescriptionShape, .list = &model::kListOps<GlobalSecondaryIndexDescription>};
constexpr model::Shape kStreamArnShape{.kind = model::Kind::String, .name = "StreamArn", .constraint = {.min = 37, .max = 1024}};
constexpr model::Shape kGlobalTableWitnessDescriptionListShape{.kind = model::Kind::List, .name = "GlobalTableWitnessDescriptionList", .element = &kGlobalTableWitnessDescriptionShape, .list = &model::kListOps<GlobalTableWitnessDescription>};
constexpr std::string_view kMultiRegionConsistencyValues[] = {"EVENTUAL", "STRONG"};
constexpr model::Shape kMultiRegionConsistencyShape{.kind = model::Kind::String, .name = "MultiRegionConsistency", .constraint = {.values = kMultiRegionConsistencyValues}};
constexpr model::Member kTableDescriptionMembers[] = {
  model::member<&TableDescription::attributeDefinitions>("AttributeDefinitions", kAttributeDefinitionsShape),
  model::member<&TableDescription::tableName>("TableName", kTableNameShape),
  model::member<&TableDescription::keySchema>("KeySchema", kKeySchemaShape),
  model::member<&TableDescription::tableStatus>("TableStatus", kTableStatusShape),
  model::member<&TableDescription::creationDateTime>("CreationDateTime", kDateShape),
  model::member<&TableDescription::provisionedThroughput>("ProvisionedThroughput", kProvisionedThroughputDescriptionShape),
  model::member<&TableDescription::tableSizeBytes>("TableSizeBytes", kLongObjectShape),
  model::member<&TableDescription::itemCount>("ItemCount", kLongObjectShape),
  model::member<&TableDescription::tableArn>("TableArn", kStringShape),
  model::member<&TableDescription::tableId>("TableId", kTableIdShape),
  model::member<&TableDescription::billingModeSummary>("BillingModeSummary", kBillingModeSummaryShape),
  model::member<&TableDescription::localSecondaryIndexes>("LocalSecondaryIndexes", kLocalSecondaryIndexDescriptionListShape),
  model::member<&TableDescription::globalSecondaryIndexes>("GlobalSecondaryIndexes", kGlobalSecondaryIndexDescriptionListShape),
  model::member<&TableDescription::streamSpecification>("StreamSpecification", kStreamSpecificationShape),
  model::member<&TableDescription::latestStreamLabel>("LatestStreamLabel", kStringShape),
  model::member<&TableDescription::latestStreamArn>("LatestStreamArn", kStreamArnShape),
  model::member<&TableDescription::globalTableVersion>("GlobalTableVersion", kStringShape),
  model::member<&TableDescription::replicas>("Replicas", kReplicaDescriptionListShape),
  model::member<&TableDescription::globalTableWitnesses>("GlobalTableWitnesses", kGlobalTableWitnessDescriptionListShape),
  model::member<&TableDescription::globalTableSettingsReplicationMode>("GlobalTableSettingsReplicationMode", kGlobalTableSettingsReplicationModeShape),
  model::member<&TableDescription::restoreSummary>("RestoreSummary", kRestoreSummaryShape),
  model::member<&TableDescription::sseDescription>("SSEDescription", kSSEDescriptionShape),
  model::member<&TableDescription::archivalSummary>("ArchivalSummary", kArchivalSummaryShape),
  model::member<&TableDescription::tableClassSummary>("TableClassSummary", kTableClassSummaryShape),
  model::member<&TableDescription::deletionProtectionEnabled>("DeletionProtectionEnabled", kDeletionProtectionEnabledShape),
  model::member<&TableDescription::onDemandThroughput>("OnDemandThroughput", kOnDemandThroughputShape),
  model::member<&TableDescription::warmThroughput>("WarmThroughput", kTableWarmThroughputDescriptionShape),
  model::member<&TableDescription::multiRegionConsistency>("MultiRegionConsistency", kMultiRegionConsistencyShape),
};
constexpr model::Shape kTableDescriptionShape{.kind = model::Kind::Structure, .name = "TableDescription", .members = kTableDescriptionMembers};

constexpr model::Member kCreateTableResultMembers[] = {
  model::member<&CreateTableResult::tableDescription>("TableDescription", kTableDescriptionShape),
};
constexpr model::Shape kCreateTableResultShape{.kind = model::Kind::Structure, .name = "CreateTableOutput", .members = kCreateTableResultMembers, .create = &model::createObject<CreateTableResult>};

constexpr model::Member kDeleteBackupRequestMembers[] = {
  model::member<&DeleteBackupRequest::backupArn>("BackupArn", kBackupArnShape, true),
};
constexpr model::Shape kDeleteBackupRequestShape{.kind = model::Kind::Structure, .name = "DeleteBackupInput", .members = kDeleteBackupRequestMembers, .create = &model::createObject<DeleteBackupRequest>};

constexpr model::Shape kTableCreationDateTimeShape{.kind = model::Kind::Timestamp, .name = "TableCreationDateTime"};
constexpr model::Shape kItemCountShape{.kind = model::Kind::Long, .name = "ItemCount", .constraint = {.min = 0}};
constexpr model::Member kSourceTableDetailsMembers[] = {
  model::member<&SourceTableDetails::tableName>("TableName", kTableNameShape, true),
  model::member<&SourceTableDetails::tableId>("TableId", kTableIdShape, true),
  model::member<&SourceTableDetails::tableArn>("TableArn", kTableArnShape),
  model::member<&SourceTableDetails::tableSizeBytes>("TableSizeBytes", kLongObjectShape),
  model::member<&SourceTableDetails::keySchema>("KeySchema", kKeySchemaShape, true),
  model::member<&SourceTableDetails::tableCreationDateTime>("TableCreationDateTime", kTableCreationDateTimeShape, true),
  model::member<&SourceTableDetails::provisionedThroughput>("ProvisionedThroughput", kProvisionedThroughputShape, true),
  model::member<&SourceTableDetails::onDemandThroughput>("OnDemandThroughput", kOnDemandThroughputShape),
  model::member<&SourceTableDetails::itemCount>("ItemCount", kItemCountShape),
  model::member<&SourceTableDetails::billingMode>("BillingMode", kBillingModeShape),
};
constexpr model::Shape kSourceTableDetailsShape{.kind = model::Kind::Structure, .name = "SourceTableDetails", .members = kSourceTableDetailsMembers};

constexpr model::Member kLocalSecondaryIndexInfoMembers[] = {
  model::member<&LocalSecondaryIndexInfo::indexName>("IndexName", kIndexNameShape),
  model::member<&LocalSecondaryIndexInfo::keySchema>("KeySchema", kKeySchemaShape),
  model::member<&LocalSecondaryIndexInfo::projection>("Projection", kProjectionShape),
};
constexpr model::Shape kLocalSecondaryIndexInfoShape{.kind = model::Kind::Structure, .name = "LocalSecondaryIndexInfo", .members = kLocalSecondaryIndexInfoMembers};

constexpr model::Member kGlobalSecondaryIndexInfoMembers[] = {
  model::member<&GlobalSecondaryIndexInfo::indexName>("IndexName", kIndexNameShape),
  model::member<&GlobalSecondaryIndexInfo::keySchema>("KeySchema", kKeySchemaShape),
  model::member<&GlobalSecondaryIndexInfo::projection>("Projection", kProjectionShape),
  model::member<&GlobalSecondaryIndexInfo::provisionedThroughput>("ProvisionedThroughput", kProvisionedThroughputShape),
  model::member<&GlobalSecondaryIndexInfo::onDemandThroughput>("OnDemandThroughput", kOnDemandThroughputShape),
};
constexpr model::Shape kGlobalSecondaryIndexInfoShape{.kind = model::Kind::Structure, .name = "GlobalSecondaryIndexInfo", .members = kGlobalSecondaryIndexInfoMembers};

constexpr std::string_view kTimeToLiveStatusValues[] = {"ENABLING", "DISABLING", "ENABLED", "DISABLED"};
constexpr model::Shape kTimeToLiveStatusShape{.kind = model::Kind::String, .name = "TimeToLiveStatus", .constraint = {.values = kTimeToLiveStatusValues}};
constexpr model::Shape kTimeToLiveAttributeNameShape{.kind = model::Kind::String, .name = "TimeToLiveAttributeName", .constraint = {.min = 1, .max = 255}};
constexpr model::Member kTimeToLiveDescriptionMembers[] = {
  model::member<&TimeToLiveDescription::timeToLiveStatus>("TimeToLiveStatus", kTimeToLiveStatusShape),
  model::member<&TimeToLiveDescription::attributeName>("AttributeName", kTimeToLiveAttributeNameShape),
};
constexpr model::Shape kTimeToLiveDescriptionShape{.kind = model::Kind::Structure, .name = "TimeToLiveDescription", .members = kTimeToLiveDescriptionMembers};

constexpr model::Shape kLocalSecondaryIndexesShape{.kind = model::Kind::List, .name = "LocalSecondaryIndexes", .element = &kLocalSecondaryIndexInfoShape, .list = &model::kListOps<LocalSecondaryIndexInfo>};
constexpr model::Shape kGlobalSecondaryIndexesShape{.kind = model::Kind::List, .name = "GlobalSecondaryIndexes", .element = &kGlobalSecondaryIndexInfoShape, .list = &model::kListOps<GlobalSecondaryIndexInfo>};
constexpr model::Member kSourceTableFeatureDetailsMembers[] = {
  model::member<&SourceTableFeatureDetails::localSecondaryIndexes>("LocalSecondaryIndexes", kLocalSecondaryIndexesShape),
  model::member<&SourceTableFeatureDetails::globalSecondaryIndexes>("GlobalSecondaryIndexes", kGlobalSecondaryIndexesShape),
  model::member<&SourceTableFeatureDetails::streamDescription>("StreamDescription", kStreamSpecificationShape),
  model::member<&SourceTableFeatureDetails::timeToLiveDescription>("TimeToLiveDescription", kTimeToLiveDescriptionShape),
  model::member<&SourceTableFeatureDetails::sseDescription>("SSEDescription", kSSEDescriptionShape),
};
constexpr model::Shape kSourceTableFeatureDetailsShape{.kind = model::Kind::Structure, .name = "SourceTableFeatureDetails", .members = kSourceTableFeatureDetailsMembers};

constexpr model::Member kBackupDescriptionMembers[] = {
  model::member<&BackupDescription::backupDetails>("BackupDetails", kBackupDetailsShape),
  model::member<&BackupDescription::sourceTableDetails>("SourceTableDetails", kSourceTableDetailsShape),
  model::member<&BackupDescription::sourceTableFeatureDetails>("SourceTableFeatureDetails", kSourceTableFeatureDetailsShape),
};
constexpr model::Shape kBackupDescriptionShape{.kind = model::Kind::Structure, .name = "BackupDescription", .members = kBackupDescriptionMembers};

constexpr model::Member kDeleteBackupResultMembers[] = {
  model::member<&DeleteBackupResult::backupDescription>("BackupDescription", kBackupDescriptionShape),
};
constexpr model::Shape kDeleteBackupResultShape{.kind = model::Kind::Structure, .name = "DeleteBackupOutput", .members = kDeleteBackupResultMembers, .create = &model::createObject<DeleteBackupResult>};

constexpr model::Shape kBooleanObjectShape{.kind = model::Kind::Boolean, .name = "BooleanObject"};
constexpr std::string_view kComparisonOperatorValues[] = {"EQ", "NE", "IN", "LE", "LT", "GE", "GT", "BETWEEN", "NOT_NULL", "NULL", "CONTAINS", "NOT_CONTAINS", "BEGINS_WITH"};
constexpr model::Shape kComparisonOperatorShape{.kind = model::Kind::String, .name = "ComparisonOperator", .constraint = {.values = kComparisonOperatorValues}};
constexpr model::Shape kAttributeValueListShape{.kind = model::Kind::List, .name = "AttributeValueList", .element = &kAttributeValueShape, .list = &model::kListOps<AttributeValue>};
constexpr model::Member kExpectedAttributeValueMembers[] = {
  model::member<&ExpectedAttributeValue::value>("Value", kAttributeValueShape),
  model::member<&ExpectedAttributeValue::exists>("Exists", kBooleanObjectShape),
  model::member<&ExpectedAttributeValue::comparisonOperator>("ComparisonOperator", kComparisonOperatorShape),
  model::member<&ExpectedAttributeValue::attributeValueList>("AttributeValueList", kAttributeValueListShape),
};
constexpr model::Shape kExpectedAttributeValueShape{.kind = model::Kind::Structure, .name = "ExpectedAttributeValue", .members = kExpectedAttributeValueMembers};

constexpr model::Shape kExpectedAttributeMapShape{.kind = model::Kind::Map, .name = "ExpectedAttributeMap", .element = &kExpectedAttributeValueShape, .key = &kAttributeNameShape, .map = &model::kMapOps<ExpectedAttributeValue>};
constexpr std::string_view kConditionalOperatorValues[] = {"AND", "OR"};
constexpr model::Shape kConditionalOperatorShape{.kind = model::Kind::String, .name = "ConditionalOperator", .constraint = {.values = kConditionalOperatorValues}};
constexpr std::string_view kReturnValueValues[] = {"NONE", "ALL_OLD", "UPDATED_OLD", "ALL_NEW", "UPDATED_NEW"};
constexpr model::Shape kReturnValueShape{.kind = model::Kind::String, .name = "ReturnValue", .constraint = {.values = kReturnValueValues}};
constexpr model::Shape kConditionExpressionShape{.kind = model::Kind::String, .name = "ConditionExpression"};
constexpr model::Shape kExpressionAttributeValueVariableShape{.kind = model::Kind::String, .name = "ExpressionAttributeValueVariable"};
constexpr model::Shape kExpressionAttributeValueMapShape{.kind = model::Kind::Map, .name = "ExpressionAttributeValueMap", .element = &kAttributeValueShape, .key = &kExpressionAttributeValueVariableShape, .map = &model::kMapOps<AttributeValue>};
constexpr model::Member kDeleteItemRequestMembers[] = {
  model::member<&DeleteItemRequest::tableName>("TableName", kTableArnShape, true),
  model::member<&DeleteItemRequest::key>("Key", kKeyShape, true),
  model::member<&DeleteItemRequest::expected>("Expected", kExpectedAttributeMapShape),
  model::member<&DeleteItemRequest::conditionalOperator>("ConditionalOperator", kConditionalOperatorShape),
  model::member<&DeleteItemRequest::returnValues>("ReturnValues", kReturnValueShape),
  model::member<&DeleteItemRequest::returnConsumedCapacity>("ReturnConsumedCapacity", kReturnConsumedCapacityShape),
  model::member<&DeleteItemRequest::returnItemCollectionMetrics>("ReturnItemCollectionMetrics", kReturnItemCollectionMetricsShape),
  model::member<&DeleteItemRequest::conditionExpression>("ConditionExpression", kConditionExpressionShape),
  model::member<&DeleteItemRequest::expressionAttributeNames>("ExpressionAttributeNames", kExpressionAttributeNameMapShape),
  model::member<&DeleteItemRequest::expressionAttributeValues>("ExpressionAttributeValues", kExpressionAttributeValueMapShape),
  model::member<&DeleteItemRequest::returnValuesOnConditionCheckFailure>("ReturnValuesOnConditionCheckFailure", kReturnValuesOnConditionCheckFailureShape),
};
constexpr model::Shape kDeleteItemRequestShape{.kind = model::Kind::Structure, .name = "DeleteItemInput", .members = kDeleteItemRequestMembers, .create = &model::createObject<DeleteItemRequest>};

constexpr model::Member kDeleteItemResultMembers[] = {
  model::member<&DeleteItemResult::attributes>("Attributes", kAttributeMapShape),
  model::member<&DeleteItemResult::consumedCapacity>("ConsumedCapacity", kConsumedCapacityShape),
  model::member<&DeleteItemResult::itemCollectionMetrics>("ItemCollectionMetrics", kItemCollectionMetricsShape),
};
constexpr model::Shape kDeleteItemResultShape{.kind = model::Kind::Structure, .name = "DeleteItemOutput", .members = kDeleteItemResultMembers, .create = &model::createObject<DeleteItemResult>};

constexpr model::Shape kResourceArnStringShape{.kind = model::Kind::String, .name = "ResourceArnString", .constraint = {.min = 1, .max = 1283}};
constexpr model::Shape kPolicyRevisionIdShape{.kind = model::Kind::String, .name = "PolicyRevisionId", .constraint = {.min = 1, .max = 255}};
constexpr model::Member kDeleteResourcePolicyRequestMembers[] = {
  model::member<&DeleteResourcePolicyRequest::resourceArn>("ResourceArn", kResourceArnStringShape, true),
  model::member<&DeleteResourcePolicyRequest::expectedRevisionId>("ExpectedRevisionId", kPolicyRevisionIdShape),
};
constexpr model::Shape kDeleteResourcePolicyRequestShape{.kind = model::Kind::Structure, .name = "DeleteResourcePolicyInput", .members = kDeleteResourcePolicyRequestMembers, .create = &model::createObject<DeleteResourcePolicyRequest>};

constexpr model::Member kDeleteResourcePolicyResultMembers[] = {
  model::member<&DeleteResourcePolicyResult::revisionId>("RevisionId", kPolicyRevisionIdShape),
};
constexpr model::Shape kDeleteResourcePolicyResultShape{.kind = model::Kind::Structure, .name = "DeleteResourcePolicyOutput", .members = kDeleteResourcePolicyResultMembers, .create = &model::createObject<DeleteResourcePolicyResult>};

constexpr model::Member kDeleteTableRequestMembers[] = {
  model::member<&DeleteTableRequest::tableName>("TableName", kTableArnShape, true),
};
constexpr model::Shape kDeleteTableRequestShape{.kind = model::Kind::Structure, .name = "DeleteTableInput", .members = kDeleteTableRequestMembers, .create = &model::createObject<DeleteTableRequest>};

constexpr model::Member kDeleteTableResultMembers[] = {
  model::member<&DeleteTableResult::tableDescription>("TableDescription", kTableDescriptionShape),
};
constexpr model::Shape kDeleteTableResultShape{.kind = model::Kind::Structure, .name = "DeleteTableOutput", .members = kDeleteTableResultMembers, .create = &model::createObject<DeleteTableResult>};

constexpr model::Member kDescribeBackupRequestMembers[] = {
  model::member<&DescribeBackupRequest::backupArn>("BackupArn", kBackupArnShape, true),
};
constexpr model::Shape kDescribeBackupRequestShape{.kind = model::Kind::Structure, .name = "DescribeBackupInput", .members = kDescribeBackupRequestMembers, .create = &model::createObject<DescribeBackupRequest>};

constexpr model::Member kDescribeBackupResultMembers[] = {
  model::member<&DescribeBackupResult::backupDescription>("BackupDescription", kBackupDescriptionShape),
};
constexpr model::Shape kDescribeBackupResultShape{.kind = model::Kind::Structure, .name = "DescribeBackupOutput", .members = kDescribeBackupResultMembers, .create = &model::createObject<DescribeBackupResult>};

constexpr model::Member kDescribeContinuousBackupsRequestMembers[] = {
  model::member<&DescribeContinuousBackupsRequest::tableName>("TableName", kTableArnShape, true),
};
constexpr model::Shape kDescribeContinuousBackupsRequestShape{.kind = model::Kind::Structure, .name = "DescribeContinuousBackupsInput", .members = kDescribeContinuousBackupsRequestMembers, .create = &model::createObject<DescribeContinuousBackupsRequest>};

constexpr std::string_view kPointInTimeRecoveryStatusValues[] = {"ENABLED", "DISABLED"};
constexpr model::Shape kPointInTimeRecoveryStatusShape{.kind = model::Kind::String, .name = "PointInTimeRecoveryStatus", .constraint = {.values = kPointInTimeRecoveryStatusValues}};
constexpr model::Shape kRecoveryPeriodInDaysShape{.kind = model::Kind::Integer, .name = "RecoveryPeriodInDays", .constraint = {.min = 1, .max = 35}};
constexpr model::Member kPointInTimeRecoveryDescriptionMembers[] = {
  model::member<&PointInTimeRecoveryDescription::pointInTimeRecoveryStatus>("PointInTimeRecoveryStatus", kPointInTimeRecoveryStatusShape),
  model::member<&PointInTimeRecoveryDescription::recoveryPeriodInDays>("RecoveryPeriodInDays", kRecoveryPeriodInDaysShape),
  model::member<&PointInTimeRecoveryDescription::earliestRestorableDateTime>("EarliestRestorableDateTime", kDateShape),
  model::member<&PointInTimeRecoveryDescription::latestRestorableDateTime>("LatestRestorableDateTime", kDateShape),
};
constexpr model::Shape kPointInTimeRecoveryDescriptionShape{.kind = model::Kind::Structure, .name = "PointInTimeRecoveryDescription", .members = kPointInTimeRecoveryDescriptionMembers};

constexpr std::string_view kContinuousBackupsStatusValues[] = {"ENABLED", "DISABLED"};
constexpr model::Shape kContinuousBackupsStatusShape{.kind = model::Kind::String, .name = "ContinuousBackupsStatus", .constraint = {.values = kContinuousBackupsStatusValues}};
constexpr model::Member kContinuousBackupsDescriptionMembers[] = {
  model::member<&ContinuousBackupsDescription::continuousBackupsStatus>("ContinuousBackupsStatus", kContinuousBackupsStatusShape, true),
  model::member<&ContinuousBackupsDescription::pointInTimeRecoveryDescription>("PointInTimeRecoveryDescription", kPointInTimeRecoveryDescriptionShape),
};
constexpr model::Shape kContinuousBackupsDescriptionShape{.kind = model::Kind::Structure, .name = "ContinuousBackupsDescription", .members = kContinuousBackupsDescriptionMembers};

constexpr model::Member kDescribeContinuousBackupsResultMembers[] = {
  model::member<&DescribeContinuousBackupsResult::continuousBackupsDescription>("ContinuousBackupsDescription", kContinuousBackupsDescriptionShape),
};
constexpr model::Shape kDescribeContinuousBackupsResultShape{.kind = model::Kind::Structure, .name = "DescribeContinuousBackupsOutput", .members = kDescribeContinuousBackupsResultMembers, .create = &model::createObject<DescribeContinuousBackupsResult>};

constexpr model::Member kDescribeContributorInsightsRequestMembers[] = {
  model::member<&DescribeContributorInsightsRequest::tableName>("TableName", kTableArnShape, true),
  model::member<&DescribeContributorInsightsRequest::indexName>("IndexName", kIndexNameShape),
};
constexpr model::Shape kDescribeContributorInsightsRequestShape{.kind = model::Kind::Structure, .name = "DescribeContributorInsightsInput", .members = kDescribeContributorInsightsRequestMembers, .create = &model::createObject<DescribeContributorInsightsRequest>};

constexpr model::Shape kExceptionNameShape{.kind = model::Kind::String, .name = "ExceptionName"};
constexpr model::Shape kExceptionDescriptionShape{.kind = model::Kind::String, .name = "ExceptionDescription"};
constexpr model::Member kFailureExceptionMembers[] = {
  model::member<&FailureException::exceptionName>("ExceptionName", kExceptionNameShape),
  model::member<&FailureException::exceptionDescription>("ExceptionDescription", kExceptionDescriptionShape),
};
constexpr model::Shape kFailureExceptionShape{.kind = model::Kind::Structure, .name = "FailureException", .members = kFailureExceptionMembers};

constexpr model::Shape kContributorInsightsRuleShape{.kind = model::Kind::String, .name = "ContributorInsightsRule", .constraint = {.pattern = "[A-Za-z0-9][A-Za-z0-9\\-\\_\\.]{0,126}[A-Za-z0-9]"}};
constexpr model::Shape kContributorInsightsRuleListShape{.kind = model::Kind::List, .name = "ContributorInsightsRuleList", .element = &kContributorInsightsRuleShape, .list = &model::kListOps<std::string>};
constexpr std::string_view kContributorInsightsStatusValues[] = {"ENABLING", "ENABLED", "DISABLING", "DISABLED", "FAILED"};
constexpr model::Shape kContributorInsightsStatusShape{.kind = model::Kind::String, .name = "ContributorInsightsStatus", .constraint = {.values = kContributorInsightsStatusValues}};
constexpr model::Shape kLastUpdateDateTimeShape{.kind = model::Kind::Timestamp, .name = "LastUpdateDateTime"};
constexpr std::string_view kContributorInsightsModeValues[] = {"ACCESSED_AND_THROTTLED_KEYS", "THROTTLED_KEYS"};
constexpr model::Shape kContributorInsightsModeShape{.kind = model::Kind::String, .name = "ContributorInsightsMode", .constraint = {.values = kContributorInsightsModeValues}};
constexpr model::Member kDescribeContributorInsightsResultMembers[] = {
  model::member<&DescribeContributorInsightsResult::tableName>("TableName", kTableNameShape),
  model::member<&DescribeContributorInsightsResult::indexName>("IndexName", kIndexNameShape),
  model::member<&DescribeContributorInsightsResult::contributorInsightsRuleList>("ContributorInsightsRuleList", kContributorInsightsRuleListShape),
  model::member<&DescribeContributorInsightsResult::contributorInsightsStatus>("ContributorInsightsStatus", kContributorInsightsStatusShape),
  model::member<&DescribeContributorInsightsResult::lastUpdateDateTime>("LastUpdateDateTime", kLastUpdateDateTimeShape),
  model::member<&DescribeContributorInsightsResult::failureException>("FailureException", kFailureExceptionShape),
  model::member<&DescribeContributorInsightsResult::contributorInsightsMode>("ContributorInsightsMode", kContributorInsightsModeShape),
};
constexpr model::Shape kDescribeContributorInsightsResultShape{.kind = model::Kind::Structure, .name = "DescribeContributorInsightsOutput", .members = kDescribeContributorInsightsResultMembers, .create = &model::createObject<DescribeContributorInsightsResult>};

constexpr model::Shape kDescribeEndpointsRequestShape{.kind = model::Kind::Structure, .name = "DescribeEndpointsRequest", .create = &model::createObject<DescribeEndpointsRequest>};

constexpr model::Shape kLongShape{.kind = model::Kind::Long, .name = "Long"};
constexpr model::Member kEndpointMembers[] = {
  model::member<&Endpoint::address>("Address", kStringShape, true),
  model::member<&Endpoint::cachePeriodInMinutes>("CachePeriodInMinutes", kLongShape, true),
};
constexpr model::Shape kEndpointShape{.kind = model::Kind::Structure, .name = "Endpoint", .members = kEndpointMembers};

constexpr model::Shape kEndpointsShape{.kind = model::Kind::List, .name = "Endpoints", .element = &kEndpointShape, .list = &model::kListOps<Endpoint>};
constexpr model::Member kDescribeEndpointsResultMembers[] = {
  model::member<&DescribeEndpointsResult::endpoints>("Endpoints", kEndpointsShape, true),
};
constexpr model::Shape kDescribeEndpointsResultShape{.kind = model::Kind::Structure, .name = "DescribeEndpointsResponse", .members = kDescribeEndpointsResultMembers, .create = &model::createObject<DescribeEndpointsResult>};

constexpr model::Shape kExportArnShape{.kind = model::Kind::String, .name = "ExportArn", .constraint = {.min = 37, .max = 1024}};
constexpr model::Member kDescribeExportRequestMembers[] = {
  model::member<&DescribeExportRequest::exportArn>("ExportArn", kExportArnShape, true),
};
constexpr model::Shape kDescribeExportRequestShape{.kind = model::Kind::Structure, .name = "DescribeExportInput", .members = kDescribeExportRequestMembers, .create = &model::createObject<DescribeExportRequest>};

constexpr model::Shape kExportFromTimeShape{.kind = model::Kind::Timestamp, .name = "ExportFromTime"};
constexpr model::Shape kExportToTimeShape{.kind = model::Kind::Timestamp, .name = "ExportToTime"};
constexpr std::string_view kExportViewTypeValues[] = {"NEW_IMAGE", "NEW_AND_OLD_IMAGES"};
constexpr model::Shape kExportViewTypeShape{.kind = model::Kind::String, .name = "ExportViewType", .constraint = {.values = kExportViewTypeValues}};
constexpr model::Member kIncrementalExportSpecificationMembers[] = {
  model::member<&IncrementalExportSpecification::exportFromTime>("ExportFromTime", kExportFromTimeShape),
  model::member<&IncrementalExportSpecification::exportToTime>("ExportToTime", kExportToTimeShape),
  model::member<&IncrementalExportSpecification::exportViewType>("ExportViewType", kExportViewTypeShape),
};
constexpr model::Shape kIncrementalExportSpecificationShape{.kind = model::Kind::Structure, .name = "IncrementalExportSpecification", .members = kIncrementalExportSpecificationMembers};

constexpr std::string_view kExportStatusValues[] = {"IN_PROGRESS", "COMPLETED", "FAILED"};
constexpr model::Shape kExportStatusShape{.kind = model::Kind::String, .name = "ExportStatus", .constraint = {.values = kExportStatusValues}};
constexpr model::Shape kExportStartTimeShape{.kind = model::Kind::Timestamp, .name = "ExportStartTime"};
constexpr model::Shape kExportEndTimeShape{.kind = model::Kind::Timestamp, .name = "ExportEndTime"};
constexpr model::Shape kExportManifestShape{.kind = model::Kind::String, .name = "ExportManifest"};
constexpr model::Shape kExportTimeShape{.kind = model::Kind::Timestamp, .name = "ExportTime"};
constexpr model::Shape kClientTokenShape{.kind = model::Kind::String, .name = "ClientToken", .constraint = {.pattern = "^[^\\$]+$"}};
constexpr model::Shape kS3BucketShape{.kind = model::Kind::String, .name = "S3Bucket", .constraint = {.max = 255, .pattern = "^[a-z0-9A-Z]+[\\.\\-\\w]*[a-z0-9A-Z]+$"}};
constexpr model::Shape kS3BucketOwnerShape{.kind = model::Kind::String, .name = "S3BucketOwner", .constraint = {.pattern = "[0-9]{12}"}};
constexpr model::Shape kS3PrefixShape{.kind = model::Kind::String, .name = "S3Prefix", .constraint = {.max = 1024}};
constexpr std::string_view kS3SseAlgorithmValues[] = {"AES256", "KMS"};
constexpr model::Shape kS3SseAlgorithmShape{.kind = model::Kind::String, .name = "S3SseAlgorithm", .constraint = {.values = kS3SseAlgorithmValues}};
constexpr model::Shape kS3SseKmsKeyIdShape{.kind = model::Kind::String, .name = "S3SseKmsKeyId", .constraint = {.min = 1, .max = 2048}};
constexpr model::Shape kFailureCodeShape{.kind = model::Kind::String, .name = "FailureCode"};
constexpr model::Shape kFailureMessageShape{.kind = model::Kind::String, .name = "FailureMessage"};
constexpr std::string_view kExportFormatValues[] = {"DYNAMODB_JSON", "ION"};
constexpr model::Shape kExportFormatShape{.kind = model::Kind::String, .name = "ExportFormat", .constraint = {.values = kExportFormatValues}};
constexpr model::Shape kBilledSizeBytesShape{.kind = model::Kind::Long, .name = "BilledSizeBytes", .constraint = {.min = 0}};
constexpr std::string_view kExportTypeValues[] = {"FULL_EXPORT", "INCREMENTAL_EXPORT"};
constexpr model::Shape kExportTypeShape{.kind = model::Kind::String, .name = "ExportType", .constraint = {.values = kExportTypeValues}};
constexpr model::Member kExportDescriptionMembers[] = {
  model::member<&ExportDescription::exportArn>("ExportArn", kExportArnShape),
  model::member<&ExportDescription::exportStatus>("ExportStatus", kExportStatusShape),
  model::member<&ExportDescription::startTime>("StartTime", kExportStartTimeShape),
  model::member<&ExportDescription::endTime>("EndTime", kExportEndTimeShape),
  model::member<&ExportDescription::exportManifest>("ExportManifest", kExportManifestShape),
  model::member<&ExportDescription::tableArn>("TableArn", kTableArnShape),
  model::member<&ExportDescription::tableId>("TableId", kTableIdShape),
  model::member<&ExportDescription::exportTime>("ExportTime", kExportTimeShape),
  model::member<&ExportDescription::clientToken>("ClientToken", kClientTokenShape),
  model::member<&ExportDescription::s3Bucket>("S3Bucket", kS3BucketShape),
  model::member<&ExportDescription::s3BucketOwner>("S3BucketOwner", kS3BucketOwnerShape),
  model::member<&ExportDescription::s3Prefix>("S3Prefix", kS3PrefixShape),
  model::member<&ExportDescription::s3SseAlgorithm>("S3SseAlgorithm", kS3SseAlgorithmShape),
  model::member<&ExportDescription::s3SseKmsKeyId>("S3SseKmsKeyId", kS3SseKmsKeyIdShape),
  model::member<&ExportDescription::failureCode>("FailureCode", kFailureCodeShape),
  model::member<&ExportDescription::failureMessage>("FailureMessage", kFailureMessageShape),
  model::member<&ExportDescription::exportFormat>("ExportFormat", kExportFormatShape),
  model::member<&ExportDescription::billedSizeBytes>("BilledSizeBytes", kBilledSizeBytesShape),
  model::member<&ExportDescription::itemCount>("ItemCount", kItemCountShape),
  model::member<&ExportDescription::exportType>("ExportType", kExportTypeShape),
  model::member<&ExportDescription::incrementalExportSpecification>("IncrementalExportSpecification", kIncrementalExportSpecificationShape),
};
constexpr model::Shape kExportDescriptionShape{.kind = model::Kind::Structure, .name = "ExportDescription", .members = kExportDescriptionMembers};

constexpr model::Member kDescribeExportResultMembers[] = {
  model::member<&DescribeExportResult::exportDescription>("ExportDescription", kExportDescriptionShape),
};
constexpr model::Shape kDescribeExportResultShape{.kind = model::Kind::Structure, .name = "DescribeExportOutput", .members = kDescribeExportResultMembers, .create = &model::createObject<DescribeExportResult>};

constexpr model::Member kDescribeGlobalTableRequestMembers[] = {
  model::member<&DescribeGlobalTableRequest::globalTableName>("GlobalTableName", kTableNameShape, true),
};
constexpr model::Shape kDescribeGlobalTableRequestShape{.kind = model::Kind::Structure, .name = "DescribeGlobalTableInput", .members = kDescribeGlobalTableRequestMembers, .create = &model::createObject<DescribeGlobalTableRequest>};

constexpr model::Member kDescribeGlobalTableResultMembers[] = {
  model::member<&DescribeGlobalTableResult::globalTableDescription>("GlobalTableDescription", kGlobalTableDescriptionShape),
};
constexpr model::Shape kDescribeGlobalTableResultShape{.kind = model::Kind::Structure, .name = "DescribeGlobalTableOutput", .members = kDescribeGlobalTableResultMembers, .create = &model::createObject<DescribeGlobalTableResult>};

constexpr model::Member kDescribeGlobalTableSettingsRequestMembers[] = {
  model::member<&DescribeGlobalTableSettingsRequest::globalTableName>("GlobalTableName", kTableNameShape, true),
};
constexpr model::Shape kDescribeGlobalTableSettingsRequestShape{.kind = model::Kind::Structure, .name = "DescribeGlobalTableSettingsInput", .members = kDescribeGlobalTableSettingsRequestMembers, .create = &model::createObject<DescribeGlobalTableSettingsRequest>};

constexpr model::Shape kIntegerObjectShape{.kind = model::Kind::Integer, .name = "IntegerObject"};
constexpr model::Shape kDoubleObjectShape{.kind = model::Kind::Double, .name = "DoubleObject"};
constexpr model::Member kAutoScalingTargetTrackingScalingPolicyConfigurationDescriptionMembers[] = {
  model::member<&AutoScalingTargetTrackingScalingPolicyConfigurationDescription::disableScaleIn>("DisableScaleIn", kBooleanObjectShape),
  model::member<&AutoScalingTargetTrackingScalingPolicyConfigurationDescription::scaleInCooldown>("ScaleInCooldown", kIntegerObjectShape),
  model::member<&AutoScalingTargetTrackingScalingPolicyConfigurationDescription::scaleOutCooldown>("ScaleOutCooldown", kIntegerObjectShape),
  model::member<&AutoScalingTargetTrackingScalingPolicyConfigurationDescription::targetValue>("TargetValue", kDoubleObjectShape, true),
};
constexpr model::Shape kAutoScalingTargetTrackingScalingPolicyConfigurationDescriptionShape{.kind = model::Kind::Structure, .name = "AutoScalingTargetTrackingScalingPolicyConfigurationDescription", .members = kAutoScalingTargetTrackingScalingPolicyConfigurationDescriptionMembers};

constexpr model::Shape kAutoScalingPolicyNameShape{.kind = model::Kind::String, .name = "AutoScalingPolicyName", .constraint = {.min = 1, .max = 256, .pattern = "\\p{Print}+"}};
constexpr model::Member kAutoScalingPolicyDescriptionMembers[] = {
  model::member<&AutoScalingPolicyDescription::policyName>("PolicyName", kAutoScalingPolicyNameShape),
  model::member<&AutoScalingPolicyDescription::targetTrackingScalingPolicyConfiguration>("TargetTrackingScalingPolicyConfiguration", kAutoScalingTargetTrackingScalingPolicyConfigurationDescriptionShape),
};
constexpr model::Shape kAutoScalingPolicyDescriptionShape{.kind = model::Kind::Structure, .name = "AutoScalingPolicyDescription", .members = kAutoScalingPolicyDescriptionMembers};

constexpr model::Shape kAutoScalingPolicyDescriptionListShape{.kind = model::Kind::List, .name = "AutoScalingPolicyDescriptionList", .element = &kAutoScalingPolicyDescriptionShape, .list = &model::kListOps<AutoScalingPolicyDescription>};
constexpr model::Member kAutoScalingSettingsDescriptionMembers[] = {
  model::member<&AutoScalingSettingsDescription::minimumUnits>("MinimumUnits", kPositiveLongObjectShape),
  model::member<&AutoScalingSettingsDescription::maximumUnits>("MaximumUnits", kPositiveLongObjectShape),
  model::member<&AutoScalingSettingsDescription::autoScalingDisabled>("AutoScalingDisabled", kBooleanObjectShape),
  model::member<&AutoScalingSettingsDescription::autoScalingRoleArn>("AutoScalingRoleArn", kStringShape),
  model::member<&AutoScalingSettingsDescription::scalingPolicies>("ScalingPolicies", kAutoScalingPolicyDescriptionListShape),
};
constexpr model::Shape kAutoScalingSettingsDescriptionShape{.kind = model::Kind::Structure, .name = "AutoScalingSettingsDescription", .members = kAutoScalingSettingsDescriptionMembers};

constexpr model::Member kReplicaGlobalSecondaryIndexSettingsDescriptionMembers[] = {
  model::member<&ReplicaGlobalSecondaryIndexSettingsDescription::indexName>("IndexName", kIndexNameShape, true),
  model::member<&ReplicaGlobalSecondaryIndexSettingsDescription::indexStatus>("IndexStatus", kIndexStatusShape),
  model::member<&ReplicaGlobalSecondaryIndexSettingsDescription::provisionedReadCapacityUnits>("ProvisionedReadCapacityUnits", kPositiveLongObjectShape),
  model::member<&ReplicaGlobalSecondaryIndexSettingsDescription::provisionedReadCapacityAutoScalingSettings>("ProvisionedReadCapacityAutoScalingSettings", kAutoScalingSettingsDescriptionShape),
  model::member<&ReplicaGlobalSecondaryIndexSettingsDescription::provisionedWriteCapacityUnits>("ProvisionedWriteCapacityUnits", kPositiveLongObjectShape),
  model::member<&ReplicaGlobalSecondaryIndexSettingsDescription::provisionedWriteCapacityAutoScalingSettings>("ProvisionedWriteCapacityAutoScalingSettings", kAutoScalingSettingsDescriptionShape),
};
constexpr model::Shape kReplicaGlobalSecondaryIndexSettingsDescriptionShape{.kind = model::Kind::Structure, .name = "ReplicaGlobalSecondaryIndexSettingsDescription", .members = kReplicaGlobalSecondaryIndexSettingsDescriptionMembers};

constexpr model::Shape kReplicaGlobalSecondaryIndexSettingsDescriptionListShape{.kind = model::Kind::List, .name = "ReplicaGlobalSecondaryIndexSettingsDescriptionList", .element = &kReplicaGlobalSecondaryIndexSettingsDescriptionShape, .list = &model::kListOps<ReplicaGlobalSecondaryIndexSettingsDescription>};
constexpr model::Member kReplicaSettingsDescriptionMembers[] = {
  model::member<&ReplicaSettingsDescription::regionName>("RegionName", kRegionNameShape, true),
  model::member<&ReplicaSettingsDescription::replicaStatus>("ReplicaStatus", kReplicaStatusShape),
  model::member<&ReplicaSettingsDescription::replicaBillingModeSummary>("ReplicaBillingModeSummary", kBillingModeSummaryShape),
  model::member<&ReplicaSettingsDescription::replicaProvisionedReadCapacityUnits>("ReplicaProvisionedReadCapacityUnits", kNonNegativeLongObjectShape),
  model::member<&ReplicaSettingsDescription::replicaProvisionedReadCapacityAutoScalingSettings>("ReplicaProvisionedReadCapacityAutoScalingSettings", kAutoScalingSettingsDescriptionShape),
  model::member<&ReplicaSettingsDescription::replicaProvisionedWriteCapacityUnits>("ReplicaProvisionedWriteCapacityUnits", kNonNegativeLongObjectShape),
  model::member<&ReplicaSettingsDescription::replicaProvisionedWriteCapacityAutoScalingSettings>("ReplicaProvisionedWriteCapacityAutoScalingSettings", kAutoScalingSettingsDescriptionShape),
  model::member<&ReplicaSettingsDescription::replicaGlobalSecondaryIndexSettings>("ReplicaGlobalSecondaryIndexSettings", kReplicaGlobalSecondaryIndexSettingsDescriptionListShape),
  model::member<&ReplicaSettingsDescription::replicaTableClassSummary>("ReplicaTableClassSummary", kTableClassSummaryShape),
};
constexpr model::Shape kReplicaSettingsDescriptionShape{.kind = model::Kind::Structure, .name = "ReplicaSettingsDescription", .members = kReplicaSettingsDescriptionMembers};

constexpr model::Shape kReplicaSettingsDescriptionListShape{.kind = model::Kind::List, .name = "ReplicaSettingsDescriptionList", .element = &kReplicaSettingsDescriptionShape, .list = &model::kListOps<ReplicaSettingsDescription>};
constexpr model::Member kDescribeGlobalTableSettingsResultMembers[] = {
  model::member<&DescribeGlobalTableSettingsResult::globalTableName>("GlobalTableName", kTableNameShape),
  model::member<&DescribeGlobalTableSettingsResult::replicaSettings>("ReplicaSettings", kReplicaSettingsDescriptionListShape),
};
constexpr model::Shape kDescribeGlobalTableSettingsResultShape{.kind = model::Kind::Structure, .name = "DescribeGlobalTableSettingsOutput", .members = kDescribeGlobalTableSettingsResultMembers, .create = &model::createObject<DescribeGlobalTableSettingsResult>};

constexpr model::Shape kImportArnShape{.kind = model::Kind::String, .name = "ImportArn", .constraint = {.min = 37, .max = 1024}};
constexpr model::Member kDescribeImportRequestMembers[] = {
  model::member<&DescribeImportRequest::importArn>("ImportArn", kImportArnShape, true),
};
constexpr model::Shape kDescribeImportRequestShape{.kind = model::Kind::Structure, .name = "DescribeImportInput", .members = kDescribeImportRequestMembers, .create = &model::createObject<DescribeImportRequest>};

constexpr model::Member kS3BucketSourceMembers[] = {
  model::member<&S3BucketSource::s3BucketOwner>("S3BucketOwner", kS3BucketOwnerShape),
  model::member<&S3BucketSource::s3Bucket>("S3Bucket", kS3BucketShape, true),
  model::member<&S3BucketSource::s3KeyPrefix>("S3KeyPrefix", kS3PrefixShape),
};
constexpr model::Shape kS3BucketSourceShape{.kind = model::Kind::Structure, .name = "S3BucketSource", .members = kS3BucketSourceMembers};

constexpr model::Shape kCsvDelimiterShape{.kind = model::Kind::String, .name = "CsvDelimiter", .constraint = {.min = 1, .max = 1, .pattern = "[,;:|\\t ]"}};
constexpr model::Shape kCsvHeaderShape{.kind = model::Kind::String, .name = "CsvHeader", .constraint = {.min = 1, .max = 65536, .pattern = "[\\x20-\\x21\\x23-\\x2B\\x2D-\\x7E]*"}};
constexpr model::Shape kCsvHeaderListShape{.kind = model::Kind::List, .name = "CsvHeaderList", .constraint = {.min = 1, .max = 255}, .element = &kCsvHeaderShape, .list = &model::kListOps<std::string>};
constexpr model::Member kCsvOptionsMembers[] = {
  model::member<&CsvOptions::delimiter>("Delimiter", kCsvDelimiterShape),
  model::member<&CsvOptions::headerList>("HeaderList", kCsvHeaderListShape),
};
constexpr model::Shape kCsvOptionsShape{.kind = model::Kind::Structure, .name = "CsvOptions", .members = kCsvOptionsMembers};

constexpr model::Member kInputFormatOptionsMembers[] = {
  model::member<&InputFormatOptions::csv>("Csv", kCsvOptionsShape),
};
constexpr model::Shape kInputFormatOptionsShape{.kind = model::Kind::Structure, .name = "InputFormatOptions", .members = kInputFormatOptionsMembers};

constexpr model::Member kTableCreationParametersMembers[] = {
  model::member<&TableCreationParameters::tableName>("TableName", kTableNameShape, true),
  model::member<&TableCreationParameters::attributeDefinitions>("AttributeDefinitions", kAttributeDefinitionsShape, true),
  model::member<&TableCreationParameters::keySchema>("KeySchema", kKeySchemaShape, true),
  model::member<&TableCreationParameters::billingMode>("BillingMode", kBillingModeShape),
  model::member<&TableCreationParameters::provisionedThroughput>("ProvisionedThroughput", kProvisionedThroughputShape),
  model::member<&TableCreationParameters::onDemandThroughput>("OnDemandThroughput", kOnDemandThroughputShape),
  model::member<&TableCreationParameters::sseSpecification>("SSESpecification", kSSESpecificationShape),
  model::member<&TableCreationParameters::globalSecondaryIndexes>("GlobalSecondaryIndexes", kGlobalSecondaryIndexListShape),
};
constexpr model::Shape kTableCreationParametersShape{.kind = model::Kind::Structure, .name = "TableCreationParameters", .members = kTableCreationParametersMembers};

constexpr std::string_view kImportStatusValues[] = {"IN_PROGRESS", "COMPLETED", "CANCELLING", "CANCELLED", "FAILED"};
constexpr model::Shape kImportStatusShape{.kind = model::Kind::String, .name = "ImportStatus", .constraint = {.values = kImportStatusValues}};
constexpr model::Shape kErrorCountShape{.kind = model::Kind::Long, .name = "ErrorCount", .constraint = {.min = 0}};
constexpr model::Shape kCloudWatchLogGroupArnShape{.kind = model::Kind::String, .name = "CloudWatchLogGroupArn", .constraint = {.min = 1, .max = 1024}};
constexpr std::string_view kInputFormatValues[] = {"DYNAMODB_JSON", "ION", "CSV"};
constexpr model::Shape kInputFormatShape{.kind = model::Kind::String, .name = "InputFormat", .constraint = {.values = kInputFormatValues}};
constexpr std::string_view kInputCompressionTypeValues[] = {"GZIP", "ZSTD", "NONE"};
constexpr model::Shape kInputCompressionTypeShape{.kind = model::Kind::String, .name = "InputCompressionType", .constraint = {.values = kInputCompressionTypeValues}};
constexpr model::Shape kImportStartTimeShape{.kind = model::Kind::Timestamp, .name = "ImportStartTime"};
constexpr model::Shape kImportEndTimeShape{.kind = model::Kind::Timestamp, .name = "ImportEndTime"};
constexpr model::Shape kProcessedItemCountShape{.kind = model::Kind::Long, .name = "ProcessedItemCount", .constraint = {.min = 0}};
constexpr model::Shape kImportedItemCountShape{.kind = model::Kind::Long, .name = "ImportedItemCount", .constraint = {.min = 0}};
constexpr model::Member kImportTableDescriptionMembers[] = {
  model::member<&ImportTableDescription::importArn>("ImportArn", kImportArnShape),
  model::member<&ImportTableDescription::importStatus>("ImportStatus", kImportStatusShape),
  model::member<&ImportTableDescription::tableArn>("TableArn", kTableArnShape),
  model::member<&ImportTableDescription::tableId>("TableId", kTableIdShape),
  model::member<&ImportTableDescription::clientToken>("ClientToken", kClientTokenShape),
  model::member<&ImportTableDescription::s3BucketSource>("S3BucketSource", kS3BucketSourceShape),
  model::member<&ImportTableDescription::errorCount>("ErrorCount", kErrorCountShape),
  model::member<&ImportTableDescription::cloudWatchLogGroupArn>("CloudWatchLogGroupArn", kCloudWatchLogGroupArnShape),
  model::member<&ImportTableDescription::inputFormat>("InputFormat", kInputFormatShape),
  model::member<&ImportTableDescription::inputFormatOptions>("InputFormatOptions", kInputFormatOptionsShape),
  model::member<&ImportTableDescription::inputCompressionType>("InputCompressionType", kInputCompressionTypeShape),
  model::member<&ImportTableDescription::tableCreationParameters>("TableCreationParameters", kTableCreationParametersShape),
  model::member<&ImportTableDescription::startTime>("StartTime", kImportStartTimeShape),
  model::member<&ImportTableDescription::endTime>("EndTime", kImportEndTimeShape),
  model::member<&ImportTableDescription::processedSizeBytes>("ProcessedSizeBytes", kLongObjectShape),
  model::member<&ImportTableDescription::processedItemCount>("ProcessedItemCount", kProcessedItemCountShape),
  model::member<&ImportTableDescription::importedItemCount>("ImportedItemCount", kImportedItemCountShape),
  model::member<&ImportTableDescription::failureCode>("FailureCode", kFailureCodeShape),
  model::member<&ImportTableDescription::failureMessage>("FailureMessage", kFailureMessageShape),
};
constexpr model::Shape kImportTableDescriptionShape{.kind = model::Kind::Structure, .name = "ImportTableDescription", .members = kImportTableDescriptionMembers};

constexpr model::Member kDescribeImportResultMembers[] = {
  model::member<&DescribeImportResult::importTableDescription>("ImportTableDescription", kImportTableDescriptionShape, true),
};
constexpr model::Shape kDescribeImportResultShape{.kind = model::Kind::Structure, .name = "DescribeImportOutput", .members = kDescribeImportResultMembers, .create = &model::createObject<DescribeImportResult>};

constexpr model::Member kDescribeKinesisStreamingDestinationRequestMembers[] = {
  model::member<&DescribeKinesisStreamingDestinationRequest::tableName>("TableName", kTableArnShape, true),
};
constexpr model::Shape kDescribeKinesisStreamingDestinationRequestShape{.kind = model::Kind::Structure, .name = "DescribeKinesisStreamingDestinationInput", .members = kDescribeKinesisStreamingDestinationRequestMembers, .create = &model::createObject<DescribeKinesisStreamingDestinationRequest>};

constexpr std::string_view kDestinationStatusValues[] = {"ENABLING", "ACTIVE", "DISABLING", "DISABLED", "ENABLE_FAILED", "UPDATING"};
constexpr model::Shape kDestinationStatusShape{.kind = model::Kind::String, .name = "DestinationStatus", .constraint = {.values = kDestinationStatusValues}};
constexpr std::string_view kApproximateCreationDateTimePrecisionValues[] = {"MILLISECOND", "MICROSECOND"};
constexpr model::Shape kApproximateCreationDateTimePrecisionShape{.kind = model::Kind::String, .name = "ApproximateCreationDateTimePrecision", .constraint = {.values = kApproximateCreationDateTimePrecisionValues}};
constexpr model::Member kKinesisDataStreamDestinationMembers[] = {
  model::member<&KinesisDataStreamDestination::streamArn>("StreamArn", kStreamArnShape),
  model::member<&KinesisDataStreamDestination::destinationStatus>("DestinationStatus", kDestinationStatusShape),
  model::member<&KinesisDataStreamDestination::destinationStatusDescription>("DestinationStatusDescription", kStringShape),
  model::member<&KinesisDataStreamDestination::approximateCreationDateTimePrecision>("ApproximateCreationDateTimePrecision", kApproximateCreationDateTimePrecisionShape),
};
constexpr model::Shape kKinesisDataStreamDestinationShape{.kind = model::Kind::Structure, .name = "KinesisDataStreamDestination", .members = kKinesisDataStreamDestinationMembers};

constexpr model::Shape kKinesisDataStreamDestinationsShape{.kind = model::Kind::List, .name = "KinesisDataStreamDestinations", .element = &kKinesisDataStreamDestinationShape, .list = &model::kListOps<KinesisDataStreamDestination>};
constexpr model::Member kDescribeKinesisStreamingDestinationResultMembers[] = {
  model::member<&DescribeKinesisStreamingDestinationResult::tableName>("TableName", kTableNameShape),
  model::member<&DescribeKinesisStreamingDestinationResult::kinesisDataStreamDestinations>("KinesisDataStreamDestinations", kKinesisDataStreamDestinationsShape),
};
constexpr model::Shape kDescribeKinesisStreamingDestinationResultShape{.kind = model::Kind::Structure, .name = "DescribeKinesisStreamingDestinationOutput", .members = kDescribeKinesisStreamingDestinationResultMembers, .create = &model::createObject<DescribeKinesisStreamingDestinationResult>};

constexpr model::Shape kDescribeLimitsRequestShape{.kind = model::Kind::Structure, .name = "DescribeLimitsInput", .create = &model::createObject<DescribeLimitsRequest>};

constexpr model::Member kDescribeLimitsResultMembers[] = {
  model::member<&DescribeLimitsResult::accountMaxReadCapacityUnits>("AccountMaxReadCapacityUnits", kPositiveLongObjectShape),
  model::member<&DescribeLimitsResult::accountMaxWriteCapacityUnits>("AccountMaxWriteCapacityUnits", kPositiveLongObjectShape),
  model::member<&DescribeLimitsResult::tableMaxReadCapacityUnits>("TableMaxReadCapacityUnits", kPositiveLongObjectShape),
  model::member<&DescribeLimitsResult::tableMaxWriteCapacityUnits>("TableMaxWriteCapacityUnits", kPositiveLongObjectShape),
};
constexpr model::Shape kDescribeLimitsResultShape{.kind = model::Kind::Structure, .name = "DescribeLimitsOutput", .members = kDescribeLimitsResultMembers, .create = &model::createObject<DescribeLimitsResult>};

constexpr model::Member kDescribeTableRequestMembers[] = {
  model::member<&DescribeTableRequest::tableName>("TableName", kTableArnShape, true),
};
constexpr model::Shape kDescribeTableRequestShape{.kind = model::Kind::Structure, .name = "DescribeTableInput", .members = kDescribeTableRequestMembers, .create = &model::createObject<DescribeTableRequest>};

constexpr model::Member kDescribeTableResultMembers[] = {
  model::member<&DescribeTableResult::table>("Table", kTableDescriptionShape),
};
constexpr model::Shape kDescribeTableResultShape{.kind = model::Kind::Structure, .name = "DescribeTableOutput", .members = kDescribeTableResultMembers, .create = &model::createObject<DescribeTableResult>};

constexpr model::Member kDescribeTableReplicaAutoScalingRequestMembers[] = {
  model::member<&DescribeTableReplicaAutoScalingRequest::tableName>("TableName", kTableArnShape, true),
};
constexpr model::Shape kDescribeTableReplicaAutoScalingRequestShape{.kind = model::Kind::Structure, .name = "DescribeTableReplicaAutoScalingInput", .members = kDescribeTableReplicaAutoScalingRequestMembers, .create = &model::createObject<DescribeTableReplicaAutoScalingRequest>};

constexpr model::Member kReplicaGlobalSecondaryIndexAutoScalingDescriptionMembers[] = {
  model::member<&ReplicaGlobalSecondaryIndexAutoScalingDescription::indexName>("IndexName", kIndexNameShape),
  model::member<&ReplicaGlobalSecondaryIndexAutoScalingDescription::indexStatus>("IndexStatus", kIndexStatusShape),
  model::member<&ReplicaGlobalSecondaryIndexAutoScalingDescription::provisionedReadCapacityAutoScalingSettings>("ProvisionedReadCapacityAutoScalingSettings", kAutoScalingSettingsDescriptionShape),
  model::member<&ReplicaGlobalSecondaryIndexAutoScalingDescription::provisionedWriteCapacityAutoScalingSettings>("ProvisionedWriteCapacityAutoScalingSettings", kAutoScalingSettingsDescriptionShape),
};
constexpr model::Shape kReplicaGlobalSecondaryIndexAutoScalingDescriptionShape{.kind = model::Kind::Structure, .name = "ReplicaGlobalSecondaryIndexAutoScalingDescription", .members = kReplicaGlobalSecondaryIndexAutoScalingDescriptionMembers};

constexpr model::Shape kReplicaGlobalSecondaryIndexAutoScalingDescriptionListShape{.kind = model::Kind::List, .name = "ReplicaGlobalSecondaryIndexAutoScalingDescriptionList", .element = &kReplicaGlobalSecondaryIndexAutoScalingDescriptionShape, .list = &model::kListOps<ReplicaGlobalSecondaryIndexAutoScalingDescription>};
constexpr model::Member kReplicaAutoScalingDescriptionMembers[] = {
  model::member<&ReplicaAutoScalingDescription::regionName>("RegionName", kRegionNameShape),
  model::member<&ReplicaAutoScalingDescription::globalSecondaryIndexes>("GlobalSecondaryIndexes", kReplicaGlobalSecondaryIndexAutoScalingDescriptionListShape),
  model::member<&ReplicaAutoScalingDescription::replicaProvisionedReadCapacityAutoScalingSettings>("ReplicaProvisionedReadCapacityAutoScalingSettings", kAutoScalingSettingsDescriptionShape),
  model::member<&ReplicaAutoScalingDescription::replicaProvisionedWriteCapacityAutoScalingSettings>("ReplicaProvisionedWriteCapacityAutoScalingSettings", kAutoScalingSettingsDescriptionShape),
  model::member<&ReplicaAutoScalingDescription::replicaStatus>("ReplicaStatus", kReplicaStatusShape),
};
constexpr model::Shape kReplicaAutoScalingDescriptionShape{.kind = model::Kind::Structure, .name = "ReplicaAutoScalingDescription", .members = kReplicaAutoScalingDescriptionMembers};

constexpr model::Shape kReplicaAutoScalingDescriptionListShape{.kind = model::Kind::List, .name = "ReplicaAutoScalingDescriptionList", .element = &kReplicaAutoScalingDescriptionShape, .list = &model::kListOps<ReplicaAutoScalingDescription>};
constexpr model::Member kTableAutoScalingDescriptionMembers[] = {
  model::member<&TableAutoScalingDescription::tableName>("TableName", kTableNameShape),
  model::member<&TableAutoScalingDescription::tableStatus>("TableStatus", kTableStatusShape),
  model::member<&TableAutoScalingDescription::replicas>("Replicas", kReplicaAutoScalingDescriptionListShape),
};
constexpr model::Shape kTableAutoScalingDescriptionShape{.kind = model::Kind::Structure, .name = "TableAutoScalingDescription", .members = kTableAutoScalingDescriptionMembers};

constexpr model::Member kDescribeTableReplicaAutoScalingResultMembers[] = {
  model::member<&DescribeTableReplicaAutoScalingResult::tableAutoScalingDescription>("TableAutoScalingDescription", kTableAutoScalingDescriptionShape),
};
constexpr model::Shape kDescribeTableReplicaAutoScalingResultShape{.kind = model::Kind::Structure, .name = "DescribeTableReplicaAutoScalingOutput", .members = kDescribeTableReplicaAutoScalingResultMembers, .create = &model::createObject<DescribeTableReplicaAutoScalingResult>};

constexpr model::Member kDescribeTimeToLiveRequestMembers[] = {
  model::member<&DescribeTimeToLiveRequest::tableName>("TableName", kTableArnShape, true),
};
constexpr model::Shape kDescribeTimeToLiveRequestShape{.kind = model::Kind::Structure, .name = "DescribeTimeToLiveInput", .members = kDescribeTimeToLiveRequestMembers, .create = &model::createObject<DescribeTimeToLiveRequest>};

constexpr model::Member kDescribeTimeToLiveResultMembers[] = {
  model::member<&DescribeTimeToLiveResult::timeToLiveDescription>("TimeToLiveDescription", kTimeToLiveDescriptionShape),
};
constexpr model::Shape kDescribeTimeToLiveResultShape{.kind = model::Kind::Structure, .name = "DescribeTimeToLiveOutput", .members = kDescribeTimeToLiveResultMembers, .create = &model::createObject<DescribeTimeToLiveResult>};

constexpr model::Member kEnableKinesisStreamingConfigurationMembers[] = {
  model::member<&EnableKinesisStreamingConfiguration::approximateCreationDateTimePrecision>("ApproximateCreationDateTimePrecision", kApproximateCreationDateTimePrecisionShape),
};
constexpr model::Shape kEnableKinesisStreamingConfigurationShape{.kind = model::Kind::Structure, .name = "EnableKinesisStreamingConfiguration", .members = kEnableKinesisStreamingConfigurationMembers};

constexpr model::Member kDisableKinesisStreamingDestinationRequestMembers[] = {
  model::member<&DisableKinesisStreamingDestinationRequest::tableName>("TableName", kTableArnShape, true),
  model::member<&DisableKinesisStreamingDestinationRequest::streamArn>("StreamArn", kStreamArnShape, true),
  model::member<&DisableKinesisStreamingDestinationRequest::enableKinesisStreamingConfiguration>("EnableKinesisStreamingConfiguration", kEnableKinesisStreamingConfigurationShape),
};
constexpr model::Shape kDisableKinesisStreamingDestinationRequestShape{.kind = model::Kind::Structure, .name = "KinesisStreamingDestinationInput", .members = kDisableKinesisStreamingDestinationRequestMembers, .create = &model::createObject<DisableKinesisStreamingDestinationRequest>};

constexpr model::Member kDisableKinesisStreamingDestinationResultMembers[] = {
  model::member<&DisableKinesisStreamingDestinationResult::tableName>("TableName", kTableNameShape),
  model::member<&DisableKinesisStreamingDestinationResult::streamArn>("StreamArn", kStreamArnShape),
  model::member<&DisableKinesisStreamingDestinationResult::destinationStatus>("DestinationStatus", kDestinationStatusShape),
  model::member<&DisableKinesisStreamingDestinationResult::enableKinesisStreamingConfiguration>("EnableKinesisStreamingConfiguration", kEnableKinesisStreamingConfigurationShape),
};
constexpr model::Shape kDisableKinesisStreamingDestinationResultShape{.kind = model::Kind::Structure, .name = "KinesisStreamingDestinationOutput", .members = kDisableKinesisStreamingDestinationResultMembers, .create = &model::createObject<DisableKinesisStreamingDestinationResult>};

constexpr model::Member kEnableKinesisStreamingDestinationRequestMembers[] = {
  model::member<&EnableKinesisStreamingDestinationRequest::tableName>("TableName", kTableArnShape, true),
  model::member<&EnableKinesisStreamingDestinationRequest::streamArn>("StreamArn", kStreamArnShape, true),
  model::member<&EnableKinesisStreamingDestinationRequest::enableKinesisStreamingConfiguration>("EnableKinesisStreamingConfiguration", kEnableKinesisStreamingConfigurationShape),
};
constexpr model::Shape kEnableKinesisStreamingDestinationRequestShape{.kind = model::Kind::Structure, .name = "KinesisStreamingDestinationInput", .members = kEnableKinesisStreamingDestinationRequestMembers, .create = &model::createObject<EnableKinesisStreamingDestinationRequest>};

constexpr model::Member kEnableKinesisStreamingDestinationResultMembers[] = {
  model::member<&EnableKinesisStreamingDestinationResult::tableName>("TableName", kTableNameShape),
  model::member<&EnableKinesisStreamingDestinationResult::streamArn>("StreamArn", kStreamArnShape),
  model::member<&EnableKinesisStreamingDestinationResult::destinationStatus>("DestinationStatus", kDestinationStatusShape),
  model::member<&EnableKinesisStreamingDestinationResult::enableKinesisStreamingConfiguration>("EnableKinesisStreamingConfiguration", kEnableKinesisStreamingConfigurationShape),
};
constexpr model::Shape kEnableKinesisStreamingDestinationResultShape{.kind = model::Kind::Structure, .name = "KinesisStreamingDestinationOutput", .members = kEnableKinesisStreamingDestinationResultMembers, .create = &model::createObject<EnableKinesisStreamingDestinationResult>};

constexpr model::Shape kPartiQLNextTokenShape{.kind = model::Kind::String, .name = "PartiQLNextToken", .constraint = {.min = 1, .max = 32768}};
constexpr model::Shape kPositiveIntegerObjectShape{.kind = model::Kind::Integer, .name = "PositiveIntegerObject", .constraint = {.min = 1}};
constexpr model::Member kExecuteStatementRequestMembers[] = {
  model::member<&ExecuteStatementRequest::statement>("Statement", kPartiQLStatementShape, true),
  model::member<&ExecuteStatementRequest::parameters>("Parameters", kPreparedStatementParametersShape),
  model::member<&ExecuteStatementRequest::consistentRead>("ConsistentRead", kConsistentReadShape),
  model::member<&ExecuteStatementRequest::nextToken>("NextToken", kPartiQLNextTokenShape),
  model::member<&ExecuteStatementRequest::returnConsumedCapacity>("ReturnConsumedCapacity", kReturnConsumedCapacityShape),
  model::member<&ExecuteStatementRequest::limit>("Limit", kPositiveIntegerObjectShape),
  model::member<&ExecuteStatementRequest::returnValuesOnConditionCheckFailure>("ReturnValuesOnConditionCheckFailure", kReturnValuesOnConditionCheckFailureShape),
};
constexpr model::Shape kExecuteStatementRequestShape{.kind = model::Kind::Structure, .name = "ExecuteStatementInput", .members = kExecuteStatementRequestMembers, .create = &model::createObject<ExecuteStatementRequest>};

constexpr model::Member kExecuteStatementResultMembers[] = {
  model::member<&ExecuteStatementResult::items>("Items", kItemListShape),
  model::member<&ExecuteStatementResult::nextToken>("NextToken", kPartiQLNextTokenShape),
  model::member<&ExecuteStatementResult::consumedCapacity>("ConsumedCapacity", kConsumedCapacityShape),
  model::member<&ExecuteStatementResult::lastEvaluatedKey>("LastEvaluatedKey", kKeyShape),
};
constexpr model::Shape kExecuteStatementResultShape{.kind = model::Kind::Structure, .name = "ExecuteStatementOutput", .members = kExecuteStatementResultMembers, .create = &model::createObject<ExecuteStatementResult>};

constexpr model::Member kParameterizedStatementMembers[] = {
  model::member<&ParameterizedStatement::statement>("Statement", kPartiQLStatementShape, true),
  model::member<&ParameterizedStatement::parameters>("Parameters", kPreparedStatementParametersShape),
  model::member<&ParameterizedStatement::returnValuesOnConditionCheckFailure>("ReturnValuesOnConditionCheckFailure", kReturnValuesOnConditionCheckFailureShape),
};
constexpr model::Shape kParameterizedStatementShape{.kind = model::Kind::Structure, .name = "ParameterizedStatement", .members = kParameterizedStatementMembers};

constexpr model::Shape kParameterizedStatementsShape{.kind = model::Kind::List, .name = "ParameterizedStatements", .constraint = {.min = 1, .max = 100}, .element = &kParameterizedStatementShape, .list = &model::kListOps<ParameterizedStatement>};
constexpr model::Shape kClientRequestTokenShape{.kind = model::Kind::String, .name = "ClientRequestToken", .constraint = {.min = 1, .max = 36}};
constexpr model::Member kExecuteTransactionRequestMembers[] = {
  model::member<&ExecuteTransactionRequest::transactStatements>("TransactStatements", kParameterizedStatementsShape, true),
  model::member<&ExecuteTransactionRequest::clientRequestToken>("ClientRequestToken", kClientRequestTokenShape),
  model::member<&ExecuteTransactionRequest::returnConsumedCapacity>("ReturnConsumedCapacity", kReturnConsumedCapacityShape),
};
constexpr model::Shape kExecuteTransactionRequestShape{.kind = model::Kind::Structure, .name = "ExecuteTransactionInput", .members = kExecuteTransactionRequestMembers, .create = &model::createObject<ExecuteTransactionRequest>};

constexpr model::Member kItemResponseMembers[] = {
  model::member<&ItemResponse::item>("Item", kAttributeMapShape),
};
constexpr model::Shape kItemResponseShape{.kind = model::Kind::Structure, .name = "ItemResponse", .members = kItemResponseMembers};

constexpr model::Shape kItemResponseListShape{.kind = model::Kind::List, .name = "ItemResponseList", .constraint = {.min = 1, .max = 100}, .element = &kItemResponseShape, .list = &model::kListOps<ItemResponse>};
constexpr model::Member kExecuteTransactionResultMembers[] = {
  model::member<&ExecuteTransactionResult::responses>("Responses", kItemResponseListShape),
  model::member<&ExecuteTransactionResult::consumedCapacity>("ConsumedCapacity", kConsumedCapacityMultipleShape),
};
constexpr model::Shape kExecuteTransactionResultShape{.kind = model::Kind::Structure, .name = "ExecuteTransactionOutput", .members = kExecuteTransactionResultMembers, .create = &model::createObject<ExecuteTransactionResult>};

constexpr model::Member kExportTableToPointInTimeRequestMembers[] = {
  model::member<&ExportTableToPointInTimeRequest::tableArn>("TableArn", kTableArnShape, true),
  model::member<&ExportTableToPointInTimeRequest::exportTime>("ExportTime", kExportTimeShape),
  model::member<&ExportTableToPointInTimeRequest::clientToken>("ClientToken", kClientTokenShape),
  model::member<&ExportTableToPointInTimeRequest::s3Bucket>("S3Bucket", kS3BucketShape, true),
  model::member<&ExportTableToPointInTimeRequest::s3BucketOwner>("S3BucketOwner", kS3BucketOwnerShape),
  model::member<&ExportTableToPointInTimeRequest::s3Prefix>("S3Prefix", kS3PrefixShape),
  model::member<&ExportTableToPointInTimeRequest::s3SseAlgorithm>("S3SseAlgorithm", kS3SseAlgorithmShape),
  model::member<&ExportTableToPointInTimeRequest::s3SseKmsKeyId>("S3SseKmsKeyId", kS3SseKmsKeyIdShape),
  model::member<&ExportTableToPointInTimeRequest::exportFormat>("ExportFormat", kExportFormatShape),
  model::member<&ExportTableToPointInTimeRequest::exportType>("ExportType", kExportTypeShape),
  model::member<&ExportTableToPointInTimeRequest::incrementalExportSpecification>("IncrementalExportSpecification", kIncrementalExportSpecificationShape),
};
constexpr model::Shape kExportTableToPointInTimeRequestShape{.kind = model::Kind::Structure, .name = "ExportTableToPointInTimeInput", .members = kExportTableToPointInTimeRequestMembers, .create = &model::createObject<ExportTableToPointInTimeRequest>};

constexpr model::Member kExportTableToPointInTimeResultMembers[] = {
  model::member<&ExportTableToPointInTimeResult::exportDescription>("ExportDescription", kExportDescriptionShape),
};
constexpr model::Shape kExportTableToPointInTimeResultShape{.kind = model::Kind::Structure, .name = "ExportTableToPointInTimeOutput", .members = kExportTableToPointInTimeResultMembers, .create = &model::createObject<ExportTableToPointInTimeResult>};

constexpr model::Member kGetItemRequestMembers[] = {
  model::member<&GetItemRequest::tableName>("TableName", kTableArnShape, true),
  model::member<&GetItemRequest::key>("Key", kKeyShape, true),
  model::member<&GetItemRequest::attributesToGet>("AttributesToGet", kAttributeNameListShape),
  model::member<&GetItemRequest::consistentRead>("ConsistentRead", kConsistentReadShape),
  model::member<&GetItemRequest::returnConsumedCapacity>("ReturnConsumedCapacity", kReturnConsumedCapacityShape),
  model::member<&GetItemRequest::projectionExpression>("ProjectionExpression", kProjectionExpressionShape),
  model::member<&GetItemRequest::expressionAttributeNames>("ExpressionAttributeNames", kExpressionAttributeNameMapShape),
};
constexpr model::Shape kGetItemRequestShape{.kind = model::Kind::Structure, .name = "GetItemInput", .members = kGetItemRequestMembers, .create = &model::createObject<GetItemRequest>};

constexpr model::Member kGetItemResultMembers[] = {
  model::member<&GetItemResult::item>("Item", kAttributeMapShape),
  model::member<&GetItemResult::consumedCapacity>("ConsumedCapacity", kConsumedCapacityShape),
};
constexpr model::Shape kGetItemResultShape{.kind = model::Kind::Structure, .name = "GetItemOutput", .members = kGetItemResultMembers, .create = &model::createObject<GetItemResult>};

constexpr model::Member kGetResourcePolicyRequestMembers[] = {
  model::member<&GetResourcePolicyRequest::resourceArn>("ResourceArn", kResourceArnStringShape, true),
};
constexpr model::Shape kGetResourcePolicyRequestShape{.kind = model::Kind::Structure, .name = "GetResourcePolicyInput", .members = kGetResourcePolicyRequestMembers, .create = &model::createObject<GetResourcePolicyRequest>};

constexpr model::Member kGetResourcePolicyResultMembers[] = {
  model::member<&GetResourcePolicyResult::policy>("Policy", kResourcePolicyShape),
  model::member<&GetResourcePolicyResult::revisionId>("RevisionId", kPolicyRevisionIdShape),
};
constexpr model::Shape kGetResourcePolicyResultShape{.kind = model::Kind::Structure, .name = "GetResourcePolicyOutput", .members = kGetResourcePolicyResultMembers, .create = &model::createObject<GetResourcePolicyResult>};

constexpr model::Member kImportTableRequestMembers[] = {
  model::member<&ImportTableRequest::clientToken>("ClientToken", kClientTokenShape),
  model::member<&ImportTableRequest::s3BucketSource>("S3BucketSource", kS3BucketSourceShape, true),
  model::member<&ImportTableRequest::inputFormat>("InputFormat", kInputFormatShape, true),
  model::member<&ImportTableRequest::inputFormatOptions>("InputFormatOptions", kInputFormatOptionsShape),
  model::member<&ImportTableRequest::inputCompressionType>("InputCompressionType", kInputCompressionTypeShape),
  model::member<&ImportTableRequest::tableCreationParameters>("TableCreationParameters", kTableCreationParametersShape, true),
};
constexpr model::Shape kImportTableRequestShape{.kind = model::Kind::Structure, .name = "ImportTableInput", .members = kImportTableRequestMembers, .create = &model::createObject<ImportTableRequest>};

constexpr model::Member kImportTableResultMembers[] = {
  model::member<&ImportTableResult::importTableDescription>("ImportTableDescription", kImportTableDescriptionShape, true),
};
constexpr model::Shape kImportTableResultShape{.kind = model::Kind::Structure, .name = "ImportTableOutput", .members = kImportTableResultMembers, .create = &model::createObject<ImportTableResult>};

constexpr model::Shape kBackupsInputLimitShape{.kind = model::Kind::Integer, .name = "BackupsInputLimit", .constraint = {.min = 1, .max = 100}};
constexpr model::Shape kTimeRangeLowerBoundShape{.kind = model::Kind::Timestamp, .name = "TimeRangeLowerBound"};
constexpr model::Shape kTimeRangeUpperBoundShape{.kind = model::Kind::Timestamp, .name = "TimeRangeUpperBound"};
constexpr std::string_view kBackupTypeFilterValues[] = {"USER", "SYSTEM", "AWS_BACKUP", "ALL"};
constexpr model::Shape kBackupTypeFilterShape{.kind = model::Kind::String, .name = "BackupTypeFilter", .constraint = {.values = kBackupTypeFilterValues}};
constexpr model::Member kListBackupsRequestMembers[] = {
  model::member<&ListBackupsRequest::tableName>("TableName", kTableArnShape),
  model::member<&ListBackupsRequest::limit>("Limit", kBackupsInputLimitShape),
  model::member<&ListBackupsRequest::timeRangeLowerBound>("TimeRangeLowerBound", kTimeRangeLowerBoundShape),
  model::member<&ListBackupsRequest::timeRangeUpperBound>("TimeRangeUpperBound", kTimeRangeUpperBoundShape),
  model::member<&ListBackupsRequest::exclusiveStartBackupArn>("ExclusiveStartBackupArn", kBackupArnShape),
  model::member<&ListBackupsRequest::backupType>("BackupType", kBackupTypeFilterShape),
};
constexpr model::Shape kListBackupsRequestShape{.kind = model::Kind::Structure, .name = "ListBackupsInput", .members = kListBackupsRequestMembers, .create = &model::createObject<ListBackupsRequest>};

constexpr model::Member kBackupSummaryMembers[] = {
  model::member<&BackupSummary::tableName>("TableName", kTableNameShape),
  model::member<&BackupSummary::tableId>("TableId", kTableIdShape),
  model::member<&BackupSummary::tableArn>("TableArn", kTableArnShape),
  model::member<&BackupSummary::backupArn>("BackupArn", kBackupArnShape),
  model::member<&BackupSummary::backupName>("BackupName", kBackupNameShape),
  model::member<&BackupSummary::backupCreationDateTime>("BackupCreationDateTime", kBackupCreationDateTimeShape),
  model::member<&BackupSummary::backupExpiryDateTime>("BackupExpiryDateTime", kDateShape),
  model::member<&BackupSummary::backupStatus>("BackupStatus", kBackupStatusShape),
  model::member<&BackupSummary::backupType>("BackupType", kBackupTypeShape),
  model::member<&BackupSummary::backupSizeBytes>("BackupSizeBytes", kBackupSizeBytesShape),
};
constexpr model::Shape kBackupSummaryShape{.kind = model::Kind::Structure, .name = "BackupSummary", .members = kBackupSummaryMembers};

constexpr model::Shape kBackupSummariesShape{.kind = model::Kind::List, .name = "BackupSummaries", .element = &kBackupSummaryShape, .list = &model::kListOps<BackupSummary>};
constexpr model::Member kListBackupsResultMembers[] = {
  model::member<&ListBackupsResult::backupSummaries>("BackupSummaries", kBackupSummariesShape),
  model::member<&ListBackupsResult::lastEvaluatedBackupArn>("LastEvaluatedBackupArn", kBackupArnShape),
};
constexpr model::Shape kListBackupsResultShape{.kind = model::Kind::Structure, .name = "ListBackupsOutput", .members = kListBackupsResultMembers, .create = &model::createObject<ListBackupsResult>};

constexpr model::Shape kNextTokenStringShape{.kind = model::Kind::String, .name = "NextTokenString"};
constexpr model::Shape kListContributorInsightsLimitShape{.kind = model::Kind::Integer, .name = "ListContributorInsightsLimit", .constraint = {.max = 100}};
constexpr model::Member kListContributorInsightsRequestMembers[] = {
  model::member<&ListContributorInsightsRequest::tableName>("TableName", kTableArnShape),
  model::member<&ListContributorInsightsRequest::nextToken>("NextToken", kNextTokenStringShape),
  model::member<&ListContributorInsightsRequest::maxResults>("MaxResults", kListContributorInsightsLimitShape),
};
constexpr model::Shape kListContributorInsightsRequestShape{.kind = model::Kind::Structure, .name = "ListContributorInsightsInput", .members = kListContributorInsightsRequestMembers, .create = &model::createObject<ListContributorInsightsRequest>};

constexpr model::Member kContributorInsightsSummaryMembers[] = {
  model::member<&ContributorInsightsSummary::tableName>("TableName", kTableNameShape),
  model::member<&ContributorInsightsSummary::indexName>("IndexName", kIndexNameShape),
  model::member<&ContributorInsightsSummary::contributorInsightsStatus>("ContributorInsightsStatus", kContributorInsightsStatusShape),
  model::member<&ContributorInsightsSummary::contributorInsightsMode>("ContributorInsightsMode", kContributorInsightsModeShape),
};
constexpr model::Shape kContributorInsightsSummaryShape{.kind = model::Kind::Structure, .name = "ContributorInsightsSummary", .members = kContributorInsightsSummaryMembers};

constexpr model::Shape kContributorInsightsSummariesShape{.kind = model::Kind::List, .name = "ContributorInsightsSummaries", .element = &kContributorInsightsSummaryShape, .list = &model::kListOps<ContributorInsightsSummary>};
constexpr model::Member kListContributorInsightsResultMembers[] = {
  model::member<&ListContributorInsightsResult::contributorInsightsSummaries>("ContributorInsightsSummaries", kContributorInsightsSummariesShape),
  model::member<&ListContributorInsightsResult::nextToken>("NextToken", kNextTokenStringShape),
};
constexpr model::Shape kListContributorInsightsResultShape{.kind = model::Kind::Structure, .name = "ListContributorInsightsOutput", .members = kListContributorInsightsResultMembers, .create = &model::createObject<ListContributorInsightsResult>};

constexpr model::Shape kListExportsMaxLimitShape{.kind = model::Kind::Integer, .name = "ListExportsMaxLimit", .constraint = {.min = 1, .max = 25}};
constexpr model::Shape kExportNextTokenShape{.kind = model::Kind::String, .name = "ExportNextToken"};
constexpr model::Member kListExportsRequestMembers[] = {
  model::member<&ListExportsRequest::tableArn>("TableArn", kTableArnShape),
  model::member<&ListExportsRequest::maxResults>("MaxResults", kListExportsMaxLimitShape),
  model::member<&ListExportsRequest::nextToken>("NextToken", kExportNextTokenShape),
};
constexpr model::Shape kListExportsRequestShape{.kind = model::Kind::Structure, .name = "ListExportsInput", .members = kListExportsRequestMembers, .create = &model::createObject<ListExportsRequest>};

constexpr model::Member kExportSummaryMembers[] = {
  model::member<&ExportSummary::exportArn>("ExportArn", kExportArnShape),
  model::member<&ExportSummary::exportStatus>("ExportStatus", kExportStatusShape),
  model::member<&ExportSummary::exportType>("ExportType", kExportTypeShape),
};
constexpr model::Shape kExportSummaryShape{.kind = model::Kind::Structure, .name = "ExportSummary", .members = kExportSummaryMembers};

constexpr model::Shape kExportSummariesShape{.kind = model::Kind::List, .name = "ExportSummaries", .element = &kExportSummaryShape, .list = &model::kListOps<ExportSummary>};
constexpr model::Member kListExportsResultMembers[] = {
  model::member<&ListExportsResult::exportSummaries>("ExportSummaries", kExportSummariesShape),
  model::member<&ListExportsResult::nextToken>("NextToken", kExportNextTokenShape),
};
constexpr model::Shape kListExportsResultShape{.kind = model::Kind::Structure, .name = "ListExportsOutput", .members = kListExportsResultMembers, .create = &model::createObject<ListExportsResult>};

constexpr model::Member kListGlobalTablesRequestMembers[] = {
  model::member<&ListGlobalTablesRequest::exclusiveStartGlobalTableName>("ExclusiveStartGlobalTableName", kTableNameShape),
  model::member<&ListGlobalTablesRequest::limit>("Limit", kPositiveIntegerObjectShape),
  model::member<&ListGlobalTablesRequest::regionName>("RegionName", kRegionNameShape),
};
constexpr model::Shape kListGlobalTablesRequestShape{.kind = model::Kind::Structure, .name = "ListGlobalTablesInput", .members = kListGlobalTablesRequestMembers, .create = &model::createObject<ListGlobalTablesRequest>};

constexpr model::Member kGlobalTableMembers[] = {
  model::member<&GlobalTable::globalTableName>("GlobalTableName", kTableNameShape),
  model::member<&GlobalTable::replicationGroup>("ReplicationGroup", kReplicaListShape),
};
constexpr model::Shape kGlobalTableShape{.kind = model::Kind::Structure, .name = "GlobalTable", .members = kGlobalTableMembers};

constexpr model::Shape kGlobalTableListShape{.kind = model::Kind::List, .name = "GlobalTableList", .element = &kGlobalTableShape, .list = &model::kListOps<GlobalTable>};
constexpr model::Member kListGlobalTablesResultMembers[] = {
  model::member<&ListGlobalTablesResult::globalTables>("GlobalTables", kGlobalTableListShape),
  model::member<&ListGlobalTablesResult::lastEvaluatedGlobalTableName>("LastEvaluatedGlobalTableName", kTableNameShape),
};
constexpr model::Shape kListGlobalTablesResultShape{.kind = model::Kind::Structure, .name = "ListGlobalTablesOutput", .members = kListGlobalTablesResultMembers, .create = &model::createObject<ListGlobalTablesResult>};

constexpr model::Shape kListImportsMaxLimitShape{.kind = model::Kind::Integer, .name = "ListImportsMaxLimit", .constraint = {.min = 1, .max = 25}};
constexpr model::Shape kImportNextTokenShape{.kind = model::Kind::String, .name = "ImportNextToken", .constraint = {.min = 112, .max = 1024, .pattern = "([0-9a-f]{16})+"}};
constexpr model::Member kListImportsRequestMembers[] = {
  model::member<&ListImportsRequest::tableArn>("TableArn", kTableArnShape),
  model::member<&ListImportsRequest::pageSize>("PageSize", kListImportsMaxLimitShape),
  model::member<&ListImportsRequest::nextToken>("NextToken", kImportNextTokenShape),
};
constexpr model::Shape kListImportsRequestShape{.kind = model::Kind::Structure, .name = "ListImportsInput", .members = kListImportsRequestMembers, .create = &model::createObject<ListImportsRequest>};

constexpr model::Member kImportSummaryMembers[] = {
  model::member<&ImportSummary::importArn>("ImportArn", kImportArnShape),
  model::member<&ImportSummary::importStatus>("ImportStatus", kImportStatusShape),
  model::member<&ImportSummary::tableArn>("TableArn", kTableArnShape),
  model::member<&ImportSummary::s3BucketSource>("S3BucketSource", kS3BucketSourceShape),
  model::member<&ImportSummary::cloudWatchLogGroupArn>("CloudWatchLogGroupArn", kCloudWatchLogGroupArnShape),
  model::member<&ImportSummary::inputFormat>("InputFormat", kInputFormatShape),
  model::member<&ImportSummary::startTime>("StartTime", kImportStartTimeShape),
  model::member<&ImportSummary::endTime>("EndTime", kImportEndTimeShape),
};
constexpr model::Shape kImportSummaryShape{.kind = model::Kind::Structure, .name = "ImportSummary", .members = kImportSummaryMembers};

constexpr model::Shape kImportSummaryListShape{.kind = model::Kind::List, .name = "ImportSummaryList", .element = &kImportSummaryShape, .list = &model::kListOps<ImportSummary>};
constexpr model::Member kListImportsResultMembers[] = {
  model::member<&ListImportsResult::importSummaryList>("ImportSummaryList", kImportSummaryListShape),
  model::member<&ListImportsResult::nextToken>("NextToken", kImportNextTokenShape),
};
constexpr model::Shape kListImportsResultShape{.kind = model::Kind::Structure, .name = "ListImportsOutput", .members = kListImportsResultMembers, .create = &model::createObject<ListImportsResult>};

constexpr model::Shape kListTablesInputLimitShape{.kind = model::Kind::Integer, .name = "ListTablesInputLimit", .constraint = {.min = 1, .max = 100}};
constexpr model::Member kListTablesRequestMembers[] = {
  model::member<&ListTablesRequest::exclusiveStartTableName>("ExclusiveStartTableName", kTableNameShape),
  model::member<&ListTablesRequest::limit>("Limit", kListTablesInputLimitShape),
};
constexpr model::Shape kListTablesRequestShape{.kind = model::Kind::Structure, .name = "ListTablesInput", .members = kListTablesRequestMembers, .create = &model::createObject<ListTablesRequest>};

constexpr model::Shape kTableNameListShape{.kind = model::Kind::List, .name = "TableNameList", .element = &kTableNameShape, .list = &model::kListOps<std::string>};
constexpr model::Member kListTablesResultMembers[] = {
  model::member<&ListTablesResult::tableNames>("TableNames", kTableNameListShape),
  model::member<&ListTablesResult::lastEvaluatedTableName>("LastEvaluatedTableName", kTableNameShape),
};
constexpr model::Shape kListTablesResultShape{.kind = model::Kind::Structure, .name = "ListTablesOutput", .members = kListTablesResultMembers, .create = &model::createObject<ListTablesResult>};

constexpr model::Member kListTagsOfResourceRequestMembers[] = {
  model::member<&ListTagsOfResourceRequest::resourceArn>("ResourceArn", kResourceArnStringShape, true),
  model::member<&ListTagsOfResourceRequest::nextToken>("NextToken", kNextTokenStringShape),
};
constexpr model::Shape kListTagsOfResourceRequestShape{.kind = model::Kind::Structure, .name = "ListTagsOfResourceInput", .members = kListTagsOfResourceRequestMembers, .create = &model::createObject<ListTagsOfResourceRequest>};

constexpr model::Member kListTagsOfResourceResultMembers[] = {
  model::member<&ListTagsOfResourceResult::tags>("Tags", kTagListShape),
  model::member<&ListTagsOfResourceResult::nextToken>("NextToken", kNextTokenStringShape),
};
constexpr model::Shape kListTagsOfResourceResultShape{.kind = model::Kind::Structure, .name = "ListTagsOfResourceOutput", .members = kListTagsOfResourceResultMembers, .create = &model::createObject<ListTagsOfResourceResult>};

constexpr model::Member kPutItemRequestMembers[] = {
  model::member<&PutItemRequest::tableName>("TableName", kTableArnShape, true),
  model::member<&PutItemRequest::item>("Item", kPutItemInputAttributeMapShape, true),
  model::member<&PutItemRequest::expected>("Expected", kExpectedAttributeMapShape),
  model::member<&PutItemRequest::returnValues>("ReturnValues", kReturnValueShape),
  model::member<&PutItemRequest::returnConsumedCapacity>("ReturnConsumedCapacity", kReturnConsumedCapacityShape),
  model::member<&PutItemRequest::returnItemCollectionMetrics>("ReturnItemCollectionMetrics", kReturnItemCollectionMetricsShape),
  model::member<&PutItemRequest::conditionalOperator>("ConditionalOperator", kConditionalOperatorShape),
  model::member<&PutItemRequest::conditionExpression>("ConditionExpression", kConditionExpressionShape),
  model::member<&PutItemRequest::expressionAttributeNames>("ExpressionAttributeNames", kExpressionAttributeNameMapShape),
  model::member<&PutItemRequest::expressionAttributeValues>("ExpressionAttributeValues", kExpressionAttributeValueMapShape),
  model::member<&PutItemRequest::returnValuesOnConditionCheckFailure>("ReturnValuesOnConditionCheckFailure", kReturnValuesOnConditionCheckFailureShape),
};
constexpr model::Shape kPutItemRequestShape{.kind = model::Kind::Structure, .name = "PutItemInput", .members = kPutItemRequestMembers, .create = &model::createObject<PutItemRequest>};

constexpr model::Member kPutItemResultMembers[] = {
  model::member<&PutItemResult::attributes>("Attributes", kAttributeMapShape),
  model::member<&PutItemResult::consumedCapacity>("ConsumedCapacity", kConsumedCapacityShape),
  model::member<&PutItemResult::itemCollectionMetrics>("ItemCollectionMetrics", kItemCollectionMetricsShape),
};
constexpr model::Shape kPutItemResultShape{.kind = model::Kind::Structure, .name = "PutItemOutput", .members = kPutItemResultMembers, .create = &model::createObject<PutItemResult>};

constexpr model::Shape kConfirmRemoveSelfResourceAccessShape{.kind = model::Kind::Boolean, .name = "ConfirmRemoveSelfResourceAccess"};
constexpr model::Member kPutResourcePolicyRequestMembers[] = {
  model::member<&PutResourcePolicyRequest::resourceArn>("ResourceArn", kResourceArnStringShape, true),
  model::member<&PutResourcePolicyRequest::policy>("Policy", kResourcePolicyShape, true),
  model::member<&PutResourcePolicyRequest::expectedRevisionId>("ExpectedRevisionId", kPolicyRevisionIdShape),
  model::member<&PutResourcePolicyRequest::confirmRemoveSelfResourceAccess>("ConfirmRemoveSelfResourceAccess", kConfirmRemoveSelfResourceAccessShape),
};
constexpr model::Shape kPutResourcePolicyRequestShape{.kind = model::Kind::Structure, .name = "PutResourcePolicyInput", .members = kPutResourcePolicyRequestMembers, .create = &model::createObject<PutResourcePolicyRequest>};

constexpr model::Member kPutResourcePolicyResultMembers[] = {
  model::member<&PutResourcePolicyResult::revisionId>("RevisionId", kPolicyRevisionIdShape),
};
constexpr model::Shape kPutResourcePolicyResultShape{.kind = model::Kind::Structure, .name = "PutResourcePolicyOutput", .members = kPutResourcePolicyResultMembers, .create = &model::createObject<PutResourcePolicyResult>};

constexpr model::Member kConditionMembers[] = {
  model::member<&Condition::attributeValueList>("AttributeValueList", kAttributeValueListShape),
  model::member<&Condition::comparisonOperator>("ComparisonOperator", kComparisonOperatorShape, true),
};
constexpr model::Shape kConditionShape{.kind = model::Kind::Structure, .name = "Condition", .members = kConditionMembers};

constexpr std::string_view kSelectValues[] = {"ALL_ATTRIBUTES", "ALL_PROJECTED_ATTRIBUTES", "SPECIFIC_ATTRIBUTES", "COUNT"};
constexpr model::Shape kSelectShape{.kind = model::Kind::String, .name = "Select", .constraint = {.values = kSelectValues}};
constexpr model::Shape kKeyConditionsShape{.kind = model::Kind::Map, .name = "KeyConditions", .element = &kConditionShape, .key = &kAttributeNameShape, .map = &model::kMapOps<Condition>};
constexpr model::Shape kFilterConditionMapShape{.kind = model::Kind::Map, .name = "FilterConditionMap", .element = &kConditionShape, .key = &kAttributeNameShape, .map = &model::kMapOps<Condition>};
constexpr model::Shape kKeyExpressionShape{.kind = model::Kind::String, .name = "KeyExpression"};
constexpr model::Member kQueryRequestMembers[] = {
  model::member<&QueryRequest::tableName>("TableName", kTableArnShape, true),
  model::member<&QueryRequest::indexName>("IndexName", kIndexNameShape),
  model::member<&QueryRequest::select>("Select", kSelectShape),
  model::member<&QueryRequest::attributesToGet>("AttributesToGet", kAttributeNameListShape),
  model::member<&QueryRequest::limit>("Limit", kPositiveIntegerObjectShape),
  model::member<&QueryRequest::consistentRead>("ConsistentRead", kConsistentReadShape),
  model::member<&QueryRequest::keyConditions>("KeyConditions", kKeyConditionsShape),
  model::member<&QueryRequest::queryFilter>("QueryFilter", kFilterConditionMapShape),
  model::member<&QueryRequest::conditionalOperator>("ConditionalOperator", kConditionalOperatorShape),
  model::member<&QueryRequest::scanIndexForward>("ScanIndexForward", kBooleanObjectShape),
  model::member<&QueryRequest::exclusiveStartKey>("ExclusiveStartKey", kKeyShape),
  model::member<&QueryRequest::returnConsumedCapacity>("ReturnConsumedCapacity", kReturnConsumedCapacityShape),
  model::member<&QueryRequest::projectionExpression>("ProjectionExpression", kProjectionExpressionShape),
  model::member<&QueryRequest::filterExpression>("FilterExpression", kConditionExpressionShape),
  model::member<&QueryRequest::keyConditionExpression>("KeyConditionExpression", kKeyExpressionShape),
  model::member<&QueryRequest::expressionAttributeNames>("ExpressionAttributeNames", kExpressionAttributeNameMapShape),
  model::member<&QueryRequest::expressionAttributeValues>("ExpressionAttributeValues", kExpressionAttributeValueMapShape),
};
constexpr model::Shape kQueryRequestShape{.kind = model::Kind::Structure, .name = "QueryInput", .members = kQueryRequestMembers, .create = &model::createObject<QueryRequest>};

constexpr model::Shape kIntegerShape{.kind = model::Kind::Integer, .name = "Integer"};
constexpr model::Member kQueryResultMembers[] = {
  model::member<&QueryResult::items>("Items", kItemListShape),
  model::member<&QueryResult::count>("Count", kIntegerShape),
  model::member<&QueryResult::scannedCount>("ScannedCount", kIntegerShape),
  model::member<&QueryResult::lastEvaluatedKey>("LastEvaluatedKey", kKeyShape),
  model::member<&QueryResult::consumedCapacity>("ConsumedCapacity", kConsumedCapacityShape),
};
constexpr model::Shape kQueryResultShape{.kind = model::Kind::Structure, .name = "QueryOutput", .members = kQueryResultMembers, .create = &model::createObject<QueryResult>};

constexpr model::Member kRestoreTableFromBackupRequestMembers[] = {
  model::member<&RestoreTableFromBackupRequest::targetTableName>("TargetTableName", kTableNameShape, true),
  model::member<&RestoreTableFromBackupRequest::backupArn>("BackupArn", kBackupArnShape, true),
  model::member<&RestoreTableFromBackupRequest::billingModeOverride>("BillingModeOverride", kBillingModeShape),
  model::member<&RestoreTableFromBackupRequest::globalSecondaryIndexOverride>("GlobalSecondaryIndexOverride", kGlobalSecondaryIndexListShape),
  model::member<&RestoreTableFromBackupRequest::localSecondaryIndexOverride>("LocalSecondaryIndexOverride", kLocalSecondaryIndexListShape),
  model::member<&RestoreTableFromBackupRequest::provisionedThroughputOverride>("ProvisionedThroughputOverride", kProvisionedThroughputShape),
  model::member<&RestoreTableFromBackupRequest::onDemandThroughputOverride>("OnDemandThroughputOverride", kOnDemandThroughputShape),
  model::member<&RestoreTableFromBackupRequest::sseSpecificationOverride>("SSESpecificationOverride", kSSESpecificationShape),
};
constexpr model::Shape kRestoreTableFromBackupRequestShape{.kind = model::Kind::Structure, .name = "RestoreTableFromBackupInput", .members = kRestoreTableFromBackupRequestMembers, .create = &model::createObject<RestoreTableFromBackupRequest>};

constexpr model::Member kRestoreTableFromBackupResultMembers[] = {
  model::member<&RestoreTableFromBackupResult::tableDescription>("TableDescription", kTableDescriptionShape),
};
constexpr model::Shape kRestoreTableFromBackupResultShape{.kind = model::Kind::Structure, .name = "RestoreTableFromBackupOutput", .members = kRestoreTableFromBackupResultMembers, .create = &model::createObject<RestoreTableFromBackupResult>};

constexpr model::Member kRestoreTableToPointInTimeRequestMembers[] = {
  model::member<&RestoreTableToPointInTimeRequest::sourceTableArn>("SourceTableArn", kTableArnShape),
  model::member<&RestoreTableToPointInTimeRequest::sourceTableName>("SourceTableName", kTableNameShape),
  model::member<&RestoreTableToPointInTimeRequest::targetTableName>("TargetTableName", kTableNameShape, true),
  model::member<&RestoreTableToPointInTimeRequest::useLatestRestorableTime>("UseLatestRestorableTime", kBooleanObjectShape),
  model::member<&RestoreTableToPointInTimeRequest::restoreDateTime>("RestoreDateTime", kDateShape),
  model::member<&RestoreTableToPointInTimeRequest::billingModeOverride>("BillingModeOverride", kBillingModeShape),
  model::member<&RestoreTableToPointInTimeRequest::globalSecondaryIndexOverride>("GlobalSecondaryIndexOverride", kGlobalSecondaryIndexListShape),
  model::member<&RestoreTableToPointInTimeRequest::localSecondaryIndexOverride>("LocalSecondaryIndexOverride", kLocalSecondaryIndexListShape),
  model::member<&RestoreTableToPointInTimeRequest::provisionedThroughputOverride>("ProvisionedThroughputOverride", kProvisionedThroughputShape),
  model::member<&RestoreTableToPointInTimeRequest::onDemandThroughputOverride>("OnDemandThroughputOverride", kOnDemandThroughputShape),
  model::member<&RestoreTableToPointInTimeRequest::sseSpecificationOverride>("SSESpecificationOverride", kSSESpecificationShape),
};
constexpr model::Shape kRestoreTableToPointInTimeRequestShape{.kind = model::Kind::Structure, .name = "RestoreTableToPointInTimeInput", .members = kRestoreTableToPointInTimeRequestMembers, .create = &model::createObject<RestoreTableToPointInTimeRequest>};

constexpr model::Member kRestoreTableToPointInTimeResultMembers[] = {
  model::member<&RestoreTableToPointInTimeResult::tableDescription>("TableDescription", kTableDescriptionShape),
};
constexpr model::Shape kRestoreTableToPointInTimeResultShape{.kind = model::Kind::Structure, .name = "RestoreTableToPointInTimeOutput", .members = kRestoreTableToPointInTimeResultMembers, .create = &model::createObject<RestoreTableToPointInTimeResult>};

constexpr model::Shape kScanTotalSegmentsShape{.kind = model::Kind::Integer, .name = "ScanTotalSegments", .constraint = {.min = 1, .max = 1000000}};
constexpr model::Shape kScanSegmentShape{.kind = model::Kind::Integer, .name = "ScanSegment", .constraint = {.min = 0, .max = 999999}};
constexpr model::Member kScanRequestMembers[] = {
  model::member<&ScanRequest::tableName>("TableName", kTableArnShape, true),
  model::member<&ScanRequest::indexName>("IndexName", kIndexNameShape),
  model::member<&ScanRequest::attributesToGet>("AttributesToGet", kAttributeNameListShape),
  model::member<&ScanRequest::limit>("Limit", kPositiveIntegerObjectShape),
  model::member<&ScanRequest::select>("Select", kSelectShape),
  model::member<&ScanRequest::scanFilter>("ScanFilter", kFilterConditionMapShape),
  model::member<&ScanRequest::conditionalOperator>("ConditionalOperator", kConditionalOperatorShape),
  model::member<&ScanRequest::exclusiveStartKey>("ExclusiveStartKey", kKeyShape),
  model::member<&ScanRequest::returnConsumedCapacity>("ReturnConsumedCapacity", kReturnConsumedCapacityShape),
  model::member<&ScanRequest::totalSegments>("TotalSegments", kScanTotalSegmentsShape),
  model::member<&ScanRequest::segment>("Segment", kScanSegmentShape),
  model::member<&ScanRequest::projectionExpression>("ProjectionExpression", kProjectionExpressionShape),
  model::member<&ScanRequest::filterExpression>("FilterExpression", kConditionExpressionShape),
  model::member<&ScanRequest::expressionAttributeNames>("ExpressionAttributeNames", kExpressionAttributeNameMapShape),
  model::member<&ScanRequest::expressionAttributeValues>("ExpressionAttributeValues", kExpressionAttributeValueMapShape),
  model::member<&ScanRequest::consistentRead>("ConsistentRead", kConsistentReadShape),
};
constexpr model::Shape kScanRequestShape{.kind = model::Kind::Structure, .name = "ScanInput", .members = kScanRequestMembers, .create = &model::createObject<ScanRequest>};

constexpr model::Member kScanResultMembers[] = {
  model::member<&ScanResult::items>("Items", kItemListShape),
  model::member<&ScanResult::count>("Count", kIntegerShape),
  model::member<&ScanResult::scannedCount>("ScannedCount", kIntegerShape),
  model::member<&ScanResult::lastEvaluatedKey>("LastEvaluatedKey", kKeyShape),
  model::member<&ScanResult::consumedCapacity>("ConsumedCapacity", kConsumedCapacityShape),
};
constexpr model::Shape kScanResultShape{.kind = model::Kind::Structure, .name = "ScanOutput", .members = kScanResultMembers, .create = &model::createObject<ScanResult>};

constexpr model::Member kTagResourceRequestMembers[] = {
  model::member<&TagResourceRequest::resourceArn>("ResourceArn", kResourceArnStringShape, true),
  model::member<&TagResourceRequest::tags>("Tags", kTagListShape, true),
};
constexpr model::Shape kTagResourceRequestShape{.kind = model::Kind::Structure, .name = "TagResourceInput", .members = kTagResourceRequestMembers, .create = &model::createObject<TagResourceRequest>};

constexpr model::Shape kTagResourceResultShape{.kind = model::Kind::Structure, .name = "TagResourceResult", .create = &model::createObject<TagResourceResult>};

constexpr model::Member kGetMembers[] = {
  model::member<&Get::key>("Key", kKeyShape, true),
  model::member<&Get::tableName>("TableName", kTableArnShape, true),
  model::member<&Get::projectionExpression>("ProjectionExpression", kProjectionExpressionShape),
  model::member<&Get::expressionAttributeNames>("ExpressionAttributeNames", kExpressionAttributeNameMapShape),
};
constexpr model::Shape kGetShape{.kind = model::Kind::Structure, .name = "Get", .members = kGetMembers};

constexpr model::Member kTransactGetItemMembers[] = {
  model::member<&TransactGetItem::get>("Get", kGetShape, true),
};
constexpr model::Shape kTransactGetItemShape{.kind = model::Kind::Structure, .name = "TransactGetItem", .members = kTransactGetItemMembers};

constexpr model::Shape kTransactGetItemListShape{.kind = model::Kind::List, .name = "TransactGetItemList", .constraint = {.min = 1, .max = 100}, .element = &kTransactGetItemShape, .list = &model::kListOps<TransactGetItem>};
constexpr model::Member kTransactGetItemsRequestMembers[] = {
  model::member<&TransactGetItemsRequest::transactItems>("TransactItems", kTransactGetItemListShape, true),
  model::member<&TransactGetItemsRequest::returnConsumedCapacity>("ReturnConsumedCapacity", kReturnConsumedCapacityShape),
};
constexpr model::Shape kTransactGetItemsRequestShape{.kind = model::Kind::Structure, .name = "TransactGetItemsInput", .members = kTransactGetItemsRequestMembers, .create = &model::createObject<TransactGetItemsRequest>};

constexpr model::Member kTransactGetItemsResultMembers[] = {
  model::member<&TransactGetItemsResult::consumedCapacity>("ConsumedCapacity", kConsumedCapacityMultipleShape),
  model::member<&TransactGetItemsResult::responses>("Responses", kItemResponseListShape),
};
constexpr model::Shape kTransactGetItemsResultShape{.kind = model::Kind::Structure, .name = "TransactGetItemsOutput", .members = kTransactGetItemsResultMembers, .create = &model::createObject<TransactGetItemsResult>};

constexpr model::Member kConditionCheckMembers[] = {
  model::member<&ConditionCheck::key>("Key", kKeyShape, true),
  model::member<&ConditionCheck::tableName>("TableName", kTableArnShape, true),
  model::member<&ConditionCheck::conditionExpression>("ConditionExpression", kConditionExpressionShape, true),
  model::member<&ConditionCheck::expressionAttributeNames>("ExpressionAttributeNames", kExpressionAttributeNameMapShape),
  model::member<&ConditionCheck::expressionAttributeValues>("ExpressionAttributeValues", kExpressionAttributeValueMapShape),
  model::member<&ConditionCheck::returnValuesOnConditionCheckFailure>("ReturnValuesOnConditionCheckFailure", kReturnValuesOnConditionCheckFailureShape),
};
constexpr model::Shape kConditionCheckShape{.kind = model::Kind::Structure, .name = "ConditionCheck", .members = kConditionCheckMembers};

constexpr model::Member kPutMembers[] = {
  model::member<&Put::item>("Item", kPutItemInputAttributeMapShape, true),
  model::member<&Put::tableName>("TableName", kTableArnShape, true),
  model::member<&Put::conditionExpression>("ConditionExpression", kConditionExpressionShape),
  model::member<&Put::expressionAttributeNames>("ExpressionAttributeNames", kExpressionAttributeNameMapShape),
  model::member<&Put::expressionAttributeValues>("ExpressionAttributeValues", kExpressionAttributeValueMapShape),
  model::member<&Put::returnValuesOnConditionCheckFailure>("ReturnValuesOnConditionCheckFailure", kReturnValuesOnConditionCheckFailureShape),
};
constexpr model::Shape kPutShape{.kind = model::Kind::Structure, .name = "Put", .members = kPutMembers};

constexpr model::Member kDeleteMembers[] = {
  model::member<&Delete::key>("Key", kKeyShape, true),
  model::member<&Delete::tableName>("TableName", kTableArnShape, true),
  model::member<&Delete::conditionExpression>("ConditionExpression", kConditionExpressionShape),
  model::member<&Delete::expressionAttributeNames>("ExpressionAttributeNames", kExpressionAttributeNameMapShape),
  model::member<&Delete::expressionAttributeValues>("ExpressionAttributeValues", kExpressionAttributeValueMapShape),
  model::member<&Delete::returnValuesOnConditionCheckFailure>("ReturnValuesOnConditionCheckFailure", kReturnValuesOnConditionCheckFailureShape),
};
constexpr model::Shape kDeleteShape{.kind = model::Kind::Structure, .name = "Delete", .members = kDeleteMembers};

constexpr model::Shape kUpdateExpressionShape{.kind = model::Kind::String, .name = "UpdateExpression"};
constexpr model::Member kUpdateMembers[] = {
  model::member<&Update::key>("Key", kKeyShape, true),
  model::member<&Update::updateExpression>("UpdateExpression", kUpdateExpressionShape, true),
  model::member<&Update::tableName>("TableName", kTableArnShape, true),
  model::member<&Update::conditionExpression>("ConditionExpression", kConditionExpressionShape),
  model::member<&Update::expressionAttributeNames>("ExpressionAttributeNames", kExpressionAttributeNameMapShape),
  model::member<&Update::expressionAttributeValues>("ExpressionAttributeValues", kExpressionAttributeValueMapShape),
  model::member<&Update::returnValuesOnConditionCheckFailure>("ReturnValuesOnConditionCheckFailure", kReturnValuesOnConditionCheckFailureShape),
};
constexpr model::Shape kUpdateShape{.kind = model::Kind::Structure, .name = "Update", .members = kUpdateMembers};

constexpr model::Member kTransactWriteItemMembers[] = {
  model::member<&TransactWriteItem::conditionCheck>("ConditionCheck", kConditionCheckShape),
  model::member<&TransactWriteItem::put>("Put", kPutShape),
  model::member<&TransactWriteItem::delete_>("Delete", kDeleteShape),
  model::member<&TransactWriteItem::update>("Update", kUpdateShape),
};
constexpr model::Shape kTransactWriteItemShape{.kind = model::Kind::Structure, .name = "TransactWriteItem", .members = kTransactWriteItemMembers};

constexpr model::Shape kTransactWriteItemListShape{.kind = model::Kind::List, .name = "TransactWriteItemList", .constraint = {.min = 1, .max = 100}, .element = &kTransactWriteItemShape, .list = &model::kListOps<TransactWriteItem>};
constexpr model::Member kTransactWriteItemsRequestMembers[] = {
  model::member<&TransactWriteItemsRequest::transactItems>("TransactItems", kTransactWriteItemListShape, true),
  model::member<&TransactWriteItemsRequest::returnConsumedCapacity>("ReturnConsumedCapacity", kReturnConsumedCapacityShape),
  model::member<&TransactWriteItemsRequest::returnItemCollectionMetrics>("ReturnItemCollectionMetrics", kReturnItemCollectionMetricsShape),
  model::member<&TransactWriteItemsRequest::clientRequestToken>("ClientRequestToken", kClientRequestTokenShape),
};
constexpr model::Shape kTransactWriteItemsRequestShape{.kind = model::Kind::Structure, .name = "TransactWriteItemsInput", .members = kTransactWriteItemsRequestMembers, .create = &model::createObject<TransactWriteItemsRequest>};

constexpr model::Member kTransactWriteItemsResultMembers[] = {
  model::member<&TransactWriteItemsResult::consumedCapacity>("ConsumedCapacity", kConsumedCapacityMultipleShape),
  model::member<&TransactWriteItemsResult::itemCollectionMetrics>("ItemCollectionMetrics", kItemCollectionMetricsPerTableShape),
};
constexpr model::Shape kTransactWriteItemsResultShape{.kind = model::Kind::Structure, .name = "TransactWriteItemsOutput", .members = kTransactWriteItemsResultMembers, .create = &model::createObject<TransactWriteItemsResult>};

constexpr model::Shape kTagKeyListShape{.kind = model::Kind::List, .name = "TagKeyList", .element = &kTagKeyStringShape, .list = &model::kListOps<std::string>};
constexpr model::Member kUntagResourceRequestMembers[] = {
  model::member<&UntagResourceRequest::resourceArn>("ResourceArn", kResourceArnStringShape, true),
  model::member<&UntagResourceRequest::tagKeys>("TagKeys", kTagKeyListShape, true),
};
constexpr model::Shape kUntagResourceRequestShape{.kind = model::Kind::Structure, .name = "UntagResourceInput", .members = kUntagResourceRequestMembers, .create = &model::createObject<UntagResourceRequest>};

constexpr model::Shape kUntagResourceResultShape{.kind = model::Kind::Structure, .name = "UntagResourceResult", .create = &model::createObject<UntagResourceResult>};

constexpr model::Member kPointInTimeRecoverySpecificationMembers[] = {
  model::member<&PointInTimeRecoverySpecification::pointInTimeRecoveryEnabled>("PointInTimeRecoveryEnabled", kBooleanObjectShape, true),
  model::member<&PointInTimeRecoverySpecification::recoveryPeriodInDays>("RecoveryPeriodInDays", kRecoveryPeriodInDaysShape),
};
constexpr model::Shape kPointInTimeRecoverySpecificationShape{.kind = model::Kind::Structure, .name = "PointInTimeRecoverySpecification", .members = kPointInTimeRecoverySpecificationMembers};

constexpr model::Member kUpdateContinuousBackupsRequestMembers[] = {
  model::member<&UpdateContinuousBackupsRequest::tableName>("TableName", kTableArnShape, true),
  model::member<&UpdateContinuousBackupsRequest::pointInTimeRecoverySpecification>("PointInTimeRecoverySpecification", kPointInTimeRecoverySpecificationShape, true),
};
constexpr model::Shape kUpdateContinuousBackupsRequestShape{.kind = model::Kind::Structure, .name = "UpdateContinuousBackupsInput", .members = kUpdateContinuousBackupsRequestMembers, .create = &model::createObject<UpdateContinuousBackupsRequest>};

constexpr model::Member kUpdateContinuousBackupsResultMembers[] = {
  model::member<&UpdateContinuousBackupsResult::continuousBackupsDescription>("ContinuousBackupsDescription", kContinuousBackupsDescriptionShape),
};
constexpr model::Shape kUpdateContinuousBackupsResultShape{.kind = model::Kind::Structure, .name = "UpdateContinuousBackupsOutput", .members = kUpdateContinuousBackupsResultMembers, .create = &model::createObject<UpdateContinuousBackupsResult>};

constexpr std::string_view kContributorInsightsActionValues[] = {"ENABLE", "DISABLE"};
constexpr model::Shape kContributorInsightsActionShape{.kind = model::Kind::String, .name = "ContributorInsightsAction", .constraint = {.values = kContributorInsightsActionValues}};
constexpr model::Member kUpdateContributorInsightsRequestMembers[] = {
  model::member<&UpdateContributorInsightsRequest::tableName>("TableName", kTableArnShape, true),
  model::member<&UpdateContributorInsightsRequest::indexName>("IndexName", kIndexNameShape),
  model::member<&UpdateContributorInsightsRequest::contributorInsightsAction>("ContributorInsightsAction", kContributorInsightsActionShape, true),
  model::member<&UpdateContributorInsightsRequest::contributorInsightsMode>("ContributorInsightsMode", kContributorInsightsModeShape),
};
constexpr model::Shape kUpdateContributorInsightsRequestShape{.kind = model::Kind::Structure, .name = "UpdateContributorInsightsInput", .members = kUpdateContributorInsightsRequestMembers, .create = &model::createObject<UpdateContributorInsightsRequest>};

constexpr model::Member kUpdateContributorInsightsResultMembers[] = {
  model::member<&UpdateContributorInsightsResult::tableName>("TableName", kTableNameShape),
  model::member<&UpdateContributorInsightsResult::indexName>("IndexName", kIndexNameShape),
  model::member<&UpdateContributorInsightsResult::contributorInsightsStatus>("ContributorInsightsStatus", kContributorInsightsStatusShape),
  model::member<&UpdateContributorInsightsResult::contributorInsightsMode>("ContributorInsightsMode", kContributorInsightsModeShape),
};
constexpr model::Shape kUpdateContributorInsightsResultShape{.kind = model::Kind::Structure, .name = "UpdateContributorInsightsOutput", .members = kUpdateContributorInsightsResultMembers, .create = &model::createObject<UpdateContributorInsightsResult>};

constexpr model::Member kCreateReplicaActionMembers[] = {
  model::member<&CreateReplicaAction::regionName>("RegionName", kRegionNameShape, true),
};
constexpr model::Shape kCreateReplicaActionShape{.kind = model::Kind::Structure, .name = "CreateReplicaAction", .members = kCreateReplicaActionMembers};

constexpr model::Member kDeleteReplicaActionMembers[] = {
  model::member<&DeleteReplicaAction::regionName>("RegionName", kRegionNameShape, true),
};
constexpr model::Shape kDeleteReplicaActionShape{.kind = model::Kind::Structure, .name = "DeleteReplicaAction", .members = kDeleteReplicaActionMembers};

constexpr model::Member kReplicaUpdateMembers[] = {
  model::member<&ReplicaUpdate::create>("Create", kCreateReplicaActionShape),
  model::member<&ReplicaUpdate::delete_>("Delete", kDeleteReplicaActionShape),
};
constexpr model::Shape kReplicaUpdateShape{.kind = model::Kind::Structure, .name = "ReplicaUpdate", .members = kReplicaUpdateMembers};

constexpr model::Shape kReplicaUpdateListShape{.kind = model::Kind::List, .name = "ReplicaUpdateList", .element = &kReplicaUpdateShape, .list = &model::kListOps<ReplicaUpdate>};
constexpr model::Member kUpdateGlobalTableRequestMembers[] = {
  model::member<&UpdateGlobalTableRequest::globalTableName>("GlobalTableName", kTableNameShape, true),
  model::member<&UpdateGlobalTableRequest::replicaUpdates>("ReplicaUpdates", kReplicaUpdateListShape, true),
};
constexpr model::Shape kUpdateGlobalTableRequestShape{.kind = model::Kind::Structure, .name = "UpdateGlobalTableInput", .members = kUpdateGlobalTableRequestMembers, .create = &model::createObject<UpdateGlobalTableRequest>};

constexpr model::Member kUpdateGlobalTableResultMembers[] = {
  model::member<&UpdateGlobalTableResult::globalTableDescription>("GlobalTableDescription", kGlobalTableDescriptionShape),
};
constexpr model::Shape kUpdateGlobalTableResultShape{.kind = model::Kind::Structure, .name = "UpdateGlobalTableOutput", .members = kUpdateGlobalTableResultMembers, .create = &model::createObject<UpdateGlobalTableResult>};

constexpr model::Member kAutoScalingTargetTrackingScalingPolicyConfigurationUpdateMembers[] = {
  model::member<&AutoScalingTargetTrackingScalingPolicyConfigurationUpdate::disableScaleIn>("DisableScaleIn", kBooleanObjectShape),
  model::member<&AutoScalingTargetTrackingScalingPolicyConfigurationUpdate::scaleInCooldown>("ScaleInCooldown", kIntegerObjectShape),
  model::member<&AutoScalingTargetTrackingScalingPolicyConfigurationUpdate::scaleOutCooldown>("ScaleOutCooldown", kIntegerObjectShape),
  model::member<&AutoScalingTargetTrackingScalingPolicyConfigurationUpdate::targetValue>("TargetValue", kDoubleObjectShape, true),
};
constexpr model::Shape kAutoScalingTargetTrackingScalingPolicyConfigurationUpdateShape{.kind = model::Kind::Structure, .name = "AutoScalingTargetTrackingScalingPolicyConfigurationUpdate", .members = kAutoScalingTargetTrackingScalingPolicyConfigurationUpdateMembers};

constexpr model::Member kAutoScalingPolicyUpdateMembers[] = {
  model::member<&AutoScalingPolicyUpdate::policyName>("PolicyName", kAutoScalingPolicyNameShape),
  model::member<&AutoScalingPolicyUpdate::targetTrackingScalingPolicyConfiguration>("TargetTrackingScalingPolicyConfiguration", kAutoScalingTargetTrackingScalingPolicyConfigurationUpdateShape, true),
};
constexpr model::Shape kAutoScalingPolicyUpdateShape{.kind = model::Kind::Structure, .name = "AutoScalingPolicyUpdate", .members = kAutoScalingPolicyUpdateMembers};

constexpr model::Shape kAutoScalingRoleArnShape{.kind = model::Kind::String, .name = "AutoScalingRoleArn", .constraint = {.min = 1, .max = 1600, .pattern = "[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"}};
constexpr model::Member kAutoScalingSettingsUpdateMembers[] = {
  model::member<&AutoScalingSettingsUpdate::minimumUnits>("MinimumUnits", kPositiveLongObjectShape),
  model::member<&AutoScalingSettingsUpdate::maximumUnits>("MaximumUnits", kPositiveLongObjectShape),
  model::member<&AutoScalingSettingsUpdate::autoScalingDisabled>("AutoScalingDisabled", kBooleanObjectShape),
  model::member<&AutoScalingSettingsUpdate::autoScalingRoleArn>("AutoScalingRoleArn", kAutoScalingRoleArnShape),
  model::member<&AutoScalingSettingsUpdate::scalingPolicyUpdate>("ScalingPolicyUpdate", kAutoScalingPolicyUpdateShape),
};
constexpr model::Shape kAutoScalingSettingsUpdateShape{.kind = model::Kind::Structure, .name = "AutoScalingSettingsUpdate", .members = kAutoScalingSettingsUpdateMembers};

constexpr model::Member kGlobalTableGlobalSecondaryIndexSettingsUpdateMembers[] = {
  model::member<&GlobalTableGlobalSecondaryIndexSettingsUpdate::indexName>("IndexName", kIndexNameShape, true),
  model::member<&GlobalTableGlobalSecondaryIndexSettingsUpdate::provisionedWriteCapacityUnits>("ProvisionedWriteCapacityUnits", kPositiveLongObjectShape),
  model::member<&GlobalTableGlobalSecondaryIndexSettingsUpdate::provisionedWriteCapacityAutoScalingSettingsUpdate>("ProvisionedWriteCapacityAutoScalingSettingsUpdate", kAutoScalingSettingsUpdateShape),
};
constexpr model::Shape kGlobalTableGlobalSecondaryIndexSettingsUpdateShape{.kind = model::Kind::Structure, .name = "GlobalTableGlobalSecondaryIndexSettingsUpdate", .members = kGlobalTableGlobalSecondaryIndexSettingsUpdateMembers};

constexpr model::Member kReplicaGlobalSecondaryIndexSettingsUpdateMembers[] = {
  model::member<&ReplicaGlobalSecondaryIndexSettingsUpdate::indexName>("IndexName", kIndexNameShape, true),
  model::member<&ReplicaGlobalSecondaryIndexSettingsUpdate::provisionedReadCapacityUnits>("ProvisionedReadCapacityUnits", kPositiveLongObjectShape),
  model::member<&ReplicaGlobalSecondaryIndexSettingsUpdate::provisionedReadCapacityAutoScalingSettingsUpdate>("ProvisionedReadCapacityAutoScalingSettingsUpdate", kAutoScalingSettingsUpdateShape),
};
constexpr model::Shape kReplicaGlobalSecondaryIndexSettingsUpdateShape{.kind = model::Kind::Structure, .name = "ReplicaGlobalSecondaryIndexSettingsUpdate", .members = kReplicaGlobalSecondaryIndexSettingsUpdateMembers};

constexpr model::Shape kReplicaGlobalSecondaryIndexSettingsUpdateListShape{.kind = model::Kind::List, .name = "ReplicaGlobalSecondaryIndexSettingsUpdateList", .constraint = {.min = 1, .max = 20}, .element = &kReplicaGlobalSecondaryIndexSettingsUpdateShape, .list = &model::kListOps<ReplicaGlobalSecondaryIndexSettingsUpdate>};
constexpr model::Member kReplicaSettingsUpdateMembers[] = {
  model::member<&ReplicaSettingsUpdate::regionName>("RegionName", kRegionNameShape, true),
  model::member<&ReplicaSettingsUpdate::replicaProvisionedReadCapacityUnits>("ReplicaProvisionedReadCapacityUnits", kPositiveLongObjectShape),
  model::member<&ReplicaSettingsUpdate::replicaProvisionedReadCapacityAutoScalingSettingsUpdate>("ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate", kAutoScalingSettingsUpdateShape),
  model::member<&ReplicaSettingsUpdate::replicaGlobalSecondaryIndexSettingsUpdate>("ReplicaGlobalSecondaryIndexSettingsUpdate", kReplicaGlobalSecondaryIndexSettingsUpdateListShape),
  model::member<&ReplicaSettingsUpdate::replicaTableClass>("ReplicaTableClass", kTableClassShape),
};
constexpr model::Shape kReplicaSettingsUpdateShape{.kind = model::Kind::Structure, .name = "ReplicaSettingsUpdate", .members = kReplicaSettingsUpdateMembers};

constexpr model::Shape kGlobalTableGlobalSecondaryIndexSettingsUpdateListShape{.kind = model::Kind::List, .name = "GlobalTableGlobalSecondaryIndexSettingsUpdateList", .constraint = {.min = 1, .max = 20}, .element = &kGlobalTableGlobalSecondaryIndexSettingsUpdateShape, .list = &model::kListOps<GlobalTableGlobalSecondaryIndexSettingsUpdate>};
constexpr model::Shape kReplicaSettingsUpdateListShape{.kind = model::Kind::List, .name = "ReplicaSettingsUpdateList", .constraint = {.min = 1, .max = 50}, .element = &kReplicaSettingsUpdateShape, .list = &model::kListOps<ReplicaSettingsUpdate>};
constexpr model::Member kUpdateGlobalTableSettingsRequestMembers[] = {
  model::member<&UpdateGlobalTableSettingsRequest::globalTableName>("GlobalTableName", kTableNameShape, true),
  model::member<&UpdateGlobalTableSettingsRequest::globalTableBillingMode>("GlobalTableBillingMode", kBillingModeShape),
  model::member<&UpdateGlobalTableSettingsRequest::globalTableProvisionedWriteCapacityUnits>("GlobalTableProvisionedWriteCapacityUnits", kPositiveLongObjectShape),
  model::member<&UpdateGlobalTableSettingsRequest::globalTableProvisionedWriteCapacityAutoScalingSettingsUpdate>("GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate", kAutoScalingSettingsUpdateShape),
  model::member<&UpdateGlobalTableSettingsRequest::globalTableGlobalSecondaryIndexSettingsUpdate>("GlobalTableGlobalSecondaryIndexSettingsUpdate", kGlobalTableGlobalSecondaryIndexSettingsUpdateListShape),
  model::member<&UpdateGlobalTableSettingsRequest::replicaSettingsUpdate>("ReplicaSettingsUpdate", kReplicaSettingsUpdateListShape),
};
constexpr model::Shape kUpdateGlobalTableSettingsRequestShape{.kind = model::Kind::Structure, .name = "UpdateGlobalTableSettingsInput", .members = kUpdateGlobalTableSettingsRequestMembers, .create = &model::createObject<UpdateGlobalTableSettingsRequest>};

constexpr model::Member kUpdateGlobalTableSettingsResultMembers[] = {
  model::member<&UpdateGlobalTableSettingsResult::globalTableName>("GlobalTableName", kTableNameShape),
  model::member<&UpdateGlobalTableSettingsResult::replicaSettings>("ReplicaSettings", kReplicaSettingsDescriptionListShape),
};
constexpr model::Shape kUpdateGlobalTableSettingsResultShape{.kind = model::Kind::Structure, .name = "UpdateGlobalTableSettingsOutput", .members = kUpdateGlobalTableSettingsResultMembers, .create = &model::createObject<UpdateGlobalTableSettingsResult>};

constexpr std::string_view kAttributeActionValues[] = {"ADD", "PUT", "DELETE"};
constexpr model::Shape kAttributeActionShape{.kind = model::Kind::String, .name = "AttributeAction", .constraint = {.values = kAttributeActionValues}};
constexpr model::Member kAttributeValueUpdateMembers[] = {
  model::member<&AttributeValueUpdate::value>("Value", kAttributeValueShape),
  model::member<&AttributeValueUpdate::action>("Action", kAttributeActionShape),
};
constexpr model::Shape kAttributeValueUpdateShape{.kind = model::Kind::Structure, .name = "AttributeValueUpdate", .members = kAttributeValueUpdateMembers};

constexpr model::Shape kAttributeUpdatesShape{.kind = model::Kind::Map, .name = "AttributeUpdates", .element = &kAttributeValueUpdateShape, .key = &kAttributeNameShape, .map = &model::kMapOps<AttributeValueUpdate>};
constexpr model::Member kUpdateItemRequestMembers[] = {
  model::member<&UpdateItemRequest::tableName>("TableName", kTableArnShape, true),
  model::member<&UpdateItemRequest::key>("Key", kKeyShape, true),
  model::member<&UpdateItemRequest::attributeUpdates>("AttributeUpdates", kAttributeUpdatesShape),
  model::member<&UpdateItemRequest::expected>("Expected", kExpectedAttributeMapShape),
  model::member<&UpdateItemRequest::conditionalOperator>("ConditionalOperator", kConditionalOperatorShape),
  model::member<&UpdateItemRequest::returnValues>("ReturnValues", kReturnValueShape),
  model::member<&UpdateItemRequest::returnConsumedCapacity>("ReturnConsumedCapacity", kReturnConsumedCapacityShape),
  model::member<&UpdateItemRequest::returnItemCollectionMetrics>("ReturnItemCollectionMetrics", kReturnItemCollectionMetricsShape),
  model::member<&UpdateItemRequest::updateExpression>("UpdateExpression", kUpdateExpressionShape),
  model::member<&UpdateItemRequest::conditionExpression>("ConditionExpression", kConditionExpressionShape),
  model::member<&UpdateItemRequest::expressionAttributeNames>("ExpressionAttributeNames", kExpressionAttributeNameMapShape),
  model::member<&UpdateItemRequest::expressionAttributeValues>("ExpressionAttributeValues", kExpressionAttributeValueMapShape),
  model::member<&UpdateItemRequest::returnValuesOnConditionCheckFailure>("ReturnValuesOnConditionCheckFailure", kReturnValuesOnConditionCheckFailureShape),
};
constexpr model::Shape kUpdateItemRequestShape{.kind = model::Kind::Structure, .name = "UpdateItemInput", .members = kUpdateItemRequestMembers, .create = &model::createObject<UpdateItemRequest>};

constexpr model::Member kUpdateItemResultMembers[] = {
  model::member<&UpdateItemResult::attributes>("Attributes", kAttributeMapShape),
  model::member<&UpdateItemResult::consumedCapacity>("ConsumedCapacity", kConsumedCapacityShape),
  model::member<&UpdateItemResult::itemCollectionMetrics>("ItemCollectionMetrics", kItemCollectionMetricsShape),
};
constexpr model::Shape kUpdateItemResultShape{.kind = model::Kind::Structure, .name = "UpdateItemOutput", .members = kUpdateItemResultMembers, .create = &model::createObject<UpdateItemResult>};

constexpr model::Member kUpdateKinesisStreamingConfigurationMembers[] = {
  model::member<&UpdateKinesisStreamingConfiguration::approximateCreationDateTimePrecision>("ApproximateCreationDateTimePrecision", kApproximateCreationDateTimePrecisionShape),
};
constexpr model::Shape kUpdateKinesisStreamingConfigurationShape{.kind = model::Kind::Structure, .name = "UpdateKinesisStreamingConfiguration", .members = kUpdateKinesisStreamingConfigurationMembers};

constexpr model::Member kUpdateKinesisStreamingDestinationRequestMembers[] = {
  model::member<&UpdateKinesisStreamingDestinationRequest::tableName>("TableName", kTableArnShape, true),
  model::member<&UpdateKinesisStreamingDestinationRequest::streamArn>("StreamArn", kStreamArnShape, true),
  model::member<&UpdateKinesisStreamingDestinationRequest::updateKinesisStreamingConfiguration>("UpdateKinesisStreamingConfiguration", kUpdateKinesisStreamingConfigurationShape),
};
constexpr model::Shape kUpdateKinesisStreamingDestinationRequestShape{.kind = model::Kind::Structure, .name = "UpdateKinesisStreamingDestinationInput", .members = kUpdateKinesisStreamingDestinationRequestMembers, .create = &model::createObject<UpdateKinesisStreamingDestinationRequest>};

constexpr model::Member kUpdateKinesisStreamingDestinationResultMembers[] = {
  model::member<&UpdateKinesisStreamingDestinationResult::tableName>("TableName", kTableNameShape),
  model::member<&UpdateKinesisStreamingDestinationResult::streamArn>("StreamArn", kStreamArnShape),
  model::member<&UpdateKinesisStreamingDestinationResult::destinationStatus>("DestinationStatus", kDestinationStatusShape),
  model::member<&UpdateKinesisStreamingDestinationResult::updateKinesisStreamingConfiguration>("UpdateKinesisStreamingConfiguration", kUpdateKinesisStreamingConfigurationShape),
};
constexpr model::Shape kUpdateKinesisStreamingDestinationResultShape{.kind = model::Kind::Structure, .name = "UpdateKinesisStreamingDestinationOutput", .members = kUpdateKinesisStreamingDestinationResultMembers, .create = &model::createObject<UpdateKinesisStreamingDestinationResult>};

constexpr model::Member kUpdateGlobalSecondaryIndexActionMembers[] = {
  model::member<&UpdateGlobalSecondaryIndexAction::indexName>("IndexName", kIndexNameShape, true),
  model::member<&UpdateGlobalSecondaryIndexAction::provisionedThroughput>("ProvisionedThroughput", kProvisionedThroughputShape),
  model::member<&UpdateGlobalSecondaryIndexAction::onDemandThroughput>("OnDemandThroughput", kOnDemandThroughputShape),
  model::member<&UpdateGlobalSecondaryIndexAction::warmThroughput>("WarmThroughput", kWarmThroughputShape),
};
constexpr model::Shape kUpdateGlobalSecondaryIndexActionShape{.kind = model::Kind::Structure, .name = "UpdateGlobalSecondaryIndexAction", .members = kUpdateGlobalSecondaryIndexActionMembers};

constexpr model::Member kCreateGlobalSecondaryIndexActionMembers[] = {
  model::member<&CreateGlobalSecondaryIndexAction::indexName>("IndexName", kIndexNameShape, true),
  model::member<&CreateGlobalSecondaryIndexAction::keySchema>("KeySchema", kKeySchemaShape, true),
  model::member<&CreateGlobalSecondaryIndexAction::projection>("Projection", kProjectionShape, true),
  model::member<&CreateGlobalSecondaryIndexAction::provisionedThroughput>("ProvisionedThroughput", kProvisionedThroughputShape),
  model::member<&CreateGlobalSecondaryIndexAction::onDemandThroughput>("OnDemandThroughput", kOnDemandThroughputShape),
  model::member<&CreateGlobalSecondaryIndexAction::warmThroughput>("WarmThroughput", kWarmThroughputShape),
};
constexpr model::Shape kCreateGlobalSecondaryIndexActionShape{.kind = model::Kind::Structure, .name = "CreateGlobalSecondaryIndexAction", .members = kCreateGlobalSecondaryIndexActionMembers};

constexpr model::Member kDeleteGlobalSecondaryIndexActionMembers[] = {
  model::member<&DeleteGlobalSecondaryIndexAction::indexName>("IndexName", kIndexNameShape, true),
};
constexpr model::Shape kDeleteGlobalSecondaryIndexActionShape{.kind = model::Kind::Structure, .name = "DeleteGlobalSecondaryIndexAction", .members = kDeleteGlobalSecondaryIndexActionMembers};

constexpr model::Member kGlobalSecondaryIndexUpdateMembers[] = {
  model::member<&GlobalSecondaryIndexUpdate::update>("Update", kUpdateGlobalSecondaryIndexActionShape),
  model::member<&GlobalSecondaryIndexUpdate::create>("Create", kCreateGlobalSecondaryIndexActionShape),
  model::member<&GlobalSecondaryIndexUpdate::delete_>("Delete", kDeleteGlobalSecondaryIndexActionShape),
};
constexpr model::Shape kGlobalSecondaryIndexUpdateShape{.kind = model::Kind::Structure, .name = "GlobalSecondaryIndexUpdate", .members = kGlobalSecondaryIndexUpdateMembers};

constexpr model::Member kReplicaGlobalSecondaryIndexMembers[] = {
  model::member<&ReplicaGlobalSecondaryIndex::indexName>("IndexName", kIndexNameShape, true),
  model::member<&ReplicaGlobalSecondaryIndex::provisionedThroughputOverride>("ProvisionedThroughputOverride", kProvisionedThroughputOverrideShape),
  model::member<&ReplicaGlobalSecondaryIndex::onDemandThroughputOverride>("OnDemandThroughputOverride", kOnDemandThroughputOverrideShape),
};
constexpr model::Shape kReplicaGlobalSecondaryIndexShape{.kind = model::Kind::Structure, .name = "ReplicaGlobalSecondaryIndex", .members = kReplicaGlobalSecondaryIndexMembers};

constexpr model::Shape kReplicaGlobalSecondaryIndexListShape{.kind = model::Kind::List, .name = "ReplicaGlobalSecondaryIndexList", .constraint = {.min = 1}, .element = &kReplicaGlobalSecondaryIndexShape, .list = &model::kListOps<ReplicaGlobalSecondaryIndex>};
constexpr model::Member kCreateReplicationGroupMemberActionMembers[] = {
  model::member<&CreateReplicationGroupMemberAction::regionName>("RegionName", kRegionNameShape, true),
  model::member<&CreateReplicationGroupMemberAction::kmsMasterKeyId>("KMSMasterKeyId", kKMSMasterKeyIdShape),
  model::member<&CreateReplicationGroupMemberAction::provisionedThroughputOverride>("ProvisionedThroughputOverride", kProvisionedThroughputOverrideShape),
  model::member<&CreateReplicationGroupMemberAction::onDemandThroughputOverride>("OnDemandThroughputOverride", kOnDemandThroughputOverrideShape),
  model::member<&CreateReplicationGroupMemberAction::globalSecondaryIndexes>("GlobalSecondaryIndexes", kReplicaGlobalSecondaryIndexListShape),
  model::member<&CreateReplicationGroupMemberAction::tableClassOverride>("TableClassOverride", kTableClassShape),
};
constexpr model::Shape kCreateReplicationGroupMemberActionShape{.kind = model::Kind::Structure, .name = "CreateReplicationGroupMemberAction", .members = kCreateReplicationGroupMemberActionMembers};

constexpr model::Member kUpdateReplicationGroupMemberActionMembers[] = {
  model::member<&UpdateReplicationGroupMemberAction::regionName>("RegionName", kRegionNameShape, true),
  model::member<&UpdateReplicationGroupMemberAction::kmsMasterKeyId>("KMSMasterKeyId", kKMSMasterKeyIdShape),
  model::member<&UpdateReplicationGroupMemberAction::provisionedThroughputOverride>("ProvisionedThroughputOverride", kProvisionedThroughputOverrideShape),
  model::member<&UpdateReplicationGroupMemberAction::onDemandThroughputOverride>("OnDemandThroughputOverride", kOnDemandThroughputOverrideShape),
  model::member<&UpdateReplicationGroupMemberAction::globalSecondaryIndexes>("GlobalSecondaryIndexes", kReplicaGlobalSecondaryIndexListShape),
  model::member<&UpdateReplicationGroupMemberAction::tableClassOverride>("TableClassOverride", kTableClassShape),
};
constexpr model::Shape kUpdateReplicationGroupMemberActionShape{.kind = model::Kind::Structure, .name = "UpdateReplicationGroupMemberAction", .members = kUpdateReplicationGroupMemberActionMembers};

constexpr model::Member kDeleteReplicationGroupMemberActionMembers[] = {
  model::member<&DeleteReplicationGroupMemberAction::regionName>("RegionName", kRegionNameShape, true),
};
constexpr model::Shape kDeleteReplicationGroupMemberActionShape{.kind = model::Kind::Structure, .name = "DeleteReplicationGroupMemberAction", .members = kDeleteReplicationGroupMemberActionMembers};

constexpr model::Member kReplicationGroupUpdateMembers[] = {
  model::member<&ReplicationGroupUpdate::create>("Create", kCreateReplicationGroupMemberActionShape),
  model::member<&ReplicationGroupUpdate::update>("Update", kUpdateReplicationGroupMemberActionShape),
  model::member<&ReplicationGroupUpdate::delete_>("Delete", kDeleteReplicationGroupMemberActionShape),
};
constexpr model::Shape kReplicationGroupUpdateShape{.kind = model::Kind::Structure, .name = "ReplicationGroupUpdate", .members = kReplicationGroupUpdateMembers};

constexpr model::Member kCreateGlobalTableWitnessGroupMemberActionMembers[] = {
  model::member<&CreateGlobalTableWitnessGroupMemberAction::regionName>("RegionName", kRegionNameShape, true),
};
constexpr model::Shape kCreateGlobalTableWitnessGroupMemberActionShape{.kind = model::Kind::Structure, .name = "CreateGlobalTableWitnessGroupMemberAction", .members = kCreateGlobalTableWitnessGroupMemberActionMembers};

constexpr model::Member kDeleteGlobalTableWitnessGroupMemberActionMembers[] = {
  model::member<&DeleteGlobalTableWitnessGroupMemberAction::regionName>("RegionName", kRegionNameShape, true),
};
constexpr model::Shape kDeleteGlobalTableWitnessGroupMemberActionShape{.kind = model::Kind::Structure, .name = "DeleteGlobalTableWitnessGroupMemberAction", .members = kDeleteGlobalTableWitnessGroupMemberActionMembers};

constexpr model::Member kGlobalTableWitnessGroupUpdateMembers[] = {
  model::member<&GlobalTableWitnessGroupUpdate::create>("Create", kCreateGlobalTableWitnessGroupMemberActionShape),
  model::member<&GlobalTableWitnessGroupUpdate::delete_>("Delete", kDeleteGlobalTableWitnessGroupMemberActionShape),
};
constexpr model::Shape kGlobalTableWitnessGroupUpdateShape{.kind = model::Kind::Structure, .name = "GlobalTableWitnessGroupUpdate", .members = kGlobalTableWitnessGroupUpdateMembers};

constexpr model::Shape kGlobalSecondaryIndexUpdateListShape{.kind = model::Kind::List, .name = "GlobalSecondaryIndexUpdateList", .element = &kGlobalSecondaryIndexUpdateShape, .list = &model::kListOps<GlobalSecondaryIndexUpdate>};
constexpr model::Shape kReplicationGroupUpdateListShape{.kind = model::Kind::List, .name = "ReplicationGroupUpdateList", .constraint = {.min = 1}, .element = &kReplicationGroupUpdateShape, .list = &model::kListOps<ReplicationGroupUpdate>};
constexpr model::Shape kGlobalTableWitnessGroupUpdateListShape{.kind = model::Kind::List, .name = "GlobalTableWitnessGroupUpdateList", .constraint = {.min = 1, .max = 1}, .element = &kGlobalTableWitnessGroupUpdateShape, .list = &model::kListOps<GlobalTableWitnessGroupUpdate>};
constexpr model::Member kUpdateTableRequestMembers[] = {
  model::member<&UpdateTableRequest::attributeDefinitions>("AttributeDefinitions", kAttributeDefinitionsShape),
  model::member<&UpdateTableRequest::tableName>("TableName", kTableArnShape, true),
  model::member<&UpdateTableRequest::billingMode>("BillingMode", kBillingModeShape),
  model::member<&UpdateTableRequest::provisionedThroughput>("ProvisionedThroughput", kProvisionedThroughputShape),
  model::member<&UpdateTableRequest::globalSecondaryIndexUpdates>("GlobalSecondaryIndexUpdates", kGlobalSecondaryIndexUpdateListShape),
  model::member<&UpdateTableRequest::streamSpecification>("StreamSpecification", kStreamSpecificationShape),
  model::member<&UpdateTableRequest::sseSpecification>("SSESpecification", kSSESpecificationShape),
  model::member<&UpdateTableRequest::replicaUpdates>("ReplicaUpdates", kReplicationGroupUpdateListShape),
  model::member<&UpdateTableRequest::tableClass>("TableClass", kTableClassShape),
  model::member<&UpdateTableRequest::deletionProtectionEnabled>("DeletionProtectionEnabled", kDeletionProtectionEnabledShape),
  model::member<&UpdateTableRequest::multiRegionConsistency>("MultiRegionConsistency", kMultiRegionConsistencyShape),
  model::member<&UpdateTableRequest::globalTableWitnessUpdates>("GlobalTableWitnessUpdates", kGlobalTableWitnessGroupUpdateListShape),
  model::member<&UpdateTableRequest::onDemandThroughput>("OnDemandThroughput", kOnDemandThroughputShape),
  model::member<&UpdateTableRequest::warmThroughput>("WarmThroughput", kWarmThroughputShape),
  model::member<&UpdateTableRequest::globalTableSettingsReplicationMode>("GlobalTableSettingsReplicationMode", kGlobalTableSettingsReplicationModeShape),
};
constexpr model::Shape kUpdateTableRequestShape{.kind = model::Kind::Structure, .name = "UpdateTableInput", .members = kUpdateTableRequestMembers, .create = &model::createObject<UpdateTableRequest>};

constexpr model::Member kUpdateTableResultMembers[] = {
  model::member<&UpdateTableResult::tableDescription>("TableDescription", kTableDescriptionShape),
};
constexpr model::Shape kUpdateTableResultShape{.kind = model::Kind::Structure, .name = "UpdateTableOutput", .members = kUpdateTableResultMembers, .create = &model::createObject<UpdateTableResult>};

constexpr model::Member kGlobalSecondaryIndexAutoScalingUpdateMembers[] = {
  model::member<&GlobalSecondaryIndexAutoScalingUpdate::indexName>("IndexName", kIndexNameShape),
  model::member<&GlobalSecondaryIndexAutoScalingUpdate::provisionedWriteCapacityAutoScalingUpdate>("ProvisionedWriteCapacityAutoScalingUpdate", kAutoScalingSettingsUpdateShape),
};
constexpr model::Shape kGlobalSecondaryIndexAutoScalingUpdateShape{.kind = model::Kind::Structure, .name = "GlobalSecondaryIndexAutoScalingUpdate", .members = kGlobalSecondaryIndexAutoScalingUpdateMembers};

constexpr model::Member kReplicaGlobalSecondaryIndexAutoScalingUpdateMembers[] = {
  model::member<&ReplicaGlobalSecondaryIndexAutoScalingUpdate::indexName>("IndexName", kIndexNameShape),
  model::member<&ReplicaGlobalSecondaryIndexAutoScalingUpdate::provisionedReadCapacityAutoScalingUpdate>("ProvisionedReadCapacityAutoScalingUpdate", kAutoScalingSettingsUpdateShape),
};
constexpr model::Shape kReplicaGlobalSecondaryIndexAutoScalingUpdateShape{.kind = model::Kind::Structure, .name = "ReplicaGlobalSecondaryIndexAutoScalingUpdate", .members = kReplicaGlobalSecondaryIndexAutoScalingUpdateMembers};

constexpr model::Shape kReplicaGlobalSecondaryIndexAutoScalingUpdateListShape{.kind = model::Kind::List, .name = "ReplicaGlobalSecondaryIndexAutoScalingUpdateList", .element = &kReplicaGlobalSecondaryIndexAutoScalingUpdateShape, .list = &model::kListOps<ReplicaGlobalSecondaryIndexAutoScalingUpdate>};
constexpr model::Member kReplicaAutoScalingUpdateMembers[] = {
  model::member<&ReplicaAutoScalingUpdate::regionName>("RegionName", kRegionNameShape, true),
  model::member<&ReplicaAutoScalingUpdate::replicaGlobalSecondaryIndexUpdates>("ReplicaGlobalSecondaryIndexUpdates", kReplicaGlobalSecondaryIndexAutoScalingUpdateListShape),
  model::member<&ReplicaAutoScalingUpdate::replicaProvisionedReadCapacityAutoScalingUpdate>("ReplicaProvisionedReadCapacityAutoScalingUpdate", kAutoScalingSettingsUpdateShape),
};
constexpr model::Shape kReplicaAutoScalingUpdateShape{.kind = model::Kind::Structure, .name = "ReplicaAutoScalingUpdate", .members = kReplicaAutoScalingUpdateMembers};

constexpr model::Shape kGlobalSecondaryIndexAutoScalingUpdateListShape{.kind = model::Kind::List, .name = "GlobalSecondaryIndexAutoScalingUpdateList", .constraint = {.min = 1}, .element = &kGlobalSecondaryIndexAutoScalingUpdateShape, .list = &model::kListOps<GlobalSecondaryIndexAutoScalingUpdate>};
constexpr model::Shape kReplicaAutoScalingUpdateListShape{.kind = model::Kind::List, .name = "ReplicaAutoScalingUpdateList", .constraint = {.min = 1}, .element = &kReplicaAutoScalingUpdateShape, .list = &model::kListOps<ReplicaAutoScalingUpdate>};
constexpr model::Member kUpdateTableReplicaAutoScalingRequestMembers[] = {
  model::member<&UpdateTableReplicaAutoScalingRequest::globalSecondaryIndexUpdates>("GlobalSecondaryIndexUpdates", kGlobalSecondaryIndexAutoScalingUpdateListShape),
  model::member<&UpdateTableReplicaAutoScalingRequest::tableName>("TableName", kTableArnShape, true),
  model::member<&UpdateTableReplicaAutoScalingRequest::provisionedWriteCapacityAutoScalingUpdate>("ProvisionedWriteCapacityAutoScalingUpdate", kAutoScalingSettingsUpdateShape),
  model::member<&UpdateTableReplicaAutoScalingRequest::replicaUpdates>("ReplicaUpdates", kReplicaAutoScalingUpdateListShape),
};
constexpr model::Shape kUpdateTableReplicaAutoScalingRequestShape{.kind = model::Kind::Structure, .name = "UpdateTableReplicaAutoScalingInput", .members = kUpdateTableReplicaAutoScalingRequestMembers, .create = &model::createObject<UpdateTableReplicaAutoScalingRequest>};

constexpr model::Member kUpdateTableReplicaAutoScalingResultMembers[] = {
  model::member<&UpdateTableReplicaAutoScalingResult::tableAutoScalingDescription>("TableAutoScalingDescription", kTableAutoScalingDescriptionShape),
};
constexpr model::Shape kUpdateTableReplicaAutoScalingResultShape{.kind = model::Kind::Structure, .name = "UpdateTableReplicaAutoScalingOutput", .members = kUpdateTableReplicaAutoScalingResultMembers, .create = &model::createObject<UpdateTableReplicaAutoScalingResult>};

constexpr model::Shape kTimeToLiveEnabledShape{.kind = model::Kind::Boolean, .name = "TimeToLiveEnabled"};
constexpr model::Member kTimeToLiveSpecificationMembers[] = {
  model::member<&TimeToLiveSpecification::enabled>("Enabled", kTimeToLiveEnabledShape, true),
  model::member<&TimeToLiveSpecification::attributeName>("AttributeName", kTimeToLiveAttributeNameShape, true),
};
constexpr model::Shape kTimeToLiveSpecificationShape{.kind = model::Kind::Structure, .name = "TimeToLiveSpecification", .members = kTimeToLiveSpecificationMembers};

constexpr model::Member kUpdateTimeToLiveRequestMembers[] = {
  model::member<&UpdateTimeToLiveRequest::tableName>("TableName", kTableArnShape, true),
  model::member<&UpdateTimeToLiveRequest::timeToLiveSpecification>("TimeToLiveSpecification", kTimeToLiveSpecificationShape, true),
};
constexpr model::Shape kUpdateTimeToLiveRequestShape{.kind = model::Kind::Structure, .name = "UpdateTimeToLiveInput", .members = kUpdateTimeToLiveRequestMembers, .create = &model::createObject<UpdateTimeToLiveRequest>};

constexpr model::Member kUpdateTimeToLiveResultMembers[] = {
  model::member<&UpdateTimeToLiveResult::timeToLiveSpecification>("TimeToLiveSpecification", kTimeToLiveSpecificationShape),
};
constexpr model::Shape kUpdateTimeToLiveResultShape{.kind = model::Kind::Structure, .name = "UpdateTimeToLiveOutput", .members = kUpdateTimeToLiveResultMembers, .create = &model::createObject<UpdateTimeToLiveResult>};

constexpr model::Shape kErrorMessageShape{.kind = model::Kind::String, .name = "ErrorMessage"};
constexpr model::Member kConditionalCheckFailedExceptionMembers[] = {
  model::member<&ConditionalCheckFailedException::message>("message", kErrorMessageShape),
  model::member<&ConditionalCheckFailedException::item>("Item", kAttributeMapShape),
};
constexpr model::Shape kConditionalCheckFailedExceptionShape{.kind = model::Kind::Structure, .name = "ConditionalCheckFailedException", .members = kConditionalCheckFailedExceptionMembers};

constexpr model::Shape kReasonShape{.kind = model::Kind::String, .name = "Reason"};
constexpr model::Shape kResourceShape{.kind = model::Kind::String, .name = "Resource"};
constexpr model::Member kThrottlingReasonMembers[] = {
  model::member<&ThrottlingReason::reason>("reason", kReasonShape),
  model::member<&ThrottlingReason::resource>("resource", kResourceShape),
};
constexpr model::Shape kThrottlingReasonShape{.kind = model::Kind::Structure, .name = "ThrottlingReason", .members = kThrottlingReasonMembers};

constexpr model::Shape kThrottlingReasonListShape{.kind = model::Kind::List, .name = "ThrottlingReasonList", .element = &kThrottlingReasonShape, .list = &model::kListOps<ThrottlingReason>};
constexpr model::Member kProvisionedThroughputExceededExceptionMembers[] = {
  model::member<&ProvisionedThroughputExceededException::message>("message", kErrorMessageShape),
  model::member<&ProvisionedThroughputExceededException::throttlingReasons>("ThrottlingReasons", kThrottlingReasonListShape),
};
constexpr model::Shape kProvisionedThroughputExceededExceptionShape{.kind = model::Kind::Structure, .name = "ProvisionedThroughputExceededException", .members = kProvisionedThroughputExceededExceptionMembers};

constexpr model::Member kRequestLimitExceededMembers[] = {
  model::member<&RequestLimitExceeded::message>("message", kErrorMessageShape),
  model::member<&RequestLimitExceeded::throttlingReasons>("ThrottlingReasons", kThrottlingReasonListShape),
};
constexpr model::Shape kRequestLimitExceededShape{.kind = model::Kind::Structure, .name = "RequestLimitExceeded", .members = kRequestLimitExceededMembers};

constexpr model::Shape kAvailabilityErrorMessageShape{.kind = model::Kind::String, .name = "AvailabilityErrorMessage"};
constexpr model::Member kThrottlingExceptionMembers[] = {
  model::member<&ThrottlingException::message>("message", kAvailabilityErrorMessageShape),
  model::member<&ThrottlingException::throttlingReasons>("throttlingReasons", kThrottlingReasonListShape),
};
constexpr model::Shape kThrottlingExceptionShape{.kind = model::Kind::Structure, .name = "ThrottlingException", .members = kThrottlingExceptionMembers};

constexpr model::Shape kCodeShape{.kind = model::Kind::String, .name = "Code"};
constexpr model::Member kCancellationReasonMembers[] = {
  model::member<&CancellationReason::item>("Item", kAttributeMapShape),
  model::member<&CancellationReason::code>("Code", kCodeShape),
  model::member<&CancellationReason::message>("Message", kErrorMessageShape),
};
constexpr model::Shape kCancellationReasonShape{.kind = model::Kind::Structure, .name = "CancellationReason", .members = kCancellationReasonMembers};

constexpr model::Shape kCancellationReasonListShape{.kind = model::Kind::List, .name = "CancellationReasonList", .constraint = {.min = 1, .max = 100}, .element = &kCancellationReasonShape, .list = &model::kListOps<CancellationReason>};
constexpr model::Member kTransactionCanceledExceptionMembers[] = {
  model::member<&TransactionCanceledException::message>("Message", kErrorMessageShape),
  model::member<&TransactionCanceledException::cancellationReasons>("CancellationReasons", kCancellationReasonListShape),
};
constexpr model::Shape kTransactionCanceledExceptionShape{.kind = model::Kind::Structure, .name = "TransactionCanceledException", .members = kTransactionCanceledExceptionMembers};

}  // namespace

const model::Shape& BatchStatementRequest::shape() { return kBatchStatementRequestShape; }
const model::Shape& BatchExecuteStatementRequest::shape() { return kBatchExecuteStatementRequestShape; }
const model::Shape& BatchStatementError::shape() { return kBatchStatementErrorShape; }
const model::Shape& BatchStatementResponse::shape() { return kBatchStatementResponseShape; }
const model::Shape& Capacity::shape() { return kCapacityShape; }
const model::Shape& ConsumedCapacity::shape() { return kConsumedCapacityShape; }
const model::Shape& BatchExecuteStatementResult::shape() { return kBatchExecuteStatementResultShape; }
const model::Shape& KeysAndAttributes::shape() { return kKeysAndAttributesShape; }
const model::Shape& BatchGetItemRequest::shape() { return kBatchGetItemRequestShape; }
const model::Shape& BatchGetItemResult::shape() { return kBatchGetItemResultShape; }
const model::Shape& PutRequest::shape() { return kPutRequestShape; }
const model::Shape& DeleteRequest::shape() { return kDeleteRequestShape; }
const model::Shape& WriteRequest::shape() { return kWriteRequestShape; }
const model::Shape& BatchWriteItemRequest::shape() { return kBatchWriteItemRequestShape; }
const model::Shape& ItemCollectionMetrics::shape() { return kItemCollectionMetricsShape; }
const model::Shape& BatchWriteItemResult::shape() { return kBatchWriteItemResultShape; }
const model::Shape& CreateBackupRequest::shape() { return kCreateBackupRequestShape; }
const model::Shape& BackupDetails::shape() { return kBackupDetailsShape; }
const model::Shape& CreateBackupResult::shape() { return kCreateBackupResultShape; }
const model::Shape& Replica::shape() { return kReplicaShape; }
const model::Shape& CreateGlobalTableRequest::shape() { return kCreateGlobalTableRequestShape; }
const model::Shape& ProvisionedThroughputOverride::shape() { return kProvisionedThroughputOverrideShape; }
const model::Shape& OnDemandThroughputOverride::shape() { return kOnDemandThroughputOverrideShape; }
const model::Shape& TableWarmThroughputDescription::shape() { return kTableWarmThroughputDescriptionShape; }
const model::Shape& GlobalSecondaryIndexWarmThroughputDescription::shape() { return kGlobalSecondaryIndexWarmThroughputDescriptionShape; }
const model::Shape& ReplicaGlobalSecondaryIndexDescription::shape() { return kReplicaGlobalSecondaryIndexDescriptionShape; }
const model::Shape& TableClassSummary::shape() { return kTableClassSummaryShape; }
const model::Shape& ReplicaDescription::shape() { return kReplicaDescriptionShape; }
const model::Shape& GlobalTableDescription::shape() { return kGlobalTableDescriptionShape; }
const model::Shape& CreateGlobalTableResult::shape() { return kCreateGlobalTableResultShape; }
const model::Shape& AttributeDefinition::shape() { return kAttributeDefinitionShape; }
const model::Shape& KeySchemaElement::shape() { return kKeySchemaElementShape; }
const model::Shape& Projection::shape() { return kProjectionShape; }
const model::Shape& LocalSecondaryIndex::shape() { return kLocalSecondaryIndexShape; }
const model::Shape& ProvisionedThroughput::shape() { return kProvisionedThroughputShape; }
const model::Shape& OnDemandThroughput::shape() { return kOnDemandThroughputShape; }
const model::Shape& WarmThroughput::shape() { return kWarmThroughputShape; }
const model::Shape& GlobalSecondaryIndex::shape() { return kGlobalSecondaryIndexShape; }
const model::Shape& StreamSpecification::shape() { return kStreamSpecificationShape; }
const model::Shape& SSESpecification::shape() { return kSSESpecificationShape; }
const model::Shape& Tag::shape() { return kTagShape; }
const model::Shape& CreateTableRequest::shape() { return kCreateTableRequestShape; }
const model::Shape& ProvisionedThroughputDescription::shape() { return kProvisionedThroughputDescriptionShape; }
const model::Shape& BillingModeSummary::shape() { return kBillingModeSummaryShape; }
const model::Shape& LocalSecondaryIndexDescription::shape() { return kLocalSecondaryIndexDescriptionShape; }
const model::Shape& GlobalSecondaryIndexDescription::shape() { return kGlobalSecondaryIndexDescriptionShape; }
const model::Shape& GlobalTableWitnessDescription::shape() { return kGlobalTableWitnessDescriptionShape; }
const model::Shape& RestoreSummary::shape() { return kRestoreSummaryShape; }
const model::Shape& SSEDescription::shape() { return kSSEDescriptionShape; }
const model::Shape& ArchivalSummary::shape() { return kArchivalSummaryShape; }
const model::Shape& TableDescription::shape() { return kTableDescriptionShape; }
const model::Shape& CreateTableResult::shape() { return kCreateTableResultShape; }
const model::Shape& DeleteBackupRequest::shape() { return kDeleteBackupRequestShape; }
const model::Shape& SourceTableDetails::shape() { return kSourceTableDetailsShape; }
const model::Shape& LocalSecondaryIndexInfo::shape() { return kLocalSecondaryIndexInfoShape; }
const model::Shape& GlobalSecondaryIndexInfo::shape() { return kGlobalSecondaryIndexInfoShape; }
const model::Shape& TimeToLiveDescription::shape() { return kTimeToLiveDescriptionShape; }
const model::Shape& SourceTableFeatureDetails::shape() { return kSourceTableFeatureDetailsShape; }
const model::Shape& BackupDescription::shape() { return kBackupDescriptionShape; }
const model::Shape& DeleteBackupResult::shape() { return kDeleteBackupResultShape; }
const model::Shape& ExpectedAttributeValue::shape() { return kExpectedAttributeValueShape; }
const model::Shape& DeleteItemRequest::shape() { return kDeleteItemRequestShape; }
const model::Shape& DeleteItemResult::shape() { return kDeleteItemResultShape; }
const model::Shape& DeleteResourcePolicyRequest::shape() { return kDeleteResourcePolicyRequestShape; }
const model::Shape& DeleteResourcePolicyResult::shape() { return kDeleteResourcePolicyResultShape; }
const model::Shape& DeleteTableRequest::shape() { return kDeleteTableRequestShape; }
const model::Shape& DeleteTableResult::shape() { return kDeleteTableResultShape; }
const model::Shape& DescribeBackupRequest::shape() { return kDescribeBackupRequestShape; }
const model::Shape& DescribeBackupResult::shape() { return kDescribeBackupResultShape; }
const model::Shape& DescribeContinuousBackupsRequest::shape() { return kDescribeContinuousBackupsRequestShape; }
const model::Shape& PointInTimeRecoveryDescription::shape() { return kPointInTimeRecoveryDescriptionShape; }
const model::Shape& ContinuousBackupsDescription::shape() { return kContinuousBackupsDescriptionShape; }
const model::Shape& DescribeContinuousBackupsResult::shape() { return kDescribeContinuousBackupsResultShape; }
const model::Shape& DescribeContributorInsightsRequest::shape() { return kDescribeContributorInsightsRequestShape; }
const model::Shape& FailureException::shape() { return kFailureExceptionShape; }
const model::Shape& DescribeContributorInsightsResult::shape() { return kDescribeContributorInsightsResultShape; }
const model::Shape& DescribeEndpointsRequest::shape() { return kDescribeEndpointsRequestShape; }
const model::Shape& Endpoint::shape() { return kEndpointShape; }
const model::Shape& DescribeEndpointsResult::shape() { return kDescribeEndpointsResultShape; }
const model::Shape& DescribeExportRequest::shape() { return kDescribeExportRequestShape; }
const model::Shape& IncrementalExportSpecification::shape() { return kIncrementalExportSpecificationShape; }
const model::Shape& ExportDescription::shape() { return kExportDescriptionShape; }
const model::Shape& DescribeExportResult::shape() { return kDescribeExportResultShape; }
const model::Shape& DescribeGlobalTableRequest::shape() { return kDescribeGlobalTableRequestShape; }
const model::Shape& DescribeGlobalTableResult::shape() { return kDescribeGlobalTableResultShape; }
const model::Shape& DescribeGlobalTableSettingsRequest::shape() { return kDescribeGlobalTableSettingsRequestShape; }
const model::Shape& AutoScalingTargetTrackingScalingPolicyConfigurationDescription::shape() { return kAutoScalingTargetTrackingScalingPolicyConfigurationDescriptionShape; }
const model::Shape& AutoScalingPolicyDescription::shape() { return kAutoScalingPolicyDescriptionShape; }
const model::Shape& AutoScalingSettingsDescription::shape() { return kAutoScalingSettingsDescriptionShape; }
const model::Shape& ReplicaGlobalSecondaryIndexSettingsDescription::shape() { return kReplicaGlobalSecondaryIndexSettingsDescriptionShape; }
const model::Shape& ReplicaSettingsDescription::shape() { return kReplicaSettingsDescriptionShape; }
const model::Shape& DescribeGlobalTableSettingsResult::shape() { return kDescribeGlobalTableSettingsResultShape; }
const model::Shape& DescribeImportRequest::shape() { return kDescribeImportRequestShape; }
const model::Shape& S3BucketSource::shape() { return kS3BucketSourceShape; }
const model::Shape& CsvOptions::shape() { return kCsvOptionsShape; }
const model::Shape& InputFormatOptions::shape() { return kInputFormatOptionsShape; }
const model::Shape& TableCreationParameters::shape() { return kTableCreationParametersShape; }
const model::Shape& ImportTableDescription::shape() { return kImportTableDescriptionShape; }
const model::Shape& DescribeImportResult::shape() { return kDescribeImportResultShape; }
const model::Shape& DescribeKinesisStreamingDestinationRequest::shape() { return kDescribeKinesisStreamingDestinationRequestShape; }
const model::Shape& KinesisDataStreamDestination::shape() { return kKinesisDataStreamDestinationShape; }
const model::Shape& DescribeKinesisStreamingDestinationResult::shape() { return kDescribeKinesisStreamingDestinationResultShape; }
const model::Shape& DescribeLimitsRequest::shape() { return kDescribeLimitsRequestShape; }
const model::Shape& DescribeLimitsResult::shape() { return kDescribeLimitsResultShape; }
const model::Shape& DescribeTableRequest::shape() { return kDescribeTableRequestShape; }
const model::Shape& DescribeTableResult::shape() { return kDescribeTableResultShape; }
const model::Shape& DescribeTableReplicaAutoScalingRequest::shape() { return kDescribeTableReplicaAutoScalingRequestShape; }
const model::Shape& ReplicaGlobalSecondaryIndexAutoScalingDescription::shape() { return kReplicaGlobalSecondaryIndexAutoScalingDescriptionShape; }
const model::Shape& ReplicaAutoScalingDescription::shape() { return kReplicaAutoScalingDescriptionShape; }
const model::Shape& TableAutoScalingDescription::shape() { return kTableAutoScalingDescriptionShape; }
const model::Shape& DescribeTableReplicaAutoScalingResult::shape() { return kDescribeTableReplicaAutoScalingResultShape; }
const model::Shape& DescribeTimeToLiveRequest::shape() { return kDescribeTimeToLiveRequestShape; }
const model::Shape& DescribeTimeToLiveResult::shape() { return kDescribeTimeToLiveResultShape; }
const model::Shape& EnableKinesisStreamingConfiguration::shape() { return kEnableKinesisStreamingConfigurationShape; }
const model::Shape& DisableKinesisStreamingDestinationRequest::shape() { return kDisableKinesisStreamingDestinationRequestShape; }
const model::Shape& DisableKinesisStreamingDestinationResult::shape() { return kDisableKinesisStreamingDestinationResultShape; }
const model::Shape& EnableKinesisStreamingDestinationRequest::shape() { return kEnableKinesisStreamingDestinationRequestShape; }
const model::Shape& EnableKinesisStreamingDestinationResult::shape() { return kEnableKinesisStreamingDestinationResultShape; }
const model::Shape& ExecuteStatementRequest::shape() { return kExecuteStatementRequestShape; }
const model::Shape& ExecuteStatementResult::shape() { return kExecuteStatementResultShape; }
const model::Shape& ParameterizedStatement::shape() { return kParameterizedStatementShape; }
const model::Shape& ExecuteTransactionRequest::shape() { return kExecuteTransactionRequestShape; }
const model::Shape& ItemResponse::shape() { return kItemResponseShape; }
const model::Shape& ExecuteTransactionResult::shape() { return kExecuteTransactionResultShape; }
const model::Shape& ExportTableToPointInTimeRequest::shape() { return kExportTableToPointInTimeRequestShape; }
const model::Shape& ExportTableToPointInTimeResult::shape() { return kExportTableToPointInTimeResultShape; }
const model::Shape& GetItemRequest::shape() { return kGetItemRequestShape; }
const model::Shape& GetItemResult::shape() { return kGetItemResultShape; }
const model::Shape& GetResourcePolicyRequest::shape() { return kGetResourcePolicyRequestShape; }
const model::Shape& GetResourcePolicyResult::shape() { return kGetResourcePolicyResultShape; }
const model::Shape& ImportTableRequest::shape() { return kImportTableRequestShape; }
const model::Shape& ImportTableResult::shape() { return kImportTableResultShape; }
const model::Shape& ListBackupsRequest::shape() { return kListBackupsRequestShape; }
const model::Shape& BackupSummary::shape() { return kBackupSummaryShape; }
const model::Shape& ListBackupsResult::shape() { return kListBackupsResultShape; }
const model::Shape& ListContributorInsightsRequest::shape() { return kListContributorInsightsRequestShape; }
const model::Shape& ContributorInsightsSummary::shape() { return kContributorInsightsSummaryShape; }
const model::Shape& ListContributorInsightsResult::shape() { return kListContributorInsightsResultShape; }
const model::Shape& ListExportsRequest::shape() { return kListExportsRequestShape; }
const model::Shape& ExportSummary::shape() { return kExportSummaryShape; }
const model::Shape& ListExportsResult::shape() { return kListExportsResultShape; }
const model::Shape& ListGlobalTablesRequest::shape() { return kListGlobalTablesRequestShape; }
const model::Shape& GlobalTable::shape() { return kGlobalTableShape; }
const model::Shape& ListGlobalTablesResult::shape() { return kListGlobalTablesResultShape; }
const model::Shape& ListImportsRequest::shape() { return kListImportsRequestShape; }
const model::Shape& ImportSummary::shape() { return kImportSummaryShape; }
const model::Shape& ListImportsResult::shape() { return kListImportsResultShape; }
const model::Shape& ListTablesRequest::shape() { return kListTablesRequestShape; }
const model::Shape& ListTablesResult::shape() { return kListTablesResultShape; }
const model::Shape& ListTagsOfResourceRequest::shape() { return kListTagsOfResourceRequestShape; }
const model::Shape& ListTagsOfResourceResult::shape() { return kListTagsOfResourceResultShape; }
const model::Shape& PutItemRequest::shape() { return kPutItemRequestShape; }
const model::Shape& PutItemResult::shape() { return kPutItemResultShape; }
const model::Shape& PutResourcePolicyRequest::shape() { return kPutResourcePolicyRequestShape; }
const model::Shape& PutResourcePolicyResult::shape() { return kPutResourcePolicyResultShape; }
const model::Shape& Condition::shape() { return kConditionShape; }
const model::Shape& QueryRequest::shape() { return kQueryRequestShape; }
const model::Shape& QueryResult::shape() { return kQueryResultShape; }
const model::Shape& RestoreTableFromBackupRequest::shape() { return kRestoreTableFromBackupRequestShape; }
const model::Shape& RestoreTableFromBackupResult::shape() { return kRestoreTableFromBackupResultShape; }
const model::Shape& RestoreTableToPointInTimeRequest::shape() { return kRestoreTableToPointInTimeRequestShape; }
const model::Shape& RestoreTableToPointInTimeResult::shape() { return kRestoreTableToPointInTimeResultShape; }
const model::Shape& ScanRequest::shape() { return kScanRequestShape; }
const model::Shape& ScanResult::shape() { return kScanResultShape; }
const model::Shape& TagResourceRequest::shape() { return kTagResourceRequestShape; }
const model::Shape& TagResourceResult::shape() { return kTagResourceResultShape; }
const model::Shape& Get::shape() { return kGetShape; }
const model::Shape& TransactGetItem::shape() { return kTransactGetItemShape; }
const model::Shape& TransactGetItemsRequest::shape() { return kTransactGetItemsRequestShape; }
const model::Shape& TransactGetItemsResult::shape() { return kTransactGetItemsResultShape; }
const model::Shape& ConditionCheck::shape() { return kConditionCheckShape; }
const model::Shape& Put::shape() { return kPutShape; }
const model::Shape& Delete::shape() { return kDeleteShape; }
const model::Shape& Update::shape() { return kUpdateShape; }
const model::Shape& TransactWriteItem::shape() { return kTransactWriteItemShape; }
const model::Shape& TransactWriteItemsRequest::shape() { return kTransactWriteItemsRequestShape; }
const model::Shape& TransactWriteItemsResult::shape() { return kTransactWriteItemsResultShape; }
const model::Shape& UntagResourceRequest::shape() { return kUntagResourceRequestShape; }
const model::Shape& UntagResourceResult::shape() { return kUntagResourceResultShape; }
const model::Shape& PointInTimeRecoverySpecification::shape() { return kPointInTimeRecoverySpecificationShape; }
const model::Shape& UpdateContinuousBackupsRequest::shape() { return kUpdateContinuousBackupsRequestShape; }
const model::Shape& UpdateContinuousBackupsResult::shape() { return kUpdateContinuousBackupsResultShape; }
const model::Shape& UpdateContributorInsightsRequest::shape() { return kUpdateContributorInsightsRequestShape; }
const model::Shape& UpdateContributorInsightsResult::shape() { return kUpdateContributorInsightsResultShape; }
const model::Shape& CreateReplicaAction::shape() { return kCreateReplicaActionShape; }
const model::Shape& DeleteReplicaAction::shape() { return kDeleteReplicaActionShape; }
const model::Shape& ReplicaUpdate::shape() { return kReplicaUpdateShape; }
const model::Shape& UpdateGlobalTableRequest::shape() { return kUpdateGlobalTableRequestShape; }
const model::Shape& UpdateGlobalTableResult::shape() { return kUpdateGlobalTableResultShape; }
const model::Shape& AutoScalingTargetTrackingScalingPolicyConfigurationUpdate::shape() { return kAutoScalingTargetTrackingScalingPolicyConfigurationUpdateShape; }
const model::Shape& AutoScalingPolicyUpdate::shape() { return kAutoScalingPolicyUpdateShape; }
const model::Shape& AutoScalingSettingsUpdate::shape() { return kAutoScalingSettingsUpdateShape; }
const model::Shape& GlobalTableGlobalSecondaryIndexSettingsUpdate::shape() { return kGlobalTableGlobalSecondaryIndexSettingsUpdateShape; }
const model::Shape& ReplicaGlobalSecondaryIndexSettingsUpdate::shape() { return kReplicaGlobalSecondaryIndexSettingsUpdateShape; }
const model::Shape& ReplicaSettingsUpdate::shape() { return kReplicaSettingsUpdateShape; }
const model::Shape& UpdateGlobalTableSettingsRequest::shape() { return kUpdateGlobalTableSettingsRequestShape; }
const model::Shape& UpdateGlobalTableSettingsResult::shape() { return kUpdateGlobalTableSettingsResultShape; }
const model::Shape& AttributeValueUpdate::shape() { return kAttributeValueUpdateShape; }
const model::Shape& UpdateItemRequest::shape() { return kUpdateItemRequestShape; }
const model::Shape& UpdateItemResult::shape() { return kUpdateItemResultShape; }
const model::Shape& UpdateKinesisStreamingConfiguration::shape() { return kUpdateKinesisStreamingConfigurationShape; }
const model::Shape& UpdateKinesisStreamingDestinationRequest::shape() { return kUpdateKinesisStreamingDestinationRequestShape; }
const model::Shape& UpdateKinesisStreamingDestinationResult::shape() { return kUpdateKinesisStreamingDestinationResultShape; }
const model::Shape& UpdateGlobalSecondaryIndexAction::shape() { return kUpdateGlobalSecondaryIndexActionShape; }
const model::Shape& CreateGlobalSecondaryIndexAction::shape() { return kCreateGlobalSecondaryIndexActionShape; }
const model::Shape& DeleteGlobalSecondaryIndexAction::shape() { return kDeleteGlobalSecondaryIndexActionShape; }
const model::Shape& GlobalSecondaryIndexUpdate::shape() { return kGlobalSecondaryIndexUpdateShape; }
const model::Shape& ReplicaGlobalSecondaryIndex::shape() { return kReplicaGlobalSecondaryIndexShape; }
const model::Shape& CreateReplicationGroupMemberAction::shape() { return kCreateReplicationGroupMemberActionShape; }
const model::Shape& UpdateReplicationGroupMemberAction::shape() { return kUpdateReplicationGroupMemberActionShape; }
const model::Shape& DeleteReplicationGroupMemberAction::shape() { return kDeleteReplicationGroupMemberActionShape; }
const model::Shape& ReplicationGroupUpdate::shape() { return kReplicationGroupUpdateShape; }
const model::Shape& CreateGlobalTableWitnessGroupMemberAction::shape() { return kCreateGlobalTableWitnessGroupMemberActionShape; }
const model::Shape& DeleteGlobalTableWitnessGroupMemberAction::shape() { return kDeleteGlobalTableWitnessGroupMemberActionShape; }
const model::Shape& GlobalTableWitnessGroupUpdate::shape() { return kGlobalTableWitnessGroupUpdateShape; }
const model::Shape& UpdateTableRequest::shape() { return kUpdateTableRequestShape; }
const model::Shape& UpdateTableResult::shape() { return kUpdateTableResultShape; }
const model::Shape& GlobalSecondaryIndexAutoScalingUpdate::shape() { return kGlobalSecondaryIndexAutoScalingUpdateShape; }
const model::Shape& ReplicaGlobalSecondaryIndexAutoScalingUpdate::shape() { return kReplicaGlobalSecondaryIndexAutoScalingUpdateShape; }
const model::Shape& ReplicaAutoScalingUpdate::shape() { return kReplicaAutoScalingUpdateShape; }
const model::Shape& UpdateTableReplicaAutoScalingRequest::shape() { return kUpdateTableReplicaAutoScalingRequestShape; }
const model::Shape& UpdateTableReplicaAutoScalingResult::shape() { return kUpdateTableReplicaAutoScalingResultShape; }
const model::Shape& TimeToLiveSpecification::shape() { return kTimeToLiveSpecificationShape; }
const model::Shape& UpdateTimeToLiveRequest::shape() { return kUpdateTimeToLiveRequestShape; }
const model::Shape& UpdateTimeToLiveResult::shape() { return kUpdateTimeToLiveResultShape; }
const model::Shape& ConditionalCheckFailedException::shape() { return kConditionalCheckFailedExceptionShape; }
const model::Shape& ThrottlingReason::shape() { return kThrottlingReasonShape; }
const model::Shape& ProvisionedThroughputExceededException::shape() { return kProvisionedThroughputExceededExceptionShape; }
const model::Shape& RequestLimitExceeded::shape() { return kRequestLimitExceededShape; }
const model::Shape& ThrottlingException::shape() { return kThrottlingExceptionShape; }
const model::Shape& CancellationReason::shape() { return kCancellationReasonShape; }
const model::Shape& TransactionCanceledException::shape() { return kTransactionCanceledExceptionShape; }

namespace {

constexpr model::OperationModel kOperations[] = {
  {.name = "BatchExecuteStatement", .request = &kBatchExecuteStatementRequestShape, .result = &kBatchExecuteStatementResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "BatchGetItem", .request = &kBatchGetItemRequestShape, .result = &kBatchGetItemResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "BatchWriteItem", .request = &kBatchWriteItemRequestShape, .result = &kBatchWriteItemResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "CreateBackup", .request = &kCreateBackupRequestShape, .result = &kCreateBackupResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "CreateGlobalTable", .request = &kCreateGlobalTableRequestShape, .result = &kCreateGlobalTableResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "CreateTable", .request = &kCreateTableRequestShape, .result = &kCreateTableResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "DeleteBackup", .request = &kDeleteBackupRequestShape, .result = &kDeleteBackupResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "DeleteItem", .request = &kDeleteItemRequestShape, .result = &kDeleteItemResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "DeleteResourcePolicy", .request = &kDeleteResourcePolicyRequestShape, .result = &kDeleteResourcePolicyResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "DeleteTable", .request = &kDeleteTableRequestShape, .result = &kDeleteTableResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "DescribeBackup", .request = &kDescribeBackupRequestShape, .result = &kDescribeBackupResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "DescribeContinuousBackups", .request = &kDescribeContinuousBackupsRequestShape, .result = &kDescribeContinuousBackupsResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "DescribeContributorInsights", .request = &kDescribeContributorInsightsRequestShape, .result = &kDescribeContributorInsightsResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "DescribeEndpoints", .request = &kDescribeEndpointsRequestShape, .result = &kDescribeEndpointsResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "DescribeExport", .request = &kDescribeExportRequestShape, .result = &kDescribeExportResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "DescribeGlobalTable", .request = &kDescribeGlobalTableRequestShape, .result = &kDescribeGlobalTableResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "DescribeGlobalTableSettings", .request = &kDescribeGlobalTableSettingsRequestShape, .result = &kDescribeGlobalTableSettingsResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "DescribeImport", .request = &kDescribeImportRequestShape, .result = &kDescribeImportResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "DescribeKinesisStreamingDestination", .request = &kDescribeKinesisStreamingDestinationRequestShape, .result = &kDescribeKinesisStreamingDestinationResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "DescribeLimits", .request = &kDescribeLimitsRequestShape, .result = &kDescribeLimitsResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "DescribeTable", .request = &kDescribeTableRequestShape, .result = &kDescribeTableResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "DescribeTableReplicaAutoScaling", .request = &kDescribeTableReplicaAutoScalingRequestShape, .result = &kDescribeTableReplicaAutoScalingResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "DescribeTimeToLive", .request = &kDescribeTimeToLiveRequestShape, .result = &kDescribeTimeToLiveResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "DisableKinesisStreamingDestination", .request = &kDisableKinesisStreamingDestinationRequestShape, .result = &kDisableKinesisStreamingDestinationResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "EnableKinesisStreamingDestination", .request = &kEnableKinesisStreamingDestinationRequestShape, .result = &kEnableKinesisStreamingDestinationResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "ExecuteStatement", .request = &kExecuteStatementRequestShape, .result = &kExecuteStatementResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "ExecuteTransaction", .request = &kExecuteTransactionRequestShape, .result = &kExecuteTransactionResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "ExportTableToPointInTime", .request = &kExportTableToPointInTimeRequestShape, .result = &kExportTableToPointInTimeResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "GetItem", .request = &kGetItemRequestShape, .result = &kGetItemResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "GetResourcePolicy", .request = &kGetResourcePolicyRequestShape, .result = &kGetResourcePolicyResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "ImportTable", .request = &kImportTableRequestShape, .result = &kImportTableResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "ListBackups", .request = &kListBackupsRequestShape, .result = &kListBackupsResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "ListContributorInsights", .request = &kListContributorInsightsRequestShape, .result = &kListContributorInsightsResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "ListExports", .request = &kListExportsRequestShape, .result = &kListExportsResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "ListGlobalTables", .request = &kListGlobalTablesRequestShape, .result = &kListGlobalTablesResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "ListImports", .request = &kListImportsRequestShape, .result = &kListImportsResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "ListTables", .request = &kListTablesRequestShape, .result = &kListTablesResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "ListTagsOfResource", .request = &kListTagsOfResourceRequestShape, .result = &kListTagsOfResourceResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "PutItem", .request = &kPutItemRequestShape, .result = &kPutItemResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "PutResourcePolicy", .request = &kPutResourcePolicyRequestShape, .result = &kPutResourcePolicyResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "Query", .request = &kQueryRequestShape, .result = &kQueryResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "RestoreTableFromBackup", .request = &kRestoreTableFromBackupRequestShape, .result = &kRestoreTableFromBackupResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "RestoreTableToPointInTime", .request = &kRestoreTableToPointInTimeRequestShape, .result = &kRestoreTableToPointInTimeResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "Scan", .request = &kScanRequestShape, .result = &kScanResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "TagResource", .request = &kTagResourceRequestShape, .result = &kTagResourceResultShape, .http_method = "POST", .http_uri = "/"},
  {.name = "TransactGetItems", .request = &kTransactGetItemsRequestShape, .result = &kTransactGetItemsResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "TransactWriteItems", .request = &kTransactWriteItemsRequestShape, .result = &kTransactWriteItemsResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "UntagResource", .request = &kUntagResourceRequestShape, .result = &kUntagResourceResultShape, .http_method = "POST", .http_uri = "/"},
  {.name = "UpdateContinuousBackups", .request = &kUpdateContinuousBackupsRequestShape, .result = &kUpdateContinuousBackupsResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "UpdateContributorInsights", .request = &kUpdateContributorInsightsRequestShape, .result = &kUpdateContributorInsightsResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "UpdateGlobalTable", .request = &kUpdateGlobalTableRequestShape, .result = &kUpdateGlobalTableResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "UpdateGlobalTableSettings", .request = &kUpdateGlobalTableSettingsRequestShape, .result = &kUpdateGlobalTableSettingsResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "UpdateItem", .request = &kUpdateItemRequestShape, .result = &kUpdateItemResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "UpdateKinesisStreamingDestination", .request = &kUpdateKinesisStreamingDestinationRequestShape, .result = &kUpdateKinesisStreamingDestinationResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "UpdateTable", .request = &kUpdateTableRequestShape, .result = &kUpdateTableResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "UpdateTableReplicaAutoScaling", .request = &kUpdateTableReplicaAutoScalingRequestShape, .result = &kUpdateTableReplicaAutoScalingResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "UpdateTimeToLive", .request = &kUpdateTimeToLiveRequestShape, .result = &kUpdateTimeToLiveResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
};

constexpr model::ErrorModel kErrors[] = {
  {.name = "BackupInUseException", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "BackupNotFoundException", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "ConditionalCheckFailedException", .query_code = "", .http_status = 400, .shape = &kConditionalCheckFailedExceptionShape},
  {.name = "ContinuousBackupsUnavailableException", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "DuplicateItemException", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "ExportConflictException", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "ExportNotFoundException", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "GlobalTableAlreadyExistsException", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "GlobalTableNotFoundException", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "IdempotentParameterMismatchException", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "ImportConflictException", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "ImportNotFoundException", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "IndexNotFoundException", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "InternalServerError", .query_code = "", .http_status = 500, .shape = nullptr},
  {.name = "InvalidExportTimeException", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "InvalidRestoreTimeException", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "ItemCollectionSizeLimitExceededException", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "LimitExceededException", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "PointInTimeRecoveryUnavailableException", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "PolicyNotFoundException", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "ProvisionedThroughputExceededException", .query_code = "", .http_status = 400, .shape = &kProvisionedThroughputExceededExceptionShape},
  {.name = "ReplicaAlreadyExistsException", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "ReplicaNotFoundException", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "ReplicatedWriteConflictException", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "RequestLimitExceeded", .query_code = "", .http_status = 400, .shape = &kRequestLimitExceededShape},
  {.name = "ResourceInUseException", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "ResourceNotFoundException", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "TableAlreadyExistsException", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "TableInUseException", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "TableNotFoundException", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "ThrottlingException", .query_code = "", .http_status = 400, .shape = &kThrottlingExceptionShape},
  {.name = "TransactionCanceledException", .query_code = "", .http_status = 400, .shape = &kTransactionCanceledExceptionShape},
  {.name = "TransactionConflictException", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "TransactionInProgressException", .query_code = "", .http_status = 400, .shape = nullptr},
};

constexpr model::Protocol kProtocols[] = {model::Protocol::AwsJson};

constexpr model::ServiceModel kService{
  .name = "dynamodb",
  .signing_name = "dynamodb",
  .target_prefix = "DynamoDB_20120810",
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

BatchExecuteStatementResult DynamoDbOperations::batchExecuteStatement(const BatchExecuteStatementRequest& request) {
  BatchExecuteStatementResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::BatchExecuteStatement), region_, &request, &result);
  return result;
}
BatchGetItemResult DynamoDbOperations::batchGetItem(const BatchGetItemRequest& request) {
  BatchGetItemResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::BatchGetItem), region_, &request, &result);
  return result;
}
BatchWriteItemResult DynamoDbOperations::batchWriteItem(const BatchWriteItemRequest& request) {
  BatchWriteItemResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::BatchWriteItem), region_, &request, &result);
  return result;
}
CreateBackupResult DynamoDbOperations::createBackup(const CreateBackupRequest& request) {
  CreateBackupResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::CreateBackup), region_, &request, &result);
  return result;
}
CreateGlobalTableResult DynamoDbOperations::createGlobalTable(const CreateGlobalTableRequest& request) {
  CreateGlobalTableResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::CreateGlobalTable), region_, &request, &result);
  return result;
}
CreateTableResult DynamoDbOperations::createTable(const CreateTableRequest& request) {
  CreateTableResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::CreateTable), region_, &request, &result);
  return result;
}
DeleteBackupResult DynamoDbOperations::deleteBackup(const DeleteBackupRequest& request) {
  DeleteBackupResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DeleteBackup), region_, &request, &result);
  return result;
}
DeleteItemResult DynamoDbOperations::deleteItem(const DeleteItemRequest& request) {
  DeleteItemResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DeleteItem), region_, &request, &result);
  return result;
}
DeleteResourcePolicyResult DynamoDbOperations::deleteResourcePolicy(const DeleteResourcePolicyRequest& request) {
  DeleteResourcePolicyResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DeleteResourcePolicy), region_, &request, &result);
  return result;
}
DeleteTableResult DynamoDbOperations::deleteTable(const DeleteTableRequest& request) {
  DeleteTableResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DeleteTable), region_, &request, &result);
  return result;
}
DescribeBackupResult DynamoDbOperations::describeBackup(const DescribeBackupRequest& request) {
  DescribeBackupResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DescribeBackup), region_, &request, &result);
  return result;
}
DescribeContinuousBackupsResult DynamoDbOperations::describeContinuousBackups(const DescribeContinuousBackupsRequest& request) {
  DescribeContinuousBackupsResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DescribeContinuousBackups), region_, &request, &result);
  return result;
}
DescribeContributorInsightsResult DynamoDbOperations::describeContributorInsights(const DescribeContributorInsightsRequest& request) {
  DescribeContributorInsightsResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DescribeContributorInsights), region_, &request, &result);
  return result;
}
DescribeEndpointsResult DynamoDbOperations::describeEndpoints(const DescribeEndpointsRequest& request) {
  DescribeEndpointsResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DescribeEndpoints), region_, &request, &result);
  return result;
}
DescribeExportResult DynamoDbOperations::describeExport(const DescribeExportRequest& request) {
  DescribeExportResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DescribeExport), region_, &request, &result);
  return result;
}
DescribeGlobalTableResult DynamoDbOperations::describeGlobalTable(const DescribeGlobalTableRequest& request) {
  DescribeGlobalTableResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DescribeGlobalTable), region_, &request, &result);
  return result;
}
DescribeGlobalTableSettingsResult DynamoDbOperations::describeGlobalTableSettings(const DescribeGlobalTableSettingsRequest& request) {
  DescribeGlobalTableSettingsResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DescribeGlobalTableSettings), region_, &request, &result);
  return result;
}
DescribeImportResult DynamoDbOperations::describeImport(const DescribeImportRequest& request) {
  DescribeImportResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DescribeImport), region_, &request, &result);
  return result;
}
DescribeKinesisStreamingDestinationResult DynamoDbOperations::describeKinesisStreamingDestination(const DescribeKinesisStreamingDestinationRequest& request) {
  DescribeKinesisStreamingDestinationResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DescribeKinesisStreamingDestination), region_, &request, &result);
  return result;
}
DescribeLimitsResult DynamoDbOperations::describeLimits(const DescribeLimitsRequest& request) {
  DescribeLimitsResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DescribeLimits), region_, &request, &result);
  return result;
}
DescribeTableResult DynamoDbOperations::describeTable(const DescribeTableRequest& request) {
  DescribeTableResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DescribeTable), region_, &request, &result);
  return result;
}
DescribeTableReplicaAutoScalingResult DynamoDbOperations::describeTableReplicaAutoScaling(const DescribeTableReplicaAutoScalingRequest& request) {
  DescribeTableReplicaAutoScalingResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DescribeTableReplicaAutoScaling), region_, &request, &result);
  return result;
}
DescribeTimeToLiveResult DynamoDbOperations::describeTimeToLive(const DescribeTimeToLiveRequest& request) {
  DescribeTimeToLiveResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DescribeTimeToLive), region_, &request, &result);
  return result;
}
DisableKinesisStreamingDestinationResult DynamoDbOperations::disableKinesisStreamingDestination(const DisableKinesisStreamingDestinationRequest& request) {
  DisableKinesisStreamingDestinationResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DisableKinesisStreamingDestination), region_, &request, &result);
  return result;
}
EnableKinesisStreamingDestinationResult DynamoDbOperations::enableKinesisStreamingDestination(const EnableKinesisStreamingDestinationRequest& request) {
  EnableKinesisStreamingDestinationResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::EnableKinesisStreamingDestination), region_, &request, &result);
  return result;
}
ExecuteStatementResult DynamoDbOperations::executeStatement(const ExecuteStatementRequest& request) {
  ExecuteStatementResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::ExecuteStatement), region_, &request, &result);
  return result;
}
ExecuteTransactionResult DynamoDbOperations::executeTransaction(const ExecuteTransactionRequest& request) {
  ExecuteTransactionResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::ExecuteTransaction), region_, &request, &result);
  return result;
}
ExportTableToPointInTimeResult DynamoDbOperations::exportTableToPointInTime(const ExportTableToPointInTimeRequest& request) {
  ExportTableToPointInTimeResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::ExportTableToPointInTime), region_, &request, &result);
  return result;
}
GetItemResult DynamoDbOperations::getItem(const GetItemRequest& request) {
  GetItemResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::GetItem), region_, &request, &result);
  return result;
}
GetResourcePolicyResult DynamoDbOperations::getResourcePolicy(const GetResourcePolicyRequest& request) {
  GetResourcePolicyResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::GetResourcePolicy), region_, &request, &result);
  return result;
}
ImportTableResult DynamoDbOperations::importTable(const ImportTableRequest& request) {
  ImportTableResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::ImportTable), region_, &request, &result);
  return result;
}
ListBackupsResult DynamoDbOperations::listBackups(const ListBackupsRequest& request) {
  ListBackupsResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::ListBackups), region_, &request, &result);
  return result;
}
ListContributorInsightsResult DynamoDbOperations::listContributorInsights(const ListContributorInsightsRequest& request) {
  ListContributorInsightsResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::ListContributorInsights), region_, &request, &result);
  return result;
}
ListExportsResult DynamoDbOperations::listExports(const ListExportsRequest& request) {
  ListExportsResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::ListExports), region_, &request, &result);
  return result;
}
ListGlobalTablesResult DynamoDbOperations::listGlobalTables(const ListGlobalTablesRequest& request) {
  ListGlobalTablesResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::ListGlobalTables), region_, &request, &result);
  return result;
}
ListImportsResult DynamoDbOperations::listImports(const ListImportsRequest& request) {
  ListImportsResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::ListImports), region_, &request, &result);
  return result;
}
ListTablesResult DynamoDbOperations::listTables(const ListTablesRequest& request) {
  ListTablesResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::ListTables), region_, &request, &result);
  return result;
}
ListTagsOfResourceResult DynamoDbOperations::listTagsOfResource(const ListTagsOfResourceRequest& request) {
  ListTagsOfResourceResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::ListTagsOfResource), region_, &request, &result);
  return result;
}
PutItemResult DynamoDbOperations::putItem(const PutItemRequest& request) {
  PutItemResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::PutItem), region_, &request, &result);
  return result;
}
PutResourcePolicyResult DynamoDbOperations::putResourcePolicy(const PutResourcePolicyRequest& request) {
  PutResourcePolicyResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::PutResourcePolicy), region_, &request, &result);
  return result;
}
QueryResult DynamoDbOperations::query(const QueryRequest& request) {
  QueryResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::Query), region_, &request, &result);
  return result;
}
RestoreTableFromBackupResult DynamoDbOperations::restoreTableFromBackup(const RestoreTableFromBackupRequest& request) {
  RestoreTableFromBackupResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::RestoreTableFromBackup), region_, &request, &result);
  return result;
}
RestoreTableToPointInTimeResult DynamoDbOperations::restoreTableToPointInTime(const RestoreTableToPointInTimeRequest& request) {
  RestoreTableToPointInTimeResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::RestoreTableToPointInTime), region_, &request, &result);
  return result;
}
ScanResult DynamoDbOperations::scan(const ScanRequest& request) {
  ScanResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::Scan), region_, &request, &result);
  return result;
}
TagResourceResult DynamoDbOperations::tagResource(const TagResourceRequest& request) {
  TagResourceResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::TagResource), region_, &request, &result);
  return result;
}
TransactGetItemsResult DynamoDbOperations::transactGetItems(const TransactGetItemsRequest& request) {
  TransactGetItemsResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::TransactGetItems), region_, &request, &result);
  return result;
}
TransactWriteItemsResult DynamoDbOperations::transactWriteItems(const TransactWriteItemsRequest& request) {
  TransactWriteItemsResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::TransactWriteItems), region_, &request, &result);
  return result;
}
UntagResourceResult DynamoDbOperations::untagResource(const UntagResourceRequest& request) {
  UntagResourceResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::UntagResource), region_, &request, &result);
  return result;
}
UpdateContinuousBackupsResult DynamoDbOperations::updateContinuousBackups(const UpdateContinuousBackupsRequest& request) {
  UpdateContinuousBackupsResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::UpdateContinuousBackups), region_, &request, &result);
  return result;
}
UpdateContributorInsightsResult DynamoDbOperations::updateContributorInsights(const UpdateContributorInsightsRequest& request) {
  UpdateContributorInsightsResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::UpdateContributorInsights), region_, &request, &result);
  return result;
}
UpdateGlobalTableResult DynamoDbOperations::updateGlobalTable(const UpdateGlobalTableRequest& request) {
  UpdateGlobalTableResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::UpdateGlobalTable), region_, &request, &result);
  return result;
}
UpdateGlobalTableSettingsResult DynamoDbOperations::updateGlobalTableSettings(const UpdateGlobalTableSettingsRequest& request) {
  UpdateGlobalTableSettingsResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::UpdateGlobalTableSettings), region_, &request, &result);
  return result;
}
UpdateItemResult DynamoDbOperations::updateItem(const UpdateItemRequest& request) {
  UpdateItemResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::UpdateItem), region_, &request, &result);
  return result;
}
UpdateKinesisStreamingDestinationResult DynamoDbOperations::updateKinesisStreamingDestination(const UpdateKinesisStreamingDestinationRequest& request) {
  UpdateKinesisStreamingDestinationResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::UpdateKinesisStreamingDestination), region_, &request, &result);
  return result;
}
UpdateTableResult DynamoDbOperations::updateTable(const UpdateTableRequest& request) {
  UpdateTableResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::UpdateTable), region_, &request, &result);
  return result;
}
UpdateTableReplicaAutoScalingResult DynamoDbOperations::updateTableReplicaAutoScaling(const UpdateTableReplicaAutoScalingRequest& request) {
  UpdateTableReplicaAutoScalingResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::UpdateTableReplicaAutoScaling), region_, &request, &result);
  return result;
}
UpdateTimeToLiveResult DynamoDbOperations::updateTimeToLive(const UpdateTimeToLiveRequest& request) {
  UpdateTimeToLiveResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::UpdateTimeToLive), region_, &request, &result);
  return result;
}

}  // namespace squall::dynamodb
