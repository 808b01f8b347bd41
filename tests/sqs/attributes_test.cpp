// GetQueueAttributes and SetQueueAttributes, and the same attributes on CreateQueue. RedrivePolicy, RedriveAllowPolicy:
// redrive_policies_test.cpp. Policy: permissions_test.cpp.
#include "sqs/error_of.hpp"

#include <squall/squall.hpp>
#include <squall/testing/matchers.hpp>

#include <gmock/gmock.h>

#include <ostream>

namespace squall {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::IsSupersetOf;
using ::testing::Key;
using ::testing::Not;
using ::testing::Pair;
using ::testing::SizeIs;
using ::testing::UnorderedElementsAre;

class SqsAttributes : public ::testing::Test {
 protected:
  Map<std::string> all(const std::string& queue) {
    return sqs.getQueueAttributes({.queueUrl = sqs.url(queue), .attributeNames = {"All"}}).attributes;
  }
  Map<std::string> named(const std::string& queue, List<std::string> names) {
    return sqs.getQueueAttributes({.queueUrl = sqs.url(queue), .attributeNames = std::move(names)}).attributes;
  }
  std::string set(const std::string& queue, Map<std::string> attributes) {
    return errorOf([&] { sqs.setQueueAttributes({.queueUrl = sqs.url(queue), .attributes = std::move(attributes)}); });
  }

