// server/run_session.hpp: what `squall run` and `squall replay` do alike: a plan from a scenario and the command line,
// the run, the reports.
#pragma once

#include "chaos/scenario/scenario.hpp"
#include "server/run.hpp"
#include "server/run_options.hpp"

#include <functional>
#include <iosfwd>
#include <string>

namespace squall::server {

struct Seed {
  std::uint64_t value = 0;
  std::string source;  // who chose it
};
// The command line's, SQUALL_SEED's, the file's, or a random one, in this order. Throws std::invalid_argument when
// SQUALL_SEED is no number.
Seed chooseSeed(const std::optional<std::uint64_t>& typed, const std::optional<std::uint64_t>& of_file);

// Everything but `replay_words`. `rules`: the scenario's own, or those of a log.
RunPlan planOf(const chaos::Scenario& scenario, const std::vector<chaos::Rule>& rules, const RunOptions& options,
               const Seed& seed);

// What the decision log keeps of the scenario, so that it can be replayed when the file has changed.
struct ScenarioText {
  std::string file;
  std::string text;
};

// Throws when a file that the options name cannot be written: better known before the run than after it.
void checkReports(const RunOptions& options);
// Writes every report, and answers the exit status.
int report(const RunResult& result, const RunOptions& options, const ScenarioText& scenario, std::ostream& out);

// Runs `action`; says what is wrong when the scenario, the program or a file is broken, and answers 2.
int guarded(std::ostream& err, const std::function<int()>& action);

}  // namespace squall::server
