// The command line of `squall run` and `squall replay`, and the environment that a program gets.
#include "server/run_options.hpp"
#include "server/environment.hpp"

#include <gmock/gmock.h>

#include <sstream>

namespace squall::server {
namespace {

using namespace std::chrono_literals;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

struct Typed {
  std::optional<RunOptions> options = {};
  int status = 0;
  std::string out = {};
  std::string err = {};
};

Typed type(RunMode mode, std::vector<const char*> words) {
  words.insert(words.begin(), {"squall", mode == RunMode::Run ? "run" : "replay"});
  std::ostringstream out;
  std::ostringstream err;
  const auto parsed = parseRunOptions(mode, static_cast<int>(words.size()), words.data(), out, err);
  Typed result{.out = out.str(), .err = err.str()};
  if (const auto* status = std::get_if<int>(&parsed)) result.status = *status;
  if (const auto* options = std::get_if<RunOptions>(&parsed)) result.options = *options;
  return result;
}

TEST(RunOptionsTest, LeavesAllAfterTheDashesToTheProgram) {
  const Typed typed = type(RunMode::Run, {"s.yaml", "--seed", "0x2a", "--", "./orders", "--seed", "7", "--", "x"});
  ASSERT_TRUE(typed.options) << typed.err;
  EXPECT_EQ(typed.options->file, "s.yaml");
  EXPECT_EQ(typed.options->seed, 42u);
  EXPECT_THAT(typed.options->program, ElementsAre("./orders", "--seed", "7", "--", "x"));
}

TEST(RunOptionsTest, ChecksTheContractWhenAsked) {
  EXPECT_EQ(type(RunMode::Run, {"s.yaml", "--", "p"}).options->contract, ContractCheck::Off);
  EXPECT_EQ(type(RunMode::Run, {"s.yaml", "--strict-contract", "--", "p"}).options->contract, ContractCheck::Warn);
  EXPECT_EQ(type(RunMode::Replay, {"l", "--strict-contract=error", "--", "p"}).options->contract, ContractCheck::Error);
  EXPECT_EQ(type(RunMode::Run, {"s.yaml", "--strict-contract=loud", "--", "p"}).status, 2);
}

TEST(RunOptionsTest, ReadsEveryOption) {
  const Typed typed = type(RunMode::Run, {"s.yaml",   "--junit",   "j",
                                          "--report", "r",         "--log",
                                          "l",        "--account", "123456789012",
                                          "--region", "eu-west-1", "--timeout",
                                          "2m",       "--quiet",   "200ms",
                                          "--grace",  "1s",        "--allow-contract-violations",
                                          "--",       "p"});
  ASSERT_TRUE(typed.options) << typed.err;
  EXPECT_EQ(typed.options->junit_file, "j");
  EXPECT_EQ(typed.options->html_file, "r");
  EXPECT_EQ(typed.options->log_file, "l");
  EXPECT_EQ(typed.options->account, "123456789012");
  EXPECT_EQ(typed.options->region, "eu-west-1");
  EXPECT_EQ(typed.options->timeout, 2min);
  EXPECT_EQ(typed.options->quiet, 200ms);
  EXPECT_EQ(typed.options->grace, 1s);
  EXPECT_TRUE(typed.options->allow_contract_violations);
  EXPECT_EQ(typed.options->seed, std::nullopt);
}

TEST(RunOptionsTest, SerializesWithinAWindow) {
  EXPECT_EQ(type(RunMode::Run, {"s.yaml", "--", "p"}).options->serialize, std::nullopt);
  EXPECT_EQ(type(RunMode::Run, {"--serialize", "s.yaml", "--", "p"}).options->serialize, 2ms);
  EXPECT_EQ(type(RunMode::Replay, {"l", "--serialize", "--serialize-window", "10ms", "--", "p"}).options->serialize,
            10ms);
}

TEST(RunOptionsTest, ReplayIsStrictUnlessItIsLoose) {
  EXPECT_FALSE(type(RunMode::Replay, {"l", "--", "p"}).options->loose);
  EXPECT_FALSE(type(RunMode::Replay, {"l", "--strict", "--", "p"}).options->loose);
  EXPECT_TRUE(type(RunMode::Replay, {"l", "--loose", "--", "p"}).options->loose);
}

TEST(RunOptionsTest, ReplaysOnceUnlessToldHowOften) {
  EXPECT_EQ(type(RunMode::Replay, {"l", "--", "p"}).options->times, 1);
  EXPECT_EQ(type(RunMode::Replay, {"l", "--times", "10", "--", "p"}).options->times, 10);
  EXPECT_EQ(type(RunMode::Replay, {"l", "--times", "0", "--", "p"}).status, 2);
  EXPECT_EQ(type(RunMode::Run, {"s", "--times", "10", "--", "p"}).status, 2);
}

TEST(RunOptionsTest, Helps) {
  const Typed help = type(RunMode::Run, {"--help"});
  EXPECT_EQ(help.status, 0);
  for (const char* const word :
       {"--seed", "--junit", "--report", "--log", "--timeout", "AWS_ENDPOINT_URL", "3 the program"}) {
    EXPECT_THAT(help.out, HasSubstr(word));
  }
}

struct Misuse {
  const char* label;
  std::vector<const char*> words;
  const char* advice;
};
std::ostream& operator<<(std::ostream& out, const Misuse& row) { return out << row.label; }

class RunMisuse : public testing::TestWithParam<Misuse> {};

TEST_P(RunMisuse, EndsWithStatusTwoAndAdvice) {
  const Typed typed = type(RunMode::Run, GetParam().words);
  EXPECT_FALSE(typed.options);
  EXPECT_EQ(typed.status, 2);
  EXPECT_THAT(typed.err, HasSubstr(GetParam().advice));
}

INSTANTIATE_TEST_SUITE_P(Words, RunMisuse,
                         testing::Values(Misuse{"no scenario", {"--", "p"}, "scenario"},
                                         Misuse{"no program", {"s.yaml"}, "-- ./program"},
                                         Misuse{"no dashes", {"s.yaml", "./p"}, "after two dashes"},
                                         Misuse{"nothing after the dashes", {"s.yaml", "--"}, "-- ./program"},
                                         Misuse{"a mistyped option", {"s", "--sede", "1", "--", "p"}, "'--seed'"},
                                         Misuse{"a bad seed", {"s", "--seed", "x", "--", "p"}, "42 or 0x2a"},
                                         Misuse{"a bad span", {"s", "--timeout", "x", "--", "p"}, "5s or 2m"},
                                         Misuse{"replay's own", {"s", "--loose", "--", "p"}, "--loose"}));

TEST(Seeds, AreDecimalOrHexadecimal) {
  EXPECT_EQ(parseSeed("42"), 42u);
  EXPECT_EQ(parseSeed("0x2a"), 42u);
  EXPECT_EQ(parseSeed("18446744073709551615"), UINT64_MAX);
  for (const char* const nonsense : {"", "-1", "0x", "1x", "18446744073709551616"}) {
    EXPECT_EQ(parseSeed(nonsense), std::nullopt) << nonsense;
  }
}

const EndpointSettings kSettings{
    .endpoint = "http://127.0.0.1:1", .account = "000000000000", .region = "eu-west-1", .seed = 7};

TEST(Environment, PointsAnSdkAtSquallAndNowhereElse) {
  const auto environment =
      environmentFor({"PATH=/bin", "AWS_ENDPOINT_URL_SQS=http://elsewhere", "AWS_REGION=us-east-1",
                      "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS=true", "HTTP_PROXY=http://proxy", "no_proxy=intranet"},
                     kSettings);
  for (const char* const variable :
       {"PATH=/bin", "AWS_ENDPOINT_URL=http://127.0.0.1:1", "AWS_REGION=eu-west-1", "AWS_DEFAULT_REGION=eu-west-1",
        "AWS_ACCESS_KEY_ID=000000000000", "AWS_EC2_METADATA_DISABLED=true", "SQUALL_SEED=7",
        "no_proxy=intranet,127.0.0.1,localhost"}) {
    EXPECT_THAT(environment, Contains(variable));
  }
  EXPECT_THAT(environment, Not(Contains(StartsWith("AWS_ENDPOINT_URL_SQS"))));
  EXPECT_THAT(environment, Not(Contains(StartsWith("AWS_IGNORE"))));
}

TEST(Environment, KeepsCredentialsThatAreThere) {
  const auto environment =
      environmentFor({"AWS_ACCESS_KEY_ID=worker-1", "AWS_SECRET_ACCESS_KEY=s", "AWS_SESSION_TOKEN=t"}, kSettings);
  for (const char* const variable : {"AWS_ACCESS_KEY_ID=worker-1", "AWS_SECRET_ACCESS_KEY=s", "AWS_SESSION_TOKEN=t"}) {
    EXPECT_THAT(environment, Contains(variable));
  }
}

TEST(Environment, ReplacesHalfACredential) {
  const auto environment = environmentFor({"AWS_ACCESS_KEY_ID=worker-1", "AWS_SESSION_TOKEN=t"}, kSettings);
  EXPECT_THAT(environment, Contains("AWS_ACCESS_KEY_ID=000000000000"));
  EXPECT_THAT(environment, Not(Contains(StartsWith("AWS_SESSION_TOKEN"))));
}

}  // namespace
}  // namespace squall::server
