// chaos/scenario/scenario.hpp: a scenario file: a world, the faults that happen in it, and the checks that judge what
// the program under test made of them. docs/SCENARIOS.md is the manual, docs/scenario.schema.json the schema for
// editors.
//
//   const Scenario scenario = readScenario("lost-ack.yaml");
//   for (const Rule& rule : scenario.rules) cloud.chaos().add(rule);
#pragma once

#include "setup/queues.hpp"

#include <squall/chaos/rule.hpp>
#include <squall/checks.hpp>
#include <squall/cloud.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace squall::chaos {

struct ClockSetup {
  ClockMode mode = ClockMode::Auto;
  std::optional<TimePoint> epoch = {};
  double scale = 1.0;  // ClockMode::Scaled
  // ClockMode::Auto over HTTP, in real time.
  struct Skip {
    std::optional<Duration> settle = {};
    bool hold_in_flight = true;
    std::optional<Duration> max_hold = {};
    std::optional<Duration> max_park = {};
  };
  Skip skip = {};
};

struct CheckSetup {
  std::string name;
  checks::Parameters parameters;
};

// When faults end and recovery is judged.
struct Heal {
  std::string after = "quiet";  // the only one there is: when nothing has happened for a while
  Duration within = std::chrono::minutes(10);
};

struct Scenario {
  int version = 1;
  std::string name;                        // the file's stem when the file has none
  std::optional<std::uint64_t> seed = {};  // nothing: whoever runs it draws one and prints it
  ClockSetup clock = {};
  Identity identity = {};
  std::vector<setup::QueueSetup> queues = {};
  std::vector<Rule> rules = {};  // of `faults`, then of `schedule`
  std::size_t scheduled = 0;     // how many of them are of `schedule`
  std::vector<CheckSetup> checks = {};
  std::optional<Heal> heal = {};
};

// Both throw setup::FileError with every problem of the file. A list of LocalStack's fault rules is a scenario too.
Scenario readScenario(const std::string& path);
// `name` stands in front of problems.
Scenario readScenarioText(const std::string& text, const std::string& name);

// What the Cloud of a scenario is made with, on top of `options`: clock and seed, where the scenario has them.
CloudOptions cloudOptions(const Scenario& scenario, CloudOptions options);
// Ready to judge.
std::vector<checks::Check> makeChecks(const Scenario& scenario);

}  // namespace squall::chaos
