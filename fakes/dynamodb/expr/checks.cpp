#include "dynamodb/expr/checks.hpp"

#include "dynamodb/errors.hpp"
#include "dynamodb/expr/token.hpp"

#include <algorithm>

namespace squall::dynamodb::expr {

using Type = AttributeValue::Type;

void Checks::fail(const std::string& complaint) const {
  throw errors::validation(parameter_ == kStatement ? complaint : "Invalid " + parameter_ + ": " + complaint);
}

void Checks::refuseReserved(const DocumentPath& path) const {
  if (parameter_ == kStatement) return;
  for (const PathElement& element : path) {
    if (element.is_index || element.is_placeholder || !isReserved(element.name)) continue;
    fail("Attribute name is a reserved keyword; reserved keyword: " + element.name);
  }
}

void Checks::resolveNames(DocumentPath& path) const {
  for (PathElement& element : path) {
    if (!element.is_placeholder) continue;
    const std::string* name = placeholders_.name(element.name);
    if (name == nullptr) {
      fail("An expression attribute name used in the document path is not defined; attribute name: " + element.name);
    }
    element.name = *name;
    element.is_placeholder = false;
  }
}

void Checks::resolveValue(Operand& operand) const {
  if (operand.kind != Operand::Kind::Value || parameter_ == kStatement) return;
  operand.value = placeholders_.value(operand.text);
  if (operand.value == nullptr) {
    fail("An expression attribute value used in expression is not defined; attribute value: " + operand.text);
  }
}

void Checks::refuseOverlaps(const std::vector<const DocumentPath*>& paths) const {
  std::string conflict;
  for (std::size_t second = 1; second < paths.size(); ++second) {
    for (std::size_t first = 0; first < second; ++first) {
      const DocumentPath& a = *paths[first];
      const DocumentPath& b = *paths[second];
      const auto differs = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
      const auto told = [&a, &b](const std::string& what) {
        return "Two document paths " + what +
               " with each other; must remove or rewrite one of these paths; path one: " + toString(a) +
               ", path two: " + toString(b);
      };
      if (differs.first == a.end() || differs.second == b.end()) fail(told("overlap"));
      if (differs.first->is_index != differs.second->is_index && conflict.empty()) conflict = told("conflict");
    }
  }
  if (!conflict.empty()) fail(conflict);
}

void Checks::requireOperands(const Operand& function, std::size_t count) const {
  if (function.arguments.size() == count) return;
  fail("Incorrect number of operands for operator or function; operator or function: " + function.text +
       ", number of operands: " + std::to_string(function.arguments.size()));
}

void Checks::requirePath(const Operand& function, const Operand& operand) const {
  if (operand.kind == Operand::Kind::Path) return;
  fail("Operator or function requires a document path; operator or function: " + function.text);
}

void Checks::wrongType(const std::string& function, std::string_view type) const {
  fail("Incorrect operand type for operator or function; operator or function: " + function +
       ", operand type: " + std::string(type));
}

Type typeOf(const Operand& operand) {
  if (operand.kind == Operand::Kind::Value) return operand.value->type();
  if (operand.kind == Operand::Kind::Function && operand.text == "size") return Type::N;
  return Type::None;
}

}  // namespace squall::dynamodb::expr
