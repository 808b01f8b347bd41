// Short ways to run PartiQL statements on the cloud of orders.hpp.
#pragma once

#include "dynamodb/orders.hpp"

#include <string>

namespace squall {

class DynamodbStatements : public DynamodbOrders {
 protected:
  dynamodb::ExecuteStatementResult run(const std::string& statement, List<Value> parameters = {}) {
    return db.executeStatement({.statement = statement, .parameters = std::move(parameters)});
  }
  // "items: 2", or what AWS says of it.
  std::string textOf(const std::string& statement, const List<Value>& parameters = {}) {
    std::string found;
    const std::string text = validationText([&] { found = std::to_string(run(statement, parameters).items.size()); });
    return text == "(no error)" ? "items: " + found : text;
  }
  // The sort keys that a condition selects, in their order.
  std::string selected(const std::string& where, const List<Value>& parameters = {}) {
    return seqs(run("SELECT * FROM orders WHERE " + where, parameters).items);
  }
};

}  // namespace squall
