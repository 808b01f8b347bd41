// InOrder, HappensBefore and LeadsTo: what they match and what they say.
#include "testing/texts.hpp"

#include <squall/squall.hpp>
#include <squall/testing/matchers.hpp>

#include <gtest/gtest-spi.h>
#include <gtest/gtest.h>

#include <stdexcept>

namespace squall {
namespace {

using namespace std::chrono_literals;
using testing::Acknowledged;
using testing::Consumed;
using testing::Expired;
using testing::HappensBefore;
using testing::HasMessageId;
using ::testing::HasSubstr;
using testing::InOrder;
using testing::LeadsTo;
using ::testing::Not;
using testing::Published;
using testing::ReceiveCountIs;
using testing::Recorded;
using testing::Rejected;
using ::testing::ThrowsMessage;
using testing::Times;
using testing::WasDeadLettered;
using Records = std::vector<RecordPtr>;

// m-1 is received, its time ends, it is received again and acknowledged; m-2 is only published, late.
const Records& sample() {
  static const Records records = MadeRun()
                                     .add(EventKind::Publish, {})
                                     .add(EventKind::Consume, {.attempt = 1})
                                     .add(EventKind::Expire, {.attempt = 1, .cause = 2})
                                     .add(EventKind::Requeue, {.attempt = 1, .cause = 3})
                                     .add(EventKind::Consume, {.attempt = 2})
                                     .add(EventKind::Acknowledge, {.attempt = 2})
                                     .add(EventKind::Publish, {.message_id = "m-2"})
                                     .records;
  return records;
}

constexpr const char* kTimeline =
    "\nTimeline:"
    "\n  00:00:00.000  #1      publish             orders           m-1"
    "\n  00:00:01.000  #2      consume             orders           m-1 attempt 1"
    "\n  00:00:02.000  #3      expire              orders           m-1 attempt 1 <- #2"
    "\n  00:00:03.000  #4      requeue             orders           m-1 attempt 1 <- #3"
    "\n  00:00:04.000  #5      consume             orders           m-1 attempt 2"
    "\n  00:00:05.000  #6      acknowledge         orders           m-1 attempt 2"
    "\n  00:00:06.000  #7      publish             orders           m-2";

TEST(InOrderMatcher, AllowsOthersBetween) {
  EXPECT_TRUE(holds(InOrder(Published("orders"), Expired(), Acknowledged("orders")), sample()));
  EXPECT_TRUE(holds(InOrder(Consumed(), Consumed()), sample()));
  EXPECT_TRUE(holds(InOrder(Published()), sample()));
  EXPECT_FALSE(holds(InOrder(Acknowledged(), Consumed()), sample()));
  EXPECT_FALSE(holds(InOrder(Consumed(), Consumed(), Consumed()), sample())) << "one record is one step";
  EXPECT_FALSE(holds(InOrder(Rejected()), sample()));
}

TEST(InOrderMatcher, DescribesItsSteps) {
  const auto matcher = InOrder(Published("orders"), Consumed(), Acknowledged());
  EXPECT_EQ(described<Records>(matcher),
            "has, in this order, 'publish' (queue is equal to \"orders\"), then 'consume', then 'acknowledge'");
  EXPECT_EQ(negated<Records>(matcher),
            "hasn't, in this order, 'publish' (queue is equal to \"orders\"), then 'consume', then 'acknowledge'");
}

TEST(InOrderMatcher, SaysHowFarItCame) {
  EXPECT_EQ(explained(InOrder(Published(), Acknowledged()), sample()),
            std::string("which has them as #1, #6") + kTimeline);
  EXPECT_EQ(explained(InOrder(Published(), Acknowledged(), Consumed()), sample()),
            std::string("which has the first 2 as #1, #6, and after that no 'consume'; before that there is #2, #5") +
                kTimeline);
  EXPECT_EQ(explained(InOrder(Published("orders", HasMessageId("m-3")), Consumed()), sample()),
            std::string("which never has the first, 'publish' (queue is equal to \"orders\"; has a message id that is "
                        "equal to \"m-3\")"
                        "\nNearest misses:"
                        "\n  #1: whose message id is \"m-1\""
                        "\n  #7: whose message id is \"m-2\"") +
                kTimeline);
}

TEST(InOrderMatcher, FailsAsGoogleTestPrintsIt) {
  EXPECT_NONFATAL_FAILURE(EXPECT_THAT(sample(), InOrder(Acknowledged(), Rejected())),
                          "which has the first 1 as #6, and after that no 'reject'\nTimeline:\n");
  EXPECT_NONFATAL_FAILURE(EXPECT_THAT(sample(), Not(InOrder(Published()))),
                          "Expected: hasn't, in this order, 'publish'\n");
}

TEST(HappensBeforeMatcher, ComparesByTheJournalsOrder) {
  EXPECT_TRUE(holds(HappensBefore(Published(), Consumed()), sample()));
  EXPECT_TRUE(holds(HappensBefore(Acknowledged(), Published("orders", HasMessageId("m-2"))), sample()));
  EXPECT_FALSE(holds(HappensBefore(Expired(), Consumed()), sample())) << "the first consume has none before it";
  EXPECT_FALSE(holds(HappensBefore(Published(), Rejected()), sample())) << "nothing came later";
  EXPECT_FALSE(holds(HappensBefore(Rejected(), Published()), sample()));
}

TEST(HappensBeforeMatcher, SaysWhatHasNothingBeforeIt) {
  const auto matcher = HappensBefore(Expired(), Consumed());
  EXPECT_EQ(described<Records>(matcher), "has 'expire' before each 'consume', of which there is at least one");
  EXPECT_EQ(negated<Records>(matcher), "hasn't 'expire' before each 'consume', of which there is at least one");
  EXPECT_EQ(explained(matcher, sample()), std::string("which has #2 without it before") + kTimeline);
  EXPECT_EQ(explained(HappensBefore(Published(), Rejected("orders", HasMessageId("m-2"))), sample()),
            std::string("which never has 'reject' (queue is equal to \"orders\"; has a message id that is equal to "
                        "\"m-2\")\nNearest misses:\n  #7: it is 'publish'") +
                kTimeline);
  EXPECT_EQ(explained(HappensBefore(Published(), Consumed()), sample()),
            std::string("which has #2, #5 after it") + kTimeline);
  EXPECT_NONFATAL_FAILURE(EXPECT_THAT(sample(), HappensBefore(Expired(), Consumed())),
                          "which has #2 without it before");
  EXPECT_NONFATAL_FAILURE(EXPECT_THAT(sample(), Not(HappensBefore(Published(), Consumed()))),
                          "which has #2, #5 after it");
}

TEST(LeadsToMatcher, FollowsCauses) {
  EXPECT_TRUE(holds(LeadsTo(Expired(), Recorded(EventKind::Requeue)), sample()));
  EXPECT_TRUE(holds(LeadsTo(Consumed("orders", ReceiveCountIs(1)), Recorded(EventKind::Requeue)), sample()));
  EXPECT_FALSE(holds(LeadsTo(Published(), Recorded(EventKind::Requeue)), sample())) << "earlier, but no cause";
  EXPECT_FALSE(holds(LeadsTo(Consumed(), Rejected()), sample()));
}

TEST(LeadsToMatcher, SaysWhatHasAnotherCause) {
  const auto matcher = LeadsTo(Published(), Expired());
  EXPECT_EQ(described<Records>(matcher), "has 'publish' as a cause of each 'expire', of which there is at least one");
  EXPECT_EQ(negated<Records>(matcher), "hasn't 'publish' as a cause of each 'expire', of which there is at least one");
  EXPECT_EQ(explained(matcher, sample()), std::string("which has #3 without it as a cause") + kTimeline);
  EXPECT_NONFATAL_FAILURE(EXPECT_THAT(sample(), LeadsTo(Published(), Expired())), "which has #3 without it as a cause");
  EXPECT_NONFATAL_FAILURE(EXPECT_THAT(sample(), Not(LeadsTo(Consumed(), Expired()))), "which has #3 after it");
}

TEST(OrderMatchers, RefuseTimesSinceItSaysNothingAboutOrder) {
  EXPECT_THAT([] { InOrder(Published("orders", Times(2))); },
              ThrowsMessage<std::logic_error>(HasSubstr("squall::testing::InOrder: Times() says nothing about order; "
                                                        "repeat 'publish' (queue is equal to \"orders\") instead")));
  EXPECT_THAT([] { HappensBefore(Published(), Consumed("orders", Times(2))); },
              ThrowsMessage<std::logic_error>(HasSubstr("squall::testing::HappensBefore: ")));
  EXPECT_THAT([] { LeadsTo(Published("orders", Times(2)), Consumed()); },
              ThrowsMessage<std::logic_error>(HasSubstr("squall::testing::LeadsTo: ")));
}

TEST(OrderMatchers, LookAtARealRun) {
  Cloud cloud({.clock = ClockMode::Manual});
  Sqs& sqs = cloud.sqs();
  sqs.createQueue("dead");
  sqs.createQueue("orders", {.visibilityTimeout = 30s, .deadLetterQueue = "dead", .maxReceiveCount = 1});
  sqs.send("orders", "x");
  sqs.receive("orders");
  cloud.clock().advance(30s);
  sqs.receive("orders");
  EXPECT_THAT(cloud, InOrder(Published("orders"), Consumed("orders"), Expired("orders"), WasDeadLettered("orders")));
  EXPECT_THAT(cloud, HappensBefore(Published("orders"), WasDeadLettered("orders")));
  EXPECT_THAT(cloud, LeadsTo(Consumed("orders"), Expired("orders")));
  EXPECT_THAT(cloud, LeadsTo(Recorded(EventKind::Call, "orders"), Consumed("orders")));
  EXPECT_THAT(cloud, Not(LeadsTo(Published("orders"), WasDeadLettered("orders"))));
}

}  // namespace
}  // namespace squall
