// RestoreTableFromBackup, RestoreTableToPointInTime.
//
// A restored table has the keys, indexes, throughput and items of its source at that time, all of which but the keys
// can be overridden. Tags, streams, times to live, deletion protection, table class and point-in-time recovery are not
// restored. https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CreateBackup.html
#include "core/arn.hpp"
#include "core/time_text.hpp"
#include "dynamodb/backups.hpp"
#include "dynamodb/errors.hpp"
#include "dynamodb/operations.hpp"
#include "dynamodb/table_description.hpp"

#include <algorithm>
#include <utility>

namespace squall::dynamodb {
namespace {

// Indexes can be left out, not changed.
template <class AnyIndex>
void keepIndexes(List<AnyIndex>& indexes, const List<AnyIndex>& wanted) {
  if (!wanted.isPresent()) return;
  List<AnyIndex> kept;
  for (const AnyIndex& index : wanted) {
    const auto source = std::ranges::find(indexes, index.indexName, &AnyIndex::indexName);
    const bool is_known =
        source != indexes.end() && source->keySchema == index.keySchema && source->projection == index.projection;
    if (!is_known) {
      throw errors::invalidRequest("Index " + index.indexName +
                                   " does not match a secondary index that existed in the source table and cannot be "
                                   "created during the restore operation");
    }
    kept.push_back(index);
  }
  indexes = std::move(kept);
}

// What is provisioned for an index that the client did not name again.
void provisionIndexes(TableSettings& settings) {
  for (GlobalSecondaryIndex& index : settings.global_indexes) {
    if (settings.on_demand) {
      index.provisionedThroughput.reset();
    } else if (!index.provisionedThroughput) {
      index.provisionedThroughput.emplace();
      index.provisionedThroughput->readCapacityUnits = settings.throughput.readCapacityUnits.value_or(0);
      index.provisionedThroughput->writeCapacityUnits = settings.throughput.writeCapacityUnits.value_or(0);
    }
  }
}

template <class Request>
void overrideThroughput(const Request& request, TableSettings& settings, TimePoint now) {
  const bool was_on_demand = settings.on_demand;
  if (request.billingModeOverride) settings.on_demand = request.billingModeOverride == "PAY_PER_REQUEST";
  const auto& wanted = request.provisionedThroughputOverride;
  if (wanted && request.billingModeOverride == "PAY_PER_REQUEST") {
    throw errors::invalidRequest(
        "Cannot override ProvisionedThroughput if BillingMode is overridden to PAY_PER_REQUEST");
  }
  if (wanted && settings.on_demand) {
    throw errors::invalidRequest("Cannot override ProvisionedThroughput unless BillingMode is PROVISIONED");
  }
  if (!wanted && was_on_demand && !settings.on_demand) {
    throw errors::invalidRequest("Must override ProvisionedThroughput if BillingMode is overridden to PROVISIONED");
  }
  settings.on_demand_since.reset();
  if (settings.on_demand) settings.on_demand_since = now;
  const ProvisionedThroughputDescription source = std::exchange(settings.throughput, {});
  settings.throughput.numberOfDecreasesToday = 0;
  settings.throughput.readCapacityUnits = settings.on_demand ? 0 : source.readCapacityUnits.value_or(0);
  settings.throughput.writeCapacityUnits = settings.on_demand ? 0 : source.writeCapacityUnits.value_or(0);
  if (wanted) {
    settings.throughput.readCapacityUnits = wanted->readCapacityUnits;
    settings.throughput.writeCapacityUnits = wanted->writeCapacityUnits;
  }
  if (request.onDemandThroughputOverride) settings.on_demand_throughput = request.onDemandThroughputOverride;
  if (!settings.on_demand) settings.on_demand_throughput.reset();
}

// The settings of the new table, out of those of its source.
template <class Request>
TableSettings restoredSettings(Call& call, TableSettings settings, const Request& request) {
  call.resource = request.targetTableName;
  if (call.state.find(request.targetTableName) != nullptr) throw errors::targetTableExists(request.targetTableName);
  overrideThroughput(request, settings, call.now);
  keepIndexes(settings.local_indexes, request.localSecondaryIndexOverride);
  keepIndexes(settings.global_indexes, request.globalSecondaryIndexOverride);
  provisionIndexes(settings);
  dropUnusedDefinitions(settings);
  if (request.sseSpecificationOverride) settings.encryption = encryptionOf(request.sseSpecificationOverride);
  settings.name = request.targetTableName;
  settings.arn = call.state.arnOf(settings.name);
  settings.id = call.ids.uuid();
  settings.created = call.now;
  settings.stream.reset();
  settings.stream_label.clear();
  settings.kinesis_destinations.clear();
  settings.deletion_protection = false;
  settings.table_class.reset();
  settings.tags.clear();
  settings.replicas = {};
  settings.policies.clear();
  settings.insights.clear();
  settings.time_to_live.clear();
  return settings;
}

TableDescription restore(Call& call, TableSettings settings, RestoreSummary source, const Items& items) {
  const Table& table = addTable(call.state, std::move(settings), items);
  call.effects.add({.kind = EventKind::Create, .resource = table.name(), .detail = "restored"});
  // AWS forgets where the table is from when it is there.
  TableDescription description = describe(table, "CREATING");
  description.restoreSummary = std::move(source);
  description.restoreSummary->restoreInProgress = true;
  return description;
}

TimePoint restoreTime(const RestoreTableToPointInTimeRequest& request, const Table& source, TimePoint now) {
  const bool latest = request.useLatestRestorableTime.value_or(false);
  if (latest == request.restoreDateTime.has_value()) {
    throw errors::invalidRequest(
        "Either one of RestoreDateTime or UseLatestRestorableTime must be specified, but not both");
  }
  const TimePoint when = latest ? now : *request.restoreDateTime;
  const TimePoint earliest = source.recovery.earliest(now);
  if (when < earliest || when > now) {
    throw errors::invalidRestoreTime(core::isoTime(when), core::isoTime(earliest), core::isoTime(now));
  }
  return when;
}

const Table& sourceTable(Call& call, const RestoreTableToPointInTimeRequest& request) {
  // Whether it has an opening is not recorded.
  if (request.sourceTableName.has_value() == request.sourceTableArn.has_value()) {
    throw errors::validation("Must provide exactly one of: sourceTableArn, sourceTableName");
  }
  if (request.sourceTableName) return backedUpTable(call, *request.sourceTableName);
  const auto arn = core::parseArn(*request.sourceTableArn);
  if (arn && arn->region != call.state.region()) throw errors::notDone("a restore from another region");
  return backedUpTable(call, *request.sourceTableArn);
}

}  // namespace

RestoreTableFromBackupResult restoreTableFromBackup(Call& call, const RestoreTableFromBackupRequest& request) {
  const Backup& backup = findBackup(call, request.backupArn);
  TableSettings settings = restoredSettings(call, backup.table, request);
  RestoreSummary source;
  source.sourceBackupArn = backup.details.backupArn;
  source.sourceTableArn = backup.table.arn;
  source.restoreDateTime = backup.details.backupCreationDateTime;
  return {.tableDescription = restore(call, std::move(settings), std::move(source), backup.items)};
}

RestoreTableToPointInTimeResult restoreTableToPointInTime(Call& call, const RestoreTableToPointInTimeRequest& request) {
  const Table& table = sourceTable(call, request);
  if (!table.recovery.isOn()) throw errors::recoveryIsOff(table.name());
  const TimePoint when = restoreTime(request, table, call.now);
  TableSettings settings = restoredSettings(call, table.settings, request);
  RestoreSummary source;
  source.sourceTableArn = table.settings.arn;
  source.restoreDateTime = when;
  return {.tableDescription =
              restore(call, std::move(settings), std::move(source), table.recovery.itemsAt(when, table.items))};
}

}  // namespace squall::dynamodb
