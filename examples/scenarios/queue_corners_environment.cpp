// Dark corners of queues, V: what is around the consumer: its start, its deployment, slow others, other tests.
#include "event_chain.hpp"
#include "order_shop.hpp"

namespace example {
namespace {

using namespace squall;
using namespace squall::testing;
using namespace std::chrono_literals;
using ::testing::IsEmpty;
using ::testing::Not;

// Q17: The broker refuses every connection: the process tries again, five times, and ends.
// Catches: a zombie: a process that lives, looks well, and has no connection.
TEST(EnvironmentCorners, Q17AProcessThatCannotConnectTriesAgainAndThenEnds) {
  Shop good, bad({.ignores_refusals = true});
  for (Shop* shop : {&good, &bad}) {
    const auto refused = shop->cloud.chaos().on(amqp::ConnectionOpen).client("consumer").dropRequest();
    EXPECT_EQ(shop->start(), shop == &good ? 1 : 0);
    EXPECT_EQ(refused.fired(), 5u);
  }
  EXPECT_EQ(elapsed(good.cloud), 62s);  // 2 + 4 + 8 + 16 + 32 of pauses, and no real time
}

// Q18: Subscribing fails once, then succeeds.
// Catches: a consumer that logs the error and waits for messages which nobody will send it.
TEST(EnvironmentCorners, Q18AConsumerThatCouldNotSubscribeTriesAgain) {
  Shop good, bad({.ignores_subscribe_errors = true});
  for (Shop* shop : {&good, &bad}) {
    shop->cloud.chaos().on(amqp::BasicConsume).first(1).dropRequest();
    shop->order("o-1");
    shop->work();
  }
  EXPECT_THAT(good.cloud, Acknowledged("orders", Times(1)));
  EXPECT_THAT(bad.cloud, Not(Acknowledged("orders", Times(1))));
}

// Q19: Code and deployment name the queue differently: the process refuses to start.
// Catches: a consumer that declares what it does not find, and listens to an empty queue for ever.
TEST(EnvironmentCorners, Q19AConsumerOfAQueueThatIsNotDeployedEndsAtOnce) {
  Shop good({}, {.queues = {"order"}}), bad({.declares_queues = true}, {.queues = {"order"}});
  for (Shop* shop : {&good, &bad}) shop->order("o-1");

  EXPECT_NE(good.start(), 0);
  EXPECT_EQ(bad.start(), 0);
  bad.work();
  EXPECT_THAT(bad.cloud, Not(Consumed("orders")));  // what it costs
}

// Q19b: Code and deployment want the queue with other options: the process starts with what is deployed.
// Catches: a consumer that declares the queue anew, without dead letters, and is refused by the broker.
TEST(EnvironmentCorners, Q19bAConsumerTakesTheQueueAsItIsDeployed) {
  Shop good, bad({.declares_queues = true});
  for (Shop* shop : {&good, &bad}) {
    shop->order("o-1");
    shop->work();
  }
  EXPECT_THAT(good.cloud, Acknowledged("orders", Times(1)));
  EXPECT_THAT(bad.cloud, Not(Acknowledged("orders", Times(1))));
}

// Q20: A test leaves a message behind, or runs beside another one: each has a Cloud of its own.
// Catches: tests that share a queue: one gets the other's message, and the other waits for it in vain.
TEST(EnvironmentCorners, Q20ATestNeitherGetsNorLosesAMessageToAnotherTest) {
  Depot one, two;
  Depot* const shared = &one;
  one.order("of test one");
  EXPECT_THAT(two.sqs.receive("orders"), IsEmpty());
  EXPECT_THAT(shared->sqs.receive("orders"), Not(IsEmpty()));  // test two, if it used the Cloud of test one
  EXPECT_THAT(one.sqs.receive("orders"), IsEmpty());           // and test one then has nothing left
}

// Q21: The queue is purged while messages are in flight: they are gone too.
// Catches: a clean-up that receives and deletes: what is in flight comes back 30 s later, in the next test.
TEST(EnvironmentCorners, Q21ACleanUpTakesWhatIsInFlightToo) {
  Depot good, bad({.drains_instead_of_purging = true});
  for (Depot* depot : {&good, &bad}) {
    depot->orders(2);
    EXPECT_THAT(depot->sqs.receive("orders", {.max = 1}), Not(IsEmpty()));
    depot->worker.cleanUp();
  }
  EXPECT_THAT(good.cloud.expectNoEvent(EventKind::Requeue, 1min, {.on = "orders"}), Happened());
  EXPECT_THAT(bad.cloud.expectNoEvent(EventKind::Requeue, 1min, {.on = "orders"}), Not(Happened()));
}

// Q21b: SQS wants 60 s between two purges of a queue.
// Catches: a suite that purges before each test: quick tests fail, and only against the real service.
TEST(EnvironmentCorners, Q21bASecondPurgeWithinAMinuteIsRefused) {
  Cloud cloud{{.strict = true}};
  cloud.sqs().createQueue("orders");
  cloud.sqs().purge("orders");
  EXPECT_THAT([&] { cloud.sqs().purge("orders"); }, ThrowsAwsError("PurgeQueueInProgress"));
  cloud.clock().advance(60s);
  EXPECT_NO_THROW(cloud.sqs().purge("orders"));
}

// Q27: Event, rule, function, queue, worker: the chain ends though a link fails twice.
// Catches: a function that swallows its error: the event counts as delivered, and nobody tries again.
TEST(EnvironmentCorners, Q27AChainOfEventFunctionQueueAndWorkerEndsThoughALinkFails) {
  Chain good, bad({.swallows_errors = true});
  for (Chain* chain : {&good, &bad}) {
    chain->cloud.chaos().on(sqs::SendMessage).queue("shipments").first(2).throttle();
    chain->pay("o-1");
    chain->work();
  }
  EXPECT_THAT(good.cloud, Acknowledged("shipments", Times(1)));
  EXPECT_THAT(bad.cloud, Not(Acknowledged("shipments", Times(1))));
}

// Q28: Start-up fails for good: the process is not ready, and ends.
// Catches: readiness that is told before the consumer listens: the old, healthy process is stopped for a zombie.
TEST(EnvironmentCorners, Q28AProcessWhoseStartFailedIsNeverReady) {
  Shop good, bad({.ready_before_listening = true});
  for (Shop* shop : {&good, &bad}) {
    shop->deployment->deleteQueue("orders");
    EXPECT_NE(shop->start(), 0);
  }
  EXPECT_FALSE(good.consumer->isReady());
  EXPECT_TRUE(bad.consumer->isReady());
}

// Q29: A service that the API asks takes 30 s: the customer hears 503 after ten, and the test costs no real time.
// Catches: a wait without a timeout, which ties up the API until the slow one answers.
TEST(EnvironmentCorners, Q29ASlowPaymentServiceIsA503AndNotALongWait) {
  OrderDesk good, bad({.waits_for_ever = true});
  for (OrderDesk* desk : {&good, &bad}) {
    desk->cloud.chaos().on(amqp::BasicDeliver).first(1).fault({.kind = chaos::FaultKind::DelayDelivery, .by = 30s});
    desk->broker.publish("", "payments", "o-1");
    EXPECT_EQ(desk->api.payOrder("o-1"), desk == &good ? 503 : 200);
  }
  EXPECT_EQ(elapsed(good.cloud), 10s);
  EXPECT_EQ(elapsed(bad.cloud), 30s);
}

}  // namespace
}  // namespace example
