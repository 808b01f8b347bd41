#include "server/options.hpp"

#include "core/spelling.hpp"
#include "core/time_input.hpp"
#include "server/commands.hpp"
#include "server/contract_option.hpp"

#include <squall/version.hpp>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>
#include <ostream>
#include <vector>

namespace squall::server {

namespace {

// The words as they were typed; parsed further after CLI11 has had its say.
struct Typed {
  std::string clock = "wall";
  std::string settle = "20ms";
  std::string max_hold = "5s";
  std::string max_park = "20s";
  std::string serialize_window = "2ms";
  bool serialize = false;
  std::string log_level = "info";
  std::string contract;
  std::string dialect = "us-east-1";
  bool throttling = false;
  std::uint64_t seed = 1;
  int port = 4566;
  unsigned threads = 1;
  std::vector<std::string> targets;
};

std::string checkAccount(const std::string& text) {
  const bool digits = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
  return text.size() == 12 && digits ? "" : "an account is 12 digits, e.g. 000000000000";
}

// "scaled:60" gives 60.
std::optional<double> scaleOf(const std::string& clock) {
  constexpr std::string_view kPrefix = "scaled:";
  if (clock.rfind(kPrefix, 0) != 0) return std::nullopt;
  double scale = 0;
  const char* const end = clock.data() + clock.size();
  const auto [read, error] = std::from_chars(clock.data() + kPrefix.size(), end, scale);
  if (error != std::errc() || read != end || !(scale > 0) || scale > 1e9) return std::nullopt;
  return scale;
}

std::string checkClock(const std::string& text) {
  if (text == "wall" || text == "manual" || text == "auto" || scaleOf(text)) return "";
  return "the clock is wall, manual, auto or scaled:FACTOR, e.g. scaled:60 for a virtual minute in a second";
}

std::string checkSpan(const std::string& text) {
  return core::parseSpan(text) ? "" : "a span of time is a number with a unit, e.g. 20ms, 5s or 2m";
}

// "arn:aws:lambda:*=http://localhost:9000/mailer"; an ARN has no '='.
std::string checkTarget(const std::string& text) {
  const std::size_t equals = text.find('=');
  const bool good = equals != std::string::npos && equals > 0 && text.compare(equals + 1, 7, "http://") == 0;
  return good ? "" : "a target is ARN=URL with an http URL, e.g. arn:aws:lambda:*=http://localhost:9000/";
}

std::chrono::milliseconds spanOf(const std::string& text) {
  return std::chrono::ceil<std::chrono::milliseconds>(core::parseSpan(text).value_or(Duration(0)));
}

void applyClock(const std::string& text, CloudOptions& options) {
  options.clock = text == "manual" ? ClockMode::Manual : text == "auto" ? ClockMode::Auto : ClockMode::Wall;
  if (const auto scale = scaleOf(text)) {
    options.clock = ClockMode::Scaled;
    options.clock_scale = *scale;
  }
}

DynamodbDialect dialectOf(const std::string& text) {
  if (text == "classic") return DynamodbDialect::Classic;
  return text == "2026" ? DynamodbDialect::V2026 : DynamodbDialect::UsEast1;
}

LogLevel levelOf(const std::string& text) {
  if (text == "debug") return LogLevel::Debug;
  if (text == "warning") return LogLevel::Warning;
  return text == "error" ? LogLevel::Error : LogLevel::Info;
}

void addTime(CLI::App& serve, ServeCommand& command, Typed& typed) {
  const auto add = [&serve](const char* name, std::string& text, const char* meaning) {
    serve.add_option(name, text, meaning)->check(checkSpan)->type_name("SPAN")->capture_default_str();
  };
  add("--settle", typed.settle, "With --clock auto: real time without a call before the clock jumps");
  add("--max-hold", typed.max_hold, "With --clock auto: real time that a message in flight may hold the clock");
  add("--max-park", typed.max_park, "Real time after which a long poll is answered, whatever it asked for");
  serve.add_flag("--single-consumer", command.server.single_consumer,
                 "With --clock auto: a client that waits in a long poll has given up what it received before");
}

void addServe(CLI::App& app, ServeCommand& command, Typed& typed) {
  CLI::App* const serve = app.add_subcommand("serve", "Serve the fakes as a local AWS endpoint");
  serve->add_option("--port", typed.port, "Port to listen on; 0 for a free one (see --port-file)")
      ->check(CLI::Range(0, 65535))
      ->capture_default_str();
  serve->add_option("--host", command.server.host, "Address to listen on; 0.0.0.0 lets other machines in")
      ->capture_default_str();
  serve->add_option("--account", command.cloud.account, "Account of requests whose access key is not 12 digits")
      ->check(checkAccount)
      ->capture_default_str();
  serve->add_option("--region", command.cloud.region, "Region of requests that name none")->capture_default_str();
  serve->add_flag("--strict", command.cloud.strict, "Keep AWS's waits of 60 s: purge again, create again after delete");
  addContractOption(*serve, typed.contract);
  serve
      ->add_option("--dynamodb-dialect", typed.dialect,
                   "Wording of DynamoDB's validation errors: us-east-1 (as it is there), classic or 2026")
      ->check(CLI::IsMember({"us-east-1", "classic", "2026"}))
      ->capture_default_str();
  serve->add_flag("--dynamodb-throttling", typed.throttling,
                  "DynamoDB's tables have the throughput that they are configured with");
  serve->add_option("--config", command.config_file, "YAML file with queues to create: docs/SERVER.md")
      ->type_name("FILE");
  serve->add_option("--data-dir", command.data_dir, "Folder that keeps everything beyond the end of the process")
      ->type_name("FOLDER");
  serve
      ->add_option(
          "--clock", typed.clock,
          "wall, manual (moved with POST /_squall/clock), auto (jumps while clients only wait) or scaled:FACTOR")
      ->check(checkClock)
      ->capture_default_str();
  addTime(*serve, command, typed);
  serve->add_option("--seed", typed.seed, "Seed of every id: the same seed gives the same ids")->capture_default_str();
  serve
      ->add_option("--target", typed.targets,
                   "What stands in for a target of rules: an ARN (with * and ?) and an http URL; may be repeated")
      ->check(checkTarget)
      ->type_name("ARN=URL");
  serve->add_option("--port-file", command.port_file, "File to write the port to, once it is open")->type_name("FILE");
  serve
      ->add_option("--verify-signatures", command.server.verify_signatures,
                   "Check every request's signature with this secret access key")
      ->type_name("SECRET");
  serve->add_option("--threads", typed.threads, "Threads that serve connections")
      ->check(CLI::Range(1, 256))
      ->capture_default_str();
  serve->add_flag("--serialize", typed.serialize,
                  "Let requests in one at a time, in the order of who asks for what: docs/CHAOS.md");
  serve
      ->add_option("--serialize-window", typed.serialize_window,
                   "With --serialize: real time in which requests wait for one another")
      ->check(checkSpan)
      ->type_name("SPAN")
      ->capture_default_str();
  serve->add_option("--log-level", typed.log_level, "debug (one line a request), info, warning or error")
      ->check(CLI::IsMember({"debug", "info", "warning", "error"}))
      ->capture_default_str();
}

// "Did you mean" for the first word that is no option.
std::string adviceFor(int argc, const char* const* argv, const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::App* sub : app.get_subcommands([](const CLI::App*) { return true; })) {
    names.push_back(sub->get_name());
    for (const CLI::Option* option : sub->get_options()) names.push_back(option->get_name());
  }
  const std::vector<std::string_view> known(names.begin(), names.end());
  for (int i = 1; i < argc; ++i) {
    const std::string_view word = std::string_view(argv[i]).substr(0, std::string_view(argv[i]).find('='));
    const bool is_known = std::find(known.begin(), known.end(), word) != known.end();
    const bool is_name = word.rfind("--", 0) == 0 || i == 1;
    if (is_name && !is_known) return core::didYouMean(word, known);
  }
  return "";
}

}  // namespace

