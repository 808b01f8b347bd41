// Expressions by themselves: what AWS says of broken ones, and what the others do to an item. Cases and texts: the
// tests of dynalite and captures in issues of users, all of them answers of AWS.
#include "dynamodb/error_text.hpp"
#include "dynamodb/expr/evaluator.hpp"
#include "dynamodb/expr/key_condition.hpp"
#include "dynamodb/expr/parser.hpp"
#include "dynamodb/expr/resolver.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace squall::dynamodb::expr {
namespace {

using Value = AttributeValue;
using Names = Map<std::string>;
using Values = Map<AttributeValue>;

struct Case {
  std::string expression;
  std::string complaint;
  Names names = {};
  Values values = {};
};

std::string filterFault(const Case& row) {
  return validationText([&row] {
    Placeholders placeholders(row.names, row.values);
    Condition condition = parseCondition("FilterExpression", row.expression);
    resolve("FilterExpression", condition, placeholders);
  });
}

std::string updateFault(const Case& row) {
  return validationText([&row] {
    Placeholders placeholders(row.names, row.values);
    Update update = parseUpdate(row.expression);
    resolve(update, placeholders);
  });
}

std::string projectionFault(const Case& row) {
  return validationText([&row] {
    Placeholders placeholders(row.names, {});
    Projection projection = parseProjection(row.expression);
    resolve(projection, placeholders);
  });
}

void expectFaults(std::string (*fault)(const Case&), const std::string& prefix, const std::vector<Case>& rows) {
  for (const Case& row : rows) EXPECT_EQ(fault(row), prefix + row.complaint) << row.expression;
}

TEST(SyntaxError, NamesTheTokenAndItsNeighbours) {
  expectFaults(updateFault, "Invalid UpdateExpression: Syntax error; ",
               {{"INVALID SYNTAX HERE", R"x(token: "INVALID", near: "INVALID SYNTAX")x"},
                {"ADD hits : incr", R"x(token: ":", near: "hits : incr")x"},
                {"SET path = VALUE 1", R"x(token: "1", near: "VALUE 1")x"},
                {"SET a = :x,", R"x(token: "<EOF>", near: ",")x"},
                {"SET a = list_append(a, 0)", R"x(token: "0", near: ", 0)")x"},
                {"SET", R"x(token: "<EOF>", near: "SET")x"},
                {"set {0}", R"x(token: "{", near: "set {0")x"},
                {"set a = b + c + d", R"x(token: "+", near: "c + d")x"},
                {"set a[1] = \"eight\"", R"x(token: """, near: "= "eight")x"}});
  expectFaults(projectionFault, "Invalid ProjectionExpression: Syntax error; ",
               {{"dummy-id", R"x(token: "-", near: "dummy-id")x"},
                {"!!! INVALID !!!", R"x(token: "!", near: "!!")x"},
                {"#AMZN_MAPPED_2021-03-03", R"x(token: "-", near: "#AMZN_MAPPED_2021-0")x"},
                {"l[a]", R"x(token: "a", near: "[a]")x"},
                {"a b", R"x(token: "b", near: "a b")x"}});
  expectFaults(filterFault, "Invalid FilterExpression: Syntax error; ",
               {{"contains (themes, :theme", R"x(token: "<EOF>", near: ":theme")x"},
                {"a = :v AND __typename = :v", R"x(token: "_", near: "AND __")x"},
                {"(a)", R"x(token: "<EOF>", near: ")")x"},
                {"a > 4", R"x(token: "4", near: "> 4")x"},
                {"a in b", R"x(token: "b", near: "in b")x"},
                {"size(a).b > a", R"x(token: ".", near: ").b")x"},
                {"\xc3\xbc > a", "token: \"\xc3\xbc\", near: \"\xc3\xbc >\""}});
}

TEST(Expression, IsNeitherEmptyNorLongerThan4096Bytes) {
  EXPECT_EQ(filterFault({"", ""}), "Invalid FilterExpression: The expression can not be empty;");
  EXPECT_EQ(updateFault({"SET a = :" + std::string(4096, 'v'), ""}),
            "Invalid UpdateExpression: Expression size has exceeded the maximum allowed size; expression size: 4105");
}

TEST(Brackets, AroundBracketsAreRedundant) {
  const std::string redundant = "The expression has redundant parentheses;";
  expectFaults(filterFault, "Invalid FilterExpression: ",
               {{"a=a and a > ((views))", redundant},
                {"a > whatever((:things), ((a)))", redundant},
                {"a=a AND ((a=a AND a=a)) AND a=a", redundant},
                {"a=a OR ((a=a OR (a=a OR a=a)))", redundant},
                {"((attribute_not_exists(pk)))", redundant}});
  for (const char* fine : {"(a = :v) AND (b = :v)", "(a = :v AND (b = :v))", "(a) = (:v)", "(size(a)) > :v",
                           "NOT (a = :v)", "(NOT (a = :v))"}) {
    EXPECT_EQ(filterFault({fine, "", {}, {{":v", Value::number("1")}}}), "(no error)") << fine;
  }
}

TEST(Brackets, MayBeDeepWithoutEndangeringTheStack) {
  EXPECT_NE(filterFault({std::string(4000, '('), ""}), "(no error)");
  std::string nots;
  for (int i = 0; i < 1000; ++i) nots += "NOT ";
  EXPECT_NE(filterFault({nots + "a=b", ""}), "(no error)");
}

TEST(Condition, ReportsItsMistakesInAwssOrder) {
  const Names a{{"#a", "a"}};
  const Values one{{":a", Value::number("1")}};
  expectFaults(
      filterFault, "Invalid FilterExpression: ",
      {{"a=a and whatever((:things)) > a", "Invalid function name; function: whatever"},
       {"attribute_not_exists(things) > b",
        "The function is not allowed to be used this way in an expression; function: attribute_not_exists"},
       {"size(things)", "The function is not allowed to be used this way in an expression; function: size"},
       {"size(contains(a, b)) > a",
        "The function is not allowed to be used this way in an expression; function: contains"},
       {":a < abOrT", "Attribute name is a reserved keyword; reserved keyword: abOrT"},
       {"attribute_exists(views, #a)", "Attribute name is a reserved keyword; reserved keyword: views"},
       {"(#P between :lo and :hi) and (#PC in (:cat1, :cat2))",
        "An expression attribute name used in the document path is not defined; attribute name: #P"},
       {":a < :b", "An expression attribute value used in expression is not defined; attribute value: :b", {}, one},
       {"attribute_exists(things, a) and a=a",
        "Incorrect number of operands for operator or function; operator or function: attribute_exists, number of "
        "operands: 2"},
       {"a = a AND #a = b",
        "The first operand must be distinct from the remaining operands for this operator or function; operator: "
        "=, "
        "first operand: [a]",
        a},
       {"contains(ab.bc[1].a, ab.bc[1].#a)",
        "The first operand must be distinct from the remaining operands for this operator or function; operator: "
        "contains, first operand: [ab, bc, [1], a]",
        a},
       {"attribute_exists(:a)",
        "Operator or function requires a document path; operator or function: attribute_exists",
        {},
        one},
       {"begins_with(a, :a)",
        "Incorrect operand type for operator or function; operator or function: begins_with, operand type: N",
        {},
        one},
       {"size(size(a)) > :a",
        "Incorrect operand type for operator or function; operator or function: size, operand type: N",
        {},
        one},
       {"a <= :t",
        "Incorrect operand type for operator or function; operator or function: <=, operand type: BOOL",
        {},
        {{":t", Value::boolean(true)}}},
       {"a between :b and :a",
        "The BETWEEN operator requires upper bound to be greater than or equal to lower bound; lower bound "
        "operand: "
        "AttributeValue: {N:2}, upper bound operand: AttributeValue: {N:1}",
        {},
        {{":a", Value::number("1")}, {":b", Value::number("2")}}}});
}

TEST(UpdateExpression, ReportsItsMistakesInAwssOrder) {
  const Names names{{"#c", "c"}, {"#d", "[3]"}};
  const Values text{{":a", "a"}};
  expectFaults(
      updateFault, "Invalid UpdateExpression: ",
      {{"remove Absolute", "Attribute name is a reserved keyword; reserved keyword: Absolute"},
       {"set #c = if_not_exist(:c) set c = d", "Invalid function name; function: if_not_exist"},
       {"add #d :e set a = b add e :f", "The \"ADD\" section can only be used once in an update expression;"},
       {"SET #x = if_not_exists(:c)",
        "An expression attribute name used in the document path is not defined; attribute name: #x"},
       {"set d[1] = a, d.b = a, c[1].a = a, #c = if_not_exists(a)",
        "Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [c, [1], "
        "a], path two: [c]",
        names},
       {"remove a.#c set a[1] = #d",
        "Two document paths conflict with each other; must remove or rewrite one of these paths; path one: [a, c], "
        "path two: [a, [1]]",
        names},
       {"delete a.b :a",
        "Incorrect operand type for operator or function; operator: DELETE, operand type: STRING",
        {},
        text},
       {"set a = if_not_exists(c)",
        "Incorrect number of operands for operator or function; operator or function: if_not_exists, number of "
        "operands: 1"},
       {"set a = if_not_exists(if_not_exists(a, b), c)",
        "Operator or function requires a document path; operator or function: if_not_exists"},
       {"set a = a + :a",
        "Incorrect operand type for operator or function; operator or function: +, operand type: S",
        {},
        text}});
}

TEST(Placeholders, AreWellFormedAndUsed) {
  const auto fault = [](const Names& names, const Values& values, const char* filter) {
    return validationText([&] {
      Placeholders placeholders(names, values);
      Condition condition = parseCondition("FilterExpression", filter);
      resolve("FilterExpression", condition, placeholders);
      placeholders.refuseUnused();
    });
  };
  EXPECT_EQ(fault(Names::presentEmpty(), {}, "a = b"), "ExpressionAttributeNames must not be empty");
  EXPECT_EQ(fault({{"a", "a"}}, {}, "a = b"),
            "ExpressionAttributeNames contains invalid key: Syntax error; key: \"a\"");
  EXPECT_EQ(fault({}, {{":n", Value::number("b")}}, "a = b"),
            "ExpressionAttributeValues contains invalid value: The parameter cannot be converted to a numeric value: b "
            "for key :n");
  EXPECT_EQ(fault({{"#a", "x"}, {"#b", "y"}}, {}, "a = b"),
            "Value provided in ExpressionAttributeNames unused in expressions: keys: {#a, #b}");
  EXPECT_EQ(fault({}, {{":a", "x"}}, "a = b"),
            "Value provided in ExpressionAttributeValues unused in expressions: keys: {:a}");
}

bool matches(const std::string& filter, const Item& item, const Values& values = {}) {
  Placeholders placeholders({}, values);
  Condition condition = parseCondition("FilterExpression", filter);
  resolve("FilterExpression", condition, placeholders);
  return holds(condition, item);
}

TEST(Condition, ComparesWithinATypeOnly) {
  const Item item{{"n", Value::number("10")}, {"s", "10"}, {"l", Value::list({Value::number("1"), "x"})}};
  const Values values{{":n", Value::number("9")}, {":s", "9"}, {":ten", Value::number("10.0")}};
  EXPECT_TRUE(matches("n > :n", item, values));
  EXPECT_FALSE(matches("s > :s", item, values));
  EXPECT_FALSE(matches("s > :n", item, values));
  EXPECT_TRUE(matches("s <> :n", item, values));
  EXPECT_TRUE(matches("n = :ten", item, values));
  EXPECT_TRUE(matches("absent <> :n", item, values));
  EXPECT_FALSE(matches("absent = :n", item, values));
  EXPECT_TRUE(matches("n BETWEEN :n AND :ten", item, values));
  EXPECT_TRUE(matches("n IN (:s, :ten)", item, values));
  EXPECT_TRUE(matches("NOT s = :s AND l[1] <> :s OR absent = :n", item, values));
}

TEST(Condition, KnowsItsFunctions) {
  const Item item{{"s", "abcd"},
                  {"ss", Value::stringSet({"ab", "c"})},
                  {"l", Value::list({"ab"})},
                  {"m", Value::map({{"k", "v"}})}};
  const Values values{{":ab", "ab"}, {":two", Value::number("2")}, {":l", "L"}};
  EXPECT_TRUE(
      matches("begins_with(s, :ab) AND contains(s, :ab) AND contains(ss, :ab) AND contains(l, :ab)", item, values));
  EXPECT_TRUE(matches("size(ss) = :two AND size(s) > :two AND NOT size(m) = :two", item, values));
  EXPECT_TRUE(matches("attribute_type(l, :l) AND attribute_exists(m.k) AND attribute_not_exists(m.x)", item, values));
}

Item updated(const std::string& expression, const Item& item, const Values& values = {}) {
  Placeholders placeholders({}, values);
  Update update = parseUpdate(expression);
  resolve(update, placeholders);
  return applyUpdate(update, item);
}

TEST(UpdateExpression, MeansTheItemAsItWas) {
  const Item item{{"a", Value::number("1")}, {"b", Value::number("2")}, {"l", Value::list({"0", "1", "2", "3"})}};
  EXPECT_EQ(updated("SET a = b, b = a", item).at("a").n(), "2");
  EXPECT_EQ(updated("REMOVE l[0], l[1]", item).at("l"), Value::list({"2", "3"}));
  EXPECT_EQ(updated("SET l[9] = :y, l[7] = :x", item, {{":x", "x"}, {":y", "y"}}).at("l"),
            Value::list({"0", "1", "2", "3", "x", "y"}));
  EXPECT_EQ(updated("SET l[3] = :x REMOVE l[0]", item, {{":x", "x"}}).at("l"), Value::list({"1", "2", "x"}));
}

TEST(UpdateExpression, AddsAndTakesAway) {
  const Item item{
      {"n", Value::number("1")}, {"s", Value::stringSet({"a", "b"})}, {"m", Value::map({{"n", Value::number("5")}})}};
  const Values values{
      {":n", Value::number("2.5")}, {":s", Value::stringSet({"b", "c"})}, {":all", Value::stringSet({"a", "b"})}};
  EXPECT_EQ(updated("ADD n :n, x :n, m.n :n", item, {{":n", values.at(":n")}}).at("m").m().at("n").n(), "7.5");
  EXPECT_EQ(updated("ADD s :s", item, {{":s", values.at(":s")}}).at("s"), Value::stringSet({"a", "b", "c"}));
  EXPECT_EQ(updated("DELETE s :s", item, {{":s", values.at(":s")}}).at("s"), Value::stringSet({"a"}));
  EXPECT_EQ(updated("DELETE s :all", item, {{":all", values.at(":all")}}).count("s"), 0u);
  EXPECT_EQ(updated("SET x = if_not_exists(y, :n), z = n - :n", item, {{":n", values.at(":n")}}).at("z").n(), "-1.5");
}

TEST(UpdateExpression, RefusesPathsThatLeadNowhere) {
  const Item item{{"s", "text"}, {"l", Value::list({})}, {"m", Value::map({})}};
  const auto fault = [&item](const char* expression) {
    return validationText([&] { updated(expression, item, {{":v", Value::stringSet({"a"})}}); });
  };
  const std::string bad_path = "The document path provided in the update expression is invalid for update";
  EXPECT_EQ(fault("SET s.a = :v"), bad_path);
  EXPECT_EQ(fault("SET x.a = :v"), bad_path);
  EXPECT_EQ(fault("SET m[0] = :v"), bad_path);
  EXPECT_EQ(fault("ADD l.a :v"), bad_path);
  EXPECT_EQ(fault("DELETE x.a :v"), bad_path);
  EXPECT_EQ(fault("REMOVE x.a SET y = :v"), bad_path);
  EXPECT_EQ(fault("REMOVE m.a, l[3], x SET y = :v"), "(no error)");
  EXPECT_EQ(fault("SET a = x, b = :v"),
            "The provided expression refers to an attribute that does not exist in the item");
  EXPECT_EQ(fault("ADD s :v"), "An operand in the update expression has an incorrect data type");
}

TEST(Projection, TakesPartsAndClosesListsUp) {
  const Item item{{"a", Value::map({{"b", "bb"}, {"c", "cc"}})}, {"l", Value::list({"l0", "l1", "l2"})}, {"x", "x"}};
  EXPECT_EQ(project(parseProjection("l[2], l[0], a.b, nothing, x.y"), item),
            (Item{{"a", Value::map({{"b", "bb"}})}, {"l", Value::list({"l0", "l2"})}}));
}

std::string keyFault(const std::string& expression) {
  return validationText([&expression] {
    Values values{{":a", "1"}, {":b", "1"}};
    std::erase_if(values, [&](const auto& entry) { return expression.find(entry.first) == std::string::npos; });
    Placeholders placeholders({}, values);
    Condition condition = parseCondition("KeyConditionExpression", expression);
    resolve("KeyConditionExpression", condition, placeholders);
    keyConditionsOf(condition);
  });
}

TEST(KeyCondition, RefusesWhatNoIndexCanLookUp) {
  const std::vector<std::pair<const char*, const char*>> rows{
      {"a > b and size(b) > c or a > c", "Invalid operator used in KeyConditionExpression: OR"},
      {"a in (b, c, d)", "Invalid operator used in KeyConditionExpression: IN"},
      {"attribute_exists(a)", "Invalid operator used in KeyConditionExpression: attribute_exists"},
      {"not a > b", "Invalid operator used in KeyConditionExpression: NOT"},
      {"a <> b", "Invalid operator used in KeyConditionExpression: <>"},
      {":a between b and c",
       "Invalid condition in KeyConditionExpression: BETWEEN operator must have the key attribute as its first "
       "operand"},
      {"begins_with(:a, b) and a > :b",
       "Invalid condition in KeyConditionExpression: begins_with operator must have the key attribute as its first "
       "operand"},
      {"size(b) > a AND a.b > b", "KeyConditionExpressions cannot contain nested operations"},
      {"b > a.b", "Invalid condition in KeyConditionExpression: Multiple attribute names used in one condition"},
      {"b.d > :a", "KeyConditionExpressions cannot have conditions on nested attributes"},
      {":b > :a AND a < :b", "Invalid condition in KeyConditionExpression: No key attribute specified"},
      {"b > :a AND b < :a", "KeyConditionExpressions must only contain one condition per key"}};
  for (const auto& [expression, complaint] : rows) EXPECT_EQ(keyFault(expression), complaint) << expression;
  EXPECT_EQ(keyFault("a = :a AND :b <= b"), "(no error)");
}

}  // namespace
}  // namespace squall::dynamodb::expr
