#include "server/command_run.hpp"

#include "server/report_words.hpp"
#include "server/run_session.hpp"

#include <ostream>

namespace squall::server {

namespace {

// What decides how a run goes, as it was typed, and the program.
void addShared(const RunOptions& options, std::vector<std::string>& words) {
  if (options.allow_contract_violations) words.emplace_back("--allow-contract-violations");
  if (options.contract != ContractCheck::Off)
    words.emplace_back(options.contract == ContractCheck::Warn ? "--strict-contract" : "--strict-contract=error");
  if (options.serialize) {
    words.insert(words.end(), {"--serialize", "--serialize-window", std::to_string(options.serialize->count()) + "ms"});
  }
  words.emplace_back("--");
  words.insert(words.end(), options.program.begin(), options.program.end());
}

// The same run again: what was typed, with the seed that was chosen.
std::vector<std::string> againWords(const RunOptions& options, std::uint64_t seed) {
  std::vector<std::string> words{"squall", "run", options.file, "--seed", hexSeed(seed)};
  addShared(options, words);
  return words;
}

std::vector<std::string> replayWords(const RunOptions& options) {
  std::vector<std::string> words{"squall", "replay", options.log_file};
  addShared(options, words);
  return words;
}

}  // namespace

int runCommand(int argc, const char* const* argv, std::ostream& out, std::ostream& err) {
  const auto parsed = parseRunOptions(RunMode::Run, argc, argv, out, err);
  if (const int* const status = std::get_if<int>(&parsed)) return *status;
  const RunOptions& options = std::get<RunOptions>(parsed);
  return guarded(err, [&] {
    const std::string text = setup::textOf(options.file);
    const chaos::Scenario scenario = chaos::readScenarioText(text, options.file);
    const Seed seed = chooseSeed(options.seed, scenario.seed);
    RunPlan plan = planOf(scenario, scenario.rules, options, seed);
    plan.replay_words = options.log_file.empty() ? againWords(options, seed.value) : replayWords(options);
    checkReports(options);
    return report(runScenario(plan), options, {.file = options.file, .text = text}, out);
  });
}

}  // namespace squall::server
