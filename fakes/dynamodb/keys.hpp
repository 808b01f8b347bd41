// dynamodb/keys.hpp: what a table demands of the keys of its items. All values are normalised before.
#pragma once

#include "dynamodb/state.hpp"

namespace squall::dynamodb {

// A key by itself: exactly the attributes of the schema, in their types. Throws ValidationException.
store::Key checkKey(const Table& table, const Item& key);
// A whole item: its key, and its attributes that are keys of an index.
store::Key checkItem(const Table& table, const Item& item);
// A key with empty values, apart from the rest, since a transaction answers it differently from other mistakes.
void refuseEmptyKey(const Table& table, const Item& item);
void refuseEmptyIndexKeys(const Table& table, const Item& item);
void checkIndexKeys(const Table& table, const Item& item);

// The key attributes of an item.
Item keyAttributesOf(const store::KeySchema& schema, const Item& item);

// Expressions may not look into keys: "Key attributes must be scalars". `heads`: first names of the paths in them that
// go on.
void refusePathsIntoKeys(const Table& table, const std::vector<std::string>& heads);

}  // namespace squall::dynamodb
