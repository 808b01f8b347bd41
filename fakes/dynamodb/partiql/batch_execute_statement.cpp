// BatchExecuteStatement: up to 25 statements that have nothing to do with each other; each is answered by itself.
// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchExecuteStatement.html
#include "dynamodb/operations.hpp"
#include "dynamodb/partiql/errors.hpp"
#include "dynamodb/partiql/parser.hpp"
#include "dynamodb/partiql/select.hpp"
#include "dynamodb/partiql/values.hpp"
#include "dynamodb/partiql/write.hpp"
#include "dynamodb/reasons.hpp"

#include <map>
#include <utility>

namespace squall::dynamodb {
namespace {

using Kind = partiql::Statement::Kind;
using ConsumedByTable = std::map<std::string, Consumed>;

partiql::Parsed parsedStatement(const BatchStatementRequest& request, const List<AttributeValue>& parameters) {
  partiql::Parsed parsed = partiql::parse(request.statement);
  partiql::checkParameterCount(parsed, parameters);
  if (parsed.statement.kind == Kind::Exists) {
    throw errors::validation("EXISTS can only be used in ExecuteTransaction write requests.");
  }
  return parsed;
}

void read(const BatchStatementRequest& request, const partiql::Action& action, BatchStatementResponse& response,
          ConsumedByTable& consumed) {
  const partiql::Columns columns(action.statement);
  if (action.item.empty() || partiql::tableNameOf(action.statement).index) {
    throw errors::validation(
        "Select statements within BatchExecuteStatement must specify the primary key in the where clause.");
  }
  const store::ItemPtr item = partiql::plannedWrite(action).before;
  if (item != nullptr) response.item = columns.of(item->attributes);
  response.tableName = action.table->name();
  consumed[action.table->name()].addTable(
      readUnits(item != nullptr ? item->size : 0, request.consistentRead.value_or(false)));
}

BatchStatementError errorOf(const AwsError& error) {
  return {.code = codeWithin(error), .message = error.message(), .item = {}};
}

// Recorded: the table is named where the statement got as far as its item.
BatchStatementError failure(const AwsError& error, const partiql::Action& action, BatchStatementResponse& response) {
  BatchStatementError result = errorOf(error);
  if (error.code() == "ValidationException") return result;
  response.tableName = action.table->name();
  if (error.code() == "ConditionalCheckFailedException" && action.return_values == "ALL_OLD") {
    const store::ItemPtr item = action.table->items.find(partiql::keyOf(action));
    if (item != nullptr) result.item = item->attributes;
  }
  return result;
}

BatchStatementResponse run(Call& call, const BatchStatementRequest& request, ConsumedByTable& consumed) {
  BatchStatementResponse response;
  partiql::Action action;
  try {
    const List<AttributeValue> parameters = partiql::checkedParameters(request.parameters);
    action = partiql::actionOf(call, parsedStatement(request, parameters), parameters);
  } catch (const AwsError& error) {
    response.error = errorOf(error);
    return response;
  }
  action.return_values = request.returnValuesOnConditionCheckFailure;
  try {
    if (action.isRead()) {
      read(request, action, response, consumed);
      return response;
    }
    const Write write = partiql::plannedWrite(action);
    consumed[write.table->name()].add(carryOut(call, write));
    response.tableName = write.table->name();
    if (std::optional<Item> item = partiql::returnedItem(action, write)) response.item = std::move(*item);
  } catch (const AwsError& error) {
    response.error = failure(error, action, response);
  }
  return response;
}

// AWS's documentation has the rule; no recording of its words for a batch was found, these are a transaction's. What is
// no statement is neither: its own answer says what is wrong with it.
void refuseMixture(const BatchExecuteStatementRequest& request) {
  bool reads = false;
  bool writes = false;
  for (const BatchStatementRequest& statement : request.statements) {
    try {
      const partiql::Token first = partiql::tokenise(statement.statement)[0];
      reads = reads || first.isKeyword("select");
      writes = writes || first.isKeyword("insert") || first.isKeyword("update") || first.isKeyword("delete") ||
               first.isKeyword("from");
    } catch (const AwsError&) {
      continue;
    }
  }
  if (!reads || !writes) return;
  throw errors::validation(
      "BatchExecuteStatement API does not support both read and write operations in the same request.");
}

}  // namespace

BatchExecuteStatementResult batchExecuteStatement(Call& call, const BatchExecuteStatementRequest& request) {
  refuseMixture(request);
  BatchExecuteStatementResult result;
  ConsumedByTable consumed;
  for (const BatchStatementRequest& statement : request.statements) {
    result.responses.push_back(run(call, statement, consumed));
  }
  for (const auto& [table, cost] : consumed) {
    if (auto report = cost.report(request.returnConsumedCapacity, table)) {
      result.consumedCapacity.push_back(std::move(*report));
    }
  }
  return result;
}

}  // namespace squall::dynamodb
