// The policy of a bus, and the tags of buses and rules.
#include "eventbridge/api.hpp"

namespace squall {
namespace {

class Permissions : public EventBridgeApi {
 protected:
  void allow(const std::string& id, const std::string& principal) {
    events.putPermission({.action = "events:PutEvents", .principal = principal, .statementId = id});
  }
  std::string policy() { return events.describeEventBus({}).policy.value_or("none"); }
};

TEST_F(Permissions, BecomeStatementsOfThePolicy) {
  allow("a", "111111111111");
  events.putPermission({.action = "events:PutEvents",
                        .principal = "*",
                        .statementId = "b",
                        .condition = eventbridge::Condition{
                            .type = "StringEquals", .key = "aws:PrincipalOrgID", .value = "o-1234567890"}});
  const std::string resource = R"("Resource":"arn:aws:events:us-east-1:000000000000:event-bus/default")";
  EXPECT_EQ(policy(), R"({"Version":"2012-10-17","Statement":[{"Sid":"a","Effect":"Allow","Principal":)"
                      R"({"AWS":"arn:aws:iam::111111111111:root"},"Action":"events:PutEvents",)" +
                          resource + R"(},{"Sid":"b","Effect":"Allow","Principal":"*","Action":"events:PutEvents",)" +
                          resource + R"(,"Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-1234567890"}}}]})");
}

TEST_F(Permissions, AreRemovedOneByOneOrAllAtOnce) {
  allow("a", "111111111111");
  allow("b", "222222222222");
  events.removePermission({.statementId = "a"});
  EXPECT_EQ(policy().find("111111111111"), std::string::npos);
  EXPECT_EQ(errorOf([&] { events.removePermission({.statementId = "a"}); }),
            "ResourceNotFoundException: Statement with the provided id does not exist.");
  events.removePermission({.removeAllPermissions = true});
  EXPECT_EQ(policy(), "none");
  EXPECT_EQ(errorOf([&] { events.removePermission({.statementId = "a"}); }),
            "ResourceNotFoundException: Statement with the provided id does not exist.");
}

TEST_F(Permissions, CanBeAWholePolicy) {
  const std::string text = R"({"Version":"2012-10-17","Statement":[{"Sid":"x","Effect":"Allow"}]})";
  allow("a", "111111111111");
  events.putPermission({.policy = text});
  EXPECT_EQ(policy(), text);
  EXPECT_EQ(errorOf([&] { events.putPermission({.policy = "no JSON"}); }),
            "ValidationException: Parameter Policy is not valid.");
}

TEST_F(Permissions, AllowToPutEventsAndNothingElse) {
  const auto other = [&] {
    events.putPermission({.action = "events:PutRule", .principal = "111111111111", .statementId = "a"});
  };
  EXPECT_EQ(errorOf(other), "ValidationException: Provided value in parameter 'action' is not supported.");
}

class EventTags : public EventBridgeApi {};

TEST_F(EventTags, AreKeptForRulesAndBuses) {
  const std::string bus =
      events.createEventBus({.name = "orders", .tags = {{.key = "a", .value = "1"}}}).eventBusArn.value();
  const std::string rule =
      events.putRule({.name = "r", .eventPattern = kPattern, .tags = {{.key = "b", .value = "2"}}, .eventBusName = bus})
          .ruleArn.value();
  events.tagResource({.resourceARN = rule, .tags = {{.key = "c", .value = "3"}}});
  events.untagResource({.resourceARN = rule, .tagKeys = {"b", "no-such"}});
  EXPECT_EQ(events.listTagsForResource({.resourceARN = rule}).tags,
            (List<eventbridge::Tag>{{.key = "c", .value = "3"}}));
  EXPECT_EQ(events.listTagsForResource({.resourceARN = bus}).tags,
            (List<eventbridge::Tag>{{.key = "a", .value = "1"}}));
}

TEST_F(EventTags, AreOfNothingThatIsNotThere) {
  const std::string prefix = "arn:aws:events:us-east-1:000000000000:";
  EXPECT_EQ(errorOf([&] { events.listTagsForResource({.resourceARN = prefix + "rule/x"}); }),
            "ResourceNotFoundException: Rule x does not exist on EventBus default.");
  EXPECT_EQ(errorOf([&] { events.listTagsForResource({.resourceARN = prefix + "event-bus/x"}); }),
            "ResourceNotFoundException: Event bus x does not exist.");
}

}  // namespace
}  // namespace squall
