// dynamodb/table_building.hpp: a table from its settings, for all operations that make one: new, restored, imported,
// replicated.
#pragma once

#include "dynamodb/state.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace squall::dynamodb {

// Throws ValidationException for what cannot be a table.
void checkNewTable(const CreateTableRequest& request);
// Those of a table that is made now.
TableSettings settingsOf(const Call& call, const CreateTableRequest& request, const std::string& name);

// All items of a table at some time. They are shared with the table that they are from and never change.
using Items = std::vector<store::ItemPtr>;
Items itemsOf(const Table& table);

// Adds the table with its indexes, and the items to it.
Table& addTable(State& state, TableSettings settings, const Items& items = {});

// The key that AWS would make, named as AWS names its own.
std::optional<SSEDescription> encryptionOf(const std::optional<SSESpecification>& wanted);

// Definitions that no key uses any more go with the index that used them.
void dropUnusedDefinitions(TableSettings& settings);

}  // namespace squall::dynamodb
