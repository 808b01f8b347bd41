// CreateBackup, DescribeBackup, ListBackups, DeleteBackup.
//
// A backup is complete when CreateBackup returns. The answer says CREATING, as AWS's does, and the next call finds it
// AVAILABLE. It stays when its table is deleted.
#include "dynamodb/backups.hpp"

#include "core/time_text.hpp"
#include "dynamodb/errors.hpp"
#include "dynamodb/limits.hpp"
#include "dynamodb/operations.hpp"

#include <array>
#include <chrono>
#include <cstdio>
#include <utility>

namespace squall::dynamodb {
namespace {

constexpr auto kSystemBackupAge = std::chrono::days(35);

BackupDetails detailsOf(Call& call, const Table& table, std::string name, const char* type) {
  BackupDetails details;
  details.backupArn = table.settings.arn + "/backup/" + timedId(call);
  details.backupName = std::move(name);
  details.backupSizeBytes = static_cast<std::int64_t>(table.items.items().bytes());
  details.backupStatus = "AVAILABLE";
  details.backupType = type;
  details.backupCreationDateTime = call.now;
  return details;
}

BackupDetails keep(Call& call, const Table& table, BackupDetails details) {
  auto backup =
      std::make_shared<Backup>(Backup{.details = std::move(details), .table = table.settings, .items = itemsOf(table)});
  BackupDetails kept = backup->details;
  call.state.backups().emplace(kept.backupArn, std::move(backup));
  call.effects.add({.kind = EventKind::Create, .resource = table.name(), .detail = "backup " + kept.backupName});
  return kept;
}

SourceTableDetails sourceOf(const Backup& backup) {
  const TableSettings& table = backup.table;
  SourceTableDetails source;
  source.tableName = table.name;
  source.tableId = table.id;
  source.tableArn = table.arn;
  source.tableSizeBytes = backup.details.backupSizeBytes;
  source.keySchema = table.key_schema;
  source.tableCreationDateTime = table.created;
  source.provisionedThroughput.readCapacityUnits = table.throughput.readCapacityUnits.value_or(0);
  source.provisionedThroughput.writeCapacityUnits = table.throughput.writeCapacityUnits.value_or(0);
  source.onDemandThroughput = table.on_demand_throughput;
  source.itemCount = static_cast<std::int64_t>(backup.items.size());
  source.billingMode = table.on_demand ? "PAY_PER_REQUEST" : "PROVISIONED";
  return source;
}

SourceTableFeatureDetails featuresOf(const TableSettings& table) {
  SourceTableFeatureDetails features;
  for (const LocalSecondaryIndex& index : table.local_indexes) {
    features.localSecondaryIndexes.push_back(
        {.indexName = index.indexName, .keySchema = index.keySchema, .projection = index.projection});
  }
  for (const GlobalSecondaryIndex& index : table.global_indexes) {
    features.globalSecondaryIndexes.push_back({.indexName = index.indexName,
                                               .keySchema = index.keySchema,
                                               .projection = index.projection,
                                               .provisionedThroughput = index.provisionedThroughput,
                                               .onDemandThroughput = index.onDemandThroughput});
  }
  features.streamDescription = table.stream;
  features.timeToLiveDescription.emplace();
  features.timeToLiveDescription->timeToLiveStatus = table.time_to_live.empty() ? "DISABLED" : "ENABLED";
  if (!table.time_to_live.empty()) features.timeToLiveDescription->attributeName = table.time_to_live;
  features.sseDescription = table.encryption;
  return features;
}

BackupDescription describe(const Backup& backup) {
  BackupDescription description;
  description.backupDetails = backup.details;
  description.sourceTableDetails = sourceOf(backup);
  description.sourceTableFeatureDetails = featuresOf(backup.table);
  return description;
}

// Backups that AWS made go by themselves.
void forgetExpired(Call& call) {
  std::erase_if(call.state.backups(), [&call](const auto& entry) {
    const auto& expiry = entry.second->details.backupExpiryDateTime;
    return expiry && *expiry <= call.now;
  });
}

bool isWanted(const Backup& backup, const std::string& table, const ListBackupsRequest& request) {
  const BackupDetails& details = backup.details;
  const std::string type = request.backupType.value_or("USER");
  if (!table.empty() && backup.table.name != table) return false;
  if (type != "ALL" && details.backupType != type) return false;
  if (request.timeRangeLowerBound && details.backupCreationDateTime < *request.timeRangeLowerBound) return false;
  return !request.timeRangeUpperBound || details.backupCreationDateTime < *request.timeRangeUpperBound;
}

BackupSummary summaryOf(const Backup& backup) {
  BackupSummary summary;
  summary.tableName = backup.table.name;
  summary.tableId = backup.table.id;
  summary.tableArn = backup.table.arn;
  summary.backupArn = backup.details.backupArn;
  summary.backupName = backup.details.backupName;
  summary.backupCreationDateTime = backup.details.backupCreationDateTime;
  summary.backupExpiryDateTime = backup.details.backupExpiryDateTime;
  summary.backupStatus = backup.details.backupStatus;
  summary.backupType = backup.details.backupType;
  summary.backupSizeBytes = backup.details.backupSizeBytes;
  return summary;
}

}  // namespace

std::string timedId(Call& call) {
  const auto age = std::chrono::duration_cast<std::chrono::milliseconds>(call.now.time_since_epoch());
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%014lld-%08llx", static_cast<long long>(age.count()),
                static_cast<unsigned long long>(call.ids.token() & 0xffffffffU));
  return text.data();
}

