// PartiQL: SELECT: which items a clause selects, what is answered of them, order, pages and what a read costs. What AWS
// does is recorded in paritysuite/dynamodb-conformance and nubo-db/dynamodb-conformance (captures of 2026).
#include "dynamodb/statements.hpp"

#include <ostream>

namespace squall {
namespace {

class DynamodbSelect : public DynamodbStatements {
 protected:
  DynamodbSelect() {
    put({{"id", "o"},
         {"seq", num("1")},
         {"amount", num("10")},
         {"city", "Rome"},
         {"tags", Value::stringSet({"a", "b"})},
         {"lines", Value::list({"x", "y"})},
         {"info", Value::map({{"colour", "red"}, {"nothing", Value::null()}})},
         {"paid", Value::boolean(true)}});
    put({{"id", "o"}, {"seq", num("2")}, {"amount", num("20")}, {"city", "Oslo"}, {"note", "it's here"}});
    put({{"id", "o"}, {"seq", num("3")}, {"customer", "c"}, {"amount", num("30")}, {"empty", Value::null()}});
    put({{"id", "p"}, {"seq", num("4")}, {"amount", num("40")}});
  }
};

struct Selection {
  const char* where;
  const char* seqs;
  friend std::ostream& operator<<(std::ostream& out, const Selection& row) { return out << row.where; }
};

TEST_F(DynamodbSelect, SelectsWhatItsConditionHoldsFor) {
  const Selection rows[] = {
      {"id = 'o'", "1 2 3"},
      {"'o' = id", "1 2 3"},
      {"id = 'o' AND seq = 2", "2"},
      {"id = 'o' AND seq = 2.0", "2"},
      {"id = 'o' AND seq = 20e-1", "2"},
      {"id = 'o' AND seq = .2e1", "2"},
      {"id = 'o' AND seq >= 2", "2 3"},
      {"id = 'o' AND seq < 2", "1"},
      {"id = 'o' AND seq <> 2", "1 3"},
      {"id = 'o' AND seq != 2", "1 3"},
      {"id = 'o' AND seq BETWEEN 2 AND 3", "2 3"},
      {"id = 'o' AND seq NOT BETWEEN 2 AND 3", "1"},
      {"id = 'o' AND seq IN [1, 3]", "1 3"},
      {"id = 'o' AND seq IN (1, 3)", "1 3"},
      {"id = 'o' AND seq NOT IN [1, 3]", "2"},
      {"id = 'o' AND amount > 10 AND NOT amount = 20", "3"},
      {"id = 'o' AND (amount = 10 OR city = 'Oslo')", "1 2"},
      {"id = 'o' AND note = 'it''s here'", "2"},
      {"id = 'o' AND note IS MISSING", "1 3"},
      {"id = 'o' AND note IS NOT MISSING", "2"},
      {"id = 'o' AND empty IS NULL", "3"},
      {"id = 'o' AND empty IS NOT NULL", "1 2"},
      {"id = 'o' AND paid IS BOOL", "1"},
      {"id = 'o' AND city IS STRING", "1 2"},
      {"id = 'o' AND paid = true", "1"},
      {"id = 'o' AND info.colour = 'red'", "1"},
      {"id = 'o' AND \"info\".\"colour\" = 'red'", "1"},
      {"id = 'o' AND lines[1] = 'y'", "1"},
      {"id = 'o' AND lines = ['x', 'y']", "1"},
      {"id = 'o' AND tags = <<'b', 'a'>>", "1"},
      {"id = 'o' AND contains(tags, 'a')", "1"},
      {"id = 'o' AND begins_with(city, 'O')", "2"},
      {"id = 'o' AND NOT begins_with(city, 'O')", "1 3"},
      {"id = 'o' AND SIZE(city) = 4", "1 2"},
      {"id = 'o' AND attribute_type(lines, 'L')", "1"},
      {"id = 'o' AND ATTRIBUTE_EXISTS(note)", "2"},
      {"id = 'o' AND attribute_exists(note) = true", "2"},
      {"id = 'o' AND attribute_exists(note) = false", "1 3"},
      {"id = 'o' AND attribute_not_exists(note)", "1 3"},
      {"id IN ['p', 'o']", "4 1 2 3"},
      {"id = 'p' OR id = 'o' AND seq = 2", "4 2"},
      {"id = 'o' AND seq = 1 OR id = 'o' AND seq = 3", "1 3"},
      {"id = 'o' AND NOT seq = 1 OR id = 'o' AND seq = 2", "2 3"},
      {"(id = 'o' OR id = 'p') AND amount > 20", "3 4"},
      {"amount = 40", "4"},
      {"id = 'o' -- a note\nAND /* another */ seq = 1;", "1"},
  };
  for (const Selection& row : rows) EXPECT_EQ(selected(row.where), row.seqs) << row;
}

TEST_F(DynamodbSelect, TakesParametersInTheOrderOfTheStatement) {
  EXPECT_EQ(selected("id = ? AND seq > ?", {"o", num("1.0")}), "2 3");
  EXPECT_EQ(selected("id = ? AND tags = ?", {"o", Value::stringSet({"b", "a"})}), "1");
  EXPECT_EQ(selected("id IN [?, ?]", {"p", "o"}), "4 1 2 3");
  EXPECT_EQ(textOf("SELECT * FROM orders WHERE id = ?"), "Number of parameters in request and statement don't match.");
  EXPECT_EQ(textOf("SELECT * FROM orders WHERE id = ?", {"o", "p"}),
            "Number of parameters in request and statement don't match.");
}

TEST_F(DynamodbSelect, AnswersColumnsByTheLastNameOfTheirPaths) {
  const auto result = run("SELECT seq, info.colour, lines[1], nowhere FROM orders WHERE id = 'o' AND seq = 1");
  EXPECT_EQ(result.items, (List<DynamoItem>{{{"seq", num("1")}, {"colour", "red"}, {"lines[1]", "y"}}}));
  EXPECT_EQ(run("SELECT lines[-0] FROM orders WHERE id = 'o' AND seq = 1").items[0].at("lines[0]").s(), "x");
  EXPECT_TRUE(run("SELECT nowhere FROM orders WHERE id = 'o' AND seq = 1").items[0].empty());
}

TEST_F(DynamodbSelect, AnswersAnEmptyListWhereNothingIsFound) {
  const auto result = run("SELECT * FROM orders WHERE id = 'q'");
  EXPECT_TRUE(result.items.empty());
  EXPECT_TRUE(result.items.isPresent());
  EXPECT_FALSE(result.nextToken);
}

TEST_F(DynamodbSelect, OrdersByTheSortKey) {
  EXPECT_EQ(selected("id = 'o' ORDER BY seq DESC"), "3 2 1");
  EXPECT_EQ(selected("id = 'o' ORDER BY seq ASC"), "1 2 3");
  EXPECT_EQ(selected("id = 'o' ORDER BY seq"), "1 2 3");
  // With the hash key alone AWS reads from the last item to the first.
  EXPECT_EQ(selected("id = 'o' ORDER BY id ASC"), "3 2 1");
  EXPECT_EQ(selected("id IN ['o', 'p'] ORDER BY id DESC, seq ASC"), "4 1 2 3");
  EXPECT_EQ(textOf("SELECT * FROM orders ORDER BY seq"),
            "Must have WHERE clause in the statement when using ORDER BY clause.");
  EXPECT_EQ(textOf("SELECT * FROM orders WHERE id = 'o' ORDER BY amount"),
            "Attribute amount in ORDER BY clause must be part of the primary key");
  EXPECT_EQ(textOf("SELECT * FROM orders WHERE id > 'a' ORDER BY seq"),
            "Must have at least one non-optional hash key condition in WHERE clause when using ORDER BY clause.");
  EXPECT_EQ(textOf("SELECT * FROM orders WHERE id IN ['o', 'p'] ORDER BY seq"),
            "Must have hash key in ORDER BY clause when more than one hash key condition specified in WHERE clause.");
}

TEST_F(DynamodbSelect, GoesOnWhereAPageEnded) {
  for (const std::string where : {"id IN ['o', 'p']", "id IN ['o', 'p'] ORDER BY id ASC, seq DESC", "amount > 0"}) {
    const std::string statement = "SELECT * FROM orders WHERE " + where;
    std::string paged;
    std::optional<std::string> token;
    do {
      const auto page = db.executeStatement({.statement = statement, .nextToken = token, .limit = 1});
      EXPECT_LE(page.items.size(), 1U);
      EXPECT_EQ(page.nextToken.has_value(), !page.lastEvaluatedKey.empty());
      paged += seqs(page.items) + " ";
      token = page.nextToken;
    } while (token);
    std::erase(paged, ' ');
    std::string whole = selected(where);
    std::erase(whole, ' ');
    EXPECT_EQ(paged, whole) << where;
  }
}

TEST_F(DynamodbSelect, RefusesAPagesTokenOfAnotherStatement) {
  const std::string statement = "SELECT * FROM orders WHERE id = 'o'";
  const auto token = db.executeStatement({.statement = statement, .limit = 1}).nextToken;
  const auto read = [&](const std::string& other, const std::optional<std::string>& at) {
    return validationText([&] { db.executeStatement({.statement = other, .nextToken = at}); });
  };
  EXPECT_EQ(read("SELECT * FROM orders WHERE id = 'p'", token), "NextToken does not match request");
  EXPECT_EQ(read(statement, "garbage"), "Invalid NextToken");
  EXPECT_EQ(seqs(db.executeStatement({.statement = statement, .nextToken = token}).items), "2 3");
}

TEST_F(DynamodbSelect, ReadsIndexesByTheirOwnKeysAndProjections) {
  EXPECT_EQ(seqs(run(R"(SELECT * FROM "orders"."byCity" WHERE city = 'Oslo')").items), "2");
  EXPECT_EQ(seqs(run("SELECT * FROM orders.byAmount WHERE id = 'o' AND amount > 10 ORDER BY amount DESC").items),
            "3 2");
  EXPECT_EQ(run("SELECT * FROM orders.byCustomer WHERE customer = 'c'").items[0].size(), 4U);
  EXPECT_EQ(textOf("SELECT note FROM orders.byCustomer WHERE customer = 'c'"),
            "One or more parameter values were invalid: Global secondary index byCustomer does not project [note]");
  EXPECT_EQ(textOf("SELECT id FROM orders.byCustomer WHERE customer = 'c' AND b = 1 AND (a = 2 OR seq = 3)"),
            "One or more parameter values were invalid: Secondary index byCustomer does not project one or more filter "
            "attributes: [a, b]");
  EXPECT_EQ(textOf("SELECT id FROM orders.byCustomer WHERE note = 'x'"), "items: 0");
  EXPECT_EQ(textOf("SELECT * FROM orders.nowhere WHERE id = 'o'"), "The table does not have the specified index");
  EXPECT_EQ(validationText(
                [&] { db.executeStatement({.statement = "SELECT * FROM orders.byCity", .consistentRead = true}); }),
            "Strongly consistent read is not supported on Global Secondary Indexes");
}

TEST_F(DynamodbSelect, CostsWhatItReads) {
  const auto cost = [&](const std::string& statement, bool is_consistent) {
    const auto result = db.executeStatement(
        {.statement = statement, .consistentRead = is_consistent, .returnConsumedCapacity = "TOTAL"});
    return result.consumedCapacity.value().capacityUnits.value();
  };
  EXPECT_EQ(cost("SELECT * FROM orders WHERE id = 'o'", false), 0.5);
  EXPECT_EQ(cost("SELECT * FROM orders WHERE id = 'o'", true), 1);
}

TEST_F(DynamodbSelect, MayNotAskTwiceForTheSameSortKeys) {
  const std::string text = "Overlapping conditions with range keys are not supported in where clause";
  EXPECT_EQ(textOf("SELECT * FROM orders WHERE id = 'o' AND amount = 1 OR id = 'o' AND seq = 2"), text);
  EXPECT_EQ(textOf("SELECT * FROM orders WHERE id = 'o' AND amount <> 1 OR id = 'o' AND seq = 2"), text);
  EXPECT_EQ(textOf("SELECT * FROM orders WHERE id = 'o' AND seq <> 1 OR id = 'o' AND seq = 2"), "items: 2");
}

}  // namespace
}  // namespace squall
