// Dark corners of queues, I: one message in, its work done, one answer to the broker.
#include "order_shop.hpp"

namespace example {
namespace {

using namespace squall;
using namespace squall::testing;
using ::testing::_;
using ::testing::AllOf;
using ::testing::Field;
using ::testing::Not;

// Q1: A message triggers work, the state changes, the message is acknowledged.
// Catches: a consumer that never acknowledges, so that the whole queue comes again later.
TEST(SettlingCorners, Q1AnOrderIsChargedThenAcknowledged) {
  Shop good, bad({.forgets_to_acknowledge = true});
  for (Shop* shop : {&good, &bad}) {
    shop->order("o-1");
    shop->work();
  }
  EXPECT_EQ(good.database["o-1"].status, "placed");
  EXPECT_THAT(good.cloud, InOrder(Consumed("orders"), Published("charges"), Acknowledged("orders")));
  EXPECT_THAT(bad.cloud, Not(InOrder(Consumed("orders"), Published("charges"), Acknowledged("orders"))));
}

// Q3: The same flow with the broker handed in through the constructor: any broker will do.
// Catches: a consumer that makes a connection of its own, which no test can reach.
TEST(SettlingCorners, Q3TheSameConsumerWorksOnEveryBrokerItIsGiven) {
  Shop amqp, sqs({}, {.broker = Broker::Sqs}), bad({.makes_its_own_broker = true});
  for (Shop* shop : {&amqp, &sqs, &bad}) {
    shop->order("o-1");
    shop->work();
  }
  for (Shop* shop : {&amqp, &sqs}) EXPECT_THAT(shop->cloud, Acknowledged("orders", Times(1)));
  EXPECT_THAT(bad.cloud, Not(Acknowledged("orders", Times(1))));
}

// Q4: A call to the API publishes one message to the right exchange with the right key.
// Catches: a misspelt routing key: the broker takes the message and nobody ever gets it.
TEST(SettlingCorners, Q4AnOrderThatIsPlacedIsToldToWhoWantsNewOrders) {
  OrderDesk good, bad({.misspells_routing_key = true});
  for (OrderDesk* desk : {&good, &bad}) EXPECT_EQ(desk->api.placeOrder("o-1"), 202);

  EXPECT_THAT(good.cloud, Published("new-orders", Times(1), HasBody("o-1")));
  EXPECT_THAT(bad.cloud, Not(Published("new-orders", Times(1), HasBody("o-1"))));
  EXPECT_THAT(bad.cloud, Recorded(EventKind::Drop, "order.events"));  // where it went
}

// Q5: The handler meets an error: the message is not acknowledged.
// Catches: a consumer that acknowledges whatever happened; the order is gone.
TEST(SettlingCorners, Q5AnOrderThatFailedIsNotAcknowledged) {
  Shop good, bad({.acknowledges_failures = true});
  for (Shop* shop : {&good, &bad}) {
    shop->reserve = withoutGoodsFor("o-1");
    shop->order("o-1");
    shop->work();
  }
  EXPECT_THAT(good.cloud, AllOf(Rejected("orders", ReceiveCountIs(1)), Acknowledged("orders", Times(0))));
  EXPECT_THAT(bad.cloud, Not(Acknowledged("orders", Times(0))));
}

// Q6: A valid message is acknowledged exactly once.
// Catches: a second acknowledgement by the framework, which brokers punish by closing the channel.
TEST(SettlingCorners, Q6AnOrderIsAcknowledgedExactlyOnce) {
  Shop good, bad({.acknowledges_twice = true});
  for (Shop* shop : {&good, &bad}) {
    shop->order("o-1");
    shop->work();
  }
  const auto acknowledgements = Field("operation", &Record::operation, "BasicAck");
  EXPECT_THAT(good.cloud, Recorded(EventKind::Call, _, Times(1), acknowledgements));
  EXPECT_THAT(bad.cloud, Not(Recorded(EventKind::Call, _, Times(1), acknowledgements)));
}

// Q9: Many messages: all are handled.
// Catches: an early return that settles nothing. Ten such messages fill the prefetch window, and all stands still.
TEST(SettlingCorners, Q9AHundredOrdersAreAllAcknowledged) {
  Shop good, bad({.forgets_free_orders = true});
  for (Shop* shop : {&good, &bad}) {
    for (int n = 1; n <= 100; ++n) shop->order("o-" + std::to_string(n), n % 5 == 0 ? 0 : 10);
    shop->work();
  }
  EXPECT_THAT(good.cloud, EveryMessageAcknowledgedOnce("orders"));
  EXPECT_THAT(bad.cloud, Not(EveryMessageAcknowledgedOnce("orders")));
}

}  // namespace
}  // namespace example
