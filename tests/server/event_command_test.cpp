// `squall event mock`: an event on the output, and what is wrong on the error output.
#include "server/commands.hpp"

#include <gmock/gmock.h>

#include <fstream>
#include <sstream>
#include <vector>

namespace squall::server {
namespace {

using testing::HasSubstr;

class EventCommand : public testing::Test {
 protected:
  int mock(const std::string& schema, const std::vector<const char*>& options = {}) {
    const std::string file =
        testing::TempDir() + testing::UnitTest::GetInstance()->current_test_info()->name() + "_schema.json";
    std::ofstream(file) << schema;
    std::vector<const char*> words = {"squall", "event", "mock", "--schema", file.c_str()};
    words.insert(words.end(), options.begin(), options.end());
    return findCommand("event")->run(static_cast<int>(words.size()), words.data(), out, err);
  }

  std::ostringstream out;
  std::ostringstream err;
};

TEST_F(EventCommand, PrintsAnEventWithWhatWasSet) {
  EXPECT_EQ(mock(R"({"properties": {"a": {"enum": [1]}, "b": {"type": "string"}}})", {"--set", "$.b=[2]"}), 0);
  EXPECT_EQ(out.str(), "{\"a\":1,\"b\":[2]}\n");
}

TEST_F(EventCommand, SaysWhatIsWrong) {
  EXPECT_EQ(mock("{"), 2);
  EXPECT_THAT(err.str(), HasSubstr("is no JSON"));
  EXPECT_EQ(mock("{}", {"--set", "b"}), 2);
  EXPECT_THAT(err.str(), HasSubstr("'b' is no PATH=JSON"));
}

}  // namespace
}  // namespace squall::server
