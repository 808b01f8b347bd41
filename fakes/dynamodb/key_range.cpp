#include "dynamodb/key_range.hpp"

#include <optional>
#include <string>

namespace squall::dynamodb {
namespace {

using Operator = expr::KeyCondition::Operator;

// Nothing for a prefix that no longer text follows: all bytes are 0xFF.
std::optional<std::string> behindAll(std::string prefix) {
  while (!prefix.empty() && static_cast<unsigned char>(prefix.back()) == 0xff) prefix.pop_back();
  if (prefix.empty()) return std::nullopt;
  prefix.back() = static_cast<char>(static_cast<unsigned char>(prefix.back()) + 1);
  return prefix;
}

}  // namespace

store::SortRange sortRangeOf(const expr::KeyCondition& condition) {
  store::SortRange range;
  const std::string first = store::keyBytes(*condition.values[0]);
  switch (condition.op) {
    case Operator::Lt:
    case Operator::Le:
      range.to = first;
      range.to_included = condition.op == Operator::Le;
      break;
    case Operator::Gt:
    case Operator::Ge:
      range.from = first;
      range.from_included = condition.op == Operator::Ge;
      break;
    case Operator::BeginsWith:
      range.from = first;
      range.to = behindAll(first);
      range.to_included = false;
      break;
    case Operator::Between:
      range.from = first;
      range.to = store::keyBytes(*condition.values[1]);
      break;
    default:
      range.from = first;
      range.to = first;
  }
  return range;
}

}  // namespace squall::dynamodb
