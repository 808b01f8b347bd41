#include "dynamodb/partiql/access.hpp"

#include "dynamodb/errors.hpp"
#include "dynamodb/expr/checks.hpp"
#include "dynamodb/key_range.hpp"

#include <algorithm>
#include <utility>

namespace squall::dynamodb::partiql {
namespace {

using expr::Condition;
using expr::Operand;
using Operator = expr::KeyCondition::Operator;
using HashValues = std::vector<const AttributeValue*>;

bool isAttribute(const Operand& operand, const std::string& name) {
  return operand.kind == Operand::Kind::Path && operand.path.size() == 1 && operand.path[0].name == name;
}

bool isValueOperand(const Operand& operand) { return operand.kind == Operand::Kind::Value; }

std::vector<const Condition*> branchesOf(const Condition& condition) {
  if (condition.kind != Condition::Kind::Or) return {&condition};
  std::vector<const Condition*> result;
  for (const Condition& part : condition.parts) {
    const std::vector<const Condition*> inner = branchesOf(part);
    result.insert(result.end(), inner.begin(), inner.end());
  }
  return result;
}

// The values that the hash key can have where the condition holds; nothing where it can have any.
std::optional<HashValues> hashValuesOf(const Condition& condition, const std::string& hash) {
  if (const AttributeValue* value = equalityOn(condition, hash)) return HashValues{value};
  if (condition.kind == Condition::Kind::In && isAttribute(condition.operands[0], hash) &&
      std::all_of(condition.operands.begin() + 1, condition.operands.end(), isValueOperand)) {
    HashValues values;
    for (std::size_t i = 1; i < condition.operands.size(); ++i) values.push_back(condition.operands[i].value);
    return values;
  }
  if (condition.kind == Condition::Kind::And) {
    for (const Condition& part : condition.parts) {
      if (std::optional<HashValues> values = hashValuesOf(part, hash)) return values;
    }
    return std::nullopt;
  }
  if (condition.kind != Condition::Kind::Or) return std::nullopt;
  HashValues all;
  for (const Condition& part : condition.parts) {
    const std::optional<HashValues> values = hashValuesOf(part, hash);
    if (!values) return std::nullopt;
    all.insert(all.end(), values->begin(), values->end());
  }
  return all;
}

// "range > value" and the like, as an index looks it up; nothing for what none can.
std::optional<expr::KeyCondition> sortConditionOf(const Condition& condition, const std::string& range) {
  const std::vector<Operand>& operands = condition.operands;
  if (condition.kind == Condition::Kind::Between && isAttribute(operands[0], range) && isValueOperand(operands[1]) &&
      isValueOperand(operands[2])) {
    return expr::KeyCondition{.op = Operator::Between, .values = {operands[1].value, operands[2].value}};
  }
  if (condition.kind == Condition::Kind::Function && operands[0].text == "begins_with" &&
      isAttribute(operands[0].arguments[0], range) && isValueOperand(operands[0].arguments[1])) {
    return expr::KeyCondition{.op = Operator::BeginsWith, .values = {operands[0].arguments[1].value}};
  }
  if (condition.kind != Condition::Kind::Compare || !isAttribute(operands[0], range) || !isValueOperand(operands[1])) {
    return std::nullopt;
  }
  const std::string& comparator = condition.comparator;
  if (comparator == "<>") return std::nullopt;
  const Operator op = comparator == "="    ? Operator::Eq
                      : comparator == "<"  ? Operator::Lt
                      : comparator == "<=" ? Operator::Le
                      : comparator == ">"  ? Operator::Gt
                                           : Operator::Ge;
  return expr::KeyCondition{.op = op, .values = {operands[1].value}};
}

void requireType(const store::KeyAttribute& key, const std::vector<const AttributeValue*>& values) {
  for (const AttributeValue* value : values) {
    if (value->is(key.type)) continue;
    throw errors::invalidParameter("Condition parameter type does not match schema type");
  }
}

bool mentions(const Condition& condition, const std::string& attribute) {
  const auto inPart = [&](const Condition& part) { return mentions(part, attribute); };
  bool found = std::ranges::any_of(condition.parts, inPart);
  for (const Operand& operand : condition.operands) {
    expr::visitOperand(operand, [&](const Operand& inner) { found = found || isAttribute(inner, attribute); });
  }
  return found;
}

// What one branch of the clause asks of the sort key.
struct SortPart {
  store::SortRange range;
  bool is_bounded = false;
  bool is_negated = false;  // it says something that no range is: NOT, <>, IN
};

SortPart sortPartOf(const store::KeySchema& schema, const Condition& branch) {
  SortPart part;
  if (!schema.range) return part;
  for (const Condition* conjunct : conjunctsOf(branch)) {
    if (const auto condition = sortConditionOf(*conjunct, schema.range->name)) {
      requireType(*schema.range, condition->values);
      if (!part.is_bounded) part.range = sortRangeOf(*condition);
      part.is_bounded = true;
    } else if (mentions(*conjunct, schema.range->name)) {
      part.is_negated = true;
    }
  }
  return part;
}

bool endsBefore(const store::SortRange& a, const store::SortRange& b) {
  if (!a.to || !b.from) return false;
  return *a.to < *b.from || (*a.to == *b.from && !(a.to_included && b.from_included));
}

// Recorded: two branches for one partition may not meet in their sort keys, unless one of them says something else of
// it than a range.
void refuseOverlap(const SortPart& a, const SortPart& b) {
  if (a.is_negated || b.is_negated || (!a.is_bounded && !b.is_bounded)) return;
  if (endsBefore(a.range, b.range) || endsBefore(b.range, a.range)) return;
  throw errors::validation("Overlapping conditions with range keys are not supported in where clause");
}

}  // namespace

std::vector<const Condition*> conjunctsOf(const Condition& condition) {
  if (condition.kind != Condition::Kind::And) return {&condition};
  std::vector<const Condition*> result;
  for (const Condition& part : condition.parts) {
    const std::vector<const Condition*> inner = conjunctsOf(part);
    result.insert(result.end(), inner.begin(), inner.end());
  }
  return result;
}

const AttributeValue* equalityOn(const Condition& condition, const std::string& attribute) {
  if (condition.kind != Condition::Kind::Compare || condition.comparator != "=") return nullptr;
  const std::vector<Operand>& operands = condition.operands;
  if (isAttribute(operands[0], attribute) && isValueOperand(operands[1])) return operands[1].value;
  if (isAttribute(operands[1], attribute) && isValueOperand(operands[0])) return operands[0].value;
  return nullptr;
}

Access accessOf(const store::KeySchema& schema, const std::optional<Condition>& where) {
  Access access;
  if (!where) return access;
  const std::vector<const Condition*> branches = branchesOf(*where);
  std::vector<std::vector<std::size_t>> branches_of;  // by read
  std::vector<SortPart> parts;
  for (std::size_t branch = 0; branch < branches.size(); ++branch) {
    const std::optional<HashValues> values = hashValuesOf(*branches[branch], schema.hash.name);
    if (!values) return {};
    requireType(schema.hash, *values);
    parts.push_back(sortPartOf(schema, *branches[branch]));
    for (const AttributeValue* value : *values) {
      const std::string hash = store::keyBytes(*value);
      const auto known = std::ranges::find(access.reads, hash, &PartitionRead::hash);
      const auto at = static_cast<std::size_t>(known - access.reads.begin());
      if (known == access.reads.end()) {
        access.reads.push_back({.hash = hash, .range = parts[branch].range});
        branches_of.emplace_back();
      } else {
        access.reads[at].range = {};
        for (const std::size_t other : branches_of[at]) {
          if (other != branch) refuseOverlap(parts[other], parts[branch]);
        }
      }
      branches_of[at].push_back(branch);
    }
  }
  access.is_scan = false;
  access.is_keyed = branches.size() == 1;
  return access;
}

}  // namespace squall::dynamodb::partiql
