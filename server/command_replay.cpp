#include "server/command_replay.hpp"

#include "chaos/replay.hpp"
#include "server/run_session.hpp"

#include <fstream>
#include <ostream>
#include <stdexcept>
#include <system_error>

namespace squall::server {

namespace {

chaos::RecordedRun readLogFile(const std::string& file) {
  std::ifstream stream(file);
  if (!stream) throw std::system_error(errno, std::generic_category(), file);
  return chaos::readLog(stream, file);
}

// FAIL is proved by records, so it counts most.
int weightOf(RunResult::Ending ending) {
  using Ending = RunResult::Ending;
  return ending == Ending::Fail ? 3 : ending == Ending::ProgramFailed ? 2 : ending == Ending::Unknown ? 1 : 0;
}

void tell(std::ostream& out, int number, int times, const RunResult& result) {
  out << "run " << number << " of " << times << ": " << toString(result.ending);
  for (const std::string& check : failedChecks(result)) out << "  " << check;
  if (result.determinism == chaos::DeterminismClass::Lost) out << "  lost";
  out << '\n' << std::flush;  // each as it comes: a run takes a while
}

// Runs it so many times; the result is the first of the worst.
RunResult repeat(const RunPlan& plan, int times, const chaos::RecordedRun& recorded, std::ostream& out) {
  RunResult worst;
  RunResult::Reproduction reproduction;
  while (reproduction.times < times) {
    RunResult result = runScenario(plan);
    if (result.interrupted) return result;
    ++reproduction.times;
    const bool is_same = toString(result.ending) == recorded.ending && failedChecks(result) == recorded.failed;
    reproduction.same += is_same ? 1 : 0;
    tell(out, reproduction.times, times, result);
    if (reproduction.times == 1 || weightOf(result.ending) > weightOf(worst.ending)) worst = std::move(result);
  }
  worst.reproduction = reproduction;
  return worst;
}

}  // namespace

int replayCommand(int argc, const char* const* argv, std::ostream& out, std::ostream& err) {
  const auto parsed = parseRunOptions(RunMode::Replay, argc, argv, out, err);
  if (const int* const status = std::get_if<int>(&parsed)) return *status;
  const RunOptions& options = std::get<RunOptions>(parsed);
  return guarded(err, [&] {
    const chaos::RecordedRun recorded = readLogFile(options.file);
    const chaos::Scenario scenario = chaos::readScenarioText(recorded.scenario, recorded.scenario_file);
    if (options.times > 1 && recorded.ending.empty()) {
      throw std::invalid_argument(options.file +
                                  " does not say how its run ended, so nothing can be compared with it (--times).");
    }
    RunPlan plan = planOf(scenario, scenario.rules, options, {.value = recorded.seed, .source = "the log's"});
    plan.replay_words.assign(argv, argv + argc);
    plan.replay = {.decisions = recorded.decisions, .strict = !options.loose};
    checkReports(options);
    const RunResult result = options.times > 1 ? repeat(plan, options.times, recorded, out) : runScenario(plan);
    return report(result, options, {.file = recorded.scenario_file, .text = recorded.scenario}, out);
  });
}

}  // namespace squall::server
