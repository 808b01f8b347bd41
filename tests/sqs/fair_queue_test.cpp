// Fair queues: what a group id does on a standard queue. tests/queue/fair_test.cpp has the rules in detail.
#include <squall/squall.hpp>
#include <squall/testing/matchers.hpp>

#include <gmock/gmock.h>

namespace squall {
namespace {

using ::testing::Each;
using ::testing::ElementsAre;
using testing::HasBody;
using ::testing::SizeIs;

class SqsFairQueue : public ::testing::Test {
 protected:
  SqsFairQueue() { sqs.createQueue("orders"); }

  void sendMany(const std::string& tenant, int count) {
    for (int i = 0; i < count; ++i) sqs.send("orders", tenant, {.group = tenant});
  }
  void receiveMany(int count) {
    for (int received = 0; received < count; received += 10) EXPECT_THAT(sqs.receive("orders"), SizeIs(10));
  }

  Cloud cloud{{.clock = ClockMode::Manual}};
  Sqs& sqs = cloud.sqs();
};

TEST_F(SqsFairQueue, PutsATenantWith30MessagesInFlightBehindTheOthers) {
  sendMany("noisy", 50);
  receiveMany(30);
  sendMany("quiet", 2);
  EXPECT_THAT(sqs.receive("orders", {.max = 3}), ElementsAre(HasBody("quiet"), HasBody("quiet"), HasBody("noisy")));
}

TEST_F(SqsFairQueue, LeavesATenantWithFewerInItsPlace) {
  sendMany("busy", 50);
  receiveMany(20);
  sendMany("quiet", 2);
  EXPECT_THAT(sqs.receive("orders", {.max = 3}), Each(HasBody("busy")));
}

TEST_F(SqsFairQueue, LeavesATenantInItsPlaceWhoseShareIsATenth) {
  for (int tenant = 0; tenant < 10; ++tenant) sendMany("t" + std::to_string(tenant), 30);
  receiveMany(300);
  sendMany("t0", 1);
  sendMany("quiet", 1);
  EXPECT_THAT(sqs.receive("orders", {.max = 2}), ElementsAre(HasBody("t0"), HasBody("quiet")));
}

TEST_F(SqsFairQueue, KnowsNoTenantsWithoutGroupIds) {
  for (int i = 0; i < 50; ++i) sqs.send("orders", "first");
  receiveMany(40);
  sqs.send("orders", "last");
  EXPECT_THAT(sqs.receive("orders", {.max = 2}), Each(HasBody("first")));
}

}  // namespace
}  // namespace squall
