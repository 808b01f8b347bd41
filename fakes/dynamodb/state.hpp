// dynamodb/state.hpp: all that DynamoDB remembers in one region of one account: tables, their items, tags
// and streams.
//
//   Table& table = findTable(call, request.tableName);  // throws ResourceNotFoundException
//   table.items.find(key);
//
// Only touched under the Cloud's lock. References to tables stay good until the table is deleted.
#pragma once

#include "core/copy_on_write.hpp"
#include "core/operation.hpp"
#include "core/parcel.hpp"
#include "dynamodb/auto_scaling.hpp"
#include "dynamodb/item_ends.hpp"
#include "dynamodb/recovery_log.hpp"
#include "dynamodb/stamp.hpp"
#include "dynamodb/store/table.hpp"
#include "dynamodb/streams/streams.hpp"
#include "dynamodb/throttling.hpp"
#include "dynamodb/transaction_tokens.hpp"

#include <squall/dynamodb/model.gen.hpp>
#include <squall/dynamodb/options.hpp>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace squall::dynamodb {

class State;
using Call = core::ServiceCall<State>;

// A resource policy as it is answered; without a document: there is none any more.
struct ResourcePolicy {
  std::string document;
  std::string revision;
  friend bool operator==(const ResourcePolicy&, const ResourcePolicy&) = default;
};

// Contributor insights of a table or an index, once they have been asked for.
struct ContributorInsights {
  bool is_on = false;
  std::string mode;
  TimePoint since;  // in the names of its rules
  TimePoint changed;
  friend bool operator==(const ContributorInsights&, const ContributorInsights&) = default;
};

// What of a table a client says and gets told, beside its items.
struct TableSettings {
  std::string name;
  std::string arn;
  std::string id;
  TimePoint created;
  List<AttributeDefinition> definitions;
  List<KeySchemaElement> key_schema;
  bool on_demand = false;
  std::optional<TimePoint> on_demand_since;
  ProvisionedThroughputDescription throughput;  // zeros when on demand
  std::optional<OnDemandThroughput> on_demand_throughput;
  std::optional<StreamSpecification> stream;
  std::string stream_label;
  std::optional<SSEDescription> encryption;
  std::optional<TableClassSummary> table_class;
  std::optional<WarmThroughput> warm_throughput;
  bool deletion_protection = false;
  // As the client gave them, in the order in which it did.
  List<LocalSecondaryIndex> local_indexes;
  List<GlobalSecondaryIndex> global_indexes;
  std::map<std::string, std::string> tags;
  std::string time_to_live;                                 // the attribute; empty: off
  List<ReplicaDescription> replicas;                        // in other regions (replicas.hpp)
  List<KinesisDataStreamDestination> kinesis_destinations;  // the newest first (kinesis_destinations.cpp)
  std::map<std::string, ResourcePolicy> policies;           // by stream; the table's own has no name
  std::map<std::string, ContributorInsights> insights;      // by index; the table's own has no name

  // What a snapshot is restored with: all times move along.
  void shift(Duration later);
};

struct Table {
  Table(TableSettings table_settings, store::KeySchema schema)
      : settings(std::move(table_settings)), items(std::move(schema)) {}
  Table(TableSettings table_settings, store::ItemTable table_items)
      : settings(std::move(table_settings)), items(std::move(table_items)) {}

  // For snapshots: what it is now, with items that are shared: for as long as they do not change, or for good after
  // keepShared().
  Table look() const;
  void keepShared();

  const std::string& name() const { return settings.name; }
  const store::KeySchema& schema() const { return items.schema(); }

  TableSettings settings;
  store::ItemTable items;
  RecoveryLog recovery;
  // Of the last writes, while there are replicas (replication.hpp).
  core::CopyOnWrite<Stamps> stamps{std::make_shared<Stamps>()};
  AutoScaling auto_scaling;
};

struct Backup;  // backups.hpp

