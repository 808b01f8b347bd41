// RedrivePolicy and RedriveAllowPolicy as attributes. What they do to messages: dead_letter tests of the engine.
#include "sqs/error_of.hpp"

#include <squall/squall.hpp>
#include <squall/testing/matchers.hpp>

#include <gmock/gmock.h>

#include <ostream>

namespace squall {
namespace {

using ::testing::ElementsAre;
using ::testing::Pair;
using ::testing::SizeIs;

constexpr const char* kArnPrefix = "arn:aws:sqs:us-east-1:000000000000:";

std::string policyFor(const std::string& target, const std::string& count = "3") {
  return R"({"deadLetterTargetArn":")" + (kArnPrefix + target) + R"(","maxReceiveCount":)" + count + "}";
}

class SqsRedrivePolicy : public ::testing::Test {
 protected:
  SqsRedrivePolicy() {
    sqs.createQueue("dlq");
    sqs.createQueue("dlq.fifo");
    sqs.createQueue("orders");
  }
  std::string set(const std::string& queue, const std::string& attribute, const std::string& value) {
    return errorOf([&] { sqs.setQueueAttributes({.queueUrl = sqs.url(queue), .attributes = {{attribute, value}}}); });
  }
  Map<std::string> shown(const std::string& queue, const std::string& attribute) {
    return sqs.getQueueAttributes({.queueUrl = sqs.url(queue), .attributeNames = {attribute}}).attributes;
  }

  Cloud cloud{{.clock = ClockMode::Manual}};
  Sqs& sqs = cloud.sqs();
};

TEST_F(SqsRedrivePolicy, IsGivenBackCompactInTheClientsOrder) {
  const std::string arn = std::string(kArnPrefix) + "dlq";
  ASSERT_EQ(set("orders", "RedrivePolicy", R"({ "maxReceiveCount" : 7, "deadLetterTargetArn" : ")" + arn + "\" }"),
            "no error");
  EXPECT_THAT(shown("orders", "RedrivePolicy"),
              ElementsAre(Pair("RedrivePolicy", R"({"maxReceiveCount":7,"deadLetterTargetArn":")" + arn + "\"}")));
}

TEST_F(SqsRedrivePolicy, TakesACountInQuotesAndShowsANumber) {
  ASSERT_EQ(set("orders", "RedrivePolicy", policyFor("dlq", R"("42")")), "no error");
  EXPECT_THAT(shown("orders", "RedrivePolicy"), ElementsAre(Pair("RedrivePolicy", policyFor("dlq", "42"))));
}

TEST_F(SqsRedrivePolicy, DisappearsWhenSetToNothing) {
  ASSERT_EQ(set("orders", "RedrivePolicy", ""), "no error") << "also when there was none";
  ASSERT_EQ(set("orders", "RedrivePolicy", policyFor("dlq")), "no error");
  ASSERT_EQ(set("orders", "RedrivePolicy", ""), "no error");
  EXPECT_FALSE(shown("orders", "RedrivePolicy").isPresent());
}

TEST_F(SqsRedrivePolicy, MayNameItsOwnQueue) {
  EXPECT_EQ(set("orders", "RedrivePolicy", policyFor("orders")), "no error");
}

TEST_F(SqsRedrivePolicy, DoesNotConflictWithItselfInAnotherOrder) {
  sqs.createQueue({.queueName = "new", .attributes = {{"RedrivePolicy", policyFor("dlq")}}});
  const std::string turned = R"({"maxReceiveCount":"3","deadLetterTargetArn":")" + (kArnPrefix + std::string("dlq\"}"));
  EXPECT_EQ(errorOf([&] {
              sqs.createQueue({.queueName = "new", .attributes = {{"RedrivePolicy", turned}}});
            }),
            "no error");
  EXPECT_EQ(errorOf([&] {
              sqs.createQueue({.queueName = "new", .attributes = {{"RedrivePolicy", policyFor("dlq", "4")}}});
            }),
            "400 QueueAlreadyExists: A queue already exists with the same name and a different value for attribute "
            "RedrivePolicy");
}

struct InvalidCase {
  const char* label;
  std::string value;
  std::string reason;
  friend std::ostream& operator<<(std::ostream& out, const InvalidCase& c) { return out << c.label; }
};

class InvalidSqsRedrivePolicy : public SqsRedrivePolicy, public ::testing::WithParamInterface<InvalidCase> {};

TEST_P(InvalidSqsRedrivePolicy, IsEchoedWithTheReason) {
  const std::string expected = "400 InvalidParameterValue: Value " + GetParam().value +
                               " for parameter RedrivePolicy is invalid. Reason: " + GetParam().reason;
  EXPECT_EQ(set("orders", "RedrivePolicy", GetParam().value), expected);
  EXPECT_EQ(errorOf([this] {
              sqs.createQueue({.queueName = "new", .attributes = {{"RedrivePolicy", GetParam().value}}});
            }),
            expected);
}

