// Registries, discoverers and tags of EventBridge Schemas, and what is refused.
#include "sqs/error_of.hpp"

#include <squall/schemas.hpp>
#include <squall/squall.hpp>

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace squall::schemas {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::StartsWith;

class SchemaRegistries : public testing::Test {
 protected:
  std::vector<std::string> names(const ListRegistriesRequest& request = {}) {
    std::vector<std::string> found;
    for (const RegistrySummary& registry : schemas.listRegistries(request).registries)
      found.push_back(registry.registryName.value());
    return found;
  }
  std::vector<std::string> discoverers(const ListDiscoverersRequest& request = {}) {
    std::vector<std::string> found;
    for (const DiscovererSummary& each : schemas.listDiscoverers(request).discoverers)
      found.push_back(each.discovererId.value());
    return found;
  }

  Cloud cloud;
  Schemas schemas{cloud};
};

TEST_F(SchemaRegistries, AreMadeDescribedChangedAndDeleted) {
  const CreateRegistryResult made =
      schemas.createRegistry({.description = "ours", .registryName = "orders", .tags = {{{"team", "a"}}}});
  EXPECT_EQ(made.registryArn, "arn:aws:schemas:us-east-1:000000000000:registry/orders");
  EXPECT_EQ(schemas.describeRegistry({.registryName = "orders"}).description, "ours");
  EXPECT_EQ(schemas.describeRegistry({.registryName = "orders"}).tags.at("team"), "a");

  EXPECT_EQ(schemas.updateRegistry({.description = "theirs", .registryName = "orders"}).description, "theirs");
  EXPECT_EQ(schemas.updateRegistry({.registryName = "orders"}).description, "theirs");
  EXPECT_THAT(names(), ElementsAre("discovered-schemas", "orders"));

  schemas.createSchema("orders", "Paid", "{}");
  schemas.deleteRegistry({.registryName = "orders"});
  EXPECT_EQ(errorOf([&] { schemas.describeRegistry({.registryName = "orders"}); }),
            "404 NotFoundException: Registry with name orders does not exist.");
  EXPECT_EQ(cloud.journal().count(EventKind::Delete), 2u);
}

TEST_F(SchemaRegistries, RefuseTheSameNameTwiceNamesOfAwsAndNamesThatAreNone) {
  schemas.createRegistry({.registryName = "orders"});
  EXPECT_EQ(errorOf([&] { schemas.createRegistry({.registryName = "orders"}); }),
            "409 ConflictException: Registry with name orders already exists.");
  EXPECT_THAT(errorOf([&] { schemas.createRegistry({.registryName = "aws.mine"}); }), StartsWith("403 Forbidden"));
  EXPECT_THAT(errorOf([&] { schemas.deleteRegistry({.registryName = "discovered-schemas"}); }),
              StartsWith("403 Forbidden"));
  for (const std::string& name : {std::string("a b"), std::string("a/b"), std::string(65, 'a')}) {
    EXPECT_THAT(errorOf([&] { schemas.createRegistry({.registryName = name}); }), StartsWith("400 BadRequest")) << name;
  }
  const std::string too_long(257, 'd');
  EXPECT_THAT(errorOf([&] { schemas.createRegistry({.description = too_long, .registryName = "long"}); }),
              StartsWith("400 BadRequestException: 1 validation error detected: Value '" + too_long));
}

TEST_F(SchemaRegistries, AreListedByPrefixScopeAndPage) {
  for (const char* name : {"a1", "a2", "b"}) schemas.createRegistry({.registryName = name});
  EXPECT_THAT(names({.registryNamePrefix = "a"}), ElementsAre("a1", "a2"));
  EXPECT_THAT(names({.scope = "AWS"}), ElementsAre());
  EXPECT_THAT(names({.scope = "LOCAL"}), ElementsAre("a1", "a2", "b", "discovered-schemas"));

  const ListRegistriesResult first = schemas.listRegistries({.limit = 3});
  EXPECT_EQ(first.registries.size(), 3u);
  EXPECT_THAT(names({.limit = 3, .nextToken = first.nextToken}), ElementsAre("discovered-schemas"));
  EXPECT_THAT(errorOf([&] { schemas.listRegistries({.limit = 101}); }), StartsWith("400 BadRequest"));
  EXPECT_THAT(errorOf([&] { schemas.listRegistries({.limit = 0}); }), StartsWith("400 BadRequest"));
  EXPECT_THAT(errorOf([&] { schemas.listDiscoverers({.nextToken = first.nextToken}); }), StartsWith("400 BadRequest"));
}

TEST_F(SchemaRegistries, HaveTagsAndSoHaveSchemasAndDiscoverers) {
  const std::string registry = schemas.createRegistry({.registryName = "orders"}).registryArn.value();
  const std::string schema = schemas.createSchema("orders", "Paid", "{}");
  const std::string id = schemas.discover();
  const std::string discoverer = schemas.describeDiscoverer({.discovererId = id}).discovererArn.value();
  for (const std::string& arn : {registry, schema, discoverer}) {
    Map<std::string> given;
    given["a"] = "1";
    given["b"] = "2";
    schemas.tagResource({.resourceArn = arn, .tags = given});
    schemas.untagResource({.resourceArn = arn, .tagKeys = {"a", "not there"}});
    const auto tags = schemas.listTagsForResource({.resourceArn = arn}).tags;
    EXPECT_EQ(tags.size(), 1u) << arn;
    EXPECT_EQ(tags.at("b"), "2") << arn;
  }
  EXPECT_EQ(schemas.describeSchema({.registryName = "orders", .schemaName = "Paid"}).tags.at("b"), "2");
  EXPECT_THAT(errorOf([&] { schemas.listTagsForResource({.resourceArn = registry + "x"}); }),
              StartsWith("404 NotFoundException: "));
}

TEST_F(SchemaRegistries, KnowOneDiscovererForEachBus) {
  const std::string bus = "arn:aws:events:us-east-1:000000000000:event-bus/shop";
  const CreateDiscovererResult made = schemas.createDiscoverer({.description = "all", .sourceArn = bus});
  EXPECT_EQ(made.discovererId, "events-event-bus-shop");
  EXPECT_EQ(made.discovererArn, "arn:aws:schemas:us-east-1:000000000000:discoverer/events-event-bus-shop");
  EXPECT_EQ(made.state, "STARTED");
  EXPECT_EQ(made.crossAccount, true);
  EXPECT_THAT(errorOf([&] { schemas.createDiscoverer({.sourceArn = bus}); }), StartsWith("409 ConflictException: "));

  schemas.discover();
  EXPECT_THAT(discoverers(), ElementsAre("events-event-bus-default", "events-event-bus-shop"));
  EXPECT_THAT(discoverers({.sourceArnPrefix = bus}), ElementsAre("events-event-bus-shop"));
  EXPECT_THAT(discoverers({.discovererIdPrefix = "events-event-bus-d"}), ElementsAre("events-event-bus-default"));

  const std::string id = made.discovererId.value();
  EXPECT_EQ(schemas.stopDiscoverer({.discovererId = id}).state, "STOPPED");
  EXPECT_EQ(schemas.describeDiscoverer({.discovererId = id}).state, "STOPPED");
  EXPECT_EQ(schemas.startDiscoverer({.discovererId = id}).state, "STARTED");
  const UpdateDiscovererResult changed =
      schemas.updateDiscoverer({.description = "few", .discovererId = id, .crossAccount = false});
  EXPECT_EQ(changed.description, "few");
  EXPECT_EQ(changed.crossAccount, false);
  schemas.deleteDiscoverer({.discovererId = id});
  EXPECT_EQ(errorOf([&] { schemas.startDiscoverer({.discovererId = id}); }),
            "404 NotFoundException: Discoverer with id events-event-bus-shop does not exist.");
}

TEST_F(SchemaRegistries, RefuseADiscovererOfWhatIsNoBusHere) {
  for (const char* arn : {"arn:aws:sqs:us-east-1:000000000000:shop", "arn:aws:events:us-east-1:000000000000:rule/shop",
                          "arn:aws:events:eu-west-1:000000000000:event-bus/shop",
                          "arn:aws:events:us-east-1:111111111111:event-bus/a", "no arn, but long enough"}) {
    EXPECT_THAT(errorOf([&] { schemas.createDiscoverer({.sourceArn = arn}); }), StartsWith("400 BadRequest")) << arn;
  }
}

TEST_F(SchemaRegistries, AnswerByNameWhatIsNotDone) {
  EXPECT_THAT(errorOf([&] { schemas.putCodeBinding({.language = "Java8", .registryName = "r", .schemaName = "s"}); }),
              HasSubstr("501 NotImplemented: Squall does not do schemas PutCodeBinding yet"));
}

}  // namespace
}  // namespace squall::schemas
