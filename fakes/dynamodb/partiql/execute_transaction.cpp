// ExecuteTransaction: up to 100 statements, all reads or all writes, done together or not at all.
// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ExecuteTransaction.html
//
// What is wrong with a statement by itself is a ValidationException that names it; what cannot be done with the items
// cancels the transaction, with one reason for each statement, as with TransactWriteItems.
#include "dynamodb/keys.hpp"
#include "dynamodb/operations.hpp"
#include "dynamodb/partiql/errors.hpp"
#include "dynamodb/partiql/parser.hpp"
#include "dynamodb/partiql/select.hpp"
#include "dynamodb/partiql/values.hpp"
#include "dynamodb/partiql/write.hpp"
#include "dynamodb/reasons.hpp"

#include <map>
#include <set>
#include <utility>

namespace squall::dynamodb {
namespace {

using Kind = partiql::Statement::Kind;
using partiql::Action;

// A transaction reads and writes each item twice.
constexpr double kTransactionFactor = 2;

Action readAction(Call& call, const ParameterizedStatement& request, const List<AttributeValue>& parameters) {
  partiql::Parsed parsed = partiql::parse(request.statement);
  partiql::checkParameterCount(parsed, parameters);
  if (parsed.statement.returning) {
    throw errors::validation("RETURNING clause is not supported in ExecuteTransaction.");
  }
  Action action = partiql::actionOf(call, std::move(parsed), parameters);
  action.return_values = request.returnValuesOnConditionCheckFailure;
  if (action.statement.kind != Kind::Select) return action;
  if (partiql::tableNameOf(action.statement).index) {
    throw errors::validation("Reads on indices are not supported within transactions.");
  }
  if (action.item.empty()) {
    throw errors::validation(
        "Select statements within ExecuteTransaction must specify the primary key in the where clause.");
  }
  const partiql::Columns refused_unless_paths(action.statement);
  return action;
}

std::vector<Action> readActions(Call& call, const ExecuteTransactionRequest& request) {
  std::vector<List<AttributeValue>> parameters;
  for (const ParameterizedStatement& statement : request.transactStatements) {
    parameters.push_back(partiql::checkedParameters(statement.parameters));
  }
  std::vector<Action> actions;
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    try {
      actions.push_back(readAction(call, request.transactStatements[i], parameters[i]));
    } catch (const AwsError& error) {
      if (error.code() != "ValidationException") throw;
      throw errors::validation("Validation failed in TransactStatements[" + std::to_string(i) +
                               "]: " + error.message());
    }
  }
  return actions;
}

void refuseMixture(const std::vector<Action>& actions) {
  std::size_t reads = 0;
  for (const Action& action : actions) reads += action.isRead() ? 1U : 0U;
  if (reads == 0 || reads == actions.size()) return;
  throw errors::validation(
      "ExecuteTransaction API does not support both read and write operations in the same request.");
}

void refuseSameItems(const std::vector<Action>& actions) {
  std::set<std::pair<std::string, store::Key>> seen;
  for (const Action& action : actions) {
    if (!seen.emplace(action.table->name(), partiql::keyOf(action)).second) {
      throw errors::validation("Transaction request cannot include multiple operations on one item");
    }
  }
}

// What two requests must have in common to be the same.
std::string identityOf(const ExecuteTransactionRequest& request) {
  return toJson(ExecuteTransactionRequest{.transactStatements = request.transactStatements});
}

enum class Units { Read, Write };

List<ConsumedCapacity> reports(const std::map<std::string, Consumed>& all, const std::optional<std::string>& mode,
                               Units units) {
  List<ConsumedCapacity> result;
  for (const auto& [table, consumed] : all) {
    std::optional<ConsumedCapacity> report = consumed.report(mode, table);
    if (!report) continue;
    (units == Units::Read ? report->readCapacityUnits : report->writeCapacityUnits) = report->capacityUnits;
    result.push_back(std::move(*report));
  }
  return result;
}

// Recorded: a transaction that comes again costs what reading its items costs.
ExecuteTransactionResult replayed(const std::vector<Action>& actions, const ExecuteTransactionRequest& request) {
  std::map<std::string, Consumed> consumed;
  for (const Action& action : actions) {
    const store::ItemPtr item = action.table->items.find(partiql::keyOf(action));
    consumed[action.table->name()].addTable(readUnits(item != nullptr ? item->size : 0, true) * kTransactionFactor);
  }
  ExecuteTransactionResult result;
  result.responses.markPresent();
  result.consumedCapacity = reports(consumed, request.returnConsumedCapacity, Units::Read);
  return result;
}

ExecuteTransactionResult readAll(const std::vector<Action>& actions, const ExecuteTransactionRequest& request) {
  ExecuteTransactionResult result;
  std::map<std::string, Consumed> consumed;
  for (const Action& action : actions) {
    const store::ItemPtr item = partiql::plannedWrite(action).before;
    ItemResponse& response = result.responses.emplace_back();
    if (item != nullptr) response.item = partiql::Columns(action.statement).of(item->attributes);
    consumed[action.table->name()].addTable(readUnits(item != nullptr ? item->size : 0, true) * kTransactionFactor);
  }
  result.consumedCapacity = reports(consumed, request.returnConsumedCapacity, Units::Read);
  return result;
}

}  // namespace

ExecuteTransactionResult executeTransaction(Call& call, const ExecuteTransactionRequest& request) {
  const std::vector<Action> actions = readActions(call, request);
  refuseMixture(actions);
  for (const Action& action : actions) refuseEmptyKey(*action.table, action.item);
  forEachAction(actions, [](const Action& action) { partiql::keyOf(action); });
  refuseSameItems(actions);
  if (actions[0].isRead()) return readAll(actions, request);
  if (request.clientRequestToken) {
    if (const std::string* known = call.state.transactionOf(*request.clientRequestToken, call.now)) {
      if (*known != identityOf(request)) throw errors::idempotentParameterMismatch();
      return replayed(actions, request);
    }
  }
  std::vector<Write> writes;
  forEachAction(actions, [&writes](const Action& action) { writes.push_back(partiql::plannedWrite(action)); });

  ExecuteTransactionResult result;
  result.responses.markPresent();
  std::map<std::string, Consumed> consumed;
  for (const Write& write : writes) {
    consumed[write.table->name()].add(carryOut(call, write), kTransactionFactor);
  }
  if (request.clientRequestToken) {
    call.state.rememberTransaction(*request.clientRequestToken, identityOf(request), call.now);
  }
  result.consumedCapacity = reports(consumed, request.returnConsumedCapacity, Units::Write);
  return result;
}

}  // namespace squall::dynamodb
