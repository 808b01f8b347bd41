// CreateQueue, DeleteQueue, GetQueueUrl, PurgeQueue. The lists: queue_lists_test.cpp.
#include "core/dispatch.hpp"
#include "sqs/error_of.hpp"

#include <squall/squall.hpp>
#include <squall/testing/matchers.hpp>

#include <gmock/gmock.h>

#include <ostream>

namespace squall {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::Eq;
using ::testing::IsEmpty;
using ::testing::Optional;
using ::testing::SizeIs;

constexpr const char* kNoQueue = "400 AWS.SimpleQueueService.NonExistentQueue: The specified queue does not exist.";

class SqsQueues : public ::testing::Test {
 protected:
  Cloud cloud{{.clock = ClockMode::Manual}};
  Sqs& sqs = cloud.sqs();
};

class StrictSqsQueues : public ::testing::Test {
 protected:
  Cloud cloud{{.clock = ClockMode::Manual, .strict = true}};
  Sqs& sqs = cloud.sqs();
};

// ---- CreateQueue: names

TEST_F(SqsQueues, HaveAUrlOfEndpointAccountAndName) {
  Cloud own({.account = "123456789012", .endpoint = "https://sqs.test:9000"});
  EXPECT_THAT(own.sqs().createQueue({.queueName = "orders"}).queueUrl,
              Optional(Eq("https://sqs.test:9000/123456789012/orders")));
}

struct NameCase {
  const char* label;
  std::string name;
  Map<std::string> attributes;
  std::string error;
  friend std::ostream& operator<<(std::ostream& out, const NameCase& c) { return out << c.label; }
};

constexpr const char* kStandardName =
    "400 InvalidParameterValue: Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length";
constexpr const char* kFifoName =
    "400 InvalidParameterValue: The name of a FIFO queue can only include alphanumeric characters, hyphens, or "
    "underscores, must end with .fifo suffix and be 1 to 80 in length.";

class SqsQueueNames : public SqsQueues, public ::testing::WithParamInterface<NameCase> {};

TEST_P(SqsQueueNames, AreChecked) {
  EXPECT_EQ(errorOf([this] { sqs.createQueue({.queueName = GetParam().name, .attributes = GetParam().attributes}); }),
            GetParam().error);
}

INSTANTIATE_TEST_SUITE_P(
    All, SqsQueueNames,
    ::testing::Values(
        NameCase{"one character", "a", {}, "no error"}, NameCase{"80 characters", std::string(80, 'a'), {}, "no error"},
        NameCase{"all kinds of characters", "aZ09-_", {}, "no error"},
        NameCase{"empty", "", {}, "400 InvalidParameterValue: Queue name cannot be empty"},
        NameCase{"81 characters", std::string(81, 'a'), {}, kStandardName},
        NameCase{"slashes", "queue/abc/", {}, kStandardName}, NameCase{"space", "my queue", {}, kStandardName},
        NameCase{"dot", "in.fo", {}, kStandardName}, NameCase{"not ASCII", "bücher", {}, kStandardName},
        NameCase{"FIFO suffix without FifoQueue", "orders.fifo", {}, kStandardName},
        NameCase{"FIFO", "orders.fifo", {{"FifoQueue", "true"}}, "no error"},
        NameCase{"FIFO, capital letter", "orders.fifo", {{"FifoQueue", "True"}}, "no error"},
        NameCase{"FIFO of 80, suffix included", std::string(75, 'a') + ".fifo", {{"FifoQueue", "true"}}, "no error"},
        NameCase{"FIFO of 81", std::string(76, 'a') + ".fifo", {{"FifoQueue", "true"}}, kFifoName},
        NameCase{"FIFO, only the suffix", ".fifo", {{"FifoQueue", "true"}}, kFifoName},
        NameCase{"FifoQueue without suffix", "orders", {{"FifoQueue", "true"}}, kFifoName}));

// ---- CreateQueue: again

TEST_F(SqsQueues, CreatedAgainWithoutAttributesAreTheSame) {
  const auto first = sqs.createQueue({.queueName = "orders", .attributes = {{"DelaySeconds", "5"}}});
  EXPECT_EQ(sqs.createQueue({.queueName = "orders"}).queueUrl, first.queueUrl);
  EXPECT_THAT(cloud.journal().records(EventKind::Create), SizeIs(1));
}

TEST_F(SqsQueues, CreatedAgainWithEqualAttributesAreTheSame) {
  sqs.createQueue({.queueName = "orders", .attributes = {{"DelaySeconds", "5"}, {"VisibilityTimeout", "7"}}});
  sqs.send("orders", "a message does not hinder it");
  EXPECT_EQ(errorOf([this] {
              sqs.createQueue({.queueName = "orders", .attributes = {{"VisibilityTimeout", "7"}}});
              sqs.createQueue({.queueName = "orders", .attributes = {{"MaximumMessageSize", "1048576"}}});
            }),
            "no error");
}

struct ConflictCase {
  const char* label;
  Map<std::string> first;
  Map<std::string> second;
  const char* attribute;
  friend std::ostream& operator<<(std::ostream& out, const ConflictCase& c) { return out << c.label; }
};

class SqsQueueConflicts : public SqsQueues, public ::testing::WithParamInterface<ConflictCase> {};

TEST_P(SqsQueueConflicts, NameTheAttributeThatDiffers) {
  const std::string name = GetParam().second.contains("FifoQueue") ? "orders.fifo" : "orders";
  sqs.createQueue({.queueName = name, .attributes = GetParam().first});
  EXPECT_EQ(errorOf([&] { sqs.createQueue({.queueName = name, .attributes = GetParam().second}); }),
            std::string("400 QueueAlreadyExists: A queue already exists with the same name and a different value for "
                        "attribute ") +
                GetParam().attribute);
}

INSTANTIATE_TEST_SUITE_P(
    All, SqsQueueConflicts,
    ::testing::Values(
        ConflictCase{"one of two",
                     {{"ReceiveMessageWaitTimeSeconds", "1"}, {"DelaySeconds", "1"}},
                     {{"ReceiveMessageWaitTimeSeconds", "1"}, {"DelaySeconds", "2"}},
                     "DelaySeconds"},
        ConflictCase{"the default against a value", {}, {{"VisibilityTimeout", "1"}}, "VisibilityTimeout"},
        ConflictCase{"a switch",
                     {{"FifoQueue", "true"}, {"ContentBasedDeduplication", "true"}},
                     {{"FifoQueue", "true"}, {"ContentBasedDeduplication", "false"}},
                     "ContentBasedDeduplication"},
        ConflictCase{
            "a policy",
            {},
            {{"Policy",
              R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"sqs:SendMessage",
                          "Resource":"*"}]})"}},
            "Policy"},
        ConflictCase{"encryption", {}, {{"KmsMasterKeyId", "alias/aws/sqs"}}, "KmsMasterKeyId"}));

