// server/command_schedule.hpp: `squall schedule next EXPRESSION`: when a schedule of EventBridge runs.
#pragma once

#include <iosfwd>

namespace squall::server {

// Exit status: 0 there are instants, 1 there are none, 2 the expression or the command line is broken.
int scheduleCommand(int argc, const char* const* argv, std::ostream& out, std::ostream& err);

}  // namespace squall::server
