// ExecuteStatement. https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ExecuteStatement.html
#include "dynamodb/operations.hpp"
#include "dynamodb/partiql/errors.hpp"
#include "dynamodb/partiql/parser.hpp"
#include "dynamodb/partiql/select.hpp"
#include "dynamodb/partiql/values.hpp"
#include "dynamodb/partiql/write.hpp"

#include <utility>

namespace squall::dynamodb {

ExecuteStatementResult executeStatement(Call& call, const ExecuteStatementRequest& request) {
  const List<AttributeValue> parameters = partiql::checkedParameters(request.parameters);
  partiql::Parsed parsed = partiql::parse(request.statement);
  partiql::checkParameterCount(parsed, parameters);
  if (parsed.statement.kind == partiql::Statement::Kind::Exists) {
    throw errors::validation("EXISTS can only be used in ExecuteTransaction write requests.");
  }
  if (parsed.statement.kind == partiql::Statement::Kind::Select) {
    return partiql::runSelect(call, request, parsed.statement, parameters);
  }
  partiql::Action action = partiql::actionOf(call, std::move(parsed), parameters);
  action.return_values = request.returnValuesOnConditionCheckFailure;
  const Write write = partiql::plannedWrite(action);

  ExecuteStatementResult result;
  Consumed consumed;
  call.state.throttles().admitWrite(*write.table, write.before, write.after, call.now);
  consumed.add(carryOut(call, write));
  call.state.throttles().spend(*write.table, consumed, Throughput::Write, call.now);
  result.items.markPresent();
  if (std::optional<Item> item = partiql::returnedItem(action, write)) result.items.push_back(std::move(*item));
  result.consumedCapacity = consumed.report(request.returnConsumedCapacity, write.table->name());
  return result;
}

}  // namespace squall::dynamodb
