#include "dynamodb/expr/resolver.hpp"
#include "dynamodb/partiql/errors.hpp"
#include "dynamodb/partiql/expressions.hpp"
#include "dynamodb/partiql/values.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string_view>
#include <utility>

namespace squall::dynamodb::partiql {
namespace {

using expr::Condition;
using expr::Operand;
using Kind = Node::Kind;

constexpr std::array<std::string_view, 6> kFunctions{
    "attribute_exists", "attribute_not_exists", "attribute_type", "begins_with", "contains", "size"};

// The types that IS knows by PartiQL's names. Recorded: BOOL, STRING and NULL; the others follow the values' nature.
struct TypeTest {
  std::string_view name;
  std::string_view type;
};
constexpr std::array kTypeTests{TypeTest{"null", "NULL"}, TypeTest{"bool", "BOOL"}, TypeTest{"boolean", "BOOL"},
                                TypeTest{"string", "S"},  TypeTest{"numeric", "N"}, TypeTest{"decimal", "N"},
                                TypeTest{"integer", "N"}, TypeTest{"int", "N"},     TypeTest{"float", "N"},
                                TypeTest{"list", "L"},    TypeTest{"struct", "M"},  TypeTest{"tuple", "M"},
                                TypeTest{"blob", "B"}};

class ConditionBuilder {
 public:
  ConditionBuilder(const List<AttributeValue>& parameters, Values& values) : parameters_(parameters), values_(values) {}

  Condition build(const Node& node) {
    switch (node.kind) {
      case Kind::Not:
        return negated(build(node.children[0]));
      case Kind::Between:
        return leaf(Condition::Kind::Between, node.children);
      case Kind::Is:
        return typeTest(node);
      case Kind::Call:
        return function(node);
      case Kind::Binary:
        return binary(node);
      default:
        // No recording of what AWS says of a value or a name where a condition should be.
        throw errors::atToken("Unsupported condition", node.at);
    }
  }

 private:
  static Condition negated(Condition condition) {
    Condition result{.kind = Condition::Kind::Not, .comparator = {}, .operands = {}, .parts = {}};
    result.parts.push_back(std::move(condition));
    return result;
  }

  Condition leaf(Condition::Kind kind, const std::vector<Node>& operands) {
    Condition result{.kind = kind, .comparator = {}, .operands = {}, .parts = {}};
    for (const Node& node : operands) result.operands.push_back(operand(node));
    return result;
  }

  Condition binary(const Node& node) {
    if (node.text == "and" || node.text == "or") {
      Condition result{.kind = node.text == "and" ? Condition::Kind::And : Condition::Kind::Or,
                       .comparator = {},
                       .operands = {},
                       .parts = {}};
      for (const Node& child : node.children) result.parts.push_back(build(child));
      return result;
    }
    if (node.text == "in") return in(node);
    const bool is_equality = node.text == "=" || node.text == "<>";
    if (!is_equality && !node.text.starts_with("<") && !node.text.starts_with(">")) {
      throw errors::unsupportedOperation(node.text);
    }
    if (is_equality && node.children[0].kind == Kind::Call && node.children[0].text != "size" &&
        node.children[1].kind == Kind::Bool) {
      Condition truth = function(node.children[0]);
      const bool wants_true = (node.children[1].text == "true") == (node.text == "=");
      return wants_true ? truth : negated(std::move(truth));
    }
    Condition result = leaf(Condition::Kind::Compare, node.children);
    result.comparator = node.text;
    return result;
  }

  Condition in(const Node& node) {
    if (node.children[1].kind != Kind::List) {
      // No recording.
      throw errors::validation("The IN operator requires a list of values");
    }
    Condition result{.kind = Condition::Kind::In, .comparator = {}, .operands = {}, .parts = {}};
    result.operands.push_back(operand(node.children[0]));
    for (const Node& element : node.children[1].children) result.operands.push_back(operand(element));
    return result;
  }

