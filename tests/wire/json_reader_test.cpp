#include "wire/json_reader.hpp"

#include "core/random.hpp"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace squall::wire {
namespace {

using Token = JsonReader::Token;

// The tokens as one line: "{ key:QueueUrl string:... } end", or "malformed".
std::string read(std::string_view text) {
  std::string line;
  JsonReader reader(text);
  while (true) {
    const Token token = reader.next();
    const std::string value(token == Token::Malformed ? "" : reader.text());
    switch (token) {
      case Token::ObjectBegin:
        line += "{ ";
        break;
      case Token::ObjectEnd:
        line += "} ";
        break;
      case Token::ListBegin:
        line += "[ ";
        break;
      case Token::ListEnd:
        line += "] ";
        break;
      case Token::Key:
        line += "key:" + value + " ";
        break;
      case Token::String:
        line += "string:" + value + " ";
        break;
      case Token::Integer:
      case Token::Decimal:
        line += "number ";
        break;
      case Token::True:
        line += "true ";
        break;
      case Token::False:
        line += "false ";
        break;
      case Token::Null:
        line += "null ";
        break;
      case Token::End:
        return line + "end";
      case Token::Malformed:
        return "malformed";
    }
  }
}

// The same line from another parser.
struct Reference {
  std::string line;
  bool add(const std::string& token) {
    line += token + " ";
    return true;
  }
  bool null() { return add("null"); }
  bool boolean(bool value) { return add(value ? "true" : "false"); }
  bool number_integer(std::int64_t) { return add("number"); }
  bool number_unsigned(std::uint64_t) { return add("number"); }
  bool number_float(double, const std::string&) { return add("number"); }
  bool string(const std::string& value) { return add("string:" + value); }
  bool binary(const std::vector<std::uint8_t>&) { return false; }
  bool start_object(std::size_t) { return add("{"); }
  bool key(const std::string& value) { return add("key:" + value); }
  bool end_object() { return add("}"); }
  bool start_array(std::size_t) { return add("["); }
  bool end_array() { return add("]"); }
  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) {
    line = "malformed";
    return false;
  }
};

std::string readWithReference(std::string_view text) {
  Reference reference;
  const bool good = nlohmann::json::sax_parse(text.begin(), text.end(), &reference);
  return good ? reference.line + "end" : "malformed";
}

struct Row {
  const char* label;
  std::string text;
  std::string tokens;
  friend std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.label; }
};

class JsonReaderReads : public testing::TestWithParam<Row> {};

TEST_P(JsonReaderReads, TheTokensOfTheText) { EXPECT_EQ(read(GetParam().text), GetParam().tokens); }

INSTANTIATE_TEST_SUITE_P(
    Texts, JsonReaderReads,
    testing::Values(
        Row{"AnEmptyObject", "{}", "{ } end"},
        Row{"SpaceAround", " \t\r\n{ \"a\" : [ 1 , 2 ] } \n", "{ key:a [ number number ] } end"},
        Row{"AScalarAlone", "true", "true end"},
        Row{"EveryEscape", R"("\"\\\/\b\f\n\r\t\u0041\u00e9\u20ac\ud83d\ude00")",
            "string:\"\\/\b\f\n\r\tA\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80 end"},
        Row{"AnEscapeBehindSevenBytes", R"("1234567\"9")", "string:1234567\"9 end"},
        Row{"AnEscapeBehindEightBytes", R"("12345678\"0")", "string:12345678\"0 end"},
        Row{"UnescapedUtf8", "\"gr\xc3\xbc\xc3\x9f\xf0\x9f\x98\x80 und mehr\"",
            "string:gr\xc3\xbc\xc3\x9f\xf0\x9f\x98\x80 und mehr end"},
        Row{"Delete", "\"a\x7f\"", "string:a\x7f end"},
        Row{"Numbers", "[0,-0,12,1.5,-1e9,1E+2,2e-3]", "[ number number number number number number number ] end"},
        Row{"Nothing", "", "malformed"}, Row{"AnOpenObject", "{\"a\":1", "malformed"},
        Row{"AnOpenString", "\"abc", "malformed"}, Row{"AnOpenEscape", "\"abc\\", "malformed"},
        Row{"MoreBehind", "{} {}", "malformed"}, Row{"ACommaTooMuch", "[1,]", "malformed"},
        Row{"AKeyThatIsNone", "{1:2}", "malformed"}, Row{"TheOtherBracket", "[1}", "malformed"},
        Row{"ALeadingZero", "01", "malformed"}, Row{"APointWithoutDigits", "1.", "malformed"},
        Row{"APlus", "+1", "malformed"}, Row{"AControlCharacter", "\"a\nb\"", "malformed"},
        Row{"AnUnknownEscape", R"("\x41")", "malformed"}, Row{"HalfASurrogatePair", R"("\ud83d")", "malformed"},
        Row{"TheSecondHalfAlone", R"("\ude00")", "malformed"}, Row{"AByteThatIsNotUtf8", "\"a\xff\"", "malformed"},
        Row{"AnOverlongCharacter", "\"\xc0\xaf\"", "malformed"},
        Row{"ASurrogateInUtf8", "\"\xed\xa0\x80\"", "malformed"}),
    testing::PrintToStringParamName());

TEST(JsonReader, GivesNumbersAsTheyAreWritten) {
  JsonReader reader("[12, -3.50e+1]");
  reader.next();
  EXPECT_EQ(reader.next(), Token::Integer);
  EXPECT_EQ(reader.text(), "12");
  EXPECT_EQ(reader.next(), Token::Decimal);
  EXPECT_EQ(reader.text(), "-3.50e+1");
}

// Good documents with a few bytes changed, taken out or doubled: good or bad, another parser must agree.
TEST(JsonReader, AgreesWithAnotherParserOnDamagedTexts) {
  const std::vector<std::string> documents{
      R"({"QueueUrl": "http://127.0.0.1:4566/000000000000/orders", "MessageBody": "{\"orderId\":\"o-1\",\"n\":[1,2]}"})",
      R"({"Entries":[{"Id":"a","DelaySeconds":5,"x":null},{"Id":"b","y":true,"z":false}],"f":-1.25e-3})",
      "[\"gr\xc3\xbc\xc3\x9f \xe2\x82\xac \xf0\x9f\x98\x80\", \"\\ud83d\\ude00 \\u00fc \\t\", [[[]]], {}, 0, -0.0]"};
  constexpr std::string_view kBytes = "{}[]\":,\\u0019eE+-. \n\tab\x7f\x80\xc3\xff";
  core::Random random(7, "json");
  int good = 0;
  for (int round = 0; round < 30'000; ++round) {
    std::string text = documents[random.below(static_cast<std::uint32_t>(documents.size()))];
    for (auto damage = random.below(4); damage > 0; --damage) {
      const auto at = random.below(static_cast<std::uint32_t>(text.size()));
      switch (random.below(3)) {
        case 0:
          text[at] = kBytes[random.below(static_cast<std::uint32_t>(kBytes.size()))];
          break;
        case 1:
          text.erase(at, 1);
          break;
        default:
          text.insert(at, 1, text[at]);
      }
    }
    const std::string expected = readWithReference(text);
    ASSERT_EQ(read(text), expected) << text;
    good += expected != "malformed";
  }
  EXPECT_GT(good, 5'000);
  EXPECT_LT(good, 25'000);
}

}  // namespace
}  // namespace squall::wire
