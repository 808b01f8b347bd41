// Checks of worlds that chaos disturbs: what it leaves in the journal is what they read.
#include <squall/chaos.hpp>
#include <squall/checks.hpp>
#include <squall/squall.hpp>

#include <gmock/gmock.h>

namespace squall::checks {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::SizeIs;

class DisturbedOrders : public ::testing::Test {
 protected:
  DisturbedOrders() {
    sqs.createQueue("orders-dlq");
    sqs.createQueue("orders", {.visibilityTimeout = 30s, .deadLetterQueue = "orders-dlq", .maxReceiveCount = 2});
  }
  std::string order(int number) { return R"({"orderId": "o-)" + std::to_string(number) + R"("})"; }
  // Acknowledges what looks like an order, and leaves the rest.
  void consume(int rounds) {
    for (int i = 0; i < rounds; ++i) {
      for (const sqs::Message& message : sqs.receive("orders")) {
        if (message.body->ends_with("\"}")) sqs.acknowledge("orders", message);
      }
      cloud.clock().advance(31s);
    }
  }

  Cloud cloud{{.clock = ClockMode::Manual}};
  Sqs& sqs = cloud.sqs();
};

TEST_F(DisturbedOrders, HaveTheirPoisonKnownByItsFault) {
  cloud.chaos()
      .on(sqs::SendMessage)
      .queue("orders")
      .nth(2)
      .scope(chaos::Scope::Resource)
      .poison(chaos::Payload::Truncated);
  for (int i = 0; i < 3; ++i) sqs.send("orders", order(i));
  consume(3);
  const Evidence evidence = gather(cloud);
  const CheckResult result = poisonIsolated(evidence, {.queue = "orders", .dlq = "orders-dlq", .others_within = 1min});
  EXPECT_TRUE(result) << result;
  EXPECT_THAT(result.reason, HasSubstr("1 poison message, 2 others"));
  EXPECT_TRUE(atLeastOnce(evidence, {.queue = "orders"})) << "poison is excused";
  EXPECT_TRUE(noMessageLost(evidence)) << noMessageLost(evidence);
  EXPECT_TRUE(ruleFired(*evidence.rules));
}

TEST_F(DisturbedOrders, HaveTheirPoisonKnownWithinABatch) {
  cloud.chaos().on("sqs", "SendMessageBatch").where("body:$.orderId == 'o-1'").poison(chaos::Payload::Truncated);
  sqs.sendMessageBatch({.queueUrl = sqs.url("orders"),
                        .entries = {{.id = "a", .messageBody = order(0)}, {.id = "b", .messageBody = order(1)}}});
  consume(3);
  const CheckResult result = poisonIsolated(gather(cloud), {.queue = "orders", .dlq = "orders-dlq"});
  EXPECT_TRUE(result) << result;
  EXPECT_THAT(result.reason, HasSubstr("1 poison message, 1 others"));
}

TEST_F(DisturbedOrders, LoseAMessageThatWasPromisedAndNeverTakenIn) {
  const ChaosRule pretends = cloud.chaos().on(sqs::SendMessage).queue("orders").falseSuccess();
  const std::string id = sqs.send("orders", order(0));
  ASSERT_EQ(pretends.fired(), 1u);
  const CheckResult result = noMessageLost(gather(cloud));
  EXPECT_EQ(result.verdict, Verdict::Fail) << result;
  EXPECT_THAT(messageLedger(gather(cloud)).lost, ElementsAre(id));
  ASSERT_THAT(result.witness, SizeIs(2));
  EXPECT_EQ(result.witness[0]->operation, "SendMessage");
  EXPECT_EQ(result.witness[1]->kind, EventKind::Fault);
}

TEST_F(DisturbedOrders, LoseAMessageThatChaosTookOutOfItsQueue) {
  cloud.chaos().allowContractViolations(true);
  const ChaosRule loses =
      cloud.chaos().on(sqs::ReceiveMessage).queue("orders").fault({.kind = chaos::FaultKind::LoseMessage});
  const std::string id = sqs.send("orders", order(0));
  consume(1);
  ASSERT_EQ(loses.fired(), 1u);
  const CheckResult result = noMessageLost(gather(cloud));
  EXPECT_THAT(messageLedger(gather(cloud)).lost, ElementsAre(id)) << result;
  EXPECT_EQ(result.verdict, Verdict::Fail);
}

TEST_F(DisturbedOrders, RecoverAMessageWhoseAnswerGotLost) {
  cloud.chaos().on(sqs::SendMessage).queue("orders").nth(1).scope(chaos::Scope::Resource).dropResponse();
  try {
    sqs.send("orders", order(0));
  } catch (const AwsError&) {
    sqs.send("orders", order(0));  // as a client does that did not hear
  }
  consume(1);
  const Evidence evidence = gather(cloud);
  EXPECT_THAT(messageLedger(evidence).recovered, SizeIs(1)) << messageLedger(evidence);
  EXPECT_TRUE(noMessageLost(evidence)) << noMessageLost(evidence);
  const CheckResult retries = retryDiscipline(evidence, {.max_attempts = 2});
  EXPECT_TRUE(retries) << retries;
  EXPECT_THAT(retries.reason, HasSubstr("1 failed call, 1 retry"));
}

TEST_F(DisturbedOrders, ShowTheirDuplicates) {
  const ChaosRule copies = cloud.chaos().on(sqs::ReceiveMessage).queue("orders").perIdentity(1).duplicate();
  const std::string id = sqs.send("orders", order(0));
  for (int i = 0; i < 2; ++i) sqs.receive("orders");
  ASSERT_EQ(copies.fired(), 1u);
  const Evidence evidence = gather(cloud);
  EXPECT_THAT(messageLedger(evidence).duplicated, ElementsAre(id));
  EXPECT_TRUE(noMessageLost(evidence)) << noMessageLost(evidence);
}

TEST_F(DisturbedOrders, AreWorthLessWhenARuleNeverFired) {
  cloud.chaos().on(sqs::DeleteMessage).id("never").nth(99).dropResponse();
  sqs.send("orders", order(0));
  consume(1);
  const CheckResult result = make("rule_fired")(gather(cloud));
  EXPECT_EQ(result.verdict, Verdict::Unknown);
  EXPECT_THAT(result.reason, HasSubstr("never (drop_response), which matched 1 time"));
}

}  // namespace
}  // namespace squall::checks
