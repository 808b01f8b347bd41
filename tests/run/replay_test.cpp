// Decision logs read back as rules.
#include "chaos/replay.hpp"

#include <gmock/gmock.h>

#include <sstream>

namespace squall::chaos {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr const char* kHeader = R"({"kind":"header","v":1,"rng":"mix64/1","seed":"0x2a","class":"keyed"})"
                                "\n";
constexpr const char* kRun = R"({"kind":"run","scenario_file":"s.yaml","scenario":"version: 1","program":["./p"]})"
                             "\n";

RecordedRun read(const std::string& text) {
  std::istringstream stream(text);
  return readLog(stream, "log");
}

std::string decision(const std::string& key, bool fired = true, const std::string& fault = "drop_response") {
  return R"({"i":17,"vt":"x","rule":"ack","fault":")" + fault + R"(","key":")" + key + R"(","fired":)" +
         (fired ? "true" : "false") + ",\"applied\":true}\n";
}

TEST(RecordedRunTest, IsReadBackAsItWasWritten) {
  RecordedRun written;
  written.scenario_file = "a \"b\".yaml";
  written.scenario = "version: 1\nname: ü\n";
  written.program = {"./p", "x y"};
  std::ostringstream text;
  text << kHeader;
  writeRunLine(text, written);
  const RecordedRun run = read(text.str());
  EXPECT_EQ(run.seed, 42u);
  EXPECT_EQ(run.scenario_file, written.scenario_file);
  EXPECT_EQ(run.scenario, written.scenario);
  EXPECT_EQ(run.program, written.program);
}

struct KeyRow {
  const char* key;
  On on;
};
std::ostream& operator<<(std::ostream& out, const KeyRow& row) { return out << row.key; }

class Keys : public testing::TestWithParam<KeyRow> {};

TEST_P(Keys, BecomeExactSelectors) {
  const auto& [key, wanted] = GetParam();
  Rule ack;
  ack.id = "ack";
  ack.on.region = "eu-*";
  ack.when.probability = 0.1;
  ack.fault.close = Close::Fin;
  const auto rules = rulesFor(read(std::string(kHeader) + decision(key) + kRun), {ack});
  ASSERT_EQ(rules.size(), 1u);
  EXPECT_EQ(rules[0].id, "ack@17");
  EXPECT_EQ(rules[0].on.service, wanted.service);
  EXPECT_EQ(rules[0].on.operation, wanted.operation);
  EXPECT_EQ(rules[0].on.resource, wanted.resource);
  EXPECT_EQ(rules[0].on.message, wanted.message);
  EXPECT_EQ(rules[0].on.receive, wanted.receive);
  EXPECT_EQ(rules[0].on.attempt, wanted.attempt);
  EXPECT_EQ(rules[0].on.region, "eu-*");
  EXPECT_EQ(rules[0].when.probability, std::nullopt);
  EXPECT_EQ(rules[0].fault.close, Close::Fin);
  EXPECT_EQ(rules[0].limit.times, 1u);
}

On on(std::string operation, std::string message, std::uint64_t receive, std::uint64_t attempt) {
  return {.service = "sqs",
          .operation = std::move(operation),
          .resource = "orders",
          .message = std::move(message),
          .receive = receive,
          .attempt = attempt};
}

INSTANTIATE_TEST_SUITE_P(
    Log, Keys,
    testing::Values(KeyRow{"sqs.DeleteMessage|orders|m:o-17|r1|a2", on("DeleteMessage", "o-17", 1, 2)},
                    KeyRow{"sqs.SendMessage|orders|m:o-17|a1", on("SendMessage", "o-17", 0, 1)},
                    KeyRow{"sqs.ReceiveMessage|orders|m:o-17#2|r3", on("ReceiveMessage", "o-17#2", 3, 0)},
                    KeyRow{"sqs.DeleteMessage|orders|m:a|r9|b.c|r1|a1", on("DeleteMessage", "a|r9|b.c", 1, 1)}));

TEST(RecordedRunTest, LeavesOutWhatDidNotFire) {
  const RecordedRun run = read(kHeader + decision("sqs.SendMessage|orders|m:x|a1", false) + kRun);
  EXPECT_THAT(run.fired, IsEmpty());
}

TEST(RecordedRunTest, TakesTheFaultOfAStackByItsKind) {
  Rule ack;
  ack.id = "ack";
  ack.stack = {Fault{.kind = FaultKind::Throttle}, std::nullopt, Fault{.kind = FaultKind::DropResponse}};
  const auto rules =
      rulesFor(read(kHeader + decision("sqs.SendMessage|q|m:x|a1", true, "drop_response") + kRun), {ack});
  ASSERT_EQ(rules.size(), 1u);
  EXPECT_EQ(rules[0].fault.kind, FaultKind::DropResponse);
  EXPECT_THAT(rules[0].stack, IsEmpty());
}

TEST(RecordedRunTest, NumbersRulesWithoutNameAsChaosDoes) {
  const std::string line = decision("sqs.SendMessage|q|m:x|a1");
  const std::string of_second = std::string(line).replace(line.find("\"ack\""), 5, "\"rule-2\"");
  const auto rules = rulesFor(read(kHeader + of_second + kRun), {Rule{}, Rule{}});
  ASSERT_EQ(rules.size(), 1u);
  EXPECT_EQ(rules[0].id, "rule-2@17");
}

TEST(RecordedRunTest, MissesDecisionsThatDidNotComeAgain) {
  const RecordedRun run = read(kHeader + decision("sqs.SendMessage|q|m:x|a1") + kRun);
  EXPECT_THAT(missingOf(run, {}), ElementsAre("ack: drop_response on sqs.SendMessage|q|m:x|a1"));
  Decision again;
  again.rule = "ack@17";
  again.fired = true;
  EXPECT_THAT(missingOf(run, {again}), IsEmpty());
}

struct Broken {
  const char* label;
  std::string text;
  const char* advice;
};
std::ostream& operator<<(std::ostream& out, const Broken& row) { return out << row.label; }

class BrokenLogs : public testing::TestWithParam<Broken> {};

TEST_P(BrokenLogs, SayWhatIsWrongAndWhere) {
  try {
    const RecordedRun run = read(GetParam().text);
    rulesFor(run, {});
    FAIL() << "it was read";
  } catch (const std::invalid_argument& error) {
    EXPECT_THAT(error.what(), HasSubstr(GetParam().advice));
  }
}

INSTANTIATE_TEST_SUITE_P(
    Log, BrokenLogs,
    testing::Values(Broken{"no log", "hello\n", "log:1: this is no line of a decision log"},
                    Broken{"nothing", "", "no header"}, Broken{"no scenario", kHeader, "does not name its scenario"},
                    Broken{"another version", "{\"kind\":\"header\",\"v\":2}\n", "logs of version 1"},
                    Broken{"a seed of letters", "{\"kind\":\"header\",\"v\":1,\"seed\":\"x\"}\n", "seed is no number"},
                    Broken{"an unknown rule", kHeader + decision("sqs.SendMessage|q|m:x|a1") + kRun, "rule 'ack'"}));

}  // namespace
}  // namespace squall::chaos
