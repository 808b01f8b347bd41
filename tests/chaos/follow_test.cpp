// A run that repeats a recorded one: the log decides, by identity, and says where the run has left it.
#include <squall/sqs.hpp>
#include <squall/testing/matchers.hpp>

#include <gmock/gmock.h>

#include <sstream>

namespace squall {
namespace {

using namespace std::chrono_literals;
using chaos::Decision;
using chaos::FaultKind;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

Decision fired(std::string rule, FaultKind fault, std::string key, std::string parameter = {}) {
  Decision decision;
  decision.index = 1;
  decision.rule = std::move(rule);
  decision.fault = toString(fault);
  decision.key = std::move(key);
  decision.parameter = std::move(parameter);
  decision.fired = true;
  return decision;
}

std::vector<std::string> keysOf(const std::vector<Decision>& decisions) {
  std::vector<std::string> keys;
  keys.reserve(decisions.size());
  for (const Decision& decision : decisions) keys.push_back(decision.key);
  return keys;
}

class ChaosFollow : public ::testing::Test {
 protected:
  static std::unique_ptr<Cloud> newCloud() {
    auto cloud = std::make_unique<Cloud>(CloudOptions{.seed = 42});
    cloud->sqs().createQueue("orders", {.visibilityTimeout = 30s});
    cloud->chaos().setIdentity({.message = {"body:$.orderId", "sha256"}});
    return cloud;
  }
  static std::string order(int number) { return R"({"orderId":"o-)" + std::to_string(number) + "\"}"; }
  static std::vector<std::string> receivedBodies(Sqs& sqs) {
    std::vector<std::string> bodies;
    for (const sqs::Message& message : sqs.receive("orders")) bodies.push_back(*message.body);
    return bodies;
  }

  // Every fault that draws something: two kinds of latency and a shuffle.
  static void addRulesThatDraw(Chaos& chaos) {
    chaos.add({.id = "uniform",
               .on = {.service = "sqs", .operation = "SendMessage"},
               .when = {.probability = 0.5},
               .fault = {.kind = FaultKind::Latency,
                         .latency = {.shape = chaos::LatencySetting::Shape::Uniform, .least = 1ms, .most = 1s}}});
    chaos.add({.id = "lognormal",
               .on = {.service = "sqs", .operation = "DeleteMessage"},
               .when = {.probability = 0.5},
               .fault = {.kind = FaultKind::Latency,
                         .latency = {.shape = chaos::LatencySetting::Shape::Lognormal, .median = 20ms}}});
    chaos.add({.id = "shuffle",
               .on = {.service = "sqs", .operation = "ReceiveMessage"},
               .when = {.probability = 0.3},
               .fault = {.kind = FaultKind::Reorder, .window = 5, .strategy = chaos::Strategy::Shuffle}});
  }
  struct Trace {
    std::string decisions;  // without the header, which has the seed
    std::string log;
    std::string journal;
  };
  static Trace work(Cloud& cloud) {
    for (int i = 0; i < 30; ++i) cloud.sqs().send("orders", order(i));
    for (auto batch = cloud.sqs().receive("orders"); !batch.empty(); batch = cloud.sqs().receive("orders")) {
      for (const sqs::Message& message : batch) cloud.sqs().acknowledge("orders", message);
    }
    std::ostringstream log;
    cloud.chaos().writeLog(log);
    std::ostringstream journal;
    cloud.journal().writeJsonLines(journal, {}, {.wall_time = false});
    return {.decisions = log.str().substr(log.str().find('\n')), .log = log.str(), .journal = journal.str()};
  }

  std::unique_ptr<Cloud> cloud = newCloud();
  Chaos& chaos = cloud->chaos();
  Sqs& sqs = cloud->sqs();
};

TEST_F(ChaosFollow, RepeatsDecisionsAndWhatTheyDrewByteForByteWithAnotherSeed) {
  addRulesThatDraw(chaos);
  const Trace recorded = work(*cloud);
  for (const char* const drawn : {R"("rule":"uniform")", R"("rule":"lognormal")", R"("parameter":"latency=)",
                                  R"("rule":"shuffle")", R"("parameter":"order=)"}) {
    EXPECT_THAT(recorded.log, ::testing::HasSubstr(drawn));
  }

  const auto other_seed = newCloud();
  addRulesThatDraw(other_seed->chaos());
  other_seed->chaos().setSeed(7);
  EXPECT_NE(work(*other_seed).decisions, recorded.decisions);

  const auto replay = newCloud();
  addRulesThatDraw(replay->chaos());
  replay->chaos().setSeed(7);
  std::istringstream log(recorded.log);
  replay->chaos().follow(chaos::readDecisions(log));
  const Trace repeated = work(*replay);
  EXPECT_EQ(repeated.decisions, recorded.decisions);
  EXPECT_EQ(repeated.journal, recorded.journal);
  EXPECT_THAT(replay->chaos().divergence().missing, IsEmpty());
  EXPECT_THAT(replay->chaos().divergence().unknown, IsEmpty());
}

TEST_F(ChaosFollow, TakesALatencyFromTheLog) {
  addRulesThatDraw(chaos);
  chaos.follow({fired("uniform", FaultKind::Latency, "sqs.SendMessage|orders|m:o-1|a1", "latency=7000000us")});
  const TimePoint before = cloud->clock().now();
  sqs.send("orders", order(1));
  EXPECT_EQ(cloud->clock().now() - before, 7s) << "the rule draws a second at most";
}

