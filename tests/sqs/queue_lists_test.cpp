// ListQueues and ListDeadLetterSourceQueues: order, prefixes, pages.
#include "sqs/error_of.hpp"

#include <squall/squall.hpp>

#include <gmock/gmock.h>

namespace squall {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class SqsQueueLists : public ::testing::Test {
 protected:
  std::vector<std::string> namesOf(const std::vector<std::string>& urls) {
    std::vector<std::string> names;
    names.reserve(urls.size());
    for (const std::string& url : urls) names.push_back(url.substr(url.rfind('/') + 1));
    return names;
  }

  Cloud cloud{{.clock = ClockMode::Manual}};
  Sqs& sqs = cloud.sqs();
};

// ---- ListQueues

TEST_F(SqsQueueLists, AreListedByName) {
  for (const char* name : {"b", "a", "c"}) sqs.createQueue(name);
  const auto result = sqs.listQueues({});
  EXPECT_THAT(namesOf(result.queueUrls), ElementsAre("a", "b", "c"));
  EXPECT_FALSE(result.nextToken);
}

TEST_F(SqsQueueLists, AreListedByPrefix) {
  for (const char* name : {"orders", "orders-dlq", "order", "invoices", "Orders"}) sqs.createQueue(name);
  EXPECT_THAT(namesOf(sqs.listQueues({.queueNamePrefix = "orders"}).queueUrls), ElementsAre("orders", "orders-dlq"));
  EXPECT_FALSE(sqs.listQueues({.queueNamePrefix = "zebra"}).queueUrls.isPresent());
}

TEST_F(SqsQueueLists, OfOtherRegionsAreNotListed) {
  sqs.createQueue("here");
  cloud.sqs("eu-west-1").createQueue("there");
  EXPECT_THAT(namesOf(sqs.listQueues({}).queueUrls), ElementsAre("here"));
}

TEST_F(SqsQueueLists, AreListedInPagesOnlyWhenMaxResultsIsGiven) {
  for (int i = 0; i < 5; ++i) sqs.createQueue("queue-" + std::to_string(i));
  const auto first = sqs.listQueues({.queueNamePrefix = "queue", .maxResults = 2});
  EXPECT_THAT(namesOf(first.queueUrls), ElementsAre("queue-0", "queue-1"));
  const auto second = sqs.listQueues({.queueNamePrefix = "queue", .nextToken = first.nextToken, .maxResults = 2});
  EXPECT_THAT(namesOf(second.queueUrls), ElementsAre("queue-2", "queue-3"));
  const auto last = sqs.listQueues({.queueNamePrefix = "queue", .nextToken = second.nextToken, .maxResults = 2});
  EXPECT_THAT(namesOf(last.queueUrls), ElementsAre("queue-4"));
  EXPECT_FALSE(last.nextToken);
}

TEST_F(SqsQueueLists, ThatFillThePageLeaveNoToken) {
  for (const char* name : {"a", "b"}) sqs.createQueue(name);
  EXPECT_FALSE(sqs.listQueues({.maxResults = 2}).nextToken);
}

TEST_F(SqsQueueLists, KeepTheirPlaceWhenTheListChangesBetweenPages) {
  for (const char* name : {"a", "b", "c", "d"}) sqs.createQueue(name);
  const auto first = sqs.listQueues({.maxResults = 2});
  sqs.deleteQueue({.queueUrl = sqs.url("b")});
  sqs.createQueue("aa");
  EXPECT_THAT(namesOf(sqs.listQueues({.nextToken = first.nextToken, .maxResults = 2}).queueUrls),
              ElementsAre("c", "d"));
}

TEST_F(SqsQueueLists, AreListedUpToAThousandWithoutMaxResults) {
  for (int i = 0; i < 1001; ++i) sqs.createQueue("queue-" + std::to_string(i));
  const auto result = sqs.listQueues({});
  EXPECT_THAT(result.queueUrls, SizeIs(1000));
  EXPECT_FALSE(result.nextToken) << "AWS gives a token only when MaxResults was given";
  EXPECT_THAT(sqs.listQueues({.maxResults = 1000}).nextToken, ::testing::Ne(std::nullopt));
}

TEST_F(SqsQueueLists, AreNotListedForATokenOfAnotherList) {
  for (const char* name : {"a", "b"}) sqs.createQueue(name);
  const auto page = sqs.listQueues({.maxResults = 1});
  const std::string error = "400 InvalidParameterValue: Invalid or expired next token.";
  EXPECT_EQ(errorOf([&] { sqs.listQueues({.nextToken = "invalidtoken", .maxResults = 1}); }), error);
  EXPECT_EQ(errorOf([&] { sqs.listQueues({.queueNamePrefix = "a", .nextToken = page.nextToken, .maxResults = 1}); }),
            error);
}

TEST_F(SqsQueueLists, AreListedForMaxResultsFrom1To1000) {
  const std::string error =
      "400 InvalidParameterValue: Value for parameter MaxResults is invalid. Reason: MaxResults must be an integer "
      "between 1 and 1000.";
  EXPECT_EQ(errorOf([this] { sqs.listQueues({.maxResults = 1000}); }), "no error");
  EXPECT_EQ(errorOf([this] { sqs.listQueues({.maxResults = 1001}); }), error);
  EXPECT_EQ(errorOf([this] { sqs.listQueues({.maxResults = -1}); }), error);
}

// ---- ListDeadLetterSourceQueues

TEST_F(SqsQueueLists, KnowWhoseDeadLetterQueueTheyAre) {
  sqs.createQueue("dlq");
  sqs.createQueue("other-dlq");
  for (const char* name : {"b", "a", "c"}) sqs.createQueue(name, {.deadLetterQueue = "dlq"});
  sqs.createQueue("stranger", {.deadLetterQueue = "other-dlq"});

  const std::string url = sqs.url("dlq");
  EXPECT_THAT(namesOf(sqs.listDeadLetterSourceQueues({.queueUrl = url}).queueUrls), ElementsAre("a", "b", "c"));
  const auto first = sqs.listDeadLetterSourceQueues({.queueUrl = url, .maxResults = 2});
  EXPECT_THAT(namesOf(first.queueUrls), ElementsAre("a", "b"));
  const auto last = sqs.listDeadLetterSourceQueues({.queueUrl = url, .nextToken = first.nextToken, .maxResults = 2});
  EXPECT_THAT(namesOf(last.queueUrls), ElementsAre("c"));
  EXPECT_FALSE(last.nextToken);
}

TEST_F(SqsQueueLists, ThatAreNobodysDeadLetterQueueHaveNoSources) {
  sqs.createQueue("orders");
  EXPECT_THAT(sqs.listDeadLetterSourceQueues({.queueUrl = sqs.url("orders")}).queueUrls, IsEmpty());
  EXPECT_EQ(errorOf([this] { sqs.listDeadLetterSourceQueues({.queueUrl = sqs.url("nowhere")}); }),
            "400 AWS.SimpleQueueService.NonExistentQueue: The specified queue does not exist.");
}

}  // namespace
}  // namespace squall
