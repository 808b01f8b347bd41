#include "dynamodb/table_building.hpp"

#include "dynamodb/stream_settings.hpp"
#include "dynamodb/table_definition.hpp"
#include "dynamodb/tags.hpp"

#include <cstdint>
#include <limits>
#include <set>
#include <string>
#include <utility>

namespace squall::dynamodb {

void checkNewTable(const CreateTableRequest& request) {
  checkThroughput(request.billingMode, request.billingMode == "PAY_PER_REQUEST", request.provisionedThroughput);
  checkDefinition(request);
  checkNewStream(request.streamSpecification);
}

TableSettings settingsOf(const Call& call, const CreateTableRequest& request, const std::string& name) {
  TableSettings settings;
  settings.name = name;
  settings.arn = call.state.arnOf(name);
  settings.id = call.ids.uuid();
  settings.created = call.now;
  settings.definitions = request.attributeDefinitions;
  settings.key_schema = request.keySchema;
  settings.on_demand = request.billingMode == "PAY_PER_REQUEST";
  if (settings.on_demand) settings.on_demand_since = call.now;
  const ProvisionedThroughput throughput = request.provisionedThroughput.value_or(ProvisionedThroughput{});
  settings.throughput.numberOfDecreasesToday = 0;
  settings.throughput.readCapacityUnits = throughput.readCapacityUnits;
  settings.throughput.writeCapacityUnits = throughput.writeCapacityUnits;
  settings.on_demand_throughput = request.onDemandThroughput;
  settings.encryption = encryptionOf(request.sseSpecification);
  if (request.tableClass) {
    settings.table_class.emplace();
    settings.table_class->tableClass = request.tableClass;
  }
  settings.deletion_protection = request.deletionProtectionEnabled.value_or(false);
  settings.local_indexes = request.localSecondaryIndexes;
  settings.global_indexes = request.globalSecondaryIndexes;
  settings.tags = withTags({}, request.tags);
  return settings;
}

Items itemsOf(const Table& table) {
  Items items;
  items.reserve(table.items.items().count());
  table.items.items().scan(0, std::numeric_limits<std::uint64_t>::max(), std::nullopt, [&](const store::ItemPtr& item) {
    items.push_back(item);
    return true;
  });
  return items;
}

Table& addTable(State& state, TableSettings settings, const Items& items) {
  store::KeySchema schema = schemaOf(settings.key_schema, settings.definitions);
  Table& table = state.add(std::move(settings), std::move(schema));
  for (const auto& index : table.settings.local_indexes)
    table.items.addIndex(indexOf(index, table.settings.definitions));
  for (const auto& index : table.settings.global_indexes)
    table.items.addIndex(indexOf(index, table.settings.definitions));
  for (const store::ItemPtr& item : items) {
    table.items.replace(store::keyOf(table.schema(), item->attributes), item);
  }
  return table;
}

std::optional<SSEDescription> encryptionOf(const std::optional<SSESpecification>& wanted) {
  if (!wanted || !wanted->enabled.value_or(false)) return std::nullopt;
  SSEDescription description;
  description.status = "ENABLED";
  description.sseType = wanted->sseType.value_or("KMS");
  description.kmsMasterKeyArn = wanted->kmsMasterKeyId;
  return description;
}

void dropUnusedDefinitions(TableSettings& settings) {
  std::set<std::string> used;
  const auto note = [&used](const List<KeySchemaElement>& keys) {
    for (const KeySchemaElement& key : keys) used.insert(key.attributeName);
  };
  note(settings.key_schema);
  for (const auto& index : settings.local_indexes) note(index.keySchema);
  for (const auto& index : settings.global_indexes) note(index.keySchema);
  std::erase_if(settings.definitions,
                [&used](const auto& definition) { return !used.contains(definition.attributeName); });
}

}  // namespace squall::dynamodb
