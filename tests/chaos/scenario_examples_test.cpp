// The worked examples in examples/scenarios are right, and `squall scenario check` says so.
#include "chaos/scenario/scenario.hpp"
#include "chaos/scenario/summary.hpp"
#include "server/command_scenario.hpp"
#include "server/config_apply.hpp"

#include <squall/chaos.hpp>
#include <squall/squall.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

namespace squall::chaos {
namespace {

using ::testing::Contains;
using ::testing::Each;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;
using ::testing::StartsWith;

std::vector<std::string> examples() {
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::directory_iterator(SQUALL_SOURCE_DIR "/examples/scenarios")) {
    if (entry.path().extension() == ".yaml") files.push_back(entry.path().string());
  }
  std::sort(files.begin(), files.end());
  return files;
}

struct Told {
  int status = 0;
  std::string out;
  std::string err;
};
Told check(const std::vector<std::string>& arguments) {
  std::vector<const char*> argv{"squall", "scenario"};
  for (const std::string& each : arguments) argv.push_back(each.c_str());
  std::ostringstream out;
  std::ostringstream err;
  const int status = server::scenarioCommand(static_cast<int>(argv.size()), argv.data(), out, err);
  return {status, out.str(), err.str()};
}

TEST(ScenarioExamples, AreAllRight) {
  ASSERT_THAT(examples(), SizeIs(7));
  std::vector<std::string> arguments = examples();
  arguments.insert(arguments.begin(), "check");
  const Told told = check(arguments);
  EXPECT_EQ(told.status, 0);
  EXPECT_THAT(told.err, IsEmpty());
  for (const std::string& file : examples()) EXPECT_THAT(told.out, HasSubstr(file + ": OK\n"));
}

TEST(ScenarioExamples, CanFireAndBeJudgedWhereTheyAreAboutQueues) {
  for (const std::string& file : examples()) {
    const std::vector<std::string> notes = notesOn(readScenario(file));
    if (file.find("dynamodb") == std::string::npos) {
      EXPECT_THAT(notes, Each(Not(HasSubstr("never fire")))) << file;
      EXPECT_THAT(notes, Each(Not(HasSubstr("UNKNOWN")))) << file;
    } else {
      // Its rule can fire; two of its checks are about tables and not there yet.
      EXPECT_THAT(notes, Each(Not(HasSubstr("never fire")))) << file;
      EXPECT_THAT(notes, Contains(HasSubstr("check all_items_written is not done yet")));
    }
  }
}

TEST(ScenarioExamples, RunInProcess) {
  for (const std::string& file : examples()) {
    const Scenario scenario = readScenario(file);
    Cloud cloud(cloudOptions(scenario, {}));
    server::createQueues(file, scenario.queues, cloud.options(), [&](const std::string&) -> Cloud& { return cloud; });
    cloud.chaos().setIdentity(scenario.identity);
    for (const Rule& rule : scenario.rules) cloud.chaos().add(rule);
    EXPECT_THAT(cloud.chaos().report(), SizeIs(scenario.rules.size())) << file;
  }
}

TEST(ScenarioCommand, TellsEveryMistakeAndFailsWhenAnyFileHasOne) {
  const std::string good = examples().front();
  const Told told = check({"check", good, "/nonexistent/s.yaml"});
  EXPECT_EQ(told.status, 2);
  EXPECT_THAT(told.out, StartsWith(good + ": OK\n"));
  EXPECT_EQ(told.err, "/nonexistent/s.yaml: The file cannot be read. Is the path right?\n");
}

TEST(ScenarioCommand, SaysHowItIsUsed) {
  EXPECT_EQ(check({"--help"}).status, 0);
  EXPECT_THAT(check({"--help"}).out, StartsWith("usage: squall scenario check FILE..."));
  EXPECT_EQ(check({"check"}).status, 2);
  EXPECT_EQ(check({"chekc", "a.yaml"}).status, 2);
  EXPECT_THAT(check({"chekc", "a.yaml"}).err,
              StartsWith("squall scenario: there is no 'chekc'. Did you mean 'check'?"));
}

}  // namespace
}  // namespace squall::chaos
