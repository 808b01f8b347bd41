// dynamodb/model.gen.hpp: written by tools/modelgen.py from botocore 1.43.63; do not edit.
// Digest of what follows: 45faa437f63ee745cb8f0e5b6d1a9cf664654962905a07e07e05e6515e69a1f2
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

namespace squall::dynamodb {

using model::operator==;
using model::operator<<;

// The values of AWS's enums. Members that hold them are strings, since AWS adds values at any time.
namespace ReturnValuesOnConditionCheckFailure {
inline constexpr const char* kAllOld = "ALL_OLD";
inline constexpr const char* kNone = "NONE";
}
namespace ReturnConsumedCapacity {
inline constexpr const char* kIndexes = "INDEXES";
inline constexpr const char* kTotal = "TOTAL";
inline constexpr const char* kNone = "NONE";
}
namespace BatchStatementErrorCodeEnum {
inline constexpr const char* kConditionalCheckFailed = "ConditionalCheckFailed";
inline constexpr const char* kItemCollectionSizeLimitExceeded = "ItemCollectionSizeLimitExceeded";
inline constexpr const char* kRequestLimitExceeded = "RequestLimitExceeded";
inline constexpr const char* kValidationError = "ValidationError";
inline constexpr const char* kProvisionedThroughputExceeded = "ProvisionedThroughputExceeded";
inline constexpr const char* kTransactionConflict = "TransactionConflict";
inline constexpr const char* kThrottlingError = "ThrottlingError";
inline constexpr const char* kInternalServerError = "InternalServerError";
inline constexpr const char* kResourceNotFound = "ResourceNotFound";
inline constexpr const char* kAccessDenied = "AccessDenied";
inline constexpr const char* kDuplicateItem = "DuplicateItem";
}
namespace ReturnItemCollectionMetrics {
inline constexpr const char* kSize = "SIZE";
inline constexpr const char* kNone = "NONE";
}
namespace BackupStatus {
inline constexpr const char* kCreating = "CREATING";
inline constexpr const char* kDeleted = "DELETED";
inline constexpr const char* kAvailable = "AVAILABLE";
}
namespace BackupType {
inline constexpr const char* kUser = "USER";
inline constexpr const char* kSystem = "SYSTEM";
inline constexpr const char* kAwsBackup = "AWS_BACKUP";
}
namespace ReplicaStatus {
inline constexpr const char* kCreating = "CREATING";
inline constexpr const char* kCreationFailed = "CREATION_FAILED";
inline constexpr const char* kUpdating = "UPDATING";
inline constexpr const char* kDeleting = "DELETING";
inline constexpr const char* kActive = "ACTIVE";
inline constexpr const char* kRegionDisabled = "REGION_DISABLED";
inline constexpr const char* kInaccessibleEncryptionCredentials = "INACCESSIBLE_ENCRYPTION_CREDENTIALS";
inline constexpr const char* kArchiving = "ARCHIVING";
inline constexpr const char* kArchived = "ARCHIVED";
inline constexpr const char* kReplicationNotAuthorized = "REPLICATION_NOT_AUTHORIZED";
}
namespace TableStatus {
inline constexpr const char* kCreating = "CREATING";
inline constexpr const char* kUpdating = "UPDATING";
inline constexpr const char* kDeleting = "DELETING";
inline constexpr const char* kActive = "ACTIVE";
inline constexpr const char* kInaccessibleEncryptionCredentials = "INACCESSIBLE_ENCRYPTION_CREDENTIALS";
inline constexpr const char* kArchiving = "ARCHIVING";
inline constexpr const char* kArchived = "ARCHIVED";
inline constexpr const char* kReplicationNotAuthorized = "REPLICATION_NOT_AUTHORIZED";
}
namespace IndexStatus {
inline constexpr const char* kCreating = "CREATING";
inline constexpr const char* kUpdating = "UPDATING";
inline constexpr const char* kDeleting = "DELETING";
inline constexpr const char* kActive = "ACTIVE";
}
namespace TableClass {
inline constexpr const char* kStandard = "STANDARD";
inline constexpr const char* kStandardInfrequentAccess = "STANDARD_INFREQUENT_ACCESS";
}
namespace GlobalTableSettingsReplicationMode {
inline constexpr const char* kEnabled = "ENABLED";
inline constexpr const char* kDisabled = "DISABLED";
inline constexpr const char* kEnabledWithOverrides = "ENABLED_WITH_OVERRIDES";
}
namespace GlobalTableStatus {
inline constexpr const char* kCreating = "CREATING";
inline constexpr const char* kActive = "ACTIVE";
inline constexpr const char* kDeleting = "DELETING";
inline constexpr const char* kUpdating = "UPDATING";
}
namespace ScalarAttributeType {
inline constexpr const char* kS = "S";
inline constexpr const char* kN = "N";
inline constexpr const char* kB = "B";
}
namespace KeyType {
inline constexpr const char* kHash = "HASH";
inline constexpr const char* kRange = "RANGE";
}
namespace ProjectionType {
inline constexpr const char* kAll = "ALL";
inline constexpr const char* kKeysOnly = "KEYS_ONLY";
inline constexpr const char* kInclude = "INCLUDE";
}
namespace BillingMode {
inline constexpr const char* kProvisioned = "PROVISIONED";
inline constexpr const char* kPayPerRequest = "PAY_PER_REQUEST";
}
namespace StreamViewType {
inline constexpr const char* kNewImage = "NEW_IMAGE";
inline constexpr const char* kOldImage = "OLD_IMAGE";
inline constexpr const char* kNewAndOldImages = "NEW_AND_OLD_IMAGES";
inline constexpr const char* kKeysOnly = "KEYS_ONLY";
}
namespace SSEType {
inline constexpr const char* kAes256 = "AES256";
inline constexpr const char* kKms = "KMS";
}
namespace WitnessStatus {
inline constexpr const char* kCreating = "CREATING";
inline constexpr const char* kDeleting = "DELETING";
inline constexpr const char* kActive = "ACTIVE";
}
namespace SSEStatus {
inline constexpr const char* kEnabling = "ENABLING";
inline constexpr const char* kEnabled = "ENABLED";
inline constexpr const char* kDisabling = "DISABLING";
inline constexpr const char* kDisabled = "DISABLED";
inline constexpr const char* kUpdating = "UPDATING";
}
namespace MultiRegionConsistency {
inline constexpr const char* kEventual = "EVENTUAL";
inline constexpr const char* kStrong = "STRONG";
}
namespace TimeToLiveStatus {
inline constexpr const char* kEnabling = "ENABLING";
inline constexpr const char* kDisabling = "DISABLING";
inline constexpr const char* kEnabled = "ENABLED";
inline constexpr const char* kDisabled = "DISABLED";
}
namespace ComparisonOperator {
inline constexpr const char* kEq = "EQ";
inline constexpr const char* kNe = "NE";
inline constexpr const char* kIn = "IN";
inline constexpr const char* kLe = "LE";
inline constexpr const char* kLt = "LT";
inline constexpr const char* kGe = "GE";
inline constexpr const char* kGt = "GT";
inline constexpr const char* kBetween = "BETWEEN";
inline constexpr const char* kNotNull = "NOT_NULL";
inline constexpr const char* kNull = "NULL";
inline constexpr const char* kContains = "CONTAINS";
inline constexpr const char* kNotContains = "NOT_CONTAINS";
inline constexpr const char* kBeginsWith = "BEGINS_WITH";
}
namespace ConditionalOperator {
inline constexpr const char* kAnd = "AND";
inline constexpr const char* kOr = "OR";
}
namespace ReturnValue {
inline constexpr const char* kNone = "NONE";
inline constexpr const char* kAllOld = "ALL_OLD";
inline constexpr const char* kUpdatedOld = "UPDATED_OLD";
inline constexpr const char* kAllNew = "ALL_NEW";
inline constexpr const char* kUpdatedNew = "UPDATED_NEW";
}
namespace ContinuousBackupsStatus {
inline constexpr const char* kEnabled = "ENABLED";
inline constexpr const char* kDisabled = "DISABLED";
}
namespace PointInTimeRecoveryStatus {
inline constexpr const char* kEnabled = "ENABLED";
inline constexpr const char* kDisabled = "DISABLED";
}
namespace ContributorInsightsStatus {
inline constexpr const char* kEnabling = "ENABLING";
inline constexpr const char* kEnabled = "ENABLED";
inline constexpr const char* kDisabling = "DISABLING";
inline constexpr const char* kDisabled = "DISABLED";
inline constexpr const char* kFailed = "FAILED";
}
namespace ContributorInsightsMode {
inline constexpr const char* kAccessedAndThrottledKeys = "ACCESSED_AND_THROTTLED_KEYS";
inline constexpr const char* kThrottledKeys = "THROTTLED_KEYS";
}
namespace ExportStatus {
inline constexpr const char* kInProgress = "IN_PROGRESS";
inline constexpr const char* kCompleted = "COMPLETED";
inline constexpr const char* kFailed = "FAILED";
}
namespace S3SseAlgorithm {
inline constexpr const char* kAes256 = "AES256";
inline constexpr const char* kKms = "KMS";
}
namespace ExportFormat {
inline constexpr const char* kDynamodbJson = "DYNAMODB_JSON";
inline constexpr const char* kIon = "ION";
}
namespace ExportType {
inline constexpr const char* kFullExport = "FULL_EXPORT";
inline constexpr const char* kIncrementalExport = "INCREMENTAL_EXPORT";
}
namespace ExportViewType {
inline constexpr const char* kNewImage = "NEW_IMAGE";
inline constexpr const char* kNewAndOldImages = "NEW_AND_OLD_IMAGES";
}
namespace ImportStatus {
inline constexpr const char* kInProgress = "IN_PROGRESS";
inline constexpr const char* kCompleted = "COMPLETED";
inline constexpr const char* kCancelling = "CANCELLING";
inline constexpr const char* kCancelled = "CANCELLED";
inline constexpr const char* kFailed = "FAILED";
}
namespace InputFormat {
inline constexpr const char* kDynamodbJson = "DYNAMODB_JSON";
inline constexpr const char* kIon = "ION";
inline constexpr const char* kCsv = "CSV";
}
namespace InputCompressionType {
inline constexpr const char* kGzip = "GZIP";
inline constexpr const char* kZstd = "ZSTD";
inline constexpr const char* kNone = "NONE";
}
namespace DestinationStatus {
inline constexpr const char* kEnabling = "ENABLING";
inline constexpr const char* kActive = "ACTIVE";
inline constexpr const char* kDisabling = "DISABLING";
inline constexpr const char* kDisabled = "DISABLED";
inline constexpr const char* kEnableFailed = "ENABLE_FAILED";
inline constexpr const char* kUpdating = "UPDATING";
}
namespace ApproximateCreationDateTimePrecision {
inline constexpr const char* kMillisecond = "MILLISECOND";
inline constexpr const char* kMicrosecond = "MICROSECOND";
}
namespace BackupTypeFilter {
inline constexpr const char* kUser = "USER";
inline constexpr const char* kSystem = "SYSTEM";
inline constexpr const char* kAwsBackup = "AWS_BACKUP";
inline constexpr const char* kAll = "ALL";
}
namespace Select {
inline constexpr const char* kAllAttributes = "ALL_ATTRIBUTES";
inline constexpr const char* kAllProjectedAttributes = "ALL_PROJECTED_ATTRIBUTES";
inline constexpr const char* kSpecificAttributes = "SPECIFIC_ATTRIBUTES";
inline constexpr const char* kCount = "COUNT";
}
namespace ContributorInsightsAction {
inline constexpr const char* kEnable = "ENABLE";
inline constexpr const char* kDisable = "DISABLE";
}
namespace AttributeAction {
inline constexpr const char* kAdd = "ADD";
inline constexpr const char* kPut = "PUT";
inline constexpr const char* kDelete = "DELETE";
}

struct BatchStatementRequest {
  std::string statement = {};
  List<AttributeValue> parameters = {};
  std::optional<bool> consistentRead = {};
  std::optional<std::string> returnValuesOnConditionCheckFailure = {};
  static const model::Shape& shape();
};

struct BatchExecuteStatementRequest {
  List<BatchStatementRequest> statements = {};  // required
  std::optional<std::string> returnConsumedCapacity = {};
  static const model::Shape& shape();
};

struct BatchStatementError {
  std::optional<std::string> code = {};
  std::optional<std::string> message = {};
  Map<AttributeValue> item = {};
  static const model::Shape& shape();
};

struct BatchStatementResponse {
  std::optional<BatchStatementError> error = {};
  std::optional<std::string> tableName = {};
  Map<AttributeValue> item = {};
  static const model::Shape& shape();
};

struct Capacity {
  std::optional<double> readCapacityUnits = {};
  std::optional<double> writeCapacityUnits = {};
  std::optional<double> capacityUnits = {};
  static const model::Shape& shape();
};

struct ConsumedCapacity {
  std::optional<std::string> tableName = {};
  std::optional<double> capacityUnits = {};
  std::optional<double> readCapacityUnits = {};
  std::optional<double> writeCapacityUnits = {};
  std::optional<Capacity> table = {};
  Map<Capacity> localSecondaryIndexes = {};
  Map<Capacity> globalSecondaryIndexes = {};
  static const model::Shape& shape();
};

struct BatchExecuteStatementResult {
  List<BatchStatementResponse> responses = {};
  List<ConsumedCapacity> consumedCapacity = {};
  static const model::Shape& shape();
};

struct KeysAndAttributes {
  List<Map<AttributeValue>> keys = {};  // required
  List<std::string> attributesToGet = {};
  std::optional<bool> consistentRead = {};
  std::optional<std::string> projectionExpression = {};
  Map<std::string> expressionAttributeNames = {};
  static const model::Shape& shape();
};

struct BatchGetItemRequest {
  Map<KeysAndAttributes> requestItems = {};  // required
  std::optional<std::string> returnConsumedCapacity = {};
  static const model::Shape& shape();
};

struct BatchGetItemResult {
  Map<List<Map<AttributeValue>>> responses = {};
  Map<KeysAndAttributes> unprocessedKeys = {};
  List<ConsumedCapacity> consumedCapacity = {};
  static const model::Shape& shape();
};

struct PutRequest {
  Map<AttributeValue> item = {};  // required
  static const model::Shape& shape();
};

struct DeleteRequest {
  Map<AttributeValue> key = {};  // required
  static const model::Shape& shape();
};

struct WriteRequest {
  std::optional<PutRequest> putRequest = {};
  std::optional<DeleteRequest> deleteRequest = {};
  static const model::Shape& shape();
};

struct BatchWriteItemRequest {
  Map<List<WriteRequest>> requestItems = {};  // required
  std::optional<std::string> returnConsumedCapacity = {};
  std::optional<std::string> returnItemCollectionMetrics = {};
  static const model::Shape& shape();
};

struct ItemCollectionMetrics {
  Map<AttributeValue> itemCollectionKey = {};
  List<double> sizeEstimateRangeGB = {};
  static const model::Shape& shape();
};

struct BatchWriteItemResult {
  Map<List<WriteRequest>> unprocessedItems = {};
  Map<List<ItemCollectionMetrics>> itemCollectionMetrics = {};
  List<ConsumedCapacity> consumedCapacity = {};
  static const model::Shape& shape();
};

struct CreateBackupRequest {
  std::string tableName = {};
  std::string backupName = {};
  static const model::Shape& shape();
};

struct BackupDetails {
  std::string backupArn = {};
  std::string backupName = {};
  std::optional<std::int64_t> backupSizeBytes = {};
  std::string backupStatus = {};
  std::string backupType = {};
  TimePoint backupCreationDateTime = {};
  std::optional<TimePoint> backupExpiryDateTime = {};
  static const model::Shape& shape();
};

struct CreateBackupResult {
  std::optional<BackupDetails> backupDetails = {};
  static const model::Shape& shape();
};

struct Replica {
  std::optional<std::string> regionName = {};
  static const model::Shape& shape();
};

struct CreateGlobalTableRequest {
  std::string globalTableName = {};
  List<Replica> replicationGroup = {};  // required
  static const model::Shape& shape();
};

struct ProvisionedThroughputOverride {
  std::optional<std::int64_t> readCapacityUnits = {};
  static const model::Shape& shape();
};

struct OnDemandThroughputOverride {
  std::optional<std::int64_t> maxReadRequestUnits = {};
  static const model::Shape& shape();
};

struct TableWarmThroughputDescription {
  std::optional<std::int64_t> readUnitsPerSecond = {};
  std::optional<std::int64_t> writeUnitsPerSecond = {};
  std::optional<std::string> status = {};
  static const model::Shape& shape();
};

struct GlobalSecondaryIndexWarmThroughputDescription {
  std::optional<std::int64_t> readUnitsPerSecond = {};
  std::optional<std::int64_t> writeUnitsPerSecond = {};
  std::optional<std::string> status = {};
  static const model::Shape& shape();
};

struct ReplicaGlobalSecondaryIndexDescription {
  std::optional<std::string> indexName = {};
  std::optional<ProvisionedThroughputOverride> provisionedThroughputOverride = {};
  std::optional<OnDemandThroughputOverride> onDemandThroughputOverride = {};
  std::optional<GlobalSecondaryIndexWarmThroughputDescription> warmThroughput = {};
  static const model::Shape& shape();
};

struct TableClassSummary {
  std::optional<std::string> tableClass = {};
  std::optional<TimePoint> lastUpdateDateTime = {};
  static const model::Shape& shape();
};

struct ReplicaDescription {
  std::optional<std::string> regionName = {};
  std::optional<std::string> replicaStatus = {};
  std::optional<std::string> replicaArn = {};
  std::optional<std::string> replicaStatusDescription = {};
  std::optional<std::string> replicaStatusPercentProgress = {};
  std::optional<std::string> kmsMasterKeyId = {};
  std::optional<ProvisionedThroughputOverride> provisionedThroughputOverride = {};
  std::optional<OnDemandThroughputOverride> onDemandThroughputOverride = {};
  std::optional<TableWarmThroughputDescription> warmThroughput = {};
  List<ReplicaGlobalSecondaryIndexDescription> globalSecondaryIndexes = {};
  std::optional<TimePoint> replicaInaccessibleDateTime = {};
  std::optional<TableClassSummary> replicaTableClassSummary = {};
  std::optional<std::string> globalTableSettingsReplicationMode = {};
  static const model::Shape& shape();
};

struct GlobalTableDescription {
  List<ReplicaDescription> replicationGroup = {};
  std::optional<std::string> globalTableArn = {};
  std::optional<TimePoint> creationDateTime = {};
  std::optional<std::string> globalTableStatus = {};
  std::optional<std::string> globalTableName = {};
  static const model::Shape& shape();
};

struct CreateGlobalTableResult {
  std::optional<GlobalTableDescription> globalTableDescription = {};
  static const model::Shape& shape();
};

struct AttributeDefinition {
  std::string attributeName = {};
  std::string attributeType = {};
  static const model::Shape& shape();
};

struct KeySchemaElement {
  std::string attributeName = {};
  std::string keyType = {};
  static const model::Shape& shape();
};

struct Projection {
  std::optional<std::string> projectionType = {};
  List<std::string> nonKeyAttributes = {};
  static const model::Shape& shape();
};

struct LocalSecondaryIndex {
  std::string indexName = {};
  List<KeySchemaElement> keySchema = {};  // required
  Projection projection = {};
  static const model::Shape& shape();
};

struct ProvisionedThroughput {
  std::int64_t readCapacityUnits = 0;
  std::int64_t writeCapacityUnits = 0;
  static const model::Shape& shape();
};

struct OnDemandThroughput {
  std::optional<std::int64_t> maxReadRequestUnits = {};
  std::optional<std::int64_t> maxWriteRequestUnits = {};
  static const model::Shape& shape();
};

struct WarmThroughput {
  std::optional<std::int64_t> readUnitsPerSecond = {};
  std::optional<std::int64_t> writeUnitsPerSecond = {};
  static const model::Shape& shape();
};

struct GlobalSecondaryIndex {
  std::string indexName = {};
  List<KeySchemaElement> keySchema = {};  // required
  Projection projection = {};
  std::optional<ProvisionedThroughput> provisionedThroughput = {};
  std::optional<OnDemandThroughput> onDemandThroughput = {};
  std::optional<WarmThroughput> warmThroughput = {};
  static const model::Shape& shape();
};

struct StreamSpecification {
  bool streamEnabled = false;
  std::optional<std::string> streamViewType = {};
  static const model::Shape& shape();
};

struct SSESpecification {
  std::optional<bool> enabled = {};
  std::optional<std::string> sseType = {};
  std::optional<std::string> kmsMasterKeyId = {};
  static const model::Shape& shape();
};

struct Tag {
  std::string key = {};
  std::string value = {};
  static const model::Shape& shape();
};

struct CreateTableRequest {
  List<AttributeDefinition> attributeDefinitions = {};
  std::string tableName = {};
  List<KeySchemaElement> keySchema = {};
  List<LocalSecondaryIndex> localSecondaryIndexes = {};
  List<GlobalSecondaryIndex> globalSecondaryIndexes = {};
  std::optional<std::string> billingMode = {};
  std::optional<ProvisionedThroughput> provisionedThroughput = {};
  std::optional<StreamSpecification> streamSpecification = {};
  std::optional<SSESpecification> sseSpecification = {};
  List<Tag> tags = {};
  std::optional<std::string> tableClass = {};
  std::optional<bool> deletionProtectionEnabled = {};
  std::optional<WarmThroughput> warmThroughput = {};
  std::optional<std::string> resourcePolicy = {};
  std::optional<OnDemandThroughput> onDemandThroughput = {};
  std::optional<std::string> globalTableSourceArn = {};
  std::optional<std::string> globalTableSettingsReplicationMode = {};
  static const model::Shape& shape();
};

struct ProvisionedThroughputDescription {
  std::optional<TimePoint> lastIncreaseDateTime = {};
  std::optional<TimePoint> lastDecreaseDateTime = {};
  std::optional<std::int64_t> numberOfDecreasesToday = {};
  std::optional<std::int64_t> readCapacityUnits = {};
  std::optional<std::int64_t> writeCapacityUnits = {};
  static const model::Shape& shape();
};

struct BillingModeSummary {
  std::optional<std::string> billingMode = {};
  std::optional<TimePoint> lastUpdateToPayPerRequestDateTime = {};
  static const model::Shape& shape();
};

struct LocalSecondaryIndexDescription {
  std::optional<std::string> indexName = {};
  List<KeySchemaElement> keySchema = {};
  std::optional<Projection> projection = {};
  std::optional<std::int64_t> indexSizeBytes = {};
  std::optional<std::int64_t> itemCount = {};
  std::optional<std::string> indexArn = {};
  static const model::Shape& shape();
};

struct GlobalSecondaryIndexDescription {
  std::optional<std::string> indexName = {};
  List<KeySchemaElement> keySchema = {};
  std::optional<Projection> projection = {};
  std::optional<std::string> indexStatus = {};
  std::optional<bool> backfilling = {};
  std::optional<ProvisionedThroughputDescription> provisionedThroughput = {};
  std::optional<std::int64_t> indexSizeBytes = {};
  std::optional<std::int64_t> itemCount = {};
  std::optional<std::string> indexArn = {};
  std::optional<OnDemandThroughput> onDemandThroughput = {};
  std::optional<GlobalSecondaryIndexWarmThroughputDescription> warmThroughput = {};
  static const model::Shape& shape();
};

struct GlobalTableWitnessDescription {
  std::optional<std::string> regionName = {};
  std::optional<std::string> witnessStatus = {};
  static const model::Shape& shape();
};

struct RestoreSummary {
  std::optional<std::string> sourceBackupArn = {};
  std::optional<std::string> sourceTableArn = {};
  TimePoint restoreDateTime = {};
  bool restoreInProgress = false;
  static const model::Shape& shape();
};

struct SSEDescription {
  std::optional<std::string> status = {};
  std::optional<std::string> sseType = {};
  std::optional<std::string> kmsMasterKeyArn = {};
  std::optional<TimePoint> inaccessibleEncryptionDateTime = {};
  static const model::Shape& shape();
};

struct ArchivalSummary {
  std::optional<TimePoint> archivalDateTime = {};
  std::optional<std::string> archivalReason = {};
  std::optional<std::string> archivalBackupArn = {};
  static const model::Shape& shape();
};

struct TableDescription {
  List<AttributeDefinition> attributeDefinitions = {};
  std::optional<std::string> tableName = {};
  List<KeySchemaElement> keySchema = {};
  std::optional<std::string> tableStatus = {};
  std::optional<TimePoint> creationDateTime = {};
  std::optional<ProvisionedThroughputDescription> provisionedThroughput = {};
  std::optional<std::int64_t> tableSizeBytes = {};
  std::optional<std::int64_t> itemCount = {};
  std::optional<std::string> tableArn = {};
  std::optional<std::string> tableId = {};
  std::optional<BillingModeSummary> billingModeSummary = {};
  List<LocalSecondaryIndexDescription> localSecondaryIndexes = {};
  List<GlobalSecondaryIndexDescription> globalSecondaryIndexes = {};
  std::optional<StreamSpecification> streamSpecification = {};
  std::optional<std::string> latestStreamLabel = {};
  std::optional<std::string> latestStreamArn = {};
  std::optional<std::string> globalTableVersion = {};
  List<ReplicaDescription> replicas = {};
  List<GlobalTableWitnessDescription> globalTableWitnesses = {};
  std::optional<std::string> globalTableSettingsReplicationMode = {};
  std::optional<RestoreSummary> restoreSummary = {};
  std::optional<SSEDescription> sseDescription = {};
  std::optional<ArchivalSummary> archivalSummary = {};
  std::optional<TableClassSummary> tableClassSummary = {};
  std::optional<bool> deletionProtectionEnabled = {};
  std::optional<OnDemandThroughput> onDemandThroughput = {};
  std::optional<TableWarmThroughputDescription> warmThroughput = {};
  std::optional<std::string> multiRegionConsistency = {};
  static const model::Shape& shape();
};

struct CreateTableResult {
  std::optional<TableDescription> tableDescription = {};
  static const model::Shape& shape();
};

struct DeleteBackupRequest {
  std::string backupArn = {};
  static const model::Shape& shape();
};

struct SourceTableDetails {
  std::string tableName = {};
  std::string tableId = {};
  std::optional<std::string> tableArn = {};
  std::optional<std::int64_t> tableSizeBytes = {};
  List<KeySchemaElement> keySchema = {};  // required
  TimePoint tableCreationDateTime = {};
  ProvisionedThroughput provisionedThroughput = {};
  std::optional<OnDemandThroughput> onDemandThroughput = {};
  std::optional<std::int64_t> itemCount = {};
  std::optional<std::string> billingMode = {};
  static const model::Shape& shape();
};

struct LocalSecondaryIndexInfo {
  std::optional<std::string> indexName = {};
  List<KeySchemaElement> keySchema = {};
  std::optional<Projection> projection = {};
  static const model::Shape& shape();
};

struct GlobalSecondaryIndexInfo {
  std::optional<std::string> indexName = {};
  List<KeySchemaElement> keySchema = {};
  std::optional<Projection> projection = {};
  std::optional<ProvisionedThroughput> provisionedThroughput = {};
  std::optional<OnDemandThroughput> onDemandThroughput = {};
  static const model::Shape& shape();
};

struct TimeToLiveDescription {
  std::optional<std::string> timeToLiveStatus = {};
  std::optional<std::string> attributeName = {};
  static const model::Shape& shape();
};

struct SourceTableFeatureDetails {
  List<LocalSecondaryIndexInfo> localSecondaryIndexes = {};
  List<GlobalSecondaryIndexInfo> globalSecondaryIndexes = {};
  std::optional<StreamSpecification> streamDescription = {};
  std::optional<TimeToLiveDescription> timeToLiveDescription = {};
  std::optional<SSEDescription> sseDescription = {};
  static const model::Shape& shape();
};

struct BackupDescription {
  std::optional<BackupDetails> backupDetails = {};
  std::optional<SourceTableDetails> sourceTableDetails = {};
  std::optional<SourceTableFeatureDetails> sourceTableFeatureDetails = {};
  static const model::Shape& shape();
};

struct DeleteBackupResult {
  std::optional<BackupDescription> backupDescription = {};
  static const model::Shape& shape();
};

struct ExpectedAttributeValue {
  std::optional<AttributeValue> value = {};
  std::optional<bool> exists = {};
  std::optional<std::string> comparisonOperator = {};
  List<AttributeValue> attributeValueList = {};
  static const model::Shape& shape();
};

struct DeleteItemRequest {
  std::string tableName = {};
  Map<AttributeValue> key = {};  // required
  Map<ExpectedAttributeValue> expected = {};
  std::optional<std::string> conditionalOperator = {};
  std::optional<std::string> returnValues = {};
  std::optional<std::string> returnConsumedCapacity = {};
  std::optional<std::string> returnItemCollectionMetrics = {};
  std::optional<std::string> conditionExpression = {};
  Map<std::string> expressionAttributeNames = {};
  Map<AttributeValue> expressionAttributeValues = {};
  std::optional<std::string> returnValuesOnConditionCheckFailure = {};
  static const model::Shape& shape();
};

struct DeleteItemResult {
  Map<AttributeValue> attributes = {};
  std::optional<ConsumedCapacity> consumedCapacity = {};
  std::optional<ItemCollectionMetrics> itemCollectionMetrics = {};
  static const model::Shape& shape();
};

struct DeleteResourcePolicyRequest {
  std::string resourceArn = {};
  std::optional<std::string> expectedRevisionId = {};
  static const model::Shape& shape();
};

struct DeleteResourcePolicyResult {
  std::optional<std::string> revisionId = {};
  static const model::Shape& shape();
};

struct DeleteTableRequest {
  std::string tableName = {};
  static const model::Shape& shape();
};

struct DeleteTableResult {
  std::optional<TableDescription> tableDescription = {};
  static const model::Shape& shape();
};

struct DescribeBackupRequest {
  std::string backupArn = {};
  static const model::Shape& shape();
};

struct DescribeBackupResult {
  std::optional<BackupDescription> backupDescription = {};
  static const model::Shape& shape();
};

struct DescribeContinuousBackupsRequest {
  std::string tableName = {};
  static const model::Shape& shape();
};

struct PointInTimeRecoveryDescription {
  std::optional<std::string> pointInTimeRecoveryStatus = {};
  std::optional<std::int32_t> recoveryPeriodInDays = {};
  std::optional<TimePoint> earliestRestorableDateTime = {};
  std::optional<TimePoint> latestRestorableDateTime = {};
  static const model::Shape& shape();
};

struct ContinuousBackupsDescription {
  std::string continuousBackupsStatus = {};
  std::optional<PointInTimeRecoveryDescription> pointInTimeRecoveryDescription = {};
  static const model::Shape& shape();
};

struct DescribeContinuousBackupsResult {
  std::optional<ContinuousBackupsDescription> continuousBackupsDescription = {};
  static const model::Shape& shape();
};

struct DescribeContributorInsightsRequest {
  std::string tableName = {};
  std::optional<std::string> indexName = {};
  static const model::Shape& shape();
};

struct FailureException {
  std::optional<std::string> exceptionName = {};
  std::optional<std::string> exceptionDescription = {};
  static const model::Shape& shape();
};

struct DescribeContributorInsightsResult {
  std::optional<std::string> tableName = {};
  std::optional<std::string> indexName = {};
  List<std::string> contributorInsightsRuleList = {};
  std::optional<std::string> contributorInsightsStatus = {};
  std::optional<TimePoint> lastUpdateDateTime = {};
  std::optional<FailureException> failureException = {};
  std::optional<std::string> contributorInsightsMode = {};
  static const model::Shape& shape();
};

struct DescribeEndpointsRequest {
  static const model::Shape& shape();
};

struct Endpoint {
  std::string address = {};
  std::int64_t cachePeriodInMinutes = 0;
  static const model::Shape& shape();
};

struct DescribeEndpointsResult {
  List<Endpoint> endpoints = {};  // required
  static const model::Shape& shape();
};

struct DescribeExportRequest {
  std::string exportArn = {};
  static const model::Shape& shape();
};

struct IncrementalExportSpecification {
  std::optional<TimePoint> exportFromTime = {};
  std::optional<TimePoint> exportToTime = {};
  std::optional<std::string> exportViewType = {};
  static const model::Shape& shape();
};

struct ExportDescription {
  std::optional<std::string> exportArn = {};
  std::optional<std::string> exportStatus = {};
  std::optional<TimePoint> startTime = {};
  std::optional<TimePoint> endTime = {};
  std::optional<std::string> exportManifest = {};
  std::optional<std::string> tableArn = {};
  std::optional<std::string> tableId = {};
  std::optional<TimePoint> exportTime = {};
  std::optional<std::string> clientToken = {};
  std::optional<std::string> s3Bucket = {};
  std::optional<std::string> s3BucketOwner = {};
  std::optional<std::string> s3Prefix = {};
  std::optional<std::string> s3SseAlgorithm = {};
  std::optional<std::string> s3SseKmsKeyId = {};
  std::optional<std::string> failureCode = {};
  std::optional<std::string> failureMessage = {};
  std::optional<std::string> exportFormat = {};
  std::optional<std::int64_t> billedSizeBytes = {};
  std::optional<std::int64_t> itemCount = {};
  std::optional<std::string> exportType = {};
  std::optional<IncrementalExportSpecification> incrementalExportSpecification = {};
  static const model::Shape& shape();
};

struct DescribeExportResult {
  std::optional<ExportDescription> exportDescription = {};
  static const model::Shape& shape();
};

struct DescribeGlobalTableRequest {
  std::string globalTableName = {};
  static const model::Shape& shape();
};

struct DescribeGlobalTableResult {
  std::optional<GlobalTableDescription> globalTableDescription = {};
  static const model::Shape& shape();
};

struct DescribeGlobalTableSettingsRequest {
  std::string globalTableName = {};
  static const model::Shape& shape();
};

struct AutoScalingTargetTrackingScalingPolicyConfigurationDescription {
  std::optional<bool> disableScaleIn = {};
  std::optional<std::int32_t> scaleInCooldown = {};
  std::optional<std::int32_t> scaleOutCooldown = {};
  double targetValue = 0;
  static const model::Shape& shape();
};

struct AutoScalingPolicyDescription {
  std::optional<std::string> policyName = {};
  std::optional<AutoScalingTargetTrackingScalingPolicyConfigurationDescription> targetTrackingScalingPolicyConfiguration = {};
  static const model::Shape& shape();
};

struct AutoScalingSettingsDescription {
  std::optional<std::int64_t> minimumUnits = {};
  std::optional<std::int64_t> maximumUnits = {};
  std::optional<bool> autoScalingDisabled = {};
  std::optional<std::string> autoScalingRoleArn = {};
  List<AutoScalingPolicyDescription> scalingPolicies = {};
  static const model::Shape& shape();
};

struct ReplicaGlobalSecondaryIndexSettingsDescription {
  std::string indexName = {};
  std::optional<std::string> indexStatus = {};
  std::optional<std::int64_t> provisionedReadCapacityUnits = {};
  std::optional<AutoScalingSettingsDescription> provisionedReadCapacityAutoScalingSettings = {};
  std::optional<std::int64_t> provisionedWriteCapacityUnits = {};
  std::optional<AutoScalingSettingsDescription> provisionedWriteCapacityAutoScalingSettings = {};
  static const model::Shape& shape();
};

struct ReplicaSettingsDescription {
  std::string regionName = {};
  std::optional<std::string> replicaStatus = {};
  std::optional<BillingModeSummary> replicaBillingModeSummary = {};
  std::optional<std::int64_t> replicaProvisionedReadCapacityUnits = {};
  std::optional<AutoScalingSettingsDescription> replicaProvisionedReadCapacityAutoScalingSettings = {};
  std::optional<std::int64_t> replicaProvisionedWriteCapacityUnits = {};
  std::optional<AutoScalingSettingsDescription> replicaProvisionedWriteCapacityAutoScalingSettings = {};
  List<ReplicaGlobalSecondaryIndexSettingsDescription> replicaGlobalSecondaryIndexSettings = {};
  std::optional<TableClassSummary> replicaTableClassSummary = {};
  static const model::Shape& shape();
};

struct DescribeGlobalTableSettingsResult {
  std::optional<std::string> globalTableName = {};
  List<ReplicaSettingsDescription> replicaSettings = {};
  static const model::Shape& shape();
};

struct DescribeImportRequest {
  std::string importArn = {};
  static const model::Shape& shape();
};

struct S3BucketSource {
  std::optional<std::string> s3BucketOwner = {};
  std::string s3Bucket = {};
  std::optional<std::string> s3KeyPrefix = {};
  static const model::Shape& shape();
};

struct CsvOptions {
  std::optional<std::string> delimiter = {};
  List<std::string> headerList = {};
  static const model::Shape& shape();
};

struct InputFormatOptions {
  std::optional<CsvOptions> csv = {};
  static const model::Shape& shape();
};

struct TableCreationParameters {
  std::string tableName = {};
  List<AttributeDefinition> attributeDefinitions = {};  // required
  List<KeySchemaElement> keySchema = {};  // required
  std::optional<std::string> billingMode = {};
  std::optional<ProvisionedThroughput> provisionedThroughput = {};
  std::optional<OnDemandThroughput> onDemandThroughput = {};
  std::optional<SSESpecification> sseSpecification = {};
  List<GlobalSecondaryIndex> globalSecondaryIndexes = {};
  static const model::Shape& shape();
};

struct ImportTableDescription {
  std::optional<std::string> importArn = {};
  std::optional<std::string> importStatus = {};
  std::optional<std::string> tableArn = {};
  std::optional<std::string> tableId = {};
  std::optional<std::string> clientToken = {};
  std::optional<S3BucketSource> s3BucketSource = {};
  std::optional<std::int64_t> errorCount = {};
  std::optional<std::string> cloudWatchLogGroupArn = {};
  std::optional<std::string> inputFormat = {};
  std::optional<InputFormatOptions> inputFormatOptions = {};
  std::optional<std::string> inputCompressionType = {};
  std::optional<TableCreationParameters> tableCreationParameters = {};
  std::optional<TimePoint> startTime = {};
  std::optional<TimePoint> endTime = {};
  std::optional<std::int64_t> processedSizeBytes = {};
  std::optional<std::int64_t> processedItemCount = {};
  std::optional<std::int64_t> importedItemCount = {};
  std::optional<std::string> failureCode = {};
  std::optional<std::string> failureMessage = {};
  static const model::Shape& shape();
};

struct DescribeImportResult {
  ImportTableDescription importTableDescription = {};
  static const model::Shape& shape();
};

struct DescribeKinesisStreamingDestinationRequest {
  std::string tableName = {};
  static const model::Shape& shape();
};

struct KinesisDataStreamDestination {
  std::optional<std::string> streamArn = {};
  std::optional<std::string> destinationStatus = {};
  std::optional<std::string> destinationStatusDescription = {};
  std::optional<std::string> approximateCreationDateTimePrecision = {};
  static const model::Shape& shape();
};

struct DescribeKinesisStreamingDestinationResult {
  std::optional<std::string> tableName = {};
  List<KinesisDataStreamDestination> kinesisDataStreamDestinations = {};
  static const model::Shape& shape();
};

struct DescribeLimitsRequest {
  static const model::Shape& shape();
};

struct DescribeLimitsResult {
  std::optional<std::int64_t> accountMaxReadCapacityUnits = {};
  std::optional<std::int64_t> accountMaxWriteCapacityUnits = {};
  std::optional<std::int64_t> tableMaxReadCapacityUnits = {};
  std::optional<std::int64_t> tableMaxWriteCapacityUnits = {};
  static const model::Shape& shape();
};

struct DescribeTableRequest {
  std::string tableName = {};
  static const model::Shape& shape();
};

struct DescribeTableResult {
  std::optional<TableDescription> table = {};
  static const model::Shape& shape();
};

struct DescribeTableReplicaAutoScalingRequest {
  std::string tableName = {};
  static const model::Shape& shape();
};

struct ReplicaGlobalSecondaryIndexAutoScalingDescription {
  std::optional<std::string> indexName = {};
  std::optional<std::string> indexStatus = {};
  std::optional<AutoScalingSettingsDescription> provisionedReadCapacityAutoScalingSettings = {};
  std::optional<AutoScalingSettingsDescription> provisionedWriteCapacityAutoScalingSettings = {};
  static const model::Shape& shape();
};

struct ReplicaAutoScalingDescription {
  std::optional<std::string> regionName = {};
  List<ReplicaGlobalSecondaryIndexAutoScalingDescription> globalSecondaryIndexes = {};
  std::optional<AutoScalingSettingsDescription> replicaProvisionedReadCapacityAutoScalingSettings = {};
  std::optional<AutoScalingSettingsDescription> replicaProvisionedWriteCapacityAutoScalingSettings = {};
  std::optional<std::string> replicaStatus = {};
  static const model::Shape& shape();
};

struct TableAutoScalingDescription {
  std::optional<std::string> tableName = {};
  std::optional<std::string> tableStatus = {};
  List<ReplicaAutoScalingDescription> replicas = {};
  static const model::Shape& shape();
};

struct DescribeTableReplicaAutoScalingResult {
  std::optional<TableAutoScalingDescription> tableAutoScalingDescription = {};
  static const model::Shape& shape();
};

struct DescribeTimeToLiveRequest {
  std::string tableName = {};
  static const model::Shape& shape();
};

struct DescribeTimeToLiveResult {
  std::optional<TimeToLiveDescription> timeToLiveDescription = {};
  static const model::Shape& shape();
};

struct EnableKinesisStreamingConfiguration {
  std::optional<std::string> approximateCreationDateTimePrecision = {};
  static const model::Shape& shape();
};

struct DisableKinesisStreamingDestinationRequest {
  std::string tableName = {};
  std::string streamArn = {};
  std::optional<EnableKinesisStreamingConfiguration> enableKinesisStreamingConfiguration = {};
  static const model::Shape& shape();
};

struct DisableKinesisStreamingDestinationResult {
  std::optional<std::string> tableName = {};
  std::optional<std::string> streamArn = {};
  std::optional<std::string> destinationStatus = {};
  std::optional<EnableKinesisStreamingConfiguration> enableKinesisStreamingConfiguration = {};
  static const model::Shape& shape();
};

struct EnableKinesisStreamingDestinationRequest {
  std::string tableName = {};
  std::string streamArn = {};
  std::optional<EnableKinesisStreamingConfiguration> enableKinesisStreamingConfiguration = {};
  static const model::Shape& shape();
};

struct EnableKinesisStreamingDestinationResult {
  std::optional<std::string> tableName = {};
  std::optional<std::string> streamArn = {};
  std::optional<std::string> destinationStatus = {};
  std::optional<EnableKinesisStreamingConfiguration> enableKinesisStreamingConfiguration = {};
  static const model::Shape& shape();
};

struct ExecuteStatementRequest {
  std::string statement = {};
  List<AttributeValue> parameters = {};
  std::optional<bool> consistentRead = {};
  std::optional<std::string> nextToken = {};
  std::optional<std::string> returnConsumedCapacity = {};
  std::optional<std::int32_t> limit = {};
  std::optional<std::string> returnValuesOnConditionCheckFailure = {};
  static const model::Shape& shape();
};

struct ExecuteStatementResult {
  List<Map<AttributeValue>> items = {};
  std::optional<std::string> nextToken = {};
  std::optional<ConsumedCapacity> consumedCapacity = {};
  Map<AttributeValue> lastEvaluatedKey = {};
  static const model::Shape& shape();
};

struct ParameterizedStatement {
  std::string statement = {};
  List<AttributeValue> parameters = {};
  std::optional<std::string> returnValuesOnConditionCheckFailure = {};
  static const model::Shape& shape();
};

struct ExecuteTransactionRequest {
  List<ParameterizedStatement> transactStatements = {};  // required
  std::optional<std::string> clientRequestToken = {};
  std::optional<std::string> returnConsumedCapacity = {};
  static const model::Shape& shape();
};

struct ItemResponse {
  Map<AttributeValue> item = {};
  static const model::Shape& shape();
};

struct ExecuteTransactionResult {
  List<ItemResponse> responses = {};
  List<ConsumedCapacity> consumedCapacity = {};
  static const model::Shape& shape();
};

struct ExportTableToPointInTimeRequest {
  std::string tableArn = {};
  std::optional<TimePoint> exportTime = {};
  std::optional<std::string> clientToken = {};
  std::string s3Bucket = {};
  std::optional<std::string> s3BucketOwner = {};
  std::optional<std::string> s3Prefix = {};
  std::optional<std::string> s3SseAlgorithm = {};
  std::optional<std::string> s3SseKmsKeyId = {};
  std::optional<std::string> exportFormat = {};
  std::optional<std::string> exportType = {};
  std::optional<IncrementalExportSpecification> incrementalExportSpecification = {};
  static const model::Shape& shape();
};

struct ExportTableToPointInTimeResult {
  std::optional<ExportDescription> exportDescription = {};
  static const model::Shape& shape();
};

struct GetItemRequest {
  std::string tableName = {};
  Map<AttributeValue> key = {};  // required
  List<std::string> attributesToGet = {};
  std::optional<bool> consistentRead = {};
  std::optional<std::string> returnConsumedCapacity = {};
  std::optional<std::string> projectionExpression = {};
  Map<std::string> expressionAttributeNames = {};
  static const model::Shape& shape();
};

struct GetItemResult {
  Map<AttributeValue> item = {};
  std::optional<ConsumedCapacity> consumedCapacity = {};
  static const model::Shape& shape();
};

struct GetResourcePolicyRequest {
  std::string resourceArn = {};
  static const model::Shape& shape();
};

struct GetResourcePolicyResult {
  std::optional<std::string> policy = {};
  std::optional<std::string> revisionId = {};
  static const model::Shape& shape();
};

struct ImportTableRequest {
  std::optional<std::string> clientToken = {};
  S3BucketSource s3BucketSource = {};
  std::string inputFormat = {};
  std::optional<InputFormatOptions> inputFormatOptions = {};
  std::optional<std::string> inputCompressionType = {};
  TableCreationParameters tableCreationParameters = {};
  static const model::Shape& shape();
};

struct ImportTableResult {
  ImportTableDescription importTableDescription = {};
  static const model::Shape& shape();
};

struct ListBackupsRequest {
  std::optional<std::string> tableName = {};
  std::optional<std::int32_t> limit = {};
  std::optional<TimePoint> timeRangeLowerBound = {};
  std::optional<TimePoint> timeRangeUpperBound = {};
  std::optional<std::string> exclusiveStartBackupArn = {};
  std::optional<std::string> backupType = {};
  static const model::Shape& shape();
};

struct BackupSummary {
  std::optional<std::string> tableName = {};
  std::optional<std::string> tableId = {};
  std::optional<std::string> tableArn = {};
  std::optional<std::string> backupArn = {};
  std::optional<std::string> backupName = {};
  std::optional<TimePoint> backupCreationDateTime = {};
  std::optional<TimePoint> backupExpiryDateTime = {};
  std::optional<std::string> backupStatus = {};
  std::optional<std::string> backupType = {};
  std::optional<std::int64_t> backupSizeBytes = {};
  static const model::Shape& shape();
};

struct ListBackupsResult {
  List<BackupSummary> backupSummaries = {};
  std::optional<std::string> lastEvaluatedBackupArn = {};
  static const model::Shape& shape();
};

struct ListContributorInsightsRequest {
  std::optional<std::string> tableName = {};
  std::optional<std::string> nextToken = {};
  std::optional<std::int32_t> maxResults = {};
  static const model::Shape& shape();
};

struct ContributorInsightsSummary {
  std::optional<std::string> tableName = {};
  std::optional<std::string> indexName = {};
  std::optional<std::string> contributorInsightsStatus = {};
  std::optional<std::string> contributorInsightsMode = {};
  static const model::Shape& shape();
};

struct ListContributorInsightsResult {
  List<ContributorInsightsSummary> contributorInsightsSummaries = {};
  std::optional<std::string> nextToken = {};
  static const model::Shape& shape();
};

struct ListExportsRequest {
  std::optional<std::string> tableArn = {};
  std::optional<std::int32_t> maxResults = {};
  std::optional<std::string> nextToken = {};
  static const model::Shape& shape();
};

struct ExportSummary {
  std::optional<std::string> exportArn = {};
  std::optional<std::string> exportStatus = {};
  std::optional<std::string> exportType = {};
  static const model::Shape& shape();
};

struct ListExportsResult {
  List<ExportSummary> exportSummaries = {};
  std::optional<std::string> nextToken = {};
  static const model::Shape& shape();
};

struct ListGlobalTablesRequest {
  std::optional<std::string> exclusiveStartGlobalTableName = {};
  std::optional<std::int32_t> limit = {};
  std::optional<std::string> regionName = {};
  static const model::Shape& shape();
};

struct GlobalTable {
  std::optional<std::string> globalTableName = {};
  List<Replica> replicationGroup = {};
  static const model::Shape& shape();
};

struct ListGlobalTablesResult {
  List<GlobalTable> globalTables = {};
  std::optional<std::string> lastEvaluatedGlobalTableName = {};
  static const model::Shape& shape();
};

struct ListImportsRequest {
  std::optional<std::string> tableArn = {};
  std::optional<std::int32_t> pageSize = {};
  std::optional<std::string> nextToken = {};
  static const model::Shape& shape();
};

struct ImportSummary {
  std::optional<std::string> importArn = {};
  std::optional<std::string> importStatus = {};
  std::optional<std::string> tableArn = {};
  std::optional<S3BucketSource> s3BucketSource = {};
  std::optional<std::string> cloudWatchLogGroupArn = {};
  std::optional<std::string> inputFormat = {};
  std::optional<TimePoint> startTime = {};
  std::optional<TimePoint> endTime = {};
  static const model::Shape& shape();
};

struct ListImportsResult {
  List<ImportSummary> importSummaryList = {};
  std::optional<std::string> nextToken = {};
  static const model::Shape& shape();
};

struct ListTablesRequest {
  std::optional<std::string> exclusiveStartTableName = {};
  std::optional<std::int32_t> limit = {};
  static const model::Shape& shape();
};

struct ListTablesResult {
  List<std::string> tableNames = {};
  std::optional<std::string> lastEvaluatedTableName = {};
  static const model::Shape& shape();
};

struct ListTagsOfResourceRequest {
  std::string resourceArn = {};
  std::optional<std::string> nextToken = {};
  static const model::Shape& shape();
};

struct ListTagsOfResourceResult {
  List<Tag> tags = {};
  std::optional<std::string> nextToken = {};
  static const model::Shape& shape();
};

struct PutItemRequest {
  std::string tableName = {};
  Map<AttributeValue> item = {};  // required
  Map<ExpectedAttributeValue> expected = {};
  std::optional<std::string> returnValues = {};
  std::optional<std::string> returnConsumedCapacity = {};
  std::optional<std::string> returnItemCollectionMetrics = {};
  std::optional<std::string> conditionalOperator = {};
  std::optional<std::string> conditionExpression = {};
  Map<std::string> expressionAttributeNames = {};
  Map<AttributeValue> expressionAttributeValues = {};
  std::optional<std::string> returnValuesOnConditionCheckFailure = {};
  static const model::Shape& shape();
};

struct PutItemResult {
  Map<AttributeValue> attributes = {};
  std::optional<ConsumedCapacity> consumedCapacity = {};
  std::optional<ItemCollectionMetrics> itemCollectionMetrics = {};
  static const model::Shape& shape();
};

struct PutResourcePolicyRequest {
  std::string resourceArn = {};
  std::string policy = {};
  std::optional<std::string> expectedRevisionId = {};
  std::optional<bool> confirmRemoveSelfResourceAccess = {};
  static const model::Shape& shape();
};

struct PutResourcePolicyResult {
  std::optional<std::string> revisionId = {};
  static const model::Shape& shape();
};

struct Condition {
  List<AttributeValue> attributeValueList = {};
  std::string comparisonOperator = {};
  static const model::Shape& shape();
};

struct QueryRequest {
  std::string tableName = {};
  std::optional<std::string> indexName = {};
  std::optional<std::string> select = {};
  List<std::string> attributesToGet = {};
  std::optional<std::int32_t> limit = {};
  std::optional<bool> consistentRead = {};
  Map<Condition> keyConditions = {};
  Map<Condition> queryFilter = {};
  std::optional<std::string> conditionalOperator = {};
  std::optional<bool> scanIndexForward = {};
  Map<AttributeValue> exclusiveStartKey = {};
  std::optional<std::string> returnConsumedCapacity = {};
  std::optional<std::string> projectionExpression = {};
  std::optional<std::string> filterExpression = {};
  std::optional<std::string> keyConditionExpression = {};
  Map<std::string> expressionAttributeNames = {};
  Map<AttributeValue> expressionAttributeValues = {};
  static const model::Shape& shape();
};

struct QueryResult {
  List<Map<AttributeValue>> items = {};
  std::optional<std::int32_t> count = {};
  std::optional<std::int32_t> scannedCount = {};
  Map<AttributeValue> lastEvaluatedKey = {};
  std::optional<ConsumedCapacity> consumedCapacity = {};
  static const model::Shape& shape();
};

struct RestoreTableFromBackupRequest {
  std::string targetTableName = {};
  std::string backupArn = {};
  std::optional<std::string> billingModeOverride = {};
  List<GlobalSecondaryIndex> globalSecondaryIndexOverride = {};
  List<LocalSecondaryIndex> localSecondaryIndexOverride = {};
  std::optional<ProvisionedThroughput> provisionedThroughputOverride = {};
  std::optional<OnDemandThroughput> onDemandThroughputOverride = {};
  std::optional<SSESpecification> sseSpecificationOverride = {};
  static const model::Shape& shape();
};

struct RestoreTableFromBackupResult {
  std::optional<TableDescription> tableDescription = {};
  static const model::Shape& shape();
};

struct RestoreTableToPointInTimeRequest {
  std::optional<std::string> sourceTableArn = {};
  std::optional<std::string> sourceTableName = {};
  std::string targetTableName = {};
  std::optional<bool> useLatestRestorableTime = {};
  std::optional<TimePoint> restoreDateTime = {};
  std::optional<std::string> billingModeOverride = {};
  List<GlobalSecondaryIndex> globalSecondaryIndexOverride = {};
  List<LocalSecondaryIndex> localSecondaryIndexOverride = {};
  std::optional<ProvisionedThroughput> provisionedThroughputOverride = {};
  std::optional<OnDemandThroughput> onDemandThroughputOverride = {};
  std::optional<SSESpecification> sseSpecificationOverride = {};
  static const model::Shape& shape();
};

struct RestoreTableToPointInTimeResult {
  std::optional<TableDescription> tableDescription = {};
  static const model::Shape& shape();
};

struct ScanRequest {
  std::string tableName = {};
  std::optional<std::string> indexName = {};
  List<std::string> attributesToGet = {};
  std::optional<std::int32_t> limit = {};
  std::optional<std::string> select = {};
  Map<Condition> scanFilter = {};
  std::optional<std::string> conditionalOperator = {};
  Map<AttributeValue> exclusiveStartKey = {};
  std::optional<std::string> returnConsumedCapacity = {};
  std::optional<std::int32_t> totalSegments = {};
  std::optional<std::int32_t> segment = {};
  std::optional<std::string> projectionExpression = {};
  std::optional<std::string> filterExpression = {};
  Map<std::string> expressionAttributeNames = {};
  Map<AttributeValue> expressionAttributeValues = {};
  std::optional<bool> consistentRead = {};
  static const model::Shape& shape();
};

struct ScanResult {
  List<Map<AttributeValue>> items = {};
  std::optional<std::int32_t> count = {};
  std::optional<std::int32_t> scannedCount = {};
  Map<AttributeValue> lastEvaluatedKey = {};
  std::optional<ConsumedCapacity> consumedCapacity = {};
  static const model::Shape& shape();
};

struct TagResourceRequest {
  std::string resourceArn = {};
  List<Tag> tags = {};  // required
  static const model::Shape& shape();
};

struct TagResourceResult {
  static const model::Shape& shape();
};

struct Get {
  Map<AttributeValue> key = {};  // required
  std::string tableName = {};
  std::optional<std::string> projectionExpression = {};
  Map<std::string> expressionAttributeNames = {};
  static const model::Shape& shape();
};

struct TransactGetItem {
  Get get = {};
  static const model::Shape& shape();
};

struct TransactGetItemsRequest {
  List<TransactGetItem> transactItems = {};  // required
  std::optional<std::string> returnConsumedCapacity = {};
  static const model::Shape& shape();
};

struct TransactGetItemsResult {
  List<ConsumedCapacity> consumedCapacity = {};
  List<ItemResponse> responses = {};
  static const model::Shape& shape();
};

struct ConditionCheck {
  Map<AttributeValue> key = {};  // required
  std::string tableName = {};
  std::string conditionExpression = {};
  Map<std::string> expressionAttributeNames = {};
  Map<AttributeValue> expressionAttributeValues = {};
  std::optional<std::string> returnValuesOnConditionCheckFailure = {};
  static const model::Shape& shape();
};

struct Put {
  Map<AttributeValue> item = {};  // required
  std::string tableName = {};
  std::optional<std::string> conditionExpression = {};
  Map<std::string> expressionAttributeNames = {};
  Map<AttributeValue> expressionAttributeValues = {};
  std::optional<std::string> returnValuesOnConditionCheckFailure = {};
  static const model::Shape& shape();
};

struct Delete {
  Map<AttributeValue> key = {};  // required
  std::string tableName = {};
  std::optional<std::string> conditionExpression = {};
  Map<std::string> expressionAttributeNames = {};
  Map<AttributeValue> expressionAttributeValues = {};
  std::optional<std::string> returnValuesOnConditionCheckFailure = {};
  static const model::Shape& shape();
};

struct Update {
  Map<AttributeValue> key = {};  // required
  std::string updateExpression = {};
  std::string tableName = {};
  std::optional<std::string> conditionExpression = {};
  Map<std::string> expressionAttributeNames = {};
  Map<AttributeValue> expressionAttributeValues = {};
  std::optional<std::string> returnValuesOnConditionCheckFailure = {};
  static const model::Shape& shape();
};

struct TransactWriteItem {
  std::optional<ConditionCheck> conditionCheck = {};
  std::optional<Put> put = {};
  std::optional<Delete> delete_ = {};
  std::optional<Update> update = {};
  static const model::Shape& shape();
};

struct TransactWriteItemsRequest {
  List<TransactWriteItem> transactItems = {};  // required
  std::optional<std::string> returnConsumedCapacity = {};
  std::optional<std::string> returnItemCollectionMetrics = {};
  std::optional<std::string> clientRequestToken = {};
  static const model::Shape& shape();
};

struct TransactWriteItemsResult {
  List<ConsumedCapacity> consumedCapacity = {};
  Map<List<ItemCollectionMetrics>> itemCollectionMetrics = {};
  static const model::Shape& shape();
};

struct UntagResourceRequest {
  std::string resourceArn = {};
  List<std::string> tagKeys = {};  // required
  static const model::Shape& shape();
};

struct UntagResourceResult {
  static const model::Shape& shape();
};

struct PointInTimeRecoverySpecification {
  bool pointInTimeRecoveryEnabled = false;
  std::optional<std::int32_t> recoveryPeriodInDays = {};
  static const model::Shape& shape();
};

struct UpdateContinuousBackupsRequest {
  std::string tableName = {};
  PointInTimeRecoverySpecification pointInTimeRecoverySpecification = {};
  static const model::Shape& shape();
};

struct UpdateContinuousBackupsResult {
  std::optional<ContinuousBackupsDescription> continuousBackupsDescription = {};
  static const model::Shape& shape();
};

struct UpdateContributorInsightsRequest {
  std::string tableName = {};
  std::optional<std::string> indexName = {};
  std::string contributorInsightsAction = {};
  std::optional<std::string> contributorInsightsMode = {};
  static const model::Shape& shape();
};

struct UpdateContributorInsightsResult {
  std::optional<std::string> tableName = {};
  std::optional<std::string> indexName = {};
  std::optional<std::string> contributorInsightsStatus = {};
  std::optional<std::string> contributorInsightsMode = {};
  static const model::Shape& shape();
};

struct CreateReplicaAction {
  std::string regionName = {};
  static const model::Shape& shape();
};

struct DeleteReplicaAction {
  std::string regionName = {};
  static const model::Shape& shape();
};

struct ReplicaUpdate {
  std::optional<CreateReplicaAction> create = {};
  std::optional<DeleteReplicaAction> delete_ = {};
  static const model::Shape& shape();
};

struct UpdateGlobalTableRequest {
  std::string globalTableName = {};
  List<ReplicaUpdate> replicaUpdates = {};  // required
  static const model::Shape& shape();
};

struct UpdateGlobalTableResult {
  std::optional<GlobalTableDescription> globalTableDescription = {};
  static const model::Shape& shape();
};

struct AutoScalingTargetTrackingScalingPolicyConfigurationUpdate {
  std::optional<bool> disableScaleIn = {};
  std::optional<std::int32_t> scaleInCooldown = {};
  std::optional<std::int32_t> scaleOutCooldown = {};
  double targetValue = 0;
  static const model::Shape& shape();
};

struct AutoScalingPolicyUpdate {
  std::optional<std::string> policyName = {};
  AutoScalingTargetTrackingScalingPolicyConfigurationUpdate targetTrackingScalingPolicyConfiguration = {};
  static const model::Shape& shape();
};

struct AutoScalingSettingsUpdate {
  std::optional<std::int64_t> minimumUnits = {};
  std::optional<std::int64_t> maximumUnits = {};
  std::optional<bool> autoScalingDisabled = {};
  std::optional<std::string> autoScalingRoleArn = {};
  std::optional<AutoScalingPolicyUpdate> scalingPolicyUpdate = {};
  static const model::Shape& shape();
};

struct GlobalTableGlobalSecondaryIndexSettingsUpdate {
  std::string indexName = {};
  std::optional<std::int64_t> provisionedWriteCapacityUnits = {};
  std::optional<AutoScalingSettingsUpdate> provisionedWriteCapacityAutoScalingSettingsUpdate = {};
  static const model::Shape& shape();
};

struct ReplicaGlobalSecondaryIndexSettingsUpdate {
  std::string indexName = {};
  std::optional<std::int64_t> provisionedReadCapacityUnits = {};
  std::optional<AutoScalingSettingsUpdate> provisionedReadCapacityAutoScalingSettingsUpdate = {};
  static const model::Shape& shape();
};

struct ReplicaSettingsUpdate {
  std::string regionName = {};
  std::optional<std::int64_t> replicaProvisionedReadCapacityUnits = {};
  std::optional<AutoScalingSettingsUpdate> replicaProvisionedReadCapacityAutoScalingSettingsUpdate = {};
  List<ReplicaGlobalSecondaryIndexSettingsUpdate> replicaGlobalSecondaryIndexSettingsUpdate = {};
  std::optional<std::string> replicaTableClass = {};
  static const model::Shape& shape();
};

struct UpdateGlobalTableSettingsRequest {
  std::string globalTableName = {};
  std::optional<std::string> globalTableBillingMode = {};
  std::optional<std::int64_t> globalTableProvisionedWriteCapacityUnits = {};
  std::optional<AutoScalingSettingsUpdate> globalTableProvisionedWriteCapacityAutoScalingSettingsUpdate = {};
  List<GlobalTableGlobalSecondaryIndexSettingsUpdate> globalTableGlobalSecondaryIndexSettingsUpdate = {};
  List<ReplicaSettingsUpdate> replicaSettingsUpdate = {};
  static const model::Shape& shape();
};

struct UpdateGlobalTableSettingsResult {
  std::optional<std::string> globalTableName = {};
  List<ReplicaSettingsDescription> replicaSettings = {};
  static const model::Shape& shape();
};

struct AttributeValueUpdate {
  std::optional<AttributeValue> value = {};
  std::optional<std::string> action = {};
  static const model::Shape& shape();
};

struct UpdateItemRequest {
  std::string tableName = {};
  Map<AttributeValue> key = {};  // required
  Map<AttributeValueUpdate> attributeUpdates = {};
  Map<ExpectedAttributeValue> expected = {};
  std::optional<std::string> conditionalOperator = {};
  std::optional<std::string> returnValues = {};
  std::optional<std::string> returnConsumedCapacity = {};
  std::optional<std::string> returnItemCollectionMetrics = {};
  std::optional<std::string> updateExpression = {};
  std::optional<std::string> conditionExpression = {};
  Map<std::string> expressionAttributeNames = {};
  Map<AttributeValue> expressionAttributeValues = {};
  std::optional<std::string> returnValuesOnConditionCheckFailure = {};
  static const model::Shape& shape();
};

struct UpdateItemResult {
  Map<AttributeValue> attributes = {};
  std::optional<ConsumedCapacity> consumedCapacity = {};
  std::optional<ItemCollectionMetrics> itemCollectionMetrics = {};
  static const model::Shape& shape();
};

struct UpdateKinesisStreamingConfiguration {
  std::optional<std::string> approximateCreationDateTimePrecision = {};
  static const model::Shape& shape();
};

struct UpdateKinesisStreamingDestinationRequest {
  std::string tableName = {};
  std::string streamArn = {};
  std::optional<UpdateKinesisStreamingConfiguration> updateKinesisStreamingConfiguration = {};
  static const model::Shape& shape();
};

struct UpdateKinesisStreamingDestinationResult {
  std::optional<std::string> tableName = {};
  std::optional<std::string> streamArn = {};
  std::optional<std::string> destinationStatus = {};
  std::optional<UpdateKinesisStreamingConfiguration> updateKinesisStreamingConfiguration = {};
  static const model::Shape& shape();
};

struct UpdateGlobalSecondaryIndexAction {
  std::string indexName = {};
  std::optional<ProvisionedThroughput> provisionedThroughput = {};
  std::optional<OnDemandThroughput> onDemandThroughput = {};
  std::optional<WarmThroughput> warmThroughput = {};
  static const model::Shape& shape();
};

struct CreateGlobalSecondaryIndexAction {
  std::string indexName = {};
  List<KeySchemaElement> keySchema = {};  // required
  Projection projection = {};
  std::optional<ProvisionedThroughput> provisionedThroughput = {};
  std::optional<OnDemandThroughput> onDemandThroughput = {};
  std::optional<WarmThroughput> warmThroughput = {};
  static const model::Shape& shape();
};

struct DeleteGlobalSecondaryIndexAction {
  std::string indexName = {};
  static const model::Shape& shape();
};

struct GlobalSecondaryIndexUpdate {
  std::optional<UpdateGlobalSecondaryIndexAction> update = {};
  std::optional<CreateGlobalSecondaryIndexAction> create = {};
  std::optional<DeleteGlobalSecondaryIndexAction> delete_ = {};
  static const model::Shape& shape();
};

struct ReplicaGlobalSecondaryIndex {
  std::string indexName = {};
  std::optional<ProvisionedThroughputOverride> provisionedThroughputOverride = {};
  std::optional<OnDemandThroughputOverride> onDemandThroughputOverride = {};
  static const model::Shape& shape();
};

struct CreateReplicationGroupMemberAction {
  std::string regionName = {};
  std::optional<std::string> kmsMasterKeyId = {};
  std::optional<ProvisionedThroughputOverride> provisionedThroughputOverride = {};
  std::optional<OnDemandThroughputOverride> onDemandThroughputOverride = {};
  List<ReplicaGlobalSecondaryIndex> globalSecondaryIndexes = {};
  std::optional<std::string> tableClassOverride = {};
  static const model::Shape& shape();
};

struct UpdateReplicationGroupMemberAction {
  std::string regionName = {};
  std::optional<std::string> kmsMasterKeyId = {};
  std::optional<ProvisionedThroughputOverride> provisionedThroughputOverride = {};
  std::optional<OnDemandThroughputOverride> onDemandThroughputOverride = {};
  List<ReplicaGlobalSecondaryIndex> globalSecondaryIndexes = {};
  std::optional<std::string> tableClassOverride = {};
  static const model::Shape& shape();
};

struct DeleteReplicationGroupMemberAction {
  std::string regionName = {};
  static const model::Shape& shape();
};

struct ReplicationGroupUpdate {
  std::optional<CreateReplicationGroupMemberAction> create = {};
  std::optional<UpdateReplicationGroupMemberAction> update = {};
  std::optional<DeleteReplicationGroupMemberAction> delete_ = {};
  static const model::Shape& shape();
};

struct CreateGlobalTableWitnessGroupMemberAction {
  std::string regionName = {};
  static const model::Shape& shape();
};

struct DeleteGlobalTableWitnessGroupMemberAction {
  std::string regionName = {};
  static const model::Shape& shape();
};

struct GlobalTableWitnessGroupUpdate {
  std::optional<CreateGlobalTableWitnessGroupMemberAction> create = {};
  std::optional<DeleteGlobalTableWitnessGroupMemberAction> delete_ = {};
  static const model::Shape& shape();
};

struct UpdateTableRequest {
  List<AttributeDefinition> attributeDefinitions = {};
  std::string tableName = {};
  std::optional<std::string> billingMode = {};
  std::optional<ProvisionedThroughput> provisionedThroughput = {};
  List<GlobalSecondaryIndexUpdate> globalSecondaryIndexUpdates = {};
  std::optional<StreamSpecification> streamSpecification = {};
  std::optional<SSESpecification> sseSpecification = {};
  List<ReplicationGroupUpdate> replicaUpdates = {};
  std::optional<std::string> tableClass = {};
  std::optional<bool> deletionProtectionEnabled = {};
  std::optional<std::string> multiRegionConsistency = {};
  List<GlobalTableWitnessGroupUpdate> globalTableWitnessUpdates = {};
  std::optional<OnDemandThroughput> onDemandThroughput = {};
  std::optional<WarmThroughput> warmThroughput = {};
  std::optional<std::string> globalTableSettingsReplicationMode = {};
  static const model::Shape& shape();
};

struct UpdateTableResult {
  std::optional<TableDescription> tableDescription = {};
  static const model::Shape& shape();
};

struct GlobalSecondaryIndexAutoScalingUpdate {
  std::optional<std::string> indexName = {};
  std::optional<AutoScalingSettingsUpdate> provisionedWriteCapacityAutoScalingUpdate = {};
  static const model::Shape& shape();
};

struct ReplicaGlobalSecondaryIndexAutoScalingUpdate {
  std::optional<std::string> indexName = {};
  std::optional<AutoScalingSettingsUpdate> provisionedReadCapacityAutoScalingUpdate = {};
  static const model::Shape& shape();
};

struct ReplicaAutoScalingUpdate {
  std::string regionName = {};
  List<ReplicaGlobalSecondaryIndexAutoScalingUpdate> replicaGlobalSecondaryIndexUpdates = {};
  std::optional<AutoScalingSettingsUpdate> replicaProvisionedReadCapacityAutoScalingUpdate = {};
  static const model::Shape& shape();
};

struct UpdateTableReplicaAutoScalingRequest {
  List<GlobalSecondaryIndexAutoScalingUpdate> globalSecondaryIndexUpdates = {};
  std::string tableName = {};
  std::optional<AutoScalingSettingsUpdate> provisionedWriteCapacityAutoScalingUpdate = {};
  List<ReplicaAutoScalingUpdate> replicaUpdates = {};
  static const model::Shape& shape();
};

struct UpdateTableReplicaAutoScalingResult {
  std::optional<TableAutoScalingDescription> tableAutoScalingDescription = {};
  static const model::Shape& shape();
};

struct TimeToLiveSpecification {
  bool enabled = false;
  std::string attributeName = {};
  static const model::Shape& shape();
};

struct UpdateTimeToLiveRequest {
  std::string tableName = {};
  TimeToLiveSpecification timeToLiveSpecification = {};
  static const model::Shape& shape();
};

struct UpdateTimeToLiveResult {
  std::optional<TimeToLiveSpecification> timeToLiveSpecification = {};
  static const model::Shape& shape();
};

struct ConditionalCheckFailedException {
  std::optional<std::string> message = {};
  Map<AttributeValue> item = {};
  static const model::Shape& shape();
};

struct ThrottlingReason {
  std::optional<std::string> reason = {};
  std::optional<std::string> resource = {};
  static const model::Shape& shape();
};

struct ProvisionedThroughputExceededException {
  std::optional<std::string> message = {};
  List<ThrottlingReason> throttlingReasons = {};
  static const model::Shape& shape();
};

struct RequestLimitExceeded {
  std::optional<std::string> message = {};
  List<ThrottlingReason> throttlingReasons = {};
  static const model::Shape& shape();
};

struct ThrottlingException {
  std::optional<std::string> message = {};
  List<ThrottlingReason> throttlingReasons = {};
  static const model::Shape& shape();
};

struct CancellationReason {
  Map<AttributeValue> item = {};
  std::optional<std::string> code = {};
  std::optional<std::string> message = {};
  static const model::Shape& shape();
};

struct TransactionCanceledException {
  std::optional<std::string> message = {};
  List<CancellationReason> cancellationReasons = {};
  static const model::Shape& shape();
};

// Every operation that AWS models, in alphabetical order; the number is its place in the service's tables.
enum class Operation : std::size_t {
  BatchExecuteStatement,
  BatchGetItem,
  BatchWriteItem,
  CreateBackup,
  CreateGlobalTable,
  CreateTable,
  DeleteBackup,
  DeleteItem,
  DeleteResourcePolicy,
  DeleteTable,
  DescribeBackup,
  DescribeContinuousBackups,
  DescribeContributorInsights,
  DescribeEndpoints,
  DescribeExport,
  DescribeGlobalTable,
  DescribeGlobalTableSettings,
  DescribeImport,
  DescribeKinesisStreamingDestination,
  DescribeLimits,
  DescribeTable,
  DescribeTableReplicaAutoScaling,
  DescribeTimeToLive,
  DisableKinesisStreamingDestination,
  EnableKinesisStreamingDestination,
  ExecuteStatement,
  ExecuteTransaction,
  ExportTableToPointInTime,
  GetItem,
  GetResourcePolicy,
  ImportTable,
  ListBackups,
  ListContributorInsights,
  ListExports,
  ListGlobalTables,
  ListImports,
  ListTables,
  ListTagsOfResource,
  PutItem,
  PutResourcePolicy,
  Query,
  RestoreTableFromBackup,
  RestoreTableToPointInTime,
  Scan,
  TagResource,
  TransactGetItems,
  TransactWriteItems,
  UntagResource,
  UpdateContinuousBackups,
  UpdateContributorInsights,
  UpdateGlobalTable,
  UpdateGlobalTableSettings,
  UpdateItem,
  UpdateKinesisStreamingDestination,
  UpdateTable,
  UpdateTableReplicaAutoScaling,
  UpdateTimeToLive,
};
inline constexpr std::string_view kOperationNames[] = {
  "BatchExecuteStatement",
  "BatchGetItem",
  "BatchWriteItem",
  "CreateBackup",
  "CreateGlobalTable",
  "CreateTable",
  "DeleteBackup",
  "DeleteItem",
  "DeleteResourcePolicy",
  "DeleteTable",
  "DescribeBackup",
  "DescribeContinuousBackups",
  "DescribeContributorInsights",
  "DescribeEndpoints",
  "DescribeExport",
  "DescribeGlobalTable",
  "DescribeGlobalTableSettings",
  "DescribeImport",
  "DescribeKinesisStreamingDestination",
  "DescribeLimits",
  "DescribeTable",
  "DescribeTableReplicaAutoScaling",
  "DescribeTimeToLive",
  "DisableKinesisStreamingDestination",
  "EnableKinesisStreamingDestination",
  "ExecuteStatement",
  "ExecuteTransaction",
  "ExportTableToPointInTime",
  "GetItem",
  "GetResourcePolicy",
  "ImportTable",
  "ListBackups",
  "ListContributorInsights",
  "ListExports",
  "ListGlobalTables",
  "ListImports",
  "ListTables",
  "ListTagsOfResource",
  "PutItem",
  "PutResourcePolicy",
  "Query",
  "RestoreTableFromBackup",
  "RestoreTableToPointInTime",
  "Scan",
  "TagResource",
  "TransactGetItems",
  "TransactWriteItems",
  "UntagResource",
  "UpdateContinuousBackups",
  "UpdateContributorInsights",
  "UpdateGlobalTable",
  "UpdateGlobalTableSettings",
  "UpdateItem",
  "UpdateKinesisStreamingDestination",
  "UpdateTable",
  "UpdateTableReplicaAutoScaling",
  "UpdateTimeToLive",
};
using enum Operation;
constexpr model::OperationName operationName(Operation operation) {
  return {"dynamodb", kOperationNames[static_cast<std::size_t>(operation)]};
}

const model::ServiceModel& serviceModel();

// Every DynamoDB operation as a call on one Cloud, in one region. Blocks until it is answered, and throws the
// AwsError that AWS would answer. Thread-safe.
// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Operations.html
class DynamoDbOperations {
 public:
  DynamoDbOperations(core::World& world, std::string region) : world_(world), region_(std::move(region)) {}

