// dynamodb/table_building.hpp: a table from its settings, for all operations that make one: new, restored, imported,
// replicated.
#pragma once

#include "dynamodb/state.hpp"

#include <memory>
#include <optional>
#include <vector>

namespace squall::dynamodb {

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
