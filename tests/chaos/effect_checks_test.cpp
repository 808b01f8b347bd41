// exactly_once_effect and at_least_once: an order service as programs write it, right and wrong.
#include "made_records.hpp"

#include <squall/squall.hpp>
#include <squall/testing/matchers.hpp>

#include <gmock/gmock.h>

#include <set>

namespace squall::checks {
namespace {

using namespace std::chrono_literals;
using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::ResultOf;

class OrderService : public ::testing::Test {
 protected:
  OrderService() {
    sqs.createQueue("orders-dlq");
    sqs.createQueue("orders", {.visibilityTimeout = 30s, .deadLetterQueue = "orders-dlq", .maxReceiveCount = 3});
    sqs.createQueue("charges");
  }

  std::string order(const std::string& id) { return sqs.send("orders", R"({"orderId": ")" + id + R"("})"); }
  void charge(const sqs::Message& order) { sqs.send("charges", *order.body); }
  CheckResult exactlyOnce() {
    return exactlyOnceEffect(gather(cloud), {.key = "body:$.orderId", .effect = "sqs:charges"});
  }

  Cloud cloud{{.clock = ClockMode::Manual}};
  Sqs& sqs = cloud.sqs();
};

TEST_F(OrderService, PassesWhenARedeliveredOrderIsChargedOnce) {
  order("o-1");
  order("o-2");
  std::set<std::string> charged;
  for (int round = 0; round < 2; ++round) {
    for (const sqs::Message& message : sqs.receive("orders")) {
      if (charged.insert(*message.body).second) charge(message);
      if (round == 1 || message.body->find("o-2") != std::string::npos) sqs.acknowledge("orders", message);
    }
    cloud.clock().advance(31s);
  }
  const CheckResult result = exactlyOnce();
  EXPECT_TRUE(result) << result;
  EXPECT_EQ(result.looked_at, 2u);
  EXPECT_TRUE(atLeastOnce(gather(cloud), {.queue = "orders"}));
  EXPECT_TRUE(atLeastOnce(gather(cloud), {.queue = "orders", .effect = "sqs:charges", .key = "body:$.orderId"}));
}

TEST_F(OrderService, FailsWhenARedeliveredOrderIsChargedAgainAndShowsBothCharges) {
  order("o-1");
  const std::string twice = order("o-2");
  for (int round = 0; round < 2; ++round) {
    for (const sqs::Message& message : sqs.receive("orders")) {
      charge(message);
      if (round == 1 || message.messageId != twice) sqs.acknowledge("orders", message);
    }
    cloud.clock().advance(31s);
  }
  const CheckResult result = exactlyOnce();
  EXPECT_EQ(result.verdict, Verdict::Fail);
  EXPECT_THAT(result.reason, HasSubstr("more than one effect for o-2 (2 times)"));
  std::size_t charges = 0, receives = 0;
  for (const RecordPtr& record : result.witness) {
    charges += record->resource == "charges" ? 1 : 0;
    receives += record->kind == EventKind::Consume ? 1 : 0;
    EXPECT_TRUE(record->resource == "charges" || record->message_id == twice) << *record;
  }
  EXPECT_EQ(charges, 2u);
  EXPECT_EQ(receives, 2u);
}

TEST_F(OrderService, FailsWhenItAcknowledgesBeforeItWorksAndDies) {
  order("o-1");
  order("o-2");
  for (const sqs::Message& message : sqs.receive("orders")) {
    sqs.acknowledge("orders", message);
    if (message.body->find("o-2") == std::string::npos) charge(message);
  }
  const CheckResult result = exactlyOnce();
  EXPECT_EQ(result.verdict, Verdict::Fail);
  EXPECT_THAT(result.reason, HasSubstr("no effect for o-2"));
  EXPECT_THAT(result.witness, Contains(ResultOf([](const RecordPtr& r) { return r->kind; }, EventKind::Acknowledge)));

  const CheckResult least =
      atLeastOnce(gather(cloud), {.queue = "orders", .effect = "sqs:charges", .key = "body:$.orderId"});
  EXPECT_EQ(least.verdict, Verdict::Fail);
  EXPECT_TRUE(atLeastOnce(gather(cloud), {.queue = "orders"})) << "acknowledged it was";
}

TEST_F(OrderService, IsNotJudgedWhileAnOrderIsStillInTheQueue) {
  order("o-1");
  order("o-2");
  const sqs::Message message = sqs.receive("orders", {.max = 1}).at(0);
  charge(message);
  sqs.acknowledge("orders", message);
  EXPECT_EQ(exactlyOnce().verdict, Verdict::Unknown);
  EXPECT_THAT(exactlyOnce().reason, HasSubstr("the run ended before there was an effect for o-2"));
  EXPECT_EQ(atLeastOnce(gather(cloud)).verdict, Verdict::Unknown);
}

TEST_F(OrderService, FailsForADeadLetteredOrderUnlessThatCountsAsHandled) {
  order("o-1");
  for (int i = 0; i < 4; ++i) sqs.receive("orders", {.visibilityTimeout = 0s});
  const Evidence evidence = gather(cloud);
  const CheckResult result = atLeastOnce(evidence, {.queue = "orders"});
  EXPECT_EQ(result.verdict, Verdict::Fail) << result;
  EXPECT_THAT(result.witness, Contains(ResultOf([](const RecordPtr& r) { return r->kind; }, EventKind::DeadLetter)));
  EXPECT_EQ(atLeastOnce(evidence, {.queue = "orders", .dead_lettered_is_handled = true}).verdict, Verdict::Unknown)
      << "then there is nothing left to look at";
}

TEST_F(OrderService, FindsSourcesAndEffectsByItself) {
  order("o-1");
  const sqs::Message message = sqs.receive("orders").at(0);
  charge(message);
  charge(message);
  sqs.acknowledge("orders", message);
  const CheckResult result = exactlyOnceEffect(gather(cloud), {.key = "body:$.orderId"});
  EXPECT_EQ(result.verdict, Verdict::Fail) << result;
}

TEST_F(OrderService, TakesKeysFromAttributesOfSingleMessagesAndBatches) {
  const auto attributes = [](const std::string& key) {
    return Map<sqs::MessageAttributeValue>{{"key", {.stringValue = key, .dataType = "String"}}};
  };
  sqs.send("orders", "same body", {.attributes = attributes("k-1")});
  sqs.sendMessageBatch({.queueUrl = sqs.url("orders"),
                        .entries = {{.id = "a", .messageBody = "same body", .messageAttributes = attributes("k-2")},
                                    {.id = "b", .messageBody = "same body", .messageAttributes = attributes("k-3")}}});
  for (const sqs::Message& message : sqs.receive("orders")) {
    const std::string key = *message.messageAttributes.at("key").stringValue;
    for (int i = 0; i < (key == "k-3" ? 2 : 1); ++i) sqs.send("charges", "!", {.attributes = attributes(key)});
    sqs.acknowledge("orders", message);
  }
  const CheckResult result = exactlyOnceEffect(gather(cloud), {.key = "attr:key", .effect = "sqs:charges"});
  EXPECT_EQ(result.verdict, Verdict::Fail);
  EXPECT_EQ(result.looked_at, 3u);
  EXPECT_THAT(result.reason, HasSubstr("more than one effect for k-3 (2 times). 3 keys"));
}

TEST_F(OrderService, IsUnknownByNameWhereNothingCanBeSaid) {
  order("o-1");
  const sqs::Message message = sqs.receive("orders").at(0);
  sqs.acknowledge("orders", message);
  const Evidence evidence = gather(cloud);
  const auto reasonOf = [&evidence](const ExactlyOnceEffectOptions& options) {
    const CheckResult result = exactlyOnceEffect(evidence, options);
    EXPECT_EQ(result.verdict, Verdict::Unknown) << result;
    return result.reason;
  };
  EXPECT_THAT(reasonOf({.key = "body:$.orderId", .effect = "dynamodb:balances"}), HasSubstr("'dynamodb'"));
  EXPECT_THAT(reasonOf({.key = "body:$.orderId", .effect = "sqs:chargs"}), HasSubstr("Did you mean 'charges'?"));
  EXPECT_THAT(reasonOf({.key = "body:$.orderId", .effect = "sqs:charges", .queue = "order"}), HasSubstr("'orders'?"));
  EXPECT_THAT(reasonOf({.key = "body:$.id", .effect = "sqs:charges"}),
              HasSubstr("1 message without the key body:$.id"));
  EXPECT_THAT(reasonOf({.key = "body:$.orderId"}), HasSubstr("no queue took effects"));
}

TEST_F(OrderService, IsUnknownWhenAnEffectCannotBeAttributed) {
  order("o-1");
  const sqs::Message message = sqs.receive("orders").at(0);
  charge(message);
  sqs.send("charges", "no key at all");
  sqs.acknowledge("orders", message);
  EXPECT_EQ(exactlyOnce().verdict, Verdict::Unknown);
}

TEST_F(OrderService, ThrowsForAnEffectOrKeyThatCannotBeRead) {
  EXPECT_THROW((void)exactlyOnceEffect(gather(cloud), {.key = "orderId"}), std::invalid_argument);
  EXPECT_THROW((void)exactlyOnceEffect(gather(cloud), {.key = "message_id", .effect = "charges"}),
               std::invalid_argument);
  EXPECT_THROW((void)atLeastOnce(gather(cloud), {.effect = "sqs:charges"}), std::invalid_argument);
}

TEST(EffectsOfMadeRecords, ExcuseAPoisonedMessageFromItsEffect) {
  MadeRecords made;
  for (const char* id : {"good", "bad"}) made.add(EventKind::Publish, "orders", id);
  made.add(EventKind::Fault, "orders", "bad", "poison by rule p");
  for (const char* id : {"good", "bad"}) made.add(EventKind::Consume, "orders", id);
  made.add(EventKind::Acknowledge, "orders", "good");
  made.add(EventKind::DeadLetter, "orders", "bad", "after 1 receive, to orders-dlq");
  const CheckResult result = atLeastOnce(made.evidence({held("orders-dlq", "bad")}));
  EXPECT_TRUE(result) << result;
  EXPECT_EQ(result.looked_at, 1u);
}

}  // namespace
}  // namespace squall::checks
