// The command line and the config file: what they mean, and what they say about mistakes.
#include "core/spelling.hpp"
#include "core/time_input.hpp"
#include "server/config_apply.hpp"
#include "server/options.hpp"

#include <squall/sqs.hpp>

#include <gmock/gmock.h>

#include <sstream>

namespace squall::server {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

struct Typed {
  std::optional<ServeCommand> command;
  int status = 0;
  std::string out;
  std::string err;
};

Typed type(std::vector<const char*> words) {
  words.insert(words.begin(), "squall");
  std::ostringstream out;
  std::ostringstream err;
  const auto parsed = parseCommandLine(static_cast<int>(words.size()), words.data(), out, err);
  Typed result;
  if (const auto* exit = std::get_if<ExitStatus>(&parsed)) result.status = exit->status;
  if (const auto* command = std::get_if<ServeCommand>(&parsed)) result.command = *command;
  result.out = out.str();
  result.err = err.str();
  return result;
}

TEST(CommandLine, HasDefaultsForEverything) {
  const Typed typed = type({"serve"});
  ASSERT_TRUE(typed.command) << typed.err;
  EXPECT_EQ(typed.command->server.host, "127.0.0.1");
  EXPECT_EQ(typed.command->server.port, 4566);
  EXPECT_EQ(typed.command->cloud.clock, ClockMode::Wall);
  EXPECT_EQ(typed.command->cloud.account, "000000000000");
  EXPECT_FALSE(typed.command->cloud.strict);
  EXPECT_EQ(typed.command->cloud.contract, ContractCheck::Off);
}

TEST(CommandLine, ChecksTheContractOnDemand) {
  EXPECT_EQ(type({"serve", "--strict-contract"}).command->cloud.contract, ContractCheck::Warn);
  EXPECT_EQ(type({"serve", "--strict-contract=warn"}).command->cloud.contract, ContractCheck::Warn);
  EXPECT_EQ(type({"serve", "--strict-contract=error"}).command->cloud.contract, ContractCheck::Error);
  const Typed wrong = type({"serve", "--strict-contract=loud"});
  EXPECT_EQ(wrong.status, 2);
  EXPECT_THAT(wrong.err, HasSubstr("loud"));
}

TEST(CommandLine, ReadsHowAnAutomaticClockBehaves) {
  const Typed plain = type({"serve", "--clock", "auto"});
  ASSERT_TRUE(plain.command) << plain.err;
  EXPECT_EQ(plain.command->cloud.clock, ClockMode::Auto);
  EXPECT_EQ(plain.command->cloud.settle, std::chrono::milliseconds(20));
  EXPECT_EQ(plain.command->cloud.max_hold, std::chrono::seconds(5));
  EXPECT_EQ(plain.command->server.longest_park, std::chrono::seconds(20));
  EXPECT_FALSE(plain.command->server.single_consumer);

  const Typed typed = type({"serve", "--settle", "5ms", "--max-hold", "1m", "--max-park", "2.5s", "--single-consumer"});
  ASSERT_TRUE(typed.command) << typed.err;
  EXPECT_EQ(typed.command->cloud.settle, std::chrono::milliseconds(5));
  EXPECT_EQ(typed.command->cloud.max_hold, std::chrono::minutes(1));
  EXPECT_EQ(typed.command->server.longest_park, std::chrono::milliseconds(2500));
  EXPECT_TRUE(typed.command->server.single_consumer);
  EXPECT_THAT(type({"serve", "--settle", "soon"}).err, HasSubstr("a span of time is a number with a unit"));
}

TEST(CommandLine, ServesRequestsOneAtATimeOnDemand) {
  EXPECT_EQ(type({"serve"}).command->server.serialize, std::nullopt);
  EXPECT_EQ(type({"serve", "--serialize"}).command->server.serialize, std::chrono::milliseconds(2));
  EXPECT_EQ(type({"serve", "--serialize", "--serialize-window", "5ms"}).command->server.serialize,
            std::chrono::milliseconds(5));
}

TEST(CommandLine, ReadsEveryOption) {
  const Typed typed = type({"serve",
                            "--port",
                            "0",
                            "--host",
                            "0.0.0.0",
                            "--account",
                            "123456789012",
                            "--region",
                            "eu-west-1",
                            "--strict",
                            "--config",
                            "f.yaml",
                            "--clock",
                            "scaled:60",
                            "--seed",
                            "42",
                            "--port-file",
                            "p",
                            "--verify-signatures",
                            "s",
                            "--threads",
                            "2",
                            "--log-level",
                            "debug"});
  ASSERT_TRUE(typed.command) << typed.err;
  EXPECT_EQ(typed.command->server.port, 0);
  EXPECT_EQ(typed.command->server.host, "0.0.0.0");
  EXPECT_EQ(typed.command->server.threads, 2u);
  EXPECT_EQ(typed.command->server.verify_signatures, "s");
  EXPECT_EQ(typed.command->server.log_level, LogLevel::Debug);
  EXPECT_EQ(typed.command->cloud.account, "123456789012");
  EXPECT_EQ(typed.command->cloud.region, "eu-west-1");
  EXPECT_EQ(typed.command->cloud.clock, ClockMode::Scaled);
  EXPECT_EQ(typed.command->cloud.clock_scale, 60);
  EXPECT_EQ(typed.command->cloud.seed, 42u);
  EXPECT_TRUE(typed.command->cloud.strict);
  EXPECT_TRUE(typed.command->account_given);
  EXPECT_EQ(typed.command->config_file, "f.yaml");
  EXPECT_EQ(typed.command->port_file, "p");
}

TEST(CommandLine, TellsItsVersionAndHelps) {
  EXPECT_THAT(type({"--version"}).out, StartsWith("squall "));
  const Typed help = type({"serve", "--help"});
  EXPECT_EQ(help.status, 0);
  EXPECT_THAT(help.out, HasSubstr("--verify-signatures"));
}

struct Misuse {
  const char* label;
  std::vector<const char*> words;
  const char* advice;
};
std::ostream& operator<<(std::ostream& out, const Misuse& row) { return out << row.label; }

class CommandLineMisuse : public testing::TestWithParam<Misuse> {};

TEST_P(CommandLineMisuse, EndsWithStatusTwoAndAdvice) {
  const Typed typed = type(GetParam().words);
  EXPECT_FALSE(typed.command);
  EXPECT_EQ(typed.status, 2);
  EXPECT_THAT(typed.err, HasSubstr(GetParam().advice));
  EXPECT_THAT(typed.err, HasSubstr("squall serve --help"));
}

INSTANTIATE_TEST_SUITE_P(
    Words, CommandLineMisuse,
    testing::Values(Misuse{"nothing", {}, "subcommand"},
                    Misuse{"a mistyped option", {"serve", "--prot", "1"}, "Did you mean '--port'?"},
                    Misuse{"a mistyped command", {"sevre"}, "Did you mean 'serve'?"},
                    Misuse{"a bad port", {"serve", "--port", "70000"}, "--port"},
                    Misuse{"a bad account", {"serve", "--account", "me"}, "an account is 12 digits"},
                    Misuse{"a bad clock", {"serve", "--clock", "fast"}, "wall, manual, auto or scaled:FACTOR"},
                    Misuse{"a bad factor", {"serve", "--clock", "scaled:0"}, "scaled:60"},
                    Misuse{"a bad level", {"serve", "--log-level", "loud"}, "--log-level"}));

TEST(TimeInput, ReadsSpansAndInstants) {
  using namespace std::chrono_literals;
  EXPECT_EQ(core::parseSpan("250ms"), 250ms);
  EXPECT_EQ(core::parseSpan("30s"), 30s);
  EXPECT_EQ(core::parseSpan("1.5"), 1500ms);
  EXPECT_EQ(core::parseSpan("5m"), 5min);
  EXPECT_EQ(core::parseSpan("14d"), 14 * 24h);
  for (const char* nonsense : {"", "s", "-1s", "1 s", "1y", "nan", "inf", "1e400s", "99999999999d"}) {
    EXPECT_EQ(core::parseSpan(nonsense), std::nullopt) << nonsense;
  }
  EXPECT_EQ(core::parseInstant("2030-01-01T00:01:00.5Z"),
            TimePoint(std::chrono::sys_days(std::chrono::year(2030) / 1 / 1)) + 60500ms);
  for (const char* nonsense : {"", "2030", "2030-02-30T00:00:00Z", "2030-01-01T25:00:00Z", "2030-01-01T00:00:00"}) {
    EXPECT_EQ(core::parseInstant(nonsense), std::nullopt) << nonsense;
  }
}

TEST(Spelling, FindsTheNearestWordIfOneIsNear) {
  constexpr std::string_view kKnown[] = {"queues", "account", "max_receive_count"};
  EXPECT_EQ(core::nearest("queue", kKnown), "queues");
  EXPECT_EQ(core::nearest("acocunt", kKnown), "account");
  EXPECT_EQ(core::nearest("maxReceiveCount", kKnown), "max_receive_count");
  EXPECT_EQ(core::nearest("something else", kKnown), "");
}

// ---- the config file

std::vector<std::string> problemsOf(const std::string& text) {
  try {
    parseConfig("squall.yaml", text);
  } catch (const ConfigError& error) {
    return error.problems();
  }
  return {};
}

TEST(ConfigFile, CreatesQueuesWithAttributesTagsAndDeadLetterQueues) {
  const Config config = parseConfig("squall.yaml", R"(
account: "111111111111"
region: eu-west-1
queues:
  - name: orders
    attributes: {VisibilityTimeout: 60}
    tags: {team: billing}
    dlq: {queue: orders-dlq, max_receive_count: 3}
  - orders-dlq
  - name: events.fifo
    fifo: true
    region: us-east-1
)");
  EXPECT_EQ(config.account, "111111111111");
  Cloud cloud{{.account = config.account, .region = config.region}};
  applyConfig("squall.yaml", config, cloud.options(), [&cloud](const std::string&) -> Cloud& { return cloud; });

  Sqs& sqs = cloud.sqs();
  const auto attributes = sqs.getQueueAttributes({.queueUrl = sqs.url("orders"), .attributeNames = {"All"}}).attributes;
  EXPECT_EQ(attributes.at("VisibilityTimeout"), "60");
  EXPECT_EQ(attributes.at("RedrivePolicy"),
            R"({"deadLetterTargetArn":"arn:aws:sqs:eu-west-1:111111111111:orders-dlq","maxReceiveCount":3})");
  EXPECT_EQ(sqs.listQueueTags({.queueUrl = sqs.url("orders")}).tags.at("team"), "billing");
  EXPECT_EQ(cloud.sqs("us-east-1").listQueues({}).queueUrls.size(), 1u);
}

TEST(ConfigFile, ReportsEveryMistakeWithItsPlace) {
  EXPECT_THAT(
      problemsOf(R"(queue: []
queues:
  - name: orders
    atributes: {}
  - name: other
    attributes: {VisibilityTimeOut: 60}
    dlq: {queue: ordres}
)"),
      ElementsAre(StartsWith("squall.yaml:1:1: Unknown key 'queue' in the file. Did you mean 'queues'?"),
                  StartsWith("squall.yaml:4:5: Unknown key 'atributes' in a queue. Did you mean 'attributes'?"),
                  StartsWith("squall.yaml:6:18: Unknown key 'VisibilityTimeOut' in attributes. Did you mean "
                             "'VisibilityTimeout'?"),
                  StartsWith("squall.yaml:7:10: dlq needs 'max_receive_count'"),
                  StartsWith("squall.yaml:7:10: The dead-letter queue 'ordres' is not among the queues of this file. "
                             "Did you mean 'orders'?")));
}

TEST(ConfigFile, RefusesWhatIsThereTwice) {
  EXPECT_THAT(problemsOf("queues: [a, b, a]"), ElementsAre("squall.yaml:1:16: The queue 'a' is here twice."));
  EXPECT_THAT(problemsOf("region: a\nregion: b"), ElementsAre("squall.yaml:2:1: The key 'region' is here twice."));
}

TEST(ConfigFile, RefusesWhatIsNoYamlAndWhatHasAnotherForm) {
  EXPECT_THAT(problemsOf("queues: [a"), ElementsAre(HasSubstr("This is not YAML")));
  EXPECT_THAT(problemsOf("queues: {a: b}"), ElementsAre(HasSubstr("queues must be a list")));
  EXPECT_THAT(problemsOf("- a"), ElementsAre(HasSubstr("the file must be a map")));
  EXPECT_THAT(problemsOf("account: 12"), ElementsAre(HasSubstr("An account is 12 digits in quotes")));
  EXPECT_THAT(problemsOf("queues: [{fifo: maybe}]"),
              ElementsAre(HasSubstr("needs a 'name'"), HasSubstr("fifo must be true or false")));
  EXPECT_THAT(problemsOf(""), IsEmpty());
}

TEST(ConfigFile, CreatesNothingWhenAwsWouldRefuseSomething) {
  const Config config = parseConfig("squall.yaml", R"(queues:
  - good
  - name: bad
    attributes: {VisibilityTimeout: 99999}
  - name: worse name
)");
  Cloud cloud;
  try {
    applyConfig("squall.yaml", config, cloud.options(), [&cloud](const std::string&) -> Cloud& { return cloud; });
    FAIL() << "a visibility timeout of 99999 seconds was accepted";
  } catch (const ConfigError& error) {
    EXPECT_THAT(error.problems(),
                ElementsAre(StartsWith("squall.yaml:3:1: The queue 'bad': Invalid value for the parameter "
                                       "VisibilityTimeout."),
                            StartsWith("squall.yaml:5:1: The queue 'worse name': ")));
  }
  EXPECT_THAT(cloud.sqs().listQueues({}).queueUrls, IsEmpty());
}

TEST(ConfigFile, SaysWhenTheFileCannotBeRead) { EXPECT_THROW(readConfig("/nonexistent/squall.yaml"), ConfigError); }

}  // namespace
}  // namespace squall::server
