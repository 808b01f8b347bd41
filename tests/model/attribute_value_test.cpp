// DynamoDB's AttributeValue: ten types, one at a time, and what AWS's JSON says of them.
#include "wire/json_codec.hpp"

#include <squall/dynamodb/attribute_value.hpp>

#include <gmock/gmock.h>

#include <stdexcept>

namespace squall::dynamodb {
namespace {

using Type = AttributeValue::Type;

AttributeValue decode(std::string_view json) {
  AttributeValue value;
  const wire::DecodeReport report = wire::decodeJson(AttributeValue::shape(), json, &value);
  EXPECT_FALSE(report.error) << json;
  return value;
}

struct Row {
  const char* label;
  AttributeValue value;
  std::string json;
  friend std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.label; }
};

class AttributeValueJson : public ::testing::TestWithParam<Row> {};

TEST_P(AttributeValueJson, IsWrittenAndReadAsAwsDoes) {
  EXPECT_EQ(toJson(GetParam().value), GetParam().json);
  EXPECT_EQ(decode(GetParam().json), GetParam().value);
}

INSTANTIATE_TEST_SUITE_P(
    Types, AttributeValueJson,
    ::testing::Values(Row{"Text", "a\"b", R"({"S":"a\"b"})"}, Row{"EmptyText", "", R"({"S":""})"},
                      Row{"Number", AttributeValue::number("1.50"), R"({"N":"1.50"})"},
                      Row{"Binary", AttributeValue::binary(std::string("\0\xff", 2)), R"({"B":"AP8="})"},
                      Row{"TextSet", AttributeValue::stringSet({"a", "b"}), R"({"SS":["a","b"]})"},
                      Row{"NumberSet", AttributeValue::numberSet({"1", "2"}), R"({"NS":["1","2"]})"},
                      Row{"BinarySet", AttributeValue::binarySet({Blob{"x"}}), R"({"BS":["eA=="]})"},
                      Row{"EmptyMap", AttributeValue::map({}), R"({"M":{}})"},
                      Row{"Nested", AttributeValue::map({{"k", AttributeValue::list({"a", AttributeValue::null()})}}),
                          R"({"M":{"k":{"L":[{"S":"a"},{"NULL":true}]}}})"},
                      Row{"EmptyList", AttributeValue::list({}), R"({"L":[]})"},
                      Row{"Null", AttributeValue::null(), R"({"NULL":true})"},
                      Row{"Boolean", AttributeValue::boolean(false), R"({"BOOL":false})"},
                      Row{"None", AttributeValue(), "{}"}),
    ::testing::PrintToStringParamName());

TEST(AttributeValueTest, HasSetsWithoutOrderAndListsWithOne) {
  EXPECT_EQ(AttributeValue::stringSet({"a", "b"}), AttributeValue::stringSet({"b", "a"}));
  EXPECT_FALSE(AttributeValue::list({"a", "b"}) == AttributeValue::list({"b", "a"}));
  EXPECT_FALSE(AttributeValue::stringSet({"1"}) == AttributeValue::numberSet({"1"}));
  EXPECT_EQ(AttributeValue::map({{"k", AttributeValue::binarySet({Blob{"x"}, Blob{"y"}})}}),
            AttributeValue::map({{"k", AttributeValue::binarySet({Blob{"y"}, Blob{"x"}})}}));
}

TEST(AttributeValueTest, SaysWhenAClientSentSeveralTypesOrNone) {
  EXPECT_TRUE(decode(R"({"S":"a","N":"1"})").hasSeveralTypes());
  EXPECT_FALSE(decode(R"({"S":"a"})").hasSeveralTypes());
  EXPECT_TRUE(decode(R"({"S":null})").is(Type::None));
  EXPECT_FALSE(decode(R"({"NULL":false})").nullValue());
}

TEST(AttributeValueTest, RefusesToBeReadAsAnotherType) {
  const AttributeValue value = AttributeValue::number("1");
  EXPECT_EQ(value.n(), "1");
  try {
    value.s();
    FAIL() << "a number was read as text";
  } catch (const std::logic_error& error) {
    EXPECT_STREQ(error.what(), "this AttributeValue is of type N, not S");
  }
}

TEST(AttributeValueTest, CopiesAllThatIsInside) {
  AttributeValue original = AttributeValue::map({{"k", "v"}});
  AttributeValue copy = original;
  copy.m().at("k") = "other";
  EXPECT_EQ(original.m().at("k").s(), "v");
}

}  // namespace
}  // namespace squall::dynamodb
