// UpdateTable: throughput, billing, global indexes, streams, protection.
#include "dynamodb/errors.hpp"
#include "dynamodb/operations.hpp"
#include "dynamodb/replicas.hpp"
#include "dynamodb/stream_settings.hpp"
#include "dynamodb/table_building.hpp"
#include "dynamodb/table_definition.hpp"
#include "dynamodb/table_description.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace squall::dynamodb {
namespace {

const std::string& nameOf(const GlobalSecondaryIndexUpdate& update) {
  static const std::string kNone;
  if (update.update) return update.update->indexName;
  if (update.create) return update.create->indexName;
  return update.delete_ ? update.delete_->indexName : kNone;
}

void checkRequest(const UpdateTableRequest& request) {
  const bool changes_something =
      request.provisionedThroughput || request.billingMode || request.streamSpecification ||
      !request.globalSecondaryIndexUpdates.empty() || request.sseSpecification || !request.replicaUpdates.empty() ||
      request.tableClass || request.deletionProtectionEnabled || request.onDemandThroughput || request.warmThroughput;
  if (!changes_something) {
    throw errors::validation(
        "At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled, GlobalSecondaryIndexUpdates or "
        "SSESpecification or ReplicaUpdates is required");
  }
  if (!request.globalTableWitnessUpdates.empty()) throw errors::notDone("witnesses of global tables");
  if (request.multiRegionConsistency == "STRONG") throw errors::notDone("strong consistency among regions");
  checkThroughput(request.billingMode, true, request.provisionedThroughput);
  std::set<std::string> names;
  for (const GlobalSecondaryIndexUpdate& update : request.globalSecondaryIndexUpdates) {
    if (!update.update && !update.create && !update.delete_) {
      throw errors::invalidParameter(
          "One of GlobalSecondaryIndexUpdate.Update, GlobalSecondaryIndexUpdate.Create, "
          "GlobalSecondaryIndexUpdate.Delete must not be null");
    }
    if (!names.insert(nameOf(update)).second) {
      throw errors::invalidParameter(
          "Only one global secondary index update per index is allowed simultaneously. Index: " + nameOf(update));
    }
  }
}

void refuseSameThroughput(const TableSettings& settings, const UpdateTableRequest& request) {
  if (!request.provisionedThroughput || settings.on_demand) return;
  const std::int64_t read = request.provisionedThroughput->readCapacityUnits;
  const std::int64_t write = request.provisionedThroughput->writeCapacityUnits;
  if (read != settings.throughput.readCapacityUnits || write != settings.throughput.writeCapacityUnits) return;
  throw errors::validation(
      "The provisioned throughput for the table will not change. The requested value equals the current value. Current "
      "ReadCapacityUnits provisioned for the table: " +
      std::to_string(read) + ". Requested ReadCapacityUnits: " + std::to_string(read) +
      ". Current WriteCapacityUnits provisioned for the table: " + std::to_string(write) +
      ". Requested WriteCapacityUnits: " + std::to_string(write) +
      ". Refer to the Amazon DynamoDB Developer Guide for current limits and how to request higher limits.");
}

GlobalSecondaryIndex asIndex(const CreateGlobalSecondaryIndexAction& action) {
  return {.indexName = action.indexName,
          .keySchema = action.keySchema,
          .projection = action.projection,
          .provisionedThroughput = action.provisionedThroughput,
          .onDemandThroughput = action.onDemandThroughput,
          .warmThroughput = action.warmThroughput};
}

// The table's definitions with what the request adds to them.
List<AttributeDefinition> definitionsWith(const List<AttributeDefinition>& known,
                                          const List<AttributeDefinition>& more) {
  List<AttributeDefinition> all = known;
  for (const AttributeDefinition& definition : more) {
    if (std::ranges::find(all, definition.attributeName, &AttributeDefinition::attributeName) == all.end()) {
      all.push_back(definition);
    }
  }
  return all;
}

void checkIndexUpdates(const Table& table, const UpdateTableRequest& request, bool on_demand) {
  int changes = 0;
  const List<AttributeDefinition> definitions =
      definitionsWith(table.settings.definitions, request.attributeDefinitions);
  for (const GlobalSecondaryIndexUpdate& update : request.globalSecondaryIndexUpdates) {
    const store::Index* const known = table.items.index(nameOf(update));
    if (update.create) {
      // No recording of this text was found.
      if (known != nullptr) {
        throw errors::invalidParameter("Attempting to create an index which already exists: " + nameOf(update));
      }
      checkGlobalIndex(asIndex(*update.create), definitions, on_demand);
    } else if (known == nullptr || !known->is_global) {
      throw errors::make("ResourceNotFoundException", "Requested resource not found");
    }
    if (!update.update && ++changes > 1) throw errors::tooManyIndexUpdates();
  }
}

void updateIndexes(Table& table, const UpdateTableRequest& request) {
  TableSettings& settings = table.settings;
  settings.definitions = definitionsWith(settings.definitions, request.attributeDefinitions);
  for (const GlobalSecondaryIndexUpdate& update : request.globalSecondaryIndexUpdates) {
    const auto known = std::ranges::find(settings.global_indexes, nameOf(update), &GlobalSecondaryIndex::indexName);
    if (update.create) {
      settings.global_indexes.push_back(asIndex(*update.create));
      table.items.addIndex(indexOf(settings.global_indexes.back(), settings.definitions));
    } else if (update.delete_) {
      table.items.removeIndex(nameOf(update));
      settings.insights.erase(nameOf(update));
      settings.global_indexes.erase(known);
    } else {
      if (update.update->provisionedThroughput) known->provisionedThroughput = update.update->provisionedThroughput;
      if (update.update->onDemandThroughput) known->onDemandThroughput = update.update->onDemandThroughput;
    }
  }
  dropUnusedDefinitions(settings);
}

void updateThroughput(TableSettings& settings, const UpdateTableRequest& request, TimePoint now) {
  if (request.billingMode) {
    const bool was_on_demand = std::exchange(settings.on_demand, request.billingMode == "PAY_PER_REQUEST");
    if (settings.on_demand && !was_on_demand) {
      settings.on_demand_since = now;
      settings.throughput.readCapacityUnits = 0;
      settings.throughput.writeCapacityUnits = 0;
    }
  }
  if (!request.provisionedThroughput) return;
  ProvisionedThroughputDescription& throughput = settings.throughput;
  const ProvisionedThroughput& wanted = *request.provisionedThroughput;
  const bool grows = wanted.readCapacityUnits > throughput.readCapacityUnits.value_or(0) ||
                     wanted.writeCapacityUnits > throughput.writeCapacityUnits.value_or(0);
  const bool shrinks = wanted.readCapacityUnits < throughput.readCapacityUnits.value_or(0) ||
                       wanted.writeCapacityUnits < throughput.writeCapacityUnits.value_or(0);
  if (grows) throughput.lastIncreaseDateTime = now;
  if (shrinks) {
    throughput.lastDecreaseDateTime = now;
    throughput.numberOfDecreasesToday = throughput.numberOfDecreasesToday.value_or(0) + 1;
  }
  throughput.readCapacityUnits = wanted.readCapacityUnits;
  throughput.writeCapacityUnits = wanted.writeCapacityUnits;
}

}  // namespace

