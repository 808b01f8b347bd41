// PartiQL: INSERT, UPDATE and DELETE: what becomes of the item, what is answered, and what refuses to happen.
#include "dynamodb/statements.hpp"

#include <ostream>

namespace squall {
namespace {

class DynamodbStatementWrites : public DynamodbStatements {
 protected:
  DynamodbStatementWrites() {
    put({{"id", "o"},
         {"seq", num("1")},
         {"amount", num("10")},
         {"tags", Value::stringSet({"a", "b"})},
         {"numbers", Value::numberSet({"1", "2"})},
         {"lines", Value::list({"x", "y"})},
         {"info", Value::map({{"colour", "red"}, {"size", num("1")}})}});
  }
  DynamoItem update(const std::string& changes, const List<Value>& parameters = {}) {
    run("UPDATE orders " + changes + " WHERE id = 'o' AND seq = 1", parameters);
    return get("o", "1");
  }
  std::string updateText(const std::string& changes) {
    return textOf("UPDATE orders " + changes + " WHERE id = 'o' AND seq = 1");
  }
  List<DynamoItem> returned(const std::string& changes, const std::string& returning) {
    return run("UPDATE orders " + changes + " WHERE id = 'o' AND seq = 1 RETURNING " + returning).items;
  }
};

TEST_F(DynamodbStatementWrites, InsertsWhatALiteralSays) {
  const auto result =
      run("INSERT INTO orders VALUE {'id': 'n', 'seq': 1e1, 'd': -0, 's': 'it''s', 'l': [1, 'a', [true]], "
          "'m': {'x': null, 'y': {}}, 'ss': <<'a', 'b'>>, 'ns': <<1, 2.50>>, 'p': ?}",
          {Value::binary("\x01")});
  EXPECT_TRUE(result.items.empty());
  EXPECT_TRUE(result.items.isPresent());
  Value empty = Value::map(DynamoItem::presentEmpty());
  EXPECT_EQ(get("n", "10"), (DynamoItem{{"id", "n"},
                                        {"seq", num("10")},
                                        {"d", num("0")},
                                        {"s", "it's"},
                                        {"l", Value::list({num("1"), "a", Value::list({Value::boolean(true)})})},
                                        {"m", Value::map({{"x", Value::null()}, {"y", empty}})},
                                        {"ss", Value::stringSet({"a", "b"})},
                                        {"ns", Value::numberSet({"1", "2.5"})},
                                        {"p", Value::binary("\x01")}}));
}

TEST_F(DynamodbStatementWrites, NeverInsertOverAnItem) {
  EXPECT_EQ(errorText([&] { run("INSERT INTO orders VALUE {'id': 'o', 'seq': 1}"); }),
            "DuplicateItemException: Duplicate primary key exists in table");
  EXPECT_EQ(get("o", "1").at("amount").n(), "10");
  run("DELETE FROM orders WHERE id = 'o' AND seq = 1");
  run("INSERT INTO orders VALUE {'id': 'o', 'seq': 1}");
  EXPECT_EQ(get("o", "1").size(), 2U);
}

TEST_F(DynamodbStatementWrites, UpdateByAllClauses) {
  const DynamoItem item = update(
      "SET amount = amount + 5, city = 'Rome' SET info.weight = [1, ?] SET lines = LIST_APPEND(lines, ['z']) "
      "SET tags = SET_ADD(tags, <<'c'>>) SET numbers = set_delete(numbers, <<1>>) SET fresh = set_add(fresh, <<'f'>>) "
      "REMOVE info.colour",
      {"p"});
  EXPECT_EQ(item, (DynamoItem{{"id", "o"},
                              {"seq", num("1")},
                              {"amount", num("15")},
                              {"city", "Rome"},
                              {"info", Value::map({{"size", num("1")}, {"weight", Value::list({num("1"), "p"})}})},
                              {"lines", Value::list({"x", "y", "z"})},
                              {"tags", Value::stringSet({"a", "b", "c"})},
                              {"numbers", Value::numberSet({"2"})},
                              {"fresh", Value::stringSet({"f"})}}));
  EXPECT_EQ(update("REMOVE lines[0] REMOVE lines[2]").at("lines"), Value::list({"y"}));
  EXPECT_FALSE(update("SET numbers = set_delete(numbers, <<2>>)").contains("numbers"));
  EXPECT_EQ(update("SET amount=amount-1").at("amount").n(), "14");
}

TEST_F(DynamodbStatementWrites, UpdateInTheFormThatBeginsWithFrom) {
  run("from orders where id = ? and seq = ? set amount = 7 remove tags", {"o", num("1")});
  EXPECT_EQ(get("o", "1").at("amount").n(), "7");
  EXPECT_FALSE(get("o", "1").contains("tags"));
}

TEST_F(DynamodbStatementWrites, AnswerWhatReturningAsksFor) {
  EXPECT_EQ(returned("SET amount = 11", "MODIFIED OLD *"), (List<DynamoItem>{{{"amount", num("10")}}}));
  EXPECT_EQ(returned("SET amount = 12", "MODIFIED NEW *"), (List<DynamoItem>{{{"amount", num("12")}}}));
  EXPECT_EQ(returned("SET amount = 13", "ALL OLD *")[0].at("amount").n(), "12");
  const List<DynamoItem> after = returned("SET amount = 14", "ALL NEW *");
  EXPECT_EQ(after, List<DynamoItem>{get("o", "1")});
  EXPECT_EQ(returned("SET lines[1] = 'w', lines[0] = 'v'", "MODIFIED OLD *"),
            (List<DynamoItem>{{{"lines", Value::list({"x", "y"})}}}));
  EXPECT_EQ(returned("SET info.colour = 'blue'", "MODIFIED NEW *"),
            (List<DynamoItem>{{{"info", Value::map({{"colour", "blue"}})}}}));
  EXPECT_TRUE(returned("REMOVE amount", "MODIFIED NEW *").empty());
  EXPECT_TRUE(returned("SET amount = 1", "MODIFIED OLD *").empty());
  const auto deleted = run("DELETE FROM orders WHERE id = 'o' AND seq = 1 RETURNING ALL OLD *");
  EXPECT_EQ(deleted.items.size(), 1U);
  EXPECT_TRUE(run("DELETE FROM orders WHERE id = 'o' AND seq = 1 RETURNING ALL OLD *").items.empty());
  EXPECT_EQ(textOf("DELETE FROM orders WHERE id = 'o' AND seq = 1 RETURNING MODIFIED OLD *"),
            "Invalid returning clause: RETURNING MODIFIED OLD *. Only RETURNING ALL OLD * is allowed in DELETE "
            "statements.");
}

TEST_F(DynamodbStatementWrites, HaveTheRestOfTheirClauseAsACondition) {
  const std::string failed = "ConditionalCheckFailedException: The conditional request failed";
  const auto write = [&](const std::string& statement) { return errorText([&] { run(statement); }); };
  EXPECT_EQ(write("UPDATE orders SET z = 1 WHERE id = 'o' AND seq = 1 AND amount = 11"), failed);
  EXPECT_EQ(write("UPDATE orders SET z = 1 WHERE (id = 'o' AND seq = 1) AND attribute_not_exists(z)"), "no error");
  EXPECT_EQ(write("UPDATE orders SET z = 2 WHERE (id = 'o' AND seq = 1) AND attribute_not_exists(z)"), failed);
  EXPECT_EQ(write("DELETE FROM orders WHERE id = 'o' AND seq = 1 AND z IS MISSING"), failed);
  EXPECT_EQ(get("o", "1").at("z").n(), "1");
  // There is no item that an UPDATE could change, and nothing that a DELETE has to do.
  EXPECT_EQ(write("UPDATE orders SET z = 1 WHERE id = 'x' AND seq = 1"), failed);
  EXPECT_EQ(write("UPDATE orders SET z = 1 WHERE id = 'x' AND seq = 1 AND attribute_not_exists(id)"), failed);
  EXPECT_EQ(write("DELETE FROM orders WHERE id = 'x' AND seq = 1 AND z = 1"), "no error");
  EXPECT_TRUE(get("x", "1").empty());
}

TEST_F(DynamodbStatementWrites, AnswerTheItemThatFailedACondition) {
  try {
    db.executeStatement({.statement = "DELETE FROM orders WHERE id = 'o' AND seq = 1 AND amount = 11",
                         .returnValuesOnConditionCheckFailure = "ALL_OLD"});
    FAIL() << "the condition does not hold";
  } catch (const AwsError& error) {
    ASSERT_EQ(error.details().size(), 1U);
    EXPECT_EQ(error.details()[0].first, "Item");
  }
}

TEST_F(DynamodbStatementWrites, NeedTheWholeKey) {
  const std::string text = "Where clause does not contain a mandatory equality on all key attributes";
  EXPECT_EQ(textOf("DELETE FROM orders WHERE id = 'o'"), text);
  EXPECT_EQ(textOf("DELETE FROM orders"), text);
  EXPECT_EQ(textOf("UPDATE orders SET z = 1 WHERE amount = 10"), text);
  EXPECT_EQ(textOf("UPDATE orders SET z = 1 WHERE id = 'o' AND seq = 1 OR id = 'p' AND seq = 1"), text);
  EXPECT_EQ(textOf("FROM orders SET z = 1"), text);
  EXPECT_EQ(textOf("UPDATE orders.byCity SET z = 1 WHERE id = 'o' AND seq = 1"),
            "This operation is not supported on an index");
  EXPECT_EQ(textOf("INSERT INTO orders.byCity VALUE {'id': 'o'}"), "FROM clause may only contain a single table name");
}

TEST_F(DynamodbStatementWrites, ChangeSetsOnlyInTheirPlace) {
  EXPECT_EQ(updateText("SET other = set_add(tags, <<'x'>>)"),
            "The first argument to SET_ADD must equal the assignment value at 1:27:7");
  EXPECT_EQ(updateText("SET tags = set_delete(tags, 'x')"),
            "The second argument to SET_DELETE must be a value with type SET at 1:37:4");
  EXPECT_EQ(updateText("SET tags = set_add(tags)"), "SET_ADD must have exactly two arguments at 1:26:7");
  EXPECT_EQ(updateText("SET tags = set_add(tags, <<1>>)"),
            "An operand in the update expression has an incorrect data type");
  EXPECT_EQ(updateText("SET none = list_append(none, [1])"),
            "The provided expression refers to an attribute that does not exist in the item");
  EXPECT_EQ(updateText("SET none[0] = 1"), "The document path provided in the update expression is invalid for update");
}

TEST_F(DynamodbStatementWrites, AreInTheJournalAndCostLikeAnyOther) {
  const auto result = db.executeStatement(
      {.statement = "UPDATE orders SET amount = 1 WHERE id = 'o' AND seq = 1", .returnConsumedCapacity = "INDEXES"});
  EXPECT_EQ(result.consumedCapacity.value().table.value().capacityUnits, 1);
  EXPECT_FALSE(result.consumedCapacity.value().localSecondaryIndexes.empty());
}

}  // namespace
}  // namespace squall
