// `squall run` and `squall replay` as a user has them: the real command around a real program (order_worker.py), judged
// by exit status, by what it prints and by the reports that it writes.
#include "run_command.hpp"

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>
#include <pugixml.hpp>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace squall::server {
namespace {

using testing::AllOf;
using testing::ContainsRegex;
using testing::HasSubstr;
using testing::Not;

class RunTest : public RunCommandTest {};

constexpr const char* kLostAcks =
    "faults:\n  - {id: ack, on: {service: sqs, operation: DeleteMessage, resource: orders}, when: {probability: 0.5}, "
    "do: {fault: drop_response}}\n"
    "check: [no_message_lost, drains: {within: 10m}]\nheal: {after: quiet, within: 10m}\n";
constexpr const char* kFalseSuccess =
    "faults:\n  - {id: fake, on: {service: sqs, operation: DeleteMessage, resource: orders}, when: {probability: 0.5}, "
    "do: {fault: false_success}, limit: {per_identity: 1}}\n"
    "check: [exactly_once_effect: {key: \"body:$.orderId\", effect: \"sqs:charges\"}]\n"
    "heal: {after: quiet, within: 10m}\n";

TEST_F(RunTest, PassesWhenTheProgramCopes) {
  scenario(kLostAcks);
  const Ran ran = run("", worker("--send 8 --consume"));
  EXPECT_EQ(ran.status, 0) << ran.output;
  EXPECT_THAT(ran.output,
              AllOf(HasSubstr("seed 0x2a (the scenario's)   class keyed   clock auto"),
                    ContainsRegex("ack +drop_response +matched 8, fired [1-8]"), ContainsRegex("PASS +no_message_lost"),
                    ContainsRegex("PASS +drains"), ContainsRegex("PASS +rule_fired"), Not(HasSubstr("replay:"))));
}

TEST_F(RunTest, FailsWithTheWitnessAndTheCommandThatReplaysIt) {
  scenario(kFalseSuccess);
  const Ran ran = run("", worker("--send 8 --consume --charge"));
  EXPECT_EQ(ran.status, 1) << ran.output;
  EXPECT_THAT(ran.output, AllOf(ContainsRegex("FAIL +exactly_once_effect"), HasSubstr("false_success by rule fake"),
                                HasSubstr("replay: squall run s.yaml --seed 0x2a -- python3")));
}

TEST_F(RunTest, LetsRequestsInOneAtATimeAndSaysSoInTheCommandThatReplaysIt) {
  scenario(kFalseSuccess);
  const Ran ran = run("--serialize --serialize-window 1ms", worker("--send 8 --consume --charge"));
  EXPECT_EQ(ran.status, 1) << ran.output;
  EXPECT_THAT(ran.output, HasSubstr("--seed 0x2a --serialize --serialize-window 1ms -- python3"));
}

TEST_F(RunTest, TellsOfUsesOfTheApiAgainstItsModelWhenAsked) {
  scenario("check: [drains]\n");
  EXPECT_THAT(run("", worker("--send 2 --misspell")).output, Not(HasSubstr("no member")));
  const Ran warned = run("--strict-contract", worker("--send 2 --misspell --consume --one-receive"));
  EXPECT_THAT(warned.output, HasSubstr("note: 2 uses of the API against AWS's model (--strict-contract):\n"));
  EXPECT_THAT(warned.output,
              HasSubstr("    SendMessage: 'delaySecond' is no member of SendMessageRequest. Did you mean "
                        "'DelaySeconds'?\n"));
  const Ran refused = run("--strict-contract=error", worker("--send 2 --misspell"));
  EXPECT_THAT(refused.output, HasSubstr("2 uses of the API"));
}

TEST_F(RunTest, IsUnknownWhenARuleNeverFired) {
  scenario(kLostAcks);
  const Ran ran = run("", worker("--send 2 --consume --forget"));
  EXPECT_EQ(ran.status, 2) << ran.output;
  EXPECT_THAT(ran.output, AllOf(ContainsRegex("UNKNOWN +rule_fired"), HasSubstr("never fired: ack")));
}

TEST_F(RunTest, SaysThatTheProgramFailed) {
  scenario("check: [no_message_lost]\n");
  EXPECT_EQ(run("", worker("--send 2 --exit 7")).status, 3);
  const Ran ran = run("", "sh -c 'kill -SEGV $$'");
  EXPECT_EQ(ran.status, 3) << ran.output;
  EXPECT_THAT(ran.output, AllOf(HasSubstr("PROGRAM FAILED"), HasSubstr("was ended by signal 11")));
}

TEST_F(RunTest, PassesWithoutFaultsOrHealing) {
  scenario("check: [no_message_lost]\n");
  const Ran ran = run("", worker("--send 3"));
  EXPECT_EQ(ran.status, 0) << ran.output;
  EXPECT_THAT(ran.output, HasSubstr("visible 3"));
}

TEST_F(RunTest, ShowsWhatBecomesOfMessagesThatTheProgramLeft) {
  scenario("check: [drains: {within: 10m}]\nheal: {after: quiet, within: 10m}\n");
  const Ran ran = run("", worker("--send 3 --consume --one-receive"));
  EXPECT_EQ(ran.status, 1) << ran.output;
  EXPECT_THAT(ran.output, ContainsRegex("FAIL +drains"));
}

TEST_F(RunTest, RefusesABrokenScenarioBeforeTheProgramStarts) {
  scenario("faults:\n  - {id: x, on: {service: sqs}, when: {probabilty: 1}, do: {fault: throttle}}\n");
  const Ran ran = run("", "touch started");
  EXPECT_EQ(ran.status, 2);
  EXPECT_THAT(ran.output, AllOf(HasSubstr("s.yaml:"), HasSubstr("Did you mean 'probability'?")));
  EXPECT_FALSE(std::filesystem::exists(path("started")));
}

TEST_F(RunTest, RefusesAProgramThatIsNotThere) {
  scenario(kLostAcks);
  const Ran ran = run("", "./no-such-program");
  EXPECT_EQ(ran.status, 2);
  EXPECT_THAT(ran.output, HasSubstr("There is no program './no-such-program'"));
}

TEST_F(RunTest, EndsARunThatHangs) {
  scenario(kLostAcks);
  const Ran ran = run("--timeout 300ms", "tail -f /dev/null");
  EXPECT_EQ(ran.status, 2);
  EXPECT_THAT(ran.output, AllOf(HasSubstr("did not end within 0.300s of real time (--timeout)"),
                                HasSubstr("The program had done nothing")));
}

TEST_F(RunTest, SaysWhoWaitsWhenARunHangs) {
  scenario("clock: {mode: manual}\ncheck: [no_message_lost]\n");
  const Ran ran = run("--timeout 2s", worker("--consume"));
  EXPECT_EQ(ran.status, 2);
  EXPECT_THAT(ran.output, HasSubstr("waits: ReceiveMessage on orders")) << ran.output;
}

TEST_F(RunTest, CrashesTheProgramAndStartsItAgain) {
  scenario(
      "faults:\n  - {id: crash, on: {service: sqs, operation: DeleteMessage, resource: orders}, when: {nth: 1}, "
      "do: {fault: crash, at: before, restart: 1ms}, limit: {times: 2}}\n"
      "check: [no_message_lost, drains]\nheal: {after: quiet, within: 10m}\n");
  const Ran ran = run("", worker("--send 4 --once sent --consume"));
  EXPECT_EQ(ran.status, 0) << ran.output;
  EXPECT_THAT(ran.output, AllOf(HasSubstr("3 starts, 2 crashes"), HasSubstr("sent 4 = deleted 4")));
}

TEST_F(RunTest, LeavesACrashedProgramDeadWhenNoRestartIsAsked) {
  scenario(
      "faults:\n  - {id: crash, on: {service: sqs, operation: DeleteMessage, resource: orders}, when: {nth: 1}, "
      "do: {fault: crash, at: before}, limit: {times: 1}}\n"
      "check: [no_message_lost]\n");
  const Ran ran = run("", worker("--send 4 --consume"));
  EXPECT_EQ(ran.status, 0) << ran.output;
  EXPECT_THAT(ran.output, HasSubstr("was crashed and not started again"));
}

TEST_F(RunTest, PausesTheProgram) {
  scenario(
      "faults:\n  - {id: pause, on: {service: sqs, operation: DeleteMessage, resource: orders}, when: {nth: 1}, "
      "do: {fault: pause, for: 20ms}, limit: {times: 1}}\n"
      "check: [no_message_lost, drains]\nheal: {after: quiet, within: 10m}\n");
  const Ran ran = run("", worker("--send 4 --consume"));
  EXPECT_EQ(ran.status, 0) << ran.output;
  EXPECT_THAT(ran.output, HasSubstr("was stopped at the end, 1 pause"));
}

TEST_F(RunTest, TakesItsSeedFromTheCommandLineThenTheEnvironmentThenTheFile) {
  scenario("check: [no_message_lost]\n");
  const std::string program = "sh -c 'echo the program has $SQUALL_SEED'";
  EXPECT_THAT(run("--seed 7", program).output, AllOf(HasSubstr("seed 0x7 (--seed)"), HasSubstr("the program has 7")));
  const std::string command = std::string(SQUALL_COMMAND) + " run s.yaml -- " + program;
  EXPECT_THAT(shell("SQUALL_SEED=0x9 " + command).output,
              AllOf(HasSubstr("seed 0x9 (SQUALL_SEED)"), HasSubstr("the program has 9")));
  EXPECT_THAT(shell(command).output, HasSubstr("seed 0x2a (the scenario's)"));
  EXPECT_EQ(shell("SQUALL_SEED=nine " + command).status, 2);
  std::ofstream(path("s.yaml")) << "version: 1\ncheck: [no_message_lost]\n";
  EXPECT_THAT(shell(command).output, ContainsRegex("seed 0x[0-9a-f]+ \\(random\\)"));
}

TEST_F(RunTest, TheSameSeedDisturbsTheSameMessages) {
  scenario(kFalseSuccess);
  const auto fired = [this](const std::string& seed) {
    EXPECT_LE(run("--log log --seed " + seed, worker("--send 20 --consume")).status, 2);
    std::set<std::string> keys;
    std::istringstream lines(text("log"));
    for (std::string line; std::getline(lines, line);) {
      const auto decision = nlohmann::json::parse(line);
      if (decision.value("fired", false)) keys.insert(decision["key"].get<std::string>());
    }
    return keys;
  };
  const auto first = fired("1");
  EXPECT_FALSE(first.empty());
  EXPECT_EQ(fired("1"), first);
  EXPECT_NE(fired("2"), first);
}

TEST_F(RunTest, WritesReportsThatParse) {
  scenario(kFalseSuccess);
  ASSERT_EQ(run("--junit j.xml --report r.html", worker("--send 8 --consume --charge")).status, 1);
  pugi::xml_document junit;
  ASSERT_TRUE(junit.load_file(path("j.xml").c_str()));
  const pugi::xml_node suite = junit.child("testsuites").child("testsuite");
  EXPECT_EQ(suite.attribute("failures").as_int(), 1);
  EXPECT_EQ(suite.select_nodes("testcase").size(), 4u) << "the program, two checks, one rule";
  pugi::xml_document page;
  const auto parsed = page.load_file(path("r.html").c_str());
  ASSERT_TRUE(parsed) << parsed.description();
  EXPECT_EQ(page.select_nodes("//svg").size(), 2u);
  EXPECT_FALSE(page.select_nodes("//path[@class='fault']").empty());
  EXPECT_THAT(text("r.html"), Not(ContainsRegex("(src|href)=|@import|url\\(")));
}

TEST_F(RunTest, SaysThatAReportCannotBeWrittenBeforeTheProgramStarts) {
  scenario(kLostAcks);
  const Ran ran = run("--report no/such/folder/r.html", "touch started");
  EXPECT_EQ(ran.status, 2);
  EXPECT_FALSE(std::filesystem::exists(path("started")));
}

}  // namespace
}  // namespace squall::server