Table& backedUpTable(Call& call, const std::string& name_or_arn) {
  call.resource = tableNameIn(name_or_arn);
  Table* const table = call.state.find(call.resource);
  if (table == nullptr) throw errors::backedUpTableNotFound(call.resource);
  return *table;
}

const Backup& findBackup(Call& call, const std::string& arn) {
  if (arn.find("/backup/") == std::string::npos) throw errors::validation("Invalid Backup ARN");
  forgetExpired(call);
  const auto found = call.state.backups().find(arn);
  if (found == call.state.backups().end()) throw errors::backupNotFound(arn);
  call.resource = found->second->table.name;
  return *found->second;
}

void keepSystemBackup(Call& call, const Table& table) {
  if (!table.recovery.isOn()) return;
  // AWS has a $ where the dot is, which its own model does not allow in the name of a backup.
  BackupDetails details = detailsOf(call, table, table.name() + ".DeletedTableBackup", "SYSTEM");
  details.backupExpiryDateTime = call.now + kSystemBackupAge;
  keep(call, table, std::move(details));
}

CreateBackupResult createBackup(Call& call, const CreateBackupRequest& request) {
  const Table& table = backedUpTable(call, request.tableName);
  BackupDetails details = keep(call, table, detailsOf(call, table, request.backupName, "USER"));
  details.backupStatus = "CREATING";
  return {.backupDetails = std::move(details)};
}

DescribeBackupResult describeBackup(Call& call, const DescribeBackupRequest& request) {
  return {.backupDescription = describe(findBackup(call, request.backupArn))};
}

ListBackupsResult listBackups(Call& call, const ListBackupsRequest& request) {
  if (request.timeRangeLowerBound && request.timeRangeUpperBound &&
      *request.timeRangeLowerBound > *request.timeRangeUpperBound) {
    throw errors::invalidParameter("Time range lower bound must be less than or equal to upper bound");
  }
  forgetExpired(call);
  const std::string table = request.tableName ? tableNameIn(*request.tableName) : std::string();
  const auto& backups = call.state.backups();
  auto backup =
      request.exclusiveStartBackupArn ? backups.upper_bound(*request.exclusiveStartBackupArn) : backups.begin();
  const auto limit = static_cast<std::size_t>(request.limit.value_or(limits::kBackupsPerPage));
  ListBackupsResult result;
  result.backupSummaries.markPresent();
  for (; backup != backups.end(); ++backup) {
    if (!isWanted(*backup->second, table, request)) continue;
    if (result.backupSummaries.size() == limit) {
      result.lastEvaluatedBackupArn = result.backupSummaries.back().backupArn;
      break;
    }
    result.backupSummaries.push_back(summaryOf(*backup->second));
  }
  return result;
}

DeleteBackupResult deleteBackup(Call& call, const DeleteBackupRequest& request) {
  const Backup& backup = findBackup(call, request.backupArn);
  // How AWS writes the time is not recorded.
  if (backup.details.backupType == "SYSTEM") {
    throw errors::invalidRequest("User is not allowed to delete the system backup with arn " + request.backupArn +
                                 ". It will automatically expire on " +
                                 core::isoTime(backup.details.backupExpiryDateTime.value_or(call.now)));
  }
  BackupDescription description = describe(backup);
  description.backupDetails->backupStatus = "DELETED";
  call.effects.add(
      {.kind = EventKind::Delete, .resource = backup.table.name, .detail = "backup " + backup.details.backupName});
  call.state.backups().erase(request.backupArn);
  return {.backupDescription = std::move(description)};
}

}  // namespace squall::dynamodb
