// dynamodb/model.gen.cpp: written by tools/modelgen.py from botocore 1.43.63; do not edit.
// Digest of what follows: de6ff47bc47104a7337731571ed530ebd27df51dbd59db76c2f6abc4210814d8
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
void* accessBatchStatementRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<BatchStatementRequest*>(object);
  switch (index) {
    case 0: return model::field(value.statement, make);
    case 1: return model::field(value.parameters, make);
    case 2: return model::field(value.consistentRead, make);
    case 3: return model::field(value.returnValuesOnConditionCheckFailure, make);
    default: return nullptr;
  }
}
constexpr model::Member kBatchStatementRequestMembers[] = {
  {.name = "Statement", .wire_name = "Statement", .shape = &kPartiQLStatementShape, .required = true, .index = 0, .access = &accessBatchStatementRequest},
  {.name = "Parameters", .wire_name = "Parameters", .shape = &kPreparedStatementParametersShape, .index = 1, .access = &accessBatchStatementRequest},
  {.name = "ConsistentRead", .wire_name = "ConsistentRead", .shape = &kConsistentReadShape, .index = 2, .access = &accessBatchStatementRequest},
  {.name = "ReturnValuesOnConditionCheckFailure", .wire_name = "ReturnValuesOnConditionCheckFailure", .shape = &kReturnValuesOnConditionCheckFailureShape, .index = 3, .access = &accessBatchStatementRequest},
};
constexpr model::Shape kBatchStatementRequestShape{.kind = model::Kind::Structure, .name = "BatchStatementRequest", .members = kBatchStatementRequestMembers};

constexpr model::Shape kPartiQLBatchRequestShape{.kind = model::Kind::List, .name = "PartiQLBatchRequest", .constraint = {.min = 1, .max = 25}, .element = &kBatchStatementRequestShape, .list = &model::kListOps<BatchStatementRequest>};
constexpr std::string_view kReturnConsumedCapacityValues[] = {"INDEXES", "TOTAL", "NONE"};
constexpr model::Shape kReturnConsumedCapacityShape{.kind = model::Kind::String, .name = "ReturnConsumedCapacity", .constraint = {.values = kReturnConsumedCapacityValues}};
void* accessBatchExecuteStatementRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<BatchExecuteStatementRequest*>(object);
  switch (index) {
    case 0: return model::field(value.statements, make);
    case 1: return model::field(value.returnConsumedCapacity, make);
    default: return nullptr;
  }
}
constexpr model::Member kBatchExecuteStatementRequestMembers[] = {
  {.name = "Statements", .wire_name = "Statements", .shape = &kPartiQLBatchRequestShape, .required = true, .index = 0, .access = &accessBatchExecuteStatementRequest},
  {.name = "ReturnConsumedCapacity", .wire_name = "ReturnConsumedCapacity", .shape = &kReturnConsumedCapacityShape, .index = 1, .access = &accessBatchExecuteStatementRequest},
};
constexpr model::Shape kBatchExecuteStatementRequestShape{.kind = model::Kind::Structure, .name = "BatchExecuteStatementInput", .members = kBatchExecuteStatementRequestMembers, .create = &model::createObject<BatchExecuteStatementRequest>};

constexpr std::string_view kBatchStatementErrorCodeEnumValues[] = {"ConditionalCheckFailed", "ItemCollectionSizeLimitExceeded", "RequestLimitExceeded", "ValidationError", "ProvisionedThroughputExceeded", "TransactionConflict", "ThrottlingError", "InternalServerError", "ResourceNotFound", "AccessDenied", "DuplicateItem"};
constexpr model::Shape kBatchStatementErrorCodeEnumShape{.kind = model::Kind::String, .name = "BatchStatementErrorCodeEnum", .constraint = {.values = kBatchStatementErrorCodeEnumValues}};
constexpr model::Shape kStringShape{.kind = model::Kind::String, .name = "String"};
constexpr model::Shape kAttributeNameShape{.kind = model::Kind::String, .name = "AttributeName", .constraint = {.max = 65535}};
constexpr model::Shape kAttributeMapShape{.kind = model::Kind::Map, .name = "AttributeMap", .element = &kAttributeValueShape, .key = &kAttributeNameShape, .map = &model::kMapOps<AttributeValue>};
void* accessBatchStatementError(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<BatchStatementError*>(object);
  switch (index) {
    case 0: return model::field(value.code, make);
    case 1: return model::field(value.message, make);
    case 2: return model::field(value.item, make);
    default: return nullptr;
  }
}
constexpr model::Member kBatchStatementErrorMembers[] = {
  {.name = "Code", .wire_name = "Code", .shape = &kBatchStatementErrorCodeEnumShape, .index = 0, .access = &accessBatchStatementError},
  {.name = "Message", .wire_name = "Message", .shape = &kStringShape, .index = 1, .access = &accessBatchStatementError},
  {.name = "Item", .wire_name = "Item", .shape = &kAttributeMapShape, .index = 2, .access = &accessBatchStatementError},
};
constexpr model::Shape kBatchStatementErrorShape{.kind = model::Kind::Structure, .name = "BatchStatementError", .members = kBatchStatementErrorMembers};

constexpr model::Shape kTableNameShape{.kind = model::Kind::String, .name = "TableName", .constraint = {.min = 3, .max = 255, .pattern = "[a-zA-Z0-9_.-]+"}};
void* accessBatchStatementResponse(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<BatchStatementResponse*>(object);
  switch (index) {
    case 0: return model::field(value.error, make);
    case 1: return model::field(value.tableName, make);
    case 2: return model::field(value.item, make);
    default: return nullptr;
  }
}
constexpr model::Member kBatchStatementResponseMembers[] = {
  {.name = "Error", .wire_name = "Error", .shape = &kBatchStatementErrorShape, .index = 0, .access = &accessBatchStatementResponse},
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableNameShape, .index = 1, .access = &accessBatchStatementResponse},
  {.name = "Item", .wire_name = "Item", .shape = &kAttributeMapShape, .index = 2, .access = &accessBatchStatementResponse},
};
constexpr model::Shape kBatchStatementResponseShape{.kind = model::Kind::Structure, .name = "BatchStatementResponse", .members = kBatchStatementResponseMembers};

constexpr model::Shape kConsumedCapacityUnitsShape{.kind = model::Kind::Double, .name = "ConsumedCapacityUnits"};
void* accessCapacity(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<Capacity*>(object);
  switch (index) {
    case 0: return model::field(value.readCapacityUnits, make);
    case 1: return model::field(value.writeCapacityUnits, make);
    case 2: return model::field(value.capacityUnits, make);
    default: return nullptr;
  }
}
constexpr model::Member kCapacityMembers[] = {
  {.name = "ReadCapacityUnits", .wire_name = "ReadCapacityUnits", .shape = &kConsumedCapacityUnitsShape, .index = 0, .access = &accessCapacity},
  {.name = "WriteCapacityUnits", .wire_name = "WriteCapacityUnits", .shape = &kConsumedCapacityUnitsShape, .index = 1, .access = &accessCapacity},
  {.name = "CapacityUnits", .wire_name = "CapacityUnits", .shape = &kConsumedCapacityUnitsShape, .index = 2, .access = &accessCapacity},
};
constexpr model::Shape kCapacityShape{.kind = model::Kind::Structure, .name = "Capacity", .members = kCapacityMembers};

constexpr model::Shape kTableArnShape{.kind = model::Kind::String, .name = "TableArn", .constraint = {.min = 1, .max = 1024}};
constexpr model::Shape kIndexNameShape{.kind = model::Kind::String, .name = "IndexName", .constraint = {.min = 3, .max = 255, .pattern = "[a-zA-Z0-9_.-]+"}};
constexpr model::Shape kSecondaryIndexesCapacityMapShape{.kind = model::Kind::Map, .name = "SecondaryIndexesCapacityMap", .element = &kCapacityShape, .key = &kIndexNameShape, .map = &model::kMapOps<Capacity>};
void* accessConsumedCapacity(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ConsumedCapacity*>(object);
  switch (index) {
    case 0: return model::field(value.tableName, make);
    case 1: return model::field(value.capacityUnits, make);
    case 2: return model::field(value.readCapacityUnits, make);
    case 3: return model::field(value.writeCapacityUnits, make);
    case 4: return model::field(value.table, make);
    case 5: return model::field(value.localSecondaryIndexes, make);
    case 6: return model::field(value.globalSecondaryIndexes, make);
    default: return nullptr;
  }
}
constexpr model::Member kConsumedCapacityMembers[] = {
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableArnShape, .index = 0, .access = &accessConsumedCapacity},
  {.name = "CapacityUnits", .wire_name = "CapacityUnits", .shape = &kConsumedCapacityUnitsShape, .index = 1, .access = &accessConsumedCapacity},
  {.name = "ReadCapacityUnits", .wire_name = "ReadCapacityUnits", .shape = &kConsumedCapacityUnitsShape, .index = 2, .access = &accessConsumedCapacity},
  {.name = "WriteCapacityUnits", .wire_name = "WriteCapacityUnits", .shape = &kConsumedCapacityUnitsShape, .index = 3, .access = &accessConsumedCapacity},
  {.name = "Table", .wire_name = "Table", .shape = &kCapacityShape, .index = 4, .access = &accessConsumedCapacity},
  {.name = "LocalSecondaryIndexes", .wire_name = "LocalSecondaryIndexes", .shape = &kSecondaryIndexesCapacityMapShape, .index = 5, .access = &accessConsumedCapacity},
  {.name = "GlobalSecondaryIndexes", .wire_name = "GlobalSecondaryIndexes", .shape = &kSecondaryIndexesCapacityMapShape, .index = 6, .access = &accessConsumedCapacity},
};
constexpr model::Shape kConsumedCapacityShape{.kind = model::Kind::Structure, .name = "ConsumedCapacity", .members = kConsumedCapacityMembers};

constexpr model::Shape kPartiQLBatchResponseShape{.kind = model::Kind::List, .name = "PartiQLBatchResponse", .element = &kBatchStatementResponseShape, .list = &model::kListOps<BatchStatementResponse>};
constexpr model::Shape kConsumedCapacityMultipleShape{.kind = model::Kind::List, .name = "ConsumedCapacityMultiple", .element = &kConsumedCapacityShape, .list = &model::kListOps<ConsumedCapacity>};
void* accessBatchExecuteStatementResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<BatchExecuteStatementResult*>(object);
  switch (index) {
    case 0: return model::field(value.responses, make);
    case 1: return model::field(value.consumedCapacity, make);
    default: return nullptr;
  }
}
constexpr model::Member kBatchExecuteStatementResultMembers[] = {
  {.name = "Responses", .wire_name = "Responses", .shape = &kPartiQLBatchResponseShape, .index = 0, .access = &accessBatchExecuteStatementResult},
  {.name = "ConsumedCapacity", .wire_name = "ConsumedCapacity", .shape = &kConsumedCapacityMultipleShape, .index = 1, .access = &accessBatchExecuteStatementResult},
};
constexpr model::Shape kBatchExecuteStatementResultShape{.kind = model::Kind::Structure, .name = "BatchExecuteStatementOutput", .members = kBatchExecuteStatementResultMembers, .create = &model::createObject<BatchExecuteStatementResult>};

constexpr model::Shape kKeyShape{.kind = model::Kind::Map, .name = "Key", .element = &kAttributeValueShape, .key = &kAttributeNameShape, .map = &model::kMapOps<AttributeValue>};
constexpr model::Shape kKeyListShape{.kind = model::Kind::List, .name = "KeyList", .constraint = {.min = 1, .max = 100}, .element = &kKeyShape, .list = &model::kListOps<Map<AttributeValue>>};
constexpr model::Shape kAttributeNameListShape{.kind = model::Kind::List, .name = "AttributeNameList", .constraint = {.min = 1}, .element = &kAttributeNameShape, .list = &model::kListOps<std::string>};
constexpr model::Shape kProjectionExpressionShape{.kind = model::Kind::String, .name = "ProjectionExpression"};
constexpr model::Shape kExpressionAttributeNameVariableShape{.kind = model::Kind::String, .name = "ExpressionAttributeNameVariable"};
constexpr model::Shape kExpressionAttributeNameMapShape{.kind = model::Kind::Map, .name = "ExpressionAttributeNameMap", .element = &kAttributeNameShape, .key = &kExpressionAttributeNameVariableShape, .map = &model::kMapOps<std::string>};
void* accessKeysAndAttributes(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<KeysAndAttributes*>(object);
  switch (index) {
    case 0: return model::field(value.keys, make);
    case 1: return model::field(value.attributesToGet, make);
    case 2: return model::field(value.consistentRead, make);
    case 3: return model::field(value.projectionExpression, make);
    case 4: return model::field(value.expressionAttributeNames, make);
    default: return nullptr;
  }
}
constexpr model::Member kKeysAndAttributesMembers[] = {
  {.name = "Keys", .wire_name = "Keys", .shape = &kKeyListShape, .required = true, .index = 0, .access = &accessKeysAndAttributes},
  {.name = "AttributesToGet", .wire_name = "AttributesToGet", .shape = &kAttributeNameListShape, .index = 1, .access = &accessKeysAndAttributes},
  {.name = "ConsistentRead", .wire_name = "ConsistentRead", .shape = &kConsistentReadShape, .index = 2, .access = &accessKeysAndAttributes},
  {.name = "ProjectionExpression", .wire_name = "ProjectionExpression", .shape = &kProjectionExpressionShape, .index = 3, .access = &accessKeysAndAttributes},
  {.name = "ExpressionAttributeNames", .wire_name = "ExpressionAttributeNames", .shape = &kExpressionAttributeNameMapShape, .index = 4, .access = &accessKeysAndAttributes},
};
constexpr model::Shape kKeysAndAttributesShape{.kind = model::Kind::Structure, .name = "KeysAndAttributes", .members = kKeysAndAttributesMembers};

constexpr model::Shape kBatchGetRequestMapShape{.kind = model::Kind::Map, .name = "BatchGetRequestMap", .constraint = {.min = 1, .max = 100}, .element = &kKeysAndAttributesShape, .key = &kTableArnShape, .map = &model::kMapOps<KeysAndAttributes>};
void* accessBatchGetItemRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<BatchGetItemRequest*>(object);
  switch (index) {
    case 0: return model::field(value.requestItems, make);
    case 1: return model::field(value.returnConsumedCapacity, make);
    default: return nullptr;
  }
}
constexpr model::Member kBatchGetItemRequestMembers[] = {
  {.name = "RequestItems", .wire_name = "RequestItems", .shape = &kBatchGetRequestMapShape, .required = true, .index = 0, .access = &accessBatchGetItemRequest},
  {.name = "ReturnConsumedCapacity", .wire_name = "ReturnConsumedCapacity", .shape = &kReturnConsumedCapacityShape, .index = 1, .access = &accessBatchGetItemRequest},
};
constexpr model::Shape kBatchGetItemRequestShape{.kind = model::Kind::Structure, .name = "BatchGetItemInput", .members = kBatchGetItemRequestMembers, .create = &model::createObject<BatchGetItemRequest>};

constexpr model::Shape kItemListShape{.kind = model::Kind::List, .name = "ItemList", .element = &kAttributeMapShape, .list = &model::kListOps<Map<AttributeValue>>};
constexpr model::Shape kBatchGetResponseMapShape{.kind = model::Kind::Map, .name = "BatchGetResponseMap", .element = &kItemListShape, .key = &kTableArnShape, .map = &model::kMapOps<List<Map<AttributeValue>>>};
void* accessBatchGetItemResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<BatchGetItemResult*>(object);
  switch (index) {
    case 0: return model::field(value.responses, make);
    case 1: return model::field(value.unprocessedKeys, make);
    case 2: return model::field(value.consumedCapacity, make);
    default: return nullptr;
  }
}
constexpr model::Member kBatchGetItemResultMembers[] = {
  {.name = "Responses", .wire_name = "Responses", .shape = &kBatchGetResponseMapShape, .index = 0, .access = &accessBatchGetItemResult},
  {.name = "UnprocessedKeys", .wire_name = "UnprocessedKeys", .shape = &kBatchGetRequestMapShape, .index = 1, .access = &accessBatchGetItemResult},
  {.name = "ConsumedCapacity", .wire_name = "ConsumedCapacity", .shape = &kConsumedCapacityMultipleShape, .index = 2, .access = &accessBatchGetItemResult},
};
constexpr model::Shape kBatchGetItemResultShape{.kind = model::Kind::Structure, .name = "BatchGetItemOutput", .members = kBatchGetItemResultMembers, .create = &model::createObject<BatchGetItemResult>};

constexpr model::Shape kPutItemInputAttributeMapShape{.kind = model::Kind::Map, .name = "PutItemInputAttributeMap", .element = &kAttributeValueShape, .key = &kAttributeNameShape, .map = &model::kMapOps<AttributeValue>};
void* accessPutRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<PutRequest*>(object);
  switch (index) {
    case 0: return model::field(value.item, make);
    default: return nullptr;
  }
}
constexpr model::Member kPutRequestMembers[] = {
  {.name = "Item", .wire_name = "Item", .shape = &kPutItemInputAttributeMapShape, .required = true, .index = 0, .access = &accessPutRequest},
};
constexpr model::Shape kPutRequestShape{.kind = model::Kind::Structure, .name = "PutRequest", .members = kPutRequestMembers};

void* accessDeleteRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DeleteRequest*>(object);
  switch (index) {
    case 0: return model::field(value.key, make);
    default: return nullptr;
  }
}
constexpr model::Member kDeleteRequestMembers[] = {
  {.name = "Key", .wire_name = "Key", .shape = &kKeyShape, .required = true, .index = 0, .access = &accessDeleteRequest},
};
constexpr model::Shape kDeleteRequestShape{.kind = model::Kind::Structure, .name = "DeleteRequest", .members = kDeleteRequestMembers};

void* accessWriteRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<WriteRequest*>(object);
  switch (index) {
    case 0: return model::field(value.putRequest, make);
    case 1: return model::field(value.deleteRequest, make);
    default: return nullptr;
  }
}
constexpr model::Member kWriteRequestMembers[] = {
  {.name = "PutRequest", .wire_name = "PutRequest", .shape = &kPutRequestShape, .index = 0, .access = &accessWriteRequest},
  {.name = "DeleteRequest", .wire_name = "DeleteRequest", .shape = &kDeleteRequestShape, .index = 1, .access = &accessWriteRequest},
};
constexpr model::Shape kWriteRequestShape{.kind = model::Kind::Structure, .name = "WriteRequest", .members = kWriteRequestMembers};

constexpr model::Shape kWriteRequestsShape{.kind = model::Kind::List, .name = "WriteRequests", .constraint = {.min = 1, .max = 25}, .element = &kWriteRequestShape, .list = &model::kListOps<WriteRequest>};
constexpr model::Shape kBatchWriteItemRequestMapShape{.kind = model::Kind::Map, .name = "BatchWriteItemRequestMap", .constraint = {.min = 1, .max = 25}, .element = &kWriteRequestsShape, .key = &kTableArnShape, .map = &model::kMapOps<List<WriteRequest>>};
constexpr std::string_view kReturnItemCollectionMetricsValues[] = {"SIZE", "NONE"};
constexpr model::Shape kReturnItemCollectionMetricsShape{.kind = model::Kind::String, .name = "ReturnItemCollectionMetrics", .constraint = {.values = kReturnItemCollectionMetricsValues}};
void* accessBatchWriteItemRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<BatchWriteItemRequest*>(object);
  switch (index) {
    case 0: return model::field(value.requestItems, make);
    case 1: return model::field(value.returnConsumedCapacity, make);
    case 2: return model::field(value.returnItemCollectionMetrics, make);
    default: return nullptr;
  }
}
constexpr model::Member kBatchWriteItemRequestMembers[] = {
  {.name = "RequestItems", .wire_name = "RequestItems", .shape = &kBatchWriteItemRequestMapShape, .required = true, .index = 0, .access = &accessBatchWriteItemRequest},
  {.name = "ReturnConsumedCapacity", .wire_name = "ReturnConsumedCapacity", .shape = &kReturnConsumedCapacityShape, .index = 1, .access = &accessBatchWriteItemRequest},
  {.name = "ReturnItemCollectionMetrics", .wire_name = "ReturnItemCollectionMetrics", .shape = &kReturnItemCollectionMetricsShape, .index = 2, .access = &accessBatchWriteItemRequest},
};
constexpr model::Shape kBatchWriteItemRequestShape{.kind = model::Kind::Structure, .name = "BatchWriteItemInput", .members = kBatchWriteItemRequestMembers, .create = &model::createObject<BatchWriteItemRequest>};

constexpr model::Shape kItemCollectionKeyAttributeMapShape{.kind = model::Kind::Map, .name = "ItemCollectionKeyAttributeMap", .element = &kAttributeValueShape, .key = &kAttributeNameShape, .map = &model::kMapOps<AttributeValue>};
constexpr model::Shape kItemCollectionSizeEstimateBoundShape{.kind = model::Kind::Double, .name = "ItemCollectionSizeEstimateBound"};
constexpr model::Shape kItemCollectionSizeEstimateRangeShape{.kind = model::Kind::List, .name = "ItemCollectionSizeEstimateRange", .element = &kItemCollectionSizeEstimateBoundShape, .list = &model::kListOps<double>};
void* accessItemCollectionMetrics(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ItemCollectionMetrics*>(object);
  switch (index) {
    case 0: return model::field(value.itemCollectionKey, make);
    case 1: return model::field(value.sizeEstimateRangeGB, make);
    default: return nullptr;
  }
}
constexpr model::Member kItemCollectionMetricsMembers[] = {
  {.name = "ItemCollectionKey", .wire_name = "ItemCollectionKey", .shape = &kItemCollectionKeyAttributeMapShape, .index = 0, .access = &accessItemCollectionMetrics},
  {.name = "SizeEstimateRangeGB", .wire_name = "SizeEstimateRangeGB", .shape = &kItemCollectionSizeEstimateRangeShape, .index = 1, .access = &accessItemCollectionMetrics},
};
constexpr model::Shape kItemCollectionMetricsShape{.kind = model::Kind::Structure, .name = "ItemCollectionMetrics", .members = kItemCollectionMetricsMembers};

constexpr model::Shape kItemCollectionMetricsMultipleShape{.kind = model::Kind::List, .name = "ItemCollectionMetricsMultiple", .element = &kItemCollectionMetricsShape, .list = &model::kListOps<ItemCollectionMetrics>};
constexpr model::Shape kItemCollectionMetricsPerTableShape{.kind = model::Kind::Map, .name = "ItemCollectionMetricsPerTable", .element = &kItemCollectionMetricsMultipleShape, .key = &kTableArnShape, .map = &model::kMapOps<List<ItemCollectionMetrics>>};
void* accessBatchWriteItemResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<BatchWriteItemResult*>(object);
  switch (index) {
    case 0: return model::field(value.unprocessedItems, make);
    case 1: return model::field(value.itemCollectionMetrics, make);
    case 2: return model::field(value.consumedCapacity, make);
    default: return nullptr;
  }
}
constexpr model::Member kBatchWriteItemResultMembers[] = {
  {.name = "UnprocessedItems", .wire_name = "UnprocessedItems", .shape = &kBatchWriteItemRequestMapShape, .index = 0, .access = &accessBatchWriteItemResult},
  {.name = "ItemCollectionMetrics", .wire_name = "ItemCollectionMetrics", .shape = &kItemCollectionMetricsPerTableShape, .index = 1, .access = &accessBatchWriteItemResult},
  {.name = "ConsumedCapacity", .wire_name = "ConsumedCapacity", .shape = &kConsumedCapacityMultipleShape, .index = 2, .access = &accessBatchWriteItemResult},
};
constexpr model::Shape kBatchWriteItemResultShape{.kind = model::Kind::Structure, .name = "BatchWriteItemOutput", .members = kBatchWriteItemResultMembers, .create = &model::createObject<BatchWriteItemResult>};

constexpr model::Shape kBackupNameShape{.kind = model::Kind::String, .name = "BackupName", .constraint = {.min = 3, .max = 255, .pattern = "[a-zA-Z0-9_.-]+"}};
void* accessCreateBackupRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CreateBackupRequest*>(object);
  switch (index) {
    case 0: return model::field(value.tableName, make);
    case 1: return model::field(value.backupName, make);
    default: return nullptr;
  }
}
constexpr model::Member kCreateBackupRequestMembers[] = {
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableArnShape, .required = true, .index = 0, .access = &accessCreateBackupRequest},
  {.name = "BackupName", .wire_name = "BackupName", .shape = &kBackupNameShape, .required = true, .index = 1, .access = &accessCreateBackupRequest},
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
void* accessBackupDetails(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<BackupDetails*>(object);
  switch (index) {
    case 0: return model::field(value.backupArn, make);
    case 1: return model::field(value.backupName, make);
    case 2: return model::field(value.backupSizeBytes, make);
    case 3: return model::field(value.backupStatus, make);
    case 4: return model::field(value.backupType, make);
    case 5: return model::field(value.backupCreationDateTime, make);
    case 6: return model::field(value.backupExpiryDateTime, make);
    default: return nullptr;
  }
}
constexpr model::Member kBackupDetailsMembers[] = {
  {.name = "BackupArn", .wire_name = "BackupArn", .shape = &kBackupArnShape, .required = true, .index = 0, .access = &accessBackupDetails},
  {.name = "BackupName", .wire_name = "BackupName", .shape = &kBackupNameShape, .required = true, .index = 1, .access = &accessBackupDetails},
  {.name = "BackupSizeBytes", .wire_name = "BackupSizeBytes", .shape = &kBackupSizeBytesShape, .index = 2, .access = &accessBackupDetails},
  {.name = "BackupStatus", .wire_name = "BackupStatus", .shape = &kBackupStatusShape, .required = true, .index = 3, .access = &accessBackupDetails},
  {.name = "BackupType", .wire_name = "BackupType", .shape = &kBackupTypeShape, .required = true, .index = 4, .access = &accessBackupDetails},
  {.name = "BackupCreationDateTime", .wire_name = "BackupCreationDateTime", .shape = &kBackupCreationDateTimeShape, .required = true, .index = 5, .access = &accessBackupDetails},
  {.name = "BackupExpiryDateTime", .wire_name = "BackupExpiryDateTime", .shape = &kDateShape, .index = 6, .access = &accessBackupDetails},
};
constexpr model::Shape kBackupDetailsShape{.kind = model::Kind::Structure, .name = "BackupDetails", .members = kBackupDetailsMembers};

void* accessCreateBackupResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CreateBackupResult*>(object);
  switch (index) {
    case 0: return model::field(value.backupDetails, make);
    default: return nullptr;
  }
}
constexpr model::Member kCreateBackupResultMembers[] = {
  {.name = "BackupDetails", .wire_name = "BackupDetails", .shape = &kBackupDetailsShape, .index = 0, .access = &accessCreateBackupResult},
};
constexpr model::Shape kCreateBackupResultShape{.kind = model::Kind::Structure, .name = "CreateBackupOutput", .members = kCreateBackupResultMembers, .create = &model::createObject<CreateBackupResult>};

constexpr model::Shape kRegionNameShape{.kind = model::Kind::String, .name = "RegionName"};
void* accessReplica(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<Replica*>(object);
  switch (index) {
    case 0: return model::field(value.regionName, make);
    default: return nullptr;
  }
}
constexpr model::Member kReplicaMembers[] = {
  {.name = "RegionName", .wire_name = "RegionName", .shape = &kRegionNameShape, .index = 0, .access = &accessReplica},
};
constexpr model::Shape kReplicaShape{.kind = model::Kind::Structure, .name = "Replica", .members = kReplicaMembers};

constexpr model::Shape kReplicaListShape{.kind = model::Kind::List, .name = "ReplicaList", .element = &kReplicaShape, .list = &model::kListOps<Replica>};
void* accessCreateGlobalTableRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CreateGlobalTableRequest*>(object);
  switch (index) {
    case 0: return model::field(value.globalTableName, make);
    case 1: return model::field(value.replicationGroup, make);
    default: return nullptr;
  }
}
constexpr model::Member kCreateGlobalTableRequestMembers[] = {
  {.name = "GlobalTableName", .wire_name = "GlobalTableName", .shape = &kTableNameShape, .required = true, .index = 0, .access = &accessCreateGlobalTableRequest},
  {.name = "ReplicationGroup", .wire_name = "ReplicationGroup", .shape = &kReplicaListShape, .required = true, .index = 1, .access = &accessCreateGlobalTableRequest},
};
constexpr model::Shape kCreateGlobalTableRequestShape{.kind = model::Kind::Structure, .name = "CreateGlobalTableInput", .members = kCreateGlobalTableRequestMembers, .create = &model::createObject<CreateGlobalTableRequest>};

constexpr model::Shape kPositiveLongObjectShape{.kind = model::Kind::Long, .name = "PositiveLongObject", .constraint = {.min = 1}};
void* accessProvisionedThroughputOverride(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ProvisionedThroughputOverride*>(object);
  switch (index) {
    case 0: return model::field(value.readCapacityUnits, make);
    default: return nullptr;
  }
}
constexpr model::Member kProvisionedThroughputOverrideMembers[] = {
  {.name = "ReadCapacityUnits", .wire_name = "ReadCapacityUnits", .shape = &kPositiveLongObjectShape, .index = 0, .access = &accessProvisionedThroughputOverride},
};
constexpr model::Shape kProvisionedThroughputOverrideShape{.kind = model::Kind::Structure, .name = "ProvisionedThroughputOverride", .members = kProvisionedThroughputOverrideMembers};

constexpr model::Shape kLongObjectShape{.kind = model::Kind::Long, .name = "LongObject"};
void* accessOnDemandThroughputOverride(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<OnDemandThroughputOverride*>(object);
  switch (index) {
    case 0: return model::field(value.maxReadRequestUnits, make);
    default: return nullptr;
  }
}
constexpr model::Member kOnDemandThroughputOverrideMembers[] = {
  {.name = "MaxReadRequestUnits", .wire_name = "MaxReadRequestUnits", .shape = &kLongObjectShape, .index = 0, .access = &accessOnDemandThroughputOverride},
};
constexpr model::Shape kOnDemandThroughputOverrideShape{.kind = model::Kind::Structure, .name = "OnDemandThroughputOverride", .members = kOnDemandThroughputOverrideMembers};

constexpr std::string_view kTableStatusValues[] = {"CREATING", "UPDATING", "DELETING", "ACTIVE", "INACCESSIBLE_ENCRYPTION_CREDENTIALS", "ARCHIVING", "ARCHIVED", "REPLICATION_NOT_AUTHORIZED"};
constexpr model::Shape kTableStatusShape{.kind = model::Kind::String, .name = "TableStatus", .constraint = {.values = kTableStatusValues}};
void* accessTableWarmThroughputDescription(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<TableWarmThroughputDescription*>(object);
  switch (index) {
    case 0: return model::field(value.readUnitsPerSecond, make);
    case 1: return model::field(value.writeUnitsPerSecond, make);
    case 2: return model::field(value.status, make);
    default: return nullptr;
  }
}
constexpr model::Member kTableWarmThroughputDescriptionMembers[] = {
  {.name = "ReadUnitsPerSecond", .wire_name = "ReadUnitsPerSecond", .shape = &kPositiveLongObjectShape, .index = 0, .access = &accessTableWarmThroughputDescription},
  {.name = "WriteUnitsPerSecond", .wire_name = "WriteUnitsPerSecond", .shape = &kPositiveLongObjectShape, .index = 1, .access = &accessTableWarmThroughputDescription},
  {.name = "Status", .wire_name = "Status", .shape = &kTableStatusShape, .index = 2, .access = &accessTableWarmThroughputDescription},
};
constexpr model::Shape kTableWarmThroughputDescriptionShape{.kind = model::Kind::Structure, .name = "TableWarmThroughputDescription", .members = kTableWarmThroughputDescriptionMembers};

constexpr std::string_view kIndexStatusValues[] = {"CREATING", "UPDATING", "DELETING", "ACTIVE"};
constexpr model::Shape kIndexStatusShape{.kind = model::Kind::String, .name = "IndexStatus", .constraint = {.values = kIndexStatusValues}};
void* accessGlobalSecondaryIndexWarmThroughputDescription(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<GlobalSecondaryIndexWarmThroughputDescription*>(object);
  switch (index) {
    case 0: return model::field(value.readUnitsPerSecond, make);
    case 1: return model::field(value.writeUnitsPerSecond, make);
    case 2: return model::field(value.status, make);
    default: return nullptr;
  }
}
constexpr model::Member kGlobalSecondaryIndexWarmThroughputDescriptionMembers[] = {
  {.name = "ReadUnitsPerSecond", .wire_name = "ReadUnitsPerSecond", .shape = &kPositiveLongObjectShape, .index = 0, .access = &accessGlobalSecondaryIndexWarmThroughputDescription},
  {.name = "WriteUnitsPerSecond", .wire_name = "WriteUnitsPerSecond", .shape = &kPositiveLongObjectShape, .index = 1, .access = &accessGlobalSecondaryIndexWarmThroughputDescription},
  {.name = "Status", .wire_name = "Status", .shape = &kIndexStatusShape, .index = 2, .access = &accessGlobalSecondaryIndexWarmThroughputDescription},
};
constexpr model::Shape kGlobalSecondaryIndexWarmThroughputDescriptionShape{.kind = model::Kind::Structure, .name = "GlobalSecondaryIndexWarmThroughputDescription", .members = kGlobalSecondaryIndexWarmThroughputDescriptionMembers};

void* accessReplicaGlobalSecondaryIndexDescription(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ReplicaGlobalSecondaryIndexDescription*>(object);
  switch (index) {
    case 0: return model::field(value.indexName, make);
    case 1: return model::field(value.provisionedThroughputOverride, make);
    case 2: return model::field(value.onDemandThroughputOverride, make);
    case 3: return model::field(value.warmThroughput, make);
    default: return nullptr;
  }
}
constexpr model::Member kReplicaGlobalSecondaryIndexDescriptionMembers[] = {
  {.name = "IndexName", .wire_name = "IndexName", .shape = &kIndexNameShape, .index = 0, .access = &accessReplicaGlobalSecondaryIndexDescription},
  {.name = "ProvisionedThroughputOverride", .wire_name = "ProvisionedThroughputOverride", .shape = &kProvisionedThroughputOverrideShape, .index = 1, .access = &accessReplicaGlobalSecondaryIndexDescription},
  {.name = "OnDemandThroughputOverride", .wire_name = "OnDemandThroughputOverride", .shape = &kOnDemandThroughputOverrideShape, .index = 2, .access = &accessReplicaGlobalSecondaryIndexDescription},
  {.name = "WarmThroughput", .wire_name = "WarmThroughput", .shape = &kGlobalSecondaryIndexWarmThroughputDescriptionShape, .index = 3, .access = &accessReplicaGlobalSecondaryIndexDescription},
};
constexpr model::Shape kReplicaGlobalSecondaryIndexDescriptionShape{.kind = model::Kind::Structure, .name = "ReplicaGlobalSecondaryIndexDescription", .members = kReplicaGlobalSecondaryIndexDescriptionMembers};

constexpr std::string_view kTableClassValues[] = {"STANDARD", "STANDARD_INFREQUENT_ACCESS"};
constexpr model::Shape kTableClassShape{.kind = model::Kind::String, .name = "TableClass", .constraint = {.values = kTableClassValues}};
void* accessTableClassSummary(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<TableClassSummary*>(object);
  switch (index) {
    case 0: return model::field(value.tableClass, make);
    case 1: return model::field(value.lastUpdateDateTime, make);
    default: return nullptr;
  }
}
constexpr model::Member kTableClassSummaryMembers[] = {
  {.name = "TableClass", .wire_name = "TableClass", .shape = &kTableClassShape, .index = 0, .access = &accessTableClassSummary},
  {.name = "LastUpdateDateTime", .wire_name = "LastUpdateDateTime", .shape = &kDateShape, .index = 1, .access = &accessTableClassSummary},
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
void* accessReplicaDescription(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ReplicaDescription*>(object);
  switch (index) {
    case 0: return model::field(value.regionName, make);
    case 1: return model::field(value.replicaStatus, make);
    case 2: return model::field(value.replicaArn, make);
    case 3: return model::field(value.replicaStatusDescription, make);
    case 4: return model::field(value.replicaStatusPercentProgress, make);
    case 5: return model::field(value.kmsMasterKeyId, make);
    case 6: return model::field(value.provisionedThroughputOverride, make);
    case 7: return model::field(value.onDemandThroughputOverride, make);
    case 8: return model::field(value.warmThroughput, make);
    case 9: return model::field(value.globalSecondaryIndexes, make);
    case 10: return model::field(value.replicaInaccessibleDateTime, make);
    case 11: return model::field(value.replicaTableClassSummary, make);
    case 12: return model::field(value.globalTableSettingsReplicationMode, make);
    default: return nullptr;
  }
}
constexpr model::Member kReplicaDescriptionMembers[] = {
  {.name = "RegionName", .wire_name = "RegionName", .shape = &kRegionNameShape, .index = 0, .access = &accessReplicaDescription},
  {.name = "ReplicaStatus", .wire_name = "ReplicaStatus", .shape = &kReplicaStatusShape, .index = 1, .access = &accessReplicaDescription},
  {.name = "ReplicaArn", .wire_name = "ReplicaArn", .shape = &kStringShape, .index = 2, .access = &accessReplicaDescription},
  {.name = "ReplicaStatusDescription", .wire_name = "ReplicaStatusDescription", .shape = &kReplicaStatusDescriptionShape, .index = 3, .access = &accessReplicaDescription},
  {.name = "ReplicaStatusPercentProgress", .wire_name = "ReplicaStatusPercentProgress", .shape = &kReplicaStatusPercentProgressShape, .index = 4, .access = &accessReplicaDescription},
  {.name = "KMSMasterKeyId", .wire_name = "KMSMasterKeyId", .shape = &kKMSMasterKeyIdShape, .index = 5, .access = &accessReplicaDescription},
  {.name = "ProvisionedThroughputOverride", .wire_name = "ProvisionedThroughputOverride", .shape = &kProvisionedThroughputOverrideShape, .index = 6, .access = &accessReplicaDescription},
  {.name = "OnDemandThroughputOverride", .wire_name = "OnDemandThroughputOverride", .shape = &kOnDemandThroughputOverrideShape, .index = 7, .access = &accessReplicaDescription},
  {.name = "WarmThroughput", .wire_name = "WarmThroughput", .shape = &kTableWarmThroughputDescriptionShape, .index = 8, .access = &accessReplicaDescription},
  {.name = "GlobalSecondaryIndexes", .wire_name = "GlobalSecondaryIndexes", .shape = &kReplicaGlobalSecondaryIndexDescriptionListShape, .index = 9, .access = &accessReplicaDescription},
  {.name = "ReplicaInaccessibleDateTime", .wire_name = "ReplicaInaccessibleDateTime", .shape = &kDateShape, .index = 10, .access = &accessReplicaDescription},
  {.name = "ReplicaTableClassSummary", .wire_name = "ReplicaTableClassSummary", .shape = &kTableClassSummaryShape, .index = 11, .access = &accessReplicaDescription},
  {.name = "GlobalTableSettingsReplicationMode", .wire_name = "GlobalTableSettingsReplicationMode", .shape = &kGlobalTableSettingsReplicationModeShape, .index = 12, .access = &accessReplicaDescription},
};
constexpr model::Shape kReplicaDescriptionShape{.kind = model::Kind::Structure, .name = "ReplicaDescription", .members = kReplicaDescriptionMembers};

constexpr model::Shape kReplicaDescriptionListShape{.kind = model::Kind::List, .name = "ReplicaDescriptionList", .element = &kReplicaDescriptionShape, .list = &model::kListOps<ReplicaDescription>};
constexpr model::Shape kGlobalTableArnStringShape{.kind = model::Kind::String, .name = "GlobalTableArnString"};
constexpr std::string_view kGlobalTableStatusValues[] = {"CREATING", "ACTIVE", "DELETING", "UPDATING"};
constexpr model::Shape kGlobalTableStatusShape{.kind = model::Kind::String, .name = "GlobalTableStatus", .constraint = {.values = kGlobalTableStatusValues}};
void* accessGlobalTableDescription(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<GlobalTableDescription*>(object);
  switch (index) {
    case 0: return model::field(value.replicationGroup, make);
    case 1: return model::field(value.globalTableArn, make);
    case 2: return model::field(value.creationDateTime, make);
    case 3: return model::field(value.globalTableStatus, make);
    case 4: return model::field(value.globalTableName, make);
    default: return nullptr;
  }
}
constexpr model::Member kGlobalTableDescriptionMembers[] = {
  {.name = "ReplicationGroup", .wire_name = "ReplicationGroup", .shape = &kReplicaDescriptionListShape, .index = 0, .access = &accessGlobalTableDescription},
  {.name = "GlobalTableArn", .wire_name = "GlobalTableArn", .shape = &kGlobalTableArnStringShape, .index = 1, .access = &accessGlobalTableDescription},
  {.name = "CreationDateTime", .wire_name = "CreationDateTime", .shape = &kDateShape, .index = 2, .access = &accessGlobalTableDescription},
  {.name = "GlobalTableStatus", .wire_name = "GlobalTableStatus", .shape = &kGlobalTableStatusShape, .index = 3, .access = &accessGlobalTableDescription},
  {.name = "GlobalTableName", .wire_name = "GlobalTableName", .shape = &kTableNameShape, .index = 4, .access = &accessGlobalTableDescription},
};
constexpr model::Shape kGlobalTableDescriptionShape{.kind = model::Kind::Structure, .name = "GlobalTableDescription", .members = kGlobalTableDescriptionMembers};

void* accessCreateGlobalTableResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CreateGlobalTableResult*>(object);
  switch (index) {
    case 0: return model::field(value.globalTableDescription, make);
    default: return nullptr;
  }
}
constexpr model::Member kCreateGlobalTableResultMembers[] = {
  {.name = "GlobalTableDescription", .wire_name = "GlobalTableDescription", .shape = &kGlobalTableDescriptionShape, .index = 0, .access = &accessCreateGlobalTableResult},
};
constexpr model::Shape kCreateGlobalTableResultShape{.kind = model::Kind::Structure, .name = "CreateGlobalTableOutput", .members = kCreateGlobalTableResultMembers, .create = &model::createObject<CreateGlobalTableResult>};

