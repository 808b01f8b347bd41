// Replicas are tables in other regions of the same Cloud (global tables of 2019). One is made with all items of the
// table, and from then on each has the writes of all (replication.hpp).
//
// Items are replicated, settings are not: what is changed later in one region (capacity, indexes, times to live) stays
// there, where AWS would carry most of it to the others. Consistency is eventual; strong consistency is not done. A
// region that has a table of this name already lets the replica fail (CREATION_FAILED), where AWS refuses the request.
#include "dynamodb/replicas.hpp"

#include "core/parcel.hpp"
#include "dynamodb/errors.hpp"
#include "dynamodb/replication.hpp"
#include "dynamodb/service.hpp"
#include "dynamodb/stream_settings.hpp"
#include "dynamodb/table_building.hpp"
#include "dynamodb/table_description.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace squall::dynamodb {
namespace {

using Replicas = List<ReplicaDescription>;

auto placeOf(Replicas& replicas, const std::string& region) {
  return std::ranges::find_if(replicas, [&region](const auto& replica) { return replica.regionName == region; });
}

void setStatus(Replicas& replicas, const std::string& region, const std::string& status) {
  auto place = placeOf(replicas, region);
  if (place == replicas.end()) {
    place = replicas.insert(replicas.end(), ReplicaDescription{});
    place->regionName = region;
  }
  place->replicaStatus = status;
}

std::vector<std::string> regionsOf(const Replicas& replicas) {
  std::vector<std::string> regions;
  for (const ReplicaDescription& replica : replicas) regions.push_back(*replica.regionName);
  return regions;
}

// Changes the list of replicas that a table has in each of the regions.
void tell(const core::Outside& outside, const std::string& table, const std::vector<std::string>& regions,
          const std::function<void(Replicas&)>& change) {
  for (const std::string& region : regions) {
    outside.change(service(), region, [&](core::ServiceState& state, TimePoint, core::Ids&, core::Effects& effects) {
      Table* const there = static_cast<State&>(state).find(table);
      if (there == nullptr) return;
      change(there->settings.replicas);
      effects.add({.kind = EventKind::Change, .resource = table, .detail = "replicas"});
    });
  }
}

// The table in `here`, as `original` has it now. False: there is one already.
bool found(State& here, const State& source, const Table& original, TimePoint now, core::Ids& ids) {
  if (here.find(original.name()) != nullptr) return false;
  TableSettings settings = original.settings;
  settings.arn = here.arnOf(settings.name);
  settings.id = ids.uuid();
  settings.created = now;
  settings.policies.clear();
  settings.insights.clear();
  const StreamSpecification stream = settings.stream.value_or(StreamSpecification{.streamEnabled = true});
  settings.stream.reset();
  if (const auto self = placeOf(settings.replicas, here.region()); self != settings.replicas.end()) {
    if (self->provisionedThroughputOverride && self->provisionedThroughputOverride->readCapacityUnits)
      settings.throughput.readCapacityUnits = self->provisionedThroughputOverride->readCapacityUnits;
    if (self->replicaTableClassSummary) settings.table_class = self->replicaTableClassSummary;
    settings.replicas.erase(self);
  }
  std::erase_if(settings.replicas, [](const auto& replica) { return replica.replicaStatus != "ACTIVE"; });
  setStatus(settings.replicas, source.region(), "ACTIVE");
  Table& table = addTable(here, std::move(settings), itemsOf(original));
  table.stamps.write() = original.stamps.read();
  table.stamps.write().shift(original.stamps.shift());
  openStream(here, table.settings, stream, now);
  here.noteEnds(table, now);
  return true;
}

std::string existsText(const std::string& table) {
  return "Failed to create a the new replica of table with name: \xe2\x80\x98" + table +
         "\xe2\x80\x99 because one or more replicas already existed as tables.";
}

core::Errand creation(std::string table, std::string home, std::string away) {
  return [table = std::move(table), home = std::move(home), away = std::move(away)](const core::Outside& outside) {
    std::vector<std::string> members{home};
    std::string status = "CREATION_FAILED";
    outside.change(service(), away,
                   [&](core::ServiceState& state, TimePoint now, core::Ids& ids, core::Effects& effects) {
                     State& source = static_cast<State&>(outside.look(service(), home));
                     const Table* const original = source.find(table);
                     if (original == nullptr) return;
                     for (const std::string& region : regionsOf(original->settings.replicas)) {
                       if (region != away) members.push_back(region);
                     }
                     if (!found(static_cast<State&>(state), source, *original, now, ids)) return;
                     status = "ACTIVE";
                     effects.add({.kind = EventKind::Create, .resource = table, .detail = "replica of " + home});
                   });
    if (status != "ACTIVE") members = {home};
    tell(outside, table, members, [&](Replicas& replicas) {
      setStatus(replicas, away, status);
      if (status != "ACTIVE") placeOf(replicas, away)->replicaStatusDescription = existsText(table);
    });
  };
}

core::Errand removal(std::string table, std::string away, std::vector<std::string> members, bool deletes) {
  return [table = std::move(table), away = std::move(away), members = std::move(members),
          deletes](const core::Outside& outside) {
    const auto erase = [&](core::ServiceState& any, TimePoint now, core::Ids&, core::Effects& effects) {
      State& state = static_cast<State&>(any);
      Table* const there = state.find(table);
      if (there == nullptr) return;
      closeStream(state, there->settings, now);
      state.erase(table);
      effects.add({.kind = EventKind::Delete, .resource = table, .detail = "replica"});
    };
    if (deletes) outside.change(service(), away, erase);
    tell(outside, table, members, [&](Replicas& replicas) {
      std::erase_if(replicas, [&](const auto& replica) { return replica.regionName == away; });
    });
  };
}

template <class Action>
void take(const Action& action, ReplicaDescription& replica) {
  if (action.kmsMasterKeyId) replica.kmsMasterKeyId = action.kmsMasterKeyId;
  if (action.provisionedThroughputOverride)
    replica.provisionedThroughputOverride = action.provisionedThroughputOverride;
  if (action.onDemandThroughputOverride) replica.onDemandThroughputOverride = action.onDemandThroughputOverride;
  if (action.tableClassOverride) {
    replica.replicaTableClassSummary.emplace();
    replica.replicaTableClassSummary->tableClass = action.tableClassOverride;
  }
  for (const ReplicaGlobalSecondaryIndex& index : action.globalSecondaryIndexes) {
    auto& description = replica.globalSecondaryIndexes.emplace_back();
    description.indexName = index.indexName;
    description.provisionedThroughputOverride = index.provisionedThroughputOverride;
    description.onDemandThroughputOverride = index.onDemandThroughputOverride;
  }
}

void refuseLocal(const Call& call, const std::string& region) {
  if (region != call.state.region()) return;
  throw errors::validation(
      "Cannot add or delete the local region through ReplicaUpdates. Use CreateTable, DeleteTable, or UpdateTable as "
      "required.");
}

ReplicaDescription& replicaIn(Replicas& replicas, const std::string& region) {
  const auto place = placeOf(replicas, region);
  if (place == replicas.end()) {
    throw errors::validation(
        "Update global table operation failed because one or more replicas were not part of the global table. Please "
        "retry the request without these replicas: [" +
        region + "].");
  }
  return *place;
}

void refuseTwice(Table& table, const std::string& region) {
  const auto place = placeOf(table.settings.replicas, region);
  if (place == table.settings.replicas.end() || place->replicaStatus == "CREATION_FAILED") return;
  throw errors::validation(existsText(table.name()));
}

void check(Call& call, Table& table, const ReplicationGroupUpdate& update) {
  if (!update.create && !update.update && !update.delete_)
    throw errors::validation("There are no actions specified in the Replica Update Action of the request.");
  if (update.create) {
    refuseLocal(call, update.create->regionName);
    refuseTwice(table, update.create->regionName);
  }
  if (update.delete_) {
    refuseLocal(call, update.delete_->regionName);
    replicaIn(table.settings.replicas, update.delete_->regionName);
  }
  if (update.update) replicaIn(table.settings.replicas, update.update->regionName);
}

// One region is added or removed by a request, and a table that others write to must have the capacity for it.
void check(Call& call, Table& table, const UpdateTableRequest& request) {
  int changes = 0;
  for (const ReplicationGroupUpdate& update : request.replicaUpdates) {
    check(call, table, update);
    changes += int{update.create.has_value()} + int{update.delete_.has_value()};
    if (update.create && !table.settings.on_demand && !table.auto_scaling.write)
      throw errors::validation("Table write capacity should either be Pay-Per-Request or AutoScaled.");
  }
  if (changes > 1) {
    throw errors::validation("Update table operation with more than one create or delete replica actions not allowed");
  }
  const bool changes_more = request.provisionedThroughput || request.billingMode || request.streamSpecification ||
                            !request.globalSecondaryIndexUpdates.empty() || request.sseSpecification ||
                            request.tableClass || request.deletionProtectionEnabled || request.onDemandThroughput ||
                            request.warmThroughput;
  if (changes_more) throw errors::invalidParameter("Replica modification must be the only operation in the request");
}

void create(Call& call, Table& table, const CreateReplicationGroupMemberAction& action) {
  TableSettings& settings = table.settings;
  // A table gets a stream with its first replica, and keeps it.
  if (!settings.stream) {
    StreamSpecification stream;
    stream.streamEnabled = true;
    stream.streamViewType = "NEW_AND_OLD_IMAGES";
    openStream(call.state, settings, stream, call.now);
  }
  setStatus(settings.replicas, action.regionName, "CREATING");
  take(action, *placeOf(settings.replicas, action.regionName));
  sendErrand(call.effects, creation(table.name(), call.state.region(), action.regionName));
}

void remove(Call& call, Table& table, const std::string& region) {
  Replicas& replicas = table.settings.replicas;
  const bool was_made = placeOf(replicas, region)->replicaStatus != "CREATION_FAILED";
  setStatus(replicas, region, "DELETING");
  std::vector<std::string> members{call.state.region()};
  for (const std::string& other : regionsOf(replicas)) {
    if (other != region) members.push_back(other);
  }
  sendErrand(call.effects, removal(table.name(), region, std::move(members), was_made));
}

}  // namespace

TableDescription updateReplicas(Call& call, Table& table, const UpdateTableRequest& request) {
  check(call, table, request);
  for (const ReplicationGroupUpdate& update : request.replicaUpdates) {
    if (update.create) create(call, table, *update.create);
    if (update.update) take(*update.update, replicaIn(table.settings.replicas, update.update->regionName));
    if (update.delete_) remove(call, table, update.delete_->regionName);
  }
  call.effects.add({.kind = EventKind::Change, .resource = table.name(), .detail = "replicas"});
  return describe(table, "UPDATING");
}

void leaveReplicas(Call& call, const Table& table) {
  if (table.settings.replicas.empty()) return;
  sendErrand(call.effects, removal(table.name(), call.state.region(), regionsOf(table.settings.replicas), false));
}

}  // namespace squall::dynamodb
