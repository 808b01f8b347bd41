// From an event to its targets: queues, other buses, functions of the test; retries on the Cloud's clock, dead letters.
#include <squall/eventbridge/fate.hpp>
#include <squall/squall.hpp>
#include <squall/testing/matchers.hpp>

#include <gtest/gtest.h>

#include <stdexcept>
#include <string>
#include <vector>

namespace squall {
namespace {

using namespace std::chrono_literals;
using ::testing::AllOf;
using ::testing::ElementsAre;
using testing::HasBody;
using testing::HasJson;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::LeadsTo;
using testing::Published;
using ::testing::SizeIs;

constexpr const char* kLambda = "arn:aws:lambda:us-east-1:000000000000:function:mailer";
constexpr const char* kAll = R"({"source": [{"prefix": ""}]})";

class Delivery : public ::testing::Test {
 protected:
  void target(eventbridge::Target target, const std::string& of_rule = "all", const std::string& bus = "default") {
    if (target.id.empty()) target.id = "t";
    eventbridge::PutTargetsRequest request{.rule = of_rule, .eventBusName = bus};
    request.targets.push_back(std::move(target));
    events.putTargets(request);
  }
  std::string put(const std::string& detail = "{}") {
    return events.put({.source = "shop", .detailType = "Paid", .detail = detail});
  }
  std::vector<std::string> bodies(const std::string& queue) {
    std::vector<std::string> found;
    for (const auto& message : sqs.receive(queue)) found.push_back(message.body.value_or(""));
    return found;
  }
  // The user attributes of the only message.
  Map<std::string> attributes(const std::string& queue) {
    Map<std::string> found;
    const auto messages = sqs.receive(queue);
    EXPECT_THAT(messages, SizeIs(1));
    for (const auto& message : messages) {
      for (const auto& [name, value] : message.messageAttributes) found[name] = value.stringValue.value_or("");
    }
    return found;
  }
  TargetFate::End endOf(const std::string& id) { return fateOf(cloud, id).targets.at(0).end; }

  Cloud cloud{{.clock = ClockMode::Manual}};
  EventBridge& events = cloud.eventBridge();
  Sqs& sqs = cloud.sqs();
  std::string rule = events.putRule("all", kAll);
};

TEST_F(Delivery, PutsTheWholeEventIntoAQueueAtOnce) {
  sqs.createQueue("orders");
  target({.arn = sqs.arn("orders")});
  const std::string id = put(R"({"order": 7})");
  EXPECT_THAT(
      bodies("orders"),
      ElementsAre(R"({"version":"0","id":")" + id +
                  R"(","detail-type":"Paid","source":"shop","account":"000000000000",)"
                  R"("time":"2030-01-01T00:00:00Z","region":"us-east-1","resources":[],"detail":{"order":7}})"));
}

TEST_F(Delivery, PutsWhatTheTransformerMakesOfIt) {
  sqs.createQueue("orders");
  eventbridge::InputTransformer transformer{.inputTemplate = R"("order <id> is <aws.events.rule-name>")"};
  transformer.inputPathsMap["id"] = "$.detail.order";
  target({.arn = sqs.arn("orders"), .inputTransformer = transformer});
  put(R"({"order": 7})");
  EXPECT_THAT(bodies("orders"), ElementsAre(R"("order 7 is all")"));
}

TEST_F(Delivery, LeavesARecordOfEveryStepWithItsCause) {
  sqs.createQueue("orders");
  target({.arn = sqs.arn("orders")});
  const std::string id = put();
  EXPECT_THAT(cloud, LeadsTo(Published("default"), Published("orders")));
  std::vector<std::string> steps;
  for (const RecordPtr& record : cloud.journal().records()) {
    if (record->message_id == id) steps.push_back(std::string(toString(record->kind)) + " " + record->resource);
  }
  EXPECT_THAT(steps, ElementsAre("publish default", "match all", "invoke all", "consume all/t", "deliver all"));
}

TEST_F(Delivery, GivesAFifoQueueTheGroupOfTheTarget) {
  sqs.createQueue("orders.fifo", {.contentBasedDeduplication = true});
  target({.arn = sqs.arn("orders.fifo"), .sqsParameters = eventbridge::SqsParameters{.messageGroupId = "g"}});
  put();
  const auto messages = sqs.receive("orders.fifo");
  ASSERT_THAT(messages, SizeIs(1));
  EXPECT_EQ(messages.at(0).attributes.at("MessageGroupId"), "g");
}

TEST_F(Delivery, CallsAFunctionOfTheTestAndWhatItPutsComesAfterIt) {
  std::vector<std::string> calls;
  events.onTarget("arn:aws:lambda:*", [&](const TargetCall& call) {
    calls.push_back(call.rule + " " + call.eventId);
    if (calls.size() == 1) events.put({.source = "mailer", .detailType = "Sent"});
  });
  target({.arn = kLambda});
  put();
  EXPECT_THAT(calls, SizeIs(2));
}