constexpr model::Shape kKeySchemaAttributeNameShape{.kind = model::Kind::String, .name = "KeySchemaAttributeName", .constraint = {.min = 1, .max = 255}};
constexpr std::string_view kScalarAttributeTypeValues[] = {"S", "N", "B"};
constexpr model::Shape kScalarAttributeTypeShape{.kind = model::Kind::String, .name = "ScalarAttributeType", .constraint = {.values = kScalarAttributeTypeValues}};
void* accessAttributeDefinition(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<AttributeDefinition*>(object);
  switch (index) {
    case 0: return model::field(value.attributeName, make);
    case 1: return model::field(value.attributeType, make);
    default: return nullptr;
  }
}
constexpr model::Member kAttributeDefinitionMembers[] = {
  {.name = "AttributeName", .wire_name = "AttributeName", .shape = &kKeySchemaAttributeNameShape, .required = true, .index = 0, .access = &accessAttributeDefinition},
  {.name = "AttributeType", .wire_name = "AttributeType", .shape = &kScalarAttributeTypeShape, .required = true, .index = 1, .access = &accessAttributeDefinition},
};
constexpr model::Shape kAttributeDefinitionShape{.kind = model::Kind::Structure, .name = "AttributeDefinition", .members = kAttributeDefinitionMembers};

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

constexpr std::string_view kProjectionTypeValues[] = {"ALL", "KEYS_ONLY", "INCLUDE"};
constexpr model::Shape kProjectionTypeShape{.kind = model::Kind::String, .name = "ProjectionType", .constraint = {.values = kProjectionTypeValues}};
constexpr model::Shape kNonKeyAttributeNameShape{.kind = model::Kind::String, .name = "NonKeyAttributeName", .constraint = {.min = 1, .max = 255}};
constexpr model::Shape kNonKeyAttributeNameListShape{.kind = model::Kind::List, .name = "NonKeyAttributeNameList", .constraint = {.min = 1, .max = 20}, .element = &kNonKeyAttributeNameShape, .list = &model::kListOps<std::string>};
void* accessProjection(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<Projection*>(object);
  switch (index) {
    case 0: return model::field(value.projectionType, make);
    case 1: return model::field(value.nonKeyAttributes, make);
    default: return nullptr;
  }
}
constexpr model::Member kProjectionMembers[] = {
  {.name = "ProjectionType", .wire_name = "ProjectionType", .shape = &kProjectionTypeShape, .index = 0, .access = &accessProjection},
  {.name = "NonKeyAttributes", .wire_name = "NonKeyAttributes", .shape = &kNonKeyAttributeNameListShape, .index = 1, .access = &accessProjection},
};
constexpr model::Shape kProjectionShape{.kind = model::Kind::Structure, .name = "Projection", .members = kProjectionMembers};

constexpr model::Shape kKeySchemaShape{.kind = model::Kind::List, .name = "KeySchema", .constraint = {.min = 1}, .element = &kKeySchemaElementShape, .list = &model::kListOps<KeySchemaElement>};
void* accessLocalSecondaryIndex(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<LocalSecondaryIndex*>(object);
  switch (index) {
    case 0: return model::field(value.indexName, make);
    case 1: return model::field(value.keySchema, make);
    case 2: return model::field(value.projection, make);
    default: return nullptr;
  }
}
constexpr model::Member kLocalSecondaryIndexMembers[] = {
  {.name = "IndexName", .wire_name = "IndexName", .shape = &kIndexNameShape, .required = true, .index = 0, .access = &accessLocalSecondaryIndex},
  {.name = "KeySchema", .wire_name = "KeySchema", .shape = &kKeySchemaShape, .required = true, .index = 1, .access = &accessLocalSecondaryIndex},
  {.name = "Projection", .wire_name = "Projection", .shape = &kProjectionShape, .required = true, .index = 2, .access = &accessLocalSecondaryIndex},
};
constexpr model::Shape kLocalSecondaryIndexShape{.kind = model::Kind::Structure, .name = "LocalSecondaryIndex", .members = kLocalSecondaryIndexMembers};

void* accessProvisionedThroughput(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ProvisionedThroughput*>(object);
  switch (index) {
    case 0: return model::field(value.readCapacityUnits, make);
    case 1: return model::field(value.writeCapacityUnits, make);
    default: return nullptr;
  }
}
constexpr model::Member kProvisionedThroughputMembers[] = {
  {.name = "ReadCapacityUnits", .wire_name = "ReadCapacityUnits", .shape = &kPositiveLongObjectShape, .required = true, .index = 0, .access = &accessProvisionedThroughput},
  {.name = "WriteCapacityUnits", .wire_name = "WriteCapacityUnits", .shape = &kPositiveLongObjectShape, .required = true, .index = 1, .access = &accessProvisionedThroughput},
};
constexpr model::Shape kProvisionedThroughputShape{.kind = model::Kind::Structure, .name = "ProvisionedThroughput", .members = kProvisionedThroughputMembers};

void* accessOnDemandThroughput(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<OnDemandThroughput*>(object);
  switch (index) {
    case 0: return model::field(value.maxReadRequestUnits, make);
    case 1: return model::field(value.maxWriteRequestUnits, make);
    default: return nullptr;
  }
}
constexpr model::Member kOnDemandThroughputMembers[] = {
  {.name = "MaxReadRequestUnits", .wire_name = "MaxReadRequestUnits", .shape = &kLongObjectShape, .index = 0, .access = &accessOnDemandThroughput},
  {.name = "MaxWriteRequestUnits", .wire_name = "MaxWriteRequestUnits", .shape = &kLongObjectShape, .index = 1, .access = &accessOnDemandThroughput},
};
constexpr model::Shape kOnDemandThroughputShape{.kind = model::Kind::Structure, .name = "OnDemandThroughput", .members = kOnDemandThroughputMembers};

void* accessWarmThroughput(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<WarmThroughput*>(object);
  switch (index) {
    case 0: return model::field(value.readUnitsPerSecond, make);
    case 1: return model::field(value.writeUnitsPerSecond, make);
    default: return nullptr;
  }
}
constexpr model::Member kWarmThroughputMembers[] = {
  {.name = "ReadUnitsPerSecond", .wire_name = "ReadUnitsPerSecond", .shape = &kLongObjectShape, .index = 0, .access = &accessWarmThroughput},
  {.name = "WriteUnitsPerSecond", .wire_name = "WriteUnitsPerSecond", .shape = &kLongObjectShape, .index = 1, .access = &accessWarmThroughput},
};
constexpr model::Shape kWarmThroughputShape{.kind = model::Kind::Structure, .name = "WarmThroughput", .members = kWarmThroughputMembers};

void* accessGlobalSecondaryIndex(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<GlobalSecondaryIndex*>(object);
  switch (index) {
    case 0: return model::field(value.indexName, make);
    case 1: return model::field(value.keySchema, make);
    case 2: return model::field(value.projection, make);
    case 3: return model::field(value.provisionedThroughput, make);
    case 4: return model::field(value.onDemandThroughput, make);
    case 5: return model::field(value.warmThroughput, make);
    default: return nullptr;
  }
}
constexpr model::Member kGlobalSecondaryIndexMembers[] = {
  {.name = "IndexName", .wire_name = "IndexName", .shape = &kIndexNameShape, .required = true, .index = 0, .access = &accessGlobalSecondaryIndex},
  {.name = "KeySchema", .wire_name = "KeySchema", .shape = &kKeySchemaShape, .required = true, .index = 1, .access = &accessGlobalSecondaryIndex},
  {.name = "Projection", .wire_name = "Projection", .shape = &kProjectionShape, .required = true, .index = 2, .access = &accessGlobalSecondaryIndex},
  {.name = "ProvisionedThroughput", .wire_name = "ProvisionedThroughput", .shape = &kProvisionedThroughputShape, .index = 3, .access = &accessGlobalSecondaryIndex},
  {.name = "OnDemandThroughput", .wire_name = "OnDemandThroughput", .shape = &kOnDemandThroughputShape, .index = 4, .access = &accessGlobalSecondaryIndex},
  {.name = "WarmThroughput", .wire_name = "WarmThroughput", .shape = &kWarmThroughputShape, .index = 5, .access = &accessGlobalSecondaryIndex},
};
constexpr model::Shape kGlobalSecondaryIndexShape{.kind = model::Kind::Structure, .name = "GlobalSecondaryIndex", .members = kGlobalSecondaryIndexMembers};

constexpr model::Shape kStreamEnabledShape{.kind = model::Kind::Boolean, .name = "StreamEnabled"};
constexpr std::string_view kStreamViewTypeValues[] = {"NEW_IMAGE", "OLD_IMAGE", "NEW_AND_OLD_IMAGES", "KEYS_ONLY"};
constexpr model::Shape kStreamViewTypeShape{.kind = model::Kind::String, .name = "StreamViewType", .constraint = {.values = kStreamViewTypeValues}};
void* accessStreamSpecification(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<StreamSpecification*>(object);
  switch (index) {
    case 0: return model::field(value.streamEnabled, make);
    case 1: return model::field(value.streamViewType, make);
    default: return nullptr;
  }
}
constexpr model::Member kStreamSpecificationMembers[] = {
  {.name = "StreamEnabled", .wire_name = "StreamEnabled", .shape = &kStreamEnabledShape, .required = true, .index = 0, .access = &accessStreamSpecification},
  {.name = "StreamViewType", .wire_name = "StreamViewType", .shape = &kStreamViewTypeShape, .index = 1, .access = &accessStreamSpecification},
};
constexpr model::Shape kStreamSpecificationShape{.kind = model::Kind::Structure, .name = "StreamSpecification", .members = kStreamSpecificationMembers};

constexpr model::Shape kSSEEnabledShape{.kind = model::Kind::Boolean, .name = "SSEEnabled"};
constexpr std::string_view kSSETypeValues[] = {"AES256", "KMS"};
constexpr model::Shape kSSETypeShape{.kind = model::Kind::String, .name = "SSEType", .constraint = {.values = kSSETypeValues}};
void* accessSSESpecification(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<SSESpecification*>(object);
  switch (index) {
    case 0: return model::field(value.enabled, make);
    case 1: return model::field(value.sseType, make);
    case 2: return model::field(value.kmsMasterKeyId, make);
    default: return nullptr;
  }
}
constexpr model::Member kSSESpecificationMembers[] = {
  {.name = "Enabled", .wire_name = "Enabled", .shape = &kSSEEnabledShape, .index = 0, .access = &accessSSESpecification},
  {.name = "SSEType", .wire_name = "SSEType", .shape = &kSSETypeShape, .index = 1, .access = &accessSSESpecification},
  {.name = "KMSMasterKeyId", .wire_name = "KMSMasterKeyId", .shape = &kKMSMasterKeyIdShape, .index = 2, .access = &accessSSESpecification},
};
constexpr model::Shape kSSESpecificationShape{.kind = model::Kind::Structure, .name = "SSESpecification", .members = kSSESpecificationMembers};

constexpr model::Shape kTagKeyStringShape{.kind = model::Kind::String, .name = "TagKeyString", .constraint = {.min = 1, .max = 128}};
constexpr model::Shape kTagValueStringShape{.kind = model::Kind::String, .name = "TagValueString", .constraint = {.min = 0, .max = 256}};
void* accessTag(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<Tag*>(object);
  switch (index) {
    case 0: return model::field(value.key, make);
    case 1: return model::field(value.value, make);
    default: return nullptr;
  }
}
constexpr model::Member kTagMembers[] = {
  {.name = "Key", .wire_name = "Key", .shape = &kTagKeyStringShape, .required = true, .index = 0, .access = &accessTag},
  {.name = "Value", .wire_name = "Value", .shape = &kTagValueStringShape, .required = true, .index = 1, .access = &accessTag},
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
void* accessCreateTableRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CreateTableRequest*>(object);
  switch (index) {
    case 0: return model::field(value.attributeDefinitions, make);
    case 1: return model::field(value.tableName, make);
    case 2: return model::field(value.keySchema, make);
    case 3: return model::field(value.localSecondaryIndexes, make);
    case 4: return model::field(value.globalSecondaryIndexes, make);
    case 5: return model::field(value.billingMode, make);
    case 6: return model::field(value.provisionedThroughput, make);
    case 7: return model::field(value.streamSpecification, make);
    case 8: return model::field(value.sseSpecification, make);
    case 9: return model::field(value.tags, make);
    case 10: return model::field(value.tableClass, make);
    case 11: return model::field(value.deletionProtectionEnabled, make);
    case 12: return model::field(value.warmThroughput, make);
    case 13: return model::field(value.resourcePolicy, make);
    case 14: return model::field(value.onDemandThroughput, make);
    case 15: return model::field(value.globalTableSourceArn, make);
    case 16: return model::field(value.globalTableSettingsReplicationMode, make);
    default: return nullptr;
  }
}
constexpr model::Member kCreateTableRequestMembers[] = {
  {.name = "AttributeDefinitions", .wire_name = "AttributeDefinitions", .shape = &kAttributeDefinitionsShape, .index = 0, .access = &accessCreateTableRequest},
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableArnShape, .required = true, .index = 1, .access = &accessCreateTableRequest},
  {.name = "KeySchema", .wire_name = "KeySchema", .shape = &kKeySchemaShape, .index = 2, .access = &accessCreateTableRequest},
  {.name = "LocalSecondaryIndexes", .wire_name = "LocalSecondaryIndexes", .shape = &kLocalSecondaryIndexListShape, .index = 3, .access = &accessCreateTableRequest},
  {.name = "GlobalSecondaryIndexes", .wire_name = "GlobalSecondaryIndexes", .shape = &kGlobalSecondaryIndexListShape, .index = 4, .access = &accessCreateTableRequest},
  {.name = "BillingMode", .wire_name = "BillingMode", .shape = &kBillingModeShape, .index = 5, .access = &accessCreateTableRequest},
  {.name = "ProvisionedThroughput", .wire_name = "ProvisionedThroughput", .shape = &kProvisionedThroughputShape, .index = 6, .access = &accessCreateTableRequest},
  {.name = "StreamSpecification", .wire_name = "StreamSpecification", .shape = &kStreamSpecificationShape, .index = 7, .access = &accessCreateTableRequest},
  {.name = "SSESpecification", .wire_name = "SSESpecification", .shape = &kSSESpecificationShape, .index = 8, .access = &accessCreateTableRequest},
  {.name = "Tags", .wire_name = "Tags", .shape = &kTagListShape, .index = 9, .access = &accessCreateTableRequest},
  {.name = "TableClass", .wire_name = "TableClass", .shape = &kTableClassShape, .index = 10, .access = &accessCreateTableRequest},
  {.name = "DeletionProtectionEnabled", .wire_name = "DeletionProtectionEnabled", .shape = &kDeletionProtectionEnabledShape, .index = 11, .access = &accessCreateTableRequest},
  {.name = "WarmThroughput", .wire_name = "WarmThroughput", .shape = &kWarmThroughputShape, .index = 12, .access = &accessCreateTableRequest},
  {.name = "ResourcePolicy", .wire_name = "ResourcePolicy", .shape = &kResourcePolicyShape, .index = 13, .access = &accessCreateTableRequest},
  {.name = "OnDemandThroughput", .wire_name = "OnDemandThroughput", .shape = &kOnDemandThroughputShape, .index = 14, .access = &accessCreateTableRequest},
  {.name = "GlobalTableSourceArn", .wire_name = "GlobalTableSourceArn", .shape = &kTableArnShape, .index = 15, .access = &accessCreateTableRequest},
  {.name = "GlobalTableSettingsReplicationMode", .wire_name = "GlobalTableSettingsReplicationMode", .shape = &kGlobalTableSettingsReplicationModeShape, .index = 16, .access = &accessCreateTableRequest},
};
constexpr model::Shape kCreateTableRequestShape{.kind = model::Kind::Structure, .name = "CreateTableInput", .members = kCreateTableRequestMembers, .create = &model::createObject<CreateTableRequest>};

constexpr model::Shape kNonNegativeLongObjectShape{.kind = model::Kind::Long, .name = "NonNegativeLongObject", .constraint = {.min = 0}};
void* accessProvisionedThroughputDescription(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ProvisionedThroughputDescription*>(object);
  switch (index) {
    case 0: return model::field(value.lastIncreaseDateTime, make);
    case 1: return model::field(value.lastDecreaseDateTime, make);
    case 2: return model::field(value.numberOfDecreasesToday, make);
    case 3: return model::field(value.readCapacityUnits, make);
    case 4: return model::field(value.writeCapacityUnits, make);
    default: return nullptr;
  }
}
constexpr model::Member kProvisionedThroughputDescriptionMembers[] = {
  {.name = "LastIncreaseDateTime", .wire_name = "LastIncreaseDateTime", .shape = &kDateShape, .index = 0, .access = &accessProvisionedThroughputDescription},
  {.name = "LastDecreaseDateTime", .wire_name = "LastDecreaseDateTime", .shape = &kDateShape, .index = 1, .access = &accessProvisionedThroughputDescription},
  {.name = "NumberOfDecreasesToday", .wire_name = "NumberOfDecreasesToday", .shape = &kPositiveLongObjectShape, .index = 2, .access = &accessProvisionedThroughputDescription},
  {.name = "ReadCapacityUnits", .wire_name = "ReadCapacityUnits", .shape = &kNonNegativeLongObjectShape, .index = 3, .access = &accessProvisionedThroughputDescription},
  {.name = "WriteCapacityUnits", .wire_name = "WriteCapacityUnits", .shape = &kNonNegativeLongObjectShape, .index = 4, .access = &accessProvisionedThroughputDescription},
};
constexpr model::Shape kProvisionedThroughputDescriptionShape{.kind = model::Kind::Structure, .name = "ProvisionedThroughputDescription", .members = kProvisionedThroughputDescriptionMembers};

void* accessBillingModeSummary(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<BillingModeSummary*>(object);
  switch (index) {
    case 0: return model::field(value.billingMode, make);
    case 1: return model::field(value.lastUpdateToPayPerRequestDateTime, make);
    default: return nullptr;
  }
}
constexpr model::Member kBillingModeSummaryMembers[] = {
  {.name = "BillingMode", .wire_name = "BillingMode", .shape = &kBillingModeShape, .index = 0, .access = &accessBillingModeSummary},
  {.name = "LastUpdateToPayPerRequestDateTime", .wire_name = "LastUpdateToPayPerRequestDateTime", .shape = &kDateShape, .index = 1, .access = &accessBillingModeSummary},
};
constexpr model::Shape kBillingModeSummaryShape{.kind = model::Kind::Structure, .name = "BillingModeSummary", .members = kBillingModeSummaryMembers};

void* accessLocalSecondaryIndexDescription(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<LocalSecondaryIndexDescription*>(object);
  switch (index) {
    case 0: return model::field(value.indexName, make);
    case 1: return model::field(value.keySchema, make);
    case 2: return model::field(value.projection, make);
    case 3: return model::field(value.indexSizeBytes, make);
    case 4: return model::field(value.itemCount, make);
    case 5: return model::field(value.indexArn, make);
    default: return nullptr;
  }
}
constexpr model::Member kLocalSecondaryIndexDescriptionMembers[] = {
  {.name = "IndexName", .wire_name = "IndexName", .shape = &kIndexNameShape, .index = 0, .access = &accessLocalSecondaryIndexDescription},
  {.name = "KeySchema", .wire_name = "KeySchema", .shape = &kKeySchemaShape, .index = 1, .access = &accessLocalSecondaryIndexDescription},
  {.name = "Projection", .wire_name = "Projection", .shape = &kProjectionShape, .index = 2, .access = &accessLocalSecondaryIndexDescription},
  {.name = "IndexSizeBytes", .wire_name = "IndexSizeBytes", .shape = &kLongObjectShape, .index = 3, .access = &accessLocalSecondaryIndexDescription},
  {.name = "ItemCount", .wire_name = "ItemCount", .shape = &kLongObjectShape, .index = 4, .access = &accessLocalSecondaryIndexDescription},
  {.name = "IndexArn", .wire_name = "IndexArn", .shape = &kStringShape, .index = 5, .access = &accessLocalSecondaryIndexDescription},
};
constexpr model::Shape kLocalSecondaryIndexDescriptionShape{.kind = model::Kind::Structure, .name = "LocalSecondaryIndexDescription", .members = kLocalSecondaryIndexDescriptionMembers};

constexpr model::Shape kBackfillingShape{.kind = model::Kind::Boolean, .name = "Backfilling"};
void* accessGlobalSecondaryIndexDescription(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<GlobalSecondaryIndexDescription*>(object);
  switch (index) {
    case 0: return model::field(value.indexName, make);
    case 1: return model::field(value.keySchema, make);
    case 2: return model::field(value.projection, make);
    case 3: return model::field(value.indexStatus, make);
    case 4: return model::field(value.backfilling, make);
    case 5: return model::field(value.provisionedThroughput, make);
    case 6: return model::field(value.indexSizeBytes, make);
    case 7: return model::field(value.itemCount, make);
    case 8: return model::field(value.indexArn, make);
    case 9: return model::field(value.onDemandThroughput, make);
    case 10: return model::field(value.warmThroughput, make);
    default: return nullptr;
  }
}
constexpr model::Member kGlobalSecondaryIndexDescriptionMembers[] = {
  {.name = "IndexName", .wire_name = "IndexName", .shape = &kIndexNameShape, .index = 0, .access = &accessGlobalSecondaryIndexDescription},
  {.name = "KeySchema", .wire_name = "KeySchema", .shape = &kKeySchemaShape, .index = 1, .access = &accessGlobalSecondaryIndexDescription},
  {.name = "Projection", .wire_name = "Projection", .shape = &kProjectionShape, .index = 2, .access = &accessGlobalSecondaryIndexDescription},
  {.name = "IndexStatus", .wire_name = "IndexStatus", .shape = &kIndexStatusShape, .index = 3, .access = &accessGlobalSecondaryIndexDescription},
  {.name = "Backfilling", .wire_name = "Backfilling", .shape = &kBackfillingShape, .index = 4, .access = &accessGlobalSecondaryIndexDescription},
  {.name = "ProvisionedThroughput", .wire_name = "ProvisionedThroughput", .shape = &kProvisionedThroughputDescriptionShape, .index = 5, .access = &accessGlobalSecondaryIndexDescription},
  {.name = "IndexSizeBytes", .wire_name = "IndexSizeBytes", .shape = &kLongObjectShape, .index = 6, .access = &accessGlobalSecondaryIndexDescription},
  {.name = "ItemCount", .wire_name = "ItemCount", .shape = &kLongObjectShape, .index = 7, .access = &accessGlobalSecondaryIndexDescription},
  {.name = "IndexArn", .wire_name = "IndexArn", .shape = &kStringShape, .index = 8, .access = &accessGlobalSecondaryIndexDescription},
  {.name = "OnDemandThroughput", .wire_name = "OnDemandThroughput", .shape = &kOnDemandThroughputShape, .index = 9, .access = &accessGlobalSecondaryIndexDescription},
  {.name = "WarmThroughput", .wire_name = "WarmThroughput", .shape = &kGlobalSecondaryIndexWarmThroughputDescriptionShape, .index = 10, .access = &accessGlobalSecondaryIndexDescription},
};
constexpr model::Shape kGlobalSecondaryIndexDescriptionShape{.kind = model::Kind::Structure, .name = "GlobalSecondaryIndexDescription", .members = kGlobalSecondaryIndexDescriptionMembers};

constexpr std::string_view kWitnessStatusValues[] = {"CREATING", "DELETING", "ACTIVE"};
constexpr model::Shape kWitnessStatusShape{.kind = model::Kind::String, .name = "WitnessStatus", .constraint = {.values = kWitnessStatusValues}};
void* accessGlobalTableWitnessDescription(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<GlobalTableWitnessDescription*>(object);
  switch (index) {
    case 0: return model::field(value.regionName, make);
    case 1: return model::field(value.witnessStatus, make);
    default: return nullptr;
  }
}
constexpr model::Member kGlobalTableWitnessDescriptionMembers[] = {
  {.name = "RegionName", .wire_name = "RegionName", .shape = &kRegionNameShape, .index = 0, .access = &accessGlobalTableWitnessDescription},
  {.name = "WitnessStatus", .wire_name = "WitnessStatus", .shape = &kWitnessStatusShape, .index = 1, .access = &accessGlobalTableWitnessDescription},
};
constexpr model::Shape kGlobalTableWitnessDescriptionShape{.kind = model::Kind::Structure, .name = "GlobalTableWitnessDescription", .members = kGlobalTableWitnessDescriptionMembers};

constexpr model::Shape kRestoreInProgressShape{.kind = model::Kind::Boolean, .name = "RestoreInProgress"};
void* accessRestoreSummary(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<RestoreSummary*>(object);
  switch (index) {
    case 0: return model::field(value.sourceBackupArn, make);
    case 1: return model::field(value.sourceTableArn, make);
    case 2: return model::field(value.restoreDateTime, make);
    case 3: return model::field(value.restoreInProgress, make);
    default: return nullptr;
  }
}
constexpr model::Member kRestoreSummaryMembers[] = {
  {.name = "SourceBackupArn", .wire_name = "SourceBackupArn", .shape = &kBackupArnShape, .index = 0, .access = &accessRestoreSummary},
  {.name = "SourceTableArn", .wire_name = "SourceTableArn", .shape = &kTableArnShape, .index = 1, .access = &accessRestoreSummary},
  {.name = "RestoreDateTime", .wire_name = "RestoreDateTime", .shape = &kDateShape, .required = true, .index = 2, .access = &accessRestoreSummary},
  {.name = "RestoreInProgress", .wire_name = "RestoreInProgress", .shape = &kRestoreInProgressShape, .required = true, .index = 3, .access = &accessRestoreSummary},
};
constexpr model::Shape kRestoreSummaryShape{.kind = model::Kind::Structure, .name = "RestoreSummary", .members = kRestoreSummaryMembers};

constexpr std::string_view kSSEStatusValues[] = {"ENABLING", "ENABLED", "DISABLING", "DISABLED", "UPDATING"};
constexpr model::Shape kSSEStatusShape{.kind = model::Kind::String, .name = "SSEStatus", .constraint = {.values = kSSEStatusValues}};
constexpr model::Shape kKMSMasterKeyArnShape{.kind = model::Kind::String, .name = "KMSMasterKeyArn"};
void* accessSSEDescription(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<SSEDescription*>(object);
  switch (index) {
    case 0: return model::field(value.status, make);
    case 1: return model::field(value.sseType, make);
    case 2: return model::field(value.kmsMasterKeyArn, make);
    case 3: return model::field(value.inaccessibleEncryptionDateTime, make);
    default: return nullptr;
  }
}
constexpr model::Member kSSEDescriptionMembers[] = {
  {.name = "Status", .wire_name = "Status", .shape = &kSSEStatusShape, .index = 0, .access = &accessSSEDescription},
  {.name = "SSEType", .wire_name = "SSEType", .shape = &kSSETypeShape, .index = 1, .access = &accessSSEDescription},
  {.name = "KMSMasterKeyArn", .wire_name = "KMSMasterKeyArn", .shape = &kKMSMasterKeyArnShape, .index = 2, .access = &accessSSEDescription},
  {.name = "InaccessibleEncryptionDateTime", .wire_name = "InaccessibleEncryptionDateTime", .shape = &kDateShape, .index = 3, .access = &accessSSEDescription},
};
constexpr model::Shape kSSEDescriptionShape{.kind = model::Kind::Structure, .name = "SSEDescription", .members = kSSEDescriptionMembers};

constexpr model::Shape kArchivalReasonShape{.kind = model::Kind::String, .name = "ArchivalReason"};
void* accessArchivalSummary(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ArchivalSummary*>(object);
  switch (index) {
    case 0: return model::field(value.archivalDateTime, make);
    case 1: return model::field(value.archivalReason, make);
    case 2: return model::field(value.archivalBackupArn, make);
    default: return nullptr;
  }
}
constexpr model::Member kArchivalSummaryMembers[] = {
  {.name = "ArchivalDateTime", .wire_name = "ArchivalDateTime", .shape = &kDateShape, .index = 0, .access = &accessArchivalSummary},
  {.name = "ArchivalReason", .wire_name = "ArchivalReason", .shape = &kArchivalReasonShape, .index = 1, .access = &accessArchivalSummary},
  {.name = "ArchivalBackupArn", .wire_name = "ArchivalBackupArn", .shape = &kBackupArnShape, .index = 2, .access = &accessArchivalSummary},
};
constexpr model::Shape kArchivalSummaryShape{.kind = model::Kind::Structure, .name = "ArchivalSummary", .members = kArchivalSummaryMembers};

constexpr model::Shape kTableIdShape{.kind = model::Kind::String, .name = "TableId", .constraint = {.pattern = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"}};
constexpr model::Shape kLocalSecondaryIndexDescriptionListShape{.kind = model::Kind::List, .name = "LocalSecondaryIndexDescriptionList", .element = &kLocalSecondaryIndexDescriptionShape, .list = &model::kListOps<LocalSecondaryIndexDescription>};
constexpr model::Shape kGlobalSecondaryIndexDescriptionListShape{.kind = model::Kind::List, .name = "GlobalSecondaryIndexDescriptionList", .element = &kGlobalSecondaryIndexDescriptionShape, .list = &model::kListOps<GlobalSecondaryIndexDescription>};
constexpr model::Shape kStreamArnShape{.kind = model::Kind::String, .name = "StreamArn", .constraint = {.min = 37, .max = 1024}};
constexpr model::Shape kGlobalTableWitnessDescriptionListShape{.kind = model::Kind::List, .name = "GlobalTableWitnessDescriptionList", .element = &kGlobalTableWitnessDescriptionShape, .list = &model::kListOps<GlobalTableWitnessDescription>};
constexpr std::string_view kMultiRegionConsistencyValues[] = {"EVENTUAL", "STRONG"};
constexpr model::Shape kMultiRegionConsistencyShape{.kind = model::Kind::String, .name = "MultiRegionConsistency", .constraint = {.values = kMultiRegionConsistencyValues}};
void* accessTableDescription(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<TableDescription*>(object);
  switch (index) {
    case 0: return model::field(value.attributeDefinitions, make);
    case 1: return model::field(value.tableName, make);
    case 2: return model::field(value.keySchema, make);
    case 3: return model::field(value.tableStatus, make);
    case 4: return model::field(value.creationDateTime, make);
    case 5: return model::field(value.provisionedThroughput, make);
    case 6: return model::field(value.tableSizeBytes, make);
    case 7: return model::field(value.itemCount, make);
    case 8: return model::field(value.tableArn, make);
    case 9: return model::field(value.tableId, make);
    case 10: return model::field(value.billingModeSummary, make);
    case 11: return model::field(value.localSecondaryIndexes, make);
    case 12: return model::field(value.globalSecondaryIndexes, make);
    case 13: return model::field(value.streamSpecification, make);
    case 14: return model::field(value.latestStreamLabel, make);
    case 15: return model::field(value.latestStreamArn, make);
    case 16: return model::field(value.globalTableVersion, make);
    case 17: return model::field(value.replicas, make);
    case 18: return model::field(value.globalTableWitnesses, make);
    case 19: return model::field(value.globalTableSettingsReplicationMode, make);
    case 20: return model::field(value.restoreSummary, make);
    case 21: return model::field(value.sseDescription, make);
    case 22: return model::field(value.archivalSummary, make);
    case 23: return model::field(value.tableClassSummary, make);
    case 24: return model::field(value.deletionProtectionEnabled, make);
    case 25: return model::field(value.onDemandThroughput, make);
    case 26: return model::field(value.warmThroughput, make);
    case 27: return model::field(value.multiRegionConsistency, make);
    default: return nullptr;
  }
}
constexpr model::Member kTableDescriptionMembers[] = {
  {.name = "AttributeDefinitions", .wire_name = "AttributeDefinitions", .shape = &kAttributeDefinitionsShape, .index = 0, .access = &accessTableDescription},
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableNameShape, .index = 1, .access = &accessTableDescription},
  {.name = "KeySchema", .wire_name = "KeySchema", .shape = &kKeySchemaShape, .index = 2, .access = &accessTableDescription},
  {.name = "TableStatus", .wire_name = "TableStatus", .shape = &kTableStatusShape, .index = 3, .access = &accessTableDescription},
  {.name = "CreationDateTime", .wire_name = "CreationDateTime", .shape = &kDateShape, .index = 4, .access = &accessTableDescription},
  {.name = "ProvisionedThroughput", .wire_name = "ProvisionedThroughput", .shape = &kProvisionedThroughputDescriptionShape, .index = 5, .access = &accessTableDescription},
  {.name = "TableSizeBytes", .wire_name = "TableSizeBytes", .shape = &kLongObjectShape, .index = 6, .access = &accessTableDescription},
  {.name = "ItemCount", .wire_name = "ItemCount", .shape = &kLongObjectShape, .index = 7, .access = &accessTableDescription},
  {.name = "TableArn", .wire_name = "TableArn", .shape = &kStringShape, .index = 8, .access = &accessTableDescription},
  {.name = "TableId", .wire_name = "TableId", .shape = &kTableIdShape, .index = 9, .access = &accessTableDescription},
  {.name = "BillingModeSummary", .wire_name = "BillingModeSummary", .shape = &kBillingModeSummaryShape, .index = 10, .access = &accessTableDescription},
  {.name = "LocalSecondaryIndexes", .wire_name = "LocalSecondaryIndexes", .shape = &kLocalSecondaryIndexDescriptionListShape, .index = 11, .access = &accessTableDescription},
  {.name = "GlobalSecondaryIndexes", .wire_name = "GlobalSecondaryIndexes", .shape = &kGlobalSecondaryIndexDescriptionListShape, .index = 12, .access = &accessTableDescription},
  {.name = "StreamSpecification", .wire_name = "StreamSpecification", .shape = &kStreamSpecificationShape, .index = 13, .access = &accessTableDescription},
  {.name = "LatestStreamLabel", .wire_name = "LatestStreamLabel", .shape = &kStringShape, .index = 14, .access = &accessTableDescription},
  {.name = "LatestStreamArn", .wire_name = "LatestStreamArn", .shape = &kStreamArnShape, .index = 15, .access = &accessTableDescription},
  {.name = "GlobalTableVersion", .wire_name = "GlobalTableVersion", .shape = &kStringShape, .index = 16, .access = &accessTableDescription},
  {.name = "Replicas", .wire_name = "Replicas", .shape = &kReplicaDescriptionListShape, .index = 17, .access = &accessTableDescription},
  {.name = "GlobalTableWitnesses", .wire_name = "GlobalTableWitnesses", .shape = &kGlobalTableWitnessDescriptionListShape, .index = 18, .access = &accessTableDescription},
  {.name = "GlobalTableSettingsReplicationMode", .wire_name = "GlobalTableSettingsReplicationMode", .shape = &kGlobalTableSettingsReplicationModeShape, .index = 19, .access = &accessTableDescription},
  {.name = "RestoreSummary", .wire_name = "RestoreSummary", .shape = &kRestoreSummaryShape, .index = 20, .access = &accessTableDescription},
  {.name = "SSEDescription", .wire_name = "SSEDescription", .shape = &kSSEDescriptionShape, .index = 21, .access = &accessTableDescription},
  {.name = "ArchivalSummary", .wire_name = "ArchivalSummary", .shape = &kArchivalSummaryShape, .index = 22, .access = &accessTableDescription},
  {.name = "TableClassSummary", .wire_name = "TableClassSummary", .shape = &kTableClassSummaryShape, .index = 23, .access = &accessTableDescription},
  {.name = "DeletionProtectionEnabled", .wire_name = "DeletionProtectionEnabled", .shape = &kDeletionProtectionEnabledShape, .index = 24, .access = &accessTableDescription},
  {.name = "OnDemandThroughput", .wire_name = "OnDemandThroughput", .shape = &kOnDemandThroughputShape, .index = 25, .access = &accessTableDescription},
  {.name = "WarmThroughput", .wire_name = "WarmThroughput", .shape = &kTableWarmThroughputDescriptionShape, .index = 26, .access = &accessTableDescription},
  {.name = "MultiRegionConsistency", .wire_name = "MultiRegionConsistency", .shape = &kMultiRegionConsistencyShape, .index = 27, .access = &accessTableDescription},
};
constexpr model::Shape kTableDescriptionShape{.kind = model::Kind::Structure, .name = "TableDescription", .members = kTableDescriptionMembers};

void* accessCreateTableResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CreateTableResult*>(object);
  switch (index) {
    case 0: return model::field(value.tableDescription, make);
    default: return nullptr;
  }
}
constexpr model::Member kCreateTableResultMembers[] = {
  {.name = "TableDescription", .wire_name = "TableDescription", .shape = &kTableDescriptionShape, .index = 0, .access = &accessCreateTableResult},
};
constexpr model::Shape kCreateTableResultShape{.kind = model::Kind::Structure, .name = "CreateTableOutput", .members = kCreateTableResultMembers, .create = &model::createObject<CreateTableResult>};

void* accessDeleteBackupRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DeleteBackupRequest*>(object);
  switch (index) {
    case 0: return model::field(value.backupArn, make);
    default: return nullptr;
  }
}
constexpr model::Member kDeleteBackupRequestMembers[] = {
  {.name = "BackupArn", .wire_name = "BackupArn", .shape = &kBackupArnShape, .required = true, .index = 0, .access = &accessDeleteBackupRequest},
};
constexpr model::Shape kDeleteBackupRequestShape{.kind = model::Kind::Structure, .name = "DeleteBackupInput", .members = kDeleteBackupRequestMembers, .create = &model::createObject<DeleteBackupRequest>};

constexpr model::Shape kTableCreationDateTimeShape{.kind = model::Kind::Timestamp, .name = "TableCreationDateTime"};
constexpr model::Shape kItemCountShape{.kind = model::Kind::Long, .name = "ItemCount", .constraint = {.min = 0}};
void* accessSourceTableDetails(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<SourceTableDetails*>(object);
  switch (index) {
    case 0: return model::field(value.tableName, make);
    case 1: return model::field(value.tableId, make);
    case 2: return model::field(value.tableArn, make);
    case 3: return model::field(value.tableSizeBytes, make);
    case 4: return model::field(value.keySchema, make);
    case 5: return model::field(value.tableCreationDateTime, make);
    case 6: return model::field(value.provisionedThroughput, make);
    case 7: return model::field(value.onDemandThroughput, make);
    case 8: return model::field(value.itemCount, make);
    case 9: return model::field(value.billingMode, make);
    default: return nullptr;
  }
}
constexpr model::Member kSourceTableDetailsMembers[] = {
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableNameShape, .required = true, .index = 0, .access = &accessSourceTableDetails},
  {.name = "TableId", .wire_name = "TableId", .shape = &kTableIdShape, .required = true, .index = 1, .access = &accessSourceTableDetails},
  {.name = "TableArn", .wire_name = "TableArn", .shape = &kTableArnShape, .index = 2, .access = &accessSourceTableDetails},
  {.name = "TableSizeBytes", .wire_name = "TableSizeBytes", .shape = &kLongObjectShape, .index = 3, .access = &accessSourceTableDetails},
  {.name = "KeySchema", .wire_name = "KeySchema", .shape = &kKeySchemaShape, .required = true, .index = 4, .access = &accessSourceTableDetails},
  {.name = "TableCreationDateTime", .wire_name = "TableCreationDateTime", .shape = &kTableCreationDateTimeShape, .required = true, .index = 5, .access = &accessSourceTableDetails},
  {.name = "ProvisionedThroughput", .wire_name = "ProvisionedThroughput", .shape = &kProvisionedThroughputShape, .required = true, .index = 6, .access = &accessSourceTableDetails},
  {.name = "OnDemandThroughput", .wire_name = "OnDemandThroughput", .shape = &kOnDemandThroughputShape, .index = 7, .access = &accessSourceTableDetails},
  {.name = "ItemCount", .wire_name = "ItemCount", .shape = &kItemCountShape, .index = 8, .access = &accessSourceTableDetails},
  {.name = "BillingMode", .wire_name = "BillingMode", .shape = &kBillingModeShape, .index = 9, .access = &accessSourceTableDetails},
};
constexpr model::Shape kSourceTableDetailsShape{.kind = model::Kind::Structure, .name = "SourceTableDetails", .members = kSourceTableDetailsMembers};

void* accessLocalSecondaryIndexInfo(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<LocalSecondaryIndexInfo*>(object);
  switch (index) {
    case 0: return model::field(value.indexName, make);
    case 1: return model::field(value.keySchema, make);
    case 2: return model::field(value.projection, make);
    default: return nullptr;
  }
}
constexpr model::Member kLocalSecondaryIndexInfoMembers[] = {
  {.name = "IndexName", .wire_name = "IndexName", .shape = &kIndexNameShape, .index = 0, .access = &accessLocalSecondaryIndexInfo},
  {.name = "KeySchema", .wire_name = "KeySchema", .shape = &kKeySchemaShape, .index = 1, .access = &accessLocalSecondaryIndexInfo},
  {.name = "Projection", .wire_name = "Projection", .shape = &kProjectionShape, .index = 2, .access = &accessLocalSecondaryIndexInfo},
};
constexpr model::Shape kLocalSecondaryIndexInfoShape{.kind = model::Kind::Structure, .name = "LocalSecondaryIndexInfo", .members = kLocalSecondaryIndexInfoMembers};

void* accessGlobalSecondaryIndexInfo(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<GlobalSecondaryIndexInfo*>(object);
  switch (index) {
    case 0: return model::field(value.indexName, make);
    case 1: return model::field(value.keySchema, make);
    case 2: return model::field(value.projection, make);
    case 3: return model::field(value.provisionedThroughput, make);
    case 4: return model::field(value.onDemandThroughput, make);
    default: return nullptr;
  }
}
constexpr model::Member kGlobalSecondaryIndexInfoMembers[] = {
  {.name = "IndexName", .wire_name = "IndexName", .shape = &kIndexNameShape, .index = 0, .access = &accessGlobalSecondaryIndexInfo},
  {.name = "KeySchema", .wire_name = "KeySchema", .shape = &kKeySchemaShape, .index = 1, .access = &accessGlobalSecondaryIndexInfo},
  {.name = "Projection", .wire_name = "Projection", .shape = &kProjectionShape, .index = 2, .access = &accessGlobalSecondaryIndexInfo},
  {.name = "ProvisionedThroughput", .wire_name = "ProvisionedThroughput", .shape = &kProvisionedThroughputShape, .index = 3, .access = &accessGlobalSecondaryIndexInfo},
  {.name = "OnDemandThroughput", .wire_name = "OnDemandThroughput", .shape = &kOnDemandThroughputShape, .index = 4, .access = &accessGlobalSecondaryIndexInfo},
};
constexpr model::Shape kGlobalSecondaryIndexInfoShape{.kind = model::Kind::Structure, .name = "GlobalSecondaryIndexInfo", .members = kGlobalSecondaryIndexInfoMembers};

constexpr std::string_view kTimeToLiveStatusValues[] = {"ENABLING", "DISABLING", "ENABLED", "DISABLED"};
constexpr model::Shape kTimeToLiveStatusShape{.kind = model::Kind::String, .name = "TimeToLiveStatus", .constraint = {.values = kTimeToLiveStatusValues}};
constexpr model::Shape kTimeToLiveAttributeNameShape{.kind = model::Kind::String, .name = "TimeToLiveAttributeName", .constraint = {.min = 1, .max = 255}};
void* accessTimeToLiveDescription(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<TimeToLiveDescription*>(object);
  switch (index) {
    case 0: return model::field(value.timeToLiveStatus, make);
    case 1: return model::field(value.attributeName, make);
    default: return nullptr;
  }
}
constexpr model::Member kTimeToLiveDescriptionMembers[] = {
  {.name = "TimeToLiveStatus", .wire_name = "TimeToLiveStatus", .shape = &kTimeToLiveStatusShape, .index = 0, .access = &accessTimeToLiveDescription},
  {.name = "AttributeName", .wire_name = "AttributeName", .shape = &kTimeToLiveAttributeNameShape, .index = 1, .access = &accessTimeToLiveDescription},
};
constexpr model::Shape kTimeToLiveDescriptionShape{.kind = model::Kind::Structure, .name = "TimeToLiveDescription", .members = kTimeToLiveDescriptionMembers};

constexpr model::Shape kLocalSecondaryIndexesShape{.kind = model::Kind::List, .name = "LocalSecondaryIndexes", .element = &kLocalSecondaryIndexInfoShape, .list = &model::kListOps<LocalSecondaryIndexInfo>};
constexpr model::Shape kGlobalSecondaryIndexesShape{.kind = model::Kind::List, .name = "GlobalSecondaryIndexes", .element = &kGlobalSecondaryIndexInfoShape, .list = &model::kListOps<GlobalSecondaryIndexInfo>};
void* accessSourceTableFeatureDetails(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<SourceTableFeatureDetails*>(object);
  switch (index) {
    case 0: return model::field(value.localSecondaryIndexes, make);
    case 1: return model::field(value.globalSecondaryIndexes, make);
    case 2: return model::field(value.streamDescription, make);
    case 3: return model::field(value.timeToLiveDescription, make);
    case 4: return model::field(value.sseDescription, make);
    default: return nullptr;
  }
}
constexpr model::Member kSourceTableFeatureDetailsMembers[] = {
  {.name = "LocalSecondaryIndexes", .wire_name = "LocalSecondaryIndexes", .shape = &kLocalSecondaryIndexesShape, .index = 0, .access = &accessSourceTableFeatureDetails},
  {.name = "GlobalSecondaryIndexes", .wire_name = "GlobalSecondaryIndexes", .shape = &kGlobalSecondaryIndexesShape, .index = 1, .access = &accessSourceTableFeatureDetails},
  {.name = "StreamDescription", .wire_name = "StreamDescription", .shape = &kStreamSpecificationShape, .index = 2, .access = &accessSourceTableFeatureDetails},
  {.name = "TimeToLiveDescription", .wire_name = "TimeToLiveDescription", .shape = &kTimeToLiveDescriptionShape, .index = 3, .access = &accessSourceTableFeatureDetails},
  {.name = "SSEDescription", .wire_name = "SSEDescription", .shape = &kSSEDescriptionShape, .index = 4, .access = &accessSourceTableFeatureDetails},
};
constexpr model::Shape kSourceTableFeatureDetailsShape{.kind = model::Kind::Structure, .name = "SourceTableFeatureDetails", .members = kSourceTableFeatureDetailsMembers};

void* accessBackupDescription(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<BackupDescription*>(object);
  switch (index) {
    case 0: return model::field(value.backupDetails, make);
    case 1: return model::field(value.sourceTableDetails, make);
    case 2: return model::field(value.sourceTableFeatureDetails, make);
    default: return nullptr;
  }
}
constexpr model::Member kBackupDescriptionMembers[] = {
  {.name = "BackupDetails", .wire_name = "BackupDetails", .shape = &kBackupDetailsShape, .index = 0, .access = &accessBackupDescription},
  {.name = "SourceTableDetails", .wire_name = "SourceTableDetails", .shape = &kSourceTableDetailsShape, .index = 1, .access = &accessBackupDescription},
  {.name = "SourceTableFeatureDetails", .wire_name = "SourceTableFeatureDetails", .shape = &kSourceTableFeatureDetailsShape, .index = 2, .access = &accessBackupDescription},
};
constexpr model::Shape kBackupDescriptionShape{.kind = model::Kind::Structure, .name = "BackupDescription", .members = kBackupDescriptionMembers};

void* accessDeleteBackupResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DeleteBackupResult*>(object);
  switch (index) {
    case 0: return model::field(value.backupDescription, make);
    default: return nullptr;
  }
}
constexpr model::Member kDeleteBackupResultMembers[] = {
  {.name = "BackupDescription", .wire_name = "BackupDescription", .shape = &kBackupDescriptionShape, .index = 0, .access = &accessDeleteBackupResult},
};
constexpr model::Shape kDeleteBackupResultShape{.kind = model::Kind::Structure, .name = "DeleteBackupOutput", .members = kDeleteBackupResultMembers, .create = &model::createObject<DeleteBackupResult>};

constexpr model::Shape kBooleanObjectShape{.kind = model::Kind::Boolean, .name = "BooleanObject"};
constexpr std::string_view kComparisonOperatorValues[] = {"EQ", "NE", "IN", "LE", "LT", "GE", "GT", "BETWEEN", "NOT_NULL", "NULL", "CONTAINS", "NOT_CONTAINS", "BEGINS_WITH"};
constexpr model::Shape kComparisonOperatorShape{.kind = model::Kind::String, .name = "ComparisonOperator", .constraint = {.values = kComparisonOperatorValues}};
constexpr model::Shape kAttributeValueListShape{.kind = model::Kind::List, .name = "AttributeValueList", .element = &kAttributeValueShape, .list = &model::kListOps<AttributeValue>};
void* accessExpectedAttributeValue(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ExpectedAttributeValue*>(object);
  switch (index) {
    case 0: return model::field(value.value, make);
    case 1: return model::field(value.exists, make);
    case 2: return model::field(value.comparisonOperator, make);
    case 3: return model::field(value.attributeValueList, make);
    default: return nullptr;
  }
}
constexpr model::Member kExpectedAttributeValueMembers[] = {
  {.name = "Value", .wire_name = "Value", .shape = &kAttributeValueShape, .index = 0, .access = &accessExpectedAttributeValue},
  {.name = "Exists", .wire_name = "Exists", .shape = &kBooleanObjectShape, .index = 1, .access = &accessExpectedAttributeValue},
  {.name = "ComparisonOperator", .wire_name = "ComparisonOperator", .shape = &kComparisonOperatorShape, .index = 2, .access = &accessExpectedAttributeValue},
  {.name = "AttributeValueList", .wire_name = "AttributeValueList", .shape = &kAttributeValueListShape, .index = 3, .access = &accessExpectedAttributeValue},
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
void* accessDeleteItemRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DeleteItemRequest*>(object);
  switch (index) {
    case 0: return model::field(value.tableName, make);
    case 1: return model::field(value.key, make);
    case 2: return model::field(value.expected, make);
    case 3: return model::field(value.conditionalOperator, make);
    case 4: return model::field(value.returnValues, make);
    case 5: return model::field(value.returnConsumedCapacity, make);
    case 6: return model::field(value.returnItemCollectionMetrics, make);
    case 7: return model::field(value.conditionExpression, make);
    case 8: return model::field(value.expressionAttributeNames, make);
    case 9: return model::field(value.expressionAttributeValues, make);
    case 10: return model::field(value.returnValuesOnConditionCheckFailure, make);
    default: return nullptr;
  }
}
constexpr model::Member kDeleteItemRequestMembers[] = {
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableArnShape, .required = true, .index = 0, .access = &accessDeleteItemRequest},
  {.name = "Key", .wire_name = "Key", .shape = &kKeyShape, .required = true, .index = 1, .access = &accessDeleteItemRequest},
  {.name = "Expected", .wire_name = "Expected", .shape = &kExpectedAttributeMapShape, .index = 2, .access = &accessDeleteItemRequest},
  {.name = "ConditionalOperator", .wire_name = "ConditionalOperator", .shape = &kConditionalOperatorShape, .index = 3, .access = &accessDeleteItemRequest},
  {.name = "ReturnValues", .wire_name = "ReturnValues", .shape = &kReturnValueShape, .index = 4, .access = &accessDeleteItemRequest},
  {.name = "ReturnConsumedCapacity", .wire_name = "ReturnConsumedCapacity", .shape = &kReturnConsumedCapacityShape, .index = 5, .access = &accessDeleteItemRequest},
  {.name = "ReturnItemCollectionMetrics", .wire_name = "ReturnItemCollectionMetrics", .shape = &kReturnItemCollectionMetricsShape, .index = 6, .access = &accessDeleteItemRequest},
  {.name = "ConditionExpression", .wire_name = "ConditionExpression", .shape = &kConditionExpressionShape, .index = 7, .access = &accessDeleteItemRequest},
  {.name = "ExpressionAttributeNames", .wire_name = "ExpressionAttributeNames", .shape = &kExpressionAttributeNameMapShape, .index = 8, .access = &accessDeleteItemRequest},
  {.name = "ExpressionAttributeValues", .wire_name = "ExpressionAttributeValues", .shape = &kExpressionAttributeValueMapShape, .index = 9, .access = &accessDeleteItemRequest},
  {.name = "ReturnValuesOnConditionCheckFailure", .wire_name = "ReturnValuesOnConditionCheckFailure", .shape = &kReturnValuesOnConditionCheckFailureShape, .index = 10, .access = &accessDeleteItemRequest},
};
constexpr model::Shape kDeleteItemRequestShape{.kind = model::Kind::Structure, .name = "DeleteItemInput", .members = kDeleteItemRequestMembers, .create = &model::createObject<DeleteItemRequest>};

void* accessDeleteItemResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DeleteItemResult*>(object);
  switch (index) {
    case 0: return model::field(value.attributes, make);
    case 1: return model::field(value.consumedCapacity, make);
    case 2: return model::field(value.itemCollectionMetrics, make);
    default: return nullptr;
  }
}
constexpr model::Member kDeleteItemResultMembers[] = {
  {.name = "Attributes", .wire_name = "Attributes", .shape = &kAttributeMapShape, .index = 0, .access = &accessDeleteItemResult},
  {.name = "ConsumedCapacity", .wire_name = "ConsumedCapacity", .shape = &kConsumedCapacityShape, .index = 1, .access = &accessDeleteItemResult},
  {.name = "ItemCollectionMetrics", .wire_name = "ItemCollectionMetrics", .shape = &kItemCollectionMetricsShape, .index = 2, .access = &accessDeleteItemResult},
};
constexpr model::Shape kDeleteItemResultShape{.kind = model::Kind::Structure, .name = "DeleteItemOutput", .members = kDeleteItemResultMembers, .create = &model::createObject<DeleteItemResult>};

constexpr model::Shape kResourceArnStringShape{.kind = model::Kind::String, .name = "ResourceArnString", .constraint = {.min = 1, .max = 1283}};
constexpr model::Shape kPolicyRevisionIdShape{.kind = model::Kind::String, .name = "PolicyRevisionId", .constraint = {.min = 1, .max = 255}};
void* accessDeleteResourcePolicyRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DeleteResourcePolicyRequest*>(object);
  switch (index) {
    case 0: return model::field(value.resourceArn, make);
    case 1: return model::field(value.expectedRevisionId, make);
    default: return nullptr;
  }
}
constexpr model::Member kDeleteResourcePolicyRequestMembers[] = {
  {.name = "ResourceArn", .wire_name = "ResourceArn", .shape = &kResourceArnStringShape, .required = true, .index = 0, .access = &accessDeleteResourcePolicyRequest},
  {.name = "ExpectedRevisionId", .wire_name = "ExpectedRevisionId", .shape = &kPolicyRevisionIdShape, .index = 1, .access = &accessDeleteResourcePolicyRequest},
};
constexpr model::Shape kDeleteResourcePolicyRequestShape{.kind = model::Kind::Structure, .name = "DeleteResourcePolicyInput", .members = kDeleteResourcePolicyRequestMembers, .create = &model::createObject<DeleteResourcePolicyRequest>};

void* accessDeleteResourcePolicyResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DeleteResourcePolicyResult*>(object);
  switch (index) {
    case 0: return model::field(value.revisionId, make);
    default: return nullptr;
  }
}
constexpr model::Member kDeleteResourcePolicyResultMembers[] = {
  {.name = "RevisionId", .wire_name = "RevisionId", .shape = &kPolicyRevisionIdShape, .index = 0, .access = &accessDeleteResourcePolicyResult},
};
constexpr model::Shape kDeleteResourcePolicyResultShape{.kind = model::Kind::Structure, .name = "DeleteResourcePolicyOutput", .members = kDeleteResourcePolicyResultMembers, .create = &model::createObject<DeleteResourcePolicyResult>};

void* accessDeleteTableRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DeleteTableRequest*>(object);
  switch (index) {
    case 0: return model::field(value.tableName, make);
    default: return nullptr;
  }
}
constexpr model::Member kDeleteTableRequestMembers[] = {
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableArnShape, .required = true, .index = 0, .access = &accessDeleteTableRequest},
};
constexpr model::Shape kDeleteTableRequestShape{.kind = model::Kind::Structure, .name = "DeleteTableInput", .members = kDeleteTableRequestMembers, .create = &model::createObject<DeleteTableRequest>};

void* accessDeleteTableResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DeleteTableResult*>(object);
  switch (index) {
    case 0: return model::field(value.tableDescription, make);
    default: return nullptr;
  }
}
constexpr model::Member kDeleteTableResultMembers[] = {
  {.name = "TableDescription", .wire_name = "TableDescription", .shape = &kTableDescriptionShape, .index = 0, .access = &accessDeleteTableResult},
};
constexpr model::Shape kDeleteTableResultShape{.kind = model::Kind::Structure, .name = "DeleteTableOutput", .members = kDeleteTableResultMembers, .create = &model::createObject<DeleteTableResult>};

void* accessDescribeBackupRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeBackupRequest*>(object);
  switch (index) {
    case 0: return model::field(value.backupArn, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeBackupRequestMembers[] = {
  {.name = "BackupArn", .wire_name = "BackupArn", .shape = &kBackupArnShape, .required = true, .index = 0, .access = &accessDescribeBackupRequest},
};
constexpr model::Shape kDescribeBackupRequestShape{.kind = model::Kind::Structure, .name = "DescribeBackupInput", .members = kDescribeBackupRequestMembers, .create = &model::createObject<DescribeBackupRequest>};

void* accessDescribeBackupResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeBackupResult*>(object);
  switch (index) {
    case 0: return model::field(value.backupDescription, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeBackupResultMembers[] = {
  {.name = "BackupDescription", .wire_name = "BackupDescription", .shape = &kBackupDescriptionShape, .index = 0, .access = &accessDescribeBackupResult},
};
constexpr model::Shape kDescribeBackupResultShape{.kind = model::Kind::Structure, .name = "DescribeBackupOutput", .members = kDescribeBackupResultMembers, .create = &model::createObject<DescribeBackupResult>};

void* accessDescribeContinuousBackupsRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeContinuousBackupsRequest*>(object);
  switch (index) {
    case 0: return model::field(value.tableName, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeContinuousBackupsRequestMembers[] = {
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableArnShape, .required = true, .index = 0, .access = &accessDescribeContinuousBackupsRequest},
};
constexpr model::Shape kDescribeContinuousBackupsRequestShape{.kind = model::Kind::Structure, .name = "DescribeContinuousBackupsInput", .members = kDescribeContinuousBackupsRequestMembers, .create = &model::createObject<DescribeContinuousBackupsRequest>};

constexpr std::string_view kPointInTimeRecoveryStatusValues[] = {"ENABLED", "DISABLED"};
constexpr model::Shape kPointInTimeRecoveryStatusShape{.kind = model::Kind::String, .name = "PointInTimeRecoveryStatus", .constraint = {.values = kPointInTimeRecoveryStatusValues}};
constexpr model::Shape kRecoveryPeriodInDaysShape{.kind = model::Kind::Integer, .name = "RecoveryPeriodInDays", .constraint = {.min = 1, .max = 35}};
void* accessPointInTimeRecoveryDescription(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<PointInTimeRecoveryDescription*>(object);
  switch (index) {
    case 0: return model::field(value.pointInTimeRecoveryStatus, make);
    case 1: return model::field(value.recoveryPeriodInDays, make);
    case 2: return model::field(value.earliestRestorableDateTime, make);
    case 3: return model::field(value.latestRestorableDateTime, make);
    default: return nullptr;
  }
}
constexpr model::Member kPointInTimeRecoveryDescriptionMembers[] = {
  {.name = "PointInTimeRecoveryStatus", .wire_name = "PointInTimeRecoveryStatus", .shape = &kPointInTimeRecoveryStatusShape, .index = 0, .access = &accessPointInTimeRecoveryDescription},
  {.name = "RecoveryPeriodInDays", .wire_name = "RecoveryPeriodInDays", .shape = &kRecoveryPeriodInDaysShape, .index = 1, .access = &accessPointInTimeRecoveryDescription},
  {.name = "EarliestRestorableDateTime", .wire_name = "EarliestRestorableDateTime", .shape = &kDateShape, .index = 2, .access = &accessPointInTimeRecoveryDescription},
  {.name = "LatestRestorableDateTime", .wire_name = "LatestRestorableDateTime", .shape = &kDateShape, .index = 3, .access = &accessPointInTimeRecoveryDescription},
};
constexpr model::Shape kPointInTimeRecoveryDescriptionShape{.kind = model::Kind::Structure, .name = "PointInTimeRecoveryDescription", .members = kPointInTimeRecoveryDescriptionMembers};

constexpr std::string_view kContinuousBackupsStatusValues[] = {"ENABLED", "DISABLED"};
constexpr model::Shape kContinuousBackupsStatusShape{.kind = model::Kind::String, .name = "ContinuousBackupsStatus", .constraint = {.values = kContinuousBackupsStatusValues}};
void* accessContinuousBackupsDescription(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ContinuousBackupsDescription*>(object);
  switch (index) {
    case 0: return model::field(value.continuousBackupsStatus, make);
    case 1: return model::field(value.pointInTimeRecoveryDescription, make);
    default: return nullptr;
  }
}
constexpr model::Member kContinuousBackupsDescriptionMembers[] = {
  {.name = "ContinuousBackupsStatus", .wire_name = "ContinuousBackupsStatus", .shape = &kContinuousBackupsStatusShape, .required = true, .index = 0, .access = &accessContinuousBackupsDescription},
  {.name = "PointInTimeRecoveryDescription", .wire_name = "PointInTimeRecoveryDescription", .shape = &kPointInTimeRecoveryDescriptionShape, .index = 1, .access = &accessContinuousBackupsDescription},
};
constexpr model::Shape kContinuousBackupsDescriptionShape{.kind = model::Kind::Structure, .name = "ContinuousBackupsDescription", .members = kContinuousBackupsDescriptionMembers};

void* accessDescribeContinuousBackupsResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeContinuousBackupsResult*>(object);
  switch (index) {
    case 0: return model::field(value.continuousBackupsDescription, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeContinuousBackupsResultMembers[] = {
  {.name = "ContinuousBackupsDescription", .wire_name = "ContinuousBackupsDescription", .shape = &kContinuousBackupsDescriptionShape, .index = 0, .access = &accessDescribeContinuousBackupsResult},
};
constexpr model::Shape kDescribeContinuousBackupsResultShape{.kind = model::Kind::Structure, .name = "DescribeContinuousBackupsOutput", .members = kDescribeContinuousBackupsResultMembers, .create = &model::createObject<DescribeContinuousBackupsResult>};

void* accessDescribeContributorInsightsRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeContributorInsightsRequest*>(object);
  switch (index) {
    case 0: return model::field(value.tableName, make);
    case 1: return model::field(value.indexName, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeContributorInsightsRequestMembers[] = {
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableArnShape, .required = true, .index = 0, .access = &accessDescribeContributorInsightsRequest},
  {.name = "IndexName", .wire_name = "IndexName", .shape = &kIndexNameShape, .index = 1, .access = &accessDescribeContributorInsightsRequest},
};
constexpr model::Shape kDescribeContributorInsightsRequestShape{.kind = model::Kind::Structure, .name = "DescribeContributorInsightsInput", .members = kDescribeContributorInsightsRequestMembers, .create = &model::createObject<DescribeContributorInsightsRequest>};

constexpr model::Shape kExceptionNameShape{.kind = model::Kind::String, .name = "ExceptionName"};
constexpr model::Shape kExceptionDescriptionShape{.kind = model::Kind::String, .name = "ExceptionDescription"};
void* accessFailureException(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<FailureException*>(object);
  switch (index) {
    case 0: return model::field(value.exceptionName, make);
    case 1: return model::field(value.exceptionDescription, make);
    default: return nullptr;
  }
}
constexpr model::Member kFailureExceptionMembers[] = {
  {.name = "ExceptionName", .wire_name = "ExceptionName", .shape = &kExceptionNameShape, .index = 0, .access = &accessFailureException},
  {.name = "ExceptionDescription", .wire_name = "ExceptionDescription", .shape = &kExceptionDescriptionShape, .index = 1, .access = &accessFailureException},
};
constexpr model::Shape kFailureExceptionShape{.kind = model::Kind::Structure, .name = "FailureException", .members = kFailureExceptionMembers};

constexpr model::Shape kContributorInsightsRuleShape{.kind = model::Kind::String, .name = "ContributorInsightsRule", .constraint = {.pattern = "[A-Za-z0-9][A-Za-z0-9\\-\\_\\.]{0,126}[A-Za-z0-9]"}};
constexpr model::Shape kContributorInsightsRuleListShape{.kind = model::Kind::List, .name = "ContributorInsightsRuleList", .element = &kContributorInsightsRuleShape, .list = &model::kListOps<std::string>};
constexpr std::string_view kContributorInsightsStatusValues[] = {"ENABLING", "ENABLED", "DISABLING", "DISABLED", "FAILED"};
constexpr model::Shape kContributorInsightsStatusShape{.kind = model::Kind::String, .name = "ContributorInsightsStatus", .constraint = {.values = kContributorInsightsStatusValues}};
constexpr model::Shape kLastUpdateDateTimeShape{.kind = model::Kind::Timestamp, .name = "LastUpdateDateTime"};
constexpr std::string_view kContributorInsightsModeValues[] = {"ACCESSED_AND_THROTTLED_KEYS", "THROTTLED_KEYS"};
constexpr model::Shape kContributorInsightsModeShape{.kind = model::Kind::String, .name = "ContributorInsightsMode", .constraint = {.values = kContributorInsightsModeValues}};
void* accessDescribeContributorInsightsResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeContributorInsightsResult*>(object);
  switch (index) {
    case 0: return model::field(value.tableName, make);
    case 1: return model::field(value.indexName, make);
    case 2: return model::field(value.contributorInsightsRuleList, make);
    case 3: return model::field(value.contributorInsightsStatus, make);
    case 4: return model::field(value.lastUpdateDateTime, make);
    case 5: return model::field(value.failureException, make);
    case 6: return model::field(value.contributorInsightsMode, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeContributorInsightsResultMembers[] = {
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableNameShape, .index = 0, .access = &accessDescribeContributorInsightsResult},
  {.name = "IndexName", .wire_name = "IndexName", .shape = &kIndexNameShape, .index = 1, .access = &accessDescribeContributorInsightsResult},
  {.name = "ContributorInsightsRuleList", .wire_name = "ContributorInsightsRuleList", .shape = &kContributorInsightsRuleListShape, .index = 2, .access = &accessDescribeContributorInsightsResult},
  {.name = "ContributorInsightsStatus", .wire_name = "ContributorInsightsStatus", .shape = &kContributorInsightsStatusShape, .index = 3, .access = &accessDescribeContributorInsightsResult},
  {.name = "LastUpdateDateTime", .wire_name = "LastUpdateDateTime", .shape = &kLastUpdateDateTimeShape, .index = 4, .access = &accessDescribeContributorInsightsResult},
  {.name = "FailureException", .wire_name = "FailureException", .shape = &kFailureExceptionShape, .index = 5, .access = &accessDescribeContributorInsightsResult},
  {.name = "ContributorInsightsMode", .wire_name = "ContributorInsightsMode", .shape = &kContributorInsightsModeShape, .index = 6, .access = &accessDescribeContributorInsightsResult},
};
constexpr model::Shape kDescribeContributorInsightsResultShape{.kind = model::Kind::Structure, .name = "DescribeContributorInsightsOutput", .members = kDescribeContributorInsightsResultMembers, .create = &model::createObject<DescribeContributorInsightsResult>};

constexpr model::Shape kDescribeEndpointsRequestShape{.kind = model::Kind::Structure, .name = "DescribeEndpointsRequest", .create = &model::createObject<DescribeEndpointsRequest>};

constexpr model::Shape kLongShape{.kind = model::Kind::Long, .name = "Long"};
void* accessEndpoint(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<Endpoint*>(object);
  switch (index) {
    case 0: return model::field(value.address, make);
    case 1: return model::field(value.cachePeriodInMinutes, make);
    default: return nullptr;
  }
}
constexpr model::Member kEndpointMembers[] = {
  {.name = "Address", .wire_name = "Address", .shape = &kStringShape, .required = true, .index = 0, .access = &accessEndpoint},
  {.name = "CachePeriodInMinutes", .wire_name = "CachePeriodInMinutes", .shape = &kLongShape, .required = true, .index = 1, .access = &accessEndpoint},
};
constexpr model::Shape kEndpointShape{.kind = model::Kind::Structure, .name = "Endpoint", .members = kEndpointMembers};

constexpr model::Shape kEndpointsShape{.kind = model::Kind::List, .name = "Endpoints", .element = &kEndpointShape, .list = &model::kListOps<Endpoint>};
void* accessDescribeEndpointsResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeEndpointsResult*>(object);
  switch (index) {
    case 0: return model::field(value.endpoints, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeEndpointsResultMembers[] = {
  {.name = "Endpoints", .wire_name = "Endpoints", .shape = &kEndpointsShape, .required = true, .index = 0, .access = &accessDescribeEndpointsResult},
};
constexpr model::Shape kDescribeEndpointsResultShape{.kind = model::Kind::Structure, .name = "DescribeEndpointsResponse", .members = kDescribeEndpointsResultMembers, .create = &model::createObject<DescribeEndpointsResult>};

constexpr model::Shape kExportArnShape{.kind = model::Kind::String, .name = "ExportArn", .constraint = {.min = 37, .max = 1024}};
void* accessDescribeExportRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeExportRequest*>(object);
  switch (index) {
    case 0: return model::field(value.exportArn, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeExportRequestMembers[] = {
  {.name = "ExportArn", .wire_name = "ExportArn", .shape = &kExportArnShape, .required = true, .index = 0, .access = &accessDescribeExportRequest},
};
constexpr model::Shape kDescribeExportRequestShape{.kind = model::Kind::Structure, .name = "DescribeExportInput", .members = kDescribeExportRequestMembers, .create = &model::createObject<DescribeExportRequest>};

constexpr model::Shape kExportFromTimeShape{.kind = model::Kind::Timestamp, .name = "ExportFromTime"};
constexpr model::Shape kExportToTimeShape{.kind = model::Kind::Timestamp, .name = "ExportToTime"};
constexpr std::string_view kExportViewTypeValues[] = {"NEW_IMAGE", "NEW_AND_OLD_IMAGES"};
constexpr model::Shape kExportViewTypeShape{.kind = model::Kind::String, .name = "ExportViewType", .constraint = {.values = kExportViewTypeValues}};
void* accessIncrementalExportSpecification(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<IncrementalExportSpecification*>(object);
  switch (index) {
    case 0: return model::field(value.exportFromTime, make);
    case 1: return model::field(value.exportToTime, make);
    case 2: return model::field(value.exportViewType, make);
    default: return nullptr;
  }
}
constexpr model::Member kIncrementalExportSpecificationMembers[] = {
  {.name = "ExportFromTime", .wire_name = "ExportFromTime", .shape = &kExportFromTimeShape, .index = 0, .access = &accessIncrementalExportSpecification},
  {.name = "ExportToTime", .wire_name = "ExportToTime", .shape = &kExportToTimeShape, .index = 1, .access = &accessIncrementalExportSpecification},
  {.name = "ExportViewType", .wire_name = "ExportViewType", .shape = &kExportViewTypeShape, .index = 2, .access = &accessIncrementalExportSpecification},
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
void* accessExportDescription(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ExportDescription*>(object);
  switch (index) {
    case 0: return model::field(value.exportArn, make);
    case 1: return model::field(value.exportStatus, make);
    case 2: return model::field(value.startTime, make);
    case 3: return model::field(value.endTime, make);
    case 4: return model::field(value.exportManifest, make);
    case 5: return model::field(value.tableArn, make);
    case 6: return model::field(value.tableId, make);
    case 7: return model::field(value.exportTime, make);
    case 8: return model::field(value.clientToken, make);
    case 9: return model::field(value.s3Bucket, make);
    case 10: return model::field(value.s3BucketOwner, make);
    case 11: return model::field(value.s3Prefix, make);
    case 12: return model::field(value.s3SseAlgorithm, make);
    case 13: return model::field(value.s3SseKmsKeyId, make);
    case 14: return model::field(value.failureCode, make);
    case 15: return model::field(value.failureMessage, make);
    case 16: return model::field(value.exportFormat, make);
    case 17: return model::field(value.billedSizeBytes, make);
    case 18: return model::field(value.itemCount, make);
    case 19: return model::field(value.exportType, make);
    case 20: return model::field(value.incrementalExportSpecification, make);
    default: return nullptr;
  }
}
constexpr model::Member kExportDescriptionMembers[] = {
  {.name = "ExportArn", .wire_name = "ExportArn", .shape = &kExportArnShape, .index = 0, .access = &accessExportDescription},
  {.name = "ExportStatus", .wire_name = "ExportStatus", .shape = &kExportStatusShape, .index = 1, .access = &accessExportDescription},
  {.name = "StartTime", .wire_name = "StartTime", .shape = &kExportStartTimeShape, .index = 2, .access = &accessExportDescription},
  {.name = "EndTime", .wire_name = "EndTime", .shape = &kExportEndTimeShape, .index = 3, .access = &accessExportDescription},
  {.name = "ExportManifest", .wire_name = "ExportManifest", .shape = &kExportManifestShape, .index = 4, .access = &accessExportDescription},
  {.name = "TableArn", .wire_name = "TableArn", .shape = &kTableArnShape, .index = 5, .access = &accessExportDescription},
  {.name = "TableId", .wire_name = "TableId", .shape = &kTableIdShape, .index = 6, .access = &accessExportDescription},
  {.name = "ExportTime", .wire_name = "ExportTime", .shape = &kExportTimeShape, .index = 7, .access = &accessExportDescription},
  {.name = "ClientToken", .wire_name = "ClientToken", .shape = &kClientTokenShape, .index = 8, .access = &accessExportDescription},
  {.name = "S3Bucket", .wire_name = "S3Bucket", .shape = &kS3BucketShape, .index = 9, .access = &accessExportDescription},
  {.name = "S3BucketOwner", .wire_name = "S3BucketOwner", .shape = &kS3BucketOwnerShape, .index = 10, .access = &accessExportDescription},
  {.name = "S3Prefix", .wire_name = "S3Prefix", .shape = &kS3PrefixShape, .index = 11, .access = &accessExportDescription},
  {.name = "S3SseAlgorithm", .wire_name = "S3SseAlgorithm", .shape = &kS3SseAlgorithmShape, .index = 12, .access = &accessExportDescription},
  {.name = "S3SseKmsKeyId", .wire_name = "S3SseKmsKeyId", .shape = &kS3SseKmsKeyIdShape, .index = 13, .access = &accessExportDescription},
  {.name = "FailureCode", .wire_name = "FailureCode", .shape = &kFailureCodeShape, .index = 14, .access = &accessExportDescription},
  {.name = "FailureMessage", .wire_name = "FailureMessage", .shape = &kFailureMessageShape, .index = 15, .access = &accessExportDescription},
  {.name = "ExportFormat", .wire_name = "ExportFormat", .shape = &kExportFormatShape, .index = 16, .access = &accessExportDescription},
  {.name = "BilledSizeBytes", .wire_name = "BilledSizeBytes", .shape = &kBilledSizeBytesShape, .index = 17, .access = &accessExportDescription},
  {.name = "ItemCount", .wire_name = "ItemCount", .shape = &kItemCountShape, .index = 18, .access = &accessExportDescription},
  {.name = "ExportType", .wire_name = "ExportType", .shape = &kExportTypeShape, .index = 19, .access = &accessExportDescription},
  {.name = "IncrementalExportSpecification", .wire_name = "IncrementalExportSpecification", .shape = &kIncrementalExportSpecificationShape, .index = 20, .access = &accessExportDescription},
};
constexpr model::Shape kExportDescriptionShape{.kind = model::Kind::Structure, .name = "ExportDescription", .members = kExportDescriptionMembers};

void* accessDescribeExportResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeExportResult*>(object);
  switch (index) {
    case 0: return model::field(value.exportDescription, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeExportResultMembers[] = {
  {.name = "ExportDescription", .wire_name = "ExportDescription", .shape = &kExportDescriptionShape, .index = 0, .access = &accessDescribeExportResult},
};
constexpr model::Shape kDescribeExportResultShape{.kind = model::Kind::Structure, .name = "DescribeExportOutput", .members = kDescribeExportResultMembers, .create = &model::createObject<DescribeExportResult>};

void* accessDescribeGlobalTableRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeGlobalTableRequest*>(object);
  switch (index) {
    case 0: return model::field(value.globalTableName, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeGlobalTableRequestMembers[] = {
  {.name = "GlobalTableName", .wire_name = "GlobalTableName", .shape = &kTableNameShape, .required = true, .index = 0, .access = &accessDescribeGlobalTableRequest},
};
constexpr model::Shape kDescribeGlobalTableRequestShape{.kind = model::Kind::Structure, .name = "DescribeGlobalTableInput", .members = kDescribeGlobalTableRequestMembers, .create = &model::createObject<DescribeGlobalTableRequest>};

void* accessDescribeGlobalTableResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeGlobalTableResult*>(object);
  switch (index) {
    case 0: return model::field(value.globalTableDescription, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeGlobalTableResultMembers[] = {
  {.name = "GlobalTableDescription", .wire_name = "GlobalTableDescription", .shape = &kGlobalTableDescriptionShape, .index = 0, .access = &accessDescribeGlobalTableResult},
};
constexpr model::Shape kDescribeGlobalTableResultShape{.kind = model::Kind::Structure, .name = "DescribeGlobalTableOutput", .members = kDescribeGlobalTableResultMembers, .create = &model::createObject<DescribeGlobalTableResult>};

void* accessDescribeGlobalTableSettingsRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeGlobalTableSettingsRequest*>(object);
  switch (index) {
    case 0: return model::field(value.globalTableName, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeGlobalTableSettingsRequestMembers[] = {
  {.name = "GlobalTableName", .wire_name = "GlobalTableName", .shape = &kTableNameShape, .required = true, .index = 0, .access = &accessDescribeGlobalTableSettingsRequest},
};
constexpr model::Shape kDescribeGlobalTableSettingsRequestShape{.kind = model::Kind::Structure, .name = "DescribeGlobalTableSettingsInput", .members = kDescribeGlobalTableSettingsRequestMembers, .create = &model::createObject<DescribeGlobalTableSettingsRequest>};

constexpr model::Shape kIntegerObjectShape{.kind = model::Kind::Integer, .name = "IntegerObject"};
constexpr model::Shape kDoubleObjectShape{.kind = model::Kind::Double, .name = "DoubleObject"};
void* accessAutoScalingTargetTrackingScalingPolicyConfigurationDescription(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<AutoScalingTargetTrackingScalingPolicyConfigurationDescription*>(object);
  switch (index) {
    case 0: return model::field(value.disableScaleIn, make);
    case 1: return model::field(value.scaleInCooldown, make);
    case 2: return model::field(value.scaleOutCooldown, make);
    case 3: return model::field(value.targetValue, make);
    default: return nullptr;
  }
}
constexpr model::Member kAutoScalingTargetTrackingScalingPolicyConfigurationDescriptionMembers[] = {
  {.name = "DisableScaleIn", .wire_name = "DisableScaleIn", .shape = &kBooleanObjectShape, .index = 0, .access = &accessAutoScalingTargetTrackingScalingPolicyConfigurationDescription},
  {.name = "ScaleInCooldown", .wire_name = "ScaleInCooldown", .shape = &kIntegerObjectShape, .index = 1, .access = &accessAutoScalingTargetTrackingScalingPolicyConfigurationDescription},
  {.name = "ScaleOutCooldown", .wire_name = "ScaleOutCooldown", .shape = &kIntegerObjectShape, .index = 2, .access = &accessAutoScalingTargetTrackingScalingPolicyConfigurationDescription},
  {.name = "TargetValue", .wire_name = "TargetValue", .shape = &kDoubleObjectShape, .required = true, .index = 3, .access = &accessAutoScalingTargetTrackingScalingPolicyConfigurationDescription},
};
constexpr model::Shape kAutoScalingTargetTrackingScalingPolicyConfigurationDescriptionShape{.kind = model::Kind::Structure, .name = "AutoScalingTargetTrackingScalingPolicyConfigurationDescription", .members = kAutoScalingTargetTrackingScalingPolicyConfigurationDescriptionMembers};

constexpr model::Shape kAutoScalingPolicyNameShape{.kind = model::Kind::String, .name = "AutoScalingPolicyName", .constraint = {.min = 1, .max = 256, .pattern = "\\p{Print}+"}};
void* accessAutoScalingPolicyDescription(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<AutoScalingPolicyDescription*>(object);
  switch (index) {
    case 0: return model::field(value.policyName, make);
    case 1: return model::field(value.targetTrackingScalingPolicyConfiguration, make);
    default: return nullptr;
  }
}
constexpr model::Member kAutoScalingPolicyDescriptionMembers[] = {
  {.name = "PolicyName", .wire_name = "PolicyName", .shape = &kAutoScalingPolicyNameShape, .index = 0, .access = &accessAutoScalingPolicyDescription},
  {.name = "TargetTrackingScalingPolicyConfiguration", .wire_name = "TargetTrackingScalingPolicyConfiguration", .shape = &kAutoScalingTargetTrackingScalingPolicyConfigurationDescriptionShape, .index = 1, .access = &accessAutoScalingPolicyDescription},
};
constexpr model::Shape kAutoScalingPolicyDescriptionShape{.kind = model::Kind::Structure, .name = "AutoScalingPolicyDescription", .members = kAutoScalingPolicyDescriptionMembers};

constexpr model::Shape kAutoScalingPolicyDescriptionListShape{.kind = model::Kind::List, .name = "AutoScalingPolicyDescriptionList", .element = &kAutoScalingPolicyDescriptionShape, .list = &model::kListOps<AutoScalingPolicyDescription>};
void* accessAutoScalingSettingsDescription(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<AutoScalingSettingsDescription*>(object);
  switch (index) {
    case 0: return model::field(value.minimumUnits, make);
    case 1: return model::field(value.maximumUnits, make);
    case 2: return model::field(value.autoScalingDisabled, make);
    case 3: return model::field(value.autoScalingRoleArn, make);
    case 4: return model::field(value.scalingPolicies, make);
    default: return nullptr;
  }
}
constexpr model::Member kAutoScalingSettingsDescriptionMembers[] = {
  {.name = "MinimumUnits", .wire_name = "MinimumUnits", .shape = &kPositiveLongObjectShape, .index = 0, .access = &accessAutoScalingSettingsDescription},
  {.name = "MaximumUnits", .wire_name = "MaximumUnits", .shape = &kPositiveLongObjectShape, .index = 1, .access = &accessAutoScalingSettingsDescription},
  {.name = "AutoScalingDisabled", .wire_name = "AutoScalingDisabled", .shape = &kBooleanObjectShape, .index = 2, .access = &accessAutoScalingSettingsDescription},
  {.name = "AutoScalingRoleArn", .wire_name = "AutoScalingRoleArn", .shape = &kStringShape, .index = 3, .access = &accessAutoScalingSettingsDescription},
  {.name = "ScalingPolicies", .wire_name = "ScalingPolicies", .shape = &kAutoScalingPolicyDescriptionListShape, .index = 4, .access = &accessAutoScalingSettingsDescription},
};
constexpr model::Shape kAutoScalingSettingsDescriptionShape{.kind = model::Kind::Structure, .name = "AutoScalingSettingsDescription", .members = kAutoScalingSettingsDescriptionMembers};

void* accessReplicaGlobalSecondaryIndexSettingsDescription(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ReplicaGlobalSecondaryIndexSettingsDescription*>(object);
  switch (index) {
    case 0: return model::field(value.indexName, make);
    case 1: return model::field(value.indexStatus, make);
    case 2: return model::field(value.provisionedReadCapacityUnits, make);
    case 3: return model::field(value.provisionedReadCapacityAutoScalingSettings, make);
    case 4: return model::field(value.provisionedWriteCapacityUnits, make);
    case 5: return model::field(value.provisionedWriteCapacityAutoScalingSettings, make);
    default: return nullptr;
  }
}
constexpr model::Member kReplicaGlobalSecondaryIndexSettingsDescriptionMembers[] = {
  {.name = "IndexName", .wire_name = "IndexName", .shape = &kIndexNameShape, .required = true, .index = 0, .access = &accessReplicaGlobalSecondaryIndexSettingsDescription},
  {.name = "IndexStatus", .wire_name = "IndexStatus", .shape = &kIndexStatusShape, .index = 1, .access = &accessReplicaGlobalSecondaryIndexSettingsDescription},
  {.name = "ProvisionedReadCapacityUnits", .wire_name = "ProvisionedReadCapacityUnits", .shape = &kPositiveLongObjectShape, .index = 2, .access = &accessReplicaGlobalSecondaryIndexSettingsDescription},
  {.name = "ProvisionedReadCapacityAutoScalingSettings", .wire_name = "ProvisionedReadCapacityAutoScalingSettings", .shape = &kAutoScalingSettingsDescriptionShape, .index = 3, .access = &accessReplicaGlobalSecondaryIndexSettingsDescription},
  {.name = "ProvisionedWriteCapacityUnits", .wire_name = "ProvisionedWriteCapacityUnits", .shape = &kPositiveLongObjectShape, .index = 4, .access = &accessReplicaGlobalSecondaryIndexSettingsDescription},
  {.name = "ProvisionedWriteCapacityAutoScalingSettings", .wire_name = "ProvisionedWriteCapacityAutoScalingSettings", .shape = &kAutoScalingSettingsDescriptionShape, .index = 5, .access = &accessReplicaGlobalSecondaryIndexSettingsDescription},
};
constexpr model::Shape kReplicaGlobalSecondaryIndexSettingsDescriptionShape{.kind = model::Kind::Structure, .name = "ReplicaGlobalSecondaryIndexSettingsDescription", .members = kReplicaGlobalSecondaryIndexSettingsDescriptionMembers};

constexpr model::Shape kReplicaGlobalSecondaryIndexSettingsDescriptionListShape{.kind = model::Kind::List, .name = "ReplicaGlobalSecondaryIndexSettingsDescriptionList", .element = &kReplicaGlobalSecondaryIndexSettingsDescriptionShape, .list = &model::kListOps<ReplicaGlobalSecondaryIndexSettingsDescription>};
void* accessReplicaSettingsDescription(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ReplicaSettingsDescription*>(object);
  switch (index) {
    case 0: return model::field(value.regionName, make);
    case 1: return model::field(value.replicaStatus, make);
    case 2: return model::field(value.replicaBillingModeSummary, make);
    case 3: return model::field(value.replicaProvisionedReadCapacityUnits, make);
    case 4: return model::field(value.replicaProvisionedReadCapacityAutoScalingSettings, make);
    case 5: return model::field(value.replicaProvisionedWriteCapacityUnits, make);
    case 6: return model::field(value.replicaProvisionedWriteCapacityAutoScalingSettings, make);
    case 7: return model::field(value.replicaGlobalSecondaryIndexSettings, make);
    case 8: return model::field(value.replicaTableClassSummary, make);
    default: return nullptr;
  }
}
constexpr model::Member kReplicaSettingsDescriptionMembers[] = {
  {.name = "RegionName", .wire_name = "RegionName", .shape = &kRegionNameShape, .required = true, .index = 0, .access = &accessReplicaSettingsDescription},
  {.name = "ReplicaStatus", .wire_name = "ReplicaStatus", .shape = &kReplicaStatusShape, .index = 1, .access = &accessReplicaSettingsDescription},
  {.name = "ReplicaBillingModeSummary", .wire_name = "ReplicaBillingModeSummary", .shape = &kBillingModeSummaryShape, .index = 2, .access = &accessReplicaSettingsDescription},
  {.name = "ReplicaProvisionedReadCapacityUnits", .wire_name = "ReplicaProvisionedReadCapacityUnits", .shape = &kNonNegativeLongObjectShape, .index = 3, .access = &accessReplicaSettingsDescription},
  {.name = "ReplicaProvisionedReadCapacityAutoScalingSettings", .wire_name = "ReplicaProvisionedReadCapacityAutoScalingSettings", .shape = &kAutoScalingSettingsDescriptionShape, .index = 4, .access = &accessReplicaSettingsDescription},
  {.name = "ReplicaProvisionedWriteCapacityUnits", .wire_name = "ReplicaProvisionedWriteCapacityUnits", .shape = &kNonNegativeLongObjectShape, .index = 5, .access = &accessReplicaSettingsDescription},
  {.name = "ReplicaProvisionedWriteCapacityAutoScalingSettings", .wire_name = "ReplicaProvisionedWriteCapacityAutoScalingSettings", .shape = &kAutoScalingSettingsDescriptionShape, .index = 6, .access = &accessReplicaSettingsDescription},
  {.name = "ReplicaGlobalSecondaryIndexSettings", .wire_name = "ReplicaGlobalSecondaryIndexSettings", .shape = &kReplicaGlobalSecondaryIndexSettingsDescriptionListShape, .index = 7, .access = &accessReplicaSettingsDescription},
  {.name = "ReplicaTableClassSummary", .wire_name = "ReplicaTableClassSummary", .shape = &kTableClassSummaryShape, .index = 8, .access = &accessReplicaSettingsDescription},
};
constexpr model::Shape kReplicaSettingsDescriptionShape{.kind = model::Kind::Structure, .name = "ReplicaSettingsDescription", .members = kReplicaSettingsDescriptionMembers};

constexpr model::Shape kReplicaSettingsDescriptionListShape{.kind = model::Kind::List, .name = "ReplicaSettingsDescriptionList", .element = &kReplicaSettingsDescriptionShape, .list = &model::kListOps<ReplicaSettingsDescription>};
void* accessDescribeGlobalTableSettingsResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeGlobalTableSettingsResult*>(object);
  switch (index) {
    case 0: return model::field(value.globalTableName, make);
    case 1: return model::field(value.replicaSettings, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeGlobalTableSettingsResultMembers[] = {
  {.name = "GlobalTableName", .wire_name = "GlobalTableName", .shape = &kTableNameShape, .index = 0, .access = &accessDescribeGlobalTableSettingsResult},
  {.name = "ReplicaSettings", .wire_name = "ReplicaSettings", .shape = &kReplicaSettingsDescriptionListShape, .index = 1, .access = &accessDescribeGlobalTableSettingsResult},
};
constexpr model::Shape kDescribeGlobalTableSettingsResultShape{.kind = model::Kind::Structure, .name = "DescribeGlobalTableSettingsOutput", .members = kDescribeGlobalTableSettingsResultMembers, .create = &model::createObject<DescribeGlobalTableSettingsResult>};

constexpr model::Shape kImportArnShape{.kind = model::Kind::String, .name = "ImportArn", .constraint = {.min = 37, .max = 1024}};
void* accessDescribeImportRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeImportRequest*>(object);
  switch (index) {
    case 0: return model::field(value.importArn, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeImportRequestMembers[] = {
  {.name = "ImportArn", .wire_name = "ImportArn", .shape = &kImportArnShape, .required = true, .index = 0, .access = &accessDescribeImportRequest},
};
constexpr model::Shape kDescribeImportRequestShape{.kind = model::Kind::Structure, .name = "DescribeImportInput", .members = kDescribeImportRequestMembers, .create = &model::createObject<DescribeImportRequest>};

void* accessS3BucketSource(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<S3BucketSource*>(object);
  switch (index) {
    case 0: return model::field(value.s3BucketOwner, make);
    case 1: return model::field(value.s3Bucket, make);
    case 2: return model::field(value.s3KeyPrefix, make);
    default: return nullptr;
  }
}
constexpr model::Member kS3BucketSourceMembers[] = {
  {.name = "S3BucketOwner", .wire_name = "S3BucketOwner", .shape = &kS3BucketOwnerShape, .index = 0, .access = &accessS3BucketSource},
  {.name = "S3Bucket", .wire_name = "S3Bucket", .shape = &kS3BucketShape, .required = true, .index = 1, .access = &accessS3BucketSource},
  {.name = "S3KeyPrefix", .wire_name = "S3KeyPrefix", .shape = &kS3PrefixShape, .index = 2, .access = &accessS3BucketSource},
};
constexpr model::Shape kS3BucketSourceShape{.kind = model::Kind::Structure, .name = "S3BucketSource", .members = kS3BucketSourceMembers};

constexpr model::Shape kCsvDelimiterShape{.kind = model::Kind::String, .name = "CsvDelimiter", .constraint = {.min = 1, .max = 1, .pattern = "[,;:|\\t ]"}};
constexpr model::Shape kCsvHeaderShape{.kind = model::Kind::String, .name = "CsvHeader", .constraint = {.min = 1, .max = 65536, .pattern = "[\\x20-\\x21\\x23-\\x2B\\x2D-\\x7E]*"}};
constexpr model::Shape kCsvHeaderListShape{.kind = model::Kind::List, .name = "CsvHeaderList", .constraint = {.min = 1, .max = 255}, .element = &kCsvHeaderShape, .list = &model::kListOps<std::string>};
void* accessCsvOptions(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CsvOptions*>(object);
  switch (index) {
    case 0: return model::field(value.delimiter, make);
    case 1: return model::field(value.headerList, make);
    default: return nullptr;
  }
}
constexpr model::Member kCsvOptionsMembers[] = {
  {.name = "Delimiter", .wire_name = "Delimiter", .shape = &kCsvDelimiterShape, .index = 0, .access = &accessCsvOptions},
  {.name = "HeaderList", .wire_name = "HeaderList", .shape = &kCsvHeaderListShape, .index = 1, .access = &accessCsvOptions},
};
constexpr model::Shape kCsvOptionsShape{.kind = model::Kind::Structure, .name = "CsvOptions", .members = kCsvOptionsMembers};

void* accessInputFormatOptions(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<InputFormatOptions*>(object);
  switch (index) {
    case 0: return model::field(value.csv, make);
    default: return nullptr;
  }
}
constexpr model::Member kInputFormatOptionsMembers[] = {
  {.name = "Csv", .wire_name = "Csv", .shape = &kCsvOptionsShape, .index = 0, .access = &accessInputFormatOptions},
};
constexpr model::Shape kInputFormatOptionsShape{.kind = model::Kind::Structure, .name = "InputFormatOptions", .members = kInputFormatOptionsMembers};

void* accessTableCreationParameters(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<TableCreationParameters*>(object);
  switch (index) {
    case 0: return model::field(value.tableName, make);
    case 1: return model::field(value.attributeDefinitions, make);
    case 2: return model::field(value.keySchema, make);
    case 3: return model::field(value.billingMode, make);
    case 4: return model::field(value.provisionedThroughput, make);
    case 5: return model::field(value.onDemandThroughput, make);
    case 6: return model::field(value.sseSpecification, make);
    case 7: return model::field(value.globalSecondaryIndexes, make);
    default: return nullptr;
  }
}
constexpr model::Member kTableCreationParametersMembers[] = {
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableNameShape, .required = true, .index = 0, .access = &accessTableCreationParameters},
  {.name = "AttributeDefinitions", .wire_name = "AttributeDefinitions", .shape = &kAttributeDefinitionsShape, .required = true, .index = 1, .access = &accessTableCreationParameters},
  {.name = "KeySchema", .wire_name = "KeySchema", .shape = &kKeySchemaShape, .required = true, .index = 2, .access = &accessTableCreationParameters},
  {.name = "BillingMode", .wire_name = "BillingMode", .shape = &kBillingModeShape, .index = 3, .access = &accessTableCreationParameters},
  {.name = "ProvisionedThroughput", .wire_name = "ProvisionedThroughput", .shape = &kProvisionedThroughputShape, .index = 4, .access = &accessTableCreationParameters},
  {.name = "OnDemandThroughput", .wire_name = "OnDemandThroughput", .shape = &kOnDemandThroughputShape, .index = 5, .access = &accessTableCreationParameters},
  {.name = "SSESpecification", .wire_name = "SSESpecification", .shape = &kSSESpecificationShape, .index = 6, .access = &accessTableCreationParameters},
  {.name = "GlobalSecondaryIndexes", .wire_name = "GlobalSecondaryIndexes", .shape = &kGlobalSecondaryIndexListShape, .index = 7, .access = &accessTableCreationParameters},
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
void* accessImportTableDescription(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ImportTableDescription*>(object);
  switch (index) {
    case 0: return model::field(value.importArn, make);
    case 1: return model::field(value.importStatus, make);
    case 2: return model::field(value.tableArn, make);
    case 3: return model::field(value.tableId, make);
    case 4: return model::field(value.clientToken, make);
    case 5: return model::field(value.s3BucketSource, make);
    case 6: return model::field(value.errorCount, make);
    case 7: return model::field(value.cloudWatchLogGroupArn, make);
    case 8: return model::field(value.inputFormat, make);
    case 9: return model::field(value.inputFormatOptions, make);
    case 10: return model::field(value.inputCompressionType, make);
    case 11: return model::field(value.tableCreationParameters, make);
    case 12: return model::field(value.startTime, make);
    case 13: return model::field(value.endTime, make);
    case 14: return model::field(value.processedSizeBytes, make);
    case 15: return model::field(value.processedItemCount, make);
    case 16: return model::field(value.importedItemCount, make);
    case 17: return model::field(value.failureCode, make);
    case 18: return model::field(value.failureMessage, make);
    default: return nullptr;
  }
}
constexpr model::Member kImportTableDescriptionMembers[] = {
  {.name = "ImportArn", .wire_name = "ImportArn", .shape = &kImportArnShape, .index = 0, .access = &accessImportTableDescription},
  {.name = "ImportStatus", .wire_name = "ImportStatus", .shape = &kImportStatusShape, .index = 1, .access = &accessImportTableDescription},
  {.name = "TableArn", .wire_name = "TableArn", .shape = &kTableArnShape, .index = 2, .access = &accessImportTableDescription},
  {.name = "TableId", .wire_name = "TableId", .shape = &kTableIdShape, .index = 3, .access = &accessImportTableDescription},
  {.name = "ClientToken", .wire_name = "ClientToken", .shape = &kClientTokenShape, .index = 4, .access = &accessImportTableDescription},
  {.name = "S3BucketSource", .wire_name = "S3BucketSource", .shape = &kS3BucketSourceShape, .index = 5, .access = &accessImportTableDescription},
  {.name = "ErrorCount", .wire_name = "ErrorCount", .shape = &kErrorCountShape, .index = 6, .access = &accessImportTableDescription},
  {.name = "CloudWatchLogGroupArn", .wire_name = "CloudWatchLogGroupArn", .shape = &kCloudWatchLogGroupArnShape, .index = 7, .access = &accessImportTableDescription},
  {.name = "InputFormat", .wire_name = "InputFormat", .shape = &kInputFormatShape, .index = 8, .access = &accessImportTableDescription},
  {.name = "InputFormatOptions", .wire_name = "InputFormatOptions", .shape = &kInputFormatOptionsShape, .index = 9, .access = &accessImportTableDescription},
  {.name = "InputCompressionType", .wire_name = "InputCompressionType", .shape = &kInputCompressionTypeShape, .index = 10, .access = &accessImportTableDescription},
  {.name = "TableCreationParameters", .wire_name = "TableCreationParameters", .shape = &kTableCreationParametersShape, .index = 11, .access = &accessImportTableDescription},
  {.name = "StartTime", .wire_name = "StartTime", .shape = &kImportStartTimeShape, .index = 12, .access = &accessImportTableDescription},
  {.name = "EndTime", .wire_name = "EndTime", .shape = &kImportEndTimeShape, .index = 13, .access = &accessImportTableDescription},
  {.name = "ProcessedSizeBytes", .wire_name = "ProcessedSizeBytes", .shape = &kLongObjectShape, .index = 14, .access = &accessImportTableDescription},
  {.name = "ProcessedItemCount", .wire_name = "ProcessedItemCount", .shape = &kProcessedItemCountShape, .index = 15, .access = &accessImportTableDescription},
  {.name = "ImportedItemCount", .wire_name = "ImportedItemCount", .shape = &kImportedItemCountShape, .index = 16, .access = &accessImportTableDescription},
  {.name = "FailureCode", .wire_name = "FailureCode", .shape = &kFailureCodeShape, .index = 17, .access = &accessImportTableDescription},
  {.name = "FailureMessage", .wire_name = "FailureMessage", .shape = &kFailureMessageShape, .index = 18, .access = &accessImportTableDescription},
};
constexpr model::Shape kImportTableDescriptionShape{.kind = model::Kind::Structure, .name = "ImportTableDescription", .members = kImportTableDescriptionMembers};

void* accessDescribeImportResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeImportResult*>(object);
  switch (index) {
    case 0: return model::field(value.importTableDescription, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeImportResultMembers[] = {
  {.name = "ImportTableDescription", .wire_name = "ImportTableDescription", .shape = &kImportTableDescriptionShape, .required = true, .index = 0, .access = &accessDescribeImportResult},
};
constexpr model::Shape kDescribeImportResultShape{.kind = model::Kind::Structure, .name = "DescribeImportOutput", .members = kDescribeImportResultMembers, .create = &model::createObject<DescribeImportResult>};

void* accessDescribeKinesisStreamingDestinationRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeKinesisStreamingDestinationRequest*>(object);
  switch (index) {
    case 0: return model::field(value.tableName, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeKinesisStreamingDestinationRequestMembers[] = {
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableArnShape, .required = true, .index = 0, .access = &accessDescribeKinesisStreamingDestinationRequest},
};
constexpr model::Shape kDescribeKinesisStreamingDestinationRequestShape{.kind = model::Kind::Structure, .name = "DescribeKinesisStreamingDestinationInput", .members = kDescribeKinesisStreamingDestinationRequestMembers, .create = &model::createObject<DescribeKinesisStreamingDestinationRequest>};

constexpr std::string_view kDestinationStatusValues[] = {"ENABLING", "ACTIVE", "DISABLING", "DISABLED", "ENABLE_FAILED", "UPDATING"};
constexpr model::Shape kDestinationStatusShape{.kind = model::Kind::String, .name = "DestinationStatus", .constraint = {.values = kDestinationStatusValues}};
constexpr std::string_view kApproximateCreationDateTimePrecisionValues[] = {"MILLISECOND", "MICROSECOND"};
constexpr model::Shape kApproximateCreationDateTimePrecisionShape{.kind = model::Kind::String, .name = "ApproximateCreationDateTimePrecision", .constraint = {.values = kApproximateCreationDateTimePrecisionValues}};
void* accessKinesisDataStreamDestination(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<KinesisDataStreamDestination*>(object);
  switch (index) {
    case 0: return model::field(value.streamArn, make);
    case 1: return model::field(value.destinationStatus, make);
    case 2: return model::field(value.destinationStatusDescription, make);
    case 3: return model::field(value.approximateCreationDateTimePrecision, make);
    default: return nullptr;
  }
}
constexpr model::Member kKinesisDataStreamDestinationMembers[] = {
  {.name = "StreamArn", .wire_name = "StreamArn", .shape = &kStreamArnShape, .index = 0, .access = &accessKinesisDataStreamDestination},
  {.name = "DestinationStatus", .wire_name = "DestinationStatus", .shape = &kDestinationStatusShape, .index = 1, .access = &accessKinesisDataStreamDestination},
  {.name = "DestinationStatusDescription", .wire_name = "DestinationStatusDescription", .shape = &kStringShape, .index = 2, .access = &accessKinesisDataStreamDestination},
  {.name = "ApproximateCreationDateTimePrecision", .wire_name = "ApproximateCreationDateTimePrecision", .shape = &kApproximateCreationDateTimePrecisionShape, .index = 3, .access = &accessKinesisDataStreamDestination},
};
constexpr model::Shape kKinesisDataStreamDestinationShape{.kind = model::Kind::Structure, .name = "KinesisDataStreamDestination", .members = kKinesisDataStreamDestinationMembers};

constexpr model::Shape kKinesisDataStreamDestinationsShape{.kind = model::Kind::List, .name = "KinesisDataStreamDestinations", .element = &kKinesisDataStreamDestinationShape, .list = &model::kListOps<KinesisDataStreamDestination>};
void* accessDescribeKinesisStreamingDestinationResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeKinesisStreamingDestinationResult*>(object);
  switch (index) {
    case 0: return model::field(value.tableName, make);
    case 1: return model::field(value.kinesisDataStreamDestinations, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeKinesisStreamingDestinationResultMembers[] = {
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableNameShape, .index = 0, .access = &accessDescribeKinesisStreamingDestinationResult},
  {.name = "KinesisDataStreamDestinations", .wire_name = "KinesisDataStreamDestinations", .shape = &kKinesisDataStreamDestinationsShape, .index = 1, .access = &accessDescribeKinesisStreamingDestinationResult},
};
constexpr model::Shape kDescribeKinesisStreamingDestinationResultShape{.kind = model::Kind::Structure, .name = "DescribeKinesisStreamingDestinationOutput", .members = kDescribeKinesisStreamingDestinationResultMembers, .create = &model::createObject<DescribeKinesisStreamingDestinationResult>};

constexpr model::Shape kDescribeLimitsRequestShape{.kind = model::Kind::Structure, .name = "DescribeLimitsInput", .create = &model::createObject<DescribeLimitsRequest>};

void* accessDescribeLimitsResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeLimitsResult*>(object);
  switch (index) {
    case 0: return model::field(value.accountMaxReadCapacityUnits, make);
    case 1: return model::field(value.accountMaxWriteCapacityUnits, make);
    case 2: return model::field(value.tableMaxReadCapacityUnits, make);
    case 3: return model::field(value.tableMaxWriteCapacityUnits, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeLimitsResultMembers[] = {
  {.name = "AccountMaxReadCapacityUnits", .wire_name = "AccountMaxReadCapacityUnits", .shape = &kPositiveLongObjectShape, .index = 0, .access = &accessDescribeLimitsResult},
  {.name = "AccountMaxWriteCapacityUnits", .wire_name = "AccountMaxWriteCapacityUnits", .shape = &kPositiveLongObjectShape, .index = 1, .access = &accessDescribeLimitsResult},
  {.name = "TableMaxReadCapacityUnits", .wire_name = "TableMaxReadCapacityUnits", .shape = &kPositiveLongObjectShape, .index = 2, .access = &accessDescribeLimitsResult},
  {.name = "TableMaxWriteCapacityUnits", .wire_name = "TableMaxWriteCapacityUnits", .shape = &kPositiveLongObjectShape, .index = 3, .access = &accessDescribeLimitsResult},
};
constexpr model::Shape kDescribeLimitsResultShape{.kind = model::Kind::Structure, .name = "DescribeLimitsOutput", .members = kDescribeLimitsResultMembers, .create = &model::createObject<DescribeLimitsResult>};

void* accessDescribeTableRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeTableRequest*>(object);
  switch (index) {
    case 0: return model::field(value.tableName, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeTableRequestMembers[] = {
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableArnShape, .required = true, .index = 0, .access = &accessDescribeTableRequest},
};
constexpr model::Shape kDescribeTableRequestShape{.kind = model::Kind::Structure, .name = "DescribeTableInput", .members = kDescribeTableRequestMembers, .create = &model::createObject<DescribeTableRequest>};

void* accessDescribeTableResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeTableResult*>(object);
  switch (index) {
    case 0: return model::field(value.table, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeTableResultMembers[] = {
  {.name = "Table", .wire_name = "Table", .shape = &kTableDescriptionShape, .index = 0, .access = &accessDescribeTableResult},
};
constexpr model::Shape kDescribeTableResultShape{.kind = model::Kind::Structure, .name = "DescribeTableOutput", .members = kDescribeTableResultMembers, .create = &model::createObject<DescribeTableResult>};

void* accessDescribeTableReplicaAutoScalingRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeTableReplicaAutoScalingRequest*>(object);
  switch (index) {
    case 0: return model::field(value.tableName, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeTableReplicaAutoScalingRequestMembers[] = {
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableArnShape, .required = true, .index = 0, .access = &accessDescribeTableReplicaAutoScalingRequest},
};
constexpr model::Shape kDescribeTableReplicaAutoScalingRequestShape{.kind = model::Kind::Structure, .name = "DescribeTableReplicaAutoScalingInput", .members = kDescribeTableReplicaAutoScalingRequestMembers, .create = &model::createObject<DescribeTableReplicaAutoScalingRequest>};

void* accessReplicaGlobalSecondaryIndexAutoScalingDescription(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ReplicaGlobalSecondaryIndexAutoScalingDescription*>(object);
  switch (index) {
    case 0: return model::field(value.indexName, make);
    case 1: return model::field(value.indexStatus, make);
    case 2: return model::field(value.provisionedReadCapacityAutoScalingSettings, make);
    case 3: return model::field(value.provisionedWriteCapacityAutoScalingSettings, make);
    default: return nullptr;
  }
}
constexpr model::Member kReplicaGlobalSecondaryIndexAutoScalingDescriptionMembers[] = {
  {.name = "IndexName", .wire_name = "IndexName", .shape = &kIndexNameShape, .index = 0, .access = &accessReplicaGlobalSecondaryIndexAutoScalingDescription},
  {.name = "IndexStatus", .wire_name = "IndexStatus", .shape = &kIndexStatusShape, .index = 1, .access = &accessReplicaGlobalSecondaryIndexAutoScalingDescription},
  {.name = "ProvisionedReadCapacityAutoScalingSettings", .wire_name = "ProvisionedReadCapacityAutoScalingSettings", .shape = &kAutoScalingSettingsDescriptionShape, .index = 2, .access = &accessReplicaGlobalSecondaryIndexAutoScalingDescription},
  {.name = "ProvisionedWriteCapacityAutoScalingSettings", .wire_name = "ProvisionedWriteCapacityAutoScalingSettings", .shape = &kAutoScalingSettingsDescriptionShape, .index = 3, .access = &accessReplicaGlobalSecondaryIndexAutoScalingDescription},
};
constexpr model::Shape kReplicaGlobalSecondaryIndexAutoScalingDescriptionShape{.kind = model::Kind::Structure, .name = "ReplicaGlobalSecondaryIndexAutoScalingDescription", .members = kReplicaGlobalSecondaryIndexAutoScalingDescriptionMembers};

constexpr model::Shape kReplicaGlobalSecondaryIndexAutoScalingDescriptionListShape{.kind = model::Kind::List, .name = "ReplicaGlobalSecondaryIndexAutoScalingDescriptionList", .element = &kReplicaGlobalSecondaryIndexAutoScalingDescriptionShape, .list = &model::kListOps<ReplicaGlobalSecondaryIndexAutoScalingDescription>};
void* accessReplicaAutoScalingDescription(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ReplicaAutoScalingDescription*>(object);
  switch (index) {
    case 0: return model::field(value.regionName, make);
    case 1: return model::field(value.globalSecondaryIndexes, make);
    case 2: return model::field(value.replicaProvisionedReadCapacityAutoScalingSettings, make);
    case 3: return model::field(value.replicaProvisionedWriteCapacityAutoScalingSettings, make);
    case 4: return model::field(value.replicaStatus, make);
    default: return nullptr;
  }
}
constexpr model::Member kReplicaAutoScalingDescriptionMembers[] = {
  {.name = "RegionName", .wire_name = "RegionName", .shape = &kRegionNameShape, .index = 0, .access = &accessReplicaAutoScalingDescription},
  {.name = "GlobalSecondaryIndexes", .wire_name = "GlobalSecondaryIndexes", .shape = &kReplicaGlobalSecondaryIndexAutoScalingDescriptionListShape, .index = 1, .access = &accessReplicaAutoScalingDescription},
  {.name = "ReplicaProvisionedReadCapacityAutoScalingSettings", .wire_name = "ReplicaProvisionedReadCapacityAutoScalingSettings", .shape = &kAutoScalingSettingsDescriptionShape, .index = 2, .access = &accessReplicaAutoScalingDescription},
  {.name = "ReplicaProvisionedWriteCapacityAutoScalingSettings", .wire_name = "ReplicaProvisionedWriteCapacityAutoScalingSettings", .shape = &kAutoScalingSettingsDescriptionShape, .index = 3, .access = &accessReplicaAutoScalingDescription},
  {.name = "ReplicaStatus", .wire_name = "ReplicaStatus", .shape = &kReplicaStatusShape, .index = 4, .access = &accessReplicaAutoScalingDescription},
};
constexpr model::Shape kReplicaAutoScalingDescriptionShape{.kind = model::Kind::Structure, .name = "ReplicaAutoScalingDescription", .members = kReplicaAutoScalingDescriptionMembers};

constexpr model::Shape kReplicaAutoScalingDescriptionListShape{.kind = model::Kind::List, .name = "ReplicaAutoScalingDescriptionList", .element = &kReplicaAutoScalingDescriptionShape, .list = &model::kListOps<ReplicaAutoScalingDescription>};
void* accessTableAutoScalingDescription(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<TableAutoScalingDescription*>(object);
  switch (index) {
    case 0: return model::field(value.tableName, make);
    case 1: return model::field(value.tableStatus, make);
    case 2: return model::field(value.replicas, make);
    default: return nullptr;
  }
}
constexpr model::Member kTableAutoScalingDescriptionMembers[] = {
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableNameShape, .index = 0, .access = &accessTableAutoScalingDescription},
  {.name = "TableStatus", .wire_name = "TableStatus", .shape = &kTableStatusShape, .index = 1, .access = &accessTableAutoScalingDescription},
  {.name = "Replicas", .wire_name = "Replicas", .shape = &kReplicaAutoScalingDescriptionListShape, .index = 2, .access = &accessTableAutoScalingDescription},
};
constexpr model::Shape kTableAutoScalingDescriptionShape{.kind = model::Kind::Structure, .name = "TableAutoScalingDescription", .members = kTableAutoScalingDescriptionMembers};

void* accessDescribeTableReplicaAutoScalingResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeTableReplicaAutoScalingResult*>(object);
  switch (index) {
    case 0: return model::field(value.tableAutoScalingDescription, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeTableReplicaAutoScalingResultMembers[] = {
  {.name = "TableAutoScalingDescription", .wire_name = "TableAutoScalingDescription", .shape = &kTableAutoScalingDescriptionShape, .index = 0, .access = &accessDescribeTableReplicaAutoScalingResult},
};
constexpr model::Shape kDescribeTableReplicaAutoScalingResultShape{.kind = model::Kind::Structure, .name = "DescribeTableReplicaAutoScalingOutput", .members = kDescribeTableReplicaAutoScalingResultMembers, .create = &model::createObject<DescribeTableReplicaAutoScalingResult>};

void* accessDescribeTimeToLiveRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeTimeToLiveRequest*>(object);
  switch (index) {
    case 0: return model::field(value.tableName, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeTimeToLiveRequestMembers[] = {
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableArnShape, .required = true, .index = 0, .access = &accessDescribeTimeToLiveRequest},
};
constexpr model::Shape kDescribeTimeToLiveRequestShape{.kind = model::Kind::Structure, .name = "DescribeTimeToLiveInput", .members = kDescribeTimeToLiveRequestMembers, .create = &model::createObject<DescribeTimeToLiveRequest>};

void* accessDescribeTimeToLiveResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeTimeToLiveResult*>(object);
  switch (index) {
    case 0: return model::field(value.timeToLiveDescription, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeTimeToLiveResultMembers[] = {
  {.name = "TimeToLiveDescription", .wire_name = "TimeToLiveDescription", .shape = &kTimeToLiveDescriptionShape, .index = 0, .access = &accessDescribeTimeToLiveResult},
};
constexpr model::Shape kDescribeTimeToLiveResultShape{.kind = model::Kind::Structure, .name = "DescribeTimeToLiveOutput", .members = kDescribeTimeToLiveResultMembers, .create = &model::createObject<DescribeTimeToLiveResult>};

void* accessEnableKinesisStreamingConfiguration(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<EnableKinesisStreamingConfiguration*>(object);
  switch (index) {
    case 0: return model::field(value.approximateCreationDateTimePrecision, make);
    default: return nullptr;
  }
}
constexpr model::Member kEnableKinesisStreamingConfigurationMembers[] = {
  {.name = "ApproximateCreationDateTimePrecision", .wire_name = "ApproximateCreationDateTimePrecision", .shape = &kApproximateCreationDateTimePrecisionShape, .index = 0, .access = &accessEnableKinesisStreamingConfiguration},
};
constexpr model::Shape kEnableKinesisStreamingConfigurationShape{.kind = model::Kind::Structure, .name = "EnableKinesisStreamingConfiguration", .members = kEnableKinesisStreamingConfigurationMembers};

void* accessDisableKinesisStreamingDestinationRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DisableKinesisStreamingDestinationRequest*>(object);
  switch (index) {
    case 0: return model::field(value.tableName, make);
    case 1: return model::field(value.streamArn, make);
    case 2: return model::field(value.enableKinesisStreamingConfiguration, make);
    default: return nullptr;
  }
}
constexpr model::Member kDisableKinesisStreamingDestinationRequestMembers[] = {
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableArnShape, .required = true, .index = 0, .access = &accessDisableKinesisStreamingDestinationRequest},
  {.name = "StreamArn", .wire_name = "StreamArn", .shape = &kStreamArnShape, .required = true, .index = 1, .access = &accessDisableKinesisStreamingDestinationRequest},
  {.name = "EnableKinesisStreamingConfiguration", .wire_name = "EnableKinesisStreamingConfiguration", .shape = &kEnableKinesisStreamingConfigurationShape, .index = 2, .access = &accessDisableKinesisStreamingDestinationRequest},
};
constexpr model::Shape kDisableKinesisStreamingDestinationRequestShape{.kind = model::Kind::Structure, .name = "KinesisStreamingDestinationInput", .members = kDisableKinesisStreamingDestinationRequestMembers, .create = &model::createObject<DisableKinesisStreamingDestinationRequest>};

void* accessDisableKinesisStreamingDestinationResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DisableKinesisStreamingDestinationResult*>(object);
  switch (index) {
    case 0: return model::field(value.tableName, make);
    case 1: return model::field(value.streamArn, make);
    case 2: return model::field(value.destinationStatus, make);
    case 3: return model::field(value.enableKinesisStreamingConfiguration, make);
    default: return nullptr;
  }
}
constexpr model::Member kDisableKinesisStreamingDestinationResultMembers[] = {
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableNameShape, .index = 0, .access = &accessDisableKinesisStreamingDestinationResult},
  {.name = "StreamArn", .wire_name = "StreamArn", .shape = &kStreamArnShape, .index = 1, .access = &accessDisableKinesisStreamingDestinationResult},
  {.name = "DestinationStatus", .wire_name = "DestinationStatus", .shape = &kDestinationStatusShape, .index = 2, .access = &accessDisableKinesisStreamingDestinationResult},
  {.name = "EnableKinesisStreamingConfiguration", .wire_name = "EnableKinesisStreamingConfiguration", .shape = &kEnableKinesisStreamingConfigurationShape, .index = 3, .access = &accessDisableKinesisStreamingDestinationResult},
};
constexpr model::Shape kDisableKinesisStreamingDestinationResultShape{.kind = model::Kind::Structure, .name = "KinesisStreamingDestinationOutput", .members = kDisableKinesisStreamingDestinationResultMembers, .create = &model::createObject<DisableKinesisStreamingDestinationResult>};

void* accessEnableKinesisStreamingDestinationRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<EnableKinesisStreamingDestinationRequest*>(object);
  switch (index) {
    case 0: return model::field(value.tableName, make);
    case 1: return model::field(value.streamArn, make);
    case 2: return model::field(value.enableKinesisStreamingConfiguration, make);
    default: return nullptr;
  }
}
constexpr model::Member kEnableKinesisStreamingDestinationRequestMembers[] = {
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableArnShape, .required = true, .index = 0, .access = &accessEnableKinesisStreamingDestinationRequest},
  {.name = "StreamArn", .wire_name = "StreamArn", .shape = &kStreamArnShape, .required = true, .index = 1, .access = &accessEnableKinesisStreamingDestinationRequest},
  {.name = "EnableKinesisStreamingConfiguration", .wire_name = "EnableKinesisStreamingConfiguration", .shape = &kEnableKinesisStreamingConfigurationShape, .index = 2, .access = &accessEnableKinesisStreamingDestinationRequest},
};
constexpr model::Shape kEnableKinesisStreamingDestinationRequestShape{.kind = model::Kind::Structure, .name = "KinesisStreamingDestinationInput", .members = kEnableKinesisStreamingDestinationRequestMembers, .create = &model::createObject<EnableKinesisStreamingDestinationRequest>};

void* accessEnableKinesisStreamingDestinationResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<EnableKinesisStreamingDestinationResult*>(object);
  switch (index) {
    case 0: return model::field(value.tableName, make);
    case 1: return model::field(value.streamArn, make);
    case 2: return model::field(value.destinationStatus, make);
    case 3: return model::field(value.enableKinesisStreamingConfiguration, make);
    default: return nullptr;
  }
}
constexpr model::Member kEnableKinesisStreamingDestinationResultMembers[] = {
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableNameShape, .index = 0, .access = &accessEnableKinesisStreamingDestinationResult},
  {.name = "StreamArn", .wire_name = "StreamArn", .shape = &kStreamArnShape, .index = 1, .access = &accessEnableKinesisStreamingDestinationResult},
  {.name = "DestinationStatus", .wire_name = "DestinationStatus", .shape = &kDestinationStatusShape, .index = 2, .access = &accessEnableKinesisStreamingDestinationResult},
  {.name = "EnableKinesisStreamingConfiguration", .wire_name = "EnableKinesisStreamingConfiguration", .shape = &kEnableKinesisStreamingConfigurationShape, .index = 3, .access = &accessEnableKinesisStreamingDestinationResult},
};
constexpr model::Shape kEnableKinesisStreamingDestinationResultShape{.kind = model::Kind::Structure, .name = "KinesisStreamingDestinationOutput", .members = kEnableKinesisStreamingDestinationResultMembers, .create = &model::createObject<EnableKinesisStreamingDestinationResult>};

constexpr model::Shape kPartiQLNextTokenShape{.kind = model::Kind::String, .name = "PartiQLNextToken", .constraint = {.min = 1, .max = 32768}};
constexpr model::Shape kPositiveIntegerObjectShape{.kind = model::Kind::Integer, .name = "PositiveIntegerObject", .constraint = {.min = 1}};
void* accessExecuteStatementRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ExecuteStatementRequest*>(object);
  switch (index) {
    case 0: return model::field(value.statement, make);
    case 1: return model::field(value.parameters, make);
    case 2: return model::field(value.consistentRead, make);
    case 3: return model::field(value.nextToken, make);
    case 4: return model::field(value.returnConsumedCapacity, make);
    case 5: return model::field(value.limit, make);
    case 6: return model::field(value.returnValuesOnConditionCheckFailure, make);
    default: return nullptr;
  }
}
constexpr model::Member kExecuteStatementRequestMembers[] = {
  {.name = "Statement", .wire_name = "Statement", .shape = &kPartiQLStatementShape, .required = true, .index = 0, .access = &accessExecuteStatementRequest},
  {.name = "Parameters", .wire_name = "Parameters", .shape = &kPreparedStatementParametersShape, .index = 1, .access = &accessExecuteStatementRequest},
  {.name = "ConsistentRead", .wire_name = "ConsistentRead", .shape = &kConsistentReadShape, .index = 2, .access = &accessExecuteStatementRequest},
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kPartiQLNextTokenShape, .index = 3, .access = &accessExecuteStatementRequest},
  {.name = "ReturnConsumedCapacity", .wire_name = "ReturnConsumedCapacity", .shape = &kReturnConsumedCapacityShape, .index = 4, .access = &accessExecuteStatementRequest},
  {.name = "Limit", .wire_name = "Limit", .shape = &kPositiveIntegerObjectShape, .index = 5, .access = &accessExecuteStatementRequest},
  {.name = "ReturnValuesOnConditionCheckFailure", .wire_name = "ReturnValuesOnConditionCheckFailure", .shape = &kReturnValuesOnConditionCheckFailureShape, .index = 6, .access = &accessExecuteStatementRequest},
};
constexpr model::Shape kExecuteStatementRequestShape{.kind = model::Kind::Structure, .name = "ExecuteStatementInput", .members = kExecuteStatementRequestMembers, .create = &model::createObject<ExecuteStatementRequest>};

void* accessExecuteStatementResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ExecuteStatementResult*>(object);
  switch (index) {
    case 0: return model::field(value.items, make);
    case 1: return model::field(value.nextToken, make);
    case 2: return model::field(value.consumedCapacity, make);
    case 3: return model::field(value.lastEvaluatedKey, make);
    default: return nullptr;
  }
}
constexpr model::Member kExecuteStatementResultMembers[] = {
  {.name = "Items", .wire_name = "Items", .shape = &kItemListShape, .index = 0, .access = &accessExecuteStatementResult},
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kPartiQLNextTokenShape, .index = 1, .access = &accessExecuteStatementResult},
  {.name = "ConsumedCapacity", .wire_name = "ConsumedCapacity", .shape = &kConsumedCapacityShape, .index = 2, .access = &accessExecuteStatementResult},
  {.name = "LastEvaluatedKey", .wire_name = "LastEvaluatedKey", .shape = &kKeyShape, .index = 3, .access = &accessExecuteStatementResult},
};
constexpr model::Shape kExecuteStatementResultShape{.kind = model::Kind::Structure, .name = "ExecuteStatementOutput", .members = kExecuteStatementResultMembers, .create = &model::createObject<ExecuteStatementResult>};

void* accessParameterizedStatement(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ParameterizedStatement*>(object);
  switch (index) {
    case 0: return model::field(value.statement, make);
    case 1: return model::field(value.parameters, make);
    case 2: return model::field(value.returnValuesOnConditionCheckFailure, make);
    default: return nullptr;
  }
}
constexpr model::Member kParameterizedStatementMembers[] = {
  {.name = "Statement", .wire_name = "Statement", .shape = &kPartiQLStatementShape, .required = true, .index = 0, .access = &accessParameterizedStatement},
  {.name = "Parameters", .wire_name = "Parameters", .shape = &kPreparedStatementParametersShape, .index = 1, .access = &accessParameterizedStatement},
  {.name = "ReturnValuesOnConditionCheckFailure", .wire_name = "ReturnValuesOnConditionCheckFailure", .shape = &kReturnValuesOnConditionCheckFailureShape, .index = 2, .access = &accessParameterizedStatement},
};
constexpr model::Shape kParameterizedStatementShape{.kind = model::Kind::Structure, .name = "ParameterizedStatement", .members = kParameterizedStatementMembers};

constexpr model::Shape kParameterizedStatementsShape{.kind = model::Kind::List, .name = "ParameterizedStatements", .constraint = {.min = 1, .max = 100}, .element = &kParameterizedStatementShape, .list = &model::kListOps<ParameterizedStatement>};
constexpr model::Shape kClientRequestTokenShape{.kind = model::Kind::String, .name = "ClientRequestToken", .constraint = {.min = 1, .max = 36}};
void* accessExecuteTransactionRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ExecuteTransactionRequest*>(object);
  switch (index) {
    case 0: return model::field(value.transactStatements, make);
    case 1: return model::field(value.clientRequestToken, make);
    case 2: return model::field(value.returnConsumedCapacity, make);
    default: return nullptr;
  }
}
constexpr model::Member kExecuteTransactionRequestMembers[] = {
  {.name = "TransactStatements", .wire_name = "TransactStatements", .shape = &kParameterizedStatementsShape, .required = true, .index = 0, .access = &accessExecuteTransactionRequest},
  {.name = "ClientRequestToken", .wire_name = "ClientRequestToken", .shape = &kClientRequestTokenShape, .index = 1, .access = &accessExecuteTransactionRequest},
  {.name = "ReturnConsumedCapacity", .wire_name = "ReturnConsumedCapacity", .shape = &kReturnConsumedCapacityShape, .index = 2, .access = &accessExecuteTransactionRequest},
};
constexpr model::Shape kExecuteTransactionRequestShape{.kind = model::Kind::Structure, .name = "ExecuteTransactionInput", .members = kExecuteTransactionRequestMembers, .create = &model::createObject<ExecuteTransactionRequest>};

void* accessItemResponse(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ItemResponse*>(object);
  switch (index) {
    case 0: return model::field(value.item, make);
    default: return nullptr;
  }
}
constexpr model::Member kItemResponseMembers[] = {
  {.name = "Item", .wire_name = "Item", .shape = &kAttributeMapShape, .index = 0, .access = &accessItemResponse},
};
constexpr model::Shape kItemResponseShape{.kind = model::Kind::Structure, .name = "ItemResponse", .members = kItemResponseMembers};

constexpr model::Shape kItemResponseListShape{.kind = model::Kind::List, .name = "ItemResponseList", .constraint = {.min = 1, .max = 100}, .element = &kItemResponseShape, .list = &model::kListOps<ItemResponse>};
void* accessExecuteTransactionResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ExecuteTransactionResult*>(object);
  switch (index) {
    case 0: return model::field(value.responses, make);
    case 1: return model::field(value.consumedCapacity, make);
    default: return nullptr;
  }
}
constexpr model::Member kExecuteTransactionResultMembers[] = {
  {.name = "Responses", .wire_name = "Responses", .shape = &kItemResponseListShape, .index = 0, .access = &accessExecuteTransactionResult},
  {.name = "ConsumedCapacity", .wire_name = "ConsumedCapacity", .shape = &kConsumedCapacityMultipleShape, .index = 1, .access = &accessExecuteTransactionResult},
};
constexpr model::Shape kExecuteTransactionResultShape{.kind = model::Kind::Structure, .name = "ExecuteTransactionOutput", .members = kExecuteTransactionResultMembers, .create = &model::createObject<ExecuteTransactionResult>};

void* accessExportTableToPointInTimeRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ExportTableToPointInTimeRequest*>(object);
  switch (index) {
    case 0: return model::field(value.tableArn, make);
    case 1: return model::field(value.exportTime, make);
    case 2: return model::field(value.clientToken, make);
    case 3: return model::field(value.s3Bucket, make);
    case 4: return model::field(value.s3BucketOwner, make);
    case 5: return model::field(value.s3Prefix, make);
    case 6: return model::field(value.s3SseAlgorithm, make);
    case 7: return model::field(value.s3SseKmsKeyId, make);
    case 8: return model::field(value.exportFormat, make);
    case 9: return model::field(value.exportType, make);
    case 10: return model::field(value.incrementalExportSpecification, make);
    default: return nullptr;
  }
}
constexpr model::Member kExportTableToPointInTimeRequestMembers[] = {
  {.name = "TableArn", .wire_name = "TableArn", .shape = &kTableArnShape, .required = true, .index = 0, .access = &accessExportTableToPointInTimeRequest},
  {.name = "ExportTime", .wire_name = "ExportTime", .shape = &kExportTimeShape, .index = 1, .access = &accessExportTableToPointInTimeRequest},
  {.name = "ClientToken", .wire_name = "ClientToken", .shape = &kClientTokenShape, .index = 2, .access = &accessExportTableToPointInTimeRequest},
  {.name = "S3Bucket", .wire_name = "S3Bucket", .shape = &kS3BucketShape, .required = true, .index = 3, .access = &accessExportTableToPointInTimeRequest},
  {.name = "S3BucketOwner", .wire_name = "S3BucketOwner", .shape = &kS3BucketOwnerShape, .index = 4, .access = &accessExportTableToPointInTimeRequest},
  {.name = "S3Prefix", .wire_name = "S3Prefix", .shape = &kS3PrefixShape, .index = 5, .access = &accessExportTableToPointInTimeRequest},
  {.name = "S3SseAlgorithm", .wire_name = "S3SseAlgorithm", .shape = &kS3SseAlgorithmShape, .index = 6, .access = &accessExportTableToPointInTimeRequest},
  {.name = "S3SseKmsKeyId", .wire_name = "S3SseKmsKeyId", .shape = &kS3SseKmsKeyIdShape, .index = 7, .access = &accessExportTableToPointInTimeRequest},
  {.name = "ExportFormat", .wire_name = "ExportFormat", .shape = &kExportFormatShape, .index = 8, .access = &accessExportTableToPointInTimeRequest},
  {.name = "ExportType", .wire_name = "ExportType", .shape = &kExportTypeShape, .index = 9, .access = &accessExportTableToPointInTimeRequest},
  {.name = "IncrementalExportSpecification", .wire_name = "IncrementalExportSpecification", .shape = &kIncrementalExportSpecificationShape, .index = 10, .access = &accessExportTableToPointInTimeRequest},
};
constexpr model::Shape kExportTableToPointInTimeRequestShape{.kind = model::Kind::Structure, .name = "ExportTableToPointInTimeInput", .members = kExportTableToPointInTimeRequestMembers, .create = &model::createObject<ExportTableToPointInTimeRequest>};

void* accessExportTableToPointInTimeResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ExportTableToPointInTimeResult*>(object);
  switch (index) {
    case 0: return model::field(value.exportDescription, make);
    default: return nullptr;
  }
}
constexpr model::Member kExportTableToPointInTimeResultMembers[] = {
  {.name = "ExportDescription", .wire_name = "ExportDescription", .shape = &kExportDescriptionShape, .index = 0, .access = &accessExportTableToPointInTimeResult},
};
constexpr model::Shape kExportTableToPointInTimeResultShape{.kind = model::Kind::Structure, .name = "ExportTableToPointInTimeOutput", .members = kExportTableToPointInTimeResultMembers, .create = &model::createObject<ExportTableToPointInTimeResult>};

void* accessGetItemRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<GetItemRequest*>(object);
  switch (index) {
    case 0: return model::field(value.tableName, make);
    case 1: return model::field(value.key, make);
    case 2: return model::field(value.attributesToGet, make);
    case 3: return model::field(value.consistentRead, make);
    case 4: return model::field(value.returnConsumedCapacity, make);
    case 5: return model::field(value.projectionExpression, make);
    case 6: return model::field(value.expressionAttributeNames, make);
    default: return nullptr;
  }
}
constexpr model::Member kGetItemRequestMembers[] = {
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableArnShape, .required = true, .index = 0, .access = &accessGetItemRequest},
  {.name = "Key", .wire_name = "Key", .shape = &kKeyShape, .required = true, .index = 1, .access = &accessGetItemRequest},
  {.name = "AttributesToGet", .wire_name = "AttributesToGet", .shape = &kAttributeNameListShape, .index = 2, .access = &accessGetItemRequest},
  {.name = "ConsistentRead", .wire_name = "ConsistentRead", .shape = &kConsistentReadShape, .index = 3, .access = &accessGetItemRequest},
  {.name = "ReturnConsumedCapacity", .wire_name = "ReturnConsumedCapacity", .shape = &kReturnConsumedCapacityShape, .index = 4, .access = &accessGetItemRequest},
  {.name = "ProjectionExpression", .wire_name = "ProjectionExpression", .shape = &kProjectionExpressionShape, .index = 5, .access = &accessGetItemRequest},
  {.name = "ExpressionAttributeNames", .wire_name = "ExpressionAttributeNames", .shape = &kExpressionAttributeNameMapShape, .index = 6, .access = &accessGetItemRequest},
};
constexpr model::Shape kGetItemRequestShape{.kind = model::Kind::Structure, .name = "GetItemInput", .members = kGetItemRequestMembers, .create = &model::createObject<GetItemRequest>};

void* accessGetItemResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<GetItemResult*>(object);
  switch (index) {
    case 0: return model::field(value.item, make);
    case 1: return model::field(value.consumedCapacity, make);
    default: return nullptr;
  }
}
constexpr model::Member kGetItemResultMembers[] = {
  {.name = "Item", .wire_name = "Item", .shape = &kAttributeMapShape, .index = 0, .access = &accessGetItemResult},
  {.name = "ConsumedCapacity", .wire_name = "ConsumedCapacity", .shape = &kConsumedCapacityShape, .index = 1, .access = &accessGetItemResult},
};
constexpr model::Shape kGetItemResultShape{.kind = model::Kind::Structure, .name = "GetItemOutput", .members = kGetItemResultMembers, .create = &model::createObject<GetItemResult>};

void* accessGetResourcePolicyRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<GetResourcePolicyRequest*>(object);
  switch (index) {
    case 0: return model::field(value.resourceArn, make);
    default: return nullptr;
  }
}
constexpr model::Member kGetResourcePolicyRequestMembers[] = {
  {.name = "ResourceArn", .wire_name = "ResourceArn", .shape = &kResourceArnStringShape, .required = true, .index = 0, .access = &accessGetResourcePolicyRequest},
};
constexpr model::Shape kGetResourcePolicyRequestShape{.kind = model::Kind::Structure, .name = "GetResourcePolicyInput", .members = kGetResourcePolicyRequestMembers, .create = &model::createObject<GetResourcePolicyRequest>};

void* accessGetResourcePolicyResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<GetResourcePolicyResult*>(object);
  switch (index) {
    case 0: return model::field(value.policy, make);
    case 1: return model::field(value.revisionId, make);
    default: return nullptr;
  }
}
constexpr model::Member kGetResourcePolicyResultMembers[] = {
  {.name = "Policy", .wire_name = "Policy", .shape = &kResourcePolicyShape, .index = 0, .access = &accessGetResourcePolicyResult},
  {.name = "RevisionId", .wire_name = "RevisionId", .shape = &kPolicyRevisionIdShape, .index = 1, .access = &accessGetResourcePolicyResult},
};
constexpr model::Shape kGetResourcePolicyResultShape{.kind = model::Kind::Structure, .name = "GetResourcePolicyOutput", .members = kGetResourcePolicyResultMembers, .create = &model::createObject<GetResourcePolicyResult>};

void* accessImportTableRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ImportTableRequest*>(object);
  switch (index) {
    case 0: return model::field(value.clientToken, make);
    case 1: return model::field(value.s3BucketSource, make);
    case 2: return model::field(value.inputFormat, make);
    case 3: return model::field(value.inputFormatOptions, make);
    case 4: return model::field(value.inputCompressionType, make);
    case 5: return model::field(value.tableCreationParameters, make);
    default: return nullptr;
  }
}
constexpr model::Member kImportTableRequestMembers[] = {
  {.name = "ClientToken", .wire_name = "ClientToken", .shape = &kClientTokenShape, .index = 0, .access = &accessImportTableRequest},
  {.name = "S3BucketSource", .wire_name = "S3BucketSource", .shape = &kS3BucketSourceShape, .required = true, .index = 1, .access = &accessImportTableRequest},
  {.name = "InputFormat", .wire_name = "InputFormat", .shape = &kInputFormatShape, .required = true, .index = 2, .access = &accessImportTableRequest},
  {.name = "InputFormatOptions", .wire_name = "InputFormatOptions", .shape = &kInputFormatOptionsShape, .index = 3, .access = &accessImportTableRequest},
  {.name = "InputCompressionType", .wire_name = "InputCompressionType", .shape = &kInputCompressionTypeShape, .index = 4, .access = &accessImportTableRequest},
  {.name = "TableCreationParameters", .wire_name = "TableCreationParameters", .shape = &kTableCreationParametersShape, .required = true, .index = 5, .access = &accessImportTableRequest},
};
constexpr model::Shape kImportTableRequestShape{.kind = model::Kind::Structure, .name = "ImportTableInput", .members = kImportTableRequestMembers, .create = &model::createObject<ImportTableRequest>};

void* accessImportTableResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ImportTableResult*>(object);
  switch (index) {
    case 0: return model::field(value.importTableDescription, make);
    default: return nullptr;
  }
}
constexpr model::Member kImportTableResultMembers[] = {
  {.name = "ImportTableDescription", .wire_name = "ImportTableDescription", .shape = &kImportTableDescriptionShape, .required = true, .index = 0, .access = &accessImportTableResult},
};
constexpr model::Shape kImportTableResultShape{.kind = model::Kind::Structure, .name = "ImportTableOutput", .members = kImportTableResultMembers, .create = &model::createObject<ImportTableResult>};

constexpr model::Shape kBackupsInputLimitShape{.kind = model::Kind::Integer, .name = "BackupsInputLimit", .constraint = {.min = 1, .max = 100}};
constexpr model::Shape kTimeRangeLowerBoundShape{.kind = model::Kind::Timestamp, .name = "TimeRangeLowerBound"};
constexpr model::Shape kTimeRangeUpperBoundShape{.kind = model::Kind::Timestamp, .name = "TimeRangeUpperBound"};
constexpr std::string_view kBackupTypeFilterValues[] = {"USER", "SYSTEM", "AWS_BACKUP", "ALL"};
constexpr model::Shape kBackupTypeFilterShape{.kind = model::Kind::String, .name = "BackupTypeFilter", .constraint = {.values = kBackupTypeFilterValues}};
void* accessListBackupsRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListBackupsRequest*>(object);
  switch (index) {
    case 0: return model::field(value.tableName, make);
    case 1: return model::field(value.limit, make);
    case 2: return model::field(value.timeRangeLowerBound, make);
    case 3: return model::field(value.timeRangeUpperBound, make);
    case 4: return model::field(value.exclusiveStartBackupArn, make);
    case 5: return model::field(value.backupType, make);
    default: return nullptr;
  }
}
constexpr model::Member kListBackupsRequestMembers[] = {
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableArnShape, .index = 0, .access = &accessListBackupsRequest},
  {.name = "Limit", .wire_name = "Limit", .shape = &kBackupsInputLimitShape, .index = 1, .access = &accessListBackupsRequest},
  {.name = "TimeRangeLowerBound", .wire_name = "TimeRangeLowerBound", .shape = &kTimeRangeLowerBoundShape, .index = 2, .access = &accessListBackupsRequest},
  {.name = "TimeRangeUpperBound", .wire_name = "TimeRangeUpperBound", .shape = &kTimeRangeUpperBoundShape, .index = 3, .access = &accessListBackupsRequest},
  {.name = "ExclusiveStartBackupArn", .wire_name = "ExclusiveStartBackupArn", .shape = &kBackupArnShape, .index = 4, .access = &accessListBackupsRequest},
  {.name = "BackupType", .wire_name = "BackupType", .shape = &kBackupTypeFilterShape, .index = 5, .access = &accessListBackupsRequest},
};
constexpr model::Shape kListBackupsRequestShape{.kind = model::Kind::Structure, .name = "ListBackupsInput", .members = kListBackupsRequestMembers, .create = &model::createObject<ListBackupsRequest>};

void* accessBackupSummary(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<BackupSummary*>(object);
  switch (index) {
    case 0: return model::field(value.tableName, make);
    case 1: return model::field(value.tableId, make);
    case 2: return model::field(value.tableArn, make);
    case 3: return model::field(value.backupArn, make);
    case 4: return model::field(value.backupName, make);
    case 5: return model::field(value.backupCreationDateTime, make);
    case 6: return model::field(value.backupExpiryDateTime, make);
    case 7: return model::field(value.backupStatus, make);
    case 8: return model::field(value.backupType, make);
    case 9: return model::field(value.backupSizeBytes, make);
    default: return nullptr;
  }
}
constexpr model::Member kBackupSummaryMembers[] = {
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableNameShape, .index = 0, .access = &accessBackupSummary},
  {.name = "TableId", .wire_name = "TableId", .shape = &kTableIdShape, .index = 1, .access = &accessBackupSummary},
  {.name = "TableArn", .wire_name = "TableArn", .shape = &kTableArnShape, .index = 2, .access = &accessBackupSummary},
  {.name = "BackupArn", .wire_name = "BackupArn", .shape = &kBackupArnShape, .index = 3, .access = &accessBackupSummary},
  {.name = "BackupName", .wire_name = "BackupName", .shape = &kBackupNameShape, .index = 4, .access = &accessBackupSummary},
  {.name = "BackupCreationDateTime", .wire_name = "BackupCreationDateTime", .shape = &kBackupCreationDateTimeShape, .index = 5, .access = &accessBackupSummary},
  {.name = "BackupExpiryDateTime", .wire_name = "BackupExpiryDateTime", .shape = &kDateShape, .index = 6, .access = &accessBackupSummary},
  {.name = "BackupStatus", .wire_name = "BackupStatus", .shape = &kBackupStatusShape, .index = 7, .access = &accessBackupSummary},
  {.name = "BackupType", .wire_name = "BackupType", .shape = &kBackupTypeShape, .index = 8, .access = &accessBackupSummary},
  {.name = "BackupSizeBytes", .wire_name = "BackupSizeBytes", .shape = &kBackupSizeBytesShape, .index = 9, .access = &accessBackupSummary},
};
constexpr model::Shape kBackupSummaryShape{.kind = model::Kind::Structure, .name = "BackupSummary", .members = kBackupSummaryMembers};

constexpr model::Shape kBackupSummariesShape{.kind = model::Kind::List, .name = "BackupSummaries", .element = &kBackupSummaryShape, .list = &model::kListOps<BackupSummary>};
void* accessListBackupsResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListBackupsResult*>(object);
  switch (index) {
    case 0: return model::field(value.backupSummaries, make);
    case 1: return model::field(value.lastEvaluatedBackupArn, make);
    default: return nullptr;
  }
}
constexpr model::Member kListBackupsResultMembers[] = {
  {.name = "BackupSummaries", .wire_name = "BackupSummaries", .shape = &kBackupSummariesShape, .index = 0, .access = &accessListBackupsResult},
  {.name = "LastEvaluatedBackupArn", .wire_name = "LastEvaluatedBackupArn", .shape = &kBackupArnShape, .index = 1, .access = &accessListBackupsResult},
};
constexpr model::Shape kListBackupsResultShape{.kind = model::Kind::Structure, .name = "ListBackupsOutput", .members = kListBackupsResultMembers, .create = &model::createObject<ListBackupsResult>};

constexpr model::Shape kNextTokenStringShape{.kind = model::Kind::String, .name = "NextTokenString"};
constexpr model::Shape kListContributorInsightsLimitShape{.kind = model::Kind::Integer, .name = "ListContributorInsightsLimit", .constraint = {.max = 100}};
void* accessListContributorInsightsRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListContributorInsightsRequest*>(object);
  switch (index) {
    case 0: return model::field(value.tableName, make);
    case 1: return model::field(value.nextToken, make);
    case 2: return model::field(value.maxResults, make);
    default: return nullptr;
  }
}
constexpr model::Member kListContributorInsightsRequestMembers[] = {
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableArnShape, .index = 0, .access = &accessListContributorInsightsRequest},
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kNextTokenStringShape, .index = 1, .access = &accessListContributorInsightsRequest},
  {.name = "MaxResults", .wire_name = "MaxResults", .shape = &kListContributorInsightsLimitShape, .index = 2, .access = &accessListContributorInsightsRequest},
};
constexpr model::Shape kListContributorInsightsRequestShape{.kind = model::Kind::Structure, .name = "ListContributorInsightsInput", .members = kListContributorInsightsRequestMembers, .create = &model::createObject<ListContributorInsightsRequest>};

void* accessContributorInsightsSummary(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ContributorInsightsSummary*>(object);
  switch (index) {
    case 0: return model::field(value.tableName, make);
    case 1: return model::field(value.indexName, make);
    case 2: return model::field(value.contributorInsightsStatus, make);
    case 3: return model::field(value.contributorInsightsMode, make);
    default: return nullptr;
  }
}
constexpr model::Member kContributorInsightsSummaryMembers[] = {
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableNameShape, .index = 0, .access = &accessContributorInsightsSummary},
  {.name = "IndexName", .wire_name = "IndexName", .shape = &kIndexNameShape, .index = 1, .access = &accessContributorInsightsSummary},
  {.name = "ContributorInsightsStatus", .wire_name = "ContributorInsightsStatus", .shape = &kContributorInsightsStatusShape, .index = 2, .access = &accessContributorInsightsSummary},
  {.name = "ContributorInsightsMode", .wire_name = "ContributorInsightsMode", .shape = &kContributorInsightsModeShape, .index = 3, .access = &accessContributorInsightsSummary},
};
constexpr model::Shape kContributorInsightsSummaryShape{.kind = model::Kind::Structure, .name = "ContributorInsightsSummary", .members = kContributorInsightsSummaryMembers};

constexpr model::Shape kContributorInsightsSummariesShape{.kind = model::Kind::List, .name = "ContributorInsightsSummaries", .element = &kContributorInsightsSummaryShape, .list = &model::kListOps<ContributorInsightsSummary>};
void* accessListContributorInsightsResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListContributorInsightsResult*>(object);
  switch (index) {
    case 0: return model::field(value.contributorInsightsSummaries, make);
    case 1: return model::field(value.nextToken, make);
    default: return nullptr;
  }
}
constexpr model::Member kListContributorInsightsResultMembers[] = {
  {.name = "ContributorInsightsSummaries", .wire_name = "ContributorInsightsSummaries", .shape = &kContributorInsightsSummariesShape, .index = 0, .access = &accessListContributorInsightsResult},
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kNextTokenStringShape, .index = 1, .access = &accessListContributorInsightsResult},
};
constexpr model::Shape kListContributorInsightsResultShape{.kind = model::Kind::Structure, .name = "ListContributorInsightsOutput", .members = kListContributorInsightsResultMembers, .create = &model::createObject<ListContributorInsightsResult>};

constexpr model::Shape kListExportsMaxLimitShape{.kind = model::Kind::Integer, .name = "ListExportsMaxLimit", .constraint = {.min = 1, .max = 25}};
constexpr model::Shape kExportNextTokenShape{.kind = model::Kind::String, .name = "ExportNextToken"};
void* accessListExportsRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListExportsRequest*>(object);
  switch (index) {
    case 0: return model::field(value.tableArn, make);
    case 1: return model::field(value.maxResults, make);
    case 2: return model::field(value.nextToken, make);
    default: return nullptr;
  }
}
constexpr model::Member kListExportsRequestMembers[] = {
  {.name = "TableArn", .wire_name = "TableArn", .shape = &kTableArnShape, .index = 0, .access = &accessListExportsRequest},
  {.name = "MaxResults", .wire_name = "MaxResults", .shape = &kListExportsMaxLimitShape, .index = 1, .access = &accessListExportsRequest},
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kExportNextTokenShape, .index = 2, .access = &accessListExportsRequest},
};
constexpr model::Shape kListExportsRequestShape{.kind = model::Kind::Structure, .name = "ListExportsInput", .members = kListExportsRequestMembers, .create = &model::createObject<ListExportsRequest>};

void* accessExportSummary(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ExportSummary*>(object);
  switch (index) {
    case 0: return model::field(value.exportArn, make);
    case 1: return model::field(value.exportStatus, make);
    case 2: return model::field(value.exportType, make);
    default: return nullptr;
  }
}
constexpr model::Member kExportSummaryMembers[] = {
  {.name = "ExportArn", .wire_name = "ExportArn", .shape = &kExportArnShape, .index = 0, .access = &accessExportSummary},
  {.name = "ExportStatus", .wire_name = "ExportStatus", .shape = &kExportStatusShape, .index = 1, .access = &accessExportSummary},
  {.name = "ExportType", .wire_name = "ExportType", .shape = &kExportTypeShape, .index = 2, .access = &accessExportSummary},
};
constexpr model::Shape kExportSummaryShape{.kind = model::Kind::Structure, .name = "ExportSummary", .members = kExportSummaryMembers};

constexpr model::Shape kExportSummariesShape{.kind = model::Kind::List, .name = "ExportSummaries", .element = &kExportSummaryShape, .list = &model::kListOps<ExportSummary>};
void* accessListExportsResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListExportsResult*>(object);
  switch (index) {
    case 0: return model::field(value.exportSummaries, make);
    case 1: return model::field(value.nextToken, make);
    default: return nullptr;
  }
}
constexpr model::Member kListExportsResultMembers[] = {
  {.name = "ExportSummaries", .wire_name = "ExportSummaries", .shape = &kExportSummariesShape, .index = 0, .access = &accessListExportsResult},
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kExportNextTokenShape, .index = 1, .access = &accessListExportsResult},
};
constexpr model::Shape kListExportsResultShape{.kind = model::Kind::Structure, .name = "ListExportsOutput", .members = kListExportsResultMembers, .create = &model::createObject<ListExportsResult>};

void* accessListGlobalTablesRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListGlobalTablesRequest*>(object);
  switch (index) {
    case 0: return model::field(value.exclusiveStartGlobalTableName, make);
    case 1: return model::field(value.limit, make);
    case 2: return model::field(value.regionName, make);
    default: return nullptr;
  }
}
constexpr model::Member kListGlobalTablesRequestMembers[] = {
  {.name = "ExclusiveStartGlobalTableName", .wire_name = "ExclusiveStartGlobalTableName", .shape = &kTableNameShape, .index = 0, .access = &accessListGlobalTablesRequest},
  {.name = "Limit", .wire_name = "Limit", .shape = &kPositiveIntegerObjectShape, .index = 1, .access = &accessListGlobalTablesRequest},
  {.name = "RegionName", .wire_name = "RegionName", .shape = &kRegionNameShape, .index = 2, .access = &accessListGlobalTablesRequest},
};
constexpr model::Shape kListGlobalTablesRequestShape{.kind = model::Kind::Structure, .name = "ListGlobalTablesInput", .members = kListGlobalTablesRequestMembers, .create = &model::createObject<ListGlobalTablesRequest>};

void* accessGlobalTable(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<GlobalTable*>(object);
  switch (index) {
    case 0: return model::field(value.globalTableName, make);
    case 1: return model::field(value.replicationGroup, make);
    default: return nullptr;
  }
}
constexpr model::Member kGlobalTableMembers[] = {
  {.name = "GlobalTableName", .wire_name = "GlobalTableName", .shape = &kTableNameShape, .index = 0, .access = &accessGlobalTable},
  {.name = "ReplicationGroup", .wire_name = "ReplicationGroup", .shape = &kReplicaListShape, .index = 1, .access = &accessGlobalTable},
};
constexpr model::Shape kGlobalTableShape{.kind = model::Kind::Structure, .name = "GlobalTable", .members = kGlobalTableMembers};

constexpr model::Shape kGlobalTableListShape{.kind = model::Kind::List, .name = "GlobalTableList", .element = &kGlobalTableShape, .list = &model::kListOps<GlobalTable>};
void* accessListGlobalTablesResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListGlobalTablesResult*>(object);
  switch (index) {
    case 0: return model::field(value.globalTables, make);
    case 1: return model::field(value.lastEvaluatedGlobalTableName, make);
    default: return nullptr;
  }
}
constexpr model::Member kListGlobalTablesResultMembers[] = {
  {.name = "GlobalTables", .wire_name = "GlobalTables", .shape = &kGlobalTableListShape, .index = 0, .access = &accessListGlobalTablesResult},
  {.name = "LastEvaluatedGlobalTableName", .wire_name = "LastEvaluatedGlobalTableName", .shape = &kTableNameShape, .index = 1, .access = &accessListGlobalTablesResult},
};
constexpr model::Shape kListGlobalTablesResultShape{.kind = model::Kind::Structure, .name = "ListGlobalTablesOutput", .members = kListGlobalTablesResultMembers, .create = &model::createObject<ListGlobalTablesResult>};

constexpr model::Shape kListImportsMaxLimitShape{.kind = model::Kind::Integer, .name = "ListImportsMaxLimit", .constraint = {.min = 1, .max = 25}};
constexpr model::Shape kImportNextTokenShape{.kind = model::Kind::String, .name = "ImportNextToken", .constraint = {.min = 112, .max = 1024, .pattern = "([0-9a-f]{16})+"}};
void* accessListImportsRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListImportsRequest*>(object);
  switch (index) {
    case 0: return model::field(value.tableArn, make);
    case 1: return model::field(value.pageSize, make);
    case 2: return model::field(value.nextToken, make);
    default: return nullptr;
  }
}
constexpr model::Member kListImportsRequestMembers[] = {
  {.name = "TableArn", .wire_name = "TableArn", .shape = &kTableArnShape, .index = 0, .access = &accessListImportsRequest},
  {.name = "PageSize", .wire_name = "PageSize", .shape = &kListImportsMaxLimitShape, .index = 1, .access = &accessListImportsRequest},
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kImportNextTokenShape, .index = 2, .access = &accessListImportsRequest},
};
constexpr model::Shape kListImportsRequestShape{.kind = model::Kind::Structure, .name = "ListImportsInput", .members = kListImportsRequestMembers, .create = &model::createObject<ListImportsRequest>};