UpdateTableResult updateTable(Call& call, const UpdateTableRequest& request) {
  checkRequest(request);
  Table& table = describedTable(call, request.tableName);
  if (!request.replicaUpdates.empty()) return {.tableDescription = updateReplicas(call, table, request)};
  TableSettings& settings = table.settings;
  const bool on_demand = request.billingMode ? request.billingMode == "PAY_PER_REQUEST" : settings.on_demand;
  if (request.billingMode) checkThroughput(request.billingMode, on_demand, request.provisionedThroughput);
  refuseSameThroughput(settings, request);
  checkStreamChange(table, request);
  if (request.streamSpecification && !request.streamSpecification->streamEnabled && !settings.replicas.empty()) {
    throw errors::invalidParameter("Disabling Stream is not allowed for a Global Table replica.");
  }
  checkIndexUpdates(table, request, on_demand);

  updateThroughput(settings, request, call.now);
  updateIndexes(table, request);
  if (request.streamSpecification) {
    closeStream(call.state, settings, call.now);
    if (request.streamSpecification->streamEnabled)
      openStream(call.state, settings, *request.streamSpecification, call.now);
  }
  if (request.sseSpecification) settings.encryption = encryptionOf(request.sseSpecification);
  if (request.deletionProtectionEnabled) settings.deletion_protection = *request.deletionProtectionEnabled;
  if (request.onDemandThroughput) settings.on_demand_throughput = request.onDemandThroughput;
  if (request.tableClass) {
    settings.table_class.emplace();
    settings.table_class->tableClass = request.tableClass;
    settings.table_class->lastUpdateDateTime = call.now;
  }
  call.effects.add({.kind = EventKind::Change, .resource = table.name(), .detail = "settings"});
  return {.tableDescription = describe(table, "UPDATING")};
}

}  // namespace squall::dynamodb
