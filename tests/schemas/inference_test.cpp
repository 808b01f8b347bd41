// What an event looks like as a schema. The first test has a recorded pair; the others what Squall makes of the rest.
#include "schemas/json_schema.hpp"

#include <nlohmann/json.hpp>

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace squall::schemas {
namespace {

using Json = nlohmann::json;

std::string event(const std::string& detail, const std::string& detail_type = "userCreated",
                  const std::string& resources = "[]") {
  return R"({"version":"0","id":"1","detail-type":")" + detail_type +
         R"(","source":"users","account":"000000000000","time":"2030-01-01T00:00:00Z","region":"us-east-1","resources":)" +
         resources + R"(,"detail":)" + detail + "}";
}

// The component that the detail of these events is.
Json detailOf(const std::vector<std::string>& details, std::string_view known = {}) {
  std::vector<std::string> events;
  for (const std::string& detail : details) events.push_back(event(detail));
  return Json::parse(inferSchema(events, known).value())["components"]["schemas"]["UserCreated"];
}
Json memberOf(const std::vector<std::string>& values) {
  std::vector<std::string> details;
  for (const std::string& value : values) details.push_back("{\"m\":" + value + "}");
  return detailOf(details)["properties"]["m"];
}

// github.com/boyney123/eventbridge-atlas, tests: a DescribeSchema and its ExportSchema of AWS.
TEST(InferredSchema, IsTheRecordedOneForItsEvent) {
  const std::string openapi = inferSchema({event(R"({"data":{"id":"x"}})")}).value();
  EXPECT_EQ(
      openapi,
      R"({"openapi":"3.0.0","info":{"version":"1.0.0","title":"UserCreated"},"paths":{},"components":{"schemas":)"
      R"({"AWSEvent":{"type":"object","required":["detail-type","resources","detail","id","source","time","region",)"
      R"("version","account"],"x-amazon-events-detail-type":"userCreated","x-amazon-events-source":"users",)"
      R"("properties":{"detail":{"$ref":"#/components/schemas/UserCreated"},"account":{"type":"string"},)"
      R"("detail-type":{"type":"string"},"id":{"type":"string"},"region":{"type":"string"},)"
      R"("resources":{"type":"array","items":{"type":"object"}},"source":{"type":"string"},)"
      R"("time":{"type":"string","format":"date-time"},"version":{"type":"string"}}},)"
      R"("UserCreated":{"type":"object","required":["data"],"properties":{"data":{"$ref":"#/components/schemas/Data"}}},)"
      R"("Data":{"type":"object","required":["id"],"properties":{"id":{"type":"string"}}}}}})");
  EXPECT_EQ(
      draft4Of(openapi),
      R"({"$schema":"http://json-schema.org/draft-04/schema#","title":"UserCreated","definitions":)"
      R"({"Data":{"properties":{"id":{"type":"string"}},"required":["id"],"type":"object"},)"
      R"("UserCreated":{"properties":{"data":{"$ref":"#/definitions/Data"}},"required":["data"],"type":"object"}},)"
      R"("properties":{"account":{"type":"string"},"detail":{"$ref":"#/definitions/UserCreated"},)"
      R"("detail-type":{"type":"string"},"id":{"type":"string"},"region":{"type":"string"},)"
      R"("resources":{"items":{"type":"object"},"type":"array"},"source":{"type":"string"},)"
      R"("time":{"format":"date-time","type":"string"},"version":{"type":"string"}},)"
      R"("required":["detail-type","resources","detail","id","source","time","region","version","account"],)"
      R"("type":"object","x-amazon-events-detail-type":"userCreated","x-amazon-events-source":"users"})");
}

TEST(InferredSchema, IsNamedAfterTheWordsOfTheDetailType) {
  EXPECT_EQ(titleOf("Step Functions Execution Status Change"), "StepFunctionsExecutionStatusChange");
  EXPECT_EQ(titleOf("AWS API Call via CloudTrail"), "AWSAPICallViaCloudTrail");
  EXPECT_EQ(titleOf("EC2 Instance State-change Notification"), "EC2InstanceStateChangeNotification");
  EXPECT_EQ(titleOf("order.paid_now"), "OrderPaidNow");
}

TEST(InferredSchema, KnowsTheTypesOfJson) {
  EXPECT_EQ(memberOf({"7"}), Json::parse(R"({"type":"integer","format":"int64"})"));
  EXPECT_EQ(memberOf({"7.5"}), Json::parse(R"({"type":"number","format":"double"})"));
  EXPECT_EQ(memberOf({"true"}), Json::parse(R"({"type":"boolean"})"));
  EXPECT_EQ(memberOf({"null"}), Json::parse("{}"));
  EXPECT_EQ(memberOf({"\"a\""}), Json::parse(R"({"type":"string"})"));
  EXPECT_EQ(memberOf({"\"2019-02-26T19:42:21Z\""}), Json::parse(R"({"type":"string","format":"date-time"})"));
  EXPECT_EQ(memberOf({"\"2019-02-26T19:42:21.123+02:00\""})["format"], "date-time");
  EXPECT_FALSE(memberOf({"\"2019-02-26\""}).contains("format"));
  EXPECT_EQ(memberOf({"[]"}), Json::parse(R"({"type":"array","items":{"type":"object"}})"));
  EXPECT_EQ(memberOf({"[[1]]"})["items"]["items"]["type"], "integer");
  EXPECT_EQ(memberOf({"{}"}), Json::parse(R"({"type":"object"})"));
}

