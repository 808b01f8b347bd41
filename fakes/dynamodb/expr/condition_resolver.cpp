#include "core/base64.hpp"
#include "dynamodb/expr/checks.hpp"
#include "dynamodb/expr/resolver.hpp"
#include "dynamodb/value/compare.hpp"

#include <algorithm>
#include <array>

namespace squall::dynamodb::expr {
namespace {

using Type = AttributeValue::Type;

struct FunctionRule {
  std::string_view name;
  std::size_t operands;
};
constexpr std::array kFunctions{FunctionRule{"attribute_exists", 1}, FunctionRule{"attribute_not_exists", 1},
                                FunctionRule{"attribute_type", 2},   FunctionRule{"begins_with", 2},
                                FunctionRule{"contains", 2},         FunctionRule{"size", 1}};
// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html
constexpr std::size_t kMostInOperands = 100;

const FunctionRule* ruleOf(std::string_view name) {
  const auto found = std::ranges::find(kFunctions, name, &FunctionRule::name);
  return found == kFunctions.end() ? nullptr : &*found;
}

bool isFunction(const Operand& operand) { return operand.kind == Operand::Kind::Function; }

// "AttributeValue: {S:a}", for the bounds of BETWEEN. Other types than these three have no order.
std::string boundText(const AttributeValue& value) {
  std::string text = "AttributeValue: {";
  text.append(typeName(value.type())).append(":");
  if (value.is(Type::S)) text += value.s();
  if (value.is(Type::N)) text += value.n();
  if (value.is(Type::B)) text += core::base64Encode(value.b().bytes);
  return text + "}";
}

class ConditionResolver {
 public:
  ConditionResolver(std::string_view parameter, Placeholders& placeholders) : checks_(parameter, placeholders) {}

  void run(Condition& condition) {
    eachLeaf(condition, [this](Condition& leaf) { eachOperand(leaf, [this](Operand& o) { knowsFunction(o); }); });
    eachLeaf(condition, [this](Condition& leaf) { refuseMisuse(leaf); });
    eachLeaf(condition, [this](Condition& leaf) {
      eachOperand(leaf, [this](Operand& operand) { checks_.refuseReserved(operand.path); });
    });
    eachLeaf(condition, [this](Condition& leaf) { resolveLeaf(leaf); });
  }

 private:
  template <class Visit>
  static void eachLeaf(Condition& condition, const Visit& visit) {
    if (condition.parts.empty()) visit(condition);
    for (Condition& part : condition.parts) eachLeaf(part, visit);
  }
  template <class Visit>
  static void eachOperand(Condition& leaf, const Visit& visit) {
    for (Operand& operand : leaf.operands) visitOperand(operand, visit);
  }

  void knowsFunction(const Operand& operand) const {
    if (isFunction(operand) && ruleOf(operand.text) == nullptr) {
      checks_.fail("Invalid function name; function: " + operand.text);
    }
  }

  // size() makes a number and can only be an operand; all other functions make a truth and can only be a condition.
  void refuseMisuse(const Condition& leaf) const {
    const auto refuse = [this](const Operand& operand) {
      checks_.fail("The function is not allowed to be used this way in an expression; function: " + operand.text);
    };
    const auto refuseWithin = [&](const Operand& function) {
      for (const Operand& argument : function.arguments) {
        visitOperand(argument, [&](const Operand& inner) {
          if (isFunction(inner) && inner.text != "size") refuse(inner);
        });
      }
    };
    for (const Operand& operand : leaf.operands) {
      if (!isFunction(operand)) continue;
      refuseWithin(operand);
      if ((operand.text == "size") == (leaf.kind == Condition::Kind::Function)) refuse(operand);
    }
  }

  void resolveLeaf(Condition& leaf) const {
    eachOperand(leaf, [this](Operand& operand) {
      checks_.resolveNames(operand.path);
      checks_.resolveValue(operand);
    });
    eachOperand(leaf, [this](Operand& operand) {
      if (isFunction(operand)) checks_.requireOperands(operand, ruleOf(operand.text)->operands);
    });
    refuseSameOperands(leaf);
    eachOperand(leaf, [this](Operand& operand) {
      if (isFunction(operand)) checkFunction(operand);
    });
    refuseUnordered(leaf);
    if (leaf.kind == Condition::Kind::Between) checkBounds(leaf.operands[1], leaf.operands[2]);
    if (leaf.kind == Condition::Kind::In && leaf.operands.size() > kMostInOperands + 1) {
      checks_.fail("The IN operator is provided with too many operands; number of operands: " +
                   std::to_string(leaf.operands.size() - 1));
    }
  }

