// server/command_run.hpp: `squall run SCENARIO [options] -- PROGRAM [arguments]`.
#pragma once

#include <iosfwd>

namespace squall::server {

// Exit status: 0 PASS, 1 FAIL, 2 UNKNOWN, a broken scenario or a mistake on the command line, 3 the program failed.
int runCommand(int argc, const char* const* argv, std::ostream& out, std::ostream& err);

}  // namespace squall::server
