// PartiQL: what AWS says of statements that it cannot read or do. Recorded in paritysuite/dynamodb-conformance
// (tests/tier3/error-messages/partiql*, eu-west-2, October 2026) unless a row says otherwise.
#include "dynamodb/statements.hpp"

#include <ostream>

namespace squall {
namespace {

using DynamodbStatementTexts = DynamodbStatements;

const std::string kNotWellFormed = "Statement wasn't well formed, can't be processed: ";

struct Row {
  std::string statement;
  std::string text;
  friend std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.statement; }
};

TEST_F(DynamodbStatementTexts, NameWhatTheGrammarDoesNotHave) {
  const Row rows[] = {
      {"SLECT * FROM orders WHERE id = 'o'", "Expected data manipulation"},
      {"UPDATE Payment-a SET active = 1", "Expected data manipulation"},
      {"INSERT INTO urls (key, other) VALUES (1, 2)", "Unexpected keyword"},
      {"SELECT * FROM orders WHERE id = 'o' foo", "Unexpected token after expression"},
      {"SELECT * FROM orders WHERE seq = 1 e5", "Unexpected token after expression"},
      {"INSERT INTO orders VALUE {'id': 'o'} foo", "Unexpected token after expression"},
      {"INSERT INTO orders t VALUE {'id': 'o'}", "Unexpected token after expression"},
      {"DELETE FROM orders WHERE id = 'o' ORDER BY id", "Unexpected token after expression"},
      {"SELECT * FROM orders ORDER BY id WHERE id = 'o'", "Unexpected token after expression"},
      {"SELECT * FROM orders WHERE id = 'o')", "Unexpected token after expression"},
      {"FROM orders SET c = 1 WHERE id = 'o'", "Unexpected token after expression"},
      {"SELECT * FROM orders WHERE", "Unexpected term"},
      {"SELECT * FROM orders WHERE;", "Unexpected term"},
      {"SELECT * FROM orders WHERE NOT", "Unexpected term"},
      {"SELECT * FROM orders WHERE (", "Unexpected term"},
      {"UPDATE orders SET a = 1 WHERE", "Unexpected term"},
      {"SELECT * FROM", "Unexpected term"},
      {"SELECT * FROM orders WHERE id = 'o' AND", "Missing right-hand side expression of infix operator"},
      {"SELECT * FROM orders WHERE id = 'o' OR", "Missing right-hand side expression of infix operator"},
      {"SELECT * FROM orders WHERE ORDER BY id", "Unexpected keyword"},
      {"SELECT * FROM orders WHERE x IS FOO", "Expected type name"},
      {"SELECT * FROM orders WHERE IS NULL", "Unexpected operator"},
      {"SELECT * FROM orders WHERE id = LIKE", "Unexpected operator"},
      {"DELETE FROM", "Expected identifier for simple path"},
      {"DELETE FROM;", "Expected identifier for simple path"},
      {"DELETE FROM WHERE id = 'o'", "Expected identifier for simple path"},
      {"SELECT * FROM orders WHERE attribute_exists(m.inner)", "Invalid path dot component"},
      {"SELECT * FROM (orders WHERE id = 'o'", "Expected RIGHT_PAREN"},
      {"SELECT * FROM orders WHERE seq = 1e2147483648", ""},
      {"SELECT * FROM orders WHERE seq = 1.5e-2147483647", ""},
      {"SELECT * FROM orders WHERE seq = 1 # note", ""},
      {"SELECT * FROM orders WHERE seq = 1 /* note", ""},
      {"SELECT * FROM \"orders", ""},
      {"SELECT * FROM orders WHERE id = 'o", ""},
  };
  for (const Row& row : rows) EXPECT_EQ(textOf(row.statement), kNotWellFormed + row.text) << row;
}

TEST_F(DynamodbStatementTexts, NameWhatDynamodbDoesNotDo) {
  const std::string overflow =
      "Number overflow. Attempting to store a number with magnitude larger than supported range";
  const Row rows[] = {
      {"SELECT * FROM orders t WHERE id = 'o'", "Aliasing is not supported"},
      {"SELECT * FROM orders AS t WHERE id = 'o'", "Aliasing is not supported"},
      {"UPDATE orders t SET a = 1 WHERE id = 'o'", "Aliasing is not supported"},
      {"DELETE FROM orders t WHERE id = 'o'", "Aliasing is not supported"},
      {"SELECT id FROM orders LIMIT 5", "Unsupported clause: LIMIT at 1:29:1"},
      {"x IS INT4", "Unsupported operation: IsType"},
      {"x IS DOUBLE PRECISION", "Unsupported operation: IsType"},
      {"SELECT attribute_exists(a) FROM orders", "Unexpected path component at 1:8:16"},
      {"SELECT COUNT(*) FROM orders", "Unexpected path component at 1:8:5"},
      {"SELECT l[-1] FROM orders", "List index is not within the allowable range; index: [-1] at 1:11:1"},
      {"SELECT * FROM orders WHERE EXISTS(a)", "Unrecognized function: exists at 1:28:6"},
      {"SELECT * FROM orders WHERE set_add(a, <<'x'>>) = a", "Unrecognized function: set_add at 1:28:7"},
      {"SELECT * FROM orders WHERE attribute_exists('a')",
       "Operator or function requires a document path; operator or function: attribute_exists"},
      {"SELECT * FROM orders WHERE attribute_exists()",
       "Incorrect number of operands for operator or function; operator or function: attribute_exists, number of "
       "operands: 0"},
      {"SELECT * FROM orders WHERE id = 'o' AND a < true",
       "Incorrect operand type for operator or function; operator or function: <, operand type: BOOL"},
      {"SELECT * FROM orders WHERE id = 'o' AND attribute_type(a, 1)",
       "Incorrect operand type for operator or function; operator or function: attribute_type, operand type: N"},
      {"SELECT * FROM a.b.c", "A path may contain at most 2 components in the FROM clause"},
      {"SELECT * FROM \"\"", "Path component cannot be an empty string"},
      {"SELECT * FROM orders.\"\"", "Path component cannot be an empty string"},
      {"EXISTS(SELECT * FROM orders WHERE id = 'o' AND seq = 1 AND a = 1)",
       "EXISTS can only be used in ExecuteTransaction write requests."},
      {"INSERT INTO orders VALUE {'id': 'o', 's': <<>>}", "Empty bags are not supported"},
      {"INSERT INTO orders VALUE {'id': 'o', 's': <<1, 'a'>>}",
       "Unsupported data type in Bag. DynamoDB only supports either numbers or strings in bags"},
      {"INSERT INTO orders VALUE {'id': 'o', 's': <<'a', 'a'>>}",
       "One or more parameter values were invalid: Input collection [a, a] contains duplicates."},
      {"INSERT INTO orders VALUE {'id': 'o', 's': <<2, 2.0>>}",
       "One or more parameter values were invalid: Input collection [2, 2.0] contains duplicates! under root"},
      {"INSERT INTO orders VALUE {'id': 'o', 's': set_add(<<'a'>>, <<'b'>>)}",
       "Unsupported data type: set_add under key root at 1:43:7"},
      {"SELECT * FROM orders WHERE seq = 1e126", overflow + " under root"},
      {"INSERT INTO orders VALUE {'id': 1, 'm': {'x': 1e126}}", overflow + " under root.x"},
      {"INSERT INTO orders VALUE {'id': 1, 'l': [1, 1e126]}", overflow + " under root[1]"},
      {"SELECT * FROM orders WHERE seq = 123456789012345678901234567890123456789",
       "Attempting to store more than 38 significant digits in a Number under root"},
  };
  for (const Row& row : rows) EXPECT_EQ(textOf(row.statement), row.text) << row;
}

TEST_F(DynamodbStatementTexts, ReadParametersBeforeTheStatement) {
  const std::string underflow =
      "Number underflow. Attempting to store a number with magnitude smaller than supported range";
  const std::string unconvertible = "The parameter cannot be converted to a numeric value";
  const auto text = [&](Value parameter) { return textOf("SELECT * FROM orders WHERE", {std::move(parameter)}); };
  EXPECT_EQ(text(num("1e99999999999")), unconvertible + ": 1e99999999999");
  EXPECT_EQ(text(num("1e-2147483648")), unconvertible + ": 1e-2147483648");
  EXPECT_EQ(text(num("1e2147483647")), underflow);
  EXPECT_EQ(text(num("")), unconvertible);
  EXPECT_EQ(text(Value::list({num("1"), num("1e99999999999")})), unconvertible + ": 1e99999999999");
  EXPECT_EQ(text(Value::stringSet({"a", "a"})),
            "One or more parameter values were invalid: Input collection [a, a] contains duplicates.");
}

TEST_F(DynamodbStatementTexts, SayWhichTableIsNotThere) {
  EXPECT_EQ(errorText([&] { run("SELECT * FROM nowhere WHERE id = 'o'"); }),
            "ResourceNotFoundException: Requested resource not found");
  EXPECT_EQ(errorText([&] { run("FROM nowhere WHERE id = 'o' SET c = 1"); }),
            "ResourceNotFoundException: Requested resource not found");
}

TEST_F(DynamodbStatementTexts, StayAnswersHoweverDeepTheStatementIs) {
  const auto repeated = [](const std::string& part, int count) {
    std::string text;
    for (int i = 0; i < count; ++i) text += part;
    return text;
  };
  for (const std::string part : {"(", "[", "{'a':", "<<", "NOT ", "-", "a.", "a[", "size("}) {
    const int count = static_cast<int>(8000 / part.size());
    const std::string answer = textOf("SELECT * FROM orders WHERE " + repeated(part, count));
    EXPECT_TRUE(answer.starts_with(kNotWellFormed)) << part << ": " << answer;
  }
  EXPECT_EQ(
      textOf("INSERT INTO orders VALUE {'id': 'o', 'seq': 1, 'l': " + repeated("[", 40) + repeated("]", 40) + "}"),
      "Nesting Levels have exceeded supported limits: Attributes in the item have nested levels beyond supported "
      "limit");
  EXPECT_TRUE(textOf("SELECT * FROM orders WHERE id = '" + std::string(8192, 'x') + "'").starts_with("1 validation"));
}

}  // namespace
}  // namespace squall
