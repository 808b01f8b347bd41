#include "server/run_session.hpp"

#include "chaos/replay.hpp"
#include "core/random.hpp"
#include "server/progress.hpp"
#include "server/report_html.hpp"
#include "server/report_junit.hpp"
#include "server/report_text.hpp"
#include "setup/create_queues.hpp"

#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <ostream>
#include <sstream>
#include <stdexcept>
#include <system_error>

namespace squall::server {

namespace {

// 12 digits in the program's credentials are its account: the world has to be there.
std::string accountFor(const std::string& wanted) {
  const char* const key = std::getenv("AWS_ACCESS_KEY_ID");
  const std::string text = key == nullptr ? "" : key;
  const bool is_account = text.size() == 12 && text.find_first_not_of("0123456789") == std::string::npos;
  return is_account ? text : wanted;
}

void writeFile(const std::string& file, const std::function<void(std::ostream&)>& write) {
  if (file.empty()) return;
  std::ofstream stream(file, std::ios::trunc | std::ios::binary);
  if (stream) write(stream);
  if (!stream.flush()) throw std::system_error(errno, std::generic_category(), file);
}

void checkWritable(const std::string& file) {
  if (!file.empty() && !std::ofstream(file, std::ios::app)) {
    throw std::system_error(errno, std::generic_category(), file);
  }
}

}  // namespace

Seed chooseSeed(const std::optional<std::uint64_t>& typed, const std::optional<std::uint64_t>& of_file) {
  if (typed) return {.value = *typed, .source = "--seed"};
  if (const char* const variable = std::getenv("SQUALL_SEED"); variable != nullptr && *variable != '\0') {
    const auto seed = parseSeed(variable);
    if (!seed) throw std::invalid_argument("SQUALL_SEED is no number of 64 bits, such as 42 or 0x2a.");
    return {.value = *seed, .source = "SQUALL_SEED"};
  }
  if (of_file) return {.value = *of_file, .source = "the scenario's"};
  const auto now = static_cast<std::uint64_t>(Clock::wallNow().time_since_epoch().count());
  return {.value = core::mix64(now, static_cast<std::uint64_t>(::getpid())), .source = "random"};
}

RunPlan planOf(const chaos::Scenario& scenario, const std::vector<chaos::Rule>& rules, const RunOptions& options,
               const Seed& seed) {
  RunPlan plan;
  plan.scenario = scenario.name;
  plan.seed = seed.value;
  plan.seed_source = seed.source;
  plan.cloud = chaos::cloudOptions(scenario, {.account = accountFor(options.account), .region = options.region});
  plan.cloud.seed = seed.value;
  plan.cloud.contract = options.contract;
  if (scenario.clock.skip.max_park) {
    plan.longest_park = std::chrono::ceil<std::chrono::milliseconds>(*scenario.clock.skip.max_park);
  }
  plan.create_world = [queues = scenario.queues, cloud_options = plan.cloud, file = options.file](Cloud& cloud) {
    setup::createQueues(file, queues, cloud_options, [&](const std::string& account) -> Cloud& {
      if (account == cloud_options.account) return cloud;
      throw std::invalid_argument("A run has one account, " + cloud_options.account + "; the scenario has a queue in " +
                                  account + ". Choose it with --account.");
    });
  };
  plan.arm = [rules, identity = scenario.identity, allowed = options.allow_contract_violations](Chaos& chaos) {
    chaos.setIdentity(identity);
    chaos.allowContractViolations(allowed);
    for (const chaos::Rule& rule : rules) chaos.add(rule);
  };
  plan.checks = chaos::makeChecks(scenario);
  plan.heals = scenario.heal.has_value();
  if (scenario.heal) plan.heal_within = scenario.heal->within;
  plan.program = options.program;
  plan.serialize = options.serialize;
  plan.timeout = options.timeout;
  plan.quiet = options.quiet;
  plan.grace = options.grace;
  plan.shows_progress = hasTerminal(STDERR_FILENO);
  return plan;
}

void checkReports(const RunOptions& options) {
  for (const std::string& file : {options.junit_file, options.html_file, options.log_file}) checkWritable(file);
}

int report(const RunResult& result, const RunOptions& options, const ScenarioText& scenario, std::ostream& out) {
  writeFile(options.log_file, [&](std::ostream& log) {
    log << result.decision_log;
    chaos::writeRunLine(log, {.scenario_file = scenario.file,
                              .scenario = scenario.text,
                              .program = result.program_words,
                              .ending = std::string(toString(result.ending)),
                              .failed = failedChecks(result),
                              .decisions = {}});
  });
  writeFile(options.junit_file, [&](std::ostream& junit) { writeJunitReport(junit, result); });
  writeFile(options.html_file, [&](std::ostream& html) { writeHtmlReport(html, result); });
  const bool has_colours = hasTerminal(STDOUT_FILENO) && std::getenv("NO_COLOR") == nullptr;
  writeTextReport(out, result, {.colours = has_colours});
  out.flush();
  return result.exitCode();
}

int guarded(std::ostream& err, const std::function<int()>& action) {
  constexpr int kBroken = 2;
  try {
    return action();
  } catch (const setup::FileError& broken) {
    err << broken.what() << "The program was not started.\n";
  } catch (const LaunchError& failure) {
    err << "squall: " << failure.what() << "\n";
  } catch (const std::exception& failure) {
    err << "squall: " << failure.what() << "\n";
  }
  return kBroken;
}

}  // namespace squall::server
