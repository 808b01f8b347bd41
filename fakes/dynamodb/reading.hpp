// dynamodb/reading.hpp: what Query and Scan have in common: which attributes they answer, pages, the key to go on from.
#pragma once

#include "dynamodb/capacity.hpp"
#include "dynamodb/request_expressions.hpp"
#include "dynamodb/state.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace squall::dynamodb {

// The parameters of both operations, by the same names.
struct ReadRequest {
  const std::optional<std::string>& index_name;
  const std::optional<std::string>& select;
  const List<std::string>& attributes_to_get;
  const std::optional<std::int32_t>& limit;
  const std::optional<bool>& consistent_read;
  const Map<AttributeValue>& exclusive_start_key;
  const std::optional<std::string>& return_consumed_capacity;
  // What stands before complaints about Select: Query has moved to AWS's newer framework, Scan has not
  // (moto's tests, run against us-east-1).
  std::string_view select_prefix = {};
};

// Select and the two ways to name attributes must go together. Throws ValidationException.
void checkSelect(const ReadRequest& request, bool has_projection_expression);

// Normalises the values of ExclusiveStartKey.
Item checkedStartKey(const Map<AttributeValue>& start_key);

// Where to read, and what of it.
class ReadPlan {
 public:
  // Throws ValidationException for an index that does not exist, or cannot answer what is asked.
  ReadPlan(const Table& table, const ReadRequest& request, Expressions& expressions);

  const Table& table() const { return table_; }
  const store::Index* index() const { return index_; }
  const store::KeySchema& schema() const { return index_ != nullptr ? index_->schema : table_.schema(); }
  const store::Partitions& partitions() const { return index_ != nullptr ? index_->entries : table_.items.items(); }
  // Attributes of a key to go on from: those of the table and of the index.
  std::vector<const store::KeyAttribute*> startAttributes() const;
  store::Key keyOf(const Item& item) const;

  // GSIs may be asked for what they have alone. Throws ValidationException; apart, since Query checks it late.
  void refuseUnprojected() const;

  // One page: give it items until it says no.
  struct Page {
    List<Map<AttributeValue>> items;
    std::int32_t count = 0;
    std::int32_t scanned = 0;
    Map<AttributeValue> last_key;
    std::optional<ConsumedCapacity> consumed;
  };
  bool take(const store::ItemPtr& item, Page& page);
  // What QueryResult and ScanResult have in common, which is all of them.
  template <class Result>
  Result finish(Call& call, Page page) const {
    complete(call, page);
    return {.items = std::move(page.items),
            .count = page.count,
            .scannedCount = page.scanned,
            .lastEvaluatedKey = std::move(page.last_key),
            .consumedCapacity = std::move(page.consumed)};
  }

 private:
  void complete(Call& call, Page& page) const;
  bool wantsMoreThan(const store::Index& index) const;
  Item keyToGoOnFrom(const Item& item) const;

  const Table& table_;
  const ReadRequest& request_;
  Expressions& expressions_;
  const store::Index* index_ = nullptr;
  bool fetches_ = false;  // a local index that does not have all that is asked for: the table has
  bool counts_only_ = false;

  std::size_t bytes_ = 0;
  double fetch_units_ = 0;
  store::ItemPtr last_;
  bool is_full_ = false;
  bool is_cut_ = false;
};

}  // namespace squall::dynamodb
