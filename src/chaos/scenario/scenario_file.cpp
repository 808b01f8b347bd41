#include <squall/scenario.hpp>

#include "chaos/scenario/scenario.hpp"
#include "setup/create_queues.hpp"

#include <utility>

namespace squall {

ScenarioFile::ScenarioFile(const std::string& path)
    : path_(path), scenario_(std::make_unique<chaos::Scenario>(chaos::readScenario(path))) {}
ScenarioFile::~ScenarioFile() = default;
ScenarioFile::ScenarioFile(ScenarioFile&&) noexcept = default;
ScenarioFile& ScenarioFile::operator=(ScenarioFile&&) noexcept = default;

const std::string& ScenarioFile::name() const { return scenario_->name; }

std::unique_ptr<Cloud> ScenarioFile::newCloud(std::optional<std::uint64_t> seed, CloudOptions options) const {
  CloudOptions chosen = chaos::cloudOptions(*scenario_, std::move(options));
  if (seed) chosen.seed = *seed;
  auto cloud = std::make_unique<Cloud>(chosen);
  setup::createQueues(path_, scenario_->queues, chosen, [&cloud](const std::string&) -> Cloud& { return *cloud; });
  cloud->chaos().setIdentity(scenario_->identity);
  for (const chaos::Rule& rule : scenario_->rules) cloud->chaos().add(rule);
  return cloud;
}

checks::Judgement ScenarioFile::judge(Cloud& cloud) const {
  if (scenario_->heal) cloud.chaos().heal();
  checks::Evidence evidence = checks::gather(cloud);
  evidence.rules = cloud.chaos().report();
  if (scenario_->heal) evidence.healed = evidence.now;
  std::vector<CheckResult> results;
  for (const checks::Check& check : chaos::makeChecks(*scenario_)) results.push_back(check(evidence));
  results.push_back(checks::ruleFired(*evidence.rules));
  return checks::combine(std::move(results));
}

}  // namespace squall