INSTANTIATE_TEST_SUITE_P(
    All, InvalidSqsRedrivePolicy,
    ::testing::Values(
        InvalidCase{"empty object", "{}", "Redrive policy does not contain mandatory attribute: maxReceiveCount."},
        InvalidCase{"names in another case", R"({"MaxReceiveCount":"4","DeadLetterTargetArn":"arn"})",
                    "Redrive policy does not contain mandatory attribute: maxReceiveCount."},
        InvalidCase{"no target", R"({"maxReceiveCount":5})",
                    "Redrive policy does not contain mandatory attribute: deadLetterTargetArn."},
        InvalidCase{"count of 0", policyFor("dlq", "0"),
                    "Invalid value for maxReceiveCount: 0, valid values are from 1 to 1000 both inclusive."},
        InvalidCase{"negative count", policyFor("dlq", "-36"),
                    "Invalid value for maxReceiveCount: -36, valid values are from 1 to 1000 both inclusive."},
        InvalidCase{"count of 1001", policyFor("dlq", "1001"),
                    "Invalid value for maxReceiveCount: 1001, valid values are from 1 to 1000 both inclusive."},
        InvalidCase{"count that is no number", policyFor("dlq", R"("invalid")"),
                    "Invalid value for maxReceiveCount: invalid, valid values are from 1 to 1000 both inclusive."},
        InvalidCase{"no ARN, spaces kept", R"({"deadLetterTargetArn": "dummy", "maxReceiveCount": 42})",
                    "Invalid value for deadLetterTargetArn."},
        InvalidCase{"ARN of a topic",
                    R"({"deadLetterTargetArn":"arn:aws:sns:us-east-1:000000000000:topic","maxReceiveCount":5})",
                    "Only SQS queues are valid resources for deadLetterTargetArn."},
        InvalidCase{"another account's queue",
                    R"({"deadLetterTargetArn":"arn:aws:sqs:us-east-1:111111111111:dlq","maxReceiveCount":5})",
                    "Dead-letter target owner should be same as the source."},
        InvalidCase{"another region's queue",
                    R"({"deadLetterTargetArn":"arn:aws:sqs:eu-west-1:000000000000:dlq","maxReceiveCount":5})",
                    "Dead letter target does not exist."},
        InvalidCase{"FIFO for standard", policyFor("dlq.fifo"),
                    "Dead-letter queue must be same type of queue as the source.."},
        InvalidCase{"FIFO for standard that does not exist", policyFor("nowhere.fifo"),
                    "Dead-letter queue must be same type of queue as the source.."},
        InvalidCase{"unknown queue", policyFor("nowhere"), "Dead letter target does not exist."},
        InvalidCase{"a third member",
                    R"({"deadLetterTargetArn":"arn:aws:sqs:us-east-1:000000000000:dlq","maxReceiveCount":5,"more":1})",
                    "Only following attributes are supported: [maxReceiveCount, deadLetterTargetArn]."}));

TEST_F(SqsRedrivePolicy, MustBeAJsonObject) {
  for (const char* value : {" ", "4", "[]", "not json", "\"text\"", "null", "{"}) {
    EXPECT_EQ(
        set("orders", "RedrivePolicy", value),
        "400 InvalidAttributeValue: Invalid value for the parameter RedrivePolicy. Reason: Redrive policy is not a "
        "valid JSON map.")
        << value;
  }
}

TEST_F(SqsRedrivePolicy, OfAFifoQueueNeedsAFifoQueue) {
  sqs.createQueue("orders.fifo");
  EXPECT_EQ(set("orders.fifo", "RedrivePolicy", policyFor("dlq.fifo")), "no error");
  EXPECT_EQ(set("orders.fifo", "RedrivePolicy", policyFor("dlq")),
            "400 InvalidParameterValue: Value " + policyFor("dlq") +
                " for parameter RedrivePolicy is invalid. Reason: Dead-letter queue must be same type of queue as the "
                "source..");
}

TEST_F(SqsRedrivePolicy, WithoutItsQueueKeepsMessagesWhereTheyAre) {
  ASSERT_EQ(set("orders", "RedrivePolicy", policyFor("dlq", "1")), "no error");
  sqs.deleteQueue({.queueUrl = sqs.url("dlq")});
  sqs.send("orders", "poison");
  for (int i = 0; i < 3; ++i) {
    EXPECT_THAT(sqs.receive("orders", {.visibilityTimeout = std::chrono::seconds(0)}), SizeIs(1)) << i;
  }
}

// ---- RedriveAllowPolicy

