// The operations of global tables of 2017: CreateGlobalTable, DescribeGlobalTable, ListGlobalTables, UpdateGlobalTable,
// DescribeGlobalTableSettings, UpdateGlobalTableSettings.
//
// AWS makes no global table of that version any more, so nobody who starts today has one, and these are its answers
// (recorded by ScyllaDB's tests). Replicas of today are made by UpdateTable.
#include "dynamodb/errors.hpp"
#include "dynamodb/operations.hpp"

namespace squall::dynamodb {

CreateGlobalTableResult createGlobalTable(Call& call, const CreateGlobalTableRequest& request) {
  call.resource = request.globalTableName;
  throw errors::invalidParameter(
      "DynamoDB global tables version 2017.11.29 is not supported. We recommend using DynamoDB global tables version "
      "2019.11.21, instead of version 2017.11.29 (Legacy).");
}

DescribeGlobalTableResult describeGlobalTable(Call& call, const DescribeGlobalTableRequest& request) {
  call.resource = request.globalTableName;
  throw errors::globalTableNotFound(request.globalTableName);
}

DescribeGlobalTableSettingsResult describeGlobalTableSettings(Call& call,
                                                              const DescribeGlobalTableSettingsRequest& request) {
  call.resource = request.globalTableName;
  throw errors::globalTableNotFound(request.globalTableName);
}

UpdateGlobalTableResult updateGlobalTable(Call& call, const UpdateGlobalTableRequest& request) {
  call.resource = request.globalTableName;
  throw errors::globalTableNotFound(request.globalTableName);
}

UpdateGlobalTableSettingsResult updateGlobalTableSettings(Call& call, const UpdateGlobalTableSettingsRequest& request) {
  call.resource = request.globalTableName;
  throw errors::globalTableNotFound(request.globalTableName);
}

ListGlobalTablesResult listGlobalTables(Call&, const ListGlobalTablesRequest&) {
  ListGlobalTablesResult result;
  result.globalTables.markPresent();
  return result;
}

}  // namespace squall::dynamodb
