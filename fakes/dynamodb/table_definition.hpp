// dynamodb/table_definition.hpp: what a client may define: keys, indexes, throughput; for CreateTable and UpdateTable.
// All throw ValidationException with AWS's texts.
#pragma once

#include "dynamodb/state.hpp"

#include <string>

namespace squall::dynamodb {

void checkThroughput(const std::optional<std::string>& billing_mode, bool is_on_demand,
                     const std::optional<ProvisionedThroughput>& throughput);

// Keys and indexes of a new table.
void checkDefinition(const CreateTableRequest& request);
// One more global index of a table with these definitions.
void checkGlobalIndex(const GlobalSecondaryIndex& index, const List<AttributeDefinition>& definitions, bool on_demand);

store::KeySchema schemaOf(const List<KeySchemaElement>& keys, const List<AttributeDefinition>& definitions);
store::Index indexOf(const GlobalSecondaryIndex& index, const List<AttributeDefinition>& definitions);
store::Index indexOf(const LocalSecondaryIndex& index, const List<AttributeDefinition>& definitions);

}  // namespace squall::dynamodb
