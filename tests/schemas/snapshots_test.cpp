// Registries, schemas and discoverers in snapshots, diffs and restores.
#include <squall/schemas.hpp>
#include <squall/squall.hpp>
#include <squall/testing/matchers.hpp>

#include <gmock/gmock.h>

#include <string>

namespace squall::schemas {
namespace {

using squall::testing::ChangesNothing;
using ::testing::Not;

class SchemaSnapshots : public ::testing::Test {
 protected:
  void SetUp() override {
    schemas.createSchema("orders", "Paid", R"({"title":"a"})");
    schemas.discover();
  }
  void update(const std::string& content) {
    schemas.updateSchema(
        {.content = content, .registryName = "orders", .schemaName = "Paid", .type = Type::kJSONSchemaDraft4});
  }
  static void put(Cloud& cloud) { cloud.eventBridge().put({.source = "shop", .detailType = "Order Paid"}); }

  Cloud cloud{{.clock = ClockMode::Manual}};
  Schemas schemas{cloud};
};

TEST_F(SchemaSnapshots, BringBackWhatWasThere) {
  const Snapshot before = cloud.snapshot();
  update(R"({"title":"b"})");
  schemas.createRegistry({.registryName = "later"});
  schemas.stopDiscoverer({.discovererId = "events-event-bus-default"});
  EXPECT_THAT(cloud.diff(before), Not(ChangesNothing()));
  cloud.restore(before);
  EXPECT_THAT(cloud.diff(before), ChangesNothing());
  EXPECT_EQ(schemas.content("orders", "Paid"), R"({"title":"a"})");
  EXPECT_EQ(schemas.listRegistries({}).registries.size(), 2u);
  EXPECT_EQ(schemas.describeDiscoverer({.discovererId = "events-event-bus-default"}).state, "STARTED");
  update(R"({"title":"c"})");
  EXPECT_EQ(schemas.describeSchema({.registryName = "orders", .schemaName = "Paid"}).schemaVersion, "2");
}

TEST_F(SchemaSnapshots, ShowEachChangeInADiff) {
  const Snapshot before = cloud.snapshot();
  schemas.describeSchema({.registryName = "orders", .schemaName = "Paid"});
  EXPECT_THAT(cloud.diff(before), ChangesNothing());
  update(R"({"title":"b"})");
  EXPECT_THAT(cloud.diff(before), Not(ChangesNothing()));
}

TEST_F(SchemaSnapshots, AreTheSameAfterAWayThroughJson) {
  update(R"({"title":"b"})");
  schemas.tagResource(
      {.resourceArn = "arn:aws:schemas:us-east-1:000000000000:registry/orders", .tags = {{{"team", "a"}}}});
  const std::string text = toJson(cloud.snapshot());
  const Snapshot again = Snapshot::fromJson(text);
  EXPECT_EQ(toJson(again), text);

  Cloud other({.clock = ClockMode::Manual});
  other.restore(again);
  Schemas there(other);
  EXPECT_EQ(there.content("orders", "Paid"), R"({"title":"b"})");
  EXPECT_EQ(there.describeRegistry({.registryName = "orders"}).tags.at("team"), "a");
  put(other);
  EXPECT_EQ(there.listSchemas({.registryName = "discovered-schemas"}).schemas.size(), 1u) << "its discoverer goes on";
}

}  // namespace
}  // namespace squall::schemas
