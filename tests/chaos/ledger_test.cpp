// no_message_lost: in real worlds, in worlds that a correct fake never makes, and in worlds made at random that a
// simple oracle judges too.
#include "core/random.hpp"
#include "made_records.hpp"

#include <squall/squall.hpp>
#include <squall/testing/matchers.hpp>

#include <gmock/gmock.h>

#include <algorithm>
#include <map>
#include <sstream>

namespace squall::checks {
namespace {

using namespace std::chrono_literals;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class LedgerOfACloud : public ::testing::Test {
 protected:
  LedgerOfACloud() {
    sqs.createQueue("orders-dlq");
    sqs.createQueue("orders", {.deadLetterQueue = "orders-dlq", .maxReceiveCount = 2});
  }

  Cloud cloud{{.clock = ClockMode::Manual}};
  Sqs& sqs = cloud.sqs();
};

TEST_F(LedgerOfACloud, AccountsForEveryMessageWhereverItIs) {
  for (int i = 0; i < 6; ++i) sqs.send("orders", "m" + std::to_string(i));
  sqs.send("orders", "later", {.delay = 60s});
  sqs.acknowledge("orders", sqs.receive("orders", {.max = 1}).at(0));
  sqs.receive("orders", {.max = 2});
  sqs.createQueue("scratch");
  sqs.send("scratch", "x");
  sqs.purge("scratch");
  sqs.createQueue("short", {.retention = 60s});
  sqs.send("short", "y");
  cloud.clock().advance(29s);

  const Evidence evidence = gather(cloud);
  const MessageLedger ledger = messageLedger(evidence);
  EXPECT_EQ(ledger.sent, 9u);
  EXPECT_EQ(ledger.deleted, 1u);
  EXPECT_EQ(ledger.in_flight, 2u);
  EXPECT_EQ(ledger.delayed, 1u);
  EXPECT_EQ(ledger.visible, 4u);
  EXPECT_EQ(ledger.purged, 1u);
  EXPECT_TRUE(noMessageLost(evidence)) << noMessageLost(evidence);
}

TEST_F(LedgerOfACloud, FollowsAMessageThroughItsDeadLetterQueueAndBack) {
  const std::string id = sqs.send("orders", "poison");
  for (int i = 0; i < 3; ++i) sqs.receive("orders", {.visibilityTimeout = 0s});
  EXPECT_EQ(messageLedger(gather(cloud)).in_dlq, 1u);

  sqs.startMessageMoveTask({.sourceArn = sqs.arn("orders-dlq")});
  const MessageLedger moved = messageLedger(gather(cloud));
  EXPECT_EQ(moved.in_dlq, 0u);
  EXPECT_EQ(moved.visible, 1u);
  EXPECT_EQ(moved.sent, 1u) << "its new id makes it no other message";

  sqs.acknowledge("orders", sqs.receive("orders").at(0));
  const Evidence evidence = gather(cloud);
  EXPECT_EQ(messageLedger(evidence).deleted, 1u);
  EXPECT_TRUE(noMessageLost(evidence)) << noMessageLost(evidence);
}

TEST_F(LedgerOfACloud, CountsAMessageOfADeletedQueueAsWanted) {
  sqs.send("orders", "x");
  sqs.deleteQueue({.queueUrl = sqs.url("orders")});
  const Evidence evidence = gather(cloud);
  EXPECT_EQ(messageLedger(evidence).purged, 1u);
  EXPECT_TRUE(noMessageLost(evidence)) << noMessageLost(evidence);
}

TEST_F(LedgerOfACloud, FailsWhenAMessageExpiredUnhandledAndShowsIt) {
  sqs.createQueue("short", {.retention = 60s});
  const std::string id = sqs.send("short", "x");
  cloud.clock().advance(61s);
  const CheckResult result = noMessageLost(gather(cloud));
  EXPECT_EQ(result.verdict, Verdict::Fail);
  ASSERT_THAT(result.witness, SizeIs(2));
  EXPECT_EQ(result.witness[0]->kind, EventKind::Publish);
  EXPECT_EQ(result.witness[1]->kind, EventKind::Drop);
  EXPECT_EQ(result.witness[1]->message_id, id);
  EXPECT_TRUE(noMessageLost(gather(cloud), {.expired_is_accounted = true}));
}

TEST_F(LedgerOfACloud, PrintsTheVerdictTheReasonAndTheWitness) {
  sqs.createQueue("short", {.retention = 60s});
  sqs.send("short", "x");
  cloud.clock().advance(61s);
  std::ostringstream text;
  text << noMessageLost(gather(cloud));
  EXPECT_THAT(text.str(), AllOf(HasSubstr("FAIL no_message_lost"), HasSubstr("expired 1"), HasSubstr("publish"),
                                HasSubstr("retention period over")));
}

TEST_F(LedgerOfACloud, KnowsNothingOfARunThatSentNothing) {
  const CheckResult result = noMessageLost(gather(cloud));
  EXPECT_EQ(result.verdict, Verdict::Unknown);
  EXPECT_EQ(result.looked_at, 0u);
}

TEST_F(LedgerOfACloud, KnowsNothingWithoutWhatTheQueuesHold) {
  sqs.send("orders", "x");
  const CheckResult result = noMessageLost(cloud.journal());
  EXPECT_EQ(result.verdict, Verdict::Unknown);
  EXPECT_THROW((void)messageLedger(cloud.journal()), std::logic_error);
}

TEST_F(LedgerOfACloud, TakesMessagesFromBeforeAClearedJournalForOldOnes) {
  sqs.send("orders", "old");
  cloud.journal().clear();
  sqs.send("orders", "new");
  sqs.acknowledge("orders", sqs.receive("orders", {.max = 1}).at(0));
  const Evidence evidence = gather(cloud);
  EXPECT_THAT(messageLedger(evidence).unexpected, IsEmpty());
  EXPECT_TRUE(noMessageLost(evidence)) << noMessageLost(evidence);
}

TEST(LedgerOfASmallJournal, KnowsNothingWhenRecordsWereDropped) {
  Cloud cloud{{.clock = ClockMode::Manual, .journal = {.max_records = 8}}};
  cloud.sqs().createQueue("orders");
  for (int i = 0; i < 5; ++i) cloud.sqs().send("orders", "x");
  ASSERT_GT(cloud.journal().droppedCount(), 0u);
  const Evidence evidence = gather(cloud);
  for (const std::string_view name : names()) {
    if (name == "rule_fired") continue;
    const Parameters parameters = name == "exactly_once_effect" ? Parameters{{"key", "message_id"}}
                                  : name == "poison_isolated"   ? Parameters{{"queue", "orders"}, {"dlq", "d"}}
                                                                : Parameters{};
    const CheckResult result = make(name, parameters)(evidence);
    EXPECT_EQ(result.verdict, Verdict::Unknown) << result;
    EXPECT_THAT(result.reason, HasSubstr("dropped")) << name;
  }
}

TEST(LedgerOfMadeRecords, NamesAMessageThatShouldBeHeldAndIsNot) {
  MadeRecords made;
  made.add(EventKind::Publish, "orders", "m-1");
  made.add(EventKind::Publish, "orders", "m-2");
  made.add(EventKind::Consume, "orders", "m-2");
  made.add(EventKind::Expire, "orders", "m-2");
  made.add(EventKind::Requeue, "orders", "m-2");
  const CheckResult result = noMessageLost(made.evidence({held("orders", "m-1")}));
  EXPECT_EQ(result.verdict, Verdict::Fail);
  EXPECT_THAT(result.reason, HasSubstr("lost: m-2."));
  EXPECT_THAT(result.witness, SizeIs(4));
}

TEST(LedgerOfMadeRecords, NamesWhatWasNeverSentAndWhatIsHeldThoughDeleted) {
  MadeRecords made;
  made.add(EventKind::Publish, "orders", "m-1");
  made.add(EventKind::Consume, "orders", "m-1");
  made.add(EventKind::Acknowledge, "orders", "m-1");
  made.add(EventKind::Consume, "orders", "ghost");
  const Evidence evidence = made.evidence({held("orders", "m-1"), held("orders", "stranger"), held("orders", "ghost")});
  EXPECT_THAT(messageLedger(evidence).unexpected, ElementsAre("m-1", "ghost", "stranger"));
  EXPECT_EQ(noMessageLost(evidence).verdict, Verdict::Fail);
}

TEST(LedgerOfMadeRecords, ReportsButForgivesDuplicates) {
  MadeRecords made;
  for (const char* id : {"twice-at-once", "again-after-delete"}) made.add(EventKind::Publish, "orders", id);
  made.add(EventKind::Consume, "orders", "twice-at-once");
  made.add(EventKind::Requeue, "orders", "twice-at-once", "copy");
  made.add(EventKind::Consume, "orders", "twice-at-once");
  made.add(EventKind::Acknowledge, "orders", "twice-at-once");
  made.add(EventKind::Consume, "orders", "again-after-delete");
  made.add(EventKind::Acknowledge, "orders", "again-after-delete");
  made.add(EventKind::Requeue, "orders", "again-after-delete");
  const Evidence evidence = made.evidence({held("orders", "again-after-delete")});
  EXPECT_THAT(messageLedger(evidence).duplicated, ElementsAre("twice-at-once", "again-after-delete"));
  EXPECT_TRUE(noMessageLost(evidence)) << noMessageLost(evidence);
}

// A queue of a few lines, which moves messages at random and writes the records that a real one would; it knows by
// itself what became of each. Some worlds lose messages or make them up.
class RandomWorld {
 public:
  explicit RandomWorld(std::uint64_t seed) : random_(seed, "random-world") {}

