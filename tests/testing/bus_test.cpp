// Matchers of events on a bus and of their fate: what they match and what they say.
#include "testing/texts.hpp"

#include <squall/squall.hpp>
#include <squall/testing/matchers.hpp>

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace squall {
namespace {

using ::testing::_;
using testing::DeliveredTo;
using testing::FailedAt;
using testing::HasDetail;
using testing::HasDetailType;
using testing::HasJson;
using testing::HasSource;
using ::testing::HasSubstr;
using testing::MatchedNoRule;
using testing::MatchesPattern;
using ::testing::StartsWith;
using testing::WasSentToUnknownBus;

const std::string kEvent =
    R"({"version":"0","id":"e-1","detail-type":"Order Paid","source":"shop","account":"000000000000",)"
    R"("time":"2030-01-01T00:00:00Z","region":"us-east-1","resources":[],"detail":{"order":7}})";

EventFate delivered() {
  return {.id = "e-1",
          .bus = "default",
          .end = EventFate::End::Routed,
          .rules = {"on-paid", "audit"},
          .targets = {{.rule = "on-paid",
                       .target = "mailer",
                       .arn = "arn:mails",
                       .end = TargetFate::End::Delivered,
                       .attempts = 2,
                       .problem = {}},
                      {.rule = "audit",
                       .target = "log",
                       .arn = "arn:log",
                       .end = TargetFate::End::Dropped,
                       .attempts = 1,
                       .problem = "NO_RESOURCE: it is gone"}}};
}
EventFate ended(EventFate::End end) { return {.id = "e-2", .bus = "orders", .end = end}; }

TEST(EventMembers, AreMatchedByAValueOrAMatcher) {
  EXPECT_TRUE(holds(HasSource("shop"), kEvent));
  EXPECT_TRUE(holds(HasSource(StartsWith("sh")), kEvent));
  EXPECT_TRUE(holds(HasDetailType("Order Paid"), kEvent));
  EXPECT_TRUE(holds(HasDetail(HasJson("$.order", 7)), kEvent));
  EXPECT_FALSE(holds(HasSource("bank"), kEvent));
  EXPECT_FALSE(holds(HasDetailType("Order Placed"), kEvent));
  EXPECT_FALSE(holds(HasDetail(HasJson("$.order", 8)), kEvent));
}

TEST(EventMembers, AreSeenInMessagesAndRecordsToo) {
  EXPECT_TRUE(holds(HasSource("shop"), sqs::Message{.body = kEvent}));
  EXPECT_TRUE(holds(HasSource("shop"), MadeRun().add(EventKind::Publish, {.body = kEvent}).records.front()));
  EXPECT_EQ(explained(HasSource("shop"), sqs::Message{}), "which has no body");
}

TEST(EventMembers, SayWhatIsThere) {
  EXPECT_EQ(described<std::string>(HasSource("bank")), R"(is an event whose source is equal to "bank")");
  EXPECT_EQ(negated<std::string>(HasSource("bank")), R"(is no event whose source is equal to "bank")");
  EXPECT_EQ(explained(HasSource("bank"), kEvent), R"(whose source is "shop")");
  EXPECT_EQ(explained(HasDetail(HasJson("$.order", 8)), kEvent), R"(whose detail is {"order":7}, whose $.order is 7)");
  EXPECT_EQ(explained(HasSource("bank"), std::string("{}")), "which has no source");
  EXPECT_EQ(explained(HasSource("bank"), std::string("x")), "which is no JSON from byte 1 on");
}

TEST(MatchesPatternMatcher, ExplainsWhatDidNotHold) {
  EXPECT_TRUE(holds(MatchesPattern(R"({"source": ["shop"]})"), kEvent));
  const auto matcher = MatchesPattern(R"({"detail": {"order": [8]}})");
  EXPECT_FALSE(holds(MatchesPattern(R"({"detail": {"order": [8]}})"), kEvent));
  EXPECT_EQ(described<std::string>(matcher), R"(is an event that the pattern {"detail": {"order": [8]}} matches)");
  EXPECT_EQ(explained(matcher, kEvent),
            "\ndoes not match: 0 of 1 conditions hold\n"
            "  FAILS   detail.order: expected 8, found 7\n"
            "wildcard complexity 0 of at most 10\n");
}

TEST(MatchesPatternMatcher, RefusesWhatIsNoPattern) { EXPECT_THROW(MatchesPattern("{}"), AwsError); }

TEST(FateMatchers, NameATargetByIdRuleOrArn) {
  EXPECT_TRUE(holds(DeliveredTo("mailer"), delivered()));
  EXPECT_TRUE(holds(DeliveredTo("on-paid"), delivered()));
  EXPECT_TRUE(holds(DeliveredTo("arn:mails"), delivered()));
  EXPECT_FALSE(holds(DeliveredTo("log"), delivered()));
  EXPECT_TRUE(holds(FailedAt("log"), delivered()));
  EXPECT_TRUE(holds(FailedAt("log", HasSubstr("NO_RESOURCE")), delivered()));
  EXPECT_FALSE(holds(FailedAt("log", HasSubstr("THROTTLING")), delivered()));
  EXPECT_FALSE(holds(FailedAt("mailer"), delivered()));
}

TEST(FateMatchers, TellTheReasonsOfADropApart) {
  EXPECT_TRUE(holds(MatchedNoRule(), ended(EventFate::End::NoRuleMatched)));
  EXPECT_FALSE(holds(MatchedNoRule(), ended(EventFate::End::UnknownBus)));
  EXPECT_TRUE(holds(WasSentToUnknownBus(), ended(EventFate::End::UnknownBus)));
  EXPECT_FALSE(holds(WasSentToUnknownBus(), delivered()));
}

TEST(FateMatchers, PrintTheFate) {
  EXPECT_EQ(described<EventFate>(DeliveredTo("log")),
            R"(was delivered to a target whose id, rule or ARN is equal to "log")");
  EXPECT_EQ(described<EventFate>(FailedAt("log", HasSubstr("x"))),
            R"(failed at a target whose id, rule or ARN is equal to "log", with a problem that has substring "x")");
  EXPECT_EQ(explained(DeliveredTo("log"), delivered()),
            "\nevent e-1 on default: matched by on-paid, audit"
            "\n  on-paid/mailer (arn:mails): delivered after 2 attempts"
            "\n  audit/log (arn:log): dropped after 1 attempt; NO_RESOURCE: it is gone");
  EXPECT_EQ(described<EventFate>(MatchedNoRule()), "was dropped since no rule matched");
  EXPECT_EQ(explained(MatchedNoRule(), ended(EventFate::End::UnknownBus)),
            "\nevent e-2: dropped, there is no event bus orders");
  EXPECT_EQ(explained(DeliveredTo(_), EventFate{.id = "e-3"}), "\nevent e-3: the journal has no event of this id");
}

}  // namespace
}  // namespace squall