std::variant<ServeCommand, ExitStatus> parseCommandLine(int argc, const char* const* argv, std::ostream& out,
                                                        std::ostream& err) {
  ServeCommand command;
  Typed typed;
  CLI::App app("Squall: local AWS endpoints for tests, with virtual time and a record of every call.", "squall");
  app.set_version_flag("--version", "squall " + std::string(kVersion));
  app.require_subcommand(1);
  addServe(app, command, typed);
  // Read elsewhere; here they are told of, and meant by mistyped words.
  for (const Command& each : commands()) app.add_subcommand(std::string(each.name), std::string(each.summary));
  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& request) {  // --help, --version
    return ExitStatus{app.exit(request, out, err)};
  } catch (const CLI::ParseError& mistake) {
    err << "squall: " << mistake.what() << "." << adviceFor(argc, argv, app)
        << "\nRun `squall serve --help` for all options.\n";
    return ExitStatus{2};
  }
  const CLI::App* const serve = app.get_subcommand("serve");
  command.account_given = serve->count("--account") > 0;
  command.region_given = serve->count("--region") > 0;
  command.cloud.seed = typed.seed;
  applyClock(typed.clock, command.cloud);
  command.cloud.contract = contractOf(typed.contract);
  command.server.dynamodb = DynamodbOptions{.dialect = dialectOf(typed.dialect), .throttling = typed.throttling};
  command.cloud.settle = spanOf(typed.settle);
  command.cloud.max_hold = spanOf(typed.max_hold);
  command.server.longest_park = spanOf(typed.max_park);
  if (typed.serialize) command.server.serialize = spanOf(typed.serialize_window);
  command.server.port = static_cast<std::uint16_t>(typed.port);
  command.server.threads = typed.threads;
  for (const std::string& target : typed.targets) {
    const std::size_t equals = target.find('=');
    command.server.targets.emplace_back(target.substr(0, equals), target.substr(equals + 1));
  }
  command.server.log_level = levelOf(typed.log_level);
  return command;
}

}  // namespace squall::server
