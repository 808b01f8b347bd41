// The vocabulary and its page.
#include "chaos/vocabulary.hpp"

#include <gmock/gmock.h>

#include <fstream>
#include <iterator>
#include <string>

namespace squall::chaos {
namespace {

TEST(Vocabulary, StandsInTheManualWithWhatTheProgramObserves) {
  std::ifstream file(std::string(SQUALL_SOURCE_DIR) + "/docs/CHAOS.md");
  const std::string page((std::istreambuf_iterator<char>(file)), {});
  for (const FaultRow& row : vocabulary()) {
    const std::string begin = "| `" + std::string(row.name) + "` | " + std::string(toString(row.layer)) + " |";
    const std::string end = std::string(row.in_contract ? "| yes | " : "| no | ") + std::string(row.observes) + " |";
    const std::size_t at = page.find(begin);
    ASSERT_NE(at, std::string::npos) << begin;
    EXPECT_THAT(page.substr(at, page.find('\n', at) - at), ::testing::EndsWith(end));
  }
}

TEST(Vocabulary, FindsFaultsByName) {
  for (const FaultRow& row : vocabulary()) EXPECT_EQ(faultKindFromString(row.name), row.kind) << row.name;
  EXPECT_EQ(faultKindFromString("nonsense"), std::nullopt);
}

}  // namespace
}  // namespace squall::chaos
