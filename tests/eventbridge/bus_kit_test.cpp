// What a test does with a bus: waits by pattern, listeners, what became of an event; and chaos on the way.
#include <squall/squall.hpp>
#include <squall/testing/matchers.hpp>

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace squall {
namespace {

using namespace std::chrono_literals;
using ::testing::_;
using ::testing::AllOf;
using testing::DeliveredTo;
using ::testing::ElementsAre;
using testing::FailedAt;
using testing::Happened;
using testing::HasDetailType;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::MatchedNoRule;
using ::testing::Not;
using ::testing::SizeIs;
using testing::WasSentToUnknownBus;

constexpr const char* kLambda = "arn:aws:lambda:us-east-1:000000000000:function:mailer";
constexpr const char* kFromShop = R"({"source": ["shop"]})";

class BusKit : public ::testing::Test {
 protected:
  void SetUp() override {
    events.putRule("on-paid", kFromShop);
    eventbridge::PutTargetsRequest request{.rule = "on-paid"};
    request.targets.push_back({.id = "mailer", .arn = kLambda});
    events.putTargets(request);
    events.onTarget(kLambda, [this](const TargetCall& call) { mailed.push_back(call.eventId); });
  }
  std::string put(const std::string& type = "Paid") { return events.put({.source = "shop", .detailType = type}); }

  Cloud cloud{{.clock = ClockMode::Manual}};
  EventBridge& events = cloud.eventBridge();
  std::vector<std::string> mailed;
};

TEST_F(BusKit, WaitsForAnEventThatAPatternMatches) {
  put("Placed");
  put("Paid");
  const WaitResult paid = events.waitForEvent(R"({"detail-type": ["Paid"]})");
  EXPECT_THAT(paid, Happened());
  EXPECT_THAT(paid.records(), ElementsAre(HasDetailType("Paid")));
  EXPECT_FALSE(events.waitForEvent(R"({"detail-type": ["Sent"]})", {.within = 1ms}));
  EXPECT_FALSE(events.waitForEvent(R"({"detail-type": ["Paid"]})", {.on = "orders", .within = 1ms}));
}

TEST_F(BusKit, MakesSureThatNoSuchEventComes) {
  put("Placed");
  EXPECT_THAT(events.expectNoEvent(R"({"detail-type": ["Paid"]})", 1s), Happened());
  EXPECT_FALSE(events.expectNoEvent(R"({"detail-type": ["Placed"]})", 1s));
}

TEST_F(BusKit, RefusesToWaitForWhatIsNoPattern) { EXPECT_THROW((void)events.waitForEvent("{}"), AwsError); }

TEST_F(BusKit, TellsWhatBecameOfAnEvent) {
  EXPECT_THAT(fateOf(cloud, put()), DeliveredTo("mailer"));
  EXPECT_THAT(fateOf(cloud, events.put({.source = "bank", .detailType = "Paid"})), MatchedNoRule());
  EXPECT_THAT(fateOf(cloud, events.put({.source = "shop", .detailType = "Paid", .bus = "none"})),
              WasSentToUnknownBus());
  EXPECT_EQ(fateOf(cloud, "unheard-of").end, EventFate::End::NeverSeen);
}

TEST_F(BusKit, TellsThatARuleMatchedAndItsTargetFailed) {
  events.onTarget(kLambda, [](const TargetCall&) {
    throw AwsError({.code = "ResourceNotFoundException", .message = "Function not found"});
  });
  EXPECT_THAT(fateOf(cloud, put()), AllOf(FailedAt("mailer", HasSubstr("NO_RESOURCE")), Not(DeliveredTo(_))));
}

TEST_F(BusKit, ListensAndLeavesNothingBehind) {
  const Snapshot before = cloud.snapshot();
  {
    EventListener heard(cloud, R"({"detail-type": ["Paid"]})");
    put("Placed");
    put("Paid");
    EXPECT_TRUE(heard.waitFor(1)) << heard.explanation();
    EXPECT_THAT(heard.events(), ElementsAre(HasDetailType("Paid")));
    EXPECT_FALSE(heard.waitFor(2, 1ms));
    EXPECT_THAT(heard.explanation(), HasSubstr("publish"));
  }
  EXPECT_THAT(cloud.diff(before), testing::ChangesNothing());
  EXPECT_THAT(events.listRules({}).rules, SizeIs(1));
  EXPECT_THAT(mailed, SizeIs(2));
}

TEST_F(BusKit, ListensToWhatAPathMakesOfTheEvent) {
  EventListener heard(cloud, kFromShop, {.inputPath = "$.detail-type"});
  put("Paid");
  EXPECT_THAT(heard.events(), ElementsAre("\"Paid\""));
}

TEST_F(BusKit, FailsSomeEntriesOfAPutOnPurpose) {
  cloud.chaos().on(eventbridge::PutEvents).where("attr:detail-type == 'Paid'").partialBatch();
  eventbridge::PutEventsRequest request;
  for (const char* type : {"Placed", "Paid", "Sent"})
    request.entries.push_back({.source = "shop", .detailType = type, .detail = "{}"});
  const auto result = events.putEvents(request);
  EXPECT_EQ(result.failedEntryCount, 1);
  ASSERT_THAT(result.entries, SizeIs(3));
  EXPECT_TRUE(result.entries.at(0).eventId);
  EXPECT_FALSE(result.entries.at(1).eventId);
  EXPECT_TRUE(result.entries.at(2).eventId);
  EXPECT_THAT(mailed, SizeIs(2));
}

TEST_F(BusKit, DeliversTwiceOnPurpose) {
  cloud.chaos().on(targets::InvokeTarget).queue("on-paid/mailer").first(1).duplicate();
  const std::string id = put();
  EXPECT_THAT(mailed, ElementsAre(id, id));
}

TEST_F(BusKit, DeliversLateOnPurpose) {
  cloud.chaos().on(targets::InvokeTarget).first(1).fault({.kind = chaos::FaultKind::DelayDelivery, .by = 30s});
  put();
  EXPECT_THAT(mailed, IsEmpty());
  cloud.clock().advance(30s);
  EXPECT_THAT(mailed, SizeIs(1));
}

TEST_F(BusKit, DeliversInAnotherOrderOnPurpose) {
  cloud.chaos()
      .on(targets::InvokeTarget)
      .first(1)
      .fault({.kind = chaos::FaultKind::Reorder, .window = 3, .strategy = chaos::Strategy::Reverse});
  eventbridge::PutEventsRequest request;
  for (int i = 0; i < 3; ++i) request.entries.push_back({.source = "shop", .detailType = "Paid", .detail = "{}"});
  std::vector<std::string> put;
  for (const auto& entry : events.putEvents(request).entries) put.push_back(entry.eventId.value_or(""));
  EXPECT_THAT(mailed, ElementsAre(put.at(2), put.at(1), put.at(0)));
}

TEST_F(BusKit, ThrottlesATargetOnPurposeAndTriesAgain) {
  cloud.chaos().on(targets::InvokeTarget).first(2).throttle();
  const std::string id = put();
  EXPECT_THAT(fateOf(cloud, id), FailedAt("mailer", HasSubstr("THROTTLING")));
  cloud.clock().advance(1min);
  EXPECT_THAT(fateOf(cloud, id), DeliveredTo("mailer"));
  EXPECT_THAT(mailed, ElementsAre(id));
}

TEST_F(BusKit, LosesTheAnswerOfATargetOnPurposeSoThatItGetsTheEventTwice) {
  cloud.chaos().on(targets::InvokeTarget).first(1).dropResponse();
  const std::string id = put();
  cloud.clock().advance(1min);
  EXPECT_THAT(mailed, ElementsAre(id, id));
}

TEST_F(BusKit, ForbidsATargetOnPurpose) {
  cloud.chaos()
      .on(targets::InvokeTarget)
      .first(1)
      .fault({.kind = chaos::FaultKind::HttpError, .code = "AccessDeniedException", .status = 403});
  EXPECT_THAT(fateOf(cloud, put()), FailedAt("mailer", HasSubstr("NO_PERMISSIONS")));
}

}  // namespace
}  // namespace squall
