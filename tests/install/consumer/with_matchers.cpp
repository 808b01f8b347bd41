// Uses squall::testing, as a user's own GoogleTest does.
#include <squall/squall.hpp>
#include <squall/testing/matchers.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using squall::testing::HasBody;
using ::testing::ElementsAre;

TEST(Orders, AreDelivered) {
  squall::Cloud cloud;
  cloud.sqs().createQueue("orders");
  cloud.sqs().send("orders", "hello");
  EXPECT_THAT(cloud.sqs().receive("orders"), ElementsAre(HasBody("hello")));
}
