// CreateEventBus, DescribeEventBus, ListEventBuses, UpdateEventBus, DeleteEventBus.
#include "eventbridge/api.hpp"

namespace squall {
namespace {

class EventBuses : public EventBridgeApi {
 protected:
  std::vector<std::string> names(const eventbridge::ListEventBusesResult& result) const {
    std::vector<std::string> all;
    for (const auto& bus : result.eventBuses) all.push_back(bus.name.value());
    return all;
  }
};
using Names = std::vector<std::string>;

TEST_F(EventBuses, BeginWithTheDefaultOneInEveryRegion) {
  EXPECT_EQ(names(events.listEventBuses({})), Names{"default"});
  EXPECT_EQ(cloud.eventBridge("eu-west-1").describeEventBus({}).arn,
            "arn:aws:events:eu-west-1:000000000000:event-bus/default");
}

TEST_F(EventBuses, KeepWhatTheyWereMadeWith) {
  const auto made = events.createEventBus({.name = "orders", .description = "of the shop"});
  EXPECT_EQ(made.eventBusArn, "arn:aws:events:us-east-1:000000000000:event-bus/orders");
  const auto described = events.describeEventBus({.name = "orders"});
  EXPECT_EQ(described.description, "of the shop");
  EXPECT_EQ(described.creationTime, cloud.clock().now());
  EXPECT_FALSE(described.policy.has_value());
}

TEST_F(EventBuses, AreFoundByTheirArnWhereverANameIs) {
  const std::string arn = events.createEventBus({.name = "orders"}).eventBusArn.value();
  EXPECT_EQ(events.describeEventBus({.name = arn}).name, "orders");
  events.putRule("r", kPattern, arn);
  EXPECT_EQ(events.listRules({.eventBusName = arn}).rules.size(), 1u);
}

TEST_F(EventBuses, OfAnotherRegionAreNotThere) {
  cloud.eventBridge("eu-west-1").createEventBus({.name = "orders"});
  EXPECT_EQ(errorOf([&] { events.describeEventBus({.name = "orders"}); }),
            "ResourceNotFoundException: Event bus orders does not exist.");
}

TEST_F(EventBuses, ExistOnceByName) {
  events.createEventBus({.name = "orders"});
  EXPECT_EQ(errorOf([&] { events.createEventBus({.name = "orders"}); }),
            "ResourceAlreadyExistsException: Event bus orders already exists.");
  EXPECT_EQ(errorOf([&] { events.createEventBus({.name = "a/b"}); }),
            "ValidationException: Event bus name must not contain '/'.");
}

TEST_F(EventBuses, AreListedInPages) {
  for (const char* name : {"b", "a", "c"}) events.createEventBus({.name = name});
  const auto first = events.listEventBuses({.limit = 3});
  EXPECT_EQ(names(first), (Names{"a", "b", "c"}));
  const auto second = events.listEventBuses({.nextToken = first.nextToken, .limit = 3});
  EXPECT_EQ(names(second), Names{"default"});
  EXPECT_FALSE(second.nextToken.has_value());
  EXPECT_EQ(names(events.listEventBuses({.namePrefix = "b"})), Names{"b"});
}

TEST_F(EventBuses, AreUpdatedMemberByMember) {
  events.createEventBus({.name = "orders", .description = "old", .kmsKeyIdentifier = "key"});
  const auto updated = events.updateEventBus({.name = "orders", .description = "new"});
  EXPECT_EQ(updated.description, "new");
  EXPECT_EQ(updated.kmsKeyIdentifier, "key");
}

TEST_F(EventBuses, TakeTheirRulesAlong) {
  events.createEventBus({.name = "orders"});
  events.putRule("r", kPattern, "orders");
  events.deleteEventBus({.name = "orders"});
  EXPECT_EQ(errorOf([&] { events.describeRule({.name = "r", .eventBusName = "orders"}); }),
            "ResourceNotFoundException: Event bus orders does not exist.");
  EXPECT_EQ(errorOf([&] { events.deleteEventBus({.name = "orders"}); }), "no error");
  EXPECT_EQ(errorOf([&] { events.deleteEventBus({.name = "default"}); }),
            "ValidationException: Cannot delete event bus default.");
}

TEST_F(EventBuses, AreAHundredAtMost) {
  for (int i = 1; i < 100; ++i) events.createEventBus({.name = "bus-" + std::to_string(i)});
  EXPECT_EQ(errorOf([&] { events.createEventBus({.name = "one-more"}); }),
            "LimitExceededException: The requested resource exceeds the maximum number allowed.");
}

}  // namespace
}  // namespace squall
