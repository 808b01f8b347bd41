#include "server/command_match.hpp"

#include <squall/error.hpp>
#include <squall/eventbridge/explain.hpp>

#include <CLI/CLI.hpp>

#include <unistd.h>

#include <fstream>
#include <iostream>
#include <sstream>
#include <string>

namespace squall::server {

namespace {

constexpr int kNoMatch = 1;
constexpr int kBroken = 2;

struct MatchOptions {
  std::string pattern_file;
  std::string event_file;
  bool json = false;
  std::string color = "auto";
};

std::string contentOf(const std::string& file) {
  std::ostringstream content;
  content << std::ifstream(file).rdbuf();
  return content.str();
}

bool isColoured(const MatchOptions& options, const std::ostream& out) {
  return options.color == "always" || (options.color == "auto" && &out == &std::cout && isatty(STDOUT_FILENO) == 1);
}

}  // namespace

int matchCommand(int argc, const char* const* argv, std::ostream& out, std::ostream& err) {
  MatchOptions options;
  CLI::App app(
      "Says whether an EventBridge pattern matches an event, and why (docs/EVENTBRIDGE.md).\n"
      "Exit status: 0 it matches, 1 it does not, 2 the pattern or the event is broken.",
      "squall match");
  app.add_option("pattern", options.pattern_file, "File with the event pattern")->required()->check(CLI::ExistingFile);
  app.add_option("event", options.event_file, "File with the event")->required()->check(CLI::ExistingFile);
  app.add_flag("--json", options.json, "Answer as JSON, with every value and sub-rule");
  app.add_option("--color", options.color, "Colours of the tree")
      ->check(CLI::IsMember({"auto", "always", "never"}))
      ->capture_default_str();
  try {
    app.parse(argc - 1, argv + 1);
  } catch (const CLI::ParseError& mistake) {
    return app.exit(mistake, out, err) == 0 ? 0 : kBroken;
  }
  try {
    const auto pattern = eventbridge::Pattern::compile(contentOf(options.pattern_file));
    const auto explanation = eventbridge::explain(pattern, contentOf(options.event_file));
    out << (options.json ? eventbridge::toJson(explanation)
                         : eventbridge::toTree(explanation, isColoured(options, out)));
    return explanation.matched ? 0 : kNoMatch;
  } catch (const AwsError& broken) {
    err << broken.code() << ": " << broken.message() << "\n";
    return kBroken;
  }
}

}  // namespace squall::server
