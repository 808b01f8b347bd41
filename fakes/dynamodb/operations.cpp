// THE table of DynamoDB: one row per modelled operation. A row that says notDone answers 501 NotImplemented by name,
// and docs/COVERAGE.md lists it as missing.
#include "dynamodb/operations.hpp"

#include "core/choices.hpp"
#include "dynamodb/chaos_port.hpp"
#include "dynamodb/constraints.hpp"
#include "dynamodb/frozen.hpp"
#include "dynamodb/service.hpp"

#include <memory>
#include <string>

namespace squall::dynamodb {
namespace {

constexpr core::OperationRow kRows[] = {
    core::handler<batchExecuteStatement>("BatchExecuteStatement"),
    core::handler<batchGetItem>("BatchGetItem"),
    core::handler<batchWriteItem>("BatchWriteItem"),
    core::handler<createBackup>("CreateBackup"),
    core::handler<createGlobalTable>("CreateGlobalTable"),
    core::handler<createTable>("CreateTable"),
    core::handler<deleteBackup>("DeleteBackup"),
    core::handler<deleteItem>("DeleteItem"),
    core::handler<deleteResourcePolicy>("DeleteResourcePolicy"),
    core::handler<deleteTable>("DeleteTable"),
    core::handler<describeBackup>("DescribeBackup"),
    core::handler<describeContinuousBackups>("DescribeContinuousBackups"),
    core::handler<describeContributorInsights>("DescribeContributorInsights"),
    core::handler<describeEndpoints>("DescribeEndpoints"),
    core::handler<describeExport>("DescribeExport"),
    core::handler<describeGlobalTable>("DescribeGlobalTable"),
    core::handler<describeGlobalTableSettings>("DescribeGlobalTableSettings"),
    core::handler<describeImport>("DescribeImport"),
    core::handler<describeKinesisStreamingDestination>("DescribeKinesisStreamingDestination"),
    core::handler<describeLimits>("DescribeLimits"),
    core::handler<describeTable>("DescribeTable"),
    core::handler<describeTableReplicaAutoScaling>("DescribeTableReplicaAutoScaling"),
    core::handler<describeTimeToLive>("DescribeTimeToLive"),
    core::handler<disableKinesisStreamingDestination>("DisableKinesisStreamingDestination"),
    core::handler<enableKinesisStreamingDestination>("EnableKinesisStreamingDestination"),
    core::handler<executeStatement>("ExecuteStatement"),
    core::handler<executeTransaction>("ExecuteTransaction"),
    core::handler<exportTableToPointInTime>("ExportTableToPointInTime"),
    core::handler<getItem>("GetItem"),
    core::handler<getResourcePolicy>("GetResourcePolicy"),
    core::handler<importTable>("ImportTable"),
    core::handler<listBackups>("ListBackups"),
    core::handler<listContributorInsights>("ListContributorInsights"),
    core::handler<listExports>("ListExports"),
    core::handler<listGlobalTables>("ListGlobalTables"),
    core::handler<listImports>("ListImports"),
    core::handler<listTables>("ListTables"),
    core::handler<listTagsOfResource>("ListTagsOfResource"),
    core::handler<putItem>("PutItem"),
    core::handler<putResourcePolicy>("PutResourcePolicy"),
    core::handler<query>("Query"),
    core::handler<restoreTableFromBackup>("RestoreTableFromBackup"),
    core::handler<restoreTableToPointInTime>("RestoreTableToPointInTime"),
    core::handler<scan>("Scan"),
    core::handler<tagResource>("TagResource"),
    core::handler<transactGetItems>("TransactGetItems"),
    core::handler<transactWriteItems>("TransactWriteItems"),
    core::handler<untagResource>("UntagResource"),
    core::handler<updateContinuousBackups>("UpdateContinuousBackups"),
    core::handler<updateContributorInsights>("UpdateContributorInsights"),
    core::handler<updateGlobalTable>("UpdateGlobalTable"),
    core::handler<updateGlobalTableSettings>("UpdateGlobalTableSettings"),
    core::handler<updateItem>("UpdateItem"),
    core::handler<updateKinesisStreamingDestination>("UpdateKinesisStreamingDestination"),
    core::handler<updateTable>("UpdateTable"),
    core::handler<updateTableReplicaAutoScaling>("UpdateTableReplicaAutoScaling"),
    core::handler<updateTimeToLive>("UpdateTimeToLive"),
};
static_assert(core::coversModel(kRows, kOperationNames), "one row per modelled operation, in the model's order");

std::unique_ptr<core::ServiceState> makeState(const core::World& world, const std::string& region) {
  auto state = std::make_unique<State>(core::accountOf(world), region);
  const void* const chosen = core::choiceOf(world, serviceModel().name);
  if (chosen != nullptr) state->configure(*static_cast<const DynamodbOptions*>(chosen));
  return state;
}

}  // namespace

void configure(core::ServiceState& state, const DynamodbOptions& options) {
  static_cast<State&>(state).configure(options);
}

const core::Service& service() {
  static const core::Service kService{.model = &serviceModel(),
                                      .rows = kRows,
                                      .make_state = &makeState,
                                      .validate = &checkConstraints,
                                      .chaos = &chaosPort(),
                                      .snapshots = &snapshotPort()};
  return kService;
}

}  // namespace squall::dynamodb
