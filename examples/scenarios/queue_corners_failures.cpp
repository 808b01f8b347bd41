// Dark corners of queues, II: messages that cannot be processed, now or ever, and what they leave behind.
#include "order_shop.hpp"

namespace example {
namespace {

using namespace squall;
using namespace squall::testing;
using ::testing::AllOf;
using ::testing::Contains;
using ::testing::IsEmpty;
using ::testing::Le;
using ::testing::Not;
using ::testing::Pair;
using ::testing::UnorderedElementsAre;

// Q2: A poisoned message is rejected, the consumer stays alive, the metric counts it.
// Catches: a consumer that dies of what it cannot read, and with it every order behind.
TEST(FailureCorners, Q2APoisonedOrderIsRejectedAndTheNextOneIsCharged) {
  Shop good, bad({.dies_of_poison = true});
  for (Shop* shop : {&good, &bad}) {
    shop->cloud.chaos().on(amqp::BasicPublish).queue("orders").nth(1).poison(chaos::Payload::MalformedJson);
    shop->orders({"o-1", "o-2"}).work();
    EXPECT_EQ(shop->metrics["unreadable"], shop == &good ? 1 : 0);
  }
  EXPECT_THAT(good.cloud, InOrder(Rejected("orders"), WasDeadLettered("orders"), Acknowledged("orders")));
  EXPECT_THAT(bad.cloud, Not(InOrder(Rejected("orders"), WasDeadLettered("orders"), Acknowledged("orders"))));
}

// Q8: A failure that passes is tried again, and the order goes through.
// Catches: a consumer that takes every failure for a lasting one.
TEST(FailureCorners, Q8AnOrderSurvivesAWarehouseThatIsDownTwice) {
  Shop good, bad({.gives_up_at_once = true});
  for (Shop* shop : {&good, &bad}) {
    shop->reserve = downFor(2);
    shop->order("o-1");
    shop->work();
  }
  EXPECT_THAT(good.cloud, AllOf(Consumed("orders", ReceiveCountIs(3)), Published("charges", Times(1))));
  EXPECT_THAT(bad.cloud, Not(Published("charges", Times(1))));
}

// Q15: The limit of retries is reached: the message is in the dead-letter queue, and nowhere else.
// Catches: a worker that deletes what has failed too often, by itself.
TEST(FailureCorners, Q15AnOrderThatAlwaysFailsEndsInTheDeadLetterQueue) {
  Depot good, bad({.deletes_what_fails = true});
  for (Depot* depot : {&good, &bad}) {
    depot->cloud.chaos().on(sqs::SendMessage).queue("orders").poison(chaos::Payload::MalformedJson);
    depot->order("o-1");
    depot->worker.work();
  }
  EXPECT_TRUE(poisonIsIsolated(good)) << poisonIsIsolated(good);
  EXPECT_EQ(poisonIsIsolated(bad).verdict, Verdict::Fail);
}

// Q16: Rejected without requeue: the message is dead-lettered at once and delivered once.
// Catches: a consumer that hands poison back into the queue, three times the harm for nothing.
TEST(FailureCorners, Q16AnOrderThatNobodyCanReadIsDeliveredOnce) {
  Shop good, bad({.requeues_poison = true});
  for (Shop* shop : {&good, &bad}) {
    shop->send("orders", R"({"total": 12})");
    shop->work();
    EXPECT_THAT(shop->cloud, WasDeadLettered("orders", Times(1)));
  }
  EXPECT_THAT(good.cloud, Consumed("orders", Times(1)));
  EXPECT_THAT(bad.cloud, Not(Consumed("orders", Times(1))));
}

// Q23: Nobody deployed a limit of deliveries: the consumer counts them itself.
// Catches: endless redelivery, which saturates consumer and broker and looks like work.
TEST(FailureCorners, Q23AnOrderThatAlwaysFailsIsNotRedeliveredForEver) {
  Shop good({}, {.orders = kUnlimited}), bad({.counts_no_attempts = true}, {.orders = kUnlimited});
  for (Shop* shop : {&good, &bad}) {
    shop->reserve = withoutGoodsFor("o-1");
    shop->order("o-1");
    shop->work();
  }
  EXPECT_THAT(good.cloud, AllOf(Consumed("orders", Times(Le(5))), WasDeadLettered("orders")));
  EXPECT_THAT(bad.cloud, Not(Consumed("orders", Times(Le(5)))));
}

// Q23b: The same where the broker would count: a copy that is sent again starts at no attempts.
// Catches: retrying by sending a copy, which no dead-letter queue ever sees.
TEST(FailureCorners, Q23bARetryKeepsItsCountOfAttempts) {
  Depot good, bad({.sends_again_by_itself = true});
  for (Depot* depot : {&good, &bad}) {
    depot->worker.reserve = withoutGoodsFor("o-1");
    depot->order("o-1");
    depot->worker.work();
  }
  EXPECT_THAT(good.cloud, AllOf(Consumed("orders", Times(3)), QueueHas("orders-dlq", {.visible = 1})));
  EXPECT_THAT(bad.cloud, Not(QueueHas("orders-dlq", {.visible = 1})));
}

// Q24: A message that was rejected leaves nothing in the database.
// Catches: a hidden effect: a row that was written before the message was checked.
TEST(FailureCorners, Q24ARejectedOrderLeavesNoRowBehind) {
  Shop good, bad({.writes_before_checking = true});
  for (Shop* shop : {&good, &bad}) {
    shop->send("orders", R"({"orderId": "o-1", "total": -5})");
    shop->work();
    EXPECT_THAT(shop->cloud, Rejected("orders", Times(1)));
  }
  EXPECT_THAT(good.database, IsEmpty());
  EXPECT_THAT(bad.database, Not(IsEmpty()));
}

// Q24b: A message changes what it is about; control records stay as they were.
// Catches: overdoing: an update without its condition, which a test that looks at one row never sees.
TEST(FailureCorners, Q24bAnOrderTouchesNoOrderButItself) {
  Shop good, bad({.touches_other_orders = true});
  for (Shop* shop : {&good, &bad}) {
    shop->database["control"] = {.status = "delivered", .version = 9};
    shop->order("o-1");
    shop->work();
  }
  EXPECT_THAT(good.database, UnorderedElementsAre(Pair("control", Row{"delivered", 9}), Pair("o-1", Row{"placed", 1})));
  EXPECT_THAT(bad.database, Not(Contains(Pair("control", Row{"delivered", 9}))));
}

}  // namespace
}  // namespace example
