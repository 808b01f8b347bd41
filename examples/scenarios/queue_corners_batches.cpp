// Dark corners of queues, IV: batches, of which a part fails. On SQS, which has them.
#include "order_shop.hpp"

namespace example {
namespace {

using namespace squall;
using namespace squall::testing;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

// Q10: Of many messages one fails: that one alone stays.
// Catches: acknowledging the batch as a whole: the order that failed is lost.
TEST(BatchCorners, Q10OfTenOrdersOnlyTheOneThatFailedStays) {
  Depot good, bad({.acknowledges_whole_page = true});
  for (Depot* depot : {&good, &bad}) {
    depot->worker.reserve = withoutGoodsFor("o-4");
    depot->orders(10);
    depot->worker.workOnPage();
  }
  EXPECT_THAT(good.cloud, AllOf(Acknowledged("orders", Times(9)), Rejected("orders", HasBody(HasSubstr("o-4")))));
  EXPECT_THAT(bad.cloud, Not(Rejected("orders", HasBody(HasSubstr("o-4")))));
}

// Q11: More messages than one fetch brings (25, ten at a time): after an error the next page is fetched too.
// Catches: a loop that ends with the first error, and with it the day's work.
TEST(BatchCorners, Q11AFailureOnTheFirstPageDoesNotKeepTheSecondFromBeingFetched) {
  Depot good, bad({.stops_at_first_error = true});
  for (Depot* depot : {&good, &bad}) {
    depot->worker.reserve = withoutGoodsFor("o-4");
    depot->orders(25);
    depot->worker.work();
  }
  EXPECT_THAT(good.cloud, Acknowledged("orders", Times(24)));
  EXPECT_THAT(bad.cloud, Not(Acknowledged("orders", Times(24))));
}

// Q12: A stream of messages is settled one by one, though it is settled in one call.
// Catches: one bad record that takes the rest back with it, and a good last one that hides it.
TEST(BatchCorners, Q12OneBadOrderNeitherTakesTheOthersBackNorIsHiddenByTheLast) {
  Depot good, bad({.rejects_whole_page = true}), worse({.last_one_decides = true});
  for (Depot* depot : {&good, &bad, &worse}) {
    depot->worker.reserve = withoutGoodsFor("o-2");
    depot->orders(3);
    depot->worker.workOnPage();
  }
  EXPECT_THAT(good.cloud, AllOf(Acknowledged("orders", Times(2)), Rejected("orders", Times(1))));
  for (Depot* depot : {&bad, &worse}) EXPECT_THAT(depot->cloud, Not(Acknowledged("orders", Times(2))));
}

// Q13: The warehouse is down: the whole batch is rejected and comes back at once.
// Catches: a worker that rejects one message of the batch; the others hide until their visibility timeout ends.
TEST(BatchCorners, Q13ABatchThatFailsIsHandedBackAsAWhole) {
  Depot good, bad({.rejects_first_only = true});
  for (Depot* depot : {&good, &bad}) {
    depot->worker.reserve = downFor(10);
    depot->orders(10);
    depot->worker.workOnPage();
  }
  EXPECT_THAT(good.cloud, QueueHas("orders", {.visible = 10, .in_flight = 0}));
  EXPECT_THAT(bad.cloud, Not(QueueHas("orders", {.visible = 10, .in_flight = 0})));
}

}  // namespace
}  // namespace example