TEST_F(ChaosFollow, TakesAnOrderFromTheLog) {
  addRulesThatDraw(chaos);
  chaos.follow({fired("shuffle", FaultKind::Reorder, "sqs.ReceiveMessage|orders|m:o-1|r1", "order=4,2,0,3,1")});
  for (int i = 1; i <= 3; ++i) sqs.send("orders", order(i));
  EXPECT_THAT(receivedBodies(sqs), ElementsAre(order(3), order(1), order(2))) << "of a window that is not full";
}

TEST_F(ChaosFollow, FiresNothingThatTheLogDoesNotHave) {
  const ChaosRule always = chaos.on("sqs", "SendMessage").id("t").throttle();
  const ChaosRule new_one = chaos.on("sqs", "SendMessage").id("new").latency(1s);
  chaos.follow({fired("t", FaultKind::Throttle, "sqs.SendMessage|orders|m:o-2|a1")});
  sqs.send("orders", order(1));
  EXPECT_THROW(sqs.send("orders", order(2)), AwsError);
  sqs.send("orders", order(2));
  EXPECT_EQ(always.fired(), 1U);
  EXPECT_EQ(new_one.fired(), 0U) << "the log is older than this rule";
  for (const Decision& unknown : chaos.divergence().unknown) EXPECT_EQ(unknown.rule, "t");
}

TEST_F(ChaosFollow, SaysWhatIsMissingAndWhatIsUnknown) {
  chaos.on("sqs", "SendMessage").id("t").probability(0.5).throttle();
  int calls = 0;
  chaos.follow({fired("t", FaultKind::Throttle, "sqs.SendMessage|orders|m:o-1|a1"),
                fired("t", FaultKind::Throttle, "sqs.SendMessage|orders|m:o-2|a1")},
               [&calls] { ++calls; });
  EXPECT_THAT(keysOf(chaos.divergence().missing), SizeIs(2));
  EXPECT_THROW(sqs.send("orders", order(1)), AwsError);
  EXPECT_EQ(calls, 0);
  sqs.send("orders", order(9));
  EXPECT_EQ(calls, 1);
  EXPECT_THAT(keysOf(chaos.divergence().missing), ElementsAre("sqs.SendMessage|orders|m:o-2|a1"));
  EXPECT_THAT(keysOf(chaos.divergence().unknown), ElementsAre("sqs.SendMessage|orders|m:o-9|a1"));
}

TEST_F(ChaosFollow, BeginsAgainWithAReset) {
  chaos.on("sqs", "SendMessage").id("t").throttle();
  chaos.follow({fired("t", FaultKind::Throttle, "sqs.SendMessage|orders|m:o-1|a1")});
  EXPECT_THROW(sqs.send("orders", order(1)), AwsError);
  cloud->reset();
  sqs.createQueue("orders");
  EXPECT_THAT(chaos.divergence().missing, SizeIs(1));
  EXPECT_THROW(sqs.send("orders", order(1)), AwsError);
  chaos.clear();
  EXPECT_THAT(chaos.divergence().missing, IsEmpty());
}

// A rule whose decisions depend on the order of calls may meet other messages in a run that is as good.
struct Ordered {
  const char* label;
  chaos::When when;
  chaos::Scope scope = chaos::Scope::Message;
  chaos::Limit limit = {};
  bool tells = false;  // that the message is unknown
};
std::ostream& operator<<(std::ostream& out, const Ordered& row) { return out << row.label; }

class RulesInAReplay : public ::testing::TestWithParam<Ordered> {};

TEST_P(RulesInAReplay, TellOfAnUnknownMessageOnlyWhenOrderHasNoSay) {
  Cloud cloud({.seed = 42});
  cloud.sqs().createQueue("orders");
  cloud.chaos().setIdentity({.message = {"body:$.orderId"}});
  cloud.chaos().add({.id = "t",
                     .on = {.service = "sqs", .operation = "SendMessage"},
                     .when = GetParam().when,
                     .scope = GetParam().scope,
                     .fault = {.kind = FaultKind::Throttle},
                     .limit = GetParam().limit});
  cloud.chaos().follow({fired("t", FaultKind::Throttle, "sqs.SendMessage|orders|m:o-1|a1")});
  cloud.sqs().send("orders", R"({"orderId":"o-9"})");
  EXPECT_EQ(cloud.chaos().divergence().unknown.size(), GetParam().tells ? 1U : 0U);
}

INSTANTIATE_TEST_SUITE_P(
    Follow, RulesInAReplay,
    ::testing::Values(Ordered{"always", {}, chaos::Scope::Message, {}, true},
                      Ordered{"the first attempt of each message", {.nth = {1}}, chaos::Scope::Message, {}, true},
                      Ordered{"the first of all calls", {.nth = {1}}, chaos::Scope::Resource},
                      Ordered{"dice for the queue", {.probability = 1.0}, chaos::Scope::Resource, {}, true},
                      Ordered{"a limit that was reached", {}, chaos::Scope::Message, {.times = 1}},
                      Ordered{"a limit that was not reached", {}, chaos::Scope::Message, {.times = 2}, true},
                      Ordered{"a span of time", {.between = {{0s, 1h}}}}, Ordered{"a state", {.state = "start"}}));

TEST_F(ChaosFollow, RefusesALogOfOtherRulesOrOneThatCannotBeRead) {
  EXPECT_THROW(chaos.follow({fired("t", FaultKind::Throttle, "k")}), std::logic_error);
  chaos.on("sqs", "SendMessage").id("t").throttle();
  for (const char* const parameter : {"latency=", "latency=7", "latency=-7us", "latency=7us,", "order=", "order=0,0",
                                      "order=1,2", "order=0;1", "colour=red"}) {
    EXPECT_THROW(chaos.follow({fired("t", FaultKind::Throttle, "k", parameter)}), std::invalid_argument) << parameter;
  }
}

}  // namespace
}  // namespace squall
