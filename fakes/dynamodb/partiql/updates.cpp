#include "dynamodb/expr/resolver.hpp"
#include "dynamodb/partiql/errors.hpp"
#include "dynamodb/partiql/expressions.hpp"
#include "dynamodb/partiql/values.hpp"

#include <algorithm>
#include <utility>

namespace squall::dynamodb::partiql {
namespace {

using expr::Operand;
using expr::UpdateAction;
using Kind = Node::Kind;
using Type = AttributeValue::Type;

bool isPath(const Node& node) { return node.kind == Kind::Name || node.kind == Kind::Path; }

class UpdateBuilder {
 public:
  UpdateBuilder(const List<AttributeValue>& parameters, Values& values) : parameters_(parameters), values_(values) {}

  UpdateAction action(const Change& change) {
    UpdateAction result;
    result.path = pathOf(change.path);
    if (change.removes) {
      result.clause = UpdateAction::Clause::Remove;
    } else if (change.value.kind == Kind::Call && change.value.text == "set_add") {
      setAction(change, UpdateAction::Clause::Add, result);
    } else if (change.value.kind == Kind::Call && change.value.text == "set_delete") {
      setAction(change, UpdateAction::Clause::Delete, result);
    } else {
      result.value = operand(change.value);
    }
    return result;
  }

 private:
  // SET s = set_add(s, <<'a'>>): only of the attribute itself, which is what ADD and DELETE mean.
  void setAction(const Change& change, UpdateAction::Clause clause, UpdateAction& result) {
    const Node& call = change.value;
    const std::string name = clause == UpdateAction::Clause::Add ? "SET_ADD" : "SET_DELETE";
    if (call.children.size() != 2) throw errors::atToken(name + " must have exactly two arguments", call.at);
    if (!isPath(call.children[0]) || pathOf(call.children[0]) != result.path) {
      throw errors::atToken("The first argument to " + name + " must equal the assignment value", call.at);
    }
    const Node& elements = call.children[1];
    if (isValue(elements)) result.value = valueOperand(elements);
    const bool is_set =
        result.value.value != nullptr &&
        (result.value.value->is(Type::SS) || result.value.value->is(Type::NS) || result.value.value->is(Type::BS));
    if (!is_set) {
      throw errors::atToken("The second argument to " + name + " must be a value with type SET", call.children[0].at);
    }
    result.clause = clause;
  }

  Operand operand(const Node& node) {
    Operand result;
    if (isPath(node)) {
      result.path = pathOf(node);
      return result;
    }
    if (node.kind == Kind::Binary && (node.text == "+" || node.text == "-")) {
      result.kind = node.text == "+" ? Operand::Kind::Sum : Operand::Kind::Difference;
      result.text = node.text;
    } else if (node.kind == Kind::Call) {
      if (node.text != "list_append" && node.text != "if_not_exists") {
        throw errors::atToken("Unrecognized function: " + node.text, node.at);
      }
      result.kind = Operand::Kind::Function;
      result.text = node.text;
    } else if (node.kind == Kind::Binary) {
      throw errors::unsupportedOperation(node.text);
    } else {
      return valueOperand(node);
    }
    for (const Node& child : node.children) result.arguments.push_back(operand(child));
    return result;
  }

  Operand valueOperand(const Node& node) {
    values_.push_back(valueOf(node, parameters_));
    Operand result;
    result.kind = Operand::Kind::Value;
    result.value = &values_.back();
    return result;
  }

  const List<AttributeValue>& parameters_;
  Values& values_;
};

}  // namespace

expr::Update updateOf(const std::vector<Change>& changes, const List<AttributeValue>& parameters, Values& values) {
  UpdateBuilder builder(parameters, values);
  expr::Update update;  // no list of clauses: here each may come more than once
  for (const Change& change : changes) update.actions.push_back(builder.action(change));
  expr::Placeholders none({}, {});
  expr::resolve(expr::kStatement, update, none);
  return update;
}

}  // namespace squall::dynamodb::partiql
