#include "server/command_event.hpp"

#include <squall/mock_event.hpp>

#include <CLI/CLI.hpp>

#include <fstream>
#include <ostream>
#include <sstream>
#include <string>
#include <vector>

namespace squall::server {

namespace {

constexpr int kBroken = 2;

}  // namespace

int eventCommand(int argc, const char* const* argv, std::ostream& out, std::ostream& err) {
  std::string file;
  std::vector<std::string> settings;
  MockOptions options;
  CLI::App app("Events for tests.", "squall event");
  app.require_subcommand(1);
  CLI::App* const mock = app.add_subcommand(
      "mock", "Makes an event up from a JSON Schema (Draft 4) or an OpenAPI 3 document (docs/EVENTBRIDGE.md)");
  mock->add_option("--schema", file, "File with the schema, JSON")->required()->check(CLI::ExistingFile);
  mock->add_option("--name", options.schema, "OpenAPI: the schema among the components; AWSEvent unless given");
  mock->add_flag("--required-only", options.required_only, "Leave out what the schema does not require");
  mock->add_option("--seed", options.seed, "Another seed, another event")->capture_default_str();
  mock->add_option("--set", settings, "What stands at a place instead: '$.detail.total=7'; may be repeated")
      ->type_name("PATH=JSON");
  try {
    app.parse(argc - 1, argv + 1);
  } catch (const CLI::ParseError& mistake) {
    return app.exit(mistake, out, err) == 0 ? 0 : kBroken;
  }
  for (const std::string& setting : settings) {
    const std::size_t equals = setting.find('=');
    if (equals == std::string::npos) {
      err << "squall event mock: '" << setting << "' is no PATH=JSON, e.g. '$.detail.total=7'.\n";
      return kBroken;
    }
    options.overrides[setting.substr(0, equals)] = setting.substr(equals + 1);
  }
  std::ostringstream schema;
  schema << std::ifstream(file).rdbuf();
  try {
    out << mockEvent(schema.str(), options) << "\n";
    return 0;
  } catch (const std::invalid_argument& mistake) {
    err << mistake.what() << "\n";
    return kBroken;
  }
}

}  // namespace squall::server