  void step() {
    if (messages_.empty() || random_.below(3) == 0) return send();
    auto at = std::next(messages_.begin(),
                        static_cast<std::ptrdiff_t>(random_.below(static_cast<std::uint32_t>(messages_.size()))));
    const std::string& id = at->first;
    std::string& state = at->second;
    const std::uint64_t dice = random_.below(12);
    if (state == "visible" && dice < 6) return change(EventKind::Consume, id, state, "in flight");
    if (state == "visible" && dice == 6) return vanish(id, state);
    if (state == "visible" && dice == 7) return change(EventKind::Drop, id, state, "expired");
    if (state == "visible" && dice == 8) return change(EventKind::Purge, id, state, "purged");
    if (state == "visible" && dice == 9) {
      records.add(EventKind::DeadLetter, "orders", id, "after 3 receives, to orders-dlq");
      state = "in dlq";
      return;
    }
    if (state == "in flight" && dice < 6) return change(EventKind::Acknowledge, id, state, "deleted");
    if (state == "in flight") {
      records.add(dice < 9 ? EventKind::Expire : EventKind::Reject, "orders", id);
      change(EventKind::Requeue, id, state, "visible");
    }
  }

  std::size_t count(const std::string& state) const {
    return static_cast<std::size_t>(
        std::count_if(messages_.begin(), messages_.end(), [&](const auto& entry) { return entry.second == state; }));
  }
  std::vector<std::string> lost() const {
    std::vector<std::string> ids;
    for (const auto& [id, state] : messages_) {
      if (state == "lost") ids.push_back(id);
    }
    return ids;
  }
  std::size_t sent() const { return messages_.size(); }
  Evidence evidence() const {
    std::vector<Holding> holdings;
    for (const auto& [id, state] : messages_) {
      if (state == "visible") holdings.push_back(held("orders", id));
      if (state == "in flight") holdings.push_back(held("orders", id, Holding::State::InFlight));
      if (state == "in dlq") holdings.push_back(held("orders-dlq", id));
    }
    return records.evidence(std::move(holdings));
  }

