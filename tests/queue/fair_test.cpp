// Fair queues: a standard queue whose messages have group ids puts noisy tenants behind quiet ones.
#include "queue/bench_queue.hpp"

#include <gmock/gmock.h>

namespace squall::queue::testing {
namespace {

using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::StartsWith;

class FairQueue : public ::testing::Test {
 protected:
  void sendMany(const std::string& tenant, int count) {
    for (int i = 0; i < count; ++i) bench.send(tenant + std::to_string(++sent_), tenant);
  }
  BenchQueue bench{{.noisy_in_flight = 3}};

 private:
  int sent_ = 0;
};

TEST_F(FairQueue, DeliversInOrderAcrossTenantsWhileNoneIsNoisy) {
  sendMany("A", 1);
  sendMany("B", 1);
  bench.send("alone");
  sendMany("A", 1);
  EXPECT_THAT(bench.receiveBodies(), ElementsAre("A1", "B2", "alone", "A3"));
}

TEST_F(FairQueue, PrefersQuietTenantsOnceOneHasTooManyMessagesInFlight) {
  sendMany("A", 10);
  sendMany("B", 1);
  bench.send("alone");
  EXPECT_THAT(bench.receiveBodies(3), Each(StartsWith("A")));
  EXPECT_THAT(bench.receiveBodies(4), ElementsAre("B11", "alone", "A4", "A5"));
}

TEST_F(FairQueue, LeavesATenantAloneWhoseShareIsSmall) {
  BenchQueue lenient({.noisy_in_flight = 3, .noisy_percent = 80});
  for (const char* body : {"b1", "b2"}) lenient.send(body, "B");
  for (const char* body : {"a1", "a2", "a3", "a4"}) lenient.send(body, "A");
  lenient.send("b3", "B");
  EXPECT_THAT(lenient.receiveBodies(5), ElementsAre("b1", "b2", "a1", "a2", "a3"));
  EXPECT_THAT(lenient.receiveBodies(5), ElementsAre("a4", "b3"));  // 3 of 5 are 60 %
}

TEST_F(FairQueue, ServesTheNoisyTenantWithTheFewestMessagesInFlightFirst) {
  sendMany("A", 8);
  bench.receive(5);
  sendMany("B", 8);
  bench.receive(3);                                            // B is quiet: three of B
  EXPECT_THAT(bench.receiveBodies(2), Each(StartsWith("B")));  // both noisy now, 5 against 3, then 5 against 4
  EXPECT_THAT(bench.receiveBodies(1), Each(StartsWith("A")));  // 5 against 5: A has waited longer
}

TEST_F(FairQueue, CountsATenantAsQuietAgainOnceItsBacklogIsUsedUp) {
  sendMany("A", 4);
  bench.receive(3);
  sendMany("B", 1);
  bench.receive(2);  // B5, then the last of A
  bench.acknowledge("A1");
  bench.acknowledge("A2");
  sendMany("A", 1);
  sendMany("B", 1);
  EXPECT_THAT(bench.receiveBodies(2), ElementsAre("A6", "B7"));
}

TEST_F(FairQueue, CountsATenantAsQuietAgainAfterFiveMinutesWithoutASend) {
  sendMany("A", 6);
  bench.receive(3, 1h);
  sendMany("B", 1);
  EXPECT_THAT(bench.receiveBodies(1, 1h), ElementsAre("B7"));
  bench.advance(5min);
  sendMany("B", 1);
  EXPECT_THAT(bench.receiveBodies(2, 1h), ElementsAre("A4", "A5"));
}

TEST_F(FairQueue, ShowsAMessagesTenant) {
  sendMany("A", 1);
  EXPECT_EQ(bench.receive().deliveries.at(0).group, "A");
}

}  // namespace
}  // namespace squall::queue::testing