  // "a < :map" (what AWS says is in Trino's connector).
  void refuseUnordered(const Condition& leaf) const {
    const bool is_between = leaf.kind == Condition::Kind::Between;
    const bool is_order = leaf.kind == Condition::Kind::Compare && leaf.comparator != "=" && leaf.comparator != "<>";
    if (!is_between && !is_order) return;
    for (const Operand& operand : leaf.operands) {
      const Type type = typeOf(operand);
      if (type == Type::None || type == Type::S || type == Type::N || type == Type::B) continue;
      checks_.wrongType(is_between ? "BETWEEN" : leaf.comparator, typeName(type));
    }
  }

  void refuseSameOperands(const Condition& leaf) const {
    const auto refuse = [this](const std::string& name, const std::vector<Operand>& operands) {
      if (operands.size() != 2 || operands[0].kind != Operand::Kind::Path || operands[0].path != operands[1].path)
        return;
      checks_.fail(
          "The first operand must be distinct from the remaining operands for this operator or function; operator: " +
          name + ", first operand: " + toString(operands[0].path));
    };
    if (leaf.kind == Condition::Kind::Compare) refuse(leaf.comparator, leaf.operands);
    for (const Operand& operand : leaf.operands) {
      if (isFunction(operand)) refuse(operand.text, operand.arguments);
    }
  }

  void checkFunction(const Operand& function) const {
    const std::vector<Operand>& arguments = function.arguments;
    if (function.text.starts_with("attribute_") && function.text != "attribute_type") {
      checks_.requirePath(function, arguments[0]);
    }
    if (function.text == "begins_with") {
      for (const Operand& argument : arguments) {
        const Type type = typeOf(argument);
        if (type != Type::None && type != Type::S && type != Type::B) checks_.wrongType(function.text, typeName(type));
      }
    }
    if (function.text == "size") {
      const Type type = typeOf(arguments[0]);
      if (type == Type::N || type == Type::Bool || type == Type::Null) checks_.wrongType(function.text, typeName(type));
    }
    if (function.text == "attribute_type") checkTypeName(function);
  }

  void checkTypeName(const Operand& function) const {
    const Operand& wanted = function.arguments[1];
    const Type type = typeOf(wanted);
    // The order of AWS's two lists of types is that of a hash map; no test can depend on it.
    if (type == Type::None) checks_.wrongType(function.text, "{NS,SS,L,BS,N,M,B,BOOL,NULL,S}");
    if (type != Type::S) checks_.wrongType(function.text, typeName(type));
    for (auto known = Type::S; known <= Type::Bool; known = static_cast<Type>(static_cast<int>(known) + 1)) {
      if (typeName(known) == wanted.value->s()) return;
    }
    checks_.fail("Invalid attribute type name found; type: " + wanted.value->s() +
                 ", valid types: {B,NULL,SS,BOOL,L,BS,N,NS,S,M}");
  }

  void checkBounds(const Operand& lower, const Operand& upper) const {
    if (lower.kind != Operand::Kind::Value || upper.kind != Operand::Kind::Value) return;
    const std::string bounds =
        "lower bound operand: " + boundText(*lower.value) + ", upper bound operand: " + boundText(*upper.value);
    if (lower.value->type() != upper.value->type()) {
      checks_.fail("The BETWEEN operator requires same data type for lower and upper bounds; " + bounds);
    }
    const auto ordering = order(*lower.value, *upper.value);
    if (ordering && *ordering > 0) {
      checks_.fail("The BETWEEN operator requires upper bound to be greater than or equal to lower bound; " + bounds);
    }
  }

  Checks checks_;
};

}  // namespace

void resolve(std::string_view parameter, Condition& condition, Placeholders& placeholders) {
  ConditionResolver(parameter, placeholders).run(condition);
}

}  // namespace squall::dynamodb::expr
