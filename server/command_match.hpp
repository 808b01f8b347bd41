// server/command_match.hpp: `squall match PATTERN EVENT`: whether an EventBridge pattern matches an event, and why.
#pragma once

#include <iosfwd>

namespace squall::server {

// Exit status: 0 it matches, 1 it does not, 2 the pattern, the event or the command line is broken.
int matchCommand(int argc, const char* const* argv, std::ostream& out, std::ostream& err);

}  // namespace squall::server
