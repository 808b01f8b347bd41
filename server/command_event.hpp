// server/command_event.hpp: `squall event mock --schema FILE`: an event made up from a schema.
#pragma once

#include <iosfwd>

namespace squall::server {

// Exit status: 0, or 2 when the schema or the command line is broken.
int eventCommand(int argc, const char* const* argv, std::ostream& out, std::ostream& err);

}  // namespace squall::server
