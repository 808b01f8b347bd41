// dynamodb/expr/checks.hpp: what the resolver checks for conditions, updates and projections alike.
#pragma once

#include "dynamodb/expr/ast.hpp"
#include "dynamodb/expr/placeholders.hpp"

#include <string>
#include <string_view>

namespace squall::dynamodb::expr {

// Instead of a parameter's name: the condition or update is part of a PartiQL statement. Complaints then have no
// opening, words are reserved by another grammar, and values are in their places already.
inline constexpr std::string_view kStatement = {};

class Checks {
 public:
  Checks(std::string_view parameter, Placeholders& placeholders) : parameter_(parameter), placeholders_(placeholders) {}

  [[noreturn]] void fail(const std::string& complaint) const;

  void refuseReserved(const DocumentPath& path) const;
  void resolveNames(DocumentPath& path) const;  // throws for a name that is not defined
  void resolveValue(Operand& operand) const;
  // Throws when two paths are the same, one is within the other, or one goes by name where the other goes by index.
  void refuseOverlaps(const std::vector<const DocumentPath*>& paths) const;
  void requireOperands(const Operand& function, std::size_t count) const;
  void requirePath(const Operand& function, const Operand& operand) const;
  [[noreturn]] void wrongType(const std::string& function, std::string_view type) const;

 private:
  std::string parameter_;
  Placeholders& placeholders_;
};

// What type an operand is known to have: that of its value, N for size(); None for a path.
AttributeValue::Type typeOf(const Operand& operand);

// Calls visit(Operand&) for the operand and all within it, outermost first.
template <class Operands, class Visit>
void visitOperand(Operands& operand, const Visit& visit) {
  visit(operand);
  for (auto& argument : operand.arguments) visitOperand(argument, visit);
}

}  // namespace squall::dynamodb::expr
