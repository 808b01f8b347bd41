// Matchers: what was sent, delivered, settled and left, in one line each. Run it with a consumer that has a bug, by
// adding --gtest_also_run_disabled_tests, and read what a failure prints.
#include <squall/squall.hpp>
#include <squall/testing/matchers.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

using namespace squall;
using namespace squall::testing;
using namespace std::chrono_literals;
using ::testing::_;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::Gt;
using ::testing::HasSubstr;
using ::testing::Not;

namespace {

// The code under test: charges each order that it can read.
class OrderConsumer {
 public:
  explicit OrderConsumer(Sqs& sqs) : sqs_(sqs) {}

  void handleAll() {
    for (const sqs::Message& message : sqs_.receive("orders")) {
      if (message.body->starts_with("{")) {
        sqs_.send("charges", *message.body);
        sqs_.acknowledge("orders", message);
      } else {
        sqs_.reject("orders", message);
      }
    }
  }

 private:
  Sqs& sqs_;
};

class Orders : public ::testing::Test {
 protected:
  Orders() {
    sqs.createQueue("charges");
    sqs.createQueue("orders-dlq");
    sqs.createQueue("orders", {.visibilityTimeout = 30s, .deadLetterQueue = "orders-dlq", .maxReceiveCount = 2});
  }
  Cloud cloud{{.clock = ClockMode::Manual}};
  Sqs& sqs = cloud.sqs();
  OrderConsumer consumer{sqs};
};

TEST_F(Orders, AreChargedOnce) {
  sqs.send("orders", R"({"id": 7, "total": 12.5})");
  consumer.handleAll();

  EXPECT_THAT(cloud, Published("charges", Times(1), HasBody(IsJson(R"({"total": 12.5, "id": 7})"))));
  EXPECT_THAT(cloud, HappensBefore(Published("charges"), Acknowledged("orders")));  // no lost charge after a crash
  EXPECT_THAT(cloud, EveryMessageAcknowledgedOnce("orders"));
  EXPECT_THAT(cloud, QueueIsEmpty("orders"));
  EXPECT_THAT(sqs.receive("charges"), ElementsAre(AllOf(HasBody(HasJson("$.total", Gt(0))), ReceiveCountIs(1))));
}

TEST_F(Orders, GoToTheDeadLetterQueueWhenTheyCannotBeRead) {
  const std::string poison = sqs.send("orders", "oops");
  for (int i = 0; i < 3; ++i) consumer.handleAll();

  EXPECT_THAT(cloud, Rejected("orders", Times(2), HasMessageId(poison)));
  EXPECT_THAT(cloud, InOrder(Published("orders"), Rejected("orders"), Rejected("orders"), WasDeadLettered("orders")));
  EXPECT_THAT(cloud, Not(Published("charges")));
  EXPECT_THAT(cloud, Acknowledged(_, Times(0)));
  EXPECT_THAT(cloud, QueueHas("orders-dlq", {.visible = 1, .in_flight = 0}));
  EXPECT_THAT(sqs.receive("orders-dlq"), ElementsAre(HasAttribute("DeadLetterQueueSourceArn", sqs.arn("orders"))));
}

TEST_F(Orders, AreRefusedByAQueueThatIsNotThere) {
  EXPECT_THAT([&] { sqs.send("order", "{}"); }, ThrowsAwsError("QueueDoesNotExist", HasSubstr("does not exist")));
}

// Not a test that holds: it is here for what it prints.
TEST_F(Orders, DISABLED_ShowsWhatAFailurePrints) {
  sqs.send("orders", R"({"id": 7})");
  consumer.handleAll();
  EXPECT_THAT(cloud, Published("charges", HasBody(HasJson("$.id", 8))));
}

}  // namespace
