// Schemas and their versions in a registry: make, change, list, search, delete.
#include "sqs/error_of.hpp"

#include <squall/schemas.hpp>
#include <squall/squall.hpp>

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace squall::schemas {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::StartsWith;

class StoredSchemas : public testing::Test {
 protected:
  void SetUp() override { schemas.createRegistry({.registryName = "orders"}); }
  void update(const std::string& content) {
    schemas.updateSchema(
        {.content = content, .registryName = "orders", .schemaName = "Paid", .type = Type::kJSONSchemaDraft4});
  }
  DescribeSchemaResult paid(std::optional<std::string> version = {}) {
    return schemas.describeSchema(
        {.registryName = "orders", .schemaName = "Paid", .schemaVersion = std::move(version)});
  }
  std::vector<std::string> versions() {
    std::vector<std::string> found;
    for (const auto& version :
         schemas.listSchemaVersions({.registryName = "orders", .schemaName = "Paid"}).schemaVersions)
      found.push_back(version.schemaVersion.value());
    return found;
  }

  Cloud cloud{{.clock = ClockMode::Manual}};
  Schemas schemas{cloud};
};

TEST_F(StoredSchemas, KeepTheirTextAsItWasSent) {
  const CreateSchemaResult made = schemas.createSchema({.content = "\n{ \"type\":\"object\" }",
                                                        .description = "d",
                                                        .registryName = "orders",
                                                        .schemaName = "shop@Paid",
                                                        .type = Type::kJSONSchemaDraft4});
  EXPECT_EQ(made.schemaArn, "arn:aws:schemas:us-east-1:000000000000:schema/orders/shop@Paid");
  EXPECT_EQ(made.schemaVersion, "1");
  EXPECT_EQ(made.versionCreatedDate, "2030-01-01T00:00:00Z");
  EXPECT_EQ(made.type, "JSONSchemaDraft4");
  EXPECT_EQ(schemas.content("orders", "shop@Paid"), "\n{ \"type\":\"object\" }");
}

TEST_F(StoredSchemas, GetANewVersionForOtherContentAndAlsoForContentOfBefore) {
  schemas.createSchema("orders", "Paid", R"({"title":"a"})");
  cloud.clock().advance(1h);
  update(R"({"title":"b"})");
  update(R"({"title":"b"})");
  update(R"({"title":"a"})");
  EXPECT_THAT(versions(), ElementsAre("1", "2", "3"));
  EXPECT_EQ(paid("2").content, R"({"title":"b"})");
  EXPECT_EQ(paid().schemaVersion, "3");
  EXPECT_EQ(paid().lastModified, "2030-01-01T01:00:00Z");
  EXPECT_EQ(paid("1").versionCreatedDate, "2030-01-01T00:00:00Z");

  schemas.updateSchema({.description = "only this", .registryName = "orders", .schemaName = "Paid"});
  EXPECT_EQ(paid().description, "only this");
  EXPECT_EQ(paid().schemaVersion, "3");
}

TEST_F(StoredSchemas, AreChangedOnceByTheSameClientToken) {
  schemas.createSchema("orders", "Paid", R"({"title":"a"})");
  UpdateSchemaRequest request{.clientTokenId = "t",
                              .content = R"({"title":"b"})",
                              .registryName = "orders",
                              .schemaName = "Paid",
                              .type = Type::kJSONSchemaDraft4};
  schemas.updateSchema(request);
  request.content = R"({"title":"c"})";
  EXPECT_EQ(schemas.updateSchema(request).schemaVersion, "2");
  EXPECT_EQ(paid().content, R"({"title":"b"})");
}

TEST_F(StoredSchemas, LoseAVersionAndNeverGiveItsNumberAgain) {
  schemas.createSchema("orders", "Paid", R"({"title":"a"})");
  update(R"({"title":"b"})");
  schemas.deleteSchemaVersion({.registryName = "orders", .schemaName = "Paid", .schemaVersion = "2"});
  EXPECT_EQ(paid().schemaVersion, "1");
  EXPECT_EQ(errorOf([&] { paid("2"); }), "404 NotFoundException: Schema with name Paid and version 2 does not exist.");
  update(R"({"title":"c"})");
  EXPECT_THAT(versions(), ElementsAre("1", "3"));

  for (const char* version : {"1", "3"})
    schemas.deleteSchemaVersion({.registryName = "orders", .schemaName = "Paid", .schemaVersion = version});
  EXPECT_EQ(errorOf([&] { paid(); }), "404 NotFoundException: Schema with name Paid does not exist.");
}

TEST_F(StoredSchemas, RefuseWhatIsThereWhatIsNotAndWhatIsNoSchema) {
  schemas.createSchema("orders", "Paid", "{}");
  EXPECT_EQ(errorOf([&] { schemas.createSchema("orders", "Paid", "{}"); }),
            "409 ConflictException: Schema with name Paid already exists.");
  EXPECT_THAT(errorOf([&] { schemas.createSchema("orders", "Sent", "[]"); }), StartsWith("400 BadRequestException: "));
  EXPECT_THAT(errorOf([&] { schemas.createSchema("orders", "a b", "{}"); }), StartsWith("400 BadRequestException: "));
  EXPECT_THAT(
      errorOf([&] {
        schemas.createSchema({.content = "{}", .registryName = "orders", .schemaName = "Sent", .type = "OpenApi4"});
      }),
      StartsWith("400 BadRequestException: 1 validation error detected: Value 'OpenApi4' at 'type'"));
  EXPECT_THAT(errorOf([&] { schemas.updateSchema({.content = "{}", .registryName = "orders", .schemaName = "Paid"}); }),
              StartsWith("400 BadRequestException: "));
  EXPECT_EQ(errorOf([&] { schemas.content("nowhere", "Paid"); }),
            "404 NotFoundException: Registry with name nowhere does not exist.");
  schemas.deleteSchema({.registryName = "orders", .schemaName = "Paid"});
  EXPECT_EQ(errorOf([&] { schemas.deleteSchema({.registryName = "orders", .schemaName = "Paid"}); }),
            "404 NotFoundException: Schema with name Paid does not exist.");
}

TEST_F(StoredSchemas, AreListedAndSearched) {
  schemas.createSchema("orders", "shop@Paid", R"({"title":"Money"})");
  schemas.createSchema("orders", "shop@Sent", R"({"title":"Parcel"})");
  schemas.createSchema("orders", "store@Sent", R"({"title":"Parcel"})");
  const ListSchemasResult listed = schemas.listSchemas({.registryName = "orders", .schemaNamePrefix = "shop@"});
  ASSERT_EQ(listed.schemas.size(), 2u);
  EXPECT_EQ(listed.schemas[1].schemaName, "shop@Sent");
  EXPECT_EQ(listed.schemas[1].versionCount, 1);
  const ListSchemasResult page = schemas.listSchemas({.limit = 2, .registryName = "orders"});
  EXPECT_EQ(schemas.listSchemas({.nextToken = page.nextToken, .registryName = "orders"}).schemas.size(), 1u);

  const SearchSchemasResult found = schemas.searchSchemas({.keywords = "parcel SHOP", .registryName = "orders"});
  ASSERT_EQ(found.schemas.size(), 1u);
  EXPECT_EQ(found.schemas[0].schemaName, "shop@Sent");
  EXPECT_EQ(found.schemas[0].registryName, "orders");
  ASSERT_EQ(found.schemas[0].schemaVersions.size(), 1u);
  EXPECT_EQ(found.schemas[0].schemaVersions[0].schemaVersion, "1");
}

TEST_F(StoredSchemas, OfARegistryOfOnesOwnCannotBeExported) {
  schemas.createSchema("orders", "Paid", "{}");
  EXPECT_EQ(errorOf([&] {
              schemas.exportSchema({.registryName = "orders", .schemaName = "Paid", .type = Type::kJSONSchemaDraft4});
            }),
            "403 ForbiddenException: You cannot export non discovered or non aws managed schemas.");
}

TEST_F(StoredSchemas, AreNotThoseOfAnotherRegion) {
  schemas.createSchema("orders", "Paid", "{}");
  EXPECT_EQ(errorOf([&] { Schemas(cloud, "eu-west-1").content("orders", "Paid"); }),
            "404 NotFoundException: Registry with name orders does not exist.");
}

TEST_F(StoredSchemas, MakeEventsUp) {
  schemas.createSchema("orders", "Paid", R"({"type":"object","properties":{"total":{"enum":[12]}}})");
  EXPECT_EQ(schemas.mockEvent("orders", "Paid"), R"({"total":12})");
  // What DescribeSchema answers is a schema too.
  EXPECT_EQ(mockEvent(toJson(paid())), R"({"total":12})");
}

}  // namespace
}  // namespace squall::schemas
