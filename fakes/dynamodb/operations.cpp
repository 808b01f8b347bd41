// THE table of DynamoDB: one row per modelled operation. A row that says notDone answers 501 NotImplemented by name,
// and docs/COVERAGE.md lists it as missing.
#include "dynamodb/service.hpp"

#include <squall/dynamodb/model.gen.hpp>

#include <memory>
#include <string>

namespace squall::dynamodb {
namespace {

constexpr core::OperationRow kRows[] = {
    core::notDone("BatchExecuteStatement"),
    core::notDone("BatchGetItem"),
    core::notDone("BatchWriteItem"),
    core::notDone("CreateBackup"),
    core::notDone("CreateGlobalTable"),
    core::notDone("CreateTable"),
    core::notDone("DeleteBackup"),
    core::notDone("DeleteItem"),
    core::notDone("DeleteResourcePolicy"),
    core::notDone("DeleteTable"),
    core::notDone("DescribeBackup"),
    core::notDone("DescribeContinuousBackups"),
    core::notDone("DescribeContributorInsights"),
    core::notDone("DescribeEndpoints"),
    core::notDone("DescribeExport"),
    core::notDone("DescribeGlobalTable"),
    core::notDone("DescribeGlobalTableSettings"),
    core::notDone("DescribeImport"),
    core::notDone("DescribeKinesisStreamingDestination"),
    core::notDone("DescribeLimits"),
    core::notDone("DescribeTable"),
    core::notDone("DescribeTableReplicaAutoScaling"),
    core::notDone("DescribeTimeToLive"),
    core::notDone("DisableKinesisStreamingDestination"),
    core::notDone("EnableKinesisStreamingDestination"),
    core::notDone("ExecuteStatement"),
    core::notDone("ExecuteTransaction"),
    core::notDone("ExportTableToPointInTime"),
    core::notDone("GetItem"),
    core::notDone("GetResourcePolicy"),
    core::notDone("ImportTable"),
    core::notDone("ListBackups"),
    core::notDone("ListContributorInsights"),
    core::notDone("ListExports"),
    core::notDone("ListGlobalTables"),
    core::notDone("ListImports"),
    core::notDone("ListTables"),
    core::notDone("ListTagsOfResource"),
    core::notDone("PutItem"),
    core::notDone("PutResourcePolicy"),
    core::notDone("Query"),
    core::notDone("RestoreTableFromBackup"),
    core::notDone("RestoreTableToPointInTime"),
    core::notDone("Scan"),
    core::notDone("TagResource"),
    core::notDone("TransactGetItems"),
    core::notDone("TransactWriteItems"),
    core::notDone("UntagResource"),
    core::notDone("UpdateContinuousBackups"),
    core::notDone("UpdateContributorInsights"),
    core::notDone("UpdateGlobalTable"),
    core::notDone("UpdateGlobalTableSettings"),
    core::notDone("UpdateItem"),
    core::notDone("UpdateKinesisStreamingDestination"),
    core::notDone("UpdateTable"),
    core::notDone("UpdateTableReplicaAutoScaling"),
    core::notDone("UpdateTimeToLive"),
};
static_assert(core::coversModel(kRows, kOperationNames), "one row per modelled operation, in the model's order");

// No operation is done yet, so there is nothing to keep.
std::unique_ptr<core::ServiceState> makeState(const core::World&, const std::string&) {
  return std::make_unique<core::ServiceState>();
}

}  // namespace

const core::Service& service() {
  static const core::Service kService{
      .model = &serviceModel(), .rows = kRows, .make_state = &makeState, .validate = nullptr};
  return kService;
}

}  // namespace squall::dynamodb
