// dynamodb/partiql/write.hpp: the fourth step of INSERT, UPDATE and DELETE, of EXISTS, and of a SELECT by the whole
// key: the one item that a statement is about, and what becomes of it. The change itself is carryOut(), like any other.
#pragma once

#include "dynamodb/partiql/expressions.hpp"
#include "dynamodb/partiql/parser.hpp"
#include "dynamodb/writing.hpp"

#include <memory>
#include <optional>
#include <string>

namespace squall::dynamodb::partiql {

// A statement about one item, read as far as it can be without the item.
struct Action {
  Statement statement;
  Table* table = nullptr;
  Item item;                                 // INSERT: all of it; otherwise the key
  std::optional<expr::Condition> condition;  // what WHERE says besides the key
  expr::Update update;
  std::unique_ptr<Values> values = std::make_unique<Values>();  // of the two
  std::optional<std::string> return_values;                     // ReturnValuesOnConditionCheckFailure

  bool isRead() const { return statement.kind == Statement::Kind::Select; }
};

// `parameters` are checked. Throws ResourceNotFoundException and ValidationException.
Action actionOf(Call& call, Parsed parsed, const List<AttributeValue>& parameters);

// The key of its item. Throws ValidationException for a value of another type than the key's.
store::Key keyOf(const Action& action);

// What it does to the item, and nothing done yet. Throws ConditionalCheckFailedException, DuplicateItemException and
// ValidationException.
Write plannedWrite(const Action& action);

// What RETURNING answers; nothing without it, and where there is nothing to return.
std::optional<Item> returnedItem(const Action& action, const Write& write);

// Throws when statement and request have not the same number of parameters.
void checkParameterCount(const Parsed& parsed, const List<AttributeValue>& parameters);

}  // namespace squall::dynamodb::partiql
