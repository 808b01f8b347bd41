// dynamodb/writing.hpp: a write of one item, which single calls, batches and transactions do alike: first all checks
// and what the item becomes, then the change itself.
#pragma once

#include "dynamodb/capacity.hpp"
#include "dynamodb/request_expressions.hpp"
#include "dynamodb/state.hpp"

#include <optional>
#include <string>

namespace squall::dynamodb {

struct Write {
  Table* table = nullptr;
  store::Key key;
  store::ItemPtr before;     // null: there is no such item
  store::ItemPtr after;      // null: there will be none
  bool only_checks = false;  // a ConditionCheck: nothing changes
};

// Does it, and tells the journal. Cannot fail.
WriteCost carryOut(Call& call, const Write& write);

// Throws ConditionalCheckFailedException when the condition does not hold for what is there; with the item in it when
// `return_values` is ALL_OLD.
void checkCondition(const std::optional<expr::Condition>& condition, const store::ItemPtr& before,
                    const std::optional<std::string>& return_values);

// Checks the item of a put: its values and its size. Throws ValidationException.
Item checkedItem(const Item& item);

// For ReturnItemCollectionMetrics: SIZE, on tables with local indexes.
std::optional<ItemCollectionMetrics> collectionMetrics(const std::optional<std::string>& mode, const Write& write);

// `{"id":{"S":"1"}}`
std::string jsonOf(const Item& item);

}  // namespace squall::dynamodb
