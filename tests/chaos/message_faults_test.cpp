// What happens to messages on their way in, and what deliveries say that is not so, in-process.
#include <squall/sqs.hpp>
#include <squall/testing/matchers.hpp>

#include <gmock/gmock.h>

namespace squall {
namespace {

using namespace std::chrono_literals;
using chaos::Fault;
using chaos::FaultKind;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class ChaosMessages : public ::testing::Test {
 protected:
  ChaosMessages() {
    sqs.createQueue("orders");
    sqs.createQueue("charges");
    sqs.createQueue("orders.fifo", {.contentBasedDeduplication = true});
  }

  static std::vector<std::string> bodies(const std::vector<sqs::Message>& messages) {
    std::vector<std::string> found;
    found.reserve(messages.size());
    for (const sqs::Message& message : messages) found.push_back(*message.body);
    return found;
  }
  std::vector<std::string> received(const std::string& queue) { return bodies(sqs.receive(queue)); }
  static std::int64_t attribute(const sqs::Message& message, const char* name) {
    return std::stoll(message.attributes.at(name));
  }
  // Once, to the first that `operation` meets.
  ChaosRule once(const char* operation, Fault fault) {
    return chaos.on("sqs", operation).times(1).fault(std::move(fault));
  }

  Cloud cloud{{.seed = 42, .clock = ClockMode::Manual}};
  Sqs& sqs = cloud.sqs();
  Chaos& chaos = cloud.chaos();
};

TEST_F(ChaosMessages, ExtendDelayComesOnTopOfTheMessagesOwn) {
  const ChaosRule rule = chaos.on(sqs::SendMessage).fault({.kind = FaultKind::ExtendDelay, .by = 10s});
  sqs.send("orders", "late");
  sqs.send("orders", "later", {.delay = 5s});
  cloud.clock().advance(10s - 1us);
  EXPECT_THAT(received("orders"), IsEmpty());
  cloud.clock().advance(1us);
  EXPECT_THAT(received("orders"), ElementsAre("late"));
  cloud.clock().advance(5s);
  EXPECT_THAT(received("orders"), ElementsAre("later"));
  EXPECT_EQ(rule.fired(), 2U);
}

TEST_F(ChaosMessages, RetentionExpiryDropsAMessageUnread) {
  once("ReceiveMessage", {.kind = FaultKind::RetentionExpiry});
  sqs.send("orders", "old");
  EXPECT_THAT(received("orders"), IsEmpty());
  const auto drops = cloud.journal().records(EventKind::Drop);
  ASSERT_THAT(drops, SizeIs(1));
  EXPECT_EQ(drops[0]->detail, "retention period over");
  EXPECT_EQ(sqs.depth("orders"), QueueDepth{});
}

TEST_F(ChaosMessages, ReceiveCountSkewIsInTheAnswerAlone) {
  once("ReceiveMessage", {.kind = FaultKind::ReceiveCountSkew, .count = 2});
  sqs.send("orders", "1");
  EXPECT_EQ(attribute(sqs.receive("orders").at(0), "ApproximateReceiveCount"), 3);
  cloud.clock().advance(30s);
  EXPECT_EQ(attribute(sqs.receive("orders").at(0), "ApproximateReceiveCount"), 2);
}

TEST_F(ChaosMessages, StepBackPutsTimestampsIntoThePast) {
  sqs.send("orders", "1");
  const std::int64_t sent = attribute(sqs.receive("orders").at(0), "SentTimestamp");
  once("ReceiveMessage", {.kind = FaultKind::StepBack, .by = 1h});
  cloud.clock().advance(30s);
  const auto stepped = sqs.receive("orders");
  EXPECT_EQ(attribute(stepped.at(0), "SentTimestamp"), sent - 3'600'000);
  EXPECT_EQ(attribute(stepped.at(0), "ApproximateFirstReceiveTimestamp"), sent - 3'600'000);
  cloud.clock().advance(30s - 1us);
  EXPECT_THAT(received("orders"), IsEmpty()) << "nothing falls due by it";
}

TEST_F(ChaosMessages, DedupWindowExpiryLetsARepeatedMessageIn) {
  sqs.send("orders.fifo", "1", {.group = "g"});
  sqs.send("orders.fifo", "1", {.group = "g"});
  EXPECT_EQ(sqs.depth("orders.fifo").visible, 1) << "as AWS does";
  once("SendMessage", {.kind = FaultKind::DedupWindowExpiry});
  sqs.send("orders.fifo", "1", {.group = "g"});
  EXPECT_EQ(sqs.depth("orders.fifo").visible, 2);
  sqs.send("orders.fifo", "1", {.group = "g"});
  EXPECT_EQ(sqs.depth("orders.fifo").visible, 2) << "its window began anew";
}

TEST_F(ChaosMessages, DedupWindowExpiryIsForTheIdThatWasGivenToo) {
  once("SendMessageBatch", {.kind = FaultKind::DedupWindowExpiry});
  sqs.send("orders.fifo", "1", {.group = "g", .deduplicationId = "d"});
  sqs.sendMessageBatch({.queueUrl = sqs.url("orders.fifo"),
                        .entries = {
                            {.id = "a", .messageBody = "2", .messageDeduplicationId = "d", .messageGroupId = "g"},
                            {.id = "b", .messageBody = "3", .messageDeduplicationId = "d", .messageGroupId = "g"},
                        }});
  EXPECT_THAT(received("orders.fifo"), ElementsAre("1", "2"));
}

TEST_F(ChaosMessages, ProducerRetryDuplicateIsASecondMessage) {
  once("SendMessage", {.kind = FaultKind::ProducerRetryDuplicate});
  const std::string id = sqs.send("orders", "1");
  const auto messages = sqs.receive("orders");
  ASSERT_THAT(bodies(messages), ElementsAre("1", "1"));
  EXPECT_EQ(messages[0].messageId, id);
  EXPECT_NE(messages[1].messageId, id);
  EXPECT_EQ(cloud.journal().count(EventKind::Publish), 2U);
}

TEST_F(ChaosMessages, AFifoQueueDeduplicatesAProducersRetryWithinItsWindow) {
  once("SendMessage", {.kind = FaultKind::ProducerRetryDuplicate, .after = 1min});
  sqs.send("orders.fifo", "soon", {.group = "g"});
  cloud.clock().advance(1min);
  EXPECT_EQ(cloud.journal().count(EventKind::Duplicate), 1U);
  once("SendMessage", {.kind = FaultKind::ProducerRetryDuplicate, .after = 6min});
  const auto kept = sqs.receive("orders.fifo");
  sqs.acknowledge("orders.fifo", kept.at(0));
  sqs.send("orders.fifo", "late", {.group = "g"});
  sqs.acknowledge("orders.fifo", sqs.receive("orders.fifo").at(0));
  cloud.clock().advance(6min);
  EXPECT_THAT(received("orders.fifo"), ElementsAre("late")) << "though it was deleted meanwhile";
}

TEST_F(ChaosMessages, TheSecondMessageHasTheSameIdInEveryRun) {
  const auto second = [] {
    Cloud other({.seed = 7, .clock = ClockMode::Manual});
    other.sqs().createQueue("orders");
    other.chaos().on(sqs::SendMessage).fault({.kind = FaultKind::ProducerRetryDuplicate});
    other.sqs().send("orders", "1");
    return *other.sqs().receive("orders").at(1).messageId;
  };
  EXPECT_EQ(second(), second());
}

TEST_F(ChaosMessages, WhatAwsNeverDoesHasToBeAllowed) {
  for (const FaultKind kind : {FaultKind::FifoReorder, FaultKind::CrossQueue}) {
    Fault fault{.kind = kind};
    fault.queue = "charges";
    try {
      chaos.on("sqs", "*").fault(fault);
      FAIL() << toString(kind);
    } catch (const std::logic_error& refusal) {
      EXPECT_THAT(refusal.what(), HasSubstr("--allow-contract-violations"));
    }
  }
}

TEST_F(ChaosMessages, FifoReorderSwapsTwoMessagesOfAGroup) {
  chaos.allowContractViolations(true);
  once("ReceiveMessage", {.kind = FaultKind::FifoReorder});
  for (const char* body : {"1", "2", "3"}) sqs.send("orders.fifo", body, {.group = "g"});
  EXPECT_THAT(received("orders.fifo"), ElementsAre("2", "1", "3"));
}

TEST_F(ChaosMessages, CrossQueueMisplacesAMessage) {
  chaos.allowContractViolations(true);
  Fault fault{.kind = FaultKind::CrossQueue};
  fault.queue = "charges";
  once("SendMessage", fault);
  sqs.send("orders", "1");
  sqs.send("orders", "2");
  EXPECT_THAT(received("orders"), ElementsAre("2"));
  EXPECT_THAT(received("charges"), ElementsAre("1"));
  EXPECT_THROW(chaos.on("sqs", "*").fault({.kind = FaultKind::CrossQueue}), std::logic_error) << "where to?";
}

TEST_F(ChaosMessages, KmsThrottledIsAwsAnswer) {
  once("SendMessage", {.kind = FaultKind::KmsThrottled});
  try {
    sqs.send("orders", "1");
    FAIL() << "the key is throttled";
  } catch (const AwsError& error) {
    EXPECT_EQ(error.code(), "KmsThrottled");
    EXPECT_EQ(error.queryCode(), "KMS.ThrottlingException");
    EXPECT_EQ(error.httpStatus(), 400);
  }
  EXPECT_THAT(received("orders"), IsEmpty());
}

TEST_F(ChaosMessages, DriftGrowsUntilSignaturesAreTooOld) {
  Fault fault{.kind = FaultKind::Drift, .by = 2min};
  fault.per = 1h;
  chaos.on(sqs::SendMessage).fault(fault);
  cloud.clock().advance(7h);
  EXPECT_NO_THROW(sqs.send("orders", "14 minutes late"));
  cloud.clock().advance(1h);
  try {
    sqs.send("orders", "16 minutes late");
    FAIL() << "16 minutes are too many";
  } catch (const AwsError& error) {
    EXPECT_EQ(error.code(), "InvalidSignatureException");
    EXPECT_THAT(error.message(), HasSubstr("Signature expired: 20300101T074400Z"));
  }
  EXPECT_THROW(chaos.on(sqs::SendMessage).fault({.kind = FaultKind::Drift, .by = 2min}), std::logic_error);
}

}  // namespace
}  // namespace squall
