// Uses squall::testing, as a user's own GoogleTest does.
#include <squall/squall.hpp>
#include <squall/testing/matchers.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using squall::testing::Acknowledged;
using squall::testing::EveryMessageAcknowledgedOnce;
using squall::testing::HasBody;
using squall::testing::HasJson;
using squall::testing::InOrder;
using squall::testing::Published;
using squall::testing::QueueIsEmpty;
using squall::testing::ThrowsAwsError;
using ::testing::ElementsAre;

TEST(Orders, AreDelivered) {
  squall::Cloud cloud;
  squall::Sqs& sqs = cloud.sqs();
  sqs.createQueue("orders");
  sqs.send("orders", R"({"id": 7})");
  const auto messages = sqs.receive("orders");
  EXPECT_THAT(messages, ElementsAre(HasBody(HasJson("$.id", 7))));
  sqs.acknowledge("orders", messages.front());
  EXPECT_THAT(cloud, InOrder(Published("orders"), Acknowledged("orders")));
  EXPECT_THAT(cloud, EveryMessageAcknowledgedOnce("orders"));
  EXPECT_THAT(cloud, QueueIsEmpty("orders"));
}

TEST(Orders, AreRefusedWithoutAQueue) {
  squall::Cloud cloud;
  EXPECT_THAT([&] { cloud.sqs().send("nowhere", "hi"); }, ThrowsAwsError("QueueDoesNotExist"));
}

TEST(Orders, PrintAsText) {
  EXPECT_EQ(::testing::PrintToString(squall::sqs::Message{.body = "hi"}), R"(Message{"Body":"hi"})");
}
