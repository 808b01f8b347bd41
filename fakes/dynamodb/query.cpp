// Query. https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Query.html
#include "dynamodb/constraints.hpp"
#include "dynamodb/errors.hpp"
#include "dynamodb/expr/key_condition.hpp"
#include "dynamodb/key_range.hpp"
#include "dynamodb/keys.hpp"
#include "dynamodb/legacy.hpp"
#include "dynamodb/operations.hpp"
#include "dynamodb/reading.hpp"

#include <algorithm>
#include <utility>

namespace squall::dynamodb {
namespace {

using KeyConditions = std::map<std::string, expr::KeyCondition>;
using Operator = expr::KeyCondition::Operator;
using store::KeyAttribute;

// What the legacy parameters and the expressions of the request ask for, before anything is known of the table.
struct Asked {
  Expressions expressions;
  KeyConditions conditions;
  Item start_key;
  LegacyValues values;
};

void readAsked(const QueryRequest& request, const ReadRequest& read, Asked& asked) {
  // KeyConditions may stand beside expressions that are no key conditions.
  const bool mixes_keys = request.keyConditions.isPresent() && request.keyConditionExpression;
  refuseMixed({{"AttributesToGet", request.attributesToGet.isPresent()},
               {"QueryFilter", request.queryFilter.isPresent()},
               {"ConditionalOperator", request.conditionalOperator.has_value()},
               {"KeyConditions", mixes_keys}},
              {{"ProjectionExpression", request.projectionExpression.has_value()},
               {"FilterExpression", request.filterExpression.has_value()},
               {"KeyConditionExpression", request.keyConditionExpression.has_value()}},
              request.expressionAttributeNames, request.expressionAttributeValues);
  std::optional<expr::Condition> filter =
      filterCondition(request.queryFilter, request.conditionalOperator, asked.values);
  projectionOf(request.attributesToGet);
  asked.start_key = checkedStartKey(request.exclusiveStartKey);
  if (!request.keyConditions.isPresent() && !request.keyConditionExpression) {
    throw errors::validation(
        "Either the KeyConditions or KeyConditionExpression parameter must be specified in the request.");
  }
  asked.expressions = readExpressions({.key_condition = &request.keyConditionExpression,
                                       .filter = &request.filterExpression,
                                       .projection = &request.projectionExpression},
                                      request.expressionAttributeNames, request.expressionAttributeValues);
  if (filter) asked.expressions.filter = std::move(filter);
  asked.conditions = asked.expressions.key_condition ? expr::keyConditionsOf(*asked.expressions.key_condition)
                                                     : legacyKeyConditions(request.keyConditions, asked.values);
  if (asked.conditions.empty() || asked.conditions.size() > 2) {
    throw errors::validation("Conditions can be of length 1 or 2 only");
  }
  checkSelect(read, request.projectionExpression.has_value());
}

void checkConditions(const store::KeySchema& schema, const KeyConditions& conditions, const Item& start_key) {
  for (const KeyAttribute* attribute : schema.attributes()) {
    const bool is_hash = attribute == &schema.hash;
    if (!start_key.empty()) {
      const auto value = start_key.find(attribute->name);
      if (value == start_key.end()) throw errors::validation("The provided starting key is invalid");
      if (!value->second.is(attribute->type)) throw errors::keyMismatch();
    }
    if (is_hash && !schema.range && conditions.size() > 1)
      throw errors::validation("Query key condition not supported");
    const auto condition = conditions.find(attribute->name);
    if (condition == conditions.end()) {
      if (!is_hash && conditions.size() == 1) continue;
      throw errors::validation("Query condition missed key schema element: " + attribute->name);
    }
    if (condition->second.op == Operator::NotIndexable) {
      throw errors::validation("Attempted conditional constraint is not an indexable operation");
    }
    for (const AttributeValue* value : condition->second.values) {
      if (!value->is(attribute->type)) {
        throw errors::invalidParameter("Condition parameter type does not match schema type");
      }
    }
    if (is_hash && condition->second.op != Operator::Eq) throw errors::validation("Query key condition not supported");
  }
}

bool isWithin(const store::SortRange& range, const std::string& key) {
  if (range.from && (range.from_included ? key < *range.from : key <= *range.from)) return false;
  return !range.to || !(range.to_included ? key > *range.to : key >= *range.to);
}

// A key to go on from has to be one that the query itself could have answered.
void checkStart(const ReadPlan& plan, const Item& start_key, const std::string& hash, const store::SortRange* range) {
  const store::KeySchema& table = plan.table().schema();
  for (const KeyAttribute* attribute : table.attributes()) {
    if (start_key.contains(attribute->name) && start_key.at(attribute->name).is(attribute->type)) continue;
    throw errors::validation(
        "The provided starting key is invalid: The provided key element does not match the schema");
  }
  const store::Key key = plan.keyOf(start_key);
  if (range == nullptr) {
    if (key.hash == hash) return;
    throw errors::validation("The provided starting key is outside query boundaries based on provided conditions");
  }
  if (!isWithin(*range, key.position.range)) {
    throw errors::validation("The provided starting key does not match the range key predicate");
  }
  if (key.hash != hash) throw errors::validation("The query can return at most one row and cannot be restarted");
}

// Filters see what is left after the keys have been looked up.
void refuseKeysInFilter(const ReadPlan& plan, const Asked& asked, bool is_legacy) {
  if (!asked.expressions.filter) return;
  const std::vector<std::string> heads = headsOf(*asked.expressions.filter);
  for (const KeyAttribute* attribute : plan.schema().attributes()) {
    if (std::ranges::find(heads, attribute->name) == heads.end()) continue;
    throw errors::validation(std::string(is_legacy ? "QueryFilter" : "Filter Expression") +
                             " can only contain non-primary key attributes: Primary key attribute: " + attribute->name);
  }
}

}  // namespace

QueryResult query(Call& call, const QueryRequest& request) {
  checkConstraints(call.state.options().dialect, "Query", &request);
  const ReadRequest read{.index_name = request.indexName,
                         .select = request.select,
                         .attributes_to_get = request.attributesToGet,
                         .limit = request.limit,
                         .consistent_read = request.consistentRead,
                         .exclusive_start_key = request.exclusiveStartKey,
                         .return_consumed_capacity = request.returnConsumedCapacity,
                         .select_prefix = "1 validation error detected: "};
  Asked asked;
  readAsked(request, read, asked);
  const Table& table = findTable(call, request.tableName);
  ReadPlan plan(table, read, asked.expressions);
  const bool has_start = request.exclusiveStartKey.isPresent();
  if (has_start && asked.start_key.size() != plan.startAttributes().size()) {
    throw errors::validation("The provided starting key is invalid");
  }
  checkConditions(plan.schema(), asked.conditions, asked.start_key);
  const std::string hash = store::keyBytes(*asked.conditions.at(plan.schema().hash.name).values[0]);
  const bool has_range = asked.conditions.size() > 1;
  store::SortRange range;
  if (has_range) range = sortRangeOf(asked.conditions.at(plan.schema().range->name));
  if (has_start) checkStart(plan, asked.start_key, hash, has_range ? &range : nullptr);
  refusePathsIntoKeys(table, asked.expressions.nestedHeads());
  refuseKeysInFilter(plan, asked, request.queryFilter.isPresent());
  plan.refuseUnprojected();

  call.state.throttles().admit(table, plan.index(), Throughput::Read, call.now);
  ReadPlan::Page page;
  std::optional<store::SortPosition> after;
  if (has_start) after = plan.keyOf(asked.start_key).position;
  plan.partitions().query(hash, range, !request.scanIndexForward.value_or(true), after,
                          [&](const store::ItemPtr& item) { return plan.take(item, page); });
  return plan.finish<QueryResult>(call, std::move(page));
}

}  // namespace squall::dynamodb
