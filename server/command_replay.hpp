// server/command_replay.hpp: `squall replay LOG [options] -- PROGRAM [arguments]`: the faults that a decision log
// names, and no other, whatever the seed.
#pragma once

#include <iosfwd>

namespace squall::server {

// Exit status: as of `squall run`. 2 also when the run diverged from the log.
int replayCommand(int argc, const char* const* argv, std::ostream& out, std::ostream& err);

}  // namespace squall::server
