// Snapshots of a Cloud: what comes back, and that what follows is the same.
#include <squall/squall.hpp>
#include <squall/testing/diff.hpp>
#include <squall/testing/matchers.hpp>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <sstream>

namespace squall {
namespace {

using namespace std::chrono_literals;
using testing::ChangesNothing;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class SnapshotTest : public ::testing::Test {
 protected:
  // Something of everything: a redrive policy, tags, messages in every state, FIFO groups, a policy, a move task.
  static void prepare(Cloud& cloud) {
    Sqs& sqs = cloud.sqs();
    sqs.createQueue("dlq");
    const std::string url =
        sqs.createQueue("orders", {.visibilityTimeout = 30s, .deadLetterQueue = "dlq", .maxReceiveCount = 2});
    sqs.tagQueue({.queueUrl = url, .tags = {{"team", "billing"}}});
    for (int i = 0; i < 6; ++i) sqs.send("orders", "order " + std::to_string(i));
    sqs.send("orders", "later", {.delay = 60s});
    sqs.acknowledge("orders", sqs.receive("orders", {.max = 1}).at(0));
    sqs.receive("orders", {.max = 2});
    sqs.createQueue("steps.fifo", {.contentBasedDeduplication = true});
    for (int i = 0; i < 5; ++i)
      sqs.send("steps.fifo", "step " + std::to_string(i), {.group = "group-" + std::to_string(i % 2)});
    sqs.receive("steps.fifo", {.max = 1});
    cloud.sqs("eu-west-1").createQueue("elsewhere");
    cloud.clock().advance(10s);
  }

  // A workload whose every step depends on what there is: ids, order, expiry, deduplication, dead letters.
  static void work(Cloud& cloud) {
    Sqs& sqs = cloud.sqs();
    sqs.send("orders", "one more");
    sqs.send("steps.fifo", "step 3", {.group = "group-1"});  // within the window: a duplicate
    for (int round = 0; round < 6; ++round) {
      int taken = 0;
      for (const sqs::Message& message : sqs.receive("orders", {.max = 3})) {
        if (++taken % 2 == 0) sqs.acknowledge("orders", message);
      }
      for (const sqs::Message& message : sqs.receive("steps.fifo", {.max = 2})) sqs.acknowledge("steps.fifo", message);
      cloud.clock().advance(31s);
    }
    sqs.createQueue("late");
  }

  // The records after `since`, told from there: numbers and times as distances, no machine's time.
  static std::string traceSince(Cloud& cloud, Cursor since, TimePoint begin) {
    std::string trace;
    for (const RecordPtr& record : cloud.journal().records(since)) {
      const auto causes_before = record->cause <= since.after;
      trace += std::to_string(record->sequence - since.after) + " " + std::string(toString(record->kind)) + " " +
               std::to_string((record->virtual_time - begin).count()) + " " + record->resource + " " +
               record->message_id + " " + std::to_string(record->attempt) + " " +
               (causes_before ? "earlier" : std::to_string(record->cause - since.after)) + " " + record->request_id +
               " " + record->detail + " " + record->requestJson() + "\n";
    }
    return trace;
  }
  static std::string traceOfWork(Cloud& cloud) {
    const Cursor since = cloud.journal().cursor();
    const TimePoint begin = cloud.clock().now();
    work(cloud);
    return traceSince(cloud, since, begin);
  }

  Cloud cloud{{.clock = ClockMode::Manual}};
  Sqs& sqs = cloud.sqs();
};

TEST_F(SnapshotTest, RestoresWhatWasThereHoweverMuchHasChanged) {
  prepare(cloud);
  const Snapshot prepared = cloud.snapshot();
  work(cloud);
  sqs.deleteQueue({.queueUrl = sqs.url("dlq")});
  ASSERT_FALSE(cloud.diff(prepared).empty());

  cloud.restore(prepared);
  EXPECT_THAT(cloud.diff(prepared), ChangesNothing());
  EXPECT_EQ(sqs.depth("orders").visible, 3);
  EXPECT_EQ(sqs.depth("orders").inFlight, 2);
  EXPECT_EQ(sqs.depth("orders").delayed, 1);
}

TEST_F(SnapshotTest, WhatFollowsARestoreIsTheSameEachTime) {
  prepare(cloud);
  const Snapshot prepared = cloud.snapshot();
  const std::string first = traceOfWork(cloud);
  cloud.restore(prepared);
  const std::string second = traceOfWork(cloud);
  cloud.clock().advance(24h);
  cloud.restore(prepared);
  EXPECT_EQ(second, first);
  EXPECT_EQ(traceOfWork(cloud), first);
  EXPECT_THAT(first, HasSubstr("dead-letter"));
  EXPECT_THAT(first, HasSubstr("duplicate"));
}

TEST_F(SnapshotTest, TwoRunsWithASnapshotAndARestoreHaveTheSameTraceByteForByte) {
  const auto trace = [] {
    Cloud own({.seed = 7, .clock = ClockMode::Manual});
    prepare(own);
    const Snapshot prepared = own.snapshot();
    work(own);
    own.restore(prepared);
    work(own);
    std::ostringstream lines;
    own.journal().writeJsonLines(lines, {}, {.wall_time = false});
    return lines.str();
  };
  EXPECT_EQ(trace(), trace());
}

TEST_F(SnapshotTest, TakingASnapshotChangesNothingOfWhatFollows) {
  Cloud other({.clock = ClockMode::Manual});
  for (Cloud* each : {&cloud, &other}) prepare(*each);
  const Snapshot prepared = cloud.snapshot();
  EXPECT_EQ(traceOfWork(cloud), traceOfWork(other));
  EXPECT_THAT(toJson(prepared), HasSubstr("order 3"));  // it still has what the workload took
}

TEST_F(SnapshotTest, DeadlinesAreAsFarAwayAfterARestoreAsTheyWere) {
  sqs.createQueue("orders", {.visibilityTimeout = 30s});
  sqs.send("orders", "hello");
  sqs.receive("orders");
  cloud.clock().advance(20s);
  const Snapshot before = cloud.snapshot();

  cloud.clock().advance(1h);
  cloud.restore(before);
  const TimePoint restored = cloud.clock().now();
  cloud.clock().advance(9s);
  EXPECT_EQ(sqs.depth("orders").inFlight, 1);
  cloud.clock().advance(1s);
  EXPECT_EQ(sqs.depth("orders").visible, 1);
  EXPECT_EQ(cloud.journal().records(EventKind::Expire).back()->virtual_time, restored + 10s);
}

TEST_F(SnapshotTest, RetentionGoesOnFromWhereItWas) {
  const std::string url = sqs.createQueue("orders");
  sqs.setQueueAttributes({.queueUrl = url, .attributes = {{"MessageRetentionPeriod", "3600"}}});
  sqs.send("orders", "hello");
  cloud.clock().advance(50min);
  const Snapshot before = cloud.snapshot();
  cloud.clock().advance(24h);
  EXPECT_EQ(sqs.depth("orders").visible, 0);
  cloud.restore(before);
  cloud.clock().advance(9min);
  EXPECT_EQ(sqs.depth("orders").visible, 1);
  cloud.clock().advance(1min);
  EXPECT_EQ(sqs.depth("orders").visible, 0);
}

TEST_F(SnapshotTest, AReceiptHandleOfBeforeTheSnapshotIsGoodAfterTheRestore) {
  sqs.createQueue("orders");
  sqs.send("orders", "hello");
  const auto received = sqs.receive("orders");
  const Snapshot before = cloud.snapshot();
  sqs.acknowledge("orders", received.at(0));
  cloud.restore(before);
  EXPECT_EQ(sqs.depth("orders").inFlight, 1);
  sqs.acknowledge("orders", received.at(0));
  EXPECT_EQ(sqs.depth("orders").inFlight, 0);
}

TEST_F(SnapshotTest, AQueueOfAfterTheSnapshotIsGoneAndSoAreItsRegions) {
  sqs.createQueue("orders");
  const Snapshot before = cloud.snapshot();
  cloud.sqs("eu-west-1").createQueue("elsewhere");
  sqs.createQueue("late");
  cloud.restore(before);
  EXPECT_THAT(sqs.listQueues({}).queueUrls, ElementsAre(HasSubstr("/orders")));
  EXPECT_THAT(cloud.sqs("eu-west-1").listQueues({}).queueUrls, IsEmpty());
}

TEST_F(SnapshotTest, ASnapshotKeepsItsContentsWhileTimeGoesOn) {
  sqs.createQueue("orders", {.visibilityTimeout = 30s});
  sqs.send("orders", "hello");
  sqs.receive("orders");
  const Snapshot before = cloud.snapshot();
  const std::string text = toJson(before);
  cloud.clock().advance(30s);  // nobody calls: time alone makes the message visible
  EXPECT_EQ(toJson(before), text);
  EXPECT_THAT(toString(cloud.diff(before)), HasSubstr("state in flight -> visible"));
}

TEST_F(SnapshotTest, ARestoreIsInTheJournal) {
  const Snapshot before = cloud.snapshot();
  cloud.restore(before);
  const auto records = cloud.journal().records(EventKind::Change);
  ASSERT_THAT(records, SizeIs(1));
  EXPECT_EQ(records[0]->service, "squall");
  EXPECT_EQ(records[0]->detail, "restored what was at 2030-01-01T00:00:00.000000Z");
}

TEST_F(SnapshotTest, SurvivesAResetAndItsCloud) {
  std::optional<Cloud> first;
  first.emplace(CloudOptions{.clock = ClockMode::Manual});
  prepare(*first);
  const Snapshot prepared = first->snapshot();
  const std::string trace = traceOfWork(*first);
  first->reset();
  first->restore(prepared);
  EXPECT_EQ(traceOfWork(*first), trace);
  first.reset();
  cloud.restore(prepared);
  EXPECT_THAT(cloud.diff(prepared), ChangesNothing());
  EXPECT_EQ(sqs.depth("orders").inFlight, 2);
}

TEST_F(SnapshotTest, RefusesTheSnapshotOfAnotherAccount) {
  Cloud other({.account = "111111111111"});
  const Snapshot snapshot = other.snapshot();
  EXPECT_THROW(cloud.restore(snapshot), std::logic_error);
}

TEST_F(SnapshotTest, RestoringTwiceFromOneSnapshotSharesNothingBetweenTheTwo) {
  prepare(cloud);
  const Snapshot prepared = cloud.snapshot();
  Cloud other({.clock = ClockMode::Manual});
  other.restore(prepared);
  sqs.send("orders", "of this one");
  EXPECT_THAT(other.diff(prepared), ChangesNothing());
  other.sqs().purgeQueue({.queueUrl = other.sqs().url("orders")});
  EXPECT_EQ(sqs.depth("orders").visible, 4);
  cloud.restore(prepared);
  EXPECT_THAT(cloud.diff(prepared), ChangesNothing());
}

}  // namespace
}  // namespace squall
