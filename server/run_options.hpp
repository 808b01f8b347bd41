// server/run_options.hpp: the command line of `squall run` and `squall replay`, which share most of it.
#pragma once

#include <squall/cloud.hpp>

#include <chrono>
#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace squall::server {

struct RunOptions {
  std::string file;  // the scenario, or the log
  std::vector<std::string> program;
  std::optional<std::uint64_t> seed = {};  // `run` alone
  bool allow_contract_violations = false;
  ContractCheck contract = ContractCheck::Off;
  bool loose = false;  // `replay` alone
  int times = 1;       // `replay` alone
  std::string log_file = {};
  std::string junit_file = {};
  std::string html_file = {};
  std::string account = "000000000000";
  std::string region = "us-east-1";
  std::optional<std::chrono::milliseconds> serialize = {};  // see ServerOptions
  std::chrono::milliseconds timeout = std::chrono::minutes(5);
  std::chrono::milliseconds quiet = std::chrono::seconds(1);
  std::chrono::milliseconds grace = std::chrono::seconds(5);
};

enum class RunMode : std::uint8_t { Run, Replay };

// Reads the command line; all after the first "--" is the program. A number: nothing to run, exit with it.
std::variant<RunOptions, int> parseRunOptions(RunMode mode, int argc, const char* const* argv, std::ostream& out,
                                              std::ostream& err);

// "42" or "0x2a"; nothing for anything else.
std::optional<std::uint64_t> parseSeed(std::string_view text);

}  // namespace squall::server