  const std::string& region() const { return region_; }

  BatchExecuteStatementResult batchExecuteStatement(const BatchExecuteStatementRequest& request);
  BatchGetItemResult batchGetItem(const BatchGetItemRequest& request);
  BatchWriteItemResult batchWriteItem(const BatchWriteItemRequest& request);
  CreateBackupResult createBackup(const CreateBackupRequest& request);
  CreateGlobalTableResult createGlobalTable(const CreateGlobalTableRequest& request);
  CreateTableResult createTable(const CreateTableRequest& request);
  DeleteBackupResult deleteBackup(const DeleteBackupRequest& request);
  DeleteItemResult deleteItem(const DeleteItemRequest& request);
  DeleteResourcePolicyResult deleteResourcePolicy(const DeleteResourcePolicyRequest& request);
  DeleteTableResult deleteTable(const DeleteTableRequest& request);
  DescribeBackupResult describeBackup(const DescribeBackupRequest& request);
  DescribeContinuousBackupsResult describeContinuousBackups(const DescribeContinuousBackupsRequest& request);
  DescribeContributorInsightsResult describeContributorInsights(const DescribeContributorInsightsRequest& request);
  DescribeEndpointsResult describeEndpoints(const DescribeEndpointsRequest& request);
  DescribeExportResult describeExport(const DescribeExportRequest& request);
  DescribeGlobalTableResult describeGlobalTable(const DescribeGlobalTableRequest& request);
  DescribeGlobalTableSettingsResult describeGlobalTableSettings(const DescribeGlobalTableSettingsRequest& request);
  DescribeImportResult describeImport(const DescribeImportRequest& request);
  DescribeKinesisStreamingDestinationResult describeKinesisStreamingDestination(const DescribeKinesisStreamingDestinationRequest& request);
  DescribeLimitsResult describeLimits(const DescribeLimitsRequest& request);
  DescribeTableResult describeTable(const DescribeTableRequest& request);
  DescribeTableReplicaAutoScalingResult describeTableReplicaAutoScaling(const DescribeTableReplicaAutoScalingRequest& request);
  DescribeTimeToLiveResult describeTimeToLive(const DescribeTimeToLiveRequest& request);
  DisableKinesisStreamingDestinationResult disableKinesisStreamingDestination(const DisableKinesisStreamingDestinationRequest& request);
  EnableKinesisStreamingDestinationResult enableKinesisStreamingDestination(const EnableKinesisStreamingDestinationRequest& request);
  ExecuteStatementResult executeStatement(const ExecuteStatementRequest& request);
  ExecuteTransactionResult executeTransaction(const ExecuteTransactionRequest& request);
  ExportTableToPointInTimeResult exportTableToPointInTime(const ExportTableToPointInTimeRequest& request);
  GetItemResult getItem(const GetItemRequest& request);
  GetResourcePolicyResult getResourcePolicy(const GetResourcePolicyRequest& request);
  ImportTableResult importTable(const ImportTableRequest& request);
  ListBackupsResult listBackups(const ListBackupsRequest& request);
  ListContributorInsightsResult listContributorInsights(const ListContributorInsightsRequest& request);
  ListExportsResult listExports(const ListExportsRequest& request);
  ListGlobalTablesResult listGlobalTables(const ListGlobalTablesRequest& request);
  ListImportsResult listImports(const ListImportsRequest& request);
  ListTablesResult listTables(const ListTablesRequest& request);
  ListTagsOfResourceResult listTagsOfResource(const ListTagsOfResourceRequest& request);
  PutItemResult putItem(const PutItemRequest& request);
  PutResourcePolicyResult putResourcePolicy(const PutResourcePolicyRequest& request);
  QueryResult query(const QueryRequest& request);
  RestoreTableFromBackupResult restoreTableFromBackup(const RestoreTableFromBackupRequest& request);
  RestoreTableToPointInTimeResult restoreTableToPointInTime(const RestoreTableToPointInTimeRequest& request);
  ScanResult scan(const ScanRequest& request);
  TagResourceResult tagResource(const TagResourceRequest& request);
  TransactGetItemsResult transactGetItems(const TransactGetItemsRequest& request);
  TransactWriteItemsResult transactWriteItems(const TransactWriteItemsRequest& request);
  UntagResourceResult untagResource(const UntagResourceRequest& request);
  UpdateContinuousBackupsResult updateContinuousBackups(const UpdateContinuousBackupsRequest& request);
  UpdateContributorInsightsResult updateContributorInsights(const UpdateContributorInsightsRequest& request);
  UpdateGlobalTableResult updateGlobalTable(const UpdateGlobalTableRequest& request);
  UpdateGlobalTableSettingsResult updateGlobalTableSettings(const UpdateGlobalTableSettingsRequest& request);
  UpdateItemResult updateItem(const UpdateItemRequest& request);
  UpdateKinesisStreamingDestinationResult updateKinesisStreamingDestination(const UpdateKinesisStreamingDestinationRequest& request);
  UpdateTableResult updateTable(const UpdateTableRequest& request);
  UpdateTableReplicaAutoScalingResult updateTableReplicaAutoScaling(const UpdateTableReplicaAutoScalingRequest& request);
  UpdateTimeToLiveResult updateTimeToLive(const UpdateTimeToLiveRequest& request);

 private:
  core::World& world_;
  std::string region_;
};

}  // namespace squall::dynamodb
