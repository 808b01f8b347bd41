// IsJson and HasJson, and the JsonValue that they look at.
#include "testing/texts.hpp"

#include <squall/json.hpp>
#include <squall/testing/json.hpp>

#include <gtest/gtest-spi.h>
#include <gtest/gtest.h>

#include <stdexcept>

namespace squall {
namespace {

using ::testing::AllOf;
using ::testing::Contains;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::Ge;
using ::testing::Gt;
using testing::HasJson;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::IsJson;
using ::testing::IsNull;
using ::testing::Lt;
using ::testing::Not;
using ::testing::SizeIs;
using ::testing::StartsWith;
using ::testing::ThrowsMessage;

const std::string kOrder =
    R"({"id": 7, "customer": {"name": "Ann", "vip": true}, "tags": ["a", "b"], "note": null, "odd.name": 1.5})";

TEST(IsJsonMatcher, KnowsTheSameDocumentInAnotherOrder) {
  EXPECT_TRUE(holds(IsJson(R"({"a": 1, "b": [1, 2]})"), std::string(R"({ "b":[1.0,2], "a":1 })")));
  EXPECT_TRUE(holds(IsJson(R"("text")"), std::string(R"("text")")));
  EXPECT_FALSE(holds(IsJson(R"({"a": 1, "b": [1, 2]})"), std::string(R"({"a": 1, "b": [2, 1]})")));
}

TEST(IsJsonMatcher, SaysWhereTheFirstDifferenceIs) {
  EXPECT_EQ(explained(IsJson(R"({"a":{"b":[1,2]}})"), R"({"a":{"b":[1,3]}})"),
            "which differs at $.a.b[1]: is 3, expected 2");
  EXPECT_EQ(explained(IsJson(R"({"a":{"b":[1,2]}})"), R"({"a":{"b":[1]}})"),
            "which differs at $.a.b[1]: is missing, expected 2");
  EXPECT_EQ(explained(IsJson(R"([1])"), R"([1,"x"])"), "which differs at $[1]: is \"x\", expected nothing there");
  EXPECT_EQ(explained(IsJson(R"({"a":1})"), R"({"A":1})"), "which differs at $.a: is missing, expected 1");
  EXPECT_EQ(explained(IsJson(R"({})"), R"({"a.b":null})"),
            "which differs at $['a.b']: is null, expected nothing there");
  EXPECT_EQ(explained(IsJson(R"({"a":1})"), R"({"a":"1"})"), "which differs at $.a: is \"1\", expected 1");
  EXPECT_EQ(explained(IsJson(R"({})"), R"([])"), "which differs at $: is [], expected {}");
  EXPECT_EQ(explained(IsJson(R"({})"), R"({"a":)"), "which is no JSON from byte 6 on");
}

TEST(IsJsonMatcher, SaysWhatItExpects) {
  EXPECT_EQ(described<std::string>(IsJson(R"({ "b": 1, "a": 2 })")), R"(is the JSON {"a":2,"b":1})");
  EXPECT_EQ(negated<std::string>(IsJson("[1]")), "isn't the JSON [1]");
  EXPECT_EQ(described<std::string>(IsJson(SizeIs(2))), "is JSON that size is equal to 2");
  EXPECT_EQ(negated<std::string>(IsJson(SizeIs(2))), "isn't JSON that size is equal to 2");
}

TEST(IsJsonMatcher, FailsAsGoogleTestPrintsIt) {
  const std::string body = R"({"a":2})";
  EXPECT_NONFATAL_FAILURE(EXPECT_THAT(body, IsJson(R"({"a":1})")),
                          "Value of: body\n"
                          "Expected: is the JSON {\"a\":1}\n"
                          "  Actual: \"{\\\"a\\\":2}\", which differs at $.a: is 2, expected 1");
  EXPECT_NONFATAL_FAILURE(EXPECT_THAT(body, Not(IsJson(R"({"a":2})"))), "Expected: isn't the JSON {\"a\":2}\n");
}

TEST(IsJsonMatcher, TakesAMatcherOfTheDocument) {
  EXPECT_TRUE(holds(IsJson(SizeIs(5)), kOrder));
  EXPECT_TRUE(holds(IsJson(AllOf(HasJson("$.id", 7), HasJson("$.tags"))), kOrder));
  EXPECT_FALSE(holds(IsJson(SizeIs(4)), kOrder));
  EXPECT_FALSE(holds(IsJson(SizeIs(0)), std::string("oops")));
}

TEST(IsJsonMatcher, RefusesAnExpectationThatIsNoJson) {
  EXPECT_THAT([] { IsJson("{"); }, ThrowsMessage<std::invalid_argument>("no JSON from byte 2 on"));
}

TEST(HasJsonMatcher, ComparesWithValuesOfCpp) {
  EXPECT_TRUE(holds(HasJson("$.id", 7), kOrder));
  EXPECT_TRUE(holds(HasJson("$.id", 7U), kOrder));
  EXPECT_TRUE(holds(HasJson("$.id", 7.0), kOrder));
  EXPECT_TRUE(holds(HasJson("$['odd.name']", 1.5), kOrder));
  EXPECT_TRUE(holds(HasJson("$.customer.name", "Ann"), kOrder));
  EXPECT_TRUE(holds(HasJson("$.customer.name", std::string("Ann")), kOrder));
  EXPECT_TRUE(holds(HasJson("$.customer.vip", true), kOrder));
  EXPECT_TRUE(holds(HasJson("$.note", nullptr), kOrder));
  EXPECT_TRUE(holds(HasJson("$.tags[1]", "b"), kOrder));

  EXPECT_FALSE(holds(HasJson("$.id", "7"), kOrder));
  EXPECT_FALSE(holds(HasJson("$.id", 8), kOrder));
  EXPECT_FALSE(holds(HasJson("$.customer.vip", 1), kOrder));
  EXPECT_FALSE(holds(HasJson("$.id", true), kOrder));
  EXPECT_FALSE(holds(HasJson("$.tags[2]", "b"), kOrder));
  EXPECT_FALSE(holds(HasJson("$.gone", nullptr), kOrder)) << "what is not there is not null";
}

TEST(HasJsonMatcher, TakesMatchersOfNumbersTextsAndLists) {
  EXPECT_TRUE(holds(HasJson("$.id", Gt(6)), kOrder));
  EXPECT_TRUE(holds(HasJson("$.id", AllOf(Ge(7), Lt(7.5))), kOrder));
  EXPECT_TRUE(holds(HasJson("$.customer.name", StartsWith("A")), kOrder));
  EXPECT_TRUE(holds(HasJson("$.customer.name", HasSubstr("nn")), kOrder));
  EXPECT_TRUE(holds(HasJson("$.note", IsNull()), kOrder));
  EXPECT_TRUE(holds(HasJson("$.tags", ElementsAre("a", "b")), kOrder));
  EXPECT_TRUE(holds(HasJson("$.tags", Contains("b")), kOrder));
  EXPECT_TRUE(holds(HasJson("$.customer", IsJson(R"({"vip": true, "name": "Ann"})")), kOrder));

  EXPECT_FALSE(holds(HasJson("$.id", Gt(7)), kOrder));
  EXPECT_FALSE(holds(HasJson("$.customer.name", Gt(1)), kOrder)) << "a text is in no order with numbers";
  EXPECT_FALSE(holds(HasJson("$.tags", Each("a")), kOrder));
  EXPECT_FALSE(holds(HasJson("$.tags", IsEmpty()), kOrder));
}

TEST(HasJsonMatcher, SaysWhatIsAtThePlace) {
  EXPECT_EQ(described<std::string>(HasJson("$.id", 8)), "has JSON $.id that is equal to 8");
  EXPECT_EQ(negated<std::string>(HasJson("$.id", "x")), "has no JSON $.id that is equal to \"x\"");
  EXPECT_EQ(described<std::string>(HasJson("$.id")), "has JSON $.id");
  EXPECT_EQ(negated<std::string>(HasJson("$.id")), "has no JSON $.id");
  EXPECT_EQ(explained(HasJson("$.id", 8), kOrder), "whose $.id is 7");
  EXPECT_EQ(explained(HasJson("$.customer.id", 8), kOrder), "which has no $.customer.id");
  EXPECT_EQ(explained(HasJson("$.tags", ElementsAre("a", "c")), kOrder),
            "whose $.tags is [\"a\",\"b\"], whose element #1 doesn't match");
  EXPECT_EQ(
      explained(HasJson("$.customer", IsJson(R"({"name":"Bob","vip":true})")), kOrder),
      "whose $.customer is {\"name\":\"Ann\",\"vip\":true}, which differs at $.name: is \"Ann\", expected \"Bob\"");
}

TEST(HasJsonMatcher, FailsAsGoogleTestPrintsIt) {
  const std::string body = R"({"a":2})";
  EXPECT_NONFATAL_FAILURE(EXPECT_THAT(body, HasJson("$.a", Gt(2))),
                          "Expected: has JSON $.a that is > 2\n"
                          "  Actual: \"{\\\"a\\\":2}\", whose $.a is 2");
  EXPECT_NONFATAL_FAILURE(EXPECT_THAT(body, Not(HasJson("$.a"))), "Expected: has no JSON $.a\n");
}

TEST(HasJsonMatcher, RefusesAPathThatIsNone) {
  EXPECT_THAT([] { HasJson("id", 7); }, ThrowsMessage<std::invalid_argument>(HasSubstr("it does not begin with $")));
}

TEST(JsonValues, KnowTheirTypesAndKeepTheirDocumentAlive) {
  const JsonValue name = JsonValue::parse(kOrder).at("$.customer.name");
  EXPECT_EQ(name.type(), JsonValue::Type::String);
  EXPECT_EQ(std::string(name), "Ann");
  EXPECT_EQ(name.text(), "\"Ann\"");
  EXPECT_EQ(JsonValue().type(), JsonValue::Type::Missing);
  EXPECT_EQ(JsonValue().at("$.a").type(), JsonValue::Type::Missing);
  EXPECT_EQ(JsonValue::parse("[3,4]")[1], 4);
  EXPECT_EQ(JsonValue::parse("[3,4]")[2].type(), JsonValue::Type::Missing);
}

TEST(JsonValues, CompareBigNumbersExactly) {
  EXPECT_EQ(JsonValue::parse("9007199254740993"), 9007199254740993);
  EXPECT_NE(JsonValue::parse("9007199254740993"), 9007199254740992);
  EXPECT_GT(JsonValue::parse("18446744073709551615"), 9223372036854775807);
}

TEST(JsonValues, DifferNowhereWhenTheyAreEqual) {
  EXPECT_EQ(firstDifference(JsonValue::parse(kOrder), JsonValue::parse(kOrder)), std::nullopt);
  EXPECT_EQ(firstDifference(JsonValue(), JsonValue()), std::nullopt);
  EXPECT_EQ(firstDifference(JsonValue(), JsonValue::parse("1")), "$: is 1, expected nothing there");
  EXPECT_EQ(firstDifference(JsonValue::parse("1"), JsonValue()), "$: is missing, expected 1");
}

}  // namespace
}  // namespace squall
