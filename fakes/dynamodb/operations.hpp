// dynamodb/operations.hpp: the handlers of DynamoDB's operations, by the file that has them. operations.cpp has THE
// table.
#pragma once

#include "dynamodb/state.hpp"

#include <squall/dynamodb/model.gen.hpp>

namespace squall::dynamodb {

// tables.cpp
CreateTableResult createTable(Call& call, const CreateTableRequest& request);
DescribeTableResult describeTable(Call& call, const DescribeTableRequest& request);
DeleteTableResult deleteTable(Call& call, const DeleteTableRequest& request);
ListTablesResult listTables(Call& call, const ListTablesRequest& request);

// update_table.cpp
UpdateTableResult updateTable(Call& call, const UpdateTableRequest& request);

// items.cpp
PutItemResult putItem(Call& call, const PutItemRequest& request);
GetItemResult getItem(Call& call, const GetItemRequest& request);
DeleteItemResult deleteItem(Call& call, const DeleteItemRequest& request);

// update_item.cpp
UpdateItemResult updateItem(Call& call, const UpdateItemRequest& request);

// query.cpp
QueryResult query(Call& call, const QueryRequest& request);

// scan.cpp
ScanResult scan(Call& call, const ScanRequest& request);

// batch.cpp
BatchGetItemResult batchGetItem(Call& call, const BatchGetItemRequest& request);
BatchWriteItemResult batchWriteItem(Call& call, const BatchWriteItemRequest& request);

// transactions.cpp
TransactGetItemsResult transactGetItems(Call& call, const TransactGetItemsRequest& request);
TransactWriteItemsResult transactWriteItems(Call& call, const TransactWriteItemsRequest& request);

// partiql/
ExecuteStatementResult executeStatement(Call& call, const ExecuteStatementRequest& request);
BatchExecuteStatementResult batchExecuteStatement(Call& call, const BatchExecuteStatementRequest& request);
ExecuteTransactionResult executeTransaction(Call& call, const ExecuteTransactionRequest& request);

// resource_policies.cpp
PutResourcePolicyResult putResourcePolicy(Call& call, const PutResourcePolicyRequest& request);
GetResourcePolicyResult getResourcePolicy(Call& call, const GetResourcePolicyRequest& request);
DeleteResourcePolicyResult deleteResourcePolicy(Call& call, const DeleteResourcePolicyRequest& request);

// contributor_insights.cpp
UpdateContributorInsightsResult updateContributorInsights(Call& call, const UpdateContributorInsightsRequest& request);
DescribeContributorInsightsResult describeContributorInsights(Call& call,
                                                              const DescribeContributorInsightsRequest& request);
ListContributorInsightsResult listContributorInsights(Call& call, const ListContributorInsightsRequest& request);

// tags.cpp
TagResourceResult tagResource(Call& call, const TagResourceRequest& request);
UntagResourceResult untagResource(Call& call, const UntagResourceRequest& request);
ListTagsOfResourceResult listTagsOfResource(Call& call, const ListTagsOfResourceRequest& request);

// time_to_live.cpp
UpdateTimeToLiveResult updateTimeToLive(Call& call, const UpdateTimeToLiveRequest& request);
DescribeTimeToLiveResult describeTimeToLive(Call& call, const DescribeTimeToLiveRequest& request);

// backups.cpp
CreateBackupResult createBackup(Call& call, const CreateBackupRequest& request);
DescribeBackupResult describeBackup(Call& call, const DescribeBackupRequest& request);
ListBackupsResult listBackups(Call& call, const ListBackupsRequest& request);
DeleteBackupResult deleteBackup(Call& call, const DeleteBackupRequest& request);

// point_in_time.cpp
UpdateContinuousBackupsResult updateContinuousBackups(Call& call, const UpdateContinuousBackupsRequest& request);
DescribeContinuousBackupsResult describeContinuousBackups(Call& call, const DescribeContinuousBackupsRequest& request);

// restores.cpp
RestoreTableFromBackupResult restoreTableFromBackup(Call& call, const RestoreTableFromBackupRequest& request);
RestoreTableToPointInTimeResult restoreTableToPointInTime(Call& call, const RestoreTableToPointInTimeRequest& request);

// exports.cpp
ExportTableToPointInTimeResult exportTableToPointInTime(Call& call, const ExportTableToPointInTimeRequest& request);
DescribeExportResult describeExport(Call& call, const DescribeExportRequest& request);
ListExportsResult listExports(Call& call, const ListExportsRequest& request);

// imports.cpp
ImportTableResult importTable(Call& call, const ImportTableRequest& request);
DescribeImportResult describeImport(Call& call, const DescribeImportRequest& request);
ListImportsResult listImports(Call& call, const ListImportsRequest& request);

// global_tables.cpp
CreateGlobalTableResult createGlobalTable(Call& call, const CreateGlobalTableRequest& request);
DescribeGlobalTableResult describeGlobalTable(Call& call, const DescribeGlobalTableRequest& request);
DescribeGlobalTableSettingsResult describeGlobalTableSettings(Call& call,
                                                              const DescribeGlobalTableSettingsRequest& request);
ListGlobalTablesResult listGlobalTables(Call& call, const ListGlobalTablesRequest& request);
UpdateGlobalTableResult updateGlobalTable(Call& call, const UpdateGlobalTableRequest& request);
UpdateGlobalTableSettingsResult updateGlobalTableSettings(Call& call, const UpdateGlobalTableSettingsRequest& request);

// replica_auto_scaling.cpp
DescribeTableReplicaAutoScalingResult describeTableReplicaAutoScaling(
    Call& call, const DescribeTableReplicaAutoScalingRequest& request);
UpdateTableReplicaAutoScalingResult updateTableReplicaAutoScaling(Call& call,
                                                                  const UpdateTableReplicaAutoScalingRequest& request);

// kinesis_destinations.cpp
EnableKinesisStreamingDestinationResult enableKinesisStreamingDestination(
    Call& call, const EnableKinesisStreamingDestinationRequest& request);
DisableKinesisStreamingDestinationResult disableKinesisStreamingDestination(
    Call& call, const DisableKinesisStreamingDestinationRequest& request);
UpdateKinesisStreamingDestinationResult updateKinesisStreamingDestination(
    Call& call, const UpdateKinesisStreamingDestinationRequest& request);
DescribeKinesisStreamingDestinationResult describeKinesisStreamingDestination(
    Call& call, const DescribeKinesisStreamingDestinationRequest& request);

// account.cpp
DescribeLimitsResult describeLimits(Call& call, const DescribeLimitsRequest& request);
DescribeEndpointsResult describeEndpoints(Call& call, const DescribeEndpointsRequest& request);

}  // namespace squall::dynamodb
