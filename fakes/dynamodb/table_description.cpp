#include "dynamodb/table_description.hpp"

#include <utility>

namespace squall::dynamodb {
namespace {

std::int64_t number(std::size_t count) { return static_cast<std::int64_t>(count); }

ProvisionedThroughputDescription throughputOf(const GlobalSecondaryIndex& index) {
  ProvisionedThroughputDescription description;
  const ProvisionedThroughput throughput = index.provisionedThroughput.value_or(ProvisionedThroughput{});
  description.numberOfDecreasesToday = 0;
  description.readCapacityUnits = throughput.readCapacityUnits;
  description.writeCapacityUnits = throughput.writeCapacityUnits;
  return description;
}

template <class Description, class AnyIndex>
Description describeIndex(const Table& table, const AnyIndex& index) {
  Description description;
  description.indexName = index.indexName;
  description.keySchema = index.keySchema;
  description.projection = index.projection;
  description.indexArn = table.settings.arn + "/index/" + index.indexName;
  const store::Index* const stored = table.items.index(index.indexName);
  description.itemCount = stored == nullptr ? 0 : number(stored->entries.count());
  description.indexSizeBytes = stored == nullptr ? 0 : number(stored->entries.bytes());
  return description;
}

}  // namespace

TableDescription describe(const Table& table, const std::string& status) {
  const TableSettings& settings = table.settings;
  TableDescription description;
  description.attributeDefinitions = settings.definitions;
  description.tableName = settings.name;
  description.keySchema = settings.key_schema;
  description.tableStatus = status;
  description.creationDateTime = settings.created;
  description.provisionedThroughput = settings.throughput;
  description.tableSizeBytes = number(table.items.items().bytes());
  description.itemCount = number(table.items.items().count());
  description.tableArn = settings.arn;
  description.tableId = settings.id;
  description.deletionProtectionEnabled = settings.deletion_protection;
  description.sseDescription = settings.encryption;
  description.tableClassSummary = settings.table_class;
  description.onDemandThroughput = settings.on_demand_throughput;
  description.replicas = settings.replicas;
  if (!settings.replicas.empty()) description.globalTableVersion = "2019.11.21";
  if (settings.on_demand || settings.on_demand_since) {
    description.billingModeSummary.emplace();
    description.billingModeSummary->billingMode = settings.on_demand ? "PAY_PER_REQUEST" : "PROVISIONED";
    description.billingModeSummary->lastUpdateToPayPerRequestDateTime = settings.on_demand_since;
  }
  description.streamSpecification = settings.stream;
  if (!settings.stream_label.empty()) {
    description.latestStreamLabel = settings.stream_label;
    description.latestStreamArn = streams::Streams::arnOf(settings.arn, settings.stream_label);
  }
  for (const LocalSecondaryIndex& index : settings.local_indexes) {
    description.localSecondaryIndexes.push_back(describeIndex<LocalSecondaryIndexDescription>(table, index));
  }
  for (const GlobalSecondaryIndex& index : settings.global_indexes) {
    auto& last =
        description.globalSecondaryIndexes.emplace_back(describeIndex<GlobalSecondaryIndexDescription>(table, index));
    last.indexStatus = status == "CREATING" ? "CREATING" : "ACTIVE";
    last.provisionedThroughput = throughputOf(index);
    last.onDemandThroughput = index.onDemandThroughput;
  }
  return description;
}

}  // namespace squall::dynamodb
