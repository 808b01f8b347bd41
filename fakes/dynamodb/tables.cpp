// CreateTable, DescribeTable, DeleteTable, ListTables.
//
// A table is ready at once. The answers say CREATING and DELETING, as AWS's do, and the next call finds it ACTIVE or
// gone.
#include "dynamodb/backups.hpp"
#include "dynamodb/errors.hpp"
#include "dynamodb/limits.hpp"
#include "dynamodb/operations.hpp"
#include "dynamodb/policy_document.hpp"
#include "dynamodb/replicas.hpp"
#include "dynamodb/stream_settings.hpp"
#include "dynamodb/table_building.hpp"
#include "dynamodb/table_description.hpp"

#include <utility>

namespace squall::dynamodb {

CreateTableResult createTable(Call& call, const CreateTableRequest& request) {
  const std::string name = tableNameIn(request.tableName);
  call.resource = name;
  checkNewTable(request);
  if (call.state.find(name) != nullptr) throw errors::tableExists(name);
  TableSettings settings = settingsOf(call, request, name);
  if (request.resourcePolicy) attachPolicy(settings, *request.resourcePolicy, call.now);

  Table& table = addTable(call.state, std::move(settings));
  if (request.streamSpecification && request.streamSpecification->streamEnabled)
    openStream(call.state, table.settings, *request.streamSpecification, call.now);
  call.effects.add({.kind = EventKind::Create, .resource = name});
  return {.tableDescription = describe(table, "CREATING")};
}

DescribeTableResult describeTable(Call& call, const DescribeTableRequest& request) {
  return {.table = describe(describedTable(call, request.tableName), "ACTIVE")};
}

DeleteTableResult deleteTable(Call& call, const DeleteTableRequest& request) {
  Table& table = describedTable(call, request.tableName);
  if (table.settings.deletion_protection) throw errors::deletionProtected();

  TableDescription description = describe(table, "DELETING");
  // What is left of a table that goes is what cannot change any more.
  description.attributeDefinitions = {};
  description.keySchema = {};
  description.creationDateTime = std::nullopt;
  call.effects.add({.kind = EventKind::Delete, .resource = table.name()});
  keepSystemBackup(call, table);
  leaveReplicas(call, table);
  closeStream(call.state, table.settings, call.now);
  call.state.erase(table.name());
  return {.tableDescription = std::move(description)};
}

ListTablesResult listTables(Call& call, const ListTablesRequest& request) {
  const auto& tables = call.state.tables();
  auto table = request.exclusiveStartTableName ? tables.upper_bound(*request.exclusiveStartTableName) : tables.begin();
  const auto limit = static_cast<std::size_t>(request.limit.value_or(limits::kTablesPerPage));
  ListTablesResult result;
  result.tableNames.markPresent();
  for (; table != tables.end(); ++table) {
    if (result.tableNames.size() == limit) {
      result.lastEvaluatedTableName = result.tableNames.back();
      break;
    }
    result.tableNames.push_back(table->first);
  }
  return result;
}

}  // namespace squall::dynamodb
