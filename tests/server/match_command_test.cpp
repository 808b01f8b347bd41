// `squall match`: its verdict as exit status, its answers, and AWS's words for what is broken.
#include "server/commands.hpp"

#include <gmock/gmock.h>

#include <fstream>
#include <sstream>
#include <vector>

namespace squall::server {
namespace {

using testing::EndsWith;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

class MatchCommand : public testing::Test {
 protected:
  int match(const std::string& pattern, const std::string& event, const std::vector<const char*>& options = {}) {
    const std::string name = testing::UnitTest::GetInstance()->current_test_info()->name();
    const std::string pattern_file = testing::TempDir() + name + "_pattern.json";
    const std::string event_file = testing::TempDir() + name + "_event.json";
    std::ofstream(pattern_file) << pattern;
    std::ofstream(event_file) << event;
    std::vector<const char*> words = {"squall", "match", pattern_file.c_str(), event_file.c_str()};
    words.insert(words.end(), options.begin(), options.end());
    out.str("");
    err.str("");
    return findCommand("match")->run(static_cast<int>(words.size()), words.data(), out, err);
  }

  std::ostringstream out;
  std::ostringstream err;
};

TEST_F(MatchCommand, AnswersByItsExitStatus) {
  EXPECT_EQ(match(R"({"a":[1]})", R"({"a":1})"), 0);
  EXPECT_THAT(out.str(), StartsWith("✓ matches"));
  EXPECT_EQ(match(R"({"a":[1]})", R"({"a":2})"), 1);
  EXPECT_THAT(out.str(), EndsWith("└─ ✗ a: expected 1, found 2\n"));
  EXPECT_THAT(err.str(), IsEmpty());
}

TEST_F(MatchCommand, HasColoursAndJsonWhenAsked) {
  match(R"({"a":[1]})", R"({"a":2})", {"--color", "always"});
  EXPECT_THAT(out.str(), HasSubstr("\033[31m"));
  match(R"({"a":[1]})", R"({"a":2})", {"--json"});
  EXPECT_THAT(out.str(), HasSubstr("\"matched\": false"));
}

TEST_F(MatchCommand, SaysWhatIsBrokenInAwsWords) {
  EXPECT_EQ(match(R"({"a":1})", "{}"), 2);
  EXPECT_EQ(err.str(),
            "InvalidEventPatternException: Event pattern is not valid. Reason: \"a\" must be an object or an array\n"
            " at [Source: (String)\"{\"a\":1}\"; line: 1, column: 7]\n");
  EXPECT_EQ(match(R"({"a":[1]})", "[]"), 2);
  EXPECT_EQ(err.str(), "ValidationException: Parameter Event is not valid.\n");
}

}  // namespace
}  // namespace squall::server
