// What a file of a snapshot has of DynamoDB. Indexes are not in it: they are made anew from the items.
#include "core/json_archive.hpp"
#include "dynamodb/backups.hpp"
#include "dynamodb/errors.hpp"
#include "dynamodb/frozen.hpp"
#include "dynamodb/table_definition.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <utility>

namespace squall::dynamodb {

using core::JsonArchive;

static void describe(JsonArchive& archive, ResourcePolicy& policy) {
  archive.member("document", policy.document, std::string());
  archive.member("revision", policy.revision);
}

static void describe(JsonArchive& archive, ContributorInsights& insights) {
  archive.member("is_on", insights.is_on);
  archive.member("mode", insights.mode);
  archive.member("since", insights.since);
  archive.member("changed", insights.changed);
}

// Name and ARN are those of the place where it is.
static void describe(JsonArchive& archive, TableSettings& settings) {
  archive.member("id", settings.id);
  archive.member("created", settings.created);
  archive.member("attributes", settings.definitions);
  archive.member("key", settings.key_schema);
  archive.member("on_demand", settings.on_demand);
  archive.member("on_demand_since", settings.on_demand_since, std::optional<TimePoint>());
  archive.member("throughput", settings.throughput);
  archive.member("on_demand_throughput", settings.on_demand_throughput, std::optional<OnDemandThroughput>());
  archive.member("stream", settings.stream, std::optional<StreamSpecification>());
  archive.member("stream_label", settings.stream_label, std::string());
  archive.member("encryption", settings.encryption, std::optional<SSEDescription>());
  archive.member("table_class", settings.table_class, std::optional<TableClassSummary>());
  archive.member("warm_throughput", settings.warm_throughput, std::optional<WarmThroughput>());
  archive.member("deletion_protection", settings.deletion_protection);
  archive.member("local_indexes", settings.local_indexes, List<LocalSecondaryIndex>());
  archive.member("global_indexes", settings.global_indexes, List<GlobalSecondaryIndex>());
  archive.member("tags", settings.tags);
  archive.member("time_to_live", settings.time_to_live, std::string());
  archive.member("policies", settings.policies, std::map<std::string, ResourcePolicy>());
  archive.member("insights", settings.insights, std::map<std::string, ContributorInsights>());
  archive.member("replicas", settings.replicas, List<ReplicaDescription>());
  archive.member("kinesis_destinations", settings.kinesis_destinations, List<KinesisDataStreamDestination>());
}

static void describe(JsonArchive& archive, AutoScaling& scaling) {
  using Settings = std::map<std::string, AutoScalingSettingsDescription>;
  archive.member("write", scaling.write, std::optional<AutoScalingSettingsDescription>());
  archive.member("write_of_index", scaling.write_of_index, Settings());
  archive.member("read_in_region", scaling.read_in_region, Settings());
  archive.member("read_of_index", scaling.read_of_index, Settings());
}

namespace store {

static void describe(JsonArchive& archive, Key& key) {
  archive.member("hash", key.hash);
  archive.member("range", key.position.range, std::string());
}

}  // namespace store

namespace {

struct SavedItem {
  Item item;
  std::optional<TimePoint> ends;
};

void describe(JsonArchive& archive, SavedItem& item) {
  archive.member("item", item.item);
  archive.member("ends", item.ends, std::optional<TimePoint>());
}

struct SavedChange {
  TimePoint at;
  store::Key key;
  Item before;
};

void describe(JsonArchive& archive, SavedChange& change) {
  archive.member("at", change.at);
  archive.member("key", change.key);
  archive.member("before", change.before, Item());
}

// Point-in-time recovery, where it is on.
struct SavedRecovery {
  TimePoint since;
  std::int32_t days = 0;
  std::vector<SavedChange> changes;
};

void describe(JsonArchive& archive, SavedRecovery& recovery) {
  archive.member("since", recovery.since);
  archive.member("days", recovery.days);
  archive.member("changes", recovery.changes);
}

// Of the last write of an item, for tables with replicas.
struct SavedStamp {
  store::Key key;
  Stamp stamp;
};

void describe(JsonArchive& archive, SavedStamp& saved) {
  archive.member("key", saved.key);
  archive.member("at", saved.stamp.at);
  archive.member("region", saved.stamp.region);
  archive.member("sequence", saved.stamp.sequence);
}

bool isUsed(const AutoScaling& scaling) {
  return scaling.write || !scaling.write_of_index.empty() || !scaling.read_in_region.empty() ||
         !scaling.read_of_index.empty();
}

struct SavedTable {
  TableSettings settings;
  std::vector<SavedItem> items;
  std::optional<SavedRecovery> recovery;
  std::vector<SavedStamp> stamps = {};
  AutoScaling auto_scaling = {};
};

void describe(JsonArchive& archive, SavedTable& table) {
  archive.member("settings", table.settings);
  archive.member("items", table.items);
  if (archive.isLoading() ? archive.has("recovery") : table.recovery.has_value())
    archive.member("recovery", table.recovery);
  if (archive.isLoading() ? archive.has("stamps") : !table.stamps.empty()) archive.member("stamps", table.stamps);
  if (archive.isLoading() ? archive.has("auto_scaling") : isUsed(table.auto_scaling))
    archive.member("auto_scaling", table.auto_scaling);
}

struct SavedBackup {
  std::string table;
  BackupDetails details;
  TableSettings settings;
  std::vector<Item> items;
};

void describe(JsonArchive& archive, SavedBackup& backup) {
  archive.member("table", backup.table);
  archive.member("details", backup.details);
  archive.member("settings", backup.settings);
  archive.member("items", backup.items);
}

struct SavedToken {
  std::string request;
  TimePoint until;
};

void describe(JsonArchive& archive, SavedToken& token) {
  archive.member("request", token.request);
  archive.member("until", token.until);
}

std::optional<SavedRecovery> savedFrom(const RecoveryLog& log) {
  std::optional<SavedRecovery> saved;
  if (!log.isOn()) return saved;
  saved = SavedRecovery{.since = log.since(), .days = log.days(), .changes = {}};
  const core::FrozenCopy<RecoveryLog::Changes> changes = log.changes();
  for (const RecoveryLog::Change& change : changes.value->list) {
    SavedChange& each = saved->changes.emplace_back();
    each.at = change.at + changes.shift;
    each.key = change.key;
    if (change.before != nullptr) each.before = change.before->attributes;
  }
  return saved;
}

SavedTable savedFrom(const Table& table, const core::FrozenCopy<ItemEnds>& ends) {
  SavedTable saved{.settings = table.settings, .items = {}, .recovery = savedFrom(table.recovery)};
  saved.auto_scaling = table.auto_scaling;
  for (const auto& [key, stamp] : table.stamps.read().list) {
    saved.stamps.push_back({key, stamp});
    saved.stamps.back().stamp.at += table.stamps.shift();
  }
  const auto save = [&](const store::ItemPtr& item) {
    SavedItem& each = saved.items.emplace_back();
    each.item = item->attributes;
    each.ends = ends.value->of({table.name(), store::keyOf(table.schema(), item->attributes)});
    if (each.ends) *each.ends += ends.shift;
    return true;
  };
  table.items.items().scan(0, std::numeric_limits<std::uint64_t>::max(), std::nullopt, save);
  return saved;
}

SavedBackup savedFrom(const Backup& backup) {
  SavedBackup saved{.table = backup.table.name, .details = backup.details, .settings = backup.table, .items = {}};
  for (const store::ItemPtr& item : backup.items) saved.items.push_back(item->attributes);
  return saved;
}

void checkKeys(const JsonArchive& archive, const TableSettings& settings, const List<KeySchemaElement>& keys) {
  const bool is_known = std::ranges::all_of(keys, [&](const KeySchemaElement& key) {
    return std::ranges::find(settings.definitions, key.attributeName, &AttributeDefinition::attributeName) !=
           settings.definitions.end();
  });
  if (keys.empty() || keys.size() > 2 || !is_known)
    archive.fail("table '" + settings.name + "' has a key that is not among its attributes");
}

store::ItemTable emptyItems(const JsonArchive& archive, const TableSettings& settings) {
  checkKeys(archive, settings, settings.key_schema);
  store::ItemTable items(schemaOf(settings.key_schema, settings.definitions));
  for (const LocalSecondaryIndex& index : settings.local_indexes) {
    checkKeys(archive, settings, index.keySchema);
    items.addIndex(indexOf(index, settings.definitions));
  }
  for (const GlobalSecondaryIndex& index : settings.global_indexes) {
    checkKeys(archive, settings, index.keySchema);
    items.addIndex(indexOf(index, settings.definitions));
  }
  return items;
}

store::ItemPtr itemFrom(const JsonArchive& archive, const std::string& table, Item item) {
  try {
    normalise(item);
  } catch (const AwsError& error) {
    archive.fail("table '" + table + "' has an item that DynamoDB would not take: " + error.message());
  }
  return store::makeItem(std::move(item));
}

RecoveryLog recoveryFrom(const JsonArchive& archive, const std::string& table, SavedRecovery saved) {
  RecoveryLog::Changes changes;
  for (SavedChange& change : saved.changes) {
    store::ItemPtr before;
    if (!change.before.empty()) before = itemFrom(archive, table, std::move(change.before));
    changes.list.push_back({change.at, change.key, std::move(before)});
  }
  return RecoveryLog::of(saved.since, saved.days, std::move(changes));
}

std::shared_ptr<const Backup> backupFrom(const JsonArchive& archive, const State& naming, SavedBackup saved) {
  saved.settings.name = saved.table;
  saved.settings.arn = naming.arnOf(saved.table);
  const store::KeySchema schema = emptyItems(archive, saved.settings).schema();
  auto backup = std::make_shared<Backup>();
  for (Item& item : saved.items) {
    if (!schema.holds(item)) archive.fail("a backup of table '" + saved.table + "' has an item without its key");
    backup->items.push_back(itemFrom(archive, saved.table, std::move(item)));
  }
  backup->details = std::move(saved.details);
  backup->table = std::move(saved.settings);
  return backup;
}

std::shared_ptr<const Table> tableFrom(const JsonArchive& archive, SavedTable saved, ItemEnds& ends) {
  auto table = std::make_shared<Table>(saved.settings, emptyItems(archive, saved.settings));
  for (SavedItem& each : saved.items) {
    const store::ItemPtr item = itemFrom(archive, table->name(), std::move(each.item));
    if (!table->schema().holds(item->attributes))
      archive.fail("table '" + table->name() +
                   "' has an item without its key: " + toJson(AttributeValue::map(item->attributes)));
    const store::Key key = store::keyOf(table->schema(), item->attributes);
    if (table->items.find(key) != nullptr)
      archive.fail("table '" + table->name() +
                   "' has two items of one key: " + plainKeyOf(table->schema(), item->attributes));
    if (each.ends) ends.set({table->name(), key}, each.ends);
    table->items.replace(key, item);
  }
  for (SavedStamp& each : saved.stamps) table->stamps.write().list.emplace(each.key, std::move(each.stamp));
  table->auto_scaling = std::move(saved.auto_scaling);
  if (saved.recovery) table->recovery = recoveryFrom(archive, table->name(), std::move(*saved.recovery));
  return table;
}

std::shared_ptr<const core::FrozenState> load(JsonArchive& archive, const std::string& account,
                                              const std::string& region) {
  const State naming(account, region);
  auto frozen = std::make_shared<FrozenTables>();
  std::map<std::string, SavedTable> tables;
  std::map<std::string, SavedToken> tokens;
  std::map<std::string, SavedBackup> backups;
  archive.member("tables", tables);
  if (archive.has("backups")) archive.member("backups", backups);
  if (archive.has("exports")) archive.member("exports", frozen->exports);
  if (archive.has("imports")) archive.member("imports", frozen->imports);
  if (archive.has("writes")) archive.member("writes", frozen->writes);
  archive.member("transaction_tokens", tokens);
  std::int64_t late = 0;
  archive.member("items_end_late_by", late, std::int64_t{0});
  frozen->ends_late_by = Duration(late);
  const auto ends = std::make_shared<ItemEnds>();
  for (auto& [name, table] : tables) {
    table.settings.name = name;
    table.settings.arn = naming.arnOf(name);
    frozen->tables.emplace(name, tableFrom(archive, std::move(table), *ends));
  }
  for (auto& [arn, backup] : backups) frozen->backups.emplace(arn, backupFrom(archive, naming, std::move(backup)));
  const auto known = std::make_shared<TransactionTokens>();
  for (auto& [token, saved] : tokens) known->add(token, std::move(saved.request), saved.until);
  frozen->ends = {.value = ends};
  frozen->streams = streams::load(archive);
  frozen->tokens = {.value = known};
  return frozen;
}

}  // namespace

void FrozenTables::save(JsonArchive& archive) const {
  archive.object("tables", [this](JsonArchive& list) {
    for (const auto& [name, table] : tables) {
      SavedTable saved = savedFrom(*table, ends);
      list.member(name, saved);
    }
  });
  std::map<std::string, SavedBackup> kept;
  for (const auto& [arn, backup] : backups) kept.emplace(arn, savedFrom(*backup));
  if (!kept.empty()) archive.member("backups", kept);
  auto exported = exports;
  if (!exported.empty()) archive.member("exports", exported);
  auto imported = imports;
  if (!imported.empty()) archive.member("imports", imported);
  std::uint64_t count = writes;
  if (count > 0) archive.member("writes", count);
  std::map<std::string, SavedToken> known;
  for (const auto& [token, each] : tokens.value->all()) known[token] = {each.request, each.until + tokens.shift};
  archive.member("transaction_tokens", known);
  std::int64_t late = ends_late_by.count();
  archive.member("items_end_late_by", late, std::int64_t{0});
  streams::save(streams, archive);
}

const core::SnapshotPort& snapshotPort() {
  static constexpr core::SnapshotPort kPort{.load = load};
  return kPort;
}

}  // namespace squall::dynamodb