TEST_F(SqsQueues, AreComparedWithWhatTheyHaveNow) {
  const std::string url = sqs.createQueue("orders");
  sqs.setQueueAttributes({.queueUrl = url, .attributes = {{"VisibilityTimeout", "2"}}});
  EXPECT_EQ(errorOf([this] {
              sqs.createQueue({.queueName = "orders", .attributes = {{"VisibilityTimeout", "2"}}});
            }),
            "no error");
  EXPECT_EQ(errorOf([this] {
              sqs.createQueue({.queueName = "orders", .attributes = {{"VisibilityTimeout", "30"}}});
            }),
            "400 QueueAlreadyExists: A queue already exists with the same name and a different value for attribute "
            "VisibilityTimeout");
}

TEST_F(SqsQueues, TakeTagsWhenTheyAreCreated) {
  const std::string url = sqs.createQueue("orders", {.tags = {{"team", "payments"}}});
  EXPECT_THAT(sqs.listQueueTags({.queueUrl = url}).tags, ElementsAre(std::pair("team", "payments")));
}

TEST_F(SqsQueues, ThatCouldNotBeCreatedDoNotExist) {
  EXPECT_NE(errorOf([this] { sqs.createQueue("orders", {.tags = {{"", "no key"}}}); }), "no error");
  EXPECT_EQ(errorOf([this] { sqs.getQueueUrl({.queueName = "orders"}); }), kNoQueue);
}

