// AWS's regular expressions: the syntax that its models use, matched as Java's String.matches does.
#include "core/pattern.hpp"

#include <gtest/gtest.h>

#include <ostream>
#include <stdexcept>
#include <string>
#include <vector>

namespace squall::core {
namespace {

struct Row {
  const char* label;
  const char* pattern;
  std::vector<std::string> matching;
  std::vector<std::string> others;
  friend std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.label; }
};

class PatternMatches : public ::testing::TestWithParam<Row> {};

TEST_P(PatternMatches, TheWholeTextOrNothing) {
  const Pattern pattern(GetParam().pattern);
  for (const std::string& text : GetParam().matching) EXPECT_TRUE(pattern.matches(text)) << text;
  for (const std::string& text : GetParam().others) EXPECT_FALSE(pattern.matches(text)) << text;
}

INSTANTIATE_TEST_SUITE_P(
    Syntax, PatternMatches,
    ::testing::Values(
        Row{"ClassAndPlus", "[a-zA-Z0-9_.-]+", {"a", "A_9.-"}, {"", "a b", "a\n", "\xC3\xA9"}},
        Row{"EscapesInAClass", R"([\.\-_A-Za-z0-9]+)", {"a.b-c"}, {"a/b", "\\"}},
        Row{"HyphenBehindARange", "[a-zA-Z0-9-_]+", {"a-_"}, {"a.b"}},
        Row{"NegatedClass", R"(^[^\$]+$)", {"a", "a b\n"}, {"", "$a", "a$"}},
        Row{"Counts", R"(\d{12})", {"123456789012"}, {"12345678901", "1234567890123", "12345678901a"}},
        Row{"CountFromTo", "[a-z][a-z0-9]{0,3}[a-z]", {"ab", "a123b"}, {"a", "a1234b"}},
        Row{"CountAtLeast", "(/[a-z]+){2,}", {"/a/b", "/a/b/c"}, {"/a", "a/b"}},
        Row{"Alternatives", R"(\d{3}|\*)", {"123", "*"}, {"12", "123*", ""}},
        Row{"AlternativesOfThree", "(a|bc|d)x", {"ax", "bcx", "dx"}, {"abx", "x"}},
        Row{"Optional", "(https://)?[a-z]+", {"https://a", "a"}, {"http://a"}},
        Row{"NestedGroups",
            R"((^arn:[^:]*:[a-z]+:.*)|(\$(\.[\w_-]+(\[(\d+|\*)\])*)*))",
            {"arn:aws:x:y", "$", "$.a[1][*].b"},
            {"$a", "$.a[", "arn:aws"}},
        Row{"NoCapture", "^(?:^a$|^$)", {"a", ""}, {"b", "aa"}},
        Row{"NotAhead", R"(^(?!\s*$).+)", {"a", " a"}, {"", "  "}},
        Row{"Ahead", R"(^(?=[a-z.]+)((?!aws\.).*)$)", {"a.b", "aw", "a!"}, {"aws.x", "!a", ""}},
        Row{"DotIsNoLineEnd", ".*", {"", "a b", "\xF0\x9F\xA6\x86"}, {"a\n", "\r"}},
        Row{"HexEscapes", R"([\x20-\x7E]+)", {" ~"}, {"\x7f", "\x1f"}},
        Row{"UnicodeEscapes",
            R"([\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*)",
            {"a\xF0\x9F\xA6\x86\r", "\xEE\x80\x80"},
            {std::string("\0", 1), "\x01"}},
        Row{"Properties", R"(^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$)", {"a 1", "\xC3\xA9\xE3\x81\x82", ""}, {"a!", "#"}},
        Row{"AnchorsInside", "a$b", {}, {"ab", "a", "a$b"}}),
    ::testing::PrintToStringParamName());

TEST(PatternTest, TakesTimeInProportionToTheText) {
  // A matcher that tries one way after the other needs 2^n steps here.
  const Pattern pattern("(a+)+b");
  EXPECT_FALSE(pattern.matches(std::string(20'000, 'a')));
  EXPECT_TRUE(pattern.matches(std::string(20'000, 'a') + "b"));
}

TEST(PatternTest, ReadsBytesThatAreNotUtf8AsReplacementCharacters) {
  EXPECT_TRUE(Pattern(R"([\uFFFD]{2})").matches("\xff\xfe"));
}

TEST(PatternTest, RefusesSyntaxThatNoModelHas) {
  for (const char* expression : {"(a", "a)", "[a", "a{1", R"(\q)", R"(\p{Greek})", "(?<name>a)", "\\"}) {
    EXPECT_THROW(Pattern{expression}, std::logic_error) << expression;
  }
}

}  // namespace
}  // namespace squall::core
