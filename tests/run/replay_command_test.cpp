// `squall replay` as a user has it: a run is recorded, then its log is replayed around the same program or another one.
#include "run_command.hpp"

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>
#include <pugixml.hpp>

namespace squall::server {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

// Deletes that say yes and do nothing, and sends that take a while: what the dice say of each, and how long.
constexpr const char* kFakeAndSlow =
    "faults:\n  - {id: fake, on: {service: sqs, operation: DeleteMessage, resource: orders}, when: {probability: 0.5}, "
    "do: {fault: false_success}, limit: {per_identity: 1}}\n"
    "  - {id: slow, on: {service: sqs, operation: SendMessage, resource: orders}, when: {probability: 0.5}, "
    "do: {fault: latency, uniform: [1ms, 30ms]}}\n"
    "check: [exactly_once_effect: {key: \"body:$.orderId\", effect: \"sqs:charges\"}]\n"
    "heal: {after: quiet, within: 10m}\n";
// Ends when the program does, and not before.
constexpr const char* kThrottled =
    "faults:\n  - {id: t, on: {service: sqs, operation: SendMessage, resource: orders}, when: {probability: 0.5}, "
    "do: {fault: throttle}}\n"
    "check: [no_message_lost]\n";

class ReplayTest : public RunCommandTest {
 protected:
  Ran replay(const std::string& options, const std::string& program) const {
    return shell(std::string(SQUALL_COMMAND) + " replay log --quiet 200ms " + options + " -- " + program);
  }
  // What fired, as the log has it, but for when: line number and virtual time.
  std::string fired(const std::string& log) const {
    std::string all;
    std::istringstream lines(text(log));
    for (std::string line; std::getline(lines, line);) {
      auto decision = nlohmann::ordered_json::parse(line);
      if (!decision.value("fired", false)) continue;
      decision.erase("i");
      decision.erase("vt");
      all += decision.dump() + "\n";
    }
    return all;
  }
  void replaceInLog(const std::string& old_text, const std::string& new_text) const {
    std::string log = text("log");
    ASSERT_NE(log.find(old_text), std::string::npos);
    std::ofstream(path("log")) << log.replace(log.find(old_text), old_text.size(), new_text);
  }
};

TEST_F(ReplayTest, RepeatsWhatFiredAndWhatWasDrawnByteForByteWhateverTheSeed) {
  scenario(kFakeAndSlow);
  const std::string program = worker("--send 8 --consume --charge");
  ASSERT_EQ(run("--log log", program).status, 1);
  std::filesystem::remove(path("s.yaml"));  // the log has all that it takes
  const std::string recorded = fired("log");
  EXPECT_THAT(recorded, AllOf(HasSubstr("false_success"), HasSubstr("\"parameter\":\"latency=")));
  replaceInLog("\"seed\":\"0x000000000000002a\"", "\"seed\":\"0x0000000000000007\"");

  const Ran again = replay("--log log2", program);
  EXPECT_EQ(again.status, 1) << again.output;
  EXPECT_THAT(again.output, AllOf(HasSubstr("class keyed"), HasSubstr("seed 0x7 (the log's)")));
  EXPECT_EQ(fired("log2"), recorded);
}

TEST_F(ReplayTest, TakesARandomParameterFromTheLog) {
  scenario(kFakeAndSlow);
  ASSERT_EQ(run("--log log", worker("--send 8 --consume --charge")).status, 1);
  const std::string log = text("log");
  const std::size_t begin = log.find("latency=");
  ASSERT_NE(begin, std::string::npos);
  replaceInLog(log.substr(begin, log.find('"', begin) - begin), "latency=31415us");  // beyond what the rule draws
  const Ran again = replay("--log log2", worker("--send 8 --consume --charge"));
  EXPECT_EQ(again.status, 1) << again.output;
  EXPECT_THAT(fired("log2"), HasSubstr("\"parameter\":\"latency=31415us\""));
}

TEST_F(ReplayTest, EndsAtTheFirstThingThatTheLogDoesNotKnow) {
  scenario(kThrottled);
  ASSERT_EQ(run("--log log", worker("--send 8")).status, 0);
  // It consumes for ever, so only the divergence can end the run in time.
  const Ran other = replay("--timeout 2m", worker("--first 100 --send 8 --consume"));
  EXPECT_EQ(other.status, 2) << other.output;
  EXPECT_THAT(other.output, AllOf(HasSubstr("class lost"),
                                  HasSubstr("diverged from the log: the log does not know "
                                            "sqs.SendMessage|orders|m:"),
                                  HasSubstr("on which rule t would have decided"), Not(HasSubstr("--timeout)")),
                                  HasSubstr("was stopped at the end")));
}

TEST_F(ReplayTest, EndsWhereSomethingHasNotComeAgainOnceAllIsQuiet) {
  scenario(kFakeAndSlow);
  ASSERT_EQ(run("--log log", worker("--send 8 --consume --charge")).status, 1);
  const Ran other = replay("", worker("--send 1 --consume"));
  EXPECT_EQ(other.status, 2) << other.output;
  EXPECT_THAT(other.output, AllOf(HasSubstr("class lost"), HasSubstr("diverged from the log: decision "),
                                  HasSubstr("did not come again")));
}

TEST_F(ReplayTest, OnlyReportsWhereALooseOneDiffers) {
  scenario(kThrottled);
  ASSERT_EQ(run("--seed 1 --log log", worker("--send 8")).status, 0);
  const Ran loose = replay("--loose --log log2", worker("--first 4 --send 8"));
  EXPECT_EQ(loose.status, 0) << loose.output;
  EXPECT_THAT(loose.output, AllOf(HasSubstr("class keyed"), HasSubstr("note: The run diverged from the log:"),
                                  HasSubstr("the log does not know"), HasSubstr("of rule t: throttle on "),
                                  HasSubstr("did not come again")));
  EXPECT_THAT(fired("log2"), Not(IsEmpty())) << "what is in both fires by identity";
}

TEST_F(ReplayTest, ReproducesADeterministicProgramEachTime) {
  scenario(kFakeAndSlow);
  const std::string program = worker("--send 4 --consume --charge");
  ASSERT_EQ(run("--log log", program).status, 1);
  const Ran again = replay("--times 3 --junit j.xml --report r.html", program);
  EXPECT_EQ(again.status, 1) << again.output;
  EXPECT_THAT(again.output,
              AllOf(HasSubstr("run 3 of 3: FAIL  exactly_once_effect\n"), HasSubstr("class keyed, reproduces 3 of 3")));
  EXPECT_THAT(text("j.xml"), HasSubstr("<property name=\"reproduces\" value=\"3 of 3\"/>"));
  EXPECT_THAT(text("r.html"), HasSubstr("reproduces 3 of 3"));
}

TEST_F(ReplayTest, CountsHowOftenAProgramFailsThatDoesNotAlways) {
  scenario(kFakeAndSlow);
  ASSERT_EQ(run("--log log", worker("--send 4 --consume --charge")).status, 1);
  // Charges every delivery in the first run and in each second one after it, else each order once.
  const std::string fickle = "sh -c 'if [ -e odd ]; then rm odd; exec " + worker("--send 4 --consume --charge-once") +
                             "; else touch odd; exec " + worker("--send 4 --consume --charge") + "; fi'";
  const Ran again = replay("--times 4", fickle);
  EXPECT_EQ(again.status, 1) << again.output;
  EXPECT_THAT(again.output,
              AllOf(HasSubstr("run 1 of 4: FAIL"), HasSubstr("run 2 of 4: PASS"), HasSubstr("reproduces 2 of 4")));
}

TEST_F(ReplayTest, RefusesToCompareWithALogThatDoesNotSayHowItsRunEnded) {
  scenario(kThrottled);
  ASSERT_EQ(run("--log log", worker("--send 8")).status, 0);
  replaceInLog("\"ending\":\"PASS\"", "\"ending\":\"\"");
  const Ran refused = replay("--times 2", "touch started");
  EXPECT_EQ(refused.status, 2);
  EXPECT_THAT(refused.output, HasSubstr("does not say how its run ended"));
  EXPECT_FALSE(std::filesystem::exists(path("started")));
}

}  // namespace
}  // namespace squall::server
