// Rules and their targets.
#include "eventbridge/api.hpp"

#include <squall/json.hpp>

namespace squall {
namespace {

using Names = std::vector<std::string>;

class Rules : public EventBridgeApi {};

TEST_F(Rules, HaveAnArnWithTheirBusUnlessItIsTheDefaultOne) {
  EXPECT_EQ(events.putRule("r", kPattern), "arn:aws:events:us-east-1:000000000000:rule/r");
  events.createEventBus({.name = "orders"});
  EXPECT_EQ(events.putRule("r", kPattern, "orders"), "arn:aws:events:us-east-1:000000000000:rule/orders/r");
}

TEST_F(Rules, AreReplacedAsAWholeButForTargetsAndTags) {
  events.putRule({.name = "r", .eventPattern = kPattern, .state = "DISABLED", .description = "old"});
  target("r", "q");
  events.putRule({.name = "r", .eventPattern = R"({"source":["other"]})"});
  const auto rule = events.describeRule({.name = "r"});
  EXPECT_EQ(rule.state, "ENABLED");
  EXPECT_FALSE(rule.description.has_value());
  EXPECT_EQ(rule.createdBy, "000000000000");
  EXPECT_EQ(events.listTargetsByRule({.rule = "r"}).targets.size(), 1u);
}

TEST_F(Rules, NeedAPatternOrAScheduleThatIsOne) {
  EXPECT_EQ(errorOf([&] { events.putRule({.name = "r"}); }),
            "ValidationException: Parameter(s) EventPattern or ScheduleExpression must be specified.");
  EXPECT_EQ(errorOf([&] { events.putRule({.name = "r", .scheduleExpression = "rate(1 minutes)"}); }),
            "ValidationException: Parameter ScheduleExpression is not valid.");
  EXPECT_EQ(errorOf([&] { events.putRule({.name = "r", .eventPattern = "{}"}); }).substr(0, 85),
            "InvalidEventPatternException: Event pattern is not valid. Reason: Empty objects are n");
  events.createEventBus({.name = "orders"});
  const auto on_custom_bus = [&] {
    events.putRule({.name = "r", .scheduleExpression = "rate(5 minutes)", .eventBusName = "orders"});
  };
  EXPECT_EQ(errorOf(on_custom_bus),
            "ValidationException: ScheduleExpression is supported only on the default event bus.");
}

TEST_F(Rules, ThatDoNotExistAreNamedWithTheirBus) {
  EXPECT_EQ(errorOf([&] { events.describeRule({.name = "r"}); }),
            "ResourceNotFoundException: Rule r does not exist on EventBus default.");
  EXPECT_EQ(errorOf([&] { events.enableRule({.name = "r"}); }),
            "ResourceNotFoundException: Rule r does not exist on EventBus default.");
  EXPECT_EQ(errorOf([&] { events.deleteRule({.name = "r"}); }), "no error");
}

TEST_F(Rules, MatchOnlyWhileTheyAreEnabled) {
  events.putRule("r", kPattern);
  events.disableRule({.name = "r"});
  events.put({.source = "shop", .detailType = "t"});
  events.enableRule({.name = "r"});
  events.put({.source = "shop", .detailType = "t"});
  EXPECT_EQ(journeys(), (Names{"publish default", "drop default", "publish default", "match r"}));
}

TEST_F(Rules, CannotBeDeletedWhileTheyHaveTargets) {
  events.putRule("r", kPattern);
  target("r", "q");
  EXPECT_EQ(errorOf([&] { events.deleteRule({.name = "r"}); }),
            "ValidationException: Rule can't be deleted since it has targets.");
  events.removeTargets({.rule = "r", .ids = {"q", "no-such"}});
  EXPECT_TRUE(events.listTargetsByRule({.rule = "r"}).targets.empty());
  events.deleteRule({.name = "r"});
  EXPECT_TRUE(events.listRules({}).rules.empty());
}

TEST_F(Rules, AreFoundByTheTargetThatTheyCall) {
  for (const char* name : {"a", "b", "c"}) events.putRule(name, kPattern);
  target("a", "q");
  target("c", "q");
  target("b", "other");
  const std::string arn = "arn:aws:sqs:us-east-1:000000000000:q";
  EXPECT_EQ(events.listRuleNamesByTarget({.targetArn = arn}).ruleNames, (List<std::string>{"a", "c"}));
}

TEST_F(Rules, AreThreeHundredABus) {
  for (int i = 0; i < 300; ++i) events.putRule("r" + std::to_string(i), kPattern);
  EXPECT_EQ(errorOf([&] { events.putRule("one-more", kPattern); }),
            "LimitExceededException: The requested resource exceeds the maximum number allowed.");
}

TEST_F(Rules, FireWhenTheirScheduleIsDue) {
  events.putRule({.name = "daily", .scheduleExpression = "cron(0 9 * * ? *)"});
  target("daily", "q");
  cloud.clock().advance(std::chrono::days(365));
  const auto published = cloud.journal().records(EventKind::Publish);
  ASSERT_EQ(published.size(), 365u);
  const auto event = JsonValue::parse(*published[1]->body);
  EXPECT_EQ(event.at("$.time"), "2030-01-02T09:00:00Z");
  EXPECT_EQ(event.at("$.source"), "aws.events");
  EXPECT_EQ(event.at("$.detail-type"), "Scheduled Event");
  EXPECT_EQ(event.at("$.resources[0]"), "arn:aws:events:us-east-1:000000000000:rule/daily");
  EXPECT_EQ(event.at("$.detail").text(), "{}");
  EXPECT_EQ(cloud.journal().count(EventKind::Invoke), 365u);
  events.disableRule({.name = "daily"});
  cloud.clock().advance(std::chrono::days(10));
  EXPECT_EQ(cloud.journal().count(EventKind::Publish), 365u);
}

class Targets : public EventBridgeApi {
 protected:
  Targets() { events.putRule("r", kPattern); }
  std::string errorOfTarget(const eventbridge::Target& target) {
    return errorOf([&] { events.putTargets({.rule = "r", .targets = {target}}); });
  }
  eventbridge::Target good() const {
    eventbridge::Target target;
    target.id = "t";
    target.arn = "arn:aws:sqs:us-east-1:000000000000:q";
    return target;
  }
};

TEST_F(Targets, AreFiveARuleHoweverTheyCome) {
  for (int i = 0; i < 5; ++i) target("r", "t" + std::to_string(i));
  EXPECT_EQ(errorOf([&] { target("r", "t5"); }),
            "LimitExceededException: The requested resource exceeds the maximum number allowed.");
  EXPECT_EQ(errorOf([&] { target("r", "t4"); }), "no error");
}

TEST_F(Targets, SayTheirInputInOneWayOnly) {
  eventbridge::Target target = good();
  target.input = "{}";
  target.inputPath = "$.detail";
  EXPECT_EQ(errorOfTarget(target),
            "ValidationException: Only one of Input, InputPath, or InputTransformer must be provided for target t.");
}

TEST_F(Targets, NameOnlyPlaceholdersThatTheyDefine) {
  eventbridge::Target target = good();
  target.inputTransformer = eventbridge::InputTransformer{.inputPathsMap = {{"a", "$.detail"}},
                                                          .inputTemplate = "\"<a> <aws.events.rule-name> <b>\""};
  EXPECT_EQ(errorOfTarget(target), "ValidationException: InputTemplate for target t contains invalid placeholder b.");
}

TEST_F(Targets, KeepTheModel) {
  eventbridge::Target target = good();
  target.id = "!@#";
  EXPECT_EQ(errorOfTarget(target),
            "ValidationException: 1 validation error detected: Value '!@#' at 'targets.1.member.id' failed to satisfy "
            "constraint: Member must satisfy regular expression pattern: [\\.\\-_A-Za-z0-9]+");
  target = good();
  target.arn = "arn:aws:sqs:us-east-1:000000000000:q.fifo";
  EXPECT_EQ(errorOfTarget(target), "ValidationException: Parameter(s) SqsParameters must be specified for target: t.");
}

TEST_F(Targets, AreListedInPages) {
  for (int i = 0; i < 5; ++i) target("r", "t" + std::to_string(i));
  const auto first = events.listTargetsByRule({.rule = "r", .limit = 3});
  EXPECT_EQ(first.targets.size(), 3u);
  const auto second = events.listTargetsByRule({.rule = "r", .nextToken = first.nextToken, .limit = 3});
  EXPECT_EQ(second.targets.at(0).id, "t3");
  EXPECT_FALSE(second.nextToken.has_value());
}

}  // namespace
}  // namespace squall
