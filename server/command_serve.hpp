// server/command_serve.hpp: `squall serve`; and what `squall` says when it is given no command, --help or --version.
#pragma once

#include <iosfwd>

namespace squall::server {

// Serves until SIGINT or SIGTERM. Exit status: 0, 1 when it could not serve, 2 for a mistake on the command line or in
// the config file.
int serveCommand(int argc, const char* const* argv, std::ostream& out, std::ostream& err);

}  // namespace squall::server
