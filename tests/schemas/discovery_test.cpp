// Discoverers: which events on which bus make which schema, and what the journal says of it.
#include "sqs/error_of.hpp"

#include <squall/json.hpp>
#include <squall/schemas.hpp>
#include <squall/squall.hpp>

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace squall::schemas {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

class DiscoveredSchemas : public testing::Test {
 protected:
  void put(const std::string& detail, const std::string& bus = "default") {
    events.put({.source = "shop", .detailType = "Order Paid", .detail = detail, .bus = bus});
  }
  std::vector<std::string> names() {
    std::vector<std::string> found;
    for (const SchemaSummary& schema : schemas.listSchemas({.registryName = "discovered-schemas"}).schemas)
      found.push_back(schema.schemaName.value());
    return found;
  }
  std::size_t versionsOfPaid() {
    return schemas.listSchemaVersions({.registryName = "discovered-schemas", .schemaName = "shop@OrderPaid"})
        .schemaVersions.size();
  }

  Cloud cloud{{.clock = ClockMode::Manual}};
  Schemas schemas{cloud};
  EventBridge& events = cloud.eventBridge();
};

TEST_F(DiscoveredSchemas, AreThereWhenTheEventIsOnTheBus) {
  schemas.discover();
  put(R"({"total": 12})");
  EXPECT_THAT(names(), ElementsAre("shop@OrderPaid"));
  const DescribeSchemaResult found =
      schemas.describeSchema({.registryName = "discovered-schemas", .schemaName = "shop@OrderPaid"});
  EXPECT_EQ(found.type, "OpenApi3");
  EXPECT_EQ(found.schemaVersion, "1");
  EXPECT_EQ(found.schemaArn, "arn:aws:schemas:us-east-1:000000000000:schema/discovered-schemas/shop@OrderPaid");
  EXPECT_THAT(found.content.value(), HasSubstr(R"("OrderPaid":{"type":"object","required":["total"],"properties":)"
                                               R"({"total":{"type":"integer","format":"int64"}}})"));
}

TEST_F(DiscoveredSchemas, AreOnRecordWithTheEventAsTheirCause) {
  schemas.discover();
  put(R"({"total": 12})");
  const RecordPtr published = cloud.journal().records(EventKind::Publish).at(0);
  const auto made = cloud.journal().records({}, [](const Record& record) {
    return record.kind == EventKind::Create && record.service == "schemas" && record.cause != 0 &&
           record.operation.empty();
  });
  ASSERT_EQ(made.size(), 1u);
  EXPECT_EQ(made[0]->resource, "discovered-schemas/shop@OrderPaid");
  EXPECT_EQ(made[0]->cause, published->sequence);
  EXPECT_EQ(made[0]->detail, "version 1, discovered");
}

TEST_F(DiscoveredSchemas, GetANewVersionWhenTheShapeChangesAndNotWhenValuesDo) {
  schemas.discover();
  put(R"({"total": 12})");
  put(R"({"total": 13})");
  EXPECT_EQ(versionsOfPaid(), 1u);
  put(R"({"total": 13, "note": "x"})");
  EXPECT_EQ(versionsOfPaid(), 2u);
  put(R"({"total": 13})");
  put(R"({"total": 14, "note": "y"})");
  EXPECT_EQ(versionsOfPaid(), 2u) << "the second version takes both";
}

TEST_F(DiscoveredSchemas, AreOfBusesWithAStartedDiscovererAlone) {
  events.createEventBus({.name = "other"});
  put(R"({"total": 1})");
  const std::string id = schemas.discover("other");
  put(R"({"total": 1})");
  EXPECT_THAT(names(), IsEmpty());
  schemas.stopDiscoverer({.discovererId = id});
  put(R"({"total": 1})", "other");
  EXPECT_THAT(names(), IsEmpty());
  schemas.startDiscoverer({.discovererId = id});
  put(R"({"total": 1})", "other");
  EXPECT_THAT(names(), ElementsAre("shop@OrderPaid"));
}

TEST_F(DiscoveredSchemas, ComeBackWhenTheyWereDeleted) {
  schemas.discover();
  put("{}");
  schemas.deleteSchema({.registryName = "discovered-schemas", .schemaName = "shop@OrderPaid"});
  put("{}");
  EXPECT_THAT(names(), ElementsAre("shop@OrderPaid"));
}

TEST_F(DiscoveredSchemas, AreForgottenByAReset) {
  schemas.discover();
  put("{}");
  cloud.reset();
  put("{}");
  EXPECT_THAT(names(), IsEmpty());
}

TEST_F(DiscoveredSchemas, MakeEventsUpThatTheyWereFoundIn) {
  schemas.discover();
  put(R"({"total": 12, "lines": [{"sku": "a"}]})");
  const JsonValue event = JsonValue::parse(schemas.mockEvent("discovered-schemas", "shop@OrderPaid"));
  EXPECT_EQ(event.at("$.source"), "shop");
  EXPECT_EQ(event.at("$['detail-type']"), "Order Paid");
  EXPECT_EQ(event.at("$.detail.total").type(), JsonValue::Type::Number);
  EXPECT_EQ(event.at("$.detail.lines[0].sku").type(), JsonValue::Type::String);
}

TEST_F(DiscoveredSchemas, AreExportedAsDraft4) {
  schemas.discover();
  put(R"({"data": {"id": "7"}})");
  const ExportSchemaRequest request{
      .registryName = "discovered-schemas", .schemaName = "shop@OrderPaid", .type = "JSONSchemaDraft4"};
  EXPECT_THAT(schemas.exportSchema(request).content.value(),
              StartsWith(R"({"$schema":"http://json-schema.org/draft-04/schema#","title":"OrderPaid","definitions":)"
                         R"({"Data":{"properties":{"id":{"type":"string"}},"required":["id"],"type":"object"},)"));
  ExportSchemaRequest other = request;
  other.type = "OpenApi3";
  EXPECT_THAT(errorOf([&] { schemas.exportSchema(other); }), StartsWith("400 BadRequestException: "));
}

TEST_F(DiscoveredSchemas, AreInferredFromSamplesOnRequest) {
  const std::string sample =
      R"({"version":"0","id":"1","detail-type":"Order Paid","source":"shop","account":"0","time":"t","region":"r",)"
      R"("resources":[],"detail":{"a":1}})";
  std::string other = sample;
  other.replace(other.find("Paid"), 4, "Sent");
  EXPECT_THAT(schemas.getDiscoveredSchema({.events = {sample}, .type = Type::kOpenApi3}).content.value(),
              StartsWith(R"({"openapi":"3.0.0","info":{"version":"1.0.0","title":"OrderPaid"},"paths":{})"));
  EXPECT_THAT(schemas.getDiscoveredSchema({.events = {sample}, .type = Type::kJSONSchemaDraft4}).content.value(),
              StartsWith(R"({"$schema":)"));
  EXPECT_THAT(errorOf([&] {
                schemas.getDiscoveredSchema({.events = {sample, other}, .type = Type::kOpenApi3});
              }),
              StartsWith("400 BadRequestException: "));
  EXPECT_THAT(errorOf([&] { schemas.getDiscoveredSchema({.events = {"7"}, .type = Type::kOpenApi3}); }),
              StartsWith("400 BadRequestException: "));
  List<std::string> eleven;
  for (int i = 0; i < 11; ++i) eleven.push_back(sample);
  EXPECT_THAT(errorOf([&] { schemas.getDiscoveredSchema({.events = eleven, .type = Type::kOpenApi3}); }),
              StartsWith("400 BadRequestException: 1 validation error detected"));
}

}  // namespace
}  // namespace squall::schemas
