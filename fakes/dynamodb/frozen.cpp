// Tables as a snapshot tells of them, and how the state comes and goes. What is in a file of a snapshot is in
// frozen_json.cpp.
#include "dynamodb/frozen.hpp"

#include "dynamodb/backups.hpp"
#include "dynamodb/keys.hpp"
#include "dynamodb/table_description.hpp"
#include "dynamodb/writing.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <utility>

namespace squall::dynamodb {

namespace {

using Json = nlohmann::ordered_json;
using Type = AttributeValue::Type;

void visitAll(const store::Partitions& items, const store::Partitions::Visitor& visit) {
  items.scan(0, std::numeric_limits<std::uint64_t>::max(), std::nullopt, visit);
}

// Sizes and counts come from the items, and times only tell age.
bool tellsNothing(const std::string& name) {
  return name.ends_with("DateTime") || name == "ItemCount" || name == "IndexSizeBytes" || name == "TableSizeBytes" ||
         name == "TableStatus";
}

void leaveOutWhatTellsNothing(Json& json) {
  if (json.is_array()) {
    for (Json& element : json) leaveOutWhatTellsNothing(element);
  }
  if (!json.is_object()) return;
  for (auto member = json.begin(); member != json.end();) {
    if (tellsNothing(member.key())) {
      member = json.erase(member);
    } else {
      leaveOutWhatTellsNothing(member.value());
      ++member;
    }
  }
}

class TableView final : public core::FrozenResource {
 public:
  explicit TableView(const Table& table) : table_(table) {}

  std::string_view noun() const override { return "table"; }
  std::string_view name() const override { return table_.name(); }
  const void* identity() const override { return &table_; }

  // All that DescribeTable says, so that what a table gets to say later is here too.
  std::vector<core::FrozenField> fields() const override {
    Json description = Json::parse(toJson(describe(table_, "ACTIVE")));
    leaveOutWhatTellsNothing(description);
    std::vector<core::FrozenField> fields;
    for (const auto& [name, value] : description.items())
      fields.push_back(
          {.name = "setting " + name, .text = value.is_string() ? value.get<std::string>() : value.dump()});
    if (!table_.settings.time_to_live.empty())
      fields.push_back({.name = "time to live", .text = table_.settings.time_to_live});
    if (table_.recovery.isOn())
      fields.push_back({.name = "days of point-in-time recovery", .text = std::to_string(table_.recovery.days())});
    for (const auto& [key, value] : table_.settings.tags) fields.push_back({.name = "tag " + key, .text = value});
    for (const auto& [stream, policy] : table_.settings.policies)
      fields.push_back({.name = "policy" + (stream.empty() ? "" : " of stream " + stream), .text = policy.document});
    for (const auto& [index, insights] : table_.settings.insights)
      fields.push_back({.name = "contributor insights" + (index.empty() ? "" : " of " + index),
                        .text = insights.is_on ? insights.mode : "off"});
    return fields;
  }

  void omitWhatIsSharedWith(const core::FrozenResource& other) override {
    other_ = &static_cast<const TableView&>(other).table_;
  }

  void forEachEntry(TimePoint /*origin*/, const std::function<void(core::FrozenEntry)>& visit) const override {
    const store::Partitions& items = table_.items.items();
    if (other_ != nullptr && items.isSameAs(other_->items.items())) return;
    visitAll(items, [&](const store::ItemPtr& item) {
      if (!isShared(item)) visit(entryOf(item->attributes));
      return true;
    });
  }

 private:
  bool isShared(const store::ItemPtr& item) const {
    if (other_ == nullptr || other_->items.schema() != table_.items.schema()) return false;
    const store::ItemPtr theirs = other_->items.find(store::keyOf(table_.schema(), item->attributes));
    return theirs == item || (theirs != nullptr && theirs->attributes == item->attributes);
  }

  core::FrozenEntry entryOf(const Item& item) const {
    core::FrozenEntry entry{.noun = "item",
                            .key = jsonOf(keyAttributesOf(table_.schema(), item)),
                            .alias = plainKeyOf(table_.schema(), item)};
    for (const auto& [name, value] : item) {
      if (!table_.schema().has(name)) entry.fields.push_back({.name = name, .text = textOf(value)});
    }
    return entry;
  }

  const Table& table_;
  const Table* other_ = nullptr;
};

// A backup never changes, so it is there or not.
class BackupView final : public core::FrozenResource {
 public:
  explicit BackupView(const Backup& backup)
      : backup_(backup), name_(backup.details.backupArn.substr(backup.details.backupArn.find('/') + 1)) {}

  std::string_view noun() const override { return "backup"; }
  std::string_view name() const override { return name_; }
  const void* identity() const override { return &backup_; }
  std::vector<core::FrozenField> fields() const override { return {}; }
  void forEachEntry(TimePoint, const std::function<void(core::FrozenEntry)>&) const override {}