void* accessImportSummary(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ImportSummary*>(object);
  switch (index) {
    case 0: return model::field(value.importArn, make);
    case 1: return model::field(value.importStatus, make);
    case 2: return model::field(value.tableArn, make);
    case 3: return model::field(value.s3BucketSource, make);
    case 4: return model::field(value.cloudWatchLogGroupArn, make);
    case 5: return model::field(value.inputFormat, make);
    case 6: return model::field(value.startTime, make);
    case 7: return model::field(value.endTime, make);
    default: return nullptr;
  }
}
constexpr model::Member kImportSummaryMembers[] = {
  {.name = "ImportArn", .wire_name = "ImportArn", .shape = &kImportArnShape, .index = 0, .access = &accessImportSummary},
  {.name = "ImportStatus", .wire_name = "ImportStatus", .shape = &kImportStatusShape, .index = 1, .access = &accessImportSummary},
  {.name = "TableArn", .wire_name = "TableArn", .shape = &kTableArnShape, .index = 2, .access = &accessImportSummary},
  {.name = "S3BucketSource", .wire_name = "S3BucketSource", .shape = &kS3BucketSourceShape, .index = 3, .access = &accessImportSummary},
  {.name = "CloudWatchLogGroupArn", .wire_name = "CloudWatchLogGroupArn", .shape = &kCloudWatchLogGroupArnShape, .index = 4, .access = &accessImportSummary},
  {.name = "InputFormat", .wire_name = "InputFormat", .shape = &kInputFormatShape, .index = 5, .access = &accessImportSummary},
  {.name = "StartTime", .wire_name = "StartTime", .shape = &kImportStartTimeShape, .index = 6, .access = &accessImportSummary},
  {.name = "EndTime", .wire_name = "EndTime", .shape = &kImportEndTimeShape, .index = 7, .access = &accessImportSummary},
};
constexpr model::Shape kImportSummaryShape{.kind = model::Kind::Structure, .name = "ImportSummary", .members = kImportSummaryMembers};

