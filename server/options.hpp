// server/options.hpp: the command line of `squall serve`.
#pragma once

#include <squall/server.hpp>

#include <iosfwd>
#include <optional>
#include <string>
#include <variant>

namespace squall::server {

struct ServeCommand {
  CloudOptions cloud;
  ServerOptions server;
  std::string config_file = {};  // empty: none
  std::string port_file = {};    // empty: none
  std::string data_dir = {};     // empty: in memory alone
  bool account_given = false;    // on the command line, where it counts more than in the config file
  bool region_given = false;
};

// Nothing to serve: the process ends with this status. --help and --version are 0, a mistake is 2.
struct ExitStatus {
  int status = 0;
};

// Reads the command line. Help and versions go to `out`, what is wrong and what to do instead to `err`.
std::variant<ServeCommand, ExitStatus> parseCommandLine(int argc, const char* const* argv, std::ostream& out,
                                                        std::ostream& err);

}  // namespace squall::server
