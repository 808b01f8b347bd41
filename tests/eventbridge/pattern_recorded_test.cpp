// What AWS and its matcher were seen to answer, as data.
#include "eventbridge/pattern_cases.hpp"

namespace squall::eventbridge {
namespace {

TEST(RecordedRefusals, AreWordedAndPlacedAsAwsDoes) {
  const auto cases = casesOf("recorded_errors.json");
  EXPECT_EQ(cases.size(), 36U);
  for (const auto& each : cases) {
    SCOPED_TRACE(each.at("label").get<std::string>());
    EXPECT_EQ(refusal(each.at("pattern")), each.at("message").get<std::string>());
  }
}

TEST(AdversarialPairs, AreJudgedAsAwsDoes) {
  const auto cases = casesOf("adversarial.json");
  EXPECT_EQ(cases.size(), 68U);
  for (const auto& each : cases) {
    SCOPED_TRACE(each.at("label").get<std::string>());
    const std::string pattern = each.at("pattern");
    std::string event = each.at("event");
    if (!event.starts_with(R"({"id")")) {
      const std::string detail = std::move(event);
      event = R"({"id":"1","source":"s","detail-type":"t","account":"123456789012","region":"us-east-1",)"
              R"("time":"2022-07-13T13:48:01Z","detail":)";
      event.append(detail).append("}");
    }
    const std::string verdict = !refusal(pattern).empty() ? "E" : match(pattern, event) ? "M" : "N";
    EXPECT_EQ(verdict, each.at("verdict").get<std::string>());
  }
}

TEST(MatcherDecisions, AreThoseOfAwsOnEveryCorner) {
  for (const auto& each : casesOf("corners.json")) {
    SCOPED_TRACE(each.at("label").get<std::string>());
    EXPECT_EQ(match(each.at("pattern"), each.at("event")), each.at("matches").get<bool>());
  }
}

}  // namespace
}  // namespace squall::eventbridge