TEST(InferredSchema, TakesWhatEachOfTheEventsHas) {
  EXPECT_EQ(memberOf({"7", "7.5"})["type"], "number");
  EXPECT_EQ(memberOf({"null", "7"}), Json::parse(R"({"type":"integer","format":"int64","nullable":true})"));
  EXPECT_EQ(memberOf({"7", "null", "8.5"}), Json::parse(R"({"type":"number","format":"double","nullable":true})"));
  EXPECT_EQ(memberOf({"7", "\"a\""}), Json::parse(R"({"nullable":true})"));
  EXPECT_EQ(memberOf({"\"a\"", "\"2019-02-26T19:42:21Z\""}), Json::parse(R"({"type":"string"})"));
  EXPECT_EQ(memberOf({"[]", "[\"a\"]"})["items"]["type"], "string");
  const Json both = detailOf({R"({"a":1,"b":2})", R"({"b":3,"c":4})"});
  EXPECT_EQ(both["required"], Json::parse(R"(["b"])"));
  EXPECT_EQ(both["properties"].size(), 3u);
  EXPECT_FALSE(detailOf({R"({"a":1})", R"({"c":4})"}).contains("required"));
}

TEST(InferredSchema, GivesEachObjectAComponentOfItsOwn) {
  const std::string text =
      inferSchema({event(R"({"a":{"x":{"n":1}},"b":{"x":{"s":""}},"list":[{"y":1},{"z":2}]})")}).value();
  const Json components = Json::parse(text)["components"]["schemas"];
  EXPECT_EQ(components["UserCreated"]["properties"]["list"]["items"]["$ref"], "#/components/schemas/ListItem");
  EXPECT_EQ(components["ListItem"]["properties"].size(), 2u);
  EXPECT_FALSE(components["ListItem"].contains("required"));
  EXPECT_EQ(components["A"]["properties"]["x"]["$ref"], "#/components/schemas/X");
  EXPECT_EQ(components["B"]["properties"]["x"]["$ref"], "#/components/schemas/X2");
  EXPECT_TRUE(components["X2"]["properties"].contains("s"));
}

TEST(InferredSchema, IsTheSameAgainForWhatItAlreadyTakes) {
  const std::vector<std::string> details = {R"({"a":{"x":{"n":1}},"b":{"x":{"s":""}},"list":[{"y":1},{"z":2}]})",
                                            R"({"a":{"x":{"n":null}},"t":[[{"q":1}]],"o":{}})", R"({"list":[]})"};
  std::string known;
  for (const std::string& detail : details) known = inferSchema({event(detail)}, known).value();
  for (const std::string& detail : details) EXPECT_EQ(inferSchema({event(detail)}, known), known) << detail;
  EXPECT_EQ(inferSchema({event(details[0]), event(details[1]), event(details[2])}), known);
}

TEST(InferredSchema, LearnsWhatResourcesAre) {
  const std::string known = inferSchema({event("{}")}).value();
  const std::string later = inferSchema({event("{}", "userCreated", R"(["arn"])")}, known).value();
  const Json resources = Json::parse(later)["components"]["schemas"]["AWSEvent"]["properties"]["resources"];
  EXPECT_EQ(resources["items"]["type"], "string");
  EXPECT_EQ(inferSchema({event("{}")}, later), later);
}

TEST(InferredSchema, IsNoneForWhatIsNoEventOrNestedTooDeeply) {
  EXPECT_FALSE(inferSchema({"[]"}));
  EXPECT_FALSE(inferSchema({"{"}));
  EXPECT_FALSE(inferSchema({event("{}")}, R"({"openapi":"3.0.0"})"));
  const std::string contains_itself =
      R"({"components":{"schemas":{"Event":{"properties":{"a":{"$ref":"#/components/schemas/Event"}}}}}})";
  EXPECT_TRUE(inferSchema({R"({"b":1})"}, contains_itself));
  const auto nested = [](std::size_t levels) {
    std::string detail;
    for (std::size_t i = 0; i < levels; ++i) detail += "{\"a\":";
    return event(detail + "1" + std::string(levels, '}'));
  };
  EXPECT_TRUE(inferSchema({nested(254)}));
  EXPECT_FALSE(inferSchema({nested(255)}));
  const std::string deepest = inferSchema({nested(254)}).value();
  EXPECT_EQ(inferSchema({nested(254)}, deepest), deepest);
}

TEST(InferredSchema, OfWhatHasNoEnvelopeIsOneComponent) {
  const Json document = Json::parse(inferSchema({R"({"a":1})"}).value());
  EXPECT_EQ(document["components"]["schemas"].size(), 1u);
  EXPECT_EQ(document["components"]["schemas"]["Event"]["properties"]["a"]["type"], "integer");
  EXPECT_EQ(Json::parse(draft4Of(document.dump()))["properties"]["a"]["type"], "integer");
}

}  // namespace
}  // namespace squall::schemas
