// DescribeTableReplicaAutoScaling, UpdateTableReplicaAutoScaling.
//
// What is set is kept and shown, and that is all: the capacity of a table changes by UpdateTable alone.
#include "dynamodb/errors.hpp"
#include "dynamodb/operations.hpp"

#include <algorithm>

namespace squall::dynamodb {
namespace {

// What is set replaces what was there; a policy of the same name, too.
void take(const AutoScalingSettingsUpdate& update, AutoScalingSettingsDescription& settings) {
  if (update.minimumUnits) settings.minimumUnits = update.minimumUnits;
  if (update.maximumUnits) settings.maximumUnits = update.maximumUnits;
  if (update.autoScalingDisabled) settings.autoScalingDisabled = update.autoScalingDisabled;
  if (update.autoScalingRoleArn) settings.autoScalingRoleArn = update.autoScalingRoleArn;
  if (!update.scalingPolicyUpdate) return;
  const auto& given = update.scalingPolicyUpdate->targetTrackingScalingPolicyConfiguration;
  auto place = std::ranges::find(settings.scalingPolicies, update.scalingPolicyUpdate->policyName,
                                 &AutoScalingPolicyDescription::policyName);
  if (place == settings.scalingPolicies.end()) {
    place = settings.scalingPolicies.insert(place, AutoScalingPolicyDescription{});
    place->policyName = update.scalingPolicyUpdate->policyName;
  }
  auto& target = place->targetTrackingScalingPolicyConfiguration.emplace();
  target.disableScaleIn = given.disableScaleIn;
  target.scaleInCooldown = given.scaleInCooldown;
  target.scaleOutCooldown = given.scaleOutCooldown;
  target.targetValue = given.targetValue;
}

std::optional<AutoScalingSettingsDescription> in(const std::map<std::string, AutoScalingSettingsDescription>& all,
                                                 const std::string& key) {
  const auto found = all.find(key);
  if (found == all.end()) return std::nullopt;
  return found->second;
}

ReplicaAutoScalingDescription describeReplica(const Table& table, const std::string& region,
                                              const std::string& status) {
  ReplicaAutoScalingDescription replica;
  replica.regionName = region;
  replica.replicaStatus = status;
  replica.replicaProvisionedReadCapacityAutoScalingSettings = in(table.auto_scaling.read_in_region, region);
  replica.replicaProvisionedWriteCapacityAutoScalingSettings = table.auto_scaling.write;
  for (const GlobalSecondaryIndex& index : table.settings.global_indexes) {
    auto& description = replica.globalSecondaryIndexes.emplace_back();
    description.indexName = index.indexName;
    description.indexStatus = "ACTIVE";
    description.provisionedReadCapacityAutoScalingSettings =
        in(table.auto_scaling.read_of_index, region + "/" + index.indexName);
    description.provisionedWriteCapacityAutoScalingSettings = in(table.auto_scaling.write_of_index, index.indexName);
  }
  return replica;
}

TableAutoScalingDescription describe(const Call& call, const Table& table, const std::string& status) {
  TableAutoScalingDescription description;
  description.tableName = table.name();
  description.tableStatus = status;
  description.replicas.push_back(describeReplica(table, call.state.region(), "ACTIVE"));
  for (const ReplicaDescription& replica : table.settings.replicas) {
    description.replicas.push_back(
        describeReplica(table, *replica.regionName, replica.replicaStatus.value_or("ACTIVE")));
  }
  return description;
}

void requireIndex(const Table& table, const std::optional<std::string>& name) {
  const auto& indexes = table.settings.global_indexes;
  if (std::ranges::any_of(indexes, [&name](const auto& index) { return index.indexName == name; })) return;
  throw errors::resourceNotFound();
}

void check(const Call& call, const Table& table, const UpdateTableReplicaAutoScalingRequest& request) {
  for (const auto& index : request.globalSecondaryIndexUpdates) requireIndex(table, index.indexName);
  for (const ReplicaAutoScalingUpdate& replica : request.replicaUpdates) {
    const bool is_known = replica.regionName == call.state.region() ||
                          std::ranges::any_of(table.settings.replicas, [&replica](const auto& known) {
                            return known.regionName == replica.regionName;
                          });
    // No recording of this text was found.
    if (!is_known) throw errors::validation("The table has no replica in " + replica.regionName);
    for (const auto& index : replica.replicaGlobalSecondaryIndexUpdates) requireIndex(table, index.indexName);
  }
}

}  // namespace

DescribeTableReplicaAutoScalingResult describeTableReplicaAutoScaling(
    Call& call, const DescribeTableReplicaAutoScalingRequest& request) {
  return {.tableAutoScalingDescription = describe(call, describedTable(call, request.tableName), "ACTIVE")};
}

UpdateTableReplicaAutoScalingResult updateTableReplicaAutoScaling(Call& call,
                                                                  const UpdateTableReplicaAutoScalingRequest& request) {
  Table& table = describedTable(call, request.tableName);
  check(call, table, request);

  AutoScaling& scaling = table.auto_scaling;
  if (request.provisionedWriteCapacityAutoScalingUpdate) {
    if (!scaling.write) scaling.write.emplace();
    take(*request.provisionedWriteCapacityAutoScalingUpdate, *scaling.write);
  }
  for (const auto& index : request.globalSecondaryIndexUpdates) {
    if (!index.provisionedWriteCapacityAutoScalingUpdate) continue;
    take(*index.provisionedWriteCapacityAutoScalingUpdate, scaling.write_of_index[*index.indexName]);
  }
  for (const ReplicaAutoScalingUpdate& replica : request.replicaUpdates) {
    if (replica.replicaProvisionedReadCapacityAutoScalingUpdate)
      take(*replica.replicaProvisionedReadCapacityAutoScalingUpdate, scaling.read_in_region[replica.regionName]);
    for (const auto& index : replica.replicaGlobalSecondaryIndexUpdates) {
      if (!index.provisionedReadCapacityAutoScalingUpdate) continue;
      take(*index.provisionedReadCapacityAutoScalingUpdate,
           scaling.read_of_index[replica.regionName + "/" + *index.indexName]);
    }
  }
  call.effects.add({.kind = EventKind::Change, .resource = table.name(), .detail = "auto scaling"});
  return {.tableAutoScalingDescription = describe(call, table, "UPDATING")};
}

}  // namespace squall::dynamodb