 private:
  void send() {
    const std::string id = "m-" + std::to_string(messages_.size());
    records.add(EventKind::Publish, "orders", id);
    messages_.emplace(id, "visible");
  }
  void change(EventKind kind, const std::string& id, std::string& state, const char* next) {
    records.add(kind, "orders", id);
    state = next;
  }
  void vanish(const std::string&, std::string& state) { state = random_.below(4) == 0 ? "lost" : "visible"; }

  core::Random random_;
  MadeRecords records;
  std::map<std::string, std::string> messages_;
};

TEST(LedgerOfRandomWorlds, SaysWhatTheWorldItselfKnows) {
  std::size_t worlds_with_losses = 0;
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    RandomWorld world(seed);
    for (int i = 0; i < 150; ++i) world.step();
    const Evidence evidence = world.evidence();
    const MessageLedger ledger = messageLedger(evidence);
    ASSERT_EQ(ledger.sent, world.sent()) << "seed " << seed;
    ASSERT_EQ(ledger.deleted, world.count("deleted")) << "seed " << seed;
    ASSERT_EQ(ledger.visible, world.count("visible")) << "seed " << seed;
    ASSERT_EQ(ledger.in_flight, world.count("in flight")) << "seed " << seed;
    ASSERT_EQ(ledger.in_dlq, world.count("in dlq")) << "seed " << seed;
    ASSERT_EQ(ledger.expired, world.count("expired")) << "seed " << seed;
    ASSERT_EQ(ledger.purged, world.count("purged")) << "seed " << seed;
    ASSERT_THAT(ledger.lost, ::testing::UnorderedElementsAreArray(world.lost())) << "seed " << seed;
    ASSERT_THAT(ledger.unexpected, IsEmpty()) << "seed " << seed;
    const bool is_clean = world.lost().empty();
    ASSERT_EQ(noMessageLost(evidence, {.expired_is_accounted = true}).verdict, is_clean ? Verdict::Pass : Verdict::Fail)
        << "seed " << seed;
    worlds_with_losses += is_clean ? 0 : 1;
  }
  EXPECT_GT(worlds_with_losses, 50u) << "the worlds must not all be the same";
  EXPECT_LT(worlds_with_losses, 300u);
}

}  // namespace
}  // namespace squall::checks
