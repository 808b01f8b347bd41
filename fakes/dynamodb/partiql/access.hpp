// dynamodb/partiql/access.hpp: how a SELECT reaches its items: which partitions its WHERE clause asks for, or all.
//
// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ql-reference.select.html: a hash key that is
// compared with =, given as a list with IN, or both in every branch of an OR, is a query each; anything else scans.
// The whole clause is a filter besides, so what is read of a partition only has to be enough.
#pragma once

#include "dynamodb/expr/ast.hpp"
#include "dynamodb/store/partitions.hpp"

#include <optional>
#include <string>
#include <vector>

namespace squall::dynamodb::partiql {

struct PartitionRead {
  std::string hash;  // key bytes
  store::SortRange range;
};

struct Access {
  bool is_scan = true;
  bool is_keyed = false;             // the hash key stands at the top, not in the branches of an OR
  std::vector<PartitionRead> reads;  // each partition once, in the order of the clause
};

// Throws ValidationException for key values of another type than the key's, and for branches that overlap.
Access accessOf(const store::KeySchema& schema, const std::optional<expr::Condition>& where);

// What ANDs at the top of the clause combine.
std::vector<const expr::Condition*> conjunctsOf(const expr::Condition& condition);

// The value that "attribute = value" asks for; null for any other condition.
const AttributeValue* equalityOn(const expr::Condition& condition, const std::string& attribute);

}  // namespace squall::dynamodb::partiql
