#include "dynamodb/request_expressions.hpp"

#include "dynamodb/errors.hpp"
#include "dynamodb/expr/checks.hpp"
#include "dynamodb/expr/parser.hpp"
#include "dynamodb/expr/resolver.hpp"

namespace squall::dynamodb {
namespace {

std::string namesOf(std::initializer_list<Sent> parameters, std::string_view separator, bool only_sent) {
  std::string text;
  for (const Sent& parameter : parameters) {
    if (only_sent && !parameter.is_there) continue;
    if (!only_sent && parameter.name == "ProjectionExpression") continue;  // it has no values
    text.append(text.empty() ? "" : separator).append(parameter.name);
  }
  return text;
}

bool has(const std::optional<std::string>* text) { return text != nullptr && text->has_value(); }

template <class Visit>
void eachPath(const expr::Condition& condition, const Visit& visit) {
  for (const expr::Condition& part : condition.parts) eachPath(part, visit);
  for (const expr::Operand& operand : condition.operands) {
    expr::visitOperand(operand, [&visit](const expr::Operand& inner) {
      if (!inner.path.empty()) visit(inner.path);
    });
  }
}

}  // namespace

void refuseMixed(std::initializer_list<Sent> legacy, std::initializer_list<Sent> expressions,
                 const Map<std::string>& names, const Map<AttributeValue>& values, bool is_new) {
  const std::string sent_expressions = namesOf(expressions, ", ", true);
  const std::string sent_legacy = namesOf(legacy, ", ", true);
  if (!sent_expressions.empty() && !sent_legacy.empty()) {
    throw errors::validation(
        "Can not use both expression and non-expression parameters in the same request: Non-expression parameters: {" +
        sent_legacy + "} Expression parameters: {" + sent_expressions + "}");
  }
  if (names.isPresent() && sent_expressions.empty()) {
    throw errors::validation("ExpressionAttributeNames can only be specified when using expressions");
  }
  if (!values.isPresent()) return;
  std::size_t with_values = 0;
  for (const Sent& parameter : expressions) {
    if (parameter.name == "ProjectionExpression") continue;
    ++with_values;
    if (parameter.is_there) return;
  }
  const std::string complaint = "ExpressionAttributeValues can only be specified when using expressions";
  if (is_new) throw errors::validation(complaint);
  throw errors::validation(complaint + ": " + namesOf(expressions, " and ", false) +
                           (with_values > 1 ? " are null" : " is null"));
}

Expressions readExpressions(const ExpressionTexts& texts, const Map<std::string>& names,
                            const Map<AttributeValue>& values, bool is_new) {
  Expressions result;
  result.placeholders = std::make_shared<expr::Placeholders>(names, values, is_new);
  if (has(texts.update)) {
    result.update = expr::parseUpdate(**texts.update);
    expr::resolve(*result.update, *result.placeholders);
  }
  const auto readCondition = [&result](const std::optional<std::string>* text, std::string_view parameter,
                                       std::optional<expr::Condition>& condition) {
    if (!has(text)) return;
    condition = expr::parseCondition(parameter, **text);
    expr::resolve(parameter, *condition, *result.placeholders);
  };
  readCondition(texts.condition, "ConditionExpression", result.condition);
  readCondition(texts.key_condition, "KeyConditionExpression", result.key_condition);
  readCondition(texts.filter, "FilterExpression", result.filter);
  if (has(texts.projection)) {
    result.projection = expr::parseProjection(**texts.projection);
    expr::resolve(*result.projection, *result.placeholders);
  }
  result.placeholders->refuseUnused();
  return result;
}

std::vector<std::string> Expressions::nestedHeads() const {
  std::vector<std::string> heads;
  const auto note = [&heads](const expr::DocumentPath& path) {
    if (path.size() > 1) heads.push_back(path[0].name);
  };
  if (update) {
    for (const expr::UpdateAction& action : update->actions) {
      note(action.path);
      expr::visitOperand(action.value, [&note](const expr::Operand& operand) {
        if (!operand.path.empty()) note(operand.path);
      });
    }
  }
  for (const auto* tested : {&condition, &filter}) {
    if (*tested) eachPath(**tested, note);
  }
  if (projection) {
    for (const expr::DocumentPath& path : *projection) note(path);
  }
  return heads;
}

std::vector<std::string> headsOf(const expr::Condition& condition) {
  std::vector<std::string> heads;
  eachPath(condition, [&heads](const expr::DocumentPath& path) { heads.push_back(path[0].name); });
  return heads;
}

}  // namespace squall::dynamodb
