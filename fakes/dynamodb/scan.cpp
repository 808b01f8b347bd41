// Scan. https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Scan.html
//
// Partitions come in the order of a hash of their keys. A segment is a part of all hashes, so segments share nothing
// and miss nothing, however many there are.
#include "dynamodb/constraints.hpp"
#include "dynamodb/errors.hpp"
#include "dynamodb/keys.hpp"
#include "dynamodb/legacy.hpp"
#include "dynamodb/operations.hpp"
#include "dynamodb/reading.hpp"

#include <utility>

namespace squall::dynamodb {
namespace {

void checkSegments(const ScanRequest& request) {
  if (request.segment && !request.totalSegments) {
    throw errors::validation(
        "The TotalSegments parameter is required but was not present in the request when Segment parameter is present");
  }
  if (request.totalSegments && !request.segment) {
    throw errors::validation(
        "The Segment parameter is required but was not present in the request when parameter TotalSegments is present");
  }
  if (request.totalSegments && *request.segment >= *request.totalSegments) {
    const std::string segment = std::to_string(*request.segment);
    const std::string total = std::to_string(*request.totalSegments);
    throw errors::validation(
        "The Segment parameter is zero-based and must be less than parameter TotalSegments: Segment: " + segment +
        " is not less than TotalSegments: " + total);
  }
}

// The hashes that belong to a segment. Up to 4096 segments divide them by their first 12 bits, as AWS's do.
struct Segment {
  std::uint64_t from = 0;
  std::uint64_t to = ~std::uint64_t{0};
  bool is_empty = false;
};

Segment segmentOf(const ScanRequest& request) {
  if (!request.totalSegments) return {};
  const auto total = static_cast<std::uint64_t>(*request.totalSegments);
  const auto number = static_cast<std::uint64_t>(*request.segment);
  // More segments than that divide finer, by 32 bits.
  const unsigned bits = total <= 4096 ? 12 : 32;
  const std::uint64_t buckets = std::uint64_t{1} << bits;
  const std::uint64_t first = (buckets * number + total - 1) / total;
  const std::uint64_t end = (buckets * (number + 1) + total - 1) / total;
  if (first >= end) return {.is_empty = true};
  const unsigned shift = 64 - bits;
  return {.from = first << shift, .to = ((end - 1) << shift) | ((std::uint64_t{1} << shift) - 1)};
}

void checkStart(const ReadPlan& plan, const Item& start_key) {
  const bool has_index = plan.index() != nullptr;
  const std::string invalid = "The provided starting key is invalid";
  const std::string mismatch = invalid + ": The provided key element does not match the schema";
  if (start_key.size() != plan.startAttributes().size()) throw errors::validation(has_index ? invalid : mismatch);
  if (has_index) {
    for (const store::KeyAttribute* attribute : plan.schema().attributes()) {
      const auto value = start_key.find(attribute->name);
      if (value == start_key.end()) throw errors::validation(invalid);
      if (!value->second.is(attribute->type)) throw errors::keyMismatch();
    }
  }
  if (!plan.table().schema().holds(start_key)) throw errors::validation(mismatch);
}

}  // namespace

ScanResult scan(Call& call, const ScanRequest& request) {
  checkConstraints(call.state.options().dialect, "Scan", &request);
  const ReadRequest read{.index_name = request.indexName,
                         .select = request.select,
                         .attributes_to_get = request.attributesToGet,
                         .limit = request.limit,
                         .consistent_read = request.consistentRead,
                         .exclusive_start_key = request.exclusiveStartKey,
                         .return_consumed_capacity = request.returnConsumedCapacity};
  refuseMixed({{"AttributesToGet", request.attributesToGet.isPresent()},
               {"ScanFilter", request.scanFilter.isPresent()},
               {"ConditionalOperator", request.conditionalOperator.has_value()}},
              {{"ProjectionExpression", request.projectionExpression.has_value()},
               {"FilterExpression", request.filterExpression.has_value()}},
              request.expressionAttributeNames, request.expressionAttributeValues);
  projectionOf(request.attributesToGet);
  LegacyValues values;
  std::optional<expr::Condition> filter = filterCondition(request.scanFilter, request.conditionalOperator, values);
  const Item start_key = checkedStartKey(request.exclusiveStartKey);
  checkSegments(request);
  Expressions expressions =
      readExpressions({.filter = &request.filterExpression, .projection = &request.projectionExpression},
                      request.expressionAttributeNames, request.expressionAttributeValues);
  if (filter) expressions.filter = std::move(filter);
  checkSelect(read, request.projectionExpression.has_value());
  const Table& table = findTable(call, request.tableName);
  ReadPlan plan(table, read, expressions);
  plan.refuseUnprojected();
  const Segment segment = segmentOf(request);
  std::optional<store::ScanPosition> after;
  if (request.exclusiveStartKey.isPresent()) {
    checkStart(plan, start_key);
    after = store::scanPositionOf(plan.keyOf(start_key));
    if (segment.is_empty || after->hash < segment.from || after->hash > segment.to) {
      throw errors::validation(
          "The provided starting key is invalid: Invalid ExclusiveStartKey. Please use ExclusiveStartKey with correct "
          "Segment. TotalSegments: " +
          std::to_string(*request.totalSegments) + " Segment: " + std::to_string(*request.segment));
    }
  }
  refusePathsIntoKeys(table, expressions.nestedHeads());

  call.state.throttles().admit(table, plan.index(), Throughput::Read, call.now);
  ReadPlan::Page page;
  if (!segment.is_empty) {
    plan.partitions().scan(segment.from, segment.to, after,
                           [&](const store::ItemPtr& item) { return plan.take(item, page); });
  }
  return plan.finish<ScanResult>(call, std::move(page));
}

}  // namespace squall::dynamodb
