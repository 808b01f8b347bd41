// What the program under test observes of each fault, in-process.
#include <squall/sqs.hpp>
#include <squall/testing/matchers.hpp>

#include <gmock/gmock.h>

#include <atomic>
#include <thread>

namespace squall {
namespace {

using namespace std::chrono_literals;
using chaos::FaultKind;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class ChaosFaults : public ::testing::Test {
 protected:
  ChaosFaults() {
    sqs.createQueue("orders-dlq");
    sqs.createQueue("orders", {.visibilityTimeout = 30s, .deadLetterQueue = "orders-dlq", .maxReceiveCount = 3});
  }

  std::string codeOf(const std::function<void()>& call) {
    try {
      call();
    } catch (const AwsError& error) {
      return error.code();
    }
    return "";
  }
  std::vector<std::string> bodies(const std::vector<sqs::Message>& messages) {
    std::vector<std::string> found;
    found.reserve(messages.size());
    for (const sqs::Message& message : messages) found.push_back(*message.body);
    return found;
  }

  Cloud cloud{{.seed = 42, .clock = ClockMode::Manual}};
  Sqs& sqs = cloud.sqs();
  Chaos& chaos = cloud.chaos();
};

TEST_F(ChaosFaults, PoisonSpoilsTheBodyAndTheSenderDoesNotNotice) {
  chaos.on(sqs::SendMessage).queue("orders").nth(2).poison(chaos::Payload::MissingField);
  sqs.send("orders", R"({"orderId": "o-1"})");
  const auto sent =
      sqs.sendMessage({.queueUrl = sqs.url("orders"), .messageBody = R"({"orderId": "o-2", "total": 3})"});
  EXPECT_EQ(sent.md5OfMessageBody, "dc9f06077fc7e730b9ad0a1a828326a7") << "of what the client sent";
  EXPECT_THAT(bodies(sqs.receive("orders")), ElementsAre(R"({"orderId": "o-1"})", R"({"total":3})"));
}

TEST_F(ChaosFaults, DuplicateDeliversTwiceAtOnceWithReceiptsThatBothWork) {
  const ChaosRule rule = chaos.on(sqs::ReceiveMessage).queue("orders").duplicate();
  sqs.send("orders", "o-1");
  const auto first = sqs.receive("orders");
  const auto second = sqs.receive("orders");
  ASSERT_THAT(first, SizeIs(1));
  ASSERT_THAT(second, SizeIs(1));
  EXPECT_EQ(first[0].messageId, second[0].messageId);
  EXPECT_NE(first[0].receiptHandle, second[0].receiptHandle);
  sqs.acknowledge("orders", first[0]);
  EXPECT_EQ(rule.fired(), 2U) << "each delivery is decided on";
}

TEST_F(ChaosFaults, DropResponseDoesTheWorkAndLosesTheAnswer) {
  chaos.on(sqs::DeleteMessage).nth(1).dropResponse();
  sqs.send("orders", "o-1");
  const auto messages = sqs.receive("orders");
  EXPECT_EQ(codeOf([&] { sqs.acknowledge("orders", messages.at(0)); }), "ConnectionLost");
  cloud.clock().advance(1min);
  EXPECT_THAT(sqs.receive("orders"), IsEmpty());
}

TEST_F(ChaosFaults, DropRequestDoesNothing) {
  chaos.on(sqs::DeleteMessage).nth(1).dropRequest();
  sqs.send("orders", "o-1");
  const auto messages = sqs.receive("orders");
  EXPECT_EQ(codeOf([&] { sqs.acknowledge("orders", messages.at(0)); }), "ConnectionLost");
  cloud.clock().advance(1min);
  EXPECT_THAT(bodies(sqs.receive("orders")), ElementsAre("o-1"));
}

TEST_F(ChaosFaults, FalseSuccessSaysYesAndDoesNothing) {
  chaos.on(sqs::DeleteMessage).nth(1).falseSuccess();
  sqs.send("orders", "o-1");
  sqs.acknowledge("orders", sqs.receive("orders").at(0));
  cloud.clock().advance(1min);
  EXPECT_THAT(bodies(sqs.receive("orders")), ElementsAre("o-1"));
}

TEST_F(ChaosFaults, ALostAnswerOfAReceiveLeavesTheMessageInFlight) {
  chaos.on(sqs::ReceiveMessage).nth(1).dropResponse();
  sqs.send("orders", "o-1");
  EXPECT_EQ(codeOf([&] { sqs.receive("orders"); }), "ConnectionLost");
  EXPECT_EQ(sqs.depth("orders").inFlight, 1);
  cloud.clock().advance(30s);
  EXPECT_THAT(bodies(sqs.receive("orders")), ElementsAre("o-1"));
}

TEST_F(ChaosFaults, EmptyPollsConsumeNoDecision) {
  const ChaosRule rule = chaos.on(sqs::ReceiveMessage).nth(1).dropResponse();
  for (int i = 0; i < 5; ++i) EXPECT_THAT(sqs.receive("orders"), IsEmpty());
  EXPECT_EQ(rule.matched(), 0U);
  sqs.send("orders", "o-1");
  EXPECT_EQ(codeOf([&] { sqs.receive("orders"); }), "ConnectionLost");
}

TEST_F(ChaosFaults, PartialBatchFailsSomeEntries) {
  chaos.add({.id = "u",
             .on = {.service = "sqs", .operation = "SendMessageBatch", .where = "body:$.n == 2"},
             .fault = {.kind = FaultKind::PartialBatch}});
  const auto result = sqs.sendMessageBatch({.queueUrl = sqs.url("orders"),
                                            .entries = {{.id = "a", .messageBody = R"({"n":1})"},
                                                        {.id = "b", .messageBody = R"({"n":2})"},
                                                        {.id = "c", .messageBody = R"({"n":3})"}}});
  ASSERT_THAT(result.failed, SizeIs(1));
  EXPECT_EQ(result.failed[0].id, "b");
  EXPECT_FALSE(result.failed[0].senderFault);
  EXPECT_THAT(result.successful, SizeIs(2));
  EXPECT_THAT(bodies(sqs.receive("orders")), ElementsAre(R"({"n":1})", R"({"n":3})"));
}

TEST_F(ChaosFaults, VisibilityExpiryHandsTheMessageToSomebodyElse) {
  chaos.add({.id = "v",
             .on = {.service = "sqs", .operation = "ReceiveMessage"},
             .when = {.first = 1},
             .scope = chaos::Scope::Resource,
             .fault = {.kind = FaultKind::VisibilityExpiry, .after = 2s}});
  sqs.send("orders", "o-1");
  EXPECT_THAT(sqs.receive("orders"), SizeIs(1));
  cloud.clock().advance(1s);
  EXPECT_THAT(sqs.receive("orders"), IsEmpty());
  cloud.clock().advance(1s);
  EXPECT_THAT(sqs.receive("orders"), SizeIs(1));
}

TEST_F(ChaosFaults, ReorderSwapsNeighbours) {
  chaos.add({.id = "r",
             .on = {.service = "sqs", .operation = "ReceiveMessage"},
             .when = {.nth = {1}},
             .scope = chaos::Scope::Resource,
             .fault = {.kind = FaultKind::Reorder, .window = 2, .strategy = chaos::Strategy::Swap}});
  sqs.send("orders", "1");
  sqs.send("orders", "2");
  sqs.send("orders", "3");
  EXPECT_THAT(bodies(sqs.receive("orders")), ElementsAre("2", "1", "3"));
}

TEST_F(ChaosFaults, DelayDeliveryHidesAMessageWithoutCountingAReceive) {
  chaos.add({.id = "d",
             .on = {.service = "sqs", .operation = "ReceiveMessage"},
             .fault = {.kind = FaultKind::DelayDelivery, .by = 10s},
             .limit = {.times = 1}});
  sqs.send("orders", "1");
  EXPECT_THAT(sqs.receive("orders"), IsEmpty());
  cloud.clock().advance(10s);
  const auto messages = sqs.receive("orders");
  ASSERT_THAT(messages, SizeIs(1));
  EXPECT_EQ(messages[0].attributes.at("ApproximateReceiveCount"), "1");
}

TEST_F(ChaosFaults, GhostRedeliveryComesAfterTheDelete) {
  chaos.add({.id = "g",
             .on = {.service = "sqs", .operation = "DeleteMessage"},
             .fault = {.kind = FaultKind::GhostRedelivery},
             .limit = {.times = 1}});
  sqs.send("orders", "1");
  sqs.acknowledge("orders", sqs.receive("orders").at(0));
  const auto again = sqs.receive("orders");
  ASSERT_THAT(again, SizeIs(1));
  sqs.acknowledge("orders", again[0]);
  EXPECT_THAT(sqs.receive("orders"), IsEmpty());
}

TEST_F(ChaosFaults, DlqEarlyAndLate) {
  chaos.add({.id = "early",
             .on = {.service = "sqs", .operation = "ReceiveMessage", .where = "body:$.n == 1"},
             .fault = {.kind = FaultKind::DlqEarly},
             .limit = {.times = 1}});
  chaos.add({.id = "late",
             .on = {.service = "sqs", .operation = "ReceiveMessage", .where = "body:$.n == 2"},
             .fault = {.kind = FaultKind::DlqLate, .count = 1},
             .limit = {.times = 1}});
  sqs.send("orders", R"({"n":1})");
  EXPECT_THAT(sqs.receive("orders"), IsEmpty());
  EXPECT_EQ(sqs.depth("orders-dlq").visible, 1);
  sqs.send("orders", R"({"n":2})");
  for (int receive = 1; receive <= 4; ++receive) {
    EXPECT_THAT(sqs.receive("orders"), SizeIs(1)) << receive;
    cloud.clock().advance(30s);
  }
  EXPECT_THAT(sqs.receive("orders"), IsEmpty());
  EXPECT_EQ(sqs.depth("orders-dlq").visible, 2);
}

TEST_F(ChaosFaults, ShortAndEmptyReceives) {
  for (int i = 0; i < 3; ++i) sqs.send("orders", std::to_string(i));
  {
    const ScopedChaos empty = chaos.on(sqs::ReceiveMessage).fault({.kind = FaultKind::EmptyReceive});
    EXPECT_THAT(sqs.receive("orders"), IsEmpty());
  }
  const ScopedChaos few = chaos.on(sqs::ReceiveMessage).fault({.kind = FaultKind::ShortReceive, .count = 1});
  EXPECT_THAT(sqs.receive("orders"), SizeIs(1));
}

TEST_F(ChaosFaults, ADuplicatedRequestIsExecutedTwice) {
  chaos.on(sqs::SendMessage).nth(1).fault({.kind = FaultKind::DuplicateRequest});
  sqs.send("orders", "twice");
  const auto messages = sqs.receive("orders");
  ASSERT_THAT(messages, SizeIs(2));
  EXPECT_NE(messages[0].messageId, messages[1].messageId);
}

TEST_F(ChaosFaults, LatencyIsVirtualTimeForAnInProcessCaller) {
  Cloud automatic({.seed = 1});
  automatic.sqs().createQueue("orders");
  automatic.chaos().on(sqs::SendMessage).latency(250ms);
  const TimePoint before = automatic.clock().now();
  automatic.sqs().send("orders", "slow");
  EXPECT_EQ(automatic.clock().now() - before, 250ms);
}

TEST_F(ChaosFaults, AGateHoldsACallUntilTheEventHasHappened) {
  chaos.on(sqs::DeleteMessage).fault({.kind = FaultKind::Gate, .until = "publish orders x2"});
  sqs.send("orders", "1");
  const auto messages = sqs.receive("orders");
  std::atomic<bool> deleted{false};
  std::thread worker([&] {
    cloud.sqs().acknowledge("orders", messages.at(0));
    deleted = true;
  });
  ASSERT_TRUE(cloud.waitForEvent(EventKind::Fault, {.on = "orders"}));
  EXPECT_FALSE(deleted);
  sqs.send("orders", "2");
  worker.join();
  EXPECT_TRUE(deleted);
}

TEST_F(ChaosFaults, SkewIsAnExpiredSignatureBeyondAQuarterOfAnHour) {
  {
    const ScopedChaos little = chaos.on(sqs::SendMessage).fault({.kind = FaultKind::Skew, .by = 10min});
    EXPECT_NO_THROW(sqs.send("orders", "1"));
  }
  const ScopedChaos much = chaos.on(sqs::SendMessage).fault({.kind = FaultKind::Skew, .by = 20min});
  try {
    sqs.send("orders", "2");
    FAIL() << "twenty minutes are too many";
  } catch (const AwsError& error) {
    EXPECT_EQ(error.code(), "InvalidSignatureException");
    EXPECT_EQ(error.message(),
              "Signature expired: 20291231T234000Z is now earlier than 20291231T234500Z (20300101T000000Z - 15 min.)");
  }
}

TEST_F(ChaosFaults, AdvanceMovesTheClockBeforeTheCall) {
  chaos.on(sqs::SendMessage).nth(1).fault({.kind = FaultKind::Advance, .by = 1h});
  const TimePoint before = cloud.clock().now();
  sqs.send("orders", "1");
  EXPECT_EQ(cloud.clock().now() - before, 1h);
}

TEST_F(ChaosFaults, CallsHappenInTheOrderOfAnInterleaving) {
  chaos.on("sqs", "*").fault({.kind = FaultKind::Interleave, .order = {"SendMessage orders", "DeleteMessage orders"}});
  sqs.send("orders-dlq", "other queues are not in the order");
  Cloud& world = cloud;
  std::thread early([&world] {
    // Its message does not exist yet; that the call waits is what counts.
    try {
      world.sqs().deleteMessage({.queueUrl = world.sqs().url("orders"), .receiptHandle = "x"});
    } catch (const AwsError&) {
    }
  });
  ASSERT_TRUE(cloud.waitForEvent(EventKind::Fault, {.on = "orders"}));
  sqs.send("orders", "1");
  early.join();
  std::vector<std::string> calls;
  for (const auto& record : cloud.journal().records(EventKind::Call)) {
    if (record->resource == "orders" && record->operation != "CreateQueue") calls.emplace_back(record->operation);
  }
  EXPECT_THAT(calls, ElementsAre("SendMessage", "DeleteMessage"));
}

TEST_F(ChaosFaults, FaultsAreRecordsWithTheirRule) {
  chaos.on(sqs::SendMessage).id("t").throttle();
  EXPECT_EQ(codeOf([&] { sqs.send("orders", "1"); }), "RequestThrottled");
  const auto faults = cloud.journal().records(EventKind::Fault);
  ASSERT_THAT(faults, SizeIs(1));
  EXPECT_EQ(faults[0]->detail, "throttle by rule t");
  EXPECT_EQ(faults[0]->resource, "orders");
}

TEST_F(ChaosFaults, IdsAreFunctionsOfIdentity) {
  const auto idsOf = [](bool backwards) {
    Cloud other({.seed = 9});
    other.sqs().createQueue("orders");
    other.chaos().add({.id = "never", .on = {.service = "sqs"}, .when = {.probability = 0}});
    std::map<std::string, std::string> ids;
    for (int i = 0; i < 8; ++i) {
      const std::string body = "order " + std::to_string(backwards ? 7 - i : i);
      ids[body] = other.sqs().send("orders", body);
    }
    return ids;
  };
  EXPECT_EQ(idsOf(false), idsOf(true));
}

}  // namespace
}  // namespace squall
