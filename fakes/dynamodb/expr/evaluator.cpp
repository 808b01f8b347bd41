#include "dynamodb/expr/evaluator.hpp"

#include "dynamodb/value/compare.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace squall::dynamodb::expr {
namespace {

using Type = AttributeValue::Type;

// In UTF-16 units: the service is written in Java. No recording for text beyond the BMP.
std::size_t lengthOf(const std::string& utf8) {
  std::size_t length = 0;
  for (const char c : utf8) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte & 0xc0) != 0x80) length += byte >= 0xf0 ? 2 : 1;
  }
  return length;
}

std::optional<std::size_t> sizeOf(const AttributeValue& value) {
  switch (value.type()) {
    case Type::S:
      return lengthOf(value.s());
    case Type::B:
      return value.b().bytes.size();
    case Type::SS:
      return value.ss().size();
    case Type::NS:
      return value.ns().size();
    case Type::BS:
      return value.bs().size();
    case Type::M:
      return value.m().size();
    case Type::L:
      return value.l().size();
    default:
      return std::nullopt;
  }
}

// An operand's value in an item; `made` keeps one that is computed. Null: there is none.
const AttributeValue* valueOf(const Operand& operand, const Item& item, AttributeValue& made) {
  if (operand.kind == Operand::Kind::Path) return find(item, operand.path);
  if (operand.kind == Operand::Kind::Value) return operand.value;
  AttributeValue inner;
  const AttributeValue* const argument = valueOf(operand.arguments[0], item, inner);
  const std::optional<std::size_t> size = argument == nullptr ? std::nullopt : sizeOf(*argument);
  if (!size) return nullptr;
  made = AttributeValue::number(std::to_string(*size));
  return &made;
}

// The values of a leaf's operands, as long as it is looked at.
class Values {
 public:
  Values(const std::vector<Operand>& operands, const Item& item) : made_(operands.size()) {
    for (std::size_t i = 0; i < operands.size(); ++i) values_.push_back(valueOf(operands[i], item, made_[i]));
  }
  const AttributeValue* operator[](std::size_t i) const { return values_[i]; }
  std::size_t size() const { return values_.size(); }

 private:
  std::vector<AttributeValue> made_;
  std::vector<const AttributeValue*> values_;
};

bool compares(const std::string& comparator, const AttributeValue* a, const AttributeValue* b) {
  if (comparator == "=") return a != nullptr && b != nullptr && *a == *b;
  // What is not there differs from everything.
  if (comparator == "<>") return a == nullptr || b == nullptr || *a != *b;
  if (a == nullptr || b == nullptr) return false;
  const auto ordering = order(*a, *b);
  if (!ordering) return false;
  if (comparator == "<") return *ordering < 0;
  if (comparator == "<=") return *ordering <= 0;
  if (comparator == ">") return *ordering > 0;
  return *ordering >= 0;
}

bool functionHolds(const Operand& function, const Item& item) {
  const Values values(function.arguments, item);
  if (function.text == "attribute_exists") return values[0] != nullptr;
  if (function.text == "attribute_not_exists") return values[0] == nullptr;
  if (values[0] == nullptr || values[1] == nullptr) return false;
  if (function.text == "attribute_type") return typeName(values[0]->type()) == values[1]->s();
  if (function.text == "begins_with") return beginsWith(*values[0], *values[1]);
  return contains(*values[0], *values[1]);
}

// The paths of a projection as a tree, so that each part of an item is visited once.
struct Wanted {
  bool all = false;
  std::map<std::string, Wanted> names;
  std::map<std::size_t, Wanted> indices;
};

std::optional<AttributeValue> pick(const Wanted& wanted, const AttributeValue& value);

Item pickNames(const Wanted& wanted, const Item& item) {
  Item result;
  for (const auto& [name, inner] : wanted.names) {
    const auto found = item.find(name);
    if (found == item.end()) continue;
    if (std::optional<AttributeValue> part = pick(inner, found->second)) result.emplace(name, std::move(*part));
  }
  return result;
}

std::optional<AttributeValue> pick(const Wanted& wanted, const AttributeValue& value) {
  if (wanted.all) return value;
  if (value.is(Type::M)) {
    Item entries = pickNames(wanted, value.m());
    if (entries.empty()) return std::nullopt;
    return AttributeValue::map(std::move(entries));
  }
  if (!value.is(Type::L)) return std::nullopt;
  List<AttributeValue> elements;
  for (const auto& [index, inner] : wanted.indices) {
    if (index >= value.l().size()) break;
    if (std::optional<AttributeValue> part = pick(inner, value.l()[index])) elements.push_back(std::move(*part));
  }
  if (elements.empty()) return std::nullopt;
  return AttributeValue::list(std::move(elements));
}

}  // namespace

const AttributeValue* find(const Item& item, const DocumentPath& path) {
  const auto top = item.find(path[0].name);
  if (top == item.end()) return nullptr;
  const AttributeValue* value = &top->second;
  for (std::size_t i = 1; i < path.size(); ++i) {
    const PathElement& element = path[i];
    if (element.is_index) {
      if (!value->is(Type::L) || element.index >= value->l().size()) return nullptr;
      value = &value->l()[element.index];
    } else {
      if (!value->is(Type::M)) return nullptr;
      const auto found = value->m().find(element.name);
      if (found == value->m().end()) return nullptr;
      value = &found->second;
    }
  }
  return value;
}

bool holds(const Condition& condition, const Item& item) {
  const auto part = [&item](const Condition& inner) { return holds(inner, item); };
  switch (condition.kind) {
    case Condition::Kind::And:
      return std::ranges::all_of(condition.parts, part);
    case Condition::Kind::Or:
      return std::ranges::any_of(condition.parts, part);
    case Condition::Kind::Not:
      return !part(condition.parts[0]);
    case Condition::Kind::Function:
      return functionHolds(condition.operands[0], item);
    default:
      break;
  }
  const Values values(condition.operands, item);
  if (condition.kind == Condition::Kind::Compare) return compares(condition.comparator, values[0], values[1]);
  if (condition.kind == Condition::Kind::Between) {
    return compares(">=", values[0], values[1]) && compares("<=", values[0], values[2]);
  }
  for (std::size_t i = 1; i < values.size(); ++i) {
    if (compares("=", values[0], values[i])) return true;
  }
  return false;
}

Item project(const std::vector<DocumentPath>& paths, const Item& item) {
  Wanted wanted;
  for (const DocumentPath& path : paths) {
    Wanted* place = &wanted;
    for (const PathElement& element : path) {
      place = element.is_index ? &place->indices[element.index] : &place->names[element.name];
    }
    place->all = true;
  }
  return pickNames(wanted, item);
}

}  // namespace squall::dynamodb::expr
