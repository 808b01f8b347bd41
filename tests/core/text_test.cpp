// The small text formats that everything else writes with: base64, UTF-8, JSON's scalars, AWS's member paths.
#include "core/base64.hpp"
#include "core/json_text.hpp"
#include "core/member_path.hpp"
#include "core/utf8.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <string>

namespace squall::core {
namespace {

TEST(Base64, PadsAndUnpads) {
  const std::pair<std::string, std::string> rows[] = {
      {"", ""},        {"f", "Zg=="},          {"fo", "Zm8="},
      {"foo", "Zm9v"}, {"foobar", "Zm9vYmFy"}, {std::string("\0\xff", 2), "AP8="}};
  for (const auto& [bytes, text] : rows) {
    EXPECT_EQ(base64Encode(bytes), text);
    EXPECT_EQ(base64Decode(text), bytes);
  }
}

TEST(Base64, RefusesWhatIsNotBase64) {
  for (const char* text : {"Z", "Zg", "Zg=", "Z===", "====", "Zm9v=", "Zg==Zg==", "Zm 9", "Zm9-", "Z=g=", "=Zg="}) {
    EXPECT_EQ(base64Decode(text), std::nullopt) << text;
  }
}

TEST(Utf8, KnowsGoodTextFromBad) {
  for (const char* text : {"", "a", "\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9F\xA6\x86", "\xF4\x8F\xBF\xBF"}) {
    EXPECT_TRUE(isUtf8(text)) << text;
  }
  for (const char* text :
       {"\x80", "\xC0\xAF", "\xC3", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80"}) {
    EXPECT_FALSE(isUtf8(text)) << text;
  }
}

TEST(Utf8, CountsCodePoints) {
  EXPECT_EQ(codePointCount("a\xC3\xA9\xF0\x9F\xA6\x86"), 3U);
  EXPECT_EQ(codePointCount("\xff\xfe"), 2U);
}

std::string jsonString(std::string_view text) {
  std::string out;
  appendJsonString(out, text);
  return out;
}

TEST(JsonText, EscapesWhatJsonDoesNotTake) {
  EXPECT_EQ(jsonString("a\"b\\c/d"), R"("a\"b\\c/d")");
  EXPECT_EQ(jsonString("\b\f\n\r\t\x01\x1f\x7f"), "\"\\b\\f\\n\\r\\t\\u0001\\u001f\x7f\"");
  EXPECT_EQ(jsonString(std::string("\0", 1)), R"("\u0000")");
  EXPECT_EQ(jsonString("\xF0\x9F\xA6\x86"), "\"\xF0\x9F\xA6\x86\"");
  EXPECT_EQ(jsonString("a\xff\xC3"), "\"a\xEF\xBF\xBD\xEF\xBF\xBD\"");
}

std::string number(double value) {
  std::string out;
  appendJsonDouble(out, value);
  return out;
}

TEST(JsonText, WritesTheShortestNumberAndNamesForWhatJsonHasNot) {
  EXPECT_EQ(number(0.1), "0.1");
  EXPECT_EQ(number(50), "50");
  EXPECT_EQ(number(-1e300), "-1e+300");
  EXPECT_EQ(number(std::numeric_limits<double>::infinity()), "\"Infinity\"");
  EXPECT_EQ(number(-std::numeric_limits<double>::infinity()), "\"-Infinity\"");
  EXPECT_EQ(number(std::numeric_limits<double>::quiet_NaN()), "\"NaN\"");
}

TEST(JsonText, WritesTimeAsSecondsWithTheDecimalsThatItNeeds) {
  EXPECT_EQ(epochSeconds(TimePoint{}), "0");
  EXPECT_EQ(epochSeconds(TimePoint(std::chrono::seconds(1'893'456'000))), "1893456000");
  EXPECT_EQ(epochSeconds(TimePoint(std::chrono::milliseconds(1'893'456'000'250))), "1893456000.25");
  EXPECT_EQ(epochSeconds(TimePoint(std::chrono::microseconds(1))), "0.000001");
  EXPECT_EQ(epochSeconds(TimePoint(std::chrono::milliseconds(-500))), "-0.5");
  EXPECT_EQ(epochSeconds(TimePoint(std::chrono::milliseconds(-1'500))), "-1.5");
}

TEST(MemberPath, IsWrittenAsAwsDoes) {
  std::string path;
  appendMember(path, "RequestItems");
  appendEntry(path, "orders");
  appendElement(path, 0);
  appendMember(path, "SSESpecification");
  EXPECT_EQ(path, "requestItems.orders.member.1.member.sSESpecification");
}

}  // namespace
}  // namespace squall::core
