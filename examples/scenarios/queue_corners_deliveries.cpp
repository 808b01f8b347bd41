// Dark corners of queues, III: messages that come twice, late, in another order, or back from a process that died.
#include "order_shop.hpp"

namespace example {
namespace {

using namespace squall;
using namespace squall::testing;
using namespace std::chrono_literals;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::Not;

const std::string kPlaced = writeOrder({.id = "o-1", .total = 10, .version = 1, .status = "placed"});
const std::string kCancelled = writeOrder({.id = "o-1", .total = 10, .version = 2, .status = "cancelled"});

// Q7: The same message comes twice: one effect.
// Catches: a consumer that is not idempotent. At least once is what brokers promise, and all that they promise.
TEST(DeliveryCorners, Q7AnOrderThatComesTwiceIsChargedOnce) {
  Shop good, bad({.charges_each_delivery = true});
  for (Shop* shop : {&good, &bad}) {
    shop->cloud.chaos().on(amqp::BasicAck).first(1).fault({.kind = chaos::FaultKind::GhostRedelivery});
    shop->order("o-1");
    shop->work();
  }
  EXPECT_THAT(good.cloud, Published("charges", Times(1)));
  EXPECT_THAT(bad.cloud, Not(Published("charges", Times(1))));
}

// Q14: Messages come out of order: the newest version counts, not the last message.
// Catches: a consumer that lets an old message overwrite a new one.
TEST(DeliveryCorners, Q14AnOldOrderDoesNotUndoItsCancellation) {
  Shop good, bad({.last_message_wins = true});
  for (Shop* shop : {&good, &bad}) {
    shop->cloud.chaos().on(amqp::BasicDeliver).queue("orders").first(1).fault({.kind = chaos::FaultKind::Reorder});
    for (const std::string& body : {kPlaced, kCancelled}) shop->send("orders", body);
    shop->work();
  }
  EXPECT_EQ(good.database["o-1"].status, "cancelled");
  EXPECT_NE(bad.database["o-1"].status, "cancelled");
}

// The two messages on a queue each, delivered by hand in the order that was chosen.
std::string statusAfter(Interleavings& order, ConsumerBugs bugs) {
  Shop shop(bugs, {.queues = {"orders", "cancellations"}});
  shop.send("orders", kPlaced);
  shop.send("cancellations", kCancelled);
  shop.start();
  auto& broker = dynamic_cast<FakeMessageQueueProvider&>(*shop.broker);
  while (const std::size_t count = broker.pending().size()) broker.step(order.choose(count));
  return shop.database["o-1"].status;
}

// Q14b: Two queues, two messages about one order: every order of events ends in the same state.
// Catches: the race between two queues that one lucky run never shows.
TEST(DeliveryCorners, Q14bEveryInterleavingOfTwoQueuesEndsInTheSameState) {
  std::set<std::string> good, bad;
  for (Interleavings order; order.next();) good.insert(statusAfter(order, {}));
  for (Interleavings order; order.next();) bad.insert(statusAfter(order, {.last_message_wins = true}));

  EXPECT_THAT(good, ElementsAre("cancelled"));
  EXPECT_THAT(bad, Not(ElementsAre("cancelled")));
}

// Q22: The consumer crashes in the middle of a message: the message comes back and is done by the next process.
// Catches: acknowledging before the work is done, which turns each crash into a lost order.
TEST(DeliveryCorners, Q22AnOrderOutlivesTheProcessThatDiedOfIt) {
  Shop good, bad({.acknowledges_first = true});
  for (Shop* shop : {&good, &bad}) {
    shop->reserve = dyingOnce();
    shop->order("o-1");
    for (int process = 1; process <= 2; ++process) shop->work();
  }
  EXPECT_THAT(good.cloud, InOrder(Consumed("orders"), Consumed("orders"), Acknowledged("orders")));
  EXPECT_THAT(bad.cloud, Not(InOrder(Consumed("orders"), Consumed("orders"), Acknowledged("orders"))));
}

// Q22b: The connection drops during a batch: the consumer connects again, and no order is lost or charged twice.
// Catches: a consumer that lives on without a connection.
TEST(DeliveryCorners, Q22bABatchOutlivesItsConnection) {
  Shop good, bad({.forgets_to_reconnect = true});
  for (Shop* shop : {&good, &bad}) {
    shop->cloud.chaos().on(amqp::BasicAck).scope(chaos::Scope::Resource).nth(3).dropRequest();
    shop->orders({"o-1", "o-2", "o-3", "o-4", "o-5"}).work();
  }
  EXPECT_THAT(good.cloud, AllOf(EveryMessageAcknowledgedOnce("orders"), Published("charges", Times(5))));
  EXPECT_THAT(bad.cloud, Not(EveryMessageAcknowledgedOnce("orders")));
}

// Q30: The work takes longer than the visibility timeout (40 s, 30 s): still, one worker has the order.
// Catches: a worker that does not extend the timeout, so that another one charges the order as well.
TEST(DeliveryCorners, Q30AnOrderIsNotGivenToAnotherWhileItIsWorkedOn) {
  Depot good, bad({.never_extends = true});
  for (Depot* depot : {&good, &bad}) {
    depot->worker.half_the_work = [depot] { depot->anotherWorkerPollsAfter(20s); };
    depot->order("o-1");
    depot->worker.work();
  }
  EXPECT_THAT(good.cloud, Published("charges", Times(1)));
  EXPECT_THAT(bad.cloud, Not(Published("charges", Times(1))));
}

}  // namespace
}  // namespace example
