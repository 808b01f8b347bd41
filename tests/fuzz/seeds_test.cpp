// The fuzzers' functions on their seeds and on seeds that were cut, doubled and bent: a short run that is the same each
// time. What goes wrong ends the program, so a test passes when it comes to its end.
#include "eventbridge/generated_pairs.hpp"
#include "eventbridge/pattern_cases.hpp"
#include "fuzz/targets.hpp"

namespace squall::fuzz {
namespace {

using Target = void (*)(std::string_view);

// The input, all of its beginnings in steps, and some with a byte that is another.
void runOnVariants(Target target, const std::string& input, core::Random& random) {
  target(input);
  for (std::size_t size = 0; size < input.size(); size += 7) target(std::string_view(input).substr(0, size));
  for (int i = 0; i < 8 && !input.empty(); ++i) {
    static constexpr std::string_view kBytes = "\"\\{}[],:*u0-e. \n\x01\xff\xc3";
    std::string bent = input;
    bent[random.below(static_cast<std::uint32_t>(bent.size()))] = kBytes[random.below(kBytes.size())];
    target(bent);
  }
}

TEST(FuzzSeeds, OfThePatternCompiler) {
  core::Random random(1, "patterns");
  for (const char* file : {"adversarial.json", "recorded_errors.json", "corners.json"}) {
    for (const auto& each : eventbridge::casesOf(file)) runOnVariants(patternCompiler, each.at("pattern"), random);
  }
  eventbridge::testing::PairGenerator generator(3);
  for (int i = 0; i < 100; ++i) runOnVariants(patternCompiler, generator.next().pattern, random);
}

TEST(FuzzSeeds, OfTheEventFlattener) {
  core::Random random(1, "events");
  for (const char* file : {"adversarial.json", "corners.json"}) {
    for (const auto& each : eventbridge::casesOf(file)) runOnVariants(eventFlattener, each.at("event"), random);
  }
  eventbridge::testing::PairGenerator generator(4);
  for (int i = 0; i < 100; ++i) runOnVariants(eventFlattener, generator.next().event, random);
}

TEST(FuzzSeeds, OfScheduleExpressions) {
  core::Random random(1, "schedules");
  for (const char* name : {"expressions.json", "next.json"}) {
    std::ifstream file(std::string(SQUALL_TEST_DATA) + "/schedules/" + name);
    const auto document = nlohmann::json::parse(file);
    for (const auto& each : document.at("cases")) {
      runOnVariants(scheduleExpressions, each.at("expression"), random);
    }
  }
}

TEST(FuzzSeeds, OfTheInputTransformer) {
  core::Random random(1, "inputs");
  std::ifstream file(std::string(SQUALL_TEST_DATA) + "/event_inputs/inputs.json");
  const auto document = nlohmann::json::parse(file);
  for (const auto& each : document.at("cases")) {
    const auto paths =
        each.contains("path") ? nlohmann::json{{"v", each.at("path")}} : each.value("paths", nlohmann::json::object());
    const std::string text = each.value("template", "<v>");
    runOnVariants(inputTransformer, paths.dump() + "\x1e" + text + "\x1e" + each.at("event").get<std::string>(),
                  random);
  }
}

TEST(FuzzSeeds, OfDynamodbsExpressionsAndStatements) {
  core::Random random(1, "expressions");
  const std::pair<const char*, Target> targets[] = {{"condition", conditionExpressions},
                                                    {"keyCondition", keyConditionExpressions},
                                                    {"update", updateExpressions},
                                                    {"projection", projectionExpressions},
                                                    {"statement", partiqlStatements}};
  std::ifstream file(std::string(SQUALL_TEST_DATA) + "/expressions/seeds.json");
  const auto document = nlohmann::json::parse(file);
  for (const auto& each : document.at("cases")) {
    for (const auto& [member, target] : targets) {
      if (each.contains(member)) runOnVariants(target, each.at(member), random);
    }
  }
}

}  // namespace
}  // namespace squall::fuzz