// ---- DeleteQueue

TEST_F(SqsQueues, AreGoneAfterDelete) {
  const std::string url = sqs.createQueue("orders");
  sqs.send("orders", "lost");
  sqs.deleteQueue({.queueUrl = url});
  EXPECT_EQ(errorOf([&] { sqs.sendMessage({.queueUrl = url, .messageBody = "late"}); }), kNoQueue);
  EXPECT_THAT(cloud.waitForEvent(EventKind::Drop, {.on = "orders"}), testing::Happened());
  EXPECT_THAT(cloud.waitForEvent(EventKind::Delete, {.on = "orders"}), testing::Happened());
}

TEST_F(SqsQueues, CanBeCreatedAgainAtOnceAndAreEmptyThen) {
  const std::string url = sqs.createQueue("orders", {.visibilityTimeout = 7s});
  sqs.send("orders", "of before");
  sqs.deleteQueue({.queueUrl = url});
  sqs.createQueue("orders");
  EXPECT_EQ(sqs.depth("orders"), (QueueDepth{}));
  EXPECT_THAT(sqs.getQueueAttributes({.queueUrl = url, .attributeNames = {"VisibilityTimeout"}}).attributes,
              ElementsAre(std::pair("VisibilityTimeout", "30")));
}

TEST_F(SqsQueues, OfNobodyCannotBeDeleted) {
  EXPECT_EQ(errorOf([this] { sqs.deleteQueue({.queueUrl = sqs.url("nowhere")}); }), kNoQueue);
}

TEST_F(StrictSqsQueues, MayNotBeCreatedAgainFor60Seconds) {
  const std::string url = sqs.createQueue("orders");
  sqs.deleteQueue({.queueUrl = url});
  cloud.clock().advance(59s);
  EXPECT_EQ(
      errorOf([this] { sqs.createQueue("orders"); }),
      "400 AWS.SimpleQueueService.QueueDeletedRecently: You must wait 60 seconds after deleting a queue before you "
      "can create another with the same name.");
  cloud.clock().advance(1s);
  EXPECT_EQ(errorOf([this] { sqs.createQueue("orders"); }), "no error");
}

TEST_F(SqsQueues, ReleaseAllWhoWaitForAMessageWhenTheyAreDeleted) {
  const std::string url = sqs.createQueue("orders");
  std::vector<std::string> answers;
  const auto poll = [&] {
    core::World& world = cloud.world();
    core::dispatch(world,
                   {.service = &world.service(sqs::serviceModel()),
                    .operation = static_cast<std::size_t>(sqs::Operation::ReceiveMessage),
                    .origin = world.localOrigin(),
                    .request = {.shape = &sqs::ReceiveMessageRequest::shape(),
                                .data = std::make_shared<const sqs::ReceiveMessageRequest>(
                                    sqs::ReceiveMessageRequest{.queueUrl = url, .waitTimeSeconds = 20})}},
                   [&answers](const core::Outcome& outcome) {
                     answers.push_back(outcome.error ? outcome.error->code() : "a result");
                   });
  };
  for (int i = 0; i < 3; ++i) poll();
  ASSERT_EQ(cloud.clock().parkedWaiters(), 3u);

  sqs.deleteQueue({.queueUrl = url});

  EXPECT_THAT(answers, ElementsAre("QueueDoesNotExist", "QueueDoesNotExist", "QueueDoesNotExist"));
}

// ---- GetQueueUrl, and the forms of queue URLs

TEST_F(SqsQueues, AreFoundByName) {
  const std::string url = sqs.createQueue("orders");
  EXPECT_THAT(sqs.getQueueUrl({.queueName = "orders"}).queueUrl, Optional(Eq(url)));
  EXPECT_THAT(sqs.getQueueUrl({.queueName = "orders", .queueOwnerAWSAccountId = "000000000000"}).queueUrl,
              Optional(Eq(url)));
}

