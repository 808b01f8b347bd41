// Each operator, on what it takes and what it does not.
#include "eventbridge/pattern_cases.hpp"

namespace squall::eventbridge {
namespace {

TEST(ExactValues, CompareNumbersByValueAndAllElseByText) {
  EXPECT_TRUE(takes("300", "3.0e2"));
  EXPECT_TRUE(takes("1e400", "1e400"));
  EXPECT_FALSE(takes("1e400", "1e401"));
  EXPECT_FALSE(takes("3", "\"3\""));
  EXPECT_TRUE(takes("null", "null"));
  EXPECT_FALSE(takes("true", "\"true\""));
  EXPECT_TRUE(takes(R"("x", "y")", R"("y")"));
}

TEST(PrefixAndSuffix, AreAboutStringsAlone) {
  EXPECT_TRUE(takes(R"({"prefix":"run"})", R"("running")"));
  EXPECT_FALSE(takes(R"({"prefix":"run"})", R"("a run")"));
  EXPECT_TRUE(takes(R"({"prefix":""})", R"("")"));
  EXPECT_FALSE(takes(R"({"prefix":""})", "1"));
  EXPECT_TRUE(takes(R"({"suffix":".png"})", R"("a.png")"));
  EXPECT_FALSE(takes(R"({"suffix":".png"})", R"("a.PNG")"));
  EXPECT_TRUE(takes(R"({"prefix":{"equals-ignore-case":"RUN"}})", R"("running")"));
  EXPECT_TRUE(takes(R"({"suffix":{"equals-ignore-case":".png"}})", R"("a.PNG")"));
}

TEST(EqualsIgnoreCase, FoldsLetterByLetter) {
  EXPECT_TRUE(takes(R"({"equals-ignore-case":"straSSe"})", R"("STRASSE")"));
  EXPECT_FALSE(takes(R"({"equals-ignore-case":"SS"})", R"("\u00df")"));
  EXPECT_TRUE(takes(R"({"equals-ignore-case":"\u00e9"})", R"("\u00c9")"));
  EXPECT_TRUE(takes(R"({"equals-ignore-case":"\u0444"})", R"("\u0424")"));
  EXPECT_FALSE(takes(R"({"equals-ignore-case":"i"})", R"("\u0130")"));
}

TEST(Wildcard, TakesAnyRunForAStar) {
  EXPECT_TRUE(takes(R"({"wildcard":"a*b*c"})", R"("abXbc")"));
  EXPECT_TRUE(takes(R"({"wildcard":"*\n*"})", R"("x\ny")"));
  EXPECT_TRUE(takes(R"({"wildcard":"*"})", R"("")"));
  EXPECT_FALSE(takes(R"({"wildcard":"a*b"})", R"("abc")"));
  EXPECT_TRUE(takes(R"({"wildcard":"\\*\\\\*"})", R"("*\\x")"));
}

TEST(Exists, SeesLeavesAlone) {
  EXPECT_TRUE(takes(R"({"exists":true})", "null"));
  EXPECT_FALSE(takes(R"({"exists":true})", R"({"b":1})"));
  EXPECT_FALSE(takes(R"({"exists":true})", "[]"));
  EXPECT_TRUE(takes(R"({"exists":false})", "[]"));
  EXPECT_TRUE(match(R"({"a":[{"exists":false}],"b":[1]})", R"({"b":1})"));
}

TEST(Numeric, HasOpenAndClosedBounds) {
  EXPECT_TRUE(takes(R"({"numeric":[">",0,"<=",5]})", "5.0"));
  EXPECT_FALSE(takes(R"({"numeric":[">",0,"<",5]})", "5"));
  EXPECT_FALSE(takes(R"({"numeric":[">",0]})", "-0.0"));
  EXPECT_TRUE(takes(R"({"numeric":[">=",0]})", "-0.0"));
  EXPECT_TRUE(takes(R"({"numeric":["=",3.018e2]})", "301.8"));
  EXPECT_FALSE(takes(R"({"numeric":["<",5]})", R"("4")"));
}

TEST(Cidr, ComparesAddressesOfBothKinds) {
  EXPECT_TRUE(takes(R"({"cidr":"10.1.2.3/9"})", R"("10.127.0.1")"));
  EXPECT_FALSE(takes(R"({"cidr":"10.1.2.3/9"})", R"("10.128.0.1")"));
  EXPECT_TRUE(takes(R"({"cidr":"0.0.0.0/0"})", R"("255.1.1.1")"));
  EXPECT_TRUE(takes(R"({"cidr":"2001:db8::/33"})", R"("2001:db8:7fff::")"));
  EXPECT_FALSE(takes(R"({"cidr":"2001:db8::/33"})", R"("2001:db8:8000::")"));
  EXPECT_FALSE(takes(R"({"cidr":"10.0.0.0/8"})", R"("10.0.0.256")"));
  EXPECT_TRUE(takes(R"("10.0.0.1")", R"("::ffff:a00:1")"));
}

TEST(AnythingBut, TakesWhateverElseThereIs) {
  EXPECT_TRUE(takes(R"({"anything-but":"x"})", "null"));
  EXPECT_TRUE(takes(R"({"anything-but":["x","y"]})", "1"));
  EXPECT_FALSE(takes(R"({"anything-but":[1,2]})", "2.0"));
  EXPECT_TRUE(takes(R"({"anything-but":[1,2]})", "1e400"));
  EXPECT_FALSE(takes(R"({"anything-but":{"prefix":["a","b"]}})", R"("bc")"));
  EXPECT_FALSE(takes(R"({"anything-but":{"suffix":"c"}})", R"("bc")"));
  EXPECT_FALSE(takes(R"({"anything-but":{"equals-ignore-case":"BC"}})", R"("bc")"));
  EXPECT_FALSE(takes(R"({"anything-but":{"wildcard":["*b*","x"]}})", R"("abc")"));
  EXPECT_TRUE(takes(R"({"anything-but":{"wildcard":"*"}})", "12"));
}

TEST(Or, IsWrittenOutAndItsBranchesOverride) {
  const Pattern pattern = Pattern::compile(R"({"a":[1],"$or":[{"b":[2]},{"a":[3],"$or":[{"c":[4]},{"d":[5]}]}]})");
  ASSERT_EQ(pattern.subRules().size(), 3U);
  EXPECT_TRUE(matches(pattern, R"({"a":1,"b":2})"));
  EXPECT_TRUE(matches(pattern, R"({"a":3,"d":5})"));
  EXPECT_FALSE(matches(pattern, R"({"a":1,"d":5})"));
}

TEST(Or, HasNoMoreThanAThousandSubRules) {
  std::string two = R"("$or":[{"a":[1]},{"b":[1]}])";
  std::string pattern = "{" + two;
  for (int i = 0; i < 9; ++i) pattern += "," + two;
  try {
    Pattern::compile(pattern + "}");
    FAIL() << "1,024 sub-rules were accepted";
  } catch (const AwsError& error) {
    EXPECT_EQ(error.code(), "LimitExceededException");
  }
}

TEST(Conditions, SayWhatTheyAre) {
  const Pattern pattern = Pattern::compile(R"({"a":{"b.c":[{"numeric":[">",1,"<=",2.5]},"10.0.0.1"]}})");
  const FieldCondition& field = *pattern.subRules().front().fields.front();
  EXPECT_EQ(field.name, "a.b.c");
  EXPECT_EQ(field.path, (std::vector<std::string>{"a", "b.c"}));
  EXPECT_EQ(field.any_of[0].kind, ConditionKind::Numeric);
  EXPECT_EQ(field.any_of[0].range.bottom, 1.0);
  EXPECT_TRUE(field.any_of[0].range.top_included);
  EXPECT_EQ(field.any_of[0].source, R"({"numeric":[">",1,"<=",2.5]})");
  EXPECT_EQ(field.any_of[1].kind, ConditionKind::EqualsAddress);
}

TEST(TestableEvents, HaveSixFieldsAndAreObjects) {
  const std::string whole = R"({"id":"1","account":"1","source":"s","time":"t","region":"r","detail-type":"d"})";
  EXPECT_NO_THROW(requireTestableEvent(whole));
  for (const std::string& broken : {std::string("[]"), std::string("x"), std::string("\"text\""),
                                    std::string(R"({"id":"1"})"), whole.substr(0, whole.size() - 1)}) {
    try {
      requireTestableEvent(broken);
      FAIL() << broken;
    } catch (const AwsError& error) {
      EXPECT_EQ(error.code(), "ValidationException");
      EXPECT_EQ(error.message(), "Parameter Event is not valid.");
    }
  }
}

}  // namespace
}  // namespace squall::eventbridge
