// Which calls a rule meets, and how it decides.
#include "core/interference.hpp"
#include "core/world.hpp"

#include <squall/sqs.hpp>
#include <squall/testing/matchers.hpp>

#include <gmock/gmock.h>

#include <sstream>

namespace squall {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class ChaosRules : public ::testing::Test {
 protected:
  ChaosRules() { sqs.createQueue("orders", {.visibilityTimeout = 30s}); }

  // Which of `count` sends failed with `code`, by number.
  std::vector<int> failures(int count, const std::string& code, const std::string& prefix = "order ") {
    std::vector<int> failed;
    for (int i = 1; i <= count; ++i) {
      try {
        sqs.send("orders", prefix + std::to_string(i));
      } catch (const AwsError& error) {
        EXPECT_EQ(error.code(), code);
        failed.push_back(i);
      }
    }
    return failed;
  }

  Cloud cloud{{.seed = 42}};
  Sqs& sqs = cloud.sqs();
  Chaos& chaos = cloud.chaos();
};

TEST_F(ChaosRules, MeetTheNthCallOfAResource) {
  const ChaosRule rule = chaos.on(sqs::SendMessage).queue("orders").nth(3).throttle();
  EXPECT_THAT(failures(5, "RequestThrottled"), ElementsAre(3));
  EXPECT_EQ(rule.matched(), 5U);
  EXPECT_EQ(rule.fired(), 1U);
  EXPECT_EQ(rule.remaining(), 0U);
}

TEST_F(ChaosRules, MeetTheFirstFewOrEveryFew) {
  {
    const ScopedChaos first = chaos.on(sqs::SendMessage).first(2).throttle();
    EXPECT_THAT(failures(4, "RequestThrottled"), ElementsAre(1, 2));
  }
  const ScopedChaos every = chaos.on(sqs::SendMessage).every(3).throttle();
  EXPECT_THAT(failures(7, "RequestThrottled"), ElementsAre(3, 6));
}

TEST_F(ChaosRules, LeaveOtherResourcesAlone) {
  sqs.createQueue("payments");
  const ScopedChaos rule = chaos.on(sqs::SendMessage).queue("pay*").throttle();
  EXPECT_THAT(failures(3, "RequestThrottled"), IsEmpty());
  EXPECT_THROW(sqs.send("payments", "x"), AwsError);
}

TEST_F(ChaosRules, ChooseMessagesByTheirBody) {
  const ScopedChaos rule = chaos.on(sqs::SendMessage).where("body:$.kind == 'charge' && body:$.total > 100").throttle();
  EXPECT_NO_THROW(sqs.send("orders", R"({"kind": "refund", "total": 200})"));
  EXPECT_NO_THROW(sqs.send("orders", R"({"kind": "charge", "total": 20})"));
  EXPECT_THROW(sqs.send("orders", R"({"kind": "charge", "total": 200})"), AwsError);
}

TEST_F(ChaosRules, EndWhenTheirGuardGoes) {
  {
    const ScopedChaos rule = chaos.on(sqs::SendMessage).throttle();
    EXPECT_THAT(failures(2, "RequestThrottled"), ElementsAre(1, 2));
  }
  EXPECT_THAT(failures(2, "RequestThrottled"), IsEmpty());
  EXPECT_THAT(chaos.report(), IsEmpty());
  EXPECT_FALSE(cloud.world().interference->isArmed()) << "without rules a Cloud pays nothing";
}

TEST_F(ChaosRules, StopAtTheirLimit) {
  const ChaosRule rule = chaos.on(sqs::SendMessage).times(2).throttle();
  EXPECT_EQ(rule.remaining(), 2U);
  EXPECT_THAT(failures(5, "RequestThrottled"), ElementsAre(1, 2));
  EXPECT_EQ(rule.remaining(), 0U);
}

TEST_F(ChaosRules, PlayAStackFaultByFault) {
  const ChaosRule rule = chaos.on(sqs::SendMessage)
                             .stack({chaos::Fault{.kind = chaos::FaultKind::Throttle}, std::nullopt,
                                     chaos::Fault{.kind = chaos::FaultKind::DropResponse}});
  EXPECT_EQ(rule.remaining(), 3U);
  EXPECT_THAT([&] { sqs.send("orders", "1"); }, testing::ThrowsAwsError("RequestThrottled"));
  EXPECT_NO_THROW(sqs.send("orders", "2"));
  EXPECT_THAT([&] { sqs.send("orders", "3"); }, testing::ThrowsAwsError("ConnectionLost"));
  EXPECT_NO_THROW(sqs.send("orders", "4"));
  EXPECT_EQ(rule.remaining(), 0U);
}

TEST_F(ChaosRules, HappenInTheirTime) {
  const ScopedChaos rule = chaos.on(sqs::SendMessage).between(10s, 20s).throttle();
  EXPECT_NO_THROW(sqs.send("orders", "early"));
  cloud.clock().advance(10s);
  EXPECT_THROW(sqs.send("orders", "in between"), AwsError);
  cloud.clock().advance(10s);
  EXPECT_NO_THROW(sqs.send("orders", "late"));
}

TEST_F(ChaosRules, FollowEachOtherByState) {
  chaos.add({.id = "one",
             .on = {.service = "sqs", .operation = "SendMessage"},
             .when = {.state = "start", .set_state = "broken"},
             .fault = {.kind = chaos::FaultKind::Throttle}});
  chaos.add({.id = "two",
             .on = {.service = "sqs", .operation = "SendMessage"},
             .when = {.state = "broken", .set_state = "mended"},
             .fault = {.kind = chaos::FaultKind::InternalError}});
  EXPECT_THROW(sqs.send("orders", "1"), AwsError);
  EXPECT_EQ(chaos.state(), "broken");
  EXPECT_THROW(sqs.send("orders", "2"), AwsError);
  EXPECT_EQ(chaos.state(), "mended");
  EXPECT_NO_THROW(sqs.send("orders", "3"));
}

TEST_F(ChaosRules, WaitForAnEvent) {
  chaos.add({.id = "after",
             .on = {.service = "sqs", .operation = "SendMessage"},
             .when = {.after = "acknowledge orders"},
             .fault = {.kind = chaos::FaultKind::Throttle}});
  sqs.send("orders", "1");
  sqs.acknowledge("orders", sqs.receive("orders").at(0));
  EXPECT_THROW(sqs.send("orders", "2"), AwsError);
}

TEST_F(ChaosRules, RestWhileHealed) {
  const ScopedChaos rule = chaos.on(sqs::SendMessage).throttle();
  chaos.heal();
  EXPECT_NO_THROW(sqs.send("orders", "1"));
  chaos.resume();
  EXPECT_THROW(sqs.send("orders", "2"), AwsError);
}

TEST_F(ChaosRules, RefuseWhatCannotWorkAndSayWhatToWrite) {
  const auto refusal = [this](chaos::Rule rule) -> std::string {
    try {
      chaos.add(std::move(rule));
    } catch (const std::logic_error& error) {
      return error.what();
    }
    return "";
  };
  EXPECT_THAT(refusal({.id = "a", .on = {.service = "sqs", .operation = "SendMesage"}}),
              HasSubstr("Did you mean 'SendMessage'?"));
  EXPECT_THAT(refusal({.id = "a", .on = {.service = "sqss"}}), HasSubstr("Did you mean 'sqs'?"));
  EXPECT_THAT(refusal({.id = "a", .on = {.service = "sqs"}, .when = {.probability = 1.5}}),
              HasSubstr("a probability is between 0 and 1"));
  EXPECT_THAT(refusal({.id = "a", .on = {.service = "sqs"}, .fault = {.kind = chaos::FaultKind::LoseMessage}}),
              HasSubstr("--allow-contract-violations"));
  EXPECT_THAT(refusal({.id = "a", .on = {.service = "sqs"}, .fault = {.kind = chaos::FaultKind::Crash}}),
              HasSubstr("squall run"));
  chaos.add({.id = "a", .on = {.service = "sqs"}});
  EXPECT_THAT(refusal({.id = "a", .on = {.service = "sqs"}}), HasSubstr("ids are unique"));
}

// ---- the seed

std::vector<int> failuresOf(std::uint64_t seed, bool backwards) {
  Cloud cloud({.seed = seed});
  cloud.sqs().createQueue("orders");
  cloud.chaos().add({.id = "half",
                     .on = {.service = "sqs", .operation = "SendMessage"},
                     .when = {.probability = 0.5},
                     .fault = {.kind = chaos::FaultKind::DropRequest}});
  std::vector<int> failed;
  for (int i = 0; i < 64; ++i) {
    const int number = backwards ? 63 - i : i;
    try {
      cloud.sqs().send("orders", "order " + std::to_string(number));
    } catch (const AwsError&) {
      failed.push_back(number);
    }
  }
  std::sort(failed.begin(), failed.end());
  return failed;
}

TEST(ChaosSeed, DecidesTheSameInEveryRun) { EXPECT_EQ(failuresOf(7, false), failuresOf(7, false)); }
TEST(ChaosSeed, DecidesByMessageWhateverTheOrder) { EXPECT_EQ(failuresOf(7, false), failuresOf(7, true)); }
TEST(ChaosSeed, ReachesTheDecision) { EXPECT_NE(failuresOf(7, false), failuresOf(8, false)); }
TEST(ChaosSeed, MeansItsProbability) {
  std::size_t failed = 0;
  for (std::uint64_t seed = 1; seed <= 20; ++seed) failed += failuresOf(seed, false).size();
  EXPECT_NEAR(static_cast<double>(failed) / (20 * 64), 0.5, 0.05);
}

TEST(ChaosSeed, LeavesARuleAloneWhenAnotherIsAdded) {
  const auto fired = [](bool with_another) {
    Cloud cloud({.seed = 7});
    cloud.sqs().createQueue("orders");
    if (with_another) {
      cloud.chaos().add(
          {.id = "other", .on = {.service = "sqs", .operation = "DeleteMessage"}, .when = {.probability = 0.5}});
    }
    cloud.chaos().add({.id = "half",
                       .on = {.service = "sqs", .operation = "SendMessage"},
                       .when = {.probability = 0.5},
                       .fault = {.kind = chaos::FaultKind::Throttle}});
    std::string pattern;
    for (int i = 0; i < 32; ++i) {
      try {
        cloud.sqs().send("orders", "order " + std::to_string(i));
        pattern += '.';
      } catch (const AwsError&) {
        pattern += 'x';
      }
    }
    return pattern;
  };
  EXPECT_EQ(fired(false), fired(true));
}

// ---- the log

TEST_F(ChaosRules, WriteDownEveryDecisionByIdentity) {
  chaos.setIdentity({.message = {"body:$.orderId"}});
  chaos.add({.id = "ack",
             .on = {.service = "sqs", .operation = "DeleteMessage", .resource = "orders"},
             .when = {.probability = 1.0},
             .fault = {.kind = chaos::FaultKind::DropResponse}});
  sqs.send("orders", R"({"orderId": "o-17"})");
  const auto messages = sqs.receive("orders");
  ASSERT_THAT(messages, SizeIs(1));
  EXPECT_THROW(sqs.acknowledge("orders", messages[0]), AwsError);
  ASSERT_THAT(chaos.decisions(), SizeIs(1));
  EXPECT_EQ(chaos.decisions()[0].key, "sqs.DeleteMessage|orders|m:o-17|r1|a1");
  EXPECT_TRUE(chaos.decisions()[0].fired);
  EXPECT_TRUE(chaos.decisions()[0].applied);
  EXPECT_EQ(sqs.depth("orders").inFlight, 0) << "the delete was done";

  std::ostringstream log;
  chaos.writeLog(log);
  EXPECT_THAT(log.str(), HasSubstr(R"("class":"exact")"));
  EXPECT_THAT(log.str(),
              HasSubstr(R"("rule":"ack","fault":"drop_response","key":"sqs.DeleteMessage|orders|m:o-17|r1|a1")"));
}

}  // namespace
}  // namespace squall
