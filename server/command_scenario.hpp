// server/command_scenario.hpp: `squall scenario check FILE...`: whether scenario files are right, and what they come
// to.
#pragma once

#include <iosfwd>

namespace squall::server {

// Exit status: 0 all are right, 2 some file has a mistake, or the command line.
int scenarioCommand(int argc, const char* const* argv, std::ostream& out, std::ostream& err);

}  // namespace squall::server