constexpr model::Shape kImportSummaryListShape{.kind = model::Kind::List, .name = "ImportSummaryList", .element = &kImportSummaryShape, .list = &model::kListOps<ImportSummary>};
void* accessListImportsResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListImportsResult*>(object);
  switch (index) {
    case 0: return model::field(value.importSummaryList, make);
    case 1: return model::field(value.nextToken, make);
    default: return nullptr;
  }
}
constexpr model::Member kListImportsResultMembers[] = {
  {.name = "ImportSummaryList", .wire_name = "ImportSummaryList", .shape = &kImportSummaryListShape, .index = 0, .access = &accessListImportsResult},
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kImportNextTokenShape, .index = 1, .access = &accessListImportsResult},
};
constexpr model::Shape kListImportsResultShape{.kind = model::Kind::Structure, .name = "ListImportsOutput", .members = kListImportsResultMembers, .create = &model::createObject<ListImportsResult>};

constexpr model::Shape kListTablesInputLimitShape{.kind = model::Kind::Integer, .name = "ListTablesInputLimit", .constraint = {.min = 1, .max = 100}};
void* accessListTablesRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListTablesRequest*>(object);
  switch (index) {
    case 0: return model::field(value.exclusiveStartTableName, make);
    case 1: return model::field(value.limit, make);
    default: return nullptr;
  }
}
constexpr model::Member kListTablesRequestMembers[] = {
  {.name = "ExclusiveStartTableName", .wire_name = "ExclusiveStartTableName", .shape = &kTableNameShape, .index = 0, .access = &accessListTablesRequest},
  {.name = "Limit", .wire_name = "Limit", .shape = &kListTablesInputLimitShape, .index = 1, .access = &accessListTablesRequest},
};
constexpr model::Shape kListTablesRequestShape{.kind = model::Kind::Structure, .name = "ListTablesInput", .members = kListTablesRequestMembers, .create = &model::createObject<ListTablesRequest>};

constexpr model::Shape kTableNameListShape{.kind = model::Kind::List, .name = "TableNameList", .element = &kTableNameShape, .list = &model::kListOps<std::string>};
void* accessListTablesResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListTablesResult*>(object);
  switch (index) {
    case 0: return model::field(value.tableNames, make);
    case 1: return model::field(value.lastEvaluatedTableName, make);
    default: return nullptr;
  }
}
constexpr model::Member kListTablesResultMembers[] = {
  {.name = "TableNames", .wire_name = "TableNames", .shape = &kTableNameListShape, .index = 0, .access = &accessListTablesResult},
  {.name = "LastEvaluatedTableName", .wire_name = "LastEvaluatedTableName", .shape = &kTableNameShape, .index = 1, .access = &accessListTablesResult},
};
constexpr model::Shape kListTablesResultShape{.kind = model::Kind::Structure, .name = "ListTablesOutput", .members = kListTablesResultMembers, .create = &model::createObject<ListTablesResult>};

void* accessListTagsOfResourceRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListTagsOfResourceRequest*>(object);
  switch (index) {
    case 0: return model::field(value.resourceArn, make);
    case 1: return model::field(value.nextToken, make);
    default: return nullptr;
  }
}
constexpr model::Member kListTagsOfResourceRequestMembers[] = {
  {.name = "ResourceArn", .wire_name = "ResourceArn", .shape = &kResourceArnStringShape, .required = true, .index = 0, .access = &accessListTagsOfResourceRequest},
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kNextTokenStringShape, .index = 1, .access = &accessListTagsOfResourceRequest},
};
constexpr model::Shape kListTagsOfResourceRequestShape{.kind = model::Kind::Structure, .name = "ListTagsOfResourceInput", .members = kListTagsOfResourceRequestMembers, .create = &model::createObject<ListTagsOfResourceRequest>};

void* accessListTagsOfResourceResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListTagsOfResourceResult*>(object);
  switch (index) {
    case 0: return model::field(value.tags, make);
    case 1: return model::field(value.nextToken, make);
    default: return nullptr;
  }
}
constexpr model::Member kListTagsOfResourceResultMembers[] = {
  {.name = "Tags", .wire_name = "Tags", .shape = &kTagListShape, .index = 0, .access = &accessListTagsOfResourceResult},
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kNextTokenStringShape, .index = 1, .access = &accessListTagsOfResourceResult},
};
constexpr model::Shape kListTagsOfResourceResultShape{.kind = model::Kind::Structure, .name = "ListTagsOfResourceOutput", .members = kListTagsOfResourceResultMembers, .create = &model::createObject<ListTagsOfResourceResult>};

void* accessPutItemRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<PutItemRequest*>(object);
  switch (index) {
    case 0: return model::field(value.tableName, make);
    case 1: return model::field(value.item, make);
    case 2: return model::field(value.expected, make);
    case 3: return model::field(value.returnValues, make);
    case 4: return model::field(value.returnConsumedCapacity, make);
    case 5: return model::field(value.returnItemCollectionMetrics, make);
    case 6: return model::field(value.conditionalOperator, make);
    case 7: return model::field(value.conditionExpression, make);
    case 8: return model::field(value.expressionAttributeNames, make);
    case 9: return model::field(value.expressionAttributeValues, make);
    case 10: return model::field(value.returnValuesOnConditionCheckFailure, make);
    default: return nullptr;
  }
}
constexpr model::Member kPutItemRequestMembers[] = {
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableArnShape, .required = true, .index = 0, .access = &accessPutItemRequest},
  {.name = "Item", .wire_name = "Item", .shape = &kPutItemInputAttributeMapShape, .required = true, .index = 1, .access = &accessPutItemRequest},
  {.name = "Expected", .wire_name = "Expected", .shape = &kExpectedAttributeMapShape, .index = 2, .access = &accessPutItemRequest},
  {.name = "ReturnValues", .wire_name = "ReturnValues", .shape = &kReturnValueShape, .index = 3, .access = &accessPutItemRequest},
  {.name = "ReturnConsumedCapacity", .wire_name = "ReturnConsumedCapacity", .shape = &kReturnConsumedCapacityShape, .index = 4, .access = &accessPutItemRequest},
  {.name = "ReturnItemCollectionMetrics", .wire_name = "ReturnItemCollectionMetrics", .shape = &kReturnItemCollectionMetricsShape, .index = 5, .access = &accessPutItemRequest},
  {.name = "ConditionalOperator", .wire_name = "ConditionalOperator", .shape = &kConditionalOperatorShape, .index = 6, .access = &accessPutItemRequest},
  {.name = "ConditionExpression", .wire_name = "ConditionExpression", .shape = &kConditionExpressionShape, .index = 7, .access = &accessPutItemRequest},
  {.name = "ExpressionAttributeNames", .wire_name = "ExpressionAttributeNames", .shape = &kExpressionAttributeNameMapShape, .index = 8, .access = &accessPutItemRequest},
  {.name = "ExpressionAttributeValues", .wire_name = "ExpressionAttributeValues", .shape = &kExpressionAttributeValueMapShape, .index = 9, .access = &accessPutItemRequest},
  {.name = "ReturnValuesOnConditionCheckFailure", .wire_name = "ReturnValuesOnConditionCheckFailure", .shape = &kReturnValuesOnConditionCheckFailureShape, .index = 10, .access = &accessPutItemRequest},
};
constexpr model::Shape kPutItemRequestShape{.kind = model::Kind::Structure, .name = "PutItemInput", .members = kPutItemRequestMembers, .create = &model::createObject<PutItemRequest>};

void* accessPutItemResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<PutItemResult*>(object);
  switch (index) {
    case 0: return model::field(value.attributes, make);
    case 1: return model::field(value.consumedCapacity, make);
    case 2: return model::field(value.itemCollectionMetrics, make);
    default: return nullptr;
  }
}
constexpr model::Member kPutItemResultMembers[] = {
  {.name = "Attributes", .wire_name = "Attributes", .shape = &kAttributeMapShape, .index = 0, .access = &accessPutItemResult},
  {.name = "ConsumedCapacity", .wire_name = "ConsumedCapacity", .shape = &kConsumedCapacityShape, .index = 1, .access = &accessPutItemResult},
  {.name = "ItemCollectionMetrics", .wire_name = "ItemCollectionMetrics", .shape = &kItemCollectionMetricsShape, .index = 2, .access = &accessPutItemResult},
};
constexpr model::Shape kPutItemResultShape{.kind = model::Kind::Structure, .name = "PutItemOutput", .members = kPutItemResultMembers, .create = &model::createObject<PutItemResult>};

constexpr model::Shape kConfirmRemoveSelfResourceAccessShape{.kind = model::Kind::Boolean, .name = "ConfirmRemoveSelfResourceAccess"};
void* accessPutResourcePolicyRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<PutResourcePolicyRequest*>(object);
  switch (index) {
    case 0: return model::field(value.resourceArn, make);
    case 1: return model::field(value.policy, make);
    case 2: return model::field(value.expectedRevisionId, make);
    case 3: return model::field(value.confirmRemoveSelfResourceAccess, make);
    default: return nullptr;
  }
}
constexpr model::Member kPutResourcePolicyRequestMembers[] = {
  {.name = "ResourceArn", .wire_name = "ResourceArn", .shape = &kResourceArnStringShape, .required = true, .index = 0, .access = &accessPutResourcePolicyRequest},
  {.name = "Policy", .wire_name = "Policy", .shape = &kResourcePolicyShape, .required = true, .index = 1, .access = &accessPutResourcePolicyRequest},
  {.name = "ExpectedRevisionId", .wire_name = "ExpectedRevisionId", .shape = &kPolicyRevisionIdShape, .index = 2, .access = &accessPutResourcePolicyRequest},
  {.name = "ConfirmRemoveSelfResourceAccess", .wire_name = "ConfirmRemoveSelfResourceAccess", .shape = &kConfirmRemoveSelfResourceAccessShape, .index = 3, .access = &accessPutResourcePolicyRequest},
};
constexpr model::Shape kPutResourcePolicyRequestShape{.kind = model::Kind::Structure, .name = "PutResourcePolicyInput", .members = kPutResourcePolicyRequestMembers, .create = &model::createObject<PutResourcePolicyRequest>};

void* accessPutResourcePolicyResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<PutResourcePolicyResult*>(object);
  switch (index) {
    case 0: return model::field(value.revisionId, make);
    default: return nullptr;
  }
}
constexpr model::Member kPutResourcePolicyResultMembers[] = {
  {.name = "RevisionId", .wire_name = "RevisionId", .shape = &kPolicyRevisionIdShape, .index = 0, .access = &accessPutResourcePolicyResult},
};
constexpr model::Shape kPutResourcePolicyResultShape{.kind = model::Kind::Structure, .name = "PutResourcePolicyOutput", .members = kPutResourcePolicyResultMembers, .create = &model::createObject<PutResourcePolicyResult>};

void* accessCondition(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<Condition*>(object);
  switch (index) {
    case 0: return model::field(value.attributeValueList, make);
    case 1: return model::field(value.comparisonOperator, make);
    default: return nullptr;
  }
}
constexpr model::Member kConditionMembers[] = {
  {.name = "AttributeValueList", .wire_name = "AttributeValueList", .shape = &kAttributeValueListShape, .index = 0, .access = &accessCondition},
  {.name = "ComparisonOperator", .wire_name = "ComparisonOperator", .shape = &kComparisonOperatorShape, .required = true, .index = 1, .access = &accessCondition},
};
constexpr model::Shape kConditionShape{.kind = model::Kind::Structure, .name = "Condition", .members = kConditionMembers};

constexpr std::string_view kSelectValues[] = {"ALL_ATTRIBUTES", "ALL_PROJECTED_ATTRIBUTES", "SPECIFIC_ATTRIBUTES", "COUNT"};
constexpr model::Shape kSelectShape{.kind = model::Kind::String, .name = "Select", .constraint = {.values = kSelectValues}};
constexpr model::Shape kKeyConditionsShape{.kind = model::Kind::Map, .name = "KeyConditions", .element = &kConditionShape, .key = &kAttributeNameShape, .map = &model::kMapOps<Condition>};
constexpr model::Shape kFilterConditionMapShape{.kind = model::Kind::Map, .name = "FilterConditionMap", .element = &kConditionShape, .key = &kAttributeNameShape, .map = &model::kMapOps<Condition>};
constexpr model::Shape kKeyExpressionShape{.kind = model::Kind::String, .name = "KeyExpression"};
void* accessQueryRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<QueryRequest*>(object);
  switch (index) {
    case 0: return model::field(value.tableName, make);
    case 1: return model::field(value.indexName, make);
    case 2: return model::field(value.select, make);
    case 3: return model::field(value.attributesToGet, make);
    case 4: return model::field(value.limit, make);
    case 5: return model::field(value.consistentRead, make);
    case 6: return model::field(value.keyConditions, make);
    case 7: return model::field(value.queryFilter, make);
    case 8: return model::field(value.conditionalOperator, make);
    case 9: return model::field(value.scanIndexForward, make);
    case 10: return model::field(value.exclusiveStartKey, make);
    case 11: return model::field(value.returnConsumedCapacity, make);
    case 12: return model::field(value.projectionExpression, make);
    case 13: return model::field(value.filterExpression, make);
    case 14: return model::field(value.keyConditionExpression, make);
    case 15: return model::field(value.expressionAttributeNames, make);
    case 16: return model::field(value.expressionAttributeValues, make);
    default: return nullptr;
  }
}
constexpr model::Member kQueryRequestMembers[] = {
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableArnShape, .required = true, .index = 0, .access = &accessQueryRequest},
  {.name = "IndexName", .wire_name = "IndexName", .shape = &kIndexNameShape, .index = 1, .access = &accessQueryRequest},
  {.name = "Select", .wire_name = "Select", .shape = &kSelectShape, .index = 2, .access = &accessQueryRequest},
  {.name = "AttributesToGet", .wire_name = "AttributesToGet", .shape = &kAttributeNameListShape, .index = 3, .access = &accessQueryRequest},
  {.name = "Limit", .wire_name = "Limit", .shape = &kPositiveIntegerObjectShape, .index = 4, .access = &accessQueryRequest},
  {.name = "ConsistentRead", .wire_name = "ConsistentRead", .shape = &kConsistentReadShape, .index = 5, .access = &accessQueryRequest},
  {.name = "KeyConditions", .wire_name = "KeyConditions", .shape = &kKeyConditionsShape, .index = 6, .access = &accessQueryRequest},
  {.name = "QueryFilter", .wire_name = "QueryFilter", .shape = &kFilterConditionMapShape, .index = 7, .access = &accessQueryRequest},
  {.name = "ConditionalOperator", .wire_name = "ConditionalOperator", .shape = &kConditionalOperatorShape, .index = 8, .access = &accessQueryRequest},
  {.name = "ScanIndexForward", .wire_name = "ScanIndexForward", .shape = &kBooleanObjectShape, .index = 9, .access = &accessQueryRequest},
  {.name = "ExclusiveStartKey", .wire_name = "ExclusiveStartKey", .shape = &kKeyShape, .index = 10, .access = &accessQueryRequest},
  {.name = "ReturnConsumedCapacity", .wire_name = "ReturnConsumedCapacity", .shape = &kReturnConsumedCapacityShape, .index = 11, .access = &accessQueryRequest},
  {.name = "ProjectionExpression", .wire_name = "ProjectionExpression", .shape = &kProjectionExpressionShape, .index = 12, .access = &accessQueryRequest},
  {.name = "FilterExpression", .wire_name = "FilterExpression", .shape = &kConditionExpressionShape, .index = 13, .access = &accessQueryRequest},
  {.name = "KeyConditionExpression", .wire_name = "KeyConditionExpression", .shape = &kKeyExpressionShape, .index = 14, .access = &accessQueryRequest},
  {.name = "ExpressionAttributeNames", .wire_name = "ExpressionAttributeNames", .shape = &kExpressionAttributeNameMapShape, .index = 15, .access = &accessQueryRequest},
  {.name = "ExpressionAttributeValues", .wire_name = "ExpressionAttributeValues", .shape = &kExpressionAttributeValueMapShape, .index = 16, .access = &accessQueryRequest},
};
constexpr model::Shape kQueryRequestShape{.kind = model::Kind::Structure, .name = "QueryInput", .members = kQueryRequestMembers, .create = &model::createObject<QueryRequest>};

constexpr model::Shape kIntegerShape{.kind = model::Kind::Integer, .name = "Integer"};
void* accessQueryResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<QueryResult*>(object);
  switch (index) {
    case 0: return model::field(value.items, make);
    case 1: return model::field(value.count, make);
    case 2: return model::field(value.scannedCount, make);
    case 3: return model::field(value.lastEvaluatedKey, make);
    case 4: return model::field(value.consumedCapacity, make);
    default: return nullptr;
  }
}
constexpr model::Member kQueryResultMembers[] = {
  {.name = "Items", .wire_name = "Items", .shape = &kItemListShape, .index = 0, .access = &accessQueryResult},
  {.name = "Count", .wire_name = "Count", .shape = &kIntegerShape, .index = 1, .access = &accessQueryResult},
  {.name = "ScannedCount", .wire_name = "ScannedCount", .shape = &kIntegerShape, .index = 2, .access = &accessQueryResult},
  {.name = "LastEvaluatedKey", .wire_name = "LastEvaluatedKey", .shape = &kKeyShape, .index = 3, .access = &accessQueryResult},
  {.name = "ConsumedCapacity", .wire_name = "ConsumedCapacity", .shape = &kConsumedCapacityShape, .index = 4, .access = &accessQueryResult},
};
constexpr model::Shape kQueryResultShape{.kind = model::Kind::Structure, .name = "QueryOutput", .members = kQueryResultMembers, .create = &model::createObject<QueryResult>};

void* accessRestoreTableFromBackupRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<RestoreTableFromBackupRequest*>(object);
  switch (index) {
    case 0: return model::field(value.targetTableName, make);
    case 1: return model::field(value.backupArn, make);
    case 2: return model::field(value.billingModeOverride, make);
    case 3: return model::field(value.globalSecondaryIndexOverride, make);
    case 4: return model::field(value.localSecondaryIndexOverride, make);
    case 5: return model::field(value.provisionedThroughputOverride, make);
    case 6: return model::field(value.onDemandThroughputOverride, make);
    case 7: return model::field(value.sseSpecificationOverride, make);
    default: return nullptr;
  }
}
constexpr model::Member kRestoreTableFromBackupRequestMembers[] = {
  {.name = "TargetTableName", .wire_name = "TargetTableName", .shape = &kTableNameShape, .required = true, .index = 0, .access = &accessRestoreTableFromBackupRequest},
  {.name = "BackupArn", .wire_name = "BackupArn", .shape = &kBackupArnShape, .required = true, .index = 1, .access = &accessRestoreTableFromBackupRequest},
  {.name = "BillingModeOverride", .wire_name = "BillingModeOverride", .shape = &kBillingModeShape, .index = 2, .access = &accessRestoreTableFromBackupRequest},
  {.name = "GlobalSecondaryIndexOverride", .wire_name = "GlobalSecondaryIndexOverride", .shape = &kGlobalSecondaryIndexListShape, .index = 3, .access = &accessRestoreTableFromBackupRequest},
  {.name = "LocalSecondaryIndexOverride", .wire_name = "LocalSecondaryIndexOverride", .shape = &kLocalSecondaryIndexListShape, .index = 4, .access = &accessRestoreTableFromBackupRequest},
  {.name = "ProvisionedThroughputOverride", .wire_name = "ProvisionedThroughputOverride", .shape = &kProvisionedThroughputShape, .index = 5, .access = &accessRestoreTableFromBackupRequest},
  {.name = "OnDemandThroughputOverride", .wire_name = "OnDemandThroughputOverride", .shape = &kOnDemandThroughputShape, .index = 6, .access = &accessRestoreTableFromBackupRequest},
  {.name = "SSESpecificationOverride", .wire_name = "SSESpecificationOverride", .shape = &kSSESpecificationShape, .index = 7, .access = &accessRestoreTableFromBackupRequest},
};
constexpr model::Shape kRestoreTableFromBackupRequestShape{.kind = model::Kind::Structure, .name = "RestoreTableFromBackupInput", .members = kRestoreTableFromBackupRequestMembers, .create = &model::createObject<RestoreTableFromBackupRequest>};

void* accessRestoreTableFromBackupResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<RestoreTableFromBackupResult*>(object);
  switch (index) {
    case 0: return model::field(value.tableDescription, make);
    default: return nullptr;
  }
}
constexpr model::Member kRestoreTableFromBackupResultMembers[] = {
  {.name = "TableDescription", .wire_name = "TableDescription", .shape = &kTableDescriptionShape, .index = 0, .access = &accessRestoreTableFromBackupResult},
};
constexpr model::Shape kRestoreTableFromBackupResultShape{.kind = model::Kind::Structure, .name = "RestoreTableFromBackupOutput", .members = kRestoreTableFromBackupResultMembers, .create = &model::createObject<RestoreTableFromBackupResult>};

void* accessRestoreTableToPointInTimeRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<RestoreTableToPointInTimeRequest*>(object);
  switch (index) {
    case 0: return model::field(value.sourceTableArn, make);
    case 1: return model::field(value.sourceTableName, make);
    case 2: return model::field(value.targetTableName, make);
    case 3: return model::field(value.useLatestRestorableTime, make);
    case 4: return model::field(value.restoreDateTime, make);
    case 5: return model::field(value.billingModeOverride, make);
    case 6: return model::field(value.globalSecondaryIndexOverride, make);
    case 7: return model::field(value.localSecondaryIndexOverride, make);
    case 8: return model::field(value.provisionedThroughputOverride, make);
    case 9: return model::field(value.onDemandThroughputOverride, make);
    case 10: return model::field(value.sseSpecificationOverride, make);
    default: return nullptr;
  }
}
constexpr model::Member kRestoreTableToPointInTimeRequestMembers[] = {
  {.name = "SourceTableArn", .wire_name = "SourceTableArn", .shape = &kTableArnShape, .index = 0, .access = &accessRestoreTableToPointInTimeRequest},
  {.name = "SourceTableName", .wire_name = "SourceTableName", .shape = &kTableNameShape, .index = 1, .access = &accessRestoreTableToPointInTimeRequest},
  {.name = "TargetTableName", .wire_name = "TargetTableName", .shape = &kTableNameShape, .required = true, .index = 2, .access = &accessRestoreTableToPointInTimeRequest},
  {.name = "UseLatestRestorableTime", .wire_name = "UseLatestRestorableTime", .shape = &kBooleanObjectShape, .index = 3, .access = &accessRestoreTableToPointInTimeRequest},
  {.name = "RestoreDateTime", .wire_name = "RestoreDateTime", .shape = &kDateShape, .index = 4, .access = &accessRestoreTableToPointInTimeRequest},
  {.name = "BillingModeOverride", .wire_name = "BillingModeOverride", .shape = &kBillingModeShape, .index = 5, .access = &accessRestoreTableToPointInTimeRequest},
  {.name = "GlobalSecondaryIndexOverride", .wire_name = "GlobalSecondaryIndexOverride", .shape = &kGlobalSecondaryIndexListShape, .index = 6, .access = &accessRestoreTableToPointInTimeRequest},
  {.name = "LocalSecondaryIndexOverride", .wire_name = "LocalSecondaryIndexOverride", .shape = &kLocalSecondaryIndexListShape, .index = 7, .access = &accessRestoreTableToPointInTimeRequest},
  {.name = "ProvisionedThroughputOverride", .wire_name = "ProvisionedThroughputOverride", .shape = &kProvisionedThroughputShape, .index = 8, .access = &accessRestoreTableToPointInTimeRequest},
  {.name = "OnDemandThroughputOverride", .wire_name = "OnDemandThroughputOverride", .shape = &kOnDemandThroughputShape, .index = 9, .access = &accessRestoreTableToPointInTimeRequest},
  {.name = "SSESpecificationOverride", .wire_name = "SSESpecificationOverride", .shape = &kSSESpecificationShape, .index = 10, .access = &accessRestoreTableToPointInTimeRequest},
};
constexpr model::Shape kRestoreTableToPointInTimeRequestShape{.kind = model::Kind::Structure, .name = "RestoreTableToPointInTimeInput", .members = kRestoreTableToPointInTimeRequestMembers, .create = &model::createObject<RestoreTableToPointInTimeRequest>};

void* accessRestoreTableToPointInTimeResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<RestoreTableToPointInTimeResult*>(object);
  switch (index) {
    case 0: return model::field(value.tableDescription, make);
    default: return nullptr;
  }
}
constexpr model::Member kRestoreTableToPointInTimeResultMembers[] = {
  {.name = "TableDescription", .wire_name = "TableDescription", .shape = &kTableDescriptionShape, .index = 0, .access = &accessRestoreTableToPointInTimeResult},
};
constexpr model::Shape kRestoreTableToPointInTimeResultShape{.kind = model::Kind::Structure, .name = "RestoreTableToPointInTimeOutput", .members = kRestoreTableToPointInTimeResultMembers, .create = &model::createObject<RestoreTableToPointInTimeResult>};

constexpr model::Shape kScanTotalSegmentsShape{.kind = model::Kind::Integer, .name = "ScanTotalSegments", .constraint = {.min = 1, .max = 1000000}};
constexpr model::Shape kScanSegmentShape{.kind = model::Kind::Integer, .name = "ScanSegment", .constraint = {.min = 0, .max = 999999}};
void* accessScanRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ScanRequest*>(object);
  switch (index) {
    case 0: return model::field(value.tableName, make);
    case 1: return model::field(value.indexName, make);
    case 2: return model::field(value.attributesToGet, make);
    case 3: return model::field(value.limit, make);
    case 4: return model::field(value.select, make);
    case 5: return model::field(value.scanFilter, make);
    case 6: return model::field(value.conditionalOperator, make);
    case 7: return model::field(value.exclusiveStartKey, make);
    case 8: return model::field(value.returnConsumedCapacity, make);
    case 9: return model::field(value.totalSegments, make);
    case 10: return model::field(value.segment, make);
    case 11: return model::field(value.projectionExpression, make);
    case 12: return model::field(value.filterExpression, make);
    case 13: return model::field(value.expressionAttributeNames, make);
    case 14: return model::field(value.expressionAttributeValues, make);
    case 15: return model::field(value.consistentRead, make);
    default: return nullptr;
  }
}
constexpr model::Member kScanRequestMembers[] = {
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableArnShape, .required = true, .index = 0, .access = &accessScanRequest},
  {.name = "IndexName", .wire_name = "IndexName", .shape = &kIndexNameShape, .index = 1, .access = &accessScanRequest},
  {.name = "AttributesToGet", .wire_name = "AttributesToGet", .shape = &kAttributeNameListShape, .index = 2, .access = &accessScanRequest},
  {.name = "Limit", .wire_name = "Limit", .shape = &kPositiveIntegerObjectShape, .index = 3, .access = &accessScanRequest},
  {.name = "Select", .wire_name = "Select", .shape = &kSelectShape, .index = 4, .access = &accessScanRequest},
  {.name = "ScanFilter", .wire_name = "ScanFilter", .shape = &kFilterConditionMapShape, .index = 5, .access = &accessScanRequest},
  {.name = "ConditionalOperator", .wire_name = "ConditionalOperator", .shape = &kConditionalOperatorShape, .index = 6, .access = &accessScanRequest},
  {.name = "ExclusiveStartKey", .wire_name = "ExclusiveStartKey", .shape = &kKeyShape, .index = 7, .access = &accessScanRequest},
  {.name = "ReturnConsumedCapacity", .wire_name = "ReturnConsumedCapacity", .shape = &kReturnConsumedCapacityShape, .index = 8, .access = &accessScanRequest},
  {.name = "TotalSegments", .wire_name = "TotalSegments", .shape = &kScanTotalSegmentsShape, .index = 9, .access = &accessScanRequest},
  {.name = "Segment", .wire_name = "Segment", .shape = &kScanSegmentShape, .index = 10, .access = &accessScanRequest},
  {.name = "ProjectionExpression", .wire_name = "ProjectionExpression", .shape = &kProjectionExpressionShape, .index = 11, .access = &accessScanRequest},
  {.name = "FilterExpression", .wire_name = "FilterExpression", .shape = &kConditionExpressionShape, .index = 12, .access = &accessScanRequest},
  {.name = "ExpressionAttributeNames", .wire_name = "ExpressionAttributeNames", .shape = &kExpressionAttributeNameMapShape, .index = 13, .access = &accessScanRequest},
  {.name = "ExpressionAttributeValues", .wire_name = "ExpressionAttributeValues", .shape = &kExpressionAttributeValueMapShape, .index = 14, .access = &accessScanRequest},
  {.name = "ConsistentRead", .wire_name = "ConsistentRead", .shape = &kConsistentReadShape, .index = 15, .access = &accessScanRequest},
};
constexpr model::Shape kScanRequestShape{.kind = model::Kind::Structure, .name = "ScanInput", .members = kScanRequestMembers, .create = &model::createObject<ScanRequest>};

void* accessScanResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ScanResult*>(object);
  switch (index) {
    case 0: return model::field(value.items, make);
    case 1: return model::field(value.count, make);
    case 2: return model::field(value.scannedCount, make);
    case 3: return model::field(value.lastEvaluatedKey, make);
    case 4: return model::field(value.consumedCapacity, make);
    default: return nullptr;
  }
}
constexpr model::Member kScanResultMembers[] = {
  {.name = "Items", .wire_name = "Items", .shape = &kItemListShape, .index = 0, .access = &accessScanResult},
  {.name = "Count", .wire_name = "Count", .shape = &kIntegerShape, .index = 1, .access = &accessScanResult},
  {.name = "ScannedCount", .wire_name = "ScannedCount", .shape = &kIntegerShape, .index = 2, .access = &accessScanResult},
  {.name = "LastEvaluatedKey", .wire_name = "LastEvaluatedKey", .shape = &kKeyShape, .index = 3, .access = &accessScanResult},
  {.name = "ConsumedCapacity", .wire_name = "ConsumedCapacity", .shape = &kConsumedCapacityShape, .index = 4, .access = &accessScanResult},
};
constexpr model::Shape kScanResultShape{.kind = model::Kind::Structure, .name = "ScanOutput", .members = kScanResultMembers, .create = &model::createObject<ScanResult>};

void* accessTagResourceRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<TagResourceRequest*>(object);
  switch (index) {
    case 0: return model::field(value.resourceArn, make);
    case 1: return model::field(value.tags, make);
    default: return nullptr;
  }
}
constexpr model::Member kTagResourceRequestMembers[] = {
  {.name = "ResourceArn", .wire_name = "ResourceArn", .shape = &kResourceArnStringShape, .required = true, .index = 0, .access = &accessTagResourceRequest},
  {.name = "Tags", .wire_name = "Tags", .shape = &kTagListShape, .required = true, .index = 1, .access = &accessTagResourceRequest},
};
constexpr model::Shape kTagResourceRequestShape{.kind = model::Kind::Structure, .name = "TagResourceInput", .members = kTagResourceRequestMembers, .create = &model::createObject<TagResourceRequest>};

constexpr model::Shape kTagResourceResultShape{.kind = model::Kind::Structure, .name = "TagResourceResult", .create = &model::createObject<TagResourceResult>};

void* accessGet(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<Get*>(object);
  switch (index) {
    case 0: return model::field(value.key, make);
    case 1: return model::field(value.tableName, make);
    case 2: return model::field(value.projectionExpression, make);
    case 3: return model::field(value.expressionAttributeNames, make);
    default: return nullptr;
  }
}
constexpr model::Member kGetMembers[] = {
  {.name = "Key", .wire_name = "Key", .shape = &kKeyShape, .required = true, .index = 0, .access = &accessGet},
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableArnShape, .required = true, .index = 1, .access = &accessGet},
  {.name = "ProjectionExpression", .wire_name = "ProjectionExpression", .shape = &kProjectionExpressionShape, .index = 2, .access = &accessGet},
  {.name = "ExpressionAttributeNames", .wire_name = "ExpressionAttributeNames", .shape = &kExpressionAttributeNameMapShape, .index = 3, .access = &accessGet},
};
constexpr model::Shape kGetShape{.kind = model::Kind::Structure, .name = "Get", .members = kGetMembers};

void* accessTransactGetItem(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<TransactGetItem*>(object);
  switch (index) {
    case 0: return model::field(value.get, make);
    default: return nullptr;
  }
}
constexpr model::Member kTransactGetItemMembers[] = {
  {.name = "Get", .wire_name = "Get", .shape = &kGetShape, .required = true, .index = 0, .access = &accessTransactGetItem},
};
constexpr model::Shape kTransactGetItemShape{.kind = model::Kind::Structure, .name = "TransactGetItem", .members = kTransactGetItemMembers};

constexpr model::Shape kTransactGetItemListShape{.kind = model::Kind::List, .name = "TransactGetItemList", .constraint = {.min = 1, .max = 100}, .element = &kTransactGetItemShape, .list = &model::kListOps<TransactGetItem>};
void* accessTransactGetItemsRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<TransactGetItemsRequest*>(object);
  switch (index) {
    case 0: return model::field(value.transactItems, make);
    case 1: return model::field(value.returnConsumedCapacity, make);
    default: return nullptr;
  }
}
constexpr model::Member kTransactGetItemsRequestMembers[] = {
  {.name = "TransactItems", .wire_name = "TransactItems", .shape = &kTransactGetItemListShape, .required = true, .index = 0, .access = &accessTransactGetItemsRequest},
  {.name = "ReturnConsumedCapacity", .wire_name = "ReturnConsumedCapacity", .shape = &kReturnConsumedCapacityShape, .index = 1, .access = &accessTransactGetItemsRequest},
};
constexpr model::Shape kTransactGetItemsRequestShape{.kind = model::Kind::Structure, .name = "TransactGetItemsInput", .members = kTransactGetItemsRequestMembers, .create = &model::createObject<TransactGetItemsRequest>};

void* accessTransactGetItemsResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<TransactGetItemsResult*>(object);
  switch (index) {
    case 0: return model::field(value.consumedCapacity, make);
    case 1: return model::field(value.responses, make);
    default: return nullptr;
  }
}
constexpr model::Member kTransactGetItemsResultMembers[] = {
  {.name = "ConsumedCapacity", .wire_name = "ConsumedCapacity", .shape = &kConsumedCapacityMultipleShape, .index = 0, .access = &accessTransactGetItemsResult},
  {.name = "Responses", .wire_name = "Responses", .shape = &kItemResponseListShape, .index = 1, .access = &accessTransactGetItemsResult},
};
constexpr model::Shape kTransactGetItemsResultShape{.kind = model::Kind::Structure, .name = "TransactGetItemsOutput", .members = kTransactGetItemsResultMembers, .create = &model::createObject<TransactGetItemsResult>};

void* accessConditionCheck(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ConditionCheck*>(object);
  switch (index) {
    case 0: return model::field(value.key, make);
    case 1: return model::field(value.tableName, make);
    case 2: return model::field(value.conditionExpression, make);
    case 3: return model::field(value.expressionAttributeNames, make);
    case 4: return model::field(value.expressionAttributeValues, make);
    case 5: return model::field(value.returnValuesOnConditionCheckFailure, make);
    default: return nullptr;
  }
}
constexpr model::Member kConditionCheckMembers[] = {
  {.name = "Key", .wire_name = "Key", .shape = &kKeyShape, .required = true, .index = 0, .access = &accessConditionCheck},
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableArnShape, .required = true, .index = 1, .access = &accessConditionCheck},
  {.name = "ConditionExpression", .wire_name = "ConditionExpression", .shape = &kConditionExpressionShape, .required = true, .index = 2, .access = &accessConditionCheck},
  {.name = "ExpressionAttributeNames", .wire_name = "ExpressionAttributeNames", .shape = &kExpressionAttributeNameMapShape, .index = 3, .access = &accessConditionCheck},
  {.name = "ExpressionAttributeValues", .wire_name = "ExpressionAttributeValues", .shape = &kExpressionAttributeValueMapShape, .index = 4, .access = &accessConditionCheck},
  {.name = "ReturnValuesOnConditionCheckFailure", .wire_name = "ReturnValuesOnConditionCheckFailure", .shape = &kReturnValuesOnConditionCheckFailureShape, .index = 5, .access = &accessConditionCheck},
};
constexpr model::Shape kConditionCheckShape{.kind = model::Kind::Structure, .name = "ConditionCheck", .members = kConditionCheckMembers};

