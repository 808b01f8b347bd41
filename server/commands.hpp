// server/commands.hpp: the commands of `squall` besides `serve`: what main() looks the first word up in.
#pragma once

#include <iosfwd>
#include <span>
#include <string_view>

namespace squall::server {

struct Command {
  std::string_view name;
  std::string_view summary;  // one line of `squall --help`
  // The whole command line as main() has it. Answers the exit status; mistakes go to `err`, with what to do instead.
  int (*run)(int argc, const char* const* argv, std::ostream& out, std::ostream& err);
};

std::span<const Command> commands();
// Null when there is none of that name.
const Command* findCommand(std::string_view name);

}  // namespace squall::server
