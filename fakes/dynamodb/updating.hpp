// dynamodb/updating.hpp: what an update makes of an item, for UpdateItem and for transactions.
#pragma once

#include "dynamodb/request_expressions.hpp"
#include "dynamodb/state.hpp"

namespace squall::dynamodb {

// What can be said of an update without the item: keys do not change, keys of indexes keep their types. Throws
// ValidationException.
void checkUpdate(const Table& table, const expr::Update& update);
// An index key that would become empty; a transaction answers it differently from other mistakes.
void refuseEmptyIndexUpdates(const Table& table, const expr::Update& update);
// The item after the update. `before` is null where the update creates it. Throws ValidationException.
store::ItemPtr updatedItem(const Table& table, const expr::Update& update, const Item& key,
                           const store::ItemPtr& before);
// What every updated item has to be. Throws ValidationException.
void checkUpdated(const Table& table, const Item& item);

}  // namespace squall::dynamodb
