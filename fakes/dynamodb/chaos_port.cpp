#include "dynamodb/chaos_port.hpp"

#include "dynamodb/partiql/tables.hpp"

#include <squall/dynamodb/model.gen.hpp>

#include <string>
#include <utility>

namespace squall::dynamodb {

namespace {

using core::ServiceState;
using core::Subject;
using core::Subjects;

// A table may be named by its ARN: arn:aws:dynamodb:us-east-1:000000000000:table/orders.
std::string tableOf(const std::string& name_or_arn) {
  const std::size_t slash = name_or_arn.find('/');
  return slash == std::string::npos ? name_or_arn : name_or_arn.substr(slash + 1);
}

template <class Request>
void readTable(ServiceState& /*state*/, const void* request, Subjects& subjects) {
  subjects.resource = tableOf(static_cast<const Request*>(request)->tableName);
}

void readStatement(ServiceState& /*state*/, const void* request, Subjects& subjects) {
  subjects.resource = tableOf(partiql::tableIn(static_cast<const ExecuteStatementRequest*>(request)->statement));
}

// The resource is the first statement's table.
void readStatements(ServiceState& /*state*/, const void* request, Subjects& subjects) {
  const auto& statements = static_cast<const BatchExecuteStatementRequest*>(request)->statements;
  if (!statements.empty()) subjects.resource = tableOf(partiql::tableIn(statements[0].statement));
}

void readTransaction(ServiceState& /*state*/, const void* request, Subjects& subjects) {
  const auto& statements = static_cast<const ExecuteTransactionRequest*>(request)->transactStatements;
  if (!statements.empty()) subjects.resource = tableOf(partiql::tableIn(statements[0].statement));
}

const BatchWriteItemRequest& batch(const void* request) { return *static_cast<const BatchWriteItemRequest*>(request); }

// The entries are the puts and deletes, table after table; the resource is the first table.
void readBatch(ServiceState& /*state*/, const void* request, Subjects& subjects) {
  subjects.is_batch = true;
  for (const auto& [table, writes] : batch(request).requestItems) {
    if (subjects.entries.empty()) subjects.resource = tableOf(table);
    for (const WriteRequest& write : writes) {
      Subject subject{.entry_id = std::to_string(subjects.entries.size())};
      // Which write it is: the same item written again is the same entry.
      subject.attributes = {{"request", toJson(write)}, {"table", tableOf(table)}};
      subjects.entries.push_back(std::move(subject));
    }
  }
}

void dropEntries(void* request, const std::vector<bool>& marked) {
  auto& items = static_cast<BatchWriteItemRequest*>(request)->requestItems;
  std::size_t entry = 0;
  for (auto table = items.begin(); table != items.end();) {
    List<WriteRequest> kept;
    for (WriteRequest& write : table->second) {
      if (entry >= marked.size() || !marked[entry]) kept.push_back(std::move(write));
      ++entry;
    }
    table->second = std::move(kept);
    table = table->second.empty() ? items.erase(table) : std::next(table);
  }
}

// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html: what was not written comes
// back in the form of a request; there is no error beside it.
void failEntry(const void* request, void* result, std::size_t entry, const core::EntryFailure& /*failure*/) {
  std::size_t before = 0;
  for (const auto& [table, writes] : batch(request).requestItems) {
    if (entry < before + writes.size()) {
      static_cast<BatchWriteItemResult*>(result)->unprocessedItems[table].push_back(writes[entry - before]);
      return;
    }
    before += writes.size();
  }
}

constexpr core::ChaosRow kRows[] = {
    {.operation = "BatchExecuteStatement", .read = readStatements},
    {.operation = "BatchWriteItem",
     .role = core::Role::Send,
     .read = readBatch,
     .dropEntries = dropEntries,
     .failEntry = failEntry},
    {.operation = "CreateTable", .read = readTable<CreateTableRequest>},
    {.operation = "DeleteItem", .read = readTable<DeleteItemRequest>},
    {.operation = "DeleteTable", .read = readTable<DeleteTableRequest>},
    {.operation = "DescribeTable", .read = readTable<DescribeTableRequest>},
    {.operation = "DescribeTimeToLive", .read = readTable<DescribeTimeToLiveRequest>},
    {.operation = "ExecuteStatement", .read = readStatement},
    {.operation = "ExecuteTransaction", .read = readTransaction},
    {.operation = "GetItem", .read = readTable<GetItemRequest>},
    {.operation = "PutItem", .read = readTable<PutItemRequest>},
    {.operation = "Query", .read = readTable<QueryRequest>},
    {.operation = "Scan", .read = readTable<ScanRequest>},
    {.operation = "UpdateItem", .read = readTable<UpdateItemRequest>},
    {.operation = "UpdateTable", .read = readTable<UpdateTableRequest>},
    {.operation = "UpdateTimeToLive", .read = readTable<UpdateTimeToLiveRequest>},
};

// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html
AwsError throttled() {
  return AwsError({.code = "ProvisionedThroughputExceededException",
                   .message = "The level of configured provisioned throughput for the table was exceeded. Consider "
                              "increasing your provisioning level with the UpdateTable API."});
}
AwsError broken() {
  return AwsError({.code = "InternalServerError",
                   .message = "Internal server error",
                   .http_status = 500,
                   .fault = Fault::Receiver});
}

constexpr core::ChaosPort::Error kErrors[] = {
    {.fault = "throttle", .make = throttled},
    {.fault = "internal_error", .make = broken},
};

}  // namespace

const core::ChaosPort& chaosPort() {
  static constexpr core::ChaosPort kPort{.rows = kRows, .errors = kErrors};
  return kPort;
}

}  // namespace squall::dynamodb