  Cloud cloud{{.clock = ClockMode::Manual}};
  Sqs& sqs = cloud.sqs();
};

// ---- what a queue shows

TEST_F(SqsAttributes, OfAStandardQueueHaveAwsDefaults) {
  sqs.createQueue("orders");
  const std::string now =
      std::to_string(std::chrono::floor<std::chrono::seconds>(cloud.clock().now()).time_since_epoch().count());
  EXPECT_THAT(
      all("orders"),
      UnorderedElementsAre(Pair("ApproximateNumberOfMessages", "0"), Pair("ApproximateNumberOfMessagesDelayed", "0"),
                           Pair("ApproximateNumberOfMessagesNotVisible", "0"), Pair("CreatedTimestamp", now),
                           Pair("DelaySeconds", "0"), Pair("LastModifiedTimestamp", now),
                           Pair("MaximumMessageSize", "1048576"), Pair("MessageRetentionPeriod", "345600"),
                           Pair("QueueArn", "arn:aws:sqs:us-east-1:000000000000:orders"),
                           Pair("ReceiveMessageWaitTimeSeconds", "0"), Pair("SqsManagedSseEnabled", "true"),
                           Pair("VisibilityTimeout", "30")));
}

TEST_F(SqsAttributes, OfAFifoQueueHaveFourMore) {
  sqs.createQueue("orders.fifo");
  const auto attributes = all("orders.fifo");
  EXPECT_THAT(attributes, SizeIs(16));
  EXPECT_THAT(attributes, IsSupersetOf({std::pair<const std::string, std::string>("FifoQueue", "true"),
                                        {"ContentBasedDeduplication", "false"},
                                        {"DeduplicationScope", "queue"},
                                        {"FifoThroughputLimit", "perQueue"}}));
}

TEST_F(SqsAttributes, AreOnlyThoseThatWereAskedFor) {
  sqs.createQueue("orders");
  EXPECT_THAT(named("orders", {"QueueArn", "VisibilityTimeout", "VisibilityTimeout"}),
              ElementsAre(Key("QueueArn"), Key("VisibilityTimeout")));
  EXPECT_FALSE(named("orders", {}).isPresent());
  EXPECT_FALSE(named("orders", {"Policy", "RedrivePolicy", "RedriveAllowPolicy", "KmsMasterKeyId",
                                "KmsDataKeyReusePeriodSeconds", "FifoQueue"})
                   .isPresent())
      << "what is not set is left out without a word";
}

TEST_F(SqsAttributes, ThatDoNotExistAreRefusedByName) {
  sqs.createQueue("orders");
  EXPECT_EQ(errorOf([this] {
              named("orders", {"QueueArn", "Foobar"});
            }),
            "400 InvalidAttributeName: Unknown Attribute Foobar.");
  EXPECT_EQ(errorOf([this] { named("orders", {""}); }), "400 InvalidAttributeName: Unknown Attribute .");
  EXPECT_EQ(errorOf([this] { all("nowhere"); }),
            "400 AWS.SimpleQueueService.NonExistentQueue: The specified queue does not exist.");
}

TEST_F(SqsAttributes, CountVisibleHiddenAndDelayedMessages) {
  sqs.createQueue("orders");
  for (int i = 0; i < 4; ++i) sqs.send("orders", "visible");
  sqs.send("orders", "delayed", {.delay = 10s});
  ASSERT_THAT(sqs.receive("orders", {.max = 1}), SizeIs(1));
  EXPECT_THAT(
      named("orders", {"ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible",
                       "ApproximateNumberOfMessagesDelayed"}),
      UnorderedElementsAre(Pair("ApproximateNumberOfMessages", "3"), Pair("ApproximateNumberOfMessagesNotVisible", "1"),
                           Pair("ApproximateNumberOfMessagesDelayed", "1")));
}

TEST_F(SqsAttributes, SayWhenTheQueueWasCreatedAndModified) {
  sqs.createQueue("orders");
  const auto created = named("orders", {"CreatedTimestamp"})["CreatedTimestamp"];
  cloud.clock().advance(90s);
  ASSERT_EQ(set("orders", {{"DelaySeconds", "0"}}), "no error");
  const auto attributes = named("orders", {"CreatedTimestamp", "LastModifiedTimestamp"});
  EXPECT_EQ(attributes.at("CreatedTimestamp"), created);
  EXPECT_EQ(std::stoll(attributes.at("LastModifiedTimestamp")), std::stoll(created) + 90);
}

TEST_F(SqsAttributes, HaveThePartitionOfTheRegionInTheArn) {
  Sqs& china = cloud.sqs("cn-north-1");
  china.createQueue("orders");
  EXPECT_THAT(china.getQueueAttributes({.queueUrl = china.url("orders"), .attributeNames = {"QueueArn"}}).attributes,
              ElementsAre(Pair("QueueArn", "arn:aws-cn:sqs:cn-north-1:000000000000:orders")));
}

// ---- numbers

struct NumberCase {
  const char* attribute;
  const char* value;
  bool is_good;
  friend std::ostream& operator<<(std::ostream& out, const NumberCase& c) {
    return out << c.attribute << " '" << c.value << "'";
  }
};

class SqsNumberAttributes : public SqsAttributes, public ::testing::WithParamInterface<NumberCase> {};

TEST_P(SqsNumberAttributes, AreHeldToTheirRange) {
  const auto [attribute, value, is_good] = GetParam();
  const std::string expected =
      is_good ? "no error"
              : std::string("400 InvalidAttributeValue: Invalid value for the parameter ") + attribute + ".";
  // With a key, so that KmsDataKeyReusePeriodSeconds shows.
  const Map<std::string> attributes{{attribute, value}, {"KmsMasterKeyId", "k"}};
  EXPECT_EQ(errorOf([&] { sqs.createQueue({.queueName = "created", .attributes = attributes}); }), expected);
  sqs.createQueue("orders");
  EXPECT_EQ(set("orders", attributes), expected);
  if (is_good) {
    EXPECT_THAT(named("created", {attribute}), ElementsAre(Pair(attribute, value)));
    EXPECT_THAT(named("orders", {attribute}), ElementsAre(Pair(attribute, value)));
  }
}

INSTANTIATE_TEST_SUITE_P(
    All, SqsNumberAttributes,
    ::testing::Values(
        NumberCase{"DelaySeconds", "0", true}, NumberCase{"DelaySeconds", "900", true},
        NumberCase{"DelaySeconds", "901", false}, NumberCase{"DelaySeconds", "-45", false},
        NumberCase{"DelaySeconds", "", false}, NumberCase{"DelaySeconds", " 6", false},
        NumberCase{"DelaySeconds", "+6", false}, NumberCase{"DelaySeconds", "544.43", false},
        NumberCase{"DelaySeconds", "true", false}, NumberCase{"DelaySeconds", "99999999999999999999", false},
        NumberCase{"MaximumMessageSize", "1024", true}, NumberCase{"MaximumMessageSize", "1048576", true},
        NumberCase{"MaximumMessageSize", "1023", false}, NumberCase{"MaximumMessageSize", "1048577", false},
        NumberCase{"MessageRetentionPeriod", "60", true}, NumberCase{"MessageRetentionPeriod", "1209600", true},
        NumberCase{"MessageRetentionPeriod", "59", false}, NumberCase{"MessageRetentionPeriod", "1209601", false},
        NumberCase{"ReceiveMessageWaitTimeSeconds", "20", true},
        NumberCase{"ReceiveMessageWaitTimeSeconds", "21", false}, NumberCase{"VisibilityTimeout", "0", true},
        NumberCase{"VisibilityTimeout", "43200", true}, NumberCase{"VisibilityTimeout", "43201", false},
        NumberCase{"KmsDataKeyReusePeriodSeconds", "60", true},
        NumberCase{"KmsDataKeyReusePeriodSeconds", "86400", true},
        NumberCase{"KmsDataKeyReusePeriodSeconds", "59", false},
        NumberCase{"KmsDataKeyReusePeriodSeconds", "86405", false}));

// ---- SetQueueAttributes

TEST_F(SqsAttributes, ThatAreNotGivenStayAsTheyAre) {
  sqs.createQueue({.queueName = "orders",
                   .attributes = {{"MessageRetentionPeriod", "604800"},
                                  {"ReceiveMessageWaitTimeSeconds", "10"},
                                  {"VisibilityTimeout", "77"}}});
  ASSERT_EQ(set("orders", {{"MaximumMessageSize", "2048"}, {"DelaySeconds", "420"}}), "no error");
  EXPECT_THAT(all("orders"),
              IsSupersetOf({std::pair<const std::string, std::string>("MessageRetentionPeriod", "604800"),
                            {"ReceiveMessageWaitTimeSeconds", "10"},
                            {"VisibilityTimeout", "77"},
                            {"MaximumMessageSize", "2048"},
                            {"DelaySeconds", "420"}}));
}

TEST_F(SqsAttributes, AreSetAllOrNone) {
  sqs.createQueue("orders");
  EXPECT_NE(set("orders", {{"DelaySeconds", "5"}, {"VisibilityTimeout", "43201"}}), "no error");
  EXPECT_THAT(named("orders", {"DelaySeconds"}), ElementsAre(Pair("DelaySeconds", "0")));
}

TEST_F(SqsAttributes, MustBeGivenToBeSet) {
  sqs.createQueue("orders");
  EXPECT_EQ(set("orders", {}), "400 MissingParameter: The request must contain the parameter Attribute.Name.");
}

TEST_F(SqsAttributes, ThatAreReadOnlyOrUnknownCannotBeSet) {
  sqs.createQueue("orders");
  for (const std::string name :
       {"Foobar", "All", "QueueArn", "CreatedTimestamp", "LastModifiedTimestamp", "ApproximateNumberOfMessages",
        "ApproximateNumberOfMessagesNotVisible", "ApproximateNumberOfMessagesDelayed", "delayseconds"}) {
    const std::string expected = "400 InvalidAttributeName: Unknown Attribute " + name + ".";
    EXPECT_EQ(set("orders", {{name, "1"}}), expected);
    EXPECT_EQ(errorOf([&] { sqs.createQueue({.queueName = "new", .attributes = {{name, "1"}}}); }), expected);
  }
}

TEST_F(SqsAttributes, OfANewDelayCountForMessagesSentFromNowOn) {
  sqs.createQueue("orders");
  sqs.send("orders", "before");
  ASSERT_EQ(set("orders", {{"DelaySeconds", "60"}}), "no error");
  sqs.send("orders", "after");
  EXPECT_EQ(sqs.depth("orders"), (QueueDepth{.visible = 1, .inFlight = 0, .delayed = 1}));
}

TEST_F(SqsAttributes, OfAShorterRetentionEndMessagesThatAreTooOld) {
  sqs.createQueue("orders");
  sqs.send("orders", "old");
  cloud.clock().advance(120s);
  ASSERT_EQ(set("orders", {{"MessageRetentionPeriod", "60"}}), "no error");
  EXPECT_EQ(sqs.depth("orders"), (QueueDepth{}));
  EXPECT_THAT(cloud.journal().records(EventKind::Drop), SizeIs(1));
}

// ---- FIFO only

TEST_F(SqsAttributes, OfFifoQueuesAreRefusedOnStandardQueues) {
  const std::pair<Map<std::string>, std::string> cases[] = {
      {{{"FifoQueue", "false"}}, "400 InvalidAttributeName: Unknown Attribute FifoQueue."},
      {{{"ContentBasedDeduplication", "false"}},
       "400 InvalidAttributeName: Unknown Attribute ContentBasedDeduplication."},
      {{{"DeduplicationScope", "queue"}},
       "400 InvalidAttributeName: You can specify the DeduplicationScope only when FifoQueue is set to true."},
      {{{"FifoThroughputLimit", "perQueue"}},
       "400 InvalidAttributeName: You can specify the FifoThroughputLimit only when FifoQueue is set to true."}};
  sqs.createQueue("orders");
  for (const auto& [attributes, expected] : cases) {
    EXPECT_EQ(errorOf([&, &refused = attributes] { sqs.createQueue({.queueName = "new", .attributes = refused}); }),
              expected);
    EXPECT_EQ(set("orders", attributes), expected);
  }
  EXPECT_EQ(set("orders", {{"FifoQueue", "true"}}), "400 InvalidAttributeName: Unknown Attribute FifoQueue.");
}

TEST_F(SqsAttributes, CannotChangeTheTypeOfAQueue) {
  sqs.createQueue("orders.fifo");
  EXPECT_EQ(set("orders.fifo", {{"FifoQueue", "true"}}), "no error");
  EXPECT_EQ(set("orders.fifo", {{"FifoQueue", "false"}}),
            "400 InvalidAttributeValue: Invalid value for the parameter FifoQueue. Reason: Modifying queue type is not "
            "supported.");
}

TEST_F(SqsAttributes, TakeSwitchesInAnyCaseAndShowThemInSmallLetters) {
  sqs.createQueue(
      {.queueName = "orders.fifo", .attributes = {{"FifoQueue", "True"}, {"ContentBasedDeduplication", "True"}}});
  EXPECT_THAT(named("orders.fifo", {"FifoQueue", "ContentBasedDeduplication"}),
              UnorderedElementsAre(Pair("FifoQueue", "true"), Pair("ContentBasedDeduplication", "true")));
  ASSERT_EQ(set("orders.fifo", {{"ContentBasedDeduplication", "False"}}), "no error");
  EXPECT_THAT(named("orders.fifo", {"ContentBasedDeduplication"}),
              ElementsAre(Pair("ContentBasedDeduplication", "false")));
  EXPECT_EQ(set("orders.fifo", {{"ContentBasedDeduplication", "maybe"}}),
            "400 InvalidAttributeValue: Invalid value for the parameter ContentBasedDeduplication.");
}

struct ThroughputCase {
  const char* label;
  Map<std::string> first;
  Map<std::string> then;
  const char* error;
  friend std::ostream& operator<<(std::ostream& out, const ThroughputCase& c) { return out << c.label; }
};

constexpr const char* kNeedsGroupScope =
    "400 InvalidAttributeValue: Invalid value for the parameter FifoThroughputLimit. Reason: To set "
    "FifoThroughputLimit to "
    "perMessageGroupId, the DeduplicationScope must be messageGroup.";

class SqsHighThroughput : public SqsAttributes, public ::testing::WithParamInterface<ThroughputCase> {};

TEST_P(SqsHighThroughput, NeedsDeduplicationPerMessageGroup) {
  Map<std::string> first = GetParam().first;
  first["FifoQueue"] = "true";
  sqs.createQueue({.queueName = "orders.fifo", .attributes = first});
  EXPECT_EQ(set("orders.fifo", GetParam().then), GetParam().error);
}

INSTANTIATE_TEST_SUITE_P(
    All, SqsHighThroughput,
    ::testing::Values(
        ThroughputCase{"both at once",
                       {},
                       {{"DeduplicationScope", "messageGroup"}, {"FifoThroughputLimit", "perMessageGroupId"}},
                       "no error"},
        ThroughputCase{"the scope alone", {}, {{"DeduplicationScope", "messageGroup"}}, "no error"},
        ThroughputCase{"the limit alone", {}, {{"FifoThroughputLimit", "perMessageGroupId"}}, kNeedsGroupScope},
        ThroughputCase{"the limit on a queue with the scope",
                       {{"DeduplicationScope", "messageGroup"}},
                       {{"FifoThroughputLimit", "perMessageGroupId"}},
                       "no error"},
        ThroughputCase{"the scope taken away",
                       {{"DeduplicationScope", "messageGroup"}, {"FifoThroughputLimit", "perMessageGroupId"}},
                       {{"DeduplicationScope", "queue"}},
                       kNeedsGroupScope},
        ThroughputCase{"both taken away",
                       {{"DeduplicationScope", "messageGroup"}, {"FifoThroughputLimit", "perMessageGroupId"}},
                       {{"DeduplicationScope", "queue"}, {"FifoThroughputLimit", "perQueue"}},
                       "no error"},
        ThroughputCase{"an unknown scope",
                       {},
                       {{"DeduplicationScope", "group"}},
                       "400 InvalidAttributeValue: Invalid value for the parameter DeduplicationScope."},
        ThroughputCase{"an unknown limit",
                       {},
                       {{"FifoThroughputLimit", "unlimited"}},
                       "400 InvalidAttributeValue: Invalid value for the parameter FifoThroughputLimit."}));

// Recorded in both directions: read back at once, yet ids go on counting as before. After a minute they change.
TEST_F(SqsAttributes, OfTheDeduplicationScopeTakeEffectAfterAMinute) {
  sqs.createQueue("orders.fifo");
  ASSERT_EQ(set("orders.fifo", {{"DeduplicationScope", "messageGroup"}}), "no error");
  EXPECT_THAT(named("orders.fifo", {"DeduplicationScope"}),
              UnorderedElementsAre(Pair("DeduplicationScope", "messageGroup")));
  cloud.clock().advance(59s);
  sqs.send("orders.fifo", "one", {.group = "a", .deduplicationId = "same"});
  sqs.send("orders.fifo", "two", {.group = "b", .deduplicationId = "same"});
  EXPECT_EQ(sqs.depth("orders.fifo").visible, 1);
  cloud.clock().advance(1s);
  sqs.send("orders.fifo", "three", {.group = "a", .deduplicationId = "other"});
  sqs.send("orders.fifo", "four", {.group = "b", .deduplicationId = "other"});
  EXPECT_EQ(sqs.depth("orders.fifo").visible, 3);

  ASSERT_EQ(set("orders.fifo", {{"DeduplicationScope", "queue"}}), "no error");
  sqs.send("orders.fifo", "five", {.group = "c", .deduplicationId = "other"});
  EXPECT_EQ(sqs.depth("orders.fifo").visible, 4);
}

// ---- encryption: KMS or SQS, not both

TEST_F(SqsAttributes, OfKmsEncryptionEndSqsEncryption) {
  sqs.createQueue("orders");
  ASSERT_EQ(set("orders", {{"KmsMasterKeyId", "testKeyId"}, {"KmsDataKeyReusePeriodSeconds", "6000"}}), "no error");
  EXPECT_THAT(named("orders", {"KmsMasterKeyId", "KmsDataKeyReusePeriodSeconds", "SqsManagedSseEnabled"}),
              UnorderedElementsAre(Pair("KmsMasterKeyId", "testKeyId"), Pair("KmsDataKeyReusePeriodSeconds", "6000"),
                                   Pair("SqsManagedSseEnabled", "false")));
}

TEST_F(SqsAttributes, OfKmsEncryptionHaveADefaultReusePeriod) {
  sqs.createQueue({.queueName = "orders", .attributes = {{"KmsMasterKeyId", "alias/aws/sqs"}}});
  EXPECT_THAT(named("orders", {"KmsDataKeyReusePeriodSeconds", "SqsManagedSseEnabled"}),
              UnorderedElementsAre(Pair("KmsDataKeyReusePeriodSeconds", "300"), Pair("SqsManagedSseEnabled", "false")));
}

TEST_F(SqsAttributes, OfKmsEncryptionDisappearWithTheKey) {
  sqs.createQueue({.queueName = "orders", .attributes = {{"KmsMasterKeyId", "testKeyId"}}});
  ASSERT_EQ(set("orders", {{"KmsMasterKeyId", ""}, {"KmsDataKeyReusePeriodSeconds", "300"}}), "no error");
  const auto attributes = all("orders");
  EXPECT_THAT(attributes, Not(::testing::Contains(Key("KmsMasterKeyId"))));
  EXPECT_THAT(attributes, Not(::testing::Contains(Key("KmsDataKeyReusePeriodSeconds"))));
  EXPECT_EQ(attributes.at("SqsManagedSseEnabled"), "false") << "AWS does not turn it on again by itself";
}

TEST_F(SqsAttributes, OfSqsEncryptionEndKmsEncryption) {
  sqs.createQueue({.queueName = "orders",
                   .attributes = {{"KmsMasterKeyId", "testKeyId"}, {"KmsDataKeyReusePeriodSeconds", "6000"}}});
  ASSERT_EQ(set("orders", {{"SqsManagedSseEnabled", "true"}}), "no error");
  EXPECT_THAT(named("orders", {"KmsMasterKeyId", "KmsDataKeyReusePeriodSeconds", "SqsManagedSseEnabled"}),
              ElementsAre(Pair("SqsManagedSseEnabled", "true")));
  ASSERT_EQ(set("orders", {{"KmsMasterKeyId", "another"}}), "no error");
  EXPECT_EQ(named("orders", {"KmsDataKeyReusePeriodSeconds"}).at("KmsDataKeyReusePeriodSeconds"), "300");
}

TEST_F(SqsAttributes, OfBothEncryptionsTogetherAreRefused) {
  const Map<std::string> both{{"KmsMasterKeyId", "testKeyId"}, {"SqsManagedSseEnabled", "true"}};
  const std::string expected =
      "400 InvalidAttributeName: You can use one type of server-side encryption (SSE) at one time. You can either "
      "enable "
      "KMS SSE or SQS SSE.";
  sqs.createQueue("orders");
  EXPECT_EQ(set("orders", both), expected);
  EXPECT_EQ(errorOf([&] { sqs.createQueue({.queueName = "new", .attributes = both}); }), expected);
  EXPECT_EQ(set("orders", {{"KmsMasterKeyId", "testKeyId"}, {"SqsManagedSseEnabled", "false"}}), "no error");
  EXPECT_EQ(set("orders", {{"SqsManagedSseEnabled", "yes"}}),
            "400 InvalidAttributeValue: Invalid value for the parameter SqsManagedSseEnabled.");
}

TEST_F(SqsAttributes, ThatChangeAreRecorded) {
  sqs.createQueue("orders");
  const Cursor before = cloud.journal().cursor();
  ASSERT_EQ(set("orders", {{"DelaySeconds", "1"}}), "no error");
  EXPECT_THAT(cloud.waitForEvent(EventKind::Change, {.on = "orders", .since = before}), testing::Happened());
}

}  // namespace
}  // namespace squall
