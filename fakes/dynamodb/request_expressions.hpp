// dynamodb/request_expressions.hpp: all expressions of one request (or one action of a transaction), read and checked
// together, since they share their placeholders.
#pragma once

#include "dynamodb/expr/ast.hpp"
#include "dynamodb/expr/placeholders.hpp"

#include <squall/dynamodb/model.gen.hpp>

#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace squall::dynamodb {

// A parameter of a request by name, and whether the client sent it.
struct Sent {
  std::string_view name;
  bool is_there = false;
};

// Throws ValidationException when the request mixes expressions with the parameters that they replaced, or has
// placeholders without an expression to use them. `is_new`, here and below: in the newer wording.
void refuseMixed(std::initializer_list<Sent> legacy, std::initializer_list<Sent> expressions,
                 const Map<std::string>& names, const Map<AttributeValue>& values = {}, bool is_new = false);

// What a request may have; null: its operation has no such parameter.
struct ExpressionTexts {
  const std::optional<std::string>* update = nullptr;
  const std::optional<std::string>* condition = nullptr;
  const std::optional<std::string>* key_condition = nullptr;
  const std::optional<std::string>* filter = nullptr;
  const std::optional<std::string>* projection = nullptr;
};

// Resolved, or empty where the request has none. Values are kept alive by it.
struct Expressions {
  std::optional<expr::Update> update;
  std::optional<expr::Condition> condition;
  std::optional<expr::Condition> key_condition;
  std::optional<expr::Condition> filter;
  std::optional<expr::Projection> projection;
  std::shared_ptr<expr::Placeholders> placeholders;

  // First names of the paths that go on: "a" of "a.b".
  std::vector<std::string> nestedHeads() const;
};

Expressions readExpressions(const ExpressionTexts& texts, const Map<std::string>& names,
                            const Map<AttributeValue>& values = {}, bool is_new = false);

// First names of all paths in a condition.
std::vector<std::string> headsOf(const expr::Condition& condition);

}  // namespace squall::dynamodb
