#include "dynamodb/writing.hpp"

#include "dynamodb/errors.hpp"
#include "dynamodb/expr/evaluator.hpp"
#include "dynamodb/keys.hpp"
#include "dynamodb/replication.hpp"
#include "dynamodb/stream_settings.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace squall::dynamodb {

WriteCost carryOut(Call& call, const Write& write) {
  const std::size_t before = write.before != nullptr ? write.before->size : 0;
  const std::size_t after = write.after != nullptr ? write.after->size : 0;
  WriteCost cost{.table = store::writeUnits(std::max(before, after)), .indexes = {}};
  if (write.only_checks || (write.before == nullptr && write.after == nullptr)) return cost;
  cost.indexes = write.table->items.replace(write.key, write.after);
  write.table->recovery.note(call.now, write.key, write.before);
  replicate(call.state, *write.table, write.key, write.after, call.now, call.effects);
  call.state.noteEnds(*write.table, write.key, write.before, write.after, call.now);
  streamWrite(call.state, *write.table, write.before, write.after, call.now);
  const Item& item = write.after != nullptr ? write.after->attributes : write.before->attributes;
  const char* const what = write.after == nullptr    ? "delete item "
                           : write.before == nullptr ? "insert item "
                                                     : "modify item ";
  call.effects.add({.kind = EventKind::Change,
                    .resource = write.table->name(),
                    .detail = what + jsonOf(keyAttributesOf(write.table->schema(), item))});
  return cost;
}

void checkCondition(const std::optional<expr::Condition>& condition, const store::ItemPtr& before,
                    const std::optional<std::string>& return_values) {
  static const Item kNothing;
  if (!condition || expr::holds(*condition, before != nullptr ? before->attributes : kNothing)) return;
  const bool returns_item = return_values == "ALL_OLD" && before != nullptr;
  throw errors::conditionalCheckFailed(returns_item ? jsonOf(before->attributes) : std::string());
}

Item checkedItem(const Item& item) {
  Item result = item;
  normalise(result);
  if (itemSize(result) > kMaxItemBytes) throw errors::itemTooLarge();
  return result;
}

std::optional<ItemCollectionMetrics> collectionMetrics(const std::optional<std::string>& mode, const Write& write) {
  if (mode != "SIZE") return std::nullopt;
  const auto& indexes = write.table->items.indexes();
  const bool has_local = std::ranges::any_of(indexes, [](const auto& index) { return !index.second.is_global; });
  const store::ItemPtr& item = write.after != nullptr ? write.after : write.before;
  if (!has_local || item == nullptr) return std::nullopt;
  constexpr double kGigabyte = 1024.0 * 1024 * 1024;
  const double size = std::floor(static_cast<double>(write.table->items.collectionBytes(write.key.hash)) / kGigabyte);
  const std::string& hash = write.table->schema().hash.name;
  ItemCollectionMetrics metrics;
  metrics.itemCollectionKey.emplace(hash, item->attributes.at(hash));
  metrics.sizeEstimateRangeGB = {size, size + 1};
  return metrics;
}

std::string jsonOf(const Item& item) {
  const std::string text = toJson(ItemResponse{.item = item});  // {"Item":{...}}
  constexpr std::size_t kPrefix = 8;
  return item.empty() ? "{}" : text.substr(kPrefix, text.size() - kPrefix - 1);
}

}  // namespace squall::dynamodb
