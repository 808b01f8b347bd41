// Checks by name, rule_fired, and verdicts put together.
#include "made_records.hpp"

#include <squall/squall.hpp>

#include <gmock/gmock.h>

#include <sstream>
#include <stdexcept>

namespace squall::checks {
namespace {

using namespace std::chrono_literals;
using ::testing::HasSubstr;
using ::testing::ThrowsMessage;

auto making(std::string name, Parameters parameters = {}) {
  return [name = std::move(name), parameters = std::move(parameters)] { (void)make(name, parameters); };
}
auto Says(const std::string& text) { return ThrowsMessage<std::invalid_argument>(HasSubstr(text)); }

class NamedChecks : public ::testing::Test {
 protected:
  NamedChecks() {
    sqs.createQueue("orders");
    sqs.send("orders", "x");
    cloud.clock().advance(1min);
    sqs.acknowledge("orders", sqs.receive("orders").at(0));
  }

  Cloud cloud{{.clock = ClockMode::Manual}};
  Sqs& sqs = cloud.sqs();
};

TEST_F(NamedChecks, DoWhatTheirFunctionsDo) {
  const Evidence evidence = gather(cloud);
  EXPECT_TRUE(make("no_message_lost")(evidence));
  EXPECT_TRUE(make("no_message_lost", {{"expired", "accounted"}})(evidence));
  EXPECT_TRUE(make("at_least_once", {{"queue", "orders"}})(evidence));
  EXPECT_TRUE(make("drains", {{"within", "1m"}, {"queues", "orders"}})(evidence));
  EXPECT_EQ(make("drains", {{"within", "59s"}})(evidence).verdict, Verdict::Fail) << "the parameter counts";
  EXPECT_EQ(make("rule_fired")(evidence).verdict, Verdict::Unknown);
  EXPECT_EQ(make("rule_fired")(Evidence(cloud.journal())).verdict, Verdict::Unknown);
}

TEST_F(NamedChecks, HaveTheirNamesInTheirResults) {
  for (const std::string_view name : names()) {
    const Parameters parameters = name == "exactly_once_effect" ? Parameters{{"key", "message_id"}}
                                  : name == "poison_isolated"   ? Parameters{{"queue", "orders"}, {"dlq", "d"}}
                                                                : Parameters{};
    EXPECT_EQ(make(name, parameters)(gather(cloud)).name, name);
  }
}

TEST_F(NamedChecks, ThatAreNotDoneYetAreUnknownByName) {
  const CheckResult result = make("idempotent", {{"queue", "orders"}})(gather(cloud));
  EXPECT_EQ(result.verdict, Verdict::Unknown);
  EXPECT_EQ(result.name, "idempotent");
  EXPECT_THAT(result.reason, HasSubstr("does not do this check yet"));
}

TEST(NamedCheck, SaysWhatToWriteInsteadOfWhatItCannotRead) {
  EXPECT_THAT(making("no_mesage_lost"), Says("Did you mean 'no_message_lost'?"));
  EXPECT_THAT(making("quux"), Says("The checks are: at_least_once, drains"));
  EXPECT_THAT(making("drains", {{"witin", "2m"}}), Says("Did you mean 'within'?"));
  EXPECT_THAT(making("drains", {{"within", "soon"}}), Says("a span of time, as 500ms, 30s, 2m or 12h"));
  EXPECT_THAT(making("poison_isolated", {{"queue", "orders"}}), Says("needs the parameter 'dlq'"));
  EXPECT_THAT(making("poison_isolated", {{"queue", "o"}, {"dlq", "d"}, {"max_receive_count", "3x"}}),
              Says("a whole number from 1"));
  EXPECT_THAT(making("retry_discipline", {{"only_failed_entries", "yes"}}), Says("true or false"));
  EXPECT_THAT(making("retry_discipline", {{"backoff", "rising"}}), Says("increasing or any"));
  EXPECT_THAT(making("retry_discipline", {{"jitter", "2"}}), Says("a number from 0 to 1"));
  EXPECT_THAT(making("exactly_once_effect"), Says("needs the parameter 'key'"));
  EXPECT_THAT(making("exactly_once_effect", {{"key", "orderId"}}), Says("'orderId' is no key"));
  EXPECT_THAT(making("exactly_once_effect", {{"key", "sha256"}, {"effect", "charges"}}), Says("is no effect"));
  EXPECT_THAT(making("at_least_once", {{"effect", "sqs:charges"}}), Says("needs the parameter 'key'"));
  EXPECT_THAT(making("rule_fired", {{"x", "1"}}), Says("It takes none."));
}

TEST(RuleFired, PassesWhenEveryRuleDid) {
  const CheckResult result = ruleFired({{.id = "a", .fault = "poison", .matched = 9, .fired = 1},
                                        {.id = "b", .fault = "throttle", .matched = 3, .fired = 2}});
  EXPECT_TRUE(result) << result;
  EXPECT_EQ(result.looked_at, 2u);
}

TEST(RuleFired, IsUnknownWithTheNamesOfThoseThatDidNot) {
  const CheckResult result = ruleFired({{.id = "a", .fault = "poison", .matched = 9, .fired = 1},
                                        {.id = "b", .fault = "throttle", .matched = 3, .fired = 0}});
  EXPECT_EQ(result.verdict, Verdict::Unknown);
  EXPECT_THAT(result.reason, HasSubstr("never fired: b (throttle), which matched 3 times."));
  EXPECT_EQ(ruleFired({}).verdict, Verdict::Unknown);
}

TEST(Judgements, TakeTheWorstVerdict) {
  const CheckResult passed{.name = "p", .verdict = Verdict::Pass, .reason = "well", .witness = {}, .looked_at = 1};
  const CheckResult failed{.name = "f", .verdict = Verdict::Fail, .reason = "badly", .witness = {}, .looked_at = 1};
  const CheckResult unknown{
      .name = "u", .verdict = Verdict::Unknown, .reason = "who knows", .witness = {}, .looked_at = 0};
  EXPECT_EQ(combine({passed, passed}).verdict, Verdict::Pass);
  EXPECT_EQ(combine({passed, unknown, passed}).verdict, Verdict::Unknown);
  EXPECT_EQ(combine({unknown, failed, passed}).verdict, Verdict::Fail);
  EXPECT_EQ(combine({}).verdict, Verdict::Unknown);
  std::ostringstream text;
  text << combine({passed, failed});
  EXPECT_EQ(text.str(), "FAIL\nPASS p: well\nFAIL f: badly\n");
}

}  // namespace
}  // namespace squall::checks
