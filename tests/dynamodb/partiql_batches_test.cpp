// PartiQL: BatchExecuteStatement and ExecuteTransaction. What AWS answers is recorded in
// paritysuite/dynamodb-conformance, nubo-db/dynamodb-conformance and in floci's tests (eu-west-2, 2026).
#include "dynamodb/statements.hpp"

namespace squall {
namespace {

class DynamodbStatementBatches : public DynamodbStatements {
 protected:
  DynamodbStatementBatches() {
    put({{"id", "o"}, {"seq", num("1")}, {"amount", num("10")}});
    put({{"id", "o"}, {"seq", num("2")}, {"amount", num("20")}});
  }
  static dynamodb::BatchExecuteStatementRequest batchOf(const std::vector<std::string>& statements) {
    dynamodb::BatchExecuteStatementRequest request;
    for (const std::string& statement : statements) request.statements.push_back({.statement = statement});
    return request;
  }
  static dynamodb::ExecuteTransactionRequest transactionOf(const std::vector<std::string>& statements) {
    dynamodb::ExecuteTransactionRequest request;
    for (const std::string& statement : statements) request.transactStatements.push_back({.statement = statement});
    return request;
  }
  // "ValidationError: ..." of a batch's only statement, with the table that it names.
  std::string failureOf(const std::string& statement) {
    const auto response = db.batchExecuteStatement(batchOf({statement})).responses.at(0);
    if (!response.error) return "no error";
    const std::string at = response.tableName ? " (" + *response.tableName + ")" : "";
    return response.error->code.value() + ": " + response.error->message.value() + at;
  }
  std::string transact(const std::vector<std::string>& statements) {
    return errorText([&] { db.executeTransaction(transactionOf(statements)); });
  }
};

const std::string kSelectFirst = "SELECT * FROM orders WHERE id = 'o' AND seq = 1";

TEST_F(DynamodbStatementBatches, AnswerEachReadByItself) {
  const auto result =
      db.batchExecuteStatement(batchOf({kSelectFirst, "SELECT amount FROM orders WHERE seq = 2 AND id = 'o'",
                                        "SLECT * FROM orders", "SELECT * FROM orders WHERE id = 'x' AND seq = 1"}));
  ASSERT_EQ(result.responses.size(), 4U);
  EXPECT_EQ(result.responses[0].item, get("o", "1"));
  EXPECT_EQ(result.responses[0].tableName, "orders");
  EXPECT_EQ(result.responses[1].item, (DynamoItem{{"amount", num("20")}}));
  EXPECT_EQ(result.responses[2].error.value().code, "ValidationError");
  EXPECT_FALSE(result.responses[3].item.isPresent());
  EXPECT_FALSE(result.responses[3].error);
}

TEST_F(DynamodbStatementBatches, DoTheWritesThatCanBeDone) {
  const auto result = db.batchExecuteStatement(
      batchOf({"INSERT INTO orders VALUE {'id': 'n', 'seq': 1}", "INSERT INTO orders VALUE {'id': 'o', 'seq': 1}",
               "UPDATE orders SET amount = 11 WHERE id = 'o' AND seq = 1 RETURNING MODIFIED NEW *",
               "DELETE FROM orders WHERE id = 'o' AND seq = 2 RETURNING ALL OLD *"}));
  EXPECT_FALSE(result.responses[0].error);
  EXPECT_EQ(result.responses[1].error.value().code, "DuplicateItem");
  EXPECT_EQ(result.responses[2].item, (DynamoItem{{"amount", num("11")}}));
  EXPECT_EQ(result.responses[3].item.at("amount").n(), "20");
  EXPECT_EQ(get("n", "1").size(), 2U);
  EXPECT_TRUE(get("o", "2").empty());
}

TEST_F(DynamodbStatementBatches, SayWhatIsWrongWithAStatement) {
  const std::string no_key =
      "ValidationError: Select statements within BatchExecuteStatement must specify the primary key in the where "
      "clause.";
  EXPECT_EQ(failureOf("SELECT * FROM orders WHERE id = 'o'"), no_key);
  EXPECT_EQ(failureOf(kSelectFirst + " AND amount = 10"), no_key);
  EXPECT_EQ(failureOf("SELECT * FROM orders.byCity WHERE city = 'Rome'"), no_key);
  EXPECT_EQ(failureOf("SELECT * FROM nowhere WHERE id = 'o'"), "ResourceNotFound: Requested resource not found");
  EXPECT_EQ(failureOf("UPDATE orders SET amount = 1 WHERE id = 'o' AND seq = 1 AND amount = 11"),
            "ConditionalCheckFailed: The conditional request failed (orders)");
  EXPECT_EQ(failureOf("INSERT INTO orders VALUE {'id': 'o', 'seq': 1}"),
            "DuplicateItem: Duplicate primary key exists in table (orders)");
  EXPECT_EQ(failureOf("DELETE FROM orders WHERE id = 'o' AND seq = 1 RETURNING MODIFIED OLD *"),
            "ValidationError: Invalid returning clause: RETURNING MODIFIED OLD *. Only RETURNING ALL OLD * is allowed "
            "in DELETE statements.");
}

TEST_F(DynamodbStatementBatches, PayForEachReadAsItWasAsked) {
  auto request = batchOf({kSelectFirst, "SELECT * FROM orders WHERE id = 'o' AND seq = 2"});
  request.statements[0].consistentRead = true;
  request.returnConsumedCapacity = "TOTAL";
  const auto result = db.batchExecuteStatement(request);
  ASSERT_EQ(result.consumedCapacity.size(), 1U);
  EXPECT_EQ(result.consumedCapacity[0].capacityUnits, 1.5);
}

TEST_F(DynamodbStatementBatches, AreReadsOrWrites) {
  EXPECT_EQ(validationText([&] {
              db.batchExecuteStatement(batchOf({kSelectFirst, "DELETE FROM orders WHERE id = 'o' AND seq = 1"}));
            }),
            "BatchExecuteStatement API does not support both read and write operations in the same request.");
  EXPECT_FALSE(get("o", "1").empty());
  EXPECT_EQ(transact({kSelectFirst, "UPDATE orders SET z = 1 WHERE id = 'o' AND seq = 2"}),
            "ValidationException: ExecuteTransaction API does not support both read and write operations in the same "
            "request.");
}

using DynamodbStatementTransactions = DynamodbStatementBatches;

TEST_F(DynamodbStatementTransactions, ReadSeveralItemsTogether) {
  const auto result = db.executeTransaction(transactionOf({"SELECT amount FROM orders WHERE id = 'o' AND seq = 1",
                                                           "SELECT * FROM orders WHERE id = 'x' AND "
                                                           "seq = 1"}));
  ASSERT_EQ(result.responses.size(), 2U);
  EXPECT_EQ(result.responses[0].item, (DynamoItem{{"amount", num("10")}}));
  EXPECT_FALSE(result.responses[1].item.isPresent());
}

TEST_F(DynamodbStatementTransactions, WriteAllOrNothing) {
  const auto result =
      db.executeTransaction(transactionOf({"INSERT INTO orders VALUE {'id': 'n', 'seq': 1}",
                                           "UPDATE orders SET amount = amount + 1 WHERE id = 'o' AND seq = 1",
                                           "DELETE FROM orders WHERE id = 'o' AND seq = 2"}));
  EXPECT_TRUE(result.responses.empty());
  EXPECT_TRUE(result.responses.isPresent());
  EXPECT_EQ(get("o", "1").at("amount").n(), "11");
  EXPECT_EQ(
      transact({"INSERT INTO orders VALUE {'id': 'm', 'seq': 1}", "INSERT INTO orders VALUE {'id': 'n', 'seq': 1}",
                "UPDATE orders SET z = 1 WHERE id = 'x' AND seq = 1"}),
      "TransactionCanceledException: Transaction cancelled, please refer cancellation reasons for specific "
      "reasons [None, DuplicateItem, ConditionalCheckFailed]");
  EXPECT_TRUE(get("m", "1").empty());
}

TEST_F(DynamodbStatementTransactions, CheckConditionsOnOtherItems) {
  const std::string update = "UPDATE orders SET z = 1 WHERE id = 'o' AND seq = 2";
  const std::string exists = "EXISTS(SELECT * FROM orders WHERE id = 'o' AND seq = 1";
  EXPECT_EQ(transact({exists + " AND z IS MISSING)", update}), "no error");
  EXPECT_EQ(get("o", "2").at("z").n(), "1");
  EXPECT_EQ(transact({exists + " AND amount IS MISSING)", update}),
            "TransactionCanceledException: Transaction cancelled, please refer cancellation reasons for specific "
            "reasons [ConditionalCheckFailed, None]");
  EXPECT_EQ(transact({exists + ")", update}),
            "ValidationException: Validation failed in TransactStatements[0]: EXISTS() must contain a single item read "
            "with additional condition");
}

TEST_F(DynamodbStatementTransactions, NameTheStatementThatIsWrong) {
  const std::string prefix = "ValidationException: Validation failed in TransactStatements[1]: ";
  const std::string no_key =
      "Select statements within ExecuteTransaction must specify the primary key in the where clause.";
  const auto second = [&](const std::string& statement) { return transact({kSelectFirst, statement}); };
  EXPECT_EQ(second("SELECT * FROM orders WHERE"),
            prefix + "Statement wasn't well formed, can't be processed: Unexpected term");
  EXPECT_EQ(second("SELECT * FROM orders WHERE id = 'o'"), prefix + no_key);
  EXPECT_EQ(second("SELECT * FROM orders WHERE id = 'o' AND seq = 2 AND id = 'p'"), prefix + no_key);
  EXPECT_EQ(second("SELECT * FROM orders.byCity WHERE city = 'Rome'"),
            prefix + "Reads on indices are not supported within transactions.");
  EXPECT_EQ(second("UPDATE orders SET z = 1 WHERE id = 'o' AND seq = 2 RETURNING ALL NEW *"),
            prefix + "RETURNING clause is not supported in ExecuteTransaction.");
  EXPECT_EQ(second(kSelectFirst),
            "ValidationException: Transaction request cannot include multiple operations on one item");
  EXPECT_EQ(transact({kSelectFirst, kSelectFirst, "SELECT * FROM orders WHERE id = 1 AND seq = 1"}),
            "TransactionCanceledException: Transaction cancelled, please refer cancellation reasons for specific "
            "reasons [None, None, ValidationError]");
  EXPECT_EQ(second("SELECT * FROM nowhere WHERE id = 'o'"), "ResourceNotFoundException: Requested resource not found");
}

TEST_F(DynamodbStatementTransactions, HappenOnceForAToken) {
  auto request = transactionOf({"UPDATE orders SET amount = amount + 1 WHERE id = 'o' AND seq = 1"});
  request.clientRequestToken = "token";
  request.returnConsumedCapacity = "INDEXES";
  const auto first = db.executeTransaction(request);
  const auto again = db.executeTransaction(request);
  EXPECT_EQ(get("o", "1").at("amount").n(), "11");
  ASSERT_EQ(first.consumedCapacity.size(), 1U);
  EXPECT_EQ(first.consumedCapacity[0].writeCapacityUnits, first.consumedCapacity[0].capacityUnits);
  EXPECT_FALSE(first.consumedCapacity[0].readCapacityUnits);
  ASSERT_EQ(again.consumedCapacity.size(), 1U);
  EXPECT_EQ(again.consumedCapacity[0].readCapacityUnits, 2);
  EXPECT_FALSE(again.consumedCapacity[0].writeCapacityUnits);
  request.transactStatements[0].statement += " AND amount = 11";
  EXPECT_EQ(errorText([&] { db.executeTransaction(request); }).substr(0, 36), "IdempotentParameterMismatchException");
}

}  // namespace
}  // namespace squall
