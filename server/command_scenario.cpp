#include "server/command_scenario.hpp"

#include "chaos/scenario/scenario.hpp"
#include "chaos/scenario/summary.hpp"
#include "core/spelling.hpp"
#include "server/config_apply.hpp"

#include <ostream>
#include <string>

namespace squall::server {

namespace {

constexpr int kMisused = 2;
constexpr std::string_view kUsage =
    "usage: squall scenario check FILE...\n"
    "Reads scenario files (docs/SCENARIOS.md) and says all that is wrong with them, each mistake with its line.\n";

// Reads the file, and lets AWS's own rules judge its world, without creating it anywhere.
bool check(const std::string& file, std::ostream& out, std::ostream& err) {
  try {
    const chaos::Scenario scenario = chaos::readScenario(file);
    const std::vector<std::string> refused = refusals(file, scenario.queues, chaos::cloudOptions(scenario, {}));
    if (!refused.empty()) throw setup::FileError(refused);
    out << file << ": OK\n";
    chaos::describe(out, scenario);
    return true;
  } catch (const setup::FileError& mistakes) {
    err << mistakes.what();
    return false;
  }
}

}  // namespace

int scenarioCommand(int argc, const char* const* argv, std::ostream& out, std::ostream& err) {
  const std::string_view verb = argc > 2 ? argv[2] : "";
  if (verb == "--help" || verb == "-h") {
    out << kUsage;
    return 0;
  }
  if (verb != "check" || argc < 4) {
    static constexpr std::string_view kVerbs[] = {"check"};
    if (!verb.empty() && verb != "check") {
      err << "squall scenario: there is no '" << verb << "'." << core::didYouMean(verb, kVerbs) << "\n";
    }
    err << kUsage;
    return kMisused;
  }
  bool all_right = true;
  for (int i = 3; i < argc; ++i) all_right = check(argv[i], out, err) && all_right;
  return all_right ? 0 : kMisused;
}

}  // namespace squall::server
