#include "server/command_replay.hpp"

#include "chaos/replay.hpp"
#include "server/run_session.hpp"

#include <fstream>
#include <memory>
#include <ostream>
#include <sstream>
#include <system_error>

namespace squall::server {

namespace {

chaos::RecordedRun readLogFile(const std::string& file) {
  std::ifstream stream(file);
  if (!stream) throw std::system_error(errno, std::generic_category(), file);
  return chaos::readLog(stream, file);
}

std::string listed(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text += "\n  " + name;
  return text;
}

}  // namespace

int replayCommand(int argc, const char* const* argv, std::ostream& out, std::ostream& err) {
  const auto parsed = parseRunOptions(RunMode::Replay, argc, argv, out, err);
  if (const int* const status = std::get_if<int>(&parsed)) return *status;
  const RunOptions& options = std::get<RunOptions>(parsed);
  return guarded(err, [&] {
    const chaos::RecordedRun recorded = readLogFile(options.file);
    const chaos::Scenario scenario = chaos::readScenarioText(recorded.scenario, recorded.scenario_file);
    RunPlan plan = planOf(scenario, chaos::rulesFor(recorded, scenario.rules), options,
                          {.value = recorded.seed, .source = "the log's"});
    plan.replay_words.assign(argv, argv + argc);
    plan.divergence = [&](const std::vector<chaos::Decision>& decisions) -> std::optional<std::string> {
      const std::vector<std::string> missing = chaos::missingOf(recorded, decisions);
      if (missing.empty()) return std::nullopt;
      if (options.loose) {
        err << "squall: of the log, " << missing.size() << " decisions did not come again:" << listed(missing) << "\n";
        return std::nullopt;
      }
      return "The run diverged from the log: this decision did not come again: " + missing.front();
    };
    return runAndReport(plan, options, recorded.scenario_file, recorded.scenario, out);
  });
}

}  // namespace squall::server
