// Events made up from schemas: they keep their schema, and are the same in every run.
#include <squall/mock_event.hpp>
#include <squall/testing/json.hpp>

#include <gmock/gmock.h>

#include <stdexcept>

namespace squall {
namespace {

using ::testing::AllOf;
using ::testing::AnyOf;
using ::testing::Ge;
using testing::HasJson;
using ::testing::HasSubstr;
using testing::IsJson;
using ::testing::Le;
using ::testing::Not;
using ::testing::SizeIs;
using ::testing::ThrowsMessage;

constexpr const char* kRegistry = R"({
  "openapi": "3.0.0",
  "components": {"schemas": {
    "AWSEvent": {
      "type": "object", "required": ["detail-type", "detail", "id", "time"],
      "properties": {
        "id": {"type": "string", "format": "uuid"},
        "detail-type": {"type": "string", "enum": ["Order Paid"]},
        "time": {"type": "string", "format": "date-time"},
        "resources": {"type": "array", "items": {"type": "string"}},
        "detail": {"$ref": "#/components/schemas/Order"}}},
    "Order": {
      "type": "object", "required": ["total", "lines"],
      "properties": {
        "total": {"type": "integer", "minimum": 5, "maximum": 7},
        "note": {"type": "string", "maxLength": 4},
        "lines": {"type": "array", "minItems": 2, "items": {"$ref": "#/components/schemas/Line"}}}},
    "Line": {"type": "object", "properties": {"price": {"type": "number", "minimum": 1, "exclusiveMinimum": true},
                                              "parent": {"$ref": "#/components/schemas/Line"}}}}}})";

TEST(MockEvent, KeepsTheSchemaOfTheRegistry) {
  for (std::uint64_t seed = 1; seed <= 50; ++seed) {
    const std::string event = mockEvent(kRegistry, {.seed = seed});
    EXPECT_THAT(event, HasJson("$.detail-type", "Order Paid"));
    EXPECT_THAT(event, HasJson("$.detail.total", AllOf(Ge(5), Le(7))));
    EXPECT_THAT(event, HasJson("$.detail.lines", SizeIs(2)));
    EXPECT_THAT(event, HasJson("$.detail.lines[0].price", Ge(1)));
    EXPECT_THAT(event, HasJson("$.time", HasSubstr("2030-")));
    EXPECT_THAT(event, HasJson("$.id", ::testing::MatchesRegex("[0-9a-f]{8}-[0-9a-f]{4}-4.*")));
  }
}

TEST(MockEvent, IsTheSameInEveryRunAndAnotherWithAnotherSeed) {
  EXPECT_EQ(mockEvent(kRegistry), mockEvent(kRegistry));
  EXPECT_NE(mockEvent(kRegistry), mockEvent(kRegistry, {.seed = 2}));
}

TEST(MockEvent, HasOnlyWhatIsRequiredWhenAsked) {
  const std::string event = mockEvent(kRegistry, {.required_only = true});
  EXPECT_THAT(event, Not(HasJson("$.resources")));
  EXPECT_THAT(event, Not(HasJson("$.detail.note")));
  EXPECT_THAT(event, HasJson("$.detail.lines", SizeIs(2)));
}

TEST(MockEvent, TakesOverrides) {
  const std::string event = mockEvent(
      kRegistry,
      {.overrides = {{"$.detail.total", "99"}, {"$.detail.lines[1].sku", R"("a")"}, {"$.source", R"("me")"}}});
  EXPECT_THAT(event,
              AllOf(HasJson("$.detail.total", 99), HasJson("$.detail.lines[1].sku", "a"), HasJson("$.source", "me")));
}

TEST(MockEvent, ReadsDraft4) {
  EXPECT_THAT(mockEvent(R"({"definitions": {"name": {"enum": ["anna"]}},
                            "allOf": [{"properties": {"name": {"$ref": "#/definitions/name"}}},
                                      {"properties": {"age": {"type": ["integer", "null"], "default": 7}}}]})"),
              IsJson(R"({"name": "anna", "age": 7})"));
  EXPECT_THAT(mockEvent(R"({"oneOf": [{"enum": [1]}, {"enum": ["a"]}]})"), AnyOf("1", R"("a")"));
  EXPECT_EQ(mockEvent(R"({"type": "number", "minimum": 3, "maximum": 3})"), "3.0");
}

TEST(MockEvent, SaysWhereASchemaIsWrong) {
  const auto making = [](const char* schema, MockOptions options = {}) {
    return [schema, options] { (void)mockEvent(schema, options); };
  };
  EXPECT_THAT(making("x"), ThrowsMessage<std::invalid_argument>(HasSubstr("the schema: is no JSON")));
  EXPECT_THAT(making(R"({"properties": {"a": {"$ref": "#/b"}}})"),
              ThrowsMessage<std::invalid_argument>(HasSubstr("$.a: the $ref '#/b' leads nowhere")));
  EXPECT_THAT(making(R"({"properties": {"a": {"pattern": "^x"}}})"),
              ThrowsMessage<std::invalid_argument>(HasSubstr("$.a: a text with a pattern")));
  EXPECT_THAT(making(R"({"required": ["a"], "properties": {"a": {"$ref": "#"}}})"),
              ThrowsMessage<std::invalid_argument>(HasSubstr("contains itself")));
  EXPECT_THAT(making(kRegistry, {.schema = "Oder"}),
              ThrowsMessage<std::invalid_argument>(HasSubstr("there is no schema 'Oder'")));
  EXPECT_THAT(making("{}", {.overrides = {{"$.a", "x"}}}),
              ThrowsMessage<std::invalid_argument>(HasSubstr("the override is no JSON: x")));
}

}  // namespace
}  // namespace squall
