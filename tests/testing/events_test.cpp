// Published, Consumed and their like: what they count and what they print.
#include "testing/texts.hpp"

#include <squall/squall.hpp>
#include <squall/testing/matchers.hpp>

#include <gtest/gtest-spi.h>
#include <gtest/gtest.h>

#include <stdexcept>

namespace squall {
namespace {

using ::testing::_;
using testing::Acknowledged;
using testing::Consumed;
using ::testing::ElementsAre;
using testing::EventMatcher;
using testing::Expired;
using ::testing::Field;
using ::testing::Gt;
using testing::HasBody;
using testing::HasMessageId;
using ::testing::Not;
using testing::Published;
using testing::ReceiveCountIs;
using testing::Recorded;
using testing::Rejected;
using ::testing::StartsWith;
using ::testing::ThrowsMessage;
using testing::Times;
using testing::WasDeadLettered;
using Records = std::vector<RecordPtr>;

// Two messages, of which the first is rejected after its second delivery.
const Records& sample() {
  static const Records records = MadeRun()
                                     .add(EventKind::Publish, {.body = "x"})
                                     .add(EventKind::Publish, {.message_id = "m-2", .body = "y"})
                                     .add(EventKind::Consume, {.body = "x", .attempt = 1})
                                     .add(EventKind::Expire, {.body = "x", .attempt = 1, .cause = 3})
                                     .add(EventKind::Consume, {.body = "x", .attempt = 2})
                                     .add(EventKind::Reject, {.body = "x", .attempt = 2})
                                     .records;
  return records;
}

TEST(EventMatchers, MatchWhenItHappenedAtLeastOnce) {
  EXPECT_TRUE(holds(Published(), sample()));
  EXPECT_TRUE(holds(Published("orders"), sample()));
  EXPECT_TRUE(holds(Published(_), sample()));
  EXPECT_TRUE(holds(Published(StartsWith("ord")), sample()));
  EXPECT_FALSE(holds(Published("charges"), sample()));
  EXPECT_FALSE(holds(Acknowledged("orders"), sample()));
  EXPECT_FALSE(holds(Published(), Records{}));
}

TEST(EventMatchers, SeeARealRun) {
  using namespace std::chrono_literals;
  Cloud cloud({.clock = ClockMode::Manual});
  Sqs& sqs = cloud.sqs();
  sqs.createQueue("dead");
  sqs.createQueue("orders", {.visibilityTimeout = 30s, .deadLetterQueue = "dead", .maxReceiveCount = 2});
  const std::string poison = sqs.send("orders", "poison");
  sqs.reject("orders", sqs.receive("orders").at(0));
  sqs.receive("orders");
  cloud.clock().advance(30s);
  sqs.send("orders", "good");
  sqs.acknowledge("orders", sqs.receive("orders").at(0));

  EXPECT_TRUE(holds(Consumed("orders", Times(3)), cloud));
  EXPECT_FALSE(holds(Consumed("dead"), cloud));
  EXPECT_TRUE(holds(Acknowledged("orders", HasBody("good")), cloud));
  EXPECT_FALSE(holds(Acknowledged("orders", HasMessageId(poison)), cloud));
  EXPECT_TRUE(holds(Rejected("orders", HasMessageId(poison)), cloud));
  EXPECT_FALSE(holds(Rejected("orders", HasBody("good")), cloud));
  EXPECT_TRUE(holds(Expired("orders", ReceiveCountIs(2)), cloud));
  EXPECT_FALSE(holds(Expired("orders", ReceiveCountIs(1)), cloud));
  EXPECT_TRUE(holds(WasDeadLettered("orders", HasMessageId(poison)), cloud));
  EXPECT_FALSE(holds(WasDeadLettered("orders", HasBody("good")), cloud));
  EXPECT_TRUE(holds(Recorded(EventKind::Create, "dead"), cloud));
  EXPECT_FALSE(holds(Recorded(EventKind::Purge), cloud));
}

TEST(EventMatchers, CountWhenTheyAreTold) {
  EXPECT_TRUE(holds(Published("orders", Times(2)), sample()));
  EXPECT_TRUE(holds(Consumed("orders", Times(Gt(1))), sample()));
  EXPECT_TRUE(holds(Acknowledged(_, Times(0)), sample()));
  EXPECT_FALSE(holds(Published("orders", Times(1)), sample()));
  EXPECT_FALSE(holds(Published("orders", Times(0)), sample()));
}

TEST(EventMatchers, TakeMatchersOfTheRecordInAnyOrder) {
  EXPECT_TRUE(holds(Published("orders", HasBody("x"), Times(1)), sample()));
  EXPECT_TRUE(holds(Consumed("orders", Times(1), HasMessageId("m-1"), ReceiveCountIs(2)), sample()));
  EXPECT_TRUE(holds(Published("orders", Field("service", &Record::service, "sqs")), sample()));
  EXPECT_FALSE(holds(Published("orders", HasBody("z")), sample()));
  EXPECT_FALSE(holds(Rejected("orders", HasMessageId("m-2")), sample()));
}

TEST(EventMatchers, HaveAnEventKindEach) {
  const struct {
    EventMatcher matcher;
    EventKind kind;
  } cases[] = {{Published(), EventKind::Publish},
               {Consumed(), EventKind::Consume},
               {Acknowledged(), EventKind::Acknowledge},
               {Rejected(), EventKind::Reject},
               {Expired(), EventKind::Expire},
               {WasDeadLettered(), EventKind::DeadLetter},
               {Recorded(EventKind::Redrive), EventKind::Redrive}};
  for (const auto& each : cases) {
    for (const auto& other : cases) {
      EXPECT_EQ(each.matcher.matches(*MadeRun().add(other.kind, {}).records.front()), each.kind == other.kind)
          << each.matcher.what() << " and " << toString(other.kind);
    }
  }
}

TEST(EventMatchers, FitSingleRecordsToo) {
  EXPECT_TRUE(holds(Rejected("orders", HasBody("x")), sample().back()));
  EXPECT_FALSE(holds(Rejected("charges"), *sample().back()));
  EXPECT_EQ(explained(Published("charges", HasBody("y")), sample().back()),
            "it is 'reject'; its queue is \"orders\"; whose body is \"x\"");
}

TEST(EventMatchers, DescribeThemselves) {
  EXPECT_EQ(described<Records>(Published()), "has 'publish' at least once");
  EXPECT_EQ(negated<Records>(Published(_)), "never has 'publish'");
  EXPECT_EQ(described<Records>(Published("orders", HasBody("x"))),
            "has 'publish' (queue is equal to \"orders\"; has a body that is equal to \"x\") at least once");
  EXPECT_EQ(described<Records>(WasDeadLettered("orders", Times(3))),
            "has 'dead-letter' (queue is equal to \"orders\") a number of times that is equal to 3");
  EXPECT_EQ(negated<Records>(Consumed(_, Times(Gt(1)))), "has 'consume' a number of times that isn't > 1");
}

constexpr const char* kTimeline =
    "\nTimeline:"
    "\n  00:00:00.000  #1      publish             orders           m-1"
    "\n  00:00:01.000  #2      publish             orders           m-2"
    "\n  00:00:02.000  #3      consume             orders           m-1 attempt 1"
    "\n  00:00:03.000  #4      expire              orders           m-1 attempt 1 <- #3"
    "\n  00:00:04.000  #5      consume             orders           m-1 attempt 2"
    "\n  00:00:05.000  #6      reject              orders           m-1 attempt 2";

TEST(EventMatchers, ExplainThemselvesWithNearestMissesAndTimeline) {
  EXPECT_EQ(explained(Published("orders", Times(2)), sample()),
            std::string("which has it 2 times (#1, #2)") + kTimeline);
  EXPECT_EQ(explained(Published("orders", HasBody("z")), sample()), std::string("which has it 0 times"
                                                                                "\nNearest misses:"
                                                                                "\n  #1: whose body is \"x\""
                                                                                "\n  #2: whose body is \"y\"") +
                                                                        kTimeline);
  EXPECT_EQ(explained(Rejected("charges", HasMessageId("m-1"), ReceiveCountIs(3)), sample()),
            std::string("which has it 0 times"
                        "\nNearest misses:"
                        "\n  #6: its queue is \"orders\"; whose receive count is 2") +
                kTimeline);
  EXPECT_EQ(explained(Acknowledged("orders", HasMessageId("m-2")), sample()),
            std::string("which has it 0 times\nNearest misses:\n  #2: it is 'publish'") + kTimeline);
  EXPECT_EQ(explained(Acknowledged("orders"), sample()), std::string("which has it 0 times") + kTimeline);
  EXPECT_EQ(explained(Published(), Records{}), "which has it 0 times\nTimeline: nothing was recorded at all.");
}

TEST(EventMatchers, FailAsGoogleTestPrintsIt) {
  const Records records(sample().begin(), sample().begin() + 1);
  EXPECT_NONFATAL_FAILURE(
      EXPECT_THAT(records, Consumed("orders")),
      "Value of: records\n"
      "Expected: has 'consume' (queue is equal to \"orders\") at least once\n"
      "  Actual: 1 record\n"
      "  00:00:00.000  #1      publish             orders           m-1, which has it 0 times\nTimeline:\n");
  EXPECT_NONFATAL_FAILURE(EXPECT_THAT(records, Not(Published())), "which has it 1 time (#1)\nTimeline:\n");
  EXPECT_FATAL_FAILURE(ASSERT_THAT(sample(), Published(_, Times(1))), "which has it 2 times (#1, #2)");
}

TEST(EventMatchers, ShowTheEndOfALongTimeline) {
  MadeRun run;
  for (int i = 0; i < 40; ++i) run.add(EventKind::Publish, {});
  const std::string text = explained(Consumed(), run.records);
  EXPECT_NE(text.find("Timeline (the last 30 of 40 records):\n  00:00:10.000  #11 "), std::string::npos) << text;
}

TEST(EventMatchers, SayThatTheJournalHasForgottenRecords) {
  Cloud cloud({.journal = {.max_records = 2}});
  cloud.sqs().createQueue("orders");
  cloud.sqs().send("orders", "x");
  EXPECT_NE(explained(Recorded(EventKind::Create), cloud).find("\n2 older records were dropped by the journal."),
            std::string::npos);
}

TEST(EventMatchers, TakeOneTimesAlone) {
  EXPECT_THAT([] { Published("orders", Times(1), Times(2)); },
              ThrowsMessage<std::logic_error>("squall::testing: one matcher of events takes one Times()"));
}

TEST(EventMatchers, LookAtACloudItsJournalAndWhatCameAfterACursor) {
  Cloud cloud;
  Sqs& sqs = cloud.sqs();
  sqs.createQueue("orders");
  sqs.send("orders", "first");
  const Cursor before = cloud.journal().cursor();
  sqs.send("orders", "second");
  EXPECT_THAT(cloud, Published("orders", Times(2)));
  EXPECT_THAT(cloud.journal(), Published("orders", Times(2)));
  EXPECT_THAT(cloud.journal().records(before), Published("orders", Times(1), HasBody("second")));
  EXPECT_THAT(cloud.waitForEvent(EventKind::Publish).records(),
              ElementsAre(Published("orders", HasBody("first")), Published("orders", HasBody("second"))));
  EXPECT_THAT(cloud,
              Recorded(EventKind::Call, "orders", Field("operation", &Record::operation, "SendMessage"), Times(2)));
  EXPECT_NONFATAL_FAILURE(EXPECT_THAT(cloud, Consumed("orders")),
                          "  Actual: a Cloud with 6 records (of type squall::Cloud)");
  EXPECT_NONFATAL_FAILURE(EXPECT_THAT(cloud.journal(), Consumed("orders")), "  Actual: a Journal of 6 records");
}

}  // namespace
}  // namespace squall
