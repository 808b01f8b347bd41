#include "server/run_options.hpp"

#include "core/spelling.hpp"
#include "core/time_input.hpp"
#include "server/contract_option.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>
#include <ostream>

namespace squall::server {

namespace {

// The words as they were typed.
struct Typed {
  std::string seed;
  std::string timeout = "5m";
  std::string quiet = "1s";
  std::string grace = "5s";
  std::string serialize_window = "2ms";
  bool serialize = false;
  std::string contract;
};

constexpr const char* kEnvironment =
    "The program finds in its environment: AWS_ENDPOINT_URL, AWS_REGION, AWS_DEFAULT_REGION, SQUALL_SEED and, unless "
    "they are set, AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.\n"
    "Exit status: 0 PASS, 1 FAIL, 2 UNKNOWN or a broken scenario, 3 the program failed.";

std::string checkSpan(const std::string& text) {
  return core::parseSpan(text) ? "" : "a span of time is a number with a unit, e.g. 500ms, 5s or 2m";
}

std::string checkSeed(const std::string& text) {
  return parseSeed(text) ? "" : "a seed is a number of 64 bits, e.g. 42 or 0x2a";
}

std::string checkAccount(const std::string& text) {
  const bool digits = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
  return text.size() == 12 && digits ? "" : "an account is 12 digits, e.g. 000000000000";
}

std::chrono::milliseconds spanOf(const std::string& text) {
  return std::chrono::ceil<std::chrono::milliseconds>(core::parseSpan(text).value_or(Duration(0)));
}

void addShared(CLI::App& app, RunOptions& options, Typed& typed) {
  app.add_option("--junit", options.junit_file, "Write the checks as JUnit XML")->type_name("FILE");
  app.add_option("--report", options.html_file, "Write a page with the timeline as a picture")->type_name("FILE");
  app.add_option("--log", options.log_file, "Write the decision log, for `squall replay`")->type_name("FILE");
  app.add_option("--account", options.account, "Account of requests whose access key is not 12 digits")
      ->check(checkAccount)
      ->capture_default_str();
  app.add_option("--region", options.region, "Region that the program is told")->capture_default_str();
  const auto add_span = [&app](const char* name, std::string& text, const char* meaning) {
    app.add_option(name, text, meaning)->check(checkSpan)->type_name("SPAN")->capture_default_str();
  };
  add_span("--timeout", typed.timeout, "Real time after which a run that hangs is ended, as UNKNOWN");
  add_span("--quiet", typed.quiet, "Real time without any effect after which the faults end (heal: {after: quiet})");
  add_span("--grace", typed.grace, "Real time between SIGTERM and SIGKILL at the end");
  app.add_flag("--serialize", typed.serialize,
               "Let requests in one at a time, in the order of who asks for what: docs/CHAOS.md");
  add_span("--serialize-window", typed.serialize_window,
           "With --serialize: real time in which requests wait for one another");
  app.add_flag("--allow-contract-violations", options.allow_contract_violations,
               "Take rules that break what AWS promises");
  addContractOption(app, typed.contract);
  app.footer(kEnvironment);
}

// What only one of the two takes.
void addOwn(CLI::App& app, RunMode mode, RunOptions& options, Typed& typed) {
  if (mode == RunMode::Run) {
    app.add_option("scenario", options.file, "Scenario file")->required()->type_name("FILE");
    app.add_option("--seed", typed.seed,
                   "Seed of every choice; before SQUALL_SEED and the file's. Without any: a random one, printed")
        ->check(checkSeed)
        ->type_name("N");
    return;
  }
  app.add_option("log", options.file, "Decision log that --log wrote")->required()->type_name("FILE");
  app.add_flag("--loose,!--strict", options.loose,
               "Report where the run differs from the log, instead of ending it there as lost (--strict, the default)");
  app.add_option("--times", options.times, "Run it so many times, and say how many ended as the recorded run did")
      ->check(CLI::Range(1, 1'000'000))
      ->type_name("N")
      ->capture_default_str();
}

// "Did you mean" for the first option that there is none of.
std::string adviceFor(int argc, const char* const* argv, const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::Option* option : app.get_options()) names.push_back(option->get_name());
  const std::vector<std::string_view> known(names.begin(), names.end());
  for (int i = 1; i < argc; ++i) {
    const std::string_view word = std::string_view(argv[i]).substr(0, std::string_view(argv[i]).find('='));
    if (word.rfind("--", 0) == 0 && std::find(known.begin(), known.end(), word) == known.end()) {
      return core::didYouMean(word, known);
    }
  }
  return "";
}

}  // namespace

std::optional<std::uint64_t> parseSeed(std::string_view text) {
  const bool is_hex = text.starts_with("0x") || text.starts_with("0X");
  if (is_hex) text.remove_prefix(2);
  std::uint64_t seed = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seed, is_hex ? 16 : 10);
  if (text.empty() || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return seed;
}

std::variant<RunOptions, int> parseRunOptions(RunMode mode, int argc, const char* const* argv, std::ostream& out,
                                              std::ostream& err) {
  const bool is_run = mode == RunMode::Run;
  const char* const* const end = argv + argc;
  const char* const* const dashes =
      std::find_if(argv, end, [](const char* word) { return std::string_view(word) == "--"; });
  // CLI11 gets the words before "--", the command's own name as the program's.
  const int own = static_cast<int>(dashes - argv) - 1;

  RunOptions options;
  Typed typed;
  const std::string name = is_run ? "squall run" : "squall replay";
  CLI::App app(
      is_run
          ? "Runs a program in a scenario of faults, and judges what came of it.\n  squall run SCENARIO [OPTIONS] -- "
            "PROGRAM [ARGUMENTS]"
          : "Runs a program with the faults that a decision log names.\n  squall replay LOG [OPTIONS] -- PROGRAM "
            "[ARGUMENTS]",
      name);
  addOwn(app, mode, options, typed);
  addShared(app, options, typed);
  try {
    app.parse(own, argv + 1);
  } catch (const CLI::Success& request) {  // --help
    return app.exit(request, out, err);
  } catch (const CLI::ParseError& mistake) {
    err << "squall: " << mistake.what() << "." << adviceFor(own, argv + 1, app)
        << (dashes == end ? " The program comes after two dashes: -- ./program" : "") << "\nRun `" << name
        << " --help` for all options.\n";
    return 2;
  }
  if (dashes != end) options.program.assign(dashes + 1, end);
  if (options.program.empty()) {
    err << "squall: No program was named. Write it after two dashes: " << name << " " << options.file
        << " -- ./program\n";
    return 2;
  }
  options.seed = parseSeed(typed.seed);
  options.timeout = spanOf(typed.timeout);
  options.quiet = spanOf(typed.quiet);
  options.grace = spanOf(typed.grace);
  options.contract = contractOf(typed.contract);
  if (typed.serialize) options.serialize = spanOf(typed.serialize_window);
  return options;
}

}  // namespace squall::server
