#include "dynamodb/partiql/select.hpp"

#include "dynamodb/expr/checks.hpp"
#include "dynamodb/expr/evaluator.hpp"
#include "dynamodb/partiql/access.hpp"
#include "dynamodb/partiql/errors.hpp"
#include "dynamodb/partiql/expressions.hpp"
#include "dynamodb/partiql/page_token.hpp"
#include "dynamodb/partiql/unprojected.hpp"
#include "dynamodb/reading.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace squall::dynamodb::partiql {
namespace {

// Recorded: what ORDER BY may name, and what WHERE has to say for it.
void checkOrder(const Statement& select, const store::KeySchema& schema, const Access& access) {
  if (select.order.empty()) return;
  if (!select.where) {
    throw errors::validation("Must have WHERE clause in the statement when using ORDER BY clause.");
  }
  bool names_hash = false;
  for (const OrderTerm& term : select.order) {
    const expr::DocumentPath path = pathOf(term.by);
    if (path.size() > 1 || !schema.has(path[0].name)) {
      throw errors::validation("Attribute " + path[0].name + " in ORDER BY clause must be part of the primary key");
    }
    names_hash = names_hash || path[0].name == schema.hash.name;
  }
  if (access.is_scan) {
    throw errors::validation(
        "Must have at least one non-optional hash key condition in WHERE clause when using ORDER BY clause.");
  }
  if (access.reads.size() > 1 && !names_hash) {
    throw errors::validation(
        "Must have hash key in ORDER BY clause when more than one hash key condition specified in WHERE clause.");
  }
}

// Orders the partitions; answers whether each is read backwards.
bool applyOrder(const Statement& select, const store::KeySchema& schema, Access& access) {
  if (select.order.empty()) return false;
  // Recorded: with the hash key alone, items come from the last to the first, whichever way that one is ordered.
  bool is_backwards = true;
  for (const OrderTerm& term : select.order) {
    if (pathOf(term.by)[0].name != schema.hash.name) {
      is_backwards = term.is_descending;
    } else if (term.is_descending) {
      std::ranges::sort(access.reads, std::ranges::greater(), &PartitionRead::hash);
    } else {
      std::ranges::sort(access.reads, {}, &PartitionRead::hash);
    }
  }
  return is_backwards;
}

// Reads one page; answers in which of the partitions it ended.
std::size_t readPage(ReadPlan& plan, const Access& access, bool is_backwards, const std::optional<ReadPosition>& after,
                     ReadPlan::Page& page) {
  bool goes_on = true;
  const auto take = [&](const store::ItemPtr& item) { return goes_on = plan.take(item, page); };
  if (access.is_scan) {
    std::optional<store::ScanPosition> position;
    if (after) position = store::scanPositionOf(after->key);
    plan.partitions().scan(0, ~std::uint64_t{0}, position, take);
    return 0;
  }
  std::size_t read = after ? std::min(after->read, access.reads.size() - 1) : 0;
  std::size_t last = read;
  for (; read < access.reads.size() && goes_on; ++read) {
    std::optional<store::SortPosition> position;
    if (after && read == after->read) position = after->key.position;
    const std::int32_t scanned = page.scanned;
    plan.partitions().query(access.reads[read].hash, access.reads[read].range, is_backwards, position, take);
    if (page.scanned > scanned) last = read;
  }
  return last;
}

std::string nameOf(const expr::DocumentPath& path) {
  std::string name;
  for (const expr::PathElement& element : path) {
    if (element.is_index) {
      name += "[" + std::to_string(element.index) + "]";
    } else {
      name = element.name;
    }
  }
  return name;
}

const store::Index* indexOf(const Table& table, const TableName& name, bool is_consistent) {
  if (!name.index) return nullptr;
  const store::Index* index = table.items.index(*name.index);
  if (index == nullptr) throw errors::validation("The table does not have the specified index");
  if (index->is_global && is_consistent) {
    throw errors::validation("Strongly consistent read is not supported on Global Secondary Indexes");
  }
  return index;
}

}  // namespace

Columns::Columns(const Statement& select) : is_all_(select.selects_all) {
  for (const Node& node : select.projection) {
    expr::DocumentPath path = pathOf(node);
    std::string name = nameOf(path);
    paths_.emplace_back(std::move(path), std::move(name));
  }
}

Item Columns::of(const Item& item) const {
  if (is_all_) return item;
  Item result;
  for (const auto& [path, name] : paths_) {
    if (const AttributeValue* value = expr::find(item, path)) result.insert_or_assign(name, *value);
  }
  result.markPresent();
  return result;
}

expr::Projection Columns::attributes() const {
  expr::Projection result;
  for (const auto& [path, name] : paths_) {
    if (std::ranges::find(result, expr::DocumentPath{path[0]}) == result.end()) result.push_back({path[0]});
  }
  return result;
}

ExecuteStatementResult runSelect(Call& call, const ExecuteStatementRequest& request, const Statement& select,
                                 const List<AttributeValue>& parameters) {
  const TableName name = tableNameOf(select);
  const Columns columns(select);
  Values values;
  Expressions expressions;
  if (select.where) expressions.filter = conditionOf(*select.where, parameters, values);
  if (!columns.isAll()) expressions.projection = columns.attributes();
  const PageTokens tokens(request);
  const std::optional<ReadPosition> after = tokens.read(request.nextToken);
  const Table& table = findTable(call, name.table);
  const store::Index* const index = indexOf(table, name, request.consistentRead.value_or(false));

  const std::optional<std::string> no_select;
  const List<std::string> no_attributes;
  const Map<AttributeValue> no_start;
  const ReadRequest read{.index_name = name.index,
                         .select = no_select,
                         .attributes_to_get = no_attributes,
                         .limit = request.limit,
                         .consistent_read = request.consistentRead,
                         .exclusive_start_key = no_start,
                         .return_consumed_capacity = request.returnConsumedCapacity};
  ReadPlan plan(table, read, expressions);
  Access access = accessOf(plan.schema(), expressions.filter);
  checkOrder(select, plan.schema(), access);
  plan.refuseUnprojected();
  if (index != nullptr && access.is_keyed) refuseUnprojectedFilter(*index, table.schema(), *expressions.filter);
  const bool is_backwards = applyOrder(select, plan.schema(), access);

  call.state.throttles().admit(table, index, Throughput::Read, call.now);
  ReadPlan::Page page;
  const std::size_t last_read = readPage(plan, access, is_backwards, after, page);
  QueryResult answer = plan.finish<QueryResult>(call, std::move(page));
  ExecuteStatementResult result;
  for (const Item& item : answer.items) result.items.push_back(columns.of(item));
  result.items.markPresent();
  if (!answer.lastEvaluatedKey.empty()) {
    result.nextToken = tokens.make({.read = last_read, .key = plan.keyOf(answer.lastEvaluatedKey)});
    result.lastEvaluatedKey = std::move(answer.lastEvaluatedKey);
  }
  result.consumedCapacity = std::move(answer.consumedCapacity);
  return result;
}

}  // namespace squall::dynamodb::partiql