void* accessPut(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<Put*>(object);
  switch (index) {
    case 0: return model::field(value.item, make);
    case 1: return model::field(value.tableName, make);
    case 2: return model::field(value.conditionExpression, make);
    case 3: return model::field(value.expressionAttributeNames, make);
    case 4: return model::field(value.expressionAttributeValues, make);
    case 5: return model::field(value.returnValuesOnConditionCheckFailure, make);
    default: return nullptr;
  }
}
constexpr model::Member kPutMembers[] = {
  {.name = "Item", .wire_name = "Item", .shape = &kPutItemInputAttributeMapShape, .required = true, .index = 0, .access = &accessPut},
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableArnShape, .required = true, .index = 1, .access = &accessPut},
  {.name = "ConditionExpression", .wire_name = "ConditionExpression", .shape = &kConditionExpressionShape, .index = 2, .access = &accessPut},
  {.name = "ExpressionAttributeNames", .wire_name = "ExpressionAttributeNames", .shape = &kExpressionAttributeNameMapShape, .index = 3, .access = &accessPut},
  {.name = "ExpressionAttributeValues", .wire_name = "ExpressionAttributeValues", .shape = &kExpressionAttributeValueMapShape, .index = 4, .access = &accessPut},
  {.name = "ReturnValuesOnConditionCheckFailure", .wire_name = "ReturnValuesOnConditionCheckFailure", .shape = &kReturnValuesOnConditionCheckFailureShape, .index = 5, .access = &accessPut},
};
constexpr model::Shape kPutShape{.kind = model::Kind::Structure, .name = "Put", .members = kPutMembers};

void* accessDelete(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<Delete*>(object);
  switch (index) {
    case 0: return model::field(value.key, make);
    case 1: return model::field(value.tableName, make);
    case 2: return model::field(value.conditionExpression, make);
    case 3: return model::field(value.expressionAttributeNames, make);
    case 4: return model::field(value.expressionAttributeValues, make);
    case 5: return model::field(value.returnValuesOnConditionCheckFailure, make);
    default: return nullptr;
  }
}
constexpr model::Member kDeleteMembers[] = {
  {.name = "Key", .wire_name = "Key", .shape = &kKeyShape, .required = true, .index = 0, .access = &accessDelete},
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableArnShape, .required = true, .index = 1, .access = &accessDelete},
  {.name = "ConditionExpression", .wire_name = "ConditionExpression", .shape = &kConditionExpressionShape, .index = 2, .access = &accessDelete},
  {.name = "ExpressionAttributeNames", .wire_name = "ExpressionAttributeNames", .shape = &kExpressionAttributeNameMapShape, .index = 3, .access = &accessDelete},
  {.name = "ExpressionAttributeValues", .wire_name = "ExpressionAttributeValues", .shape = &kExpressionAttributeValueMapShape, .index = 4, .access = &accessDelete},
  {.name = "ReturnValuesOnConditionCheckFailure", .wire_name = "ReturnValuesOnConditionCheckFailure", .shape = &kReturnValuesOnConditionCheckFailureShape, .index = 5, .access = &accessDelete},
};
constexpr model::Shape kDeleteShape{.kind = model::Kind::Structure, .name = "Delete", .members = kDeleteMembers};

constexpr model::Shape kUpdateExpressionShape{.kind = model::Kind::String, .name = "UpdateExpression"};
void* accessUpdate(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<Update*>(object);
  switch (index) {
    case 0: return model::field(value.key, make);
    case 1: return model::field(value.updateExpression, make);
    case 2: return model::field(value.tableName, make);
    case 3: return model::field(value.conditionExpression, make);
    case 4: return model::field(value.expressionAttributeNames, make);
    case 5: return model::field(value.expressionAttributeValues, make);
    case 6: return model::field(value.returnValuesOnConditionCheckFailure, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateMembers[] = {
  {.name = "Key", .wire_name = "Key", .shape = &kKeyShape, .required = true, .index = 0, .access = &accessUpdate},
  {.name = "UpdateExpression", .wire_name = "UpdateExpression", .shape = &kUpdateExpressionShape, .required = true, .index = 1, .access = &accessUpdate},
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableArnShape, .required = true, .index = 2, .access = &accessUpdate},
  {.name = "ConditionExpression", .wire_name = "ConditionExpression", .shape = &kConditionExpressionShape, .index = 3, .access = &accessUpdate},
  {.name = "ExpressionAttributeNames", .wire_name = "ExpressionAttributeNames", .shape = &kExpressionAttributeNameMapShape, .index = 4, .access = &accessUpdate},
  {.name = "ExpressionAttributeValues", .wire_name = "ExpressionAttributeValues", .shape = &kExpressionAttributeValueMapShape, .index = 5, .access = &accessUpdate},
  {.name = "ReturnValuesOnConditionCheckFailure", .wire_name = "ReturnValuesOnConditionCheckFailure", .shape = &kReturnValuesOnConditionCheckFailureShape, .index = 6, .access = &accessUpdate},
};
constexpr model::Shape kUpdateShape{.kind = model::Kind::Structure, .name = "Update", .members = kUpdateMembers};

void* accessTransactWriteItem(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<TransactWriteItem*>(object);
  switch (index) {
    case 0: return model::field(value.conditionCheck, make);
    case 1: return model::field(value.put, make);
    case 2: return model::field(value.delete_, make);
    case 3: return model::field(value.update, make);
    default: return nullptr;
  }
}
constexpr model::Member kTransactWriteItemMembers[] = {
  {.name = "ConditionCheck", .wire_name = "ConditionCheck", .shape = &kConditionCheckShape, .index = 0, .access = &accessTransactWriteItem},
  {.name = "Put", .wire_name = "Put", .shape = &kPutShape, .index = 1, .access = &accessTransactWriteItem},
  {.name = "Delete", .wire_name = "Delete", .shape = &kDeleteShape, .index = 2, .access = &accessTransactWriteItem},
  {.name = "Update", .wire_name = "Update", .shape = &kUpdateShape, .index = 3, .access = &accessTransactWriteItem},
};
constexpr model::Shape kTransactWriteItemShape{.kind = model::Kind::Structure, .name = "TransactWriteItem", .members = kTransactWriteItemMembers};

constexpr model::Shape kTransactWriteItemListShape{.kind = model::Kind::List, .name = "TransactWriteItemList", .constraint = {.min = 1, .max = 100}, .element = &kTransactWriteItemShape, .list = &model::kListOps<TransactWriteItem>};
void* accessTransactWriteItemsRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<TransactWriteItemsRequest*>(object);
  switch (index) {
    case 0: return model::field(value.transactItems, make);
    case 1: return model::field(value.returnConsumedCapacity, make);
    case 2: return model::field(value.returnItemCollectionMetrics, make);
    case 3: return model::field(value.clientRequestToken, make);
    default: return nullptr;
  }
}
constexpr model::Member kTransactWriteItemsRequestMembers[] = {
  {.name = "TransactItems", .wire_name = "TransactItems", .shape = &kTransactWriteItemListShape, .required = true, .index = 0, .access = &accessTransactWriteItemsRequest},
  {.name = "ReturnConsumedCapacity", .wire_name = "ReturnConsumedCapacity", .shape = &kReturnConsumedCapacityShape, .index = 1, .access = &accessTransactWriteItemsRequest},
  {.name = "ReturnItemCollectionMetrics", .wire_name = "ReturnItemCollectionMetrics", .shape = &kReturnItemCollectionMetricsShape, .index = 2, .access = &accessTransactWriteItemsRequest},
  {.name = "ClientRequestToken", .wire_name = "ClientRequestToken", .shape = &kClientRequestTokenShape, .index = 3, .access = &accessTransactWriteItemsRequest},
};
constexpr model::Shape kTransactWriteItemsRequestShape{.kind = model::Kind::Structure, .name = "TransactWriteItemsInput", .members = kTransactWriteItemsRequestMembers, .create = &model::createObject<TransactWriteItemsRequest>};

void* accessTransactWriteItemsResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<TransactWriteItemsResult*>(object);
  switch (index) {
    case 0: return model::field(value.consumedCapacity, make);
    case 1: return model::field(value.itemCollectionMetrics, make);
    default: return nullptr;
  }
}
constexpr model::Member kTransactWriteItemsResultMembers[] = {
  {.name = "ConsumedCapacity", .wire_name = "ConsumedCapacity", .shape = &kConsumedCapacityMultipleShape, .index = 0, .access = &accessTransactWriteItemsResult},
  {.name = "ItemCollectionMetrics", .wire_name = "ItemCollectionMetrics", .shape = &kItemCollectionMetricsPerTableShape, .index = 1, .access = &accessTransactWriteItemsResult},
};
constexpr model::Shape kTransactWriteItemsResultShape{.kind = model::Kind::Structure, .name = "TransactWriteItemsOutput", .members = kTransactWriteItemsResultMembers, .create = &model::createObject<TransactWriteItemsResult>};

constexpr model::Shape kTagKeyListShape{.kind = model::Kind::List, .name = "TagKeyList", .element = &kTagKeyStringShape, .list = &model::kListOps<std::string>};
void* accessUntagResourceRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UntagResourceRequest*>(object);
  switch (index) {
    case 0: return model::field(value.resourceArn, make);
    case 1: return model::field(value.tagKeys, make);
    default: return nullptr;
  }
}
constexpr model::Member kUntagResourceRequestMembers[] = {
  {.name = "ResourceArn", .wire_name = "ResourceArn", .shape = &kResourceArnStringShape, .required = true, .index = 0, .access = &accessUntagResourceRequest},
  {.name = "TagKeys", .wire_name = "TagKeys", .shape = &kTagKeyListShape, .required = true, .index = 1, .access = &accessUntagResourceRequest},
};
constexpr model::Shape kUntagResourceRequestShape{.kind = model::Kind::Structure, .name = "UntagResourceInput", .members = kUntagResourceRequestMembers, .create = &model::createObject<UntagResourceRequest>};

constexpr model::Shape kUntagResourceResultShape{.kind = model::Kind::Structure, .name = "UntagResourceResult", .create = &model::createObject<UntagResourceResult>};

void* accessPointInTimeRecoverySpecification(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<PointInTimeRecoverySpecification*>(object);
  switch (index) {
    case 0: return model::field(value.pointInTimeRecoveryEnabled, make);
    case 1: return model::field(value.recoveryPeriodInDays, make);
    default: return nullptr;
  }
}
constexpr model::Member kPointInTimeRecoverySpecificationMembers[] = {
  {.name = "PointInTimeRecoveryEnabled", .wire_name = "PointInTimeRecoveryEnabled", .shape = &kBooleanObjectShape, .required = true, .index = 0, .access = &accessPointInTimeRecoverySpecification},
  {.name = "RecoveryPeriodInDays", .wire_name = "RecoveryPeriodInDays", .shape = &kRecoveryPeriodInDaysShape, .index = 1, .access = &accessPointInTimeRecoverySpecification},
};
constexpr model::Shape kPointInTimeRecoverySpecificationShape{.kind = model::Kind::Structure, .name = "PointInTimeRecoverySpecification", .members = kPointInTimeRecoverySpecificationMembers};

void* accessUpdateContinuousBackupsRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UpdateContinuousBackupsRequest*>(object);
  switch (index) {
    case 0: return model::field(value.tableName, make);
    case 1: return model::field(value.pointInTimeRecoverySpecification, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateContinuousBackupsRequestMembers[] = {
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableArnShape, .required = true, .index = 0, .access = &accessUpdateContinuousBackupsRequest},
  {.name = "PointInTimeRecoverySpecification", .wire_name = "PointInTimeRecoverySpecification", .shape = &kPointInTimeRecoverySpecificationShape, .required = true, .index = 1, .access = &accessUpdateContinuousBackupsRequest},
};
constexpr model::Shape kUpdateContinuousBackupsRequestShape{.kind = model::Kind::Structure, .name = "UpdateContinuousBackupsInput", .members = kUpdateContinuousBackupsRequestMembers, .create = &model::createObject<UpdateContinuousBackupsRequest>};

void* accessUpdateContinuousBackupsResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UpdateContinuousBackupsResult*>(object);
  switch (index) {
    case 0: return model::field(value.continuousBackupsDescription, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateContinuousBackupsResultMembers[] = {
  {.name = "ContinuousBackupsDescription", .wire_name = "ContinuousBackupsDescription", .shape = &kContinuousBackupsDescriptionShape, .index = 0, .access = &accessUpdateContinuousBackupsResult},
};
constexpr model::Shape kUpdateContinuousBackupsResultShape{.kind = model::Kind::Structure, .name = "UpdateContinuousBackupsOutput", .members = kUpdateContinuousBackupsResultMembers, .create = &model::createObject<UpdateContinuousBackupsResult>};

constexpr std::string_view kContributorInsightsActionValues[] = {"ENABLE", "DISABLE"};
constexpr model::Shape kContributorInsightsActionShape{.kind = model::Kind::String, .name = "ContributorInsightsAction", .constraint = {.values = kContributorInsightsActionValues}};
void* accessUpdateContributorInsightsRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UpdateContributorInsightsRequest*>(object);
  switch (index) {
    case 0: return model::field(value.tableName, make);
    case 1: return model::field(value.indexName, make);
    case 2: return model::field(value.contributorInsightsAction, make);
    case 3: return model::field(value.contributorInsightsMode, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateContributorInsightsRequestMembers[] = {
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableArnShape, .required = true, .index = 0, .access = &accessUpdateContributorInsightsRequest},
  {.name = "IndexName", .wire_name = "IndexName", .shape = &kIndexNameShape, .index = 1, .access = &accessUpdateContributorInsightsRequest},
  {.name = "ContributorInsightsAction", .wire_name = "ContributorInsightsAction", .shape = &kContributorInsightsActionShape, .required = true, .index = 2, .access = &accessUpdateContributorInsightsRequest},
  {.name = "ContributorInsightsMode", .wire_name = "ContributorInsightsMode", .shape = &kContributorInsightsModeShape, .index = 3, .access = &accessUpdateContributorInsightsRequest},
};
constexpr model::Shape kUpdateContributorInsightsRequestShape{.kind = model::Kind::Structure, .name = "UpdateContributorInsightsInput", .members = kUpdateContributorInsightsRequestMembers, .create = &model::createObject<UpdateContributorInsightsRequest>};

void* accessUpdateContributorInsightsResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UpdateContributorInsightsResult*>(object);
  switch (index) {
    case 0: return model::field(value.tableName, make);
    case 1: return model::field(value.indexName, make);
    case 2: return model::field(value.contributorInsightsStatus, make);
    case 3: return model::field(value.contributorInsightsMode, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateContributorInsightsResultMembers[] = {
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableNameShape, .index = 0, .access = &accessUpdateContributorInsightsResult},
  {.name = "IndexName", .wire_name = "IndexName", .shape = &kIndexNameShape, .index = 1, .access = &accessUpdateContributorInsightsResult},
  {.name = "ContributorInsightsStatus", .wire_name = "ContributorInsightsStatus", .shape = &kContributorInsightsStatusShape, .index = 2, .access = &accessUpdateContributorInsightsResult},
  {.name = "ContributorInsightsMode", .wire_name = "ContributorInsightsMode", .shape = &kContributorInsightsModeShape, .index = 3, .access = &accessUpdateContributorInsightsResult},
};
constexpr model::Shape kUpdateContributorInsightsResultShape{.kind = model::Kind::Structure, .name = "UpdateContributorInsightsOutput", .members = kUpdateContributorInsightsResultMembers, .create = &model::createObject<UpdateContributorInsightsResult>};

void* accessCreateReplicaAction(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CreateReplicaAction*>(object);
  switch (index) {
    case 0: return model::field(value.regionName, make);
    default: return nullptr;
  }
}
constexpr model::Member kCreateReplicaActionMembers[] = {
  {.name = "RegionName", .wire_name = "RegionName", .shape = &kRegionNameShape, .required = true, .index = 0, .access = &accessCreateReplicaAction},
};
constexpr model::Shape kCreateReplicaActionShape{.kind = model::Kind::Structure, .name = "CreateReplicaAction", .members = kCreateReplicaActionMembers};

void* accessDeleteReplicaAction(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DeleteReplicaAction*>(object);
  switch (index) {
    case 0: return model::field(value.regionName, make);
    default: return nullptr;
  }
}
constexpr model::Member kDeleteReplicaActionMembers[] = {
  {.name = "RegionName", .wire_name = "RegionName", .shape = &kRegionNameShape, .required = true, .index = 0, .access = &accessDeleteReplicaAction},
};
constexpr model::Shape kDeleteReplicaActionShape{.kind = model::Kind::Structure, .name = "DeleteReplicaAction", .members = kDeleteReplicaActionMembers};

void* accessReplicaUpdate(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ReplicaUpdate*>(object);
  switch (index) {
    case 0: return model::field(value.create, make);
    case 1: return model::field(value.delete_, make);
    default: return nullptr;
  }
}
constexpr model::Member kReplicaUpdateMembers[] = {
  {.name = "Create", .wire_name = "Create", .shape = &kCreateReplicaActionShape, .index = 0, .access = &accessReplicaUpdate},
  {.name = "Delete", .wire_name = "Delete", .shape = &kDeleteReplicaActionShape, .index = 1, .access = &accessReplicaUpdate},
};
constexpr model::Shape kReplicaUpdateShape{.kind = model::Kind::Structure, .name = "ReplicaUpdate", .members = kReplicaUpdateMembers};

constexpr model::Shape kReplicaUpdateListShape{.kind = model::Kind::List, .name = "ReplicaUpdateList", .element = &kReplicaUpdateShape, .list = &model::kListOps<ReplicaUpdate>};
void* accessUpdateGlobalTableRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UpdateGlobalTableRequest*>(object);
  switch (index) {
    case 0: return model::field(value.globalTableName, make);
    case 1: return model::field(value.replicaUpdates, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateGlobalTableRequestMembers[] = {
  {.name = "GlobalTableName", .wire_name = "GlobalTableName", .shape = &kTableNameShape, .required = true, .index = 0, .access = &accessUpdateGlobalTableRequest},
  {.name = "ReplicaUpdates", .wire_name = "ReplicaUpdates", .shape = &kReplicaUpdateListShape, .required = true, .index = 1, .access = &accessUpdateGlobalTableRequest},
};
constexpr model::Shape kUpdateGlobalTableRequestShape{.kind = model::Kind::Structure, .name = "UpdateGlobalTableInput", .members = kUpdateGlobalTableRequestMembers, .create = &model::createObject<UpdateGlobalTableRequest>};

void* accessUpdateGlobalTableResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UpdateGlobalTableResult*>(object);
  switch (index) {
    case 0: return model::field(value.globalTableDescription, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateGlobalTableResultMembers[] = {
  {.name = "GlobalTableDescription", .wire_name = "GlobalTableDescription", .shape = &kGlobalTableDescriptionShape, .index = 0, .access = &accessUpdateGlobalTableResult},
};
constexpr model::Shape kUpdateGlobalTableResultShape{.kind = model::Kind::Structure, .name = "UpdateGlobalTableOutput", .members = kUpdateGlobalTableResultMembers, .create = &model::createObject<UpdateGlobalTableResult>};

void* accessAutoScalingTargetTrackingScalingPolicyConfigurationUpdate(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<AutoScalingTargetTrackingScalingPolicyConfigurationUpdate*>(object);
  switch (index) {
    case 0: return model::field(value.disableScaleIn, make);
    case 1: return model::field(value.scaleInCooldown, make);
    case 2: return model::field(value.scaleOutCooldown, make);
    case 3: return model::field(value.targetValue, make);
    default: return nullptr;
  }
}
constexpr model::Member kAutoScalingTargetTrackingScalingPolicyConfigurationUpdateMembers[] = {
  {.name = "DisableScaleIn", .wire_name = "DisableScaleIn", .shape = &kBooleanObjectShape, .index = 0, .access = &accessAutoScalingTargetTrackingScalingPolicyConfigurationUpdate},
  {.name = "ScaleInCooldown", .wire_name = "ScaleInCooldown", .shape = &kIntegerObjectShape, .index = 1, .access = &accessAutoScalingTargetTrackingScalingPolicyConfigurationUpdate},
  {.name = "ScaleOutCooldown", .wire_name = "ScaleOutCooldown", .shape = &kIntegerObjectShape, .index = 2, .access = &accessAutoScalingTargetTrackingScalingPolicyConfigurationUpdate},
  {.name = "TargetValue", .wire_name = "TargetValue", .shape = &kDoubleObjectShape, .required = true, .index = 3, .access = &accessAutoScalingTargetTrackingScalingPolicyConfigurationUpdate},
};
constexpr model::Shape kAutoScalingTargetTrackingScalingPolicyConfigurationUpdateShape{.kind = model::Kind::Structure, .name = "AutoScalingTargetTrackingScalingPolicyConfigurationUpdate", .members = kAutoScalingTargetTrackingScalingPolicyConfigurationUpdateMembers};

void* accessAutoScalingPolicyUpdate(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<AutoScalingPolicyUpdate*>(object);
  switch (index) {
    case 0: return model::field(value.policyName, make);
    case 1: return model::field(value.targetTrackingScalingPolicyConfiguration, make);
    default: return nullptr;
  }
}
constexpr model::Member kAutoScalingPolicyUpdateMembers[] = {
  {.name = "PolicyName", .wire_name = "PolicyName", .shape = &kAutoScalingPolicyNameShape, .index = 0, .access = &accessAutoScalingPolicyUpdate},
  {.name = "TargetTrackingScalingPolicyConfiguration", .wire_name = "TargetTrackingScalingPolicyConfiguration", .shape = &kAutoScalingTargetTrackingScalingPolicyConfigurationUpdateShape, .required = true, .index = 1, .access = &accessAutoScalingPolicyUpdate},
};
constexpr model::Shape kAutoScalingPolicyUpdateShape{.kind = model::Kind::Structure, .name = "AutoScalingPolicyUpdate", .members = kAutoScalingPolicyUpdateMembers};

constexpr model::Shape kAutoScalingRoleArnShape{.kind = model::Kind::String, .name = "AutoScalingRoleArn", .constraint = {.min = 1, .max = 1600, .pattern = "[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"}};
void* accessAutoScalingSettingsUpdate(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<AutoScalingSettingsUpdate*>(object);
  switch (index) {
    case 0: return model::field(value.minimumUnits, make);
    case 1: return model::field(value.maximumUnits, make);
    case 2: return model::field(value.autoScalingDisabled, make);
    case 3: return model::field(value.autoScalingRoleArn, make);
    case 4: return model::field(value.scalingPolicyUpdate, make);
    default: return nullptr;
  }
}
constexpr model::Member kAutoScalingSettingsUpdateMembers[] = {
  {.name = "MinimumUnits", .wire_name = "MinimumUnits", .shape = &kPositiveLongObjectShape, .index = 0, .access = &accessAutoScalingSettingsUpdate},
  {.name = "MaximumUnits", .wire_name = "MaximumUnits", .shape = &kPositiveLongObjectShape, .index = 1, .access = &accessAutoScalingSettingsUpdate},
  {.name = "AutoScalingDisabled", .wire_name = "AutoScalingDisabled", .shape = &kBooleanObjectShape, .index = 2, .access = &accessAutoScalingSettingsUpdate},
  {.name = "AutoScalingRoleArn", .wire_name = "AutoScalingRoleArn", .shape = &kAutoScalingRoleArnShape, .index = 3, .access = &accessAutoScalingSettingsUpdate},
  {.name = "ScalingPolicyUpdate", .wire_name = "ScalingPolicyUpdate", .shape = &kAutoScalingPolicyUpdateShape, .index = 4, .access = &accessAutoScalingSettingsUpdate},
};
constexpr model::Shape kAutoScalingSettingsUpdateShape{.kind = model::Kind::Structure, .name = "AutoScalingSettingsUpdate", .members = kAutoScalingSettingsUpdateMembers};

void* accessGlobalTableGlobalSecondaryIndexSettingsUpdate(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<GlobalTableGlobalSecondaryIndexSettingsUpdate*>(object);
  switch (index) {
    case 0: return model::field(value.indexName, make);
    case 1: return model::field(value.provisionedWriteCapacityUnits, make);
    case 2: return model::field(value.provisionedWriteCapacityAutoScalingSettingsUpdate, make);
    default: return nullptr;
  }
}
constexpr model::Member kGlobalTableGlobalSecondaryIndexSettingsUpdateMembers[] = {
  {.name = "IndexName", .wire_name = "IndexName", .shape = &kIndexNameShape, .required = true, .index = 0, .access = &accessGlobalTableGlobalSecondaryIndexSettingsUpdate},
  {.name = "ProvisionedWriteCapacityUnits", .wire_name = "ProvisionedWriteCapacityUnits", .shape = &kPositiveLongObjectShape, .index = 1, .access = &accessGlobalTableGlobalSecondaryIndexSettingsUpdate},
  {.name = "ProvisionedWriteCapacityAutoScalingSettingsUpdate", .wire_name = "ProvisionedWriteCapacityAutoScalingSettingsUpdate", .shape = &kAutoScalingSettingsUpdateShape, .index = 2, .access = &accessGlobalTableGlobalSecondaryIndexSettingsUpdate},
};
constexpr model::Shape kGlobalTableGlobalSecondaryIndexSettingsUpdateShape{.kind = model::Kind::Structure, .name = "GlobalTableGlobalSecondaryIndexSettingsUpdate", .members = kGlobalTableGlobalSecondaryIndexSettingsUpdateMembers};

void* accessReplicaGlobalSecondaryIndexSettingsUpdate(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ReplicaGlobalSecondaryIndexSettingsUpdate*>(object);
  switch (index) {
    case 0: return model::field(value.indexName, make);
    case 1: return model::field(value.provisionedReadCapacityUnits, make);
    case 2: return model::field(value.provisionedReadCapacityAutoScalingSettingsUpdate, make);
    default: return nullptr;
  }
}
constexpr model::Member kReplicaGlobalSecondaryIndexSettingsUpdateMembers[] = {
  {.name = "IndexName", .wire_name = "IndexName", .shape = &kIndexNameShape, .required = true, .index = 0, .access = &accessReplicaGlobalSecondaryIndexSettingsUpdate},
  {.name = "ProvisionedReadCapacityUnits", .wire_name = "ProvisionedReadCapacityUnits", .shape = &kPositiveLongObjectShape, .index = 1, .access = &accessReplicaGlobalSecondaryIndexSettingsUpdate},
  {.name = "ProvisionedReadCapacityAutoScalingSettingsUpdate", .wire_name = "ProvisionedReadCapacityAutoScalingSettingsUpdate", .shape = &kAutoScalingSettingsUpdateShape, .index = 2, .access = &accessReplicaGlobalSecondaryIndexSettingsUpdate},
};
constexpr model::Shape kReplicaGlobalSecondaryIndexSettingsUpdateShape{.kind = model::Kind::Structure, .name = "ReplicaGlobalSecondaryIndexSettingsUpdate", .members = kReplicaGlobalSecondaryIndexSettingsUpdateMembers};

constexpr model::Shape kReplicaGlobalSecondaryIndexSettingsUpdateListShape{.kind = model::Kind::List, .name = "ReplicaGlobalSecondaryIndexSettingsUpdateList", .constraint = {.min = 1, .max = 20}, .element = &kReplicaGlobalSecondaryIndexSettingsUpdateShape, .list = &model::kListOps<ReplicaGlobalSecondaryIndexSettingsUpdate>};
void* accessReplicaSettingsUpdate(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ReplicaSettingsUpdate*>(object);
  switch (index) {
    case 0: return model::field(value.regionName, make);
    case 1: return model::field(value.replicaProvisionedReadCapacityUnits, make);
    case 2: return model::field(value.replicaProvisionedReadCapacityAutoScalingSettingsUpdate, make);
    case 3: return model::field(value.replicaGlobalSecondaryIndexSettingsUpdate, make);
    case 4: return model::field(value.replicaTableClass, make);
    default: return nullptr;
  }
}
constexpr model::Member kReplicaSettingsUpdateMembers[] = {
  {.name = "RegionName", .wire_name = "RegionName", .shape = &kRegionNameShape, .required = true, .index = 0, .access = &accessReplicaSettingsUpdate},
  {.name = "ReplicaProvisionedReadCapacityUnits", .wire_name = "ReplicaProvisionedReadCapacityUnits", .shape = &kPositiveLongObjectShape, .index = 1, .access = &accessReplicaSettingsUpdate},
  {.name = "ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate", .wire_name = "ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate", .shape = &kAutoScalingSettingsUpdateShape, .index = 2, .access = &accessReplicaSettingsUpdate},
  {.name = "ReplicaGlobalSecondaryIndexSettingsUpdate", .wire_name = "ReplicaGlobalSecondaryIndexSettingsUpdate", .shape = &kReplicaGlobalSecondaryIndexSettingsUpdateListShape, .index = 3, .access = &accessReplicaSettingsUpdate},
  {.name = "ReplicaTableClass", .wire_name = "ReplicaTableClass", .shape = &kTableClassShape, .index = 4, .access = &accessReplicaSettingsUpdate},
};
constexpr model::Shape kReplicaSettingsUpdateShape{.kind = model::Kind::Structure, .name = "ReplicaSettingsUpdate", .members = kReplicaSettingsUpdateMembers};

constexpr model::Shape kGlobalTableGlobalSecondaryIndexSettingsUpdateListShape{.kind = model::Kind::List, .name = "GlobalTableGlobalSecondaryIndexSettingsUpdateList", .constraint = {.min = 1, .max = 20}, .element = &kGlobalTableGlobalSecondaryIndexSettingsUpdateShape, .list = &model::kListOps<GlobalTableGlobalSecondaryIndexSettingsUpdate>};
constexpr model::Shape kReplicaSettingsUpdateListShape{.kind = model::Kind::List, .name = "ReplicaSettingsUpdateList", .constraint = {.min = 1, .max = 50}, .element = &kReplicaSettingsUpdateShape, .list = &model::kListOps<ReplicaSettingsUpdate>};
void* accessUpdateGlobalTableSettingsRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UpdateGlobalTableSettingsRequest*>(object);
  switch (index) {
    case 0: return model::field(value.globalTableName, make);
    case 1: return model::field(value.globalTableBillingMode, make);
    case 2: return model::field(value.globalTableProvisionedWriteCapacityUnits, make);
    case 3: return model::field(value.globalTableProvisionedWriteCapacityAutoScalingSettingsUpdate, make);
    case 4: return model::field(value.globalTableGlobalSecondaryIndexSettingsUpdate, make);
    case 5: return model::field(value.replicaSettingsUpdate, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateGlobalTableSettingsRequestMembers[] = {
  {.name = "GlobalTableName", .wire_name = "GlobalTableName", .shape = &kTableNameShape, .required = true, .index = 0, .access = &accessUpdateGlobalTableSettingsRequest},
  {.name = "GlobalTableBillingMode", .wire_name = "GlobalTableBillingMode", .shape = &kBillingModeShape, .index = 1, .access = &accessUpdateGlobalTableSettingsRequest},
  {.name = "GlobalTableProvisionedWriteCapacityUnits", .wire_name = "GlobalTableProvisionedWriteCapacityUnits", .shape = &kPositiveLongObjectShape, .index = 2, .access = &accessUpdateGlobalTableSettingsRequest},
  {.name = "GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate", .wire_name = "GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate", .shape = &kAutoScalingSettingsUpdateShape, .index = 3, .access = &accessUpdateGlobalTableSettingsRequest},
  {.name = "GlobalTableGlobalSecondaryIndexSettingsUpdate", .wire_name = "GlobalTableGlobalSecondaryIndexSettingsUpdate", .shape = &kGlobalTableGlobalSecondaryIndexSettingsUpdateListShape, .index = 4, .access = &accessUpdateGlobalTableSettingsRequest},
  {.name = "ReplicaSettingsUpdate", .wire_name = "ReplicaSettingsUpdate", .shape = &kReplicaSettingsUpdateListShape, .index = 5, .access = &accessUpdateGlobalTableSettingsRequest},
};
constexpr model::Shape kUpdateGlobalTableSettingsRequestShape{.kind = model::Kind::Structure, .name = "UpdateGlobalTableSettingsInput", .members = kUpdateGlobalTableSettingsRequestMembers, .create = &model::createObject<UpdateGlobalTableSettingsRequest>};

void* accessUpdateGlobalTableSettingsResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UpdateGlobalTableSettingsResult*>(object);
  switch (index) {
    case 0: return model::field(value.globalTableName, make);
    case 1: return model::field(value.replicaSettings, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateGlobalTableSettingsResultMembers[] = {
  {.name = "GlobalTableName", .wire_name = "GlobalTableName", .shape = &kTableNameShape, .index = 0, .access = &accessUpdateGlobalTableSettingsResult},
  {.name = "ReplicaSettings", .wire_name = "ReplicaSettings", .shape = &kReplicaSettingsDescriptionListShape, .index = 1, .access = &accessUpdateGlobalTableSettingsResult},
};
constexpr model::Shape kUpdateGlobalTableSettingsResultShape{.kind = model::Kind::Structure, .name = "UpdateGlobalTableSettingsOutput", .members = kUpdateGlobalTableSettingsResultMembers, .create = &model::createObject<UpdateGlobalTableSettingsResult>};

constexpr std::string_view kAttributeActionValues[] = {"ADD", "PUT", "DELETE"};
constexpr model::Shape kAttributeActionShape{.kind = model::Kind::String, .name = "AttributeAction", .constraint = {.values = kAttributeActionValues}};
void* accessAttributeValueUpdate(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<AttributeValueUpdate*>(object);
  switch (index) {
    case 0: return model::field(value.value, make);
    case 1: return model::field(value.action, make);
    default: return nullptr;
  }
}
constexpr model::Member kAttributeValueUpdateMembers[] = {
  {.name = "Value", .wire_name = "Value", .shape = &kAttributeValueShape, .index = 0, .access = &accessAttributeValueUpdate},
  {.name = "Action", .wire_name = "Action", .shape = &kAttributeActionShape, .index = 1, .access = &accessAttributeValueUpdate},
};
constexpr model::Shape kAttributeValueUpdateShape{.kind = model::Kind::Structure, .name = "AttributeValueUpdate", .members = kAttributeValueUpdateMembers};

constexpr model::Shape kAttributeUpdatesShape{.kind = model::Kind::Map, .name = "AttributeUpdates", .element = &kAttributeValueUpdateShape, .key = &kAttributeNameShape, .map = &model::kMapOps<AttributeValueUpdate>};
void* accessUpdateItemRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UpdateItemRequest*>(object);
  switch (index) {
    case 0: return model::field(value.tableName, make);
    case 1: return model::field(value.key, make);
    case 2: return model::field(value.attributeUpdates, make);
    case 3: return model::field(value.expected, make);
    case 4: return model::field(value.conditionalOperator, make);
    case 5: return model::field(value.returnValues, make);
    case 6: return model::field(value.returnConsumedCapacity, make);
    case 7: return model::field(value.returnItemCollectionMetrics, make);
    case 8: return model::field(value.updateExpression, make);
    case 9: return model::field(value.conditionExpression, make);
    case 10: return model::field(value.expressionAttributeNames, make);
    case 11: return model::field(value.expressionAttributeValues, make);
    case 12: return model::field(value.returnValuesOnConditionCheckFailure, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateItemRequestMembers[] = {
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableArnShape, .required = true, .index = 0, .access = &accessUpdateItemRequest},
  {.name = "Key", .wire_name = "Key", .shape = &kKeyShape, .required = true, .index = 1, .access = &accessUpdateItemRequest},
  {.name = "AttributeUpdates", .wire_name = "AttributeUpdates", .shape = &kAttributeUpdatesShape, .index = 2, .access = &accessUpdateItemRequest},
  {.name = "Expected", .wire_name = "Expected", .shape = &kExpectedAttributeMapShape, .index = 3, .access = &accessUpdateItemRequest},
  {.name = "ConditionalOperator", .wire_name = "ConditionalOperator", .shape = &kConditionalOperatorShape, .index = 4, .access = &accessUpdateItemRequest},
  {.name = "ReturnValues", .wire_name = "ReturnValues", .shape = &kReturnValueShape, .index = 5, .access = &accessUpdateItemRequest},
  {.name = "ReturnConsumedCapacity", .wire_name = "ReturnConsumedCapacity", .shape = &kReturnConsumedCapacityShape, .index = 6, .access = &accessUpdateItemRequest},
  {.name = "ReturnItemCollectionMetrics", .wire_name = "ReturnItemCollectionMetrics", .shape = &kReturnItemCollectionMetricsShape, .index = 7, .access = &accessUpdateItemRequest},
  {.name = "UpdateExpression", .wire_name = "UpdateExpression", .shape = &kUpdateExpressionShape, .index = 8, .access = &accessUpdateItemRequest},
  {.name = "ConditionExpression", .wire_name = "ConditionExpression", .shape = &kConditionExpressionShape, .index = 9, .access = &accessUpdateItemRequest},
  {.name = "ExpressionAttributeNames", .wire_name = "ExpressionAttributeNames", .shape = &kExpressionAttributeNameMapShape, .index = 10, .access = &accessUpdateItemRequest},
  {.name = "ExpressionAttributeValues", .wire_name = "ExpressionAttributeValues", .shape = &kExpressionAttributeValueMapShape, .index = 11, .access = &accessUpdateItemRequest},
  {.name = "ReturnValuesOnConditionCheckFailure", .wire_name = "ReturnValuesOnConditionCheckFailure", .shape = &kReturnValuesOnConditionCheckFailureShape, .index = 12, .access = &accessUpdateItemRequest},
};
constexpr model::Shape kUpdateItemRequestShape{.kind = model::Kind::Structure, .name = "UpdateItemInput", .members = kUpdateItemRequestMembers, .create = &model::createObject<UpdateItemRequest>};

void* accessUpdateItemResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UpdateItemResult*>(object);
  switch (index) {
    case 0: return model::field(value.attributes, make);
    case 1: return model::field(value.consumedCapacity, make);
    case 2: return model::field(value.itemCollectionMetrics, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateItemResultMembers[] = {
  {.name = "Attributes", .wire_name = "Attributes", .shape = &kAttributeMapShape, .index = 0, .access = &accessUpdateItemResult},
  {.name = "ConsumedCapacity", .wire_name = "ConsumedCapacity", .shape = &kConsumedCapacityShape, .index = 1, .access = &accessUpdateItemResult},
  {.name = "ItemCollectionMetrics", .wire_name = "ItemCollectionMetrics", .shape = &kItemCollectionMetricsShape, .index = 2, .access = &accessUpdateItemResult},
};
constexpr model::Shape kUpdateItemResultShape{.kind = model::Kind::Structure, .name = "UpdateItemOutput", .members = kUpdateItemResultMembers, .create = &model::createObject<UpdateItemResult>};

void* accessUpdateKinesisStreamingConfiguration(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UpdateKinesisStreamingConfiguration*>(object);
  switch (index) {
    case 0: return model::field(value.approximateCreationDateTimePrecision, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateKinesisStreamingConfigurationMembers[] = {
  {.name = "ApproximateCreationDateTimePrecision", .wire_name = "ApproximateCreationDateTimePrecision", .shape = &kApproximateCreationDateTimePrecisionShape, .index = 0, .access = &accessUpdateKinesisStreamingConfiguration},
};
constexpr model::Shape kUpdateKinesisStreamingConfigurationShape{.kind = model::Kind::Structure, .name = "UpdateKinesisStreamingConfiguration", .members = kUpdateKinesisStreamingConfigurationMembers};

void* accessUpdateKinesisStreamingDestinationRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UpdateKinesisStreamingDestinationRequest*>(object);
  switch (index) {
    case 0: return model::field(value.tableName, make);
    case 1: return model::field(value.streamArn, make);
    case 2: return model::field(value.updateKinesisStreamingConfiguration, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateKinesisStreamingDestinationRequestMembers[] = {
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableArnShape, .required = true, .index = 0, .access = &accessUpdateKinesisStreamingDestinationRequest},
  {.name = "StreamArn", .wire_name = "StreamArn", .shape = &kStreamArnShape, .required = true, .index = 1, .access = &accessUpdateKinesisStreamingDestinationRequest},
  {.name = "UpdateKinesisStreamingConfiguration", .wire_name = "UpdateKinesisStreamingConfiguration", .shape = &kUpdateKinesisStreamingConfigurationShape, .index = 2, .access = &accessUpdateKinesisStreamingDestinationRequest},
};
constexpr model::Shape kUpdateKinesisStreamingDestinationRequestShape{.kind = model::Kind::Structure, .name = "UpdateKinesisStreamingDestinationInput", .members = kUpdateKinesisStreamingDestinationRequestMembers, .create = &model::createObject<UpdateKinesisStreamingDestinationRequest>};

void* accessUpdateKinesisStreamingDestinationResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UpdateKinesisStreamingDestinationResult*>(object);
  switch (index) {
    case 0: return model::field(value.tableName, make);
    case 1: return model::field(value.streamArn, make);
    case 2: return model::field(value.destinationStatus, make);
    case 3: return model::field(value.updateKinesisStreamingConfiguration, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateKinesisStreamingDestinationResultMembers[] = {
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableNameShape, .index = 0, .access = &accessUpdateKinesisStreamingDestinationResult},
  {.name = "StreamArn", .wire_name = "StreamArn", .shape = &kStreamArnShape, .index = 1, .access = &accessUpdateKinesisStreamingDestinationResult},
  {.name = "DestinationStatus", .wire_name = "DestinationStatus", .shape = &kDestinationStatusShape, .index = 2, .access = &accessUpdateKinesisStreamingDestinationResult},
  {.name = "UpdateKinesisStreamingConfiguration", .wire_name = "UpdateKinesisStreamingConfiguration", .shape = &kUpdateKinesisStreamingConfigurationShape, .index = 3, .access = &accessUpdateKinesisStreamingDestinationResult},
};
constexpr model::Shape kUpdateKinesisStreamingDestinationResultShape{.kind = model::Kind::Structure, .name = "UpdateKinesisStreamingDestinationOutput", .members = kUpdateKinesisStreamingDestinationResultMembers, .create = &model::createObject<UpdateKinesisStreamingDestinationResult>};

void* accessUpdateGlobalSecondaryIndexAction(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UpdateGlobalSecondaryIndexAction*>(object);
  switch (index) {
    case 0: return model::field(value.indexName, make);
    case 1: return model::field(value.provisionedThroughput, make);
    case 2: return model::field(value.onDemandThroughput, make);
    case 3: return model::field(value.warmThroughput, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateGlobalSecondaryIndexActionMembers[] = {
  {.name = "IndexName", .wire_name = "IndexName", .shape = &kIndexNameShape, .required = true, .index = 0, .access = &accessUpdateGlobalSecondaryIndexAction},
  {.name = "ProvisionedThroughput", .wire_name = "ProvisionedThroughput", .shape = &kProvisionedThroughputShape, .index = 1, .access = &accessUpdateGlobalSecondaryIndexAction},
  {.name = "OnDemandThroughput", .wire_name = "OnDemandThroughput", .shape = &kOnDemandThroughputShape, .index = 2, .access = &accessUpdateGlobalSecondaryIndexAction},
  {.name = "WarmThroughput", .wire_name = "WarmThroughput", .shape = &kWarmThroughputShape, .index = 3, .access = &accessUpdateGlobalSecondaryIndexAction},
};
constexpr model::Shape kUpdateGlobalSecondaryIndexActionShape{.kind = model::Kind::Structure, .name = "UpdateGlobalSecondaryIndexAction", .members = kUpdateGlobalSecondaryIndexActionMembers};

void* accessCreateGlobalSecondaryIndexAction(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CreateGlobalSecondaryIndexAction*>(object);
  switch (index) {
    case 0: return model::field(value.indexName, make);
    case 1: return model::field(value.keySchema, make);
    case 2: return model::field(value.projection, make);
    case 3: return model::field(value.provisionedThroughput, make);
    case 4: return model::field(value.onDemandThroughput, make);
    case 5: return model::field(value.warmThroughput, make);
    default: return nullptr;
  }
}
constexpr model::Member kCreateGlobalSecondaryIndexActionMembers[] = {
  {.name = "IndexName", .wire_name = "IndexName", .shape = &kIndexNameShape, .required = true, .index = 0, .access = &accessCreateGlobalSecondaryIndexAction},
  {.name = "KeySchema", .wire_name = "KeySchema", .shape = &kKeySchemaShape, .required = true, .index = 1, .access = &accessCreateGlobalSecondaryIndexAction},
  {.name = "Projection", .wire_name = "Projection", .shape = &kProjectionShape, .required = true, .index = 2, .access = &accessCreateGlobalSecondaryIndexAction},
  {.name = "ProvisionedThroughput", .wire_name = "ProvisionedThroughput", .shape = &kProvisionedThroughputShape, .index = 3, .access = &accessCreateGlobalSecondaryIndexAction},
  {.name = "OnDemandThroughput", .wire_name = "OnDemandThroughput", .shape = &kOnDemandThroughputShape, .index = 4, .access = &accessCreateGlobalSecondaryIndexAction},
  {.name = "WarmThroughput", .wire_name = "WarmThroughput", .shape = &kWarmThroughputShape, .index = 5, .access = &accessCreateGlobalSecondaryIndexAction},
};
constexpr model::Shape kCreateGlobalSecondaryIndexActionShape{.kind = model::Kind::Structure, .name = "CreateGlobalSecondaryIndexAction", .members = kCreateGlobalSecondaryIndexActionMembers};

void* accessDeleteGlobalSecondaryIndexAction(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DeleteGlobalSecondaryIndexAction*>(object);
  switch (index) {
    case 0: return model::field(value.indexName, make);
    default: return nullptr;
  }
}
constexpr model::Member kDeleteGlobalSecondaryIndexActionMembers[] = {
  {.name = "IndexName", .wire_name = "IndexName", .shape = &kIndexNameShape, .required = true, .index = 0, .access = &accessDeleteGlobalSecondaryIndexAction},
};
constexpr model::Shape kDeleteGlobalSecondaryIndexActionShape{.kind = model::Kind::Structure, .name = "DeleteGlobalSecondaryIndexAction", .members = kDeleteGlobalSecondaryIndexActionMembers};

void* accessGlobalSecondaryIndexUpdate(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<GlobalSecondaryIndexUpdate*>(object);
  switch (index) {
    case 0: return model::field(value.update, make);
    case 1: return model::field(value.create, make);
    case 2: return model::field(value.delete_, make);
    default: return nullptr;
  }
}
constexpr model::Member kGlobalSecondaryIndexUpdateMembers[] = {
  {.name = "Update", .wire_name = "Update", .shape = &kUpdateGlobalSecondaryIndexActionShape, .index = 0, .access = &accessGlobalSecondaryIndexUpdate},
  {.name = "Create", .wire_name = "Create", .shape = &kCreateGlobalSecondaryIndexActionShape, .index = 1, .access = &accessGlobalSecondaryIndexUpdate},
  {.name = "Delete", .wire_name = "Delete", .shape = &kDeleteGlobalSecondaryIndexActionShape, .index = 2, .access = &accessGlobalSecondaryIndexUpdate},
};
constexpr model::Shape kGlobalSecondaryIndexUpdateShape{.kind = model::Kind::Structure, .name = "GlobalSecondaryIndexUpdate", .members = kGlobalSecondaryIndexUpdateMembers};

void* accessReplicaGlobalSecondaryIndex(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ReplicaGlobalSecondaryIndex*>(object);
  switch (index) {
    case 0: return model::field(value.indexName, make);
    case 1: return model::field(value.provisionedThroughputOverride, make);
    case 2: return model::field(value.onDemandThroughputOverride, make);
    default: return nullptr;
  }
}
constexpr model::Member kReplicaGlobalSecondaryIndexMembers[] = {
  {.name = "IndexName", .wire_name = "IndexName", .shape = &kIndexNameShape, .required = true, .index = 0, .access = &accessReplicaGlobalSecondaryIndex},
  {.name = "ProvisionedThroughputOverride", .wire_name = "ProvisionedThroughputOverride", .shape = &kProvisionedThroughputOverrideShape, .index = 1, .access = &accessReplicaGlobalSecondaryIndex},
  {.name = "OnDemandThroughputOverride", .wire_name = "OnDemandThroughputOverride", .shape = &kOnDemandThroughputOverrideShape, .index = 2, .access = &accessReplicaGlobalSecondaryIndex},
};
constexpr model::Shape kReplicaGlobalSecondaryIndexShape{.kind = model::Kind::Structure, .name = "ReplicaGlobalSecondaryIndex", .members = kReplicaGlobalSecondaryIndexMembers};

constexpr model::Shape kReplicaGlobalSecondaryIndexListShape{.kind = model::Kind::List, .name = "ReplicaGlobalSecondaryIndexList", .constraint = {.min = 1}, .element = &kReplicaGlobalSecondaryIndexShape, .list = &model::kListOps<ReplicaGlobalSecondaryIndex>};
void* accessCreateReplicationGroupMemberAction(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CreateReplicationGroupMemberAction*>(object);
  switch (index) {
    case 0: return model::field(value.regionName, make);
    case 1: return model::field(value.kmsMasterKeyId, make);
    case 2: return model::field(value.provisionedThroughputOverride, make);
    case 3: return model::field(value.onDemandThroughputOverride, make);
    case 4: return model::field(value.globalSecondaryIndexes, make);
    case 5: return model::field(value.tableClassOverride, make);
    default: return nullptr;
  }
}
constexpr model::Member kCreateReplicationGroupMemberActionMembers[] = {
  {.name = "RegionName", .wire_name = "RegionName", .shape = &kRegionNameShape, .required = true, .index = 0, .access = &accessCreateReplicationGroupMemberAction},
  {.name = "KMSMasterKeyId", .wire_name = "KMSMasterKeyId", .shape = &kKMSMasterKeyIdShape, .index = 1, .access = &accessCreateReplicationGroupMemberAction},
  {.name = "ProvisionedThroughputOverride", .wire_name = "ProvisionedThroughputOverride", .shape = &kProvisionedThroughputOverrideShape, .index = 2, .access = &accessCreateReplicationGroupMemberAction},
  {.name = "OnDemandThroughputOverride", .wire_name = "OnDemandThroughputOverride", .shape = &kOnDemandThroughputOverrideShape, .index = 3, .access = &accessCreateReplicationGroupMemberAction},
  {.name = "GlobalSecondaryIndexes", .wire_name = "GlobalSecondaryIndexes", .shape = &kReplicaGlobalSecondaryIndexListShape, .index = 4, .access = &accessCreateReplicationGroupMemberAction},
  {.name = "TableClassOverride", .wire_name = "TableClassOverride", .shape = &kTableClassShape, .index = 5, .access = &accessCreateReplicationGroupMemberAction},
};
constexpr model::Shape kCreateReplicationGroupMemberActionShape{.kind = model::Kind::Structure, .name = "CreateReplicationGroupMemberAction", .members = kCreateReplicationGroupMemberActionMembers};

void* accessUpdateReplicationGroupMemberAction(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UpdateReplicationGroupMemberAction*>(object);
  switch (index) {
    case 0: return model::field(value.regionName, make);
    case 1: return model::field(value.kmsMasterKeyId, make);
    case 2: return model::field(value.provisionedThroughputOverride, make);
    case 3: return model::field(value.onDemandThroughputOverride, make);
    case 4: return model::field(value.globalSecondaryIndexes, make);
    case 5: return model::field(value.tableClassOverride, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateReplicationGroupMemberActionMembers[] = {
  {.name = "RegionName", .wire_name = "RegionName", .shape = &kRegionNameShape, .required = true, .index = 0, .access = &accessUpdateReplicationGroupMemberAction},
  {.name = "KMSMasterKeyId", .wire_name = "KMSMasterKeyId", .shape = &kKMSMasterKeyIdShape, .index = 1, .access = &accessUpdateReplicationGroupMemberAction},
  {.name = "ProvisionedThroughputOverride", .wire_name = "ProvisionedThroughputOverride", .shape = &kProvisionedThroughputOverrideShape, .index = 2, .access = &accessUpdateReplicationGroupMemberAction},
  {.name = "OnDemandThroughputOverride", .wire_name = "OnDemandThroughputOverride", .shape = &kOnDemandThroughputOverrideShape, .index = 3, .access = &accessUpdateReplicationGroupMemberAction},
  {.name = "GlobalSecondaryIndexes", .wire_name = "GlobalSecondaryIndexes", .shape = &kReplicaGlobalSecondaryIndexListShape, .index = 4, .access = &accessUpdateReplicationGroupMemberAction},
  {.name = "TableClassOverride", .wire_name = "TableClassOverride", .shape = &kTableClassShape, .index = 5, .access = &accessUpdateReplicationGroupMemberAction},
};
constexpr model::Shape kUpdateReplicationGroupMemberActionShape{.kind = model::Kind::Structure, .name = "UpdateReplicationGroupMemberAction", .members = kUpdateReplicationGroupMemberActionMembers};

void* accessDeleteReplicationGroupMemberAction(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DeleteReplicationGroupMemberAction*>(object);
  switch (index) {
    case 0: return model::field(value.regionName, make);
    default: return nullptr;
  }
}
constexpr model::Member kDeleteReplicationGroupMemberActionMembers[] = {
  {.name = "RegionName", .wire_name = "RegionName", .shape = &kRegionNameShape, .required = true, .index = 0, .access = &accessDeleteReplicationGroupMemberAction},
};
constexpr model::Shape kDeleteReplicationGroupMemberActionShape{.kind = model::Kind::Structure, .name = "DeleteReplicationGroupMemberAction", .members = kDeleteReplicationGroupMemberActionMembers};

void* accessReplicationGroupUpdate(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ReplicationGroupUpdate*>(object);
  switch (index) {
    case 0: return model::field(value.create, make);
    case 1: return model::field(value.update, make);
    case 2: return model::field(value.delete_, make);
    default: return nullptr;
  }
}
constexpr model::Member kReplicationGroupUpdateMembers[] = {
  {.name = "Create", .wire_name = "Create", .shape = &kCreateReplicationGroupMemberActionShape, .index = 0, .access = &accessReplicationGroupUpdate},
  {.name = "Update", .wire_name = "Update", .shape = &kUpdateReplicationGroupMemberActionShape, .index = 1, .access = &accessReplicationGroupUpdate},
  {.name = "Delete", .wire_name = "Delete", .shape = &kDeleteReplicationGroupMemberActionShape, .index = 2, .access = &accessReplicationGroupUpdate},
};
constexpr model::Shape kReplicationGroupUpdateShape{.kind = model::Kind::Structure, .name = "ReplicationGroupUpdate", .members = kReplicationGroupUpdateMembers};

void* accessCreateGlobalTableWitnessGroupMemberAction(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CreateGlobalTableWitnessGroupMemberAction*>(object);
  switch (index) {
    case 0: return model::field(value.regionName, make);
    default: return nullptr;
  }
}
constexpr model::Member kCreateGlobalTableWitnessGroupMemberActionMembers[] = {
  {.name = "RegionName", .wire_name = "RegionName", .shape = &kRegionNameShape, .required = true, .index = 0, .access = &accessCreateGlobalTableWitnessGroupMemberAction},
};
constexpr model::Shape kCreateGlobalTableWitnessGroupMemberActionShape{.kind = model::Kind::Structure, .name = "CreateGlobalTableWitnessGroupMemberAction", .members = kCreateGlobalTableWitnessGroupMemberActionMembers};

void* accessDeleteGlobalTableWitnessGroupMemberAction(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DeleteGlobalTableWitnessGroupMemberAction*>(object);
  switch (index) {
    case 0: return model::field(value.regionName, make);
    default: return nullptr;
  }
}
constexpr model::Member kDeleteGlobalTableWitnessGroupMemberActionMembers[] = {
  {.name = "RegionName", .wire_name = "RegionName", .shape = &kRegionNameShape, .required = true, .index = 0, .access = &accessDeleteGlobalTableWitnessGroupMemberAction},
};
constexpr model::Shape kDeleteGlobalTableWitnessGroupMemberActionShape{.kind = model::Kind::Structure, .name = "DeleteGlobalTableWitnessGroupMemberAction", .members = kDeleteGlobalTableWitnessGroupMemberActionMembers};

void* accessGlobalTableWitnessGroupUpdate(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<GlobalTableWitnessGroupUpdate*>(object);
  switch (index) {
    case 0: return model::field(value.create, make);
    case 1: return model::field(value.delete_, make);
    default: return nullptr;
  }
}
constexpr model::Member kGlobalTableWitnessGroupUpdateMembers[] = {
  {.name = "Create", .wire_name = "Create", .shape = &kCreateGlobalTableWitnessGroupMemberActionShape, .index = 0, .access = &accessGlobalTableWitnessGroupUpdate},
  {.name = "Delete", .wire_name = "Delete", .shape = &kDeleteGlobalTableWitnessGroupMemberActionShape, .index = 1, .access = &accessGlobalTableWitnessGroupUpdate},
};
constexpr model::Shape kGlobalTableWitnessGroupUpdateShape{.kind = model::Kind::Structure, .name = "GlobalTableWitnessGroupUpdate", .members = kGlobalTableWitnessGroupUpdateMembers};

constexpr model::Shape kGlobalSecondaryIndexUpdateListShape{.kind = model::Kind::List, .name = "GlobalSecondaryIndexUpdateList", .element = &kGlobalSecondaryIndexUpdateShape, .list = &model::kListOps<GlobalSecondaryIndexUpdate>};
constexpr model::Shape kReplicationGroupUpdateListShape{.kind = model::Kind::List, .name = "ReplicationGroupUpdateList", .constraint = {.min = 1}, .element = &kReplicationGroupUpdateShape, .list = &model::kListOps<ReplicationGroupUpdate>};
constexpr model::Shape kGlobalTableWitnessGroupUpdateListShape{.kind = model::Kind::List, .name = "GlobalTableWitnessGroupUpdateList", .constraint = {.min = 1, .max = 1}, .element = &kGlobalTableWitnessGroupUpdateShape, .list = &model::kListOps<GlobalTableWitnessGroupUpdate>};
void* accessUpdateTableRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UpdateTableRequest*>(object);
  switch (index) {
    case 0: return model::field(value.attributeDefinitions, make);
    case 1: return model::field(value.tableName, make);
    case 2: return model::field(value.billingMode, make);
    case 3: return model::field(value.provisionedThroughput, make);
    case 4: return model::field(value.globalSecondaryIndexUpdates, make);
    case 5: return model::field(value.streamSpecification, make);
    case 6: return model::field(value.sseSpecification, make);
    case 7: return model::field(value.replicaUpdates, make);
    case 8: return model::field(value.tableClass, make);
    case 9: return model::field(value.deletionProtectionEnabled, make);
    case 10: return model::field(value.multiRegionConsistency, make);
    case 11: return model::field(value.globalTableWitnessUpdates, make);
    case 12: return model::field(value.onDemandThroughput, make);
    case 13: return model::field(value.warmThroughput, make);
    case 14: return model::field(value.globalTableSettingsReplicationMode, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateTableRequestMembers[] = {
  {.name = "AttributeDefinitions", .wire_name = "AttributeDefinitions", .shape = &kAttributeDefinitionsShape, .index = 0, .access = &accessUpdateTableRequest},
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableArnShape, .required = true, .index = 1, .access = &accessUpdateTableRequest},
  {.name = "BillingMode", .wire_name = "BillingMode", .shape = &kBillingModeShape, .index = 2, .access = &accessUpdateTableRequest},
  {.name = "ProvisionedThroughput", .wire_name = "ProvisionedThroughput", .shape = &kProvisionedThroughputShape, .index = 3, .access = &accessUpdateTableRequest},
  {.name = "GlobalSecondaryIndexUpdates", .wire_name = "GlobalSecondaryIndexUpdates", .shape = &kGlobalSecondaryIndexUpdateListShape, .index = 4, .access = &accessUpdateTableRequest},
  {.name = "StreamSpecification", .wire_name = "StreamSpecification", .shape = &kStreamSpecificationShape, .index = 5, .access = &accessUpdateTableRequest},
  {.name = "SSESpecification", .wire_name = "SSESpecification", .shape = &kSSESpecificationShape, .index = 6, .access = &accessUpdateTableRequest},
  {.name = "ReplicaUpdates", .wire_name = "ReplicaUpdates", .shape = &kReplicationGroupUpdateListShape, .index = 7, .access = &accessUpdateTableRequest},
  {.name = "TableClass", .wire_name = "TableClass", .shape = &kTableClassShape, .index = 8, .access = &accessUpdateTableRequest},
  {.name = "DeletionProtectionEnabled", .wire_name = "DeletionProtectionEnabled", .shape = &kDeletionProtectionEnabledShape, .index = 9, .access = &accessUpdateTableRequest},
  {.name = "MultiRegionConsistency", .wire_name = "MultiRegionConsistency", .shape = &kMultiRegionConsistencyShape, .index = 10, .access = &accessUpdateTableRequest},
  {.name = "GlobalTableWitnessUpdates", .wire_name = "GlobalTableWitnessUpdates", .shape = &kGlobalTableWitnessGroupUpdateListShape, .index = 11, .access = &accessUpdateTableRequest},
  {.name = "OnDemandThroughput", .wire_name = "OnDemandThroughput", .shape = &kOnDemandThroughputShape, .index = 12, .access = &accessUpdateTableRequest},
  {.name = "WarmThroughput", .wire_name = "WarmThroughput", .shape = &kWarmThroughputShape, .index = 13, .access = &accessUpdateTableRequest},
  {.name = "GlobalTableSettingsReplicationMode", .wire_name = "GlobalTableSettingsReplicationMode", .shape = &kGlobalTableSettingsReplicationModeShape, .index = 14, .access = &accessUpdateTableRequest},
};
constexpr model::Shape kUpdateTableRequestShape{.kind = model::Kind::Structure, .name = "UpdateTableInput", .members = kUpdateTableRequestMembers, .create = &model::createObject<UpdateTableRequest>};

void* accessUpdateTableResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UpdateTableResult*>(object);
  switch (index) {
    case 0: return model::field(value.tableDescription, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateTableResultMembers[] = {
  {.name = "TableDescription", .wire_name = "TableDescription", .shape = &kTableDescriptionShape, .index = 0, .access = &accessUpdateTableResult},
};
constexpr model::Shape kUpdateTableResultShape{.kind = model::Kind::Structure, .name = "UpdateTableOutput", .members = kUpdateTableResultMembers, .create = &model::createObject<UpdateTableResult>};

void* accessGlobalSecondaryIndexAutoScalingUpdate(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<GlobalSecondaryIndexAutoScalingUpdate*>(object);
  switch (index) {
    case 0: return model::field(value.indexName, make);
    case 1: return model::field(value.provisionedWriteCapacityAutoScalingUpdate, make);
    default: return nullptr;
  }
}
constexpr model::Member kGlobalSecondaryIndexAutoScalingUpdateMembers[] = {
  {.name = "IndexName", .wire_name = "IndexName", .shape = &kIndexNameShape, .index = 0, .access = &accessGlobalSecondaryIndexAutoScalingUpdate},
  {.name = "ProvisionedWriteCapacityAutoScalingUpdate", .wire_name = "ProvisionedWriteCapacityAutoScalingUpdate", .shape = &kAutoScalingSettingsUpdateShape, .index = 1, .access = &accessGlobalSecondaryIndexAutoScalingUpdate},
};
constexpr model::Shape kGlobalSecondaryIndexAutoScalingUpdateShape{.kind = model::Kind::Structure, .name = "GlobalSecondaryIndexAutoScalingUpdate", .members = kGlobalSecondaryIndexAutoScalingUpdateMembers};

void* accessReplicaGlobalSecondaryIndexAutoScalingUpdate(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ReplicaGlobalSecondaryIndexAutoScalingUpdate*>(object);
  switch (index) {
    case 0: return model::field(value.indexName, make);
    case 1: return model::field(value.provisionedReadCapacityAutoScalingUpdate, make);
    default: return nullptr;
  }
}
constexpr model::Member kReplicaGlobalSecondaryIndexAutoScalingUpdateMembers[] = {
  {.name = "IndexName", .wire_name = "IndexName", .shape = &kIndexNameShape, .index = 0, .access = &accessReplicaGlobalSecondaryIndexAutoScalingUpdate},
  {.name = "ProvisionedReadCapacityAutoScalingUpdate", .wire_name = "ProvisionedReadCapacityAutoScalingUpdate", .shape = &kAutoScalingSettingsUpdateShape, .index = 1, .access = &accessReplicaGlobalSecondaryIndexAutoScalingUpdate},
};
constexpr model::Shape kReplicaGlobalSecondaryIndexAutoScalingUpdateShape{.kind = model::Kind::Structure, .name = "ReplicaGlobalSecondaryIndexAutoScalingUpdate", .members = kReplicaGlobalSecondaryIndexAutoScalingUpdateMembers};

constexpr model::Shape kReplicaGlobalSecondaryIndexAutoScalingUpdateListShape{.kind = model::Kind::List, .name = "ReplicaGlobalSecondaryIndexAutoScalingUpdateList", .element = &kReplicaGlobalSecondaryIndexAutoScalingUpdateShape, .list = &model::kListOps<ReplicaGlobalSecondaryIndexAutoScalingUpdate>};
void* accessReplicaAutoScalingUpdate(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ReplicaAutoScalingUpdate*>(object);
  switch (index) {
    case 0: return model::field(value.regionName, make);
    case 1: return model::field(value.replicaGlobalSecondaryIndexUpdates, make);
    case 2: return model::field(value.replicaProvisionedReadCapacityAutoScalingUpdate, make);
    default: return nullptr;
  }
}
constexpr model::Member kReplicaAutoScalingUpdateMembers[] = {
  {.name = "RegionName", .wire_name = "RegionName", .shape = &kRegionNameShape, .required = true, .index = 0, .access = &accessReplicaAutoScalingUpdate},
  {.name = "ReplicaGlobalSecondaryIndexUpdates", .wire_name = "ReplicaGlobalSecondaryIndexUpdates", .shape = &kReplicaGlobalSecondaryIndexAutoScalingUpdateListShape, .index = 1, .access = &accessReplicaAutoScalingUpdate},
  {.name = "ReplicaProvisionedReadCapacityAutoScalingUpdate", .wire_name = "ReplicaProvisionedReadCapacityAutoScalingUpdate", .shape = &kAutoScalingSettingsUpdateShape, .index = 2, .access = &accessReplicaAutoScalingUpdate},
};
constexpr model::Shape kReplicaAutoScalingUpdateShape{.kind = model::Kind::Structure, .name = "ReplicaAutoScalingUpdate", .members = kReplicaAutoScalingUpdateMembers};

constexpr model::Shape kGlobalSecondaryIndexAutoScalingUpdateListShape{.kind = model::Kind::List, .name = "GlobalSecondaryIndexAutoScalingUpdateList", .constraint = {.min = 1}, .element = &kGlobalSecondaryIndexAutoScalingUpdateShape, .list = &model::kListOps<GlobalSecondaryIndexAutoScalingUpdate>};
constexpr model::Shape kReplicaAutoScalingUpdateListShape{.kind = model::Kind::List, .name = "ReplicaAutoScalingUpdateList", .constraint = {.min = 1}, .element = &kReplicaAutoScalingUpdateShape, .list = &model::kListOps<ReplicaAutoScalingUpdate>};
void* accessUpdateTableReplicaAutoScalingRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UpdateTableReplicaAutoScalingRequest*>(object);
  switch (index) {
    case 0: return model::field(value.globalSecondaryIndexUpdates, make);
    case 1: return model::field(value.tableName, make);
    case 2: return model::field(value.provisionedWriteCapacityAutoScalingUpdate, make);
    case 3: return model::field(value.replicaUpdates, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateTableReplicaAutoScalingRequestMembers[] = {
  {.name = "GlobalSecondaryIndexUpdates", .wire_name = "GlobalSecondaryIndexUpdates", .shape = &kGlobalSecondaryIndexAutoScalingUpdateListShape, .index = 0, .access = &accessUpdateTableReplicaAutoScalingRequest},
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableArnShape, .required = true, .index = 1, .access = &accessUpdateTableReplicaAutoScalingRequest},
  {.name = "ProvisionedWriteCapacityAutoScalingUpdate", .wire_name = "ProvisionedWriteCapacityAutoScalingUpdate", .shape = &kAutoScalingSettingsUpdateShape, .index = 2, .access = &accessUpdateTableReplicaAutoScalingRequest},
  {.name = "ReplicaUpdates", .wire_name = "ReplicaUpdates", .shape = &kReplicaAutoScalingUpdateListShape, .index = 3, .access = &accessUpdateTableReplicaAutoScalingRequest},
};
constexpr model::Shape kUpdateTableReplicaAutoScalingRequestShape{.kind = model::Kind::Structure, .name = "UpdateTableReplicaAutoScalingInput", .members = kUpdateTableReplicaAutoScalingRequestMembers, .create = &model::createObject<UpdateTableReplicaAutoScalingRequest>};

void* accessUpdateTableReplicaAutoScalingResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UpdateTableReplicaAutoScalingResult*>(object);
  switch (index) {
    case 0: return model::field(value.tableAutoScalingDescription, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateTableReplicaAutoScalingResultMembers[] = {
  {.name = "TableAutoScalingDescription", .wire_name = "TableAutoScalingDescription", .shape = &kTableAutoScalingDescriptionShape, .index = 0, .access = &accessUpdateTableReplicaAutoScalingResult},
};
constexpr model::Shape kUpdateTableReplicaAutoScalingResultShape{.kind = model::Kind::Structure, .name = "UpdateTableReplicaAutoScalingOutput", .members = kUpdateTableReplicaAutoScalingResultMembers, .create = &model::createObject<UpdateTableReplicaAutoScalingResult>};

constexpr model::Shape kTimeToLiveEnabledShape{.kind = model::Kind::Boolean, .name = "TimeToLiveEnabled"};
void* accessTimeToLiveSpecification(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<TimeToLiveSpecification*>(object);
  switch (index) {
    case 0: return model::field(value.enabled, make);
    case 1: return model::field(value.attributeName, make);
    default: return nullptr;
  }
}
constexpr model::Member kTimeToLiveSpecificationMembers[] = {
  {.name = "Enabled", .wire_name = "Enabled", .shape = &kTimeToLiveEnabledShape, .required = true, .index = 0, .access = &accessTimeToLiveSpecification},
  {.name = "AttributeName", .wire_name = "AttributeName", .shape = &kTimeToLiveAttributeNameShape, .required = true, .index = 1, .access = &accessTimeToLiveSpecification},
};
constexpr model::Shape kTimeToLiveSpecificationShape{.kind = model::Kind::Structure, .name = "TimeToLiveSpecification", .members = kTimeToLiveSpecificationMembers};

void* accessUpdateTimeToLiveRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UpdateTimeToLiveRequest*>(object);
  switch (index) {
    case 0: return model::field(value.tableName, make);
    case 1: return model::field(value.timeToLiveSpecification, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateTimeToLiveRequestMembers[] = {
  {.name = "TableName", .wire_name = "TableName", .shape = &kTableArnShape, .required = true, .index = 0, .access = &accessUpdateTimeToLiveRequest},
  {.name = "TimeToLiveSpecification", .wire_name = "TimeToLiveSpecification", .shape = &kTimeToLiveSpecificationShape, .required = true, .index = 1, .access = &accessUpdateTimeToLiveRequest},
};
constexpr model::Shape kUpdateTimeToLiveRequestShape{.kind = model::Kind::Structure, .name = "UpdateTimeToLiveInput", .members = kUpdateTimeToLiveRequestMembers, .create = &model::createObject<UpdateTimeToLiveRequest>};

void* accessUpdateTimeToLiveResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UpdateTimeToLiveResult*>(object);
  switch (index) {
    case 0: return model::field(value.timeToLiveSpecification, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateTimeToLiveResultMembers[] = {
  {.name = "TimeToLiveSpecification", .wire_name = "TimeToLiveSpecification", .shape = &kTimeToLiveSpecificationShape, .index = 0, .access = &accessUpdateTimeToLiveResult},
};
constexpr model::Shape kUpdateTimeToLiveResultShape{.kind = model::Kind::Structure, .name = "UpdateTimeToLiveOutput", .members = kUpdateTimeToLiveResultMembers, .create = &model::createObject<UpdateTimeToLiveResult>};

constexpr model::Shape kErrorMessageShape{.kind = model::Kind::String, .name = "ErrorMessage"};
void* accessConditionalCheckFailedException(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ConditionalCheckFailedException*>(object);
  switch (index) {
    case 0: return model::field(value.message, make);
    case 1: return model::field(value.item, make);
    default: return nullptr;
  }
}
constexpr model::Member kConditionalCheckFailedExceptionMembers[] = {
  {.name = "message", .wire_name = "message", .shape = &kErrorMessageShape, .index = 0, .access = &accessConditionalCheckFailedException},
  {.name = "Item", .wire_name = "Item", .shape = &kAttributeMapShape, .index = 1, .access = &accessConditionalCheckFailedException},
};
constexpr model::Shape kConditionalCheckFailedExceptionShape{.kind = model::Kind::Structure, .name = "ConditionalCheckFailedException", .members = kConditionalCheckFailedExceptionMembers, .create = &model::createObject<ConditionalCheckFailedException>};

constexpr model::Shape kReasonShape{.kind = model::Kind::String, .name = "Reason"};
constexpr model::Shape kResourceShape{.kind = model::Kind::String, .name = "Resource"};
void* accessThrottlingReason(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ThrottlingReason*>(object);
  switch (index) {
    case 0: return model::field(value.reason, make);
    case 1: return model::field(value.resource, make);
    default: return nullptr;
  }
}
constexpr model::Member kThrottlingReasonMembers[] = {
  {.name = "reason", .wire_name = "reason", .shape = &kReasonShape, .index = 0, .access = &accessThrottlingReason},
  {.name = "resource", .wire_name = "resource", .shape = &kResourceShape, .index = 1, .access = &accessThrottlingReason},
};
constexpr model::Shape kThrottlingReasonShape{.kind = model::Kind::Structure, .name = "ThrottlingReason", .members = kThrottlingReasonMembers};

constexpr model::Shape kThrottlingReasonListShape{.kind = model::Kind::List, .name = "ThrottlingReasonList", .element = &kThrottlingReasonShape, .list = &model::kListOps<ThrottlingReason>};
void* accessProvisionedThroughputExceededException(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ProvisionedThroughputExceededException*>(object);
  switch (index) {
    case 0: return model::field(value.message, make);
    case 1: return model::field(value.throttlingReasons, make);
    default: return nullptr;
  }
}
constexpr model::Member kProvisionedThroughputExceededExceptionMembers[] = {
  {.name = "message", .wire_name = "message", .shape = &kErrorMessageShape, .index = 0, .access = &accessProvisionedThroughputExceededException},
  {.name = "ThrottlingReasons", .wire_name = "ThrottlingReasons", .shape = &kThrottlingReasonListShape, .index = 1, .access = &accessProvisionedThroughputExceededException},
};
constexpr model::Shape kProvisionedThroughputExceededExceptionShape{.kind = model::Kind::Structure, .name = "ProvisionedThroughputExceededException", .members = kProvisionedThroughputExceededExceptionMembers, .create = &model::createObject<ProvisionedThroughputExceededException>};

void* accessRequestLimitExceeded(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<RequestLimitExceeded*>(object);
  switch (index) {
    case 0: return model::field(value.message, make);
    case 1: return model::field(value.throttlingReasons, make);
    default: return nullptr;
  }
}
constexpr model::Member kRequestLimitExceededMembers[] = {
  {.name = "message", .wire_name = "message", .shape = &kErrorMessageShape, .index = 0, .access = &accessRequestLimitExceeded},
  {.name = "ThrottlingReasons", .wire_name = "ThrottlingReasons", .shape = &kThrottlingReasonListShape, .index = 1, .access = &accessRequestLimitExceeded},
};
constexpr model::Shape kRequestLimitExceededShape{.kind = model::Kind::Structure, .name = "RequestLimitExceeded", .members = kRequestLimitExceededMembers, .create = &model::createObject<RequestLimitExceeded>};

constexpr model::Shape kAvailabilityErrorMessageShape{.kind = model::Kind::String, .name = "AvailabilityErrorMessage"};
void* accessThrottlingException(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ThrottlingException*>(object);
  switch (index) {
    case 0: return model::field(value.message, make);
    case 1: return model::field(value.throttlingReasons, make);
    default: return nullptr;
  }
}
constexpr model::Member kThrottlingExceptionMembers[] = {
  {.name = "message", .wire_name = "message", .shape = &kAvailabilityErrorMessageShape, .index = 0, .access = &accessThrottlingException},
  {.name = "throttlingReasons", .wire_name = "throttlingReasons", .shape = &kThrottlingReasonListShape, .index = 1, .access = &accessThrottlingException},
};
constexpr model::Shape kThrottlingExceptionShape{.kind = model::Kind::Structure, .name = "ThrottlingException", .members = kThrottlingExceptionMembers, .create = &model::createObject<ThrottlingException>};

constexpr model::Shape kCodeShape{.kind = model::Kind::String, .name = "Code"};
void* accessCancellationReason(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CancellationReason*>(object);
  switch (index) {
    case 0: return model::field(value.item, make);
    case 1: return model::field(value.code, make);
    case 2: return model::field(value.message, make);
    default: return nullptr;
  }
}
constexpr model::Member kCancellationReasonMembers[] = {
  {.name = "Item", .wire_name = "Item", .shape = &kAttributeMapShape, .index = 0, .access = &accessCancellationReason},
  {.name = "Code", .wire_name = "Code", .shape = &kCodeShape, .index = 1, .access = &accessCancellationReason},
  {.name = "Message", .wire_name = "Message", .shape = &kErrorMessageShape, .index = 2, .access = &accessCancellationReason},
};
constexpr model::Shape kCancellationReasonShape{.kind = model::Kind::Structure, .name = "CancellationReason", .members = kCancellationReasonMembers};

constexpr model::Shape kCancellationReasonListShape{.kind = model::Kind::List, .name = "CancellationReasonList", .constraint = {.min = 1, .max = 100}, .element = &kCancellationReasonShape, .list = &model::kListOps<CancellationReason>};
void* accessTransactionCanceledException(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<TransactionCanceledException*>(object);
  switch (index) {
    case 0: return model::field(value.message, make);
    case 1: return model::field(value.cancellationReasons, make);
    default: return nullptr;
  }
}
constexpr model::Member kTransactionCanceledExceptionMembers[] = {
  {.name = "Message", .wire_name = "Message", .shape = &kErrorMessageShape, .index = 0, .access = &accessTransactionCanceledException},
  {.name = "CancellationReasons", .wire_name = "CancellationReasons", .shape = &kCancellationReasonListShape, .index = 1, .access = &accessTransactionCanceledException},
};
constexpr model::Shape kTransactionCanceledExceptionShape{.kind = model::Kind::Structure, .name = "TransactionCanceledException", .members = kTransactionCanceledExceptionMembers, .create = &model::createObject<TransactionCanceledException>};

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
