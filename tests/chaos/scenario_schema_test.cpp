// docs/scenario.schema.json is the one that the reader's tables give, and it accepts what the reader accepts.
#include "chaos/scenario/parameters.hpp"
#include "chaos/scenario/schema.hpp"
#include "chaos/scenario/sections.hpp"
#include "chaos/vocabulary.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include <fstream>
#include <iterator>
#include <set>
#include <string>

namespace squall::chaos {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::set<std::string> keysOf(const nlohmann::json& object) {
  std::set<std::string> keys;
  for (const auto& [key, value] : object.items()) keys.insert(key);
  return keys;
}

TEST(ScenarioSchema, IsTheCommittedOne) {
  std::ifstream file(SQUALL_SOURCE_DIR "/docs/scenario.schema.json");
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  EXPECT_EQ(text, scenarioSchema()) << "run: cmake --build build/dev --target scenario_schema";
}

TEST(ScenarioSchema, KnowsTheKeysOfAFileAndOfARuleAndNoOthers) {
  const nlohmann::json schema = nlohmann::json::parse(scenarioSchema());
  EXPECT_THAT(keysOf(schema["properties"]), ElementsAre("check", "clock", "faults", "heal", "identity", "name",
                                                        "schedule", "seed", "version", "world"));
  EXPECT_EQ(schema["additionalProperties"], false);
  const nlohmann::json& rule = schema["$defs"]["rule"];
  EXPECT_THAT(keysOf(rule["properties"]), ElementsAre("do", "id", "limit", "on", "scope", "stack", "when"));
  EXPECT_THAT(keysOf(rule["properties"]["on"]["properties"]),
              ElementsAre("client", "operation", "region", "resource", "service", "where"));
  EXPECT_EQ(keysOf(rule["properties"]["when"]["properties"]).size(), whenFields().size());
}

TEST(ScenarioSchema, KnowsEveryFaultWithItsParameters) {
  const nlohmann::json schema = nlohmann::json::parse(scenarioSchema());
  const nlohmann::json& fault = schema["$defs"]["fault"];
  ASSERT_EQ(fault["properties"]["fault"]["enum"].size(), vocabulary().size());
  for (std::size_t i = 0; i < vocabulary().size(); ++i) {
    EXPECT_EQ(fault["properties"]["fault"]["enum"][i], vocabulary()[i].name);
    EXPECT_EQ(fault["allOf"][i]["if"]["properties"]["fault"]["const"], vocabulary()[i].name);
  }
  const nlohmann::json& poison = fault["allOf"][0]["then"];
  EXPECT_THAT(keysOf(poison["properties"]), ElementsAre("fault", "payload", "pin"));
  EXPECT_EQ(poison["additionalProperties"], false);
}

TEST(ScenarioSchema, AnEventOfTheScheduleHasItsMessageNotAnErrorsText) {
  const nlohmann::json schema = nlohmann::json::parse(scenarioSchema());
  for (const auto& each : schema["$defs"]["event"]["allOf"]) {
    EXPECT_EQ(each["then"]["properties"]["message"]["description"], "the message's identity");
  }
}

TEST(ScenarioManual, ListsEveryFaultWithItsParameters) {
  std::ifstream file(SQUALL_SOURCE_DIR "/docs/SCENARIOS.md");
  const std::string manual{std::istreambuf_iterator<char>(file), {}};
  for (const FaultRow& row : vocabulary()) {
    std::string line = "| `" + std::string(row.name) + "` | ";
    for (const Parameter& each : parametersOf(row.kind)) {
      line +=
          (line.back() == ' ' ? "`" : ", `") + std::string(each.field.name) + "`" + (each.field.required ? "*" : "");
    }
    EXPECT_THAT(manual, HasSubstr(line + " |\n"));
  }
}

}  // namespace
}  // namespace squall::chaos
