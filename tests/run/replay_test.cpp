// Decision logs read back.
#include "chaos/replay.hpp"

#include <squall/chaos.hpp>

#include <gmock/gmock.h>

#include <sstream>

namespace squall::chaos {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

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
  written.ending = "FAIL";
  written.failed = {"drains"};
  std::ostringstream text;
  text << kHeader;
  writeRunLine(text, written);
  const RecordedRun run = read(text.str());
  EXPECT_EQ(run.seed, 42u);
  EXPECT_EQ(run.scenario_file, written.scenario_file);
  EXPECT_EQ(run.scenario, written.scenario);
  EXPECT_EQ(run.program, written.program);
  EXPECT_EQ(run.ending, "FAIL");
  EXPECT_THAT(run.failed, ElementsAre("drains"));
}

TEST(RecordedRunTest, HasEveryDecisionWithWhatItDrew) {
  const RecordedRun run = read(kHeader + decision("sqs.SendMessage|orders|m:x|a1", false) +
                               R"({"i":18,"rule":"slow","fault":"latency","key":"k","draw":"0.1<0.5",)"
                               R"("parameter":"latency=7us","fired":true,"applied":true})"
                               "\n" +
                               kRun);
  ASSERT_EQ(run.decisions.size(), 2u);
  EXPECT_FALSE(run.decisions[0].fired);
  EXPECT_EQ(run.decisions[0].index, 17u);
  EXPECT_TRUE(run.decisions[1].fired);
  EXPECT_EQ(run.decisions[1].draw, "0.1<0.5");
  EXPECT_EQ(run.decisions[1].parameter, "latency=7us");
}

TEST(RecordedRunTest, NeedsNoScenarioForItsDecisionsAlone) {
  std::istringstream log(kHeader + decision("sqs.SendMessage|orders|m:x|a1"));
  const std::vector<Decision> decisions = readDecisions(log);
  ASSERT_EQ(decisions.size(), 1u);
  EXPECT_EQ(describe(decisions[0]), "decision 17 of rule ack: drop_response on sqs.SendMessage|orders|m:x|a1");
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
    read(GetParam().text);
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
                    Broken{"a seed of letters", "{\"kind\":\"header\",\"v\":1,\"seed\":\"x\"}\n",
                           "seed is no number"}));

}  // namespace
}  // namespace squall::chaos
