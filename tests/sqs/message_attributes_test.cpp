// Message attributes: digests, rules, and which ones a receive returns.
#include "sqs/message_attributes.hpp"

#include "sqs/error_of.hpp"

#include <squall/squall.hpp>

#include <gmock/gmock.h>

#include <ostream>

namespace squall {
namespace {

using Attributes = Map<sqs::MessageAttributeValue>;

sqs::MessageAttributeValue text(const std::string& value, const std::string& type = "String") {
  return {.stringValue = value, .dataType = type};
}
sqs::MessageAttributeValue bytes(const std::string& value, const std::string& type = "Binary") {
  return {.binaryValue = Blob{value}, .dataType = type};
}

// ---- digests: recorded from AWS, or computed by more than one SDK

struct Digest {
  Attributes attributes;
  std::string md5;
  friend std::ostream& operator<<(std::ostream& out, const Digest& row) { return out << row.md5; }
};
class AttributeDigest : public ::testing::TestWithParam<Digest> {};

TEST_P(AttributeDigest, IsAwsOwn) { EXPECT_EQ(sqs::md5Of(GetParam().attributes), GetParam().md5); }

INSTANTIATE_TEST_SUITE_P(
    Recorded, AttributeDigest,
    ::testing::Values(
        Digest{{{"Help.Me", text("Me")}, {"Hello", text("There")}, {"General", text("Kenobi")}},
               "4c360f3fdafd970e05fae2f149d997f5"},
        Digest{{{"Hello", text("There")}, {"General", text("Kenobi")}}, "fca026605781cb4126a1e9044df24232"},
        Digest{{{"Hello", text("There")}}, "a311262e065454b75da111d535b8dacd"},
        Digest{{{"Foo", text("Bar")}}, "ae7155c6026991b6d54b11589678bf9c"},
        Digest{{{"k", text("x")}}, "a45daa70926828a2f0a1db3418e6feb4"},
        Digest{{{"timestamp", text("1493147359900", "Number")}}, "235c5c510d26fb653d073faed50ae77c"},
        Digest{{{"timestamp", text("1493147359900", "Number.java.lang.Long")}}, "2e2e4876d8e0bd6b8c2c8f556831c349"},
        Digest{{{"SOME_Valid.attribute-Name", text("1493147359900", "Number")}}, "36655e7e9d7c0e8479fa3f3f42247ae7"},
        Digest{{{"somevalue", text("somevalue", "String.custom")}}, "9e05cca738e70ff6c6041e82d5e77ef1"},
        Digest{{{"UserId", text("1234567890123456789012", "Number.bigint")}}, "797ab158d73dcb5242dedc4412c8e855"},
        Digest{{{"attr1", bytes("traceparent\x1e"
                                "00-774062d6c37081a5a0b9b5b88e30627c-2d2482211f6489da-01")}},
               "8cbe4db156db8a94db8b801b7addb984"},
        Digest{{{"id", text("2018fc74-4f77-1a5a-1be0-c2d037d5052b")},
                {"contentType", text("application/json")},
                {"timestamp", text("1602845432024", "Number.java.lang.Long")}},
               "b12289320bb6e494b18b645ef562b4a9"}));

// ---- rules

struct Rule {
  const char* label;
  Attributes attributes;
  std::string error;  // without status and code
  friend std::ostream& operator<<(std::ostream& out, const Rule& row) { return out << row.label; }
};
class AttributeRule : public ::testing::TestWithParam<Rule> {};

TEST_P(AttributeRule, IsKeptInAwsWords) {
  const std::string expected = GetParam().error.empty() ? "no error" : "400 InvalidParameterValue: " + GetParam().error;
  EXPECT_EQ(errorOf([] { sqs::checkUserAttributes(GetParam().attributes); }), expected);
}

Attributes eleven() {
  Attributes attributes;
  for (int i = 0; i < 11; ++i) attributes.emplace("a" + std::to_string(i), text("x"));
  return attributes;
}

constexpr const char* kReserved =
    "You can't use message attribute names beginning with 'AWS.' or 'Amazon'. These strings are reserved for internal "
    "use.";
constexpr const char* kBadType =
    "The type of message (user) attribute 'a' is invalid. You must use only the following supported type prefixes: "
    "Binary, Number, String.";
constexpr const char* kBadName =
    "' is invalid. Attribute name can contain A-Z, a-z, 0-9, underscore (_), hyphen (-), and period (.) characters.";

INSTANTIATE_TEST_SUITE_P(
    Rows, AttributeRule,
    ::testing::Values(
        Rule{"eleven", eleven(), "Number of message attributes [11] exceeds the allowed maximum [10]."},
        Rule{"name of 256", {{std::string(256, 'n'), text("x")}}, ""},
        Rule{"name of 257",
             {{std::string(257, 'n'), text("x")}},
             "Message (user) attribute name must be shorter than 256 bytes."},
        Rule{"name empty", {{"", text("x")}}, "The request must contain non-empty message (user) attribute names."},
        Rule{"name reserved", {{"aWs.a", text("x")}}, kReserved},
        Rule{"name reserved too", {{"AMAZON.a", text("x")}}, kReserved},
        Rule{"name begins as a reserved one", {{"awsome", text("x")}}, ""},
        Rule{"name begins with a period",
             {{".a", text("x")}},
             "Message (user) attribute name must not begin with character '.'."},
        Rule{"name ends with a period",
             {{"a.", text("x")}},
             "Message (user) attribute name must not end with character '.'."},
        Rule{"name with two periods",
             {{"a..b", text("x")}},
             "Message (user) attribute name must not have successive '.' characters."},
        Rule{"name with letters of other languages", {{"attr.1\u00f8\u00df\u00e4", text("x")}}, ""},
        Rule{"name with !", {{"a!", text("x")}}, std::string("The message attribute name 'a!") + kBadName},
        Rule{"name with a space", {{"a b", text("x")}}, std::string("The message attribute name 'a b") + kBadName},
        Rule{"nothing",
             {{"a", {}}},
             "The message (user) attribute 'a' must contain a non-empty message attribute value."},
        Rule{"no type",
             {{"a", {.stringValue = "x"}}},
             "The message (user) attribute 'a' must contain a non-empty message attribute type."},
        Rule{"type unknown", {{"a", text("x", "Invalid")}}, kBadType},
        Rule{"type in small letters", {{"a", text("x", "string")}}, kBadType},
        Rule{"type that only begins like one", {{"a", text("x", "Strings")}}, kBadType},
        Rule{"type with a label", {{"a", text("x", "String.of.letters")}}, ""},
        Rule{"type of 257",
             {{"a", text("x", "String." + std::string(250, 'L'))}},
             "Message (user) attribute type must be shorter than 256 bytes."},
        Rule{"value empty",
             {{"a", text("")}},
             "Message (user) attribute 'a' must contain a non-empty value of type 'String'."},
        Rule{"value missing",
             {{"a", {.dataType = "Number.int"}}},
             "Message (user) attribute 'a' must contain a non-empty value of type 'Number.int'."},
        Rule{"two values",
             {{"a", {.stringValue = "x", .binaryValue = Blob{"x"}, .dataType = "String"}}},
             "Message (user) attribute 'a' must have a single value."},
        Rule{"text as bytes",
             {{"a", bytes("x", "String")}},
             "Message (user) attribute 'a' with type 'String' must use field 'String'."},
        Rule{"bytes as text",
             {{"a", text("x", "Binary")}},
             "Message (user) attribute 'a' with type 'Binary' must use field 'Binary'."},
        Rule{"list values",
             {{"a", {.stringListValues = {"x"}, .dataType = "StringList"}}},
             "Message attribute list values in SendMessage operation are not supported."},
        Rule{"no number",
             {{"a", text("world", "Number")}},
             "Can't cast the value of message (user) attribute 'a' to a number."},
        Rule{"no number either",
             {{"a", text("1e", "Number")}},
             "Can't cast the value of message (user) attribute 'a' to a number."},
        Rule{"a number", {{"a", text("-0012.50e-3", "Number")}}, ""},
        Rule{"a long number", {{"a", text("1234567890123456789012", "Number.bigint")}}, ""},
        Rule{"control character in a value",
             {{"a", text("\b")}},
             "Invalid binary character '#x8' was found in the message attribute 'a' value, the set of allowed "
             "characters "
             "is #x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] | [#x10000-#x10FFFF]"},
        Rule{"any bytes", {{"a", bytes(std::string("\0\xff\x08", 3), "Binary.gif")}}, ""},
        Rule{"the first by name",
             {{"b.", text("x")}, {"a", text("")}},
             "Message (user) attribute 'a' must contain a non-empty value of type 'String'."}));

TEST(SystemAttributeRule, SaysSystemWhereAUserAttributeSaysUser) {
  EXPECT_EQ(
      errorOf([] {
        sqs::checkSystemAttributes({{"AWSTraceHeader", {.stringValue = "", .dataType = "String"}}});
      }),
      "400 InvalidParameterValue: Message system attribute 'AWSTraceHeader' must contain a non-empty value of type "
      "'String'.");
}

// ---- selection, recorded

struct Selection {
  List<std::string> names;
  std::vector<std::string> selected;
  friend std::ostream& operator<<(std::ostream& out, const Selection& row) {
    for (const std::string& name : row.names) out << name << ' ';
    return out;
  }
};
class AttributeSelection : public ::testing::TestWithParam<Selection> {};

TEST_P(AttributeSelection, ReturnsTheNamedAttributesAndTheirDigestAlone) {
  Cloud cloud({.clock = ClockMode::Manual});
  Sqs& sqs = cloud.sqs();
  sqs.createQueue("orders");
  const Attributes all{{"Help.Me", text("Me")}, {"Hello", text("There")}, {"General", text("Kenobi")}};
  sqs.send("orders", "hello", {.attributes = all});
  const sqs::ReceiveMessageResult result =
      sqs.receiveMessage({.queueUrl = sqs.url("orders"), .messageAttributeNames = GetParam().names});

  const sqs::Message& message = result.messages.at(0);
  Attributes expected;
  for (const std::string& name : GetParam().selected) expected.emplace(name, all.at(name));
  EXPECT_EQ(message.messageAttributes, expected);
  EXPECT_EQ(message.md5OfMessageAttributes, expected.empty() ? std::nullopt : std::optional(sqs::md5Of(expected)));
}

INSTANTIATE_TEST_SUITE_P(
    Recorded, AttributeSelection,
    ::testing::Values(Selection{{}, {}}, Selection{{"All"}, {"General", "Hello", "Help.Me"}},
                      Selection{{"*"}, {"General", "Hello", "Help.Me"}},
                      Selection{{".*"}, {"General", "Hello", "Help.Me"}}, Selection{{"Foo", "Help"}, {}},
                      Selection{{"Hello", "General"}, {"General", "Hello"}}, Selection{{"Foo", "Hello"}, {"Hello"}},
                      Selection{{"Hel.*"}, {"Hello", "Help.Me"}}, Selection{{"AWS."}, {}}, Selection{{"..foo"}, {}}));

}  // namespace
}  // namespace squall
