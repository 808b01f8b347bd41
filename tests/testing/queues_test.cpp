// QueueHas, QueueIsEmpty and EveryMessageAcknowledgedOnce: what they match and what they say.
#include "testing/texts.hpp"

#include <squall/queue/fake.hpp>
#include <squall/squall.hpp>
#include <squall/testing/matchers.hpp>

#include <gtest/gtest-spi.h>
#include <gtest/gtest.h>

namespace squall {
namespace {

using namespace std::chrono_literals;
using testing::EveryMessageAcknowledgedOnce;
using ::testing::Ge;
using ::testing::Gt;
using ::testing::Not;
using testing::QueueHas;
using testing::QueueIsEmpty;
using ::testing::StartsWith;
using Records = std::vector<RecordPtr>;

class QueueMatchers : public ::testing::Test {
 protected:
  // orders: two visible, one in flight, one delayed; brief: nothing.
  QueueMatchers() {
    sqs.createQueue("brief");
    sqs.createQueue("orders");
    sqs.send("orders", "a");
    sqs.receive("orders");
    sqs.send("orders", "b");
    sqs.send("orders", "c");
    sqs.send("orders", "d", {.delay = 60s});
  }
  Cloud cloud{{.clock = ClockMode::Manual}};
  Sqs& sqs = cloud.sqs();
};

TEST_F(QueueMatchers, CompareWhatAQueueHolds) {
  EXPECT_TRUE(holds(QueueHas("orders", {.visible = 2, .in_flight = 1, .delayed = 1}), cloud));
  EXPECT_TRUE(holds(QueueHas("orders", {.visible = Gt(1)}), cloud));
  EXPECT_TRUE(holds(QueueHas("orders", {.in_flight = Ge(1), .delayed = 1}), cloud));
  EXPECT_TRUE(holds(QueueHas("orders", {}), cloud));
  EXPECT_FALSE(holds(QueueHas("orders", {.visible = 3}), cloud));
  EXPECT_FALSE(holds(QueueHas("orders", {.in_flight = 0}), cloud));
  EXPECT_FALSE(holds(QueueHas("orders", {.delayed = Gt(1)}), cloud));
  EXPECT_FALSE(holds(QueueHas("gone", {}), cloud));
}

TEST_F(QueueMatchers, KnowAnEmptyQueue) {
  EXPECT_TRUE(holds(QueueIsEmpty("brief"), cloud));
  EXPECT_FALSE(holds(QueueIsEmpty("orders"), cloud));
  EXPECT_FALSE(holds(QueueIsEmpty("gone"), cloud));
  sqs.send("brief", "late", {.delay = 5s});
  EXPECT_FALSE(holds(QueueIsEmpty("brief"), cloud)) << "a delayed message is in the queue";
}

TEST_F(QueueMatchers, TakeCountsThatWereReadBefore) {
  EXPECT_TRUE(holds(QueueHas({.visible = 2, .in_flight = 1, .delayed = 1}), sqs.depth("orders")));
  EXPECT_TRUE(holds(QueueIsEmpty(), sqs.depth("brief")));
  EXPECT_FALSE(holds(QueueHas({.visible = 1}), sqs.depth("orders")));
  EXPECT_FALSE(holds(QueueIsEmpty(), sqs.depth("orders")));
}

TEST_F(QueueMatchers, LookWithoutACall) {
  const Cursor before = cloud.journal().cursor();
  EXPECT_THAT(cloud, QueueHas("orders", {.visible = 2}));
  EXPECT_THAT(cloud, Not(QueueIsEmpty("gone")));
  EXPECT_TRUE(cloud.journal().records(before).empty());
}

TEST_F(QueueMatchers, AgreeWithTheCountsThatACallAnswers) {
  sqs.createQueue("lines.fifo", {.contentBasedDeduplication = true});
  sqs.send("lines.fifo", "1", {.group = "g"});
  sqs.send("lines.fifo", "2", {.group = "g"});
  sqs.receive("lines.fifo", {.max = 1});
  for (const char* queue : {"brief", "orders", "lines.fifo"}) {
    EXPECT_EQ(lookAtQueue(cloud, queue), sqs.depth(queue)) << queue;
  }
  cloud.clock().advance(60s);
  for (const char* queue : {"brief", "orders", "lines.fifo"}) {
    EXPECT_EQ(lookAtQueue(cloud, queue), sqs.depth(queue)) << queue;
  }
  EXPECT_EQ(lookAtQueue(cloud, "gone"), std::nullopt);
}

TEST_F(QueueMatchers, SeeTheQueuesOfTheBrokerToo) {
  FakeMessageQueueProvider broker(cloud);
  broker.connect();
  broker.assertQueue("jobs");
  EXPECT_TRUE(holds(QueueIsEmpty("jobs"), cloud));
  broker.publish("", "jobs", "first");
  broker.publish("", "jobs", "second");
  broker.prefetch(1);
  broker.consume("jobs", [](const mq::Message&) {});
  broker.runUntilIdle();
  EXPECT_TRUE(holds(QueueHas("jobs", {.visible = 1, .in_flight = 1, .delayed = 0}), cloud));
  EXPECT_FALSE(holds(QueueHas("jobs", {.visible = 2}), cloud));
  EXPECT_FALSE(holds(QueueIsEmpty("jobs"), cloud));
  EXPECT_FALSE(holds(QueueHas("gone", {}), cloud));
  EXPECT_EQ(explained(QueueHas("jobs", {.visible = 2}), cloud).substr(0, 42),
            "which has 1 visible, 1 in flight, 0 delaye");
  broker.assertQueue("orders");  // of the same name: SQS's
  EXPECT_TRUE(holds(QueueHas("orders", {.visible = 2}), cloud));
}

TEST_F(QueueMatchers, SayWhatTheQueueHolds) {
  EXPECT_EQ(described<Cloud>(QueueHas("orders", {.visible = 3, .in_flight = Gt(0)})),
            "has a queue \"orders\" with a number of visible messages that is equal to 3 and a number of messages in "
            "flight that is > 0");
  EXPECT_EQ(negated<Cloud>(QueueHas("orders", {.delayed = 3})),
            "hasn't a queue \"orders\" with a number of delayed messages that is equal to 3");
  EXPECT_EQ(described<QueueDepth>(QueueHas({.visible = 3})), "has a number of visible messages that is equal to 3");
  EXPECT_EQ(negated<QueueDepth>(QueueHas({})), "hasn't any number of messages");
  EXPECT_EQ(described<QueueDepth>(QueueIsEmpty()),
            "has a number of visible messages that is equal to 0 and a number of messages in flight that is equal to 0 "
            "and a number of delayed messages that is equal to 0");
  EXPECT_EQ(explained(QueueIsEmpty(), sqs.depth("orders")), "which has 2 visible, 1 in flight, 1 delayed");
}

TEST_F(QueueMatchers, ExplainThemselvesWithTheQueuesOwnTimeline) {
  EXPECT_EQ(explained(QueueHas("brief", {.visible = 3}), cloud),
            "which has 0 visible, 0 in flight, 0 delayed"
            "\nTimeline:"
            "\n  00:00:00.000  #1    CreateQueue         brief"
            "\n  00:00:00.000  #2      create              brief            <- #1");
  EXPECT_THAT(explained(QueueIsEmpty("breif"), cloud),
              StartsWith("which has no queue \"breif\"\nTimeline:\n  00:00:00.000  #1    CreateQueue         brief\n"));
}

TEST_F(QueueMatchers, FailAsGoogleTestPrintsIt) {
  EXPECT_NONFATAL_FAILURE(
      EXPECT_THAT(cloud, QueueHas("orders", {.visible = 3})),
      "Value of: cloud\n"
      "Expected: has a queue \"orders\" with a number of visible messages that is equal to 3\n"
      "  Actual: a Cloud with 14 records (of type squall::Cloud), which has 2 visible, 1 in flight, "
      "1 delayed\nTimeline:\n");
  EXPECT_NONFATAL_FAILURE(EXPECT_THAT(cloud, QueueIsEmpty("orders")), "which has 2 visible, 1 in flight, 1 delayed");
  EXPECT_NONFATAL_FAILURE(EXPECT_THAT(cloud, Not(QueueIsEmpty("brief"))), "Expected: hasn't a queue \"brief\" with ");
  EXPECT_NONFATAL_FAILURE(
      EXPECT_THAT(sqs.depth("orders"), QueueIsEmpty()),
      "  Actual: 2 visible, 1 in flight, 1 delayed (of type squall::QueueDepth), which has 2 visible, "
      "1 in flight, 1 delayed");
}

// m-1 is acknowledged once, m-2 never, m-3 (on another queue) twice.
const Records& sample() {
  static const Records records = MadeRun()
                                     .add(EventKind::Publish, {})
                                     .add(EventKind::Publish, {.message_id = "m-2"})
                                     .add(EventKind::Publish, {.queue = "other", .message_id = "m-3"})
                                     .add(EventKind::Acknowledge, {})
                                     .add(EventKind::Acknowledge, {.queue = "other", .message_id = "m-3"})
                                     .add(EventKind::Acknowledge, {.queue = "other", .message_id = "m-3"})
                                     .records;
  return records;
}

TEST(EveryMessageAcknowledgedOnceMatcher, WantsEachMessageOnce) {
  const Records once = MadeRun().add(EventKind::Publish, {}).add(EventKind::Acknowledge, {}).records;
  const Records never = MadeRun().add(EventKind::Publish, {}).records;
  EXPECT_TRUE(holds(EveryMessageAcknowledgedOnce(), once));
  EXPECT_TRUE(holds(EveryMessageAcknowledgedOnce("orders"), once));
  EXPECT_FALSE(holds(EveryMessageAcknowledgedOnce(), never));
  EXPECT_FALSE(holds(EveryMessageAcknowledgedOnce(), sample()));
  EXPECT_FALSE(holds(EveryMessageAcknowledgedOnce("other"), sample())) << "twice is not once";
  EXPECT_FALSE(holds(EveryMessageAcknowledgedOnce("gone"), once)) << "nothing was sent: that proves nothing";
}

TEST(EveryMessageAcknowledgedOnceMatcher, CountsAMessageWhereverItIsAcknowledged) {
  const Records moved = MadeRun()
                            .add(EventKind::Publish, {})
                            .add(EventKind::DeadLetter, {})
                            .add(EventKind::Acknowledge, {.queue = "dead"})
                            .records;
  EXPECT_TRUE(holds(EveryMessageAcknowledgedOnce("orders"), moved));
}

TEST(EveryMessageAcknowledgedOnceMatcher, NamesTheMessages) {
  EXPECT_EQ(described<Records>(EveryMessageAcknowledgedOnce("orders")),
            "has one 'acknowledge' for each message of 'publish' (queue is equal to \"orders\"), of which there is at "
            "least one");
  EXPECT_EQ(negated<Records>(EveryMessageAcknowledgedOnce()), "hasn't one 'acknowledge' for each message of 'publish'");
  EXPECT_EQ(explained(EveryMessageAcknowledgedOnce(), sample()),
            "which has 1 of 3 acknowledged once"
            "\n  message m-2 of \"orders\" (#2): never"
            "\n  message m-3 of \"other\" (#3): 2 times, #5, #6"
            "\nTimeline:"
            "\n  00:00:00.000  #1      publish             orders           m-1"
            "\n  00:00:01.000  #2      publish             orders           m-2"
            "\n  00:00:02.000  #3      publish             other            m-3"
            "\n  00:00:03.000  #4      acknowledge         orders           m-1"
            "\n  00:00:04.000  #5      acknowledge         other            m-3"
            "\n  00:00:05.000  #6      acknowledge         other            m-3");
  EXPECT_EQ(explained(EveryMessageAcknowledgedOnce(), Records{}),
            "which has no such message\nTimeline: nothing was recorded at all.");
}

TEST(EveryMessageAcknowledgedOnceMatcher, FailsAsGoogleTestPrintsIt) {
  EXPECT_NONFATAL_FAILURE(EXPECT_THAT(sample(), EveryMessageAcknowledgedOnce("orders")),
                          "which has 1 of 2 acknowledged once\n  message m-2 of \"orders\" (#2): never\n");
  const Records once = MadeRun().add(EventKind::Publish, {}).add(EventKind::Acknowledge, {}).records;
  EXPECT_NONFATAL_FAILURE(EXPECT_THAT(once, Not(EveryMessageAcknowledgedOnce())), "which has 1 of 1 acknowledged once");
}

TEST(EveryMessageAcknowledgedOnceMatcher, ShowsTenMessagesAtMost) {
  MadeRun run;
  for (int i = 0; i < 12; ++i) run.add(EventKind::Publish, {.message_id = "m-" + std::to_string(i)});
  EXPECT_THAT(explained(EveryMessageAcknowledgedOnce(), run.records),
              ::testing::HasSubstr("\n  and 2 more\nTimeline:"));
}

}  // namespace
}  // namespace squall
