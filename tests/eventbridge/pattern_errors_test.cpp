// Each refusal once: AWS's words, and the column that its parser has come to.
#include "eventbridge/pattern_cases.hpp"

#include <ostream>

namespace squall::eventbridge {
namespace {

struct Refused {
  const char* pattern;
  const char* reason;
  int column;  // 0: AWS gives no place
};

std::ostream& operator<<(std::ostream& out, const Refused& row) { return out << row.pattern; }

class PatternRefusals : public testing::TestWithParam<Refused> {};

TEST_P(PatternRefusals, SayWhatIsWrongAndWhere) {
  EXPECT_EQ(reason(GetParam().pattern), GetParam().reason);
  EXPECT_EQ(columnOf(GetParam().pattern), GetParam().column);
}

INSTANTIATE_TEST_SUITE_P(
    Each, PatternRefusals,
    testing::Values(
        Refused{"[]", "Filter is not an object", 2}, Refused{"", "Filter is not an object", 1},
        Refused{"1x", "Unexpected character ('x' (code 120)): Expected space separating root-level values", 2},
        Refused{"{}", "Empty objects are not allowed", 3}, Refused{"{\"a\":{}}", "Empty objects are not allowed", 8},
        Refused{"{\"a\":[]}", "Empty arrays are not allowed", 8},
        Refused{"{\"a\":1}", "\"a\" must be an object or an array", 7},
        Refused{"{\"a\":[[1]]}", "Match value must be String, number, true, false, or null", 8},
        Refused{"{\"a\":[{}]}", "Match expression name not found", 9},
        Refused{"{\"a\":[{\"regex\":\"x\"}]}", "Unrecognized match type regex", 17},
        Refused{"{\"a\":[{\"prefix\":1}]}", "prefix match pattern must be a string", 18},
        Refused{"{\"a\":[{\"prefix\":{\"suffix\":\"x\"}}]}", "Unsupported prefix pattern: suffix", 28},
        Refused{"{\"a\":[{\"prefix\":{}}]}", "Prefix expression name not found", 19},
        Refused{"{\"a\":[{\"suffix\":[\"x\"]}]}", "suffix match pattern must be a string", 18},
        Refused{"{\"a\":[{\"suffix\":{\"prefix\":\"x\"}}]}", "Unsupported suffix pattern: prefix", 28},
        Refused{"{\"a\":[{\"suffix\":{\"equals-ignore-case\":1}}]}",
                "equals-ignore-case match pattern must be a string", 40},
        Refused{"{\"a\":[{\"prefix\":\"x\",\"suffix\":\"y\"}]}", "Only one key allowed in match expression", 31},
        Refused{"{\"a\":[{\"equals-ignore-case\":null}]}", "equals-ignore-case match pattern must be a string", 33},
        Refused{"{\"a\":[{\"wildcard\":1}]}", "wildcard match pattern must be a string", 20},
        Refused{"{\"a\":[{\"wildcard\":\"a**\"}]}", "Consecutive wildcard characters at pos 2", 24},
        Refused{"{\"a\":[{\"wildcard\":\"a\\\\b\"}]}", "Invalid escape character at pos 2", 25},
        Refused{"{\"a\":[{\"exists\":1}]}", "exists match pattern must be either true or false.", 18},
        Refused{"{\"a\":[{\"exactly\":1}]}", "exact match pattern must be a string", 19},
        Refused{"{\"a\":[{\"numeric\":1}]}", "Value of numeric must be an array.", 19},
        Refused{"{\"a\":[{\"numeric\":[]}]}", "Invalid member in numeric match: ]", 20},
        Refused{"{\"a\":[{\"numeric\":[1]}]}", "Invalid member in numeric match: 1", 20},
        Refused{"{\"a\":[{\"numeric\":[\"!=\",9]}]}", "Unrecognized numeric range operator: !=", 25},
        Refused{"{\"a\":[{\"numeric\":[\"=\",\"x\"]}]}", "Value of equals must be numeric", 24},
        Refused{"{\"a\":[{\"numeric\":[\"=\",1,2]}]}", "Too many elements in numeric expression", 26},
        Refused{"{\"a\":[{\"numeric\":[\"<\",9,\">\",5]}]}", "Too many elements in numeric expression", 26},
        Refused{"{\"a\":[{\"numeric\":[\">=\",1,2]}]}", "Bad value in numeric range: 2", 27},
        Refused{"{\"a\":[{\"numeric\":[\">\",1,\">\",2]}]}", "Bad numeric range operator: >", 28},
        Refused{"{\"a\":[{\"numeric\":[\">\",1,\"<=\",\"x\"]}]}", "Value of <= must be numeric", 31},
        Refused{"{\"a\":[{\"numeric\":[\">\",1,\"<\",2,3]}]}", "Too many terms in numeric range expression", 32},
        Refused{"{\"a\":[{\"numeric\":[\">\",5,\"<\",5]}]}", "Bottom must be less than top", 31},
        Refused{"{\"a\":[{\"numeric\":[\"=\",1e400]}]}", "Cannot compare number : 1e400", 29},
        Refused{"{\"a\":[{\"numeric\":[\"=\",1],\"x\":1}]}", "Too many elements in numeric expression", 31},
        Refused{"{\"a\":[{\"cidr\":1}]}", "prefix match pattern must be a string", 16},
        Refused{"{\"a\":[{\"cidr\":\"10.0.0.0\"}]}", "Malformed CIDR, one '/' required", 0},
        Refused{"{\"a\":[{\"cidr\":\"10.0.0.0/x\"}]}", "Malformed CIDR, mask bits must be an integer", 0},
        Refused{"{\"a\":[{\"cidr\":\"10.0.0.0/-1\"}]}", "Malformed CIDR, mask bits must not be negative", 0},
        Refused{"{\"a\":[{\"cidr\":\"10.0.0.0/32\"}]}", "IPv4 mask bits must be < 32", 0},
        Refused{"{\"a\":[{\"cidr\":\"::/128\"}]}", "IPv6 mask bits must be < 128", 0},
        Refused{"{\"a\":[{\"cidr\":\"host/8\"}]}", "Nonstandard IP address: host", 0},
        Refused{"{\"a\":[{\"cidr\":\"10.0.0.256/8\"}]}", "Invalid IP address: 10.0.0.256", 0},
        Refused{"{\"a\":[{\"anything-but\":null}]}",
                "Value of anything-but must be an array or single string/number value.", 27},
        Refused{"{\"a\":[{\"anything-but\":{}}]}", "Anything-But expression name not found", 25},
        Refused{"{\"a\":[{\"anything-but\":{\"cidr\":\"10.0.0.0/8\"}}]}", "Unsupported anything-but pattern: cidr", 32},
        Refused{"{\"a\":[{\"anything-but\":[null]}]}", "Inside anything but list, start|null|boolean is not supported.",
                28},
        Refused{"{\"a\":[{\"anything-but\":[\"x\",1]}]}",
                "Inside anything but list, either all values are number or string, mixed type is not supported", 30},
        Refused{"{\"a\":[{\"anything-but\":[]}]}",
                "Inside anything but list, either all values are number or string, mixed type is not supported", 25},
        Refused{"{\"a\":[{\"anything-but\":1e400}]}", "Cannot compare number : 1e400", 0},
        Refused{"{\"a\":[{\"anything-but\":{\"prefix\":\"\"}}]}", "Null prefix/suffix not allowed", 35},
        Refused{"{\"a\":[{\"anything-but\":{\"suffix\":[\"x\",\"\"]}}]}", "Null prefix/suffix not allowed", 40},
        Refused{"{\"a\":[{\"anything-but\":{\"equals-ignore-case\":[1]}}]}",
                "Inside anything-but/equals-ignore-case list, number|start|null|boolean is not supported.", 47},
        Refused{"{\"a\":[{\"anything-but\":{\"wildcard\":[\"a**\"]}}]}", "Consecutive wildcard characters at pos 2",
                42},
        Refused{"{\"a\":[{\"anything-but\":{\"prefix\":\"x\"},\"y\":1}]}", "Too many elements in numeric expression",
                43},
        Refused{"{\"$or\":{\"a\":[1]}}", "It must be an Array followed with $or.", 9},
        Refused{"{\"$or\":[{\"a\":[1]}]}", "There must have at least 2 Objects in $or relationship.", 19},
        Refused{"{\"$or\":[{\"a\":[1]},2]}", "Only JSON object is allowed in array of $or relationship.", 20},
        Refused{"{\"$or\":[{\"a\":[1]},{\"regex\":[\"x\"]}]}",
                "regex is Ruler reserved fieldName which cannot be used inside $or.", 29},
        Refused{"{\"a\":[1],}", "Unexpected character ('}' (code 125)): was expecting double-quote to start field name",
                10},
        Refused{"{\"a\":[1]",
                "Unexpected end-of-input: expected close marker for Object (start marker at [Source: "
                "(String)\"{\"a\":[1]\"; line: 1, column: 1])",
                9},
        Refused{"{\"a\":[\"x", "Unexpected end-of-input: was expecting closing quote for a string value", 9},
        Refused{"{\"a", "Unexpected end-of-input in field name", 4},
        Refused{"{\"a\"", "Unexpected end-of-input within/between Object entries", 5},
        Refused{"{\"a\" 1}",
                "Unexpected character ('1' (code 49)): was expecting a colon to separate field name and value", 6},
        Refused{"{\"a\":[1}",
                "Unexpected close marker '}': expected ']' (for Array starting at [Source: (String)\"{\"a\":[1}\"; "
                "line: 1, column: 6])",
                8},
        Refused{"{\"a\":[01]}", "Invalid numeric value: Leading zeroes not allowed", 8},
        Refused{"{\"a\":[-x]}",
                "Unexpected character ('x' (code 120)) in numeric value: expected digit (0-9) to follow minus sign, "
                "for valid numeric value",
                8},
        Refused{"{\"a\":[+1]}",
                "Unexpected character ('+' (code 43)) in numeric value: JSON spec does not allow numbers to have plus "
                "signs: enable `JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS` to allow",
                8},
        Refused{"{\"a\":[1.]}",
                "Unexpected character (']' (code 93)) in numeric value: Decimal point not followed by a digit", 8},
        Refused{"{\"a\":[0.]}",
                "Unexpected character (']' (code 93)) in numeric value: Decimal point not followed by a digit", 9},
        Refused{"{\"a\":[1e]}",
                "Unexpected character (']' (code 93)) in numeric value: Exponent indicator not followed by a digit", 8},
        Refused{"{\"a\":[NaN]}",
                "Non-standard token 'NaN': enable `JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS` to allow", 10},
        Refused{"{\"a\":[-Infinity]}",
                "Non-standard token '-Infinity': enable `JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS` to allow", 16},
        Refused{"{\"a\":[truely]}",
                "Unrecognized token 'truely': was expecting (JSON String, Number, Array, Object or token 'null', "
                "'true' or 'false')",
                13},
        Refused{"{\"a\":[\"\\x\"]}", "Unrecognized character escape 'x' (code 120)", 9},
        Refused{"{\"a\":[\"\\u00g0\"]}",
                "Unexpected character ('g' (code 103)): expected a hex-digit for character escape sequence", 12},
        Refused{"{\"a\":[\"\t\"]}",
                "Illegal unquoted character ((CTRL-CHAR, code 9)): has to be escaped using backslash to be included in "
                "string value",
                8},
        Refused{"{\"a\":[1 2]}", "Unexpected character ('2' (code 50)): was expecting comma to separate Array entries",
                9},
        Refused{"{\"a\":[/*x*/1]}",
                "Unexpected character ('/' (code 47)): maybe a (non-standard) comment? (not recognized as one since "
                "Feature 'ALLOW_COMMENTS' not enabled for parser)",
                7},
        Refused{"{\"a\":[\001]}",
                "Illegal character ((CTRL-CHAR, code 1)): only regular white space (\\r, \\n, \\t) is allowed between "
                "tokens",
                8}));

TEST(PatternRefusalTexts, ForTooManyWildcardsHaveNoPlace) {
  EXPECT_EQ(refusal(R"({"a":[{"wildcard":"a*a*a*a*a*a*a*a*"}]})"),
            "Event pattern is not valid. Reason: Rule is too complex - try using fewer wildcard characters or fewer "
            "repeating character sequences after a wildcard character");
}

TEST(PatternRefusalTexts, QuoteFiveHundredCharactersOfThePattern) {
  const std::string key(600, 'k');
  EXPECT_EQ(refusal("{\"" + key + "\":1}"), "Event pattern is not valid. Reason: \"" + key +
                                                "\" must be an object or an array\n at [Source: (String)\"{\"" +
                                                std::string(498, 'k') +
                                                "\"[truncated 106 chars]; line: 1, column: 606]");
}

TEST(PatternRefusalTexts, CountLinesOfAllKindsOfEnds) {
  const std::string message = refusal("{\r\n \"a\":\n\r [1,\n {\"b\":1}]}");
  EXPECT_TRUE(message.ends_with("line: 5, column: 8]")) << message;
}

TEST(PatternComplexity, IsKnownBeforeItIsRefused) {
  const auto score = [](const char* pattern) { return Pattern::compileOfAnyComplexity(pattern).complexity(); };
  EXPECT_EQ(score(R"({"a":["x"]})"), 0);
  EXPECT_EQ(score(R"({"a":[{"wildcard":"*"}]})"), 2);
  EXPECT_EQ(score(R"({"a":[{"wildcard":"a*b*c"}]})"), 3);
  EXPECT_EQ(score(R"({"a":[{"wildcard":"*a*a*a*"}]})"), 7);
  EXPECT_EQ(
      score(R"({"a":[{"wildcard":"*:stack/Shared/*"},{"wildcard":"*:stack/Api/*"},{"wildcard":"*:stack/Jobs/*"}]})"),
      9);
}

}  // namespace
}  // namespace squall::eventbridge
