#include "dynamodb/reading.hpp"

#include "dynamodb/errors.hpp"
#include "dynamodb/expr/evaluator.hpp"
#include "dynamodb/keys.hpp"
#include "dynamodb/legacy.hpp"
#include "dynamodb/limits.hpp"

#include <algorithm>
#include <utility>

namespace squall::dynamodb {

void checkSelect(const ReadRequest& request, bool has_projection_expression) {
  const std::string select = request.select.value_or("");
  const auto fail = [&request](const std::string& complaint) {
    throw errors::validation(std::string(request.select_prefix) + complaint);
  };
  const char* const named = has_projection_expression               ? "ProjectionExpression"
                            : request.attributes_to_get.isPresent() ? "AttributesToGet"
                                                                    : nullptr;
  if (named != nullptr && !select.empty() && select != "SPECIFIC_ATTRIBUTES") {
    fail(std::string("Cannot specify the ") + named + " when choosing to get " +
         (select == "COUNT" ? "only the Count" : select));
  }
  if (named == nullptr && select == "SPECIFIC_ATTRIBUTES") {
    fail("Must specify the AttributesToGet or ProjectionExpression when choosing to get SPECIFIC_ATTRIBUTES");
  }
  if (select == "ALL_PROJECTED_ATTRIBUTES" && !request.index_name) {
    fail("ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName");
  }
}

// Complaints about numbers and the like AWS does not wrap.
Item checkedStartKey(const Map<AttributeValue>& start_key) {
  Item key = start_key;
  for (auto& [name, value] : key) {
    using Type = AttributeValue::Type;
    const bool is_wrapped = value.is(Type::None) || value.is(Type::Null) || value.hasSeveralTypes() ||
                            (value.is(Type::SS) && value.ss().empty()) || (value.is(Type::BS) && value.bs().empty());
    normalise(value, is_wrapped ? Wording{.before = "The provided starting key is invalid: "} : Wording{});
  }
  return key;
}

ReadPlan::ReadPlan(const Table& table, const ReadRequest& request, Expressions& expressions)
    : table_(table), request_(request), expressions_(expressions), counts_only_(request.select == "COUNT") {
  if (!request.attributes_to_get.empty()) expressions.projection = projectionOf(request.attributes_to_get);
  if (!request.index_name) return;
  index_ = table.items.index(*request.index_name);
  if (index_ == nullptr) {
    throw errors::validation("The table does not have the specified index: " + *request.index_name);
  }
  if (index_->is_global && request.consistent_read.value_or(false)) {
    throw errors::validation("Consistent reads are not supported on global secondary indexes");
  }
  fetches_ = !index_->is_global && wantsMoreThan(*index_);
}

bool ReadPlan::wantsMoreThan(const store::Index& index) const {
  if (index.projects_all || counts_only_) return false;
  if (request_.select == "ALL_ATTRIBUTES") return true;
  if (!expressions_.projection) return false;
  return std::ranges::any_of(*expressions_.projection, [&](const expr::DocumentPath& path) {
    return !index.projects(table_.schema(), path[0].name);
  });
}

void ReadPlan::refuseUnprojected() const {
  if (index_ == nullptr || !index_->is_global || index_->projects_all) return;
  if (request_.select == "ALL_ATTRIBUTES") {
    throw errors::invalidParameter("Select type ALL_ATTRIBUTES is not supported for global secondary index " +
                                   index_->name + " because its projection type is not ALL");
  }
  std::string missing;
  for (const expr::DocumentPath& path : expressions_.projection.value_or(expr::Projection{})) {
    if (index_->projects(table_.schema(), path[0].name)) continue;
    missing.append(missing.empty() ? "" : ", ").append(path[0].name);
  }
  if (missing.empty()) return;
  throw errors::invalidParameter("Global secondary index " + index_->name + " does not project [" + missing + "]");
}

std::vector<const store::KeyAttribute*> ReadPlan::startAttributes() const {
  std::vector<const store::KeyAttribute*> result = table_.schema().attributes();
  if (index_ == nullptr) return result;
  for (const store::KeyAttribute* attribute : index_->schema.attributes()) {
    if (!table_.schema().has(attribute->name)) result.push_back(attribute);
  }
  return result;
}

store::Key ReadPlan::keyOf(const Item& item) const {
  return index_ != nullptr ? store::keyOf(index_->schema, table_.schema(), item) : store::keyOf(table_.schema(), item);
}

bool ReadPlan::take(const store::ItemPtr& item, Page& page) {
  if (is_full_) {
    is_cut_ = true;  // there is one more
    return false;
  }
  ++page.scanned;
  bytes_ += item->size;
  last_ = item;
  store::ItemPtr seen = item;
  if (fetches_) {
    seen = table_.items.find(store::keyOf(table_.schema(), item->attributes));
    fetch_units_ += readUnits(seen->size, request_.consistent_read.value_or(false));
  }
  if (!expressions_.filter || expr::holds(*expressions_.filter, seen->attributes)) {
    ++page.count;
    if (!counts_only_) {
      page.items.push_back(expressions_.projection ? expr::project(*expressions_.projection, seen->attributes)
                                                   : seen->attributes);
    }
  }
  // A page that ends because of Limit says where to go on even if there is nothing more.
  if (request_.limit && page.scanned >= *request_.limit) {
    is_cut_ = true;
    return false;
  }
  is_full_ = bytes_ >= limits::kPageBytes;
  return true;
}

Item ReadPlan::keyToGoOnFrom(const Item& item) const {
  Item key;
  for (const store::KeyAttribute* attribute : startAttributes()) key.emplace(attribute->name, item.at(attribute->name));
  return key;
}

void ReadPlan::complete(Call& call, Page& page) const {
  if (!counts_only_) page.items.markPresent();
  if (is_cut_ && last_ != nullptr) page.last_key = keyToGoOnFrom(last_->attributes);
  Consumed consumed;
  const double units = readUnits(bytes_, request_.consistent_read.value_or(false));
  if (index_ != nullptr) {
    consumed.addIndex(*index_, units);
    consumed.addTable(fetch_units_);
  } else {
    consumed.addTable(units);
  }
  call.state.throttles().spend(table_, consumed, Throughput::Read, call.now);
  page.consumed = consumed.report(request_.return_consumed_capacity, table_.name());
}

}  // namespace squall::dynamodb