class State final : public core::ServiceState {
 public:
  State(std::string account, std::string region) : account_(std::move(account)), region_(std::move(region)) {}

  std::string arnOf(std::string_view table_name) const;
  const std::string& region() const { return region_; }
  const DynamodbOptions& options() const { return options_; }
  void configure(const DynamodbOptions& options) {
    options_ = options;
    throttles_ = Throttles(options.throttling);
  }

  Table* find(std::string_view name);
  // In the order of their names.
  std::map<std::string, Table, std::less<>>& tables() { return tables_; }

  Table& add(TableSettings settings, store::KeySchema schema);
  void erase(const std::string& name);

  // By their ARNs. They stay when their table goes.
  using Backups = std::map<std::string, std::shared_ptr<const Backup>, std::less<>>;
  Backups& backups() { return backups_; }
  std::map<std::string, ExportDescription>& exports() { return exports_; }
  std::map<std::string, ImportTableDescription>& imports() { return imports_; }

  // Writes on their way to other regions (replication.hpp): their order, and what they wait for here.
  std::uint64_t nextWrite() { return ++writes_; }
  void sawWrite(std::uint64_t number) {
    if (number > writes_) writes_ = number;
  }
  void depart(TimePoint now, core::Errand errand, core::Effects& effects);
  void setReplicationLag(Duration lag) { replication_lag_ = lag; }

  // The request that a token was used for within the last ten minutes.
  const std::string* transactionOf(const std::string& token, TimePoint now);
  void rememberTransaction(const std::string& token, std::string request, TimePoint now);

  Throttles& throttles() { return throttles_; }

  // Of tables that are gone, too (stream_settings.hpp).
  streams::Streams& streams() { return streams_.write(); }

  // Items that end by themselves (time_to_live.cpp): what a write changes of it, and all of a table.
  void noteEnds(const Table& table, const store::Key& key, const store::ItemPtr& before, const store::ItemPtr& after,
                TimePoint now);
  void noteEnds(const Table& table, TimePoint now);
  void forgetEnds(const std::string& table);
  // They end so much later than they say, those that are there already too.
  void delayEnds(Duration by, TimePoint now);
  std::optional<TimePoint> nextDue() const override;
  void runDue(TimePoint now, core::Ids& ids, core::Effects& effects) override;

  // Snapshots: frozen.cpp.
  std::shared_ptr<const core::FrozenState> look() const override;
  void keepShared() override;
  void restore(const core::FrozenState& frozen, Duration later) override;

 private:
  std::optional<TimePoint> nextEnd() const;

  std::string account_;
  std::string region_;
  DynamodbOptions options_;
  Throttles throttles_{false};  // in no snapshot: throughput is of the time in which it is asked for
  std::map<std::string, Table, std::less<>> tables_;
  core::CopyOnWrite<TransactionTokens> tokens_{std::make_shared<TransactionTokens>()};
  core::CopyOnWrite<ItemEnds> ends_{std::make_shared<ItemEnds>()};
  Duration ends_late_by_{0};
  Backups backups_;
  Duration replication_lag_{0};
  std::uint64_t writes_ = 0;
  std::multimap<TimePoint, core::Errand> departures_;  // in no snapshot: what was on its way is lost by a restore
  core::CopyOnWrite<streams::Streams> streams_{std::make_shared<streams::Streams>()};
  std::map<std::string, ExportDescription> exports_;
  std::map<std::string, ImportTableDescription> imports_;
};

// "Find" of every handler; the journal learns which table the call is about. A table may be named by its ARN, too.
// For items: throws "Requested resource not found". Throws ValidationException for what is no name of a table.
Table& findTable(Call& call, const std::string& name_or_arn);
// For the table itself: throws "Requested resource not found: Table: x not found".
Table& describedTable(Call& call, const std::string& name_or_arn);
// The name in a name or an ARN.
std::string tableNameIn(const std::string& name_or_arn);

}  // namespace squall::dynamodb
