// The fault rules of LocalStack's Chaos API are taken as they are.
// https://docs.localstack.cloud/aws/capabilities/chaos-engineering/chaos-api/
#include "chaos/scenario/local_stack.hpp"
#include "chaos/scenario/rule_reader.hpp"
#include "chaos/scenario/scenario.hpp"

#include <squall/chaos.hpp>
#include <squall/error.hpp>
#include <squall/sqs.hpp>
#include <squall/squall.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace squall::chaos {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr const char* kOutage = R"([
    {
        "service": "sqs",
        "region": "us-east-1"
    },
    {
        "service": "kinesis",
        "operation": "PutRecord",
        "probability": 0.3,
        "error": {
            "statusCode": 400,
            "code": "ProvisionedThroughputExceededException"
        }
    }
])";

TEST(LocalStackRules, BecomeRulesUnchanged) {
  const std::vector<Rule> rules = readRules(kOutage, "faults.json");
  ASSERT_THAT(rules, SizeIs(2));
  EXPECT_EQ(rules[0].on.service, "sqs");
  EXPECT_EQ(rules[0].on.region, "us-east-1");
  EXPECT_THAT(rules[0].on.operation, IsEmpty());
  EXPECT_FALSE(rules[0].when.probability);
  EXPECT_EQ(rules[0].fault.kind, FaultKind::HttpError);
  EXPECT_EQ(rules[0].fault.status, 503);
  EXPECT_EQ(rules[0].fault.code, "ServiceUnavailable");
  // A service that Squall does not have is no mistake here: nobody calls it.
  EXPECT_EQ(rules[1].on.service, "kinesis");
  EXPECT_EQ(rules[1].when.probability, 0.3);
  EXPECT_EQ(rules[1].fault.status, 400);
  EXPECT_EQ(rules[1].fault.code, "ProvisionedThroughputExceededException");
}

TEST(LocalStackRules, AreAScenarioToo) { EXPECT_THAT(readScenarioText(kOutage, "faults.json").rules, SizeIs(2)); }

TEST(LocalStackRules, TheEmptyRuleIsAboutEverything) {
  const std::vector<Rule> rules = readRules("[{}]", "faults.json");
  ASSERT_THAT(rules, SizeIs(1));
  EXPECT_THAT(rules[0].on.service, IsEmpty());
  EXPECT_EQ(rules[0].fault.kind, FaultKind::HttpError);
}

TEST(LocalStackRules, LatencyIsInMilliseconds) {
  const std::vector<Rule> rules = readRules(R"({"latency": 5000})", "effects.json");
  ASSERT_THAT(rules, SizeIs(1));
  EXPECT_EQ(rules[0].fault.kind, FaultKind::Latency);
  EXPECT_EQ(rules[0].fault.latency.fixed, Duration(5s));
  EXPECT_THAT(readRules(R"({"latency": 0})", "effects.json"), IsEmpty());
}

TEST(LocalStackRules, AreShownAsTheyWereWritten) {
  EXPECT_EQ(toLocalStackJson(fromLocalStackJson(R"([{"service": "dynamodb", "region": "us-east-1"}, {}])", "body")),
            R"([{"service":"dynamodb","region":"us-east-1"},{}])");
  EXPECT_EQ(toLocalStackJson(fromLocalStackJson(kOutage, "body")),
            R"([{"service":"sqs","region":"us-east-1"},{"service":"kinesis","operation":"PutRecord","probability":0.3,)"
            R"("error":{"statusCode":400,"code":"ProvisionedThroughputExceededException"}}])");
  EXPECT_EQ(toLocalStackEffects(fromLocalStackEffects(R"({"latency": 250})", "body")), R"({"latency":250})");
}

TEST(LocalStackRules, AreEqualWhenTheySayTheSameAndNothingIsLeftOut) {
  const auto one = [](const char* json) { return fromLocalStackJson(json, "body").at(0); };
  EXPECT_EQ(one(R"([{"service": "lambda"}])"), one(R"([{"service":"lambda"}])"));
  EXPECT_NE(one(R"([{"service": "lambda"}])"), one(R"([{"service": "lambda", "probability": 1}])"));
  EXPECT_NE(one(R"([{"error": {}}])"), one("[{}]"));
}

TEST(LocalStackRules, MistakesHaveTheirPlace) {
  const auto problemsOf = [](const char* json) -> std::vector<std::string> {
    try {
      fromLocalStackJson(json, "body");
    } catch (const setup::FileError& error) {
      return error.problems();
    }
    return {};
  };
  EXPECT_THAT(problemsOf(R"([{"servise": "sqs", "probability": 2}])"),
              ElementsAre("body:1:3: Unknown key 'servise' in a rule. Did you mean 'service'? Known: region service "
                          "operation probability error.",
                          "body:1:36: probability must be a number from 0 to 1, not '2'."));
  EXPECT_THAT(problemsOf("{}"), ElementsAre("body:1:1: The rules must be a list, e.g. [] for none."));
}

TEST(LocalStackRules, FailCallsOfTheirServiceAndRegionAlone) {
  Cloud cloud;
  for (Rule& rule : readRules(R"([{"service": "sqs", "region": "eu-west-1", "operation": "CreateQueue"}])", "body")) {
    cloud.chaos().add(std::move(rule));
  }
  EXPECT_NO_THROW(cloud.sqs("us-east-1").createQueue("orders"));
  try {
    cloud.sqs("eu-west-1").createQueue("orders");
    FAIL() << "the queue was created during an outage";
  } catch (const AwsError& error) {
    EXPECT_EQ(error.code(), "ServiceUnavailable");
    EXPECT_EQ(error.httpStatus(), 503);
    EXPECT_EQ(error.message(), "Operation failed due to a simulated fault");
  }
}

}  // namespace
}  // namespace squall::chaos