 private:
  const Backup& backup_;
  std::string name_;  // "orders/backup/01489173575360-b308cd7d"
};

std::shared_ptr<const Backup> movedBy(Duration later, const std::shared_ptr<const Backup>& backup) {
  if (later == Duration::zero()) return backup;
  auto moved = std::make_shared<Backup>(*backup);
  moved->details.backupCreationDateTime += later;
  if (moved->details.backupExpiryDateTime) *moved->details.backupExpiryDateTime += later;
  moved->table.shift(later);
  return moved;
}

void move(std::optional<TimePoint>& time, Duration later) {
  if (time) *time += later;
}

ExportDescription movedBy(Duration later, ExportDescription description) {
  move(description.startTime, later);
  move(description.endTime, later);
  move(description.exportTime, later);
  if (!description.incrementalExportSpecification) return description;
  move(description.incrementalExportSpecification->exportFromTime, later);
  move(description.incrementalExportSpecification->exportToTime, later);
  return description;
}

ImportTableDescription movedBy(Duration later, ImportTableDescription description) {
  move(description.startTime, later);
  move(description.endTime, later);
  return description;
}

// As in JSON, with its quotes: `{"S":"..."}` without what is around.
std::string quoted(const AttributeValue& text) {
  constexpr std::size_t kPrefix = 5;
  const std::string json = toJson(text);
  return json.substr(kPrefix, json.size() - kPrefix - 1);
}

template <class Elements>
Elements sorted(Elements elements) {
  std::sort(elements.begin(), elements.end());
  return elements;
}

std::string plain(const AttributeValue& value) {
  return value.is(Type::S) ? value.s() : value.is(Type::N) ? value.n() : toJson(value);
}

}  // namespace

std::string textOf(const AttributeValue& value) {
  switch (value.type()) {
    case Type::S:
      return quoted(value);
    case Type::N:
      return value.n();
    case Type::Bool:
      return value.boolValue() ? "true" : "false";
    case Type::Null:
      return "null";
    case Type::SS:
      return toJson(AttributeValue::stringSet(sorted(value.ss())));
    case Type::NS:
      return toJson(AttributeValue::numberSet(sorted(value.ns())));
    default:
      return toJson(value);
  }
}

std::string plainKeyOf(const store::KeySchema& schema, const Item& item) {
  std::string text;
  for (const store::KeyAttribute* attribute : schema.attributes())
    text.append(text.empty() ? "" : "/").append(plain(item.at(attribute->name)));
  return text;
}

void TableSettings::shift(Duration later) {
  const auto move = [later](std::optional<TimePoint>& time) {
    if (time) *time += later;
  };
  created += later;
  move(on_demand_since);
  move(throughput.lastIncreaseDateTime);
  move(throughput.lastDecreaseDateTime);
  if (table_class) move(table_class->lastUpdateDateTime);
  for (auto& [index, each] : insights) {
    each.since += later;
    each.changed += later;
  }
}

Table Table::look() const {
  Table shared(settings, items.look());
  shared.recovery = recovery;
  shared.stamps = stamps;
  shared.auto_scaling = auto_scaling;
  return shared;
}

void Table::keepShared() {
  items.keepShared();
  recovery.keepShared();
  stamps.keepShared();
}

std::vector<std::unique_ptr<core::FrozenResource>> FrozenTables::resources() const {
  std::vector<std::unique_ptr<core::FrozenResource>> found;
  for (const auto& [name, table] : tables) found.push_back(std::make_unique<TableView>(*table));
  for (const auto& [arn, backup] : backups) found.push_back(std::make_unique<BackupView>(*backup));
  streams::addViews(*streams.value, found);
  return found;
}

std::shared_ptr<const core::FrozenState> State::look() const {
  auto frozen = std::make_shared<FrozenTables>();
  for (const auto& [name, table] : tables_)
    frozen->tables.emplace_hint(frozen->tables.end(), name, std::make_shared<const Table>(table.look()));
  frozen->backups = backups_;
  frozen->exports = exports_;
  frozen->imports = imports_;
  frozen->writes = writes_;
  frozen->replication_lag = replication_lag_;
  frozen->tokens = tokens_.look();
  frozen->ends = ends_.look();
  frozen->ends_late_by = ends_late_by_;
  frozen->streams = streams_.look();
  return frozen;
}

void State::keepShared() {
  for (auto& [name, table] : tables_) table.keepShared();
  tokens_.keepShared();
  ends_.keepShared();
  streams_.keepShared();
}

void State::restore(const core::FrozenState& state, Duration later) {
  const auto& frozen = static_cast<const FrozenTables&>(state);
  for (const auto& [name, table] : frozen.tables) {
    Table& made = tables_.emplace(name, table->look()).first->second;
    made.settings.shift(later);
    made.recovery = table->recovery.movedBy(later);
    made.stamps = core::CopyOnWrite<Stamps>(table->stamps.look(), later);
  }
  for (const auto& [arn, backup] : frozen.backups) backups_.emplace(arn, movedBy(later, backup));
  for (const auto& [arn, description] : frozen.exports) exports_.emplace(arn, movedBy(later, description));
  for (const auto& [arn, description] : frozen.imports) imports_.emplace(arn, movedBy(later, description));
  writes_ = frozen.writes;
  replication_lag_ = frozen.replication_lag;
  tokens_ = core::CopyOnWrite<TransactionTokens>(frozen.tokens, later);
  ends_ = core::CopyOnWrite<ItemEnds>(frozen.ends, later);
  ends_late_by_ = frozen.ends_late_by;
  streams_ = core::CopyOnWrite<streams::Streams>(frozen.streams, later);
}

}  // namespace squall::dynamodb