TEST_F(Delivery, TriesAgainWithGrowingPausesUntilTheTargetTakesIt) {
  sqs.createQueue("dead");
  int calls = 0;
  events.onTarget(kLambda, [&](const TargetCall& call) {
    EXPECT_EQ(call.attempt, ++calls);
    if (calls < 3) throw std::runtime_error("out of order");
  });
  target({.arn = kLambda, .deadLetterConfig = eventbridge::DeadLetterConfig{.arn = sqs.arn("dead")}});
  const std::string id = put();
  EXPECT_EQ(calls, 1);
  EXPECT_EQ(endOf(id), TargetFate::End::UnderWay);
  cloud.clock().advance(1s);
  EXPECT_EQ(calls, 2);
  cloud.clock().advance(2s);
  EXPECT_EQ(calls, 3);
  EXPECT_EQ(endOf(id), TargetFate::End::Delivered);
  EXPECT_THAT(bodies("dead"), IsEmpty());
}

TEST_F(Delivery, GivesUpAfterMaximumRetryAttempts) {
  sqs.createQueue("dead");
  events.onTarget(kLambda, [](const TargetCall&) { throw std::runtime_error("out of order"); });
  target({.arn = kLambda,
          .deadLetterConfig = eventbridge::DeadLetterConfig{.arn = sqs.arn("dead")},
          .retryPolicy = eventbridge::RetryPolicy{.maximumRetryAttempts = 2}});
  const std::string id = put();
  cloud.clock().advance(1h);
  EXPECT_EQ(endOf(id), TargetFate::End::DeadLettered);
  EXPECT_THAT(attributes("dead"), ElementsAre(::testing::Pair("ERROR_CODE", "ERROR_FROM_TARGET"),
                                              ::testing::Pair("ERROR_MESSAGE", "out of order"),
                                              ::testing::Pair("EXHAUSTED_RETRY_CONDITION", "MaximumRetryAttempts"),
                                              ::testing::Pair("RETRY_ATTEMPTS", "2"), ::testing::Pair("RULE_ARN", rule),
                                              ::testing::Pair("TARGET_ARN", kLambda)));
}

TEST_F(Delivery, GivesUpWhenTheEventIsTooOld) {
  sqs.createQueue("dead");
  events.onTarget(kLambda, [](const TargetCall&) { throw std::runtime_error("out of order"); });
  target({.arn = kLambda,
          .deadLetterConfig = eventbridge::DeadLetterConfig{.arn = sqs.arn("dead")},
          .retryPolicy = eventbridge::RetryPolicy{.maximumEventAgeInSeconds = 60}});
  put();
  cloud.clock().advance(60s);
  EXPECT_EQ(attributes("dead").at("EXHAUSTED_RETRY_CONDITION"), "MaximumEventAgeInSeconds");
}

TEST_F(Delivery, PutsTheEventItselfIntoTheDeadLetterQueueNotWhatWasMadeOfIt) {
  sqs.createQueue("dead");
  target({.arn = sqs.arn("gone"),
          .input = R"("constant")",
          .deadLetterConfig = eventbridge::DeadLetterConfig{.arn = sqs.arn("dead")}});
  put(R"({"order": 7})");
  EXPECT_THAT(bodies("dead"), ElementsAre(HasJson("$.detail.order", 7)));
}

TEST_F(Delivery, DoesNotTryAgainWhereTheQueueIsNotThere) {
  sqs.createQueue("dead");
  target({.arn = sqs.arn("gone"), .deadLetterConfig = eventbridge::DeadLetterConfig{.arn = sqs.arn("dead")}});
  put();
  const auto found = attributes("dead");
  EXPECT_EQ(found.at("ERROR_CODE"), "NO_RESOURCE");
  EXPECT_EQ(found.at("RETRY_ATTEMPTS"), "0");
  EXPECT_FALSE(found.contains("EXHAUSTED_RETRY_CONDITION"));
}

TEST_F(Delivery, DoesNotPassAQueuePolicyThatIsMeantForAnotherRule) {
  sqs.createQueue("dead");
  sqs.createQueue("orders");
  const auto letIn = [&](const std::string& source) {
    sqs::SetQueueAttributesRequest request{.queueUrl = sqs.url("orders")};
    request.attributes["Policy"] =
        R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"Service":"events.amazonaws.com"},)"
        R"("Action":"sqs:SendMessage","Resource":"*","Condition":{"ArnEquals":{"aws:SourceArn":")" +
        source + R"("}}}})";
    sqs.setQueueAttributes(request);
  };
  target({.arn = sqs.arn("orders"), .deadLetterConfig = eventbridge::DeadLetterConfig{.arn = sqs.arn("dead")}});
  letIn("arn:aws:events:us-east-1:000000000000:rule/other");
  put();
  EXPECT_EQ(attributes("dead").at("ERROR_CODE"), "NO_PERMISSIONS");
  letIn(rule);
  put();
  EXPECT_THAT(bodies("orders"), SizeIs(1));
}