TEST_F(SqsRedrivePolicy, IsRefusedByADeadLetterQueueThatDeniesAll) {
  ASSERT_EQ(set("dlq", "RedriveAllowPolicy", R"({"redrivePermission":"denyAll"})"), "no error");
  EXPECT_THAT(set("orders", "RedrivePolicy", policyFor("dlq")),
              ::testing::StartsWith("400 InvalidParameterValue: Value " + policyFor("dlq") +
                                    " for parameter RedrivePolicy is invalid. Reason: "));
  ASSERT_EQ(set("dlq", "RedriveAllowPolicy", R"({"redrivePermission":"allowAll"})"), "no error");
  EXPECT_EQ(set("orders", "RedrivePolicy", policyFor("dlq")), "no error");
}

TEST_F(SqsRedrivePolicy, IsTakenByADeadLetterQueueThatNamesItsSource) {
  sqs.createQueue("others");
  ASSERT_EQ(set("dlq", "RedriveAllowPolicy",
                R"({"redrivePermission":"byQueue","sourceQueueArns":[")" + (kArnPrefix + std::string("orders\"]}"))),
            "no error");
  EXPECT_EQ(set("orders", "RedrivePolicy", policyFor("dlq")), "no error");
  EXPECT_NE(set("others", "RedrivePolicy", policyFor("dlq")), "no error");
}

TEST_F(SqsRedrivePolicy, AllowingDisappearsWhenSetToNothing) {
  ASSERT_EQ(set("dlq", "RedriveAllowPolicy", R"( {"redrivePermission" : "denyAll"} )"), "no error");
  EXPECT_THAT(shown("dlq", "RedriveAllowPolicy"),
              ElementsAre(Pair("RedriveAllowPolicy", R"({"redrivePermission":"denyAll"})")));
  ASSERT_EQ(set("dlq", "RedriveAllowPolicy", ""), "no error");
  EXPECT_FALSE(shown("dlq", "RedriveAllowPolicy").isPresent());
  EXPECT_EQ(set("orders", "RedrivePolicy", policyFor("dlq")), "no error");
}

std::string allowPolicyOf(int arns) {
  std::string text = R"({"redrivePermission":"byQueue","sourceQueueArns":[)";
  for (int i = 0; i < arns; ++i) text += (i == 0 ? "\"" : ",\"") + (kArnPrefix + std::to_string(i)) + "\"";
  return text + "]}";
}

class InvalidSqsRedriveAllowPolicy : public SqsRedrivePolicy, public ::testing::WithParamInterface<InvalidCase> {};

TEST_P(InvalidSqsRedriveAllowPolicy, IsEchoedWithTheReason) {
  EXPECT_EQ(
      set("dlq", "RedriveAllowPolicy", GetParam().value),
      "400 InvalidParameterValue: Value " + GetParam().value +
          " for parameter RedriveAllowPolicy is invalid. Reason: Amazon SQS can't create the redrive allow policy. " +
          GetParam().reason);
}

constexpr const char* kNeedsArns =
    "When you specify the byQueue permission type, you must also specify one or more sourceQueueArns values.";
constexpr const char* kNeedsByQueue =
    "To specify one or more source queue ARNs, you must set redrivePermission to byQueue.";

INSTANTIATE_TEST_SUITE_P(
    All, InvalidSqsRedriveAllowPolicy,
    ::testing::Values(
        InvalidCase{"byQueue without queues", R"({"redrivePermission":"byQueue"})", kNeedsArns},
        InvalidCase{"byQueue with no queue", allowPolicyOf(0), kNeedsArns},
        InvalidCase{"11 queues", allowPolicyOf(11), "The maximum number of source queue ARNs you can specify is 10."},
        InvalidCase{"allowAll with queues",
                    R"({"redrivePermission":"allowAll","sourceQueueArns":["arn:aws:sqs:a:1:x"]})", kNeedsByQueue},
        InvalidCase{"denyAll with queues", R"({"redrivePermission":"denyAll","sourceQueueArns":["arn:aws:sqs:a:1:x"]})",
                    kNeedsByQueue}));

TEST_F(SqsRedrivePolicy, AllowingTakesTenQueues) {
  EXPECT_EQ(set("dlq", "RedriveAllowPolicy", allowPolicyOf(10)), "no error");
}

TEST_F(SqsRedrivePolicy, AllowingHasOneFormat) {
  for (const char* value :
       {"444", "false", "badjson", "[]", "{}", R"({"redrivePermission":"dummy"})",
        R"({"redrivePermission":"allowAll","more":"x"})", R"({"redrivePermission":"byQueue","sourceQueueArns":"arn"})",
        R"({"redrivePermission":"byQueue","sourceQueueArns":[{}]})"}) {
    EXPECT_EQ(set("dlq", "RedriveAllowPolicy", value),
              "400 InvalidAttributeValue: Invalid value for the parameter RedriveAllowPolicy. Reason: Amazon SQS can't "
              "create the redrive allow policy, as it’s in an unsupported format.")
        << value;
  }
}

}  // namespace
}  // namespace squall