  Condition typeTest(const Node& node) {
    Operand subject = operand(node.children[0]);
    Condition result{.kind = Condition::Kind::Function, .comparator = {}, .operands = {}, .parts = {}};
    Operand call{.kind = Operand::Kind::Function, .path = {}, .text = "attribute_not_exists", .arguments = {}};
    call.arguments.push_back(std::move(subject));
    if (node.text != "missing") {
      const auto test = std::ranges::find(kTypeTests, node.text, &TypeTest::name);
      if (test == kTypeTests.end()) throw errors::unsupportedOperation("IsType");
      call.text = "attribute_type";
      call.arguments.push_back(valueOperand(AttributeValue(std::string(test->type))));
    }
    result.operands.push_back(std::move(call));
    return result;
  }

  Condition function(const Node& node) {
    Condition result{.kind = Condition::Kind::Function, .comparator = {}, .operands = {}, .parts = {}};
    result.operands.push_back(call(node));
    return result;
  }

  Operand call(const Node& node) {
    if (std::ranges::find(kFunctions, node.text) == kFunctions.end()) {
      throw errors::atToken("Unrecognized function: " + node.text, node.at);
    }
    Operand result{.kind = Operand::Kind::Function, .path = {}, .text = node.text, .arguments = {}};
    for (const Node& argument : node.children) result.arguments.push_back(operand(argument));
    return result;
  }

  Operand valueOperand(AttributeValue value) {
    values_.push_back(std::move(value));
    Operand result{.kind = Operand::Kind::Value, .path = {}, .text = {}, .arguments = {}};
    result.value = &values_.back();
    return result;
  }

  Operand operand(const Node& node) {
    if (node.kind == Kind::Name || node.kind == Kind::Path) return {.path = pathOf(node), .text = {}, .arguments = {}};
    if (node.kind == Kind::Call) return call(node);
    if (node.kind == Kind::Binary || node.kind == Kind::Sign) throw errors::unsupportedOperation(node.text);
    return valueOperand(valueOf(node, parameters_));
  }

  const List<AttributeValue>& parameters_;
  Values& values_;
};

// "l[3]": whole, not negative, and no longer than any list can be.
std::size_t indexIn(const Node& node) {
  const std::string& text = node.text;
  const bool is_zero = text.find_first_not_of("-0") == std::string::npos;
  constexpr std::size_t kMostDigits = 9;
  if (!is_zero && (text.size() > kMostDigits || text.find_first_not_of("0123456789") != std::string::npos)) {
    throw errors::atToken("List index is not within the allowable range; index: [" + text + "]", node.at);
  }
  return is_zero ? 0 : static_cast<std::size_t>(std::strtoul(text.c_str(), nullptr, 10));
}

}  // namespace

expr::DocumentPath pathOf(const Node& node) {
  const auto element = [](const std::string& name) {
    if (name.empty()) throw errors::validation("Path component cannot be an empty string");
    return expr::PathElement{.name = name};
  };
  if (node.kind == Kind::Name) return {element(node.text)};
  if (node.kind != Kind::Path || node.children[0].kind != Kind::Name) {
    throw errors::atToken("Unexpected path component", node.at);
  }
  expr::DocumentPath path{element(node.children[0].text)};
  for (std::size_t i = 1; i < node.children.size(); ++i) {
    const Node& step = node.children[i];
    if (step.kind == Kind::String) {
      path.push_back(element(step.text));
    } else if (step.kind == Kind::Number) {
      path.push_back({.name = {}, .index = indexIn(step), .is_index = true});
    } else {
      throw errors::atToken("Unexpected path component", step.at);
    }
  }
  return path;
}

Condition conditionOf(const Node& where, const List<AttributeValue>& parameters, Values& values) {
  Condition condition = ConditionBuilder(parameters, values).build(where);
  expr::Placeholders none({}, {});
  expr::resolve(expr::kStatement, condition, none);
  return condition;
}

}  // namespace squall::dynamodb::partiql
