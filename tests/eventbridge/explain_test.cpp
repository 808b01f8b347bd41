// Explanations: the verdict, the choice of values, the nearest miss, and all forms.
#include "eventbridge/pattern_cases.hpp"

#include <squall/eventbridge/explain.hpp>

namespace squall::eventbridge {
namespace {

Explanation why(const std::string& pattern, const std::string& event) {
  return explain(Pattern::compile(pattern), event);
}

TEST(Explain, ShowsWhatWasExpectedAndFound) {
  EXPECT_EQ(toText(why(R"({"source":["shop"],"detail":{"price":[{"numeric":[">",10]}]}})",
                       R"({"source":"shop","detail":{"price":7}})")),
            "does not match: 1 of 2 conditions hold\n"
            "  FAILS   detail.price: expected {\"numeric\":[\">\",10]}, found 7\n"
            "  holds   source: expected \"shop\", found \"shop\"\n"
            "wildcard complexity 0 of at most 10\n");
}

TEST(Explain, NamesTheArrayElementThatWasChosen) {
  const Explanation matched = why(R"({"u":{"first":["Anna"],"last":["Smith"]}})",
                                  R"({"u":[{"first":"Anna","last":"Jones"},{"first":"Anna","last":"Smith"}]})");
  ASSERT_TRUE(matched.matched);
  EXPECT_EQ(matched.sub_rules[0].conditions[0].chosen->place, "u[1].first");
  EXPECT_EQ(matched.sub_rules[0].conditions[1].chosen->json, "\"Smith\"");
}

TEST(Explain, TellsThatValuesAreOfDifferentElements) {
  const Explanation missed = why(R"({"u":{"first":["Anna"],"last":["Jones"]}})",
                                 R"({"u":[{"first":"Anna","last":"Smith"},{"first":"Peter","last":"Jones"}]})");
  ASSERT_FALSE(missed.matched);
  EXPECT_EQ(missed.sub_rules[0].held, 1U);
  EXPECT_EQ(missed.sub_rules[0].conditions[1].reason,
            "holds only at u[1].last, in another array element than the conditions before it");
}

TEST(Explain, FindsTheSubRuleThatCameNearest) {
  const Explanation missed = why(R"({"a":[1],"$or":[{"b":[2]},{"b":[3],"c":[4]}]})", R"({"a":1,"b":3,"c":5})");
  ASSERT_TRUE(missed.nearest_miss);
  EXPECT_EQ(missed.nearest_miss->sub_rule, 1U);
  EXPECT_EQ(missed.nearest_miss->condition, 2U);
  EXPECT_EQ(toText(missed),
            "does not match: 2 of 3 conditions hold in sub-rule 2 of 2, the nearest miss\n"
            "  holds   a: expected 1, found 1\n"
            "  holds   b: expected 3, found 3\n"
            "  FAILS   c: expected 4, found 5\n"
            "wildcard complexity 0 of at most 10\n");
}

TEST(Explain, GivesAReasonWhereThereIsNoValue) {
  EXPECT_EQ(why(R"({"a":[1]})", R"({"b":1})").sub_rules[0].conditions[0].reason, "the event has no such value");
  EXPECT_EQ(why(R"({"a":[{"exists":true}],"b":[{"exists":false}],"a.c":[1]})", R"({"a":{"c":1},"b":2})")
                .sub_rules[0]
                .conditions[0]
                .reason,
            "it is an object, and only values inside it count");
  EXPECT_EQ(why(R"({"b":[{"exists":false}]})", R"({"b":2})").sub_rules[0].conditions[0].reason, "the event has it");
}

TEST(Explain, IsATreeWithColoursOnlyWhenAsked) {
  const Explanation missed =
      why(R"({"$or":[{"a":[{"wildcard":"x*"}]},{"b":[{"exists":false}]}]})", R"({"a":"y","b":1})");
  EXPECT_EQ(toTree(missed, false),
            "✗ does not match (wildcard complexity 2 of at most 10)\n"
            "├─ ✗ sub-rule 1 of 2: 0 of 1 conditions hold, the nearest miss\n"
            "│  └─ ✗ a: expected {\"wildcard\":\"x*\"}, found \"y\"\n"
            "└─ ✗ sub-rule 2 of 2: 0 of 1 conditions hold\n"
            "   └─ ✗ b: expected {\"exists\":false}, found 1: the event has it\n");
  EXPECT_NE(toTree(missed, true).find("\033[31m✗ a: "), std::string::npos);
  EXPECT_EQ(toTree(missed, false).find('\033'), std::string::npos);
}

TEST(Explain, IsJsonWithEverythingInIt) {
  const auto json = nlohmann::json::parse(toJson(why(R"({"a":["x",2]})", R"({"a":[1,"x\n"]})")));
  EXPECT_EQ(json.at("matched"), false);
  EXPECT_EQ(json.at("complexityCap"), 10);
  EXPECT_EQ(json.at("nearestMiss"), (nlohmann::json{{"subRule", 0}, {"condition", 0}}));
  const auto& condition = json.at("subRules").at(0).at("conditions").at(0);
  EXPECT_EQ(condition.at("expected"), (nlohmann::json{"\"x\"", "2"}));
  EXPECT_EQ(condition.at("found").at(1), (nlohmann::json{{"place", "a[1]"}, {"value", "\"x\\n\""}}));
}

TEST(Explain, AgreesWithMatchesOnEveryCase) {
  for (const auto& each : casesOf("corners.json")) {
    SCOPED_TRACE(each.at("label").get<std::string>());
    EXPECT_EQ(why(each.at("pattern"), each.at("event")).matched, each.at("matches").get<bool>());
  }
}

}  // namespace
}  // namespace squall::eventbridge
