#include "dynamodb/expr/checks.hpp"
#include "dynamodb/expr/resolver.hpp"

#include <algorithm>

namespace squall::dynamodb::expr {
namespace {

using Clause = UpdateAction::Clause;
using Type = AttributeValue::Type;

// What AWS calls a type where ADD or DELETE does not take it. All sets are taken.
std::string_view longName(Type type) {
  switch (type) {
    case Type::S:
      return "STRING";
    case Type::N:
      return "NUMBER";
    case Type::B:
      return "BINARY";
    case Type::Null:
      return "NULL";
    case Type::Bool:
      return "BOOLEAN";
    case Type::L:
      return "LIST";
    case Type::M:
      return "MAP";
    default:
      return {};
  }
}

class UpdateResolver {
 public:
  UpdateResolver(std::string_view parameter, Placeholders& placeholders) : checks_(parameter, placeholders) {}

  void run(Update& update) {
    for (const UpdateAction& action : update.actions) {
      checks_.refuseReserved(action.path);
      visitOperand(action.value, [this](const Operand& operand) { checks_.refuseReserved(operand.path); });
    }
    eachOperand(update, [this](Operand& operand) {
      if (operand.kind != Operand::Kind::Function || operand.text == "if_not_exists" || operand.text == "list_append")
        return;
      checks_.fail("Invalid function name; function: " + operand.text);
    });
    refuseSecondClauses(update);
    for (UpdateAction& action : update.actions) {
      checks_.resolveNames(action.path);
      visitOperand(action.value, [this](Operand& operand) { checks_.resolveNames(operand.path); });
    }
    eachOperand(update, [this](Operand& operand) { checks_.resolveValue(operand); });
    refuseOverlaps(update);
    for (const UpdateAction& action : update.actions) checkClause(action);
    eachOperand(update, [this](Operand& operand) { checkFunction(operand); });
  }

 private:
  template <class Visit>
  static void eachOperand(Update& update, const Visit& visit) {
    for (UpdateAction& action : update.actions) visitOperand(action.value, visit);
  }

  void refuseSecondClauses(const Update& update) const {
    for (auto clause = update.clauses.begin(); clause != update.clauses.end(); ++clause) {
      if (std::find(update.clauses.begin(), clause, *clause) == clause) continue;
      checks_.fail("The \"" + std::string(toString(*clause)) +
                   "\" section can only be used once in an update expression;");
    }
  }

  void refuseOverlaps(const Update& update) const {
    std::vector<const DocumentPath*> paths;
    for (const UpdateAction& action : update.actions) paths.push_back(&action.path);
    checks_.refuseOverlaps(paths);
  }

  void checkClause(const UpdateAction& action) const {
    if (action.clause != Clause::Add && action.clause != Clause::Delete) return;
    const Type type = typeOf(action.value);
    if (longName(type).empty() || (action.clause == Clause::Add && type == Type::N)) return;
    checks_.fail("Incorrect operand type for operator or function; operator: " + std::string(toString(action.clause)) +
                 ", operand type: " + std::string(longName(type)));
  }

  void checkFunction(const Operand& operand) const {
    switch (operand.kind) {
      case Operand::Kind::Sum:
      case Operand::Kind::Difference:
        requireType(operand, Type::N);
        return;
      case Operand::Kind::Function:
        checks_.requireOperands(operand, 2);
        if (operand.text == "if_not_exists") checks_.requirePath(operand, operand.arguments[0]);
        if (operand.text == "list_append") requireType(operand, Type::L);
        return;
      default:
        return;
    }
  }

  void requireType(const Operand& operand, Type wanted) const {
    for (const Operand& argument : operand.arguments) {
      const Type type = typeOf(argument);
      if (type != Type::None && type != wanted) checks_.wrongType(operand.text, typeName(type));
    }
  }

  Checks checks_;
};

}  // namespace

void resolve(std::string_view parameter, Update& update, Placeholders& placeholders) {
  UpdateResolver(parameter, placeholders).run(update);
}

void resolve(Projection& projection, Placeholders& placeholders) {
  const Checks checks("ProjectionExpression", placeholders);
  for (const DocumentPath& path : projection) checks.refuseReserved(path);
  for (DocumentPath& path : projection) checks.resolveNames(path);
  std::vector<const DocumentPath*> paths;
  for (const DocumentPath& path : projection) paths.push_back(&path);
  checks.refuseOverlaps(paths);
}

}  // namespace squall::dynamodb::expr
