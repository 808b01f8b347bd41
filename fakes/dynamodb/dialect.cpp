#include "dynamodb/dialect.hpp"

#include <algorithm>
#include <array>

namespace squall::dynamodb {

bool isNew(DynamodbDialect dialect, std::string_view operation) {
  static constexpr std::array<std::string_view, 4> kInUsEast1{"DeleteItem", "PutItem", "Query", "UpdateItem"};
  static constexpr std::array<std::string_view, 2> kElsewhere{"BatchGetItem", "Scan"};
  const auto has = [operation](const auto& names) { return std::ranges::find(names, operation) != names.end(); };
  if (dialect == DynamodbDialect::Classic) return false;
  return has(kInUsEast1) || (dialect == DynamodbDialect::V2026 && has(kElsewhere));
}

}  // namespace squall::dynamodb
