// What a diff finds and how it reads; and the matchers on it, with the texts of their failures.
#include <squall/squall.hpp>
#include <squall/testing/diff.hpp>
#include <squall/testing/matchers.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest-spi.h>
#include <nlohmann/json.hpp>

namespace squall {
namespace {

using namespace std::chrono_literals;
using testing::ChangesNothing;
using testing::ControlRecordsUntouched;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::OnlyTouches;

class DiffTest : public ::testing::Test {
 protected:
  DiffTest() {
    sqs.createQueue("orders", {.visibilityTimeout = 30s});
    sqs.createQueue("audit");
    control = sqs.send("audit", "control");
  }
  std::string textSince(const Snapshot& before) { return toString(cloud.diff(before)); }

  Cloud cloud{{.clock = ClockMode::Manual}};
  Sqs& sqs = cloud.sqs();
  std::string control;
};

TEST_F(DiffTest, ReadsAsOneLineAResource) {
  const Snapshot before = cloud.snapshot();
  const std::string id = sqs.send("orders", "hello");
  sqs.setQueueAttributes({.queueUrl = sqs.url("orders"), .attributes = {{"VisibilityTimeout", "60"}}});
  EXPECT_EQ(textSince(before), "orders: 1 message added (" + id.substr(0, 8) +
                                   " visible \"hello\"), attribute VisibilityTimeout 30 -> 60");
}

TEST_F(DiffTest, NothingHasChangedWhenNobodyDidAnything) {
  const Snapshot before = cloud.snapshot();
  cloud.clock().advance(1h);
  sqs.receive("orders");
  sqs.getQueueUrl({.queueName = "audit"});
  EXPECT_THROW(sqs.send("nowhere", "hi"), AwsError);
  EXPECT_TRUE(cloud.diff(before).empty());
  EXPECT_EQ(textSince(before), "nothing changed");
}

TEST_F(DiffTest, TellsWhatHappenedToAMessage) {
  const std::string id = sqs.send("orders", "hello");
  const std::string name = id.substr(0, 8);
  Snapshot before = cloud.snapshot();
  const auto received = sqs.receive("orders");
  EXPECT_EQ(textSince(before), "orders: 1 message changed (" + name +
                                   " \"hello\": state visible -> in flight; receive count 0 -> 1; visible at (none) -> "
                                   "+30.000s)");

  before = cloud.snapshot();
  cloud.clock().advance(10s);
  sqs.changeMessageVisibility(
      {.queueUrl = sqs.url("orders"), .receiptHandle = *received.at(0).receiptHandle, .visibilityTimeout = 50});
  EXPECT_EQ(textSince(before), "orders: 1 message changed (" + name + " \"hello\": visible at +30.000s -> +60.000s)");

  before = cloud.snapshot();
  sqs.acknowledge("orders", received.at(0));
  EXPECT_EQ(textSince(before), "orders: 1 message removed (" + name + " in flight \"hello\")");
}

TEST_F(DiffTest, TellsOfQueuesTagsAndAQueueMadeAnew) {
  const Snapshot before = cloud.snapshot();
  sqs.createQueue("late");
  sqs.deleteQueue({.queueUrl = sqs.url("audit")});
  sqs.createQueue("audit");
  sqs.tagQueue({.queueUrl = sqs.url("orders"), .tags = {{"team", "billing"}}});
  cloud.sqs("eu-west-1").createQueue("far");
  EXPECT_EQ(textSince(before),
            "far (eu-west-1): queue added\n"
            "audit: 1 message removed (" +
                control.substr(0, 8) +
                " visible \"control\"), times created 1 -> 2\n"
                "late: queue added\n"
                "orders: tag team (none) -> billing");
}

TEST_F(DiffTest, CutsLongListsAndLongBodies) {
  const Snapshot before = cloud.snapshot();
  for (int i = 0; i < 12; ++i) sqs.send("orders", std::string(500, 'x') + "\n");
  EXPECT_THAT(textSince(before), HasSubstr("12 messages added ("));
  EXPECT_THAT(textSince(before), HasSubstr(" and 7 more)"));
  EXPECT_THAT(textSince(before), Not(HasSubstr(std::string(100, 'x'))));
}

TEST_F(DiffTest, ComparesTwoSnapshotsAndTellsAllOfItAsJson) {
  const Snapshot before = cloud.snapshot();
  const std::string id = sqs.send("orders", "hello");
  const Snapshot after = cloud.snapshot();
  sqs.send("orders", "not asked for");
  const auto json = nlohmann::json::parse(toJson(diffOf(before, after)));
  EXPECT_EQ(json["empty"], false);
  ASSERT_EQ(json["resources"].size(), 1u);
  EXPECT_EQ(json["resources"][0]["name"], "orders");
  ASSERT_EQ(json["resources"][0]["entries"].size(), 1u);
  EXPECT_EQ(json["resources"][0]["entries"][0]["key"], id);
  EXPECT_EQ(json["resources"][0]["entries"][0]["kind"], "added");
  EXPECT_EQ(json["resources"][0]["entries"][0]["body"], "hello");
}

TEST_F(DiffTest, AHiddenEffectFailsChangesNothingAndIsShown) {
  static std::optional<Diff> diff;
  const Snapshot before = cloud.snapshot();
  EXPECT_THAT(cloud.diff(before), ChangesNothing());
  sqs.send("orders", "hidden");
  diff = cloud.diff(before);
  EXPECT_THAT(*diff, Not(ChangesNothing()));
  EXPECT_NONFATAL_FAILURE(EXPECT_THAT(*diff, ChangesNothing()), "Expected: changes nothing");
  EXPECT_NONFATAL_FAILURE(EXPECT_THAT(*diff, ChangesNothing()), "orders: 1 message added (");
}

TEST_F(DiffTest, OverdoingFailsOnlyTouchesAndNamesTheStray) {
  static std::optional<Diff> diff;
  const std::string seven = sqs.send("orders", "order 7");
  sqs.send("orders", "order 8");
  const Snapshot before = cloud.snapshot();
  EXPECT_NONFATAL_FAILURE(EXPECT_THAT(Diff(), OnlyTouches("orders")), "which changes nothing at all");

  sqs.receive("orders", {.max = 1});
  EXPECT_THAT(cloud.diff(before), OnlyTouches("orders"));
  EXPECT_THAT(cloud.diff(before), OnlyTouches("orders", seven));
  EXPECT_THAT(cloud.diff(before), OnlyTouches("orders", "order 7"));
  EXPECT_THAT(cloud.diff(before), Not(OnlyTouches("audit")));

  sqs.receive("orders", {.max = 1});
  diff = cloud.diff(before);
  EXPECT_THAT(*diff, OnlyTouches("orders", "order 7", "order 8"));
  EXPECT_NONFATAL_FAILURE(EXPECT_THAT(*diff, OnlyTouches("orders", "order 7")), "which also touches message ");
  EXPECT_NONFATAL_FAILURE(EXPECT_THAT(*diff, OnlyTouches("orders", "order 7")),
                          "touches \"order 7\" in orders and nothing else");

  sqs.tagQueue({.queueUrl = sqs.url("orders"), .tags = {{"team", "billing"}}});
  sqs.send("audit", "noise");
  diff = cloud.diff(before);
  EXPECT_THAT(*diff, OnlyTouches({"orders", "audit"}));
  EXPECT_NONFATAL_FAILURE(EXPECT_THAT(*diff, OnlyTouches("audit")),
                          "which also touches queue orders; the diff:\naudit: ");
}

TEST_F(DiffTest, ATouchedControlRecordIsNamedAndAMisspeltOneToo) {
  static std::optional<Diff> diff;
  sqs.send("orders", "control order");
  sqs.send("orders", "order 7");
  const Snapshot before = cloud.snapshot();
  sqs.send("orders", "order 9");
  EXPECT_THAT(cloud.diff(before), ControlRecordsUntouched({{"orders", "control order"}, {"audit", control}, "audit"}));

  sqs.receive("orders", {.max = 1});
  diff = cloud.diff(before);
  EXPECT_THAT(*diff, ControlRecordsUntouched({{"audit"}, {"orders", "order 7"}}));
  EXPECT_NONFATAL_FAILURE(EXPECT_THAT(*diff, ControlRecordsUntouched({{"orders", "control order"}})),
                          "which touches \"control order\" in orders; the diff:\norders: ");
  EXPECT_NONFATAL_FAILURE(EXPECT_THAT(*diff, ControlRecordsUntouched({{"ordres"}})), "before there was no ordres");
}

}  // namespace
}  // namespace squall