TEST_F(SqsQueues, OfAnotherNameCaseRegionOrAccountAreNotFound) {
  sqs.createQueue("orders");
  EXPECT_EQ(errorOf([this] { sqs.getQueueUrl({.queueName = "Orders"}); }), kNoQueue);
  EXPECT_EQ(errorOf([this] { cloud.sqs("eu-west-1").getQueueUrl({.queueName = "orders"}); }), kNoQueue);
  EXPECT_EQ(errorOf([this] { sqs.getQueueUrl({.queueName = "orders", .queueOwnerAWSAccountId = "111111111111"}); }),
            kNoQueue);
  EXPECT_EQ(errorOf([this] { sqs.purgeQueue({.queueUrl = "http://localhost:4566/111111111111/orders"}); }), kNoQueue);
}

TEST_F(SqsQueues, WithoutANameAreRefused) {
  EXPECT_EQ(errorOf([this] { sqs.getQueueUrl({.queueName = ""}); }),
            "400 InvalidParameterValue: Value for parameter QueueName is invalid. Reason: Must specify a queue name.");
}

TEST_F(SqsQueues, AreFoundByEveryFormOfTheirUrl) {
  sqs.createQueue("orders");
  for (const char* url :
       {"http://localhost:4566/000000000000/orders", "https://sqs.us-east-1.amazonaws.com/000000000000/orders",
        "https://us-east-1.queue.amazonaws.com/000000000000/orders", "/queue/us-east-1/000000000000/orders",
        "http://elsewhere:1/000000000000/orders/", "orders"}) {
    EXPECT_EQ(errorOf([&] { sqs.sendMessage({.queueUrl = url, .messageBody = "hi"}); }), "no error") << url;
  }
  EXPECT_EQ(sqs.depth("orders").visible, 6);
}

// ---- PurgeQueue

TEST_F(SqsQueues, LoseVisibleHiddenAndDelayedMessagesWhenPurged) {
  sqs.createQueue("orders");
  sqs.send("orders", "in flight");
  ASSERT_THAT(sqs.receive("orders"), SizeIs(1));
  sqs.send("orders", "visible");
  sqs.send("orders", "delayed", {.delay = 60s});
  ASSERT_EQ(sqs.depth("orders"), (QueueDepth{.visible = 1, .inFlight = 1, .delayed = 1}));

  sqs.purge("orders");

  EXPECT_EQ(sqs.depth("orders"), (QueueDepth{}));
  EXPECT_THAT(cloud.journal().records(EventKind::Purge), SizeIs(3));
  cloud.clock().advance(120s);
  EXPECT_THAT(sqs.receive("orders"), IsEmpty());
}

TEST_F(SqsQueues, CanBePurgedAgainAtOnce) {
  sqs.createQueue("orders");
  sqs.purge("orders");
  EXPECT_EQ(errorOf([this] { sqs.purge("orders"); }), "no error");
}

TEST_F(StrictSqsQueues, CanBePurgedAgainAfter60Seconds) {
  sqs.createQueue("orders");
  sqs.createQueue("others");
  sqs.purge("orders");
  cloud.clock().advance(59s);
  EXPECT_EQ(
      errorOf([this] { sqs.purge("orders"); }),
      "403 AWS.SimpleQueueService.PurgeQueueInProgress: Only one PurgeQueue operation on orders is allowed every 60 "
      "seconds.");
  EXPECT_EQ(errorOf([this] { sqs.purge("others"); }), "no error");
  cloud.clock().advance(1s);
  EXPECT_EQ(errorOf([this] { sqs.purge("orders"); }), "no error");
}

// ---- many queues

TEST_F(SqsQueues, ByTheThousandEachKeepTheirOwnTime) {
  for (int i = 0; i < 1000; ++i) {
    const std::string name = "queue-" + std::to_string(i);
    sqs.createQueue(name);
    sqs.send(name, "later", {.delay = std::chrono::seconds(i % 900)});
  }
  cloud.clock().advance(450s);
  EXPECT_EQ(sqs.depth("queue-450").visible, 1);
  EXPECT_EQ(sqs.depth("queue-451").delayed, 1);
}

}  // namespace
}  // namespace squall