TEST_F(Delivery, DropsWhatItCannotDeliverAndSaysSo) {
  target({.arn = sqs.arn("gone")});
  const std::string id = put();
  const EventFate fate = fateOf(cloud, id);
  EXPECT_EQ(fate.targets.at(0).end, TargetFate::End::Dropped);
  EXPECT_THAT(fate.targets.at(0).problem, HasSubstr("NO_RESOURCE"));
}

TEST_F(Delivery, DeliversNothingWhereTheTransformerMakesNoJson) {
  sqs.createQueue("orders");
  sqs.createQueue("dead");
  eventbridge::InputTransformer transformer{.inputTemplate = R"({"text": "<items>"})"};
  transformer.inputPathsMap["items"] = "$.detail.items";
  target({.arn = sqs.arn("orders"),
          .inputTransformer = transformer,
          .deadLetterConfig = eventbridge::DeadLetterConfig{.arn = sqs.arn("dead")}});
  put(R"({"items": ["a"]})");
  EXPECT_THAT(bodies("orders"), IsEmpty());
  EXPECT_EQ(attributes("dead").at("ERROR_CODE"), "INVALID_JSON");
}

TEST_F(Delivery, ForwardsToAnotherBusOnce) {
  for (const char* bus : {"one", "two"}) {
    events.createEventBus({.name = bus});
    events.putRule(bus, kAll, bus);
  }
  const std::string prefix = "arn:aws:events:us-east-1:000000000000:event-bus/";
  sqs.createQueue("at-one");
  sqs.createQueue("dead");
  target({.arn = prefix + "one"});
  target({.id = "queue", .arn = sqs.arn("at-one")}, "one", "one");
  target(
      {.id = "bus", .arn = prefix + "two", .deadLetterConfig = eventbridge::DeadLetterConfig{.arn = sqs.arn("dead")}},
      "one", "one");
  const std::string id = put();
  const auto arrived = bodies("at-one");
  ASSERT_THAT(arrived, SizeIs(1));
  EXPECT_THAT(arrived.at(0), ::testing::Not(HasSubstr(id)));
  EXPECT_EQ(attributes("dead").at("ERROR_CODE"), "THIRD_ACCOUNT_HOP_DETECTED");
}

TEST_F(Delivery, ReachesTheBusesAndQueuesOfOtherRegions) {
  cloud.sqs("eu-west-1").createQueue("orders");
  target({.arn = cloud.sqs("eu-west-1").arn("orders")});
  put();
  EXPECT_THAT(cloud.sqs("eu-west-1").receive("orders"), SizeIs(1));
}

TEST_F(Delivery, NeedsTheQueuesPolicyInAStrictCloud) {
  Cloud strict{{.clock = ClockMode::Manual, .strict = true}};
  strict.sqs().createQueue("orders");
  strict.eventBridge().putRule("all", kAll);
  eventbridge::PutTargetsRequest request{.rule = "all"};
  request.targets.push_back({.id = "t", .arn = strict.sqs().arn("orders")});
  strict.eventBridge().putTargets(request);
  const std::string id = strict.eventBridge().put({.source = "shop", .detailType = "Paid"});
  EXPECT_THAT(fateOf(strict, id).targets.at(0).problem, HasSubstr("NO_PERMISSIONS"));
}

TEST_F(Delivery, SaysWhatNobodyStandsInFor) {
  target({.arn = kLambda});
  EXPECT_THAT(fateOf(cloud, put()).targets.at(0).problem, HasSubstr("nothing stands in for"));
}

TEST_F(Delivery, WakesALongPollOnTheClockOfTheRetry) {
  Cloud automatic;
  automatic.sqs().createQueue("orders");
  automatic.eventBridge().putRule("all", kAll);
  eventbridge::PutTargetsRequest request{.rule = "all"};
  request.targets.push_back({.id = "t", .arn = automatic.sqs().arn("orders")});
  automatic.eventBridge().putTargets(request);
  automatic.chaos().on(sqs::SendMessage).queue("orders").first(2).throttle();
  automatic.eventBridge().put({.source = "shop", .detailType = "Paid"});
  EXPECT_THAT(automatic.sqs().receive("orders", {.wait = 20s}), SizeIs(1));
}

TEST_F(Delivery, LetsAFunctionWaitOnAnAutomaticClock) {
  Cloud automatic;
  automatic.sqs().createQueue("answers");
  automatic.sqs().send("answers", "yes", {.delay = 10s});
  std::vector<std::string> found;
  automatic.eventBridge().onTarget(kLambda, [&](const TargetCall&) {
    for (const auto& message : automatic.sqs().receive("answers", {.wait = 20s})) found.push_back(*message.body);
  });
  automatic.eventBridge().putRule("all", kAll);
  eventbridge::PutTargetsRequest request{.rule = "all"};
  request.targets.push_back({.id = "t", .arn = kLambda});
  automatic.eventBridge().putTargets(request);
  automatic.eventBridge().put({.source = "shop", .detailType = "Paid"});
  EXPECT_THAT(found, ElementsAre("yes"));
}

}  // namespace
}  // namespace squall
